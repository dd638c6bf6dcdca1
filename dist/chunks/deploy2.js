import { u as loadModel } from "./config.js";
import { i as UserError, t as defineCommand } from "./core.js";
import { C as deploymentOutcome, T as chooseEnvironment, _ as proposeDeployment, b as findVersion, x as refuseInactive } from "./steps.js";

// src/commands/deploy/index.ts
const command = defineCommand({
	name: "deploy",
	summary: "Open the pull request that puts a version into an environment",
	description: "Changes one value in the environment's deployment file, on the branch deploy/<environment>/<model>, and opens its one pull request with the evidence in the body. Merging it is the approval; promote does the rest.",
	inputs: {
		environment: {
			kind: "text",
			placeholder: "NAME",
			description: "The environment; may be left out when there is one"
		},
		version: {
			kind: "text",
			placeholder: "VERSION",
			description: "A number, an alias or a reference. Default: challenger"
		}
	},
	outputs: {
		"pull-request": "Number of the pull request; empty when there was nothing to do",
		operation: "opened, updated, unchanged or nothing",
		version: "The version that it deploys"
	},
	action: {
		native: false,
		takes: null,
		leaves: false,
		permissions: {
			contents: "write",
			"pull-requests": "write"
		}
	},
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
/** An environment that needs another takes only versions that have passed the smoke test there. */
async function refuseOutOfOrder(snapshot, target, { record }) {
	if (target.needs === null) return;
	if ((await snapshot.status(record.model, record.version)).ran_in.some((ran) => ran.environment === target.needs)) return;
	throw new UserError("E_ENVIRONMENT_ORDER", `version ${record.version} has not run in ${target.needs}, which ${target.environment} needs`, { remedy: `deploy it there first: modelgate deploy ${record.model} --environment ${target.needs} --version ${record.version}` });
}

export { command as t };