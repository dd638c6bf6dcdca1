import { type Document, isMap, isNode, isScalar, Lexer, LineCounter, parseAllDocuments, type YAMLMap } from "yaml";
import { type Place, UserError } from "../core/user-error.ts";

/** A parsed file that still knows where everything stands. */
export interface YamlFile {
  readonly document: Document;
  /** Where the value at a path stands, or the nearest value above it that does exist. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
  /** Where the last key of a path stands. */
  readonly placeOfKey: (path: readonly (string | number)[]) => Place;
}

const MAX_BYTES = 64 * 1024;
const MAX_KEYS = 2_000;
const MAX_DEPTH = 32;

/**
 * Parses one YAML 1.2 document of the core schema, with the limits of a file that people write: 64 KiB, 2,000 keys,
 * 32 levels (checked before the parser builds anything), no directives, aliases, tags or duplicate keys. Throws a
 * UserError with line and column.
 */
export function parseYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  checkLimits(text, file);
  const documents = parseAllDocuments(text, {
    version: "1.2",
    schema: "core",
    strict: true,
    uniqueKeys: true,
    stringKeys: true,
    merge: false,
    lineCounter: lines,
    prettyErrors: false,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (!Array.isArray(documents) || documents.length === 0)
    throw invalid("the file is empty", { file, line: 1, column: 1 });
  const [document, second] = documents as Document[];
  if (document === undefined) throw invalid("the file is empty", { file, line: 1, column: 1 });
  if (second !== undefined) throw invalid("the file holds more than one document", placeAt(second.range?.[0] ?? 0));
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem !== undefined) throw invalid(firstSentence(problem.message), placeAt(problem.pos[0]));
  return {
    document,
    placeOf: (path) => placeAt(offsetOf(document, path)),
    placeOfKey: (path) => placeAt(keyOffset(document, path)),
  };
}

function invalid(message: string, place: Place): UserError {
  return new UserError("E_YAML", message, { place, remedy: "write one plain YAML 1.2 document, indented with spaces" });
}

function firstSentence(message: string): string {
  return (message.split("\n")[0] ?? message).replace(/\.$/, "");
}

/** Counts keys and levels on the token stream, which is neither recursive nor quadratic. */
function checkLimits(text: string, file: string): void {
  const fail = (message: string, offset: number): never => {
    const before = text.slice(0, offset).split("\n");
    throw new UserError("E_YAML_LIMIT", message, {
      place: { file, line: before.length, column: (before[before.length - 1]?.length ?? 0) + 1 },
      remedy: "a configuration that large belongs into several files or into the training script",
    });
  };
  if (new TextEncoder().encode(text).length > MAX_BYTES) fail(`the file is larger than ${MAX_BYTES / 1024} KiB`, 0);
  let offset = 0;
  let keys = 0;
  let flow = 0;
  let inLine = 0;
  let indent = 0;
  for (const token of new Lexer().lex(text)) {
    const first = token[0];
    if (first === "%") fail("directives are not accepted", offset);
    if (first === "*" || first === "&") fail("anchors and aliases are not accepted", offset);
    if (token === "\n" || token === "\r\n") {
      inLine = 0;
      indent = 0;
    } else if (inLine === 0 && /^ +$/.test(token)) indent = token.length;
    // Within braces each level has a brace of its own: what stands beside it is no deeper.
    if (flow === 0 && (token === "-" || token === "?" || token === ":")) inLine++;
    if (token === ":") keys++;
    if (token === "{" || token === "[") flow++;
    if (token === "}" || token === "]") flow = Math.max(0, flow - 1);
    if (keys > MAX_KEYS) fail(`the file has more than ${MAX_KEYS} keys`, offset);
    if (flow + inLine > MAX_DEPTH || indent > MAX_DEPTH * 8)
      fail(`the file is nested more than ${MAX_DEPTH} levels deep`, offset);
    offset += token.length;
  }
}

function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document, path: readonly (string | number)[]): number {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = path[path.length - 1];
  if (!isMap(parent)) return offsetOf(document, path);
  const pair = (parent as YAMLMap).items.find(({ key: candidate }) => isScalar(candidate) && candidate.value === key);
  return pair !== undefined && isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : offsetOf(document, path);
}
