import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Compared, ComparedNumbers } from "../../../src/domain/drift/compared.ts";
import { hellinger } from "../../../src/domain/drift/hellinger.ts";
import { jensenShannon } from "../../../src/domain/drift/jensen-shannon.ts";
import { kolmogorovSmirnovDistance } from "../../../src/domain/drift/kolmogorov-smirnov.ts";
import { DRIFT_METHODS } from "../../../src/domain/drift/methods.ts";
import { populationStability } from "../../../src/domain/drift/population-stability.ts";
import { meanShift, wasserstein } from "../../../src/domain/drift/wasserstein.ts";
import { chooseKnots } from "../../../src/domain/profile/knots.ts";
import { mersenneTwister } from "../../../src/domain/statistics/random.ts";
import { countNumbers } from "../../../src/domain/table/count-plan.ts";
import { driftGoldens, goldens } from "../../goldens/statistics.ts";

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length);
}

/** Both samples counted between the knots of the first, as a profile would. */
function compareSamples(reference: readonly number[], current: readonly number[]): ComparedNumbers {
  const sorted = Float64Array.from(reference).sort();
  const sd = deviation(reference);
  const knots = chooseKnots(sorted, sd);
  return {
    kind: "number",
    knots,
    reference: countNumbers(sorted, knots).buckets,
    current: countNumbers(Float64Array.from(current), knots).buckets,
    n: reference.length,
    m: current.length,
    missing: [0, 0],
    sd,
    min: Math.min(...reference, ...current),
    max: Math.max(...reference, ...current),
  };
}

