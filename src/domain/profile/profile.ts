import type { ColumnType } from "../table/column.ts";

/** What a column is for. Labels and predictions are watched as their own family. */
export type ColumnRole = "feature" | "label" | "prediction";

/** A number column: exact counts between frozen knots, by the bucket canon of `table/count-plan.ts`. */
export interface NumberProfile {
  readonly name: string;
  readonly role: ColumnRole;
  readonly type: "number";
  /** Every sampled value was whole. */
  readonly integer: boolean;
  readonly rows: number;
  readonly missing: number;
  readonly nan: number;
  readonly infinite: number;
  /** Of all finite values; null when there is none. */
  readonly min: number | null;
  readonly max: number | null;
  /** From the sample; `sd` divides by n (ddof 0). Null when the sample holds no finite value. */
  readonly mean: number | null;
  readonly sd: number | null;
  readonly skew: number | null;
  /** Different values in the sample. */
  readonly distinct: number;
  readonly knots: readonly number[];
  /** One more than knots. */
  readonly counts: readonly number[];
}

/** A text or boolean column: exact counts of the most frequent categories. */
export interface CategoryProfile {
  readonly name: string;
  readonly role: ColumnRole;
  readonly type: "category";
  /** Whether the values are truth values, which are the categories `false` and `true`. */
  readonly boolean: boolean;
  readonly rows: number;
  readonly missing: number;
  readonly distinct: number;
  readonly categories: readonly string[];
  readonly counts: readonly number[];
  /** Rows of all categories that are not listed. */
  readonly other: number;
}

export type ColumnProfile = NumberProfile | CategoryProfile;

/** The compact description of the data a version was trained on, against which drift is measured. */
export interface Profile {
  readonly schema: 1;
  readonly model: string;
  readonly data: {
    readonly digest: string;
    readonly rows: number;
    /** Engine types of the stored columns, for the formats that carry none. */
    readonly stored: Readonly<Record<string, string>>;
  };
  readonly sample: { readonly rows: number; readonly seed: number };
  readonly columns: readonly ColumnProfile[];
}

/** How a column of this type is profiled; null when it cannot be (time, lists, structures). */
export function profileKind(type: ColumnType): "number" | "category" | null {
  switch (type) {
    case "integer":
    case "number":
      return "number";
    case "boolean":
    case "text":
      return "category";
    case "time":
    case "other":
      return null;
  }
}
