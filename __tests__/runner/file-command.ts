/**
 * The entries of a GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE file, one after another: `name=value` lines and
 * `name<<delimiter` blocks. Only \n ends a line, so that a file with \r\n keeps its \r in the values. Throws the
 * runner's own errors when it comes to a bad line: what stood before it has been given, as on a hosted runner.
 */
export function* parseFileCommand(text: string): Generator<[name: string, value: string]> {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      yield [line.slice(0, equals), line.slice(equals + 1)];
    } else if (heredoc >= 0) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
      if (name === "" || delimiter === "") {
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
      }
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0 && at + 1 < lines.length && !text.endsWith("\n")) {
        throw new Error("Invalid value. EOF marker missing new line.");
      }
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      yield [name, lines.slice(at + 1, end).join("\n")];
      at = end;
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
}
