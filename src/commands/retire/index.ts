import type { ModelConfig } from "../../config/config.ts";
import { loadConfig } from "../../config/load-config.ts";
import { defineCommand } from "../../core/command.ts";
import { UserError } from "../../core/user-error.ts";
import { formatJson } from "../../domain/contract/json.ts";
import type { StoredVersion, VersionState } from "../../domain/registry/records.ts";
import { formatRelease } from "../../domain/registry/reference.ts";
import { retireVersion } from "../../domain/registry/retire-version.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Decision, RegistrySnapshot } from "../../ports/registry.ts";
import { championEnvironment } from "../../steps/choose-environment.ts";
import { chooseVersion } from "../../steps/choose-version.ts";
import { wayOut } from "../../steps/way-out.ts";
import { declaration } from "./declaration.ts";

const STATES: readonly string[] = ["retired", "revoked", "active"] satisfies VersionState[];

export const command = defineCommand({
  ...declaration,
  run: async (inputs, ports) => {
    const state = readState(inputs.state ?? "retired");
    const reason = inputs.reason.trim();
    if (reason === "") throw new UserError("E_USAGE", "--reason is empty", { remedy: "say why; it is recorded" });
    const config = await loadConfig(inputs, ports.files);
    const { model, stored } = await chooseVersion(await ports.registry.snapshot(), config, inputs.version);
    const { outcome, commit, value } = await ports.registry.commit((snapshot) =>
      decide(ports, snapshot, { model, stored, state, reason }),
    );
    const { version } = stored.record;
    const name = `version ${version} of ${model.name}`;
    for (const place of toLeave(model, value.inForce))
      ports.log.warn(`${name} is still in force in ${place}; ${await leave(ports, model, place)}`);
    return {
      exit: 0,
      json: formatJson({
        schema: 1,
        model: model.name,
        version,
        release: formatRelease(model.name, version, stored.recordDigest),
        state,
        before: value.before,
        in_force: value.inForce,
        commit: outcome === "nothing" ? null : commit,
      }),
      lines: [
        outcome === "nothing" ? `${name} is ${state} already` : `${name}: ${value.before} -> ${state}: ${reason}`,
      ],
      outputs: {},
    };
  },
});

function readState(text: string): VersionState {
  if (STATES.includes(text)) return text as VersionState;
  throw new UserError("E_USAGE", `--state does not take ${JSON.stringify(text)}`, {
    remedy: `write one of: ${STATES.join(", ")}`,
  });
}

interface Retired {
  readonly before: VersionState;
  /** Aliases that name the version and are in force. */
  readonly inForce: readonly string[];
}

async function decide(
  ports: Ports,
  snapshot: RegistrySnapshot,
  wish: {
    readonly model: ModelConfig;
    readonly stored: StoredVersion;
    readonly state: VersionState;
    readonly reason: string;
  },
): Promise<Decision<Retired>> {
  const { model, stored, state, reason } = wish;
  const { version } = stored.record;
  const status = await snapshot.status(model.name, version);
  const inForce = state === "active" ? [] : await placesInForce(snapshot, model, version);
  const value: Retired = { before: status.state, inForce };
  if (status.state === state) return { kind: "nothing", value };
  if (state === "retired" && inForce.length > 0)
    throw new UserError(
      "E_VERSION_IN_FORCE",
      `version ${version} of ${model.name} is in force as ${inForce.join(", ")}`,
      {
        remedy: "deploy and promote another version first; where nobody may use it any more, add --state revoked",
      },
    );
  const change = retireVersion(stored, status, {
    state,
    reason,
    actor: (await ports.repository.actor())?.name ?? null,
    runId: ports.context.runId,
    at: ports.clock.now().toISOString(),
  });
  return { kind: "commit", change, value };
}

async function placesInForce(snapshot: RegistrySnapshot, model: ModelConfig, version: number): Promise<string[]> {
  const places: string[] = [];
  for (const name of ["champion", ...model.environments.map(({ environment }) => environment)])
    if ((await snapshot.alias(model.name, name))?.version === version) places.push(name);
  return places;
}

/** Where it must be rolled back: `champion` follows its environment. */
function toLeave({ environments }: ModelConfig, inForce: readonly string[]): readonly string[] {
  const places = inForce.filter((place) => environments.some(({ environment }) => environment === place));
  return places.length > 0 ? places : inForce;
}

async function leave(ports: Ports, model: ModelConfig, place: string): Promise<string> {
  const snapshot = await ports.registry.snapshot();
  const alias = await snapshot.alias(model.name, place);
  const target = model.environments.find(({ environment }) => environment === place) ?? championEnvironment(model);
  return alias === null ? "it is not any more" : wayOut(ports, snapshot, { model, target, alias });
}
