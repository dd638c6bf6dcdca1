import type { JudgedBinary, JudgedMulticlass, JudgedRegression, Pair } from "../../../src/domain/metric/metric.ts";
import { normalQuantile } from "../../../src/domain/statistics/normal.ts";
import { mersenneTwister } from "../../../src/domain/statistics/random.ts";

/** A population from which pairs of models on the same rows are drawn, any number of rows at a time. */
export interface Design<J> {
  readonly name: string;
  readonly rows: number;
  readonly draw: (rows: number, seed: number) => Pair<J> & { readonly champion: J };
}

function normals(seed: number): () => number {
  const random = mersenneTwister(seed);
  return () => normalQuantile(Math.min(1 - 1e-15, Math.max(1e-15, random())));
}

/** Two calibrated scores that share half of their noise; `apart` is how far the classes are apart for either. */
export function binaryDesign(
  name: string,
  { rows, share, apart }: { readonly rows: number; readonly share: number; readonly apart: readonly [number, number] },
): Design<JudgedBinary> {
  const scoreOf = (x: number, distance: number): number =>
    1 / (1 + ((1 - share) / share) * Math.exp(-distance * x + (distance * distance) / 2));
  return {
    name,
    rows,
    draw: (n, seed) => {
      const [random, normal] = [mersenneTwister(seed + 1), normals(seed)];
      const label = new Float64Array(n);
      const scores = [new Float64Array(n), new Float64Array(n)] as const;
      for (let row = 0; row < n; row++) {
        const truth = random() < share ? 1 : 0;
        const common = normal();
        label[row] = truth;
        for (const [i, score] of scores.entries()) {
          const noise = Math.SQRT1_2 * (common + normal());
          score[row] = scoreOf(truth * (apart[i] ?? 0) + noise, apart[i] ?? 0);
        }
      }
      const judged = (score: Float64Array): JudgedBinary => ({ kind: "binary", label, score, threshold: 0.5 });
      return { challenger: judged(scores[0]), champion: judged(scores[1]) };
    },
  };
}

/** Normal errors of either size, that share half of their variance. */
export function regressionDesign(
  name: string,
  { rows, sizes }: { readonly rows: number; readonly sizes: readonly [number, number] },
): Design<JudgedRegression> {
  return {
    name,
    rows,
    draw: (n, seed) => {
      const normal = normals(seed);
      const label = new Float64Array(n);
      const values = [new Float64Array(n), new Float64Array(n)] as const;
      for (let row = 0; row < n; row++) {
        const [truth, common] = [10 + 2 * normal(), normal()];
        label[row] = truth;
        for (const [i, value] of values.entries())
          value[row] = truth + (sizes[i] ?? 1) * Math.SQRT1_2 * (common + normal());
      }
      const judged = (value: Float64Array): JudgedRegression => ({ kind: "regression", label, value });
      return { challenger: judged(values[0]), champion: judged(values[1]) };
    },
  };
}

/** Three classes of 50, 30 and 20 %; the true one's logit is ahead by `ahead`. */
export function multiclassDesign(
  name: string,
  { rows, ahead }: { readonly rows: number; readonly ahead: readonly [number, number] },
): Design<JudgedMulticlass> {
  return {
    name,
    rows,
    draw: (n, seed) => {
      const [random, normal] = [mersenneTwister(seed + 1), normals(seed)];
      const label = new Int32Array(n);
      const all = [new Float64Array(3 * n), new Float64Array(3 * n)] as const;
      for (let row = 0; row < n; row++) {
        const luck = random();
        label[row] = luck < 0.5 ? 0 : luck < 0.8 ? 1 : 2;
        for (let k = 0; k < 3; k++) {
          const common = normal();
          for (const [i, probability] of all.entries()) {
            const lead = k === label[row] ? (ahead[i] ?? 0) : 0;
            probability[3 * row + k] = Math.exp(lead + 0.7 * (common + normal()));
          }
        }
      }
      const classes = ["a", "b", "c"];
      const judged = (weights: Float64Array): JudgedMulticlass => ({
        kind: "multiclass",
        label,
        probability: weights.map((weight, at) => {
          const start = at - (at % 3);
          return weight / ((weights[start] ?? 0) + (weights[start + 1] ?? 0) + (weights[start + 2] ?? 0));
        }),
        classes,
      });
      return { challenger: judged(all[0]), champion: judged(all[1]) };
    },
  };
}
