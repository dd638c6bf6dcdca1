import { forbidden, notFound } from "../api-error.ts";
import { type Call, may, type Reply, type Route } from "../call.ts";
import { listCommits } from "../commit-facts.ts";
import { listReply } from "../pagination.ts";
import { presentAccount } from "../present/account.ts";
import { presentCommit } from "../present/commit.ts";
import { nodeId } from "../present/node-id.ts";
import { pageUrl, repositoryUrl } from "../present/repository.ts";
import { commitOf } from "./commits.ts";

const CREATED = "2001-01-01T00:00:00Z";

/** What somebody may do here: the owner everything, an outsider read, everybody else write. */
function permissionOf(call: Call): Reply {
  const login = call.params.username ?? "";
  const account = call.world.accounts.get(login);
  if (account === undefined) throw notFound();
  const { owner, settings } = call.repository;
  const permission = owner.login === login ? "admin" : settings.outsiders.includes(login) ? "read" : "write";
  const user = { ...presentAccount(call.world, account), role_name: permission };
  return { status: 200, body: { permission, role_name: permission, user } };
}

function isAbout(call: Call, pattern: string): boolean {
  const ref = `refs/heads/${call.params.branch}`;
  return pattern.endsWith("*") ? ref.startsWith(pattern.slice(0, -1)) : ref === pattern;
}

async function branch(call: Call): Promise<Reply> {
  const name = call.params.branch ?? "";
  const sha = await commitOf(call, name).catch(() => {
    throw notFound();
  });
  const isProtected = call.repository.protectedRefs.some(
    (rule) => rule.kind === "branch protection" && isAbout(call, rule.pattern),
  );
  const api = `${repositoryUrl(call.world, call.repository)}/branches/${encodeURIComponent(name)}`;
  const [facts] = await listCommits(call.repository.store, "--max-count=1", sha);
  if (facts === undefined) throw notFound();
  const commit = presentCommit(call.world, call.repository, facts);
  const links = { html: `${pageUrl(call.world, call.repository)}/tree/${name}`, self: api };
  const protection = { enabled: isProtected };
  const shown = {
    name,
    commit,
    _links: links,
    protected: isProtected,
    protection,
    protection_url: `${api}/protection`,
  };
  return { status: 200, body: shown };
}

/** Rules are there for branches that are not there yet too. */
function rulesOf(call: Call): Reply {
  const { rules, protectedRefs, fullName } = call.repository;
  const refusing = protectedRefs
    .filter(({ kind }) => kind === "ruleset")
    .map(({ pattern }) => ({ pattern, type: "update" }));
  const found = [...rules, ...refusing].filter(({ pattern }) => isAbout(call, pattern));
  return listReply(call, found, ({ type }) => ({
    type,
    ruleset_source_type: "Repository",
    ruleset_source: fullName,
    ruleset_id: 1,
  }));
}

/** Workflows are the files of the default branch. */
async function workflows(call: Call): Promise<Reply> {
  const { store, defaultBranch, settings } = call.repository;
  const { stdout } = await store.run(["ls-tree", "--name-only", `refs/heads/${defaultBranch}`, ".github/workflows/"]);
  const paths = stdout
    .toString("utf8")
    .split("\n")
    .filter((path) => /\.ya?ml$/.test(path));
  const shown = paths.map((path, i) => {
    const api = `${repositoryUrl(call.world, call.repository)}/actions/workflows/${i + 1}`;
    const page = pageUrl(call.world, call.repository);
    const file = path.split("/").at(-1) ?? "";
    return {
      ...{ id: i + 1, node_id: nodeId("Workflow", i + 1), name: file, path },
      state: settings.disabledWorkflows.get(path) ?? "active",
      ...{ created_at: CREATED, updated_at: CREATED, url: api },
      html_url: `${page}/blob/${defaultBranch}/${path}`,
      badge_url: `${page}/workflows/${encodeURIComponent(file)}/badge.svg`,
    };
  });
  return { status: 200, body: { total_count: shown.length, workflows: shown } };
}

/** Only administrators are told, of public repositories too. */
function workflowPermissions(call: Call): Reply {
  if (!may(call, ADMINISTRATION)) throw forbidden("administration=read", "integration");
  const { actionsMayOpenPulls } = call.repository.settings;
  const body = { default_workflow_permissions: "read", can_approve_pull_request_reviews: actionsMayOpenPulls };
  return { status: 200, body };
}

const ADMINISTRATION = [["administration", "read"]] as const;
const REPOSITORY = "/repos/{owner}/{repo}";

/** What is allowed to whom, and what runs: people, protected branches, rules, workflows. */
export const governanceRoutes: readonly Route[] = [
  { operation: `GET ${REPOSITORY}/collaborators/{username}/permission`, needs: [], run: permissionOf },
  { operation: `GET ${REPOSITORY}/branches/{branch}`, needs: [["contents", "read"]], run: branch },
  { operation: `GET ${REPOSITORY}/rules/branches/{branch}`, needs: [], run: rulesOf },
  { operation: `GET ${REPOSITORY}/actions/workflows`, needs: [["actions", "read"]], run: workflows },
  {
    operation: `GET ${REPOSITORY}/actions/permissions/workflow`,
    needs: ADMINISTRATION,
    run: workflowPermissions,
  },
];
