/**
 * Makes any text harmless in a workflow's log: no control characters (escape sequences, carriage returns), no
 * `::command::` at the start of a line, no `##[command]` anywhere. One line stays one line.
 */
export function neutralise(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ")
    .replace(/\n/g, " ")
    .replace(/##\[/g, "## [")
    .replace(/^(\s*):+(?=:)/, "$1: ");
}
