import fc from "fast-check";
import { expect, test } from "vitest";
import { countPredictionsBy, profilePredictions } from "../../../src/domain/profile/profile-predictions.ts";
import type { Predictions } from "../../../src/domain/scoring/predictions.ts";

const score = fc.oneof(fc.double({ min: 0, max: 1 }), fc.constantFrom(0.5, Number.NaN, Number.POSITIVE_INFINITY));
const REFERENCE = Float64Array.from({ length: 500 }, (_, row) => (row * row) / 250_000);

test("predictions counted in parts, in any order, are counted as if at once", () => {
  const profile = profilePredictions({ kind: "binary", score: REFERENCE });
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
  const count = countPredictionsBy(profilePredictions(of(1, 0, 0, 0, 1, 0)));
  expect(count.finish()).toMatchObject({ categories: classes, counts: Float64Array.from([0, 0, 0]), distinct: 0 });
  count.add(of(0.2, 0.3, 0.5));
  count.add(of(0.2, 0.5, 0.3, 0.1, 0.1, 0.8));
  expect(count.finish()).toMatchObject({ categories: classes, counts: Float64Array.from([0, 1, 2]), distinct: 2 });
});
