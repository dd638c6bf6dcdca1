import { type Finding, fine, problem, warning } from "./finding.ts";
import { JOB_NEEDS, rootNeeds } from "./job-needs.ts";
import type { Granted, Workflow, WorkflowJob } from "./workflow.ts";

/** What the configuration asks workflows for. */
export interface Wanted {
  /** Whether any model has environments. */
  readonly deploys: boolean;
  /** Whether any model has data to watch. */
  readonly watches: boolean;
}

/** Whether each workflow may do what it calls, and whether what the configuration promises is called at all. */
export function workflowFindings(workflows: readonly Workflow[], wanted: Wanted): Finding[] {
  const ours = workflows.filter(({ jobs }) => jobs.some(({ calls }) => calls.length > 0));
  if (ours.length === 0)
    return [
      warning(
        "workflows",
        "no workflow in .github/workflows calls Modelgate",
        "copy those of examples/workflows, or the quick start of the README",
      ),
    ];
  const wrong = [...ours.flatMap(permissionFindings), ...missingFindings(ours, wanted)];
  return wrong.length > 0 ? wrong : [fine("workflows", `${ours.map(({ path }) => path).join(", ")}`)];
}

function permissionFindings(workflow: Workflow): Finding[] {
  return workflow.jobs.flatMap((job) => {
    const needs = needsOf(job, workflow.events);
    if (Object.keys(needs).length === 0) return [];
    const line = `permissions: { ${Object.entries(needs)
      .map(([name, level]) => `${name}: ${level}`)
      .join(", ")} }`;
    const where = `the job ${job.name} of ${workflow.path}`;
    const { permissions } = job;
    if (permissions === null)
      return [
        warning("workflows", `${where} says no permissions: the repository's default decides`, `add to it: ${line}`),
      ];
    const lacking = Object.entries(needs).filter(([name, level]) => !gives(permissions, name, level));
    if (lacking.length === 0) return [];
    const names = lacking.map(([name, level]) => `${name}: ${level}`).join(", ");
    return [problem("workflows", `${where} lacks ${names}`, `it needs at least ${line}`)];
  });
}

/** What all calls of a job need together. */
function needsOf({ calls }: WorkflowJob, events: readonly string[]): Record<string, "read" | "write"> {
  const needs: Record<string, "read" | "write"> = {};
  for (const { command } of calls)
    for (const [name, level] of Object.entries(command === null ? rootNeeds(events) : (JOB_NEEDS.get(command) ?? {})))
      needs[name] = needs[name] === "write" ? "write" : level;
  return needs;
}

function gives(granted: Granted, name: string, level: "read" | "write"): boolean {
  if (granted === "write-all") return true;
  if (granted === "read-all") return level === "read";
  const held = granted.get(name);
  return held === "write" || held === level;
}

/** What nobody would notice until it is missed: deployments that are merged and stay without effect, a watch that sleeps. */
function missingFindings(workflows: readonly Workflow[], { deploys, watches }: Wanted): Finding[] {
  const isCalled = (command: string, event: string | null): boolean =>
    workflows.some(
      ({ events, jobs }) =>
        (event === null || events.includes(event)) &&
        jobs.some(({ calls }) => calls.some((call) => call.command === command || call.command === null)),
    );
  const findings: Finding[] = [];
  if (deploys && !isCalled("promote", null))
    findings.push(
      warning(
        "workflows",
        "no workflow calls promote: a merged deployment moves no alias",
        "copy examples/workflows/promote.yml",
      ),
    );
  if (watches && !isCalled("drift", "schedule"))
    findings.push(
      warning(
        "workflows",
        "no workflow calls drift on a schedule: nobody watches the data",
        "copy examples/workflows/drift.yml",
      ),
    );
  return findings;
}

/** Workflows of ours that GitHub does not run any more, by its word for why. */
export function disabledFindings(workflows: readonly Workflow[], disabled: ReadonlyMap<string, string>): Finding[] {
  return workflows.flatMap(({ path, jobs }) => {
    const state = disabled.get(path);
    if (state === undefined || !jobs.some(({ calls }) => calls.length > 0)) return [];
    const why = state === "disabled_inactivity" ? "after 60 days without a commit" : `(${state})`;
    const enable = `gh workflow enable ${path.split("/").at(-1)}`;
    return [problem("workflows", `GitHub does not run ${path} any more ${why}`, `enable it again: ${enable}`)];
  });
}
