import { loadModel } from "../../config/load-config.ts";
import { defineCommand } from "../../core/command.ts";
import { UserError } from "../../core/user-error.ts";
import type { DeploymentTarget } from "../../domain/deployment/deployment.ts";
import { isHeldByForce } from "../../domain/registry/promote-version.ts";
import type { StoredVersion } from "../../domain/registry/records.ts";
import type { RegistrySnapshot } from "../../ports/registry.ts";
import { chooseEnvironment } from "../../steps/choose-environment.ts";
import { deploymentOutcome } from "../../steps/deployment-outcome.ts";
import { findVersion, refuseInactive } from "../../steps/find-version.ts";
import { heldPast, notInForce } from "../../steps/named-already.ts";
import { proposeDeployment } from "../../steps/propose-deployment.ts";
import { declaration } from "./declaration.ts";

export const command = defineCommand({
  ...declaration,
  run: async (inputs, ports) => {
    const { model } = await loadModel(inputs, ports.files);
    const target = chooseEnvironment(model, inputs.environment);
    const snapshot = await ports.registry.snapshot();
    const to = await findVersion(snapshot, model, inputs.version ?? "challenger");
    await refuseInactive(snapshot, to);
    await refuseOutOfOrder(snapshot, target, to);
    // Reading the model verifies its bytes: nobody is asked to merge what promote would refuse.
    await snapshot.file(to, "model");
    const alias = await snapshot.alias(model.name, target.environment);
    const from = alias === null ? null : await findVersion(snapshot, model, target.environment);
    ports.log.info(`deploy ${model.name}: version ${to.record.version} to ${target.environment}`);
    const proposed = await proposeDeployment(ports, snapshot, {
      kind: "deploy",
      model,
      target,
      from,
      to,
      reason: null,
    });
    const outcome = deploymentOutcome({ model: model.name, target, from, to }, proposed);
    if (proposed.operation !== "nothing") return outcome;
    // A person who names a version wants it there; a job that deploys what is newest finds its work done.
    if (inputs.version !== null && isHeldByForce(alias, to))
      throw await heldPast(ports, snapshot, { model, target, to, alias });
    return {
      ...outcome,
      lines: [...outcome.lines, ...(await notInForce(ports, snapshot, { model, target, to, alias }))],
    };
  },
});

/** An environment that needs another takes only versions that have passed the smoke test there. */
async function refuseOutOfOrder(
  snapshot: RegistrySnapshot,
  target: DeploymentTarget,
  { record }: StoredVersion,
): Promise<void> {
  if (target.needs === null) return;
  const status = await snapshot.status(record.model, record.version);
  if (status.ran_in.some((ran) => ran.environment === target.needs)) return;
  throw new UserError(
    "E_ENVIRONMENT_ORDER",
    `version ${record.version} has not run in ${target.needs}, which ${target.environment} needs`,
    {
      remedy: `deploy it there first: modelgate deploy ${record.model} --environment ${target.needs} --version ${record.version}`,
    },
  );
}
