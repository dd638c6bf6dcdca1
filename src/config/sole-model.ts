import { parse } from "yaml";
import { isModelName } from "../domain/registry/name.ts";

/**
 * The model of a configuration that has exactly one, or null. Nothing else is looked at, so that whoever needs only the
 * name waits for no schema; what is wrong with the file is told by the command that reads it.
 */
export function soleModel(text: string): string | null {
  const { models } = (parse(text, { logLevel: "silent" }) ?? {}) as { readonly models?: unknown };
  if (models === null || typeof models !== "object") return null;
  const [name = "", ...others] = Object.keys(models);
  return others.length === 0 && isModelName(name) ? name : null;
}
