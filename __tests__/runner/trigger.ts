import { takes } from "./filter-pattern.ts";

type Payload = Readonly<Record<string, unknown>>;
type Filter = Readonly<Record<string, unknown>>;

export interface TriggerEvent {
  readonly name: string;
  readonly payload: Payload;
  readonly ref: string;
  /** What the event changed; asked only when a `paths` filter stands. */
  readonly changedFiles: () => readonly string[];
}

/** Activity types of events that do not take all of theirs by default. */
const DEFAULT_TYPES: Readonly<Record<string, readonly string[]>> = {
  pull_request: ["opened", "synchronize", "reopened"],
  pull_request_target: ["opened", "synchronize", "reopened"],
};

function list(value: unknown): string[] | undefined {
  if (value === undefined || value === null) return undefined;
  return (Array.isArray(value) ? value : [value]).map(String);
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null | undefined)?.[key], value);
}

/** Why a name is not taken by `<what>` and `<what>-ignore`, or undefined. */
function refused(filter: Filter, what: string, names: readonly string[]): string | undefined {
  const [only, never] = [list(filter[what]), list(filter[`${what}-ignore`])];
  if (only !== undefined && !names.some((name) => takes(only, name))) return `no ${what} match`;
  if (never !== undefined && names.every((name) => takes(never, name))) return `all ${what} are ignored`;
  return undefined;
}

function pushRefused(filter: Filter, event: TriggerEvent): string | undefined {
  const tag = event.ref.startsWith("refs/tags/");
  const [what, other] = tag ? ["tags", "branches"] : ["branches", "tags"];
  const has = (name: string): boolean => filter[name] !== undefined || filter[`${name}-ignore`] !== undefined;
  if (!has(what!) && has(other!)) return `only ${other} are asked for`;
  const name = event.ref.replace(/^refs\/(heads|tags)\//, "");
  return refused(filter, what!, [name]) ?? (tag ? undefined : pathsRefused(filter, event));
}

function pathsRefused(filter: Filter, event: TriggerEvent): string | undefined {
  if (filter.paths === undefined && filter["paths-ignore"] === undefined) return undefined;
  return refused(filter, "paths", event.changedFiles());
}

function filterRefused(filter: Filter, event: TriggerEvent): string | undefined {
  const { name, payload } = event;
  const types = list(filter.types) ?? DEFAULT_TYPES[name];
  const type = payload.action;
  if (types !== undefined && !types.includes(String(type))) return `activity type ${String(type)} is not asked for`;
  if (name === "push") return pushRefused(filter, event);
  if (name.startsWith("pull_request")) {
    const base = String(at(payload, "pull_request", "base", "ref"));
    return refused(filter, "branches", [base]) ?? pathsRefused(filter, event);
  }
  if (name === "workflow_run") {
    const workflow = String(at(payload, "workflow_run", "name") ?? at(payload, "workflow", "name"));
    if (list(filter.workflows)?.includes(workflow) !== true) return `workflow ${workflow} is not asked for`;
    return refused(filter, "branches", [String(at(payload, "workflow_run", "head_branch"))]);
  }
  return undefined;
}

/** Why a workflow's `on:` does not take an event, or undefined when it does. */
export function triggerRefused(on: unknown, event: TriggerEvent): string | undefined {
  const filters =
    on !== null && typeof on === "object" && !Array.isArray(on)
      ? (on as Record<string, unknown>)
      : Object.fromEntries((list(on) ?? []).map((name) => [name, null]));
  if (!(event.name in filters)) return `on: does not name ${event.name}`;
  const filter = filters[event.name];
  if (event.name === "schedule") {
    const crons = (filter as { cron: string }[]).map(({ cron }) => cron);
    const cron = event.payload.schedule;
    return cron === undefined || crons.includes(String(cron)) ? undefined : `no schedule '${String(cron)}'`;
  }
  return filterRefused((filter ?? {}) as Filter, event);
}
