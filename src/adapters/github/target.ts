import { UserError } from "../../core/user-error.ts";
import type { Api } from "./client.ts";
import { BrokenAnswer, isRateLimit, type Patience, REPEATABLE } from "./patience.ts";

/** The repository that is worked on, and who we are there. */
export interface Target {
  readonly api: Api;
  readonly patience: Patience;
  readonly owner: string;
  readonly repo: string;
  /** The login that our comments and issues carry: nobody else's are ever changed. */
  readonly me: () => Promise<string>;
  /** Identifies the workflow run; the same in every attempt. */
  readonly runId: string;
  /** Where the run can be looked at; null outside of a workflow. */
  readonly runUrl: string | null;
}

/** The workflow's own token belongs to this login. */
const WORKFLOW = "github-actions[bot]";

/**
 * Finds out who a token belongs to. REST tells it of people only; GraphQL also of apps, one of which is the workflow.
 * Taking one for the other would make us write everything twice.
 */
export async function loginOf(api: Api): Promise<string> {
  try {
    const answer = await api.graphql<{ viewer?: { login?: string } } | undefined>("{ viewer { login } }", {
      request: REPEATABLE,
    });
    if (answer?.viewer?.login === undefined) throw new BrokenAnswer("its answer named nobody");
    return answer.viewer.login;
  } catch (error) {
    const { status, name } = error as { status?: number; name?: string };
    if (status !== undefined && [403, 404].includes(status) && !isRateLimit(error)) return WORKFLOW;
    if (name !== "GraphqlResponseError") throw error;
    throw new UserError("E_REMOTE", `GitHub would not say whom the token belongs to: ${(error as Error).message}`, {
      exit: 5,
      remedy: "run this again; if it stays, pass another token as `token`",
    });
  }
}

/** Whether a text is the one that carries the marker: its first line, whole. */
export function hasMarker(body: string | null | undefined, marker: string): boolean {
  return (body ?? "").split("\n")[0]?.trim() === marker;
}
