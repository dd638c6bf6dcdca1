import type { Evaluation } from "../../domain/gate/evaluation.ts";
import { counted } from "../../domain/statistics/counted.ts";
import { decimal, probability, thousands } from "../numbers.ts";
import { championText, sliceText } from "../worst-slices-text.ts";
import { type Html, html } from "./html.ts";

/** The slices in which the challenger errs most; null where none were searched. */
export function worstSlicesTable({ worst_slices: found, champion }: Evaluation): Html | null {
  if (found === undefined) return null;
  const { loss, tested, slices } = found;
  if (tested === 0) return html`<p>No slice of the columns that it reads has enough rows to be searched.</p>`;
  const reading = html`<p class="reading">Of ${counted(tested, "slice")} of single columns, each against all other rows: those whose mean ${loss} is higher by more than chance (p, corrected for their number). No gate goes by them.</p>`;
  if (slices.length === 0) return html`<p>None stands out.</p>${reading}`;
  const isCompared = champion !== null;
  const rows = slices.map(
    (slice) =>
      html`<tr><th scope="row">${sliceText(slice)}</th><td>${thousands(slice.n)}</td><td>${decimal(slice.challenger)}</td><td>${decimal(slice.rest)}</td>${isCompared ? html`<td>${championText(slice)}</td>` : null}<td>${probability(slice.p)}</td></tr>`,
  );
  const other = isCompared ? html`<th scope="col">champion there</th>` : null;
  return html`<div class="scroll"><table><thead><tr><th scope="col">slice</th><th scope="col">rows</th><th scope="col">${loss}</th><th scope="col">elsewhere</th>${other}<th scope="col">p</th></tr></thead><tbody>${rows}</tbody></table></div>${reading}`;
}
