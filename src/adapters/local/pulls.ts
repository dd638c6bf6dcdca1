import type { ProposedChange, PullRequests } from "../../ports/forge.ts";
import type { Git } from "../git/git.ts";
import { askGit } from "../git/repository.ts";
import type { CardFolder } from "./card-folder.ts";
import type { Card, CardValue } from "./cards.ts";

/** Puts a proposed change on its branch; returns the branch's commit and whether it moved. */
export type WriteBranch = (change: ProposedChange) => Promise<{ readonly commit: string; readonly moved: boolean }>;

/** Pull requests as branches of the repository and cards in a folder. Merging is `git merge`; git says what is merged. */
export function createLocalPulls(
  cards: CardFolder,
  git: Git,
  options: { readonly write: WriteBranch; readonly defaultBranch: () => Promise<string | null> },
): PullRequests {
  const place = (number: number) => ({ number, location: cards.path(number) });
  const openOf = (branch: string) => findOpen(cards, git, branch);
  return {
    propose: async (change) => {
      const { commit, moved } = await options.write(change);
      const existing = await openOf(change.branch);
      const card = (number: number): Card => pullCard({ ...change, number, commit });
      if (existing === null) return { ...place(await cards.create(card)), operation: "opened" };
      const same =
        !moved && JSON.stringify(cardParts(card(existing.number))) === JSON.stringify(cardParts(existing.card));
      if (!same) await cards.save(existing.number, card(existing.number));
      return { ...place(existing.number), operation: same ? "unchanged" : "updated" };
    },
    ofBranch: async (branch) => {
      const base = await options.defaultBranch();
      const commit = await askGit(git, "rev-parse", "--verify", "--quiet", `refs/heads/${branch}`);
      const existing = await openOf(branch);
      if (base === null || base === branch || commit === null || (await isAncestor(git, commit, base))) return null;
      const title = (await askGit(git, "log", "-1", "--format=%s", commit)) ?? "";
      const body = `A branch that is being worked on. Merge it with: git merge ${branch}`;
      const card = (number: number): Card => pullCard({ branch, base, title, body, labels: [], number, commit });
      if (existing === null) return { ...place(await cards.create(card)), base };
      if (existing.card.head.get("commit") !== commit) await cards.save(existing.number, card(existing.number));
      return { ...place(existing.number), base };
    },
    lastMerged: async (branch) => {
      const merged: { readonly number: number; readonly body: string }[] = [];
      for (const [number, card] of await cards.all()) {
        if (card.head.get("branch") === branch && (await isMerged(git, card))) {
          merged.push({ number, body: card.body });
          if (card.head.get("state") !== "merged") await cards.save(number, withState(card, "merged"));
        }
      }
      const last = merged.at(-1);
      return last === undefined ? null : { ...place(last.number), approvedBy: [], body: last.body };
    },
  };
}

/** The open card of a branch. On the way every card whose branch was merged is told so: nobody else comes by. */
async function findOpen(cards: CardFolder, git: Git, branch: string): Promise<{ number: number; card: Card } | null> {
  let found: { number: number; card: Card } | null = null;
  for (const [number, card] of await cards.all()) {
    if (card.head.get("state") !== "open") continue;
    if (await isMerged(git, card)) await cards.save(number, withState(card, "merged"));
    else if (card.head.get("branch") === branch) found = { number, card };
  }
  return found;
}

/** Whether the pull request's last known commit has arrived in its base. */
function isMerged(git: Git, card: Card): Promise<boolean> {
  return isAncestor(git, String(card.head.get("commit")), String(card.head.get("base")));
}

/** False also for a commit or a branch that git does not know: a card may outlive both. */
async function isAncestor(git: Git, commit: string, branch: string): Promise<boolean> {
  const result = await git(["merge-base", "--is-ancestor", commit, `refs/heads/${branch}`], { userConfig: true });
  return result.code === 0;
}

function withState(card: Card, state: string): Card {
  const head = new Map(card.head);
  return { head: head.set("state", state), body: card.body };
}

function pullCard(pull: Omit<ProposedChange, "files" | "commitMessage"> & { number: number; commit: string }): Card {
  const head = new Map<string, CardValue>([
    ["number", pull.number],
    ["title", pull.title],
    ["state", "open"],
    ["branch", pull.branch],
    ["base", pull.base],
    ["commit", pull.commit],
    ["labels", pull.labels],
  ]);
  return { head, body: pull.body };
}

function cardParts(card: Card): unknown {
  return [[...card.head], card.body.trim()];
}
