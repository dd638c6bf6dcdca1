import { isDigest } from "../contract/digest.ts";
import { isAliasName, isModelName } from "./name.ts";

/** What a person or a file means by a version. */
export type Reference =
  | { readonly kind: "version"; readonly model: string; readonly version: number; readonly record: string | null }
  | { readonly kind: "alias"; readonly model: string; readonly alias: string }
  | { readonly kind: "latest"; readonly model: string };

/**
 * Names an immutable release the way a container image is named: `fraud:7@sha256:<record digest>`. The record holds
 * the model's digest, threshold and signature, so nothing can be exchanged behind the name.
 */
export function formatRelease(model: string, version: number, record: string): string {
  return `${model}:${version}@${record}`;
}

/**
 * Reads any form of a reference: `fraud:7@sha256:…`, `fraud@7`, `fraud@champion`, `fraud@latest`, `models:/fraud/7`,
 * `models:/fraud@champion`. Null when the text is none of them.
 */
export function parseReference(text: string): Reference | null {
  const plain = text.startsWith("models:/") ? text.slice("models:/".length).replace("/", "@") : text;
  const release = /^([^:@]+):([1-9]\d*)@(sha256:.*)$/.exec(plain);
  if (release !== null) return parseRelease(release[1] ?? "", Number(release[2]), release[3] ?? "");
  const [model, target, rest] = plain.split("@");
  if (model === undefined || target === undefined || rest !== undefined || !isModelName(model)) return null;
  if (/^[1-9]\d{0,8}$/.test(target)) return { kind: "version", model, version: Number(target), record: null };
  if (target === "latest") return { kind: "latest", model };
  return isAliasName(target) ? { kind: "alias", model, alias: target } : null;
}

function parseRelease(model: string, version: number, record: string): Reference | null {
  if (!isModelName(model) || !isDigest(record) || version > 999_999_999) return null;
  return { kind: "version", model, version, record };
}
