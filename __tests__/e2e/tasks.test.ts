import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { FIXTURES } from "../open-sandbox.ts";
import { expectValid } from "../schemas.ts";
import { CANCER_FIXTURES, cancerConfig, copyWorkspace, openWorkspace, type Workspace } from "./workspace.ts";

let open: Workspace[] = [];
afterEach(() => {
  for (const workspace of open) workspace.remove();
  open = [];
});

interface Released {
  readonly at: Workspace;
  readonly evaluation: ReturnType<typeof run>;
}

/** Models that are in force, by configuration: made by the first test that begins there, and copied for each. */
const begun = new Map<string, Released>();
afterAll(() => {
  for (const { at } of begun.values()) at.remove();
});

function released(config: string, model: string, fixtures: readonly string[]): Released {
  const first = begun.get(config) ?? { at: openWorkspace({ config, fixtures }), evaluation: null };
  if (!begun.has(config)) begun.set(config, { ...first, ...release(first.at, model) });
  const { at, evaluation } = begun.get(config) ?? first;
  const copy = copyWorkspace(at);
  open.push(copy);
  return { at: copy, evaluation };
}

function run(at: Workspace, ...args: string[]) {
  const result = at.modelgate(...args, "--json");
  if (result.code !== 0) throw new Error(`${args.join(" ")}: ${result.stderr}`);
  return JSON.parse(result.stdout);
}

/** Takes a model all the way into force. */
function release(at: Workspace, model: string): { evaluation: ReturnType<typeof run> } {
  run(at, "train", model);
  const evaluation = run(at, "evaluate", model);
  expectValid("evaluation", evaluation);
  expect(at.read(`.modelgate/${model}/report.html`)).toMatch(/^<!doctype html>[\s\S]*<figure[\s\S]*<\/html>\n$/);
  run(at, "register", model);
  run(at, "deploy", model);
  at.merge(`deploy/production/${model}`);
  run(at, "promote", model);
  return { evaluation };
}

const IRIS_FIXTURES = ["iris-text-labels.onnx", "iris-weak.onnx", "iris-train.csv", "iris-test.csv"];
const DIABETES_FIXTURES = ["diabetes-ridge.onnx", "diabetes-train.csv", "diabetes-test.csv"];

const IRIS = `version: 1
models:
  iris:
    task: multiclass
    train: { run: cp iris-text-labels.onnx $MODELGATE_OUTPUT/model.onnx }
    data: { train: iris-train.csv, test: iris-test.csv, label: species }
    evaluate:
      gates:
        - { metric: accuracy, min: 0.9 }
        - { metric: f1_macro, vs: champion, max-regression: 0.01 }
        - { metric: log_loss, max: 0.5 }
        - { metric: accuracy, vs: baseline, rule: superior, min-improvement: 0.2 }
      stats: { min-rows: 20 }
    deploy: { production: { file: deploy/iris.yaml } }
    drift: { min-rows: 20 }
`;
const DIABETES = `version: 1
models:
  diabetes:
    task: regression
    train: { run: cp diabetes-ridge.onnx $MODELGATE_OUTPUT/model.onnx }
    data: { train: diabetes-train.csv, test: diabetes-test.csv, label: progression }
    evaluate:
      gates:
        - { metric: r2, min: 0.3 }
        - { metric: rmse, vs: champion, max-regression: 5% }
        - { metric: rmse, vs: baseline, min-improvement: 10% }
      slices: [{ by: sex, min-rows: 20 }]
      stats: { min-rows: 20 }
    deploy: { production: { file: deploy/diabetes.yaml } }
    drift: { min-rows: 20, columns: { age: { method: psi, alert: 1 } } }
`;

const WORDS = `version: 1
models:
  words:
    task: binary
    train: { run: cp words.onnx $MODELGATE_OUTPUT/model.onnx }
    data: { train: words-train.csv, test: words-test.csv, label: benign, positive: "yes" }
    evaluate: { gates: [{ metric: roc_auc, min: 0.5 }] }
`;

