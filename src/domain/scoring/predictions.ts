/** What a model must say about a row. */
export type Task = "binary" | "multiclass" | "regression";

/** What a model's numbers are. */
export type OutputKind = "probability" | "logit" | "label" | "value";

/** Decoded predictions of one model over n rows, in row order. */
export type Predictions =
  /** Probability (or any monotone score in [0, 1]) of the positive class. */
  | { readonly kind: "binary"; readonly score: Float64Array }
  /** Row-major n x k probabilities, in the order of `classes`. */
  | { readonly kind: "multiclass"; readonly classes: readonly string[]; readonly probability: Float64Array }
  /** `lower` and `upper` where the model says between which values it expects the true one. */
  | {
      readonly kind: "regression";
      readonly value: Float64Array;
      readonly lower?: Float64Array;
      readonly upper?: Float64Array;
    };

/** The numbers of a prediction as one array: scores, row-major probabilities, or values (without their intervals). */
export function predictedNumbers(predictions: Predictions): Float64Array {
  switch (predictions.kind) {
    case "binary":
      return predictions.score;
    case "multiclass":
      return predictions.probability;
    case "regression":
      return predictions.value;
  }
}

/** Index of the most probable class of each row; the first of equals, as NumPy's `argmax`. */
export function mostProbable(probability: Float64Array, classes: number): Int32Array {
  const rows = probability.length / classes;
  const chosen = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    let best = 0;
    for (let k = 1; k < classes; k++) {
      if ((probability[row * classes + k] ?? 0) > (probability[row * classes + best] ?? 0)) best = k;
    }
    chosen[row] = best;
  }
  return chosen;
}
