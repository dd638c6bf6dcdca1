import picomatch from "picomatch";

/** The one spelling of a path inside the repository: `./a//b.csv` is `a/b.csv`. */
export function plainPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}

/** Whether a source's pattern (a path, or a glob as the engine reads it) means the file at a path, there or not yet. */
export function readsPath(pattern: string, path: string): boolean {
  if (!/[*?[]/.test(pattern)) return plainPath(pattern) === plainPath(path);
  return picomatch(plainPath(pattern), { dot: true, nobrace: true, noextglob: true, nonegate: true })(plainPath(path));
}
