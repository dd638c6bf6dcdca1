import { describe, expect, test } from "vitest";
import { judgedRows, slicingOf } from "../../../src/domain/gate/slicing.ts";
import { type Baseline, baselineOf } from "../../../src/domain/metric/baseline.ts";
import { fairnessNames, findFairness } from "../../../src/domain/metric/fairness.ts";
import type { Judged, JudgedBinary } from "../../../src/domain/metric/metric.ts";
import { compute, findMetric } from "../../../src/domain/metric/metrics.ts";
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
