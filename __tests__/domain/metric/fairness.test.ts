import { describe, expect, test } from "vitest";
import { judgedRows, slicingOf } from "../../../src/domain/gate/slicing.ts";
import { type Baseline, baselineOf } from "../../../src/domain/metric/baseline.ts";
import { fairnessNames, findFairness } from "../../../src/domain/metric/fairness.ts";
import type { Judged, JudgedBinary } from "../../../src/domain/metric/metric.ts";
import { compute, findMetric, spreadOf } from "../../../src/domain/metric/metrics.ts";
import { gateGoldens } from "../../goldens/statistics.ts";

interface Golden {
  readonly label: number[];
  readonly score: number[];
  readonly group: number[];
  readonly threshold: number;
  readonly expected: Readonly<Record<string, number>>;
}

function groupsOf({ label, score, group, threshold }: Golden, weight?: Float64Array): Judged[] {
  const judged: JudgedBinary = {
    kind: "binary",
    label: Float64Array.from(label),
    score: Float64Array.from(score),
    threshold,
    ...(weight === undefined ? {} : { weight }),
  };
  const values = [...new Set(group)].map(String);
  const codes = Uint8Array.from(group, (value) => values.indexOf(String(value)));
  const rows = label.map((_, row) => row);
  return slicingOf("group", { codes, values }, rows).slices.map((slice) => judgedRows(judged, slice.rows));
}

describe("fairness is fairlearn's, to ten digits", () => {
  const goldens: readonly Golden[] = gateGoldens.fairness;
  test.each(goldens.map((golden, i) => [i, golden] as const))("data %i", (_, golden) => {
    const groups = groupsOf(golden);
    for (const [id, expected] of Object.entries(golden.expected)) {
      const value = findFairness("binary", id)?.compute(groups);
      expect(value, id).toMatchObject({ kind: "value" });
      expect(value?.kind === "value" ? value.value : Number.NaN, id).toBeCloseTo(expected, 10);
    }
  });

  test("a row of weight 2 counts like two rows", () => {
    const [golden] = goldens;
    if (golden === undefined) throw new Error("no golden");
    const twice = (values: number[]): number[] =>
      values.flatMap((value, row) => (row % 3 === 0 ? [value, value] : [value]));
    const { label, score, group } = golden;
    const doubled = groupsOf({ ...golden, label: twice(label), score: twice(score), group: twice(group) });
    const weighed = groupsOf(
      golden,
      Float64Array.from(label, (_, row) => (row % 3 === 0 ? 2 : 1)),
    );
    for (const id of Object.keys(golden.expected)) {
      const [one, two] = [doubled, weighed].map((groups) => findFairness("binary", id)?.compute(groups));
      expect(two, id).toMatchObject({ kind: "value" });
      expect(two?.kind === "value" && one?.kind === "value" ? two.value - one.value : 1, id).toBeCloseTo(0, 10);
    }
  });

  test("one group alone, and a group without positives, have no figure", () => {
    const [one] = groupsOf(goldens[0] as Golden);
    const none: Judged = { kind: "binary", label: Float64Array.of(0, 0), score: Float64Array.of(1, 0), threshold: 0.5 };
    for (const id of fairnessNames("binary"))
      expect(findFairness("binary", id)?.compute(one === undefined ? [] : [one]), id).toMatchObject({
        kind: "undefined",
        reason: expect.stringContaining("fewer than two groups"),
      });
    for (const id of ["equal_opportunity_difference", "worst_group_recall"])
      expect(findFairness("binary", id)?.compute([none, none]), id).toMatchObject({ kind: "undefined" });
  });

  test("each has an interval that holds it; weights that are all alike change none", () => {
    const [golden] = goldens;
    if (golden === undefined) throw new Error("no golden");
    const settings = { confidence: 0.95, seed: 1, replicates: 200 };
    const groups = groupsOf(golden);
    const weighed = groupsOf(golden, new Float64Array(golden.label.length).fill(3));
    for (const id of Object.keys(golden.expected).filter((id) => !id.startsWith("worst_group"))) {
      const [value, interval, again] = [
        findFairness("binary", id)?.compute(groups),
        findFairness("binary", id)?.spread(groups, settings),
        findFairness("binary", id)?.spread(weighed, settings),
      ];
      if (value?.kind !== "value" || interval?.kind !== "interval" || again?.kind !== "interval") throw new Error(id);
      expect(interval.low, id).toBeLessThanOrEqual(value.value);
      expect(interval.high, id).toBeGreaterThanOrEqual(value.value);
      expect(again.low, id).toBeCloseTo(interval.low, 12);
      expect(again.high, id).toBeCloseTo(interval.high, 12);
    }
  });

  test("of two groups a difference has Wald's interval, of three Bonferroni's, and groups that are alike may be equal", () => {
    const group = (hits: number, rows: number): Judged => ({
      kind: "binary",
      label: new Float64Array(rows).fill(1),
      score: Float64Array.from({ length: rows }, (_, row) => (row < hits ? 1 : 0)),
      threshold: 0.5,
    });
    const spread = (groups: Judged[]) =>
      findFairness("binary", "equal_opportunity_difference")?.spread(groups, {
        confidence: 0.95,
        seed: 1,
        replicates: 9,
      });
    const variance = (0.6 * 0.4) / 99 + (0.3 * 0.7) / 199;
    const reach = (z: number): number => z * Math.sqrt(variance);
    const [two, three] = [
      spread([group(60, 100), group(60, 200)]),
      spread([group(60, 100), group(60, 200), group(45, 100)]),
    ];
    expect(two).toMatchObject({
      low: expect.closeTo(0.3 - reach(1.959963985), 9),
      high: expect.closeTo(0.3 + reach(1.959963985), 9),
    });
    // statsmodels and SciPy: norm.isf(0.05 / 6).
    expect(three).toMatchObject({
      low: expect.closeTo(0.3 - reach(2.393979801), 9),
      high: expect.closeTo(0.3 + reach(2.393979801), 9),
    });
    expect(spread([group(50, 100), group(52, 100)])).toMatchObject({ low: 0 });
    expect(spread([group(100, 100), group(100, 100)])).toMatchObject({ low: 0, high: expect.closeTo(0.0272, 3) });
  });

  test("one cluster has no interval, and clusters that are rows have nearly that of rows", () => {
    const [golden] = goldens;
    if (golden === undefined) throw new Error("no golden");
    const settings = { confidence: 0.95, seed: 1, replicates: 200 };
    const spread = (of: (row: number) => number) => {
      let row = 0;
      const groups = groupsOf(golden).map((group) => ({
        ...group,
        cluster: Int32Array.from(group.label, () => of(row++)),
      }));
      return findFairness("binary", "demographic_parity_difference")?.spread(groups, settings);
    };
    expect(spread(() => 0)).toEqual({ kind: "none", reason: "one cluster has no spread" });
    const [plain, own] = [
      findFairness("binary", "demographic_parity_difference")?.spread(groupsOf(golden), settings),
      spread((row) => row),
    ];
    if (plain?.kind !== "interval" || own?.kind !== "interval") throw new Error("no interval");
    expect(own.high - own.low).toBeCloseTo(plain.high - plain.low, 1);
  });

  test("the worst group lies between the worst ends of all groups' intervals, each with its part of the error", () => {
    const group = (hits: number): Judged => ({
      kind: "binary",
      label: new Float64Array(100).fill(1),
      score: Float64Array.from({ length: 100 }, (_, row) => (row < hits ? 1 : 0)),
      threshold: 0.5,
    });
    const settings = { confidence: 0.95, seed: 1, replicates: 200 };
    const alone = (hits: number) => {
      const metric = findMetric("binary", "recall");
      if (metric === undefined) throw new Error("no recall");
      const { challenger } = spreadOf(
        metric,
        { challenger: group(hits), champion: null },
        { ...settings, confidence: 0.975 },
      );
      if (challenger.kind === "none") throw new Error("no interval");
      return challenger;
    };
    expect(findFairness("binary", "worst_group_recall")?.spread([group(70), group(75)], settings)).toEqual({
      kind: "interval",
      low: alone(70).low,
      high: alone(70).high,
    });
    expect(findFairness("binary", "worst_group_ece")?.spread([group(70), group(75)], settings)).toMatchObject({
      kind: "none",
    });
  });

  test("other tasks have the worst group of their metrics, and no rates", () => {
    expect(findFairness("regression", "worst_group_rmse")).toMatchObject({ direction: "lower" });
    expect(findFairness("regression", "demographic_parity_difference")).toBeUndefined();
    expect(findFairness("binary", "worst_group_nonsense")).toBeUndefined();
  });
});

