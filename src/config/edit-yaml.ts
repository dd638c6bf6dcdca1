import { Document, isScalar, stringify } from "yaml";
import { type Place, UserError } from "../core/user-error.ts";
import { parseYaml } from "./yaml-document.ts";

/** Splits a dotted path; list positions are numbers: `spec.containers.0.image`. */
function yamlPath(key: string): (string | number)[] {
  return key.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The text at a dotted path, or null where there is nothing. Throws a UserError when it is no plain value. */
export function readYamlValue(text: string, file: string, key: string): string | null {
  const { document, placeOf } = parseYaml(text, file);
  const node = document.getIn(yamlPath(key), true);
  if (node === undefined || node === null) return null;
  if (!isScalar(node)) {
    throw new UserError("E_DEPLOYMENT_KEY", `${key} is not a plain value`, {
      place: placeOf(yamlPath(key)),
      remedy: "point `key` at the one value that names the release",
    });
  }
  return node.value === null ? null : String(node.value);
}

/** Where the value at a dotted path stands, or the nearest thing above it that is there. */
export function placeOfYamlValue(text: string, file: string, key: string): Place {
  return parseYaml(text, file).placeOf(yamlPath(key));
}

/** A new file with a comment at its top and a value at each dotted path, in the order given, quoted where it must be. */
export function newYamlFile(comment: string, values: ReadonlyMap<string, string>): string {
  const document = new Document({});
  for (const [key, value] of values) document.setIn(yamlPath(key), value);
  return `# ${comment}\n${document.toString({ lineWidth: 0 })}`;
}

/**
 * Replaces the value at a dotted path and leaves every other byte as it is: comments, quoting, order, indentation.
 * Throws a UserError when there is no such value.
 */
export function replaceYamlValue(
  text: string,
  file: string,
  change: { readonly key: string; readonly value: string },
): string {
  const { document, placeOf } = parseYaml(text, file);
  const path = yamlPath(change.key);
  const node = document.getIn(path, true);
  if (!isScalar(node) || !node.range) {
    throw new UserError("E_DEPLOYMENT_KEY", `${file} has no value at ${change.key}`, {
      place: placeOf(path),
      remedy: `write ${change.key} into the file once, with any value, or set \`key\` in the configuration`,
    });
  }
  const [start, end] = node.range;
  const quote = text[start] === '"' || text[start] === "'" ? "QUOTE_DOUBLE" : "PLAIN";
  const scalar = stringify(change.value, { defaultStringType: quote, lineWidth: 0 }).trimEnd();
  const edited = `${text.slice(0, start)}${node.range[0] === node.range[1] ? " " : ""}${scalar}${text.slice(end)}`;
  if (readYamlValue(edited, file, change.key) !== change.value) {
    throw new UserError("E_DEPLOYMENT_KEY", `the value at ${change.key} in ${file} cannot be replaced`, {
      place: placeOf(path),
      remedy: "write it as a plain one-line value",
    });
  }
  return edited;
}
