import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config/parse-config.ts";
import { UserError } from "../../src/core/user-error.ts";

function gates(task: string, ...entries: string[]) {
  const text = `version: 1
models:
  m:
    task: ${task}
    data: { train: a.csv, test: b.csv, label: y }
    evaluate:
      gates:
${entries.map((entry) => `        - ${entry}`).join("\n")}
`;
  return parseConfig(text, "modelgate.yml").models.get("m")?.gates;
}

function refusal(task: string, ...entries: string[]): UserError {
  try {
    gates(task, ...entries);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("it was accepted");
}

describe("metrics with a parameter", () => {
  test("are read by their canonical name, and their gates have plain identifiers", () => {
    const found = gates(
      "binary",
      "{ metric: f_beta(2.0), min: 0.6 }",
      "{ metric: lift_at_k(10%), min: 2 }",
      "{ metric: expected_value(fn=-50;tp=10), min: -10 }",
    );
    expect(found?.map(({ id, metric }) => [id, metric])).toEqual([
      ["f_beta_2-min", "f_beta(2)"],
      ["lift_at_k_10-min", "lift_at_k(10%)"],
      ["expected_value_tp=10_fn=-50-min", "expected_value(tp=10;fn=-50)"],
    ]);
  });

  test("a class may hold anything, and its gate's identifier does not", () => {
    const [gate] = gates("multiclass", '{ metric: "recall(a, $(b) | c)", min: 0.5 }') ?? [];
    expect([gate?.id, gate?.metric]).toEqual(["recall_a_b_c-min", "recall(a, $(b) | c)"]);
  });

  test.each([
    ["binary", "{ metric: f_beta, min: 0.5 }", "f_beta needs its parameter", "f_beta(2)"],
    ["binary", "{ metric: f_beta(-1), min: 0.5 }", "f_beta(-1) has no such parameter", "a number above 0"],
    ["binary", "{ metric: recall_at_precision(1.2), min: 0.5 }", "no such parameter", "at most 1"],
    ["binary", "{ metric: precision_at_k(0.5), min: 0.5 }", "no such parameter", "percentage"],
    ["binary", "{ metric: expected_value(tp=1;up=2), min: 0.5 }", "no such parameter", "tp, fp, fn, tn"],
    ["multiclass", "{ metric: top_k_accuracy(0), min: 0.5 }", "no such parameter", "how many classes"],
    ["regression", "{ metric: pinball_at_q(1), max: 5 }", "no such parameter", "between 0 and 1"],
    ["binary", "{ metric: f_betta(2), min: 0.5 }", "there is no metric f_betta(2)", "did you mean f_beta(2)?"],
    ["binary", "{ metric: mcc, min: -2 }", "-2 is no value that mcc can have", "between -1 and 1"],
  ])("%s: %s is refused", (task, entry, message, remedy) => {
    const error = refusal(task, entry);
    expect(error.message).toContain(message);
    expect(error.remedy).toContain(remedy);
    expect(error.place?.line).toBe(8);
  });

  test.each([
    ["{ metric: selection_rate, vs: champion, max-regression: 0.1 }", "has no better side"],
    ["{ metric: flip_rate, vs: champion, max-regression: 0.1 }", "difference to the champion already"],
    ["{ metric: ece, vs: champion, rule: non-inferior, margin: 0.1 }", "has no interval"],
    ["{ metric: calibration_slope, vs: champion, rule: superior }", "has no interval"],
  ])("%s can never be decided", (entry, message) => {
    expect(refusal("binary", "{ metric: roc_auc, min: 0.5 }", entry).message).toContain(message);
  });

  test("a limit on what needs a champion judges no first model", () => {
    const flips = "{ metric: flip_rate, max: 0.1 }";
    expect(refusal("binary", flips).message).toContain("judged by nothing");
    for (const entry of [flips, "{ metric: latency_p50_ms, vs: champion, max-regression: 25% }"])
      expect(refusal("binary", `${entry}\n      no-champion: baseline`).message).toContain("judged by nothing");
  });
});