describe("the model without features is scikit-learn's dummy", () => {
  const { binary, multiclass, regression } = gateGoldens.baseline;
  const figure = (baseline: Baseline, judged: Judged, id: string): number => {
    const answers = baselineOf(baseline, judged);
    const metric = findMetric(judged.kind, id);
    if (answers === null || metric === undefined) throw new Error("no baseline");
    const value = compute(metric, answers);
    return value.kind === "value" ? value.value : Number.NaN;
  };

  test("of a binary model, at its majority and not at the model's threshold", () => {
    const label = Float64Array.from(binary.label as number[]);
    const judged: Judged = { kind: "binary", label, score: label, threshold: 0.01 };
    const baseline: Baseline = { kind: "prevalence", positive: binary.prevalence };
    expect(figure(baseline, judged, "log_loss")).toBeCloseTo(binary.log_loss, 10);
    expect(figure(baseline, judged, "accuracy")).toBeCloseTo(binary.accuracy, 10);
    expect(figure(baseline, judged, "roc_auc")).toBe(0.5);
  });

  test("of several classes, whose names have other types and another order", () => {
    const classes = ["c", "a", "b", "never"];
    const label = Int32Array.from(multiclass.label as number[], (at) => classes.indexOf(multiclass.classes[at]));
    const judged: Judged = { kind: "multiclass", label, classes, probability: new Float64Array(4 * label.length) };
    const baseline: Baseline = { kind: "shares", classes: multiclass.classes, shares: multiclass.shares };
    expect(figure(baseline, judged, "log_loss")).toBeCloseTo(multiclass.log_loss, 10);
    expect(figure(baseline, judged, "accuracy")).toBeCloseTo(multiclass.accuracy, 10);
  });

  test("of a number", () => {
    const label = Float64Array.from(regression.label as number[]);
    const judged: Judged = { kind: "regression", label, value: label };
    expect(figure({ kind: "mean", value: regression.mean }, judged, "rmse")).toBeCloseTo(regression.rmse, 10);
    expect(baselineOf({ kind: "prevalence", positive: 0.5 }, judged)).toBeNull();
  });
});
