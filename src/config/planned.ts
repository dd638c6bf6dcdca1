/** Keys of the specification that this version does not know yet: better said than silently ignored. */
const PLANNED = new Set([
  "repository",
  "strategy",
  "publish",
  "auto-rollback",
  "window",
  "postgres",
  "trino",
  "retrain",
  "cluster",
  "weight",
  "golden",
]);

/** The remedy for a key that is planned but not there yet, or null for any other key. */
export function plannedKey(key: string): string | null {
  return PLANNED.has(key)
    ? `${key} is planned, and not in this version: leave it out for now (README, "Not there yet")`
    : null;
}
