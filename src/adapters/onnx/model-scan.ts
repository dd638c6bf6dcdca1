import { UserError } from "../../core/user-error.ts";
import { type Field, fields, fieldText, nested, signedVarints, WireError } from "./wire.ts";

/** Field numbers of the ONNX messages that are looked at (onnx.proto, IR version 13). */
export const MODEL = { irVersion: 1, opsetImport: 8, graph: 7, trainingInfo: 20, functions: 25 } as const;
export const GRAPH = { node: 1, initializer: 5, output: 12, sparseInitializer: 15 } as const;
export const NODE = { input: 1, output: 2, opType: 4, attribute: 5, domain: 7 } as const;
export const ATTRIBUTE = {
  name: 1,
  tensor: 5,
  graph: 6,
  ints: 8,
  strings: 9,
  tensors: 10,
  graphs: 11,
  sparseTensor: 22,
  sparseTensors: 23,
} as const;
const OPSET = { domain: 1, version: 2 } as const;
const TENSOR = { dims: 1, dataType: 2, rawData: 9, externalData: 13, dataLocation: 14 } as const;
/** Bytes of one element in `raw_data`, by TensorProto.DataType; types of parts of a byte are left to ONNX Runtime. */
const ELEMENT_BYTES = new Map([
  [1, 4],
  [2, 1],
  [3, 1],
  [4, 2],
  [5, 2],
  [6, 4],
  [7, 8],
  [9, 1],
  [10, 2],
  [11, 8],
  [12, 4],
  [13, 8],
  [14, 8],
  [15, 16],
  [16, 2],
]);

/** What is seen of a model before ONNX Runtime sees a byte of it. */
export interface ModelScan {
  readonly irVersion: number;
  /** Operator set version by domain; the standard domain is `ai.onnx`. */
  readonly opsets: ReadonlyMap<string, number>;
  readonly nodes: number;
  readonly usesExternalData: boolean;
}

const MAX_DEPTH = 8;
const MAX_NODES = 50_000;

/**
 * Scans a model file: iterative over nodes, bounded in depth and number, and never anything but a UserError on random
 * bytes. Throws E_MODEL_EMPTY, E_MODEL_LFS_POINTER, E_MODEL_FORMAT, E_MODEL_INVALID or E_MODEL_UNSUPPORTED.
 */
export function scanModel(bytes: Uint8Array): ModelScan {
  refuseOtherFormats(bytes);
  const found = {
    irVersion: 0,
    opsets: new Map<string, number>(),
    nodes: 0,
    usesExternalData: false,
    graphs: 0,
  };
  try {
    for (const field of fields(bytes)) {
      if (field.number === MODEL.irVersion && field.type === 0) found.irVersion = field.value;
      if (field.number === MODEL.opsetImport && field.type === 2) scanOpset(bytes, field, found.opsets);
      if (field.number === MODEL.graph && field.type === 2) {
        found.graphs++;
        scanGraph(bytes, field, { depth: 0, found });
      }
      if (field.number === MODEL.trainingInfo) throw unusual("it holds what is needed to train it further");
      if (field.number === MODEL.functions && field.type === 2)
        scanGraph(bytes, field, { depth: 1, found, nodeField: 7 });
    }
  } catch (error) {
    if (error instanceof WireError) throw invalidModel("it is damaged or was cut off");
    throw error;
  }
  if (found.graphs !== 1 || found.irVersion < 1 || found.opsets.size === 0) throw invalidModel("it is no ONNX model");
  refuseUnsupported(found);
  return found;
}

interface Walk {
  readonly depth: number;
  readonly found: { nodes: number; usesExternalData: boolean };
  readonly nodeField?: number;
}

function scanGraph(bytes: Uint8Array, graph: Field, walk: Walk): void {
  if (walk.depth > MAX_DEPTH)
    throw unsupported(`it nests graphs more than ${MAX_DEPTH} deep`, "export it without nested control flow");
  for (const field of fields(bytes, graph.from, graph.to)) {
    if (field.type !== 2) continue;
    if (field.number === (walk.nodeField ?? GRAPH.node)) scanNode(bytes, field, walk);
    else if (walk.nodeField !== undefined) continue;
    else if (field.number === GRAPH.initializer) scanTensor(bytes, field, walk);
    else if (field.number === GRAPH.sparseInitializer) throw unusual("it holds sparse tensors");
  }
}

function scanNode(bytes: Uint8Array, node: Field, walk: Walk): void {
  walk.found.nodes++;
  if (walk.found.nodes > MAX_NODES) throw unsupported(`it has more than ${MAX_NODES} nodes`, "export a smaller graph");
  for (const field of fields(bytes, node.from, node.to)) {
    if (field.number !== NODE.attribute || field.type !== 2) continue;
    for (const inner of nested(bytes, field.from, field.to)) {
      if (inner.number === ATTRIBUTE.graph || inner.number === ATTRIBUTE.graphs) {
        scanGraph(bytes, inner, { depth: walk.depth + 1, found: walk.found });
      }
      if (inner.number === ATTRIBUTE.tensor || inner.number === ATTRIBUTE.tensors) scanTensor(bytes, inner, walk);
      const isSparse = inner.number === ATTRIBUTE.sparseTensor || inner.number === ATTRIBUTE.sparseTensors;
      if (isSparse) throw unusual("it holds sparse tensors");
    }
  }
}

