const BITS = 16;
const BUCKETS = 1 << BITS;

/**
 * The indices of the values from smallest to largest, equal values in their given order: a radix sort of the IEEE bits,
 * four passes in linear time. Values are finite; -0 counts as 0.
 */
export function sortOrder(values: Float64Array): Uint32Array {
  const words = new Uint32Array(Float64Array.from(values, (value) => value + 0).buffer);
  const littleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
  const high = littleEndian ? 1 : 0;
  const rows = values.length;
  // Negative numbers are flipped whole, others only in the sign, so that bits compare as numbers do.
  for (let row = 0; row < rows; row++) {
    const negative = ((words[2 * row + high] ?? 0) & 0x80000000) !== 0;
    words[2 * row + high] = (words[2 * row + high] ?? 0) ^ (negative ? 0xffffffff : 0x80000000);
    if (negative) words[2 * row + 1 - high] = ~(words[2 * row + 1 - high] ?? 0);
  }
  let order = Uint32Array.from({ length: rows }, (_, row) => row);
  for (const { word, shift } of [
    { word: 1 - high, shift: 0 },
    { word: 1 - high, shift: BITS },
    { word: high, shift: 0 },
    { word: high, shift: BITS },
  ]) {
    order = pass(order, words, { word, shift });
  }
  return order;
}

function pass(
  order: Uint32Array<ArrayBuffer>,
  words: Uint32Array,
  { word, shift }: { readonly word: number; readonly shift: number },
): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(BUCKETS + 1);
  const digit = (row: number): number => ((words[2 * row + word] ?? 0) >>> shift) & (BUCKETS - 1);
  for (const row of order) starts[digit(row) + 1] = (starts[digit(row) + 1] ?? 0) + 1;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  }
  const sorted = new Uint32Array(order.length);
  for (const row of order) {
    const bucket = digit(row);
    const at = starts[bucket] ?? 0;
    sorted[at] = row;
    starts[bucket] = at + 1;
  }
  return sorted;
}
