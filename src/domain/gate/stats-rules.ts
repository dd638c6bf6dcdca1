import type { Judged } from "../metric/metric.ts";
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
  readonly rowsNeeded: number;
}

/** Null where the judged rows are enough to compare on; those of weight 0 do not count. */
export function shortageOf(judged: Judged, rules: StatsRules): Shortage | null {
  const rows = judged.label.length;
  const counted = countRows(judged);
  const beside = counted.rows < rows ? " of weight above 0" : "";
  const needs = [{ have: counted.rows, need: rules.minRows, noun: `labelled rows${beside}` }];
  if (judged.kind === "binary") {
    needs.push(
      { have: counted.positives, need: rules.minPositives, noun: `positive rows${beside}` },
      { have: counted.rows - counted.positives, need: rules.minNegatives, noun: `negative rows${beside}` },
    );
  }
  const short = needs.filter(({ have, need }) => have < need);
  if (short.length === 0) return null;
  const [first] = short;
  return {
    reason: `the test data have ${first?.have} ${first?.noun}, and fewer than ${first?.need} decide no comparison`,
    rowsNeeded: Math.max(...short.map(({ have, need }) => Math.ceil((rows * need) / Math.max(1, have)))),
  };
}
