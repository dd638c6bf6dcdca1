import { describe, expect, test } from "vitest";
import type { DriftFile } from "../../src/domain/drift/drift-file.ts";
import { driftIssueBody, driftSummary } from "../../src/render/drift-text.ts";
import { sampleColumn, sampleDrift } from "./sample-drift.ts";

const QUIET = sampleColumn("hour", {});
const LOUD = sampleColumn("distance", { verdict: "alert", effect: 0.5, p_adjusted: 1e-9 });
const LOUDEST = sampleColumn("origin<b>", { verdict: "alert", effect: 0.9, p_adjusted: 0 });

describe("the issue begins with what happened", () => {
  const begins = (file: DriftFile, state = "Open."): string | undefined =>
    driftIssueBody(file, { state, run: "1" })
      .split("\n")
      .find((line) => line.startsWith("**"));
  const CHANGED = "What fraud meets in production is no longer like the data that it was trained on:";

  test.each<[string, DriftFile, string]>([
    [
      "one input",
      sampleDrift("alert", [QUIET, LOUD]),
      `**${CHANGED} 1 of 2 inputs moved beyond their limit, \`distance\`.** Open.`,
    ],
    [
      "several, the one that moved most is named",
      sampleDrift("alert", [LOUD, QUIET, LOUDEST]),
      `**${CHANGED} 2 of 3 inputs moved beyond their limit, most of all \`origin<b>\`.** Open.`,
    ],
    [
      "predictions and label speak for themselves",
      sampleDrift("alert", [
        QUIET,
        sampleColumn("prediction", { role: "prediction", verdict: "alert" }),
        sampleColumn("late", { role: "label", verdict: "alert" }),
      ]),
      `**${CHANGED} its predictions moved beyond their limit; what really happens (the label) moved beyond its limit.** Open.`,
    ],
  ])("%s", (_, file, expected) => {
    expect(begins(file)).toBe(expected);
  });

  test("or, where nothing is wrong any more, with what became of it", () => {
    expect(begins(sampleDrift("ok", [QUIET]), "Closed: the last 2 runs found no drift.")).toBe(
      "**Closed: the last 2 runs found no drift.** What fraud meets in production is like the data that it was trained on: no column has drifted.",
    );
    expect(begins(sampleDrift("warn", [sampleColumn("hour", { verdict: "warn" })]), "Recovering.")).toBe(
      "**Recovering.** Not enough for an alarm, but moved: `hour`.",
    );
  });
});

test("importance stands beside the columns where it is known, and in the sentence", () => {
  const weighed = sampleDrift("alert", [
    sampleColumn("hour", { importance: 0.125 }),
    { ...LOUD, importance: 0.875 },
    sampleColumn("prediction", { role: "prediction" }),
  ]);
  const text = driftSummary({ ...weighed, dataset: { ...weighed.dataset, weighted_share: 0.875 } });
  expect(text).toContain("1 of 2 inputs (87.5 % by importance) moved beyond their limit, `distance`.");
  expect(text.split("\n").filter((line) => line.startsWith("|"))).toEqual([
    "| column | role | verdict | importance | moved | limits | chance |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    "| `distance` | feature | **alert** | 87.5 % | 0.500 sd | 0.1 / 0.25 | 1.0e-9 |",
    "| `hour` | feature | ok | 12.5 % | 0.031 sd | 0.1 / 0.25 | 0.400 |",
    "| `prediction` | prediction | ok |  | 0.031 sd | 0.1 / 0.25 | 0.400 |",
  ]);
  expect(text).toContain("_Importance_ is");
  expect(driftSummary(sampleDrift("alert", [QUIET, LOUD]))).not.toContain("mportance");
});

test("the table shows the worst columns first, and missing values only where there are any", () => {
  const rows = (file: DriftFile): string[] =>
    driftSummary(file)
      .split("\n")
      .filter((line) => line.startsWith("|"));
  expect(rows(sampleDrift("alert", [QUIET, LOUD, LOUDEST]))).toEqual([
    "| column | role | verdict | moved | limits | chance |",
    "| --- | --- | --- | --- | --- | --- |",
    "| `origin<b>` | feature | **alert** | 0.900 sd | 0.1 / 0.25 | < 1e-300 |",
    "| `distance` | feature | **alert** | 0.500 sd | 0.1 / 0.25 | 1.0e-9 |",
    "| `hour` | feature | ok | 0.031 sd | 0.1 / 0.25 | 0.400 |",
  ]);
  const gaps = sampleColumn("hour", { missing: { reference: 0, current: 0.2 } });
  expect(rows(sampleDrift("ok", [gaps])).at(-1)).toBe(
    "| `hour` | feature | ok | 0.031 sd | 0.1 / 0.25 | 0.400 | 0.0 % → 20.0 % |",
  );
});

test("warnings stand in the issue and in the summary", () => {
  const file = { ...sampleDrift("alert", [LOUD]), warnings: ["3 predictions are none", "it is revoked: @all leaked"] };
  const told = "- Warning: 3 predictions are none\n- Warning: `it is revoked: @all leaked`\n";
  expect(driftSummary(file)).toContain(told);
  expect(driftIssueBody(file, { state: "Open.", run: "1" })).toContain(told);
});
