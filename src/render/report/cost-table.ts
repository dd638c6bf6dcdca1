import { bytes, thousands } from "../numbers.ts";
import { type Html, html } from "./html.ts";

/** One line of operational.json for people. */
interface Cost {
  readonly name: string;
  readonly path: readonly string[];
  readonly told: (value: number) => string;
}

const milliseconds = (value: number): string => `${Number(value.toPrecision(3))} ms`;

const COSTS: readonly Cost[] = [
  { name: "size of the model", path: ["size"], told: bytes },
  { name: "one row, half of the calls", path: ["latency", "p50_ms"], told: milliseconds },
  { name: "one row, 95 of 100 calls", path: ["latency", "p95_ms"], told: milliseconds },
  { name: "one row, 99 of 100 calls", path: ["latency", "p99_ms"], told: milliseconds },
  { name: "rows a second, in batches", path: ["throughput_rows_s"], told: thousands },
  { name: "start, to the first answer", path: ["cold_start_ms"], told: milliseconds },
  { name: "memory at most", path: ["peak_rss_mb"], told: (value) => `${Number(value.toPrecision(3))} MB` },
  { name: "all test rows", path: ["scoring_ms"], told: milliseconds },
];

/**
 * What both models cost to run: whatever of operational.json is there, for times are measured only where they are asked
 * for. Null where nothing is.
 */
export function costTable(operational: unknown): Html | null {
  const sides = [at(operational, ["challenger"]), at(operational, ["champion"])];
  const hasChampion = sides[1] !== null && sides[1] !== undefined;
  const rows = COSTS.flatMap(({ name, path, told }) => {
    const values = sides.map((side) => at(side, path));
    if (values.every((value) => typeof value !== "number")) return [];
    const shown = values.map((value) => html`<td>${typeof value === "number" ? told(value) : "–"}</td>`);
    return [html`<tr><th scope="row">${name}</th>${hasChampion ? shown : shown.slice(0, 1)}</tr>`];
  });
  if (rows.length === 0) return null;
  const champion = hasChampion ? html`<th scope="col">champion</th>` : null;
  return html`<div class="scroll"><table><thead><tr><th scope="col">what</th><th scope="col">challenger</th>${champion}</tr></thead><tbody>${rows}</tbody></table></div>${ratioText(at(operational, ["latency_ratio"]))}`;
}

function ratioText(ratio: unknown): Html | null {
  const [value, low, high] = ["value", "low", "high"].map((key) => at(ratio, [key]));
  if (typeof value !== "number" || typeof low !== "number" || typeof high !== "number") return null;
  const told = (figure: number): string => figure.toFixed(2);
  return html`<p class="reading">A call of the challenger takes ${told(value)} times as long as one of the champion [${told(low)}, ${told(high)}]; the calls took turns.</p>`;
}

function at(value: unknown, path: readonly string[]): unknown {
  let inner = value;
  for (const key of path) {
    if (inner === null || typeof inner !== "object" || !Object.hasOwn(inner, key)) return undefined;
    inner = (inner as Readonly<Record<string, unknown>>)[key];
  }
  return inner;
}
