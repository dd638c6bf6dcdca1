// How long the sandbox takes from nothing to a model that is ready to score, and to a first row of a table, as ratios to
// a bare Node of the same run, by turns. Machines are shared: only ratios of medians mean anything.
// Run: npm run build && npm run bench -- ready          (TURNS=20)
import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundled } from "./program/bundle.mjs";
import { forest, generator, makeLine } from "./program/forest.mjs";

const SANDBOX = fileURLToPath(new URL("../dist/sandbox.js", import.meta.url));
const TURNS = Number(process.env.TURNS ?? 20);
const COLUMNS = 30;
const { createSandbox, createRemoteEngine, createRemoteScorer } = await bundled(
  "../adapters/sandbox/sandbox.ts",
  "../adapters/sandbox/remote-engine.ts",
  "../adapters/sandbox/remote-scorer.ts",
);

const folder = realpathSync(mkdtempSync(join(tmpdir(), "modelgate-bench-")));
try {
  const random = generator(42);
  const lines = Array.from({ length: 1000 }, () => makeLine(random, COLUMNS));
  writeFileSync(
    join(folder, "rows.csv"),
    `${Array.from({ length: COLUMNS }, (_, i) => `v${i}`).join(",")},fraud\n${lines.join("\n")}\n`,
  );
  writeFileSync(join(folder, "small.onnx"), forest({ trees: 1, depth: 2, columns: COLUMNS, seed: 1 }));
  writeFileSync(join(folder, "forest.onnx"), forest({ trees: 100, depth: 8, columns: COLUMNS, seed: 1 }));
  const source = {
    ...{ kind: "files", name: "rows", pattern: "rows.csv", format: null, delimiter: null, select: null },
    types: new Map(),
  };
  const inspect = (file) => inSandbox(({ scorer }) => scorer.inspect(join(folder, file)));
  const programs = [
    { name: "bare node", run: bare, target: null },
    { name: "a small model is ready", run: () => inspect("small.onnx"), target: 2.7 },
    { name: "a forest of 100 trees is ready", run: () => inspect("forest.onnx"), target: null },
    {
      name: "a first row of a CSV file is here",
      run: () => inSandbox(({ engine }) => engine.sample(source, ["v0"], { rows: 1, seed: 1 })),
      target: 7,
    },
  ].map((program) => ({ ...program, times: [] }));
  for (let turn = -1; turn < TURNS; turn++)
    for (const { run, times } of programs) {
      const start = performance.now();
      const end = await run();
      if (turn >= 0) times.push(performance.now() - start);
      await end?.();
    }
  report(programs);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function bare() {
  // The sandbox has an environment of its own too: a certificate file that ours may name would be read at the start.
  spawnSync(process.execPath, ["-e", "0"], { env: { PATH: process.env.PATH } });
}

/** Starts a sandbox and asks it one thing. Returns what ends it. */
async function inSandbox(ask) {
  const sandbox = createSandbox({
    ...{ program: SANDBOX, workspace: folder, native: null, threads: 2, searchPath: process.env.PATH ?? "" },
    ...{ scratch: async () => folder, warn: console.warn, progress: () => {} },
  });
  await ask({ engine: createRemoteEngine(sandbox), scorer: createRemoteScorer(sandbox) });
  return () => sandbox.close();
}

function report(programs) {
  const [bareTime] = programs.map(({ times }) => median(times));
  console.log(`From nothing, on Node ${process.version}: medians of ${TURNS}, taking turns\n`);
  console.log("| what | ms | ratio | target |\n| --- | ---: | ---: | ---: |");
  for (const { name, times, target } of programs) {
    const time = median(times);
    console.log(`| ${name} | ${time.toFixed(0)} | ${(time / bareTime).toFixed(2)} | ${target ?? ""} |`);
  }
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
