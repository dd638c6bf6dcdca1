import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calibrationCurve } from "../../../src/domain/curve/calibration-curve.ts";
import { type Curves, curvesOf } from "../../../src/domain/curve/curves.ts";
import { cumulativeCounts, precisionRecallCurve, rocCurve } from "../../../src/domain/curve/ranking-curves.ts";
import { thinCurve } from "../../../src/domain/curve/thin-curve.ts";
import type { JudgedBinary, JudgedMulticlass, JudgedRegression } from "../../../src/domain/metric/metric.ts";
import { mersenneTwister } from "../../../src/domain/statistics/random.ts";

const golden = JSON.parse(readFileSync(new URL("../../goldens/curves.json", import.meta.url), "utf8"));
const SETTINGS = { confidence: 0.95 };

function binary(label: readonly number[], score: readonly number[]): JudgedBinary {
  return { kind: "binary", label: Float64Array.from(label), score: Float64Array.from(score), threshold: 0.5 };
}
function multiclass(truth: readonly number[], chosen: readonly number[], classes: number): JudgedMulticlass {
  const probability = new Float64Array(truth.length * classes);
  for (const [row, of] of chosen.entries()) probability[row * classes + of] = 1;
  const names = Array.from({ length: classes }, (_, of) => `class ${of}`);
  return { kind: "multiclass", label: Int32Array.from(truth), probability, classes: names };
}
const judged = binary(golden.label, golden.score);

function expectClose(actual: Iterable<number> | undefined, expected: readonly number[], digits = 12): void {
  const found = [...(actual ?? [])];
  expect(found).toHaveLength(expected.length);
  for (const [i, value] of found.entries()) expect(value).toBeCloseTo(expected[i] ?? Number.NaN, digits);
}

describe("curves are scikit-learn's", () => {
  const counts = cumulativeCounts(judged);

  test("roc_curve", () => {
    const curve = rocCurve(counts);
    expectClose(curve?.x, golden.roc.x);
    expectClose(curve?.y, golden.roc.y);
  });

  test("precision_recall_curve, the other way round", () => {
    const curve = precisionRecallCurve(counts);
    expectClose(curve?.x, golden.precision_recall.recall.toReversed());
    expectClose(curve?.y, golden.precision_recall.precision.toReversed());
  });

  test("with sample_weight", () => {
    const weighed = { ...judged, weight: Float64Array.from(golden.weight) };
    const weighedCounts = cumulativeCounts(weighed);
    expectClose(rocCurve(weighedCounts)?.x, golden.weighed.roc.x);
    expectClose(rocCurve(weighedCounts)?.y, golden.weighed.roc.y);
    expectClose(precisionRecallCurve(weighedCounts)?.y, golden.weighed.precision_recall.precision.toReversed());
    const curves = curvesOf(weighed, null, SETTINGS) as Extract<Curves, { kind: "binary" }>;
    for (const [i, row] of curves.challenger.confusion.entries()) expectClose(row, golden.weighed.confusion[i], 3);
  });

  test("rows of weight 2 are rows that are there twice, but for the bins, which are of rows", () => {
    const twice = binary([...golden.label, ...golden.label], [...golden.score, ...golden.score]);
    const heavy = { ...judged, weight: new Float64Array(judged.label.length).fill(2) };
    const [first, second] = [curvesOf(twice, null, SETTINGS), curvesOf(heavy, null, SETTINGS)] as Extract<
      Curves,
      { kind: "binary" }
    >[];
    expect(first?.challenger).toMatchObject({ roc: second?.challenger.roc, confusion: second?.challenger.confusion });
    const single = calibrationCurve(judged, SETTINGS);
    expect(calibrationCurve(heavy, SETTINGS)).toEqual(single);
  });

  test("calibration_curve over quantiles, with Wilson's intervals about the shares", () => {
    const curve = calibrationCurve(judged, SETTINGS);
    expectClose(curve.predicted, golden.calibration.predicted, 6);
    expectClose(curve.observed, golden.calibration.observed, 6);
    expect(curve.rows.reduce((sum, rows) => sum + rows)).toBe(golden.label.length);
    for (const [i, share] of curve.observed.entries()) {
      expect(curve.low[i]).toBeLessThanOrEqual(share);
      expect(curve.high[i]).toBeGreaterThanOrEqual(share);
    }
  });

  test("confusion_matrix, of two classes and of many", () => {
    expect(curvesOf(judged, null, SETTINGS)).toMatchObject({ challenger: { confusion: golden.confusion_binary } });
    expect(curvesOf(multiclass(golden.truth, golden.chosen, 4), null, SETTINGS)).toMatchObject({
      classes: ["class 0", "class 1", "class 2", "class 3"],
      folded: 0,
      challenger: { confusion: golden.confusion },
    });
  });

  test("NumPy's percentiles and means of the truth by prediction", () => {
    const regression: JudgedRegression = {
      kind: "regression",
      label: Float64Array.from(golden.target),
      value: Float64Array.from(golden.value),
    };
    const curves = curvesOf(regression, regression, SETTINGS) as Extract<Curves, { kind: "regression" }>;
    for (const key of ["predicted", "observed", "low", "high"] as const)
      expectClose(curves.challenger.bins[key], golden.bins[key], 4);
    expect(curves.challenger.bins.rows).toEqual(golden.bins.rows);
    expect(curves.reach).toBeCloseTo(golden.residual_reach, 5);
    expect(curves.challenger.residuals.reduce((sum, rows) => sum + rows)).toBe(300);
    expect(curves.champion).toEqual(curves.challenger);
  });
});

