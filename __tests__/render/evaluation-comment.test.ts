import { describe, expect, test } from "vitest";
import type { EvaluatedMetric, Evaluation } from "../../src/domain/gate/evaluation.ts";
import { evaluationComment } from "../../src/render/evaluation-comment.ts";
import { expectValid } from "../schemas.ts";

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;

function evaluation(metric: Partial<EvaluatedMetric>, more: Partial<Evaluation> = {}): Evaluation {
  return {
    schema: 1,
    model: "fraud",
    task: "binary",
    verdict: "inconclusive",
    passed: false,
    reason: "undecided: roc_auc did not change",
    challenger: { digest: digest("a"), version: null, run: null },
    champion: { digest: digest("b"), version: 6 },
    dataset: { name: "test", digest: digest("c"), rows: 900, labelled: 900, positives: 90, uses: 1 },
    metrics: [
      {
        id: "roc_auc",
        slice: null,
        n: 900,
        direction: "higher",
        challenger: { value: 0.951, low: 0.947, high: 0.955 },
        champion: { value: 0.963, low: 0.959, high: 0.967 },
        delta: { value: -0.012, low: -0.016, high: 0.008, p: 0.2, method: "delong" },
        ...metric,
      },
    ],
    gates: [],
    stats: { confidence: 0.95, seed: 42, replicates: 2000 },
    slices_skipped: [],
    warnings: [],
    tool: { modelgate: "0", onnxruntime: "0", duckdb: "0" },
    ...more,
  };
}

/** The metric's row of the comment. */
function row(metric: Partial<EvaluatedMetric>): string | undefined {
  const written = evaluation(metric);
  expectValid("evaluation", written);
  return evaluationComment(written, { commit: null, notes: [] })
    .split("\n")
    .find((line) => line.startsWith("| roc_auc"));
}

describe("the metric table", () => {
  test.each<[string, Partial<EvaluatedMetric>, string]>([
    ["a difference within its interval", {}, "| roc_auc ↑ | 0.9510 | 0.9630 | -0.0120 worse [-0.0160, +0.0080] |  |"],
    [
      "no interval is said, not left out",
      { delta: { value: 0.01, low: null, high: null, p: null, method: null, reason: "no spread" } },
      "| roc_auc ↑ | 0.9510 | 0.9630 | +0.0100 better [unknown] |  |",
    ],
    [
      "the same answers",
      { delta: { value: 0, low: 0, high: 0, p: 1, method: "identical" } },
      "| roc_auc ↑ | 0.9510 | 0.9630 | 0 |  |",
    ],
    [
      "without a champion its own interval",
      { champion: null, delta: null },
      "| roc_auc ↑ | 0.9510 [0.9470, 0.9550] |  |  |  |",
    ],
  ])("%s", (_, metric, expected) => {
    expect(row(metric)).toBe(expected);
  });
});

test("an undecided verdict is said in words that need no statistics", () => {
  const comment = evaluationComment(evaluation({}), { commit: null, notes: [] });
  expect(comment).toContain("### fraud: could not be decided");
  expect(comment).toContain("**This model may not go on yet: the test data cannot tell whether it is good enough.**");
  expect(comment).toContain("In brackets: where the true value lies with 95 % confidence.");
});

test("a file of before there were intervals is valid, and shown without brackets", () => {
  const { stats: _, ...older } = evaluation({
    challenger: { value: 0.951 },
    champion: { value: 0.963 },
    delta: { value: -0.012 },
  });
  expectValid("evaluation", older);
  expect(evaluationComment(older, { commit: null, notes: [] })).not.toMatch(/[[\]]|brackets/);
});
