import { formatJson } from "../contract/json.ts";
import { eventMessage, type RegistryChange } from "./change.ts";
import { aliasPath, versionPath } from "./layout.ts";
import type { AliasRecord, StoredVersion, VersionStatus } from "./records.ts";
import { aliasTag, versionTag } from "./tags.ts";

/** A move that nothing merged asks for. */
export interface Forced {
  readonly reason: string;
  /** Record digest of the version that is wished for; null where none is. */
  readonly insteadOf: string | null;
}

/** Why and by whom an alias moves. */
export interface Promotion {
  readonly environment: string;
  readonly stored: StoredVersion;
  /** The environment whose version is the champion. */
  readonly movesChampion: boolean;
  readonly actor: string | null;
  readonly runId: string | null;
  /** The merged pull request, and whose reviews approved it. */
  readonly pullRequest: number | null;
  readonly approvedBy: readonly string[];
  /** Null where a merged deployment, or a merge, wishes for it. */
  readonly forced: Forced | null;
  /** Why a person asked for what is merged anyway; null where the merge speaks for itself. */
  readonly given: string | null;
  readonly smoke: string;
  readonly at: string;
}

/** What the registry says now. `earlierGood` is the best version to go back to, once this one is in force. */
export interface PromotionState {
  readonly environment: AliasRecord | null;
  readonly champion: AliasRecord | null;
  readonly status: VersionStatus;
  readonly earlierGood: number | null;
}

/**
 * The version to go back to when `version` is in force: after a move forward, the one that was in force before; after
 * a move back, the highest earlier one that has run in the environment and is still active. Null where there is none.
 */
export function previousGood(version: number, before: number | null, ranBefore: readonly number[]): number | null {
  if (before !== null && before < version) return before;
  const earlier = ranBefore.filter((candidate) => candidate < version);
  return earlier.length === 0 ? null : Math.max(...earlier);
}

/** The commit that puts a version in force in an environment, notes that it ran there, and moves `champion` with it. */
export function promoteVersion(promotion: Promotion, state: PromotionState): RegistryChange {
  const { record } = promotion.stored;
  const aliases = [moveAlias(promotion.environment, promotion, state.environment, state.earlierGood)];
  if (promotion.movesChampion && state.champion?.record !== promotion.stored.recordDigest) {
    aliases.push(moveAlias("champion", promotion, state.champion, state.earlierGood));
  }
  const ranIn = state.status.ran_in.filter((ran) => ran.environment !== promotion.environment);
  const status: VersionStatus = {
    ...state.status,
    ran_in: [...ranIn, { environment: promotion.environment, at: promotion.at }],
  };
  const files = new Map<string, string>(
    aliases.map((alias) => [aliasPath(record.model, alias.alias), formatJson(alias)]),
  );
  files.set(versionPath(record.model, record.version, "status"), formatJson(status));
  const beside = versionTag(record.model, record.version);
  const tags = aliases.map(({ alias, serial }) => ({ name: aliasTag(record.model, alias, serial), beside }));
  return { files, message: promotionMessage(promotion, state, aliases), tags };
}

function moveAlias(
  alias: string,
  promotion: Promotion,
  before: AliasRecord | null,
  earlierGood: number | null,
): AliasRecord {
  return {
    schema: 1,
    alias,
    version: promotion.stored.record.version,
    record: promotion.stored.recordDigest,
    previous: before?.version ?? null,
    previous_good: earlierGood,
    serial: (before?.serial ?? 0) + 1,
    reason: promotion.forced?.reason ?? promotion.given ?? (isRollback(promotion, before) ? "rolled back" : "deployed"),
    actor: promotion.actor,
    approved_by: promotion.approvedBy,
    pull_request: promotion.pullRequest,
    run_id: promotion.runId,
    forced: promotion.forced !== null,
    ...(promotion.forced === null ? {} : { instead_of: promotion.forced.insteadOf }),
    at: promotion.at,
  };
}

/**
 * Whether an alias stays where it was forced to: until something else is wished for than was then. Else the next
 * promotion, of a schedule perhaps, would undo by night what a person has done for a reason.
 */
export function isHeldByForce(alias: AliasRecord | null, wished: StoredVersion | null): alias is AliasRecord {
  return alias?.forced === true && (alias.instead_of ?? null) === (wished?.recordDigest ?? null);
}

function isRollback(promotion: Promotion, before: AliasRecord | null): boolean {
  return before !== null && before.version > promotion.stored.record.version;
}

function promotionMessage(promotion: Promotion, state: PromotionState, aliases: readonly AliasRecord[]): string {
  const { record, recordDigest } = promotion.stored;
  const { environment } = promotion;
  const before = state.environment?.version ?? null;
  const event = isRollback(promotion, state.environment) ? "rollback" : "promote";
  const from = before === null ? `version ${record.version}` : `${before} -> ${record.version}`;
  const names = aliases.map((alias) => alias.alias).join(", ");
  const { forced, given } = promotion;
  return eventMessage(
    `${event}(${record.model}): ${from} in ${environment}${forced === null ? "" : ", FORCED"}`,
    [
      `${promotion.smoke} Moves ${names}.`,
      ...(forced === null ? [] : [`Forced without a merged deployment: ${forced.reason}`]),
      ...(given === null ? [] : [`Put in force by hand, as what is merged says: ${given}`]),
    ],
    [
      ["Event", event],
      ["Model", record.model],
      ["Version", String(record.version)],
      ["Record", recordDigest],
      ["Environment", environment],
      ["Aliases", names],
      ["Previous", before === null ? null : String(before)],
      ["Forced", forced?.reason ?? null],
      ["Reason", given],
      ["Pull-Request", promotion.pullRequest === null ? null : String(promotion.pullRequest)],
      ["Approved-By", promotion.approvedBy.length === 0 ? null : promotion.approvedBy.join(", ")],
      ["Run", promotion.runId],
      ["Actor", promotion.actor],
    ],
  );
}
