import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { planOutput } from "../../../src/domain/scoring/output-plan.ts";
import { predictedNumbers, type Task } from "../../../src/domain/scoring/predictions.ts";
import type { ScoredModel } from "../../../src/ports/scorer.ts";
import { FIXTURES, fileSource, openSandbox } from "../../open-sandbox.ts";
import { prepareModel } from "./prepare-model.ts";

const expected = JSON.parse(readFileSync(join(FIXTURES, "expected.json"), "utf8")) as Record<
  string,
  number[] | number[][]
>;
const NUMBERS = ["radius", "texture", "perimeter", "area", "smoothness"];

let open: ReturnType<typeof openSandbox>;
beforeAll(() => {
  open = openSandbox(FIXTURES);
});
afterAll(() => open.close());

const prepare = (name: string, task: Task, choice: Parameters<typeof prepareModel>[2]): Promise<ScoredModel> =>
  prepareModel(open, [name, task], choice);

async function predict(model: ScoredModel, data: string): Promise<Float64Array> {
  const { models } = await open.scorer.score({ rows: fileSource(data), models: [model], keep: [], timeoutSeconds: 60 });
  const [answer] = models;
  if (answer?.kind !== "scored") throw new Error(answer?.reason);
  return predictedNumbers(answer.predictions);
}

/** Equal to what the exporting library itself predicts, to the precision of float32. */
function expectSame(actual: Float64Array, name: string): void {
  const wanted = (expected[name] ?? []).flat();
  expect(actual.length).toBe(wanted.length);
  for (const [i, value] of wanted.entries())
    expect(Math.abs((actual[i] ?? 0) - value)).toBeLessThan(2e-5 * Math.max(1, Math.abs(value)));
}

describe("models exported by real libraries predict what the libraries predict", () => {
  const cancer = { data: "cancer-test.csv", label: "benign" };
  test.each(["cancer-zipmap", "cancer-no-zipmap", "cancer-forest", "cancer-lightgbm", "cancer-fixed-batch"])(
    "%s",
    async (name) => {
      expectSame(await predict(await prepare(name, "binary", { ...cancer, features: NUMBERS }), cancer.data), name);
    },
  );

  test.each([
    ["cancer-bagging", "2", ["1", "2"]],
    ["cancer-signs", "1", ["-1", "1"]],
  ])("%s: the classes are the model's own", async (name, positive, classes) => {
    const model = await prepare(name, "binary", { ...cancer, features: NUMBERS, positive });
    expect(model.output.classes).toEqual(classes);
    expectSame(await predict(model, cancer.data), name);
  });

  test("cancer-voting: members of an ensemble number their own classes, so the way out is named", async () => {
    const info = await open.scorer.inspect(join(FIXTURES, "cancer-voting.onnx"));
    expect(info.classes).toBeNull();
    const choice = { kind: null, name: null, classes: null };
    expect(planOutput(info, "binary", { choice, positive: "2" })).toMatchObject({
      kind: "unplanned",
      remedy: expect.stringContaining("output.classes"),
    });
  });

  test("cancer-columns: one input a column, floats and strings, bound by name", async () => {
    expectSame(
      await predict(await prepare("cancer-columns", "binary", { ...cancer, features: null }), cancer.data),
      "cancer-columns",
    );
  });

  test("iris-text-labels: three classes with text labels, ZipMap by default", async () => {
    const model = await prepare("iris-text-labels", "multiclass", {
      data: "iris-test.csv",
      label: "species",
      features: null,
    });
    expect(model.output.classes).toEqual(["setosa", "versicolor", "virginica"]);
    expectSame(await predict(model, "iris-test.csv"), "iris-text-labels");
  });

  test("diabetes-ridge: regression", async () => {
    const model = await prepare("diabetes-ridge", "regression", {
      data: "diabetes-test.csv",
      label: "progression",
      features: null,
    });
    expectSame(await predict(model, "diabetes-test.csv"), "diabetes-ridge");
  });
});

