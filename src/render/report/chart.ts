import { type Markish, type PlotOptions, plot } from "@observablehq/plot";
import { finished, type Html, html } from "./html.ts";
import { svgDocument } from "./svg-document.ts";

/** One picture with the words that say what it shows. */
export interface Chart {
  readonly title: string;
  /** One sentence below it: how to read it. */
  readonly reading: string;
  readonly width?: number;
  readonly height?: number;
  readonly marginLeft?: number;
  readonly x: NonNullable<PlotOptions["x"]>;
  readonly y: NonNullable<PlotOptions["y"]>;
  readonly marks: readonly Markish[];
}

/** Colours come from the page's variables, so that a chart is right in light and dark. */
export const CHALLENGER = "var(--challenger)";
export const CHAMPION = "var(--champion)";
export const SOFT = "var(--soft)";

/** A figure with its chart as SVG: the same marks always give the same bytes, and no script is needed to see it. */
export function chartFigure({ title, reading, width = 420, height = 340, marginLeft = 48, x, y, marks }: Chart): Html {
  const drawn = plot({
    document: svgDocument() as unknown as NonNullable<PlotOptions["document"]>,
    className: "plot",
    ariaLabel: title,
    width,
    height,
    marginLeft,
    marginBottom: 40,
    style: { background: "none", overflow: "visible" },
    x,
    y,
    marks: [...marks],
  }) as unknown as { readonly outerHTML: string };
  // The page has these rules once for all charts; and no eye sees a thousandth of a pixel.
  const svg = drawn.outerHTML
    .replace(/<style>[^<]*<\/style>/, "")
    .replace(/="[^"]*"/g, (value) =>
      value.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2)))),
    );
  return html`<figure class="chart"><figcaption>${title}</figcaption>${finished(svg)}<p class="reading">${reading}</p></figure>`;
}
