import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { incompleteBeta } from "../../../src/domain/statistics/beta.ts";
import { areaInterval, areaVariance, pairedAreas, placements } from "../../../src/domain/statistics/delong.ts";
import { meanInterval, pairedMeans } from "../../../src/domain/statistics/mean-interval.ts";
import { criticalValue, normalQuantile } from "../../../src/domain/statistics/normal.ts";
import { exactMcnemar, mcnemar, pairedScore, wilson } from "../../../src/domain/statistics/proportion-interval.ts";
import { rankRows } from "../../../src/domain/statistics/ranked-rows.ts";
import { studentQuantile, studentSurvival } from "../../../src/domain/statistics/student-t.ts";
import { goldens, intervalGoldens } from "../../goldens/statistics.ts";

const AT_95 = { confidence: 0.95 };

/** Equal to 1e-10 of the expected value, or of 1e-2 where that is smaller. */
function expectClose(actual: number, expected: number, smallest = 1e-300): void {
  expect(Math.abs(actual - expected), `${actual} for ${expected}`).toBeLessThanOrEqual(
    1e-10 * Math.max(smallest, Math.abs(expected)),
  );
}

function expectInterval(found: object, [low, high]: readonly [number, number]): void {
  expect(found).toMatchObject({ kind: "interval" });
  const { low: l, high: h } = found as { low: number; high: number };
  expectClose(l, low, 1);
  expectClose(h, high, 1);
}

describe("special functions against SciPy", () => {
  test.each(intervalGoldens.betainc as [number, number, number, number][])("betainc(%d, %d, %d)", (x, a, b, value) => {
    expectClose(incompleteBeta(x, a, b), value);
  });
  test.each(intervalGoldens.t_sf as [number, number, number][])("t.sf(%d, %d)", (t, degrees, value) => {
    expectClose(studentSurvival(t, degrees), value);
  });
  test.each([...intervalGoldens.t_ppf, ...goldens.dists.t_ppf] as [number, number, number][])(
    "t.ppf(%d, %d)",
    (p, degrees, value) => {
      expectClose(studentQuantile(p, degrees), value);
    },
  );
  test.each([...intervalGoldens.norm_ppf, ...goldens.dists.norm_ppf] as [number, number][])(
    "norm.ppf(%d)",
    (p, value) => {
      expectClose(normalQuantile(p), value);
    },
  );
  test.each([
    // scipy.stats.t.ppf(p, degrees)
    [0.975, 1e6, 1.959966356814107],
    [0.9998592134940396, 1e8, 3.6316885026158925],
    [0.9999999447886773, 5e10, 5.308678938783026],
    [0.6, 2e7, 0.2533471065059013],
  ])("Student's quantile of %d is exact for %d degrees", (p, degrees, expected) => {
    expect(Math.abs(studentQuantile(p, degrees) / expected - 1)).toBeLessThan(1e-12);
    expect(studentQuantile(1, degrees)).toBe(Number.POSITIVE_INFINITY);
  });

  test("at and beyond their ends", () => {
    expect([normalQuantile(0), normalQuantile(1), normalQuantile(1.1)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      Number.NaN,
    ]);
    expect([studentQuantile(0, 3), studentQuantile(0.5, 3), studentQuantile(1, 3)]).toEqual([
      Number.NEGATIVE_INFINITY,
      0,
      Number.POSITIVE_INFINITY,
    ]);
    expect([incompleteBeta(-1, 2, 2), incompleteBeta(2, 2, 2)]).toEqual([0, 1]);
    expectClose(criticalValue(0.95), 1.959963984540054);
    expectClose(studentQuantile(0.975, 1e12), 1.959963984540054);
  });
});

describe("proportions", () => {
  test.each(intervalGoldens.wilson as [number, number, [number, number]][])("Wilson, %d of %d", (hits, rows, value) => {
    expectInterval(wilson(hits, rows, AT_95), value);
  });
  test.each(intervalGoldens.tango as [number, number, number, [number, number]][])(
    "Tango, %d and %d discordant of %d",
    (onlyFirst, onlySecond, pairs, value) => {
      expectInterval(pairedScore({ onlyFirst, onlySecond, pairs }, AT_95), value);
      const [low, high] = value;
      expectInterval(pairedScore({ onlyFirst: onlySecond, onlySecond: onlyFirst, pairs }, AT_95), [-high, -low]);
    },
  );
  test.each(intervalGoldens.mcnemar as [number, number, number, number][])("McNemar, %d and %d", (b, c, exact, chi) => {
    expectClose(exactMcnemar(b, c), exact);
    expectClose(mcnemar(b, c), b + c < 25 ? exact : chi);
  });
  test("McNemar, the table of the goldens", () => {
    const [[, b], [c]] = goldens.mcnemar.table;
    expectClose(exactMcnemar(b, c), goldens.mcnemar.exact_p);
    expect(mcnemar(0, 0)).toBe(1);
  });
  test("no row, no interval", () => {
    expect(wilson(0, 0, AT_95)).toMatchObject({ kind: "none" });
    expect(pairedScore({ onlyFirst: 0, onlySecond: 0, pairs: 0 }, AT_95)).toMatchObject({ kind: "none" });
  });
});

