/** One value of a card's head: written as JSON, which is YAML too. */
export type CardValue = string | number | boolean | null | readonly string[];

/** A file for people with a head for programs, as a pull request or an issue is kept with `--local`. */
export interface Card {
  readonly head: ReadonlyMap<string, CardValue>;
  readonly body: string;
}

const FENCE = "---";

/** Writes a card as Markdown with front matter. */
export function formatCard({ head, body }: Card): string {
  const lines = [...head].map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `${[FENCE, ...lines, FENCE].join("\n")}\n\n${body.trimEnd()}\n`;
}

/**
 * Reads a card. A person may have edited it: a value that is not JSON is taken as plain text. Null for a text without
 * a head.
 */
export function parseCard(text: string): Card | null {
  const lines = text.split("\n");
  const end = lines.indexOf(FENCE, 1);
  if (lines[0] !== FENCE || end < 0) return null;
  const head = new Map<string, CardValue>();
  for (const line of lines.slice(1, end)) {
    const at = line.indexOf(":");
    if (at > 0) head.set(line.slice(0, at).trim(), parseValue(line.slice(at + 1).trim()));
  }
  return {
    head,
    body: lines
      .slice(end + 1)
      .join("\n")
      .trim(),
  };
}

function parseValue(text: string): CardValue {
  try {
    return JSON.parse(text) as CardValue;
  } catch {
    return text;
  }
}
