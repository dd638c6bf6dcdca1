import type { AliasMove } from "../../domain/registry/alias-history.ts";
import type { RegistryEvent } from "../../domain/registry/event.ts";
import { versionsFolder } from "../../domain/registry/layout.ts";
import { secondOf } from "../../domain/registry/period.ts";
import type { AliasRecord } from "../../domain/registry/records.ts";

/** One commit of the registry, as far as it is about a model. */
export interface ModelEvent {
  readonly commit: string;
  readonly at: string;
  readonly subject: string;
  /** Versions that it added. */
  readonly registered: readonly number[];
  /** Aliases as it left them. */
  readonly moves: readonly AliasRecord[];
  /** Aliases that it took away, which no command of ours does. */
  readonly removed: readonly string[];
}

/** The commits that touched a model's versions or aliases, oldest first; with an alias named, those that moved it. */
export function modelEvents(
  events: readonly RegistryEvent[],
  about: { readonly model: string; readonly alias: string | null; readonly moves: readonly AliasMove[] },
): ModelEvent[] {
  const folder = `models/${about.model}/`;
  return events.flatMap((event) => {
    const own = about.moves.filter(({ commit }) => commit === event.commit);
    const moves = own.flatMap(({ record }) => record ?? []);
    const removed = own.flatMap(({ alias, record }) => (record === null ? [alias] : []));
    const isOurs = event.changes.some(({ path }) => path.startsWith(folder));
    if (about.alias === null ? !isOurs : own.length === 0) return [];
    const { commit, at, subject } = event;
    return [{ commit, at: moves[0]?.at ?? at, subject, registered: addedVersions(event, about.model), moves, removed }];
  });
}

function addedVersions({ changes }: RegistryEvent, model: string): number[] {
  const record = new RegExp(`^${versionsFolder(model)}/([1-9]\\d*)/version\\.json$`);
  const added = changes.flatMap(({ path, before }) => (before === null ? (record.exec(path)?.[1] ?? []) : []));
  return added.map(Number);
}

/** `2026-05-03 14:00:05  1f2e3d4c5b6a  promote(fraud): 6 -> 7 in production`, and below who and by whose approval. */
export function linesOfEvent({ commit, at, subject, moves, removed }: ModelEvent): string[] {
  const byWhom = new Set(moves.map(approvalOf).filter((text) => text !== ""));
  const names = moves.map(({ alias, previous, version }) => `${alias} ${previous ?? "-"} -> ${version}`);
  const gone = removed.map((alias) => `${alias} was taken away by hand`);
  const below = [names.join(", "), ...gone, ...byWhom].filter((text) => text !== "").join("; ");
  return [`${secondOf(at)}  ${commit.slice(0, 12)}  ${subject}`, ...(below === "" ? [] : [`    ${below}`])];
}

type Approval = Pick<AliasRecord, "reason" | "actor" | "approved_by" | "pull_request" | "forced">;

/** Who moved an alias, and who let them. */
export function approvalOf({ reason, actor, approved_by, pull_request, forced }: Approval): string {
  const parts = [
    `${reason}${actor === null ? "" : ` by ${actor}`}${forced ? ", FORCED" : ""}`,
    pull_request === null ? "" : `pull request ${pull_request}`,
    approved_by.length === 0 ? "" : `approved by ${approved_by.join(", ")}`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}
