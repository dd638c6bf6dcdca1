import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFiles } from "../../src/adapters/node/files.ts";
import { command } from "../../src/commands/evaluate/index.ts";
import type { Ports } from "../../src/ports/ports.ts";
import { createMemoryPorts } from "../fakes/memory-ports.ts";
import { openSandbox, temporaryFolder } from "../open-sandbox.ts";
import { expectValid } from "../schemas.ts";

const HOSTILE = fileURLToPath(new URL("../fixtures/hostile/", import.meta.url));
const INPUTS = { model: null, config: null, set: [], outputDir: ".modelgate", dryRun: false, challenger: "sound.onnx" };
/** Values that are Markdown, HTML, JavaScript's own names, white space, and nothing. */
const NAMES = ['"a | **b** @octocat"', '"<img src=x> [a](http://b) closes #1"', "__proto__", '" "', '""', ""];

const folder = temporaryFolder("evaluate-slices");
let open: ReturnType<typeof openSandbox>;
let ports: Ports;
const memory = createMemoryPorts();
beforeAll(() => {
  open = openSandbox(folder.path);
  ports = {
    ...memory.ports,
    files: createFiles(folder.path, ".modelgate"),
    engine: open.engine,
    scorer: open.scorer,
  };
  copyFileSync(join(HOSTILE, "sound.onnx"), join(folder.path, "sound.onnx"));
  writeFileSync(join(folder.path, "train.csv"), "x,y\n0.1,0\n0.9,1\n");
});
afterAll(() => {
  open.close();
  folder.remove();
});

let tables = 0;

/** Judges a sound model on rows `x,y,…` with gates; the columns after `y` are what rows are sliced by. */
async function judge(head: string, line: (i: number) => string, evaluate: string) {
  const name = `test-${tables++}.csv`;
  const rows = Array.from({ length: 600 }, (_, i) => `${i / 300 - 1},${Number(i % 7 < i / 100)},${line(i)}`);
  writeFileSync(join(folder.path, name), `x,y,${head}\n${rows.join("\n")}\n`);
  const data = `{ train: train.csv, test: ${name}, label: y }`;
  writeFileSync(
    join(folder.path, "modelgate.yml"),
    `version: 1\nmodels:\n  m:\n    task: binary\n    data: ${data}\n    evaluate:\n${evaluate}\n`,
  );
  const outcome = await command.run({ ...INPUTS, explain: true }, ports);
  const evaluation = JSON.parse(outcome.json as string);
  expectValid("evaluation", evaluation);
  const comment = new TextDecoder().decode((await ports.files.read(".modelgate/m/comment.md")) ?? new Uint8Array());
  return { evaluation, comment, lines: outcome.lines };
}

test("slices are read beside what is scored, and what they are called is data wherever they are shown", async () => {
  const { evaluation, comment, lines } = await judge(
    "g,flag,tier",
    (i) => `${NAMES[i % 6]},${i % 2 === 0},${(i % 3) + 8}`,
    `      slices: [{ by: tier }]
      stats: { min-positives: 2, min-negatives: 2 }
      gates:
        - { metric: accuracy, by: g, min: 0.99 }
        - { metric: accuracy, by: flag, min: 0.001, min-rows: 300 }
        - { metric: worst_group_accuracy, by: g, min: 0.001, min-rows: 101 }`,
  );
  const valuesOf = (by: string) =>
    evaluation.metrics.flatMap(({ slice }: { slice: { by: string; value: string | null } | null }) =>
      slice?.by === by ? [slice.value] : [],
    );
  // In a CSV file an empty cell is a missing value, quoted or not.
  expect(valuesOf("g")).toEqual([" ", "<img src=x> [a](http://b) closes #1", "__proto__", "a | **b** @octocat", null]);
  expect(valuesOf("flag")).toEqual(["false", "true"]);
  expect(valuesOf("tier")).toEqual(["8", "9", "10"]);
  expect(evaluation.slices_skipped.map(({ value }: { value: string }) => value)).toHaveLength(4);
  expect(evaluation.gates.at(-1)).toMatchObject({
    status: "error",
    reason: expect.stringContaining("fewer than two groups"),
  });
  // A status for each gate and not for each slice, none of which names a slice.
  const statuses = [...memory.forge.state.statuses.values()].flat();
  expect(statuses.map(({ context, state }) => [context, state])).toEqual([
    ["modelgate/m", "error"],
    ["modelgate/m/accuracy-by-g-min", "failure"],
    ["modelgate/m/accuracy-by-flag-min", "success"],
    ["modelgate/m/worst_group_accuracy-by-g-min", "error"],
  ]);
  expect(statuses[1]?.description).toMatch(/^fail: in \d of 5 slices by g, such as: accuracy is/);
  const bare = comment.replace(/(`+)[^\n]*?[^`]\1(?!`)/g, "");
  for (const part of ["octocat", "<img", "http", "closes", "proto", "**b**"]) expect(bare).not.toContain(part);
  expect(comment).toContain("| `g` is missing | 200 |");
  expect(lines?.join("\n")).toContain('accuracy-by-g-min [g = "__proto__"]');
  expect(lines?.join("\n")).toContain("why          accuracy-by-g-min: One of 5 slices by g");
});

test("a column that is not there is told where the gate names it, with the one that was meant", async () => {
  const judged = judge("region", () => "north", "      gates:\n        - { metric: accuracy, by: regoin, min: 0.001 }");
  await expect(judged).rejects.toMatchObject({
    code: "E_COLUMN_MISSING",
    message: expect.stringContaining("data.test has no column regoin, which a slice names"),
    remedy: expect.stringContaining("did you mean region?"),
    place: { line: 8 },
  });
});

test.each([
  ["models.m.data.label", "data.label"],
  ["models.m.data.weight", "data.weight"],
  ["models.m.evaluate.stats.cluster", "evaluate.stats.cluster"],
])("so is the column of %s", async (key, what) => {
  await judge("region", () => "north", "      gates: [{ metric: accuracy, min: 0.001 }]");
  const judged = command.run({ ...INPUTS, explain: false, set: [`${key}=regoin`] }, ports);
  await expect(judged).rejects.toMatchObject({
    code: "E_COLUMN_MISSING",
    message: `data.test has no column regoin, which ${what} names`,
    remedy: expect.stringContaining("did you mean region?"),
  });
});

test("a column of too many values is refused, and not cut", async () => {
  const judged = judge("id", (i) => `row ${i}`, "      gates:\n        - { metric: accuracy, by: id, min: 0.001 }");
  await expect(judged).rejects.toMatchObject({
    code: "E_COLUMN_SLICES",
    message: expect.stringContaining("column id"),
    place: { line: 8 },
  });
});

test("the columns that the model reads are searched for its worst slices where that is asked for, and not else", async () => {
  const gates = "      gates: [{ metric: roc_auc, min: 0.5 }]";
  const line = (i: number): string => `g${i % 3}`;
  const quiet = await judge("g", line, gates);
  expect(quiet.evaluation).not.toHaveProperty("worst_slices");
  const { evaluation, comment } = await judge("g", line, `      worst-slices: true\n${gates}`);
  const { loss, tested, slices } = evaluation.worst_slices;
  // The model reads x alone, in fifths of 120 rows.
  expect({ loss, tested }).toEqual({ loss: "log_loss", tested: 5 });
  expect(slices.length).toBeGreaterThan(0);
  for (const { by, challenger, rest } of slices) {
    expect(by).toBe("x");
    expect(challenger).toBeGreaterThan(rest);
  }
  expect(comment).toContain("Of 5 slices that were searched");
});
