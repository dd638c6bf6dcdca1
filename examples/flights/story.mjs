// The life of two models, step by step, in a repository of its own: what `npm run demo` plays and what the end-to-end
// tests check. Every step does what a person would do: edit a file, commit, run a command, merge a branch.
import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { prepareData } from "./prepare-data.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
/** What `modelgate` stands for in the commands that `onCommand` hears. */
export const PROGRAM = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const SCHEMA = fileURLToPath(new URL("../../schemas/config.schema.json", import.meta.url));
const PACKAGES = fileURLToPath(new URL("../../node_modules", import.meta.url));
const FILES = ["modelgate.yml", "train.mjs", "onnx-writer.mjs", "train.py", "requirements.txt"];

/** The two trainers: the same model, in Node and as a user would write it in Python. */
export const TRAINERS = {
  node: {
    script: "train.mjs",
    command: "node train.mjs",
    line: /^const TRAIN_ROWS = .*;$/m,
    write: (rows) => `const TRAIN_ROWS = ${rows};`,
  },
  python: {
    script: "train.py",
    command: "python train.py",
    line: /^TRAIN_ROWS = .*$/m,
    write: (rows) => `TRAIN_ROWS = ${rows}`,
  },
};

/** A repository to play in. `onCommand` hears each command before it runs, `onLine` every line that it prints. */
export async function openWorld({
  folder,
  trainer = TRAINERS.node,
  environment = process.env,
  onCommand = () => {},
  onLine = () => {},
}) {
  mkdirSync(folder, { recursive: true });
  const git = async (...args) => {
    const { code, printed, complained } = await run("git", args, { folder, environment, onLine: () => {} });
    if (code !== 0) throw new Error(`git ${args.join(" ")} ended with ${code}\n${complained}`);
    return printed.trim();
  };
  const modelgate = async (args, exit = 0) => {
    onCommand(["modelgate", ...args, "--local"].map(quoted).join(" "));
    const { code, printed, complained } = await run(process.execPath, [PROGRAM, ...args, "--local", "--json"], {
      folder,
      environment,
      onLine,
    });
    if (code !== exit)
      throw new Error(`modelgate ${args.join(" ")} ended with ${code}, expected was ${exit}\n${complained}`);
    return JSON.parse(printed);
  };
  const world = {
    folder,
    trainer,
    git,
    modelgate,
    onCommand,
    read: (path) => readFileSync(join(folder, path), "utf8"),
    write: (path, text) => writeFileSync(join(folder, path), text),
  };
  await prepareRepository(world);
  return world;
}

async function prepareRepository({ folder, trainer, git, read, write }) {
  await git("init", "--quiet", "--initial-branch=main");
  await git("config", "user.name", "Ada");
  await git("config", "user.email", "ada@example.org");
  for (const file of FILES) copyFileSync(join(HERE, file), join(folder, file));
  const config = read("modelgate.yml").replaceAll(TRAINERS.node.command, trainer.command);
  write(
    "modelgate.yml",
    config.replace(/\$schema=.*/, () => `$schema=${SCHEMA}`),
  );
  write(".gitignore", "node_modules\ndata\nscored.parquet\n");
  symlinkSync(PACKAGES, join(folder, "node_modules"), "dir");
  await prepareData(folder);
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "Two models of flight delays");
}

/** Commits a change of the training script on a branch of its own. */
async function changeTrainer({ trainer, git, read, write, onCommand }, branch, { rows, message }) {
  onCommand(`git switch --create ${branch} main`);
  onCommand(`# in ${trainer.script}: ${trainer.write(rows)}`);
  onCommand(`git commit --all --message ${quoted(message)}`);
  await git("switch", "--quiet", "--create", branch, "main");
  write(trainer.script, read(trainer.script).replace(trainer.line, trainer.write(rows)));
  await git("commit", "--quiet", "--all", "--message", message);
}

async function merge({ git, onCommand }, branch) {
  onCommand("git switch main");
  onCommand(`git merge --no-edit ${branch}`);
  await git("switch", "--quiet", "main");
  await git("merge", "--quiet", "--no-edit", branch);
}

