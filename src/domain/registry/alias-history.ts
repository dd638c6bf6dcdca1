import type { RegistryEvent } from "./event.ts";
import { aliasesFolder } from "./layout.ts";
import type { Period } from "./period.ts";
import type { AliasRecord } from "./records.ts";

/** An alias file as one commit left it, before its content was read. */
export interface AliasFile {
  readonly event: RegistryEvent;
  readonly alias: string;
  /** Names the content; null where the alias was taken away. */
  readonly id: string | null;
}

/** One move of one alias. */
export interface AliasMove {
  readonly alias: string;
  readonly commit: string;
  /** Null where the alias was taken away. */
  readonly record: AliasRecord | null;
  /** When it moved, by the clock of who moved it, ISO 8601. */
  readonly at: string;
}

/** A version that an alias named, from one move to the next. */
export interface Reign {
  readonly move: AliasMove & { readonly record: AliasRecord };
  /** Null where it still does. */
  readonly until: string | null;
}

/** Every alias file of a model that any commit wrote or removed, in order of ancestry; of one alias where it is named. */
export function aliasFiles(
  events: readonly RegistryEvent[],
  { model, alias }: { readonly model: string; readonly alias: string | null },
): AliasFile[] {
  const folder = `${aliasesFolder(model)}/`;
  return events.flatMap((event) =>
    event.changes.flatMap(({ path, id }) => {
      if (!path.startsWith(folder) || !path.endsWith(".json")) return [];
      const name = path.slice(folder.length, -".json".length);
      return alias === null || alias === name ? [{ event, alias: name, id }] : [];
    }),
  );
}

/**
 * The versions that aliases named at any instant of a period, alias by
 * alias in the order of their names, each in order of ancestry. Two of one alias
 * are told where it moved within the period, and where clocks that disagree leave the order open.
 */
export function inForce(moves: readonly AliasMove[], { from, to }: Period): Reign[] {
  const names = [...new Set(moves.map(({ alias }) => alias))].sort();
  return names.flatMap((name) => {
    const own = moves.filter(({ alias }) => alias === name);
    return own.flatMap((move, i) => {
      const { record } = move;
      const until = own[i + 1]?.at ?? null;
      const overlaps = Date.parse(move.at) < to && (until === null || Date.parse(until) > from);
      return record !== null && overlaps ? [{ move: { ...move, record }, until }] : [];
    });
  });
}

/** Writers note the time when they begin, and may lose to others that began later for so long. */
const LONGEST_TRY_MS = 10 * 60_000;

/**
 * Aliases whose moves do not stand in the order of their times, by more than writers at once explain: some clock was wrong,
 * and only ancestry can be trusted.
 */
export function disorderedClocks(moves: readonly AliasMove[]): string[] {
  const names = [...new Set(moves.map(({ alias }) => alias))];
  return names.filter((name) => {
    const times = moves.filter(({ alias }) => alias === name).map(({ at }) => Date.parse(at));
    return times.some((time, i) => i > 0 && time < (times[i - 1] ?? time) - LONGEST_TRY_MS);
  });
}
