import { formatJsonLine } from "../contract/json.ts";
import { counted } from "../statistics/counted.ts";
import { eventMessage, type RegistryChange } from "./change.ts";
import { monitorPath } from "./layout.ts";
import type { MonitorLine } from "./records.ts";

/** Reads a month of drift history; lines that are not ours (a newer schema) are passed over, never guessed at. */
export function parseMonitor(text: string): MonitorLine[] {
  const lines: MonitorLine[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const parsed: unknown = JSON.parse(line);
    if (isMonitorLine(parsed)) lines.push(parsed);
  }
  return lines;
}

function isMonitorLine(value: unknown): value is MonitorLine {
  return value !== null && typeof value === "object" && "schema" in value && value.schema === 1 && "verdict" in value;
}

/** The commit that appends one run to the history. `existing` is the month's file so far. */
export function appendMonitor(model: string, line: MonitorLine, existing: string): RegistryChange {
  const path = monitorPath(model, new Date(line.at));
  const columns = line.drifted.length === 0 ? "" : `: ${line.drifted.join(", ")}`;
  return {
    files: new Map([[path, `${existing}${formatJsonLine(line)}\n`]]),
    message: eventMessage(
      `drift(${model}): ${line.verdict} in ${line.environment}${columns}`,
      [`${counted(line.rows, "row")} compared with the profile of version ${line.version}.`],
      [
        ["Event", "drift"],
        ["Model", model],
        ["Version", String(line.version)],
        ["Environment", line.environment],
        ["Verdict", line.verdict],
        ["Data", line.data],
        ["Run", line.run_id],
      ],
    ),
  };
}
