import { expect, test } from "vitest";
import { evaluate } from "../../../src/domain/gate/evaluate.ts";
import { type GateEntry, gatesOf, type SliceRule } from "../../../src/domain/gate/gate.ts";
import { tooSmall } from "../../../src/domain/gate/slice-size.ts";
import { DEFAULT_STATS, shortageOf } from "../../../src/domain/gate/stats-rules.ts";
import { worstGate } from "../../../src/domain/gate/worst-gate.ts";
import { because } from "../../../src/render/verdict-text.ts";
import { FRAME, skilled, sliced } from "./sliced-contest.ts";

const BY: SliceRule = { by: "region", minRows: 100, require: [], correction: "holm" };
const stats = { ...DEFAULT_STATS, replicates: 300 };
const metric = "worst_group_recall";
const better = (vs: "champion" | "baseline"): GateEntry => ({
  metric,
  vs,
  comparison: { kind: "improve", tolerance: { kind: "absolute", amount: 0.9 } },
  slices: BY,
});
const [model, other] = [skilled(() => 0.4, 1), skilled(() => 0.1, 2)];
const baseline = { ...model, score: model.score.map(() => 0.5) };

test("a group's figure of the baseline is never told as the champion's, and each figure is told once", () => {
  const first = sliced(model, null, { baseline });
  const replaced = evaluate(FRAME, first, { gates: gatesOf([better("champion")]), stats, noChampion: "baseline" });
  expect(replaced.gates).toMatchObject([{ vs: "baseline", status: "fail" }]);
  expect(replaced.metrics.filter(({ id }) => id === metric)).toEqual([]);

  const entries = [better("baseline"), better("champion"), { metric, min: 0, slices: BY }];
  const both = evaluate(FRAME, sliced(model, other, { baseline }), { gates: gatesOf(entries), stats });
  const told = both.metrics.filter(({ id }) => id === metric);
  const alone = evaluate(FRAME, sliced(model, other), { gates: gatesOf([better("champion")]), stats });
  expect(told).toEqual(alone.metrics.filter(({ id }) => id === metric));
  expect(told).toHaveLength(1);
});

test("a gate against the baseline is not weighed, nor told, by the champion's value", () => {
  const entry: GateEntry = { ...better("baseline"), metric: "accuracy", slices: null };
  const found = evaluate(FRAME, sliced(model, other, { baseline }), { gates: gatesOf([entry]), stats });
  expect(because(found)).toBe(worstGate(found)?.reason);
  expect(because(found)).not.toContain("version");
});

test("a test set that is too small decides no comparison of slices or groups, unless both models answer alike", () => {
  const comparison = { kind: "no-worse", tolerance: { kind: "absolute", amount: 0.9 } } as const;
  const entries = [
    { metric: "accuracy", comparison, slices: BY },
    { metric, comparison, slices: BY },
  ];
  const statuses = (champion: typeof model, minRows: number) => {
    const rules = { gates: gatesOf(entries), stats: { ...stats, minRows } };
    return [...new Set(evaluate(FRAME, sliced(model, champion), rules).gates.map(({ status }) => status))];
  };
  expect(statuses(other, 900)).toEqual(["pass"]);
  expect(statuses(other, 901)).toEqual(["inconclusive"]);
  expect(statuses(model, 901)).toEqual(["pass"]);
});

test("rows of weight 0 count towards no size, of the test set or of a slice", () => {
  const rules = { ...DEFAULT_STATS, minRows: 200 };
  const weighted = (rows: number) => ({ ...model, weight: Float64Array.from(model.label, (_, row) => +(row < rows)) });
  expect(shortageOf(weighted(200), rules)).toBeNull();
  expect(shortageOf(weighted(100), rules)).toEqual({
    reason: "the test data have 100 labelled rows of weight above 0, and fewer than 200 decide no comparison",
    rowsNeeded: 1800,
  });
  const slice = { value: "a", rows: Uint32Array.from({ length: 300 }, (_, row) => row) };
  expect(tooSmall(slice, weighted(200), rules)).toBeNull();
  expect(tooSmall(slice, weighted(199), rules)).toBe("199 labelled rows of weight above 0, fewer than 200");
  expect(tooSmall(slice, weighted(200), { ...rules, minPositives: 101 })).toContain("100 positive rows of weight");
});
