import type { Importance } from "../../domain/scoring/importance.ts";
import { decimalsFor, withDecimals } from "../../domain/statistics/precision.ts";
import { thousands } from "../numbers.ts";
import { type Html, html } from "./html.ts";

/** More lines than these are no longer read. */
const MOST_SHOWN = 20;

const LOSSES = { log_loss: "log-loss", error_rate: "share of wrong labels", mse: "mean squared error" } as const;

/** How much the challenger listens to each column, most of all first; null where that was not measured. */
export function importanceTable(importance: Importance | undefined): Html | null {
  if (importance === undefined || importance.columns.length === 0) return null;
  const { columns, loss, rows, repeats } = importance;
  const sorted = [...columns].sort((a, b) => b.mean - a.mean);
  const largest = Math.max(sorted[0]?.mean ?? 0, 0);
  const widest = 2 * Math.max(...columns.map(({ sd }) => sd));
  const decimals = decimalsFor(
    widest,
    columns.map(({ mean }) => mean),
  );
  const lines = sorted.slice(0, MOST_SHOWN).map(({ name, mean, sd }) => {
    const share = largest === 0 ? 0 : Math.round((100 * Math.max(0, mean)) / largest);
    return html`<tr><th scope="row">${name}</th><td>${withDecimals(mean, decimals)}</td><td>± ${withDecimals(sd, decimals)}</td><td>${share} %</td></tr>`;
  });
  const rest = sorted.length - lines.length;
  const more = rest > 0 ? ` ${rest} more columns matter less.` : "";
  return html`<div class="scroll"><table><thead><tr><th scope="col">column</th><th scope="col">rise</th><th scope="col">spread</th><th scope="col">of the first</th></tr></thead><tbody>${lines}</tbody></table></div><p class="reading">How much the ${LOSSES[loss]} rises when a column's values are shuffled among ${thousands(rows)} of the test rows, ${repeats} times; around 0 the model does not listen to it. Columns that tell the same share what they matter.${more}</p>`;
}
