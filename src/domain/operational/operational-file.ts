import type { ModelFigures, OperationalFigures } from "./operational.ts";

/** How long each model took to score all rows for the verdict, in milliseconds; null where it failed. */
export interface ScoringTimes {
  readonly challenger: number | null;
  readonly champion: number | null;
}

/** What one model costs to run. `latency` is null where it could not be measured, and left out where nobody asked for it. */
export interface OperationalModel {
  readonly size: number;
  readonly scoring_ms: number | null;
  readonly latency?: {
    readonly calls: number;
    readonly p50_ms: number;
    readonly p95_ms: number;
    readonly p99_ms: number;
  } | null;
  readonly throughput_rows_s?: number | null;
  readonly cold_start_ms?: number | null;
  readonly peak_rss_mb?: number | null;
  readonly deterministic?: boolean | null;
  readonly reason?: string;
}

/** operational.json: what differs from run to run, so that evaluation.json does not. */
export interface OperationalFile {
  readonly schema: 1;
  readonly model: string;
  readonly rows: number;
  readonly challenger: OperationalModel;
  readonly champion: OperationalModel | null;
  /** Of single calls, challenger to champion. */
  readonly latency_ratio?: { readonly value: number; readonly low: number; readonly high: number } | null;
}

/** Writes what was measured as operational.json. */
export function operationalFile(
  { model, rows, times }: { readonly model: string; readonly rows: number; readonly times: ScoringTimes },
  { challenger, champion, ratio }: OperationalFigures,
): OperationalFile {
  return {
    schema: 1,
    model,
    rows,
    challenger: writeModel(challenger, times.challenger),
    champion: champion === null ? null : writeModel(champion, times.champion),
    ...(ratio === null
      ? {}
      : { latency_ratio: { value: rounded(ratio.value), low: rounded(ratio.low), high: rounded(ratio.high) } }),
  };
}

function writeModel({ size, measured }: ModelFigures, scoring: number | null): OperationalModel {
  const base = { size, scoring_ms: scoring === null ? null : Math.round(scoring * 10) / 10 };
  if (measured === null) return base;
  if (measured.kind === "failed") return { ...base, latency: null, reason: measured.reason };
  const { latency, rowsPerSecond, coldStartMs, peakBytes, deterministic } = measured;
  return {
    ...base,
    latency: {
      calls: latency.calls,
      p50_ms: rounded(latency.p50),
      p95_ms: rounded(latency.p95),
      p99_ms: rounded(latency.p99),
    },
    throughput_rows_s: Math.round(rowsPerSecond),
    cold_start_ms: rounded(coldStartMs),
    peak_rss_mb: peakBytes === null ? null : Math.round(peakBytes / 1e5) / 10,
    deterministic,
  };
}

/** No clock is better than four digits. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
