import { describe, expect, test } from "vitest";
import { adjustPValues } from "../../../src/domain/statistics/adjust.ts";
import { chiSquareHomogeneity } from "../../../src/domain/statistics/chi-square.ts";
import { chiSquareSurvival, normalSurvival } from "../../../src/domain/statistics/gamma.ts";
import { kolmogorovSmirnov, kolmogorovSurvival } from "../../../src/domain/statistics/kolmogorov-smirnov.ts";
import { fisherExact, twoProportions } from "../../../src/domain/statistics/proportions.ts";
import { driftGoldens, goldens } from "../../goldens/statistics.ts";

type KsGolden = { ref: number[]; cur: number[]; d: number; p: number };
type ProportionsGolden = { hits: [number, number]; sizes: [number, number]; p: number };
type FisherGolden = { table: [[number, number], [number, number]]; p: number };

/** Equal to 1e-10 of the expected value. */
function expectRelative(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(Math.abs(expected) * 1e-10 + 1e-300);
}

describe("special functions against SciPy", () => {
  test.each(goldens.dists.chi2_sf as [number, number, number][])("chi2.sf(%d, %d)", (x, degrees, expected) => {
    expectRelative(chiSquareSurvival(x, degrees), expected);
  });
  test.each(goldens.dists.norm_cdf as [number, number][])("norm.cdf(%d)", (z, expected) => {
    expectRelative(normalSurvival(-z), expected);
  });
  test.each(goldens.kstwobign_sf as [number, number][])("kstwobign.sf(%d)", (x, expected) => {
    expectRelative(kolmogorovSurvival(x), expected);
  });
});

describe("two-sample tests", () => {
  function ks(reference: number[], current: number[]) {
    const points = [...new Set([...reference, ...current])].sort((x, y) => x - y);
    const below = (sample: number[]) =>
      Float64Array.from(points, (point) => sample.filter((value) => value <= point).length);
    return kolmogorovSmirnov({ first: below(reference), second: below(current) }, reference.length, current.length);
  }

  test("ks_2samp without ties", () => {
    const { ref, cur, ks_D, ks_p_exact } = goldens.drift_numeric;
    const result = ks(ref, cur);
    expectRelative(result.d, ks_D);
    expectRelative(result.p, ks_p_exact);
  });

  test("ks_2samp with ties", () => {
    const { ref, cur, ks_D, ks_p_exact } = goldens.drift_numeric_ties;
    const result = ks(ref, cur);
    expectRelative(result.d, ks_D);
    expectRelative(result.p, ks_p_exact);
  });

  test.each((driftGoldens.ks_exact as KsGolden[]).map((golden) => [golden.p, golden] as const))(
    "ks_2samp, exact, p = %d",
    (_, { ref, cur, d, p }) => {
      const result = ks(ref, cur);
      expectRelative(result.d, d);
      expectRelative(result.p, p);
    },
  );

  test("chi-square with thin cells pooled in their order", () => {
    const { counts, chi2 } = driftGoldens.pooled;
    const [first, second] = counts.map((row: number[]) => Float64Array.from(row));
    const result = chiSquareHomogeneity(first, second);
    expectRelative(result.statistic, chi2[0]);
    expectRelative(result.p, chi2[1]);
    expect(result.degrees).toBe(chi2[2]);
  });

  test("half of the rare categories vanish: one pool for all of them would not see it", () => {
    const rare = (each: (i: number) => number) =>
      Float64Array.from([1_000, ...Array.from({ length: 40 }, (_, i) => each(i))]);
    expect(
      chiSquareHomogeneity(
        rare(() => 4),
        rare((i) => (i < 20 ? 0 : 8)),
      ).p,
    ).toBeLessThan(1e-9);
  });

  test.each((driftGoldens.two_proportions as ProportionsGolden[]).map((golden) => [golden.p, golden] as const))(
    "proportions_ztest, p = %d",
    (_, { hits, sizes, p }) => expectRelative(twoProportions(hits, sizes), p),
  );

  test.each((driftGoldens.fisher as FisherGolden[]).map((golden) => [golden.p, golden] as const))(
    "fisher_exact, p = %d",
    (_, { table: [[a, b], [c, d]], p }) => {
      expect(Math.abs(fisherExact(a, b, c, d) / p - 1)).toBeLessThan(1e-9);
    },
  );

  test("chi2_contingency of two samples", () => {
    const { ref_counts, cur_counts, chi2_homogeneity } = goldens.drift_categorical;
    const result = chiSquareHomogeneity(Float64Array.from(ref_counts), Float64Array.from(cur_counts));
    expectRelative(result.statistic, chi2_homogeneity[0]);
    expectRelative(result.p, chi2_homogeneity[1]);
    expect(result.degrees).toBe(chi2_homogeneity[2]);
  });

  test("fisher_exact", () => {
    const [[a, b], [c, d]] = goldens.chi2_2x2.table;
    expectRelative(fisherExact(a, b, c, d), goldens.chi2_2x2.fisher);
  });
});

describe("corrections against R p.adjust", () => {
  test.each(["bonferroni", "holm", "bh"] as const)("%s", (correction) => {
    const adjusted = adjustPValues(goldens.p_adjust.p, correction);
    for (const [index, value] of adjusted.entries()) expectRelative(value, goldens.p_adjust[correction][index]);
  });
});
