import type { Account } from "../access.ts";
import { ApiError, invalid } from "../api-error.ts";
import { type Call, callerOf, pullOf, type Reply, type Route } from "../call.ts";
import { checkText, openIssue, setState } from "../issue-thread.ts";
import { listReply } from "../pagination.ts";
import { type PullIssue, presentFullPull, presentPull } from "../present/pull.ts";
import { pullFacts } from "../pull-facts.ts";
import { announce, fetchHead, writeTrialMerge } from "../pull-sync.ts";
import { openPullOf, reopenPull } from "../reopen-pull.ts";
import { nextNumber, type Repository, timestamp, type World } from "../state.ts";
import { sorted } from "./issues.ts";

function isPull(issue: { readonly pull: unknown }): issue is PullIssue {
  return issue.pull !== null;
}

function list(call: Call): Reply {
  const state = call.query.get("state") ?? "open";
  const head = call.query.get("head");
  const base = call.query.get("base");
  const found = [...call.repository.issues.values()]
    .filter(isPull)
    .filter(call.isShown)
    .filter((issue) => state === "all" || issue.state === state)
    .filter((issue) => base === null || issue.pull.base.ref === base)
    // GitHub heeds a head only as `owner:branch`; anything else filters nothing.
    .filter((issue) => head === null || !head.includes(":") || labelOf(issue) === head);
  const usual = (call.query.get("sort") ?? "created") === "created" ? "desc" : "asc";
  return listReply(call, sorted(call, found, usual), (issue) => presentPull(call.world, call.repository, issue));
}

function labelOf(issue: PullIssue): string {
  return `${issue.pull.head.repository.owner.login}:${issue.pull.head.ref}`;
}

async function full(call: Call, issue: PullIssue, status = 200): Promise<Reply> {
  const facts = await pullFacts(call.repository, issue.number, issue.pull);
  return { status, body: presentFullPull(call.world, call.repository, issue, facts) };
}

interface PullBody {
  readonly title?: string;
  readonly head: string;
  readonly base: string;
  readonly body?: string | null;
  readonly draft?: boolean;
}

/** The repository and branch that `branch` or `owner:branch` means: ours, or a fork of the same name's owner. */
function headOf(world: World, home: Repository, text: string): { repository: Repository; ref: string } | null {
  const at = text.indexOf(":");
  if (at < 0) return { repository: home, ref: text };
  const [owner, ref] = [text.slice(0, at), text.slice(at + 1)];
  if (owner === home.owner.login) return { repository: home, ref };
  const fork = [...world.repositories.values()].find(({ fork, owner: { login } }) => fork && login === owner);
  return fork === undefined ? null : { repository: fork, ref };
}

/** Whether GitHub's setting lets this account open or approve pull requests. */
export function checkActionsMay(repository: Repository, account: Account, act: "create" | "approve"): void {
  if (account.login !== "github-actions[bot]" || repository.settings.actionsMayOpenPulls) return;
  if (act === "create") throw new ApiError(403, "GitHub Actions is not permitted to create or approve pull requests.");
  throw new ApiError(422, "GitHub Actions is not permitted to approve pull requests.");
}

async function create(call: Call): Promise<Reply> {
  const { world, repository } = call;
  const author = callerOf(call);
  const body = call.body as PullBody;
  checkActionsMay(repository, author, "create");
  if (body.title === undefined) throw invalid({ resource: "PullRequest", field: "title", code: "missing_field" });
  const head = headOf(world, repository, body.head);
  const headSha = head === null ? null : await head.repository.store.commit(`refs/heads/${head.ref}`);
  const baseSha = await repository.store.commit(`refs/heads/${body.base}`);
  if (baseSha === null) throw invalid({ resource: "PullRequest", field: "base", code: "invalid" });
  if (head === null || headSha === null) {
    throw invalid({ resource: "PullRequest", field: "head", code: "invalid" });
  }
  const base = { ref: body.base, sha: baseSha };
  if (openPullOf(repository, { head, base }) !== undefined) {
    const message = `A pull request already exists for ${head.repository.owner.login}:${head.ref}.`;
    throw invalid({ resource: "PullRequest", code: "custom", message });
  }
  const number = nextNumber(repository);
  checkText("PullRequest", body.title, body.body);
  await fetchHead(repository, number, { from: head.repository, head: headSha });
  if (await repository.store.isAncestor(headSha, baseSha)) {
    await repository.store.run(["update-ref", "-d", `refs/pull/${number}/head`]);
    const message = `No commits between ${body.base} and ${body.head}`;
    throw invalid({ resource: "PullRequest", code: "custom", message });
  }
  const pull = { head: { ...head, sha: headSha }, base, reviews: [], draft: body.draft === true, merged: null };
  const draft = { title: body.title, body: body.body ?? null, labels: [], author, number, pull };
  const issue = openIssue(world, repository, draft) as PullIssue;
  await writeTrialMerge(repository, issue);
  announce(world, repository, { issue, action: "opened", by: author });
  return full(call, issue, 201);
}

async function update(call: Call): Promise<Reply> {
  const issue = pullOf(call);
  const by = callerOf(call);
  const body = call.body as Partial<PullBody> & { readonly state?: "open" | "closed" };
  checkText("PullRequest", body.title, body.body);
  const base = body.base === undefined ? null : await call.repository.store.commit(`refs/heads/${body.base}`);
  if (body.base !== undefined && base === null) {
    throw invalid({ resource: "PullRequest", field: "base", code: "invalid" });
  }
  if (body.state === "open" && issue.state === "closed") await reopenPull(call, issue);
  if (body.title !== undefined) issue.title = body.title;
  if (body.body !== undefined) issue.body = body.body;
  if (body.state !== undefined && setState(call.world, issue, { state: body.state, by }) && body.state === "closed") {
    announce(call.world, call.repository, { issue, action: "closed", by });
  }
  if (body.base !== undefined && base !== null && body.base !== issue.pull.base.ref) {
    issue.pull.base = { ref: body.base, sha: base };
    await writeTrialMerge(call.repository, issue);
    announce(call.world, call.repository, { issue, action: "edited", by });
  }
  issue.updatedAt = timestamp(call.world.now());
  return full(call, issue);
}

const PULLS = "/repos/{owner}/{repo}/pulls";

/** Pull requests: list, open, read, change. */
export const pullRoutes: readonly Route[] = [
  {
    operation: `GET ${PULLS}`,
    needs: [["pull-requests", "read"]],
    query: ["state", "head", "base", "sort", "direction"],
    run: list,
  },
  {
    operation: `POST ${PULLS}`,
    needs: [["pull-requests", "write"]],
    body: ["title", "head", "base", "body", "draft"],
    run: create,
  },
  {
    operation: `GET ${PULLS}/{pull_number}`,
    needs: [["pull-requests", "read"]],
    run: (call) => full(call, pullOf(call)),
  },
  {
    operation: `PATCH ${PULLS}/{pull_number}`,
    needs: [["pull-requests", "write"]],
    body: ["title", "body", "state", "base"],
    run: update,
  },
];
