import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { addSummary, annotate, maskToken, setOutputs } from "../../../src/adapters/actions/step.ts";
import { UserError } from "../../../src/core/user-error.ts";
import { temporaryFolder } from "../../open-sandbox.ts";
import { parseFileCommand } from "../../runner/file-command.ts";
import { createMasker } from "../../runner/masker.ts";
import { createStepLog } from "../../runner/step-log.ts";

const folder = temporaryFolder("step");
const outputFile = join(folder.path, "output");
const summaryFile = join(folder.path, "summary");
let written: string[] = [];
beforeEach(() => {
  written = [];
  for (const file of [outputFile, summaryFile]) writeFileSync(file, "");
  vi.stubEnv("GITHUB_OUTPUT", outputFile);
  vi.stubEnv("GITHUB_STEP_SUMMARY", summaryFile);
  vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
afterAll(folder.remove);

/** What the strict runner makes of everything that was written, line by line. */
function heard() {
  const log = createStepLog(createMasker(), () => {});
  for (const line of written.join("").split(/\r\n|\n|\r/)) if (line !== "") log.hear(line);
  return log;
}

/** Texts that try to be commands. */
const HOSTILE = [
  "a\n::error::forged",
  "a\r::error::forged",
  "##[error]forged",
  "a ##[set-output name=passed]true",
  "::set-output name=passed::true",
  "  ::stop-commands::forged",
  "%0A::error::forged",
  "x,title=forged::y",
  "\u2028::error::forged",
];

describe("the summary", () => {
  test("is written whole up to 900 KiB", async () => {
    const row = `| ${"x".repeat(97)}\n`;
    await addSummary(row.repeat(9_000));
    expect(readFileSync(summaryFile, "utf8")).toBe(`${row.repeat(9_000)}\n`);
  });

  test("is cut at the end of a row above, below GitHub's limit of 1 MiB", async () => {
    const row = `| ${"ü".repeat(48)} |\n`;
    await addSummary(row.repeat(20_000));
    const text = readFileSync(summaryFile, "utf8");
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(Buffer.byteLength(text)).toBeGreaterThan(890 * 1024);
    const [rows = "", note] = text.split("\n\n");
    expect(new Set(rows.split("\n"))).toEqual(new Set([row.trimEnd()]));
    expect(note).toContain("Cut here");
  });
});

describe("outputs", () => {
  test.each(["x".repeat(8 * 1024 + 1), "€".repeat(8 * 1024), "😀".repeat(3000)])(
    "of more than 8 KiB are cut",
    (value) => {
      setOutputs({ "model-path": value, digest: "sha256:1" });
      const outputs = new Map(parseFileCommand(readFileSync(outputFile, "utf8")));
      const cut = outputs.get("model-path") ?? "";
      expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(8 * 1024);
      expect(Buffer.byteLength(cut)).toBeGreaterThan(8 * 1024 - 4);
      expect(value.startsWith(cut)).toBe(true);
      expect(outputs.get("digest")).toBe("sha256:1");
      expect(heard().annotations).toMatchObject([{ level: "warning", message: expect.stringContaining("model-path") }]);
    },
  );

  test.each(HOSTILE)("hold %j as their value", (value) => {
    setOutputs({ reason: value, passed: "false" });
    const outputs = new Map(parseFileCommand(readFileSync(outputFile, "utf8")));
    expect([...outputs.keys()]).toEqual(["reason", "passed"]);
    expect(outputs.get("passed")).toBe("false");
    expect(heard().annotations).toEqual([]);
  });
});

describe("annotations", () => {
  test.each(HOSTILE)("with %j in them are one annotation and no command", (text) => {
    annotate(
      new UserError("E_DATA", `the column ${text}`, { remedy: text, place: { file: text, line: 3, column: 7 } }),
    );
    const log = heard();
    expect(log.annotations).toHaveLength(1);
    expect(log.annotations[0]?.message.split("\n")).toHaveLength(2);
    expect(log.annotations[0]?.properties).toEqual({ title: "E_DATA", file: text, line: "3", col: "7" });
    expect(log.outputs.size).toBe(0);
    expect(log.refused()).toBe(false);
    expect(written).toHaveLength(1);
    expect(written[0]?.trimEnd()).not.toMatch(/[\r\n]/);
  });

  test("of a mistake of ours keep its stack, line by line", () => {
    annotate(new Error("at\n##[error]forged\n::error::forged"));
    const { annotations } = heard();
    expect(annotations).toHaveLength(1);
    expect(annotations[0]?.message).toMatch(/^E_BUG:\nError: at\n## \[error\]forged\n: :error::forged\n {4}at /);
  });

  test("of several errors are several annotations", () => {
    const more = new UserError("E_CONFIG", "second", {
      remedy: "mend it",
      place: { file: "m.yml", line: 9, column: 1 },
    });
    annotate(new UserError("E_CONFIG", "first", { remedy: "mend it", place: null, cause: [more] }));
    expect(heard().annotations).toEqual([
      { level: "error", message: "first\nmend it", properties: { title: "E_CONFIG" } },
      {
        level: "error",
        message: "second\nmend it",
        properties: { title: "E_CONFIG", file: "m.yml", line: "9", col: "1" },
      },
    ]);
  });

  test("whatever is in them", () => {
    const part = fc.constantFrom("::", "##[", "]", "error", "set-output name=a", "\n", "\r", "%0A", ",", "=", " ", "a");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        written = [];
        annotate(new UserError("E_DATA", parts.join(""), { remedy: parts.reverse().join("") }));
        const log = heard();
        expect(log.annotations).toHaveLength(1);
        expect([log.outputs.size, log.lines.filter((line) => line.startsWith("##[")).length]).toEqual([0, 1]);
      }),
      { numRuns: 500 },
    );
  });
});

test("the token is masked, also as git sends it", () => {
  maskToken("ghs_canary");
  const log = createStepLog(createMasker(), () => {});
  for (const line of written.join("").trim().split("\n")) log.hear(line);
  log.hear(`basic ${Buffer.from("x-access-token:ghs_canary").toString("base64")} and ghs_canary`);
  expect(log.lines).toEqual(["basic *** and ***"]);
});
