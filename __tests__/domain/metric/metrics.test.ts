import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Judged } from "../../../src/domain/metric/metric.ts";
import { compute, findMetric, metricNames, metricsOf } from "../../../src/domain/metric/metrics.ts";
import { goldens } from "../../goldens/statistics.ts";

function value(task: Judged["kind"], id: string, judged: Judged): number {
  const metric = findMetric(task, id);
  if (metric === undefined) throw new Error(`no metric ${id}`);
  const result = compute(metric, judged);
  if (result.kind === "undefined") throw new Error(result.reason);
  return result.value;
}

function binary(label: readonly number[], score: readonly number[], threshold = 0.5): Judged {
  return { kind: "binary", label: Float64Array.from(label), score: Float64Array.from(score), threshold };
}

function expectClose(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(expected)));
}

describe("against scikit-learn", () => {
  const { y, champion, challenger, champion_metrics, challenger_metrics } = goldens.binary;
  const names: [string, string][] = [
    ["roc_auc", "roc_auc"],
    ["average_precision", "average_precision"],
    ["log_loss", "log_loss"],
    ["brier", "brier"],
    ["accuracy", "accuracy@.5"],
    ["precision", "precision@.5"],
    ["recall", "recall@.5"],
    ["f1", "f1@.5"],
  ];
  test.each(names)("binary %s", (id, golden) => {
    expectClose(value("binary", id, binary(y, champion)), champion_metrics[golden]);
    expectClose(value("binary", id, binary(y, challenger)), challenger_metrics[golden]);
  });

  test("specificity is the recall of the other class", () => {
    const flipped = binary(
      y.map((label: number) => 1 - label),
      champion.map((score: number) => 1 - score),
      0.5 + 1e-9,
    );
    expectClose(value("binary", "specificity", binary(y, champion)), value("binary", "recall", flipped));
  });

  const multiclass: Judged = {
    kind: "multiclass",
    label: Int32Array.from(goldens.multiclass.y),
    probability: Float64Array.from(goldens.multiclass.p.flat()),
    classes: ["0", "1", "2"],
  };
  test.each(["accuracy", "balanced_accuracy", "f1_macro", "log_loss"])("multiclass %s", (id) => {
    expectClose(value("multiclass", id, multiclass), goldens.multiclass.metrics[id]);
  });

  const regression: Judged = {
    kind: "regression",
    label: Float64Array.from(goldens.regression.y),
    value: Float64Array.from(goldens.regression.p),
  };
  test.each(["mae", "mse", "rmse", "r2"])("regression %s", (id) => {
    expectClose(value("regression", id, regression), goldens.regression.metrics[id]);
  });

  test("the area under the curve of a real measurement (breast cancer, mean radius)", async () => {
    const { readFileSync } = await import("node:fs");
    const rows = ["train", "test"]
      .flatMap((part) =>
        readFileSync(new URL(`../../fixtures/models/cancer-${part}.csv`, import.meta.url), "utf8")
          .trim()
          .split("\n")
          .slice(1),
      )
      .map((row) => row.split(","));
    const malignant = rows.map((row) => 1 - Number(row[5]));
    expectClose(
      value(
        "binary",
        "roc_auc",
        binary(
          malignant,
          rows.map((row) => Number(row[0])),
        ),
      ),
      goldens["breast_cancer(sklearn bundled)"].auc_mean_radius_vs_malignant,
    );
    expectClose(
      value(
        "binary",
        "roc_auc",
        binary(
          malignant,
          rows.map((row) => Number(row[1])),
        ),
      ),
      goldens["breast_cancer(sklearn bundled)"].auc_mean_texture,
    );
    expectClose(
      value(
        "binary",
        "average_precision",
        binary(
          malignant,
          rows.map((row) => Number(row[0])),
        ),
      ),
      goldens["breast_cancer(sklearn bundled)"].ap_mean_radius,
    );
  });
});

/** Rows of both classes, with many ties. */
const rows = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 1 }),
      fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
    ),
    { minLength: 4, maxLength: 60 },
  )
  .filter((pairs) => new Set(pairs.map(([label]) => label)).size === 2);

