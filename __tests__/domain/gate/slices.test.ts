import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bar, evaluate } from "../../../src/domain/gate/evaluate.ts";
import type { Evaluation } from "../../../src/domain/gate/evaluation.ts";
import { type Comparison, type GateEntry, gatesOf, type SliceRule } from "../../../src/domain/gate/gate.ts";
import { judgedRows, slicingOf } from "../../../src/domain/gate/slicing.ts";
import { DEFAULT_STATS } from "../../../src/domain/gate/stats-rules.ts";
import { adjustPValues } from "../../../src/domain/statistics/adjust.ts";
import { mersenneTwister } from "../../../src/domain/statistics/random.ts";
import { expectValid } from "../../schemas.ts";
import { FRAME, regionOf, regions, reordered, skilled, sliced } from "./sliced-contest.ts";

const BY: SliceRule = { by: "region", minRows: 100, require: [], correction: "holm" };
const stats = { ...DEFAULT_STATS, replicates: 300 };

function bar(entries: readonly GateEntry[], more: Partial<Bar> = {}): Bar {
  return { gates: gatesOf(entries), stats, ...more };
}

function compared(kind: Comparison["kind"], amount: number, more: Partial<GateEntry> = {}): GateEntry {
  return {
    metric: "recall",
    comparison: { kind, tolerance: { kind: "absolute", amount } },
    slices: BY,
    ...more,
  };
}

/** The status of a gate on each slice. */
function bySlice({ gates }: Evaluation): [string | null | undefined, string][] {
  return gates.map(({ slice, status }) => [slice?.value, status]);
}

const even = skilled(() => 0.4, 1);
const worseInNorth = skilled((region) => (region === "north" ? 0.05 : 0.4), 1);

describe("the slices of a column", () => {
  test("are its values, numbers by size before texts, missing values last; without a labelled row there is none", () => {
    const values = ["b", "10", null, "9", "-1", "a", "never"];
    const codes = Uint8Array.from([0, 1, 2, 3, 4, 5, 0, 2]);
    const { slices } = slicingOf("x", { codes, values }, [0, 1, 2, 3, 4, 5, 7]);
    expect(slices.map(({ value }) => value)).toEqual(["-1", "9", "10", "a", "b", null]);
    expect(slices.map(({ rows }) => [...rows])).toEqual([[4], [3], [1], [5], [0], [2, 6]]);
  });

  test("hold a row's figures together, of several classes too", () => {
    const judged = {
      kind: "multiclass" as const,
      label: Int32Array.of(0, 1, 1),
      probability: Float64Array.of(0.9, 0.1, 0.2, 0.8, 0.3, 0.7),
      classes: ["a", "b"],
    };
    expect(judgedRows(judged, Uint32Array.of(0, 2))).toEqual({
      kind: "multiclass",
      label: Int32Array.of(0, 1),
      probability: Float64Array.of(0.9, 0.1, 0.3, 0.7),
      classes: ["a", "b"],
    });
  });
});

