import type { Cells } from "./cells.ts";
import type { Compared } from "./compared.ts";

/**
 * One measure of how far a column has moved. `effect` is 0 for equal distributions and grows with the difference;
 * null where it cannot be taken from these counts. It must need nothing but counts.
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
  /**
   * The cells whose shares it compares; the chi-square test that goes with it looks at the same ones. Null for a
   * method that needs a scale: it applies to numbers only, and the Kolmogorov-Smirnov test goes with it.
   */
  readonly cells: ((compared: Compared) => Cells) | null;
  readonly effect: (compared: Compared) => number | null;
}
