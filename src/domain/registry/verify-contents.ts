import type { Digest } from "../contract/digest.ts";
import type { AliasMove } from "./alias-history.ts";
import { VERSION_FILES } from "./layout.ts";
import type { StoredVersion } from "./records.ts";
import { contentDigest } from "./register-version.ts";
import { collectedText } from "./storage.ts";

/**
 * What a version's files say against its record, and its record against the one before it; empty where everything is
 * as it was registered. `digests` are those of the files in its folder by name (and of the model, wherever that
 * lies), `before` the version before it.
 */
export function versionProblems(
  { record }: StoredVersion,
  digests: ReadonlyMap<string, string>,
  around: { readonly before: StoredVersion | null; readonly digest: Digest },
): { readonly file: string; readonly problem: string }[] {
  const problems: { file: string; problem: string }[] = [];
  const expected = new Map([...Object.entries(record.files), [VERSION_FILES.model, record.digest]]);
  if (digests.has(VERSION_FILES.collected)) {
    // gc has given the model up: neither it nor its pointer is there, and what stands in their place says which it was.
    expected.delete(VERSION_FILES.model);
    expected.delete(VERSION_FILES.pointer);
    expected.set(VERSION_FILES.collected, around.digest(collectedText(record)));
  }
  for (const [file, digest] of expected) {
    const actual = digests.get(file);
    if (actual === digest) continue;
    const problem = actual === undefined ? "is missing" : `has the digest ${actual}, but its record says ${digest}`;
    problems.push({ file, problem });
  }
  const own: ReadonlySet<string> = new Set([...expected.keys(), VERSION_FILES.record, VERSION_FILES.status]);
  for (const file of digests.keys())
    if (!own.has(file)) problems.push({ file, problem: "is not in the version's record" });
  const said = (problem: string): void => {
    problems.push({ file: VERSION_FILES.record, problem });
  };
  const parent = around.before?.recordDigest ?? null;
  if (record.parent !== parent)
    said(`is chained to ${record.parent ?? "nothing"}, but the record before it is ${parent ?? "none"}`);
  if (record.content !== contentDigest(record, around.digest))
    said("names another content than its model, threshold, output and signature have");
  return problems;
}

/**
 * What the moves of one alias, in order of ancestry, say against each other and against the versions: serials count
 * them, each knows the one before, and each names the record of a version that is there.
 */
export function aliasProblems(
  moves: readonly AliasMove[],
  versions: ReadonlyMap<number, StoredVersion>,
): { readonly commit: string; readonly problem: string }[] {
  const problems: { commit: string; problem: string }[] = [];
  let before: AliasMove["record"] = null;
  for (const { commit, record } of moves) {
    if (record === null) {
      before = null;
      continue;
    }
    const said = (problem: string): void => {
      problems.push({ commit, problem });
    };
    const stored = versions.get(record.version);
    if (stored === undefined) said(`names version ${record.version}, which is not there`);
    else if (stored.recordDigest !== record.record)
      said(`names version ${record.version} by the digest ${record.record}, but its record is ${stored.recordDigest}`);
    const serial = (before?.serial ?? 0) + 1;
    if (record.serial !== serial) said(`is move ${record.serial} where ${serial} comes next`);
    if (record.previous !== (before?.version ?? null))
      said(`says that it was at ${record.previous ?? "none"} before, but it was at ${before?.version ?? "none"}`);
    before = record;
  }
  return problems;
}

/** Whether a text that only grows has lost or changed what stood in it. */
export function isAppended(before: string, after: string): boolean {
  return after.startsWith(before);
}
