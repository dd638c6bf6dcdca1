import { readFileSync } from "node:fs";

/** What a composite action hands over on standard input; nothing where it is closed, empty or a terminal. */
export function standardInput(): string {
  if (process.stdin.isTTY) return "";
  try {
    return readFileSync(0, "utf8");
  } catch {
    return "";
  }
}
