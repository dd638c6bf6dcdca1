import { describe, expect, test } from "vitest";
import { type ColumnDrift, measureColumn } from "../../../src/domain/drift/column-drift.ts";
import { driftFile } from "../../../src/domain/drift/drift-file.ts";
import { DEFAULT_RULES, judgeDrift } from "../../../src/domain/drift/drift-report.ts";
import { findMethod } from "../../../src/domain/drift/methods.ts";
import { wasserstein } from "../../../src/domain/drift/wasserstein.ts";
import { draftProfile } from "../../../src/domain/profile/build-profile.ts";
import type { ColumnProfile, ColumnRole } from "../../../src/domain/profile/profile.ts";
import type { Importance } from "../../../src/domain/scoring/importance.ts";
import { mersenneTwister } from "../../../src/domain/statistics/random.ts";
import { type ColumnCounts, countNumbers } from "../../../src/domain/table/count-plan.ts";

const RULE = { method: null, warn: null, alert: null, critical: false };

function profileOf(name: string, values: Float64Array, role: ColumnRole = "feature"): ColumnProfile {
  const draft = draftProfile(
    [{ column: { name, type: "number", engineType: "DOUBLE" }, role }],
    new Map([[name, { kind: "number", values }]]),
  );
  const [plan] = draft.plan;
  if (plan?.kind !== "number") throw new Error("no plan");
  const [profile] = draft.finish({ rows: values.length, columns: new Map([[name, countNumbers(values, plan.knots)]]) });
  if (profile === undefined) throw new Error("no profile");
  return profile;
}

function measured(profile: ColumnProfile, current: Float64Array, missing = 0): ColumnDrift {
  if (profile.type !== "number") throw new Error("not a number");
  const counts: ColumnCounts = { ...countNumbers(current, Float64Array.from(profile.knots)), missing };
  return measureColumn(profile, counts, RULE);
}

function normals(n: number, random: () => number, shift = 0): Float64Array {
  return Float64Array.from(
    { length: n },
    () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()) + shift,
  );
}

describe("two keys", () => {
  test.each([200, 500, 2_000])("50 clean columns of %d rows raise no alarm", (n) => {
    const random = mersenneTwister(n);
    let alarms = 0;
    for (let run = 0; run < 10; run++) {
      const columns = Array.from({ length: 50 }, (_, i) =>
        measured(profileOf(`c${i}`, normals(2_000, random)), normals(n, random)),
      );
      const report = judgeDrift(columns, DEFAULT_RULES);
      alarms += report.drifted.length;
      expect(report.verdict).not.toBe("alert");
    }
    // drift.md: at most 0.1 false alerts a run over 50 clean columns.
    expect(alarms / 10).toBeLessThanOrEqual(0.1);
  });

  test("a shift of half a standard deviation is found at 500 rows", () => {
    const random = mersenneTwister(9);
    const column = measured(profileOf("x", normals(5_000, random)), normals(500, random, 0.5));
    expect(judgeDrift([column], DEFAULT_RULES).columns[0]?.verdict).toBe("alert");
  });

  test("a large effect without significance is not enough, nor is significance without effect", () => {
    const random = mersenneTwister(11);
    const reference = profileOf("x", normals(50_000, random));
    const tiny = measured(reference, normals(100_000, random, 0.06));
    expect(tiny.shift?.p).toBeLessThan(1e-6);
    expect(judgeDrift([tiny], DEFAULT_RULES).columns[0]?.verdict).toBe("ok");
    const few = measured(reference, normals(5, random, 0.5));
    expect(judgeDrift([few], { ...DEFAULT_RULES, minRows: 1 }).columns[0]?.verdict).toBe("ok");
  });

  test("few rows are no basis for a verdict", () => {
    const random = mersenneTwister(13);
    const column = measured(profileOf("x", normals(1_000, random)), normals(50, random, 3));
    expect(judgeDrift([column], DEFAULT_RULES).verdict).toBe("insufficient-data");
  });

  test("labels that are not there yet are none", () => {
    const random = mersenneTwister(17);
    const label = profileOf("y", normals(1_000, random), "label");
    const late = measured(label, new Float64Array(), 1_000);
    const feature = measured(profileOf("x", normals(1_000, random)), normals(600, random));
    expect(judgeDrift([late, feature], DEFAULT_RULES).verdict).toBe("ok");
  });

  test("values that go missing are drift of their own", () => {
    const random = mersenneTwister(17);
    const column = measured(profileOf("x", normals(1_000, random)), normals(600, random), 400);
    const [judged] = judgeDrift([column], DEFAULT_RULES).columns;
    expect(judged).toMatchObject({ verdict: "alert", evidence: { method: "missing-rate", effect: 0.4 } });
  });

  test("a constant that begins to vary", () => {
    const constant = profileOf("x", new Float64Array(1_000).fill(7));
    const still = measured(constant, new Float64Array(500).fill(7));
    expect(judgeDrift([still], DEFAULT_RULES).columns[0]?.verdict).toBe("ok");
    const varied = measured(
      constant,
      Float64Array.from({ length: 500 }, (_, i) => (i % 10 === 0 ? 8 : 7)),
    );
    expect(judgeDrift([varied], DEFAULT_RULES).columns[0]).toMatchObject({
      verdict: "alert",
      evidence: { method: "constant", effect: 0.1 },
    });
  });
});

