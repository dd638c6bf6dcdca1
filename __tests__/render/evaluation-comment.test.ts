import { describe, expect, test } from "vitest";
import type { EvaluatedGate, EvaluatedMetric, Evaluation } from "../../src/domain/gate/evaluation.ts";
import { evaluationComment } from "../../src/render/evaluation-comment.ts";
import { expectValid } from "../schemas.ts";
import { sampleEvaluation, sampleGate } from "./sample-evaluation.ts";

const CONTEXT = { commit: null };

/** The lines of the comment that begin so. */
function lines(written: Evaluation, start: string): string[] {
  expectValid("evaluation", written);
  return evaluationComment(written, CONTEXT)
    .split("\n")
    .filter((line) => line.startsWith(start));
}

describe("the metric table", () => {
  test.each<[string, Partial<EvaluatedMetric>, string]>([
    ["a difference within its interval", {}, "| roc_auc ↑ | 0.951 | 0.963 | -0.012 worse [-0.016, +0.008] |  |"],
    [
      "a narrow interval, all with its decimals",
      { delta: { value: 0.0011, low: 0.0008141, high: 0.0014, p: 0.01, method: "delong" } },
      "| roc_auc ↑ | 0.95100 | 0.96300 | +0.00110 better [+0.00081, +0.00140] |  |",
    ],
    [
      "no interval is said, not left out",
      { delta: { value: 0.01, low: null, high: null, p: null, method: null, reason: "no spread" } },
      "| roc_auc ↑ | 0.9510 | 0.9630 | +0.0100 better [unknown] |  |",
    ],
    [
      "why there is none",
      { challenger: { value: null, reason: "there is no positive prediction" }, delta: null },
      "| roc_auc ↑ | undefined | 0.9630 | there is no positive prediction |  |",
    ],
    [
      "the same answers",
      { delta: { value: 0, low: 0, high: 0, p: 1, method: "identical" } },
      "| roc_auc ↑ | 0.9510 | 0.9630 | 0 |  |",
    ],
  ])("%s", (_, metric, expected) => {
    expect(lines(sampleEvaluation(metric), "| roc_auc")).toEqual([expected]);
  });

  test("a metric with a target has its arrow explained, and is told in words on top", () => {
    const ratio = { id: "calibration_ratio", direction: "one" } as const;
    const failed = sampleGate({ metric: "calibration_ratio", rule: "max", threshold: 0.9 });
    const evaluation = sampleEvaluation(ratio, { verdict: "fail", gates: [failed] });
    expect(lines(evaluation, "| calibration_ratio → 1")).toHaveLength(1);
    expect(evaluationComment(evaluation, CONTEXT)).toContain("lower for ↓, closer for →.");
    expect(evaluationComment(sampleEvaluation({}), CONTEXT)).toContain("lower for ↓. ");
    expect(lines(evaluation, "**This")[0]).toContain("calibration_ratio (closer to 1 is better) is 0.951");
  });

  test("a metric about the difference to the champion shows its own interval", () => {
    const flips = sampleEvaluation({ id: "flip_rate", direction: "lower", champion: null, delta: null });
    expect(lines(flips, "| flip_rate")).toEqual(["| flip_rate ↓ | 0.9510 [0.9470, 0.9550] |  |  |  |"]);
  });

  test("a class may be named anything", () => {
    const wicked = "recall(a | <b> @team)";
    const evaluation = sampleEvaluation({ id: wicked });
    expectValid("evaluation", evaluation);
    expect(lines(evaluation, "| `recall")).toEqual([expect.stringContaining("`recall(a \\| <b> @team)` ↑")]);
  });

  test("without a champion has no columns for one, and shows the challenger's own interval", () => {
    const alone = sampleEvaluation({ champion: null, delta: null }, { champion: null });
    expect(lines(alone, "| metric")).toEqual(["| metric | challenger | gates |"]);
    expect(lines(alone, "| roc_auc")).toEqual(["| roc_auc ↑ | 0.9510 [0.9470, 0.9550] |  |"]);
    expect(evaluationComment(alone, CONTEXT)).toContain("judged alone, on 900 labelled rows");
  });

  test.each<[string, EvaluatedGate["status"][], string]>([
    ["one gate", ["fail"], "**fail**"],
    ["several, all alike", ["fail", "fail"], "**fail**: 2 of 2"],
    ["several, the worst is said", ["pass", "warn", "fail", "skipped"], "**fail**: 1 of 3"],
    ["passed", ["pass", "pass"], "pass: 2 of 2"],
    ["none was judged", ["skipped"], ""],
  ])("says once how a metric's gates ended: %s", (_, statuses, said) => {
    const gates = statuses.map((status, i) => sampleGate({ id: `g${i}`, status }));
    expect(lines(sampleEvaluation({}, { gates }), "| roc_auc")[0]).toMatch(
      new RegExp(`\\| ${said.replaceAll("*", "\\*")} \\|$`),
    );
  });
});

