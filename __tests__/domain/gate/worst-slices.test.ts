import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/domain/gate/evaluate.ts";
import { gatesOf } from "../../../src/domain/gate/gate.ts";
import type { Searched } from "../../../src/domain/gate/searched.ts";
import { DEFAULT_STATS } from "../../../src/domain/gate/stats-rules.ts";
import { findWorstSlices } from "../../../src/domain/gate/worst-slices.ts";
import type { JudgedBinary } from "../../../src/domain/metric/metric.ts";
import { mersenneTwister } from "../../../src/domain/statistics/random.ts";
import type { ColumnValues } from "../../../src/domain/table/column.ts";
import { worstSlicesTable } from "../../../src/render/report/worst-slices-table.ts";
import { worstSlicesText } from "../../../src/render/worst-slices-text.ts";
import { expectValid } from "../../schemas.ts";
import { FRAME } from "./sliced-contest.ts";

const ROWS = 3_000;
const number = (of: (row: number) => number): ColumnValues => ({
  kind: "number",
  values: Float64Array.from({ length: ROWS }, (_, row) => of(row)),
});
const text = (dictionary: string[], of: (row: number) => number): ColumnValues => ({
  kind: "text",
  codes: Int32Array.from({ length: ROWS }, (_, row) => of(row)),
  dictionary,
});

/** A model that knows the label, save where it is bad: there it guesses. */
function model(isBad: (row: number) => boolean, seed = 1): JudgedBinary {
  const random = mersenneTwister(seed);
  const label = Float64Array.from({ length: ROWS }, () => (random() < 0.5 ? 1 : 0));
  const score = label.map((truth, row) => {
    const says = isBad(row) ? random() < 0.5 : random() < 0.9 ? truth === 1 : truth === 0;
    return says ? 0.8 : 0.2;
  });
  return { kind: "binary", label, score, threshold: 0.5 };
}

const searched = (columns: Record<string, ColumnValues>): Searched => ({
  columns: new Map(Object.entries(columns)),
  rows: Int32Array.from({ length: ROWS }, (_, row) => row),
});
const REGIONS = ["north", "south", "east", "west", "rare"];
const COLUMNS = searched({
  region: text(REGIONS, (row) => (row < 20 ? 4 : row % 7 === 0 ? -1 : row % 4)),
  amount: number((row) => (row % 11 === 0 ? Number.NaN : (row * 7919) % 1000)),
  grade: number((row) => row % 3),
});
const find = (challenger: JudgedBinary, champion: JudgedBinary | null = null, columns = COLUMNS) =>
  findWorstSlices({ challenger, champion }, columns, { confidence: 0.95 });

describe("the worst slices", () => {
  test("of a model that errs nowhere more than elsewhere are none; the same rows twice give the same", () => {
    const found = find(model(() => false));
    // Four regions, five fifths and three grades, and the missing of two; 20 rows are too few.
    expect(found).toMatchObject({ loss: "log_loss", tested: 4 + 1 + 5 + 1 + 3, slices: [] });
    expect(find(model(() => false))).toEqual(found);
  });

  test.each<[string, (row: number) => boolean, object]>([
    ["a word", (row) => row >= 20 && row % 7 !== 0 && row % 4 === 2, { by: "region", value: "east" }],
    ["what is missing", (row) => row >= 20 && row % 7 === 0, { by: "region", value: null }],
    ["a number of few", (row) => row % 3 === 1, { by: "grade", value: "1" }],
    ["missing numbers", (row) => row % 11 === 0, { by: "amount", value: null }],
    [
      "a range",
      (row) => row % 11 !== 0 && (row * 7919) % 1000 >= 810,
      { by: "amount", from: expect.closeTo(800, -1), to: null },
    ],
  ])("%s", (_, isBad, expected) => {
    const found = find(
      model(isBad),
      model(() => false, 2),
    );
    expect(found?.slices[0]).toMatchObject(expected);
    const [first] = found?.slices ?? [];
    expect(first?.challenger).toBeGreaterThan((first?.rest ?? 1) + 0.2);
    expect(first?.champion).toBeLessThan((first?.challenger ?? 0) - 0.2);
    expect(first?.p).toBeLessThan(1e-6);
  });

  test("clusters are what is independent, and rows of weight 0 are none", () => {
    const isBad = (row: number): boolean => row % 3 === 1;
    const rows = model(isBad);
    const together = { ...rows, cluster: Int32Array.from(rows.label, (_, row) => row % 6) };
    expect(find(together)?.slices[0]?.p ?? 1).toBeGreaterThan(find(rows)?.slices[0]?.p ?? 1);
    const weightless = { ...rows, weight: rows.label.map((_, row) => (isBad(row) ? 0 : 1)) };
    expect(find(weightless)).toMatchObject({ slices: [] });
  });

  test("by chance alone stand out in at most one of twenty searches", () => {
    let found = 0;
    for (let seed = 1; seed <= 60; seed++) found += (find(model(() => false, seed))?.slices.length ?? 0) > 0 ? 1 : 0;
    expect(found).toBeLessThanOrEqual(7);
  });

  test("stand in evaluation.json and the comment; values are shown as code and as nothing else", () => {
    const evil = searched({ region: text(["a", "<img src=x> @all"], (row) => row % 2) });
    const contest = { challenger: model((row) => row % 2 === 1), champion: null, searched: evil };
    const bar = { gates: gatesOf([{ metric: "roc_auc", min: 0.5 }]), stats: { ...DEFAULT_STATS, replicates: 100 } };
    const evaluation = evaluate(FRAME, contest, bar);
    expectValid("evaluation", evaluation);
    expect(evaluation.worst_slices).toMatchObject({ tested: 2, slices: [{ by: "region", n: 1500, champion: null }] });
    expect(worstSlicesText(evaluation)).toContain("| `region = <img src=x> @all` | 1,500 |");
    expect(worstSlicesTable(evaluation)?.text).toContain("region = &#60;img src=x&#62; @all");
    expect(evaluate(FRAME, { challenger: contest.challenger, champion: null }, bar)).not.toHaveProperty("worst_slices");
    const quiet = evaluate(FRAME, { ...contest, challenger: model(() => false) }, bar);
    expect(worstSlicesText(quiet)).toBe("Of 2 slices that were searched, it errs in none more than elsewhere.");
    const none = { ...quiet, worst_slices: { loss: "log_loss", tested: 0, slices: [] } } as const;
    const told = "No slice of the columns that it reads has enough rows to be searched.";
    expect([worstSlicesText(none), worstSlicesTable(none)?.text]).toEqual([told, `<p>${told}</p>`]);
  });
});
