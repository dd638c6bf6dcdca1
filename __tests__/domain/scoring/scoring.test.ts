import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignClasses, unionOfClasses } from "../../../src/domain/scoring/align-classes.ts";
import { bindColumns } from "../../../src/domain/scoring/bind-columns.ts";
import { decodeBatch } from "../../../src/domain/scoring/decode.ts";
import { compareGolden, type GoldenRows } from "../../../src/domain/scoring/golden-rows.ts";
import { countInvalid, describeInvalid } from "../../../src/domain/scoring/invalid-predictions.ts";
import { judgeRows, readLabels } from "../../../src/domain/scoring/judge-rows.ts";
import { canonicalLabel, type OutputPlan, planOutput, sameLabel } from "../../../src/domain/scoring/output-plan.ts";
import type { Predictions } from "../../../src/domain/scoring/predictions.ts";
import { readWeights } from "../../../src/domain/scoring/read-weights.ts";
import { signatureChanges } from "../../../src/domain/scoring/signature.ts";
import type { ModelInfo, TensorInfo } from "../../../src/domain/scoring/tensor.ts";
import type { Column, ColumnType } from "../../../src/domain/table/column.ts";

function info(
  inputs: readonly TensorInfo[],
  outputs: readonly TensorInfo[] = [],
  classes: readonly string[] | null = null,
): ModelInfo {
  return { digest: "sha256:0", size: 1, inputs, outputs, classes };
}

function columns(list: Readonly<Record<string, ColumnType>>): Column[] {
  return Object.entries(list).map(([name, type]) => ({ name, type, engineType: type.toUpperCase() }));
}

const tensor = (name: string, type = "float32", shape: readonly (number | null)[] = [null, 1]): TensorInfo => ({
  name,
  type,
  shape,
});

