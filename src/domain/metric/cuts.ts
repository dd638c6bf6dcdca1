import {
  type Direction,
  definedMetric,
  type JudgedBinary,
  type MetricOf,
  type MetricValue,
  POSITIVE,
  type Range,
  UNIT,
  undefinedMetric,
} from "./metric.ts";
import { type FamilyOf, numberIn, shareIn } from "./metric-family.ts";
import { noSpread } from "./no-spread.ts";
import { rowBootstrap } from "./row-bootstrap.ts";
import { sameNumbers } from "./same-numbers.ts";
import { type Cuts, cutsOf } from "./score-cuts.ts";

/** Sums of weights reach a share of a total in spite of rounding. */
const ROUNDING = 1 - 1e-12;

/** Highest recall of the thresholds whose precision is at least so high; 0 with a note where none is. */
export const recallAtPrecision: FamilyOf<"binary"> = {
  name: "recall_at_precision",
  task: "binary",
  parameter: "the precision, above 0 and at most 1",
  example: "0.9",
  of: (text) => {
    const least = shareIn(text, "closed");
    if (least === null) return null;
    return cutMetric({
      id: `recall_at_precision(${least})`,
      summary: "Highest recall among the distinct thresholds whose precision is at least this; 0 where none is.",
      range: UNIT,
      figure: (cuts) => (times) => {
        const { positives } = cuts.totals(times);
        if (positives === 0) return undefinedMetric("there is no positive row");
        let [best, attained] = [0, false];
        cuts.visit(times, (tp, fp) => {
          if (tp < least * (tp + fp) * ROUNDING) return;
          attained = true;
          if (tp > best) best = tp;
        });
        return definedMetric(best / positives, attained ? null : `no threshold reaches a precision of ${least}`);
      },
    });
  },
};

/** Highest precision of the thresholds whose recall is at least so high. */
export const precisionAtRecall: FamilyOf<"binary"> = {
  name: "precision_at_recall",
  task: "binary",
  parameter: "the recall, above 0 and at most 1",
  example: "0.8",
  of: (text) => {
    const least = shareIn(text, "closed");
    if (least === null) return null;
    return cutMetric({
      id: `precision_at_recall(${least})`,
      summary: "Highest precision among the distinct thresholds whose recall is at least this.",
      range: UNIT,
      figure: (cuts) => (times) => {
        const { positives } = cuts.totals(times);
        if (positives === 0) return undefinedMetric("there is no positive row");
        const needed = least * positives * ROUNDING;
        let best = 0;
        cuts.visit(times, (tp, fp) => {
          if (tp >= needed && tp > best * (tp + fp)) best = tp / (tp + fp);
        });
        return definedMetric(best);
      },
    });
  },
};

/** Precision among the k rows with the highest scores, all rows of the last score included. */
export const precisionAtK: FamilyOf<"binary"> = {
  name: "precision_at_k",
  task: "binary",
  parameter: "how many rows (with weights, how much weight), as a number or as a percentage of all",
  example: "100",
  of: (text) => {
    const top = topIn(text);
    if (top === null) return null;
    return cutMetric({
      id: `precision_at_k(${top.said})`,
      summary:
        "Share of positives among the k rows with the highest scores, all rows with the last one's score included; 0 where there are fewer rows.",
      range: UNIT,
      figure: (cuts) => (times) => topShare(cuts, times, top).share,
    });
  },
};

/**
 * precision_at_k over the share of positives in all rows: how much better than drawing rows. In a tenth of the rows there
 * cannot be more than all positives, so that it is at most 10 there.
 */
export const liftAtK: FamilyOf<"binary"> = {
  name: "lift_at_k",
  task: "binary",
  parameter: "how many rows (with weights, how much weight), as a number or as a percentage of all",
  example: "10%",
  of: (text) => {
    const top = topIn(text);
    if (top === null) return null;
    return cutMetric({
      id: `lift_at_k(${top.said})`,
      summary: "precision_at_k over the share of positives among all rows: how much better than drawing rows.",
      range: top.part === null ? POSITIVE : { low: 0, high: 1 / top.part },
      figure: (cuts) => (times) => {
        const { share, prevalence } = topShare(cuts, times, top);
        if (share.kind === "undefined") return share;
        if (prevalence === 0) return undefinedMetric("there is no positive row");
        return definedMetric(share.value / prevalence, share.note ?? null);
      },
    });
  },
};

/** Largest difference between the classes' shares above a threshold (SciPy `ks_2samp` of the two classes' scores). */
export const separation = {
  id: "ks_statistic",
  task: "binary",
  summary:
    "Largest difference between the shares of positives and of negatives above a threshold (SciPy `ks_2samp` of the two classes' scores).",
  reported: "asked",
  direction: "higher",
  range: UNIT,
  compute: (judged) => {
    const cuts = cutsOf(judged, null);
    const { positives, negatives } = cuts.totals(null);
    if (positives === 0) return undefinedMetric("there is no positive row");
    if (negatives === 0) return undefinedMetric("there is no negative row");
    let widest = 0;
    cuts.visit(null, (above, wrong) => {
      widest = Math.max(widest, Math.abs(above / positives - wrong / negatives));
    });
    return definedMetric(widest);
  },
  ...noSpread<JudgedBinary>("a largest difference is biased upwards, and so is its bootstrap", (first, second) =>
    sameNumbers(first.score, second.score),
  ),
} satisfies MetricOf<"binary">;

interface CutParts {
  readonly id: string;
  readonly summary: string;
  readonly range: Range;
  readonly direction?: Direction;
  readonly figure: (cuts: Cuts) => (times: Float64Array | null) => MetricValue;
}

function cutMetric({ id, summary, range, figure }: CutParts): MetricOf<"binary"> {
  return {
    id,
    task: "binary",
    summary,
    reported: "asked",
    direction: "higher",
    range,
    compute: (judged) => figure(cutsOf(judged, null))(null),
    ...rowBootstrap<JudgedBinary>((judged, unit) => figure(cutsOf(judged, unit))),
  };
}

/** So many rows (or, with weights, so much weight), or a part of them all. */
interface Top {
  readonly said: string;
  readonly rows: (total: number) => number;
  /** Which part of them all; null of a number of rows. */
  readonly part: number | null;
}

function topIn(text: string): Top | null {
  const percent = /^(.*)%$/.exec(text.trim());
  const amount = numberIn(percent?.[1] ?? text);
  if (amount === null || amount <= 0) return null;
  if (percent !== null) {
    return amount > 100 ? null : { said: `${amount}%`, rows: (total) => (total * amount) / 100, part: amount / 100 };
  }
  return Number.isInteger(amount) ? { said: String(amount), rows: () => amount, part: null } : null;
}

function topShare(cuts: Cuts, times: Float64Array | null, top: Top) {
  const { positives, negatives } = cuts.totals(times);
  const total = positives + negatives;
  const needed = top.rows(total) * ROUNDING;
  let share: number | null = null;
  cuts.visit(times, (tp, fp) => {
    if (share === null && tp + fp >= needed) share = tp / (tp + fp);
  });
  const found: MetricValue =
    total === 0
      ? undefinedMetric("there is no row")
      : definedMetric(share ?? 0, share === null ? `there are fewer than ${top.said} rows` : null);
  return { share: found, prevalence: total === 0 ? 0 : positives / total };
}
