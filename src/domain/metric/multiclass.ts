import { multiclassDecision } from "./decision-metric.ts";
import { correlation, kappaOf, meanRecall, rightShare } from "./figures.ts";
import type { Range } from "./metric.ts";
import { rightAmong, shareSpread } from "./share-spread.ts";

const AGREEMENT: Range = { low: -1, high: 1 };

/** Share of rows whose most probable class is the true one (scikit-learn `accuracy_score`). */
export const multiclassAccuracy = multiclassDecision({
  id: "accuracy",
  summary: "Share of rows whose most probable class is the true one (`accuracy_score`).",
  reported: "shown",
  figure: rightShare,
  plain: { interval: "Wilson; paired score (Tango)", spread: shareSpread(rightAmong("all")) },
});

/**
 * Mean of the classes' recalls (scikit-learn `balanced_accuracy_score`), over the classes that occur in the labels.
 */
export const balancedAccuracy = multiclassDecision({
  id: "balanced_accuracy",
  summary: "Mean of the recalls of the classes that occur (`balanced_accuracy_score`).",
  reported: "shown",
  figure: meanRecall,
});

/** Gorodkin's generalisation of Matthews' correlation (scikit-learn `matthews_corrcoef`, which gives 0 for 0/0). */
export const multiclassMatthews = multiclassDecision({
  id: "mcc",
  summary: "Correlation of classes and decisions, Gorodkin's (`matthews_corrcoef`, which gives 0 for 0/0).",
  reported: "recorded",
  figure: correlation,
  range: AGREEMENT,
});

/** Cohen's kappa (scikit-learn `cohen_kappa_score`). */
export const multiclassKappa = multiclassDecision({
  id: "kappa",
  summary: "Cohen's kappa: agreement of classes and decisions beyond chance (`cohen_kappa_score`).",
  reported: "recorded",
  figure: kappaOf((truth, chosen) => (truth === chosen ? 0 : 1)),
  range: AGREEMENT,
});

/** Kappa that counts a disagreement by its squared distance in the list of classes, which must be in their order. */
export const quadraticKappa = multiclassDecision({
  id: "quadratic_weighted_kappa",
  summary:
    'Cohen\'s kappa that counts a disagreement by its squared distance in the list of classes, which must be in their natural order (`cohen_kappa_score(weights="quadratic")`).',
  reported: "asked",
  figure: kappaOf((truth, chosen) => (truth - chosen) ** 2),
  range: AGREEMENT,
});
