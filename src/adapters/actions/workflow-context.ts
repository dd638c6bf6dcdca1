import { UserError } from "../../core/user-error.ts";

/** A pull request as an event describes it. */
export interface ContextPull {
  readonly number: number;
  readonly url: string;
  readonly headSha: string;
  readonly branch: string;
  /** `owner/name` of the repository that the branch lies in; null when it is gone. */
  readonly headRepository: string | null;
  readonly base: string;
  readonly baseSha: string;
}

/** The commits that a push moved its branch between. */
export interface Pushed {
  readonly before: string;
  readonly after: string;
}

/** What the runner tells of the workflow run that a step belongs to. */
export interface WorkflowContext {
  readonly owner: string;
  readonly repo: string;
  readonly event: string;
  /** The commit that is worked on: a pull request's head (not the merge that the runner checked out), or that of the run before. */
  readonly commit: string;
  /** The branch that is worked on; null for a tag. */
  readonly branch: string | null;
  readonly defaultBranch: string | null;
  readonly pull: ContextPull | null;
  /** Null for other events than a push, and for a new branch. */
  readonly pushed: Pushed | null;
  /** The run that this one follows (event `workflow_run`). */
  readonly after: {
    readonly commit: string;
    readonly branch: string;
    readonly repository: string;
    readonly event: string;
  } | null;
  readonly runId: string;
  readonly runAttempt: number;
  readonly workflow: string;
  readonly actor: string;
  readonly workspace: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly temporary: string;
}

type Variables = Readonly<Record<string, string | undefined>>;
type Fields = Readonly<Record<string, unknown>>;

const NO_COMMIT = /^0+$/;

/** Reads the runner's variables and the event. Host names come from the variables only, so that any GitHub works. */
export function workflowContext(variables: Variables, event: unknown): WorkflowContext {
  const need = (name: string): string => {
    const value = variables[name];
    if (value !== undefined && value !== "") return value;
    throw new UserError("E_ENVIRONMENT", `the runner did not set ${name}`, {
      exit: 3,
      remedy: "run this as a step of a workflow; on the command line use dist/cli.js",
    });
  };
  const payload = fields(event);
  const [owner = "", repo = ""] = need("GITHUB_REPOSITORY").split("/");
  const pull = pullOf(payload);
  const after = runOf(payload);
  const ref = variables.GITHUB_REF ?? "";
  return {
    owner,
    repo,
    event: need("GITHUB_EVENT_NAME"),
    commit: pull?.headSha ?? after?.commit ?? need("GITHUB_SHA"),
    branch: pull?.branch ?? after?.branch ?? (ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null),
    defaultBranch: text(fields(payload.repository).default_branch),
    pull,
    pushed: pushOf(payload),
    after,
    runId: need("GITHUB_RUN_ID"),
    runAttempt: Number(variables.GITHUB_RUN_ATTEMPT ?? 1),
    workflow: variables.GITHUB_WORKFLOW_REF ?? variables.GITHUB_WORKFLOW ?? "",
    actor: variables.GITHUB_TRIGGERING_ACTOR ?? variables.GITHUB_ACTOR ?? "",
    workspace: need("GITHUB_WORKSPACE"),
    serverUrl: need("GITHUB_SERVER_URL"),
    apiUrl: need("GITHUB_API_URL"),
    temporary: need("RUNNER_TEMP"),
  };
}

/** Whether the event comes from another repository: then the token may read and no more. */
export function isFork({ pull, owner, repo }: WorkflowContext): boolean {
  return pull !== null && pull.headRepository !== `${owner}/${repo}`;
}

/** Where people can look at this run. */
export function runUrl({ serverUrl, owner, repo, runId }: WorkflowContext): string {
  return `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`;
}

function pullOf(payload: Fields): ContextPull | null {
  const pull = fields(payload.pull_request);
  const head = fields(pull.head);
  const base = fields(pull.base);
  const [number, headSha, branch] = [pull.number, text(head.sha), text(head.ref)];
  if (typeof number !== "number" || headSha === null || branch === null) return null;
  return {
    number,
    url: text(pull.html_url) ?? `#${number}`,
    headSha,
    branch,
    headRepository: text(fields(head.repo).full_name),
    base: text(base.ref) ?? "",
    baseSha: text(base.sha) ?? "",
  };
}

function pushOf({ before, after }: Fields): Pushed | null {
  if (typeof before !== "string" || typeof after !== "string") return null;
  return NO_COMMIT.test(before) || NO_COMMIT.test(after) ? null : { before, after };
}

function runOf(payload: Fields): WorkflowContext["after"] {
  const run = fields(payload.workflow_run);
  const [commit, branch] = [text(run.head_sha), text(run.head_branch)];
  const repository = text(fields(run.head_repository).full_name);
  if (commit === null || branch === null || repository === null) return null;
  return { commit, branch, repository, event: text(run.event) ?? "" };
}

function fields(value: unknown): Fields {
  return value !== null && typeof value === "object" ? (value as Fields) : {};
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
