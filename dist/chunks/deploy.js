import { B as defineCommand, Z as UserError, f as loadModel, z as declaration } from "./start.js";
import { E as proposeDeployment, F as deploymentOutcome, L as chooseEnvironment, N as refuseInactive, j as findVersion } from "./steps.js";

// src/commands/deploy/index.ts
const command = defineCommand({
	...declaration,
	run: async (inputs, ports) => {
		const { model } = await loadModel(inputs, ports.files);
		const target = chooseEnvironment(model, inputs.environment);
		const snapshot = await ports.registry.snapshot();
		const to = await findVersion(snapshot, model, inputs.version ?? "challenger");
		await refuseInactive(snapshot, to);
		await refuseOutOfOrder(snapshot, target, to);
		const from = await snapshot.alias(model.name, target.environment) === null ? null : await findVersion(snapshot, model, target.environment);
		ports.log.info(`deploy ${model.name}: version ${to.record.version} to ${target.environment}`);
		const proposed = await proposeDeployment(ports, snapshot, {
			kind: "deploy",
			model,
			target,
			from,
			to,
			reason: null
		});
		return deploymentOutcome({
			model: model.name,
			target,
			from,
			to
		}, proposed);
	}
});
async function refuseOutOfOrder(snapshot, target, { record }) {
	if (target.needs === null) return;
	if ((await snapshot.status(record.model, record.version)).ran_in.some((ran) => ran.environment === target.needs)) return;
	throw new UserError("E_ENVIRONMENT_ORDER", `version ${record.version} has not run in ${target.needs}, which ${target.environment} needs`, { remedy: `deploy it there first: modelgate deploy ${record.model} --environment ${target.needs} --version ${record.version}` });
}

export { command };