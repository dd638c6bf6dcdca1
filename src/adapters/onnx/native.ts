import { requireNative } from "../node/native-package.ts";

export type OnnxRuntime = typeof import("onnxruntime-node");
export type InferenceSession = Awaited<ReturnType<OnnxRuntime["InferenceSession"]["create"]>>;
export type Tensor = InstanceType<OnnxRuntime["Tensor"]>;

let loaded: OnnxRuntime | null = null;

/** Loads ONNX Runtime's native library, only in the child and only when something is scored. */
export function loadOnnxRuntime(): OnnxRuntime {
  loaded ??= requireNative<OnnxRuntime>("onnxruntime-node");
  return loaded;
}
