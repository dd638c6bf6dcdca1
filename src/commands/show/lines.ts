import { shortDigest } from "../../domain/contract/digest.ts";
import type { EvaluatedGate } from "../../domain/gate/evaluation.ts";
import { figure } from "../../domain/gate/wording.ts";
import { secondOf } from "../../domain/registry/period.ts";
import type { VersionRecord, VersionStatus } from "../../domain/registry/records.ts";
import { counted } from "../../domain/statistics/counted.ts";
import { gateName } from "../../render/gate-name.ts";
import { bytes } from "../../render/numbers.ts";

/** What `show` prints. */
export interface ShownVersion {
  readonly schema: 1;
  readonly model: string;
  readonly version: number;
  readonly release: string;
  /** Aliases that name it now. */
  readonly aliases: readonly string[];
  readonly status: VersionStatus;
  /** Whether its model was given up by `gc`. */
  readonly collected: boolean;
  readonly gates: readonly EvaluatedGate[];
  readonly record: VersionRecord;
}

/** A version for people: a line a fact. */
export function linesOf(shown: ShownVersion): string[] {
  const { model, version, release, aliases, status, collected, gates, record } = shown;
  const { lineage } = record;
  const ran = status.ran_in.map(({ environment, at }) => `${environment} (${secondOf(at)})`);
  const facts: readonly (readonly [string, string | null])[] = [
    ["release", release],
    ["in force as", aliases.join(", ") || null],
    ["has run in", ran.join(", ") || null],
    ["state", `${status.state}${status.reason === null ? "" : `: ${status.reason}`}`],
    ["verdict", `${record.verdict}${record.forced === null ? "" : `, FORCED: ${record.forced}`}`],
    ["metrics", figures(record.metrics)],
    ["model", `${record.task}, ${bytes(record.size)}, ${record.digest}${collected ? ", given up by gc" : ""}`],
    ["threshold", record.threshold === null ? null : String(record.threshold)],
    ["columns", record.signature.columns.map(({ name }) => name).join(", ") || null],
    ...lineage.data.map(({ name, rows, digest }) => [name, `${counted(rows, "row")}, ${digest}`] as const),
    ["parameters", Object.keys(lineage.params).length === 0 ? null : JSON.stringify(lineage.params)],
    ["seed", String(lineage.seed)],
    ["commit", commitOf(record)],
    ["made by", [lineage.actor, lineage.workflow, lineage.run_id].filter((part) => part !== null).join(", ") || null],
    ["runner", lineage.runner],
    ["lockfile", lineage.lockfile === null ? null : shortDigest(lineage.lockfile)],
    ["registered", secondOf(record.created)],
  ];
  return [
    `${model}, version ${version}`,
    ...facts.flatMap(([name, value]) => (value === null ? [] : [`  ${name.padEnd(12)} ${value}`])),
    ...gates.map((gate) => `  ${"gate".padEnd(12)} ${gate.status}: ${gateName(gate)}: ${gate.reason}`),
  ];
}

function figures(metrics: Readonly<Record<string, number>>): string | null {
  const shown = Object.entries(metrics).map(([id, value]) => `${id} ${figure(value)}`);
  return shown.join(", ") || null;
}

function commitOf({ lineage: { commit, ref, dirty } }: VersionRecord): string | null {
  if (commit === null) return null;
  return `${commit}${ref === null ? "" : ` of ${ref}`}${dirty === true ? ", with uncommitted changes" : ""}`;
}