async function trainAndEvaluate({ modelgate }, model, exit = 0) {
  const run = await modelgate(["train", model]);
  return { run, evaluation: await modelgate(["evaluate", model], exit) };
}

async function deploy(world, model) {
  const deployment = await world.modelgate(["deploy", model]);
  await merge(world, `deploy/production/${model}`);
  return { deployment, promotion: await world.modelgate(["promote", model]) };
}

/** The steps, in order. Each returns what its commands said. */
export const STEPS = [
  {
    title: "A branch changes the training script; the model is trained and judged",
    play: async (world) => {
      await changeTrainer(world, "first-model", { rows: 15_000, message: "A first model" });
      return { us: await trainAndEvaluate(world, "flights-us"), anc: await trainAndEvaluate(world, "flights-anc") };
    },
  },
  {
    title: "After the merge it is trained again and registered as version 1",
    play: async (world) => {
      await merge(world, "first-model");
      const us = {
        ...(await trainAndEvaluate(world, "flights-us")),
        registration: await world.modelgate(["register", "flights-us"]),
      };
      const anc = {
        ...(await trainAndEvaluate(world, "flights-anc")),
        registration: await world.modelgate(["register", "flights-anc"]),
      };
      return { us, anc };
    },
  },
  {
    title: "Deployment pull requests are merged; smoke tests pass, production and champion move",
    play: async (world) => ({ us: await deploy(world, "flights-us"), anc: await deploy(world, "flights-anc") }),
  },
  {
    title: "A worse model competes with the champion on the same rows in the same run, and fails its gate",
    play: async (world) => {
      await changeTrainer(world, "faster-training", { rows: 500, message: "Train on fewer rows, which is faster" });
      return trainAndEvaluate(world, "flights-us", 1);
    },
  },
  {
    title: "A better one passes, becomes version 2 and is deployed",
    play: async (world) => {
      await changeTrainer(world, "all-rows", { rows: 1_000_000, message: "Train on all rows" });
      const branch = await trainAndEvaluate(world, "flights-us");
      await merge(world, "all-rows");
      const main = await trainAndEvaluate(world, "flights-us");
      const registration = await world.modelgate(["register", "flights-us"]);
      return { branch, main, registration, ...(await deploy(world, "flights-us")) };
    },
  },
  {
    title: "Drift: quiet data open no issue",
    play: async (world) => ({
      us: await drift(world, "us", "06"),
      anc: await drift(world, "anc", "02"),
      may: await drift(world, "anc", "05"),
    }),
  },
  {
    title: "Drift: in June the routes from Anchorage change; one issue opens, and is updated by the next run",
    play: async (world) => ({ opened: await drift(world, "anc", "06"), updated: await drift(world, "anc", "06") }),
  },
  {
    title: "Drift: May is replayed; after two clean runs the issue closes",
    play: async (world) => ({ recovering: await drift(world, "anc", "05"), closed: await drift(world, "anc", "05") }),
  },
  {
    title: "Roll back to version 1",
    play: async (world) => {
      const rollback = await world.modelgate(["rollback", "flights-us", "--reason", "A drill"]);
      await merge(world, "deploy/production/flights-us");
      return { rollback, promotion: await world.modelgate(["promote", "flights-us"]) };
    },
  },
  {
    title: "Score a file with the champion",
    play: async (world) =>
      world.modelgate(["score", "flights-anc", "--input", "data/anc/2001-06.parquet", "--output", "scored.parquet"]),
  },
];

function drift(world, network, month) {
  return world.modelgate(["drift", `flights-${network}`, "--current", `data/${network}/2001-${month}.parquet`]);
}

/** A word as a shell takes it. */
function quoted(word) {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

function run(file, args, { folder, environment, onLine }) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: folder, env: environment, stdio: ["ignore", "pipe", "pipe"] });
    let printed = "";
    let complained = "";
    let rest = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      printed += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      complained += text;
      const lines = (rest + text).split("\n");
      rest = lines.pop();
      for (const line of lines) onLine(line);
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, printed, complained }));
  });
}
