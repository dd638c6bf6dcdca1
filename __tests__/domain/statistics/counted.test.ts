import { expect, test } from "vitest";
import { counted } from "../../../src/domain/statistics/counted.ts";

test.each([
  [0, "0 gates"],
  [1, "1 gate"],
  [2, "2 gates"],
  [12_400, "12,400 gates"],
])("%i of a noun are %s", (n, text) => {
  expect(counted(n, "gate")).toBe(text);
});
