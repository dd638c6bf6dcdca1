import { adjustPValues } from "../statistics/adjust.ts";
import type { Contest } from "./contest.ts";
import type { Gate, SliceRule } from "./gate.ts";
import { inconclusive, type JudgedGate, outcome } from "./judged-gate.ts";
import type { Measured } from "./measured.ts";
import { type SkippedSlice, tooSmall } from "./slice-size.ts";
import { judgedRows, type Slice, type SliceName, type Slicing } from "./slicing.ts";
import type { StatsRules } from "./stats-rules.ts";

/** A metric on one slice. */
export interface MeasuredSlice extends SliceName {
  readonly n: number;
  readonly metric: Measured;
}

/** How a metric is measured and a gate is judged on rows, whichever they are. */
export interface Judging {
  readonly stats: StatsRules;
  readonly measure: (id: string, contest: Contest) => Measured;
  readonly judge: (
    gate: Gate,
    metric: Measured,
    on: { readonly rows: number; readonly p?: number | null },
  ) => JudgedGate;
  /** Of a significance test: its p value before any correction. */
  readonly significance: (gate: Gate, metric: Measured, rows: number) => number | null;
}

export interface JudgedSlices {
  readonly judged: readonly JudgedGate[];
  readonly metrics: readonly MeasuredSlice[];
  readonly skipped: readonly SkippedSlice[];
}

/** The rows of a slice for both models. */
export function contestOn({ challenger, champion, ...rest }: Contest, { rows }: Slice): Contest {
  const part = <S extends Contest["challenger"]>(side: S) => (side.kind === "failed" ? side : judgedRows(side, rows));
  return { ...rest, challenger: part(challenger), champion: champion === null ? null : part(champion) };
}

/**
 * Judges a gate on each slice of a column for itself. Slices that are too small are skipped and listed; one that the gate
 * requires fails. P values are corrected for the number of slices that have one. Where no slice is large enough, nothing
 * is decided.
 */
export function judgeSlices(
  gate: Gate,
  rule: SliceRule,
  given: { readonly contest: Contest; readonly judging: Judging },
): JudgedSlices {
  const { contest, judging } = given;
  const slicing = contest.slicings?.find(({ by }) => by === rule.by);
  if (slicing === undefined || contest.challenger.kind === "failed") throw new TypeError("there are no rows to slice");
  const { enough, skipped } = sorted(slicing, contest.challenger, { ...judging.stats, minRows: rule.minRows });
  const measured = enough.map((slice) => ({
    name: { by: rule.by, value: slice.value },
    rows: slice.rows.length,
    metric: judging.measure(gate.metric, contestOn(contest, slice)),
  }));
  const p = measured.map(({ metric, rows }) => judging.significance(gate, metric, rows));
  const adjusted = adjustPValues(
    p.filter((value) => value !== null),
    rule.correction,
  );
  const judged = measured.map(({ name, metric, rows }, i) => {
    const own = p[i] === null ? null : (adjusted[p.slice(0, i).filter((value) => value !== null).length] ?? null);
    return { ...judging.judge(gate, metric, { rows, p: own }), slice: name };
  });
  const failures = missing(gate, rule, { slicing, skipped });
  const none = inconclusive(gate, `no slice by ${rule.by} is large enough to be judged`, null);
  return {
    judged: judged.length + failures.length === 0 ? [none] : [...judged, ...failures],
    metrics: measured.map(({ name, rows, metric }) => ({ ...name, n: rows, metric })),
    skipped: skipped.map((slice) => ({ ...slice, gates: [gate.id] })),
  };
}

/** The slices that are large enough, and the others with the reason. */
export function sorted(
  slicing: Slicing,
  judged: Parameters<typeof tooSmall>[1],
  rules: Parameters<typeof tooSmall>[2],
): { readonly enough: readonly Slice[]; readonly skipped: readonly SkippedSlice[] } {
  const enough: Slice[] = [];
  const skipped: SkippedSlice[] = [];
  for (const slice of slicing.slices) {
    const reason = tooSmall(slice, judged, rules);
    if (reason === null) enough.push(slice);
    else skipped.push({ by: slicing.by, value: slice.value, n: slice.rows.length, reason, gates: [] });
  }
  return { enough, skipped };
}

/** Slices that a gate requires and that were not judged. */
function missing(
  gate: Gate,
  { by, require }: SliceRule,
  { slicing, skipped }: { readonly slicing: Slicing; readonly skipped: readonly SkippedSlice[] },
): JudgedGate[] {
  const required = require === "all" ? slicing.slices.map(({ value }) => value) : require;
  return required.flatMap((value) => {
    const small = skipped.find((slice) => slice.value === value);
    const isThere = slicing.slices.some((slice) => slice.value === value);
    if (isThere && small === undefined) return [];
    const why = small === undefined ? "there is no labelled row of this slice" : `this slice has ${small.reason}`;
    return [{ ...outcome(gate, false, `${why}, and it is required`), slice: { by, value } }];
  });
}
