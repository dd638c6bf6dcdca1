import type { Gate } from "./gate.ts";
import type { StatsRules } from "./stats-rules.ts";

/** What becomes of comparisons with the champion while there is none. */
export type NoChampion = "absolute-only" | "baseline" | "fail";

/** Slices that are shown beside what gates judge. */
export interface ShownSlices {
  readonly by: string;
  readonly minRows: number;
  /** Whether the fairness metrics of the task are shown for this column. */
  readonly fairness: boolean;
}

/** What judges: the gates, and how uncertainty is measured. */
export interface Bar {
  readonly gates: readonly Gate[];
  readonly stats: StatsRules;
  /** Slices that are measured whether or not a gate asks for them. */
  readonly shown?: readonly ShownSlices[];
  /** What becomes of comparisons with a champion that there is not; `absolute-only` where nothing is said. */
  readonly noChampion?: NoChampion;
}
