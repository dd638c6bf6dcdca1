import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { latencyRatio, summariseLatency } from "../../../src/domain/operational/latency.ts";
import { mersenneTwister } from "../../../src/domain/statistics/random.ts";

/** A model against itself on a machine that three other programs kept busy (bench/latency.mjs), call by call. */
const recorded = JSON.parse(readFileSync(new URL("../../goldens/latency.json", import.meta.url), "utf8")) as (readonly [
  number[],
  number[],
])[];

/** Calls of 1 ms and `factor` ms, the machine being half as fast in its second half, with a stall now and then. */
function calls(factor: number, count = 500): [Float64Array, Float64Array] {
  const random = mersenneTwister(7);
  const speed = (i: number): number => (i < count / 2 ? 1 : 2) * (0.95 + 0.1 * random()) * (random() < 0.02 ? 50 : 1);
  const [first, second] = [new Float64Array(count), new Float64Array(count)];
  for (let i = 0; i < count; i++) [first[i], second[i]] = [factor * speed(i), speed(i)];
  return [first, second];
}

describe("the ratio of calls made in turns", () => {
  test.each(recorded.map(([first, second], i) => [i, first, second] as const))(
    "recorded run %i: a model against itself is far within 10 %",
    (_, first, second) => {
      const ratio = latencyRatio(Float64Array.from(first), Float64Array.from(second), 0.95);
      expect(ratio?.value).toBeGreaterThan(0.97);
      expect(ratio?.value).toBeLessThan(1.03);
    },
  );

  test.each([1, 1.25, 0.5])(
    "is %d where one model takes so many times as long, whatever the machine does",
    (factor) => {
      const ratio = latencyRatio(...calls(factor), 0.95);
      expect(ratio?.value).toBeCloseTo(factor, 1);
      expect(ratio?.low).toBeLessThan(factor);
      expect(ratio?.high).toBeGreaterThan(factor);
    },
  );

  test("the interval holds the median in 95 of 100 draws", () => {
    const random = mersenneTwister(3);
    const draw = (): Float64Array => Float64Array.from({ length: 200 }, () => 1 + random() ** 3);
    const held = Array.from({ length: 400 }, () => latencyRatio(draw(), draw(), 0.95)).filter(
      (ratio) => ratio !== null && ratio.low <= 1 && ratio.high >= 1,
    );
    expect(held.length / 400).toBeGreaterThan(0.92);
    expect(held.length / 400).toBeLessThan(0.99);
  });

  test("there is none from a few calls, or from a clock that stands still", () => {
    expect(latencyRatio(...calls(1, 18), 0.95)).toBeNull();
    expect(latencyRatio(new Float64Array(100).fill(1), new Float64Array(100), 0.95)).toBeNull();
  });
});

test("percentiles are times of calls that were made, by nearest rank", () => {
  expect(summariseLatency(Float64Array.from({ length: 100 }, (_, i) => 100 - i))).toEqual({
    calls: 100,
    p50: 50,
    p95: 95,
    p99: 99,
  });
});
