import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Contrast, IDENTICAL, mirrored, noInterval } from "../../../src/domain/statistics/estimate.ts";
import { lowerTail } from "../../../src/domain/statistics/lower-tail.ts";
import { pairedMeans } from "../../../src/domain/statistics/mean-interval.ts";
import { mcnemar, pairedScore } from "../../../src/domain/statistics/proportion-interval.ts";
import { type Moved, robustContrast } from "../../../src/domain/statistics/robust.ts";
import { mean } from "../../../src/domain/statistics/sum.ts";
import { gateGoldens } from "../../goldens/statistics.ts";

const CONFIDENCE = { confidence: 0.95 };

describe("the one-sided p value of a difference", () => {
  test("of paired means is SciPy's ttest_1samp(alternative='less')", () => {
    for (const { first, second, limit, p } of gateGoldens.paired_t) {
      const [one, two] = [Float64Array.from(first as number[]), Float64Array.from(second as number[])];
      const found = lowerTail(pairedMeans(one, two, CONFIDENCE), limit, {
        delta: mean(one) - mean(two),
        rows: one.length,
        ...CONFIDENCE,
      });
      expect(found).toBeCloseTo(p, 10);
    }
  });

  test("of paired proportions is Tango's, also seen from the other side", () => {
    for (const { b, c, n, limit, p } of gateGoldens.paired_score) {
      const of = { delta: (b - c) / n, rows: n, ...CONFIDENCE };
      expect(lowerTail(pairedScore({ onlyFirst: b, onlySecond: c, pairs: n }, CONFIDENCE), limit, of)).toBeCloseTo(
        p,
        10,
      );
      const other = mirrored(pairedScore({ onlyFirst: c, onlySecond: b, pairs: n }, CONFIDENCE));
      expect(lowerTail(other, limit, of)).toBeCloseTo(p, 10);
    }
    // At 0 it is half of McNemar's two-sided one.
    const of = { delta: -0.01, rows: 5000, ...CONFIDENCE };
    const found = lowerTail(pairedScore({ onlyFirst: 40, onlySecond: 90, pairs: 5000 }, CONFIDENCE), 0, of);
    expect(found).toBeCloseTo(mcnemar(40, 90) / 2, 10);
  });

  test("of a few clusters goes by Student's t of one less than there are", () => {
    const influence = Float64Array.from({ length: 40 }, (_, row) => Math.sin(row) / 100);
    const contrast = robustContrast(
      -0.03,
      { influence, cluster: Int32Array.from(influence, (_, row) => row % 6), weight: undefined },
      CONFIDENCE,
    );
    if (contrast.kind === "none") throw new Error(contrast.reason);
    expect(lowerTail(contrast, 0, { delta: -0.03, rows: 40, ...CONFIDENCE })).toBeCloseTo(contrast.p / 2, 10);
  });

  test("rows of weight 0 are no unit: the degrees are those of the others, alone or in clusters", () => {
    const rows = Float64Array.from({ length: 12 }, (_, row) => Math.sin(row) / 100);
    const weight = Float64Array.from({ length: 24 }, (_, row) => +(row < 12));
    const padded = Float64Array.from(weight, (_, row) => rows[row] ?? 0);
    const cluster = (count: number) => Int32Array.from({ length: count }, (_, row) => Math.floor(row / 3));
    const found = (moved: Moved) => robustContrast(-0.03, moved, CONFIDENCE);
    for (const clustered of [false, true]) {
      const of = (count: number) => (clustered ? cluster(count) : undefined);
      const alone = found({ influence: rows, cluster: of(12), weight: new Float64Array(12).fill(1) });
      expect(alone).toMatchObject({ degrees: clustered ? 3 : 11 });
      const { statistic: _, ...expected } = alone as { statistic?: unknown };
      expect(found({ influence: padded, cluster: of(24), weight })).toMatchObject(expected);
    }
    expect(found({ influence: padded, cluster: undefined, weight: weight.map((_, row) => +(row < 1)) })).toEqual({
      kind: "none",
      reason: "one row has no spread",
    });
  });

  test("is 0.025 where a 95 % interval ends at the limit, whatever made it", () => {
    const bound = fc.double({ min: 0.001, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: -0.5, max: 0.5, noNaN: true }), bound, bound, (delta, below, above) => {
        const contrast: Contrast = {
          kind: "interval",
          low: delta - below,
          high: delta + above,
          p: 0.5,
          method: "bootstrap",
        };
        const of = { delta, rows: 500, ...CONFIDENCE };
        expect(lowerTail(contrast, delta + above, of)).toBeCloseTo(0.025, 10);
        expect(lowerTail(contrast, delta, of)).toBeCloseTo(0.5, 10);
        expect(lowerTail({ ...contrast, method: "paired-t" }, delta + above, of)).toBeCloseTo(0.025, 8);
      }),
      { numRuns: 50 },
    );
  });

  test("of equal answers is 1, and without an interval there is none; it is never NaN", () => {
    const of = { delta: 0, rows: 10, ...CONFIDENCE };
    expect(lowerTail(IDENTICAL, -0.01, of)).toBe(1);
    expect(lowerTail(noInterval("x"), 0, of)).toBeNull();
    for (const [b, c] of [
      [0, 0],
      [0, 10],
      [10, 0],
    ] as const)
      for (const limit of [0, -0.5, -1])
        expect(lowerTail(pairedScore({ onlyFirst: b, onlySecond: c, pairs: 10 }, CONFIDENCE), limit, of)).not.toBeNaN();
  });
});
