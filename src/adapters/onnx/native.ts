import { requireNative } from "../node/native-package.ts";

export type OnnxRuntime = typeof import("onnxruntime-node");
export type InferenceSession = Awaited<ReturnType<OnnxRuntime["InferenceSession"]["create"]>>;
export type Tensor = InstanceType<OnnxRuntime["Tensor"]>;

let loaded: OnnxRuntime | null = null;

/** Loads ONNX Runtime's native library, only in the child and only when something is scored. */
export function loadOnnxRuntime(): OnnxRuntime {
  loaded ??= withoutHalfArrays(requireNative<OnnxRuntime>("onnxruntime-node"));
  return loaded;
}

/**
 * From version 24 on Node has a Float16Array. The package's JavaScript then puts half-precision numbers into one, and its
 * native part reads nothing from it. It looks for one when the first tensor is made, and is shown none.
 */
function withoutHalfArrays(runtime: OnnxRuntime): OnnxRuntime {
  const half = Object.getOwnPropertyDescriptor(globalThis, "Float16Array");
  if (half === undefined) return runtime;
  Reflect.deleteProperty(globalThis, "Float16Array");
  new runtime.Tensor("float32", [0], [1]);
  Object.defineProperty(globalThis, "Float16Array", half);
  return runtime;
}