describe("columns without a standard deviation to measure by", () => {
  /** A profile whose sample saw one value, while the counts of all rows know of others. */
  const rare = (others: number): ColumnProfile => {
    const profile = profileOf("x", new Float64Array(1_000).fill(5));
    if (profile.type !== "number") throw new Error("not a number");
    const counts = profile.counts.map((count, i) => (i === profile.counts.length - 1 ? others : count));
    return { ...profile, rows: 1_000 + others, max: 9, counts };
  };

  test("are measured by D, quietly while they stay, loudly when they move", () => {
    const quiet = measured(rare(3), new Float64Array(1_000).fill(5));
    expect(quiet).toMatchObject({ problem: null, shift: { method: "ks" } });
    expect(judgeDrift([quiet], DEFAULT_RULES).verdict).toBe("ok");
    const loud = measured(
      rare(3),
      Float64Array.from({ length: 1_000 }, (_, i) => (i % 2 === 0 ? 5 : 9)),
    );
    expect(judgeDrift([loud], DEFAULT_RULES).columns[0]).toMatchObject({
      verdict: "alert",
      evidence: { method: "ks", unit: "D", effect: expect.closeTo(0.497, 2) },
    });
  });

  test("a spread beyond float64 is no unit either", () => {
    const profile = profileOf("x", Float64Array.from([-1.7e308, 1.7e308, 0, 1, 2, 3]));
    const column = measured(
      profile,
      Float64Array.from({ length: 300 }, (_, i) => i),
    );
    expect(column).toMatchObject({ problem: null, shift: { method: "ks" } });
    expect([...column.also.values()].every(Number.isFinite)).toBe(true);
  });
});

describe("the test that goes with a method", () => {
  const random = mersenneTwister(23);
  const profile = profileOf("x", normals(2_000, random));
  const current = normals(500, random, 1);
  test.each([
    ["wasserstein", "ks-exact"],
    ["ks", "ks-exact"],
    ["psi", "chi-square"],
    ["js", "chi-square"],
    ["hellinger", "chi-square"],
  ])("%s: %s", (id, expected) => {
    if (profile.type !== "number") throw new Error("not a number");
    const method = findMethod(id) ?? null;
    const counts = countNumbers(current, Float64Array.from(profile.knots));
    expect(measureColumn(profile, counts, { ...RULE, method }).shift).toMatchObject({ method: id, test: expected });
  });

  test("the chi-square test of PSI sees the missing bin that PSI sees", () => {
    if (profile.type !== "number") throw new Error("not a number");
    const counts = { ...countNumbers(normals(500, random), Float64Array.from(profile.knots)), missing: 200 };
    const column = measureColumn(profile, counts, { ...RULE, method: findMethod("psi") ?? null });
    expect(column.shift?.effect).toBeGreaterThan(1);
    expect(column.shift?.p).toBeLessThan(1e-50);
  });
});

describe("a class label", () => {
  const label = (categories: readonly string[], counts: readonly number[]): ColumnCounts => ({
    kind: "category",
    missing: 0,
    categories,
    counts: Float64Array.from(counts),
    other: 0,
    distinct: categories.length,
  });

  test.each([
    ["true and false", ["true", "false"]],
    ["numbers with a point", ["1.0", "0.0"]],
    ["whole numbers", ["1", "0"]],
  ])("is the same in every dress: %s", (_, categories) => {
    const draft = draftProfile(
      [{ column: { name: "y", type: "text", engineType: "VARCHAR" }, role: "label" }],
      new Map(),
    );
    const [profile] = draft.finish({ rows: 1_000, columns: new Map([["y", label(["0.0", "1.0"], [700, 300])]]) });
    if (profile === undefined) throw new Error("no profile");
    expect(profile).toMatchObject({ categories: ["0", "1"], counts: [700, 300] });
    const column = measureColumn(profile, label(categories, [150, 350]), RULE);
    expect(column.shift).toMatchObject({ effect: 0 });
  });
});

