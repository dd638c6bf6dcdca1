import { type AnnotationProperties, error, setOutput, setSecret, summary, warning } from "@actions/core";
import { formatPlace, UserError } from "../../core/user-error.ts";
import { neutralise } from "../cli/neutralise.ts";

/** Above this GitHub drops the whole summary of a step. */
const LONGEST_SUMMARY = 900 * 1024;
/** All outputs of a job share 1 MB. */
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
    if (value.length > LONGEST_OUTPUT) warning(`the output ${name} is cut to ${LONGEST_OUTPUT} characters`);
    setOutput(name, value.slice(0, LONGEST_OUTPUT));
  }
}

/** Adds Markdown to the job's summary, cut at the end of a line where it would be too long to be shown at all. */
export async function addSummary(markdown: string): Promise<void> {
  await summary.addRaw(cutSummary(markdown)).addEOL().write();
}

function cutSummary(markdown: string): string {
  if (Buffer.byteLength(markdown) <= LONGEST_SUMMARY) return markdown;
  const bytes = Buffer.from(markdown).subarray(0, LONGEST_SUMMARY);
  const end = bytes.lastIndexOf("\n");
  return `${bytes.subarray(0, end > 0 ? end : bytes.length).toString("utf8")}\n\n_Cut here: the whole text is in the artifact._`;
}

/** Shows an error at its place in a file, as far as it has one; a mistake of ours is shown with its stack. */
export function annotate(problem: unknown): void {
  const errors = problem instanceof UserError ? [problem, ...othersOf(problem)] : [problem];
  for (const one of errors) {
    if (!(one instanceof UserError)) {
      error(`E_BUG: ${one instanceof Error ? (one.stack ?? one.message) : String(one)}`);
      continue;
    }
    const { place } = one;
    const isSet = place?.set !== undefined;
    const shown: AnnotationProperties =
      place === null || isSet ? {} : { file: place.file, startLine: place.line, startColumn: place.column };
    const message = isSet ? `${formatPlace(place)}: ${one.message}` : one.message;
    error(neutralise(`${message}\n${one.remedy}`), { ...shown, title: one.code });
  }
}

function othersOf({ cause }: UserError): unknown[] {
  return Array.isArray(cause) ? cause : [];
}