test("texts that look like numbers or truth values reach the model as they stand in the file, and so do labels", () => {
  const at = openWorkspace({ config: WORDS, fixtures: ["words.onnx", "words-train.csv", "words-test.csv"] });
  open.push(at);
  for (const command of ["train", "evaluate", "register", "promote"]) {
    const result = at.modelgate(command);
    expect(result.code, result.stderr).toBe(0);
  }
  expect(at.modelgate("score", "--input", "words-test.csv", "--output", "scored.csv")).toMatchObject({ code: 0 });
  const expected = JSON.parse(readFileSync(join(FIXTURES, "expected.json"), "utf8")).words as number[];
  const scored = at
    .read("scored.csv")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => Number(line.split(",").at(-2)));
  expect(scored).toHaveLength(expected.length);
  for (const [i, score] of scored.entries()) expect(score).toBeCloseTo(expected[i] ?? Number.NaN, 5);
  expect(at.read("scored.csv").split("\n")[1]).toMatch(/^[\d.]+,1\.\d0,(True|False),/);
});

describe("multiclass", () => {
  test("goes all the way round; a weak model fails against the champion", () => {
    const { at, evaluation } = released(IRIS, "iris", IRIS_FIXTURES);
    expect(evaluation.dataset).toMatchObject({ rows: 50, positives: null });
    expect(evaluation.metrics.map(({ id }: { id: string }) => id)).toEqual([
      "accuracy",
      "balanced_accuracy",
      "f1_macro",
      "log_loss",
    ]);
    expect(evaluation.metrics[0].challenger.value).toBeGreaterThan(0.9);
    expect(evaluation.gates.at(-1)).toMatchObject({ id: "accuracy-vs-baseline", status: "pass" });
    expect(evaluation.gates.at(-1).reason).toMatch(/^accuracy, against the baseline, rose by 0\.\d+ \[/);
    at.git("switch", "--quiet", "--create", "weak");
    at.write("modelgate.yml", IRIS.replace("iris-text-labels.onnx $", "iris-weak.onnx $"));
    at.git("commit", "--quiet", "--all", "--message", "weaker");
    run(at, "train");
    const weak = at.modelgate("evaluate", "--json");
    expect(weak.code).toBe(1);
    expect(JSON.parse(weak.stdout)).toMatchObject({ verdict: "fail", champion: { version: 1 } });
    const scored = run(at, "score", "--input", "iris-test.csv", "--output", "scored.jsonl");
    expect(scored).toMatchObject({ rows: 50 });
    const rows = at
      .read("scored.jsonl")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(Object.keys(rows[0])).toEqual([
      "sepal_length",
      "sepal_width",
      "petal_length",
      "petal_width",
      "species",
      "prediction",
      "probability_setosa",
      "probability_versicolor",
      "probability_virginica",
    ]);
    expect(rows.filter((row) => row.prediction === row.species).length / 50).toBe(
      evaluation.metrics[0].challenger.value,
    );
  });

  test("its predictions are watched by class", () => {
    const { at } = released(IRIS, "iris", IRIS_FIXTURES);
    const quiet = run(at, "drift", "--current", "iris-test.csv");
    expectValid("drift", quiet);
    expect(quiet.columns.find(({ role }: { role: string }) => role === "prediction")).toMatchObject({
      type: "category",
      verdict: "ok",
      effect: 0,
    });
    const [head, ...rows] = at.read("iris-test.csv").trim().split("\n");
    const setosa = rows.filter((row) => row.endsWith("setosa"));
    at.write("setosa.csv", `${[head, ...setosa, ...setosa].join("\n")}\n`);
    const changed = run(at, "drift", "--current", "setosa.csv");
    expect(changed).toMatchObject({ verdict: "alert" });
    expect(changed.dataset.drifted).toContain("prediction");
    expect(changed.dataset.drifted).toContain("species");
  });
});

describe("regression", () => {
  test("goes all the way round, with a method chosen for one column", () => {
    const { at, evaluation } = released(DIABETES, "diabetes", DIABETES_FIXTURES);
    const measured = evaluation.metrics.map(({ id, slice }: { id: string; slice: { value: string } | null }) => [
      id,
      slice?.value ?? null,
    ]);
    expect(measured).toEqual([
      ...["mae", "rmse", "mse", "r2"].map((id) => [id, null]),
      ...["r2", "rmse"].map((id) => [id, "-0.044641636"]),
      ...["r2", "rmse"].map((id) => [id, "0.05068012"]),
    ]);
    expect(evaluation).toMatchObject({ first_model: true, slices_skipped: [] });
    expect(evaluation.gates[2]).toMatchObject({ id: "rmse-vs-baseline", vs: "baseline", status: "pass" });
    const drift = run(at, "drift", "--current", "diabetes-test.csv");
    expectValid("drift", drift);
    const weights = drift.columns.flatMap(({ importance }: { importance?: number }) => importance ?? []);
    expect(weights.length).toBeGreaterThan(3);
    expect(weights.reduce((sum: number, weight: number) => sum + weight, 0)).toBeCloseTo(1, 9);
    expect(drift.columns.find(({ name }: { name: string }) => name === "age")).toMatchObject({
      method: "psi",
      alert: 1,
    });
    expect(drift.columns.map(({ name }: { name: string }) => name)).toEqual([
      "age",
      "sex",
      "bmi",
      "bp",
      "progression",
      "prediction",
    ]);
    run(at, "score", "--input", "diabetes-test.csv", "--output", "scored.csv");
    const [head, first] = at.read("scored.csv").split("\n");
    expect(head).toBe("age,sex,bmi,bp,progression,prediction");
    expect(Number(first?.split(",")[5])).toBeGreaterThan(20);
  });

  test("broken data are an error of their own, open no issue, and say what is missing", () => {
    const { at } = released(DIABETES, "diabetes", DIABETES_FIXTURES);
    const without = at
      .read("diabetes-test.csv")
      .split("\n")
      .map((line) =>
        line
          .split(",")
          .filter((_, i) => i !== 2)
          .join(","),
      )
      .join("\n");
    at.write("broken.csv", without);
    const result = at.modelgate("drift", "--current", "broken.csv", "--json");
    expect(result.code).toBe(2);
    const drift = JSON.parse(result.stdout);
    expectValid("drift", drift);
    expect(drift).toMatchObject({
      verdict: "error",
      reason: "the column bmi is missing",
      quality: { verdict: "error", checks: [{ check: "missing-column", column: "bmi" }] },
    });
    expect(at.list(".modelgate/forge/issues")).toEqual([]);
    // The same where data.select needs the column: the engine cannot even plan the query, yet it is a finding.
    at.write("modelgate.yml", DIABETES.replace("data: {", 'data: { select: ["*", "bmi * 1 as bmi_again"],'));
    expect(JSON.parse(at.modelgate("drift", "--current", "broken.csv", "--json").stdout)).toMatchObject({
      verdict: "error",
      reason: "the column bmi is missing",
      columns: [],
    });
    at.write("modelgate.yml", DIABETES);
    at.write("text.csv", at.read("diabetes-test.csv").replace(/\n[^,]*,/g, "\nunknown,"));
    expect(at.modelgate("drift", "--current", "text.csv")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("line 2"),
    });
  });

  test("a rule for a column that is not watched, or a method that does not fit, is told", () => {
    const { at } = released(DIABETES, "diabetes", DIABETES_FIXTURES);
    at.write("modelgate.yml", DIABETES.replace("{ age:", "{ agee:"));
    expect(at.modelgate("drift", "--current", "diabetes-test.csv")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("did you mean age?"),
    });
  });

  test("fresh rows without a label are watched all the same", () => {
    const at = openWorkspace({
      config: DIABETES.replace("label: progression }", "label: y, select: [age, sex, bmi, bp, progression as y] }"),
      fixtures: DIABETES_FIXTURES,
    });
    open.push(at);
    release(at, "diabetes");
    at.write(
      "fresh.csv",
      at
        .read("diabetes-test.csv")
        .split("\n")
        .map((line) => line.split(",").slice(0, 4).join(","))
        .join("\n"),
    );
    const drift = run(at, "drift", "--current", "fresh.csv");
    expect(drift.columns.map(({ name }: { name: string }) => name)).toEqual(["age", "sex", "bmi", "bp", "prediction"]);
    expect(run(at, "score", "--input", "fresh.csv", "--output", "scored.csv")).toMatchObject({ rows: 142 });
  });
});

