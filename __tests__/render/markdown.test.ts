import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { code, sentence, table } from "../../src/render/markdown.ts";
import { decimal, probability, thousands } from "../../src/render/numbers.ts";

const HOSTILE = [
  "@everyone",
  "fixes #1",
  "![x](http://e.vil/a.png)",
  "</td></table>",
  "<script>",
  "`` ` ``",
  "a|b",
  "[a](javascript:x)",
  "www.example.org",
  "::set-output::",
  "line\nbreak",
  "\u001b[31m",
  "‮abc",
  "http://e.vil",
  "__x__",
  "*x*",
  "$x$",
  "#1",
  "~x~",
  "\\`",
  "",
];

/** What a CommonMark reader takes for the content of a text that is one code span; null when it is not one. */
function spanContent(markdown: string): string | null {
  const fence = /^`+/.exec(markdown)?.[0] ?? "";
  if (fence === "" || !markdown.endsWith(fence) || markdown.length < 2 * fence.length) return null;
  const inner = markdown.slice(fence.length, -fence.length);
  const runs = [...inner.matchAll(/`+/g)].map(([run]) => run.length);
  return runs.includes(fence.length) ? null : inner;
}

describe("data enters Markdown only in code spans", () => {
  test.each(HOSTILE)("%j", (text) => {
    expect(spanContent(code(text))).not.toBeNull();
    expect(code(text)).not.toMatch(/[\n\r\u001b\u202e]/);
  });

  test("any text is one span on one line, and cannot end its table cell", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("`", "|", "\\", "a", "@", "#", "<", ">", "\n", " ", "]", "(", "é", "‮"),
          maxLength: 40,
        }),
        (text) => {
          const span = code(text);
          expect(spanContent(span)).not.toBeNull();
          expect(span).not.toContain("\n");
          expect(span.replaceAll("\\|", "")).not.toContain("|");
        },
      ),
      { numRuns: 3_000 },
    );
  });

  test("sentences of ours stay sentences, anything else becomes a span", () => {
    expect(sentence("roc_auc fell by 0.012, from 0.963 to 0.951; at most 1% worse is allowed")).not.toContain("`");
    for (const text of HOSTILE.filter((text) => text !== "")) expect(sentence(text).startsWith("`")).toBe(true);
  });

  test("tables have as many cells in every row", () => {
    expect(table(["a", "b"], [[code("x|y"), "2"]])).toBe("| a | b |\n| --- | --- |\n| `x\\|y` | 2 |");
  });
});

test("numbers for people", () => {
  expect([thousands(114_203), thousands(1_000), thousands(999)]).toEqual(["114,203", "1,000", "999"]);
  expect([decimal(0.61834), decimal(0), decimal(123_456.7), decimal(0.00001234)]).toEqual([
    "0.6183",
    "0.0000",
    "1.235e+5",
    "0.00001234",
  ]);
  expect([probability(0.2), probability(3.8e-15), probability(0)]).toEqual(["0.200", "3.8e-15", "< 1e-300"]);
});
