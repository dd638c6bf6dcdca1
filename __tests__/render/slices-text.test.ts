import { describe, expect, test } from "vitest";
import type { EvaluatedGate, EvaluatedMetric, Evaluation } from "../../src/domain/gate/evaluation.ts";
import { evaluationComment } from "../../src/render/evaluation-comment.ts";
import { slicesText } from "../../src/render/slices-text.ts";
import { expectValid } from "../schemas.ts";
import { sampleEvaluation, sampleGate } from "./sample-evaluation.ts";

type Value = string | null;

/** A metric on a slice whose difference is `delta`, give or take 0.01. */
function metric(value: Value, delta: number): EvaluatedMetric {
  const [sample] = sampleEvaluation({}).metrics;
  if (sample === undefined) throw new Error("no metric");
  return {
    ...sample,
    id: "recall",
    slice: { by: "region", value },
    n: 1200,
    delta: { value: delta, low: delta - 0.01, high: delta + 0.01, p: 0.5, method: "paired-score" },
  };
}

function gate(value: Value, status: EvaluatedGate["status"]): EvaluatedGate {
  const slice = { by: "region", value };
  return sampleGate({ id: "recall-by-region-vs-champion", metric: "recall", slice, by: "region", status });
}

function evaluation(slices: readonly [Value, number, EvaluatedGate["status"]][], more: Partial<Evaluation> = {}) {
  const sample = sampleEvaluation({});
  const found: Evaluation = {
    ...sample,
    metrics: [...sample.metrics, ...slices.map(([value, delta]) => metric(value, delta))],
    gates: slices.map(([value, , status]) => gate(value, status)),
    ...more,
  };
  expectValid("evaluation", JSON.parse(JSON.stringify(found)));
  return found;
}

describe("slices in the comment", () => {
  test("are left out where there are none", () => {
    expect(slicesText(sampleEvaluation({}))).toBe("");
  });

  test("are those that failed or moved by more than chance, worst first", () => {
    const text = slicesText(
      evaluation([
        ["still", 0.001, "pass"],
        ["better", 0.2, "pass"],
        ["worse", -0.2, "pass"],
        ["open", -0.001, "inconclusive"],
        ["bad", -0.05, "fail"],
      ]),
    );
    const rows = text.split("\n").filter((line) => line.startsWith("| `region"));
    expect(rows.map((row) => row.split("|")[1]?.trim())).toEqual([
      "`region = bad`",
      "`region = open`",
      "`region = worse`",
      "`region = better`",
    ]);
    expect(rows[0]).toContain("1,200 | recall ↑ | 0.951 | 0.963 | -0.050 worse [-0.060, -0.040] | **fail** |");
  });

  test("are told apart from those that were searched, where none of them needs a look", () => {
    expect(slicesText(evaluation([["still", 0.001, "pass"]]))).toBe(
      "**Slices that gates or evaluate.slices name**: 1 slice was measured, and it neither missed a gate nor moved by more than chance.",
    );
  });

  test("are at most ten, and the others are counted", () => {
    const many = Array.from({ length: 40 }, (_, i): [Value, number, "pass"] => [`r${i}`, -0.1 - i / 1000, "pass"]);
    const text = slicesText(evaluation(many));
    expect(text.split("\n").filter((line) => line.startsWith("| `region"))).toHaveLength(10);
    expect(text).toContain("30 more in evaluation.json.");
    expect(text).toContain("40 slices were measured");
  });

  test("with a hostile name are code and nothing else, in the whole comment", () => {
    const name = "x` | @octocat **bold** <img src=x> [a](http://b) closes #1";
    const found = evaluation([[name, -0.2, "fail"]], {
      verdict: "fail",
      slices_skipped: [{ by: "region", value: name, n: 3, reason: "3 labelled rows, fewer than 100", gates: [] }],
    });
    const comment = evaluationComment(found, { commit: null, latency: "" });
    const bare = comment.replace(/(`+)[^\n]*?[^`]\1(?!`)/g, "");
    for (const part of ["octocat", "bold", "<img", "http", "closes"]) expect(bare).not.toContain(part);
    expect(comment).toContain("Too small to be shown: ");
  });

  test("the gate stands once in the table of gates, with the worst and on how many slices", () => {
    const found = evaluation(
      [
        ["a", -0.2, "fail"],
        ["b", -0.2, "fail"],
        [null, 0, "pass"],
      ],
      { verdict: "fail" },
    );
    const comment = evaluationComment(found, { commit: null, latency: "" });
    expect(comment.split("\n").filter((line) => line.startsWith("| recall-by-region"))).toEqual([
      "| recall-by-region-vs-champion | **fail** | in 2 of 3 slices by region, such as: roc_auc is 0.951, at least 0.96 is required |",
    ]);
    expect(comment).toContain("its only gate failed");
  });

  test("missing ones that are required, groups, and those that were too small are told", () => {
    const sample = sampleEvaluation({});
    const [overall] = sample.metrics;
    const text = slicesText({
      ...sample,
      metrics: [
        ...sample.metrics,
        ...(overall === undefined ? [] : [{ ...overall, id: "worst_group_recall", by: "gender" }]),
      ],
      gates: [
        { ...gate("lost", "fail"), reason: "there is no labelled row of this slice, and it is required" },
        sampleGate({ id: "worst", metric: "worst_group_recall", by: "gender", status: "pass" }),
      ],
      slices_skipped: [{ by: "region", value: null, n: 3, reason: "3 labelled rows, fewer than 100", gates: ["lost"] }],
    });
    expect(text).toContain("| `gender` | worst_group_recall ↑ | 0.951 [0.947, 0.955] | 0.963 | pass |");
    expect(text).toContain("- `region = lost`: **fail** recall-by-region-vs-champion, there is no labelled row");
    expect(text).toContain("Too small to be judged: `region` is missing (3 labelled rows, fewer than 100).");
  });
});
