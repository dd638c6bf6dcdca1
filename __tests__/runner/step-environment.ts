import { delimiter, join } from "node:path";
import type { Frame } from "./frame.ts";

/** The entries of the github context that a process sees as GITHUB_*. */
const EXPORTED: readonly string[] = [
  "action",
  "action_path",
  "action_ref",
  "action_repository",
  "actor",
  "actor_id",
  "api_url",
  "base_ref",
  "env",
  "event_name",
  "event_path",
  "graphql_url",
  "head_ref",
  "job",
  "output",
  "path",
  "ref",
  "ref_name",
  "ref_protected",
  "ref_type",
  "repository",
  "repository_id",
  "repository_owner",
  "repository_owner_id",
  "retention_days",
  "run_attempt",
  "run_id",
  "run_number",
  "server_url",
  "sha",
  "state",
  "step_summary",
  "triggering_actor",
  "workflow",
  "workflow_ref",
  "workflow_sha",
  "workspace",
];

/**
 * The whole environment of a step's process: the machine's, the job's, the step's, and last what the runner sets
 * itself, which nothing overrides. The token is not in it unless somebody put it there.
 */
export function stepEnvironment(
  frame: Frame,
  github: Readonly<Record<string, unknown>>,
  own: ReadonlyMap<string, string>,
): Record<string, string> {
  const { machine } = frame;
  const environment: Record<string, string> = {
    HOME: machine.folders.home,
    LANG: "C.UTF-8",
    USER: "runner",
    CI: "true",
    PATH: machine.path.join(delimiter),
    ...Object.fromEntries([...machine.environment, ...frame.environment, ...own]),
  };
  environment.PATH = [...machine.addedPath, environment.PATH].join(delimiter);
  for (const name of EXPORTED) {
    const value = github[name];
    if (value !== undefined && value !== null) environment[`GITHUB_${name.toUpperCase()}`] = String(value);
  }
  for (const [name, value] of Object.entries(machine.runner)) environment[`RUNNER_${name.toUpperCase()}`] = value;
  return {
    ...environment,
    GITHUB_ACTIONS: "true",
    RUNNER_TRACKING_ID: `github_${machine.runner.name}`,
    ...machine.identity,
  };
}

/** The github context of one step, with the files through which it answers. */
export function stepGithub(frame: Frame, action: string, suffix: string): Record<string, unknown> {
  const file = (name: string): string => join(frame.machine.folders.temp, "_runner_file_commands", `${name}_${suffix}`);
  return {
    ...frame.github,
    action,
    output: file("set_output"),
    env: file("set_env"),
    path: file("add_path"),
    state: file("save_state"),
    step_summary: file("step_summary"),
  };
}
