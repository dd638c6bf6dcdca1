import { describe, expect, test } from "vitest";
import { findFairness } from "../../../src/domain/metric/fairness.ts";
import type { JudgedBinary } from "../../../src/domain/metric/metric.ts";
import { mersenneTwister } from "../../../src/domain/statistics/random.ts";

/** Few by default, so that the suite stays quick; docs/statistics.md has what 2,000 gave. */
const DRAWS = Number(process.env.MODELGATE_DRAWS ?? 100);
const SETTINGS = { confidence: 0.95, seed: 1, replicates: DRAWS < 1000 ? 200 : 1000 };

/** A group of the population: how many rows are drawn, and how often which is what. */
interface Group {
  readonly rows: number;
  readonly positives: number;
  /** Share of positives, and of negatives, that are decided positive. */
  readonly recall: number;
  readonly alarms: number;
}

/** Rows of one cluster share whether they are decided alike: groups cut through clusters. */
interface Design {
  readonly name: string;
  readonly groups: readonly Group[];
  readonly clusterSize?: number;
}

const alike = (rows: number, positives: number, count: number): Group[] =>
  Array.from({ length: count }, () => ({ rows, positives, recall: 0.8, alarms: 0.2 }));
const DESIGNS: readonly Design[] = [
  { name: "two equal groups of 250 rows, half positive", groups: alike(250, 0.5, 2) },
  {
    name: "two groups of 250 rows, recall 0.8 and 0.65",
    groups: [...alike(250, 0.5, 1), { rows: 250, positives: 0.5, recall: 0.65, alarms: 0.2 }],
  },
  { name: "six equal groups of 250 rows, half positive", groups: alike(250, 0.5, 6) },
  {
    name: "six groups of 250 rows, of which one has recall 0.6 and 0.3 false alarms",
    groups: [...alike(250, 0.5, 5), { rows: 250, positives: 0.5, recall: 0.6, alarms: 0.3 }],
  },
  {
    name: "two groups of 500 rows, one in ten positive, recall 0.95 and 0.9",
    groups: [0.95, 0.9].map((recall) => ({ rows: 500, positives: 0.1, recall, alarms: 0.02 })),
  },
  {
    name: "three equal groups of 300 rows, in clusters of six across groups",
    groups: alike(300, 0.5, 3),
    clusterSize: 6,
  },
];

const METRICS = [
  "demographic_parity_difference",
  "demographic_parity_ratio",
  "equal_opportunity_difference",
  "equalized_odds_difference",
  "calibration_gap",
  "worst_group_recall",
  "worst_group_f1",
];

/** Scores say 0.75 for a positive decision and 0.25 for any other. */
function draw({ groups, clusterSize }: Design, seed: number): JudgedBinary[] {
  const random = mersenneTwister(seed);
  // With clusters, whether a row is an easy one is the same for most of its cluster.
  const luck = Array.from({ length: 10_000 }, random);
  return groups.map(({ rows, positives, recall, alarms }) => {
    const label = Float64Array.from({ length: rows }, () => (random() < positives ? 1 : 0));
    const cluster =
      clusterSize === undefined
        ? null
        : Int32Array.from(label, (_, row) => Math.floor((row * groups.length) / clusterSize));
    const score = label.map((truth, row) => {
      const own = random();
      const common = luck[cluster?.[row] ?? 0] ?? 0;
      return (cluster && random() < 0.5 ? common : own) < (truth === 1 ? recall : alarms) ? 0.75 : 0.25;
    });
    return { kind: "binary", label, score, threshold: 0.5, ...(cluster ? { cluster } : {}) };
  });
}

/** What the figure is of the whole population. */
function truth(id: string, groups: readonly Group[]): number {
  const selected = groups.map(({ positives, recall, alarms }) => positives * recall + (1 - positives) * alarms);
  const gap = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  const recalls = groups.map(({ recall }) => recall);
  switch (id) {
    case "demographic_parity_difference":
      return gap(selected);
    case "demographic_parity_ratio":
      return Math.min(...selected) / Math.max(...selected);
    case "equal_opportunity_difference":
      return gap(recalls);
    case "equalized_odds_difference":
      return Math.max(gap(recalls), gap(groups.map(({ alarms }) => alarms)));
    case "calibration_gap":
      return gap(groups.map(({ positives }, i) => 0.25 + 0.5 * (selected[i] ?? 0) - positives));
    case "worst_group_recall":
      return Math.min(...recalls);
    default:
      return Math.min(
        ...groups.map(({ positives, recall }, i) => (2 * positives * recall) / (positives + (selected[i] ?? 0))),
      );
  }
}

describe("intervals of fairness at nominal 95 % hold the true value", () => {
  test.each(DESIGNS.map((design) => [design.name, design] as const))("%s", { timeout: 3_600_000 }, (name, design) => {
    const samples = Array.from({ length: DRAWS }, (_, i) => draw(design, 100 + i));
    for (const id of METRICS) {
      const metric = findFairness("binary", id);
      const expected = truth(id, design.groups);
      const found = samples.map((groups) => metric?.spread(groups, SETTINGS));
      const held = found.filter((one) => one?.kind === "interval" && one.low <= expected && expected <= one.high);
      const share = held.length / DRAWS;
      const width = found.reduce((sum, one) => sum + (one?.kind === "interval" ? one.high - one.low : 0), 0) / DRAWS;
      if (DRAWS >= 1000) console.log(`${name} | ${id} | ${share} | width ${width.toFixed(3)}`);
      // Three standard errors; simultaneous intervals hold more than they promise.
      expect(share, id).toBeGreaterThanOrEqual(0.94 - 3 * Math.sqrt((0.95 * 0.05) / DRAWS));
    }
  });
});
