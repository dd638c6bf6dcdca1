import type { ColumnProfile } from "../profile/profile.ts";
import { profileKind } from "../profile/profile.ts";
import type { Column } from "../table/column.ts";

/** One thing that is wrong with the data themselves, as opposed to a world that has changed. */
export interface QualityCheck {
  readonly check: "missing-column" | "type-changed" | "no-rows";
  readonly column: string | null;
  readonly verdict: "error";
  readonly reason: string;
}

/** The check that finds a column gone. */
export function missingColumn(name: string): QualityCheck {
  return { check: "missing-column", column: name, verdict: "error", reason: `the column ${name} is missing` };
}

/**
 * Compares the schema of current data with the profile. Only features must be there: a label comes late, a prediction
 * is computed. Extra columns are no fault.
 */
export function checkSchema(
  profile: readonly ColumnProfile[],
  current: readonly Column[],
  rows: number,
): QualityCheck[] {
  const byName = new Map(current.map((column) => [column.name, column]));
  const checks: QualityCheck[] = [];
  if (rows === 0)
    checks.push({ check: "no-rows", column: null, verdict: "error", reason: "the current data have no rows" });
  for (const { name, role, type } of profile) {
    // A prediction is computed, and a class label is a category whatever its column holds.
    if (role === "prediction" || (role === "label" && type === "category")) continue;
    const column = byName.get(name);
    if (column === undefined) {
      if (role === "feature") checks.push(missingColumn(name));
    } else if (profileKind(column.type) !== type) {
      const reason = `the column ${name} was a ${type} at training and is ${column.engineType} now`;
      checks.push({ check: "type-changed", column: name, verdict: "error", reason });
    }
  }
  return checks;
}
