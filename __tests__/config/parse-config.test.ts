import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { errorLines } from "../../src/adapters/cli/report-error.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { UserError } from "../../src/core/user-error.ts";
import { ROOT } from "../repo/source-files.ts";

const MODEL = `version: 1
models:
  fraud:
    task: binary
    data:
      train: train.csv
      test: test.csv
      label: is_fraud
    evaluate:
      gates:
        - { metric: roc_auc, min: 0.8 }
`;

function problem(text: string, overrides: readonly string[] = []): UserError {
  try {
    parseConfig(text, "modelgate.yml", overrides);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("the configuration was accepted");
}

/** The same text with one line replaced. */
function edited(from: string, to: string): string {
  if (!MODEL.includes(from)) throw new Error(`no ${from} in the model`);
  return MODEL.replace(from, to);
}

describe("a valid configuration", () => {
  test("the example is one, with its defaults filled in", () => {
    const text = readFileSync(join(ROOT, "examples/flights/modelgate.yml"), "utf8");
    const config = parseConfig(text, "modelgate.yml");
    expect(config.registry).toEqual({
      repository: null,
      branch: "modelgate/registry",
      inlineLimit: 1024 * 1024,
      tags: true,
    });
    const model = config.models.get("flights-us");
    expect(model).toMatchObject({
      task: "binary",
      threshold: null,
      evaluate: { seed: 42, timeoutSeconds: 600 },
      drift: { rules: { minRows: 200, alpha: 0.05, correction: "bh", share: 0.3 } },
    });
    expect(model?.gates.map((gate) => gate.id)).toEqual([
      "roc_auc-min",
      "roc_auc-vs-champion",
      "log_loss-vs-champion",
      "brier-max",
    ]);
    expect(model?.environments).toMatchObject([
      { environment: "production", key: "release", value: "{ref}", champion: true, signature: "same" },
    ]);
  });

  test("percentages are relative, numbers absolute; synonyms are understood", () => {
    const config = parseConfig(
      edited(
        "{ metric: roc_auc, min: 0.8 }",
        "{ metric: pr_auc, min: 0.1 }\n        - { metric: roc_auc, vs: champion, max-regression: 2.5% }",
      ),
      "modelgate.yml",
    );
    expect(config.models.get("fraud")?.gates).toMatchObject([
      { metric: "average_precision", rule: { kind: "min", threshold: 0.1 } },
      { rule: { kind: "no-worse", tolerance: { kind: "relative", fraction: 0.025 } } },
    ]);
  });

  test("a percentage of 100 and more stays where it can fail a model, or only shows the metric", () => {
    const gates = [
      "{ metric: log_loss, vs: champion, max-regression: 200% }",
      "{ metric: recall, vs: champion, max-improvement: 300% }",
      "{ metric: roc_auc, vs: champion, max-regression: 100%, severity: warn }",
      "{ metric: latency_p50_ms, vs: champion, max-regression: 10000% }",
    ];
    const text = edited("{ metric: roc_auc, min: 0.8 }", ["{ metric: f1, min: 0.1 }", ...gates].join("\n        - "));
    expect(parseConfig(text, "modelgate.yml").models.get("fraud")?.gates).toHaveLength(5);
  });

  test("a comparison says by which rule, with which allowance, and what becomes of an undecided one", () => {
    const gates = [
      "{ metric: roc_auc, vs: champion, rule: non-inferior, margin: 0.005, on-inconclusive: warn }",
      "{ metric: log_loss, vs: champion, rule: non-inferior, margin: 2% }",
      "{ metric: f1, vs: champion, min-improvement: 0.01 }",
      "{ metric: brier, vs: champion, rule: superior }",
    ];
    const text = edited("{ metric: roc_auc, min: 0.8 }", ["{ metric: f1, min: 0.1 }", ...gates].join("\n        - "));
    expect(parseConfig(text, "modelgate.yml").models.get("fraud")?.gates).toMatchObject([
      { id: "f1-min", onInconclusive: "fail" },
      {
        id: "roc_auc-vs-champion",
        rule: { kind: "non-inferior", tolerance: { kind: "absolute", amount: 0.005 } },
        onInconclusive: "warn",
      },
      { rule: { kind: "non-inferior", tolerance: { kind: "relative", fraction: 0.02 } } },
      { rule: { kind: "improve", tolerance: { kind: "absolute", amount: 0.01 } } },
      { rule: { kind: "superior", tolerance: { kind: "absolute", amount: 0 } } },
    ]);
  });

  test("gates on slices, bounds, groups and the baseline", () => {
    const gates = [
      "{ metric: recall, vs: champion, by: region, rule: not-significantly-worse }",
      "{ metric: recall, by: tier, min: 0.5, min-rows: 50, require: [1, true, ~, north], on-inconclusive: pass }",
      "{ metric: worst_group_recall, by: region, min: 0.5 }",
      "{ metric: roc_auc, vs: baseline, rule: superior }",
      "{ metric: roc_auc, vs: champion, max-improvement: 0.05 }",
      "{ metric: roc_auc, min: 0.5, use: lower-bound, on-inconclusive: warn }",
      "{ metric: equalized_odds_difference, by: tier, max: 0.1, use: upper-bound, on-inconclusive: warn }",
      "{ metric: ece, min: 0, severity: warn }",
      "{ metric: recall, by: tier, min: 0, require: [north] }",
      "{ metric: accuracy, min: 0.5, max: 0.5 }",
    ];
    const text = edited("{ metric: roc_auc, min: 0.8 }", gates.join("\n        - "));
    const more = `${text}      slices: [{ by: tier }, { by: gender, min-rows: 9, fairness: true }]\n      no-champion: fail\n`;
    const model = parseConfig(more, "modelgate.yml").models.get("fraud");
    expect(model?.gates).toMatchObject([
      {
        id: "recall-by-region-vs-champion",
        rule: { kind: "not-significantly-worse", tolerance: { kind: "absolute", amount: 0 } },
        slices: { by: "region", minRows: 100, require: [], correction: "holm" },
      },
      {
        id: "recall-by-tier-min",
        slices: { minRows: 50, require: ["1", "true", null, "north"] },
        onInconclusive: "pass",
      },
      { id: "worst_group_recall-by-region-min" },
      { id: "roc_auc-vs-baseline", vs: "baseline" },
      { rule: { kind: "max-improvement" }, slices: null },
      { use: "lower-bound", onInconclusive: "warn" },
      { use: "upper-bound", onInconclusive: "warn" },
      { id: "ece-min" },
      { id: "recall-by-tier-min-2" },
      { id: "accuracy-min" },
      { id: "accuracy-max" },
    ]);
    expect(model?.evaluate).toMatchObject({
      shown: [
        { by: "tier", minRows: 100, fairness: false },
        { by: "gender", minRows: 9, fairness: true },
      ],
      noChampion: "fail",
    });
    expect([...(model?.evaluate.sliceColumns.keys() ?? [])]).toEqual(["tier", "gender", "region"]);
  });

  test("MLflow's names of metrics and thresholds are understood", () => {
    const gates = [
      "{ metric: accuracy_score, threshold: 0.8 }",
      "{ metric: log_loss, threshold: 0.5, min-absolute-change: 0.01 }",
      "{ metric: recall_score, min-relative-change: 0.07 }",
    ];
    const text = edited("{ metric: roc_auc, min: 0.8 }", gates.join("\n        - "));
    expect(parseConfig(text, "modelgate.yml").models.get("fraud")?.gates).toMatchObject([
      { id: "accuracy-min", rule: { kind: "min", threshold: 0.8 } },
      { id: "log_loss-max", rule: { kind: "max", threshold: 0.5 } },
      { id: "log_loss-vs-champion", rule: { kind: "improve", tolerance: { kind: "absolute", amount: 0.01 } } },
      { id: "recall-vs-champion", rule: { kind: "improve", tolerance: { kind: "relative", fraction: 0.07 } } },
    ]);
  });

  test("a comparison alone is enough where something stands in for a champion", () => {
    for (const gate of [
      "vs: baseline, rule: superior",
      "vs: champion, max-regression: 1% }]\n      no-champion: baseline #",
    ]) {
      const text = edited("gates:\n        - { metric: roc_auc, min: 0.8 }", `gates: [{ metric: roc_auc, ${gate} }]`);
      expect(parseConfig(text, "modelgate.yml").models.get("fraud")?.gates).toHaveLength(1);
    }
  });

  test("stats have defaults, and the evaluation's seed", () => {
    const stats = (text: string) => parseConfig(text, "modelgate.yml").models.get("fraud")?.evaluate.stats;
    const defaults = {
      confidence: 0.95,
      replicates: 2000,
      minRows: 200,
      minPositives: 30,
      minNegatives: 30,
      cluster: null,
      zeroDivision: null,
    };
    expect(stats(MODEL)).toEqual({ ...defaults, seed: 42 });
    expect(stats(`${MODEL}      seed: 7\n`)).toEqual({ ...defaults, seed: 7 });
    expect(stats(`${MODEL}      stats: { seed: 9, min-rows: 50, confidence: 0.9, method: auto }\n`)).toEqual({
      ...defaults,
      seed: 9,
      minRows: 50,
      confidence: 0.9,
    });
  });

  test("--set wins over the file, and makes what is not there", () => {
    const config = parseConfig(MODEL, "modelgate.yml", [
      "models.fraud.data.test=other.csv",
      "models.fraud.threshold=0.3",
      "registry.branch=models",
    ]);
    expect(config.models.get("fraud")).toMatchObject({ threshold: 0.3, data: { test: "other.csv" } });
    expect(config.registry.branch).toBe("models");
  });

  test("environments come in the order of their needs, and the last of the chain is the champion's", () => {
    const config = parseConfig(
      `${MODEL}    deploy:\n      production: { file: p.yaml, needs: staging }\n      staging: { file: s.yaml }\n`,
      "modelgate.yml",
    );
    expect(
      config.models.get("fraud")?.environments.map(({ environment, champion }) => [environment, champion]),
    ).toEqual([
      ["staging", false],
      ["production", true],
    ]);
  });

  test("names of JavaScript's own are names like any other", () => {
    const config = parseConfig(
      edited("label: is_fraud", "label: __proto__\n      exclude: [constructor, toString]"),
      "modelgate.yml",
    );
    expect(config.models.get("fraud")?.data).toMatchObject({
      label: "__proto__",
      exclude: ["constructor", "toString"],
    });
  });
});

describe("the path of a deployment file", () => {
  const withFile = (file: string): string => `${MODEL}    deploy: { production: { file: ${JSON.stringify(file)} } }\n`;

  test.each([
    ["./deploy/x.yaml", "deploy/x.yaml"],
    ["deploy//x.yaml", "deploy/x.yaml"],
    ["././deploy/./a/x.yaml", "deploy/a/x.yaml"],
    ["deploy/.x.yaml", "deploy/.x.yaml"],
  ])("%s is %s", (written, file) => {
    const [target] = parseConfig(withFile(written), "modelgate.yml").models.get("fraud")?.environments ?? [];
    expect(target?.file).toBe(file);
  });

  test.each([
    "../x.yaml",
    "deploy/../../x.yaml",
    "deploy/../x.yaml",
    ".git/x.yaml",
    "a/.GIT/x.yaml",
    "/x.yaml",
    "./",
    "./.github/x.yaml",
    ".//.GitHub/x.yaml",
  ])("%s is refused, at its place", (file) => {
    expect(problem(withFile(file))).toMatchObject({ code: "E_CONFIG", place: { line: 12 } });
  });
});

describe("what is wrong has its place, what is accepted, and what was probably meant", () => {
  test.each([
    [
      "an unknown key",
      edited("label:", "lable:"),
      8,
      7,
      "unknown key lable in models.fraud.data",
      "did you mean label?",
    ],
    [
      "a missing key",
      edited("      label: is_fraud\n", ""),
      6,
      7,
      "models.fraud.data lacks the key label",
      "add label: The column to predict",
    ],
    [
      "a wrong value",
      edited("binary", "binry"),
      4,
      11,
      'models.fraud.task is "binry", which is not one of the accepted values',
      "did you mean binary? Accepted: binary, multiclass, regression",
    ],
    [
      "a wrong type",
      edited("min: 0.8", 'min: "0.8"'),
      11,
      35,
      'models.fraud.evaluate.gates.0.min is "0.8", and must be a number',
      "write it without quotes: 0.8. It is: The metric must be at least this",
    ],
    [
      "a comma for a point",
      edited("min: 0.8", "min: 0,9"),
      11,
      37,
      "unknown key 9",
      "write decimals with a point: 0.9",
    ],
    ["a comma in quotes", edited("min: 0.8", "min: '0,9'"), 11, 35, '"0,9"', "write it with a point: 0.9"],
    [
      "no gate",
      edited("\n        - { metric: roc_auc, min: 0.8 }", " []"),
      10,
      14,
      "it must not be empty",
      "Rules on metrics",
    ],
    [
      "a negative tolerance",
      edited("min: 0.8", "vs: champion, max-regression: -1"),
      11,
      60,
      "it must be at least 0",
      "How much worse",
    ],
    [
      "a percentage",
      edited("min: 0.8", "min: 80%"),
      11,
      35,
      '"80%", and must be a number',
      "write it as a share: 0.8.",
    ],
    [
      "a gate in words",
      edited("{ metric: roc_auc, min: 0.8 }", "roc_auc > 0.8"),
      11,
      11,
      "must be a map of keys",
      "{ metric: roc_auc, min: 0.8 }",
    ],
    ["an unknown metric", edited("roc_auc", "rocauc"), 11, 21, "there is no metric rocauc", "did you mean roc_auc?"],
    [
      "an operational metric, misspelt",
      edited("roc_auc", "latency_p5_ms"),
      11,
      21,
      "there is no metric latency_p5_ms",
      "did you mean latency_p50_ms?",
    ],
    [
      "a tail that is compared",
      edited("roc_auc, min: 0.8", "latency_p99_ms, vs: champion, max-regression: 10%"),
      11,
      41,
      "latency_p99_ms is not compared with the champion",
      "latency_p50_ms",
    ],
    ["a planned key", `${MODEL}    retrain: {}\n`, 12, 5, "unknown key retrain", "planned, and not in this version"],
    ["a wrong version", edited("version: 1", "version: 2"), 1, 10, "version is 2, and must be 1", "write version: 1"],
    [
      "a bad duration",
      `${MODEL}      timeout: soon\n`,
      12,
      16,
      'timeout is "soon", which has not the expected form',
      "such as 90s or 60m or 2h",
    ],
    ["a model's name", edited("fraud:", "Fraud_1:"), 4, 5, '"Fraud_1" cannot name a model', "lower-case letters"],
    ["a reserved name", edited("fraud:", "latest:"), 4, 5, '"latest" cannot name a model', "reserved"],
    [
      "vs without a tolerance",
      edited("min: 0.8", "vs: champion"),
      11,
      11,
      "vs: champion needs max-regression",
      "together",
    ],
    ["a gate without a demand", edited(", min: 0.8", ""), 11, 11, "demands nothing", "add min, max"],
    [
      "only comparisons",
      edited("min: 0.8", "vs: champion, max-regression: 1%"),
      11,
      9,
      "every gate compares with the champion",
      "add a gate with min or max",
    ],
    [
      "a margin without its rule",
      edited("min: 0.8", "vs: champion, margin: 0.01"),
      11,
      52,
      "margin needs rule: non-inferior",
      "rule: non-inferior, margin: 0.005",
    ],
    [
      "a rule without its margin",
      edited("min: 0.8", "vs: champion, rule: non-inferior"),
      11,
      50,
      "rule: non-inferior needs margin",
      "margin: 0.005",
    ],
    [
      "a margin of nothing",
      edited("min: 0.8", "vs: champion, rule: non-inferior, margin: 0%"),
      11,
      72,
      "a margin of 0 can never be shown",
      "rule: superior",
    ],
    [
      "an allowance of another rule",
      edited("min: 0.8", "vs: champion, rule: superior, max-regression: 1%"),
      11,
      76,
      "max-regression means nothing to rule: superior",
      "a second gate",
    ],
    [
      "two demands at once",
      edited("min: 0.8", "vs: champion, max-regression: 1%, min-improvement: 1%"),
      11,
      11,
      "are two demands",
      "a gate for each",
    ],
    [
      "a rule without vs",
      edited("min: 0.8", "min: 0.8, rule: superior"),
      11,
      46,
      "rule needs vs: champion",
      "together",
    ],
    [
      "on-inconclusive without vs",
      edited("min: 0.8", "min: 0.8, on-inconclusive: warn"),
      11,
      57,
      "on-inconclusive needs vs, use or by",
      "severity: warn",
    ],
    [
      "on-inconclusive of groups, which have one figure",
      edited("roc_auc, min: 0.8", "worst_group_recall, by: region, min: 0.8, on-inconclusive: warn"),
      11,
      80,
      "on-inconclusive needs vs or use: a limit",
      "severity: warn",
    ],
    [
      "by without a column of slices",
      edited("min: 0.8", "min: 0.8, min-rows: 50"),
      11,
      50,
      "min-rows needs by",
      "region",
    ],
    [
      "a correction of nothing",
      edited("min: 0.8", "min: 0.8, by: region, correction: bh"),
      11,
      64,
      "correction needs rule: not-significantly-worse",
      "only p values",
    ],
    [
      "an absolute tolerance that no model could miss",
      edited("min: 0.8", "min: 0.8 }\n        - { metric: roc_auc, vs: champion, max-regression: 2"),
      12,
      60,
      "two values of roc_auc cannot lie 2 apart",
      "2%",
    ],
    ...(
      [
        ["roc_auc", "max-regression: 100%", "roc_auc cannot be more than 100% worse", 60],
        ["recall", "max-regression: 150%", "recall cannot be more than 100% worse", 59],
        ["roc_auc", "rule: non-inferior, margin: 100%", "so margin: 100% never fails", 72],
        ["roc_auc", "max-improvement: 300%", "100% better than a champion that beats guessing (0.5)", 61],
        ["log_loss", "max-improvement: 100%", "log_loss cannot be more than 100% better", 62],
        ["roc_auc", "max-improvement: 0.5", "0.5 better than a champion that beats guessing (0.5)", 61],
        ["calibration_intercept", "max-improvement: 100%", "calibration_intercept cannot be more than 100% better", 75],
        ["expected_value(fn=-5)", "max-improvement: 100%", "expected_value(fn=-5) cannot be more than 100% better", 75],
        ["expected_value(tp=9;fp=3;fn=3;tn=9)", "max-regression: 70%", "more than 66.6666666667% worse", 88],
        ["expected_value(tp=9;fp=3;fn=3;tn=9)", "max-improvement: 200%", "more than 200% better, so", 89],
      ] as const
    ).map(([metric, tolerance, problem, column]): [string, string, number, number, string, string] => [
      `a percentage that no model could miss: ${metric}, ${tolerance}`,
      edited("min: 0.8", `min: 0.8 }\n        - { metric: ${metric}, vs: champion, ${tolerance}`),
      12,
      column,
      problem,
      "add severity: warn",
    ]),
    ...(
      [
        ["log_loss", "min-improvement: 150%", "log_loss cannot be more than 100% better, so", 62],
        ["log_loss", "rule: superior, min-improvement: 100%", "so min-improvement: 100% never passes", 78],
        ["roc_auc", "min-improvement: 0.6", "so min-improvement: 0.6 never passes", 61],
      ] as const
    ).map(([metric, tolerance, problem, column]): [string, string, number, number, string, string] => [
      `a demand that no model could meet: ${metric}, ${tolerance}`,
      edited("min: 0.8", `min: 0.8 }\n        - { metric: ${metric}, vs: champion, ${tolerance}`),
      12,
      column,
      problem,
      `${metric} is `,
    ]),
    [
      "a lift that no part of the rows can have",
      edited("roc_auc, min: 0.8", "lift_at_k(10%), min: 12"),
      11,
      42,
      "12 is no value that lift_at_k(10%) can have",
      "between 0 and 10",
    ],
    [
      "a bound that no interval can keep",
      edited("min: 0.8", "min: 1, use: lower-bound"),
      11,
      35,
      "no interval of roc_auc lies all at 1",
      "a min below 1",
    ],
    [
      "a bound that speaks for the model",
      edited("min: 0.8", "max: 0.8, use: lower-bound"),
      11,
      45,
      "use: lower-bound speaks for the model where a max is set",
      "upper-bound with max",
    ],
    [
      "a bound of a comparison",
      edited("min: 0.8", "vs: baseline, rule: superior, use: lower-bound"),
      11,
      65,
      "use: lower-bound needs min",
      "rule: non-inferior",
    ],
    [
      "fairness without groups",
      edited("roc_auc, min", "worst_group_recall, min"),
      11,
      21,
      "worst_group_recall compares groups of rows, and needs by",
      "by: gender",
    ],
    [
      "fairness by an interval",
      edited("roc_auc, min: 0.8", "equalized_odds_difference, by: g, vs: champion, rule: non-inferior, margin: 0.01"),
      11,
      75,
      "a difference in equalized_odds_difference has no interval, which rule: non-inferior goes by",
      "go by the value",
    ],
    [
      "use: of a metric without an interval",
      edited("roc_auc, min: 0.8", "ece, max: 0.1, use: upper-bound"),
      11,
      41,
      "ece has no interval, which use: upper-bound goes by",
      "go by the value",
    ],
    [
      "use: of the worst group of a metric without an interval",
      edited("roc_auc, min: 0.8", "worst_group_ece, by: g, max: 0.1, use: upper-bound"),
      11,
      60,
      "worst_group_ece has no interval",
      "go by the value",
    ],
    [
      "a metric of another task",
      edited("roc_auc, min: 0.8", "rmse, max: 1"),
      11,
      21,
      "rmse is a metric of regression models, and this is a binary one",
      "Metrics of binary models",
    ],
    [
      "a longer word for an accepted one",
      edited("min: 0.8", "min: 0.8, severity: warning"),
      11,
      50,
      'is "warning", which is not one of the accepted values',
      "did you mean warn?",
    ],
    [
      "a metric by a part of its name",
      edited("roc_auc", "auc"),
      11,
      21,
      "there is no metric auc",
      "did you mean roc_auc?",
    ],
    ["a gate that never fails", edited("min: 0.8", "min: 0"), 11, 35, "roc_auc is never below 0", "severity: warn"],
    [
      "a ceiling that nothing reaches",
      edited("roc_auc, min: 0.8", "brier, max: 1"),
      11,
      33,
      "is never above 1",
      "most",
    ],
    [
      "limits that contradict each other",
      edited("min: 0.8", "min: 0.8, max: 0.7"),
      11,
      35,
      "min: 0.8 is above max: 0.7, so no value of roc_auc keeps both",
      "exchange them",
    ],
    [
      "a threshold of a metric that is best at 1",
      edited("roc_auc, min: 0.8", "calibration_slope, threshold: 0.8"),
      11,
      51,
      "calibration_slope is best at 1, so threshold may mean min or max",
      "write min: 0.8 or max: 0.8",
    ],
    [
      "a threshold of a metric without a better side",
      edited("roc_auc, min: 0.8", "selection_rate, threshold: 0.8"),
      11,
      48,
      "selection_rate has no better side",
      "write min: 0.8",
    ],
    [
      "a fairness metric, misspelt",
      edited("roc_auc, min", "worst_group_recal, by: g, min"),
      11,
      21,
      "there is no metric worst_group_recal",
      "did you mean worst_group_recall?",
    ],
    [
      "two names of one limit",
      edited("min: 0.8", "min: 0.8, threshold: 0.7"),
      11,
      51,
      "threshold and min are two names",
      "write min alone",
    ],
    [
      "slices of what is measured once",
      edited("roc_auc, min: 0.8", "latency_p50_ms, max: 5, by: region"),
      11,
      49,
      "by means nothing to latency_p50_ms",
      "max-regression",
    ],
    [
      "fairness of a regression",
      `${edited("binary", "regression").replace("roc_auc, min", "r2, min")}      slices: [{ by: g, fairness: true }]\n`,
      12,
      35,
      "has no fairness metrics of its own",
      "worst_group_",
    ],
    [
      "positive rows of a regression",
      `${edited("binary", "regression").replace("roc_auc, min", "r2, min")}      stats: { min-positives: 5 }\n`,
      12,
      31,
      "are not positive or negative",
      "min-rows is for every task",
    ],
    [
      "a threshold for a regression",
      edited("task: binary", "task: regression\n    threshold: 0.5"),
      5,
      16,
      "a regression model has no threshold",
      "set task: binary",
    ],
    ["an absolute path", edited("train.csv", "/etc/passwd"), 6, 14, "not a path inside the repository", "without .."],
    ["a path upwards", edited("train.csv", "../x.csv"), 6, 14, "not a path inside the repository", "without .."],
    [
      "a deployment into .github",
      `${MODEL}    deploy: { production: { file: .github/x.yaml } }\n`,
      12,
      35,
      "may not change files under .github/",
      "elsewhere",
    ],
    [
      "a value without a version",
      `${MODEL}    deploy: { production: { file: x.yaml, value: fixed } }\n`,
      12,
      50,
      "does not name the version",
      "{ref} or {version}",
    ],
    [
      "an environment that is not there",
      `${MODEL}    deploy: { production: { file: x.yaml, needs: staging } }\n`,
      12,
      50,
      "needs staging, which is no environment",
      "production",
    ],
    [
      "environments in a circle",
      `${MODEL}    deploy: { a: { file: a.yaml, needs: b }, b: { file: b.yaml, needs: a } }\n`,
      12,
      41,
      "need each other",
      "need none",
    ],
    [
      "two champions",
      `${MODEL}    deploy: { a: { file: a.yaml, champion: true }, b: { file: b.yaml, champion: true } }\n`,
      12,
      81,
      "both claim the champion",
      "one environment",
    ],
    [
      "an alias as an environment",
      `${MODEL}    deploy: { champion: { file: a.yaml } }\n`,
      12,
      25,
      "cannot name an environment",
      "taken",
    ],
    [
      "a branch with a space",
      `registry: { branch: "a b" }\n${MODEL}`,
      1,
      21,
      "cannot name a branch",
      "modelgate/registry",
    ],
    [
      "a limit that GitHub refuses",
      `registry: { inline-limit: 200MiB }\n${MODEL}`,
      1,
      27,
      "larger than 95MiB",
      "at most 95MiB",
    ],
  ])("%s", (_, text, line, column, message, remedy) => {
    const error = problem(text);
    expect(error.message).toContain(message);
    expect(error.remedy).toContain(remedy);
    expect(error.place).toEqual({ file: "modelgate.yml", line, column });
    expect(error.exit).toBe(2);
  });

  test("all problems of a file are told at once, in the file's order", () => {
    const error = problem(edited("label:", "lable:").replace("task: binary", "task: binry"));
    const further = error.cause as UserError[];
    expect([error, ...further].map((one) => one.place?.line)).toEqual([4, 8]);
  });
});

describe("YAML that people do not write", () => {
  const deep = `a: ${"[".repeat(1_000)}${"]".repeat(1_000)}`;
  test.each([
    ["empty", "", "E_YAML"],
    ["only a comment", "# nothing\n", "E_YAML"],
    ["a list", "- 1\n", "E_CONFIG"],
    ["two documents", "version: 1\n---\nversion: 1\n", "E_YAML"],
    ["a directive", "%YAML 1.1\n---\nversion: 1\n", "E_YAML_LIMIT"],
    ["an alias", "a: &x 1\nb: *x\n", "E_YAML_LIMIT"],
    ["a duplicate key", "version: 1\nversion: 1\n", "E_YAML"],
    ["a tab", "models:\n\tfraud: 1\n", "E_YAML"],
    ["a merge key", "a: 1\n<<: { b: 2 }\n", "E_CONFIG"],
    ["a tag", "a: !!js/function x\n", "E_YAML"],
    ["1,000 levels", deep, "E_YAML_LIMIT"],
    ["1,000 levels of lists", `a:\n  ${"- ".repeat(1_000)}x\n`, "E_YAML_LIMIT"],
    ["20,000 keys", Array.from({ length: 20_000 }, (_, i) => `k${i}:`).join("\n"), "E_YAML_LIMIT"],
    ["70 KiB", `a: ${"x".repeat(70_000)}\n`, "E_YAML_LIMIT"],
    ["not a number", edited("min: 0.8", "min: .nan"), "E_CONFIG"],
    ["infinity", edited("min: 0.8", "min: 1e999"), "E_CONFIG"],
    ["an unclosed quote", 'a: "x\n', "E_YAML"],
  ])("%s", (_, text, code) => {
    const error = problem(text);
    expect(error.code).toBe(code);
    expect(error.place?.line).toBeGreaterThan(0);
  });
});

describe("a value that the call has set", () => {
  test.each([
    ["models.fraud.task=ternary", "task"],
    ["models.fraud.data.test=../x.csv", "not a path inside"],
    ["models.fraud.evaluate.gates=[{ metric: rmse, min: 1 }]", "rmse is a metric of regression models"],
    ["models.fraud.evaluate.gates.0.min=80", "80 is no value"],
    ["models.fraud.treshold=0.4", "unknown key treshold"],
    ["models.fraud.threshold=.inf", "not a finite number"],
    ["models.other.owner=Ada", "lacks the key"],
    ["registry.branch=a b", "cannot name a branch"],
  ])("is to blame for what is wrong with it: %s", (override, says) => {
    const error = problem(MODEL, [override]);
    expect(error.message).toContain(says);
    expect(error.place).toMatchObject({ set: override });
    expect(errorLines(error)[0]).toMatch(/^--set models|^--set registry/);
    expect(errorLines(error)[0]).toContain(`--set ${override}: E_CONFIG: `);
  });

  test("leaves the file's own mistakes their lines", () => {
    const error = problem(edited("min: 0.8", "min: 80"), ["models.fraud.threshold=0.4"]);
    expect(error.place).toEqual({ file: "modelgate.yml", line: 11, column: 35 });
  });
});

describe("a limit that the metric cannot have", () => {
  test.each([
    ["binary", "roc_auc, min: 80", "roc_auc is between 0 and 1; 80% is written 0.8"],
    ["binary", "log_loss, max: -1", "log_loss is 0 or more"],
    ["regression", "r2, min: 1.5", "r2 is at most 1"],
    ["multiclass", "accuracy, min: -0.1", "accuracy is between 0 and 1"],
  ])("%s: %s", (task, gate, says) => {
    const error = problem(edited("roc_auc, min: 0.8", gate).replace("task: binary", `task: ${task}`));
    expect(error).toMatchObject({ code: "E_CONFIG", exit: 2, remedy: says, place: { line: 11 } });
  });

  test.each([
    ["binary", "roc_auc, min: 1"],
    ["binary", "log_loss, max: 12"],
    ["binary", "roc_auc, min: 0.5, vs: champion, max-regression: 80%"],
    ["regression", "r2, min: -3"],
    ["regression", "rmse, max: 1e6"],
  ])("but %s: %s is one", (task, gate) => {
    const text = edited("roc_auc, min: 0.8", gate).replace("task: binary", `task: ${task}`);
    expect(parseConfig(text, "modelgate.yml").models.size).toBe(1);
  });
});