/** Notes weights that lie elsewhere; refuses a tensor whose bytes are not as many as its dimensions and type say. */
function scanTensor(bytes: Uint8Array, tensor: Field, walk: Walk): void {
  let elements = 1;
  let type = 0;
  let raw: number | null = null;
  for (const field of fields(bytes, tensor.from, tensor.to)) {
    if (field.number === TENSOR.dataType && field.type === 0) type = field.value;
    if (field.number === TENSOR.rawData && field.type === 2) raw = field.to - field.from;
    if (field.number === TENSOR.dims)
      for (const size of signedVarints(bytes, field.from, field.to)) {
        if (size < 0n) throw invalidModel("a tensor has a negative dimension");
        elements *= Number(size);
      }
    const external =
      field.number === TENSOR.externalData || (field.number === TENSOR.dataLocation && field.value === 1);
    if (external) walk.found.usesExternalData = true;
  }
  const each = ELEMENT_BYTES.get(type);
  if (raw !== null && each !== undefined && raw !== elements * each)
    throw invalidModel("a tensor holds another number of bytes than its dimensions say");
}

function scanOpset(bytes: Uint8Array, opset: Field, into: Map<string, number>): void {
  let domain = "";
  let version = 0;
  for (const field of fields(bytes, opset.from, opset.to)) {
    if (field.number === OPSET.domain && field.type === 2) domain = fieldText(bytes, field);
    if (field.number === OPSET.version && field.type === 0) version = field.value;
  }
  into.set(domain === "" ? "ai.onnx" : domain, version);
}

const LFS = "version https://git-lfs";

function refuseOtherFormats(bytes: Uint8Array): void {
  const begins = (text: string): boolean => Buffer.from(bytes.subarray(0, text.length)).toString("latin1") === text;
  if (bytes.length === 0)
    throw new UserError("E_MODEL_EMPTY", "the model file is empty", {
      exit: 1,
      remedy: "let the training script write the model before it ends",
    });
  if (begins(LFS))
    throw new UserError("E_MODEL_LFS_POINTER", "the model file is a Git LFS pointer, not the model", {
      exit: 1,
      remedy: "fetch the real file with git lfs pull (in a workflow: checkout with lfs: true)",
    });
  const isPickle = bytes[0] === 0x80 && (bytes[1] ?? 0) >= 2 && (bytes[1] ?? 0) <= 5;
  if (isPickle || begins("PK") || begins("\u0089HDF")) {
    throw new UserError("E_MODEL_FORMAT", "the model file is a pickle, an archive or HDF5, not ONNX", {
      exit: 1,
      remedy:
        "export it: skl2onnx.to_onnx(model, X[:1]) for scikit-learn, torch.onnx.export for PyTorch, onnxmltools for LightGBM and XGBoost",
    });
  }
}

/** What ONNX Runtime 1.30 knows. */
const NEWEST = new Map([
  ["ai.onnx", 26],
  ["ai.onnx.ml", 5],
]);
const NEWEST_IR = 13;

function refuseUnsupported(found: {
  irVersion: number;
  opsets: ReadonlyMap<string, number>;
  usesExternalData: boolean;
}): void {
  if (found.usesExternalData)
    throw unsupported(
      "its weights lie in other files (external data)",
      "save it as one file: onnx.save(model, path, save_as_external_data=False)",
    );
  if (found.irVersion > NEWEST_IR)
    throw unsupported(
      `its IR version is ${found.irVersion}, above ${NEWEST_IR}`,
      "export it with an older onnx package, or set model.ir_version",
    );
  for (const [domain, version] of found.opsets) {
    const newest = NEWEST.get(domain);
    if (newest === undefined && !isUnusedDomain(domain))
      throw unsupported(
        `it uses operators of the domain ${domain}`,
        "export it with the standard operators of ai.onnx and ai.onnx.ml only",
      );
    if (newest !== undefined && version > newest)
      throw unsupported(
        `it needs ${domain} ${version}, above ${newest}`,
        `export it with target_opset ${newest} or lower`,
      );
  }
}

/** Domains that exporters list without using them. */
function isUnusedDomain(domain: string): boolean {
  return domain === "ai.onnx.training" || domain === "ai.onnx.preview.training";
}

/** The error for bytes that are no ONNX model. */
export function invalidModel(reason: string): UserError {
  return new UserError("E_MODEL_INVALID", `the model file cannot be read: ${reason}`, {
    exit: 1,
    remedy: "export the model again as ONNX, and check that the file was copied whole",
  });
}

/** What no exporter here writes, and what could hide references to other files. */
function unusual(reason: string): UserError {
  return unsupported(reason, "export it for inference, with dense tensors");
}

function unsupported(reason: string, remedy: string): UserError {
  return new UserError("E_MODEL_UNSUPPORTED", `the model cannot be used: ${reason}`, { exit: 1, remedy });
}
