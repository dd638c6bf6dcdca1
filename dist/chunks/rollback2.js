import { u as loadModel } from "./config.js";
import { i as UserError, t as defineCommand } from "./core.js";
import { C as deploymentOutcome, T as chooseEnvironment, _ as proposeDeployment, b as findVersion, n as versionsThatRan, x as refuseInactive } from "./steps.js";

// src/commands/rollback/index.ts
const command = defineCommand({
	name: "rollback",
	summary: "Open the pull request back to the last good version",
	description: "Proposes the previous good version of an environment (or the one that --to names) on the environment's deployment branch. The version is verified first; a retired or revoked one is refused. One step, even if several versions failed.",
	inputs: {
		environment: {
			kind: "text",
			placeholder: "NAME",
			description: "The environment; may be left out when there is one"
		},
		to: {
			kind: "text",
			placeholder: "VERSION",
			description: "The version to go back to. Default: the previous good one"
		},
		reason: {
			kind: "text",
			placeholder: "TEXT",
			description: "Why; it goes into the pull request"
		}
	},
	outputs: {
		"pull-request": "Number of the pull request; empty when there was nothing to do",
		operation: "opened, updated, unchanged or nothing",
		version: "The version that it goes back to"
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
		const alias = await snapshot.alias(model.name, target.environment);
		if (alias === null) throw new UserError("E_NOTHING_DEPLOYED", `nothing of ${model.name} is in force in ${target.environment}`, { remedy: "deploy and promote a version first" });
		const from = await findVersion(snapshot, model, target.environment);
		const to = await findVersion(snapshot, model, inputs.to ?? await previousGoodOf(snapshot, model.name, alias));
		await refuseInactive(snapshot, to);
		await snapshot.file(to, "model");
		ports.log.info(`rollback ${model.name}: ${from.record.version} -> ${to.record.version} in ${target.environment}`);
		const proposed = await proposeDeployment(ports, snapshot, {
			kind: "rollback",
			model,
			target,
			from,
			to,
			reason: inputs.reason
		});
		return deploymentOutcome({
			model: model.name,
			target,
			from,
			to
		}, proposed);
	}
});
/** Steps go back only: a version that was rolled back is not gone to again, unless a person names it. */
async function previousGoodOf(snapshot, model, alias) {
	if (alias.previous_good !== null) return String(alias.previous_good);
	const { version, alias: environment } = alias;
	const later = (await versionsThatRan(snapshot, model, environment)).filter((ran) => ran > version);
	const newest = later.at(-1);
	if (newest === void 0) throw new UserError("E_NO_PREVIOUS", `no version before ${version} has run in ${environment}`, { remedy: "name the version to go to with --to" });
	throw new UserError("E_NO_PREVIOUS", `no version before ${version} has run in ${environment}; ${later.join(", ")} ran there after it, and a rollback never goes forward by itself`, { remedy: `name the version to go to: --to ${newest}` });
}

export { command as t };