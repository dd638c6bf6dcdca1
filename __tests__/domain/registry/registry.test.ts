import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../../src/adapters/node/digest.ts";
import { eventMessage } from "../../../src/domain/registry/change.ts";
import { isAliasName, isModelName } from "../../../src/domain/registry/name.ts";
import { previousGood } from "../../../src/domain/registry/promote-version.ts";
import { formatRelease, parseReference } from "../../../src/domain/registry/reference.ts";
import { contentDigest } from "../../../src/domain/registry/register-version.ts";

const RECORD = `sha256:${"ab".repeat(32)}`;

describe("names", () => {
  test.each(["fraud", "a", "flights-us", "x9", "2024", "a".repeat(63)])("%s names a model", (name) => {
    expect(isModelName(name)).toBe(true);
  });

  test.each([
    "",
    "-x",
    "x-",
    "A",
    "x.lock",
    "a/b",
    "..",
    "$(touch x)",
    "`id`",
    "con",
    "head",
    "main",
    "latest",
    "a b",
    "ä",
    "a\n",
    "a".repeat(64),
    "‮abc",
    "com1",
    "\u0000",
  ])("%j does not", (name) => {
    expect(isModelName(name)).toBe(false);
  });

  test("no text that names a model can leave its folder, be an option or an expression", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 70 }), (text) => {
        if (isModelName(text)) expect(text).toMatch(/^[a-z0-9-]+$/);
        if (isAliasName(text)) expect(text).toMatch(/^[a-z][a-z0-9-]*$/);
      }),
      { numRuns: 5_000 },
    );
  });

  test("an alias begins with a letter, so that no number can be one", () => {
    expect(isAliasName("7")).toBe(false);
    expect(isAliasName("production")).toBe(true);
  });
});

describe("references", () => {
  test.each([
    [`fraud:7@${RECORD}`, { kind: "version", model: "fraud", version: 7, record: RECORD }],
    ["fraud@7", { kind: "version", model: "fraud", version: 7, record: null }],
    ["fraud@champion", { kind: "alias", model: "fraud", alias: "champion" }],
    ["fraud@latest", { kind: "latest", model: "fraud" }],
    ["models:/fraud/7", { kind: "version", model: "fraud", version: 7, record: null }],
    ["models:/fraud@champion", { kind: "alias", model: "fraud", alias: "champion" }],
    [`models:/fraud:7@${RECORD}`, { kind: "version", model: "fraud", version: 7, record: RECORD }],
  ])("%s", (text, reference) => {
    expect(parseReference(text)).toEqual(reference);
  });

  test.each([
    "",
    "fraud",
    "fraud@",
    "@7",
    "fraud@0",
    "fraud@-1",
    "fraud@1.5",
    "fraud@7@8",
    "fraud:7",
    "fraud:7@sha256:short",
    `fraud:0@${RECORD}`,
    "Fraud@7",
    "fraud@Champion",
    "../x@1",
    "fraud@99999999999",
    "fraud@7\n",
  ])("%j is none", (text) => {
    expect(parseReference(text)).toBeNull();
  });

  test("what is formatted is parsed again", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (version) => {
        expect(parseReference(formatRelease("fraud", version, RECORD))).toEqual({
          kind: "version",
          model: "fraud",
          version,
          record: RECORD,
        });
      }),
    );
  });
});

describe("the version to go back to", () => {
  test.each([
    ["the first deployment", 1, null, [], null],
    ["forward", 2, 1, [1], 1],
    ["forward over a gap", 5, 2, [1, 2], 2],
    ["back", 2, 3, [1, 2, 3], 1],
    ["back to the first", 1, 2, [1, 2], null],
    ["back, with a retired one between", 3, 4, [1, 3, 4], 1],
  ])("%s", (_, version, before, ran, good) => {
    expect(previousGood(version, before, ran)).toBe(good);
  });
});

test("a commit message cannot be forged by data", () => {
  const message = eventMessage(
    "register(x): version 1\n\nModelgate-Event: promote",
    ["line\r\nModelgate-Version: 9"],
    [
      ["Actor", "Eve\nModelgate-Forced: no"],
      ["Run", null],
    ],
  );
  expect(message.split("\n").filter((line) => line.startsWith("Modelgate-"))).toEqual([
    "Modelgate-Actor: Eve Modelgate-Forced: no",
  ]);
});

test("content is bytes, threshold, output and signature; nothing else makes another version", () => {
  const content = {
    digest: RECORD,
    threshold: 0.5,
    output: { kind: "probability" as const, name: "p", classes: ["0", "1"], positive: 1 },
    signature: { inputs: [], outputs: [], columns: [{ name: "a", input: "a", type: "number" as const }] },
  };
  const digest = contentDigest(content, sha256);
  expect(contentDigest({ ...content }, sha256)).toBe(digest);
  expect(contentDigest({ ...content, threshold: 0.4 }, sha256)).not.toBe(digest);
  expect(contentDigest({ ...content, output: { ...content.output, positive: 0 } }, sha256)).not.toBe(digest);
  expect(contentDigest({ ...content, signature: { ...content.signature, columns: [] } }, sha256)).not.toBe(digest);
});