describe("binding columns", () => {
  const available = columns({ a: "number", b: "integer", plan: "text", day: "time" });

  test("inputs named like columns are bound by name", () => {
    const binding = bindColumns(info([tensor("plan", "string"), tensor("a")]), available, null);
    expect(binding).toMatchObject({
      signature: {
        columns: [
          { name: "plan", input: "plan", type: "text" },
          { name: "a", input: "a", type: "number" },
        ],
      },
    });
  });

  test.each([
    ["Speed_IAS_in_knots", "Speed IAS in knots"],
    ["Cost__", "Cost $"],
    ["Größe_cm", "Größe cm"],
    ["Gr__e_cm", "Größe cm"],
    ["_2nd", "2nd"],
    ["_after_a_blank", "after a blank"],
  ])("an input %s that skl2onnx or onnxmltools has named after a column is bound to it", (input, column) => {
    const has = columns({
      other: "number",
      "Speed IAS in knots": "number",
      "Cost $": "number",
      "Größe cm": "number",
      "2nd": "number",
      "after a blank": "number",
    });
    for (const inputs of [[tensor(input)], [tensor(input), tensor("other")]])
      expect(bindColumns(info(inputs), has, null)).toMatchObject({
        signature: { columns: expect.arrayContaining([expect.objectContaining({ name: column, input })]) },
      });
  });

  test("a column of the very name comes first; of two that would be written alike neither is meant", () => {
    const bind = (has: Readonly<Record<string, ColumnType>>) =>
      bindColumns(info([tensor("a_b"), tensor("c")]), columns({ ...has, c: "number" }), null);
    expect(bind({ "a b": "number", a_b: "number" })).toMatchObject({ signature: { columns: [{ name: "a_b" }, {}] } });
    expect(bind({ "a b": "number", "a.b": "number" })).toMatchObject({
      reason: "the model's input a_b needs the column a_b, which is no feature of data.train",
    });
  });

  test("one wide tensor takes all columns in their order", () => {
    const binding = bindColumns(
      info([tensor("X", "float32", [null, 2])]),
      columns({ b: "integer", a: "number" }),
      null,
    );
    expect(binding).toMatchObject({ signature: { columns: [{ name: "b" }, { name: "a" }] } });
  });

  test("a list, or a list for each input, decides", () => {
    expect(bindColumns(info([tensor("X", "float32", [null, 2])]), available, ["b", "a"])).toMatchObject({
      kind: "bound",
    });
    const map = new Map([
      ["x", ["b", "a"]],
      ["p", ["plan"]],
    ]);
    expect(bindColumns(info([tensor("x", "float32", [null, 2]), tensor("p", "string")]), available, map)).toMatchObject(
      { kind: "bound" },
    );
  });

  test("an integer input takes whole numbers only; a float takes all", () => {
    expect(bindColumns(info([tensor("b", "int64")]), available, null)).toMatchObject({
      signature: { columns: [{ type: "integer" }] },
    });
    expect(bindColumns(info([tensor("a", "float64")]), available, null)).toMatchObject({
      signature: { columns: [{ type: "number" }] },
    });
  });

  test.each([
    [
      "a width that does not fit",
      info([tensor("X", "float32", [null, 3])]),
      ["a", "b"],
      "takes 3 values a row, but 2 columns",
    ],
    ["text for a number", info([tensor("plan")]), null, "the column plan is TEXT"],
    ["a column that is not there", info([tensor("x1"), tensor("x2")]), null, "needs the column x1"],
    ["a time", info([tensor("day")]), null, "the column day is TIME"],
    ["an input that no column can feed", info([tensor("X", "uint16", [null, 1])]), ["a"], "of type uint16"],
    ["an image", info([tensor("X", "float32", [null, 3, 224, 224])]), ["a"], "has 4 dimensions"],
    ["a row without a batch", info([tensor("X", "float32", [2])]), ["a", "b"], "without a dimension for rows"],
    ["one list for two inputs", info([tensor("a"), tensor("b")]), ["a", "b"], "has 2 inputs, but features is one list"],
    ["an input that is not the model's", info([tensor("a")]), new Map([["z", ["a"]]]), "names the input z"],
    [
      "an input that was forgotten",
      info([tensor("a"), tensor("b")]),
      new Map([["a", ["a"]]]),
      "says nothing of the model's input b",
    ],
  ])("%s is refused with the reason", (_, model, features, reason) => {
    expect(bindColumns(model, available, features)).toMatchObject({
      kind: "unbound",
      reason: expect.stringContaining(reason),
      remedy: expect.stringMatching(/\S/),
    });
  });

  test("a column that may be no feature is told as that, and where features are listed, that the list is wrong", () => {
    const remedy = (features: readonly string[] | null): string => {
      const bound = bindColumns(
        info([tensor("when", "float32", [null, 1]), ...(features ? [] : [tensor("b")])]),
        available,
        features,
      );
      return bound.kind === "unbound" ? bound.remedy : "";
    };
    const features = "features are: a, b, plan, day; label, id, time, weight and what data.exclude names never are. ";
    expect(remedy(null)).toBe(
      `${features}Say which column feeds it with data.features ({ when: [column], … }), or derive it in data.select`,
    );
    expect(remedy(["target"])).toBe(`${features}Mend data.features, or derive it in data.select`);
  });

  test("what changes between two signatures is said by column", () => {
    const one = {
      inputs: [],
      outputs: [],
      columns: [
        { name: "a", input: "a", type: "number" as const },
        { name: "b", input: "b", type: "text" as const },
      ],
    };
    const two = {
      inputs: [],
      outputs: [],
      columns: [
        { name: "a", input: "a", type: "text" as const },
        { name: "c", input: "c", type: "text" as const },
      ],
    };
    expect(signatureChanges(one, two)).toEqual(["a was number and is text", "c is new", "b is gone"]);
    expect(signatureChanges(one, { ...one, columns: [...one.columns].reverse() })).toEqual([]);
  });
});

