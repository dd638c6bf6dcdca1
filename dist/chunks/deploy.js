"use strict";

const require_start = require("./start.js");
const require_domain = require("./domain.js");
const require_steps = require("./steps.js");

// src/commands/deploy/index.ts
const command = require_start.defineCommand({
	...require_start.declaration$17,
	run: async (inputs, ports) => {
		const { model } = await require_start.loadModel(inputs, ports.files);
		const target = require_steps.chooseEnvironment(model, inputs.environment);
		const snapshot = await ports.registry.snapshot();
		const to = await require_steps.findVersion(snapshot, model, inputs.version ?? "challenger");
		await require_steps.refuseInactive(snapshot, to);
		await refuseOutOfOrder(snapshot, target, to);
		await snapshot.file(to, "model");
		const alias = await snapshot.alias(model.name, target.environment);
		const from = alias === null ? null : await require_steps.findVersion(snapshot, model, target.environment);
		ports.log.info(`deploy ${model.name}: version ${to.record.version} to ${target.environment}`);
		const proposed = await require_steps.proposeDeployment(ports, snapshot, {
			kind: "deploy",
			model,
			target,
			from,
			to,
			reason: null
		});
		const outcome = require_steps.deploymentOutcome({
			model: model.name,
			target,
			from,
			to
		}, proposed);
		if (proposed.operation !== "nothing") return outcome;
		if (inputs.version !== null && require_domain.isHeldByForce(alias, to)) throw await require_steps.heldPast(ports, snapshot, {
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
async function refuseOutOfOrder(snapshot, target, { record }) {
	if (target.needs === null) return;
	if ((await snapshot.status(record.model, record.version)).ran_in.some((ran) => ran.environment === target.needs)) return;
	throw new require_start.UserError("E_ENVIRONMENT_ORDER", `version ${record.version} has not run in ${target.needs}, which ${target.environment} needs`, { remedy: `deploy it there first: modelgate deploy ${record.model} --environment ${target.needs} --version ${record.version}` });
}

exports.command = command;