import { VERSION_FILES, versionsFolder } from "./layout.ts";

/** What a model's folders on the registry branch hold, without what is in their files. */
export interface ModelTree {
  /** Paths of every file below the versions' folder. */
  readonly paths: readonly string[];
  /** The version that each alias names. */
  readonly aliases: ReadonlyMap<string, number>;
}

/**
 * What is missing from a model's part of the registry, in words; null where nothing is. Versions are numbered from 1
 * without gaps and none is ever removed, so a gap, a version without its record, and an alias that names a version that
 * is not there each tell of one that was there once. Writing on top of that would give its number away again.
 */
export function missingFrom(model: string, { paths, aliases }: ModelTree): string | null {
  const folder = versionsFolder(model);
  const files = new Set(paths);
  const numbers = new Set(versionsAmong(model, paths));
  const highest = Math.max(0, ...numbers, ...aliases.values());
  const missing: string[] = [];
  for (let version = 1; version <= highest && missing.length < MOST_NAMED; version++) {
    const record = `${folder}/${version}/${VERSION_FILES.record}`;
    if (numbers.has(version) && files.has(record)) continue;
    const names = [...aliases].filter(([, named]) => named === version).map(([alias]) => alias);
    const named = names.length === 0 ? "" : `, which ${names.sort().join(" and ")} names`;
    missing.push(`${numbers.has(version) ? record : `${folder}/${version}`} is missing${named}`);
  }
  return missing.length === 0 ? null : missing.join("; ");
}

/** The numbers of the versions that files below the versions' folder belong to, ascending. */
export function versionsAmong(model: string, paths: readonly string[]): number[] {
  const names = paths.map((path) => path.slice(versionsFolder(model).length + 1).split("/")[0] ?? "");
  const numbers = names.filter((name) => /^[1-9]\d*$/.test(name)).map(Number);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** A registry that lost more is told by its first losses. */
const MOST_NAMED = 5;
