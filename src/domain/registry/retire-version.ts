import { formatJson } from "../contract/json.ts";
import { eventMessage, type RegistryChange } from "./change.ts";
import { versionPath } from "./layout.ts";
import type { StoredVersion, VersionState, VersionStatus } from "./records.ts";

/** Why and by whom a version is taken out of service, or brought back. */
export interface Retirement {
  readonly state: VersionState;
  readonly reason: string;
  readonly actor: string | null;
  readonly runId: string | null;
  readonly at: string;
}

const SUBJECT: Readonly<Record<VersionState, string>> = {
  active: "is back in service",
  retired: "is retired",
  revoked: "is REVOKED",
};

/** The commit that changes a version's state and nothing else; where it has run stays recorded. */
export function retireVersion(
  { record, recordDigest }: StoredVersion,
  status: VersionStatus,
  { state, reason, actor, runId, at }: Retirement,
): RegistryChange {
  const changed: VersionStatus = { ...status, state, reason, actor, at };
  return {
    files: new Map([[versionPath(record.model, record.version, "status"), formatJson(changed)]]),
    message: eventMessage(
      `retire(${record.model}): version ${record.version} ${SUBJECT[state]}`,
      [`It was ${status.state}. ${reason}`],
      [
        ["Event", "retire"],
        ["Model", record.model],
        ["Version", String(record.version)],
        ["Record", recordDigest],
        ["State", state],
        ["Reason", reason],
        ["Run", runId],
        ["Actor", actor],
      ],
    ),
  };
}
