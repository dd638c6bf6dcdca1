import { expect, test } from "vitest";
import type { EvaluatedGate, EvaluatedMetric } from "../../../src/domain/gate/evaluation.ts";
import { explainGates } from "../../../src/domain/gate/explain-gate.ts";
import { sampleEvaluation, sampleGate } from "../../render/sample-evaluation.ts";

function explained(gate: Partial<EvaluatedGate>, metric: Partial<EvaluatedMetric> = {}): string {
  const [only] = explainGates(sampleEvaluation(metric, { gates: [sampleGate(gate)] }));
  return only?.text ?? "";
}

/** Against the champion: 0.951 beside 0.963, which is -0.012 [-0.016, 0.008]. */
const compared = { vs: "champion" as const, threshold: 0.005 };

test.each<[string, Partial<EvaluatedGate>, string]>([
  [
    "min that failed",
    {},
    "The challenger's roc_auc is 0.951, and at least 0.96 is required. The value alone counts, not its 95 % interval [0.947, 0.955]. It would pass from 0.96 on.",
  ],
  [
    "max that passed",
    { rule: "max", threshold: 0.99, status: "pass" },
    "The challenger's roc_auc is 0.951, and at most 0.99 is required. The value alone counts, not its 95 % interval [0.947, 0.955]. It would fail above 0.99.",
  ],
  [
    "a bound that is not shown yet",
    { threshold: 0.95, use: "lower-bound", status: "inconclusive" },
    "All of the 95 % interval of roc_auc, [0.947, 0.955], must be at least 0.95. It would pass with the limit 0.947, and fail for certain with one above 0.955; more rows narrow the interval.",
  ],
  [
    "an upper bound that is shown",
    { rule: "max", threshold: 0.96, use: "upper-bound", status: "pass" },
    "All of the 95 % interval of roc_auc, [0.947, 0.955], must be at most 0.96. It would not pass with a limit below 0.955.",
  ],
  [
    "no-worse",
    { ...compared, rule: "no-worse" },
    "The challenger's roc_auc, 0.951, is 0.012 worse than the champion's 0.963 on the same rows. The value alone counts, not its interval [-0.016, 0.008]: at most 0.005 worse is allowed. It would pass if it were not more than 0.005 worse.",
  ],
  [
    "improve, of a percentage",
    { ...compared, rule: "improve", threshold: "1%" },
    "The challenger's roc_auc, 0.951, is 0.012 worse than the champion's 0.963 on the same rows. The value alone counts, not its interval [-0.016, 0.008]: at least 1%, which is 0.00963, better is required. It would pass from 0.00963 better on.",
  ],
  [
    "non-inferior, undecided",
    { ...compared, rule: "non-inferior", status: "inconclusive", rows_needed: 12_345 },
    "The challenger's roc_auc, 0.951, is 0.012 worse than the champion's 0.963 on the same rows. All of the 95 % interval of the difference, [-0.016, 0.008], must lie above -0.005, and -0.005 lies inside. It would pass with a margin above 0.016. About 12,400 labelled rows would decide it, if the two are equally good.",
  ],
  [
    "superior that failed",
    { ...compared, rule: "superior", threshold: 0.01 },
    "The challenger's roc_auc, 0.951, is 0.012 worse than the champion's 0.963 on the same rows. All of the 95 % interval of the difference, [-0.016, 0.008], must lie above 0.01, and none of it does. No min-improvement would let it pass.",
  ],
  [
    "a significance test",
    { ...compared, rule: "not-significantly-worse", status: "pass", p: 0.2 },
    "The challenger's roc_auc, 0.951, is 0.012 worse than the champion's 0.963 on the same rows. It fails only where that is more than 0.005 worse and too much for chance. The one-sided p value is 0.2; below 0.05 is too much for chance. It would fail if that p value were so low.",
  ],
  [
    "improve by nothing",
    { ...compared, rule: "improve", threshold: 0 },
    "The challenger's roc_auc, 0.951, is 0.012 worse than the champion's 0.963 on the same rows. The value alone counts, not its interval [-0.016, 0.008]: no worse is required. It would pass if it were no worse.",
  ],
  [
    "superior, undecided",
    { ...compared, rule: "superior", threshold: 0, status: "inconclusive" },
    "The challenger's roc_auc, 0.951, is 0.012 worse than the champion's 0.963 on the same rows. All of the 95 % interval of the difference, [-0.016, 0.008], must lie above 0, and 0 lies inside. No min-improvement would let it pass; it would fail with one above 0.008. More rows cannot decide it.",
  ],
  [
    "a bound that the value itself misses",
    { threshold: 0.953, use: "lower-bound", status: "inconclusive" },
    "All of the 95 % interval of roc_auc, [0.947, 0.955], must be at least 0.953. It would pass with the limit 0.947, and fail for certain with one above 0.955; the value itself misses 0.953, so that more rows would hardly help.",
  ],
  [
    "a bound that is missed, and only warns",
    { threshold: 0.96, use: "lower-bound", status: "warn", severity: "warn" },
    "All of the 95 % interval of roc_auc, [0.947, 0.955], must be at least 0.96. It would pass with the limit 0.947.",
  ],
  [
    "non-inferior, missed, that only warns",
    { ...compared, rule: "superior", threshold: 0.01, status: "warn", severity: "warn" },
    "The challenger's roc_auc, 0.951, is 0.012 worse than the champion's 0.963 on the same rows. All of the 95 % interval of the difference, [-0.016, 0.008], must lie above 0.01, and none of it does. No min-improvement would let it pass.",
  ],
  [
    "non-inferior, undecided, that passes all the same",
    { ...compared, rule: "non-inferior", status: "pass", reason: "undecided: roc_auc fell", rows_needed: 12_345 },
    "The challenger's roc_auc, 0.951, is 0.012 worse than the champion's 0.963 on the same rows. All of the 95 % interval of the difference, [-0.016, 0.008], must lie above -0.005, and -0.005 lies inside. It would pass with a margin above 0.016. About 12,400 labelled rows would decide it, if the two are equally good. It passes all the same: on-inconclusive says so.",
  ],
  [
    "no-worse on too few rows",
    {
      ...compared,
      rule: "no-worse",
      status: "warn",
      reason:
        "undecided: roc_auc fell by 0.012; the test data have 150 labelled rows, and fewer than 200 decide no comparison: about 200 labelled rows needed",
    },
    "The challenger's roc_auc, 0.951, is 0.012 worse than the champion's 0.963 on the same rows. That decides nothing: the test data have 150 labelled rows, and fewer than 200 decide no comparison: about 200 labelled rows needed. It only warns.",
  ],
  [
    "a significance test without an interval",
    { ...compared, rule: "not-significantly-worse", status: "inconclusive", reason: "undecided: no interval" },
    "The challenger's roc_auc, 0.951, is 0.012 worse than the champion's 0.963 on the same rows. It fails only where that is more than 0.005 worse and too much for chance. The one-sided p value is unknown; below 0.05 is too much for chance. Whether it is chance cannot be told.",
  ],
  [
    "against the baseline, undecided",
    { vs: "baseline", rule: "superior", status: "inconclusive", reason: "undecided: about 900 rows", rows_needed: 900 },
    "undecided: about 900 rows.",
  ],
  [
    "nothing to compare with",
    { ...compared, rule: "no-worse", status: "skipped", reason: "there is no champion yet to compare with" },
    "there is no champion yet to compare with; it judges from the second version on.",
  ],
  [
    "an error",
    { status: "error", reason: "the challenger crashed" },
    "It could not be judged, and what cannot be judged never passes: the challenger crashed.",
  ],
])("%s", (_, gate, text) => {
  expect(explained(gate)).toBe(text);
});