test("a close call is inconclusive, and says how many rows would decide it", () => {
  const gates =
    "[{ metric: roc_auc, min: 0.9 }, { metric: roc_auc, vs: champion, rule: non-inferior, margin: 0.005 }, { metric: latency_p50_ms, vs: champion, max-regression: 10000% }, { metric: model_size_mb, max: 50 }]";
  const at = openWorkspace({ config: cancerConfig({ gates }), fixtures: CANCER_FIXTURES });
  open.push(at);
  release(at, "cancer");
  expect(run(at, "evaluate")).toMatchObject({
    verdict: "pass",
    warnings: [expect.stringContaining("same predictions")],
  });
  at.git("switch", "--quiet", "--create", "forest");
  at.write("modelgate.yml", cancerConfig({ gates, run: "cp cancer-forest.onnx $MODELGATE_OUTPUT/model.onnx" }));
  at.git("commit", "--quiet", "--all", "--message", "another kind of model");
  run(at, "train");
  const close = at.modelgate("evaluate", "--json");
  const evaluation = JSON.parse(close.stdout);
  expectValid("evaluation", evaluation);
  expect(close.code).toBe(1);
  expect(evaluation).toMatchObject({ verdict: "inconclusive", passed: false, stats: { confidence: 0.95, seed: 42 } });
  const gate = evaluation.gates.find(({ id }: { id: string }) => id === "roc_auc-vs-champion");
  expect(gate).toMatchObject({ status: "inconclusive", rule: "non-inferior", threshold: 0.005 });
  expect(gate.rows_needed).toBeGreaterThan(169);
  expect(gate.reason).toMatch(/about [\d,]+ labelled rows needed$/);
  const comment = at.read(".modelgate/cancer/comment.md");
  expect(comment).toContain("### cancer: could not be decided");
  expect(comment).toContain(
    "**This model may not go on yet: the test data cannot tell whether it is good enough (1 of 4 gates is undecided).** roc_auc",
  );
  expect(comment).toMatch(
    /\| roc_auc ↑ \| 0\.\d{4} \| 0\.\d{4} \| [+-]0\.\d+ (better|worse) \[-0\.\d+, \+0\.\d+\] \| \*\*inconclusive\*\*: 1 of 2 \|/,
  );
  expect(at.modelgate("register")).toMatchObject({ code: 1, stderr: expect.stringContaining("inconclusive") });
  const operational = JSON.parse(at.read(".modelgate/cancer/operational.json"));
  expectValid("operational", operational);
  expect(operational.champion.latency.calls).toBeGreaterThanOrEqual(500);
  expect(operational.latency_ratio.low).toBeLessThanOrEqual(operational.latency_ratio.value);
  expect(comment).toMatch(/^Latency of one row at one thread, .* times the champion's \[[\d.]+, [\d.]+\]\.$/m);
  // What was timed stays out of the verdict, so that the same input gives the same bytes.
  expect(at.modelgate("evaluate", "--json").stdout).toBe(close.stdout);
});

test("a repository in a folder with spaces, percent signs and letters of its own goes all the way round", () => {
  const at = openWorkspace({
    config: IRIS,
    fixtures: ["iris-text-labels.onnx", "iris-train.csv", "iris-test.csv"],
    name: "my 100%41 modèles'",
  });
  open.push(at);
  release(at, "iris");
  expect(run(at, "evaluate").champion).toMatchObject({ version: 1 });
});

describe("a model without environments", () => {
  test("goes all the way round without a deployment: the merge is the approval", () => {
    const at = openWorkspace({
      config: IRIS.replace(/ {4}deploy: .*\n/, ""),
      fixtures: ["iris-text-labels.onnx", "iris-train.csv", "iris-test.csv"],
    });
    open.push(at);
    const alias = () => JSON.parse(at.git("show", "modelgate/registry:models/iris/aliases/champion.json"));
    run(at, "train");
    expect(run(at, "evaluate").champion).toBeNull();
    run(at, "register");
    expect(run(at, "promote", "--dry-run").environments).toMatchObject([
      { environment: "champion", status: "planned" },
    ]);
    const promotion = run(at, "promote");
    expectValid("promotion", promotion);
    expect(promotion.environments).toMatchObject([{ environment: "champion", status: "promoted", version: 1 }]);
    expect(alias()).toMatchObject({ version: 1, serial: 1, previous: null, pull_request: null });
    expect(at.git("ls-tree", "--name-only", "modelgate/registry:models/iris/aliases").split("\n")).toEqual([
      "challenger.json",
      "champion.json",
    ]);
    expect(run(at, "promote").environments).toMatchObject([{ status: "nothing" }]);
    expect(run(at, "evaluate").champion).toMatchObject({ version: 1 });
    expect(run(at, "score", "--input", "iris-test.csv", "--output", "out.csv")).toMatchObject({ version: 1 });
    expect(run(at, "drift", "--current", "iris-test.csv")).toMatchObject({ environment: "champion", version: 1 });
    expect(at.modelgate("deploy")).toMatchObject({ code: 2, stderr: expect.stringContaining("E_ENVIRONMENT") });
    expect(at.git("for-each-ref", "--format=%(refname:short)", "refs/heads").split("\n")).toEqual([
      "main",
      "modelgate/registry",
    ]);
  });
});