test.each<[string, Partial<EvaluatedMetric>, Partial<Evaluation>, string]>([
  [
    "a champion that failed",
    { champion: { value: null, reason: "it crashed" }, delta: null },
    {},
    "The champion (version 6) could not be scored, so the challenger was judged alone, on 900 labelled rows",
  ],
  [
    "a challenger that failed",
    { challenger: { value: null, reason: "it crashed" }, delta: null },
    {},
    "The challenger could not be judged beside the champion (version 6), on 900 labelled rows",
  ],
  [
    "both",
    { challenger: { value: null, reason: "gone" }, champion: { value: null, reason: "not scored" }, delta: null },
    { dataset: { ...sampleEvaluation({}).dataset, labelled: 0, rows: 0, positives: 0 } },
    "Neither challenger nor champion (version 6) could be judged. Better",
  ],
  [
    "a first model that failed",
    { challenger: { value: null, reason: "it crashed" }, champion: null, delta: null },
    { champion: null },
    "The challenger could not be judged, and there is no champion yet, on 900 labelled rows",
  ],
])("nobody is said to have been scored who was not: %s", (_, metric, more, text) => {
  expect(evaluationComment(sampleEvaluation(metric, more), { commit: null })).toContain(text);
});

describe("the sentence on top needs no statistics", () => {
  const top = (more: Partial<Evaluation>): string | undefined => lines(sampleEvaluation({}, more), "**This")[0];
  const vsChampion = sampleGate({ id: "roc_auc-vs-champion", vs: "champion", rule: "no-worse", threshold: 0.005 });

  test.each<[string, Partial<Evaluation>, string]>([
    [
      "the gate that failed",
      { verdict: "fail", gates: [sampleGate({}), sampleGate({ id: "other", status: "pass" })] },
      "**This model may not go on: 1 of 2 gates failed.** roc_auc (higher is better) is 0.951, and at least 0.96 is required; version 6, in force now, has 0.963.",
    ],
    [
      "of several the one that was missed by most",
      {
        verdict: "fail",
        gates: [
          sampleGate({ threshold: 0.952 }),
          { ...vsChampion, id: "other", rule: "improve", threshold: "1%" },
          vsChampion,
        ],
      },
      "**This model may not go on: 3 of 3 gates failed.** The worst: roc_auc (higher is better) is 0.951, and at least 1% better than version 6 is required; version 6, in force now, has 0.963.",
    ],
    [
      "a gate that only warns",
      {
        verdict: "warn",
        passed: true,
        gates: [sampleGate({ status: "warn", severity: "warn" }), sampleGate({ id: "other", status: "pass" })],
      },
      "**This model may go on, with a warning: 1 of 2 gates warns.** roc_auc (higher is better) is 0.951, and at least 0.96 is required; version 6, in force now, has 0.963.",
    ],
    [
      "figures that three digits would not tell apart",
      { verdict: "fail", gates: [sampleGate({ threshold: 0.9512 })] },
      "**This model may not go on: its only gate failed.** roc_auc (higher is better) is 0.9510, and at least 0.9512 is required; version 6, in force now, has 0.9630.",
    ],
    [
      "undecided",
      {
        gates: [
          sampleGate({
            status: "inconclusive",
            reason: "undecided: roc_auc did not change; about 9,000 labelled rows needed",
          }),
        ],
      },
      "**This model may not go on yet: the test data cannot tell whether it is good enough (its only gate is undecided).** roc_auc did not change; about 9,000 labelled rows needed.",
    ],
    [
      "an error",
      { verdict: "error", gates: [sampleGate({ status: "error", reason: "the challenger was not scored" })] },
      "**This model may not go on: its only gate could not be judged.** The challenger was not scored.",
    ],
    [
      "undecided, where that only warns",
      {
        verdict: "warn",
        passed: true,
        gates: [
          { ...vsChampion, status: "warn", reason: "undecided: roc_auc fell by 0.012, which 900 rows cannot tell" },
        ],
      },
      "**This model may go on, with a warning: its only gate warns.** Undecided: roc_auc fell by 0.012, which 900 rows cannot tell.",
    ],
    [
      "no worse at all",
      { verdict: "fail", gates: [{ ...vsChampion, rule: "improve", threshold: 0 }] },
      "**This model may not go on: its only gate failed.** roc_auc (higher is better) is 0.951, and no worse than version 6 is required; version 6, in force now, has 0.963.",
    ],
    [
      "passed",
      { verdict: "pass", passed: true, reason: "4 gates passed" },
      "**This model may go on.** 4 gates passed.",
    ],
  ])("%s", (_, more, expected) => {
    expect(top(more)).toBe(expected);
  });
});

test("a file of before there were intervals is valid, and shown without brackets", () => {
  const { stats: _, ...older } = sampleEvaluation({
    challenger: { value: 0.951 },
    champion: { value: 0.963 },
    delta: { value: -0.012 },
  });
  expectValid("evaluation", older);
  expect(evaluationComment(older, CONTEXT)).not.toMatch(/[[\]]|brackets/);
});
