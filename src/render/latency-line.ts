import type { OperationalFile, OperationalModel } from "../domain/operational/operational-file.ts";

/** One line about what a row costs, for people; empty where nothing was measured. */
export function latencyLine({ challenger, champion, latency_ratio: ratio = null }: OperationalFile): string {
  const first = times(challenger);
  if (first === null) return "";
  const second = champion === null ? null : times(champion);
  const compared =
    ratio === null
      ? ""
      : `; ${ratio.value.toFixed(2)} times the champion's [${ratio.low.toFixed(2)}, ${ratio.high.toFixed(2)}]`;
  const other = second === null ? "" : ` (champion ${second})`;
  return `Latency of one row at one thread, p50 / p95 / p99: ${first} ms${other}${compared}.`;
}

function times({ latency = null }: OperationalModel): string | null {
  if (latency === null) return null;
  const { p50_ms: half, p95_ms: most, p99_ms: all } = latency;
  return [half, most, all].map((value) => String(Number(value.toPrecision(2)))).join(" / ");
}