test("of a gate on slices one entry is explained, and no slice is named", () => {
  const slice = { by: "region", value: "secret" };
  const [sample] = sampleEvaluation({}).metrics;
  if (sample === undefined) throw new Error("no metric");
  const gates = [
    sampleGate({ slice: { by: "region", value: "fine" }, by: "region", status: "pass" }),
    sampleGate({ slice, by: "region" }),
  ];
  const found = explainGates({ ...sampleEvaluation({}), metrics: [sample, { ...sample, slice }], gates });
  expect(found).toHaveLength(1);
  expect(found[0]?.text).toMatch(/^One of 2 slices by region, the first with fail: The challenger's roc_auc is 0.951/);
  expect(found[0]?.text).not.toContain("secret");
});

test("without an interval, or without a value, it says so and nothing else", () => {
  const none = { low: null, high: null, p: null, method: null, reason: "no spread" } as const;
  const gate = { ...compared, rule: "non-inferior" as const, status: "inconclusive" as const };
  expect(explained(gate, { delta: { value: -0.012, ...none } })).toContain(
    "It goes by the interval of the difference, and there is none. More rows cannot decide it.",
  );
  expect(explained({ metric: "latency_p50_ms", reason: "latency_p50_ms is above 5" })).toBe(
    "latency_p50_ms is above 5.",
  );
});