describe("binding", () => {
  test("columns are found by name in a file with another order and extra columns", async () => {
    const model = await prepare("cancer-columns", "binary", {
      data: "cancer-test.csv",
      label: "benign",
      features: null,
    });
    const source = fileSource("cancer-test.csv", {
      select: ["1 as extra", "size", "smoothness", "area", "perimeter", "texture", "radius"],
    });
    const { models } = await open.scorer.score({ rows: source, models: [model], keep: [], timeoutSeconds: 60 });
    if (models[0]?.kind !== "scored") throw new Error("not scored");
    expectSame(predictedNumbers(models[0].predictions), "cancer-columns");
  });

  test("a missing column is an error that names it", async () => {
    const model = await prepare("cancer-zipmap", "binary", {
      data: "cancer-test.csv",
      label: "benign",
      features: NUMBERS,
    });
    const source = fileSource("cancer-test.csv", { select: ["radius", "texture", "perimeter", "area"] });
    await expect(
      open.scorer.score({ rows: source, models: [model], keep: [], timeoutSeconds: 60 }),
    ).rejects.toMatchObject({
      code: "E_COLUMN_MISSING",
      message: expect.stringContaining("smoothness"),
    });
  });

  test("a text column does not feed a number", async () => {
    const model = await prepare("cancer-zipmap", "binary", {
      data: "cancer-test.csv",
      label: "benign",
      features: NUMBERS,
    });
    const source = fileSource("cancer-test.csv", {
      select: ["'x' as radius", "texture", "perimeter", "area", "smoothness"],
    });
    await expect(
      open.scorer.score({ rows: source, models: [model], keep: [], timeoutSeconds: 60 }),
    ).rejects.toMatchObject({ code: "E_COLUMN_TYPE" });
  });

  test("a model with another digest than expected is refused", async () => {
    const model = await prepare("cancer-zipmap", "binary", {
      data: "cancer-test.csv",
      label: "benign",
      features: NUMBERS,
    });
    const other = { ...model, digest: `sha256:${"0".repeat(64)}` };
    await expect(
      open.scorer.score({ rows: fileSource("cancer-test.csv"), models: [other], keep: [], timeoutSeconds: 60 }),
    ).rejects.toMatchObject({ code: "E_MODEL_DIGEST", exit: 4 });
  });
});

test("a hundred columns are kept beside the answers, within the limits of the child", async () => {
  const cancer = { data: "cancer-test.csv", label: "benign" };
  const model = await prepare("cancer-zipmap", "binary", { ...cancer, features: NUMBERS });
  const keep = Array.from({ length: 100 }, (_, i) => `k${i}`);
  const select = [...NUMBERS, ...keep.map((name, i) => `radius + ${i} as ${name}`), "size as word"];
  const rows = fileSource(cancer.data, { select });
  const scored = await open.scorer.score({ rows, models: [model], keep: [...keep, "word"], timeoutSeconds: 60 });
  expect(scored.models[0]?.kind).toBe("scored");
  const of = (name: string) => scored.kept.get(name);
  const [first, last] = [of("k0"), of("k99")];
  if (first?.kind !== "number" || last?.kind !== "number") throw new Error("they are numbers");
  expect(last.values.length).toBe(scored.rows);
  expect((last.values[7] ?? 0) - (first.values[7] ?? 0)).toBeCloseTo(99, 9);
  expect(of("word")?.kind).toBe("text");
});

describe("importance", () => {
  const golden = JSON.parse(readFileSync(new URL("../../goldens/importance.json", import.meta.url), "utf8")) as Record<
    string,
    { readonly mean: number; readonly sd: number }
  >;
  const request = { label: "benign", rule: { task: "binary", positive: "1", classes: ["0", "1"] } as const, seed: 42 };

  test("is what scikit-learn finds with many more shuffles, within the spread of ours, and the same for a seed", async () => {
    const at = { data: "cancer-test.csv", label: "benign", features: NUMBERS };
    const model = await prepare("cancer-no-zipmap", "binary", at);
    const ask = async (seed: number) => {
      await open.scorer.score({
        rows: fileSource("cancer-test.csv"),
        models: [model],
        keep: [],
        importance: { ...request, seed },
        timeoutSeconds: 60,
      });
      return open.scorer.explain({ timeoutSeconds: 60 });
    };
    const found = await ask(42);
    expect(found).toMatchObject({ loss: "log_loss", rows: 169, repeats: 5, seed: 42 });
    expect(found?.columns.map(({ name }) => name)).toEqual(NUMBERS);
    for (const { name, mean } of found?.columns ?? []) {
      const { mean: wanted = 0, sd = 0 } = golden[name] ?? {};
      expect(Math.abs(mean - wanted), name).toBeLessThan((4 * sd) / Math.sqrt(5));
    }
    expect(await ask(42)).toEqual(found);
    expect(await ask(43)).not.toEqual(found);
    expect(await open.scorer.explain({ timeoutSeconds: 60 }), "told once").toBeNull();
  });

  test("is none where no label is known, and the scores are there all the same", async () => {
    const model = await prepare("cancer-columns", "binary", {
      data: "cancer-test.csv",
      label: "benign",
      features: null,
    });
    const scored = await open.scorer.score({
      rows: fileSource("cancer-test.csv"),
      models: [model],
      keep: [],
      importance: { ...request, rule: { ...request.rule, classes: ["a", "b"] } },
      timeoutSeconds: 60,
    });
    expect(scored.models).toMatchObject([{ kind: "scored" }]);
    expect(await open.scorer.explain({ timeoutSeconds: 60 })).toBeNull();
  });
});

