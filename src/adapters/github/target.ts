import type { Api } from "./client.ts";
import type { Patience } from "./patience.ts";

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

/** The workflow's own token belongs to this login, and may not ask who it is. */
const WORKFLOW = "github-actions[bot]";

/** Finds out who a token belongs to. */
export async function loginOf(api: Api): Promise<string> {
  try {
    return (await api.rest.users.getAuthenticated()).data.login;
  } catch (error) {
    const { status } = error as { status?: number };
    if (status === 403 || status === 404) return WORKFLOW;
    throw error;
  }
}

/** Bodies end here, on a section: GitHub takes 65,536 characters and refuses the whole text above. */
const LONGEST_BODY = 60_000;

/** A text with its marker as first line, cut between two sections where it is too long. */
export function markedBody(marker: string, body: string): string {
  const whole = `${marker}\n${body.trimEnd()}\n`;
  if (whole.length <= LONGEST_BODY) return whole;
  const note = "\n\n_The rest does not fit here; the job summary and the artifact hold all of it._\n";
  const kept = whole.slice(0, LONGEST_BODY - note.length);
  const end = kept.lastIndexOf("\n\n");
  return `${kept.slice(0, end > 0 ? end : kept.length)}${note}`;
}

/** Whether a text is the one that carries the marker: its first line, whole. */
export function hasMarker(body: string | null | undefined, marker: string): boolean {
  return (body ?? "").split("\n")[0]?.trim() === marker;
}
