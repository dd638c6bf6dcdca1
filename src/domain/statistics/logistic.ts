/** A fitted logistic regression on one predictor, or why there is none. */
export type Logistic =
  | {
      readonly kind: "fitted";
      /** Intercept and slope. */
      readonly parameters: readonly [number, number];
      /** How each row moves a parameter: its score times the inverse information. */
      readonly influence: (parameter: 0 | 1) => Float64Array;
    }
  | { readonly kind: "none"; readonly reason: string };

const ITERATIONS = 100;
/** Beyond this a slope or intercept is on its way to infinity. */
const DIVERGED = 1e6;

/**
 * Maximum likelihood of P(y = 1) = 1 / (1 + exp(-a - b·x)) by Newton's method, with weights (statsmodels `GLM(Binomial)`
 * with `freq_weights`). With `slope: "one"` b stays 1 and x is an offset. None where one class is absent, where x is the
 * same everywhere, or where x separates the classes.
 */
export function logisticFit(
  label: Float64Array,
  x: Float64Array,
  { weight, slope }: { readonly weight: Float64Array | undefined; readonly slope: "free" | "one" },
): Logistic {
  const hasOne = (truth: number): boolean => label.some((y, row) => y === truth && (weight?.[row] ?? 1) > 0);
  if (!hasOne(1) || !hasOne(0))
    return { kind: "none", reason: `there is no ${hasOne(1) ? "negative" : "positive"} row` };
  const isFree = slope === "free";
  let [a, b] = [0, 1];
  for (let step = 0; step < ITERATIONS; step++) {
    const { gradient, information } = sumsAt(label, x, { weight, a, b });
    const moved = solve(gradient, information, isFree);
    if (moved === null) return { kind: "none", reason: "every score is the same, or the scores separate the classes" };
    // Far from the solution a full step may overshoot.
    const shorter = Math.min(1, 5 / Math.max(Math.abs(moved[0]), Math.abs(moved[1])));
    a += shorter * moved[0];
    b += shorter * moved[1];
    if (Math.abs(a) > DIVERGED || Math.abs(b) > DIVERGED) break;
    if (Math.max(Math.abs(moved[0]), Math.abs(moved[1])) < 1e-13 * Math.max(1, Math.abs(a), Math.abs(b))) {
      return fittedAt(label, x, { weight, a, b, isFree });
    }
  }
  const { gradient, information } = sumsAt(label, x, { weight, a, b });
  const rest = solve(gradient, information, isFree);
  if (rest !== null && Math.max(Math.abs(rest[0]), Math.abs(rest[1])) < 1e-9 && Math.abs(b) < DIVERGED)
    return fittedAt(label, x, { weight, a, b, isFree });
  return { kind: "none", reason: "the scores separate the classes, so that no finite slope fits best" };
}

type Pair = readonly [number, number];
type Information = readonly [number, number, number];

interface At {
  readonly weight: Float64Array | undefined;
  readonly a: number;
  readonly b: number;
}

function sumsAt(
  label: Float64Array,
  x: Float64Array,
  { weight, a, b }: At,
): { readonly gradient: Pair; readonly information: Information } {
  let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0];
  for (let row = 0; row < label.length; row++) {
    const w = weight === undefined ? 1 : (weight[row] ?? 0);
    const value = x[row] ?? 0;
    const p = 1 / (1 + Math.exp(-a - b * value));
    const rest = w * ((label[row] ?? 0) - p);
    const curve = w * p * (1 - p);
    g0 += rest;
    g1 += rest * value;
    h00 += curve;
    h01 += curve * value;
    h11 += curve * value * value;
  }
  return { gradient: [g0, g1], information: [h00, h01, h11] };
}

/** The information's inverse times the gradient; null where it has none. */
function solve([g0, g1]: Pair, [h00, h01, h11]: Information, isFree: boolean): Pair | null {
  if (!isFree) return h00 > 0 ? [g0 / h00, 0] : null;
  const determinant = h00 * h11 - h01 * h01;
  if (!(determinant > 1e-14 * h00 * h11)) return null;
  return [(h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant];
}

function fittedAt(
  label: Float64Array,
  x: Float64Array,
  { weight, a, b, isFree }: At & { readonly isFree: boolean },
): Logistic {
  const { information } = sumsAt(label, x, { weight, a, b });
  return {
    kind: "fitted",
    parameters: [a, b],
    influence: (parameter) =>
      label.map((y, row) => {
        const value = x[row] ?? 0;
        const rest = (weight === undefined ? 1 : (weight[row] ?? 0)) * (y - 1 / (1 + Math.exp(-a - b * value)));
        return solve([rest, rest * value], information, isFree)?.[parameter] ?? 0;
      }),
  };
}
