import { describe, expect, test } from "vitest";
import { type EvaluationFrame, evaluate, type Side } from "../../../src/domain/gate/evaluate.ts";
import { type GateEntry, gatesOf } from "../../../src/domain/gate/gate.ts";
import { judgeGate } from "../../../src/domain/gate/judge-gate.ts";
import type { GateFigures } from "../../../src/domain/gate/judged-gate.ts";
import { DEFAULT_STATS } from "../../../src/domain/gate/stats-rules.ts";
import { verdictExitCode, verdictOf } from "../../../src/domain/gate/verdict.ts";

function gate(entry: GateEntry) {
  const [only] = gatesOf([entry]);
  if (only === undefined) throw new Error("no gate");
  return only;
}

function figures(challenger: number, champion: number | null, direction: "higher" | "lower" = "higher"): GateFigures {
  return {
    direction,
    challenger: { kind: "value", value: challenger },
    champion: champion === null ? null : { kind: "value", value: champion },
    spread: { challenger: { kind: "none", reason: "x" }, improvement: null },
    rows: 1000,
    confidence: 0.95,
    shortage: null,
  };
}

const absolute = (amount: number): GateEntry => ({
  metric: "roc_auc",
  comparison: { kind: "no-worse", tolerance: { kind: "absolute", amount } },
});
const relative = (fraction: number): GateEntry => ({
  metric: "log_loss",
  comparison: { kind: "no-worse", tolerance: { kind: "relative", fraction } },
});

describe("one gate", () => {
  test.each([
    ["at the minimum", { metric: "roc_auc", min: 0.8 }, figures(0.8, null), "pass"],
    ["below the minimum", { metric: "roc_auc", min: 0.8 }, figures(0.7999, null), "fail"],
    ["at the maximum", { metric: "brier", max: 0.2 }, figures(0.2, null, "lower"), "pass"],
    ["above the maximum", { metric: "brier", max: 0.2 }, figures(0.21, null, "lower"), "fail"],
    [
      "above the maximum, only a warning",
      { metric: "brier", max: 0.2, severity: "warn" },
      figures(0.21, null, "lower"),
      "warn",
    ],
    ["worse by exactly what is allowed", absolute(0.01), figures(0.79, 0.8), "pass"],
    ["worse by more", absolute(0.01), figures(0.789, 0.8), "fail"],
    ["better, however much", absolute(0), figures(0.99, 0.5), "pass"],
    ["equal", absolute(0), figures(0.5, 0.5), "pass"],
    ["a loss that rose within 2 %", relative(0.02), figures(0.509, 0.5, "lower"), "pass"],
    ["a loss that rose by more", relative(0.02), figures(0.511, 0.5, "lower"), "fail"],
    ["a loss that fell", relative(0), figures(0.4, 0.5, "lower"), "pass"],
    ["a negative baseline: an improvement is one", { ...relative(0.1), metric: "r2" }, figures(-0.2, -0.5), "pass"],
    [
      "a negative baseline: 10 % of its size is allowed",
      { ...relative(0.1), metric: "r2" },
      figures(-0.56, -0.5),
      "fail",
    ],
    ["no champion", absolute(0.01), figures(0.1, null), "skipped"],
  ] satisfies [string, GateEntry, GateFigures, string][])("%s", (_, entry, given, status) => {
    expect(judgeGate(gate(entry), given).status).toBe(status);
  });

  test("NaN never passes: an undefined metric is an error with its reason", () => {
    const undefinedFigures: GateFigures = {
      ...figures(0, null),
      challenger: { kind: "undefined", reason: "there is no positive row" },
    };
    expect(judgeGate(gate({ metric: "roc_auc", min: 0 }), undefinedFigures)).toMatchObject({
      status: "error",
      cause: "data",
      reason: expect.stringContaining("no positive row"),
    });
    expect(
      judgeGate(gate(absolute(1)), { ...figures(1, null), champion: { kind: "undefined", reason: "x" } }),
    ).toMatchObject({ status: "error" });
  });

  test("a percentage of zero is an error that says what to write", () => {
    expect(judgeGate(gate(relative(0.02)), figures(0.1, 0, "lower"))).toMatchObject({
      status: "error",
      reason: expect.stringContaining("plain number"),
    });
  });

  test("the reason is a sentence with both figures and the limit", () => {
    expect(judgeGate(gate(absolute(0.005)), figures(0.951, 0.963)).reason).toBe(
      "roc_auc fell by 0.012, from 0.963 to 0.951; at most 0.005 worse is allowed",
    );
    expect(judgeGate(gate(relative(0.01)), figures(0.47, 0.46, "lower")).reason).toBe(
      "log_loss rose by 0.01, from 0.46 to 0.47; at most 1% worse is allowed",
    );
  });
});

