import { definedMetric, type JudgedBinary, type MetricOf, type MetricValue, UNIT, undefinedMetric } from "./metric.ts";

/** Counts at the model's own threshold: a score at or above it is a positive prediction. */
interface Confusion {
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly trueNegative: number;
  readonly falseNegative: number;
}

/** Share of rows predicted right (scikit-learn `accuracy_score`). */
export const accuracy = thresholdMetric("accuracy", (c) =>
  ratio(c.truePositive + c.trueNegative, c.truePositive + c.trueNegative + c.falsePositive + c.falseNegative, "row"),
);

/** Share of positive predictions that are right (scikit-learn `precision_score`). Undefined when nothing is predicted. */
export const precision = thresholdMetric("precision", (c) =>
  ratio(c.truePositive, c.truePositive + c.falsePositive, "positive prediction"),
);

/** Share of positives that are found (scikit-learn `recall_score`). */
export const recall = thresholdMetric("recall", (c) =>
  ratio(c.truePositive, c.truePositive + c.falseNegative, "positive row"),
);

/** Share of negatives that are left alone (scikit-learn `recall_score(pos_label=0)`). */
export const specificity = thresholdMetric("specificity", (c) =>
  ratio(c.trueNegative, c.trueNegative + c.falsePositive, "negative row"),
);

/** Harmonic mean of precision and recall (scikit-learn `f1_score`), as 2TP / (2TP + FP + FN). */
export const f1 = thresholdMetric("f1", (c) =>
  ratio(2 * c.truePositive, 2 * c.truePositive + c.falsePositive + c.falseNegative, "positive row or prediction"),
);

function thresholdMetric(id: string, compute: (confusion: Confusion) => MetricValue): MetricOf<"binary"> {
  return { id, task: "binary", direction: "higher", range: UNIT, compute: (judged) => compute(confusion(judged)) };
}

function ratio(part: number, whole: number, of: string): MetricValue {
  return whole === 0 ? undefinedMetric(`there is no ${of}`) : definedMetric(part / whole);
}

function confusion({ label, score, threshold }: JudgedBinary): Confusion {
  let truePositive = 0;
  let falsePositive = 0;
  let positives = 0;
  for (const [row, truth] of label.entries()) {
    positives += truth;
    if ((score[row] ?? 0) < threshold) continue;
    if (truth === 1) truePositive++;
    else falsePositive++;
  }
  const falseNegative = positives - truePositive;
  return { truePositive, falsePositive, falseNegative, trueNegative: label.length - positives - falsePositive };
}
