import { formatJson } from "../contract/json.ts";

/** Where a version's model lies: on the branch itself, or as an asset of a release, beside it. */
export type Storage =
  | { readonly kind: "inline" }
  | { readonly kind: "release"; readonly tag: string; readonly asset: string };

export type ReleaseStorage = Extract<Storage, { kind: "release" }>;

/**
 * What stands on the branch in place of a model, or of its pointer, whose bytes were given up by `gc`. Equal models have
 * equal ones, so that a model that comes back is found by its object id.
 */
export function collectedText({ digest, size }: { readonly digest: string; readonly size: number }): string {
  return formatJson({ schema: 1, digest, size });
}

/** Where a model of this size belongs. */
export function storageOf(model: { readonly digest: string; readonly size: number }, inlineLimit: number): Storage {
  return model.size <= inlineLimit ? { kind: "inline" } : releaseOf(model);
}

/**
 * The release of a model that does not lie on the branch. It is named by what it holds: the same bytes are kept once, and
 * what a killed run has left is found again.
 */
export function releaseOf({ digest }: { readonly digest: string }): ReleaseStorage {
  return { kind: "release", tag: `modelgate-model-${digest.replace("sha256:", "")}`, asset: "model.onnx" };
}

/**
 * What stands on the branch in place of a model that does not lie there. Equal models have equal pointers, so that a
 * model that is registered already is found by the pointer's object id, as an inline one by its own.
 */
export function pointerText(
  model: { readonly digest: string; readonly size: number },
  { tag, asset }: ReleaseStorage,
): string {
  return formatJson({ schema: 1, digest: model.digest, size: model.size, release: tag, asset });
}
