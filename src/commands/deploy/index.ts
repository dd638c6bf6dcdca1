import { loadModel } from "../../config/load-config.ts";
import { defineCommand } from "../../core/command.ts";
import { UserError } from "../../core/user-error.ts";
import type { DeploymentTarget } from "../../domain/deployment/deployment.ts";
import type { StoredVersion } from "../../domain/registry/records.ts";
import type { RegistrySnapshot } from "../../ports/registry.ts";
import { chooseEnvironment } from "../../steps/choose-environment.ts";
import { deploymentOutcome } from "../../steps/deployment-outcome.ts";
import { findVersion, refuseInactive } from "../../steps/find-version.ts";
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
    return deploymentOutcome({ model: model.name, target, from, to }, proposed);
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
