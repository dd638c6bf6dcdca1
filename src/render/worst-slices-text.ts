import type { Evaluation } from "../domain/gate/evaluation.ts";
import type { SearchedSlice, WorstSlice } from "../domain/gate/worst-slices.ts";
import { counted } from "../domain/statistics/counted.ts";
import { code, sections, table } from "./markdown.ts";
import { decimal, thousands } from "./numbers.ts";

/** The report has them all. */
const MOST_SHOWN = 5;

/** What the comment says of the slices that were searched: those in which the challenger errs most. Empty where none were. */
export function worstSlicesText({ worst_slices: found, champion }: Evaluation): string {
  if (found === undefined) return "";
  const { loss, tested, slices } = found;
  if (tested === 0) return "No slice of the columns that it reads has enough rows to be searched.";
  const many = counted(tested, "slice");
  if (slices.length === 0) return `Of ${many} that were searched, it errs in none more than elsewhere.`;
  const head = ["it errs most where", "rows", loss, "elsewhere", ...(champion === null ? [] : ["champion there"])];
  const rows = slices
    .slice(0, MOST_SHOWN)
    .map((slice) => [
      code(sliceText(slice)),
      thousands(slice.n),
      decimal(slice.challenger),
      decimal(slice.rest),
      ...(champion === null ? [] : [championText(slice)]),
    ]);
  const note = `Of ${many} that were searched, each against all other rows; no gate goes by them.`;
  return sections(table(head, rows), note).trimEnd();
}

/** `hour = 7`, `distance from 100 to 250`, `tier is missing`. It is data. */
export function sliceText(slice: SearchedSlice): string {
  const { by } = slice;
  if ("value" in slice) return slice.value === null ? `${by} is missing` : `${by} = ${slice.value}`;
  const { from, to } = slice;
  if (from === null) return `${by} below ${to}`;
  return to === null ? `${by} from ${from}` : `${by} from ${from} to below ${to}`;
}

export function championText({ champion }: WorstSlice): string {
  return champion === null ? "" : decimal(champion);
}
