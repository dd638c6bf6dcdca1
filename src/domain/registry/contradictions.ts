import { VERSION_FILES } from "./layout.ts";
import type { AliasRecord, StoredVersion, VersionStatus } from "./records.ts";

/** A model's part of the registry at the tip, without what is in its versions' files. */
export interface Standing {
  readonly versions: readonly StandingVersion[];
  /** By the names of their files. */
  readonly aliases: ReadonlyMap<string, AliasRecord>;
}

export interface StandingVersion {
  readonly stored: StoredVersion;
  readonly status: VersionStatus;
  /** Names in its folder. */
  readonly files: readonly string[];
}

/**
 * What at the tip cannot be so if only Modelgate wrote there, in words; empty where everything fits. An alias names the
 * record of a version that is there; every environment that a version ran in has its alias; an alias other than
 * `challenger` names, named before and goes back to versions that ran there (`champion`: anywhere); and of each version
 * the model, its pointer or what `gc` left lies in its folder, one of them.
 */
export function contradictions({ versions, aliases }: Standing): string[] {
  const byNumber = new Map(versions.map((one) => [one.stored.record.version, one]));
  const ran = (version: number, alias: string): boolean => {
    const places = byNumber.get(version)?.status.ran_in ?? [];
    return places.some(({ environment }) => alias === "champion" || environment === alias);
  };
  const places = new Set(versions.flatMap(({ status }) => status.ran_in.map(({ environment }) => environment)));
  return [
    ...[...places]
      .filter((place) => !aliases.has(place))
      .map((place) => `versions ran in ${place}, which has no alias`),
    ...[...aliases].flatMap(([name, alias]) =>
      name === alias.alias
        ? aliasContradictions(alias, byNumber.get(alias.version)?.stored ?? null, ran)
        : [`the alias ${name} is that of ${alias.alias}`],
    ),
    ...versions.flatMap((version) => folderContradictions(version)),
  ];
}

function aliasContradictions(
  { alias, version, record, previous, previous_good }: AliasRecord,
  stored: StoredVersion | null,
  ran: (version: number, alias: string) => boolean,
): string[] {
  if (stored?.recordDigest !== record) return [`${alias} names version ${version} by another record than it has`];
  if (alias === "challenger") return [];
  const named = [version, previous, previous_good].filter((number) => number !== null);
  return [...new Set(named)].filter((number) => !ran(number, alias)).map((number) => neverRan(alias, number));
}

function neverRan(alias: string, version: number): string {
  return `${alias} speaks of version ${version}, which never ran ${alias === "champion" ? "anywhere" : "there"}`;
}

function folderContradictions({ stored: { record }, files }: StandingVersion): string[] {
  const due = record.storage.kind === "inline" ? VERSION_FILES.model : VERSION_FILES.pointer;
  const there = STANDS.filter((name) => files.includes(name));
  if (there.length === 1 && (there[0] === due || there[0] === VERSION_FILES.collected)) return [];
  return [`version ${record.version} has ${there.join(" and ") || `no ${due}`}`];
}

/** One of these stands for a version's model. */
const STANDS = [VERSION_FILES.model, VERSION_FILES.pointer, VERSION_FILES.collected];
