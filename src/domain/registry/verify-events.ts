import { isCollectionStep } from "./collect-models.ts";
import { createDeviations, type Deviations, type Findings, REGULAR, type RegistryProblem } from "./deviations.ts";
import type { FileChange, RegistryEvent } from "./event.ts";
import { placeOfPath, REGISTRY_FILE, VERSION_FILES } from "./layout.ts";

/** A model's versions as they come, while the history is walked. */
type Newest = Map<string, number>;

/**
 * What commits did that none of ours does, told from names and modes alone: a history that is not one line, files that
 * belong to no place or are no regular files, versions that were changed, removed, or numbered with a gap, aliases that
 * were taken away. None for a sound history; what a later commit has taken back is told apart. Contents are not looked at.
 */
export function eventFindings(events: readonly RegistryEvent[]): Findings {
  const newest: Newest = new Map();
  const deviations = createDeviations();
  for (const [i, event] of events.entries()) {
    for (const problem of lineProblems(event, events[i - 1] ?? null)) deviations.note(problem, []);
    const collected = foldersOfCollection(event);
    const changes = event.changes.filter((change) => !deviations.isTakenBack(change, event.commit));
    const others = changes.filter(({ path }) => !collected.has(folderOf(path)));
    for (const change of others) {
      const problem = changeProblem(change);
      if (problem !== null) deviations.note({ commit: event.commit, path: change.path, problem }, [change]);
    }
    noteVersions({ ...event, changes: others }, newest, deviations);
  }
  return deviations.findings();
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
    else if (before === null && mode === REGULAR) known.added.add(path.slice(folder.length + 1));
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
  if (id !== null && mode !== REGULAR) return `is no regular file but has mode ${mode}`;
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
function noteVersions(event: RegistryEvent, newest: Newest, deviations: Deviations): void {
  for (const [folder, { model, version, files, changes }] of addedFiles(event)) {
    const before = newest.get(model) ?? 0;
    const found = (problem: string, onUndone?: () => void): void =>
      deviations.note({ commit: event.commit, path: folder, problem }, changes, onUndone);
    if (!files.has(VERSION_FILES.record)) {
      found(`files were added to it later: ${[...files].join(", ")}`);
      continue;
    }
    const expected = before + 1;
    newest.set(model, Math.max(version, expected));
    if (version !== expected)
      found(`is numbered ${version} where ${expected} comes next`, () => {
        newest.set(model, before);
      });
    const missing = REQUIRED.filter((file) => !files.has(file));
    if (missing.length > 0) found(`was registered without ${missing.join(", ")}`);
  }
}

const REQUIRED = [VERSION_FILES.status, VERSION_FILES.evaluation, VERSION_FILES.profile, VERSION_FILES.run];

interface Added {
  readonly model: string;
  readonly version: number;
  readonly files: Set<string>;
  readonly changes: FileChange[];
}

function addedFiles({ changes }: RegistryEvent) {
  const added = new Map<string, Added>();
  for (const change of changes) {
    const { path, id, before } = change;
    const place = id === null || before !== null ? null : placeOfPath(path);
    if (place?.kind !== "version" || path === REGISTRY_FILE) continue;
    const folder = folderOf(path);
    const known = added.get(folder) ?? { model: place.model, version: place.version, files: new Set(), changes: [] };
    known.files.add(place.file);
    known.changes.push(change);
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
