import type { Evaluation } from "../domain/gate/evaluation.ts";
import type { RunRecord } from "../domain/registry/records.ts";

const PIPELINE = {
  binary: "tabular-classification",
  multiclass: "tabular-classification",
  regression: "tabular-regression",
} as const;

/**
 * The front matter by which Hugging Face and its tools read a model card: library, task, and the defined metrics as
 * `model-index`, with the digest of the test data as the data set's revision. Every text is quoted and in ASCII, so that
 * a name can be nothing but a name.
 */
export function cardData(run: Pick<RunRecord, "model" | "task">, evaluation: Evaluation): string {
  const { dataset } = evaluation;
  const results = evaluation.metrics.flatMap(({ id, slice, challenger }) =>
    slice !== null || challenger.value === null ? [] : [[id, challenger.value] as const],
  );
  const metrics = results.flatMap(([id, value]) => [`    - type: ${quoted(id)}`, `      value: ${float(value)}`]);
  const index = [
    "model-index:",
    `- name: ${quoted(run.model)}`,
    "  results:",
    "  - task:",
    `      type: ${PIPELINE[run.task]}`,
    "    dataset:",
    "      type: custom",
    `      name: ${quoted(dataset.name)}`,
    `      revision: ${quoted(dataset.digest)}`,
    "    metrics:",
    ...metrics,
  ];
  return [
    "---",
    "library_name: onnx",
    `pipeline_tag: ${PIPELINE[run.task]}`,
    "tags:",
    "- modelgate",
    "- onnx",
    ...(metrics.length === 0 ? [] : index),
    "---",
  ].join("\n");
}

/** A number that YAML 1.1 takes for one too, where an exponent needs a point before it. */
function float(value: number): string {
  return String(value).replace(/^(-?\d+)e/, "$1.0e");
}

/** A text in YAML's double quotes, which are JSON's; what is not ASCII is escaped. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
