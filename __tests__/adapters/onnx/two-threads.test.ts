import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { forest } from "../../../bench/program/forest.mjs";
import { bindColumns } from "../../../src/domain/scoring/bind-columns.ts";
import { planOutput } from "../../../src/domain/scoring/output-plan.ts";
import type { ScoredModel } from "../../../src/ports/scorer.ts";
import { FIXTURES, fileSource, openSandbox, temporaryFolder } from "../../open-sandbox.ts";

const NUMBERS = ["radius", "texture", "perimeter", "area", "smoothness"];
const ROWS = 120_000;
const folder = temporaryFolder("two-threads");

beforeAll(() => {
  const known = readFileSync(join(FIXTURES, "cancer-test.csv"), "utf8").trim().split("\n").slice(1);
  const cells = known.map((line) => line.split(",").slice(0, 5).map(Number));
  const line = (row: number): string =>
    (cells[row % cells.length] ?? []).map((value) => Math.floor(value * (1 + (row % 977) / 977))).join(",");
  const lines = Array.from({ length: ROWS }, (_, row) => line(row));
  writeFileSync(join(folder.path, "rows.csv"), `${NUMBERS.join(",")}\n${lines.join("\n")}\n`);
  lines[ROWS - 10] = "1.5,1,1,1,1";
  lines[ROWS - 5] = ",1,1,1,1";
  writeFileSync(join(folder.path, "late.csv"), `${NUMBERS.join(",")}\n${lines.join("\n")}\n`);
});
afterAll(folder.remove);

/** Scores a table with a forest, which takes long enough for a second thread, and with a model of integers. */
async function score(threads: number, table: string) {
  const open = openSandbox(folder.path, threads);
  try {
    const rows = fileSource(table, { types: new Map(NUMBERS.map((name) => [name, "DOUBLE"])) });
    const models: ScoredModel[] = [];
    for (const name of ["cancer-forest", "shape-skl-int64"]) {
      const file = join(FIXTURES, `${name}.onnx`);
      const info = await open.scorer.inspect(file);
      const binding = bindColumns(info, (await open.engine.describe(rows)).columns, NUMBERS);
      const choice = { kind: null, name: null, classes: null };
      const output = planOutput(info, "binary", { choice, positive: "1" });
      if (binding.kind === "unbound" || output.kind === "unplanned") throw new Error("the fixtures do not bind");
      models.push({
        name,
        file,
        digest: info.digest,
        task: "binary",
        signature: binding.signature,
        output: output.plan,
      });
    }
    return await open.scorer.score({ rows, models, keep: ["radius"], timeoutSeconds: 60 });
  } finally {
    open.close();
  }
}

test("a second thread changes no bit of any answer, nor their order", async () => {
  const [one, two] = [await score(1, "rows.csv"), await score(2, "rows.csv")];
  expect(one.rows).toBe(ROWS);
  const bits = ({ models, kept }: typeof one) => [
    ...models.map((model) =>
      model.kind === "scored" && model.predictions.kind === "binary" ? model.predictions.score : null,
    ),
    kept.get("radius"),
  ];
  expect(bits(two)).toEqual(bits(one));
});

test("of two rows that a model cannot take the earlier one is told, whichever thread met it", async () => {
  for (const threads of [1, 2])
    await expect(score(threads, "late.csv")).rejects.toMatchObject({
      code: "E_COLUMN_VALUE",
      message: expect.stringContaining("radius is not whole in every row"),
    });
});

test("a second thread that comes too late ends when it is ready: ended before, it would take the process with it", async () => {
  // So many bytes announce a long read, which is over while the thread still loads its model.
  const names = Array.from({ length: 6 }, (_, i) => `v${i}`);
  const note = "x".repeat(300_000);
  const lines = Array.from({ length: 30 }, (_, row) => `${row},1,1,1,1,1,${note}`);
  writeFileSync(join(folder.path, "wide.csv"), `${names.join(",")},note\n${lines.join("\n")}\n`);
  const file = join(folder.path, "forest.onnx");
  writeFileSync(file, forest({ trees: 100, depth: 9, columns: 6, seed: 1 }));
  for (let i = 0; i < 3; i++) {
    const open = openSandbox(folder.path, 2);
    const { digest, inputs, outputs } = await open.scorer.inspect(file);
    const columns = names.map((name) => ({ name, input: "X", type: "number" as const }));
    const output = { kind: "probability" as const, name: "probability", classes: ["0", "1"], positive: 1 };
    const signature = { inputs, outputs, columns };
    const model = { name: "forest", file, digest, task: "binary" as const, signature, output };
    const rows = fileSource("wide.csv");
    await open.scorer.score({ rows, models: [model], keep: [], timeoutSeconds: 60 });
    for (let again = 0; again < 3; again++) expect(await open.scorer.inspect(file)).toMatchObject({ digest });
    open.close();
  }
});
