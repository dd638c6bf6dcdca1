// How long the programs of dist take to start, as a ratio to a bare Node of the same run. Machines are shared: the
// programs take turns, and only ratios of medians mean anything. Where others keep the machine busy, the ratio of
// processor times is the steadier one.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
const TURNS = Number(process.env.TURNS ?? 20);
const TARGET = 1.5;

const CONFIG = `version: 1
models:
  fraud:
    task: binary
    train: { run: python train.py }
    data: { train: train.csv, test: test.csv, label: fraud }
    deploy: { production: { file: deploy/production/fraud.yaml } }
`;

/** A runner's variables, in a folder of its own with a configuration. */
function prepare() {
  const folder = mkdtempSync(join(tmpdir(), "modelgate-bench-"));
  for (const file of ["output", "summary"]) writeFileSync(join(folder, file), "");
  writeFileSync(join(folder, "event.json"), "{}");
  writeFileSync(join(folder, "modelgate.yml"), CONFIG);
  const environment = {
    PATH: process.env.PATH,
    HOME: folder,
    RUNNER_TEMP: folder,
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
    GITHUB_EVENT_PATH: join(folder, "event.json"),
    GITHUB_EVENT_NAME: "push",
    GITHUB_REPOSITORY: "acme/models",
    GITHUB_SHA: "0".repeat(40),
    GITHUB_REF: "refs/heads/main",
    GITHUB_RUN_ID: "1",
    GITHUB_SERVER_URL: "http://127.0.0.1:9",
    GITHUB_API_URL: "http://127.0.0.1:9",
  };
  return { folder, environment };
}

/** What is started: arguments, inputs, and the exit code that tells that it came as far as it should. */
function programs() {
  const action = (name, inputs, exit) => ({ args: [join(DIST, `${name}.js`)], input: JSON.stringify(inputs), exit });
  const guard = (name, inputs = {}) => ({
    args: [join(DIST, "guard.js"), name],
    input: JSON.stringify(inputs),
    exit: 0,
  });
  const bad = { "dry-run": "perhaps" };
  const names = ["register", "deploy", "promote", "rollback", "report"];
  return [
    ["bare node", { args: ["-e", "0"], input: "", exit: 0 }],
    ["cli --version", { args: [join(DIST, "cli.js"), "--version"], input: "", exit: 0 }],
    ["cli --help", { args: [join(DIST, "cli.js"), "--help"], input: "", exit: 0 }],
    ...["promote", "score"].map((name) => [`guard ${name}`, guard(name)]),
    ["guard register, the model is named", guard("register", { model: "fraud" })],
    ...[...names, "auto"].map((name) => [`${name}, an input is wrong`, action(name, bad, 2)]),
    ["no start: guard register, reads the configuration", guard("register")],
    ["no start: deploy, reads it and knows no such model", action("deploy", { model: "other" }, 2)],
  ];
}

/** Runs a program once: milliseconds on the clock, and of the processor (as the shell counts them). */
function time({ args, input, exit }, { folder, environment }) {
  const command = ["-c", '"$@"; code=$?; times >&2; exit $code', "bash", process.execPath, ...args];
  const start = process.hrtime.bigint();
  const done = spawnSync("bash", command, { cwd: folder, env: environment, input, encoding: "utf8" });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  if (done.status !== exit) throw new Error(`${args} ended with ${done.status}:\n${done.stdout}${done.stderr}`);
  const times = done.stderr
    .trimEnd()
    .split("\n")
    .at(-1)
    .matchAll(/(\d+)m([\d.]+)s/g);
  return { wall, cpu: [...times].reduce((sum, [, minutes, seconds]) => sum + 60_000 * minutes + 1000 * seconds, 0) };
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}

/** Prints the table: medians and ratios. */
function run() {
  const machine = prepare();
  const all = programs().map(([name, program]) => ({ name, program, times: [] }));
  try {
    for (const { program } of all) time(program, machine);
    for (let turn = 0; turn < TURNS; turn++) for (const { program, times } of all) times.push(time(program, machine));
  } finally {
    rmSync(machine.folder, { recursive: true, force: true });
  }
  const of = (kind, times) => median(times.map((one) => one[kind]));
  const [bare] = all;
  console.log(
    `Starts on Node ${process.version}: median of ${TURNS}, taking turns; at most ${TARGET} times a bare Node\n`,
  );
  console.log("| program | ms | ratio | ratio of processor time |\n| --- | ---: | ---: | ---: |");
  for (const { name, times } of all) {
    const [wall, cpu] = ["wall", "cpu"].map((kind) => of(kind, times) / of(kind, bare.times));
    const mark = wall > TARGET && !name.startsWith("no start") ? " (above)" : "";
    console.log(`| ${name} | ${of("wall", times).toFixed(1)} | ${wall.toFixed(2)}${mark} | ${cpu.toFixed(2)} |`);
  }
}

run();
