import { aliasPath, VERSION_FILES, versionPath } from "../registry/layout.ts";
import type { AliasRecord, StoredVersion, VersionStatus } from "../registry/records.ts";
import { type Finding, problem, warning } from "./finding.ts";
import { TAKE_BACK } from "./history-findings.ts";

/** What the registry holds of one model. */
export interface HeldModel {
  /** The branch that it lies on. */
  readonly branch: string;
  readonly model: string;
  /** In the order of their numbers. */
  readonly records: readonly StoredVersion[];
  readonly statuses: ReadonlyMap<number, VersionStatus>;
  /** Versions whose model, or a pointer to it, lies on the branch. */
  readonly models: ReadonlySet<number>;
  /** Versions whose model gc has given up. */
  readonly collected: ReadonlySet<number>;
  readonly aliases: readonly AliasRecord[];
}

const RESTORE = "register the same model again: the version gets it back";

/**
 * What of a model's versions and aliases works today and will not, or should not be. `waysOut` says of an alias what
 * takes it elsewhere.
 */
export function versionFindings(held: HeldModel, waysOut: ReadonlyMap<string, string>): Finding[] {
  const { model, records, statuses, collected, aliases } = held;
  return [
    ...lostFindings(held),
    ...aliases
      .filter((alias) => isAstray(held, alias))
      .map((alias) => astrayFinding(held, alias, waysOut.get(alias.alias) ?? null)),
    ...records.flatMap(({ record }) => incompleteFindings(`${model}@${record.version}`, record.files)),
    ...aliases.flatMap((alias) =>
      aliasFindings(model, alias, { status: statuses.get(alias.version), way: waysOut.get(alias.alias) ?? null }),
    ),
    // gc keeps what an alias names; one that moved there at the same moment may have lost the race.
    ...aliases.flatMap(({ alias, version }) =>
      collected.has(version)
        ? [problem("aliases", `${alias} of ${model} is version ${version}, which has no model any more`, RESTORE)]
        : [],
    ),
  ];
}

/** Whether each record is chained to the one before it: one that was edited breaks the chain behind it. */
export function chainFindings({ model, records }: HeldModel): Finding[] {
  return records.flatMap(({ record }, i) => {
    const before = records[i - 1]?.recordDigest ?? null;
    if (record.parent === before) return [];
    const text = `${model}@${record.version} is chained to another record than that of the version before it`;
    return [problem("registry", text, TAKE_BACK)];
  });
}

/** Whether an alias names a version that is not there, or one of which it pins another record. */
export function isAstray({ records }: Pick<HeldModel, "records">, alias: AliasRecord): boolean {
  return !records.some(({ record, recordDigest }) => record.version === alias.version && recordDigest === alias.record);
}

function astrayFinding({ branch, model }: HeldModel, { alias, version }: AliasRecord, way: string | null): Finding {
  const text = `${alias} of ${model} is version ${version} by another record than the one that is registered`;
  return problem("aliases", text, way ?? revertAt(branch, aliasPath(model, alias)));
}

function revertAt(branch: string, path: string): string {
  return `find the commit that did it and revert it on ${branch}: git log ${branch} -- ${path}`;
}

/** Models that are gone though gc has not given them up: their versions can be neither scored nor rolled back to. */
function lostFindings({ branch, model, records, models, collected }: HeldModel): Finding[] {
  return records.flatMap(({ record: { version, storage } }) => {
    if (models.has(version) || collected.has(version)) return [];
    const path = versionPath(model, version, storage.kind === "inline" ? "model" : "pointer");
    const text = `${model}@${version} has no model: ${path} is missing, and gc has not given it up`;
    return [problem("versions", text, revertAt(branch, path))];
  });
}

function incompleteFindings(name: string, files: Readonly<Record<string, string>>): Finding[] {
  const findings: Finding[] = [];
  if (files[VERSION_FILES.evaluation] === undefined)
    findings.push(
      warning(
        "versions",
        `${name} was never evaluated`,
        "nothing but its name speaks for it: evaluate and register it again",
      ),
    );
  if (files[VERSION_FILES.profile] === undefined)
    findings.push(
      warning(
        "versions",
        `${name} has no profile: drift cannot be measured against it`,
        "train, evaluate and register it again",
      ),
    );
  return findings;
}

function aliasFindings(
  model: string,
  alias: AliasRecord,
  { status, way }: { readonly status: VersionStatus | undefined; readonly way: string | null },
): Finding[] {
  const findings: Finding[] = [];
  const name = `${alias.alias} of ${model} is version ${alias.version}`;
  // A challenger is in force nowhere: one that was retired waits for the next registration.
  const isInForce = alias.alias !== "challenger";
  const isOut = status !== undefined && status.state !== "active";
  if (isInForce && isOut) {
    const why = status.reason === null ? "" : `: ${status.reason}`;
    const tell = status.state === "revoked" ? problem : warning;
    findings.push(
      tell("aliases", `${name}, which is ${status.state}${why}`, way ?? "deploy another version, or roll back"),
    );
  }
  if (isInForce && alias.forced)
    findings.push(
      warning(
        "aliases",
        `${name} by force: ${alias.reason}${alias.actor === null ? "" : ` (${alias.actor})`}`,
        isOut && way !== null
          ? way
          : `merge a deployment of it, or of another one (modelgate deploy ${model})${way === null ? "" : `, or ${way}`}`,
      ),
    );
  return findings;
}
