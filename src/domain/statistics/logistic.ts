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
/** A likelihood that falls by less than this part of it has not fallen. */
const ROUNDING = 1e-12;
const SHORTEST = 1e-9;

/**
 * Maximum likelihood of P(y = 1) = 1 / (1 + exp(-a - b·x)) by Newton's method with halved steps, with weights (statsmodels `GLM(Binomial)`
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
  let [a, b] = isFree ? [0, 0] : [0, 1];
  let sums = sumsAt(label, x, { weight, a, b });
  for (let step = 0; step < ITERATIONS; step++) {
    const moved = solve(sums.gradient, sums.information, isFree);
    if (moved === null) return { kind: "none", reason: "every score is the same, or the scores separate the classes" };
    const next = better(sums.likelihood, (part) => {
      const at = { weight, a: a + part * moved[0], b: b + part * moved[1] };
      return { ...at, sums: sumsAt(label, x, at) };
    });
    ({ a, b, sums } = next);
    if (Math.abs(a) > DIVERGED || Math.abs(b) > DIVERGED) break;
    if (Math.max(Math.abs(moved[0]), Math.abs(moved[1])) < 1e-13 * Math.max(1, Math.abs(a), Math.abs(b))) {
      return fittedAt(label, x, { weight, a, b, isFree });
    }
  }
  const rest = solve(sums.gradient, sums.information, isFree);
  if (rest !== null && Math.max(Math.abs(rest[0]), Math.abs(rest[1])) < 1e-9 && Math.abs(b) < DIVERGED)
    return fittedAt(label, x, { weight, a, b, isFree });
  return { kind: "none", reason: "the scores separate the classes, so that no finite slope fits best" };
}

/** The whole step, or half of it, or a quarter, until it does not lose likelihood: a whole one may overshoot far away. */
function better<T extends { readonly sums: { readonly likelihood: number } }>(
  likelihood: number,
  take: (part: number) => T,
): T {
  let [part, taken] = [1, take(1)];
  while (!(taken.sums.likelihood >= likelihood - ROUNDING * Math.abs(likelihood)) && part > SHORTEST) {
    part /= 2;
    taken = take(part);
  }
  return taken;
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
): { readonly gradient: Pair; readonly information: Information; readonly likelihood: number } {
  let [g0, g1, h00, h01, h11, likelihood] = [0, 0, 0, 0, 0, 0];
  for (let row = 0; row < label.length; row++) {
    const w = weight === undefined ? 1 : (weight[row] ?? 0);
    const value = x[row] ?? 0;
    const logit = a + b * value;
    const p = 1 / (1 + Math.exp(-logit));
    const rest = w * ((label[row] ?? 0) - p);
    likelihood += w * ((label[row] ?? 0) * logit - Math.max(0, logit) - Math.log1p(Math.exp(-Math.abs(logit))));
    const curve = w * p * (1 - p);
    g0 += rest;
    g1 += rest * value;
    h00 += curve;
    h01 += curve * value;
    h11 += curve * value * value;
  }
  return { gradient: [g0, g1], information: [h00, h01, h11], likelihood };
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
