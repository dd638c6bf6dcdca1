import { LARGEST_NUMBER } from "./largest-number.ts";
import { type Predictions, predictedNumbers } from "./predictions.ts";

/** Beyond these, rounding is no excuse; sums of many float16 numbers stay well within. */
const SLACK = 1e-6;
const SUM_SLACK = 0.01;

interface Invalid {
  /** NaN, and what is too large to compute with. */
  readonly strange: number;
  /** Finite, and no probability. */
  readonly outside: number;
  /** Rows whose probabilities do not add up to 1, where each of them is one. */
  readonly sums: number;
}

/** How many predicted numbers are NaN, infinite or (as probabilities) outside [0, 1], and how many rows do not add up to 1. */
export function countInvalid(predictions: Predictions): number {
  const { strange, outside, sums } = findInvalid(predictions);
  return strange + outside + sums;
}

/** What is wrong with predictions, in words, with the declaration that mends logits taken for probabilities; null where nothing is. */
export function describeInvalid(predictions: Predictions): string | null {
  const { strange, outside, sums } = findInvalid(predictions);
  const parts = [
    ...(strange > 0 ? [`${strange} predictions that are NaN or infinite`] : []),
    ...(outside > 0 ? [`${outside} predictions outside of 0 to 1`] : []),
    ...(sums > 0 ? [`${sums} rows whose probabilities do not add up to 1`] : []),
  ];
  if (parts.length === 0) return null;
  return `${parts.join(" and ")}${outside + sums > 0 ? "; if they are logits, set output: { kind: logit }" : ""}`;
}

function findInvalid(predictions: Predictions): Invalid {
  const values = predictedNumbers(predictions);
  const isBounded = predictions.kind !== "regression";
  let [strange, outside] = [0, 0];
  for (const ends of predictions.kind === "regression" ? [predictions.lower, predictions.upper] : [])
    for (const end of ends ?? []) if (!Number.isFinite(end)) strange++;
  for (const value of values) {
    if (!(Math.abs(value) <= LARGEST_NUMBER)) strange++;
    else if (isBounded && (value < -SLACK || value > 1 + SLACK)) outside++;
  }
  const areShares = predictions.kind === "multiclass" && strange + outside === 0;
  return { strange, outside, sums: areShares ? badSums(values, predictions.classes.length) : 0 };
}

function badSums(values: Float64Array, width: number): number {
  let bad = 0;
  for (let start = 0; start < values.length; start += width) {
    let sum = 0;
    for (let k = start; k < start + width; k++) sum += values[k] ?? 0;
    if (Math.abs(sum - 1) > SUM_SLACK) bad++;
  }
  return bad;
}
