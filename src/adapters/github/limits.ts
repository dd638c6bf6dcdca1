/** Bodies end here, on a section: GitHub takes 65,536 characters and refuses the whole text above. */
const LONGEST_BODY = 60_000;
const LONGEST_TITLE = 250;
const LONGEST_LABEL = 50;
const LONGEST_DESCRIPTION = 140;
const LONGEST_CONTEXT = 250;

/** A text with its marker as first line, cut between two sections where it is too long. */
export function markedBody(marker: string, body: string): string {
  return bodyText(`${marker}\n${body.trimEnd()}\n`);
}

/** A body that GitHub takes whole. */
export function bodyText(whole: string): string {
  if (whole.length <= LONGEST_BODY) return whole;
  const note = "\n\n_The rest does not fit here; the job summary and the artifact hold all of it._\n";
  const kept = cut(whole, LONGEST_BODY - note.length);
  const end = kept.lastIndexOf("\n\n");
  const line = kept.lastIndexOf("\n");
  return `${kept.slice(0, end > 0 ? end : line > 0 ? line : kept.length)}${note}`;
}

/** One line, as titles are. */
export function titleText(title: string): string {
  return cut(oneLine(title), LONGEST_TITLE);
}

/** Labels as GitHub keeps them: cut, each once whatever its case; none has characters beyond U+FFFF or a comma. */
export function labelNames(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const label = cut(basic(oneLine(name)).replaceAll(",", " "), LONGEST_LABEL).trim();
    if (label !== "" && !byKey.has(label.toLowerCase())) byKey.set(label.toLowerCase(), label);
  }
  return [...byKey.values()];
}

/** A status's description; statuses take no character beyond U+FFFF. */
export function descriptionText(text: string): string {
  return cut(basic(oneLine(text)), LONGEST_DESCRIPTION);
}

export function contextText(text: string): string {
  return cut(basic(oneLine(text)), LONGEST_CONTEXT);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** GitHub refuses labels and statuses with "doesn't accept 4-byte Unicode". */
function basic(text: string): string {
  return text.replaceAll(/[\u{10000}-\u{10ffff}\p{Cs}]/gu, "\ufffd");
}

/** The beginning of a text, never with half a character at its end. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const last = text.charCodeAt(longest - 1);
  const isHalf = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, isHalf ? longest - 1 : longest);
}
