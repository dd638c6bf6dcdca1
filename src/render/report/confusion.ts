import type { Matrix } from "../../domain/curve/class-matrix.ts";
import type { Curves } from "../../domain/curve/curves.ts";
import { percent, thousands } from "../numbers.ts";
import { finished, type Html, html } from "./html.ts";

/** Rows by truth and decision, one table for each model, shaded by the share of the true class. */
export function confusionFigures(curves: Curves): Html | null {
  if (curves.kind === "regression") return null;
  const { champion } = curves;
  const titles = curves.kind === "binary" ? ["negative", "positive"] : namesOf(curves);
  const words = (side: { readonly threshold?: number }): string =>
    side.threshold === undefined ? "the most probable class" : `positive from ${side.threshold} on`;
  const one = (
    name: "challenger" | "champion",
    side: { readonly confusion: Matrix; readonly threshold?: number },
  ): Html => confusionFigure(`Decisions of the ${name}`, { titles, matrix: side.confusion, words: words(side), name });
  const both = [one("challenger", curves.challenger), ...(champion === null ? [] : [one("champion", champion)])];
  const layout = titles.length === 2 ? "" : titles.length > FEW_CLASSES ? " whole dense" : " whole";
  return html`<div class="matrices${layout}">${both}</div>`;
}

/** Of so many classes two matrices fit beside each other, with percentages in their cells. */
const FEW_CLASSES = 6;

function namesOf({ classes, folded }: Extract<Curves, { kind: "multiclass" }>): string[] {
  return folded === 0 ? [...classes] : [...classes, `${folded} more`];
}

interface Shown {
  readonly titles: readonly string[];
  readonly matrix: Matrix;
  readonly words: string;
  readonly name: string;
}

function confusionFigure(title: string, { titles, matrix, words, name }: Shown): Html {
  const head = titles.map((of) => html`<th scope="col"><span>${short(of)}</span></th>`);
  const rows = matrix.map((cells, i) => {
    const total = cells.reduce((sum, count) => sum + count, 0);
    const shaded = cells.map((count, j) => cell(count, { total, isRight: i === j, few: titles.length <= FEW_CLASSES }));
    return html`<tr><th scope="row">${short(titles[i] ?? "")}</th>${shaded}</tr>`;
  });
  return html`<figure class="matrix ${name}"><figcaption>${title}</figcaption><div class="scroll"><table><thead><tr><td class="corner">is ↓ said →</td>${head}</tr></thead><tbody>${rows}</tbody></table></div><p class="reading">Rows by what they are and what the model says of them (${words}); darker is a larger share of the row.</p></figure>`;
}

function cell(
  count: number,
  { total, isRight, few }: { readonly total: number; readonly isRight: boolean; readonly few: boolean },
): Html {
  const share = total === 0 ? 0 : count / total;
  const shade = finished(share.toFixed(3));
  const below = few ? html`<small>${percent(share)}</small>` : null;
  return html`<td class="${isRight ? "right" : "wrong"}" style="--share:${shade}">${few || count > 0 ? told(count) : ""}${below}</td>`;
}

/** Rows are counted; the sum of their weights may be any number. */
function told(count: number): string {
  return count >= 100 || Number.isInteger(count) ? thousands(count) : String(Number(count.toPrecision(3)));
}

/** Classes are data: a long name is cut, so that the table stays a table. */
function short(name: string): string {
  return name.length > 24 ? `${name.slice(0, 23)}…` : name;
}

/** Per class: how many rows it has, how many of those are found, and how many of those said to be of it are. */
export function classTable(curves: Curves): Html | null {
  if (curves.kind !== "multiclass") return null;
  const names = namesOf(curves);
  const { challenger, champion } = curves;
  const rows = names.map((name, of) => {
    const theirs = champion === null ? null : figuresOf(champion.confusion, of);
    const ours = figuresOf(challenger.confusion, of);
    const pair = (mine: string, other: string | undefined): Html =>
      other === undefined ? html`<td>${mine}</td>` : html`<td>${mine}</td><td class="champion">${other}</td>`;
    return html`<tr><th scope="row">${short(name)}</th><td>${told(ours.rows)}</td>${pair(ours.precision, theirs?.precision)}${pair(ours.recall, theirs?.recall)}${pair(ours.f1, theirs?.f1)}</tr>`;
  });
  const columns = ["precision", "recall", "f1"].map((name) =>
    champion === null
      ? html`<th scope="col">${name}</th>`
      : html`<th scope="col">${name}</th><th scope="col" class="champion">champion</th>`,
  );
  return html`<div class="scroll"><table><thead><tr><th scope="col">class</th><th scope="col">rows</th>${columns}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** Where nothing is divided by nothing: a dash. */
function figuresOf(matrix: Matrix, of: number): { rows: number; precision: string; recall: string; f1: string } {
  const hits = matrix[of]?.[of] ?? 0;
  const rows = (matrix[of] ?? []).reduce((sum, count) => sum + count, 0);
  const said = matrix.reduce((sum, cells) => sum + (cells[of] ?? 0), 0);
  const share = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(3));
  return { rows, precision: share(hits, said), recall: share(hits, rows), f1: share(2 * hits, rows + said) };
}
