import type { Repository, World } from "../state.ts";
import { presentAccount } from "./account.ts";
import { nodeId } from "./node-id.ts";

const CREATED = "2001-01-01T00:00:00Z";

/** Links whose last part is the name of what they lead to. */
const PLAIN_LINKS = [
  "contributors",
  "deployments",
  "downloads",
  "events",
  "forks",
  "hooks",
  "languages",
  "merges",
  "stargazers",
  "subscribers",
  "subscription",
  "tags",
  "teams",
] as const;

const TEMPLATE_LINKS = {
  archive_url: "{archive_format}{/ref}",
  assignees_url: "assignees{/user}",
  blobs_url: "git/blobs{/sha}",
  branches_url: "branches{/branch}",
  collaborators_url: "collaborators{/collaborator}",
  comments_url: "comments{/number}",
  commits_url: "commits{/sha}",
  compare_url: "compare/{base}...{head}",
  contents_url: "contents/{+path}",
  git_commits_url: "git/commits{/sha}",
  git_refs_url: "git/refs{/sha}",
  git_tags_url: "git/tags{/sha}",
  issue_comment_url: "issues/comments{/number}",
  issue_events_url: "issues/events{/number}",
  issues_url: "issues{/number}",
  keys_url: "keys{/key_id}",
  labels_url: "labels{/name}",
  milestones_url: "milestones{/number}",
  notifications_url: "notifications{?since,all,participating}",
  pulls_url: "pulls{/number}",
  releases_url: "releases{/id}",
  statuses_url: "statuses/{sha}",
  trees_url: "git/trees{/sha}",
} as const;

/** A repository's address in the REST interface. */
export function repositoryUrl(world: World, repository: Repository): string {
  return `${world.url}/api/v3/repos/${repository.fullName}`;
}

/** A repository's address for people. */
export function pageUrl(world: World, repository: Repository): string {
  return `${world.url}/${repository.fullName}`;
}

function linksOf(api: string): Record<string, string> {
  const plain = PLAIN_LINKS.map((name) => [`${name}_url`, `${api}/${name}`] as const);
  const templates = Object.entries(TEMPLATE_LINKS).map(([name, path]) => [name, `${api}/${path}`] as const);
  return Object.fromEntries([...plain, ...templates]);
}

/** The part that every form of a repository has (`minimal-repository`). */
export function presentMinimalRepository(world: World, repository: Repository) {
  const api = repositoryUrl(world, repository);
  return {
    id: repository.id,
    node_id: nodeId("Repository", repository.id),
    name: repository.name,
    full_name: repository.fullName,
    private: repository.private,
    owner: presentAccount(world, repository.owner),
    html_url: pageUrl(world, repository),
    description: null,
    fork: repository.fork,
    url: api,
    ...linksOf(api),
  };
}

/** A repository inside a pull request (`repository`). */
export function presentRepository(world: World, repository: Repository) {
  const page = pageUrl(world, repository);
  const open = [...repository.issues.values()].filter((issue) => issue.state === "open").length;
  return {
    ...presentMinimalRepository(world, repository),
    clone_url: `${page}.git`,
    git_url: `${page.replace(/^http/, "git")}.git`,
    ssh_url: `git@${new URL(page).hostname}:${repository.fullName}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: repository.defaultBranch,
    visibility: repository.private ? "private" : "public",
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: open,
    open_issues_count: open,
    size: 0,
    has_downloads: true,
    has_issues: repository.settings.hasIssues,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    created_at: CREATED,
    updated_at: CREATED,
    pushed_at: CREATED,
  };
}

/** A repository that was asked for by name (`full-repository`); merge settings only for who may push. */
export function presentFullRepository(world: World, repository: Repository, isWriter: boolean) {
  const { mergeMethods, deleteBranchOnMerge } = repository.settings;
  const permissions = { admin: false, maintain: false, push: isWriter, triage: isWriter, pull: true };
  const settings = {
    allow_merge_commit: mergeMethods.includes("merge"),
    allow_squash_merge: mergeMethods.includes("squash"),
    allow_rebase_merge: false,
    allow_auto_merge: false,
    delete_branch_on_merge: deleteBranchOnMerge,
  };
  return {
    ...presentRepository(world, repository),
    permissions,
    network_count: 0,
    subscribers_count: 0,
    ...(isWriter ? settings : {}),
  };
}
