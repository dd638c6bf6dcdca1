import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
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
