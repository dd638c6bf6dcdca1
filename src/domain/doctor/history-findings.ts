import type { RegistryEvent } from "../registry/event.ts";
import { eventFindings } from "../registry/verify-events.ts";
import { counted } from "../statistics/counted.ts";
import { type Finding, problem } from "./finding.ts";

/** What to do about something that was done by hand. */
export const TAKE_BACK = 'modelgate verify names the commits to take back (docs/registry.md, "Being sound again")';

/** A line where commits of the registry did what none of ours does, and nobody has taken that back; else none. */
export function historyFindings(events: readonly RegistryEvent[]): Finding[] {
  const [first, ...more] = eventFindings(events).problems;
  if (first === undefined) return [];
  const rest = more.length === 0 ? "" : `, and ${counted(more.length, "more problem")}`;
  const by = first.commit === null ? "" : ` (commit ${first.commit.slice(0, 12)})`;
  return [problem("registry", `${first.path ?? "history"}: ${first.problem}${by}${rest}`, TAKE_BACK)];
}
