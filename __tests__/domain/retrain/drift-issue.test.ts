import { describe, expect, test } from "vitest";
import type { MonitorLine } from "../../../src/domain/registry/records.ts";
import { type KnownIssue, nextIssueAction } from "../../../src/domain/retrain/drift-issue.ts";

/** A history written as letters, a day apart: a alert, o ok, w warn, e error, i insufficient data. */
function history(letters: string, version = 1): MonitorLine[] {
  const verdicts: Record<string, string> = { a: "alert", o: "ok", w: "warn", e: "error", i: "insufficient-data" };
  return [...letters].map((letter, day) => ({
    schema: 1,
    at: new Date(Date.UTC(2001, 0, 1 + day)).toISOString(),
    environment: "production",
    version,
    run_id: `run-${day}`,
    verdict: verdicts[letter] ?? "ok",
    rows: 1_000,
    data: "sha256:0",
    drifted: [],
    share: 0,
  }));
}

const open: KnownIssue = { number: 7, state: "open", closedBy: null, closedAt: null, version: 1, run: null };
const undated: KnownIssue = { ...open, state: "closed", closedBy: "other", closedAt: null };
const closed = (by: "modelgate" | "other", day: number): KnownIssue => ({
  ...open,
  state: "closed",
  closedBy: by,
  closedAt: new Date(Date.UTC(2001, 0, 1 + day, 12)).toISOString(),
});

describe("the life of a drift issue", () => {
  test.each([
    ["quiet, none", "ow", null, "none"],
    ["alert, none", "oa", null, "open"],
    ["alert again, open", "aa", open, "update"],
    ["one clean run", "ao", open, "update"],
    ["two clean runs", "aow", open, "close"],
    ["a run that cannot decide does not count", "aoi", open, "none"],
    ["nor does it break the streak", "aoio", open, "close"],
    ["an error is not clean", "aoe", open, "none"],
    ["alert after a clean run", "aoa", open, "update"],
    ["quiet, closed", "aooo", closed("modelgate", 2), "none"],
    ["alert soon after closing", "aooa", closed("modelgate", 2), "reopen"],
    ["alert long after closing", `aoo${"o".repeat(20)}a`, closed("modelgate", 2), "open"],
    ["a human closed it, and it goes on", "aaa", closed("other", 1), "none"],
    ["a human closed it, it was clean, and comes again", "aaoa", closed("other", 1), "open"],
    ["a human closed it, nobody knows when, and it goes on", "oaaa", undated, "none"],
    ["a human closed it, nobody knows when, it was clean, and comes again", "oaoa", undated, "open"],
  ])("%s", (_, letters, issue, kind) => {
    expect(nextIssueAction(history(letters), issue).kind).toBe(kind);
  });

  test("a new deployment that is clean closes the old version's issue at once", () => {
    expect(nextIssueAction(history("o", 2), open)).toMatchObject({
      kind: "close",
      comment: expect.stringContaining("version 2"),
    });
  });

  test("a comment is written only when something changed", () => {
    expect(nextIssueAction(history("aa"), open)).toEqual({ kind: "update", comment: null });
    expect(nextIssueAction(history("aoa"), open)).toMatchObject({ comment: expect.stringContaining("again") });
  });
});
