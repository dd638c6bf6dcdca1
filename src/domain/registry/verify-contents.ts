import type { Digest } from "../contract/digest.ts";
import type { AliasMove } from "./alias-history.ts";
import type { Findings, RegistryProblem, UndoneProblem } from "./deviations.ts";
import { VERSION_FILES } from "./layout.ts";
import type { AliasRecord, StoredVersion } from "./records.ts";
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
 * them, each knows the one before, and each names the record of a version that is there. What a later commit has taken
 * back, by writing what stood there before the first such move, is told apart.
 */
export function aliasFindings(
  moves: readonly AliasMove[],
  { versions, path }: { readonly versions: ReadonlyMap<number, StoredVersion>; readonly path: string },
): Findings {
  const undone: UndoneProblem[] = [];
  let open: { readonly sound: AliasMove["record"]; readonly found: RegistryProblem[] } | null = null;
  let before: AliasMove["record"] = null;
  for (const { commit, record } of moves) {
    if (open !== null && isDeepEqual(record, open.sound)) {
      undone.push(...open.found.map((problem) => ({ ...problem, undone_by: commit })));
      open = null;
    } else {
      const problems: string[] = record === null ? [] : moveProblems(record, before, versions);
      // Taken away is told by the files; what stood there may come back all the same.
      if (record === null || problems.length > 0) open ??= { sound: before, found: [] };
      open?.found.push(...problems.map((problem) => ({ commit, path, problem })));
    }
    before = record;
  }
  return { problems: open?.found ?? [], undone };
}

function isDeepEqual(a: AliasMove["record"], b: AliasMove["record"]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function moveProblems(
  { version, record, serial, previous }: AliasRecord,
  before: AliasMove["record"],
  versions: ReadonlyMap<number, StoredVersion>,
): string[] {
  const stored = versions.get(version);
  const comes = (before?.serial ?? 0) + 1;
  const was = before?.version ?? null;
  return [
    ...(stored === undefined ? [`names version ${version}, which is not there`] : []),
    ...(stored === undefined || stored.recordDigest === record
      ? []
      : [`names version ${version} by the digest ${record}, but its record is ${stored.recordDigest}`]),
    ...(serial === comes ? [] : [`is move ${serial} where ${comes} comes next`]),
    ...(previous === was ? [] : [`says that it was at ${previous ?? "none"} before, but it was at ${was ?? "none"}`]),
  ];
}

/** What one commit left of a text that only grows. */
export interface Growth {
  readonly commit: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Whether a text that only grows lost or changed what stood in it. Taken back is that once the text is what it was, with
 * what was added to it meanwhile.
 */
export function growthFindings(steps: readonly Growth[], path: string): Findings {
  const undone: UndoneProblem[] = [];
  let found: RegistryProblem[] = [];
  let sound: string | null = null;
  for (const { commit, before, after } of steps) {
    sound ??= before;
    if (after.startsWith(before)) sound += after.slice(before.length);
    else if (after !== sound) found.push({ commit, path, problem: "lost or changed runs that stood in it" });
    if (after !== sound) continue;
    undone.push(...found.map((problem) => ({ ...problem, undone_by: commit })));
    found = [];
  }
  return { problems: found, undone };
}
