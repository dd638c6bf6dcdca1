import type { Evaluation } from "../../domain/gate/evaluation.ts";
import { explainGates } from "../../domain/gate/explain-gate.ts";
import type { GateStatus } from "../../domain/gate/judged-gate.ts";
import { STATUS_ORDER } from "../../domain/gate/judged-gate.ts";
import { type WholeGate, wholeGates } from "../../domain/gate/overall.ts";
import { type Html, html } from "./html.ts";

/** Slices of one gate that are shown; evaluation.json has all of them. */
const MOST_ENTRIES = 50;

/** Gates in the order of the configuration, each with its reason; why so, and each slice, can be unfolded. */
export function gateTable(evaluation: Evaluation): Html {
  const explained = new Map(explainGates(evaluation).map(({ id, text }) => [id, text]));
  const rows = wholeGates(evaluation.gates).map(
    (gate) =>
      html`<tr><td>${statusBadge(gate.status)}</td><th scope="row">${gate.id}</th><td class="text">${gate.reason}${explanation(gate, explained.get(gate.id))}${entryList(gate)}</td></tr>`,
  );
  return html`<div class="scroll"><table class="gates"><thead><tr><th scope="col">status</th><th scope="col">gate</th><th scope="col" class="text">why</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** What was compared and what would change the outcome; null where the reason says all that there is to say. */
function explanation({ reason }: WholeGate, text: string | undefined): Html | null {
  if (text === undefined || text === `${reason}.`) return null;
  return html`<details><summary>in detail</summary><p class="reading">${text}</p></details>`;
}

/** A status as a coloured word. */
export function statusBadge(status: GateStatus): Html {
  return html`<span class="status ${status}">${status}</span>`;
}

/** A slice as people call it. */
export function sliceTitle({ by, value }: { readonly by: string; readonly value: string | null }): string {
  return value === null ? `${by} is missing` : `${by} = ${value}`;
}

function entryList({ entries }: WholeGate): Html | null {
  const sliced = entries.flatMap((entry) => (entry.slice === null ? [] : [{ ...entry, slice: entry.slice }]));
  if (sliced.length === 0) return null;
  const worstFirst = sliced.sort((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status));
  const rows = worstFirst
    .slice(0, MOST_ENTRIES)
    .map(
      ({ slice, status, reason }) =>
        html`<tr><td>${statusBadge(status)}</td><td class="text">${sliceTitle(slice)}</td><td class="text">${reason}</td></tr>`,
    );
  const more = sliced.length - rows.length;
  return html`<details><summary>each of ${sliced.length} ${sliced.length === 1 ? "slice" : "slices"}</summary><table><tbody>${rows}</tbody></table>${moreText(more)}</details>`;
}

/** How many more there are than are shown, and in which file. */
export function moreText(more: number, file = "evaluation.json"): Html | null {
  return more > 0 ? html`<p class="reading">${more} more in ${file}.</p>` : null;
}
