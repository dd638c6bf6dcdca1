import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bar, type EvaluationFrame, evaluate, type Side } from "../../../src/domain/gate/evaluate.ts";
import { type Comparison, type Gate, type GateEntry, gatesOf } from "../../../src/domain/gate/gate.ts";
import { judgeGate } from "../../../src/domain/gate/judge-gate.ts";
import type { GateFigures } from "../../../src/domain/gate/judged-gate.ts";
import { DEFAULT_STATS } from "../../../src/domain/gate/stats-rules.ts";
import { mersenneTwister } from "../../../src/domain/statistics/random.ts";
import { expectValid } from "../../schemas.ts";

type Rule = Comparison["kind"];

function gate(kind: Rule, amount: number, more: Partial<GateEntry> = {}): Gate {
  const comparison: Comparison = { kind, tolerance: { kind: "absolute", amount } };
  const [only] = gatesOf([{ metric: "roc_auc", comparison, ...more }]);
  if (only === undefined) throw new Error("no gate");
  return only;
}

/** A difference of 0.9 + delta against 0.9, with its interval. */
function figures(delta: number, low: number, high: number, more: Partial<GateFigures> = {}): GateFigures {
  return {
    direction: "higher",
    challenger: { kind: "value", value: 0.9 + delta },
    champion: { kind: "value", value: 0.9 },
    spread: {
      challenger: { kind: "none", reason: "x" },
      improvement: { kind: "interval", low, high, p: 0.5, method: "delong" },
    },
    rows: 1000,
    confidence: 0.95,
    shortage: null,
    ...more,
  };
}

describe("a gate on the interval", () => {
  test.each([
    ["non-inferior", 0.01, figures(-0.002, -0.009, 0.005), "pass"],
    ["non-inferior", 0.01, figures(-0.03, -0.04, -0.02), "fail"],
    ["non-inferior", 0.01, figures(-0.002, -0.012, 0.008), "inconclusive"],
    ["non-inferior", 0.01, figures(0.002, -0.01, 0.012), "inconclusive"],
    ["superior", 0, figures(0.01, 0.001, 0.019), "pass"],
    ["superior", 0, figures(-0.01, -0.019, -0.001), "fail"],
    ["superior", 0, figures(0.01, -0.001, 0.021), "inconclusive"],
    ["superior", 0.005, figures(0.01, 0.004, 0.016), "inconclusive"],
    ["superior", 0.005, figures(0.001, -0.002, 0.004), "fail"],
    ["no-worse", 0.01, figures(-0.009, -0.1, 0.1), "pass"],
    ["improve", 0.01, figures(0.009, -0.1, 0.1), "fail"],
    ["improve", 0.01, figures(0.01, -0.1, 0.1), "pass"],
  ] satisfies [Rule, number, GateFigures, string][])("%s by %d", (kind, amount, given, status) => {
    expect(judgeGate(gate(kind, amount), given).status).toBe(status);
  });

  test("an undecided gate says how many rows would decide it: n·((1.96 + 0.84)·SE / margin)²", () => {
    const judged = judgeGate(gate("non-inferior", 0.005), figures(-0.002, -0.012, 0.008));
    const error = 0.01 / 1.959963984540054;
    expect(judged).toMatchObject({
      status: "inconclusive",
      rowsNeeded: Math.ceil(1000 * ((2.8015852181130145 * error) / 0.005) ** 2),
      reason:
        "undecided: roc_auc fell by 0.002 [-0.008, 0.012], from 0.900 to 0.898; at most 0.005 worse is allowed, which 1,000 rows cannot tell: about 8,180 labelled rows needed",
    });
  });

  test("without a margin more rows cannot decide; without an interval neither", () => {
    expect(judgeGate(gate("superior", 0), figures(0.001, -0.01, 0.012))).toMatchObject({
      rowsNeeded: null,
      reason: expect.stringContaining("more rows cannot decide this"),
    });
    const without = figures(0, 0, 0, {
      spread: {
        challenger: { kind: "none", reason: "x" },
        improvement: { kind: "none", reason: "both rank every row alike" },
      },
    });
    expect(judgeGate(gate("non-inferior", 0.01), without)).toMatchObject({
      status: "inconclusive",
      reason: expect.stringContaining("both rank every row alike"),
    });
  });

  test("on-inconclusive chooses; a gate that only warns never blocks", () => {
    const open = figures(-0.002, -0.012, 0.008);
    const status = (more: Partial<GateEntry>) => judgeGate(gate("non-inferior", 0.01, more), open).status;
    expect(status({ onInconclusive: "warn" })).toBe("warn");
    expect(status({ onInconclusive: "pass" })).toBe("pass");
    expect(status({ severity: "warn" })).toBe("warn");
    expect(status({ severity: "warn", onInconclusive: "pass" })).toBe("pass");
  });

  test("too few rows decide no comparison, unless the answers are the same", () => {
    const shortage = { reason: "the test data have 50 labelled rows", rowsNeeded: 200 };
    for (const kind of ["no-worse", "improve", "non-inferior", "superior"] as const) {
      expect(judgeGate(gate(kind, 0.01), figures(0.05, 0.04, 0.06, { shortage }))).toMatchObject({
        status: "inconclusive",
        rowsNeeded: 200,
      });
    }
    const same = figures(0, 0, 0, {
      shortage,
      spread: {
        challenger: { kind: "none", reason: "x" },
        improvement: { kind: "interval", low: 0, high: 0, p: 1, method: "identical" },
      },
    });
    expect(judgeGate(gate("non-inferior", 0.01), same).status).toBe("pass");
    expect(judgeGate(gate("no-worse", 0), same).status).toBe("pass");
    expect(judgeGate(gate("superior", 0), same).status).toBe("fail");
  });

  test("a percentage is of the champion's size, also of a negative one; of 0 it is an error", () => {
    const relative = (kind: Rule) => ({
      ...gate(kind, 0),
      rule: { kind, tolerance: { kind: "relative" as const, fraction: 0.1 } },
    });
    const negative = {
      champion: { kind: "value" as const, value: -0.5 },
      challenger: { kind: "value" as const, value: -0.52 },
    };
    expect(judgeGate(relative("non-inferior"), figures(0, -0.04, 0.01, negative)).status).toBe("pass");
    expect(judgeGate(relative("non-inferior"), figures(0, -0.06, 0.01, negative)).status).toBe("inconclusive");
    const zero = { champion: { kind: "value" as const, value: 0 } };
    expect(judgeGate(relative("non-inferior"), figures(0, 0, 0, zero))).toMatchObject({
      status: "error",
      reason: expect.stringContaining("margin as a plain number"),
    });
  });
});

