import { findFairness } from "../metric/fairness.ts";
import { undefinedMetric } from "../metric/metric.ts";
import { findMetric } from "../metric/metrics.ts";
import { findOperational } from "../operational/operational-metrics.ts";
import type { Task } from "../scoring/predictions.ts";
import { noInterval } from "../statistics/estimate.ts";
import type { Bar } from "./bar.ts";
import type { Contest } from "./contest.ts";
import { type MeasuredGroups, measureShown } from "./evaluate-slices.ts";
import { compares, type Gate, type SliceRule } from "./gate.ts";
import { significance } from "./judge-comparison.ts";
import { measureFairness } from "./judge-fairness.ts";
import { judgeGate } from "./judge-gate.ts";
import { judgeOperational } from "./judge-operational.ts";
import { type Judging, judgeSlices, type MeasuredSlice } from "./judge-slices.ts";
import { errorOf, type GateFigures, type JudgedGate, withoutChampion } from "./judged-gate.ts";
import type { Measured } from "./measured.ts";
import { refer } from "./reference.ts";
import type { SkippedSlice } from "./slice-size.ts";
import type { Shortage } from "./stats-rules.ts";

/** Every gate's outcome, with what was measured for it beside the metrics of all rows. */
export interface JudgedAll {
  readonly judged: readonly JudgedGate[];
  readonly slices: readonly MeasuredSlice[];
  readonly groups: readonly MeasuredGroups[];
  readonly skipped: readonly SkippedSlice[];
}

interface Known {
  readonly task: Task;
  readonly bar: Bar;
  /** Of all rows, against the champion. */
  readonly metrics: readonly Measured[];
  readonly shortage: Shortage | null;
  readonly measure: Judging["measure"];
}

/** Judges every gate: on all rows, on the slices of a column, or on the groups of one. */
export function judgeAll(contest: Contest, known: Known): JudgedAll {
  const { bar, task } = known;
  const found = {
    judged: [] as JudgedGate[],
    slices: [] as MeasuredSlice[],
    groups: [] as MeasuredGroups[],
    skipped: [] as SkippedSlice[],
  };
  const judging = judgingOf(known);
  for (const given of bar.gates) {
    const isAbout = findMetric(task, given.metric)?.against === "champion";
    const referred = refer(given, contest, { noChampion: bar.noChampion ?? "absolute-only", isAbout });
    if (referred.kind === "judged") {
      found.judged.push(referred.judged);
      continue;
    }
    const { gate } = referred;
    const unable = unableOf(gate, referred.contest, isAbout);
    if (unable !== null) found.judged.push(unable);
    else if (findOperational(gate.metric) !== undefined && contest.operational !== undefined)
      found.judged.push(judgeOperational(gate, contest.operational, bar.stats.confidence));
    else if (gate.slices === null) found.judged.push(judgeWhole(gate, referred.contest, known));
    else addSliced(found, gate, { rule: gate.slices, contest: referred.contest, judging, task });
  }
  const metrics = [...new Set(bar.gates.map(({ metric }) => metric))].filter(
    (id) => findMetric(task, id) !== undefined,
  );
  const shown = measureShown(bar.shown ?? [], { contest, judging, metrics, known: found.slices });
  const isNew = ({ by, metric }: MeasuredGroups): boolean =>
    !found.groups.some((group) => group.by === by && group.metric.id === metric.id);
  return {
    judged: found.judged,
    slices: [...found.slices, ...shown.slices],
    groups: [...found.groups, ...shown.groups.filter(isNew)],
    skipped: [...found.skipped, ...shown.skipped],
  };
}

/** The outcome of a gate whose model has no answers, or that has nobody to compare with. */
function unableOf(gate: Gate, { challenger, champion }: Contest, isAbout: boolean): JudgedGate | null {
  if (challenger.kind === "failed") return errorOf(gate, challenger.reason, challenger.cause);
  if (!compares(gate.rule) && !isAbout) return null;
  if (champion?.kind === "failed") return errorOf(gate, champion.reason, champion.cause);
  return champion === null ? withoutChampion(gate) : null;
}

const UNMEASURED: Measured = {
  id: "",
  direction: "higher",
  challenger: { kind: "value", value: 0 },
  champion: null,
  spread: { challenger: noInterval("it was not measured"), champion: null },
  improvement: null,
};

