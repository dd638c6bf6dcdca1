import type { ErrorObject } from "ajv";
import { nearest } from "../core/nearest.ts";
import { type Place, UserError } from "../core/user-error.ts";
import { plannedKey } from "./planned.ts";

/** Where something in a file stands, by path or by key. */
export interface Locator {
  readonly placeOf: (path: readonly (string | number)[]) => Place;
  readonly placeOfKey: (path: readonly (string | number)[]) => Place;
}

/** Turns a schema's complaints into errors that say what is accepted and what was probably meant, in file order. */
export function configErrors(errors: readonly ErrorObject[], schema: unknown, locator: Locator): UserError[] {
  const unknown = errors.filter((error) => error.keyword === "additionalProperties");
  // A mistyped key is also a missing one; it is told once.
  const isMistyped = (error: ErrorObject): boolean =>
    error.keyword === "required" &&
    unknown.some(
      (other) =>
        other.instancePath === error.instancePath &&
        nearest(String(other.params.additionalProperty), [String(error.params.missingProperty)]) !== null,
    );
  const all = errors.filter((error) => !isMistyped(error)).map((error) => explain(error, schema, locator));
  return all.sort(
    (a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
}

function explain(error: ErrorObject, schema: unknown, locator: Locator): UserError {
  const path = pointerPath(error.instancePath);
  const name = path.length === 0 ? "the file" : dotted(path);
  const node = schemaAt(schema, path);
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
    case "enum":
      return make(
        `${name} is not one of the accepted values`,
        `accepted: ${(error.params.allowedValues as unknown[]).join(", ")}`,
      );
    case "const":
      return make(
        `${name} must be ${JSON.stringify(error.params.allowedValue)}`,
        `write ${path.at(-1)}: ${JSON.stringify(error.params.allowedValue)}`,
      );
    case "type":
      return make(`${name} must be ${[error.params.type].flat().join(" or ")}`, `it is: ${sentence(node)}`);
    case "pattern":
      return make(`${name} has not the expected form`, `it is: ${sentence(node)}`);
    default:
      return make(`${name} ${error.message ?? "is not accepted"}`, `it is: ${sentence(node)}`);
  }
}

function explainUnknownKey(key: string, path: readonly string[], context: { node: Json; locator: Locator }): UserError {
  const { node, locator } = context;
  const known = Object.keys(propertiesOf(node));
  const meant = nearest(key, known);
  const planned = plannedKey(key);
  const remedy =
    planned ??
    (meant === null
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
