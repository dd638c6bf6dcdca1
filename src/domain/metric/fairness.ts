import type { Task } from "../scoring/predictions.ts";
import type { Interval, IntervalSettings, Uncertainty } from "../statistics/estimate.ts";
import { decided, matrixOf } from "./decision.ts";
import { type GroupMean, gapInterval, groupMean, ratioInterval } from "./group-gap.ts";
import {
  definedMetric,
  dividedByZero,
  type Judged,
  type JudgedBinary,
  type Metric,
  type MetricValue,
  type Range,
  UNIT,
  undefinedMetric,
} from "./metric.ts";
import { compute, findMetric, metricNames, spreadOf } from "./metrics.ts";
import { weightedMean } from "./row-weight.ts";

/** A figure of how unlike a model treats groups of rows: computed from each group's judged rows. */
export interface FairnessMetric {
  readonly id: string;
  readonly direction: "higher" | "lower";
  readonly range: Range;
  /** `zeroDivision` is what 0/0 counts in a group, or between them; null for undefined. */
  readonly compute: (groups: readonly Judged[], zeroDivision?: number | null) => MetricValue;
  /** How its interval is made, in words; `none: …` where it never has one. */
  readonly interval: string;
  /** How uncertain it is on these groups; asked only where it is defined. */
  readonly spread: (groups: readonly Judged[], settings: IntervalSettings) => Uncertainty;
}

/** A group's mean over those of its rows that it is about: a share of decisions, or of scores less labels. */
interface Figure {
  readonly of: (group: JudgedBinary) => number;
  readonly isAbout: (truth: number) => boolean;
  /** Whether it is the share of rows that are decided positive. */
  readonly isShare: boolean;
}

const WORST = "worst_group_";
const PAIRS = "of all pairs of groups at once";
/** A metric without a better side has no worst group. */
const DIRECTIONS: readonly string[] = ["higher", "lower"];

/** Share of rows decided positive (fairlearn `selection_rate`). */
const selectionRate = shareOf((truth) => truth >= 0);
/** Share of positives decided positive (fairlearn `true_positive_rate`). */
const truePositiveRate = shareOf((truth) => truth === 1);
/** Share of negatives decided positive (fairlearn `false_positive_rate`). */
const falsePositiveRate = shareOf((truth) => truth === 0);
/** Mean score minus the share of positives: above 0 the group is judged more probable than it is. */
const calibration: Figure = {
  of: ({ score, label, weight }) => weightedMean(score, weight) - weightedMean(label, weight),
  isAbout: () => true,
  isShare: false,
};

/**
 * Fairness of binary models. The differences and the ratio are fairlearn's of the same name, between the groups that are
 * farthest apart; equalized odds takes the larger of the two differences (`agg="worst_case"`). `calibration_gap` is the
 * largest difference between two groups of mean score minus share of positives.
 */
const BINARY: readonly FairnessMetric[] = [
  difference("demographic_parity_difference", [selectionRate]),
  {
    id: "demographic_parity_ratio",
    direction: "higher",
    range: UNIT,
    compute: (groups, zeroDivision = null) => {
      const rates = figuresOf(groups, selectionRate);
      if (typeof rates === "string") return undefinedMetric(rates);
      const highest = Math.max(...rates);
      return highest === 0
        ? dividedByZero(
            { ...undefinedMetric("no row of any group is decided positive"), isZeroDivision: true },
            zeroDivision,
          )
        : definedMetric(Math.min(...rates) / highest);
    },
    interval: PAIRS,
    spread: (groups, settings) => ratioInterval(meansOf(groups, selectionRate), settings),
  },
  difference("equal_opportunity_difference", [truePositiveRate]),
  difference("equalized_odds_difference", [truePositiveRate, falsePositiveRate]),
  difference("calibration_gap", [calibration]),
];

/** The fairness metric of that name for a task; undefined when there is none. */
export function findFairness(task: Task, name: string): FairnessMetric | undefined {
  if (name.startsWith(WORST)) {
    const metric = findMetric(task, name.slice(WORST.length));
    const isRanked = metric !== undefined && metric.against === undefined && DIRECTIONS.includes(metric.direction);
    return isRanked ? worstGroup(metric) : undefined;
  }
  return task === "binary" ? BINARY.find(({ id }) => id === name) : undefined;
}

/** The fairness metrics of a task that are no other metric's worst group. */
export function fairnessOf(task: Task): readonly FairnessMetric[] {
  return task === "binary" ? BINARY : [];
}

/** Every name that a gate on groups of this task may use. */
export function fairnessNames(task: Task): string[] {
  return [
    ...fairnessOf(task).map(({ id }) => id),
    ...metricNames(task).flatMap((name) =>
      findFairness(task, `${WORST}${name}`) === undefined ? [] : `${WORST}${name}`,
    ),
  ];
}

