import { expect, test } from "vitest";
import { evaluate } from "../../../src/domain/gate/evaluate.ts";
import { type Comparison, type GateEntry, gatesOf } from "../../../src/domain/gate/gate.ts";
import { slicingOf } from "../../../src/domain/gate/slicing.ts";
import { DEFAULT_STATS } from "../../../src/domain/gate/stats-rules.ts";
import type { Correction } from "../../../src/domain/statistics/adjust.ts";
import { binaryDesign } from "../statistics/designs.ts";
import { FRAME } from "./sliced-contest.ts";

/** Few by default, so that the suite stays quick; docs/statistics.md has what 2,000 gave. */
const DRAWS = Number(process.env.MODELGATE_DRAWS ?? 80);
const SLICES = 10;

function onSlices(kind: Comparison["kind"], amount: number, correction: Correction = "holm"): GateEntry {
  return {
    metric: "accuracy",
    comparison: { kind, tolerance: { kind: "absolute", amount } },
    slices: { by: "s", minRows: 100, require: [], correction },
  };
}

/** Share of draws in which a gate of each kind ends with a status on at least one of its slices. */
function rates(apart: readonly [number, number], entries: readonly GateEntry[], status: string): number[] {
  const design = binaryDesign("slices", { rows: 200 * SLICES, share: 0.5, apart });
  const bar = { gates: gatesOf(entries), stats: { ...DEFAULT_STATS, replicates: 1 } };
  const counts = new Map(bar.gates.map(({ id }) => [id, 0]));
  const rows = Array.from({ length: design.rows }, (_, row) => row);
  const codes = Uint8Array.from(rows, (row) => row % SLICES);
  const slicing = slicingOf("s", { codes, values: Array.from({ length: SLICES }, (_, i) => `s${i}`) }, rows);
  for (let draw = 0; draw < DRAWS; draw++) {
    const { gates } = evaluate(FRAME, { ...design.draw(design.rows, 9000 + 2 * draw), slicings: [slicing] }, bar);
    for (const id of counts.keys())
      if (gates.some((gate) => gate.id === id && gate.status === status)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts.values()].map((count) => count / DRAWS);
}

test("of two equal models on ten slices, significance with Holm fails at most its level, the value alone almost always", {
  timeout: 300_000,
}, () => {
  const entries = [
    onSlices("not-significantly-worse", 0),
    onSlices("not-significantly-worse", 0, "none"),
    onSlices("not-significantly-worse", 0.03),
    onSlices("no-worse", 0.03),
  ];
  const [holm = 1, alone = 0, tolerant = 1, value = 0] = rates([1.8, 1.8], entries, "fail");
  if (DRAWS > 1000) console.log({ holm, alone, tolerant, value });
  // 5 %, and what so few draws may be off by luck.
  expect(holm).toBeLessThanOrEqual(0.05 + 2.6 * Math.sqrt((0.05 * 0.95) / DRAWS));
  expect(alone).toBeGreaterThan(0.2);
  expect(tolerant).toBeLessThanOrEqual(holm);
  expect(value).toBeGreaterThan(0.5);
});

test("a loss in every slice is seen by most draws, and a lower bound lets few through at the limit", {
  timeout: 300_000,
}, () => {
  // Accuracy at the limit itself: a score of 0.5 and more is right with probability 0.8159 (half of 1.8 apart).
  const bound: GateEntry = { metric: "accuracy", min: 0.81594, use: "lower-bound" };
  const [passes = 1] = rates([1.8, 1.8], [bound], "pass");
  const [seen = 0] = rates([0.9, 1.8], [onSlices("not-significantly-worse", 0)], "fail");
  if (DRAWS > 1000) console.log({ passes, seen });
  expect(passes).toBeLessThanOrEqual(0.025 + 2.6 * Math.sqrt((0.025 * 0.975) / DRAWS));
  expect(seen).toBeGreaterThan(0.9);
});
