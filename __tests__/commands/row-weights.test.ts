import { expect, test } from "vitest";
import { carriedColumns, readRowWeights } from "../../src/commands/evaluate/row-weights.ts";
import { loadModel } from "../../src/config/load-config.ts";
import { UserError } from "../../src/core/user-error.ts";
import type { ColumnValues } from "../../src/domain/table/column.ts";
import { availableColumns } from "../../src/steps/data-source.ts";
import { createMemoryPorts } from "../fakes/memory-ports.ts";

const CONFIG = `version: 1
models:
  fraud:
    task: binary
    data: { train: train.csv, test: test.csv, label: y, weight: w }
    evaluate:
      stats: { cluster: customer, zero-division: 0 }
      gates: [{ metric: roc_auc, min: 0.5 }]
`;

async function loaded() {
  const { ports } = createMemoryPorts();
  await ports.files.write("modelgate.yml", CONFIG);
  return (await loadModel({ model: null, config: null, set: [], outputDir: ".modelgate", dryRun: false }, ports.files))
    .model;
}

const kept = (...weights: number[]) =>
  new Map<string, ColumnValues>([
    ["w", { kind: "number", values: Float64Array.from(weights) }],
    ["customer", { kind: "text", codes: Int32Array.of(0, 0, -1), dictionary: ["anna"] }],
  ]);
const at = { cluster: "customer", rows: Int32Array.of(0, 1, 2) };

test("weights and clusters come from the columns that the configuration names", async () => {
  const model = await loaded();
  expect(model.evaluate.stats).toMatchObject({ cluster: "customer", zeroDivision: 0 });
  expect(carriedColumns(model, model.evaluate.stats.cluster)).toEqual(["w", "customer"]);
  const { weights, warnings } = readRowWeights(model, kept(1, 0, 2), at);
  expect(weights).toEqual({ weight: Float64Array.of(1, 0, 2), cluster: Int32Array.of(0, 0, 1) });
  expect(warnings).toEqual([
    "1 row without customer, each of which counts as a cluster of its own",
    "the rows are 2 clusters of customer, which is few to make intervals from",
  ]);
});

test("a weight that is none is an error at its line, with the row", async () => {
  const model = await loaded();
  const refused = (): unknown => readRowWeights(model, kept(1, -3, 2), at);
  expect(refused).toThrow(UserError);
  expect(refused).toThrow("data.weight: row 2 has the weight -3 in w of data.test");
  try {
    refused();
  } catch (error) {
    expect((error as UserError).place?.line).toBe(5);
  }
});

test("a weight is never a feature", async () => {
  const columns = ["a", "w", "y"].map((name) => ({ name, type: "number" as const, engineType: "DOUBLE" }));
  const left = availableColumns(await loaded(), { columns, stored: columns });
  expect(left.map(({ name }) => name)).toEqual(["a"]);
});
