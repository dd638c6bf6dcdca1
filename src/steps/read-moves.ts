import { type AliasFile, type AliasMove, aliasFiles } from "../domain/registry/alias-history.ts";
import type { AliasRecord } from "../domain/registry/records.ts";
import type { RegistryHistory } from "../ports/registry.ts";

/**
 * Every move of a model's aliases (or of the one that is named), in order of ancestry. `parse` reads one alias file;
 * where it gives null the move is left out.
 */
export async function readMoves(
  history: RegistryHistory,
  wanted: { readonly model: string; readonly alias: string | null },
  parse: (bytes: Uint8Array, file: AliasFile) => AliasRecord | null,
): Promise<AliasMove[]> {
  const files = aliasFiles(history.events, wanted);
  const contents = await history.contents(files.flatMap(({ id }) => id ?? []));
  return files.flatMap((file): AliasMove[] => {
    const { event, alias, id } = file;
    if (id === null) return [{ alias, commit: event.commit, record: null, at: event.at }];
    const record = parse(contents.get(id) ?? new Uint8Array(), file);
    return record === null ? [] : [{ alias, commit: event.commit, record, at: record.at }];
  });
}