const FRAME: EvaluationFrame = {
  model: "fraud",
  task: "binary",
  challenger: { digest: `sha256:${"a".repeat(64)}`, version: null, run: null },
  champion: { digest: `sha256:${"b".repeat(64)}`, version: 1 },
  dataset: { name: "test", digest: `sha256:${"c".repeat(64)}`, rows: 400, labelled: 400, positives: 200, uses: 1 },
  warnings: [],
  tool: { modelgate: "0", onnxruntime: "0", duckdb: "0" },
};
const METRICS = ["roc_auc", "average_precision", "log_loss", "brier", "accuracy", "precision", "recall", "f1"];

/** A model that tells classes apart by `skill`, on rows that are the same for every model. */
function model(skill: number, seed: number, rows = 400): Side {
  const luck = mersenneTwister(seed);
  const label = Float64Array.from({ length: rows }, (_, row) => row % 2);
  return {
    kind: "binary",
    label,
    score: label.map((truth) => 0.5 + (truth - 0.5) * skill + (luck() - 0.5) * (1 - skill)),
    threshold: 0.5,
  };
}

function bar(...kinds: readonly [Rule, number][]): Bar {
  const entries = METRICS.flatMap((metric) =>
    kinds.map(([kind, amount]) => ({ metric, comparison: { kind, tolerance: { kind: "absolute" as const, amount } } })),
  );
  return { gates: gatesOf(entries), stats: { ...DEFAULT_STATS, replicates: 300 } };
}

