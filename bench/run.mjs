// `npm run bench -- <name> [arguments]`: runs the benchmark of that name; without a name, all of them.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const all = readdirSync(folder).flatMap((file) =>
  file === "run.mjs" ? [] : (/^([\w-]+)\.mjs$/.exec(file)?.[1] ?? []),
);
const [asked, ...args] = process.argv.slice(2);
if (asked !== undefined && !all.includes(asked)) {
  console.error(`there is no benchmark ${asked}; there are: ${all.join(", ")}`);
  process.exit(2);
}
for (const name of asked === undefined ? all : [asked]) {
  const { status } = spawnSync(process.execPath, [`${folder}${name}.mjs`, ...args], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
