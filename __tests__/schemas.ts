import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv, type AnySchema } from "ajv";
import { expect } from "vitest";

const FOLDER = fileURLToPath(new URL("../schemas/", import.meta.url));
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictTypes: false, strictRequired: false });
/** Schemas that are one of several together say each a part; what they leave open stays so. */
const TOGETHER = new Set(["allOf", "anyOf", "oneOf", "if", "then", "else", "not"]);

for (const file of readdirSync(FOLDER))
  ajv.addSchema(closed(JSON.parse(readFileSync(join(FOLDER, file), "utf8"))) as AnySchema);

/**
 * The same schema for a writer: readers accept unknown keys, but what we write has none that the schema does not name.
 */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema);
  const parts = entries.map(([key, part]) => [key, TOGETHER.has(key) ? part : closed(part)] as const);
  const keys = new Set(entries.map(([key]) => key));
  const isOpen = keys.has("properties") && keys.has("type") && !keys.has("additionalProperties");
  const isPart = [...keys].some((key) => TOGETHER.has(key));
  return Object.fromEntries(isOpen && !isPart ? [...parts, ["additionalProperties", false]] : parts);
}

/** Expects a value to be what a published schema says, with no key that it does not name. */
export function expectValid(schema: string, value: unknown): void {
  const validate = ajv.getSchema(`urn:modelgate:${schema}:1`);
  if (validate === undefined) throw new Error(`there is no schema ${schema}`);
  const valid = validate(value);
  expect(validate.errors ?? [], `against the schema ${schema}`).toEqual([]);
  expect(valid).toBe(true);
}
