import { definedMetric, type MetricValue, undefinedMetric } from "../metric/metric.ts";
import { type Latency, type LatencyRatio, latencyRatio, summariseLatency } from "./latency.ts";
import { findOperational } from "./operational-metrics.ts";

/** What was timed of one model, as it was timed. */
export interface Measurement {
  /** Milliseconds of calls with one row each, in the order in which they were made. */
  readonly calls: Float64Array;
  /** From reading the file to the first answer. */
  readonly coldStartMs: number;
  /** In batches of up to 2,048 rows, at one thread. */
  readonly rowsPerSecond: number;
  /** Whether the same rows had the same answers, to the bit, again and in batches of other sizes. */
  readonly deterministic: boolean;
  /** Of a process that does nothing but score with this model; null where that was not asked for. */
  readonly peakBytes: number | null;
}

/** What is known of running one model. `measured` is null where nothing was timed. */
export interface ModelFigures {
  readonly size: number;
  readonly measured: Measured | { readonly kind: "failed"; readonly reason: string } | null;
}

export type Measured = Omit<Measurement, "calls"> & { readonly kind: "measured"; readonly latency: Latency };

/** Both models' figures; the ratio is that of single calls, challenger to champion. */
export interface OperationalFigures {
  readonly challenger: ModelFigures;
  readonly champion: ModelFigures | null;
  readonly ratio: LatencyRatio | null;
}

/** What a model left: its file's size, and what was timed of it or why that failed. */
export interface MeasuredModel {
  readonly size: number;
  readonly timed: Measurement | { readonly reason: string } | null;
}

/** Summarises what was timed of both models, whose calls were made in turns. */
export function operationalFigures(
  challenger: MeasuredModel,
  champion: MeasuredModel | null,
  confidence: number,
): OperationalFigures {
  const [first, second] = [callsOf(challenger), callsOf(champion)];
  return {
    challenger: figuresOf(challenger),
    champion: champion === null ? null : figuresOf(champion),
    ratio: first === null || second === null ? null : latencyRatio(first, second, confidence),
  };
}

function callsOf(model: MeasuredModel | null): Float64Array | null {
  return model?.timed != null && "calls" in model.timed ? model.timed.calls : null;
}

function figuresOf({ size, timed }: MeasuredModel): ModelFigures {
  if (timed === null) return { size, measured: null };
  if ("reason" in timed) return { size, measured: { kind: "failed", reason: timed.reason } };
  const { calls, ...rest } = timed;
  return { size, measured: { ...rest, kind: "measured", latency: summariseLatency(calls) } };
}

const BYTES_PER_MB = 1e6;

/** A model's value of an operational metric; undefined (with the reason) where it was not or could not be measured. */
export function operationalValue(id: string, { size, measured }: ModelFigures): MetricValue {
  if (findOperational(id)?.needs === "file") return definedMetric(size / BYTES_PER_MB);
  if (measured === null) return undefinedMetric("it was not measured");
  if (measured.kind === "failed") return undefinedMetric(measured.reason);
  switch (id) {
    case "latency_p50_ms":
      return definedMetric(measured.latency.p50);
    case "latency_p95_ms":
      return definedMetric(measured.latency.p95);
    case "latency_p99_ms":
      return definedMetric(measured.latency.p99);
    case "throughput_rows_s":
      return definedMetric(measured.rowsPerSecond);
    case "cold_start_ms":
      return definedMetric(measured.coldStartMs);
    case "deterministic":
      return definedMetric(measured.deterministic ? 1 : 0);
    case "peak_rss_mb":
      return measured.peakBytes === null
        ? undefinedMetric("the memory of its process was not measured")
        : definedMetric(measured.peakBytes / BYTES_PER_MB);
    default:
      return undefinedMetric(`there is no operational metric ${id}`);
  }
}
