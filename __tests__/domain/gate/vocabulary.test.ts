import { describe, expect, test } from "vitest";
import { type Bar, evaluate, type Side } from "../../../src/domain/gate/evaluate.ts";
import { type Gate, type GateEntry, gatesOf } from "../../../src/domain/gate/gate.ts";
import { judgeGate } from "../../../src/domain/gate/judge-gate.ts";
import type { GateFigures } from "../../../src/domain/gate/judged-gate.ts";
import { DEFAULT_STATS } from "../../../src/domain/gate/stats-rules.ts";
import { baselineOf } from "../../../src/domain/metric/baseline.ts";
import type { JudgedBinary } from "../../../src/domain/metric/metric.ts";
import { expectValid } from "../../schemas.ts";
import { FRAME, skilled } from "./sliced-contest.ts";

function gate(entry: Partial<GateEntry>): Gate {
  const [only] = gatesOf([{ metric: "roc_auc", ...entry }]);
  if (only === undefined) throw new Error("no gate");
  return only;
}

function figures(challenger: number, champion: number | null, more: Partial<GateFigures> = {}): GateFigures {
  return {
    direction: "higher",
    challenger: { kind: "value", value: challenger },
    champion: champion === null ? null : { kind: "value", value: champion },
    spread: { challenger: { kind: "none", reason: "it has no interval" }, improvement: null },
    rows: 1000,
    confidence: 0.95,
    shortage: null,
    ...more,
  };
}

/** A value with its interval. */
function within(value: number, low: number, high: number): GateFigures {
  return figures(value, null, { spread: { challenger: { kind: "interval", low, high }, improvement: null } });
}

describe("a limit on a bound", () => {
  test.each<[string, Partial<GateEntry>, GateFigures, string, string]>([
    [
      "min, the whole interval above",
      { min: 0.8, use: "lower-bound" },
      within(0.85, 0.81, 0.89),
      "pass",
      "of its lower bound",
    ],
    ["min, exactly at it", { min: 0.8, use: "lower-bound" }, within(0.85, 0.8, 0.89), "pass", "lower"],
    ["min, the whole interval below", { min: 0.8, use: "lower-bound" }, within(0.7, 0.65, 0.75), "fail", "lower"],
    [
      "min, not shown yet",
      { min: 0.8, use: "lower-bound" },
      within(0.85, 0.79, 0.9),
      "inconclusive",
      "labelled rows needed",
    ],
    ["min, hardly ever", { min: 0.8, use: "lower-bound" }, within(0.79, 0.7, 0.85), "inconclusive", "hardly help"],
    ["max, the whole interval below", { max: 0.2, use: "upper-bound" }, within(0.15, 0.1, 0.2), "pass", "upper bound"],
    ["max, not shown yet", { max: 0.2, use: "upper-bound" }, within(0.15, 0.1, 0.21), "inconclusive", "upper bound"],
    ["max, beyond", { max: 0.2, use: "upper-bound" }, within(0.3, 0.25, 0.35), "fail", "upper bound"],
    ["without an interval", { min: 0.8, use: "lower-bound" }, figures(0.9, null), "inconclusive", "it has no interval"],
    [
      "undecided, only a warning",
      { min: 0.8, use: "lower-bound", onInconclusive: "warn" },
      within(0.85, 0.79, 0.9),
      "warn",
      "",
    ],
    ["the value alone", { min: 0.8 }, within(0.81, 0.7, 0.9), "pass", "at least 0.8 is required"],
  ])("%s", (_, entry, given, status, words) => {
    expect(judgeGate(gate(entry), given)).toMatchObject({ status, reason: expect.stringContaining(words) });
  });
});

