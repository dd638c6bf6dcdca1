import { joined } from "../../domain/table/joined.ts";
import { GRAPH, MODEL, NODE } from "./model-scan.ts";
import { encodeField, encodeVarint, type Field, fields, fieldText } from "./wire.ts";

/**
 * Replaces every ZipMap of a model by an Identity, and the type of its output by a float tensor. scikit-learn's
 * converters end classifiers in a ZipMap by default; its sequence of maps cannot be fetched through this runtime's
 * binding, while the tensor before it holds the same numbers. Works on the wire format: every other byte stays as it
 * is. Returns the same array when there is no ZipMap.
 */
export function replaceZipMaps(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let replaced = 0;
  let standard = false;
  for (const field of fields(bytes)) {
    if (field.number === MODEL.opsetImport && field.type === 2) standard ||= isStandardOpset(bytes, field);
    if (field.number === MODEL.graph && field.type === 2) {
      const graph = editGraph(bytes, field);
      replaced += graph.replaced;
      parts.push(encodeField(MODEL.graph, graph.bytes));
    } else parts.push(bytes.subarray(field.start, field.to));
  }
  if (replaced === 0) return bytes;
  // Identity is an operator of the standard domain, which a model of ai.onnx.ml alone does not import.
  if (!standard) parts.push(encodeField(MODEL.opsetImport, Uint8Array.from([0x10, 13])));
  return joined(Uint8Array, parts);
}

function isStandardOpset(bytes: Uint8Array, opset: Field): boolean {
  for (const field of fields(bytes, opset.from, opset.to)) {
    if (field.number === 1 && field.to > field.from) return fieldText(bytes, field) === "ai.onnx";
  }
  return true;
}

function editGraph(bytes: Uint8Array, graph: Field): { readonly bytes: Uint8Array; readonly replaced: number } {
  const outputs = new Set<string>();
  for (const field of fields(bytes, graph.from, graph.to)) {
    const output = field.number === GRAPH.node && field.type === 2 ? zipMapOutput(bytes, field) : null;
    if (output !== null) outputs.add(output);
  }
  if (outputs.size === 0) return { bytes: bytes.subarray(graph.from, graph.to), replaced: 0 };
  const parts: Uint8Array[] = [];
  for (const field of fields(bytes, graph.from, graph.to)) {
    const isZipMap = field.number === GRAPH.node && field.type === 2 && zipMapOutput(bytes, field) !== null;
    const isOutput = field.number === GRAPH.output && field.type === 2 && outputs.has(valueName(bytes, field));
    if (isZipMap) parts.push(encodeField(GRAPH.node, identityNode(bytes, field)));
    else if (isOutput) parts.push(encodeField(GRAPH.output, floatMatrix(valueName(bytes, field))));
    else parts.push(bytes.subarray(field.start, field.to));
  }
  return { bytes: joined(Uint8Array, parts), replaced: outputs.size };
}

/** The output of a node that is a ZipMap; null for any other node. */
function zipMapOutput(bytes: Uint8Array, node: Field): string | null {
  let type = "";
  let output: string | null = null;
  for (const field of fields(bytes, node.from, node.to)) {
    if (field.number === NODE.opType) type = fieldText(bytes, field);
    if (field.number === NODE.output) output = fieldText(bytes, field);
  }
  return type === "ZipMap" ? output : null;
}

function identityNode(bytes: Uint8Array, node: Field): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const field of fields(bytes, node.from, node.to)) {
    if (field.number === NODE.input || field.number === NODE.output) parts.push(bytes.subarray(field.start, field.to));
  }
  return joined(Uint8Array, [...parts, encodeField(NODE.opType, new TextEncoder().encode("Identity"))]);
}

function valueName(bytes: Uint8Array, value: Field): string {
  for (const field of fields(bytes, value.from, value.to)) if (field.number === 1) return fieldText(bytes, field);
  return "";
}

/** A ValueInfoProto: a float tensor of two open dimensions. */
function floatMatrix(name: string): Uint8Array {
  const float = joined(Uint8Array, [encodeVarint(8), encodeVarint(1)]);
  const dimension = encodeField(1, new Uint8Array());
  const tensor = joined(Uint8Array, [float, encodeField(2, joined(Uint8Array, [dimension, dimension]))]);
  return joined(Uint8Array, [encodeField(1, new TextEncoder().encode(name)), encodeField(2, encodeField(1, tensor))]);
}
