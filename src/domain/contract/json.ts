/**
 * Formats a value the way every contract file is written: two spaces, keys in the order they were made,
 * arrays of scalars on one line, a final newline. The same value always gives the same bytes.
 *
 * Throws a RangeError for NaN and infinities (a file says `null` with a `reason` beside it instead) and leaves
 * out keys whose value is `undefined`.
 */
export function formatJson(value: unknown): string {
  return `${formatValue(value, "")}\n`;
}

/** One line, same rules: for line-oriented files such as the drift history. No final newline. */
export function formatJsonLine(value: unknown): string {
  refuseUnwritable(value);
  return JSON.stringify(value);
}

function formatValue(value: unknown, indent: string): string {
  if (Array.isArray(value)) return formatArray(value, indent);
  if (value !== null && typeof value === "object") return formatObject(Object.entries(value), indent);
  return formatScalar(value);
}

function formatArray(items: readonly unknown[], indent: string): string {
  if (items.length === 0) return "[]";
  if (items.every(isScalar)) return `[${items.map(formatScalar).join(", ")}]`;
  const inner = `${indent}  `;
  const rows = items.map((item) => `${inner}${formatValue(item, inner)}`);
  return `[\n${rows.join(",\n")}\n${indent}]`;
}

function formatObject(entries: readonly [string, unknown][], indent: string): string {
  const kept = entries.filter(([, value]) => value !== undefined);
  if (kept.length === 0) return "{}";
  const inner = `${indent}  `;
  const rows = kept.map(([key, value]) => `${inner}${JSON.stringify(key)}: ${formatValue(value, inner)}`);
  return `{\n${rows.join(",\n")}\n${indent}}`;
}

function formatScalar(value: unknown): string {
  refuseUnwritable(value);
  return JSON.stringify(value);
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value !== "object";
}

function refuseUnwritable(value: unknown): void {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError(`${value} cannot be written to a contract file; write null with a reason`);
  }
  if (typeof value === "bigint" || typeof value === "function" || typeof value === "symbol") {
    throw new RangeError(`a ${typeof value} cannot be written to a contract file`);
  }
  if (value !== null && typeof value === "object") for (const inner of Object.values(value)) refuseUnwritable(inner);
}
