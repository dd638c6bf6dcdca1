import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { expect } from "vitest";

const FOLDER = fileURLToPath(new URL("../schemas/", import.meta.url));
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictTypes: false, strictRequired: false });
for (const file of readdirSync(FOLDER)) ajv.addSchema(JSON.parse(readFileSync(join(FOLDER, file), "utf8")));

/** Expects a value to be what a published schema says. */
export function expectValid(schema: string, value: unknown): void {
  const validate = ajv.getSchema(`urn:modelgate:${schema}:1`);
  if (validate === undefined) throw new Error(`there is no schema ${schema}`);
  const valid = validate(value);
  expect(validate.errors ?? [], `against the schema ${schema}`).toEqual([]);
  expect(valid).toBe(true);
}
