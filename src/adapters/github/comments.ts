import type { Comments } from "../../ports/forge.ts";
import { asking } from "./api-error.ts";
import { keepOne } from "./create-once.ts";
import { markedBody } from "./limits.ts";
import { everyPage } from "./pages.ts";
import { hasMarker, type Target } from "./target.ts";

interface Found {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

/** A comment as it is to stand: where, found by what, and its text without the marker. */
interface Wanted {
  readonly number: number;
  readonly marker: string;
  readonly body: string;
}

/**
 * Sticky comments: one for each marker and author, rewritten in place. Two runs that create one at the same moment both
 * look again and keep the older one.
 */
export function createComments(target: Target): Comments {
  return {
    save: async (number, marker, body) => {
      const doing = { what: `write the comment on #${number}`, permission: "pull-requests: write" };
      const comment = await asking(doing, () => saveComment(target, { number, marker, body }));
      return { number, location: comment.url };
    },
  };
}

/** How often a comment is written anew that somebody removes while we write it. */
const TRIES = 3;

/** Writes the one comment of a marker, and removes our own duplicates of it. */
export async function saveComment(target: Target, comment: Wanted): Promise<Found> {
  const { api, owner, repo } = target;
  const text = markedBody(comment.marker, comment.body);
  for (let attempt = 1; ; attempt++) {
    const kept = await oneComment(target, comment, text);
    if (kept.body.trim() === text.trim()) return kept;
    try {
      await api.rest.issues.updateComment({ owner, repo, comment_id: kept.id, body: text });
      return kept;
    } catch (error) {
      if (attempt >= TRIES || !isGone(error)) throw error;
    }
  }
}

async function oneComment(target: Target, comment: Wanted, text: string): Promise<Found> {
  const { api, owner, repo } = target;
  const { kept } = await keepOne<Found>({
    waitMs: target.patience.firstWaitMs,
    list: () => ours(target, comment),
    create: async () => {
      const made = await api.rest.issues.createComment({ owner, repo, issue_number: comment.number, body: text });
      return { id: made.data.id, body: text, url: made.data.html_url };
    },
    remove: async ({ id }) => {
      try {
        await api.rest.issues.deleteComment({ owner, repo, comment_id: id });
      } catch (error) {
        // Another run may have removed the same duplicate.
        if (!isGone(error)) throw error;
      }
    },
  });
  return kept;
}

/** Our comments with the marker. */
async function ours(target: Target, { number, marker }: Wanted): Promise<Found[]> {
  const { api, owner, repo } = target;
  const me = await target.me();
  const all = await everyPage((page) => api.rest.issues.listComments({ owner, repo, issue_number: number, ...page }));
  return all
    .filter(({ user, body }) => user?.login === me && hasMarker(body, marker))
    .map(({ id, body, html_url }) => ({ id, body: body ?? "", url: html_url }));
}

function isGone(error: unknown): boolean {
  return (error as { status?: number }).status === 404;
}
