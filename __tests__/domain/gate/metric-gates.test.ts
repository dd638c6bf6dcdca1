import { describe, expect, test } from "vitest";
import { type Contest, evaluate } from "../../../src/domain/gate/evaluate.ts";
import { type GateEntry, gatesOf } from "../../../src/domain/gate/gate.ts";
import { DEFAULT_STATS, type StatsRules } from "../../../src/domain/gate/stats-rules.ts";
import type { JudgedBinary } from "../../../src/domain/metric/metric.ts";
import { mersenneTwister } from "../../../src/domain/statistics/random.ts";
import { expectValid } from "../../schemas.ts";

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;
const label = Float64Array.from({ length: 400 }, (_, row) => (row % 4 === 0 ? 1 : 0));

function model(skill: number, seed: number): JudgedBinary {
  const random = mersenneTwister(seed);
  return { kind: "binary", label, score: label.map((y) => (skill * y + random()) / (1 + skill)), threshold: 0.5 };
}

function judge(entries: readonly GateEntry[], contest: Contest, stats: Partial<StatsRules> = {}) {
  const frame = {
    model: "m",
    task: "binary" as const,
    challenger: { digest: digest("a"), version: null, run: null },
    champion: contest.champion === null ? null : { digest: digest("b"), version: 1 },
    dataset: { name: "test", digest: digest("c"), rows: 400, labelled: 400, positives: 100, uses: 1 },
    warnings: [],
    tool: { modelgate: "0", onnxruntime: "0", duckdb: "0" },
  };
  const found = evaluate(frame, contest, { gates: gatesOf(entries), stats: { ...DEFAULT_STATS, ...stats } });
  expectValid("evaluation", found);
  return found;
}

const pair: Contest = { challenger: model(0.6, 1), champion: model(0.5, 2) };

describe("gates on metrics beyond the short list", () => {
  test("what a gate asks for is shown after the short list, with its interval; the rest is recorded once", () => {
    const {
      metrics,
      recorded = [],
      gates,
    } = judge(
      [
        { metric: "f_beta(2)", min: 0.1 },
        { metric: "mcc", min: 0 },
      ],
      pair,
    );
    expect(metrics.slice(-2).map(({ id }) => id)).toEqual(["f_beta(2)", "mcc"]);
    for (const { challenger, delta } of metrics.slice(-2)) {
      expect(challenger.low).toBeTypeOf("number");
      expect(delta?.method).toBe("bootstrap");
    }
    const ids = [...metrics, ...recorded].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(recorded.map(({ id }) => id)).toContain("ece");
    expect(gates.map(({ id, status }) => [id, status])).toEqual([
      ["f_beta_2-min", "pass"],
      ["mcc-min", "pass"],
    ]);
  });

  test("a metric without an interval is judged by its value, and the reason says so", () => {
    const comparison = { kind: "no-worse", tolerance: { kind: "absolute", amount: 1 } } as const;
    const { gates } = judge([{ metric: "ece", max: 0.5, comparison }], pair);
    expect(gates.map(({ status }) => status)).toEqual(["pass", "pass"]);
    expect(gates[0]?.reason).toMatch(/^ece is 0\.\d+ \(no interval: .+\), at most 0.5 is required$/);
  });

  test("a metric against the champion: its interval, skipped without one, an error where it failed", () => {
    const entries = [{ metric: "flip_rate", max: 1 }];
    const { metrics, gates } = judge(entries, pair);
    const flip = metrics.find(({ id }) => id === "flip_rate");
    expect(flip).toMatchObject({ champion: null, delta: null, challenger: { low: expect.any(Number) } });
    expect(gates[0]?.status).toBe("pass");
    expect(judge(entries, { ...pair, champion: null }).gates[0]?.status).toBe("skipped");
    const failed = { kind: "failed", reason: "it crashed", cause: "champion" } as const;
    expect(judge(entries, { ...pair, champion: failed }).gates[0]).toMatchObject({
      status: "error",
      cause: "champion",
    });
  });

  test("closer to 1 is better, whatever the side", () => {
    const scaled = (factor: number): JudgedBinary => ({
      ...model(0.6, 1),
      score: label.map((y) => factor * (0.1 + 0.3 * y)),
    });
    const comparison = { kind: "improve", tolerance: { kind: "absolute", amount: 0.01 } } as const;
    const contest = { challenger: scaled(1.3), champion: scaled(0.9) };
    const { metrics, gates } = judge([{ metric: "calibration_ratio", comparison }], contest);
    const ratio = metrics.find(({ id }) => id === "calibration_ratio");
    // 0.175 / 0.25 is 0.7: times 1.3 it is 0.91, times 0.9 it is 0.63.
    expect(ratio?.delta).toMatchObject({ value: expect.closeTo(0.28, 10), low: null });
    expect(gates[0]).toMatchObject({ status: "pass", reason: expect.stringContaining("came closer to 1 by 0.28") });
  });

  test("0/0 is an error, unless the configuration names what it counts", () => {
    const silent: Contest = { challenger: { ...model(0.6, 1), threshold: 2 }, champion: null };
    const entries = [{ metric: "precision", min: 0 }];
    expect(judge(entries, silent).gates[0]).toMatchObject({ status: "error", cause: "data" });
    const found = judge(entries, silent, { zeroDivision: 0 });
    expect(found.gates[0]).toMatchObject({ status: "pass", reason: expect.stringContaining("which counts 0") });
    const precision = found.metrics.find(({ id }) => id === "precision");
    expect(precision?.challenger).toMatchObject({ value: 0, low: null, note: expect.stringContaining("no positive") });
    expect(
      judge(
        [{ metric: "roc_auc", min: 0 }],
        { challenger: { ...model(0.6, 1), label: label.map(() => 0) }, champion: null },
        { zeroDivision: 1 },
      ).gates[0]?.status,
    ).toBe("error");
  });
});
