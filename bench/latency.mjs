// A model against itself, again and again, through the scorer that judges `latency_p50_ms, vs: champion`: how far from 1
// the ratio of one and the same thing is found, and what a gate of 10 % makes of it. Unlike the other benchmarks this one
// asks for nothing but truth: it ends with 1 where a single repeat fails the gate.
// RECORD=file keeps the calls of the last model, in units of 10 ns: __tests__/goldens/latency.json is six such repeats on
// a busy machine.
// Run: npm run build && npm run bench -- latency [repeats] [model.onnx table.csv label]
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("..", import.meta.url));
const FIXTURES = join(root, "__tests__/fixtures/models");
const [repeats = "100", ...named] = process.argv.slice(2);
const asked = named.length === 0 ? ["cancer-forest", "cancer-lightgbm", "cancer-no-zipmap"].map(fixture) : [named];
const TOLERANCE = 0.1;

const folder = realpathSync(mkdtempSync(join(tmpdir(), "modelgate-bench-")));
try {
  const program = await sources();
  console.log(`${repeats} repeats of a model against itself, Node ${process.versions.node}\n`);
  console.log("| model | p50 ms | ratio, least | most | p95 ratio | p99 ratio | seconds each | failed at 10 % |");
  console.log("| --- | ---: | ---: | ---: | --- | --- | ---: | ---: |");
  for (const [model, table, label] of asked)
    await repeat(program, { model: resolve(model), table: resolve(table), label });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function fixture(name) {
  return [join(FIXTURES, `${name}.onnx`), join(FIXTURES, "cancer-test.csv"), "benign"];
}

async function repeat(program, { model, table, label }) {
  const { scorer, engine, close } = open(program, dirname(table));
  try {
    const subjects = await bind(program, { scorer, engine }, { model, table, label });
    const found = { p50: [], ratio: [], p95: [], p99: [] };
    const recorded = [];
    let failed = 0;
    const start = performance.now();
    for (let i = 0; i < Number(repeats); i++) {
      const [first, second] = await scorer.measure({
        models: subjects,
        calls: 500,
        memory: false,
        timeoutSeconds: 600,
      });
      const [a, b] = [first, second].map((one) => program.summariseLatency(one.calls));
      const ratio = program.latencyRatio(first.calls, second.calls, 0.95);
      found.p50.push(a.p50);
      found.ratio.push(ratio.value);
      found.p95.push(a.p95 / b.p95);
      found.p99.push(a.p99 / b.p99);
      recorded.push([first, second].map(({ calls }) => Array.from(calls, (ms) => Math.round(ms * 1e5))));
      if (!(ratio.value <= 1 + TOLERANCE)) failed++;
    }
    const each = (performance.now() - start) / 1000 / Number(repeats);
    const range = (values) => `${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}`;
    console.log(
      `| ${basename(model)} | ${median(found.p50).toFixed(4)} | ${Math.min(...found.ratio).toFixed(4)} | ${Math.max(...found.ratio).toFixed(4)} | ${range(found.p95)} | ${range(found.p99)} | ${each.toFixed(2)} | ${failed} |`,
    );
    if (failed > 0) process.exitCode = 1;
    if (process.env.RECORD) writeFileSync(process.env.RECORD, `${JSON.stringify(recorded)}\n`);
  } finally {
    close();
  }
}

/** The model twice, as challenger and champion, each in a session of its own. */
async function bind(program, { scorer, engine }, { model, table, label }) {
  const rows = {
    kind: "files",
    name: "data.test",
    pattern: basename(table),
    format: null,
    delimiter: null,
    select: null,
    types: new Map(),
  };
  const info = await scorer.inspect(model);
  const { columns } = await engine.describe(rows);
  const features = columns.filter(({ name, type }) => name !== label && type !== "text").map(({ name }) => name);
  const { signature } = program.bindColumns(info, columns, features);
  const choice = { kind: null, name: null, classes: null };
  const { plan } = program.planOutput(info, "binary", { choice, positive: "1" });
  const scored = { file: model, digest: info.digest, task: "binary", signature, output: plan };
  return ["challenger", "champion"].map((name) => ({ model: { ...scored, name }, rows }));
}

function open(program, workspace) {
  const sandbox = program.createSandbox({
    program: join(root, "dist/sandbox.js"),
    scratch: async () => folder,
    workspace: realpathSync(workspace),
    native: null,
    threads: 2,
    searchPath: process.env.PATH,
    warn: console.error,
    progress: () => {},
  });
  return {
    scorer: program.createRemoteScorer(sandbox),
    engine: program.createRemoteEngine(sandbox),
    close: sandbox.close,
  };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** The program's own parent side, bundled from src as dist is. */
async function sources() {
  const names = {
    createSandbox: "adapters/sandbox/sandbox.ts",
    createRemoteScorer: "adapters/sandbox/remote-scorer.ts",
    createRemoteEngine: "adapters/sandbox/remote-engine.ts",
    bindColumns: "domain/scoring/bind-columns.ts",
    planOutput: "domain/scoring/output-plan.ts",
    "summariseLatency, latencyRatio": "domain/operational/latency.ts",
  };
  const entry = "\0entry";
  const code = Object.entries(names).map(
    ([name, file]) => `export { ${name} } from ${JSON.stringify(join(root, "src", file))};`,
  );
  const bundle = await rolldown({
    input: entry,
    platform: "node",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code.join("\n") : null),
      },
    ],
  });
  await bundle.write({ file: join(folder, "parent.mjs"), format: "esm" });
  return await import(pathToFileURL(join(folder, "parent.mjs")).href);
}