describe("planning the output", () => {
  const choice = { kind: null, name: null, classes: null };
  test.each([
    [
      "label and probabilities",
      [tensor("label", "int64", [null]), tensor("probabilities", "float32", [null, 2])],
      ["0", "1"],
      { kind: "probability", name: "probabilities", positive: 1 },
    ],
    ["classes the other way round", [tensor("p", "float32", [null, 2])], ["1", "0"], { positive: 0 }],
    ["one probability", [tensor("p")], null, { kind: "probability", classes: ["0", "1"], positive: 1 }],
    ["a label only", [tensor("label", "int64", [null])], ["0", "1"], { kind: "label" }],
  ])("binary: %s", (_, outputs, classes, plan) => {
    expect(planOutput(info([], outputs, classes), "binary", { choice, positive: "1" })).toMatchObject({
      kind: "planned",
      plan,
    });
  });

  test("what cannot be decided says what to write", () => {
    expect(
      planOutput(info([], [tensor("p", "float32", [null, 2])], ["a", "b"]), "binary", { choice, positive: "1" }),
    ).toMatchObject({ kind: "unplanned", remedy: expect.stringContaining("data.positive") });
    expect(
      planOutput(info([], [tensor("p", "float32", [null, null])]), "multiclass", { choice, positive: null }),
    ).toMatchObject({ kind: "unplanned", remedy: expect.stringContaining("output.classes") });
    expect(
      planOutput(info([], [tensor("p")]), "binary", { choice: { ...choice, name: "q" }, positive: "1" }),
    ).toMatchObject({ kind: "unplanned", remedy: expect.stringContaining("p (float32)") });
  });

  test.each([
    ["a sequence", tensor("seq", "no tensor", []), "binary", "zipmap"],
    ["three columns for two classes", tensor("p", "float32", [null, 3]), "binary", "output.classes"],
    ["a mask for every row", tensor("p", "float32", [null, 2, 64]), "binary", "output.name"],
    ["two targets", tensor("y", "float32", [null, 2]), "regression", "the one output"],
    ["fewer columns than classes", tensor("p", "float32", [null, 2]), "multiclass", "output.classes"],
  ] as const)("%s is refused with the way out", (_, output, task, words) => {
    const classes = task === "multiclass" ? ["a", "b", "c"] : null;
    expect(planOutput(info([], [output], classes), task, { choice, positive: "1" })).toMatchObject({
      kind: "unplanned",
      remedy: expect.stringContaining(words),
    });
  });

  test("an output is known by its type, whatever its name says", () => {
    const swapped = [tensor("probabilities", "int64", [null]), tensor("label", "float32", [null, 2])];
    expect(planOutput(info([], swapped, ["0", "1"]), "binary", { choice, positive: "1" })).toMatchObject({
      plan: { name: "label", kind: "probability" },
    });
  });

  test("labels are the same in every dress", () => {
    expect(sameLabel("1", "1.0")).toBe(true);
    expect(sameLabel("true", "1")).toBe(true);
    expect(sameLabel("False", "0")).toBe(true);
    expect(sameLabel("00501", "501")).toBe(true);
    expect(sameLabel("a", "A")).toBe(false);
    expect(canonicalLabel("12345678901234567890")).toBe("12345678901234567890");
  });
});

