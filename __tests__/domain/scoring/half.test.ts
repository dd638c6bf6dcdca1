import fc from "fast-check";
import { expect, test } from "vitest";
import { halfToNumber, numberToHalf } from "../../../src/domain/scoring/half.ts";

test("every half-precision number is what it was when it comes back", () => {
  for (let bits = 0; bits < 65_536; bits++) {
    const value = halfToNumber(bits);
    if (!Number.isNaN(value)) expect(numberToHalf(value)).toBe(bits);
  }
});

test("a number becomes the nearest, ties to even", () => {
  // numpy.float16(x).view(numpy.uint16)
  const known: [number, number][] = [
    [0.1, 11_878],
    [1 / 3, 13_653],
    [65_504, 31_743],
    [65_519.99, 31_743],
    [65_520, 31_744],
    [1e-8, 0],
    [2 ** -25, 0],
    [3 * 2 ** -26, 1],
    [2049, 26_624],
    [2051, 26_626],
    [-0, 32_768],
    [2 ** -14 - 2 ** -26, 1024],
  ];
  for (const [value, bits] of known) expect(numberToHalf(value), String(value)).toBe(bits);
  expect(numberToHalf(Number.NaN)).toBe(0x7e00);
});

test("none is nearer", () => {
  fc.assert(
    fc.property(fc.double({ min: -65_000, max: 65_000, noNaN: true }), (value) => {
      const bits = numberToHalf(value);
      const off = Math.abs(halfToNumber(bits) - value);
      for (const beside of [bits - 1, bits + 1])
        if (beside >= 0 && (beside & 0x7c00) !== 0x7c00 && (beside & 0x8000) === (bits & 0x8000))
          expect(Math.abs(halfToNumber(beside) - value)).toBeGreaterThanOrEqual(off);
    }),
  );
});
