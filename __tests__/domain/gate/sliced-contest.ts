import type { Contest } from "../../../src/domain/gate/contest.ts";
import type { EvaluationFrame, Side } from "../../../src/domain/gate/evaluate.ts";
import { slicingOf } from "../../../src/domain/gate/slicing.ts";
import type { JudgedBinary } from "../../../src/domain/metric/metric.ts";
import { mersenneTwister } from "../../../src/domain/statistics/random.ts";

export const FRAME: EvaluationFrame = {
  model: "fraud",
  task: "binary",
  challenger: { digest: `sha256:${"a".repeat(64)}`, version: null, run: null },
  champion: { digest: `sha256:${"b".repeat(64)}`, version: 1 },
  dataset: { name: "test", digest: `sha256:${"c".repeat(64)}`, rows: 900, labelled: 900, positives: 450, uses: 1 },
  warnings: [],
  tool: { modelgate: "0", onnxruntime: "0", duckdb: "0" },
};

/** Which slice a row belongs to: three large ones, one of missing values, and a small one of twelve rows. */
export function regionOf(row: number): string | null {
  if (row % 75 === 0) return "small";
  return [null, "north", "south", "south", "north", "west"][row % 6] ?? null;
}

/** A model that tells classes apart by `skill` of a region, on rows that are the same for every model. */
export function skilled(skill: (region: string | null) => number, seed: number, rows = 900): JudgedBinary {
  const luck = mersenneTwister(seed);
  const label = Float64Array.from({ length: rows }, (_, row) => (row >> 1) % 2);
  const score = label.map((truth, row) => {
    const own = skill(regionOf(row));
    return 0.5 + (truth - 0.5) * own + (luck() - 0.5) * (1 - own);
  });
  return { kind: "binary", label, score, threshold: 0.5 };
}

/** Two models on the same rows, sliced by region. */
export function sliced(challenger: Side, champion: Side | null, more: Partial<Contest> = {}): Contest {
  const rows = challenger.kind === "failed" ? [] : Array.from(challenger.label, (_, row) => row);
  return { challenger, champion, slicings: [regions(rows)], ...more };
}

/** The slices of rows in the order given. */
export function regions(rows: readonly number[]) {
  const values = [...new Set(rows.map(regionOf))];
  const codes = Uint8Array.from(rows, (row) => values.indexOf(regionOf(row)));
  return slicingOf(
    "region",
    { codes, values },
    rows.map((_, at) => at),
  );
}

/** The same rows in another order. */
export function reordered(judged: JudgedBinary, order: readonly number[]): JudgedBinary {
  const move = (values: Float64Array): Float64Array => Float64Array.from(order, (row) => values[row] ?? 0);
  return { ...judged, label: move(judged.label), score: move(judged.score) };
}
