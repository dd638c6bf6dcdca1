import { sameLabel } from "../scoring/output-plan.ts";
import type { Judged } from "./metric.ts";

/** What a model without features knows of the training data: run.json holds it. */
export type Baseline =
  /** Share of the positive class. */
  | { readonly kind: "prevalence"; readonly positive: number }
  /** Share of each class. */
  | { readonly kind: "shares"; readonly classes: readonly string[]; readonly shares: readonly number[] }
  | { readonly kind: "mean"; readonly value: number };

/** Below this score the majority is negative. */
const MAJORITY = 0.5;

/**
 * The answers of the model without features to the rows of another: to each the training prevalence (decided for the
 * majority class), the classes' training shares, or the training mean (scikit-learn `DummyClassifier(strategy="prior")`,
 * `DummyRegressor`). Null where it belongs to another task.
 */
export function baselineOf<J extends Judged>(baseline: Baseline, judged: J): Judged | null {
  const rows = judged.label.length;
  if (judged.kind === "binary" && baseline.kind === "prevalence")
    return { ...judged, score: new Float64Array(rows).fill(baseline.positive), threshold: MAJORITY };
  if (judged.kind === "regression" && baseline.kind === "mean")
    return { ...judged, value: new Float64Array(rows).fill(baseline.value) };
  if (judged.kind !== "multiclass" || baseline.kind !== "shares") return null;
  const shares = judged.classes.map((name) => {
    const at = baseline.classes.findIndex((known) => sameLabel(known, name));
    return baseline.shares[at] ?? 0;
  });
  const probability = new Float64Array(rows * shares.length);
  for (let row = 0; row < rows; row++) probability.set(shares, row * shares.length);
  return { ...judged, probability };
}
