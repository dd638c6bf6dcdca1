import type { ScoredModel } from "../../ports/scorer.ts";
import type { BatchColumns } from "./feeds.ts";
import type { OpenModel } from "./open-model.ts";
import { padded, runBatch } from "./run-model.ts";

interface Rows {
  readonly columns: BatchColumns;
  readonly rows: number;
}

/** Rows that every model scores again before its answers count: fewer than the batch has, so that others are missing. */
const SAMPLE = 32;
/** How much of its largest answer a row's may differ with the rows around it: float16 in another order, not another model. */
const BESIDE_OTHERS = 1e-3;

/**
 * Scores the first rows of a batch apart, twice. Returns in one sentence what is wrong with a model that answers the same
 * rows differently each time (noise that was left in), or whose answer to a row depends on the rows beside it (a layer that
 * was exported as in training); null where nothing is. `answers` are those of the whole batch, row-major.
 */
export async function refuseFickle(
  model: ScoredModel,
  open: OpenModel,
  { batch, answers }: { readonly batch: Rows; readonly answers: Float64Array },
): Promise<string | null> {
  const few = firstRows(batch, Math.min(SAMPLE, Math.ceil(batch.rows / 2)));
  const once = await runBatch(model, open, few);
  if (!sameBits(once, await runBatch(model, open, few)))
    return "it answers the same rows differently each time; export it for inference, without dropout and noise (PyTorch: model.eval() before torch.onnx.export)";
  const largest = once.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const differs = once.some((value, i) => Math.abs(value - (answers[i] ?? Number.NaN)) > BESIDE_OTHERS * largest);
  return differs
    ? "its answer to a row depends on the rows that are scored with it; export it for inference, with frozen batch normalisation (PyTorch: model.eval() before torch.onnx.export), and if it is quantised, by quantize_static or for a batch of 1 row: quantize_dynamic takes its scale from all rows of a batch"
    : null;
}

const SIZES = [1, 7, 64];
const REPEATED = 64;

/** Whether the first rows have the same answers, to the bit, when they are scored again and in batches of other sizes. */
export async function answersRepeat(model: ScoredModel, open: OpenModel, batch: Rows): Promise<boolean> {
  const width = (answers: Float64Array): number => answers.length / batch.rows;
  const whole = await runBatch(model, open, batch);
  if (!sameBits(whole, await runBatch(model, open, batch))) return false;
  const rows = Math.min(REPEATED, batch.rows);
  for (const size of SIZES) {
    for (let start = 0; start < rows; start += size) {
      const piece = Math.min(size, rows - start);
      const part = { columns: padded(batch.columns, { start, rows: piece, size: piece }), rows: piece };
      const wanted = whole.subarray(start * width(whole), (start + piece) * width(whole));
      if (!sameBits(await runBatch(model, open, part), wanted)) return false;
    }
  }
  return true;
}

function firstRows(batch: Rows, most: number): Rows {
  const rows = Math.min(most, batch.rows);
  return { columns: padded(batch.columns, { start: 0, rows, size: rows }), rows };
}

function sameBits(first: Float64Array, second: Float64Array): boolean {
  return first.length === second.length && first.every((value, i) => Object.is(value, second[i]));
}
