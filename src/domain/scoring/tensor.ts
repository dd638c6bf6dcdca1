/** Element types of the tensors that models here may take or give, in ONNX Runtime's words. */
export type TensorType = "float32" | "float64" | "float16" | "int64" | "int32" | "bool" | "string";

/** One input or output of a model. A dimension is null where the model leaves it open. */
export interface TensorInfo {
  readonly name: string;
  readonly type: string;
  readonly shape: readonly (number | null)[];
}

/** What a model file says of itself. */
export interface ModelInfo {
  readonly digest: string;
  readonly size: number;
  readonly inputs: readonly TensorInfo[];
  readonly outputs: readonly TensorInfo[];
  /** Class labels as text, in the order of the probability columns, where the file names them. */
  readonly classes: readonly string[] | null;
}

const TYPES = new Set<string>([
  "float32",
  "float64",
  "float16",
  "int64",
  "int32",
  "bool",
  "string",
] satisfies TensorType[]);

/** Whether tensors of this type can be made from columns. */
export function isTensorType(type: string): type is TensorType {
  return TYPES.has(type);
}

/** Whether tensors of this type hold numbers that need not be whole. */
export function isFloatType(type: string): boolean {
  return type === "float32" || type === "float64" || type === "float16";
}
