// How time and memory of `evaluate` and `drift` grow with the rows: real flights, as many as are asked for, in a Parquet
// file. Memory is the most that all processes of a command held at one moment, as the kernel counts it (Linux).
// Run: npm run build && npm run bench -- growth [rows …]        (default 10,000 100,000 1,000,000 3,000,000)
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { forest } from "./program/forest.mjs";

const CLI = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const require = createRequire(import.meta.url);
const FLIGHTS = fileURLToPath(new URL("../node_modules/vega-datasets/data/flights-3m.parquet", import.meta.url));
const LOOK_EVERY_MS = 10;
const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [10_000, 100_000, 1_000_000, 3_000_000];

const folder = realpathSync(mkdtempSync(join(tmpdir(), "modelgate-bench-")));
try {
  await prepare();
  const measured = [];
  for (const rows of sizes)
    for (const command of ["evaluate", "drift"]) measured.push({ rows, command, ...(await measure(command, rows)) });
  report(measured);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A table of each size, and a repository in which each has a champion. */
async function prepare() {
  const { DuckDBInstance } = require("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const rows of [5_000, ...sizes])
    await connection.run(
      `copy (select hour(date)::double as hour, isodow(date)::double as weekday, month(date)::double as month, day(date)::double as day, minute(date)::double as minute, distance::double as distance, (delay >= 15)::int as late from read_parquet('${FLIGHTS}') limit ${rows}) to '${folder}/${rows}.parquet' (format parquet)`,
    );
  connection.closeSync();
  for (const [name, seed] of [
    ["champion", 1],
    ["challenger", 2],
  ])
    writeFileSync(join(folder, `${name}.onnx`), forest({ trees: 20, depth: 5, columns: 6, seed }));
  const model = (rows) => `  flights-${rows}:
    task: binary
    train: { run: cp champion.onnx $MODELGATE_OUTPUT/model.onnx }
    data: { train: 5000.parquet, test: ${rows}.parquet, label: late }
    evaluate: { gates: [{ metric: roc_auc, min: 0.1 }] }
    drift: { current: ${rows}.parquet }
`;
  writeFileSync(join(folder, "modelgate.yml"), `version: 1\nmodels:\n${sizes.map(model).join("")}`);
  const git = ["-c", "user.name=Bench", "-c", "user.email=bench@localhost"];
  must("git", ["init", "--quiet", "--initial-branch=main"]);
  must("git", ["add", "modelgate.yml"]);
  must("git", [...git, "commit", "--quiet", "--message=bench"]);
  for (const rows of sizes) {
    for (const command of ["train", "evaluate", "register", "promote"])
      must(process.execPath, [CLI, command, `flights-${rows}`, "--local"]);
    must(process.execPath, [CLI, "train", `flights-${rows}`, "--local", challenger(rows)]);
  }
}

function challenger(rows) {
  return `--set=models.flights-${rows}.train.run=cp challenger.onnx $MODELGATE_OUTPUT/model.onnx`;
}

/** Seconds of one run, and MiB of its processes. */
async function measure(command, rows) {
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, [CLI, command, `flights-${rows}`, "--local", challenger(rows)], {
    cwd: folder,
    stdio: "ignore",
  });
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, heldBy(child.pid) / 1024);
  }, LOOK_EVERY_MS);
  const status = await new Promise((resolve) => child.on("exit", resolve));
  clearInterval(timer);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  // 2: the verdict is that drift was found.
  if (status !== 0 && !(command === "drift" && status === 2)) throw new Error(`${command} of ${rows} rows: ${status}`);
  return { seconds, memory };
}

/** KiB that a process and its descendants hold in memory at this moment; what they share counts once. */
function heldBy(pid) {
  try {
    const own = Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean),
    );
    return children.reduce((sum, child) => sum + heldBy(Number(child)), own);
  } catch {
    // It has ended.
    return 0;
  }
}

function must(program, args) {
  const done = spawnSync(program, args, { cwd: folder, encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${program} ${args.join(" ")}:\n${done.stdout}${done.stderr}`);
}

function report(measured) {
  console.log(
    `\nflights, 6 features, two ensembles of 20 trees; Node ${process.versions.node}, ${cpus().length} cores\n`,
  );
  console.log("| command | rows | seconds | MiB of its processes | microseconds a further row | bytes a further row |");
  console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
  for (const { command, rows, seconds, memory } of measured) {
    const before = measured.filter((other) => other.command === command && other.rows < rows).at(-1);
    const slope = (more, less, unit) =>
      before === undefined ? "" : (((more - less) * unit) / (rows - before.rows)).toFixed(1);
    console.log(
      `| ${command} | ${rows} | ${seconds.toFixed(2)} | ${memory.toFixed(0)} | ${slope(seconds, before?.seconds, 1e6)} | ${slope(memory, before?.memory, 2 ** 20)} |`,
    );
  }
}
