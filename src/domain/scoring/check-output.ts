import type { OutputKind, Task } from "./predictions.ts";
import type { TensorInfo } from "./tensor.ts";

/** Why an output cannot be read as predictions, and the export option that mends it; null where it can. */
export function outputProblem(
  output: TensorInfo,
  {
    kind,
    task,
    classes,
  }: { readonly kind: OutputKind; readonly task: Task; readonly classes: readonly string[] | null },
): { readonly reason: string; readonly remedy: string } | null {
  const name = `the model's output ${output.name}`;
  if (output.type === "no tensor")
    return {
      reason: `${name} is a sequence, a map or an optional value, not a tensor`,
      remedy:
        "export it with tensors only (skl2onnx: options={'zipmap': False}), or name another output with output.name",
    };
  if (output.shape.length > 2 && output.shape.slice(2).some((size) => size !== 1))
    return {
      reason: `${name} has ${output.shape.length} dimensions, and predictions are one number a row, or one for each class`,
      remedy: "export the part of the model that predicts, or name another output with output.name",
    };
  const width = output.shape.length < 2 ? 1 : (output.shape[1] ?? null);
  const wanted = widthsOf(kind, task, classes);
  if (width === null || wanted === null || wanted.includes(width)) return null;
  const remedy =
    task === "regression"
      ? "export the one output that is judged, or name it with output.name"
      : "list all classes in output.classes, in the order of the columns, or name another output with output.name";
  return { reason: `${name} has ${width} columns, where it should have ${wanted.join(" or ")}`, remedy };
}

/** Null where it depends on classes that are not known. */
function widthsOf(kind: OutputKind, task: Task, classes: readonly string[] | null): readonly number[] | null {
  if (kind === "label" || task === "regression") return [1];
  if (task === "binary") return [1, 2];
  return classes === null ? null : [classes.length];
}
