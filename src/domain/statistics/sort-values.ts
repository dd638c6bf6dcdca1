/** Six digits of at most eleven bits, three in either half of a number. */
const BITS = 11;
const BUCKETS = 1 << BITS;
const DIGITS = 6;
/** Below this the platform's own sort is as fast. */
const FEW = 1000;

/**
 * The values from smallest to largest, in a new array: a radix sort of the IEEE bits, several times faster than the
 * platform's sort of a million numbers. Digits that are the same everywhere cost nothing. Values are finite; -0 becomes 0.
 */
export function sortedValues(values: Float64Array): Float64Array {
  const sorted = new Float64Array(values.length);
  for (let at = 0; at < values.length; at++) sorted[at] = (values[at] ?? 0) + 0;
  if (values.length < FEW) return sorted.sort();
  const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
  const [low, high] = isLittleEndian ? [0, 1] : [1, 0];
  let from = new Uint32Array(sorted.buffer);
  let into = new Uint32Array(from.length);
  turn(from, high, (top) => (top >>> 31 === 1 ? 0xffffffff : 0x80000000));
  const counts = countDigits(from, low, high);
  for (let digit = 0; digit < DIGITS; digit++) {
    const starts = counts.subarray(digit * BUCKETS, (digit + 1) * BUCKETS);
    if (starts.includes(values.length)) continue;
    sortByDigit({ from, into, starts }, digit < 3 ? low : high, (digit % 3) * BITS);
    [from, into] = [into, from];
  }
  turn(from, high, (top) => (top >>> 31 === 1 ? 0x80000000 : 0xffffffff));
  return new Float64Array(from.buffer);
}

/** Flips negative numbers whole and others in the sign, so that bits compare as numbers do; and back. */
function turn(words: Uint32Array, high: number, maskOf: (top: number) => number): void {
  for (let at = 0; at < words.length; at += 2) {
    const mask = maskOf(words[at + high] ?? 0);
    words[at + high] = (words[at + high] ?? 0) ^ mask;
    if (mask === 0xffffffff) words[at + 1 - high] = ~(words[at + 1 - high] ?? 0);
  }
}

function countDigits(words: Uint32Array, low: number, high: number): Uint32Array {
  const counts = new Uint32Array(DIGITS * BUCKETS);
  for (let at = 0; at < words.length; at += 2) {
    const [bottom, top] = [words[at + low] ?? 0, words[at + high] ?? 0];
    for (let digit = 0; digit < DIGITS; digit++) {
      const word = digit < 3 ? bottom : top;
      const cell = digit * BUCKETS + ((word >>> ((digit % 3) * BITS)) & (BUCKETS - 1));
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  return counts;
}

/** `starts` are the digit's counts, and become where each bucket ends. */
function sortByDigit(
  { from, into, starts }: { readonly from: Uint32Array; readonly into: Uint32Array; readonly starts: Uint32Array },
  half: number,
  shift: number,
): void {
  let sum = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const count = starts[bucket] ?? 0;
    starts[bucket] = sum;
    sum += count;
  }
  for (let at = 0; at < from.length; at += 2) {
    const bucket = ((from[at + half] ?? 0) >>> shift) & (BUCKETS - 1);
    const place = starts[bucket] ?? 0;
    starts[bucket] = place + 1;
    into[2 * place] = from[at] ?? 0;
    into[2 * place + 1] = from[at + 1] ?? 0;
  }
}
