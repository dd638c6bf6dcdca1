import type { ColumnPlan } from "../table/count-plan.ts";
import { LISTED_CATEGORIES } from "./build-profile.ts";
import type { CategoryProfile, ColumnProfile } from "./profile.ts";

/** What must be counted in current data so that they can be compared with a profile's columns. */
export function planComparison(columns: readonly ColumnProfile[]): ColumnPlan[] {
  return columns.map((column) =>
    column.type === "number"
      ? { kind: "number", name: column.name, knots: Float64Array.from(column.knots) }
      : planCategories(column),
  );
}

/** A label's classes are found, not asked for: what was `1` at training may be written `1.0` or `true` today. */
function planCategories({ name, role, categories }: CategoryProfile): ColumnPlan {
  return role === "label" ? { kind: "discover", name, top: LISTED_CATEGORIES } : { kind: "category", name, categories };
}
