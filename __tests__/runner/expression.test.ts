import { describe, expect, test } from "vitest";
import { holds, interpolate, interpolateText, type Scope } from "./expression.ts";

function scope(success = true): Scope {
  return {
    contexts: {
      env: new Map([
        ["name", "lower"],
        ["NAME", "upper"],
      ]),
      github: { Ref: "refs/heads/main", constructor: "shop", list: [1, 2], none: null },
    },
    functions: { success: () => success, always: () => true, failure: () => !success, cancelled: () => false },
  };
}

describe("interpolate", () => {
  test.each([
    ["plain", "plain"],
    ["${{ 1 + '' }}", Error],
    ["${{ github.list }}", [1, 2]],
    ["${{ github.ref }}", "refs/heads/main"],
    ["${{ github.constructor }}", "shop"],
    ["${{ env.name }}-${{ env.NAME }}", "lower-upper"],
    ["${{ github.missing }}", null],
    ["a${{ github.missing }}b", "ab"],
    ["${{ 'it''s ''quoted''' }}", "it's 'quoted'"],
    ["${{ '}}' }}x", "}}x"],
    ["${{ format('{0}{{}}', 7) }}", "7{}"],
    ["${{ 1 == 1.0 && 'yes' || 'no' }}", "yes"],
    ["${{ fromJSON('[1,{\"a\":true}]')[1].a }}", true],
    ["${{ toJSON(github.list) }}", "[\n  1,\n  2\n]"],
    ["${{ unknown.context }}", Error],
    ["${{ unfinished", Error],
  ])("%s", (text, expected) => {
    if (expected === Error) expect(() => interpolate(text, scope())).toThrow();
    else expect(interpolate(text, scope())).toEqual(expected);
  });

  test("a list where text is expected is an error", () => {
    expect(() => interpolateText("${{ github.list }}", scope())).toThrow("A sequence was not expected");
  });
});

describe("holds", () => {
  test.each([
    [undefined, true, true],
    [undefined, false, false],
    ["", false, false],
    ["github.ref == 'REFS/HEADS/MAIN'", true, true],
    ["github.ref == 'refs/heads/main'", false, false],
    ["always()", false, true],
    ["${{ always() && github.none }}", false, false],
    ["failure()", false, true],
    ["contains('always()', 'x') || 'always()'", false, false],
    ["!cancelled() && ${{ false }}", true, true],
    ["!cancelled() && ${{ false }}", false, false],
    [false, true, false],
  ])("if: %s, success %s", (condition, success, expected) => {
    expect(holds(condition, scope(success))).toBe(expected);
  });
});
