import type { Git } from "../adapters/git/git.ts";
import { askGit } from "../adapters/git/repository.ts";
import type { Config } from "../config/config.ts";
import { UserError } from "../core/user-error.ts";
import type { Repository } from "../ports/repository.ts";
import { desiredRelease } from "../steps/desired-release.ts";
import { referenceIn } from "../steps/read-deployed.ts";

/**
 * Throws E_REGISTRY_LOST where this repository has no registry branch, but had one: a remote has it, as in every fresh
 * clone, or a deployment file on the default branch names a release. Without it the first model would be judged without
 * a champion, and version 1 would be given away a second time.
 */
export async function refuseLostRegistry(
  at: { readonly git: Git; readonly repository: Repository; readonly config: Config },
  branch: string,
): Promise<void> {
  const remote = await remoteBranch(at.git, branch);
  if (remote !== null)
    throw new UserError("E_REGISTRY_LOST", `there is no branch ${branch} here, but ${remote} is the registry`, {
      exit: 3,
      remedy: `with --local the registry is a branch of this repository; make it: git branch ${branch} ${remote}`,
    });
  const file = await fileWithRelease(at.repository, at.config);
  if (file === null) return;
  throw new UserError("E_REGISTRY_LOST", `there is no branch ${branch} here, but ${file} names a release from it`, {
    exit: 3,
    remedy: `fetch it (git fetch origin ${branch}:${branch}), or find the commit that it was at (git fsck --lost-found)`,
  });
}

/**
 * The same on GitHub, where no other copy of the branch can be seen: a deployment file tells that there was one. A
 * repository without deployment files is not protected so; docs/github.md asks for a rule against deletion.
 */
export async function refuseDeletedRegistry(
  at: { readonly repository: Repository; readonly config: Config },
  branch: string,
): Promise<void> {
  const file = await fileWithRelease(at.repository, at.config);
  if (file === null) return;
  throw new UserError("E_REGISTRY_LOST", `there is no branch ${branch}, but ${file} names a release from it`, {
    exit: 3,
    remedy: `push it again from a clone that has it (git push origin origin/${branch}:refs/heads/${branch}); to begin anew, take the release out of the file`,
  });
}

/** The branch of that name on a remote, as this repository last saw it; `origin` before others. */
async function remoteBranch(git: Git, branch: string): Promise<string | null> {
  const found = await askGit(git, "for-each-ref", "--format=%(refname:short)", `refs/remotes/*/${branch}`);
  const names = (found ?? "").split("\n").filter((name) => name !== "");
  return names.find((name) => name === `origin/${branch}`) ?? names[0] ?? null;
}

/** A deployment file on the default branch whose value holds a record's digest: a plain number may be anybody's. */
async function fileWithRelease(repository: Repository, config: Config): Promise<string | null> {
  const base = await repository.defaultBranch();
  if (base === null) return null;
  for (const { environments } of config.models.values())
    for (const target of environments) {
      const written = await desiredRelease({ repository }, base, target);
      if (written !== null && referenceIn(written.value, target.value)?.includes("@sha256:") === true)
        return `${target.file} on ${base}`;
    }
  return null;
}
