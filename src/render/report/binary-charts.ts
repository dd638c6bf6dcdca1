import { dot, line, link, ruleX, ruleY } from "@observablehq/plot";
import type { Curves } from "../../domain/curve/curves.ts";
import { percent, thousands } from "../numbers.ts";
import { CHALLENGER, CHAMPION, chartFigure, SOFT } from "./chart.ts";
import type { Html } from "./html.ts";

type BinaryCurves = Extract<Curves, { readonly kind: "binary" }>;
type Side = BinaryCurves["challenger"];

/** ROC, precision-recall and reliability of both models, each in one picture. */
export function binaryCharts(curves: BinaryCurves): Html[] {
  return [rocChart(curves), precisionRecallChart(curves), calibrationChart(curves)].flatMap((chart) => chart ?? []);
}

const SHARE = { domain: [0, 1], grid: true, ticks: 5, tickFormat: (share: number) => String(share) };

function rocChart(curves: BinaryCurves): Html | null {
  if (curves.challenger.roc === null) return null;
  return chartFigure({
    title: "ROC",
    reading:
      "How many of the positives are found (up) at how many false alarms (right), over all thresholds. Nearer to the upper left is better; the dashed diagonal is guessing.",
    x: { ...SHARE, label: "false positive rate" },
    y: { ...SHARE, label: "true positive rate" },
    marks: [
      link([0], { x1: 0, y1: 0, x2: 1, y2: 1, stroke: SOFT, strokeDasharray: "2,4" }),
      ...bothLines(curves, ({ roc }) => roc),
    ],
  });
}

function precisionRecallChart(curves: BinaryCurves): Html | null {
  const curve = curves.challenger.precision_recall;
  if (curve === null) return null;
  // Whoever says positive of every row finds all of them, and is right as often as there are any.
  const prevalence = curve.y.at(-1) ?? 0;
  return chartFigure({
    title: "Precision and recall",
    reading: `How many of those said to be positive are (up) when so many of the positives are to be found (right). Nearer to the upper right is better. Guessing has ${percent(prevalence)} (dashed).`,
    x: { ...SHARE, label: "recall" },
    y: { ...SHARE, label: "precision" },
    marks: [
      ruleY([prevalence], { stroke: SOFT, strokeDasharray: "2,4" }),
      ...bothLines(curves, ({ precision_recall: curve }) => curve),
    ],
  });
}

function bothLines(
  { challenger, champion }: BinaryCurves,
  curveOf: (side: Side) => { readonly x: readonly number[]; readonly y: readonly number[] } | null,
) {
  const one = (side: Side | null, options: { readonly stroke: string; readonly strokeDasharray?: string }) => {
    const curve = side === null ? null : curveOf(side);
    return curve === null ? [] : [line(curve.x, { x: curve.x, y: curve.y, strokeWidth: 2, ...options })];
  };
  return [...one(champion, { stroke: CHAMPION, strokeDasharray: "6,3" }), ...one(challenger, { stroke: CHALLENGER })];
}

function calibrationChart(curves: BinaryCurves): Html | null {
  const sides = [curves.challenger, ...(curves.champion === null ? [] : [curves.champion])];
  const reach = Math.max(...sides.flatMap(({ calibration }) => [...calibration.predicted, ...calibration.high]));
  const axis = { ...SHARE, domain: [0, roundedUp(reach)] };
  return chartFigure({
    title: "Calibration",
    reading:
      "What was predicted (right) and how often it came true (up), in tenths of the rows. On the dashed diagonal the scores are probabilities; bars show how far chance alone may lead.",
    x: { ...axis, label: "mean score" },
    y: { ...axis, label: "share of positives" },
    marks: [
      link([0], {
        x1: 0,
        y1: 0,
        x2: axis.domain[1] ?? 1,
        y2: axis.domain[1] ?? 1,
        stroke: SOFT,
        strokeDasharray: "2,4",
      }),
      ...(curves.champion === null ? [] : calibrationMarks(curves.champion, CHAMPION)),
      ...calibrationMarks(curves.challenger, CHALLENGER),
    ],
  });
}

function calibrationMarks({ calibration }: Side, stroke: string) {
  const { predicted: x, observed: y, low: y1, high: y2, rows } = calibration;
  const title = rows.map(
    (count, i) => `${percent(x[i] ?? 0)} predicted, ${percent(y[i] ?? 0)} came true, ${thousands(count)} rows`,
  );
  const dashes = stroke === CHAMPION ? { strokeDasharray: "6,3" } : {};
  return [
    ruleX(rows, { x, y1, y2, stroke, strokeOpacity: 0.5 }),
    line(rows, { x, y, stroke, strokeWidth: 1.5, ...dashes }),
    dot(rows, { x, y, r: 3.5, fill: stroke, title }),
  ];
}

/** The next of 0.1, 0.2 … 1, so that crowded scores fill their picture. */
function roundedUp(reach: number): number {
  return Math.min(1, Math.max(0.1, Math.ceil(reach * 10 - 1e-9) / 10));
}
