import type { Latency } from "../domain/operational/latency.ts";
import type { ModelFigures, OperationalFigures } from "../domain/operational/operational.ts";

/** One line about what a row costs, for people; empty where nothing was measured. */
export function latencyLine({ challenger, champion, ratio }: OperationalFigures): string {
  const first = latencyOf(challenger);
  if (first === null) return "";
  const second = champion === null ? null : latencyOf(champion);
  const compared =
    ratio === null
      ? ""
      : `; ${ratio.value.toFixed(2)} times the champion's [${ratio.low.toFixed(2)}, ${ratio.high.toFixed(2)}]`;
  const other = second === null ? "" : ` (champion ${times(second)})`;
  return `Latency of one row at one thread, p50 / p95 / p99: ${times(first)} ms${other}${compared}.`;
}

function latencyOf({ measured }: ModelFigures): Latency | null {
  return measured?.kind === "measured" ? measured.latency : null;
}

function times({ p50, p95, p99 }: Latency): string {
  return [p50, p95, p99].map((value) => String(Number(value.toPrecision(2)))).join(" / ");
}