describe("scores do not depend on what surrounds a row", () => {
  test("two models score the same batches, and the label comes back in row order", async () => {
    const first = await prepare("cancer-zipmap", "binary", {
      data: "cancer-test.csv",
      label: "benign",
      features: NUMBERS,
    });
    const second = {
      ...(await prepare("cancer-forest", "binary", { data: "cancer-test.csv", label: "benign", features: NUMBERS })),
      name: "champion",
    };
    const scored = await open.scorer.score({
      rows: fileSource("cancer-test.csv"),
      models: [first, second],
      keep: ["benign", "size"],
      group: ["size", "benign"],
      timeoutSeconds: 60,
    });
    for (const [i, name] of ["cancer-zipmap", "cancer-forest"].entries()) {
      const answer = scored.models[i];
      if (answer?.kind !== "scored") throw new Error("not scored");
      expectSame(predictedNumbers(answer.predictions), name);
    }
    const rows = readFileSync(join(FIXTURES, "cancer-test.csv"), "utf8").trim().split("\n").slice(1);
    const label = scored.kept.get("benign");
    const size = scored.kept.get("size");
    if (label?.kind !== "number" || size?.kind !== "text") throw new Error("kept columns have the wrong kinds");
    expect(Array.from(label.values)).toEqual(rows.map((row) => Number(row.split(",")[5])));
    expect(Array.from(size.codes, (code) => size.dictionary[code])).toEqual(rows.map((row) => row.split(",")[6]));
    for (const [name, column] of [
      ["size", 6],
      ["benign", 5],
    ] as const) {
      const { codes, values } = scored.groups?.get(name) ?? { codes: [], values: [] };
      expect(Array.from(codes, (code) => values[code])).toEqual(rows.map((row) => row.split(",")[column]));
    }
  });

  test("a column with too many values for slices is refused, by its name", async () => {
    const model = await prepare("cancer-zipmap", "binary", {
      data: "cancer-test.csv",
      label: "benign",
      features: NUMBERS,
    });
    const source = {
      ...fileSource("cancer-test.csv"),
      select: ["*", "radius > 15 as big", "nullif(size, 'large') as some"],
    };
    const score = (group: string[], select = source.select) =>
      open.scorer.score({ rows: { ...source, select }, models: [model], keep: [], group, timeoutSeconds: 60 });
    const { groups } = await score(["big", "some"]);
    expect(groups?.get("big")?.values.toSorted()).toEqual(["false", "true"]);
    expect(groups?.get("some")?.values).toEqual(["small", "middle", null]);
    const many = ["* exclude (radius)", "unnest([radius, -radius]) as radius"];
    await expect(score(["radius"], many)).rejects.toMatchObject({
      code: "E_COLUMN_SLICES",
      message: expect.stringContaining("the column radius of"),
      remedy: expect.stringContaining("data.select"),
    });
  });

  test("given rows are scored like the same rows of a file", async () => {
    const model = await prepare("cancer-columns", "binary", {
      data: "cancer-test.csv",
      label: "benign",
      features: null,
    });
    const lines = readFileSync(join(FIXTURES, "cancer-test.csv"), "utf8").trim().split("\n").slice(1, 6);
    const columns = [
      ...NUMBERS.map((name) => ({ name, type: "number" as const })),
      { name: "size", type: "text" as const },
    ];
    const rows = lines.map((line) => {
      const cells = line.split(",");
      return [...cells.slice(0, 5).map(Number), cells[6] ?? ""];
    });
    const { models } = await open.scorer.score({
      rows: { kind: "given", columns, rows },
      models: [model],
      keep: [],
      timeoutSeconds: 60,
    });
    if (models[0]?.kind !== "scored") throw new Error("not scored");
    const wanted = (expected["cancer-columns"] as number[]).slice(0, 5);
    for (const [i, value] of predictedNumbers(models[0].predictions).entries())
      expect(value).toBeCloseTo(wanted[i] ?? 0, 5);
  });
});
