// `evaluate` with two models, all metrics and all their intervals, against what people do instead with Python, taking
// turns in one run: pandas + scikit-learn + onnxruntime without any interval, and MLflow's evaluate and validate. Whole
// processes, from start to end. Machines are shared: only ratios of medians mean anything.
// Run: npm run build && npm run bench -- evaluate [rows] [rounds]
//      MODELGATE_PYTHON=<a Python with pandas, pyarrow, scikit-learn, onnxruntime and perhaps mlflow>
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, realpathSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { forest, generator, makeLine } from "./program/forest.mjs";

const CLI = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const PEERS = fileURLToPath(new URL("peers/", import.meta.url));
const ALONE = fileURLToPath(new URL("program/score-alone.mjs", import.meta.url));
const COLUMNS = 30;
const rows = Number(process.argv[2] ?? 285_000);
const rounds = Number(process.argv[3] ?? 5);
const TARGETS = { csv: 0.5, parquet: 0.4, mlflow: 0.25 };

const FLOOR = "ONNX Runtime alone, nothing read";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "modelgate-bench-")));
try {
  await prepare();
  const programs = [
    { name: "modelgate, CSV", run: () => evaluate("csv") },
    { name: "modelgate, Parquet", run: () => evaluate("parquet") },
    { name: FLOOR, run: scoreAlone },
    ...peers(),
  ];
  for (const { run } of programs) run();
  const found = programs.map(() => []);
  for (let round = 0; round < rounds; round++) for (const [i, { run }] of programs.entries()) found[i].push(run());
  report(programs.map(({ name }, i) => ({ name, runs: found[i] })));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Tables, two models, and a repository in which the first of them is the champion. */
async function prepare() {
  const random = generator(42);
  const header = `${Array.from({ length: COLUMNS }, (_, i) => `v${i}`).join(",")},fraud\n`;
  const write = (name, count) => {
    const file = openSync(join(folder, name), "w");
    writeSync(file, header);
    for (let row = 0; row < count; row += 1000)
      writeSync(
        file,
        `${Array.from({ length: Math.min(1000, count - row) }, () => makeLine(random, COLUMNS)).join("\n")}\n`,
      );
    closeSync(file);
  };
  write("train.csv", 5_000);
  write("test.csv", rows);
  const { DuckDBInstance } = createRequire(import.meta.url)("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`copy (from read_csv('${folder}/test.csv')) to '${folder}/test.parquet' (format parquet)`);
  connection.closeSync();
  for (const [name, seed] of [
    ["champion", 1],
    ["challenger", 2],
  ])
    writeFileSync(join(folder, `${name}.onnx`), forest({ trees: 100, depth: 8, columns: COLUMNS, seed }));
  const model = (test) => `    task: binary
    train: { run: cp champion.onnx $MODELGATE_OUTPUT/model.onnx }
    data: { train: train.csv, test: ${test}, label: fraud }
    evaluate: { gates: [{ metric: roc_auc, min: 0.5 }, { metric: roc_auc, vs: champion, rule: non-inferior, margin: 0.05 }] }
`;
  writeFileSync(
    join(folder, "modelgate.yml"),
    `version: 1\nregistry: { inline-limit: 10MiB }\nmodels:\n  csv:\n${model("test.csv")}  parquet:\n${model("test.parquet")}`,
  );
  const git = ["-c", "user.name=Bench", "-c", "user.email=bench@localhost"];
  for (const args of [
    ["init", "--quiet", "--initial-branch=main"],
    ["add", "modelgate.yml"],
    [...git, "commit", "--quiet", "--message=bench"],
  ])
    must("git", args);
  for (const name of ["csv", "parquet"]) {
    for (const command of ["train", "evaluate", "register", "promote"])
      must(process.execPath, [CLI, command, name, "--local"]);
    must(process.execPath, [CLI, "train", name, "--local", challenger(name)]);
  }
}

function challenger(name) {
  return `--set=models.${name}.train.run=cp challenger.onnx $MODELGATE_OUTPUT/model.onnx`;
}

function evaluate(name) {
  return time([process.execPath, CLI, "evaluate", name, "--local", challenger(name)]);
}

function scoreAlone() {
  const models = ["challenger", "champion"].map((name) => join(folder, `${name}.onnx`));
  return time([process.execPath, ALONE, String(rows), String(COLUMNS), ...models]);
}

function peers() {
  const python = process.env.MODELGATE_PYTHON ?? "python3";
  const has = (...names) => spawnSync(python, ["-c", `import ${names.join(", ")}`], { stdio: "ignore" }).status === 0;
  const models = [join(folder, "challenger.onnx"), join(folder, "champion.onnx")];
  const peer = (name, script, table) => ({
    name,
    run: () => time([python, join(PEERS, script), join(folder, table), "fraud", ...models]),
  });
  const found = [];
  if (has("pandas", "pyarrow", "sklearn", "onnxruntime"))
    for (const table of ["test.csv", "test.parquet"])
      found.push(
        peer(`pandas + scikit-learn, ${table.endsWith("csv") ? "CSV" : "Parquet"}`, "evaluate_sklearn.py", table),
      );
  else console.log("peer not installed: pandas, pyarrow, scikit-learn, onnxruntime (MODELGATE_PYTHON)");
  if (has("mlflow", "onnxruntime", "sqlalchemy"))
    found.push(peer("MLflow evaluate + validate, CSV", "evaluate_mlflow.py", "test.csv"));
  else console.log("peer not installed: mlflow (mlflow-skinny evaluates nothing)");
  return found;
}

/** Runs a program once: seconds on the clock and of the processor, and the most memory of its largest process. */
function time(command) {
  const measure = existsSync("/usr/bin/time") ? ["/usr/bin/time", "-f", "%e %U %S %M"] : [];
  const start = process.hrtime.bigint();
  const [program, ...args] = [...measure, ...command];
  const done = spawnSync(program, args, { cwd: folder, encoding: "utf8" });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  if (done.status !== 0)
    throw new Error(`${command.join(" ")} ended with ${done.status}:\n${done.stdout}${done.stderr}`);
  if (measure.length === 0) return { wall, cpu: Number.NaN, memory: Number.NaN };
  const [, user, system, memory] = done.stderr.trimEnd().split("\n").at(-1).split(" ").map(Number);
  return { wall, cpu: user + system, memory: memory / 1024 };
}

function must(program, args) {
  const done = spawnSync(program, args, { cwd: folder, encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${program} ${args.join(" ")}:\n${done.stdout}${done.stderr}`);
}

function report(results) {
  console.log(
    `\n${rows} rows x ${COLUMNS} features, two ensembles of 100 trees; Node ${process.versions.node}, ${cpus().length} cores; medians of ${rounds} turns\n`,
  );
  console.log("| program | seconds | of the processor | MiB of its largest process |\n| --- | ---: | ---: | ---: |");
  const medians = new Map();
  for (const { name, runs } of results) {
    const of = (kind) => median(runs.map((run) => run[kind]));
    medians.set(name, { wall: of("wall"), cpu: of("cpu") });
    console.log(`| ${name} | ${of("wall").toFixed(2)} | ${of("cpu").toFixed(2)} | ${of("memory").toFixed(0)} |`);
  }
  const ratios = [
    ["modelgate, CSV", "pandas + scikit-learn, CSV", TARGETS.csv],
    ["modelgate, Parquet", "pandas + scikit-learn, Parquet", TARGETS.parquet],
    ["modelgate, CSV", "MLflow evaluate + validate, CSV", TARGETS.mlflow],
    [FLOOR, "pandas + scikit-learn, Parquet", "none can be below"],
  ].filter(([, peer]) => medians.has(peer));
  if (ratios.length > 0)
    console.log("\n| ratio | on the clock | of processor time | target |\n| --- | ---: | ---: | ---: |");
  for (const [ours, peer, target] of ratios) {
    const [a, b] = [medians.get(ours), medians.get(peer)];
    console.log(`| ${ours} / ${peer} | ${(a.wall / b.wall).toFixed(2)} | ${(a.cpu / b.cpu).toFixed(2)} | ${target} |`);
  }
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
