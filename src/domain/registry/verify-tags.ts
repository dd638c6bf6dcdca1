import type { RegistryEvent } from "./event.ts";
import { placeOfPath, VERSION_FILES } from "./layout.ts";
import { versionTag } from "./tags.ts";
import type { RegistryProblem } from "./verify-events.ts";

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

/** The commit that added each version's record, by the version's tag. */
function registeringCommits(events: readonly RegistryEvent[]) {
  const registered = new Map<string, { readonly model: string; readonly commit: string }>();
  for (const { commit, changes } of events)
    for (const { path, id, before } of changes) {
      const place = id === null || before !== null ? null : placeOfPath(path);
      if (place?.kind === "version" && place.file === VERSION_FILES.record)
        registered.set(versionTag(place.model, place.version), { model: place.model, commit });
    }
  return registered;
}
