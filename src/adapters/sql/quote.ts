/** A name as an SQL identifier. The only place where a column's name becomes SQL. */
export function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as an SQL string literal, for the few places that take no parameter (settings, file lists, copy targets). */
export function quoteLiteral(text: string): string {
  if (text.includes("\0")) throw new RangeError("a text with a NUL character cannot be an SQL literal");
  return `'${text.replaceAll("'", "''")}'`;
}
