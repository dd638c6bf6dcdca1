import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { averagePrecision } from "../../../src/domain/metric/ranking.ts";
import { averagePrecisionInfluence } from "../../../src/domain/statistics/average-precision-spread.ts";
import { drawBinomial, drawMultinomial } from "../../../src/domain/statistics/binomial.ts";
import {
  percentileContrast,
  percentileInterval,
  resampleCells,
  resampleSums,
} from "../../../src/domain/statistics/bootstrap.ts";
import { mersenneTwister } from "../../../src/domain/statistics/random.ts";
import { rankRows } from "../../../src/domain/statistics/ranked-rows.ts";
import { sortOrder } from "../../../src/domain/statistics/sort-order.ts";

const SETTINGS = { confidence: 0.95, seed: 7, replicates: 2000 };

test("the radix sort is a stable sort by value", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer())), (list) => {
      const values = Float64Array.from(list);
      const expected = list.map((_, i) => i).sort((x, y) => (list[x] ?? 0) - (list[y] ?? 0) || x - y);
      expect([...sortOrder(values)]).toEqual(expected);
    }),
  );
});

describe("binomial draws", () => {
  test.each([
    [10, 0.3],
    [200, 0.02],
    [5000, 0.7],
    [284_807, 0.0017],
  ])("have the mean and the variance of (%d, %d)", (trials, probability) => {
    const random = mersenneTwister(1);
    const draws = Array.from({ length: 4000 }, () => drawBinomial(trials, probability, random));
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
    const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
    const expected = trials * probability * (1 - probability);
    expect(Math.abs(mean - trials * probability)).toBeLessThan(4 * Math.sqrt(expected / draws.length));
    expect(variance / expected).toBeGreaterThan(0.9);
    expect(variance / expected).toBeLessThan(1.1);
  });

  test("a multinomial draw holds as many items, and none of an empty cell", () => {
    const drawn = new Float64Array(4);
    for (let seed = 0; seed < 50; seed++) {
      drawMultinomial(Float64Array.of(5, 0, 900, 95), drawn, mersenneTwister(seed));
      expect(drawn.reduce((sum, x) => sum + x, 0)).toBe(1000);
      expect(drawn[1]).toBe(0);
    }
  });
});

describe("the bootstrap", () => {
  test("the same seed gives the same resamples; cells and sums agree on the spread of a share", () => {
    const cells = resampleCells(Float64Array.of(300, 700), ([hits]) => (hits ?? 0) / 1000, SETTINGS);
    expect(resampleCells(Float64Array.of(300, 700), ([hits]) => (hits ?? 0) / 1000, SETTINGS)).toEqual(cells);
    for (const rows of [1000, 10_000]) {
      const terms = Float64Array.from({ length: rows }, (_, row) => (row % 10 < 3 ? 1 : 0));
      const shares: number[] = [];
      resampleSums({ terms, width: 1 }, ([sum], drawn) => shares.push((sum ?? 0) / drawn), SETTINGS);
      const found = percentileInterval(Float64Array.from(shares), SETTINGS);
      const reach = 1.96 * Math.sqrt(0.21 / rows);
      if (found.kind === "none") throw new Error(found.reason);
      expect(Math.abs(found.low - (0.3 - reach))).toBeLessThan(0.15 * reach);
      expect(Math.abs(found.high - (0.3 + reach))).toBeLessThan(0.15 * reach);
    }
  });

  test("a mirrored difference has a mirrored interval and the same p", () => {
    const random = mersenneTwister(3);
    const resamples = Float64Array.from({ length: 2000 }, () => random() - 0.4);
    const forth = percentileContrast(resamples, SETTINGS);
    const back = percentileContrast(
      resamples.map((x) => -x),
      SETTINGS,
    );
    if (forth.kind === "none" || back.kind === "none") throw new Error("no interval");
    expect([back.low, back.high, back.p]).toEqual([-forth.high, -forth.low, forth.p]);
  });

  test("no interval where nothing varies, or where many resamples have no figure", () => {
    expect(percentileInterval(new Float64Array(100).fill(1), SETTINGS)).toMatchObject({ kind: "none" });
    const holes = Float64Array.from({ length: 100 }, (_, i) => (i % 10 === 0 ? Number.NaN : i));
    expect(percentileInterval(holes, SETTINGS)).toMatchObject({
      kind: "none",
      reason: expect.stringContaining("undefined"),
    });
  });
});

test("the influence of a row on average precision is its derivative by the row's weight", () => {
  const random = mersenneTwister(11);
  const label = Float64Array.from({ length: 60 }, (_, row) => (row < 20 ? 1 : 0));
  const score = Float64Array.from(label, (truth) => Math.round((truth + 2 * random()) * 8) / 8);
  const { area, influence } = averagePrecisionInfluence(rankRows(label, score));
  expect(Math.abs(influence.reduce((sum, x) => sum + x, 0))).toBeLessThan(1e-12);
  // A weight of 1 + 1/k is k copies of every row and one more of this one.
  const copies = 400;
  const value = (extra: number | null) => {
    const rows = [...label.keys()].flatMap((row) => new Array(copies + (row === extra ? 1 : 0)).fill(row));
    const found = averagePrecision.compute({
      kind: "binary",
      label: Float64Array.from(rows, (row) => label[row] ?? 0),
      score: Float64Array.from(rows, (row) => score[row] ?? 0),
      threshold: 0.5,
    });
    if (found.kind === "undefined") throw new Error(found.reason);
    return found.value;
  };
  const before = value(null);
  expect(area).toBeCloseTo(before, 12);
  for (const row of [0, 7, 19, 20, 33, 59]) {
    expect((value(row) - before) * copies).toBeCloseTo(influence[row] ?? 0, 4);
  }
});