describe("decoding", () => {
  const plan = (parts: Partial<OutputPlan>): OutputPlan => ({
    kind: "probability",
    name: "p",
    classes: ["0", "1"],
    positive: 1,
    ...parts,
  });
  function decode(
    data: Float32Array | BigInt64Array | readonly string[],
    rows: number,
    task: "binary" | "multiclass" | "regression",
    parts: Partial<OutputPlan>,
  ) {
    const values = new Float64Array(rows * (task === "multiclass" ? (parts.classes?.length ?? 2) : 1));
    const wrong = decodeBatch({ data, rows }, { task, plan: plan(parts) }, { values, start: 0 });
    return wrong ?? Array.from(values, (value) => Number(value.toFixed(6)));
  }

  test.each([
    ["the positive column", Float32Array.from([0.25, 0.75, 1, 0]), 2, "binary", {}, [0.75, 0]],
    ["the first column, where that is positive", Float32Array.from([0.25, 0.75]), 1, "binary", { positive: 0 }, [0.25]],
    ["a single logit", Float32Array.from([0]), 1, "binary", { kind: "logit" }, [0.5]],
    ["two logits", Float32Array.from([1, 1]), 1, "binary", { kind: "logit" }, [0.5]],
    ["labels as integers", BigInt64Array.from([1n, 0n]), 2, "binary", { kind: "label" }, [1, 0]],
    ["labels as text", ["no", "yes"], 2, "binary", { kind: "label", classes: ["no", "yes"] }, [0, 1]],
    [
      "three logits",
      Float32Array.from([0, 0, 0]),
      1,
      "multiclass",
      { kind: "logit", classes: ["a", "b", "c"] },
      [0.333333, 0.333333, 0.333333],
    ],
    ["a class label", ["b"], 1, "multiclass", { kind: "label", classes: ["a", "b", "c"] }, [0, 1, 0]],
    ["values", Float32Array.from([1.5, -2]), 2, "regression", { kind: "value" }, [1.5, -2]],
    ["too few values", Float32Array.from([1]), 2, "regression", { kind: "value" }, "it returned 1 values for 2 rows"],
    [
      "too many columns",
      Float32Array.from([1, 2, 3]),
      1,
      "binary",
      {},
      "it returned 3 values a row where one or two are expected",
    ],
    ["an unknown label", ["z"], 1, "binary", { kind: "label" }, "it returned a label that is not among its classes"],
  ] as const)("%s", (_, data, rows, task, parts, expected) => {
    expect(decode(data, rows, task, parts)).toEqual(expected);
  });

  test("huge logits neither overflow nor become NaN", () => {
    expect(decode(Float32Array.from([1e4, -1e4]), 2, "binary", { kind: "logit" })).toEqual([1, 0]);
    expect(decode(Float32Array.from([1e4, 0]), 1, "multiclass", { kind: "logit", classes: ["a", "b"] })).toEqual([
      1, 0,
    ]);
  });

  test("what is no probability is counted", () => {
    expect(
      countInvalid({
        kind: "binary",
        score: Float64Array.from([0.5, Number.NaN, 7, -1, Number.POSITIVE_INFINITY, 1 + 1e-9]),
      }),
    ).toBe(4);
    expect(countInvalid({ kind: "regression", value: Float64Array.from([7, Number.NaN]) })).toBe(1);
    const logits = {
      kind: "multiclass" as const,
      classes: ["a", "b"],
      probability: Float64Array.from([0.4, 0.6, 0.9, 0.8]),
    };
    expect(describeInvalid(logits)).toBe(
      "1 row whose probabilities do not add up to 1; if they are logits, set output: { kind: logit }",
    );
    expect(describeInvalid({ kind: "binary", score: Float64Array.from([-3, 0.5]) })).toContain("kind: logit");
    expect(describeInvalid({ kind: "binary", score: Float64Array.from([Number.NaN]) })).toBe(
      "1 prediction that is NaN or infinite",
    );
    const one = { ...logits, classes: ["a", "b", "c"], probability: Float64Array.from([NaN, NaN, NaN, 0, 0, 1]) };
    expect(countInvalid(one)).toBe(1);
    expect(describeInvalid(one)).toBe("1 prediction that is NaN or infinite");
    const value = Float64Array.from([1, 2]);
    const ends = { kind: "regression" as const, value, lower: Float64Array.from([0, NaN]), upper: value };
    expect(describeInvalid(ends)).toBe("1 interval (output.interval) with an end that is NaN or infinite");
  });
});