describe("properties", () => {
  test("the order of rows changes nothing", () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (pairs, luck) => {
        const shuffled = pairs
          .map((pair) => ({ pair, at: luck.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ pair }) => pair);
        for (const metric of metricsOf("binary")) {
          const of = (list: typeof pairs) =>
            compute(
              metric,
              binary(
                list.map(([l]) => l),
                list.map(([, s]) => s),
              ),
            );
          const [first, second] = [of(pairs), of(shuffled)];
          expect(second.kind).toBe(first.kind);
          if (first.kind === "value" && second.kind === "value") expectClose(second.value, first.value);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("AUC(-score) = 1 - AUC(score), and AUC is what counting all pairs gives", () => {
    fc.assert(
      fc.property(rows, (pairs) => {
        const label = pairs.map(([l]) => l);
        const auc = value(
          "binary",
          "roc_auc",
          binary(
            label,
            pairs.map(([, s]) => s),
          ),
        );
        expectClose(
          value(
            "binary",
            "roc_auc",
            binary(
              label,
              pairs.map(([, s]) => 1 - s),
            ),
          ),
          1 - auc,
        );
        const positive = pairs.filter(([l]) => l === 1);
        const negative = pairs.filter(([l]) => l === 0);
        let wins = 0;
        for (const [, p] of positive) for (const [, n] of negative) wins += p > n ? 1 : p === n ? 0.5 : 0;
        expectClose(auc, wins / positive.length / negative.length);
      }),
    );
  });
});

describe("what is not defined has a reason, and is never a number", () => {
  test.each([
    ["roc_auc", binary([1, 1], [0.2, 0.9]), "no negative row"],
    ["roc_auc", binary([0, 0], [0.2, 0.9]), "no positive row"],
    ["average_precision", binary([0], [0.5]), "no positive row"],
    ["precision", binary([1, 0], [0.1, 0.2]), "no positive prediction"],
    ["recall", binary([0, 0], [0.9, 0.2]), "no positive row"],
    ["f1", binary([0, 0], [0.1, 0.2]), "no positive row or prediction"],
    ["log_loss", binary([], []), "no row"],
  ])("%s", (id, judged, reason) => {
    const metric = findMetric("binary", id);
    if (metric === undefined) throw new Error("no metric");
    expect(compute(metric, judged)).toMatchObject({ kind: "undefined", reason: expect.stringContaining(reason) });
  });

  test("r2 of a constant label, and a metric of another task", () => {
    const constant: Judged = { kind: "regression", label: Float64Array.from([2, 2]), value: Float64Array.from([1, 3]) };
    expect(() => value("regression", "r2", constant)).toThrow("same value");
    const auc = findMetric("binary", "roc_auc");
    if (auc === undefined) throw new Error("no metric");
    expect(compute(auc, constant).kind).toBe("undefined");
  });

  test("a certain and wrong prediction costs 34.5, not infinity", () => {
    expectClose(value("binary", "log_loss", binary([1], [0])), -Math.log(1e-15));
  });

  test("names are unique within a task", () => {
    for (const task of ["binary", "multiclass", "regression"] as const)
      expect(new Set(metricNames(task)).size).toBe(metricNames(task).length);
  });
});

describe("where almost all of the weight is in one cell", () => {
  const [label, score] = [Float64Array.of(0, 0, 1, 1), Float64Array.of(0.1, 0.9, 0.1, 0.9)];

  // tp·tn - fp·fn over the root of the four margins' product, by hand.
  test.each([
    [[1e12, 3, 2, 5], (5e12 - 6) / Math.sqrt(7 * 8 * (1e12 + 2) * (1e12 + 3))],
    [[1e-9, 2e-9, 4e-9, 1e4], (1e-5 - 8e-18) / Math.sqrt((1e4 + 4e-9) * (1e4 + 2e-9) * 3e-9 * 5e-9)],
    [[0, 1e-9, 1e12, 0], -1],
  ])("mcc of %j keeps its digits", (weight, expected) => {
    const judged: Judged = { kind: "binary", label, score, threshold: 0.5, weight: Float64Array.from(weight) };
    const found = value("binary", "mcc", judged);
    if (expected === -1) expect(found).toBeGreaterThanOrEqual(-1);
    expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
  });
});

describe("what a number must not be read without", () => {
  const note = (task: Judged["kind"], id: string, judged: Judged) => {
    const metric = findMetric(task, id);
    const found = metric === undefined ? null : compute(metric, judged);
    return found?.kind === "value" ? found.note : found?.reason;
  };
  const three = (rows: readonly (readonly number[])[], weight: readonly number[]): Judged => ({
    kind: "multiclass",
    label: Int32Array.from(rows, (_, row) => row % 3),
    probability: Float64Array.from(rows.flat()),
    classes: ["a", "b", "c"],
    weight: Float64Array.from(weight),
  });
  const sure = [
    [1, 0, 0],
    [0.2, 0.5, 0.3],
    [0.3, 0.3, 0.4],
  ];

  test("probabilities that were clipped are counted, of several classes too", () => {
    expect(note("binary", "log_loss", binary([1, 0], [0.4, 0]))).toBe("1 prediction was clipped to 1e-15 from 0 or 1");
    expect(note("multiclass", "log_loss", three(sure, [1, 1, 1]))).toBe(
      "1 prediction was clipped to 1e-15 from 0 or 1",
    );
  });

  test("a row of weight 0 is none: neither of a class, nor with a label near zero, nor a measure of what is near", () => {
    expect(note("multiclass", "f1_macro", three(sure, [1, 1, 0]))).toBe("no row of c");
    expect(note("multiclass", "roc_auc_ovr_macro", three(sure, [1, 1, 0]))).toBe("without c, of which there is no row");
    const regression = (weight: readonly number[]): Judged => ({
      kind: "regression",
      label: Float64Array.of(0, 1, 1e12),
      value: Float64Array.of(1, 1, 1),
      weight: Float64Array.from(weight),
    });
    expect(note("regression", "mape", regression([1, 1, 0]))).toBe("1 row with a label of 0, or nearly, was left out");
    expect(note("regression", "mape", regression([0, 1, 1]))).toBe("1 row with a label of 0, or nearly, was left out");
  });

  test("as many classes as there are always hold the true one, which judges nothing", () => {
    expect(note("multiclass", "top_k_accuracy(3)", three(sure, [1, 1, 1]))).toBe(
      "3 of 3 classes always hold the true one",
    );
    expect(note("multiclass", "top_k_accuracy(2)", three(sure, [1, 1, 1]))).toBeUndefined();
  });
});
