import { expect, test } from "vitest";
import { meanInfluence } from "../../../src/domain/metric/loss-metric.ts";
import { weightedMean } from "../../../src/domain/metric/row-weight.ts";
import { compareParts } from "../../../src/domain/statistics/part-and-rest.ts";
import { mersenneTwister } from "../../../src/domain/statistics/random.ts";
import { robustContrast } from "../../../src/domain/statistics/robust.ts";

const random = mersenneTwister(5);
const ROWS = 240;
const values = Float64Array.from({ length: ROWS }, () => 1e6 + random() ** 3);
const weight = Float64Array.from({ length: ROWS }, (_, row) => (row % 9 === 0 ? 0 : 0.5 + random()));
const cluster = Int32Array.from({ length: ROWS }, (_, row) => Math.floor(row / 7) % 20);
const part = Uint32Array.from({ length: ROWS }, (_, row) => row).filter((row) => row % 5 === 0);

test.each([
  ["rows", undefined, undefined],
  ["weighted rows", weight, undefined],
  ["clusters", undefined, cluster],
  ["weighted clusters", weight, cluster],
])("of %s a part and the rest are compared as by their influences", (_, weight, cluster) => {
  const side = (isIn: boolean): Float64Array =>
    Float64Array.from(values, (_, row) => (part.includes(row) === isIn ? (weight?.[row] ?? 1) : 0));
  const [inside, outside] = [side(true), side(false)];
  const down = meanInfluence(values, outside);
  const influence = meanInfluence(values, inside).map((one, row) => one - (down[row] ?? 0));
  const delta = weightedMean(values, inside) - weightedMean(values, outside);
  const contrast = robustContrast(delta, { influence, weight, cluster }, { confidence: 0.95 });
  if (contrast.kind === "none") throw new Error(contrast.reason);
  const found = compareParts({ values, weight, cluster })(part);
  expect(found.inside - found.outside).toBeCloseTo(delta, 9);
  expect(found.p).toBeCloseTo(delta > 0 ? contrast.p / 2 : 1 - contrast.p / 2, 8);
});

test("what has no spread, no rest or no part says nothing", () => {
  const plain = { weight: undefined, cluster: undefined };
  expect(compareParts({ values: new Float64Array(9).fill(3), ...plain })(part.slice(0, 2)).p).toBe(1);
  expect(compareParts({ values, ...plain })(new Uint32Array()).p).toBe(1);
  expect(compareParts({ values, weight, cluster: new Int32Array(ROWS) })(part).p).toBe(1);
});