describe("a gate on slices", () => {
  test("is judged on each for itself, under one identifier; small slices are listed and not judged", () => {
    const found = evaluate(FRAME, sliced(worseInNorth, even), bar([compared("not-significantly-worse", 0.03)]));
    expectValid("evaluation", JSON.parse(JSON.stringify(found)));
    expect(bySlice(found)).toEqual([
      ["north", "fail"],
      ["south", "pass"],
      ["west", "pass"],
      [null, "pass"],
    ]);
    expect(new Set(found.gates.map(({ id }) => id))).toEqual(new Set(["recall-by-region-vs-champion"]));
    expect(found.slices_skipped).toEqual([
      {
        by: "region",
        value: "small",
        n: 12,
        reason: "12 labelled rows, fewer than 100",
        gates: ["recall-by-region-vs-champion"],
      },
    ]);
    expect(found.reason).toMatch(
      /^in 1 of 4 slices by region: recall fell by .* and that is significant: p below 0.0001 for all slices together$/,
    );
    const slices = found.metrics.filter(({ slice }) => slice !== null);
    expect(slices.map(({ id, slice, n }) => [id, slice?.value, n])).toEqual([
      ["recall", "north", 300],
      ["recall", "south", 294],
      ["recall", "west", 150],
      ["recall", null, 144],
    ]);
  });

  test("a slice's figures are those of its rows alone", () => {
    const found = evaluate(FRAME, sliced(worseInNorth, even), bar([compared("no-worse", 1)]));
    const rows = Array.from({ length: 900 }, (_, row) => row).filter((row) => regionOf(row) === "north");
    const alone = { challenger: reordered(worseInNorth, rows), champion: reordered(even, rows) };
    const own = evaluate(FRAME, alone, bar([{ metric: "recall", min: 0 }]));
    const expected = own.metrics.find(({ id }) => id === "recall");
    const slice = found.metrics.find(({ slice }) => slice?.value === "north");
    expect(slice).toEqual({ ...expected, slice: { by: "region", value: "north" }, n: 300 });
  });

  test("p values are corrected for the slices that were judged, as the gate says", () => {
    const a = skilled(() => 0.34, 3);
    const raw = evaluate(
      FRAME,
      sliced(a, even),
      bar([compared("not-significantly-worse", 0, { slices: { ...BY, correction: "none" } })]),
    );
    const p = raw.gates.map((gate) => gate.p ?? Number.NaN);
    expect(p).toHaveLength(4);
    for (const correction of ["holm", "bh", "bonferroni"] as const) {
      const found = evaluate(
        FRAME,
        sliced(a, even),
        bar([compared("not-significantly-worse", 0, { slices: { ...BY, correction } })]),
      );
      expect(found.gates.map((gate) => gate.p)).toEqual(adjustPValues(p, correction));
      expect(found.gates.map((gate) => gate.correction)).toEqual(Array(4).fill(correction));
    }
  });

  test("not-significantly-worse fails only for a loss beyond the tolerance that is significant after correction", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 45 }),
        fc.integer({ min: 0, max: 20 }),
        fc.nat(1000),
        (skill, margin, seed) => {
          const rule = compared("not-significantly-worse", margin / 100);
          const found = evaluate(
            FRAME,
            sliced(
              skilled(() => skill / 100, seed),
              even,
            ),
            bar([rule]),
          );
          for (const [i, { status, p, slice }] of found.gates.entries()) {
            const delta = found.metrics.find(
              (metric) => metric.slice?.value === slice?.value && metric.slice !== null,
            )?.delta;
            expect(status === "fail", String(i)).toBe((delta?.value ?? 0) < -margin / 100 && (p ?? 1) < 0.05);
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  test("a required slice that is missing or too small fails; all slices may be required", () => {
    const require = (wanted: SliceRule["require"]) =>
      evaluate(FRAME, sliced(even, even), bar([compared("no-worse", 0.1, { slices: { ...BY, require: wanted } })]));
    const listed = require(["north", "small", "nowhere", null]);
    expect(bySlice(listed).slice(4)).toEqual([
      ["small", "fail"],
      ["nowhere", "fail"],
    ]);
    expect(listed.gates.at(-1)?.reason).toBe("there is no labelled row of this slice, and it is required");
    expect(bySlice(require("all")).slice(4)).toEqual([["small", "fail"]]);
    expect(require([]).passed).toBe(true);
  });

  test("a metric of another task is an error of the data", () => {
    const found = evaluate(FRAME, sliced(even, even), bar([{ metric: "rmse", max: 1, slices: BY }]));
    expect(found.gates).toMatchObject([
      { status: "error", cause: "data", reason: "there is no metric rmse for binary models" },
    ]);
  });

  test("where no slice is large enough nothing is decided, and nothing passes", () => {
    const found = evaluate(
      FRAME,
      sliced(even, even),
      bar([compared("no-worse", 0.1, { slices: { ...BY, minRows: 500 } })]),
    );
    expect(found).toMatchObject({ verdict: "inconclusive", passed: false });
    expect(found.gates).toMatchObject([
      { slice: null, reason: "undecided: no slice by region is large enough to be judged" },
    ]);
  });

  test("a slice with too few of a class is skipped, since its figures are luck", () => {
    const label = even.label.map((truth, row) => (regionOf(row) === "west" ? Number(row % 90 === 5) : truth));
    const [a, b] = [
      { ...worseInNorth, label },
      { ...even, label },
    ];
    const found = evaluate(FRAME, sliced(a, b), bar([compared("no-worse", 1)]));
    expect(found.slices_skipped).toContainEqual(
      expect.objectContaining({ value: "west", reason: "10 positive rows, fewer than 30" }),
    );
  });

  test("without a champion comparisons are skipped, and limits are judged all the same", () => {
    const entries = [compared("no-worse", 0.1), { metric: "accuracy", min: 0.5, slices: BY }];
    const found = evaluate(FRAME, sliced(even, null), bar(entries));
    expect(bySlice(found)).toEqual([
      [undefined, "skipped"],
      ["north", "pass"],
      ["south", "pass"],
      ["west", "pass"],
      [null, "pass"],
    ]);
    expect(found.first_model).toBe(true);
  });

  test("a challenger that failed is one error, not one for each slice", () => {
    const failed = { kind: "failed" as const, reason: "it crashed", cause: "challenger" as const };
    const found = evaluate(FRAME, sliced(failed, even), bar([compared("no-worse", 0.1)], { shown: [] }));
    expect(found.gates).toMatchObject([{ status: "error", cause: "challenger", slice: null }]);
  });
});

test("slices that are shown are measured by the metrics of the gates, once", () => {
  const shown = [{ by: "region", minRows: 100, fairness: true }];
  const entries = [compared("no-worse", 1), { metric: "roc_auc", min: 0.5 }];
  const found = evaluate(FRAME, sliced(worseInNorth, even), bar(entries, { shown }));
  expectValid("evaluation", JSON.parse(JSON.stringify(found)));
  const measured = found.metrics.filter(({ slice }) => slice !== null).map(({ id, slice }) => `${id} ${slice?.value}`);
  expect(new Set(measured).size).toBe(measured.length);
  expect(measured).toHaveLength(8);
  expect(found.metrics.filter(({ by }) => by !== undefined).map(({ id }) => id)).toEqual([
    "demographic_parity_difference",
    "demographic_parity_ratio",
    "equal_opportunity_difference",
    "equalized_odds_difference",
    "calibration_gap",
  ]);
  expect(found.slices_skipped).toHaveLength(1);
});

test("a fairness gate compares the groups that are large enough, and lists the others", () => {
  const entries = [
    { metric: "worst_group_recall", min: 0.9, slices: BY },
    { metric: "equalized_odds_difference", max: 0.02, slices: BY },
    compared("no-worse", 0.02, { metric: "worst_group_recall" }),
  ];
  const found = evaluate(FRAME, sliced(worseInNorth, even), bar(entries));
  expectValid("evaluation", JSON.parse(JSON.stringify(found)));
  expect(found.gates.map(({ id, status, slice, by }) => [id, status, slice, by])).toEqual([
    ["worst_group_recall-by-region-min", "fail", null, "region"],
    ["equalized_odds_difference-by-region-max", "fail", null, "region"],
    ["worst_group_recall-by-region-vs-champion", "fail", null, "region"],
  ]);
  expect(found.slices_skipped.map(({ value, gates }) => [value, gates.length])).toEqual([["small", 3]]);
});

describe("whatever the slices", () => {
  const rules = [
    compared("superior", 0.02, { metric: "roc_auc" }),
    compared("non-inferior", 0.02, { metric: "roc_auc" }),
    compared("not-significantly-worse", 0.02, { metric: "accuracy" }),
  ];

  test("the order of rows changes nothing", () => {
    const luck = mersenneTwister(5);
    const order = Array.from({ length: 900 }, (_, row) => row).sort(() => luck() - 0.5);
    const given = evaluate(FRAME, sliced(worseInNorth, even), bar(rules));
    const moved = { challenger: reordered(worseInNorth, order), champion: reordered(even, order) };
    const shuffled = evaluate(FRAME, { ...moved, slicings: [regions(order)] }, bar(rules));
    expect(shuffled.gates.map(({ id, slice, status }) => [id, slice, status])).toEqual(
      given.gates.map(({ id, slice, status }) => [id, slice, status]),
    );
    for (const [i, { delta }] of given.metrics.entries())
      expect(shuffled.metrics[i]?.delta?.value ?? 0).toBeCloseTo(delta?.value ?? 0, 12);
  });

  test("swapping the two models mirrors every verdict", () => {
    const skill = fc.integer({ min: 5, max: 60 }).map((n) => n / 100);
    fc.assert(
      fc.property(skill, skill, fc.nat(1000), (a, b, seed) => {
        const [one, two] = [skilled(() => a, seed), skilled((region) => (region === "north" ? b : a), seed + 1)];
        const forth = evaluate(FRAME, sliced(one, two), bar(rules));
        const back = evaluate(FRAME, sliced(two, one), bar(rules));
        for (const value of ["north", "south", "west", null]) {
          const status = (found: Evaluation, rule: string) =>
            found.gates.find((gate) => gate.rule === rule && gate.slice?.value === value)?.status;
          expect(status(back, "non-inferior") === "fail").toBe(status(forth, "superior") === "pass");
          expect(status(forth, "non-inferior") === "fail").toBe(status(back, "superior") === "pass");
          const worse = [status(forth, "not-significantly-worse"), status(back, "not-significantly-worse")];
          expect(worse.filter((found) => found === "fail").length).toBeLessThan(2);
        }
      }),
      { numRuns: 8 },
    );
  });

  test("identical models pass on every slice, whatever its size above the limit", () => {
    const found = evaluate(FRAME, sliced(even, even), bar(rules.slice(1)));
    expect(new Set(found.gates.map(({ status }) => status))).toEqual(new Set(["pass"]));
  });
});
