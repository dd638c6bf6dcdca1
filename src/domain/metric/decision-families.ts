import { sameLabel } from "../scoring/output-plan.ts";
import { CLASS_FIGURES, type ClassFigure, classFigure } from "./class-averages.ts";
import type { ConfusionMatrix } from "./decision.ts";
import { binaryDecision, multiclassDecision } from "./decision-metric.ts";
import { definedMetric, type JudgedMulticlass, type MetricOf, type MetricValue, undefinedMetric } from "./metric.ts";
import { type FamilyOf, numberIn } from "./metric-family.ts";
import { fBetaOf } from "./threshold.ts";

/** Weighted harmonic mean of precision and recall (scikit-learn `fbeta_score`). */
export const fBeta: FamilyOf<"binary"> = {
  name: "f_beta",
  task: "binary",
  parameter: "beta, a number above 0: how many times as much recall counts as precision",
  example: "2",
  of: (text) => {
    const beta = numberIn(text);
    if (beta === null || beta <= 0) return null;
    return binaryDecision({
      id: `f_beta(${beta})`,
      summary: "(1 + b²)·TP / ((1 + b²)·TP + b²·FN + FP) (`fbeta_score`).",
      reported: "asked",
      figure: (matrix) => fBetaOf(matrix, beta),
    });
  },
};

const CELLS = ["tp", "fp", "fn", "tn"] as const;
type Costs = Readonly<Record<(typeof CELLS)[number], number>>;

/** Mean over rows of what each decision earns or costs. */
export const expectedValue: FamilyOf<"binary"> = {
  name: "expected_value",
  task: "binary",
  parameter: "what a row is worth by its decision: tp, fp, fn, tn, separated by semicolons; 0 where left out",
  example: "tp=10;fn=-50",
  of: (text) => {
    const costs = costsIn(text);
    if (costs === null) return null;
    const values = CELLS.map((cell) => costs[cell]);
    const said = CELLS.filter((cell) => costs[cell] !== 0).map((cell) => `${cell}=${costs[cell]}`);
    return binaryDecision({
      id: `expected_value(${said.join(";")})`,
      summary:
        "Mean over rows of what each decision is worth, from a 2x2 matrix of gains (above 0) and costs (below 0).",
      reported: "asked",
      range: { low: Math.min(...values), high: Math.max(...values) },
      figure: (matrix) => worth(matrix, costs),
    });
  },
};

function worth({ counts }: ConfusionMatrix, { tp, fp, fn, tn }: Costs): MetricValue {
  const [trueNegatives = 0, falsePositives = 0, falseNegatives = 0, truePositives = 0] = counts;
  const rows = trueNegatives + falsePositives + falseNegatives + truePositives;
  if (rows === 0) return undefinedMetric("there is no row");
  return definedMetric((tp * truePositives + fp * falsePositives + fn * falseNegatives + tn * trueNegatives) / rows);
}

function costsIn(text: string): Costs | null {
  const costs = { tp: 0, fp: 0, fn: 0, tn: 0 };
  const seen = new Set<string>();
  for (const part of text.split(";")) {
    const [name = "", written = ""] = part.split("=").map((word) => word.trim());
    const cell = CELLS.find((known) => known === name);
    const value = numberIn(written);
    if (cell === undefined || value === null || seen.has(name)) return null;
    costs[cell] = value;
    seen.add(name);
  }
  return Object.values(costs).every((value) => value === 0) ? null : costs;
}

/** Precision, recall and F1 of one class against all others (scikit-learn `precision_score(average=None)`). */
export const CLASS_FAMILIES: readonly FamilyOf<"multiclass">[] = CLASS_FIGURES.map((figure) => ({
  name: figure.name,
  task: "multiclass",
  parameter: "a class",
  example: "cat",
  of: (label) => (label === "" ? null : ofClass(figure, label)),
}));

function ofClass(figure: ClassFigure, label: string): MetricOf<"multiclass"> {
  const at = (classes: readonly string[]): number => classes.findIndex((known) => sameLabel(known, label));
  const metric = (of: number): MetricOf<"multiclass"> =>
    multiclassDecision({
      id: `${figure.name}(${label})`,
      summary: `${figure.name === "f1" ? "F1" : `${figure.name[0]?.toUpperCase()}${figure.name.slice(1)}`} of one class against all others (\`${figure.name}_score(average=None)\`).`,
      reported: "asked",
      figure: (matrix) => classFigure(matrix, figure, of),
    });
  return {
    ...metric(-1),
    compute: (judged: JudgedMulticlass) => {
      const of = at(judged.classes);
      if (of < 0) return undefinedMetric(`there is no class ${label}; there are ${judged.classes.join(", ")}`);
      return metric(of).compute(judged);
    },
    spread: (pair, settings) => metric(at(pair.challenger.classes)).spread(pair, settings),
  };
}
