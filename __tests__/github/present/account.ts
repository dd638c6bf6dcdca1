import type { Account } from "../access.ts";
import type { World } from "../state.ts";
import { nodeId } from "./node-id.ts";

/** An account as GitHub shows it beside what it has made (`simple-user`). */
export function presentAccount(world: World, account: Account) {
  const api = `${world.url}/api/v3/users/${encodeURIComponent(account.login)}`;
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId("User", account.id),
    avatar_url: `${world.url}/avatars/${account.id}`,
    gravatar_id: "",
    url: api,
    html_url: `${world.url}/${encodeURIComponent(account.login.replace("[bot]", ""))}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: account.type,
    site_admin: false,
  };
}

/** An account as it sees itself (`public-user`). */
export function presentSelf(world: World, account: Account) {
  const created = "2001-01-01T00:00:00Z";
  return {
    ...presentAccount(world, account),
    name: account.login,
    company: null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: created,
    updated_at: created,
    user_view_type: "public",
  };
}

/** What somebody is to a repository (`author_association`). */
export function associationOf(owner: Account, author: Account): string {
  if (owner.login === author.login) return "OWNER";
  return author.type === "Bot" ? "NONE" : "CONTRIBUTOR";
}
