import { expect, test } from "vitest";
import { decimalsFor, tellingApart, withDecimals } from "../../../src/domain/statistics/precision.ts";

test.each<[number | null, number[], number]>([
  [0.006, [0.6125], 4],
  [0.0003, [0.82], 5],
  [0.12, [0.5487], 3],
  [21, [153.4], 0],
  [4500, [1_234_567], 0],
  [null, [0.951, 0.963], 4],
  [null, [153.42], 1],
  [0, [0.25], 4],
  [null, [0], 0],
  [1e-12, [1e-9], 9],
  [1e-12, [0], 9],
  [4e-16, [3.25], 3],
  [1e-9, [3.25], 8],
])("an interval %s wide on figures %j is told with %i decimals", (width, figures, decimals) => {
  expect(decimalsFor(width, figures)).toBe(decimals);
});

test.each<[number, number, string]>([
  [1234567.891, 1, "1,234,567.9"],
  [-0.0004, 3, "0.000"],
  [-0.0006, 3, "-0.001"],
  [0.5, 9, "5.00e-1"],
  [-2e-10, 8, "-2.00e-10"],
  [1e21, 0, "1.00e+21"],
])("%s with %i decimals is %s", (value, decimals, text) => {
  expect(withDecimals(value, decimals)).toBe(text);
});

test.each([
  [0, 3, 3],
  [0.004, 3, 3],
  [0.0004, 3, 4],
  [-0.00006, 3, 4],
  [0.00002, 3, 5],
  [1e-9, 3, 3],
])("a difference of %s is told from 0 with %i decimals or a few more", (difference, decimals, enough) => {
  expect(tellingApart(difference, decimals)).toBe(enough);
});
