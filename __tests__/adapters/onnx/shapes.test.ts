import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bindColumns } from "../../../src/domain/scoring/bind-columns.ts";
import { planOutput } from "../../../src/domain/scoring/output-plan.ts";
import { type OutputKind, predictedNumbers, type Task } from "../../../src/domain/scoring/predictions.ts";
import type { ScoredModel } from "../../../src/ports/scorer.ts";
import { pythonEnvironment } from "../../e2e/python.ts";
import { FIXTURES, fileSource, openSandbox, temporaryFolder } from "../../open-sandbox.ts";

/** One way of exporting a model: how it is bound, and what the library that made it predicts (make-shapes.py). */
interface Shape {
  readonly name: string;
  readonly task: Task;
  readonly table: string;
  readonly label: string;
  readonly features?: readonly string[];
  readonly select?: readonly string[];
  readonly output?: { readonly kind?: OutputKind; readonly name?: string; readonly classes?: readonly string[] };
  readonly expected: readonly number[] | readonly (readonly number[])[];
  /** Of a float16 model; float32 otherwise. */
  readonly tolerance?: number;
}

let open: ReturnType<typeof openSandbox>;
beforeAll(() => {
  open = openSandbox(FIXTURES);
});
afterAll(() => open.close());

function shapesIn(folder: string): readonly Shape[] {
  return JSON.parse(readFileSync(join(folder, "shapes.json"), "utf8"));
}

/** Bound as train binds it: from the file, the columns, and what the configuration would say. */
async function bind(
  folder: string,
  shape: Shape,
): Promise<{ model: ScoredModel; rows: ReturnType<typeof fileSource> }> {
  const file = join(folder, `${shape.name}.onnx`);
  const rows = fileSource(shape.table, { select: shape.select ?? null });
  const info = await open.scorer.inspect(file);
  const { columns } = await open.engine.describe(rows);
  const available = columns.filter(({ name }) => name !== shape.label);
  const binding = bindColumns(info, available, shape.features ?? null);
  if (binding.kind === "unbound") throw new Error(binding.reason);
  const choice = { kind: null, name: null, classes: null, ...shape.output };
  const planned = planOutput(info, shape.task, { choice, positive: "1" });
  if (planned.kind === "unplanned") throw new Error(planned.reason);
  const { signature } = binding;
  const model = { name: "challenger", file, digest: info.digest, task: shape.task, signature, output: planned.plan };
  return { model, rows };
}

/** What the library predicts, to float32 precision, and to the bit the same in batches of 1, 7, 64 and all rows. */
async function expectLibrary(folder: string, shape: Shape): Promise<void> {
  const { model, rows } = await bind(folder, shape);
  const scored = await open.scorer.score({ rows, models: [model], keep: [], timeoutSeconds: 60 });
  const [answer] = scored.models;
  if (answer?.kind !== "scored") throw new Error(answer?.reason);
  const actual = predictedNumbers(answer.predictions);
  const wanted = shape.expected.flat();
  expect(actual.length).toBe(wanted.length);
  const size = shape.task === "regression" ? Math.max(...wanted.map(Math.abs)) : 1;
  const worst = wanted.reduce((most, value, i) => Math.max(most, Math.abs((actual[i] ?? Number.NaN) - value)), 0);
  expect(worst / size).toBeLessThan(shape.tolerance ?? 2e-6);
  const timed = await open.scorer.measure({ models: [{ model, rows }], calls: 1, memory: false, timeoutSeconds: 60 });
  expect(timed).toMatchObject([{ kind: "timed", deterministic: true }]);
}

describe("every way of exporting a model predicts what its library predicts, whatever the batch", () => {
  test.each(shapesIn(FIXTURES).map((shape) => [shape.name, shape] as const))("%s", async (_, shape) => {
    await expectLibrary(FIXTURES, shape);
  });
});

const python = pythonEnvironment();

test.skipIf(python === null)("models made anew, by the libraries that are installed here", async () => {
  const folder = temporaryFolder("shapes");
  try {
    const script = join(FIXTURES, "make-shapes.py");
    const made = spawnSync("python", [script, folder.path], { env: python ?? {}, encoding: "utf8" });
    expect(made.status, made.stderr).toBe(0);
    const shapes = shapesIn(folder.path);
    expect(shapes.length).toBeGreaterThan(10);
    for (const shape of shapes) await expectLibrary(folder.path, shape);
  } finally {
    folder.remove();
  }
});
