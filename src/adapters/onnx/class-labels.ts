import { ATTRIBUTE, GRAPH, MODEL, NODE } from "./model-scan.ts";
import { type Field, fields, fieldText, signedVarints } from "./wire.ts";

interface Node {
  readonly type: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Class labels among its attributes; null where it has none. */
  readonly labels: readonly string[] | null;
}

/** Operators that hand class probabilities or labels on without changing which class is which. */
const PASSES_ON = new Set(["Identity", "Cast", "Normalizer", "Reshape", "Squeeze"]);

/**
 * Class labels of a model as text, in the order of its probability columns: those of the ZipMap at its end, else those
 * of the one classifier whose answer reaches an output unchanged. Classifiers inside an ensemble number their own
 * classes, so theirs say nothing. Null where the file does not tell.
 */
export function classLabels(bytes: Uint8Array): readonly string[] | null {
  const { nodes, outputs } = readGraph(bytes);
  const reached = new Set(outputs);
  const answering: Node[] = [];
  for (const node of nodes.reverse()) {
    if (!node.outputs.some((output) => reached.has(output))) continue;
    if (node.type === "ZipMap" && node.labels !== null) return node.labels;
    if (PASSES_ON.has(node.type)) for (const input of node.inputs) reached.add(input);
    else if (node.labels !== null) answering.push(node);
  }
  const distinct = new Map(answering.map(({ labels }) => [JSON.stringify(labels), labels]));
  return distinct.size === 1 ? ([...distinct.values()][0] ?? null) : null;
}

function readGraph(bytes: Uint8Array): { readonly nodes: Node[]; readonly outputs: readonly string[] } {
  const nodes: Node[] = [];
  const outputs: string[] = [];
  for (const top of fields(bytes)) {
    if (top.number !== MODEL.graph || top.type !== 2) continue;
    for (const field of fields(bytes, top.from, top.to)) {
      if (field.number === GRAPH.node && field.type === 2) nodes.push(readNode(bytes, field));
      if (field.number === GRAPH.output && field.type === 2) outputs.push(firstText(bytes, field));
    }
  }
  return { nodes, outputs };
}

function readNode(bytes: Uint8Array, node: Field): Node {
  let type = "";
  let labels: readonly string[] | null = null;
  const inputs: string[] = [];
  const outputs: string[] = [];
  for (const field of fields(bytes, node.from, node.to)) {
    if (field.type !== 2) continue;
    if (field.number === NODE.opType) type = fieldText(bytes, field);
    if (field.number === NODE.input) inputs.push(fieldText(bytes, field));
    if (field.number === NODE.output) outputs.push(fieldText(bytes, field));
    if (field.number === NODE.attribute && /^class_?labels_(int64s|ints|strings)$/.test(firstText(bytes, field))) {
      labels ??= readLabels(bytes, field);
    }
  }
  return { type, inputs, outputs, labels };
}

/** The first field's text: the name of an attribute, an input or an output. */
function firstText(bytes: Uint8Array, message: Field): string {
  for (const field of fields(bytes, message.from, message.to)) {
    if (field.number === ATTRIBUTE.name && field.type === 2) return fieldText(bytes, field);
  }
  return "";
}

/** Strings, or integers that are packed or stand one by one. Null when there is none. */
function readLabels(bytes: Uint8Array, attribute: Field): string[] | null {
  const labels: string[] = [];
  for (const field of fields(bytes, attribute.from, attribute.to)) {
    if (field.number === ATTRIBUTE.strings && field.type === 2) labels.push(fieldText(bytes, field));
    if (field.number === ATTRIBUTE.ints) labels.push(...signedVarints(bytes, field.from, field.to).map(String));
  }
  return labels.length === 0 ? null : labels;
}
