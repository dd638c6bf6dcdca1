/** The newest `schema` number this program writes and reads, for every contract file. */
export const SCHEMA_VERSION = 1;

/**
 * What a reader makes of a file's `schema` key: `readable` for every version up to ours, `newer` when a later
 * program wrote it (refused by name, never guessed at), `foreign` when there is no such key.
 */
export function schemaVersion(value: unknown): "readable" | "newer" | "foreign" {
  if (value === null || typeof value !== "object" || !("schema" in value)) return "foreign";
  if (!Number.isInteger(value.schema) || Number(value.schema) < 1) return "foreign";
  return Number(value.schema) > SCHEMA_VERSION ? "newer" : "readable";
}
