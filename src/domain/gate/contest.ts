import type { Judged } from "../metric/metric.ts";
import type { OperationalFigures } from "../operational/operational.ts";
import type { ErrorCause } from "./judged-gate.ts";
import type { Searched } from "./searched.ts";
import type { Slicing } from "./slicing.ts";

/** One model's side of the contest: its judged rows, or why there are none and which model is at fault. */
export type Side = Judged | { readonly kind: "failed"; readonly reason: string; readonly cause: ErrorCause };

/** Both models on the same rows. There is no champion before the first promotion. */
export interface Contest {
  readonly challenger: Side;
  readonly champion: Side | null;
  /** What running them costs; asked only by gates on operational metrics. */
  readonly operational?: OperationalFigures;
  /** The model without features on the same rows; null where nothing is known of it. */
  readonly baseline?: Side | null;
  /** Columns to search for the slices that the challenger is worst in; left out where nobody asks. */
  readonly searched?: Searched;
  /** The rows by the columns that gates ask for. */
  readonly slicings?: readonly Slicing[];
}
