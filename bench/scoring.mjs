// What scoring costs beside ONNX Runtime itself: batches as the engine gives them, column by column, through our own path
// (interleave, run, decode, check) and the bare `session.run` of the same numbers, taking turns batch by batch.
// Run: npm run bench -- scoring [rows]
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundled } from "./program/bundle.mjs";
import { forest, generator } from "./program/forest.mjs";

const rows = Number(process.argv[2] ?? 285_000);
const BATCH = 2048;
const COLUMNS = 30;
const TARGET = 1.05;
const { runBatch, openModel, planOutput, loadOnnxRuntime, useNativeFolder } = await bundled(
  "../adapters/onnx/run-model.ts",
  "../adapters/onnx/open-model.ts",
  "../adapters/onnx/native.ts",
  "../adapters/node/native-package.ts",
  "scoring/output-plan.ts",
);
useNativeFolder(fileURLToPath(new URL("..", import.meta.url)));

const folder = mkdtempSync(join(tmpdir(), "modelgate-bench-"));
try {
  console.log(`${rows} rows x ${COLUMNS} numbers in batches of ${BATCH}, Node ${process.versions.node}\n`);
  console.log("| model | ours, ms | ONNX Runtime, ms | ratio | target |\n| --- | ---: | ---: | ---: | ---: |");
  for (const [name, trees] of [
    ["a forest of 100 trees", 100],
    ["a forest of 10 trees", 10],
  ]) {
    const file = join(folder, `${trees}.onnx`);
    writeFileSync(file, forest({ trees, depth: 8, columns: COLUMNS, seed: 1 }));
    const { ours, theirs } = await compare(file);
    const target = trees === 100 ? TARGET : "";
    console.log(`| ${name} | ${ours.toFixed(0)} | ${theirs.toFixed(0)} | ${(ours / theirs).toFixed(3)} | ${target} |`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare(file) {
  const open = await openModel(file, null);
  const names = Array.from({ length: COLUMNS }, (_, i) => `v${i}`);
  const { inputs, outputs } = open.info;
  const columns = names.map((name) => ({ name, input: "X", type: "number" }));
  const planned = planOutput(open.info, "binary", {
    choice: { kind: null, name: null, classes: null },
    positive: null,
  });
  const model = { name: "bench", file, digest: "", task: "binary", signature: { inputs, outputs, columns } };
  const { Tensor } = loadOnnxRuntime();
  const random = generator(1);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  let [ours, theirs] = [0, 0];
  for (let row = 0; row < rows; row += BATCH) {
    const batch = new Map(names.map((name) => [name, Float64Array.from({ length: BATCH }, normal)]));
    const matrix = Float32Array.from(
      { length: BATCH * COLUMNS },
      (_, at) => batch.get(names[at % COLUMNS])[Math.floor(at / COLUMNS)],
    );
    const tensor = new Tensor("float32", matrix, [BATCH, COLUMNS]);
    const both = [
      async () => {
        ours += await clock(() => runBatch({ ...model, output: planned.plan }, open, { columns: batch, rows: BATCH }));
      },
      async () => {
        theirs += await clock(() => open.session.run({ X: tensor }, ["probability"]));
      },
    ];
    for (const turn of (row / BATCH) % 2 === 0 ? both : both.reverse()) await turn();
  }
  return { ours, theirs };
}

async function clock(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
