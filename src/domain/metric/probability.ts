import { counted } from "../statistics/counted.ts";
import { lossMetric } from "./loss-metric.ts";
import { type JudgedBinary, type JudgedMulticlass, type MetricOf, UNIT } from "./metric.ts";

const SMALLEST = 1e-15;

/**
 * Mean negative log-likelihood with probabilities clipped to [1e-15, 1 - 1e-15], in natural units; the note counts what
 * was clipped. scikit-learn's `log_loss` clips to the float's epsilon instead, which differs only where a model is
 * certain and wrong.
 */
export const logLoss = {
  ...lossMetric<JudgedBinary>({
    id: "log_loss",
    summary:
      "Mean negative log-likelihood, probabilities clipped to [1e-15, 1 - 1e-15] and clipped ones counted (`log_loss`, which clips to the float's epsilon).",
    reported: "shown",
    losses: logLosses,
    answers: ({ score }) => score,
    note: ({ score }) => clippedNote(score),
  }),
  task: "binary",
} satisfies MetricOf<"binary">;

/** Mean squared distance between probability and outcome (scikit-learn `brier_score_loss`). */
export const brier = {
  ...lossMetric<JudgedBinary>({
    id: "brier",
    summary: "Mean squared distance between probability and outcome (`brier_score_loss`).",
    reported: "shown",
    range: UNIT,
    losses: brierLosses,
    answers: ({ score }) => score,
  }),
  task: "binary",
} satisfies MetricOf<"binary">;

/** The same as log_loss over k classes, of the true class's probability after each row is scaled to sum to 1. */
export const multiclassLogLoss = {
  ...lossMetric<JudgedMulticlass>({
    id: "log_loss",
    summary:
      "Mean negative log-likelihood of the true class, each row's probabilities scaled to sum to 1 and clipped as above (`log_loss`).",
    reported: "shown",
    losses: multiclassLosses,
    answers: ({ probability }) => probability,
    note: (judged) => clippedNote(Float64Array.from(judged.label, (truth, row) => trueShare(judged, row, truth))),
  }),
  task: "multiclass",
} satisfies MetricOf<"multiclass">;

/** Mean over rows of the squared distances of all probabilities from the outcome (`brier_score_loss`, not halved). */
export const multiclassBrier = {
  ...lossMetric<JudgedMulticlass>({
    id: "brier",
    summary:
      "Mean over rows of the squared distances of all classes' probabilities from the outcome (`brier_score_loss`; between 0 and 2, not halved).",
    reported: "recorded",
    range: { low: 0, high: 2 },
    losses: multiclassBrierLosses,
    answers: ({ probability }) => probability,
  }),
  task: "multiclass",
} satisfies MetricOf<"multiclass">;

/** Each row's squared distance between probability and outcome. */
export function brierLosses({ label, score }: JudgedBinary): Float64Array {
  return label.map((truth, row) => ((score[row] ?? 0) - truth) ** 2);
}

/** Each row's negative log-likelihood, clipped. */
export function logLosses({ label, score }: JudgedBinary): Float64Array {
  return label.map((truth, row) => -Math.log(clip(truth === 1 ? (score[row] ?? 0) : 1 - (score[row] ?? 0))));
}

/** Each row's negative log-likelihood of the true class, clipped. */
export function multiclassLosses(judged: JudgedMulticlass): Float64Array {
  return Float64Array.from(judged.label, (truth, row) => -Math.log(clip(trueShare(judged, row, truth))));
}

/** The true class's probability as a share of its row's. */
function trueShare({ probability, classes }: JudgedMulticlass, row: number, truth: number): number {
  const start = row * classes.length;
  let total = 0;
  for (let k = 0; k < classes.length; k++) total += probability[start + k] ?? 0;
  return (probability[start + truth] ?? 0) / total;
}

function multiclassBrierLosses({ label, probability, classes }: JudgedMulticlass): Float64Array {
  return Float64Array.from(label, (truth, row) => {
    let sum = 0;
    for (let k = 0; k < classes.length; k++) {
      sum += ((probability[row * classes.length + k] ?? 0) - (k === truth ? 1 : 0)) ** 2;
    }
    return sum;
  });
}

function clip(p: number): number {
  return Math.min(1 - SMALLEST, Math.max(SMALLEST, p));
}

function clippedNote(score: Float64Array): string | null {
  let clipped = 0;
  for (let row = 0; row < score.length; row++) {
    const p = score[row] ?? 0;
    if (p < SMALLEST || p > 1 - SMALLEST) clipped++;
  }
  if (clipped === 0) return null;
  return `${counted(clipped, "prediction")} ${clipped === 1 ? "was" : "were"} clipped to ${SMALLEST} from 0 or 1`;
}