function categories(reference: readonly number[], current: readonly number[]): Compared {
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  return {
    kind: "category",
    reference: Float64Array.from(reference),
    current: Float64Array.from(current),
    n: sum(reference),
    m: sum(current),
    missing: [0, 0],
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** The first Wasserstein distance from all values: what the knots approximate. */
function exactWasserstein(a: readonly number[], b: readonly number[]): number {
  const steps = [...a.map((x) => [x, 1 / a.length]), ...b.map((x) => [x, -1 / b.length])] as [number, number][];
  steps.sort(([x], [y]) => x - y);
  let [area, difference] = [0, 0];
  for (const [i, [x, step]] of steps.entries()) {
    difference += step;
    area += Math.abs(difference) * ((steps[i + 1]?.[0] ?? x) - x);
  }
  return area;
}

describe("against SciPy", () => {
  test("Wasserstein and mean shift are exact where every value is a knot", () => {
    const { ref, cur, wasserstein: distance, mean_shift } = driftGoldens.few_values;
    const compared = compareSamples(ref, cur);
    expect((wasserstein.effect(compared) ?? 0) * deviation(ref)).toBeCloseTo(distance, 10);
    expect((meanShift.effect(compared) ?? 0) * deviation(ref)).toBeCloseTo(mean_shift, 10);
    expect(wasserstein.effect(compareSamples(ref, ref))).toBe(0);
  });

  test("Wasserstein and mean shift of 5,000 normal values that moved by 0.3 sd", () => {
    const random = mersenneTwister(1);
    const reference = Array.from({ length: 5_000 }, () => normal(random));
    const current = Array.from({ length: 2_000 }, () => normal(random) + 0.3);
    const compared = compareSamples(reference, current);
    const exact = exactWasserstein(reference, current) / deviation(reference);
    const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
    const shift = (mean(current) - mean(reference)) / deviation(reference);
    expect(meanShift.effect(compared)).toBeCloseTo(shift, 2);
    expect(Math.abs((wasserstein.effect(compared) ?? 0) / exact - 1)).toBeLessThan(0.01);
  });

  test("Jensen-Shannon in base 2, PSI with half a row added", () => {
    const { ref_counts, cur_counts, js_base2, psi } = goldens.drift_categorical;
    const compared = categories(ref_counts, cur_counts);
    expect(jensenShannon.effect(compared)).toBeCloseTo(js_base2, 12);
    expect(populationStability.effect(compared)).toBeCloseTo(psi, 2);
    const cells = [...ref_counts.map((p: number, i: number) => [p, cur_counts[i]]), [0, 0]];
    const [n, m] = [88 + 3.5, 88 + 3.5];
    const byHand = cells.reduce(
      (sum, [p, q]) => sum + ((q + 0.5) / m - (p + 0.5) / n) * Math.log((q + 0.5) / m / ((p + 0.5) / n)),
      0,
    );
    expect(populationStability.effect(compared)).toBeCloseTo(byHand, 12);
  });

  test("Hellinger", () => {
    const { ref_counts, cur_counts } = goldens.drift_categorical;
    expect(hellinger.effect(categories(ref_counts, cur_counts))).toBeCloseTo(goldens.drift_categorical.hellinger, 12);
  });

  test("D from the knots is SciPy's where the knots hold every value", () => {
    const { ref, cur, ks_D } = goldens.drift_numeric_ties;
    expect(kolmogorovSmirnovDistance.effect(compareSamples(ref, cur))).toBeCloseTo(ks_D, 12);
  });
});

describe("every method", () => {
  test.each(DRIFT_METHODS.map((method) => [method.id, method] as const))(
    "%s is 0 for equal samples, and not for different ones",
    (_, method) => {
      const numbers = compareSamples([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      const moved = compareSamples([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
      expect(method.effect(numbers) ?? 0).toBeCloseTo(0, 12);
      expect(Math.abs(method.effect(moved) ?? 0)).toBeGreaterThan(method.alert);
      const shares = categories([5_000, 3_000, 2_000], [500, 300, 200]);
      expect(method.effect(shares) ?? 0).toBeLessThan(0.05);
    },
  );

  test("can be chosen in the configuration, and nothing else can", () => {
    const schema = JSON.parse(readFileSync(new URL("../../../schemas/config.schema.json", import.meta.url), "utf8"));
    expect(schema.definitions.watched.properties.method.enum).toEqual(DRIFT_METHODS.map((method) => method.id));
  });

  test("identifiers and file keys are unique", () => {
    expect(new Set(DRIFT_METHODS.map((method) => method.id)).size).toBe(DRIFT_METHODS.length);
    expect(new Set(DRIFT_METHODS.map((method) => method.key)).size).toBe(DRIFT_METHODS.length);
  });

  test("one absurd value does not drown a shift (a unit change is seen by counts)", () => {
    const random = mersenneTwister(3);
    const reference = Array.from({ length: 2_000 }, () => normal(random));
    const shifted = Array.from({ length: 2_000 }, () => normal(random) + 1);
    const clean = populationStability.effect(compareSamples(reference, shifted)) ?? 0;
    const dirty = populationStability.effect(compareSamples(reference, [...shifted, 1e6])) ?? 0;
    expect(Math.abs(dirty - clean)).toBeLessThan(0.05 * clean);
  });
});

describe("knots", () => {
  const samples = fc.array(
    fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
    { minLength: 1, maxLength: 300 },
  );

  test("ascend strictly, are finite, and lose no value", () => {
    fc.assert(
      fc.property(samples, (values) => {
        const sorted = Float64Array.from(values).sort();
        const knots = chooseKnots(sorted, deviation(values));
        for (let i = 1; i < knots.length; i++) expect(knots[i]).toBeGreaterThan(knots[i - 1] ?? Number.NaN);
        expect(knots.every(Number.isFinite)).toBe(true);
        const { buckets } = countNumbers(sorted, knots);
        expect(buckets.reduce((a, b) => a + b, 0)).toBe(values.length);
      }),
    );
  });

  test("a column of a hundred different numbers is measured exactly", () => {
    const random = mersenneTwister(31);
    const sample = (n: number, shift: number) =>
      Array.from({ length: n }, () => Math.floor(random() * 100 + shift) % 100);
    const [reference, current] = [sample(3_000, 0), sample(2_000, 7)];
    const compared = compareSamples(reference, current);
    const exact = exactWasserstein(reference, current) / deviation(reference);
    expect(wasserstein.effect(compared)).toBeCloseTo(exact, 10);
  });

  test("KS at the knots is at most one bucket's mass below SciPy's D", () => {
    const random = mersenneTwister(5);
    const reference = Array.from({ length: 20_000 }, () => normal(random));
    const current = Array.from({ length: 10_000 }, () => normal(random) * 1.2);
    const points = [...reference, ...current].sort((a, b) => a - b);
    const [r, c] = [Float64Array.from(reference).sort(), Float64Array.from(current).sort()];
    let [i, j, exact] = [0, 0, 0];
    for (const point of points) {
      while (i < r.length && (r[i] ?? 0) <= point) i++;
      while (j < c.length && (c[j] ?? 0) <= point) j++;
      exact = Math.max(exact, Math.abs(i / r.length - j / c.length));
    }
    const atKnots = kolmogorovSmirnovDistance.effect(compareSamples(reference, current)) ?? 0;
    expect(atKnots).toBeLessThanOrEqual(exact + 1e-12);
    expect(exact - atKnots).toBeLessThan(0.006);
  });
});
