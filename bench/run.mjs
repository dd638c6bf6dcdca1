// `npm run bench -- <name> [arguments]`: runs the benchmark of that name; without a name, all of them. What one prints is
// kept in bench/results.json too, with the machine and the versions it was measured on; its tables as rows.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
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
  const { status, said } = await run(name);
  if (status === 0) keep(name, said);
  else process.exitCode = 1;
}

async function run(name) {
  const child = spawn(process.execPath, [`${folder}${name}.mjs`, ...args], { stdio: ["inherit", "pipe", "inherit"] });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    said += text;
    process.stdout.write(text);
  });
  const status = await new Promise((resolve) => child.on("close", resolve));
  return { status, said };
}

/** Puts the results in the place of earlier ones of the same benchmark. */
function keep(name, said) {
  const file = `${folder}results.json`;
  const { dependencies } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const machine = {
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    cores: cpus().length,
    processor: cpus()[0]?.model ?? "unknown",
    memory_gib: Math.round(totalmem() / 2 ** 30),
    versions: dependencies,
  };
  const results = { ...earlier(file), [name]: { arguments: args, machine, ...parse(said) } };
  writeFileSync(file, `${JSON.stringify({ schema: 1, results }, null, 2)}\n`);
}

function earlier(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).results;
  } catch {
    return {};
  }
}

/** The tables that were printed, each a list of rows by column; every other line as text. */
function parse(said) {
  const [tables, text] = [[], []];
  let columns = null;
  for (const line of said.split("\n")) {
    const cells = line.startsWith("|")
      ? line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim())
      : null;
    if (cells === null) {
      columns = null;
      if (line !== "") text.push(line);
    } else if (columns === null) {
      columns = cells;
      tables.push([]);
    } else if (!cells.every((cell) => /^[-: ]+$/.test(cell)))
      tables.at(-1).push(Object.fromEntries(columns.map((column, i) => [column, asNumber(cells[i] ?? "")])));
  }
  return { tables, text };
}

function asNumber(cell) {
  return cell !== "" && Number.isFinite(Number(cell)) ? Number(cell) : cell;
}
