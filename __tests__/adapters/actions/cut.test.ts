import fc from "fast-check";
import { expect, test } from "vitest";
import { cutToBytes, cutToLines } from "../../../src/adapters/actions/cut.ts";

test.each([
  ["abc", 3, "abc"],
  ["abcd", 3, "abc"],
  ["aü", 2, "a"],
  ["a€", 3, "a"],
  ["a😀b", 4, "a"],
  ["a😀b", 5, "a😀"],
  ["", 0, ""],
])("%j in %i bytes is %j", (text, most, cut) => {
  expect(cutToBytes(text, most)).toBe(cut);
});

test.each([
  ["one\ntwo\nthree", 13, "one\ntwo\nthree"],
  ["one\ntwo\nthree", 12, "one\ntwo"],
  ["one\ntwo\nthree", 7, "one\ntwo"],
  ["one\ntwo\nthree", 6, "one"],
  ["long line", 4, "long"],
])("the lines of %j in %i bytes are %j", (text, most, cut) => {
  expect(cutToLines(text, most)).toBe(cut);
});

test("a cut is a beginning, fits, and loses no more than one character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(40), (text, most) => {
      const cut = cutToBytes(text, most);
      expect(text.startsWith(cut)).toBe(true);
      expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(most);
      if (cut !== text) expect(Buffer.byteLength(cut)).toBeGreaterThan(most - 4);
    }),
  );
});
