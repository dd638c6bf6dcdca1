const FLOAT = new Float64Array(1);
const BITS = new BigInt64Array(FLOAT.buffer);

/**
 * The next float64 above a finite number (C's `nextafter(x, +inf)`, NumPy's `nextafter`). The largest finite number
 * is followed by infinity; both zeros are followed by the smallest subnormal.
 */
export function nextAfter(x: number): number {
  if (x === 0) return Number.MIN_VALUE;
  FLOAT[0] = x;
  BITS[0] = (BITS[0] ?? 0n) + (x > 0 ? 1n : -1n);
  return FLOAT[0];
}

/** The next float64 below a finite number (`nextafter(x, -inf)`). */
export function previousBefore(x: number): number {
  return -nextAfter(-x);
}
