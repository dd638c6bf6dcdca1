import type { Random } from "../statistics/random.ts";
import { mean } from "../statistics/sum.ts";
import type { OutputKind, Task } from "./predictions.ts";

/** How much worse a model's answers get when one column's values are shuffled among the rows. */
export interface ColumnImportance {
  readonly name: string;
  /** Mean rise of the loss over the shuffles; near 0 for a column that the model does not listen to. */
  readonly mean: number;
  /** Standard deviation over the shuffles (ddof 1). */
  readonly sd: number;
}

/** Permutation importance (Breiman 2001; scikit-learn `permutation_importance`), on a sample of the test rows. */
export interface Importance {
  readonly loss: "log_loss" | "error_rate" | "mse";
  readonly rows: number;
  readonly repeats: number;
  readonly seed: number;
  /** In the order of the model's columns. */
  readonly columns: readonly ColumnImportance[];
}

/** Which loss shuffles are measured by: probabilities by log-loss, labels by the share of wrong ones. */
export function lossName(task: Task, kind: OutputKind): Importance["loss"] {
  if (task === "regression") return "mse";
  return kind === "label" ? "error_rate" : "log_loss";
}

const SMALLEST = 1e-15;

/**
 * The mean loss of decoded answers (row-major, as `numbersPerRow` says) to rows with labels: 0 or 1 for binary, an index
 * of the class for multiclass, the number itself for regression.
 */
export function meanLoss(loss: Importance["loss"], answers: Float64Array, label: Float64Array): number {
  const width = answers.length / label.length;
  const losses = label.map((truth, row) => {
    // A value may have the ends of its interval beside it.
    if (loss === "mse") return ((answers[row * width] ?? 0) - truth) ** 2;
    const chance =
      width === 1 ? (truth === 1 ? (answers[row] ?? 0) : 1 - (answers[row] ?? 0)) : (answers[row * width + truth] ?? 0);
    if (loss === "error_rate") return 1 - chance;
    return -Math.log(Math.min(1 - SMALLEST, Math.max(SMALLEST, chance)));
  });
  return mean(losses);
}

/** The values in another order, every order being equally likely (Fisher and Yates). */
export function shuffled<T extends Float64Array | readonly (string | null)[]>(values: T, random: Random): T {
  const copy = values.slice() as unknown as { [index: number]: unknown; readonly length: number };
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy as unknown as T;
}

/** Rises of the loss over the shuffles of one column. */
export function importanceOf(name: string, rises: readonly number[]): ColumnImportance {
  const centre = mean(Float64Array.from(rises));
  const squares = rises.reduce((sum, rise) => sum + (rise - centre) ** 2, 0);
  return { name, mean: centre, sd: Math.sqrt(squares / Math.max(1, rises.length - 1)) };
}
