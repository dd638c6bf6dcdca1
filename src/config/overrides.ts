import { parse as parseYamlValue } from "yaml";
import { UserError } from "../core/user-error.ts";
import type { Locator } from "./problems.ts";
import type { YamlFile } from "./yaml-document.ts";

/** Puts one `path=value` of the call into the configuration, as if the file said so. Throws E_USAGE. */
export function applyOverride(raw: Record<string, unknown>, override: string): void {
  const at = override.indexOf("=");
  const path = override.slice(0, Math.max(0, at)).split(".");
  if (at < 1 || path.some((part) => part === "" || part === "__proto__")) {
    throw new UserError("E_USAGE", `--set ${override} is not of the form path=value`, {
      remedy: "write it like --set models.fraud.data.test=other.csv",
    });
  }
  const value = overrideValue(override.slice(at + 1));
  let node: Record<string, unknown> = raw;
  for (const part of path.slice(0, -1)) {
    const child = Object.hasOwn(node, part) ? node[part] : undefined;
    if (child === null || typeof child !== "object") node[part] = {};
    node = node[part] as Record<string, unknown>;
  }
  node[path.at(-1) ?? ""] = value;
}

function overrideValue(text: string): unknown {
  try {
    return parseYamlValue(text, { schema: "core", version: "1.2" });
  } catch {
    throw new UserError("E_USAGE", `--set: ${JSON.stringify(text)} is no YAML value`, {
      remedy: "quote it, such as --set 'models.fraud.data.select=\"*, a + b as c\"'",
    });
  }
}

/** The file's places, but for what the call has set: there the place is the call's, whatever the file says. */
export function withOverrides(yaml: YamlFile, file: string, overrides: readonly string[]): Locator {
  const find = (path: readonly (string | number)[]): string | undefined =>
    overrides.findLast((override) => {
      const set = override.slice(0, override.indexOf("=")).split(".");
      const isBelow = set.every((part, i) => part === String(path[i]));
      // What the call has made itself, such as a map around the value it sets, is in no line of the file either.
      const isAround = path.every((part, i) => String(part) === set[i]) && !yaml.document.hasIn(path);
      return isBelow || isAround;
    });
  const placed =
    (inFile: Locator["placeOf"]): Locator["placeOf"] =>
    (path) => {
      const set = find(path);
      return set === undefined ? inFile(path) : { file, line: 1, column: 1, set };
    };
  return { placeOf: placed(yaml.placeOf), placeOfKey: placed(yaml.placeOfKey) };
}
