import { isCollectionStep } from "./collect-models.ts";
import type { FileChange, RegistryEvent } from "./event.ts";
import { placeOfPath, REGISTRY_FILE, VERSION_FILES } from "./layout.ts";

/** Something in the registry that no writer of ours does. */
export interface RegistryProblem {
  /** The commit that did it; null for what stands at the tip. */
  readonly commit: string | null;
  readonly path: string | null;
  readonly problem: string;
}

/** A model's versions as they come, while the history is walked. */
type Newest = Map<string, number>;

/**
 * What commits did that none of ours does, told from names and modes alone: a history that is not one line, files that
 * belong to no place or are no regular files, versions that were changed, removed, or numbered with a gap, aliases that
 * were taken away. Empty for a sound history. Contents are not looked at.
 */
export function eventProblems(events: readonly RegistryEvent[]): RegistryProblem[] {
  const newest: Newest = new Map();
  return events.flatMap((event, i) => {
    const collected = foldersOfCollection(event);
    const others = event.changes.filter(({ path }) => !collected.has(folderOf(path)));
    return [
      ...lineProblems(event, events[i - 1] ?? null),
      ...others.flatMap((change) => {
        const problem = changeProblem(change);
        return problem === null ? [] : [{ commit: event.commit, path: change.path, problem }];
      }),
      ...versionProblems({ ...event, changes: others }, newest),
    ];
  });
}

function lineProblems({ commit, parents }: RegistryEvent, before: RegistryEvent | null): RegistryProblem[] {
  const found = (problem: string) => [{ commit, path: null, problem }];
  if (parents.length > 1) return found(`merges ${parents.length} histories; the registry is one line of commits`);
  if (before === null) return parents.length === 0 ? [] : found("begins with a commit whose parent is not there");
  return parents[0] === before.commit ? [] : found("does not follow the commit before it; there are two histories");
}

/** Folders of versions whose model the commit gave up, or gave back: one file came in place of another. */
function foldersOfCollection({ changes }: RegistryEvent): ReadonlySet<string> {
  const folders = new Map<string, { readonly added: Set<string>; readonly removed: Set<string>; changed: number }>();
  for (const { path, id, before, mode } of changes) {
    if (placeOfPath(path)?.kind !== "version") continue;
    const folder = folderOf(path);
    const known = folders.get(folder) ?? { added: new Set<string>(), removed: new Set<string>(), changed: 0 };
    if (id === null) known.removed.add(path.slice(folder.length + 1));
    else if (before === null && mode === "100644") known.added.add(path.slice(folder.length + 1));
    else known.changed += 1;
    folders.set(folder, known);
  }
  const steps = [...folders].filter(
    ([, { added, removed, changed }]) => changed === 0 && isCollectionStep(added, removed),
  );
  return new Set(steps.map(([folder]) => folder));
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

function changeProblem({ path, mode, id, before }: FileChange): string | null {
  const place = placeOfPath(path);
  if (place === null) return id === null ? null : "is no file of the registry";
  if (id !== null && mode !== "100644") return `is no regular file but has mode ${mode}`;
  switch (place.kind) {
    case "version":
      if (place.file === VERSION_FILES.status) return id === null ? "was removed" : null;
      if (before === null) return null;
      return `was ${id === null ? "removed" : "changed"} after it was registered`;
    case "registry":
      return before === null ? null : `was ${id === null ? "removed" : "changed"}`;
    case "model":
    case "alias":
    case "monitor":
      return id === null ? "was removed" : null;
  }
}

/** A version comes whole, in one commit, and with the next number. */
function versionProblems(event: RegistryEvent, newest: Newest): RegistryProblem[] {
  const problems: RegistryProblem[] = [];
  const added = addedFiles(event);
  for (const [folder, { model, version, files }] of added) {
    const found = (problem: string): void => {
      problems.push({ commit: event.commit, path: folder, problem });
    };
    if (!files.has(VERSION_FILES.record)) {
      found(`files were added to it later: ${[...files].join(", ")}`);
      continue;
    }
    const expected = (newest.get(model) ?? 0) + 1;
    if (version !== expected) found(`is numbered ${version} where ${expected} comes next`);
    newest.set(model, Math.max(version, expected));
    const missing = REQUIRED.filter((file) => !files.has(file));
    if (missing.length > 0) found(`was registered without ${missing.join(", ")}`);
  }
  return problems;
}

const REQUIRED = [VERSION_FILES.status, VERSION_FILES.evaluation, VERSION_FILES.profile, VERSION_FILES.run];

function addedFiles({ changes }: RegistryEvent) {
  const added = new Map<string, { readonly model: string; readonly version: number; readonly files: Set<string> }>();
  for (const { path, id, before } of changes) {
    const place = id === null || before !== null ? null : placeOfPath(path);
    if (place?.kind !== "version" || path === REGISTRY_FILE) continue;
    const folder = folderOf(path);
    const known = added.get(folder) ?? { model: place.model, version: place.version, files: new Set<string>() };
    known.files.add(place.file);
    added.set(folder, known);
  }
  return added;
}

/** The files at the tip, by path: what every commit left, from the first on. */
export function filesAtTip(events: readonly RegistryEvent[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const { changes } of events)
    for (const { path, id } of changes) {
      if (id === null) files.delete(path);
      else files.set(path, id);
    }
  return files;
}