describe("labels", () => {
  const numbers = (...values: number[]) => ({ kind: "number" as const, values: Float64Array.from(values) });
  const texts = (...values: (string | null)[]) => ({
    kind: "text" as const,
    codes: Int32Array.from(values, (value, i) => (value === null ? -1 : i)),
    dictionary: values.map((value) => value ?? ""),
  });

  test("positive is positive in every dress, and a missing label leaves its row out", () => {
    const digits = { task: "binary", positive: "1", classes: ["0", "1"] } as const;
    expect(readLabels(numbers(1, 0, Number.NaN, 0), digits)).toMatchObject({
      labels: { values: Float64Array.from([1, 0, 0]), rows: Int32Array.from([0, 1, 3]), missing: 1 },
    });
    const words = { task: "binary", positive: "yes", classes: ["no", "yes"] } as const;
    expect(readLabels(texts("yes", null, "no"), words)).toMatchObject({
      labels: { values: Float64Array.from([1, 0]), missing: 1 },
    });
  });

  test("a label that the model does not know is counted, not quoted", () => {
    for (const task of ["binary", "multiclass"] as const) {
      expect(readLabels(texts("a", "secret"), { task, positive: "a", classes: ["a", "b"] })).toMatchObject({
        kind: "unreadable",
        reason: expect.not.stringContaining("secret"),
      });
    }
  });

  test("what no mean could hold is no label, no weight and no prediction", () => {
    for (const value of [Number.POSITIVE_INFINITY, -1e200]) {
      expect(readLabels(numbers(1, value), { task: "regression" })).toMatchObject({
        kind: "unreadable",
        reason: "1 row has a label that is infinite, or beyond 1e+50",
      });
      expect(countInvalid({ kind: "regression", value: Float64Array.of(1, value) })).toBe(1);
    }
    expect(readWeights(numbers(1, 1e308), Int32Array.of(0, 1))).toMatchObject({ kind: "unreadable" });
    expect(readLabels(numbers(-5, 1e49), { task: "regression" })).toMatchObject({ kind: "read" });
  });

  test("predictions of rows without a label are left out too", () => {
    const read = readLabels(numbers(1, Number.NaN, 0), { task: "binary", positive: "1", classes: ["0", "1"] });
    if (read.kind === "unreadable") throw new Error(read.reason);
    expect(judgeRows({ kind: "binary", score: Float64Array.from([0.9, 0.5, 0.1]) }, read.labels, 0.5)).toMatchObject({
      label: Float64Array.from([1, 0]),
      score: Float64Array.from([0.9, 0.1]),
    });
  });
});

describe("classes of two models", () => {
  const first: Predictions = { kind: "multiclass", classes: ["a", "b"], probability: Float64Array.from([0.9, 0.1]) };
  const second: Predictions = {
    kind: "multiclass",
    classes: ["b", "c", "a"],
    probability: Float64Array.from([0.2, 0.3, 0.5]),
  };

  test("are matched by name, never by position; what a model does not know has probability 0", () => {
    const classes = unionOfClasses(["a", "b"], ["b", "c", "a"]);
    expect(classes).toEqual(["a", "b", "c"]);
    expect(alignClasses(first, classes)).toEqual({ ...first, classes, probability: Float64Array.from([0.9, 0.1, 0]) });
    expect(alignClasses(second, classes)).toEqual({
      ...second,
      classes,
      probability: Float64Array.from([0.5, 0.2, 0.3]),
    });
  });

  test("are the same class in another dress", () => {
    expect(unionOfClasses(["0", "1"], ["1.0", "0.0", "2.0"])).toEqual(["0", "1", "2.0"]);
    expect(alignClasses(second, ["b", "c", "a"])).toBe(second);
  });
});

describe("golden rows", () => {
  const golden = (values: readonly (readonly number[])[]): GoldenRows => ({
    schema: 1,
    model: "m",
    digest: "sha256:0",
    origin: "synthetic",
    seed: 1,
    columns: [],
    rows: values.map(() => []),
    outputs: { kind: (values[0]?.length ?? 1) > 1 ? "multiclass" : "binary", classes: ["a", "b"], values },
    tolerance: 1e-5,
  });

  test("the same answers within 1e-5 pass, others are told", () => {
    expect(
      compareGolden(golden([[0.5], [0.25]]), { kind: "binary", score: Float64Array.from([0.500001, 0.25]) }),
    ).toBeNull();
    expect(compareGolden(golden([[0.5], [0.25]]), { kind: "binary", score: Float64Array.from([0.5, 0.26]) })).toContain(
      "1 of 2 golden rows",
    );
    expect(compareGolden(golden([[0.5]]), { kind: "binary", score: Float64Array.from([Number.NaN]) })).toContain(
      "differently",
    );
    expect(compareGolden(golden([]), { kind: "binary", score: new Float64Array() })).toContain("no golden rows");
  });

  test("any larger change of any answer is found", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }),
        fc.nat(),
        fc.double({ min: 1e-4, max: 1, noNaN: true }),
        (values, at, change) => {
          const score = Float64Array.from(values);
          const row = at % values.length;
          score[row] = (score[row] ?? 0) * (1 + change);
          expect(compareGolden(golden(values.map((value) => [value])), { kind: "binary", score })).not.toBeNull();
        },
      ),
    );
  });
});
