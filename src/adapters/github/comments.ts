import type { Comments } from "../../ports/forge.ts";
import { asking } from "./api-error.ts";
import { createOnce } from "./create-once.ts";
import { hasMarker, markedBody, type Target } from "./target.ts";

interface Found {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

/**
 * Sticky comments: one for each marker and author, rewritten in place. Two runs that create one at the same moment both
 * look again and keep the older one.
 */
export function createComments(target: Target): Comments {
  return {
    save: async (number, marker, body) => {
      const doing = { what: `write the comment on #${number}`, permission: "pull-requests: write" };
      const comment = await asking(doing, () =>
        saveComment(target, { number, marker, text: markedBody(marker, body) }),
      );
      return { number, location: comment.url };
    },
  };
}

/** Writes the one comment of a marker, and removes our own duplicates of it. */
export async function saveComment(
  target: Target,
  comment: { readonly number: number; readonly marker: string; readonly text: string },
): Promise<Found> {
  const { api, owner, repo } = target;
  const { created, value } = await createOnce({
    waitMs: target.patience.firstWaitMs,
    find: async () => (await ours(target, comment))[0] ?? null,
    create: async () => {
      const made = await api.rest.issues.createComment({
        owner,
        repo,
        issue_number: comment.number,
        body: comment.text,
      });
      return { id: made.data.id, body: comment.text, url: made.data.html_url };
    },
  });
  const [kept = value, ...doubles] = created ? await ours(target, comment) : [value];
  for (const { id } of doubles)
    await api.rest.issues.deleteComment({ owner, repo, comment_id: id }).catch(passOverGone);
  if (kept.body.trim() === comment.text.trim()) return kept;
  await api.rest.issues.updateComment({ owner, repo, comment_id: kept.id, body: comment.text });
  return kept;
}

/** Our comments with the marker, oldest first. */
async function ours(target: Target, { number, marker }: { number: number; marker: string }): Promise<Found[]> {
  const { api, owner, repo } = target;
  const me = await target.me();
  const all = await api.paginate(api.rest.issues.listComments, { owner, repo, issue_number: number, per_page: 100 });
  return all
    .filter(({ user, body }) => user?.login === me && hasMarker(body, marker))
    .map(({ id, body, html_url }) => ({ id, body: body ?? "", url: html_url }))
    .sort((a, b) => a.id - b.id);
}

/** Another run may have removed the same duplicate. */
function passOverGone(error: unknown): void {
  if ((error as { status?: number }).status !== 404) throw error;
}
