import { describe, expect, test } from "vitest";
import type { Judged, Metric } from "../../../src/domain/metric/metric.ts";
import { compute, FAMILIES, findMetric, METRICS, spreadOf } from "../../../src/domain/metric/metrics.ts";
import { binaryDesign, type Design, multiclassDesign, regressionDesign } from "./designs.ts";
import { clusteredBinary, clusteredRegression, thinned } from "./robust-designs.ts";

/** Few and cheap by default, so that the suite stays quick; docs/statistics.md has what 2,000 gave of all metrics. */
const DRAWS = Number(process.env.MODELGATE_DRAWS ?? 50);
const IS_QUICK = DRAWS < 1000;
const SETTINGS = { confidence: 0.95, seed: 1, replicates: IS_QUICK ? 200 : 400 };
const POPULATION = IS_QUICK ? 30_000 : 400_000;

const BINARY = ["brier_skill", "calibration_slope", "precision_at_k(10%)"];
const WEIGHTED = ["roc_auc", "average_precision", "f1"];
const CASES: readonly (readonly [Design<Judged>, readonly string[]])[] = [
  [binaryDesign("250 rows, half positive, AUC 0.76 and 0.80", { rows: 250, share: 0.5, apart: [1, 1.2] }), BINARY],
  [binaryDesign("1,500 rows, one in ten positive, AUC 0.90", { rows: 1500, share: 0.1, apart: [1.81, 1.81] }), []],
  [regressionDesign("300 rows, normal errors", { rows: 300, sizes: [1, 1.1] }), ["median_absolute_error"]],
  [multiclassDesign("600 rows, three classes", { rows: 600, ahead: [1.5, 1.6] }), []],
  [
    thinned(binaryDesign("", { rows: 1500, share: 0.1, apart: [1.81, 1.7] }), {
      name: "weights: of 1,500 rows, every fourth negative with weight 4",
      shareOf: ({ label }, row) => (label[row] === 1 ? 1 : 0.25),
    }),
    WEIGHTED,
  ],
  [
    thinned(regressionDesign("", { rows: 600, sizes: [1, 1.1] }), {
      name: "weights: of 600 rows, every third below 10 with weight 3",
      shareOf: ({ label }, row) => ((label[row] ?? 0) > 10 ? 1 : 1 / 3),
    }),
    ["r2"],
  ],
  [
    thinned(multiclassDesign("", { rows: 900, ahead: [1.5, 1.6] }), {
      name: "weights: of 900 rows, half of the largest class with weight 2",
      shareOf: ({ label }, row) => (label[row] === 0 ? 0.5 : 1),
    }),
    [],
  ],
  [clusteredBinary("80 clusters of 1 to 9 rows, binary", 80), WEIGHTED],
  [clusteredRegression("60 clusters of 1 to 9 rows, regression", 60), ["rmse", "median_absolute_error"]],
];

/** What is measured of a design: a handful in the suite, everything with an interval in a long run. */
function measured(task: Judged["kind"], names: readonly string[], isPlain: boolean): Metric[] {
  if (IS_QUICK) return names.flatMap((name) => findMetric(task, name) ?? []);
  const families = FAMILIES.flatMap((family) => family.of(LONG_RUN.get(family.name) ?? family.example) ?? []);
  return [...METRICS, ...families].filter(
    ({ task: own, reported, hasContrast, interval, against }) =>
      own === task &&
      against === undefined &&
      !(hasContrast === false && interval.startsWith("none")) &&
      (!isPlain || reported !== "shown"),
  );
}

const LONG_RUN = new Map([
  ["recall_at_precision", "0.8"],
  ["precision_at_k", "10%"],
  ["precision", "b"],
  ["recall", "b"],
  ["f1", "b"],
]);

function coverage(design: Design<Judged>, names: readonly string[]): Map<string, readonly (number | null)[]> {
  const { rows, draw } = design;
  const population = draw(design.name.includes("clusters") ? POPULATION / 5 : POPULATION, 1);
  const samples = Array.from({ length: DRAWS }, (_, i) => draw(rows, 100 + 2 * i));
  const isPlain = samples[0]?.challenger.weight === undefined && samples[0]?.challenger.cluster === undefined;
  const found = new Map<string, readonly (number | null)[]>();
  for (const metric of measured(population.challenger.kind, names, isPlain)) {
    const value = (judged: Judged): number => {
      const result = compute(metric, judged);
      return result.kind === "undefined" ? Number.NaN : result.value;
    };
    const [one, two] = [value(population.challenger), value(population.champion)];
    if (Number.isNaN(one)) continue;
    const hits: [number, number] = [0, 0];
    for (const sample of samples) {
      const { challenger, delta } = spreadOf(metric, sample, SETTINGS);
      if (challenger.kind === "interval" && challenger.low <= one && one <= challenger.high) hits[0]++;
      if (delta?.kind === "interval" && delta.low <= one - two && one - two <= delta.high) hits[1]++;
    }
    found.set(metric.id, [hits[0] / DRAWS, metric.hasContrast === false ? null : hits[1] / DRAWS]);
  }
  return found;
}

describe("intervals at nominal 95 % hold the true value", () => {
  const cases = CASES.filter(([, names]) => !IS_QUICK || names.length > 0);
  test.each(cases.map(([design, names]) => [design.name, design, names] as const))(
    "%s",
    { timeout: 3_600_000 },
    (name, design, names) => {
      const found = coverage(design, names);
      if (!IS_QUICK) for (const [id, shares] of found) console.log(`${name} | ${id} | ${shares.join(" | ")}`);
      // Three standard errors of 50 draws: what is plainly wrong is seen, the rest is for the long run.
      const slack = 3 * Math.sqrt((0.95 * 0.05) / DRAWS);
      for (const [id, shares] of found) {
        for (const share of shares) if (share !== null) expect(share, id).toBeGreaterThanOrEqual(0.95 - slack - 0.02);
      }
    },
  );
});
