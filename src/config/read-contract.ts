import { UserError } from "../core/user-error.ts";
import { SCHEMA_VERSION, schemaVersion } from "../domain/contract/schema-version.ts";
import type { Evaluation } from "../domain/gate/evaluation.ts";
import type { OperationalFile } from "../domain/operational/operational-file.ts";
import type { Profile } from "../domain/profile/profile.ts";
import type { AliasRecord, RunRecord, VersionRecord, VersionStatus } from "../domain/registry/records.ts";
import type { GoldenRows } from "../domain/scoring/golden-rows.ts";
import {
  alias,
  evaluation,
  golden,
  operational,
  profile,
  registry,
  run,
  status,
  version,
} from "./generated/contract-validators.js";

interface Contracts {
  readonly alias: AliasRecord;
  readonly evaluation: Evaluation;
  readonly golden: GoldenRows;
  readonly operational: OperationalFile;
  readonly profile: Profile;
  readonly registry: { readonly schema: 1 };
  readonly run: RunRecord;
  readonly status: VersionStatus;
  readonly version: VersionRecord;
}

const VALIDATORS = { alias, evaluation, golden, operational, profile, registry, run, status, version };

/**
 * Reads a contract file and checks it against its schema. Throws E_SCHEMA_NEWER for a file of a later program, and
 * E_CONTRACT (integrity, exit code 4) for anything that is not such a file; `where` names it.
 */
export function readContract<K extends keyof Contracts>(kind: K, bytes: Uint8Array, where: string): Contracts[K] {
  const parsed = parseJson(bytes, where);
  if (schemaVersion(parsed) === "newer") {
    throw new UserError(
      "E_SCHEMA_NEWER",
      `${where} was written by a newer Modelgate: it has a schema above ${SCHEMA_VERSION}`,
      {
        remedy: "update Modelgate",
      },
    );
  }
  const validate = VALIDATORS[kind];
  if (validate(parsed)) return parsed as Contracts[K];
  const at = validate.errors?.[0]?.instancePath ?? "";
  throw new UserError("E_CONTRACT", `${where} is no ${kind} file of Modelgate${at === "" ? "" : `: wrong at ${at}`}`, {
    exit: 4,
    remedy: "do not edit it by hand; restore it from git, or make it again",
  });
}

function parseJson(bytes: Uint8Array, where: string): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new UserError("E_CONTRACT", `${where} is not JSON`, {
      exit: 4,
      remedy: "restore it from git, or make it again",
      cause,
    });
  }
}
