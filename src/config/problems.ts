import type { ErrorObject } from "ajv";
import { nearest } from "../core/nearest.ts";
import { type Place, UserError } from "../core/user-error.ts";
import { plannedKey } from "./planned.ts";

/** Where something in a file stands, by path or by key. */
export interface Locator {
  readonly placeOf: (path: readonly (string | number)[]) => Place;
  readonly placeOfKey: (path: readonly (string | number)[]) => Place;
}

/** What was checked against what. */
interface Checked {
  readonly raw: unknown;
  readonly schema: unknown;
}

/** Turns a schema's complaints into errors that say what is accepted and what was probably meant, in file order. */
export function configErrors(errors: readonly ErrorObject[], checked: Checked, locator: Locator): UserError[] {
  const unknown = errors.filter((error) => error.keyword === "additionalProperties");
  // A mistyped key is also a missing one; it is told once.
  const isMistyped = (error: ErrorObject): boolean =>
    error.keyword === "required" &&
    unknown.some(
      (other) =>
        other.instancePath === error.instancePath &&
        nearest(String(other.params.additionalProperty), [String(error.params.missingProperty)]) !== null,
    );
  const all = errors.filter((error) => !isMistyped(error)).map((error) => explain(error, checked, locator));
  return all.sort(
    (a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
}

function explain(error: ErrorObject, { raw, schema }: Checked, locator: Locator): UserError {
  const path = pointerPath(error.instancePath);
  const name = path.length === 0 ? "the file" : dotted(path);
  const node = schemaAt(schema, path);
  const found = quoted(valueAt(raw, path));
  const make = (message: string, remedy: string, place = locator.placeOf(path)): UserError =>
    new UserError("E_CONFIG", message, { place, remedy });
  switch (error.keyword) {
    case "additionalProperties":
      return explainUnknownKey(String(error.params.additionalProperty), path, { node, locator });
    case "required":
      return make(
        `${name} lacks the key ${error.params.missingProperty}`,
        `add ${error.params.missingProperty}: ${sentence(resolve(schema, propertiesOf(node)[String(error.params.missingProperty)]) as Json)}`,
      );
    case "enum": {
      const accepted = (error.params.allowedValues as unknown[]).map(String);
      const meant = nearest(String(valueAt(raw, path)), accepted);
      return make(
        `${name} is ${found}, which is not one of the accepted values`,
        `${meant === null ? "" : `did you mean ${meant}? `}Accepted: ${accepted.join(", ")}`,
      );
    }
    case "const":
      return make(
        `${name} is ${found}, and must be ${JSON.stringify(error.params.allowedValue)}`,
        `write ${path.at(-1)}: ${JSON.stringify(error.params.allowedValue)}`,
      );
    case "type": {
      const types: string[] = [error.params.type].flat();
      const wanted = types.map((type) => WORDS[type] ?? type).join(" or ");
      const meant = numberIn(valueAt(raw, path), wanted);
      return make(
        `${name} is ${found}, and must be ${wanted}`,
        `${meant === null ? "it" : `${meant}. It`} is: ${sentence(node)}`,
      );
    }
    case "pattern":
      return make(`${name} is ${found}, which has not the expected form`, `it is: ${sentence(node)}`);
    default:
      return make(`${name} is ${found}: ${boundText(error)}`, `it is: ${sentence(node)}`);
  }
}

const BOUNDS: Readonly<Record<string, string>> = {
  minimum: "at least",
  exclusiveMinimum: "more than",
  maximum: "at most",
  exclusiveMaximum: "less than",
};

/** What a limit of the schema demands: `it must be at least 0`. */
function boundText({ keyword, params, message }: ErrorObject): string {
  const bound = BOUNDS[keyword];
  if (bound !== undefined) return `it must be ${bound} ${params.limit}`;
  if (keyword === "minItems")
    return params.limit === 1 ? "it must not be empty" : `it must have at least ${params.limit} entries`;
  return `it ${message ?? "is not accepted"}`;
}

/** How YAML's people call what JSON Schema means. */
const WORDS: Readonly<Record<string, string>> = {
  number: "a number",
  integer: "a whole number",
  string: "a text",
  boolean: "true or false",
  object: "a map of keys",
  array: "a list",
};

/** What to write where a number is wanted and a text spells one: in quotes, as a percentage, with a comma; else null. */
function numberIn(value: unknown, wanted: string): string | null {
  if (typeof value !== "string" || !wanted.includes("number")) return null;
  const [, digits, percent] = /^\s*([-+]?\d[\d.,e+-]*)\s*(%?)\s*$/i.exec(value) ?? [];
  const number = Number(digits?.replace(",", "."));
  if (digits === undefined || !Number.isFinite(number)) return null;
  if (percent === "%") return `write it as a share: ${Number((number / 100).toPrecision(15))}`;
  return digits.includes(",") ? `write it with a point: ${number}` : `write it without quotes: ${number}`;
}

const LONGEST_QUOTE = 60;

/** What stands there, on one line and cut; of a list or a map only what it is. */
function quoted(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value !== null && typeof value === "object") return "a map of keys";
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

function valueAt(raw: unknown, path: readonly string[]): unknown {
  let value = raw;
  for (const part of path) {
    if (value === null || typeof value !== "object" || !Object.hasOwn(value, part)) return undefined;
    value = (value as Json)[part];
  }
  return value;
}

function explainUnknownKey(key: string, path: readonly string[], context: { node: Json; locator: Locator }): UserError {
  const { node, locator } = context;
  const known = Object.keys(propertiesOf(node));
  const meant = nearest(key, known);
  const planned = plannedKey(key);
  const remedy =
    planned ??
    (/^\d+$/.test(key)
      ? `write decimals with a point: 0.${key}, not 0,${key}`
      : meant === null
        ? `accepted keys: ${known.join(", ")}`
        : `did you mean ${meant}? Accepted keys: ${known.join(", ")}`);
  const where = path.length === 0 ? "" : ` in ${dotted(path)}`;
  return new UserError("E_CONFIG", `unknown key ${key}${where}`, { place: locator.placeOfKey([...path, key]), remedy });
}

/** `/models/fraud/train` as a path; positions in lists stay text, as a model may be called 2024. */
function pointerPath(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function dotted(path: readonly string[]): string {
  return path.join(".");
}

type Json = Readonly<Record<string, unknown>>;

/** The schema of the value at a path of the file. */
function schemaAt(schema: unknown, path: readonly string[]): Json {
  let node = resolve(schema, schema) as Json;
  for (const part of path) {
    const { additionalProperties, items } = node;
    const child =
      propertiesOf(node)[part] ?? (items !== undefined && /^\d+$/.test(part) ? items : additionalProperties);
    node = (resolve(schema, child) ?? {}) as Json;
  }
  return node;
}

function resolve(schema: unknown, node: unknown): unknown {
  const reference = (node as Json | undefined)?.$ref;
  if (typeof reference !== "string") return node;
  const target = (schema as { definitions?: Json }).definitions?.[reference.replace("#/definitions/", "")];
  return { ...(target as Json), ...(node as Json), $ref: undefined };
}

function propertiesOf(node: Json): Json {
  return (node.properties ?? {}) as Json;
}

function sentence(property: Json | undefined): string {
  const examples = property?.examples as unknown[] | undefined;
  const accepted = property?.enum as unknown[] | undefined;
  const parts = [String(property?.description ?? "see docs/configuration.md").replace(/\.$/, "")];
  if (accepted !== undefined) parts.push(`one of ${accepted.join(", ")}`);
  if (examples !== undefined) parts.push(`such as ${examples.join(" or ")}`);
  return parts.join("; ");
}
