import type { Judged, JudgedBinary, JudgedRegression } from "../../../src/domain/metric/metric.ts";
import { normalQuantile } from "../../../src/domain/statistics/normal.ts";
import { mersenneTwister } from "../../../src/domain/statistics/random.ts";
import type { Design } from "./designs.ts";

/** A population of which some rows are drawn less often, and count more for it. */
export function thinned<J extends Judged>(
  design: Design<J>,
  { name, shareOf }: { readonly name: string; readonly shareOf: (judged: J, row: number) => number },
): Design<J> {
  return {
    name,
    rows: design.rows,
    draw: (rows, seed) => {
      const { challenger, champion } = design.draw(rows, seed);
      const random = mersenneTwister(seed + 7);
      const shares = Float64Array.from({ length: rows }, (_, row) => shareOf(challenger, row));
      const kept = [...shares.keys()].filter((row) => random() < (shares[row] ?? 0));
      const weight = Float64Array.from(kept, (row) => 1 / (shares[row] ?? 1));
      const thin = (judged: J): J => ({ ...some(judged, kept), weight });
      return { challenger: thin(challenger), champion: thin(champion) };
    },
  };
}

function some<J extends Judged>(judged: J, rows: readonly number[]): J {
  const pick = (values: Float64Array) => Float64Array.from(rows, (row) => values[row] ?? 0);
  if (judged.kind === "binary") return { ...judged, label: pick(judged.label), score: pick(judged.score) };
  if (judged.kind === "regression") return { ...judged, label: pick(judged.label), value: pick(judged.value) };
  const width = judged.classes.length;
  const label = Int32Array.from(rows, (row) => judged.label[row] ?? 0);
  const probability = Float64Array.from(
    { length: rows.length * width },
    (_, at) => judged.probability[(rows[Math.floor(at / width)] ?? 0) * width + (at % width)] ?? 0,
  );
  return { ...judged, label, probability };
}

/** Rows of 1 to 9 a cluster, whose outcome and scores share what is the cluster's own. `rows` are clusters. */
export function clusteredBinary(name: string, clusters: number): Design<JudgedBinary> {
  return {
    name,
    rows: clusters,
    draw: (count, seed) => {
      const { random, normal } = source(seed);
      const [label, cluster, scores]: [number[], number[], [number[], number[]]] = [[], [], [[], []]];
      for (let of = 0; of < count; of++) {
        const [effect, noise] = [normal(), normal()];
        for (let size = 1 + Math.floor(9 * random()); size > 0; size--) {
          const truth = random() < 1 / (1 + Math.exp(0.5 - effect)) ? 1 : 0;
          const common = normal();
          label.push(truth);
          cluster.push(of);
          for (const [i, score] of scores.entries()) {
            const x = (i === 0 ? 1.5 : 1.3) * (truth - 0.5) + 0.7 * noise + 0.6 * common + 0.5 * normal();
            score.push(1 / (1 + Math.exp(-1.2 * x)));
          }
        }
      }
      const judged = (score: readonly number[]): JudgedBinary => ({
        kind: "binary",
        label: Float64Array.from(label),
        score: Float64Array.from(score),
        threshold: 0.5,
        cluster: Int32Array.from(cluster),
      });
      return { challenger: judged(scores[0]), champion: judged(scores[1]) };
    },
  };
}

/** Rows of 1 to 9 a cluster, whose labels and errors share what is the cluster's own. `rows` are clusters. */
export function clusteredRegression(name: string, clusters: number): Design<JudgedRegression> {
  return {
    name,
    rows: clusters,
    draw: (count, seed) => {
      const { random, normal } = source(seed);
      const [label, cluster, values]: [number[], number[], [number[], number[]]] = [[], [], [[], []]];
      for (let of = 0; of < count; of++) {
        const [level, error] = [10 + normal(), normal()];
        for (let size = 1 + Math.floor(9 * random()); size > 0; size--) {
          const truth = level + 1.5 * normal();
          label.push(truth);
          cluster.push(of);
          for (const [i, value] of values.entries())
            value.push(truth + (i === 0 ? 1 : 1.1) * (0.6 * error + 0.8 * normal()));
        }
      }
      const judged = (value: readonly number[]): JudgedRegression => ({
        kind: "regression",
        label: Float64Array.from(label),
        value: Float64Array.from(value),
        cluster: Int32Array.from(cluster),
      });
      return { challenger: judged(values[0]), champion: judged(values[1]) };
    },
  };
}

function source(seed: number): { readonly random: () => number; readonly normal: () => number } {
  const random = mersenneTwister(seed);
  return { random, normal: () => normalQuantile(Math.min(1 - 1e-15, Math.max(1e-15, random()))) };
}
