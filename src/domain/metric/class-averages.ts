import type { ClassCount, ConfusionMatrix } from "./decision.ts";
import { multiclassDecision } from "./decision-metric.ts";
import { classCounts } from "./figures.ts";
import {
  definedMetric,
  type JudgedMulticlass,
  type MetricOf,
  type MetricValue,
  type Reported,
  undefinedMetric,
} from "./metric.ts";

type Average = "macro" | "weighted" | "micro";

/** A figure of one class among all, as part and whole. */
export interface ClassFigure {
  readonly name: "precision" | "recall" | "f1";
  readonly part: (count: ClassCount) => number;
  readonly whole: (count: ClassCount) => number;
  /** What there is none of where the whole is 0. */
  readonly missing: string;
}

export const CLASS_FIGURES: readonly ClassFigure[] = [
  { name: "precision", part: ({ hits }) => hits, whole: ({ predicted }) => predicted, missing: "prediction" },
  { name: "recall", part: ({ hits }) => hits, whole: ({ actual }) => actual, missing: "row" },
  {
    name: "f1",
    part: ({ hits }) => 2 * hits,
    whole: ({ predicted, actual }) => predicted + actual,
    missing: "row or prediction",
  },
];

const SAID: Readonly<Record<Average, string>> = {
  macro: "mean over the declared classes",
  weighted: "mean over the declared classes, weighted by their rows",
  micro: "over all classes' counts together, which is accuracy",
};

/**
 * Precision, recall and F1 averaged over the declared classes (scikit-learn `precision_score(labels=…, average=…)` and
 * so on). As there, a class for which the figure is 0/0 counts 0; classes without rows are listed in the note.
 */
export const CLASS_AVERAGES: readonly MetricOf<"multiclass">[] = CLASS_FIGURES.flatMap((figure) =>
  (["macro", "weighted", "micro"] as const).map((average) => averaged(figure, average)),
);

function averaged(of: ClassFigure, average: Average): MetricOf<"multiclass"> {
  const id = `${of.name}_${average}`;
  const reported: Reported = id === "f1_macro" ? "shown" : average === "micro" ? "asked" : "recorded";
  const made = multiclassDecision({
    id,
    summary: `${of.name === "f1" ? "F1" : `${of.name[0]?.toUpperCase()}${of.name.slice(1)}`}, ${SAID[average]} (\`${of.name}_score(average="${average}")\`); a class with 0/0 counts 0.`,
    reported,
    figure: (matrix) => averageOf(classCounts(matrix), of, average),
  });
  return {
    ...made,
    compute: (judged) => {
      const value = made.compute(judged);
      const absent = absentClasses(judged);
      return value.kind === "undefined" || absent.length === 0
        ? value
        : { ...value, note: `no row of ${absent.join(", ")}` };
    },
  };
}

function averageOf(counts: readonly ClassCount[], { part, whole }: ClassFigure, average: Average): MetricValue {
  const rows = counts.reduce((sum, { actual }) => sum + actual, 0);
  if (rows === 0) return undefinedMetric("there is no row");
  const sum = (of: (count: ClassCount) => number): number => counts.reduce((total, count) => total + of(count), 0);
  if (average === "micro") return definedMetric(sum(part) / sum(whole));
  const share = (count: ClassCount): number => (whole(count) === 0 ? 0 : part(count) / whole(count));
  if (average === "macro") return definedMetric(sum(share) / counts.length);
  return definedMetric(sum((count) => share(count) * count.actual) / rows);
}

/** Declared classes that no row has, in their order; a row of weight 0 is none. */
export function absentClasses({ label, classes, weight }: JudgedMulticlass): string[] {
  const seen = new Uint8Array(classes.length);
  for (let row = 0; row < label.length; row++) if ((weight?.[row] ?? 1) > 0) seen[label[row] ?? 0] = 1;
  return classes.filter((_, at) => seen[at] === 0);
}

/** The confusion matrix's figure of one class; undefined as scikit-learn's 0/0 is not. */
export function classFigure(matrix: ConfusionMatrix, { part, whole, missing }: ClassFigure, of: number): MetricValue {
  const count = classCounts(matrix)[of];
  if (count === undefined || whole(count) === 0) return zeroOf(missing);
  return definedMetric(part(count) / whole(count));
}

function zeroOf(missing: string): MetricValue {
  return { kind: "undefined", reason: `there is no ${missing} of this class`, isZeroDivision: true };
}
