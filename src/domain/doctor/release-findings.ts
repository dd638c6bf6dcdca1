import type { Storage } from "../registry/storage.ts";
import { type Finding, fine, warning } from "./finding.ts";

/** A release that is named like that of a large model. */
export interface ModelRelease {
  readonly tag: string;
  readonly draft: boolean;
  /** ISO 8601. */
  readonly created: string;
}

/** A model is uploaded before it is committed: so long a run may still be on its way there. */
const DAY_MS = 86_400_000;

/**
 * Releases that no version's record names, and drafts, once they are older than a day: what runs have left that were
 * killed or lost a race.
 */
export function orphans<R extends ModelRelease>(releases: readonly R[], stored: readonly Storage[], now: Date): R[] {
  const named = new Set(stored.flatMap((storage) => (storage.kind === "release" ? [storage.tag] : [])));
  return releases.filter(
    ({ tag, draft, created }) => (draft || !named.has(tag)) && now.getTime() - Date.parse(created) > DAY_MS,
  );
}

/** A line for each of them, or for there being none; `fixed` where they were taken away. */
export function orphanFindings(found: readonly ModelRelease[], fixed: boolean): Finding[] {
  if (found.length === 0) return [fine("releases", "every release of a model is named by a version")];
  return found.map(({ tag, draft }) => {
    const what = draft ? `${tag} is a draft that was never published` : `${tag} holds a model that no version names`;
    return fixed ? fine("releases", `${what}: taken away`) : warning("releases", what, "take it away with --fix");
  });
}
