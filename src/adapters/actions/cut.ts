/** The first part of a text that takes no more than so many bytes as UTF-8; no character is cut in two. */
export function cutToBytes(text: string, most: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= most) return text;
  let end = most;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return bytes.subarray(0, end).toString("utf8");
}

/** The first lines of a text that together take no more than so many bytes; a first line that takes more is cut itself. */
export function cutToLines(text: string, most: number): string {
  const cut = cutToBytes(text, most);
  if (cut.length === text.length || text[cut.length] === "\n") return cut;
  const end = cut.lastIndexOf("\n");
  return end > 0 ? cut.slice(0, end) : cut;
}
