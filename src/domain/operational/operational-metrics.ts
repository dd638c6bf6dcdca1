import type { Direction, Range } from "../metric/metric.ts";
import { POSITIVE, UNIT } from "../metric/metric.ts";

/** One figure of what a model costs to run, whatever its task. */
export interface OperationalMetric {
  readonly id: string;
  readonly direction: Direction;
  readonly range: Range;
  /** What it takes to know it: nothing, calls that are timed, or a process of its own. */
  readonly needs: "file" | "calls" | "process";
  /** Why it is only limited, and not compared with the champion's; null where it may be. */
  readonly unlike: string | null;
}

const TAIL =
  "between two runs of one and the same model it differs by far more than models do (measured: 0.8 to 2.0 times at p95, 0.01 to 40 times at p99)";
const ONCE = "it is taken from a few runs, and differs between two runs of one and the same model";

/** Every operational metric there is. Milliseconds are of one row at one thread; a MB is a million bytes. */
export const OPERATIONAL_METRICS: readonly OperationalMetric[] = [
  timed("latency_p50_ms", null),
  timed("latency_p95_ms", TAIL),
  timed("latency_p99_ms", TAIL),
  { ...timed("throughput_rows_s", ONCE), direction: "higher" },
  timed("cold_start_ms", ONCE),
  { ...timed("deterministic", "it is 1 or 0"), direction: "higher", range: UNIT },
  { ...timed("model_size_mb", null), needs: "file" },
  { ...timed("peak_rss_mb", null), needs: "process" },
];

function timed(id: string, unlike: string | null): OperationalMetric {
  return { id, direction: "lower", range: POSITIVE, needs: "calls", unlike };
}

/** The operational metric of that name; undefined for every other metric. */
export function findOperational(id: string): OperationalMetric | undefined {
  return OPERATIONAL_METRICS.find((metric) => metric.id === id);
}

/** Calls for a median, and for a figure that only one call in a hundred exceeds. */
const FEWEST_CALLS = 500;
const CALLS_FOR_P99 = 10_000;

/** What must be measured for the metrics that gates name; null where nothing must. */
export function measuringPlan(
  metrics: readonly string[],
  always: boolean,
): { readonly calls: number; readonly memory: boolean } | null {
  const needs = (what: OperationalMetric["needs"]): boolean =>
    metrics.some((id) => findOperational(id)?.needs === what);
  if (!always && !needs("calls") && !needs("process")) return null;
  return {
    calls: metrics.includes("latency_p99_ms") ? CALLS_FOR_P99 : FEWEST_CALLS,
    memory: always || needs("process"),
  };
}
