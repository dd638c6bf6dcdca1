import { expect, test } from "vitest";
import { strangePredictions } from "../../../src/domain/drift/strange-predictions.ts";
import { countNumbers } from "../../../src/domain/table/count-plan.ts";

test.each([
  [[0.1, 0.2], null],
  [[0.1, Number.NaN], "1 prediction is NaN or infinite, and counts as missing"],
  [[Number.NEGATIVE_INFINITY, Number.NaN, 7], "2 predictions are NaN or infinite, and count as missing"],
])("of predictions %j: %s", (values, text) => {
  expect(strangePredictions(countNumbers(Float64Array.from(values), Float64Array.of(0.5)))).toBe(text);
});

test("of classes, and of what was not counted, nothing is said", () => {
  expect(strangePredictions(undefined)).toBeNull();
});
