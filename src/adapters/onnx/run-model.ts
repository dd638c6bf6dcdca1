import { UserError } from "../../core/user-error.ts";
import { decodeBatch, numbersPerRow, outputNames, type TensorData } from "../../domain/scoring/decode.ts";
import { halfToNumber } from "../../domain/scoring/half.ts";
import type { ScoredModel } from "../../ports/scorer.ts";
import { type BatchColumns, FeedError, makeFeeds } from "./feeds.ts";
import { firstLine, type OpenModel } from "./open-model.ts";

/** A model answered something that cannot be its answer, or failed while it ran. */
export class ModelFailure extends Error {}

/**
 * Runs one batch and returns its decoded numbers, row-major; a row's are the same, to the bit, in a batch of any size.
 * Throws ModelFailure for the model's fault, and the
 * UserError E_COLUMN_VALUE for values that it cannot take.
 */
export async function runBatch(
  model: ScoredModel,
  open: OpenModel,
  batch: { readonly columns: BatchColumns; readonly rows: number },
): Promise<Float64Array> {
  // A matrix of one row goes through another kernel than any other, and ends in other last digits: no batch has one.
  const fixed = open.info.inputs[0]?.shape[0] ?? (batch.rows === 1 ? 2 : null);
  const per = numbersPerRow(model.task, model.output);
  if (fixed === null || fixed === batch.rows) return runExactly(model, open, batch);
  const values = new Float64Array(batch.rows * per);
  for (let start = 0; start < batch.rows; start += fixed) {
    const rows = Math.min(fixed, batch.rows - start);
    const piece = await runExactly(model, open, {
      columns: padded(batch.columns, { start, rows, size: fixed }),
      rows: fixed,
    });
    values.set(piece.subarray(0, rows * per), start * per);
  }
  return values;
}

async function runExactly(
  model: ScoredModel,
  open: OpenModel,
  batch: { columns: BatchColumns; rows: number },
): Promise<Float64Array> {
  const feeds = feedsOf(model, batch);
  const names = outputNames(model.output);
  const outputs = await open.session.run(feeds, [...names]).catch((error: unknown) => {
    throw new ModelFailure(`ONNX Runtime could not run it: ${firstLine(error)}`);
  });
  const [data, ...ends] = names.map((name) => {
    const found = outputs[name]?.data;
    if (found === undefined) throw new ModelFailure(`it returned no output ${name}`);
    return found instanceof Uint16Array ? Float64Array.from(found, halfToNumber) : (found as TensorData);
  });
  const values = new Float64Array(batch.rows * numbersPerRow(model.task, model.output));
  const wrong = decodeBatch(
    { data: data ?? [], rows: batch.rows, ends },
    { task: model.task, plan: model.output },
    { values, start: 0 },
  );
  if (wrong !== null) throw new ModelFailure(wrong);
  return values;
}

/** Tensors of a batch. Throws the UserError E_COLUMN_VALUE for values that the model cannot take. */
export function feedsOf(model: ScoredModel, { columns, rows }: { columns: BatchColumns; rows: number }) {
  try {
    return makeFeeds(model.signature, columns, rows);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new UserError("E_COLUMN_VALUE", `the ${model.name} cannot take these rows: ${error.message}`, {
      remedy: "fill or convert the values in data.select, or mend the data",
    });
  }
}

/** Rows of a batch from `start`, filled up to a fixed size with its last row. */
export function padded(columns: BatchColumns, range: { start: number; rows: number; size: number }): BatchColumns {
  const { start, rows, size } = range;
  const padOne = (values: Float64Array | readonly (string | null)[]): Float64Array | readonly (string | null)[] => {
    if (values instanceof Float64Array) {
      const piece = new Float64Array(size).fill(values[start + rows - 1] ?? Number.NaN);
      piece.set(values.subarray(start, start + rows));
      return piece;
    }
    const piece = values.slice(start, start + rows);
    return [...piece, ...new Array<string | null>(size - rows).fill(piece.at(-1) ?? null)];
  };
  return new Map([...columns].map(([name, values]) => [name, padOne(values)]));
}
