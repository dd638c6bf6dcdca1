import fc from "fast-check";
import { expect, test } from "vitest";
import type { JudgedBinary } from "../../../src/domain/metric/metric.ts";
import { averagePrecision, rocAuc } from "../../../src/domain/metric/ranking.ts";
import { influenceOnPrecision, placed } from "../../../src/domain/metric/ranking-spread.ts";
import { visitGroups } from "../../../src/domain/metric/score-groups.ts";
import { mersenneTwister } from "../../../src/domain/statistics/random.ts";
import { sortedValues } from "../../../src/domain/statistics/sort-values.ts";

test("the radix sort of values is the platform's, at any size", () => {
  const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.constantFrom(0, -0));
  fc.assert(
    fc.property(fc.array(number, { maxLength: 20 }), fc.constantFrom(1, 300), (list, times) => {
      const values = Float64Array.from({ length: times * list.length }, (_, at) => list[at % list.length] ?? 0);
      const expected = values.map((value) => value + 0).sort();
      expect(sortedValues(values)).toEqual(expected);
    }),
  );
});

test.each([
  ["counted, in a table", 50],
  ["sorted, because there are too many for it", 1e9],
])("rows of equal score are one group: %s", (_, steps) => {
  const random = mersenneTwister(4);
  const label = Float64Array.from({ length: 9000 }, () => (random() < 0.3 ? 1 : 0));
  const score = label.map((y) => (Math.round(steps * (random() + 0.3 * y)) - steps / 2) / steps);
  const judged: JudgedBinary = { kind: "binary", label, score, threshold: 0.5 };
  const distinct = [...new Set(score.map((value) => value + 0))].sort((x, y) => x - y);
  const groups: [number, number][] = [];
  visitGroups(judged, "lowest", (positives, negatives) => groups.push([positives, negatives]));
  const downwards: [number, number][] = [];
  visitGroups(judged, "highest", (positives, negatives) => downwards.push([positives, negatives]));
  expect(downwards.reverse()).toEqual(groups);
  expect(groups.length).toBe(distinct.length);
  const at = Math.floor(distinct.length / 3);
  const rows = [...score.keys()].filter((row) => score[row] === distinct[at]);
  expect(groups[at]).toEqual([1, 0].map((y) => rows.filter((row) => label[row] === y).length));
  expect(rocAuc.compute(judged)).toEqual({ kind: "value", value: expect.closeTo(placed(judged)?.area ?? 0, 12) });
  const precision = influenceOnPrecision(judged).area;
  expect(averagePrecision.compute(judged)).toEqual({ kind: "value", value: expect.closeTo(precision, 12) });
});
