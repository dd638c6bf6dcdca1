import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";

/** A path pattern as a regular expression: `*` and `?` stay within a segment, `**` crosses them, `[]` is a set. */
function expression(pattern) {
  const source = pattern
    .split("/")
    .map((segment) =>
      segment === "**"
        ? "**"
        : segment
            .replace(/[.+^${}()|\\]/g, "\\$&")
            .replace(/\*/g, "[^/]*")
            .replace(/\?/g, "[^/]"),
    )
    .join("/")
    .replace(/\/\*\*(?=\/|$)/g, "(?:/.*)?");
  return new RegExp(`^${source}(?:/.*)?$`);
}

/** The fixed beginning of a pattern, where the search starts. */
function rootOf(pattern) {
  const segments = pattern.split("/");
  const wild = segments.findIndex((segment) => /[*?[]/.test(segment));
  return (wild < 0 ? segments : segments.slice(0, wild)).join("/") || "/";
}

function* walk(path, base, hidden) {
  if (
    !hidden &&
    relative(base, path)
      .split("/")
      .some((segment) => /^\.[^.]/.test(segment))
  )
    return;
  if (!statSync(path).isDirectory()) yield path;
  else for (const name of readdirSync(path).sort()) yield* walk(join(path, name), base, hidden);
}

/**
 * The files below `base` that the patterns match, sorted within each pattern; `!` takes files away again. A folder
 * means everything in it. Without `hidden`, whatever lies in or is a name with a leading dot is left out.
 * @param {string} base
 * @param {readonly string[]} patterns
 * @param {{ hidden: boolean }} options
 * @returns {string[]}
 */
export function findFiles(base, patterns, options) {
  const found = new Set();
  for (const raw of patterns) {
    const negative = raw.startsWith("!");
    const pattern = resolve(base, negative ? raw.slice(1) : raw);
    const matcher = expression(pattern);
    if (negative) for (const file of found) if (matcher.test(file)) found.delete(file);
    const root = rootOf(pattern);
    if (negative || !existsSync(root)) continue;
    for (const file of walk(root, base, options.hidden)) if (matcher.test(file)) found.add(file);
  }
  return [...found];
}

/**
 * Where uploaded files hang: the deepest folder that holds all the patterns' beginnings; a single file's own folder.
 * @param {string} base
 * @param {readonly string[]} patterns
 * @returns {string}
 */
export function commonRoot(base, patterns) {
  const roots = patterns.filter((one) => !one.startsWith("!")).map((one) => rootOf(resolve(base, one)));
  const single = roots.length === 1 && existsSync(roots[0]) && !statSync(roots[0]).isDirectory();
  if (single) return roots[0].slice(0, -basename(roots[0]).length - 1);
  const parts = roots.map((root) => root.split("/"));
  let depth = 0;
  while (parts.every((one) => depth < one.length && one[depth] === parts[0][depth])) depth++;
  return parts[0].slice(0, depth).join("/") || "/";
}
