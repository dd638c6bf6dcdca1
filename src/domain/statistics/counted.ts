import { withDecimals } from "./precision.ts";

/** `1 row`, `2 rows`, `12,400 rows`: how many of something there are, for nouns whose plural takes an s. */
export function counted(n: number, noun: string): string {
  return `${withDecimals(n, 0)} ${noun}${n === 1 ? "" : "s"}`;
}
