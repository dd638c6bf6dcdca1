import { type AnnotationProperties, error, setOutput, setSecret, summary, warning } from "@actions/core";
import { formatPlace, UserError } from "../../core/user-error.ts";
import { neutralise } from "../cli/neutralise.ts";
import { cutToBytes, cutToLines } from "./cut.ts";

/** Above this GitHub drops the whole summary of a step. */
const LONGEST_SUMMARY = 900 * 1024;
/** In bytes; all outputs of a job share 1 MB. */
const LONGEST_OUTPUT = 8 * 1024;

/** The runner replaces it by stars from here on, wherever it is printed. */
export function maskToken(token: string): void {
  if (token === "") return;
  setSecret(token);
  // Git sends it in this form.
  setSecret(Buffer.from(`x-access-token:${token}`).toString("base64"));
}

/** Values for later steps. A value that is too long for the runner is cut, and it is said. */
export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) {
    const cut = cutToBytes(value, LONGEST_OUTPUT);
    if (cut !== value) warning(`the output ${name} is cut to ${LONGEST_OUTPUT} bytes`);
    setOutput(name, cut);
  }
}

/** Adds Markdown to the job's summary, cut at the end of a row where it would be too long to be shown at all. */
export async function addSummary(markdown: string): Promise<void> {
  const cut = cutToLines(markdown, LONGEST_SUMMARY);
  await summary
    .addRaw(cut === markdown ? cut : `${cut}\n\n_Cut here: the whole text is in the artifact._`)
    .addEOL()
    .write();
}

/**
 * Shows an error at its place in a file, as far as it has one, in the words that `say` gives it; a mistake of ours is
 * shown with its stack.
 */
export function annotate(problem: unknown, say = (line: string): string => line): void {
  const errors = problem instanceof UserError ? [problem, ...othersOf(problem)] : [problem];
  for (const one of errors) {
    if (!(one instanceof UserError)) {
      error(harmless("E_BUG:", ...(one instanceof Error ? (one.stack ?? one.message) : String(one)).split("\n")));
      continue;
    }
    const { place } = one;
    const isSet = place?.set !== undefined;
    const shown: AnnotationProperties =
      place === null || isSet ? {} : { file: place.file, startLine: place.line, startColumn: place.column };
    const message = isSet ? `${formatPlace(place)}: ${one.message}` : one.message;
    error(harmless(say(message), say(one.remedy)), { ...shown, title: one.code });
  }
}

/** Lines of an annotation: what data add to one of them stays in it, and is no command. */
function harmless(...lines: readonly string[]): string {
  return lines.map(neutralise).join("\n");
}

function othersOf({ cause }: UserError): unknown[] {
  return Array.isArray(cause) ? cause : [];
}
