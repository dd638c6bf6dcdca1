import { UserError } from "../../core/user-error.ts";
import { shortDigest } from "../../domain/contract/digest.ts";
import { passes, type Verdict } from "../../domain/gate/verdict.ts";
import { figure } from "../../domain/gate/wording.ts";
import { type AliasMove, inForce, type Reign } from "../../domain/registry/alias-history.ts";
import { type Period, secondOf } from "../../domain/registry/period.ts";
import type { DataRecord, VersionRecord, VersionState } from "../../domain/registry/records.ts";
import { formatRelease } from "../../domain/registry/reference.ts";
import { counted } from "../../domain/statistics/counted.ts";
import type { RegistryHistory } from "../../ports/registry.ts";
import { approvalOf } from "./model-events.ts";

/** A version in force under an alias, with everything that an auditor asks next. */
export interface VersionInForce {
  readonly alias: string;
  readonly version: number;
  readonly release: string;
  /** When it came into force and when it went out of it; null where it still is. */
  readonly from: string;
  readonly until: string | null;
  readonly reason: string;
  readonly actor: string | null;
  readonly approved_by: readonly string[];
  readonly pull_request: number | null;
  readonly run_id: string | null;
  /** Whether it went past its verdict or its approval, and why. */
  readonly forced: boolean;
  readonly forced_reason: string | null;
  /** The commit of the registry that put it in force. */
  readonly commit: string;
  readonly verdict: Verdict;
  readonly metrics: Readonly<Record<string, number>>;
  readonly data: readonly DataRecord[];
  readonly trained: { readonly commit: string | null; readonly ref: string | null; readonly actor: string | null };
  /** What became of it since. */
  readonly state: VersionState;
}

/** The versions in force in a period, each read from the registry and verified. */
export async function reignsIn(
  { snapshot }: RegistryHistory,
  model: string,
  { moves, period }: { readonly moves: readonly AliasMove[]; readonly period: Period },
): Promise<VersionInForce[]> {
  const reigns: VersionInForce[] = [];
  for (const reign of inForce(moves, period)) {
    const { version } = reign.move.record;
    const stored = await snapshot.version(model, version);
    if (stored === null) throw neverThere(reign, model);
    const { state } = await snapshot.status(model, version);
    reigns.push({ ...facts(reign, stored.record), state });
  }
  return reigns;
}

function neverThere({ move }: Reign, model: string): UserError {
  const named = `${move.alias} named version ${move.record.version} of ${model}, which the registry does not have`;
  return new UserError("E_REGISTRY_DAMAGED", `commit ${move.commit.slice(0, 12)} is none of Modelgate's: ${named}`, {
    exit: 4,
    remedy: "modelgate verify names everything that was done to the registry by hand",
  });
}

function facts({ move, until }: Reign, record: VersionRecord): Omit<VersionInForce, "state"> {
  const { commit, ref, actor, data } = record.lineage;
  return {
    alias: move.alias,
    version: record.version,
    release: formatRelease(record.model, record.version, move.record.record),
    from: move.at,
    until,
    reason: move.record.reason,
    actor: move.record.actor,
    approved_by: move.record.approved_by,
    pull_request: move.record.pull_request,
    run_id: move.record.run_id,
    forced: move.record.forced || record.forced !== null,
    forced_reason: record.forced ?? (move.record.forced ? move.record.reason : null),
    commit: move.commit,
    verdict: record.verdict,
    metrics: record.metrics,
    data,
    trained: { commit, ref, actor },
  };
}

export function linesOfReign(reign: VersionInForce): string[] {
  const { alias, version, from, until, data, metrics, trained } = reign;
  const test = data.find(({ name }) => name === "test");
  const train = data.find(({ name }) => name === "train");
  const figures = Object.entries(metrics)
    .slice(0, 3)
    .map(([id, value]) => `${id} ${figure(value)}`)
    .join(", ");
  const on = (rows: DataRecord | undefined): string =>
    rows === undefined ? "data that are not recorded" : `${counted(rows.rows, "row")} (${shortDigest(rows.digest)})`;
  const source = trained.commit === null ? "" : `, from commit ${trained.commit.slice(0, 12)}`;
  return [
    `${alias}: version ${version}, from ${secondOf(from)} ${until === null ? "to this day" : `to ${secondOf(until)}`} (UTC)`,
    `  ${reign.release}${reign.state === "active" ? "" : `, ${reign.state} since`}`,
    `  ${approvalOf(reign)}; registry commit ${reign.commit.slice(0, 12)}`,
    `  verdict ${reign.verdict}${passes(reign.verdict) ? "" : `, FORCED: ${reign.forced_reason}`}; ${figures} on ${on(test)}`,
    `  trained on ${on(train)}${source}${trained.actor === null ? "" : ` by ${trained.actor}`}`,
  ];
}
