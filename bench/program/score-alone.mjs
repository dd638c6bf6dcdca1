// The least that any program of this runtime takes: starts, loads the models and runs them on so many rows of random
// numbers on every core, one thread a session. No table, no metric, no report.
// Run: node score-alone.mjs <rows> <columns> <model.onnx> …
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { isMainThread, Worker, workerData } from "node:worker_threads";
import { generator } from "./forest.mjs";

const BATCH = 2048;
const BATCHES = 16;

if (isMainThread) {
  const [rows, columns, ...models] = process.argv.slice(2);
  const threads = Math.min(2, cpus().length);
  const setup = { rows: Number(rows) / threads, columns: Number(columns), models };
  for (let i = 1; i < threads; i++) new Worker(fileURLToPath(import.meta.url), { workerData: setup });
  await score(setup);
} else await score(workerData);

async function score({ rows, columns, models }) {
  const { InferenceSession, Tensor } = createRequire(import.meta.url)("onnxruntime-node");
  const random = generator(rows);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const batches = Array.from(
    { length: BATCHES },
    () => new Tensor("float32", Float32Array.from({ length: BATCH * columns }, normal), [BATCH, columns]),
  );
  for (const model of models) {
    const session = await InferenceSession.create(model, { intraOpNumThreads: 1, interOpNumThreads: 1 });
    for (let row = 0; row < rows; row += BATCH) await session.run({ X: batches[(row / BATCH) % BATCHES] });
  }
}
