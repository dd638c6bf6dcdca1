import { COMMON_INPUTS } from "./inputs.ts";

/** A command line that is meant to be copied: its options are options. */
const COMMAND = /(\bmodelgate [a-z]+(?: (?:--)?[\w@./:=-]*\w)*)/;

/** An option outside of one, and the value after it where that can be nothing else. */
const OPTION = /(^|[\s(`'"])--([a-z][a-z-]*)\b(?:[ =](\d[\w.]*|[A-Z]{2,}\b|[\w.-]+=\S+|"[^"]*"|'[^']*'))?/g;

/**
 * A line for people at a workflow: an option of the command line that it speaks of is called what it is there, an input
 * (`to: 5`, `the input to`). Anything else that begins with two hyphens stays as it is.
 */
export function asInputs(line: string, names: ReadonlySet<string>): string {
  const isInput = (name: string): boolean => names.has(name) || Object.hasOwn(COMMON_INPUTS, name);
  const said = (found: string, before: string, name: string, value: string | undefined): string => {
    if (!isInput(name)) return found;
    return `${before}${value === undefined ? `the input ${name}` : `${name}: ${value}`}`;
  };
  // Split at what is kept: command lines stand at odd places.
  return line
    .split(COMMAND)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(OPTION, said)))
    .join("");
}
