import { areaY, dot, line, link, rectY, ruleX } from "@observablehq/plot";
import type { Curves } from "../../domain/curve/curves.ts";
import { CHALLENGER, CHAMPION, chartFigure, SOFT } from "./chart.ts";
import type { Html } from "./html.ts";

type RegressionCurves = Extract<Curves, { readonly kind: "regression" }>;

/** Observed against predicted, and how the residuals lie, of both models. */
export function regressionCharts(curves: RegressionCurves): Html[] {
  return [observedChart(curves), residualChart(curves)];
}

function observedChart({ challenger, champion }: RegressionCurves): Html {
  const { predicted, observed, low, high } = challenger.bins;
  const all = [...predicted, ...low, ...high];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return chartFigure({
    title: "Observed and predicted",
    reading:
      "The mean of what was observed (up) where so much was predicted (right), in twentieths of the rows; the band holds eight of ten of the challenger's rows. On the dashed diagonal predictions are right on average.",
    x: { grid: true, ticks: 6, label: "predicted" },
    y: { grid: true, ticks: 6, label: "observed" },
    marks: [
      areaY(predicted, { x: predicted, y1: low, y2: high, fill: CHALLENGER, fillOpacity: 0.15 }),
      link([0], { x1: least, y1: least, x2: most, y2: most, stroke: SOFT, strokeDasharray: "2,4" }),
      ...(champion === null
        ? []
        : [
            line(champion.bins.predicted, {
              x: champion.bins.predicted,
              y: champion.bins.observed,
              stroke: CHAMPION,
              strokeWidth: 2,
              strokeDasharray: "6,3",
            }),
          ]),
      line(predicted, { x: predicted, y: observed, stroke: CHALLENGER, strokeWidth: 2 }),
      dot(predicted, { x: predicted, y: observed, r: 3, fill: CHALLENGER }),
    ],
  });
}

function residualChart({ challenger, champion, reach }: RegressionCurves): Html {
  const bars = binned(challenger.residuals, reach);
  return chartFigure({
    title: "Residuals",
    reading:
      "How many predictions lie how far above (right) or below (left) the truth. Narrower is better, and the middle should be at 0; the outermost bars hold all that lie beyond.",
    x: { label: "predicted minus observed" },
    y: { grid: true, ticks: 5, label: "rows" },
    marks: [
      rectY(bars, {
        x1: "from",
        x2: "to",
        y: "rows",
        fill: CHALLENGER,
        fillOpacity: 0.55,
        insetLeft: 0.5,
        insetRight: 0.5,
      }),
      ...(champion === null
        ? []
        : [line(outline(binned(champion.residuals, reach)), { x: "x", y: "y", stroke: CHAMPION, strokeWidth: 2 })]),
      ruleX([0], { stroke: SOFT, strokeDasharray: "2,4" }),
    ],
  });
}

interface Bar {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
}

function binned(counts: readonly number[], reach: number): Bar[] {
  const width = (2 * reach) / counts.length;
  return counts.map((rows, i) => ({ from: -reach + i * width, to: -reach + (i + 1) * width, rows }));
}

/** The upper edge of the bars as one line, so that it can lie over other bars. */
function outline(bars: readonly Bar[]): { readonly x: number; readonly y: number }[] {
  return bars.flatMap(({ from, to, rows }) => [
    { x: from, y: rows },
    { x: to, y: rows },
  ]);
}
