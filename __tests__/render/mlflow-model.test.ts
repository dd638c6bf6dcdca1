import { expect, test } from "vitest";
import { parse } from "yaml";
import { mlflowFiles } from "../../src/render/mlflow-model.ts";

const VERSION = {
  digest: `sha256:${"0123456789abcdef".repeat(4)}`,
  size: 721,
  task: "binary",
  output: { kind: "probability", name: "p", classes: ["no", "yes"], positive: 1 },
  signature: {
    inputs: [{ name: "x", type: "float32", shape: [null, 2] }],
    outputs: [],
    columns: [
      { name: "amount", input: "x", type: "number" },
      { name: "visits", input: "x", type: "integer" },
    ],
  },
  created: "2001-05-03T10:20:30.456Z",
} as const;

test("an MLmodel file says how it is loaded, what it takes and what it answers", () => {
  const files = mlflowFiles(VERSION, "1.30.0");
  expect(files.mlmodel).toMatchInlineSnapshot(`
    "flavors:
      onnx:
        data: model.onnx
        providers:
        - CPUExecutionProvider
      python_function:
        code: .
        data: model.onnx
        env:
          conda: conda.yaml
        loader_module: modelgate_model
        python_version: '3.12'
    model_size_bytes: 721
    model_uuid: '0123456789abcdef0123456789abcdef'
    signature:
      inputs: '[{"type":"double","name":"amount","required":true},{"type":"long","name":"visits","required":true}]'
      outputs: '[{"type":"double","name":"score","required":true},{"type":"string","name":"prediction","required":true}]'
      params: null
    utc_time_created: '2001-05-03 10:20:30.456000'
    "
  `);
  expect(files.requirements).toBe("mlflow>=3\nnumpy\nonnx\nonnxruntime>=1.30.0\npandas\n");
  expect(parse(files.conda).dependencies).toEqual([
    "python=3.12",
    "pip",
    { pip: files.requirements.trim().split("\n") },
  ]);
});

test.each(["it's", "a: b # c", "x'\n  evil: true", "\u2028\u0085ä\u{1f600}", '"quoted" \\', "{{ %", "\ufeff"])(
  "a column called %j is a name and nothing else",
  (name) => {
    const columns = [{ name, input: "x", type: "text" }] as const;
    const { mlmodel } = mlflowFiles({ ...VERSION, signature: { ...VERSION.signature, columns } }, "1");
    const parsed = parse(mlmodel, { version: "1.1" });
    expect(JSON.parse(parsed.signature.inputs)).toEqual([{ type: "string", name, required: true }]);
    expect(Object.keys(parsed)).toEqual(["flavors", "model_size_bytes", "model_uuid", "signature", "utc_time_created"]);
  },
);

test("a class called like anything is a name of a column", () => {
  const output = { ...VERSION.output, classes: ["it's", "b"] };
  const { mlmodel } = mlflowFiles({ ...VERSION, task: "multiclass", output }, "1");
  expect(JSON.parse(parse(mlmodel).signature.outputs).map(({ name }: { name: string }) => name)).toEqual([
    "prediction",
    "probability_it's",
    "probability_b",
  ]);
});
