import { describe, expect, test } from "vitest";
import { type ColumnDrift, measureColumn } from "../../../src/domain/drift/column-drift.ts";
import { DEFAULT_RULES, judgeDrift } from "../../../src/domain/drift/drift-report.ts";
import { wasserstein } from "../../../src/domain/drift/wasserstein.ts";
import { draftProfile } from "../../../src/domain/profile/build-profile.ts";
import type { ColumnProfile, ColumnRole } from "../../../src/domain/profile/profile.ts";
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
