import type { RegistryProblem } from "./deviations.ts";
import type { RegistryEvent } from "./event.ts";
import { placeOfPath, VERSION_FILES } from "./layout.ts";
import { versionTag } from "./tags.ts";

/**
 * Tags of registered versions that no longer stand on the commit that registered them: the branch was rewritten, or the
 * tag was moved. `tags` are all of the repository's, by name with the commit that each stands on; those of other things
 * are passed over, and a version without a tag is no problem.
 */
export function tagProblems(tags: ReadonlyMap<string, string>, events: readonly RegistryEvent[]): RegistryProblem[] {
  const registered = registeringCommits(events);
  const models = new Set([...registered.values()].map(({ model }) => model));
  return [...tags].flatMap(([name, commit]) => {
    const model = /^(.+)@v\d+\.0\.0$/.exec(name)?.[1];
    if (model === undefined || !models.has(model)) return [];
    const found = (problem: string) => [{ commit: null, path: `tag ${name}`, problem }];
    const expected = registered.get(name)?.commit;
    if (expected === undefined) return found("names a version that the registry does not have");
    return expected === commit
      ? []
      : found(`stands on ${commit.slice(0, 12)}, but ${expected.slice(0, 12)} registered it`);
  });
}

/** The commit that added each version's record, by the version's tag; one that was taken away and came back was added once. */
function registeringCommits(events: readonly RegistryEvent[]) {
  const registered = new Map<string, { readonly model: string; readonly commit: string; readonly id: string }>();
  for (const { commit, changes } of events)
    for (const { path, id, before } of changes) {
      if (id === null || before !== null) continue;
      const place = placeOfPath(path);
      if (place?.kind !== "version" || place.file !== VERSION_FILES.record) continue;
      const tag = versionTag(place.model, place.version);
      if (registered.get(tag)?.id !== id) registered.set(tag, { model: place.model, commit, id });
    }
  return registered;
}
