import { describe, expect, test } from "vitest";
import type { DriftFile, DriftFileColumn } from "../../src/domain/drift/drift-file.ts";
import { driftIssueBody, driftSummary } from "../../src/render/drift-text.ts";

function column(name: string, more: Partial<DriftFileColumn>): DriftFileColumn {
  return {
    name,
    role: "feature",
    type: "number",
    verdict: "ok",
    method: "wasserstein",
    effect: 0.031,
    unit: "sd",
    warn: 0.1,
    alert: 0.25,
    p: 0.2,
    p_adjusted: 0.4,
    test: "ks",
    missing: { reference: 0, current: 0 },
    also: {},
    ...more,
  };
}

const QUIET = column("hour", {});
const LOUD = column("distance", { verdict: "alert", effect: 0.5, p_adjusted: 1e-9 });
const LOUDEST = column("origin<b>", { verdict: "alert", effect: 0.9, p_adjusted: 0 });

function drift(verdict: DriftFile["verdict"], columns: DriftFileColumn[], reason = "no column has drifted"): DriftFile {
  return {
    schema: 1,
    model: "fraud",
    environment: "production",
    version: 3,
    verdict,
    reason,
    window: { from: null, to: null, rows: 1600, widened: false, data: "sha256:0" },
    columns,
    dataset: { drifted: [], share: 0, threshold: 0.3 },
    quality: { verdict: "ok", checks: [] },
    performance: null,
    triggers: [],
  };
}

describe("the issue begins with what happened", () => {
  const begins = (file: DriftFile, state = "Open."): string | undefined =>
    driftIssueBody(file, { state, run: "1" })
      .split("\n")
      .find((line) => line.startsWith("**"));
  const CHANGED = "What fraud meets in production is no longer like the data that it was trained on:";

  test.each<[string, DriftFile, string]>([
    [
      "one input",
      drift("alert", [QUIET, LOUD]),
      `**${CHANGED} 1 of 2 inputs moved beyond their limit, \`distance\`.** Open.`,
    ],
    [
      "several, the one that moved most is named",
      drift("alert", [LOUD, QUIET, LOUDEST]),
      `**${CHANGED} 2 of 3 inputs moved beyond their limit, most of all \`origin<b>\`.** Open.`,
    ],
    [
      "predictions and label speak for themselves",
      drift("alert", [
        QUIET,
        column("prediction", { role: "prediction", verdict: "alert" }),
        column("late", { role: "label", verdict: "alert" }),
      ]),
      `**${CHANGED} its predictions moved beyond their limit; what really happens (the label) moved beyond its limit.** Open.`,
    ],
  ])("%s", (_, file, expected) => {
    expect(begins(file)).toBe(expected);
  });

  test("or, where nothing is wrong any more, with what became of it", () => {
    expect(begins(drift("ok", [QUIET]), "Closed: the last 2 runs found no drift.")).toBe(
      "**Closed: the last 2 runs found no drift.** What fraud meets in production is like the data that it was trained on: no column has drifted.",
    );
    expect(begins(drift("warn", [column("hour", { verdict: "warn" })]), "Recovering.")).toBe(
      "**Recovering.** Not enough for an alarm, but moved: `hour`.",
    );
  });
});

test("the table shows the worst columns first, and missing values only where there are any", () => {
  const rows = (file: DriftFile): string[] =>
    driftSummary(file)
      .split("\n")
      .filter((line) => line.startsWith("|"));
  expect(rows(drift("alert", [QUIET, LOUD, LOUDEST]))).toEqual([
    "| column | role | verdict | moved | limits | chance |",
    "| --- | --- | --- | --- | --- | --- |",
    "| `origin<b>` | feature | **alert** | 0.900 sd | 0.1 / 0.25 | < 1e-300 |",
    "| `distance` | feature | **alert** | 0.500 sd | 0.1 / 0.25 | 1.0e-9 |",
    "| `hour` | feature | ok | 0.031 sd | 0.1 / 0.25 | 0.400 |",
  ]);
  const gaps = column("hour", { missing: { reference: 0, current: 0.2 } });
  expect(rows(drift("ok", [gaps])).at(-1)).toBe(
    "| `hour` | feature | ok | 0.031 sd | 0.1 / 0.25 | 0.400 | 0.0 % → 20.0 % |",
  );
});