/** The metric in the group that it is worst in (fairlearn `MetricFrame.group_min`, or `group_max` of a loss). */
function worstGroup(metric: Metric): FairnessMetric {
  const { id, range } = metric;
  const direction = metric.direction === "lower" ? "lower" : "higher";
  return {
    id: `${WORST}${id}`,
    direction,
    range,
    compute: (groups, zeroDivision = null) => {
      if (groups.length < 2) return undefinedMetric(TOO_FEW);
      const values: number[] = [];
      for (const group of groups) {
        const value = dividedByZero(compute(metric, group), zeroDivision);
        if (value.kind === "undefined") return value;
        values.push(value.value);
      }
      return definedMetric(direction === "higher" ? Math.min(...values) : Math.max(...values));
    },
    interval: metric.interval.startsWith("none") ? metric.interval : "of all groups at once",
    spread: (groups, settings) => worstInterval(metric, groups, settings),
  };
}

/** The groups' own intervals, which hold all at once (Bonferroni), hold the worst between their worst ends. */
function worstInterval(metric: Metric, groups: readonly Judged[], settings: IntervalSettings): Uncertainty {
  const each = { ...settings, confidence: 1 - (1 - settings.confidence) / groups.length };
  const found: Interval[] = [];
  for (const group of groups) {
    const { challenger } = spreadOf(metric, { challenger: group, champion: null }, each);
    if (challenger.kind === "none") return challenger;
    found.push(challenger);
  }
  const worst = metric.direction === "lower" ? Math.max : Math.min;
  const end = (of: keyof Interval): number => worst(...found.map((interval) => interval[of]));
  return { kind: "interval", low: end("low"), high: end("high") };
}

const TOO_FEW = "fewer than two groups are large enough";

function difference(id: string, figures: readonly Figure[]): FairnessMetric {
  const range = figures.every(({ isShare }) => isShare) ? UNIT : { low: 0, high: 2 };
  return {
    id,
    direction: "lower",
    range,
    compute: (groups) => {
      let widest = 0;
      for (const figure of figures) {
        const values = figuresOf(groups, figure);
        if (typeof values === "string") return undefinedMetric(values);
        widest = Math.max(widest, Math.max(...values) - Math.min(...values));
      }
      return definedMetric(widest);
    },
    interval: PAIRS,
    spread: (groups, settings) => {
      const found = gapInterval(
        figures.map((figure) => meansOf(groups, figure)),
        settings,
      );
      return found.kind === "none" ? found : { ...found, high: Math.min(range.high, found.high) };
    },
  };
}

/** The figure in every group, with how its rows move it. */
function meansOf(groups: readonly Judged[], { isAbout, isShare }: Figure): GroupMean[] {
  return groups.flatMap((group) => (group.kind === "binary" ? meanOf(group, { isAbout, isShare }) : []));
}

function meanOf(group: JudgedBinary, { isAbout, isShare }: Pick<Figure, "isAbout" | "isShare">): GroupMean {
  const { label, score, weight, cluster } = group;
  const { chosen } = decided(group);
  const rows = [...label.keys()].filter((row) => isAbout(label[row] ?? 0) && (weight?.[row] ?? 1) > 0);
  const response = (row: number): number => (isShare ? (chosen[row] ?? 0) : (score[row] ?? 0) - (label[row] ?? 0));
  return groupMean(
    Float64Array.from(rows, response),
    {
      weight: weight && Float64Array.from(rows, (row) => weight[row] ?? 0),
      cluster: cluster && Int32Array.from(rows, (row) => cluster[row] ?? 0),
    },
    isShare,
  );
}

/** The figure in every group, or why there is none. */
function figuresOf(groups: readonly Judged[], figure: Figure): number[] | string {
  if (groups.length < 2) return TOO_FEW;
  const values = groups.map((group) => (group.kind === "binary" ? figure.of(group) : Number.NaN));
  return values.every(Number.isFinite) ? values : "a group has no row to take the rate of";
}

function shareOf(isAbout: Figure["isAbout"]): Figure {
  return { of: (group) => rate(group, isAbout), isAbout, isShare: true };
}

function rate(group: JudgedBinary, isCounted: (truth: number) => boolean): number {
  const { counts } = matrixOf(group);
  let [chosen, all] = [0, 0];
  for (const truth of [0, 1]) {
    if (!isCounted(truth)) continue;
    chosen += counts[truth * 2 + 1] ?? 0;
    all += (counts[truth * 2] ?? 0) + (counts[truth * 2 + 1] ?? 0);
  }
  return chosen / all;
}
