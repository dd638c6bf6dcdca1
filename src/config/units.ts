const SECONDS = new Map([
  ["s", 1],
  ["m", 60],
  ["h", 3600],
]);
const BYTES = new Map([
  ["B", 1],
  ["KiB", 1024],
  ["MiB", 1024 * 1024],
]);

/** `60m` in seconds. The text must have the schema's form. */
export function parseDuration(text: string): number {
  return Number.parseInt(text, 10) * (SECONDS.get(text.slice(-1)) ?? Number.NaN);
}

/** `1MiB` in bytes. The text must have the schema's form. */
export function parseSize(text: string): number {
  return Number.parseInt(text, 10) * (BYTES.get(text.replace(/^\d+/, "")) ?? Number.NaN);
}