test("each limit of an entry is a gate, with a name of its own", () => {
  const gates = gatesOf([
    { metric: "f1", min: 0.1, max: 0.9 },
    { metric: "f1", min: 0.2, severity: "warn" },
    absolute(0.1),
  ]);
  expect(gates.map(({ id }) => id)).toEqual(["f1-min", "f1-max", "f1-min-2", "roc_auc-vs-champion"]);
});

describe("the verdict", () => {
  const judged = (...statuses: string[]) =>
    statuses.map((status) => ({
      gate: gate(absolute(1)),
      status: status as "pass",
      reason: status,
      cause: null,
      rowsNeeded: null,
    }));
  test.each([
    [["pass", "pass"], "pass"],
    [["pass", "skipped"], "pass"],
    [["pass", "warn"], "warn"],
    [["warn", "fail", "pass"], "fail"],
    [["inconclusive", "fail"], "fail"],
    [["inconclusive", "warn"], "inconclusive"],
    [["fail", "error"], "error"],
    [[], "error"],
    [["skipped", "skipped"], "error"],
  ])("of %j is %s", (statuses, verdict) => {
    expect(verdictOf(judged(...statuses)).verdict).toBe(verdict);
  });

  test("exit codes: the challenger 1, the data 2, the champion 3", () => {
    expect(verdictExitCode("pass", [])).toBe(0);
    expect(verdictExitCode("warn", [])).toBe(0);
    expect(verdictExitCode("fail", [])).toBe(1);
    expect(verdictExitCode("inconclusive", [])).toBe(1);
    expect(verdictExitCode("error", ["challenger", "champion"])).toBe(1);
    expect(verdictExitCode("error", ["champion", undefined])).toBe(3);
    expect(verdictExitCode("error", ["data"])).toBe(2);
  });
});

describe("an evaluation", () => {
  const frame: EvaluationFrame = {
    model: "fraud",
    task: "binary",
    challenger: { digest: "sha256:a", version: null, run: null },
    champion: { digest: "sha256:b", version: 1 },
    dataset: { name: "test", digest: "sha256:c", rows: 4, labelled: 4, positives: 2, uses: 1 },
    warnings: [],
    tool: { modelgate: "0", onnxruntime: "0", duckdb: "0" },
  };
  const side = (score: readonly number[]): Side => ({
    kind: "binary",
    label: Float64Array.from([0, 0, 1, 1]),
    score: Float64Array.from(score),
    threshold: 0.5,
  });
  const few = { ...DEFAULT_STATS, minRows: 2, minPositives: 2, minNegatives: 2 };
  const bar = { gates: gatesOf([{ metric: "roc_auc", min: 0.5 }, absolute(0)]), stats: few };

  test("swapping the two models mirrors every difference", () => {
    const [good, bad] = [side([0.1, 0.2, 0.8, 0.9]), side([0.1, 0.8, 0.2, 0.9])];
    const forth = evaluate(frame, { challenger: good, champion: bad }, bar);
    const back = evaluate(frame, { challenger: bad, champion: good }, bar);
    for (const [i, metric] of forth.metrics.entries())
      expect(metric.delta?.value ?? 0).toBeCloseTo(-(back.metrics[i]?.delta?.value ?? 0), 12);
    expect([forth.verdict, back.verdict]).toEqual(["pass", "fail"]);
  });

  test("improvement is positive whatever the metric's direction", () => {
    const { metrics } = evaluate(
      frame,
      { challenger: side([0.1, 0.2, 0.8, 0.9]), champion: side([0.4, 0.4, 0.6, 0.6]) },
      bar,
    );
    expect(metrics.find(({ id }) => id === "log_loss")?.delta?.value).toBeGreaterThan(0);
    expect(metrics.find(({ id }) => id === "brier")?.delta?.value).toBeGreaterThan(0);
  });

  test("a challenger that failed fails every gate, a champion that failed only the comparisons", () => {
    const failed = (cause: "challenger" | "champion"): Side => ({ kind: "failed", reason: "it crashed", cause });
    expect(
      evaluate(frame, { challenger: failed("challenger"), champion: side([0, 0, 1, 1]) }, bar).gates.map(
        ({ status, cause }) => [status, cause],
      ),
    ).toEqual([
      ["error", "challenger"],
      ["error", "challenger"],
    ]);
    expect(
      evaluate(frame, { challenger: side([0, 0, 1, 1]), champion: failed("champion") }, bar).gates.map(
        ({ status, cause }) => [status, cause],
      ),
    ).toEqual([
      ["pass", undefined],
      ["error", "champion"],
    ]);
  });

  test("every gate is judged, also after the first failure", () => {
    const evaluation = evaluate(
      frame,
      { challenger: side([0.9, 0.9, 0.1, 0.1]), champion: null },
      {
        gates: gatesOf([
          { metric: "roc_auc", min: 0.5 },
          { metric: "brier", max: 1 },
        ]),
        stats: few,
      },
    );
    expect(evaluation.gates.map(({ status }) => status)).toEqual(["fail", "pass"]);
  });
});
