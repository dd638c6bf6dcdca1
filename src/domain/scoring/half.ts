const scratch = new DataView(new ArrayBuffer(8));

/** The number that the bits of an IEEE 754 half-precision number stand for. */
export function halfToNumber(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** The bits of the half-precision number nearest to a number, ties to even, as NumPy's `astype(float16)`; beyond 65,520 infinity. */
export function numberToHalf(value: number): number {
  scratch.setFloat64(0, value);
  const sign = (scratch.getUint32(0) >>> 16) & 0x8000;
  const size = Math.abs(value);
  if (Number.isNaN(value)) return 0x7e00;
  if (size >= 65_520) return sign | 0x7c00;
  // Below the smallest normal number all numbers stand 2^-24 apart.
  const exponent = Math.max(-14, Math.floor(Math.log2(size || 1)));
  const steps = roundToEven(size / 2 ** (exponent - 10));
  if (size < 2 ** -14) return sign | roundToEven(size / 2 ** -24);
  return sign | (((exponent + 15) << 10) + steps - 1024);
}

function roundToEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  return rest > 0.5 || (rest === 0.5 && below % 2 === 1) ? below + 1 : below;
}
