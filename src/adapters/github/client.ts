import { getOctokit } from "@actions/github";
import { Octokit } from "@octokit/rest";
import { UserError } from "../../core/user-error.ts";
import { type Patience, wrapPatiently } from "./patience.ts";

/** GitHub's REST API (and its GraphQL, for one question), as both kinds of client offer it. */
export type Api = Pick<Octokit, "rest" | "graphql">;

export interface Access {
  readonly token: string;
  /** Such as `https://api.github.com`; another host on GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly userAgent: string;
}

/**
 * A client for a workflow step (with the runner's proxy settings) or for the command line. Both wait and try again as
 * `patience` says.
 */
export function createApi(access: Access, where: "step" | "command-line", patience: Patience): Api {
  const { token, apiUrl: baseUrl, userAgent } = access;
  if (token === "") {
    throw new UserError("E_TOKEN", "there is no token for GitHub", {
      exit: 3,
      remedy: "leave the input `token` to its default, or pass one",
    });
  }
  const options = { baseUrl, userAgent, log: SILENT };
  const client = where === "step" ? getOctokit(token, options) : new Octokit({ ...options, auth: token });
  wrapPatiently(client.hook, patience);
  return client as unknown as Api;
}

/** What a request came to is told by its result or its error, in our words. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
