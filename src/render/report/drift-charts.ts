import { barX, dot, line, rectY, ruleY } from "@observablehq/plot";
import type { ColumnPicture } from "../../domain/drift/column-picture.ts";
import type { MonitorLine } from "../../domain/registry/records.ts";
import { percent, thousands } from "../numbers.ts";
import { CHALLENGER, CHAMPION, chartFigure, SOFT } from "./chart.ts";
import type { Html } from "./html.ts";

const SHARE = { grid: true, ticks: 4, tickFormat: (share: number) => `${Number((share * 100).toPrecision(3))} %` };

/** The values of one column at training and now. */
export function columnChart(title: string, picture: ColumnPicture, reading: string): Html {
  return picture.kind === "number" ? numberChart(title, picture, reading) : categoryChart(title, picture, reading);
}

type OfKind<K extends ColumnPicture["kind"]> = Extract<ColumnPicture, { readonly kind: K }>;

function numberChart(title: string, { edges, reference, current }: OfKind<"number">, reading: string): Html {
  const bars = current.map((share, i) => ({ from: edges[i] ?? 0, to: edges[i + 1] ?? 0, share }));
  const before = reference.flatMap((share, i) => [
    { x: edges[i] ?? 0, share },
    { x: edges[i + 1] ?? 0, share },
  ]);
  return chartFigure({
    title,
    reading,
    height: 220,
    x: { label: null, ticks: 6 },
    y: { ...SHARE, label: "share of values" },
    marks: [
      rectY(bars, {
        x1: "from",
        x2: "to",
        y: "share",
        fill: CHALLENGER,
        fillOpacity: 0.55,
        insetLeft: 0.5,
        insetRight: 0.5,
      }),
      line(before, { x: "x", y: "share", stroke: CHAMPION, strokeWidth: 2 }),
    ],
  });
}

function categoryChart(title: string, { labels, reference, current }: OfKind<"category">, reading: string): Html {
  const name = (label: string | null | undefined): string =>
    label === null || label === undefined ? "all others" : label.length > 14 ? `${label.slice(0, 13)}…` : label;
  const places = labels.map((_, i) => i);
  return chartFigure({
    title,
    reading,
    height: 60 + 24 * labels.length,
    marginLeft: 112,
    x: { ...SHARE, label: "share of values" },
    y: { domain: places, label: null, tickFormat: (place: number) => name(labels[place]), tickSize: 0 },
    marks: [
      barX(places, { y: places, x: [...current], fill: CHALLENGER, fillOpacity: 0.7, insetTop: 9, insetBottom: 1 }),
      barX(places, { y: places, x: [...reference], fill: CHAMPION, fillOpacity: 0.85, insetTop: 1, insetBottom: 11 }),
    ],
  });
}

/** The share of inputs in alert, run by run; null for a single run. */
export function trendChart(history: readonly MonitorLine[], threshold: number): Html | null {
  if (history.length < 2) return null;
  const runs = history.map(({ at, share: plain, weighted_share: share = plain, verdict, version, rows }, run) => ({
    run,
    share,
    colour:
      verdict === "alert" || verdict === "error" ? "var(--bad)" : verdict === "ok" ? "var(--good)" : "var(--doubt)",
    title: `${at.slice(0, 16).replace("T", " ")}: ${verdict}, ${percent(share)} of the inputs in alert, version ${version}, ${thousands(rows)} rows`,
  }));
  const top = Math.min(1, Math.max(threshold, ...runs.map(({ share }) => share)) * 1.25);
  return chartFigure({
    title: "Run by run",
    reading:
      "Share of the inputs in alert, by importance where that is known, in the runs of this month and the last, coloured by verdict; on the dashed line the whole run alerts. A prediction, a label or a critical column alerts for itself.",
    height: 240,
    // A step for each run, whatever lies between them: runs come when they come.
    x: { label: null, ticks: dated(runs.length), tickFormat: (run: number) => (history[run]?.at ?? "").slice(5, 10) },
    y: { ...SHARE, domain: [0, top], label: "inputs in alert" },
    marks: [
      ruleY([threshold], { stroke: SOFT, strokeDasharray: "2,4" }),
      line(runs, { x: "run", y: "share", stroke: SOFT, strokeWidth: 1.5 }),
      dot(runs, { x: "run", y: "share", r: 4.5, fill: "colour", title: "title" }),
    ],
  });
}

/** Which of so many runs have their date below them: five at most. */
function dated(runs: number): number[] {
  const step = Math.max(1, Math.ceil((runs - 1) / 4));
  return Array.from({ length: Math.floor((runs - 1) / step) + 1 }, (_, i) => i * step);
}
