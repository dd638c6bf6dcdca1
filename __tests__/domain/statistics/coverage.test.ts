import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/domain/gate/evaluate.ts";
import { type Comparison, gatesOf } from "../../../src/domain/gate/gate.ts";
import { DEFAULT_STATS } from "../../../src/domain/gate/stats-rules.ts";
import type { Judged, Pair } from "../../../src/domain/metric/metric.ts";
import { compute, metricsOf, spreadOf } from "../../../src/domain/metric/metrics.ts";
import { binaryDesign, type Design, multiclassDesign, regressionDesign } from "./designs.ts";

/** Few by default, so that the suite stays quick; docs/statistics.md has what 2,000 gave. */
const DRAWS = Number(process.env.MODELGATE_DRAWS ?? 250);
const SETTINGS = { confidence: 0.95, seed: 1, replicates: 400 };

const DESIGNS: readonly Design<Judged>[] = [
  binaryDesign("250 rows, half positive, AUC 0.76 and 0.80", { rows: 250, share: 0.5, apart: [1, 1.2] }),
  binaryDesign("250 rows, half positive, AUC 0.97 and 0.96", { rows: 250, share: 0.5, apart: [2.66, 2.48] }),
  binaryDesign("1,500 rows, one in ten positive, AUC 0.90 and 0.90", { rows: 1500, share: 0.1, apart: [1.81, 1.81] }),
  regressionDesign("300 rows, normal errors", { rows: 300, sizes: [1, 1.1] }),
  multiclassDesign("600 rows, three classes", { rows: 600, ahead: [1.5, 1.6] }),
];

/** Of how many draws an interval holds the population's value, by metric: of one model, and of the difference. */
function coverage({ rows, draw }: Design<Judged>): Map<string, readonly [number, number]> {
  const population = draw(200_000, 1);
  const found = new Map<string, readonly [number, number]>();
  const samples = Array.from({ length: DRAWS }, (_, i) => draw(rows, 100 + 2 * i));
  for (const metric of metricsOf(population.challenger.kind)) {
    const value = (judged: Judged): number => {
      const result = compute(metric, judged);
      if (result.kind === "undefined") throw new Error(result.reason);
      return result.value;
    };
    const [one, two] = [value(population.challenger), value(population.champion)];
    const hits: [number, number] = [0, 0];
    for (const sample of samples) {
      const { challenger, delta } = spreadOf(metric, sample, SETTINGS);
      if (challenger.kind === "interval" && challenger.low <= one && one <= challenger.high) hits[0]++;
      if (delta?.kind === "interval" && delta.low <= one - two && one - two <= delta.high) hits[1]++;
    }
    found.set(metric.id, [hits[0] / DRAWS, hits[1] / DRAWS]);
  }
  return found;
}

describe("intervals at nominal 95 % hold the true value", () => {
  test.each(DESIGNS.map((design) => [design.name, design] as const))("%s", { timeout: 300_000 }, (name, design) => {
    const found = coverage(design);
    if (DRAWS > 1000) for (const [id, shares] of found) console.log(`${name} | ${id} | ${shares.join(" | ")}`);
    // 92 to 98 %, and what 250 draws may be off by luck.
    const slack = 2.6 * Math.sqrt((0.95 * 0.05) / DRAWS) - 0.02;
    for (const [id, shares] of found) {
      for (const share of shares) {
        expect(share, id).toBeGreaterThanOrEqual(0.92 - Math.max(0, slack));
        expect(share, id).toBeLessThanOrEqual(0.98 + Math.max(0, slack));
      }
    }
  });
});

describe("how often a rule errs", { timeout: 300_000 }, () => {
  const equal = binaryDesign("two equal models", { rows: 1000, share: 0.5, apart: [1.8, 1.8] });
  const worse = binaryDesign("a worse model", { rows: 1000, share: 0.5, apart: [1.6, 1.8] });

  /** Share of draws in which a gate on roc_auc ends with a status. */
  function rate(
    draws: readonly Pair<Judged>[],
    kind: Comparison["kind"],
    { amount, status }: { readonly amount: number; readonly status: string },
  ): number {
    const gates = gatesOf([{ metric: "roc_auc", comparison: { kind, tolerance: { kind: "absolute", amount } } }]);
    const frame = {
      model: "m",
      task: "binary" as const,
      challenger: { digest: "a", version: null, run: null },
      champion: { digest: "b", version: 1 },
      dataset: { name: "test", digest: "c", rows: 1, labelled: 1, positives: 1, uses: 1 },
      warnings: [],
      tool: { modelgate: "0", onnxruntime: "0", duckdb: "0" },
    };
    const bar = { gates, stats: { ...DEFAULT_STATS, replicates: 1 } };
    return draws.filter((pair) => evaluate(frame, pair, bar).gates[0]?.status === status).length / draws.length;
  }

  const auc = (judged: Judged): number => {
    const metric = metricsOf("binary")[0];
    const found = metric === undefined ? null : compute(metric, judged);
    return found?.kind === "value" ? found.value : Number.NaN;
  };
  const drawn = (design: Design<Judged>, rows = design.rows) =>
    Array.from({ length: DRAWS }, (_, i) => design.draw(rows, 5000 + 2 * i));

  test("of two equal models non-inferior fails almost none, superior lets few through, no-worse tosses a coin", () => {
    const draws = drawn(equal);
    const rates = {
      nonInferiorFails: rate(draws, "non-inferior", { amount: 0.01, status: "fail" }),
      superiorPasses: rate(draws, "superior", { amount: 0, status: "pass" }),
      noWorseFails: rate(draws, "no-worse", { amount: 0.01, status: "fail" }),
    };
    if (DRAWS > 1000) console.log(rates);
    expect(rates.nonInferiorFails).toBeLessThanOrEqual(0.01);
    expect(rates.superiorPasses).toBeLessThanOrEqual(0.055);
    expect(rates.noWorseFails).toBeGreaterThan(0.05);
  });

  test("a model that is worse by the margin passes non-inferiority in about 2.5 % of draws", () => {
    const { challenger, champion } = worse.draw(200_000, 1);
    const amount = auc(champion) - auc(challenger);
    const passes = rate(drawn(worse), "non-inferior", { amount, status: "pass" });
    if (DRAWS > 1000) console.log({ margin: amount, passes });
    expect(passes).toBeLessThanOrEqual(0.055);
  });

  test("with as many rows as an undecided gate asks for, eight of ten equal models pass", () => {
    const margin = 0.02;
    const metric = metricsOf("binary")[0];
    const spread = metric === undefined ? null : spreadOf(metric, equal.draw(20_000, 3), SETTINGS).delta;
    if (spread?.kind !== "interval") throw new Error("no interval");
    const error = (spread.high - spread.low) / 2 / 1.959963984540054;
    const needed = Math.ceil(20_000 * ((2.8015852181130145 * error) / margin) ** 2);
    const passes = rate(drawn(equal, needed), "non-inferior", { amount: margin, status: "pass" });
    if (DRAWS > 1000) console.log({ needed, passes });
    expect(passes).toBeGreaterThan(0.72);
    expect(passes).toBeLessThan(0.88);
  });
});
