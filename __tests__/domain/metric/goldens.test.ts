import { describe, expect, test } from "vitest";
import type { Judged, JudgedRegression } from "../../../src/domain/metric/metric.ts";
import { compute, FAMILIES, findMetric, METRICS } from "../../../src/domain/metric/metrics.ts";
import { goldens, metricGoldens } from "../../goldens/statistics.ts";

const { weight, whole_weight, binary, multiclass, regression } = metricGoldens;

/** Both models' rows of a task; `weighted` rows have the goldens' weights. */
function rowsOf(task: Judged["kind"], weighted: boolean): readonly [Judged, Judged] {
  const own = (weights: number[]) => (weighted ? { weight: Float64Array.from(weights) } : {});
  if (task === "binary") {
    const side = (score: number[]): Judged => ({
      kind: "binary",
      label: Float64Array.from(binary.y),
      score: Float64Array.from(score),
      threshold: binary.threshold,
      ...own(weight),
    });
    return [side(binary.score), side(binary.champion)];
  }
  if (task === "multiclass") {
    const side = (p: number[][]): Judged => ({
      kind: "multiclass",
      label: Int32Array.from(multiclass.y),
      probability: Float64Array.from(p.flat()),
      classes: multiclass.classes,
      ...own(whole_weight),
    });
    return [side(multiclass.p), side(multiclass.champion)];
  }
  const side: Judged = {
    kind: "regression",
    label: Float64Array.from(regression.y),
    value: Float64Array.from(regression.p),
    lower: Float64Array.from(regression.p as number[], (p) => 0.8 * p),
    upper: Float64Array.from(regression.p as number[], (p) => 1.3 * p),
    ...own(weight),
  };
  return [side, side];
}

/** Without the rows whose label is 0, of which gamma deviance is undefined. */
function aboveZero(judged: JudgedRegression): Judged {
  const keep = (values: Float64Array) => values.filter((_, row) => (judged.label[row] ?? 0) > 0);
  const { kind, label, value, weight: own } = judged;
  return { kind, label: keep(label), value: keep(value), ...(own === undefined ? {} : { weight: keep(own) }) };
}

function expectClose(actual: number, expected: number): void {
  expect(Math.abs(actual - expected), `${actual} for ${expected}`).toBeLessThanOrEqual(
    1e-10 * Math.max(1, Math.abs(expected)),
  );
}

const cases = (["binary", "multiclass", "regression"] as const).flatMap((task) =>
  (["plain", "weighted"] as const).flatMap((how) =>
    Object.entries(metricGoldens[task][how] as Record<string, number>).map(
      ([id, expected]) => [task, how, id, expected] as const,
    ),
  ),
);

test.each(cases)("%s, %s: %s is %d, as scikit-learn has it", (task, how, id, expected) => {
  const metric = findMetric(task, id);
  if (metric === undefined) throw new Error(`no metric ${id}`);
  const [challenger, champion] = rowsOf(task, how === "weighted");
  const judged = id === "gamma_deviance" && challenger.kind === "regression" ? aboveZero(challenger) : challenger;
  const found = compute(metric, judged, champion);
  if (found.kind === "undefined") throw new Error(found.reason);
  expectClose(found.value, expected);
});

test("every metric has its golden", () => {
  const known = new Set(cases.map(([task, , id]) => `${task} ${id.replace(/\(.*/, "")}`));
  const all = [
    ...METRICS.map(({ task, id }) => `${task} ${id}`),
    ...FAMILIES.map(({ task, name }) => `${task} ${name}`),
  ];
  expect(all.filter((name) => !known.has(name))).toEqual([]);
});

describe("the goldens by hand", () => {
  const { y, champion, challenger, w, ...expected } = goldens.binary;
  const names: [string, string][] = [
    ["roc_auc", "roc_auc"],
    ["average_precision", "average_precision"],
    ["log_loss", "log_loss"],
    ["brier", "brier"],
    ...["accuracy", "precision", "recall", "f1", "mcc", "balanced_accuracy", "kappa"].map((id): [string, string] => [
      id,
      `${id}@.5`,
    ]),
  ];
  test.each(names)("binary %s, plain and weighted", (id, golden) => {
    const metric = findMetric("binary", id);
    const value = (score: number[], weights?: number[]) => {
      const judged: Judged = {
        kind: "binary",
        label: Float64Array.from(y),
        score: Float64Array.from(score),
        threshold: 0.5,
        weight: weights === undefined ? undefined : Float64Array.from(weights),
      };
      const found = metric === undefined ? null : compute(metric, judged);
      return found?.kind === "value" ? found.value : Number.NaN;
    };
    expectClose(value(champion), expected.champion_metrics[golden]);
    expectClose(value(challenger), expected.challenger_metrics[golden]);
    expectClose(value(champion, w), expected.champion_weighted[golden]);
  });

  test.each([
    ["f1_macro", "f1_macro"],
    ["f1_weighted", "f1_weighted"],
    ["f1_micro", "f1_micro"],
    ["brier", "brier_multi"],
    ["roc_auc_ovr_macro", "auc_ovr_macro"],
    ["roc_auc_ovr_weighted", "auc_ovr_weighted"],
    ["roc_auc_ovo_macro", "auc_ovo_macro"],
    ["mcc", "mcc"],
    ["kappa", "kappa"],
    ["quadratic_weighted_kappa", "qwk"],
    ["top_k_accuracy(2)", "top2"],
  ])("multiclass %s", (id, golden) => {
    const metric = findMetric("multiclass", id);
    const judged: Judged = {
      kind: "multiclass",
      label: Int32Array.from(goldens.multiclass.y),
      probability: Float64Array.from(goldens.multiclass.p.flat()),
      classes: ["0", "1", "2"],
    };
    const found = metric === undefined ? null : compute(metric, judged);
    expectClose(found?.kind === "value" ? found.value : Number.NaN, goldens.multiclass.metrics[golden]);
  });

  test.each([
    ["mae", "mae"],
    ["mse", "mse"],
    ["rmse", "rmse"],
    ["r2", "r2"],
    ["median_absolute_error", "medae"],
    ["max_error", "max_error"],
    ["explained_variance", "explained_variance"],
    ["pinball_at_q(0.9)", "pinball.9"],
  ])("regression %s", (id, golden) => {
    const metric = findMetric("regression", id);
    const [label, value] = [Float64Array.from(goldens.regression.y), Float64Array.from(goldens.regression.p)];
    const found = metric === undefined ? null : compute(metric, { kind: "regression", label, value });
    expectClose(found?.kind === "value" ? found.value : Number.NaN, goldens.regression.metrics[golden]);
  });
});