describe("a jump that is too good", () => {
  const jump = {
    comparison: { kind: "max-improvement" as const, tolerance: { kind: "absolute" as const, amount: 0.05 } },
  };
  test.each<[string, number, string]>([
    ["within", 0.84, "pass"],
    ["exactly", 0.85, "pass"],
    ["beyond", 0.86, "fail"],
    ["worse is another gate's question", 0.5, "pass"],
  ])("%s", (_, challenger, status) => {
    expect(judgeGate(gate(jump), figures(challenger, 0.8)).status).toBe(status);
  });

  test("of a loss is one that falls, and the reason names the suspicion", () => {
    const fallen = figures(0.2, 0.4, { direction: "lower" });
    expect(judgeGate(gate({ ...jump, metric: "log_loss", severity: "warn" }), fallen)).toMatchObject({
      status: "warn",
      reason: expect.stringMatching(/^log_loss fell by 0.2, .* too good to be believed: look for leakage$/),
    });
  });
});

test("0/0 is an error that says how to give it a value", () => {
  const nothing = {
    kind: "undefined" as const,
    reason: "there is no positive prediction",
    isZeroDivision: true as const,
  };
  expect(judgeGate(gate({ metric: "precision", min: 0 }), figures(0, 0.5, { challenger: nothing }))).toMatchObject({
    status: "error",
    reason: expect.stringContaining("evaluate.stats.zero-division"),
  });
  const label = Float64Array.from({ length: 400 }, (_, row) => row % 2);
  const never: Side = { kind: "binary", label, score: new Float64Array(400).fill(0.1), threshold: 0.5 };
  const found = (zeroDivision: 0 | 1 | null) =>
    evaluate(
      FRAME,
      { challenger: never, champion: null },
      { gates: gatesOf([{ metric: "precision", min: 0.5 }]), stats: { ...DEFAULT_STATS, zeroDivision } },
    ).gates[0]?.status;
  expect([found(null), found(0), found(1)]).toEqual(["error", "fail", "pass"]);
});

