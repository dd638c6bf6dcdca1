import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";

/**
 * What a composite action hands over on standard input; nothing where it is closed, empty or a terminal, and nothing at
 * a second call. The input holds the token, and a shell may pass it as a file, removed but still open, which any child
 * could open once more through /proc: so it is let go of.
 */
export function standardInput(): string {
  try {
    // A terminal, or nothing.
    if (fstatSync(0).isCharacterDevice()) return "";
    const text = readFileSync(0, "utf8");
    closeSync(0);
    openSync(process.platform === "win32" ? "\\\\.\\nul" : "/dev/null", "r");
    return text;
  } catch {
    return "";
  }
}
