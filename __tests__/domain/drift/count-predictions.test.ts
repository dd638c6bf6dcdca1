import fc from "fast-check";
import { expect, test } from "vitest";
import { countPredictionsBy, profilePredictions } from "../../../src/domain/profile/profile-predictions.ts";
import type { Predictions } from "../../../src/domain/scoring/predictions.ts";
import { mersenneTwister } from "../../../src/domain/statistics/random.ts";

const score = fc.oneof(fc.double({ min: 0, max: 1 }), fc.constantFrom(0.5, Number.NaN, Number.POSITIVE_INFINITY));
const REFERENCE = Float64Array.from({ length: 500 }, (_, row) => (row * row) / 250_000);

test("predictions counted in parts, in any order, are counted as if at once", () => {
  const profile = profilePredictions({ kind: "binary", score: REFERENCE }, mersenneTwister(1));
  fc.assert(
    fc.property(fc.array(fc.array(score, { maxLength: 20 }), { maxLength: 5 }), (parts) => {
      const [whole, inParts] = [countPredictionsBy(profile), countPredictionsBy(profile)];
      whole.add({ kind: "binary", score: Float64Array.from(parts.flat()) });
      for (const part of [...parts].reverse()) inParts.add({ kind: "binary", score: Float64Array.from(part) });
      expect(inParts.finish()).toEqual(whole.finish());
    }),
  );
});

test("classes are counted by the most probable one; those of the reference are there without any row", () => {
  const classes = ["a", "b", "c"];
  const of = (...probability: number[]): Predictions => ({
    kind: "multiclass",
    classes,
    probability: Float64Array.from(probability),
  });
  const count = countPredictionsBy(profilePredictions(of(1, 0, 0, 0, 1, 0), mersenneTwister(1)));
  expect(count.finish()).toMatchObject({ categories: classes, counts: Float64Array.from([0, 0, 0]), distinct: 0 });
  count.add(of(0.2, 0.3, 0.5));
  count.add(of(0.2, 0.5, 0.3, 0.1, 0.1, 0.8));
  expect(count.finish()).toMatchObject({ categories: classes, counts: Float64Array.from([0, 1, 2]), distinct: 2 });
});

test("the profile of many predictions is drafted from a sample, and counts every one", () => {
  const values = Float64Array.from({ length: 120_000 }, (_, row) => Math.sin(row) ** 2);
  const profile = (seed: number) => profilePredictions({ kind: "binary", score: values }, mersenneTwister(seed));
  const found = profile(7);
  if (found.type !== "number") throw new Error("scores are numbers");
  expect(found).toEqual(profile(7));
  expect(found.rows).toBe(120_000);
  expect(found.counts.reduce((sum, count) => sum + count, 0)).toBe(120_000);
  expect(found.distinct).toBeLessThanOrEqual(50_000);
  expect(found.min).toBe(values.reduce((a, b) => Math.min(a, b)));
  expect(found.max).toBe(values.reduce((a, b) => Math.max(a, b)));
  // sin² of evenly spread angles: its mean is 1/2, its standard deviation 1/√8.
  expect(Math.abs((found.mean ?? 0) - 0.5)).toBeLessThan(0.01);
  expect(Math.abs((found.sd ?? 0) - Math.SQRT1_2 / 2)).toBeLessThan(0.01);
});