describe("the data set", () => {
  const random = mersenneTwister(19);
  const reference = normals(3_000, random);
  const still = (name: string): ColumnDrift => measured(profileOf(name, reference), normals(1_000, random));
  const moved = (name: string, role: ColumnRole = "feature"): ColumnDrift =>
    measured(profileOf(name, reference, role), normals(1_000, random, 1));

  test("alerts when enough features do, and only then", () => {
    expect(judgeDrift([moved("a"), still("b"), still("c"), still("d")], DEFAULT_RULES)).toMatchObject({
      verdict: "warn",
      drifted: ["a"],
      share: 0.25,
    });
    expect(judgeDrift([moved("a"), still("b"), still("c")], DEFAULT_RULES)).toMatchObject({ verdict: "alert" });
  });

  test("alerts by what the model listens to, where that is known", () => {
    const importance = (means: Record<string, number>): Importance => ({
      loss: "log_loss",
      rows: 1_000,
      repeats: 5,
      seed: 1,
      columns: Object.entries(means).map(([name, mean]) => ({ name, mean, sd: 0.01 })),
    });
    const columns = [moved("a"), still("b"), still("c"), still("d")];
    const heavy = judgeDrift(columns, DEFAULT_RULES, importance({ a: 0.4, b: 0.6, c: -0.1 }));
    expect(heavy).toMatchObject({ verdict: "alert", share: 0.25, weightedShare: 0.4 });
    expect(heavy.columns.map((column) => column.importance)).toEqual([0.4, 0.6, 0, 0]);
    const light = [moved("a"), moved("b"), still("c"), still("d")];
    const unheard = judgeDrift(light, DEFAULT_RULES, importance({ a: 0.01, b: 0.01, c: 0.97, d: 0.01 }));
    expect(unheard).toMatchObject({ verdict: "warn", share: 0.5, weightedShare: expect.closeTo(0.02, 12) });
    const deaf = judgeDrift(columns, DEFAULT_RULES, importance({ a: -0.1, b: 0 }));
    expect(deaf).toMatchObject({ verdict: "warn", share: 0.25, weightedShare: 0.25 });
    expect(deaf.columns[0]?.importance).toBeNull();
    const chance = importance({ a: 0.001, b: 0.02, c: 0.02, d: 0.01 });
    expect(judgeDrift(columns, DEFAULT_RULES, chance)).toMatchObject({ weightedShare: 0.25 });
    const all = judgeDrift(
      [moved("a"), moved("b"), moved("c")],
      { ...DEFAULT_RULES, share: 1 },
      importance({ a: 0.1, b: 0.2, c: 0.3 }),
    );
    expect(all.verdict).toBe("alert");
  });

  test("a column with few values leaves the verdict to the others, unless it is critical or they have few as well", () => {
    const few = (name: string): ColumnDrift => measured(profileOf(name, reference), normals(50, random));
    const report = judgeDrift([few("a"), still("b"), still("c")], DEFAULT_RULES);
    expect(report.verdict).toBe("ok");
    expect(report.columns[0]?.verdict).toBe("insufficient-data");
    const window = { from: null, to: null, rows: 1_000, widened: false, data: "sha256:0" };
    expect(
      driftFile({ model: "m", environment: "production", version: 1, window }, report, {
        rules: DEFAULT_RULES,
        checks: [],
        warnings: [],
      }).reason,
    ).toBe("no column has drifted; too few values to tell: a (50)");
    expect(judgeDrift([{ ...few("a"), critical: true }, still("b")], DEFAULT_RULES).verdict).toBe("insufficient-data");
    expect(judgeDrift([few("a"), few("b")], DEFAULT_RULES).verdict).toBe("insufficient-data");
    expect(judgeDrift([few("a"), still("b"), moved("c")], DEFAULT_RULES).verdict).toBe("alert");
  });

  test("a distance beyond all bounds is told in a few digits", () => {
    const far = measured(
      profileOf("a", reference),
      reference.map((value) => value + 1e296),
    );
    const window = { from: null, to: null, rows: 1_000, widened: false, data: "sha256:0" };
    const drift = driftFile(
      { model: "m", environment: "production", version: 1, window },
      judgeDrift([far], DEFAULT_RULES),
      { rules: DEFAULT_RULES, checks: [], warnings: [] },
    );
    expect(drift.reason).toMatch(/^moved: a by \d\.\d\de\+\d+ sd;/);
  });

  test("alerts on prediction, label or a critical column alone", () => {
    const quiet = Array.from({ length: 9 }, (_, i) => still(`q${i}`));
    expect(judgeDrift([...quiet, moved("prediction", "prediction")], DEFAULT_RULES).verdict).toBe("alert");
    expect(judgeDrift([...quiet, moved("label", "label")], DEFAULT_RULES).verdict).toBe("alert");
    expect(judgeDrift([...quiet, { ...moved("x"), critical: true }], DEFAULT_RULES).verdict).toBe("alert");
  });

  test("a column that is gone is an error, and never ok", () => {
    const gone = measureColumn(profileOf("x", reference), undefined, RULE);
    expect(judgeDrift([gone, still("a")], DEFAULT_RULES)).toMatchObject({ verdict: "error" });
    expect(gone.problem).toContain("not in the current data");
  });

  test("a method that does not apply to the column is an error, and never ok", () => {
    const profile: ColumnProfile = {
      name: "c",
      role: "feature",
      type: "category",
      boolean: false,
      rows: 10,
      missing: 0,
      distinct: 2,
      categories: ["a", "b"],
      counts: [5, 5],
      other: 0,
    };
    const counts: ColumnCounts = {
      kind: "category",
      missing: 0,
      categories: ["a", "b"],
      counts: Float64Array.from([1, 9]),
      other: 0,
      distinct: 2,
    };
    const column = measureColumn(profile, counts, { ...RULE, method: wasserstein });
    expect(column.problem).toBe("the method wasserstein does not apply to a category column");
  });

  test("no columns at all is an error", () => {
    expect(judgeDrift([], DEFAULT_RULES).verdict).toBe("error");
  });
});
