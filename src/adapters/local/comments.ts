import type { Files } from "../../ports/files.ts";
import type { Comments } from "../../ports/forge.ts";

const MARKER = /^<!-- modelgate:[a-z-]+( [a-z0-9-]+)* -->$/;
const SEPARATOR = "\n\n---\n\n";

/** A thread of comments as one file: sticky ones begin with their marker and are rewritten in place. */
export function createLocalComments(
  folder: string,
  files: Files,
): Comments & { readonly append: (number: number, text: string) => Promise<void> } {
  const path = (number: number): string => `${folder}/comments/${number}.md`;
  const read = async (number: number): Promise<string[]> => {
    const bytes = await files.read(path(number));
    return bytes === null ? [] : splitThread(new TextDecoder().decode(bytes));
  };
  const write = (number: number, thread: readonly string[]): Promise<void> =>
    files.write(path(number), `${thread.join(SEPARATOR)}\n`);
  return {
    save: async (pull, marker, body) => {
      const comment = `${marker}\n${body.trimEnd()}`;
      const thread = await read(pull);
      const at = thread.findIndex((existing) => existing.split("\n")[0] === marker);
      if (at < 0) thread.push(comment);
      else thread[at] = comment;
      await write(pull, thread);
      return { number: pull, location: path(pull) };
    },
    append: async (number, text) => write(number, [...(await read(number)), `<!-- modelgate:note -->\n${text}`]),
  };
}

/** Cuts a thread at its marker lines. */
function splitThread(text: string): string[] {
  const comments: string[][] = [];
  for (const line of text.split("\n")) {
    if (MARKER.test(line) || comments.length === 0) comments.push([]);
    comments.at(-1)?.push(line);
  }
  return comments
    .map((lines) =>
      lines
        .join("\n")
        .replace(/\s*\n---\s*$/, "")
        .trimEnd(),
    )
    .filter((comment) => comment !== "");
}
