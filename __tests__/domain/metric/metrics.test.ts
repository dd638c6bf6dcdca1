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
