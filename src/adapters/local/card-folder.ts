import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Files } from "../../ports/files.ts";
import { type Card, formatCard, parseCard } from "./cards.ts";

/** Numbered cards in a folder: `pulls/3.md`. Pulls and issues share one sequence of numbers, as on GitHub. */
export interface CardFolder {
  all(): Promise<ReadonlyMap<number, Card>>;
  read(number: number): Promise<Card | null>;
  /** Takes the next free number of the whole forge, whose lock the caller holds. */
  create(card: (number: number) => Card): Promise<number>;
  save(number: number, card: Card): Promise<void>;
  path(number: number): string;
}

const KINDS = ["pulls", "issues"] as const;

/** Cards of one kind below the forge's folder, which is relative to the workspace. */
export function createCardFolder(
  kind: (typeof KINDS)[number],
  at: { readonly workspace: string; readonly forge: string; readonly files: Files },
): CardFolder {
  const path = (number: number): string => `${at.forge}/${kind}/${number}.md`;
  const numbers = async (folder: string): Promise<number[]> => {
    const names = await readdir(join(at.workspace, at.forge, folder)).catch(() => []);
    return names
      .flatMap((name) => (/^[1-9]\d*\.md$/.test(name) ? [Number.parseInt(name, 10)] : []))
      .sort((a, b) => a - b);
  };
  const read = async (number: number): Promise<Card | null> => {
    const bytes = await at.files.read(path(number));
    return bytes === null ? null : parseCard(new TextDecoder().decode(bytes));
  };
  const save = (number: number, card: Card): Promise<void> => at.files.write(path(number), formatCard(card));
  return {
    path,
    read,
    save,
    all: async () => {
      const cards = new Map<number, Card>();
      for (const number of await numbers(kind)) {
        const card = await read(number);
        if (card !== null) cards.set(number, card);
      }
      return cards;
    },
    create: async (card) => {
      const taken = await Promise.all(KINDS.map(numbers));
      const number = Math.max(0, ...taken.flat()) + 1;
      await save(number, card(number));
      return number;
    },
  };
}