describe("the model without features", () => {
  const bar = (entries: readonly GateEntry[], more: Partial<Bar> = {}): Bar => ({
    gates: gatesOf(entries),
    stats: { ...DEFAULT_STATS, replicates: 300 },
    ...more,
  });
  const superior = { kind: "superior" as const, tolerance: { kind: "absolute" as const, amount: 0 } };
  const noWorse = { kind: "no-worse" as const, tolerance: { kind: "absolute" as const, amount: 0 } };
  const model = skilled(() => 0.4, 1);
  const guess: JudgedBinary = { ...model, score: skilled(() => 0, 2).score };
  const baseline = (side: JudgedBinary): Side => baselineOf({ kind: "prevalence", positive: 0.5 }, side) as Side;

  test("must be beaten, whether or not there is a champion", () => {
    const entries = [
      { metric: "roc_auc", vs: "baseline" as const, comparison: superior },
      { metric: "log_loss", vs: "baseline" as const, comparison: superior },
    ];
    for (const champion of [null, model]) {
      const found = evaluate(FRAME, { challenger: model, champion, baseline: baseline(model) }, bar(entries));
      expectValid("evaluation", JSON.parse(JSON.stringify(found)));
      expect(found.gates.map(({ id, vs, status }) => [id, vs, status])).toEqual([
        ["roc_auc-vs-baseline", "baseline", "pass"],
        ["log_loss-vs-baseline", "baseline", "pass"],
      ]);
      expect(found.gates[0]?.reason).toMatch(
        /^roc_auc, against the baseline, rose by 0\.\d+ \[.*from 0\.500 to 0\.\d+$/,
      );
      expect(found.first_model).toBe(champion === null);
    }
    const guessed = evaluate(FRAME, { challenger: guess, champion: model, baseline: baseline(guess) }, bar(entries));
    expect(guessed.passed).toBe(false);
  });

  test("that run.json says nothing of is an error of the data, not a pass", () => {
    const found = evaluate(
      FRAME,
      { challenger: model, champion: null },
      bar([{ metric: "roc_auc", vs: "baseline", comparison: superior }]),
    );
    expect(found.gates).toMatchObject([
      { status: "error", cause: "data", reason: expect.stringContaining("train again") },
    ]);
  });

  test("stands in for a champion that there is not, where the configuration says so", () => {
    const entries = [{ metric: "roc_auc", comparison: noWorse }];
    const first = { challenger: model, champion: null, baseline: baseline(model) };
    const verdict = (noChampion: Bar["noChampion"]) =>
      evaluate(FRAME, first, bar(entries, noChampion === undefined ? {} : { noChampion })).gates[0];
    expect(verdict(undefined)).toMatchObject({ status: "skipped", vs: "champion" });
    expect(verdict("absolute-only")).toMatchObject({ status: "skipped" });
    expect(verdict("baseline")).toMatchObject({ status: "pass", vs: "baseline" });
    expect(verdict("fail")).toMatchObject({ status: "fail", reason: expect.stringContaining("no-champion: fail") });
    const there = evaluate(FRAME, { ...first, champion: model }, bar(entries, { noChampion: "fail" }));
    expect(there.gates[0]).toMatchObject({ status: "pass", vs: "champion" });
    const flips = [
      { metric: "roc_auc", min: 0 },
      { metric: "flip_rate", max: 0.1 },
    ];
    const strict = evaluate(FRAME, first, bar(flips, { noChampion: "fail" }));
    expect(strict.gates.map(({ status }) => status)).toEqual(["pass", "fail"]);
  });
});

describe("faults of other gates that are none here", () => {
  const noWorse = (amount: number): GateEntry => ({
    metric: "r2",
    comparison: { kind: "no-worse", tolerance: { kind: "relative", fraction: amount } },
  });

  test("a negative baseline does not turn an improvement into a failure, nor a loss into a pass", () => {
    expect(judgeGate(gate(noWorse(0.1)), figures(-0.1, -0.5)).status).toBe("pass");
    expect(judgeGate(gate(noWorse(0.1)), figures(-0.6, -0.5)).status).toBe("fail");
    const better: GateEntry = {
      metric: "r2",
      comparison: { kind: "improve", tolerance: { kind: "relative", fraction: 0.1 } },
    };
    expect(judgeGate(gate(better), figures(-0.4, -0.5)).status).toBe("pass");
    expect(judgeGate(gate(better), figures(-0.48, -0.5)).status).toBe("fail");
  });

  test("'at most half a point worse' can be said, and an improvement never fails it", () => {
    const point: GateEntry = {
      metric: "roc_auc",
      comparison: { kind: "no-worse", tolerance: { kind: "absolute", amount: 0.005 } },
    };
    expect(judgeGate(gate(point), figures(0.795, 0.8)).status).toBe("pass");
    expect(judgeGate(gate(point), figures(0.7949, 0.8)).status).toBe("fail");
    expect(judgeGate(gate(point), figures(0.99, 0.8)).status).toBe("pass");
  });

  test("scores that all tie rank like chance and are no error; a NaN never gets here as a number", () => {
    const label = Float64Array.from({ length: 400 }, (_, row) => row % 2);
    const tied: Side = { kind: "binary", label, score: new Float64Array(400).fill(0.5), threshold: 0.5 };
    const found = evaluate(
      FRAME,
      { challenger: tied, champion: tied },
      { gates: gatesOf([{ metric: "roc_auc", min: 0.5 }, noWorse(0.1)]), stats: DEFAULT_STATS },
    );
    expect(found.metrics.find(({ id }) => id === "roc_auc")?.challenger.value).toBe(0.5);
    expect(found.gates[0]?.status).toBe("pass");
    const broken: GateFigures = figures(Number.NaN, null);
    expect(judgeGate(gate({ min: 0.1 }), broken).status).not.toBe("pass");
    expect(judgeGate(gate({ max: 0.1 }), broken).status).not.toBe("pass");
  });
});
