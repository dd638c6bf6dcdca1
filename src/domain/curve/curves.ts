import type { Judged, JudgedBinary, JudgedMulticlass, JudgedRegression } from "../metric/metric.ts";
import { sortOrder } from "../statistics/sort-order.ts";
import { type CalibrationCurve, calibrationCurve } from "./calibration-curve.ts";
import { binaryMatrix, type Matrix, multiclassMatrix, shownClasses } from "./class-matrix.ts";
import { cumulativeCounts, precisionRecallCurve, rocCurve } from "./ranking-curves.ts";
import { type ObservedByPrediction, observedByPrediction, residualCounts, residualReach } from "./residual-curve.ts";
import { sixDigits, type ThinCurve, thinCurve } from "./thin-curve.ts";

/** One side of each picture. */
interface OfBinary {
  readonly threshold: number;
  /** False (x) against true positive rate (y); null where one class is absent. */
  readonly roc: ThinCurve | null;
  /** Recall (x) against precision (y); null without positives. */
  readonly precision_recall: ThinCurve | null;
  readonly calibration: CalibrationCurve;
  readonly confusion: Matrix;
}

interface OfMulticlass {
  readonly confusion: Matrix;
}

interface OfRegression {
  readonly bins: ObservedByPrediction;
  readonly residuals: readonly number[];
}

/** What a report draws: aggregates of both models on the same rows, never a row itself, and never more than some 200 points. */
export type Curves =
  | ({ readonly kind: "binary" } & Both<OfBinary>)
  /** `classes` names the rows and columns; where `folded` is more than 0, the last of both holds so many classes more. */
  | ({ readonly kind: "multiclass"; readonly classes: readonly string[]; readonly folded: number } & Both<OfMulticlass>)
  /** Residuals are counted in bins of equal width from -reach to reach; the outermost hold all beyond. */
  | ({ readonly kind: "regression"; readonly reach: number } & Both<OfRegression>);

interface Both<T> {
  readonly challenger: T;
  readonly champion: T | null;
}

/**
 * The curves of a challenger and the champion, if there is one that was judged on the same rows and is of the same kind.
 * Figures have six significant digits.
 */
export function curvesOf(
  challenger: Judged,
  champion: Judged | null,
  settings: { readonly confidence: number },
): Curves {
  switch (challenger.kind) {
    case "binary":
      return {
        kind: "binary",
        challenger: ofBinary(challenger, settings),
        champion: champion?.kind === "binary" ? ofBinary(champion, settings) : null,
      };
    case "multiclass": {
      const shown = shownClasses(challenger);
      const matrix = (judged: JudgedMulticlass): OfMulticlass => ({ confusion: multiclassMatrix(judged, shown) });
      return {
        kind: "multiclass",
        classes: shown.map((of) => challenger.classes[of] ?? ""),
        folded: challenger.classes.length - shown.length,
        challenger: matrix(challenger),
        champion: champion?.kind === "multiclass" ? matrix(champion) : null,
      };
    }
    case "regression": {
      const other = champion?.kind === "regression" ? champion : null;
      const reach = sixDigits(Math.max(residualReach(challenger), other === null ? 0 : residualReach(other)));
      return {
        kind: "regression",
        reach,
        challenger: ofRegression(challenger, reach),
        champion: other === null ? null : ofRegression(other, reach),
      };
    }
  }
}

function ofBinary(judged: JudgedBinary, settings: { readonly confidence: number }): OfBinary {
  const counts = cumulativeCounts(judged);
  const thin = (curve: ReturnType<typeof rocCurve>): ThinCurve | null =>
    curve === null ? null : thinCurve(curve.x, curve.y);
  return {
    threshold: judged.threshold,
    roc: thin(rocCurve(counts)),
    precision_recall: thin(precisionRecallCurve(counts)),
    calibration: calibrationCurve(judged, settings),
    confusion: binaryMatrix(judged),
  };
}

function ofRegression(judged: JudgedRegression, reach: number): OfRegression {
  return { bins: observedByPrediction(judged, sortOrder(judged.value)), residuals: residualCounts(judged, reach) };
}
