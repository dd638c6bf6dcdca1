import { counted } from "../statistics/counted.ts";
import { LARGEST_NUMBER } from "./largest-number.ts";
import { type Predictions, predictedNumbers } from "./predictions.ts";

/** Beyond these, rounding is no excuse; sums of many float16 numbers stay well within. */
const SLACK = 1e-6;
const SUM_SLACK = 0.01;

/** Rows by what is wrong with their answer; each is counted once, with the first of these that it has. */
interface Invalid {
  /** The prediction, or one of its probabilities, is NaN, infinite or too large to compute with. */
  readonly strange: number;
  /** The prediction is a number, and an end of its interval is none. */
  readonly ends: number;
  /** Finite, and no probability. */
  readonly outside: number;
  /** Rows whose probabilities do not add up to 1, where each of them is one. */
  readonly sums: number;
}

/** How many rows have a prediction (or an interval) that is NaN, infinite, outside [0, 1] as a probability, or does not add up to 1. */
export function countInvalid(predictions: Predictions): number {
  const { strange, ends, outside, sums } = findInvalid(predictions);
  return strange + ends + outside + sums;
}

/** What is wrong with predictions, in words, with the declaration that mends logits taken for probabilities; null where nothing is. */
export function describeInvalid(predictions: Predictions): string | null {
  const { strange, ends, outside, sums } = findInvalid(predictions);
  const isOrAre = (n: number): string => (n === 1 ? "is" : "are");
  const parts = [
    ...(strange > 0 ? [`${counted(strange, "prediction")} that ${isOrAre(strange)} NaN or infinite`] : []),
    ...(ends > 0 ? [`${counted(ends, "interval")} (output.interval) with an end that is NaN or infinite`] : []),
    ...(outside > 0 ? [`${counted(outside, "prediction")} outside of 0 to 1`] : []),
    ...(sums > 0 ? [`${counted(sums, "row")} whose probabilities do not add up to 1`] : []),
  ];
  if (parts.length === 0) return null;
  return `${parts.join(" and ")}${outside + sums > 0 ? "; if they are logits, set output: { kind: logit }" : ""}`;
}

function findInvalid(predictions: Predictions): Invalid {
  const values = predictedNumbers(predictions);
  const width = predictions.kind === "multiclass" ? predictions.classes.length : 1;
  const isBounded = predictions.kind !== "regression";
  const { lower, upper } = predictions.kind === "regression" ? predictions : {};
  let [strange, ends, outside] = [0, 0, 0];
  for (let start = 0; start < values.length; start += width) {
    const worst = worstOf(values, [start, start + width], isBounded);
    if (worst === "strange") strange++;
    else if (!(isUsable(lower?.[start] ?? 0) && isUsable(upper?.[start] ?? 0))) ends++;
    else if (worst === "outside") outside++;
  }
  const areShares = predictions.kind === "multiclass" && strange + outside === 0;
  return { strange, ends, outside, sums: areShares ? badSums(values, width) : 0 };
}

/** The worst of a row's numbers, which lie between two places; `isBounded` where they are probabilities. */
function worstOf(
  values: Float64Array,
  [start, end]: readonly [number, number],
  isBounded: boolean,
): "strange" | "outside" | null {
  let isOutside = false;
  for (let at = start; at < end; at++) {
    const number = values[at] ?? Number.NaN;
    if (!isUsable(number)) return "strange";
    isOutside ||= isBounded && (number < -SLACK || number > 1 + SLACK);
  }
  return isOutside ? "outside" : null;
}

function isUsable(number: number): boolean {
  return Math.abs(number) <= LARGEST_NUMBER;
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
