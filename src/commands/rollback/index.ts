import { loadModel } from "../../config/load-config.ts";
import { defineCommand } from "../../core/command.ts";
import { UserError } from "../../core/user-error.ts";
import type { AliasRecord } from "../../domain/registry/records.ts";
import type { RegistrySnapshot } from "../../ports/registry.ts";
import { chooseEnvironment } from "../../steps/choose-environment.ts";
import { deploymentOutcome } from "../../steps/deployment-outcome.ts";
import { findVersion, refuseInactive } from "../../steps/find-version.ts";
import { heldPast, notInForce } from "../../steps/named-already.ts";
import { proposeDeployment } from "../../steps/propose-deployment.ts";
import { versionsThatRan } from "../../steps/versions-that-ran.ts";
import { declaration } from "./declaration.ts";

export const command = defineCommand({
  ...declaration,
  run: async (inputs, ports) => {
    const { model } = await loadModel(inputs, ports.files);
    const target = chooseEnvironment(model, inputs.environment);
    const snapshot = await ports.registry.snapshot();
    const alias = await snapshot.alias(model.name, target.environment);
    if (alias === null)
      throw new UserError("E_NOTHING_DEPLOYED", `nothing of ${model.name} is in force in ${target.environment}`, {
        remedy: "deploy and promote a version first",
      });
    const from = await findVersion(snapshot, model, target.environment);
    const to = await findVersion(snapshot, model, inputs.to ?? (await previousGoodOf(snapshot, model.name, alias)));
    await refuseInactive(snapshot, to);
    // Reading the model verifies its bytes: a version that cannot be trusted is refused before anything is proposed.
    await snapshot.file(to, "model");
    ports.log.info(`rollback ${model.name}: ${from.record.version} -> ${to.record.version} in ${target.environment}`);
    const proposed = await proposeDeployment(ports, snapshot, {
      kind: "rollback",
      model,
      target,
      from,
      to,
      reason: inputs.reason,
    });
    const outcome = deploymentOutcome({ model: model.name, target, from, to }, proposed);
    if (proposed.operation !== "nothing" || alias.record === to.recordDigest) return outcome;
    if (alias.forced) throw await heldPast(ports, snapshot, { model, target, to, alias });
    return {
      ...outcome,
      lines: [...outcome.lines, ...(await notInForce(ports, snapshot, { model, target, to, alias }))],
    };
  },
});

/** Steps go back only: a version that was rolled back is not gone to again, unless a person names it. */
async function previousGoodOf(snapshot: RegistrySnapshot, model: string, alias: AliasRecord): Promise<string> {
  if (alias.previous_good !== null) return String(alias.previous_good);
  const { version, alias: environment } = alias;
  const later = (await versionsThatRan(snapshot, model, environment)).filter((ran) => ran > version);
  const newest = later.at(-1);
  if (newest === undefined)
    throw new UserError("E_NO_PREVIOUS", `no version before ${version} has run in ${environment}`, {
      remedy: "name the version to go to with --to",
    });
  throw new UserError(
    "E_NO_PREVIOUS",
    `no version before ${version} has run in ${environment}; ${later.join(", ")} ran there after it, and a rollback never goes forward by itself`,
    { remedy: `name the version that you want: --to ${newest}` },
  );
}
