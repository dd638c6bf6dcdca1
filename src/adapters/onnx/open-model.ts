import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { UserError } from "../../core/user-error.ts";
import type { ModelInfo, TensorInfo } from "../../domain/scoring/tensor.ts";
import { classLabels } from "./class-labels.ts";
import { invalidModel, scanModel } from "./model-scan.ts";
import { type InferenceSession, loadOnnxRuntime } from "./native.ts";
import { replaceZipMaps } from "./replace-zipmap.ts";
import { WireError } from "./wire.ts";

/** A model's bytes, found sound and to be the ones that were asked for: what was hashed is what runs. */
export interface CheckedModel {
  readonly digest: string;
  readonly size: number;
  readonly loadable: Uint8Array;
  readonly classes: readonly string[] | null;
}

export interface OpenModel {
  readonly info: ModelInfo;
  readonly session: InferenceSession;
}

/** Reads a model once, checks its bytes, and loads exactly these. `digest` is what they must have; null accepts any. */
export async function openModel(file: string, digest: string | null): Promise<OpenModel> {
  return startSession(checkModel(file, digest));
}

/** Reads a model's bytes and checks them, before ONNX Runtime sees any. Throws UserErrors only. */
export function checkModel(file: string, digest: string | null): CheckedModel {
  refuseLarge(statSync(file).size);
  const bytes = readFileSync(file);
  const actual = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  if (digest !== null && actual !== digest) {
    throw new UserError("E_MODEL_DIGEST", `the model file has the digest ${actual}, but ${digest} was expected`, {
      exit: 4,
      remedy: "train or fetch the model again; the file was exchanged",
    });
  }
  return { digest: actual, size: bytes.length, ...prepare(bytes) };
}

/** Loads a checked model. One thread, so that scores are bitwise the same for every batch size. Throws E_MODEL_LOAD. */
export async function startSession({ digest, size, loadable, classes }: CheckedModel): Promise<OpenModel> {
  const session = await loadOnnxRuntime()
    .InferenceSession.create(loadable, {
      executionProviders: ["cpu"],
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      executionMode: "sequential",
      logSeverityLevel: 4,
    })
    .catch((error: unknown) => {
      const said = firstLine(error);
      throw new UserError("E_MODEL_LOAD", `ONNX Runtime cannot load the model: ${said}`, {
        exit: 1,
        remedy: remedyFor(said),
      });
    });
  const inputs = session.inputMetadata.map(tensorInfo);
  const outputs = session.outputMetadata.map(tensorInfo);
  return { info: { digest, size, inputs, outputs, classes }, session };
}

/** skl2onnx types inputs as the sample row is typed, and pandas makes that float64, which most of its operators do not take. */
function remedyFor(said: string): string {
  return /tensor\(double\)|float64/.test(said)
    ? "export it with float32 inputs, such as to_onnx(model, X[:1].astype({column: numpy.float32, …})), or FloatTensorType in initial_types"
    : "check it where it was exported: onnx.checker.check_model(model, full_check=True)";
}

const LARGEST_MIB = 500;

function refuseLarge(size: number): void {
  if (size <= LARGEST_MIB * 1024 ** 2) return;
  throw new UserError(
    "E_MODEL_UNSUPPORTED",
    `the model cannot be used: it has ${Math.ceil(size / 1024 ** 2)} MiB, above ${LARGEST_MIB}`,
    { exit: 1, remedy: "export a smaller model: float16 or int8 weights, fewer or shallower trees" },
  );
}

/** What is loaded and what is known before loading; every complaint about the bytes is a UserError. */
function prepare(bytes: Uint8Array): Pick<CheckedModel, "loadable" | "classes"> {
  scanModel(bytes);
  try {
    return { loadable: replaceZipMaps(bytes), classes: classLabels(bytes) };
  } catch (error) {
    if (error instanceof WireError) throw invalidModel("it is damaged or was cut off");
    throw error;
  }
}

type ValueMetadata = InferenceSession["inputMetadata"][number];

function tensorInfo(value: ValueMetadata): TensorInfo {
  if (!value.isTensor) return { name: value.name, type: "no tensor", shape: [] };
  return {
    name: value.name,
    type: value.type,
    shape: value.shape.map((size) => (typeof size === "number" && size >= 0 ? size : null)),
  };
}

/** The first line of a native error, which may quote the model's own names but no data. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split("\n")[0] ?? text).slice(0, 300);
}
