import { parse } from "yaml";
import type { ActionCall, Granted, Workflow } from "../domain/doctor/workflow.ts";

/** Our actions, from whichever repository of that name they are taken. */
const OURS = /^[\w.-]+\/modelgate(?:\/([\w-]+))?@/;

/** Reads a workflow; null where it is none that GitHub could read. Unknown keys are passed over: GitHub judges them. */
export function readWorkflow(path: string, text: string): Workflow | null {
  const file = record(parsed(text));
  if (file === null) return null;
  // YAML 1.1 would read the key `on` as true; this one does not.
  const { on } = file;
  const events = typeof on === "string" ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(record(on) ?? {});
  const jobs = Object.entries(record(file.jobs) ?? {}).flatMap(([name, value]) => {
    const job = record(value);
    if (job === null) return [];
    const steps: readonly unknown[] = Array.isArray(job.steps) ? job.steps : [];
    const permissions = granted(job.permissions) ?? granted(file.permissions);
    return [{ name, permissions, calls: steps.flatMap(callOf) }];
  });
  return { path, events, jobs };
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

function callOf(step: unknown): ActionCall[] {
  const { uses, with: inputs } = record(step) ?? {};
  const ours = typeof uses === "string" ? OURS.exec(uses) : null;
  if (ours === null) return [];
  const asked = record(inputs)?.command;
  const command = ours[1] ?? (typeof asked === "string" && asked !== "auto" ? asked : null);
  return [{ command }];
}

function granted(value: unknown): Granted | null {
  if (value === "read-all" || value === "write-all") return value;
  const names = record(value);
  return names === null ? null : new Map(Object.entries(names).map(([name, level]) => [name, String(level)]));
}

function record(value: unknown): Readonly<Record<string, unknown>> | null {
  return value !== null && typeof value === "object" && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}
