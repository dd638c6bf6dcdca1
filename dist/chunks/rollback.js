"use strict";

const require_start = require("./start.js");
const require_steps = require("./steps.js");

// src/commands/rollback/index.ts
const command = require_start.defineCommand({
	...require_start.declaration$4,
	run: async (inputs, ports) => {
		const { model } = await require_start.loadModel(inputs, ports.files);
		const target = require_steps.chooseEnvironment(model, inputs.environment);
		const snapshot = await ports.registry.snapshot();
		const alias = await snapshot.alias(model.name, target.environment);
		if (alias === null) throw new require_start.UserError("E_NOTHING_DEPLOYED", `nothing of ${model.name} is in force in ${target.environment}`, { remedy: "deploy and promote a version first" });
		const from = await require_steps.findVersion(snapshot, model, target.environment);
		const to = await require_steps.findVersion(snapshot, model, inputs.to ?? await previousGoodOf(snapshot, model.name, alias));
		await require_steps.refuseInactive(snapshot, to);
		await snapshot.file(to, "model");
		ports.log.info(`rollback ${model.name}: ${from.record.version} -> ${to.record.version} in ${target.environment}`);
		const proposed = await require_steps.proposeDeployment(ports, snapshot, {
			kind: "rollback",
			model,
			target,
			from,
			to,
			reason: inputs.reason
		});
		const outcome = require_steps.deploymentOutcome({
			model: model.name,
			target,
			from,
			to
		}, proposed);
		if (proposed.operation !== "nothing" || alias.record === to.recordDigest) return outcome;
		if (alias.forced) throw await require_steps.heldPast(ports, snapshot, {
			model,
			target,
			to,
			alias
		});
		return {
			...outcome,
			lines: [...outcome.lines, ...await require_steps.notInForce(ports, snapshot, {
				model,
				target,
				to,
				alias
			})]
		};
	}
});
async function previousGoodOf(snapshot, model, alias) {
	if (alias.previous_good !== null) return String(alias.previous_good);
	const { version, alias: environment } = alias;
	const later = (await require_steps.versionsThatRan(snapshot, model, environment)).filter((ran) => ran > version);
	const newest = later.at(-1);
	if (newest === void 0) throw new require_start.UserError("E_NO_PREVIOUS", `no version before ${version} has run in ${environment}`, { remedy: "name the version to go to with --to" });
	throw new require_start.UserError("E_NO_PREVIOUS", `no version before ${version} has run in ${environment}; ${later.join(", ")} ran there after it, and a rollback never goes forward by itself`, { remedy: `name the version that you want: --to ${newest}` });
}

exports.command = command;