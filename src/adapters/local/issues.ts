import { issueFacts } from "../../domain/retrain/issue-facts.ts";
import type { Issues, IssueText } from "../../ports/forge.ts";
import type { CardFolder } from "./card-folder.ts";
import type { Card } from "./cards.ts";

/** Appends a comment to an issue's thread. */
export type AddComment = (number: number, text: string) => Promise<void>;

/** Issues as cards in a folder. The marker is the first line of the body; a person closes one by editing `state`. */
export function createLocalIssues(
  cards: CardFolder,
  options: { readonly now: () => Date; readonly addComment: AddComment },
): Issues {
  const place = (number: number) => ({ number, location: cards.path(number) });
  return {
    find: async (marker) => {
      const matching = await marked(cards, marker);
      const last = matching.find(isOpenCard) ?? matching.at(-1);
      if (last === undefined) return null;
      const [number, card] = last;
      const isOpen = card.head.get("state") === "open";
      return {
        ...place(number),
        state: isOpen ? "open" : "closed",
        closedBy: isOpen ? null : card.head.get("closed_by") === "modelgate" ? "modelgate" : "other",
        closedAt: isOpen ? null : textOrNull(card.head.get("closed_at")),
        ...issueFacts(card.body),
      };
    },
    open: async (marker, text) => {
      const open = (await marked(cards, marker)).find(isOpenCard);
      if (open !== undefined) return place(open[0]);
      return place(await cards.create((number) => issueCard(number, { marker, text, closedAt: null })));
    },
    update: async (number, text, { state, comment }) => {
      const card = await cards.read(number);
      const marker = card?.body.split("\n")[0] ?? "";
      const before = textOrNull(card?.head.get("closed_at"));
      const closedAt = state === "open" ? null : (before ?? options.now().toISOString());
      await cards.save(number, issueCard(number, { marker, text, closedAt }));
      if (comment !== null) await options.addComment(number, comment);
      return place(number);
    },
  };
}

/** Cards with the marker, oldest first. */
async function marked(cards: CardFolder, marker: string): Promise<[number, Card][]> {
  return [...(await cards.all())].filter(([, card]) => card.body.split("\n")[0] === marker);
}

function isOpenCard([, card]: readonly [number, Card]): boolean {
  return card.head.get("state") === "open";
}

function issueCard(number: number, issue: { marker: string; text: IssueText; closedAt: string | null }): Card {
  const head = new Map<string, string | number | null | readonly string[]>([
    ["number", number],
    ["title", issue.text.title],
    ["state", issue.closedAt === null ? "open" : "closed"],
    ["labels", issue.text.labels],
  ]);
  if (issue.closedAt !== null) {
    head.set("closed_by", "modelgate");
    head.set("closed_at", issue.closedAt);
  }
  return { head, body: `${issue.marker}\n${issue.text.body}` };
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
