import { counted } from "../statistics/counted.ts";
import { joined } from "../table/joined.ts";
import { hitShare } from "./hit-share.ts";
import { lossMetric } from "./loss-metric.ts";
import { type JudgedRegression, type MetricOf, UNIT, type Undefined, undefinedMetric } from "./metric.ts";
import { sameNumbers } from "./same-numbers.ts";

/**
 * Share of rows whose label lies within the model's interval, ends included (MAPIE `regression_coverage_score`). Neither
 * side is better: intervals for 90 % shall hold 90 %.
 */
const held = hitShare<JudgedRegression>(
  ({ label, lower, upper }) => label.map((y, row) => Number(y >= (lower?.[row] ?? 0) && y <= (upper?.[row] ?? 0))),
  sameEnds,
);

export const intervalCoverage = {
  id: "interval_coverage",
  task: "regression",
  summary:
    "Share of rows whose label lies within the model's own interval, ends included (MAPIE `regression_coverage_score`); needs `output.interval`.",
  reported: "asked",
  direction: "none",
  range: UNIT,
  ...held,
  compute: (judged) => {
    return refuseEnds(judged) ?? held.compute(judged);
  },
} satisfies MetricOf<"regression">;

/** Mean distance between the ends of the model's intervals, in the label's unit (MAPIE `regression_mean_width_score`). */
export const intervalWidth = {
  ...lossMetric<JudgedRegression>({
    id: "interval_width",
    summary:
      "Mean distance between the ends of the model's own intervals, in the label's unit (MAPIE `regression_mean_width_score`); needs `output.interval`.",
    reported: "asked",
    losses: ({ lower, upper }) => (upper ?? new Float64Array()).map((end, row) => end - (lower?.[row] ?? 0)),
    answers: ({ lower, upper }) => joined(Float64Array, [lower ?? new Float64Array(), upper ?? new Float64Array()]),
    refuse: refuseEnds,
  }),
  task: "regression",
} satisfies MetricOf<"regression">;

/** Why a model has no intervals to judge; null where it has. Ends in the wrong order are none, and the model's fault. */
function refuseEnds({ lower, upper }: JudgedRegression): Undefined | null {
  if (lower === undefined || upper === undefined)
    return undefinedMetric("the model gives no interval; name its ends with output.interval");
  let crossed = 0;
  for (let row = 0; row < lower.length; row++) if ((lower[row] ?? 0) > (upper[row] ?? 0)) crossed++;
  if (crossed === 0) return null;
  const reason = `in ${counted(crossed, "row")} the lower end of the interval is above the upper`;
  return { kind: "undefined", reason, isModelsFault: true };
}

function sameEnds(first: JudgedRegression, second: JudgedRegression): boolean {
  const none = new Float64Array();
  return (
    sameNumbers(first.lower ?? none, second.lower ?? none) && sameNumbers(first.upper ?? none, second.upper ?? none)
  );
}
