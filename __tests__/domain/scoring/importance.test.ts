import { expect, test } from "vitest";
import { importanceOf, lossName, meanLoss, shuffled } from "../../../src/domain/scoring/importance.ts";
import { mersenneTwister } from "../../../src/domain/statistics/random.ts";

test("losses are scikit-learn's, of probabilities, classes, labels and numbers", () => {
  const label = Float64Array.from([1, 0, 1]);
  // sklearn.metrics.log_loss([1, 0, 1], [0.9, 0.2, 0.4]); of [0.9, 1, 0.4] with the wrong 1 clipped
  expect(meanLoss("log_loss", Float64Array.from([0.9, 0.2, 0.4]), label)).toBeCloseTo(0.41493159961539694, 12);
  expect(meanLoss("log_loss", Float64Array.from([1, 1, 1]), label)).toBeLessThan(12);
  const rows = Float64Array.from([0.2, 0.5, 0.3, 0.1, 0.1, 0.8]);
  expect(meanLoss("log_loss", rows, Float64Array.from([1, 2]))).toBeCloseTo((-Math.log(0.5) - Math.log(0.8)) / 2, 12);
  expect(meanLoss("error_rate", Float64Array.from([1, 1, 0]), label)).toBeCloseTo(2 / 3, 12);
  expect(meanLoss("mse", Float64Array.from([1, 2, 3]), label)).toBeCloseTo(8 / 3, 12);
});

test("labels are judged by the share of wrong ones, everything else by its own loss", () => {
  expect(lossName("binary", "label")).toBe("error_rate");
  expect(lossName("multiclass", "logit")).toBe("log_loss");
  expect(lossName("regression", "value")).toBe("mse");
});

test("a shuffle keeps every value, moves them, and is the same for the same seed", () => {
  const values = Float64Array.from({ length: 100 }, (_, i) => i);
  const once = shuffled(values, mersenneTwister(1));
  expect([...once].sort((a, b) => a - b)).toEqual([...values]);
  expect(once.filter((value, i) => value === i).length).toBeLessThan(10);
  expect(shuffled(values, mersenneTwister(1))).toEqual(once);
  expect(shuffled(values, mersenneTwister(2))).not.toEqual(once);
  expect(shuffled(["a", null, "b"], mersenneTwister(1)).length).toBe(3);
  expect(values[99]).toBe(99);
});

test("spread is the standard deviation over the shuffles", () => {
  expect(importanceOf("x", [1, 2, 3])).toEqual({ name: "x", mean: 2, sd: 1 });
  expect(importanceOf("x", [0.5])).toEqual({ name: "x", mean: 0.5, sd: 0 });
});
