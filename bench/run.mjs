// `npm run bench -- <name>…`: runs the benchmarks that are named, or all.
import { readdirSync } from "node:fs";

const folder = new URL(".", import.meta.url);
const all = readdirSync(folder).flatMap((file) =>
  file === "run.mjs" ? [] : (/^([\w-]+)\.mjs$/.exec(file)?.[1] ?? []),
);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`there is no benchmark ${unknown.join(", ")}; there are: ${all.join(", ")}`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : all) await (await import(new URL(`${name}.mjs`, folder).href)).run();