test("a class that is absent leaves no curve, one row leaves one bin", () => {
  const one = curvesOf(binary([1], [0.7]), null, SETTINGS);
  expect(one).toMatchObject({
    challenger: {
      roc: null,
      precision_recall: { x: [0, 1], y: [1, 1] },
      calibration: { rows: [1] },
      confusion: [
        [0, 0],
        [0, 1],
      ],
    },
    champion: null,
  });
  expect(curvesOf(binary([0, 0], [0.7, 0.7]), null, SETTINGS)).toMatchObject({
    challenger: { roc: null, precision_recall: null, calibration: { predicted: [0.7], observed: [0] } },
  });
});

test("of many classes the rarest are one, and no row is lost", () => {
  const truth = Array.from({ length: 900 }, (_, row) => (row % 30 === 29 ? 3 : row % 30));
  const curves = curvesOf(multiclass(truth, truth, 40), null, SETTINGS) as Extract<Curves, { kind: "multiclass" }>;
  expect(curves.classes).toHaveLength(24);
  expect(curves.classes).toContain("class 3");
  expect(curves.folded).toBe(16);
  const matrix = curves.challenger.confusion;
  expect(matrix.map((row) => row.length)).toEqual(new Array(25).fill(25));
  expect(matrix.flat().reduce((sum, rows) => sum + rows)).toBe(900);
  expect(matrix[24]?.[24]).toBe(150);
});

/** How far a point lies from the nearest segment of a line. */
function distanceTo(
  { x, y }: { readonly x: readonly number[]; readonly y: readonly number[] },
  [px, py]: readonly [number, number],
): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i + 1 < x.length; i++) {
    const [ax, ay] = [x[i] ?? 0, y[i] ?? 0];
    const [dx, dy] = [(x[i + 1] ?? 0) - ax, (y[i + 1] ?? 0) - ay];
    const along = Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1)));
    best = Math.min(best, Math.hypot(px - ax - along * dx, py - ay - along * dy));
  }
  return best;
}

describe("a thin curve", () => {
  const design = fc.record({
    seed: fc.integer({ min: 0, max: 1_000_000 }),
    rows: fc.constantFrom(2, 30, 700, 4000),
    rare: fc.constantFrom(0.5, 0.1, 0.01),
    lift: fc.constantFrom(0, 0.3, 0.9),
  });

  test("has at most 200 points, and no point left out is farther from it than it says", () => {
    fc.assert(
      fc.property(design, ({ seed, rows, rare, lift }) => {
        const random = mersenneTwister(seed);
        const label = Array.from({ length: rows }, (_, row) => Number(row < 1 || (row > 1 && random() < rare)));
        const score = label.map((truth) => random() * (1 - lift) + lift * truth * random());
        const one = binary(label, score);
        const counts = cumulativeCounts(one);
        for (const whole of [rocCurve(counts), precisionRecallCurve(counts)]) {
          if (whole === null) continue;
          const thin = thinCurve(whole.x, whole.y);
          expect(thin.x.length).toBeLessThanOrEqual(200);
          expect([thin.x[0], thin.x.at(-1)]).toEqual([0, 1]);
          const every = Math.max(1, Math.floor(whole.x.length / 300));
          for (let at = 0; at < whole.x.length; at += every)
            expect(distanceTo(thin, [whole.x[at] ?? 0, whole.y[at] ?? 0])).toBeLessThanOrEqual(thin.error);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("of a curve that only rises is never coarse", () => {
    const steps = Float64Array.from({ length: 2001 }, (_, at) => at / 2000);
    const stairs = steps.map((at) => Math.floor(at * 150) / 150);
    expect(thinCurve(steps, stairs).error).toBeLessThan(0.026);
    expect(thinCurve(steps, steps)).toMatchObject({ x: [0, 1], y: [0, 1], error: 0.00225 });
  });
});
