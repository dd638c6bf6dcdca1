import type { Interval } from "../statistics/estimate.ts";
import { criticalValue } from "../statistics/normal.ts";

/** Times of single calls in milliseconds: half, 95 % and 99 % of them were at most this long. */
export interface Latency {
  readonly calls: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Summarises calls of one row each by nearest rank: every figure is the time of a call that was made. */
export function summariseLatency(milliseconds: Float64Array): Latency {
  const sorted = milliseconds.slice().sort();
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { calls: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** How long a call of the first model takes as a multiple of the second's, with an interval. */
export type LatencyRatio = { readonly value: number } & Interval;

/** Calls of each model in one block: in the order first, second, second, first. */
const BLOCK = 2;

/**
 * The ratio of two models' call times that were taken in turns: `first[i]` and `second[i]` one right after the other,
 * each in front every second time. It is the median over blocks of four neighbouring calls, so that what slows the
 * machine for a while slows both, and what hits one call is one block of many; the interval are the order statistics
 * that the binomial distribution puts around a median (Conover, 3.2), for blocks that are independent. Null with fewer
 * than ten blocks, or where a clock that is too coarse counts nothing.
 */
export function latencyRatio(first: Float64Array, second: Float64Array, confidence: number): LatencyRatio | null {
  const blocks = Math.floor(Math.min(first.length, second.length) / BLOCK);
  const ratios = new Float64Array(blocks);
  for (let block = 0; block < blocks; block++) ratios[block] = blockTime(first, block) / blockTime(second, block);
  if (blocks < 10 || !ratios.every((ratio) => Number.isFinite(ratio) && ratio > 0)) return null;
  ratios.sort();
  const at = (rank: number): number => ratios[Math.min(blocks - 1, Math.max(0, rank))] ?? Number.NaN;
  const reach = (criticalValue(confidence) * Math.sqrt(blocks)) / 2;
  const middle = (at(Math.floor((blocks - 1) / 2)) + at(Math.ceil((blocks - 1) / 2))) / 2;
  return { value: middle, low: at(Math.floor(blocks / 2 - reach) - 1), high: at(Math.ceil(blocks / 2 + reach)) };
}

function blockTime(times: Float64Array, block: number): number {
  let sum = 0;
  for (let i = block * BLOCK; i < (block + 1) * BLOCK; i++) sum += times[i] ?? Number.NaN;
  return sum;
}
