import type { Compared } from "./compared.ts";

/**
 * One measure of how far a column has moved. `effect` is 0 for equal distributions and grows with the difference;
 * null where the method does not apply to this kind of column. It must need nothing but counts.
 */
export interface DriftMethod {
  /** Its name in the configuration. */
  readonly id: string;
  /** Its name in drift.json. */
  readonly key: string;
  /** Default limits of the effect, in the method's own unit. */
  readonly warn: number;
  readonly alert: number;
  /** How people read the effect: `0.40 sd`. */
  readonly unit: string;
  readonly effect: (compared: Compared) => number | null;
}
