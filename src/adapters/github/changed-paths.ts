import { asking } from "./api-error.ts";
import type { Target } from "./target.ts";

/** Above this GitHub lists no more files of a comparison. */
const MOST_COMPARED = 300;
/** And of a pull request. */
const MOST_OF_PULL = 3_000;

/** Files that a pull request changes; null where it changes more than GitHub lists. */
export async function changedByPull({ api, owner, repo }: Target, pull: number): Promise<string[] | null> {
  const files = await asking({ what: "list the changed files", permission: "pull-requests: read" }, () =>
    api.paginate(api.rest.pulls.listFiles, { owner, repo, pull_number: pull, per_page: 100 }),
  );
  return files.length >= MOST_OF_PULL ? null : files.flatMap(namesOf);
}

/** Files that differ between two commits of a push; null where GitHub lists not all of them, or knows a commit no more. */
export async function changedBetween({ api, owner, repo }: Target, from: string, to: string): Promise<string[] | null> {
  const basehead = `${from}...${to}`;
  try {
    const { data } = await api.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead });
    const files = data.files ?? [];
    return files.length >= MOST_COMPARED ? null : files.flatMap(namesOf);
  } catch (error) {
    // After a force push the old commit may be gone.
    if ((error as { status?: number }).status === 404) return null;
    return asking({ what: "compare the pushed commits", permission: "contents: read" }, () => Promise.reject(error));
  }
}

function namesOf(file: { readonly filename: string; readonly previous_filename?: string | undefined }): string[] {
  return file.previous_filename === undefined ? [file.filename] : [file.filename, file.previous_filename];
}