describe("means", () => {
  const first = Float64Array.from(intervalGoldens.paired_t.first);
  const second = Float64Array.from(intervalGoldens.paired_t.second);
  test("ttest_rel and ttest_1samp", () => {
    const found = pairedMeans(first, second, AT_95);
    expectInterval(found, intervalGoldens.paired_t.interval);
    if (found.kind === "interval") expectClose(found.p, intervalGoldens.paired_t.p);
    expectInterval(meanInterval(first, AT_95), intervalGoldens.paired_t.single);
  });
  test("without spread there is no interval, whatever the rounding", () => {
    expect(pairedMeans(Float64Array.of(1), Float64Array.of(2), AT_95)).toMatchObject({ kind: "none" });
    const shifted = first.map((value) => value + 0.1);
    expect(pairedMeans(shifted, first, AT_95)).toMatchObject({ kind: "none" });
    expect(meanInterval(Float64Array.of(0.3, 0.3, 0.3), AT_95)).toMatchObject({ kind: "none" });
  });
});

describe("areas under the ROC curve", () => {
  const areas = (label: Float64Array, score: Float64Array) => {
    const found = placements(label, rankRows(label, score));
    if (found === null) throw new Error("one class is absent");
    return found;
  };

  test("DeLong by counting all pairs, with ties", () => {
    const { label: truth, first: a, second: b, ...expected } = intervalGoldens.delong;
    const label = Float64Array.from(truth);
    const [first, second] = [areas(label, Float64Array.from(a)), areas(label, Float64Array.from(b))];
    expectClose(first.area, expected.areas[0]);
    expectClose(areaVariance(label, first) ?? 0, expected.variances[0]);
    expectClose(areaVariance(label, second) ?? 0, expected.variances[1]);
    const found = pairedAreas(label, { first, second }, AT_95);
    if (found.kind === "none") throw new Error(found.reason);
    expectClose(found.p, expected.p);
    expectInterval(found, [
      expected.delta - 1.959963984540054 * expected.se,
      expected.delta + 1.959963984540054 * expected.se,
    ]);
  });

  test("DeLong of a real measurement (breast cancer, mean radius against mean texture)", () => {
    const rows = ["train", "test"].flatMap((part) =>
      readFileSync(new URL(`../../fixtures/models/cancer-${part}.csv`, import.meta.url), "utf8")
        .trim()
        .split("\n")
        .slice(1)
        .map((row) => row.split(",").map(Number)),
    );
    const column = (at: number) => Float64Array.from(rows, (row) => row[at] ?? 0);
    const label = column(5).map((benign) => 1 - benign);
    const [first, second] = [areas(label, column(0)), areas(label, column(1))];
    const [delta, error, , p] = goldens["breast_cancer(sklearn bundled)"]["delong_radius_minus_texture(d,se,z,p)"];
    const found = pairedAreas(label, { first, second }, AT_95);
    if (found.kind === "none") throw new Error(found.reason);
    expectClose(first.area - second.area, delta);
    expectClose((found.high - found.low) / 2 / criticalValue(0.95), error);
    expectClose(found.p, p);
  });

  test("what has no interval says why", () => {
    const label = Float64Array.of(0, 0, 1, 1);
    const perfect = areas(label, Float64Array.of(0.1, 0.2, 0.3, 0.4));
    expect(areaInterval(label, perfect, AT_95)).toMatchObject({
      kind: "none",
      reason: expect.stringContaining("separated"),
    });
    const alike = areas(label, Float64Array.of(0.2, 0.3, 0.4, 0.5));
    expect(pairedAreas(label, { first: perfect, second: alike }, AT_95)).toMatchObject({ kind: "none" });
    expect(placements(Float64Array.of(1, 1), rankRows(Float64Array.of(1, 1), Float64Array.of(1, 2)))).toBeNull();
    const single = Float64Array.of(0, 0, 1);
    expect(areaInterval(single, areas(single, Float64Array.of(1, 3, 2)), AT_95)).toMatchObject({ kind: "none" });
  });
});
