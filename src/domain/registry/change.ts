import type { EventTag } from "./tags.ts";

/** What one registry commit does: whole files by path, and a message that a person and a program can read. */
export interface RegistryChange {
  readonly message: string;
  readonly files: ReadonlyMap<string, Uint8Array | string>;
  /** Files that it takes away. */
  readonly removed?: readonly string[];
  /** Tags that come to be together with the commit. */
  readonly tags?: readonly EventTag[];
}

/**
 * A commit message: a subject line, a paragraph, and trailers (`Modelgate-Event: register`). Values are reduced to
 * one line without control characters, so that data can never forge a trailer.
 */
export function eventMessage(
  subject: string,
  body: readonly string[],
  trailers: readonly (readonly [string, string | null])[],
): string {
  const kept = trailers.flatMap(([name, value]) => (value === null ? [] : [`Modelgate-${name}: ${oneLine(value)}`]));
  const paragraph = body.map(oneLine).filter((line) => line !== "");
  return `${[oneLine(subject), "", ...paragraph, ...(paragraph.length > 0 ? [""] : []), ...kept].join("\n")}\n`;
}

/** A text without control characters or line breaks, at most 500 characters. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")
    .trim()
    .slice(0, 500);
}
