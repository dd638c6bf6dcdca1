import { expect, test } from "vitest";
import { logisticFit } from "../../../src/domain/statistics/logistic.ts";

/** Logits of a model that is far too sure: from where it stands, a whole step of Newton's leads away for ever. */
const SURE = Float64Array.of(-18, -15, -12, -9, -7, -4, -2, 1, 3, 5, 8, 11, 14, 17);
const LABEL = Float64Array.of(0, 1, 0, 0, 0, 1, 0, 1, 0, 1, 1, 0, 1, 1);

// sm.GLM(y, sm.add_constant(x), family=sm.families.Binomial()).fit(), and with offset=x
test.each([
  ["free", [0.05085347064335921, 0.08766698535409279]],
  ["one", [0.5071128455478268, 1]],
] as const)("extreme predictors that do not separate the classes have a finite fit, slope %s", (slope, expected) => {
  const found = logisticFit(LABEL, SURE, { weight: undefined, slope });
  if (found.kind === "none") throw new Error(found.reason);
  for (const [i, value] of found.parameters.entries())
    expect(Math.abs(value - (expected[i] ?? 0))).toBeLessThanOrEqual(1e-12);
});

test("what separates the classes, or is the same everywhere, has none", () => {
  const separated = logisticFit(
    SURE.map((x) => Number(x > 0)),
    SURE,
    { weight: undefined, slope: "free" },
  );
  expect(separated.kind).toBe("none");
  const same = logisticFit(LABEL, new Float64Array(LABEL.length).fill(2), { weight: undefined, slope: "free" });
  expect(same.kind).toBe("none");
});
