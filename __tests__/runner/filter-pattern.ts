/**
 * GitHub's filter patterns for branches, tags and paths: `*` stays within a segment, `**` crosses them, `?` and `+`
 * repeat the character before, `[]` is a set; a pattern matches the whole name.
 */
function expressionOf(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/|\*\*|\*|\\.|[.^${}()|]/g, (part) => {
    if (part === "**/") return "(?:.*/)?";
    if (part === "**") return ".*";
    if (part === "*") return "[^/]*";
    return part.length === 2 ? part : `\\${part}`;
  });
  return new RegExp(`^(?:${source})$`);
}

/** Whether a list of patterns takes a name: the last pattern that matches decides, `!` taking it away again. */
export function takes(patterns: readonly string[], name: string): boolean {
  let taken = false;
  for (const pattern of patterns) {
    const negative = pattern.startsWith("!");
    if (expressionOf(negative ? pattern.slice(1) : pattern).test(name)) taken = !negative;
  }
  return taken;
}