describe("an evaluation with intervals", () => {
  const skill = fc.integer({ min: 20, max: 60 }).map((n) => n / 100);

  test("swapping the models mirrors every interval and every verdict", () => {
    fc.assert(
      fc.property(skill, skill, fc.nat(1000), (a, b, seed) => {
        const [first, second] = [model(a, seed), model(b, seed + 1)];
        const judge = bar(["superior", 0.01], ["non-inferior", 0.01]);
        const forth = evaluate(FRAME, { challenger: first, champion: second }, judge);
        const back = evaluate(FRAME, { challenger: second, champion: first }, judge);
        for (const [i, { id, delta, challenger }] of forth.metrics.entries()) {
          const other = back.metrics[i];
          expect(other?.champion, id).toEqual(challenger);
          expect(other?.delta?.low ?? null, id).toEqual(delta?.high == null ? null : 0 - delta.high);
          expect(other?.delta?.high ?? null, id).toEqual(delta?.low == null ? null : 0 - delta.low);
          expect([other?.delta?.p, other?.delta?.method], id).toEqual([delta?.p, delta?.method]);
        }
        // Shown to be better by 0.01 one way is shown to be worse by 0.01 the other way.
        const status = (found: typeof forth, metric: string, rule: string) =>
          found.gates.find((gate) => gate.metric === metric && gate.rule === rule)?.status;
        for (const metric of METRICS) {
          expect(status(back, metric, "non-inferior") === "fail").toBe(status(forth, metric, "superior") === "pass");
          expect(status(forth, metric, "non-inferior") === "fail").toBe(status(back, metric, "superior") === "pass");
        }
      }),
      { numRuns: 25 },
    );
  });

  test("the order of rows changes no interval", () => {
    const luck = mersenneTwister(5);
    const order = Uint32Array.from({ length: 400 }, (_, row) => row).sort(() => luck() - 0.5);
    const moved = (side: Side): Side =>
      side.kind === "binary"
        ? {
            ...side,
            label: Float64Array.from(order, (row) => side.label[row] ?? 0),
            score: Float64Array.from(order, (row) => side.score[row] ?? 0),
          }
        : side;
    const [a, b] = [model(0.4, 1), model(0.35, 2)];
    const given = evaluate(FRAME, { challenger: a, champion: b }, bar(["superior", 0]));
    const shuffled = evaluate(FRAME, { challenger: moved(a), champion: moved(b) }, bar(["superior", 0]));
    for (const [i, metric] of given.metrics.entries()) {
      const other = shuffled.metrics[i];
      for (const key of ["challenger", "delta"] as const) {
        expect(other?.[key]?.low ?? 0).toBeCloseTo(metric[key]?.low ?? 0, 12);
        expect(other?.[key]?.high ?? 0).toBeCloseTo(metric[key]?.high ?? 0, 12);
      }
    }
  });

  test("a model passes non-inferiority against itself, on any number of rows, and is not better", () => {
    for (const rows of [4, 400]) {
      const found = evaluate(
        FRAME,
        { challenger: model(0.4, 1, rows), champion: model(0.4, 1, rows) },
        bar(["non-inferior", 0.001], ["no-worse", 0], ["superior", 0]),
      );
      for (const { rule, status } of found.gates)
        expect([rule, status]).toEqual([rule, rule === "superior" ? "fail" : "pass"]);
      for (const { delta } of found.metrics)
        expect(delta).toEqual({ value: 0, low: 0, high: 0, p: 1, method: "identical" });
      expect(found.warnings.join()).toContain("the same predictions on every row");
    }
  });

  test("answers that rank the rows backwards by more than chance are told, and a single row is one", () => {
    const backwards = (side: Side): Side =>
      side.kind === "binary" ? { ...side, score: side.score.map((score) => 1 - score) } : side;
    const told = (challenger: Side): string =>
      evaluate(FRAME, { challenger, champion: null }, bar(["non-inferior", 0.01])).warnings.join("\n");
    expect(told(model(0.4, 1))).not.toContain("backwards");
    expect(told(backwards(model(0.4, 1)))).toContain("ranks the rows backwards, worse than chance");
    expect(told(model(0.4, 1, 1))).toContain("the test data have 1 labelled row, and fewer than 200");
  });

  test("the same input gives the same bytes, and a valid file without NaN", () => {
    const contest = { challenger: model(0.4, 1), champion: model(0.35, 2) };
    const found = evaluate(FRAME, contest, bar(["non-inferior", 0.01]));
    expect(JSON.stringify(evaluate(FRAME, contest, bar(["non-inferior", 0.01])))).toBe(JSON.stringify(found));
    expectValid("evaluation", JSON.parse(JSON.stringify(found)));
    expect(found.stats).toEqual({ confidence: 0.95, seed: 42, replicates: 300 });
    for (const { challenger, delta } of found.metrics) {
      expect(challenger.value).not.toBeNull();
      if (challenger.value === null || challenger.low == null || delta?.low == null) continue;
      expect(challenger.low).toBeLessThan(challenger.value);
      expect(challenger.high ?? 0).toBeGreaterThan(challenger.value);
      expect(delta.low).toBeLessThan(delta.value);
      expect(delta.p).toBeGreaterThan(0);
    }
  });

  test("what has no interval is null with a reason: perfect models, one row, one class", () => {
    const perfect = (shift: number): Side => {
      const label = Float64Array.from({ length: 400 }, (_, row) => row % 2);
      return { kind: "binary", label, score: label.map((y) => 0.3 + 0.4 * y + shift), threshold: 0.5 };
    };
    const found = evaluate(FRAME, { challenger: perfect(0.01), champion: perfect(0) }, bar(["non-inferior", 0.01]));
    expectValid("evaluation", JSON.parse(JSON.stringify(found)));
    expect(found.metrics.find(({ id }) => id === "roc_auc")).toMatchObject({
      challenger: { value: 1, low: null, high: null, reason: expect.stringContaining("without a single error") },
      delta: { value: 0, low: null, p: null, method: null, reason: expect.stringContaining("rank every row alike") },
    });
    expect(found.gates.find(({ metric }) => metric === "roc_auc")?.status).toBe("inconclusive");
    // Tango's interval has a width where no pair is discordant; equal decisions are the same model to f1.
    expect(found.metrics.find(({ id }) => id === "accuracy")?.delta).toMatchObject({
      value: 0,
      method: "paired-score",
    });
    expect(found.metrics.find(({ id }) => id === "f1")?.delta).toMatchObject({ low: 0, high: 0, method: "identical" });
    for (const label of [[1], [0], [1, 1, 1]]) {
      const side = (score: number): Side => ({
        kind: "binary",
        label: Float64Array.from(label),
        score: new Float64Array(label.length).fill(score),
        threshold: 0.5,
      });
      const tiny = evaluate(FRAME, { challenger: side(0.6), champion: side(0.7) }, bar(["non-inferior", 0.01]));
      expectValid("evaluation", JSON.parse(JSON.stringify(tiny)));
      expect(tiny.passed).toBe(false);
    }
  });

  test("a single row is one, and where a class is absent no number of rows is made up", () => {
    const side: Side = {
      kind: "binary",
      label: Float64Array.of(1),
      score: Float64Array.of(0.6),
      threshold: 0.5,
    };
    const other: Side = { ...side, score: Float64Array.of(0.7) };
    const gates = gatesOf([
      {
        metric: "log_loss",
        vs: "champion",
        comparison: { kind: "no-worse", tolerance: { kind: "absolute", amount: 1 } },
      },
    ]);
    const found = evaluate(FRAME, { challenger: side, champion: other }, { gates, stats: DEFAULT_STATS });
    expect(found.gates[0]?.reason).toMatch(
      /; the test data have 1 labelled row, and fewer than 200 decide no comparison$/,
    );
    expect(found.gates[0]?.rows_needed).toBeNull();
  });

  test("what passes undecided is not said to have been shown", () => {
    const [gate] = gatesOf([
      {
        metric: "roc_auc",
        vs: "champion",
        comparison: { kind: "non-inferior", tolerance: { kind: "absolute", amount: 1e-9 } },
        onInconclusive: "pass",
      },
    ]);
    if (gate === undefined) throw new Error("no gate");
    const judge: Bar = { gates: [gate], stats: DEFAULT_STATS };
    const found = evaluate(FRAME, { challenger: model(0.4, 1, 300), champion: model(0.4, 2, 300) }, judge);
    expect(found.reason).toBe("1 gate passed, 1 of them undecided, which on-inconclusive lets pass");
  });

  test("test data that are too small are told, and min and max judge on them all the same", () => {
    const judge: Bar = { gates: gatesOf([{ metric: "roc_auc", min: 0.5 }]), stats: DEFAULT_STATS };
    const found = evaluate(FRAME, { challenger: model(0.4, 1, 100), champion: null }, judge);
    expect(found.verdict).toBe("pass");
    expect(found.warnings).toEqual([
      expect.stringContaining("100 labelled rows, and fewer than 200 decide no comparison"),
    ]);
    expect(found.gates[0]?.reason).toMatch(/^roc_auc is 0\.\d+ \[0\.\d+, \d(\.\d+)?\], at least 0\.5 is required$/);
  });
});
