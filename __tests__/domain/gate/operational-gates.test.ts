import { describe, expect, test } from "vitest";
import { type GateEntry, gatesOf } from "../../../src/domain/gate/gate.ts";
import { judgeOperational } from "../../../src/domain/gate/judge-operational.ts";
import { type MeasuredModel, operationalFigures } from "../../../src/domain/operational/operational.ts";
import { measuringPlan } from "../../../src/domain/operational/operational-metrics.ts";

/** A model whose calls take so many milliseconds, give or take a little. */
function timed(ms: number, more: Partial<Exclude<MeasuredModel["timed"], null>> = {}): MeasuredModel {
  const calls = Float64Array.from({ length: 500 }, (_, i) => ms * (1 + 0.01 * Math.sin(i * i + ms)));
  return {
    size: 3_000_000,
    timed: { calls, coldStartMs: 30, rowsPerSecond: 1e5, deterministic: true, peakBytes: 2e8, ...more },
  };
}

function judge(entry: GateEntry, challenger: MeasuredModel, champion: MeasuredModel | null) {
  const [gate] = gatesOf([entry]);
  if (gate === undefined) throw new Error("no gate");
  return judgeOperational(gate, operationalFigures(challenger, champion, 0.95), 0.95);
}

const versus = (
  kind: "no-worse" | "improve" | "non-inferior" | "superior",
  fraction: number,
  metric = "latency_p50_ms",
): GateEntry => ({ metric, comparison: { kind, tolerance: { kind: "relative", fraction } } });

describe("a gate on what a model costs", () => {
  test.each<[string, GateEntry, MeasuredModel, MeasuredModel | null, string]>([
    ["a slower model, within what is allowed", versus("no-worse", 0.25), timed(1.2), timed(1), "pass"],
    ["a slower model, beyond it", versus("no-worse", 0.1), timed(1.2), timed(1), "fail"],
    ["the same model", versus("no-worse", 0.1), timed(1), timed(1), "pass"],
    ["a faster model that must be", versus("improve", 0.1), timed(0.8), timed(1), "pass"],
    ["clearly within the margin", versus("non-inferior", 0.1), timed(1), timed(1), "pass"],
    ["clearly beyond the margin", versus("non-inferior", 0.1), timed(1.2), timed(1), "fail"],
    ["on the margin", versus("non-inferior", 0.1), timed(1.1), timed(1), "inconclusive"],
    ["no champion", versus("no-worse", 0.1), timed(1.2), null, "skipped"],
    ["sizes are compared as they are", versus("no-worse", 0, "model_size_mb"), timed(1), timed(1), "pass"],
    ["below a limit", { metric: "latency_p95_ms", max: 100 }, timed(1), null, "pass"],
    ["above a limit", { metric: "latency_p95_ms", max: 0.5 }, timed(1), null, "fail"],
    ["above a limit that warns", { metric: "latency_p95_ms", max: 0.5, severity: "warn" }, timed(1), null, "warn"],
    ["a throughput", { metric: "throughput_rows_s", min: 1e6 }, timed(1), null, "fail"],
    ["a size", { metric: "model_size_mb", max: 2 }, timed(1), null, "fail"],
    ["answers that repeat", { metric: "deterministic", min: 1 }, timed(1), null, "pass"],
    ["answers that do not", { metric: "deterministic", min: 1 }, timed(1, { deterministic: false }), null, "fail"],
    ["memory that was not measured", { metric: "peak_rss_mb", max: 9 }, timed(1, { peakBytes: null }), null, "error"],
  ])("%s", (_, entry, challenger, champion, status) => {
    expect(judge(entry, challenger, champion).status).toBe(status);
  });

  test("a reason tells the limit and no measured figure, so that the same input gives the same words", () => {
    const reasons = [1.201, 1.202].map((ms) => judge(versus("no-worse", 0.1), timed(ms), timed(1)).reason);
    expect(new Set(reasons)).toEqual(
      new Set(["latency_p50_ms is not at most 10% above the champion's; the figures are in operational.json"]),
    );
    expect(judge({ metric: "latency_p95_ms", max: 0.5 }, timed(1), null).reason).toBe(
      "latency_p95_ms is above 0.5; the figures are in operational.json",
    );
    expect(judge({ metric: "model_size_mb", max: 2 }, timed(1), null).reason).toBe(
      "model_size_mb is 3, at most 2 is required",
    );
  });

  test("a model that failed while it was timed is an error of that model", () => {
    const broken: MeasuredModel = { size: 1, timed: { reason: "the challenger failed: it crashed" } };
    expect(judge(versus("no-worse", 0.1), broken, timed(1))).toMatchObject({ status: "error", cause: "challenger" });
    expect(judge(versus("no-worse", 0.1), timed(1), broken)).toMatchObject({ status: "error", cause: "champion" });
  });
});

test("nothing is measured that no gate asks for, and a p99 is measured on calls enough", () => {
  expect(measuringPlan(["roc_auc", "model_size_mb"], false)).toBeNull();
  expect(measuringPlan(["latency_p50_ms"], false)).toEqual({ calls: 500, memory: false });
  expect(measuringPlan(["latency_p99_ms", "peak_rss_mb"], false)).toEqual({ calls: 10_000, memory: true });
  expect(measuringPlan([], true)).toEqual({ calls: 500, memory: true });
});
