import type { ColumnPlan } from "../table/count-plan.ts";
import type { ColumnProfile } from "./profile.ts";

/** What must be counted in current data so that they can be compared with a profile's columns. */
export function planComparison(columns: readonly ColumnProfile[]): ColumnPlan[] {
  return columns.map((column) =>
    column.type === "number"
      ? { kind: "number", name: column.name, knots: Float64Array.from(column.knots) }
      : { kind: "category", name: column.name, categories: column.categories },
  );
}
