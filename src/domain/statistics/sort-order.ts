/** Six digits of at most eleven bits: their tables fit the processor's cache, those of sixteen bits do not. */
const BITS = 11;
const BUCKETS = 1 << BITS;

/**
 * The indices of the values from smallest to largest, equal values in their given order: a radix sort of the IEEE bits,
 * six passes in linear time, fewer where digits are all the same (numbers that were float32). Values are finite; -0 counts as 0.
 */
export function sortOrder(values: Float64Array): Uint32Array<ArrayBuffer> {
  const { high, low } = sortableBits(values);
  let order = new Uint32Array(values.length);
  for (let row = 0; row < order.length; row++) order[row] = row;
  for (const [words, shift] of [
    [low, 0],
    [low, BITS],
    [low, 2 * BITS],
    [high, 0],
    [high, BITS],
    [high, 2 * BITS],
  ] as const) {
    order = sortByDigit(order, words, shift);
  }
  return order;
}

/** Both halves of each value's bits, turned so that they compare as the numbers do. */
function sortableBits(values: Float64Array): { readonly high: Uint32Array; readonly low: Uint32Array } {
  const high = new Uint32Array(values.length);
  const low = new Uint32Array(values.length);
  const value = new Float64Array(1);
  const words = new Uint32Array(value.buffer);
  const first = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;
  for (let row = 0; row < values.length; row++) {
    value[0] = (values[row] ?? 0) + 0;
    const top = words[first] ?? 0;
    // Negative numbers are flipped whole, others only in the sign.
    const isNegative = top >>> 31 === 1;
    high[row] = isNegative ? ~top : top ^ 0x80000000;
    low[row] = isNegative ? ~(words[1 - first] ?? 0) : (words[1 - first] ?? 0);
  }
  return { high, low };
}

function sortByDigit(order: Uint32Array<ArrayBuffer>, words: Uint32Array, shift: number): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(BUCKETS + 1);
  for (let row = 0; row < words.length; row++) {
    const after = (((words[row] ?? 0) >>> shift) & (BUCKETS - 1)) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const row = order[i] ?? 0;
    const bucket = ((words[row] ?? 0) >>> shift) & (BUCKETS - 1);
    const at = starts[bucket] ?? 0;
    sorted[at] = row;
    starts[bucket] = at + 1;
  }
  return sorted;
}
