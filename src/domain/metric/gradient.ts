/** Step of a central difference, as a part of the sum that it moves: its error is the square, 1e-10. */
const STEP = 1e-5;

/**
 * Partial derivatives of a figure of sums, by central differences. `sizes` say how large each sum's terms are (the sum
 * of their absolute values); a sum of nothing but zeros moves nothing and has derivative 0.
 */
export function gradient(
  sums: Float64Array,
  figure: (sums: Float64Array) => number,
  sizes: Float64Array = sums,
): Float64Array {
  const moved = Float64Array.from(sums);
  return Float64Array.from(sums, (sum, at) => {
    const step = STEP * (sizes[at] ?? 0);
    if (!(step > 0)) return 0;
    moved[at] = sum + step;
    const above = figure(moved);
    moved[at] = sum - step;
    const below = figure(moved);
    moved[at] = sum;
    return (above - below) / (2 * step);
  });
}
