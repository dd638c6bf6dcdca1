import type { Judged } from "../metric/metric.ts";
import { counted } from "../statistics/counted.ts";
import type { IntervalSettings } from "../statistics/estimate.ts";
import { countRows } from "./count-rows.ts";

/** How uncertainty is measured, and below which size test data decide no comparison. */
export interface StatsRules extends IntervalSettings {
  /** Labelled rows. */
  readonly minRows: number;
  /** Of a binary model's test data. */
  readonly minPositives: number;
  readonly minNegatives: number;
  /** The column whose value rows that belong together share; null where every row stands for itself. */
  readonly cluster: string | null;
  /** What a metric counts that is 0/0; null where that is an error. */
  readonly zeroDivision: 0 | 1 | null;
}

export const DEFAULT_STATS: StatsRules = {
  confidence: 0.95,
  seed: 42,
  replicates: 2000,
  minRows: 200,
  minPositives: 30,
  minNegatives: 30,
  cluster: null,
  zeroDivision: null,
};

/** What test data lack to decide a comparison, and with how many rows they would not. */
export interface Shortage {
  readonly reason: string;
  /** Null where there is none of a class, which does not tell how rare it is. */
  readonly rowsNeeded: number | null;
}

/** Null where the judged rows are enough to compare on; those of weight 0 do not count. */
export function shortageOf(judged: Judged, rules: StatsRules): Shortage | null {
  const rows = judged.label.length;
  const there = countRows(judged);
  const beside = there.rows < rows ? " of weight above 0" : "";
  const needs = [{ have: there.rows, need: rules.minRows, noun: "labelled row" }];
  if (judged.kind === "binary") {
    needs.push(
      { have: there.positives, need: rules.minPositives, noun: "positive row" },
      { have: there.rows - there.positives, need: rules.minNegatives, noun: "negative row" },
    );
  }
  const short = needs.filter(({ have, need }) => have < need);
  if (short.length === 0) return null;
  const [{ have, need, noun } = { have: 0, need: 0, noun: "" }] = short;
  return {
    reason: `the test data have ${counted(have, noun)}${beside}, and fewer than ${need} decide no comparison`,
    rowsNeeded: short.some((one) => one.have === 0)
      ? null
      : Math.max(...short.map((one) => Math.ceil((rows * one.need) / one.have))),
  };
}
