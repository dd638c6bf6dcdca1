import { execFileSync } from "node:child_process";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The forms in which a secret may stand in a text: as it is, and in base64 at each of the three offsets that it may
 * have in a longer text (git sends `x-access-token:<secret>`), without what its neighbours touch.
 */
export function formsOf(secret: string): string[] {
  const shifted = [0, 1, 2].map((offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
    const text = whole.toString("base64").replaceAll("=", "");
    return text.slice(offset === 0 ? 0 : offset + 1, whole.length % 3 === 0 ? undefined : -1);
  });
  return [secret, ...shifted];
}

export function holdsAny(content: string | Buffer, forms: readonly string[]): boolean {
  return forms.some((form) => content.includes(form));
}

/** The files at or below a path that hold a form; links are not followed, and what vanishes meanwhile holds nothing. */
export function filesHolding(path: string, forms: readonly string[]): string[] {
  try {
    const status = lstatSync(path);
    if (status.isDirectory()) return readdirSync(path).flatMap((name) => filesHolding(join(path, name), forms));
    return status.isFile() && holdsAny(readFileSync(path), forms) ? [path] : [];
  } catch {
    return [];
  }
}

/** Everything that a bare repository holds, whatever refers to it: commits, trees, files, and the names of refs. */
export function everythingIn(repository: string): Buffer {
  const git = (...args: string[]): Buffer =>
    execFileSync("git", args, { cwd: repository, maxBuffer: 1e9, stdio: ["ignore", "pipe", "inherit"] });
  return Buffer.concat([git("cat-file", "--batch-all-objects", "--batch"), git("for-each-ref")]);
}
