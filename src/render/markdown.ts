const LONGEST = 200;

/**
 * Any text as a code span: the only form in which data enters Markdown. The fence is longer than any run of backticks
 * inside, pipes are escaped for tables, control characters and line breaks become spaces, long texts are cut.
 */
export function code(text: string): string {
  const flat = text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, " ")
    .trim();
  const cut = flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat;
  const fence = "`".repeat(longestFence(cut) + 1);
  const pad = cut.startsWith("`") || cut.endsWith("`") || cut === "" ? " " : "";
  return `${fence}${pad}${cut.replaceAll("|", "\\|")}${pad}${fence}`;
}

/** Lines of any text as a block of code, fenced so that none of them ends it. */
export function codeBlock(lines: readonly string[]): string {
  const fence = "`".repeat(Math.max(3, ...lines.map((line) => longestFence(line) + 1)));
  return `${fence}text\n${lines.join("\n")}\n${fence}`;
}

function longestFence(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/**
 * A sentence of ours that may quote names from data: as it is while it holds nothing but words and numbers, else as a
 * code span. Mentions, links, images, HTML and closing keywords never get through.
 */
export function sentence(text: string): string {
  const isPlain = /^[A-Za-z0-9_ .,;:()%+\-'=>[\]]*$/.test(text) && !/:\/\/|www\.|\]\(|::|__|\b_|_\b/.test(text);
  return isPlain ? text : code(text);
}

/** A table from rows of finished cells. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Joins sections with blank lines, leaving out empty ones. */
export function sections(...parts: readonly string[]): string {
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