function judgeWhole(gate: Gate, contest: Contest, known: Known): JudgedGate {
  const { task, bar, metrics, shortage, measure } = known;
  const rows = contest.challenger.kind === "failed" ? 0 : contest.challenger.label.length;
  const found =
    gate.vs === "baseline" && compares(gate.rule) && findMetric(task, gate.metric) !== undefined
      ? measure(gate.metric, contest)
      : metrics.find(({ id }) => id === gate.metric);
  const missing = {
    ...UNMEASURED,
    challenger: undefinedMetric(`there is no metric ${gate.metric} for ${task} models`),
  };
  return judgeGate(gate, figuresOf(found ?? missing, { rows, confidence: bar.stats.confidence, shortage }));
}

/** Adds what a gate with `by` comes to: an outcome for each slice, or one for a fairness figure of them all. */
function addSliced(
  found: { judged: JudgedGate[]; slices: MeasuredSlice[]; groups: MeasuredGroups[]; skipped: SkippedSlice[] },
  gate: Gate,
  given: { readonly rule: SliceRule; readonly contest: Contest; readonly judging: Judging; readonly task: Task },
): void {
  const { rule, contest, judging, task } = given;
  const slicing = contest.slicings?.find(({ by }) => by === rule.by);
  const fairness = findFairness(task, gate.metric);
  if (slicing === undefined) {
    found.judged.push(errorOf(gate, `the rows were not read with the column ${rule.by}`, "data"));
    return;
  }
  if (fairness === undefined && findMetric(task, gate.metric) === undefined) {
    // The gates of the default branch judge a branch that changes the task.
    found.judged.push(errorOf(gate, `there is no metric ${gate.metric} for ${task} models`, "data"));
    return;
  }
  if (fairness === undefined) {
    const { judged, metrics, skipped } = judgeSlices(gate, rule, { contest, judging });
    found.judged.push(...judged);
    found.skipped.push(...skipped);
    // What was compared with the baseline stands in the gate's reason; the list of metrics is about the champion.
    const isNew = ({ by, value, metric }: MeasuredSlice): boolean =>
      !found.slices.some((slice) => slice.by === by && slice.value === value && slice.metric.id === metric.id);
    if (!(compares(gate.rule) && gate.vs === "baseline")) found.slices.push(...metrics.filter(isNew));
    return;
  }
  const rules = { ...judging.stats, minRows: rule.minRows };
  const { measured, skipped } = measureFairness(fairness, slicing, { contest, rules });
  const rows = contest.challenger.kind === "failed" ? 0 : contest.challenger.label.length;
  found.judged.push(judging.judge(gate, measured, { rows }));
  found.skipped.push(...skipped.map((slice) => ({ ...slice, gates: [gate.id] })));
  if (compares(gate.rule) && gate.vs === "baseline") return;
  if (!found.groups.some(({ by, metric }) => by === rule.by && metric.id === measured.id))
    found.groups.push({ by: rule.by, metric: measured });
}

function judgingOf({ task, bar, measure, metrics, shortage }: Known): Judging {
  const { stats } = bar;
  const { confidence } = stats;
  const onSlice = (rows: number) => ({ rows, confidence, shortage });
  // Figures of groups have no interval that could tell that both models answer every row alike.
  const compared = metrics.flatMap(({ improvement }) => improvement ?? []);
  const isAlike = compared.length > 0 && compared.every((one) => one.kind === "interval" && one.method === "identical");
  const isExempt = ({ vs, metric }: Gate): boolean =>
    isAlike && vs === "champion" && findFairness(task, metric) !== undefined;
  return {
    stats,
    measure,
    judge: (gate, metric, { rows, p }) =>
      judgeGate(gate, {
        ...figuresOf(metric, onSlice(rows)),
        ...(isExempt(gate) ? { shortage: null } : {}),
        ...(p === undefined ? {} : { p }),
      }),
    significance: (gate, metric, rows) =>
      gate.rule.kind === "not-significantly-worse" ? significance(gate.rule, figuresOf(metric, onSlice(rows))) : null,
  };
}

function figuresOf(
  { direction, challenger, champion, spread, improvement }: Measured,
  on: Pick<GateFigures, "rows" | "confidence" | "shortage">,
): GateFigures {
  return { direction, challenger, champion, spread: { challenger: spread.challenger, improvement }, ...on };
}
