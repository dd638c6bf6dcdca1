"use strict";

const require_start = require("./start.js");
const require_domain = require("./domain.js");
const require_steps = require("./steps.js");

// src/commands/retire/index.ts
const STATES = [
	"retired",
	"revoked",
	"active"
];
const command = require_start.defineCommand({
	...require_start.declaration$5,
	run: async (inputs, ports) => {
		const state = readState(inputs.state ?? "retired");
		const reason = inputs.reason.trim();
		if (reason === "") throw new require_start.UserError("E_USAGE", "--reason is empty", { remedy: "say why; it is recorded" });
		const config = await require_start.loadConfig(inputs, ports.files);
		const { model, stored } = await require_steps.chooseVersion(await ports.registry.snapshot(), config, inputs.version);
		const { outcome, commit, value } = await ports.registry.commit((snapshot) => decide(ports, snapshot, {
			model,
			stored,
			state,
			reason
		}));
		const { version } = stored.record;
		const name = `version ${version} of ${model.name}`;
		for (const place of toLeave(model, value.inForce)) ports.log.warn(`${name} is still in force in ${place}; ${await leave(ports, model, place)}`);
		return {
			exit: 0,
			json: require_domain.formatJson({
				schema: 1,
				model: model.name,
				version,
				release: require_domain.formatRelease(model.name, version, stored.recordDigest),
				state,
				before: value.before,
				in_force: value.inForce,
				commit: outcome === "nothing" ? null : commit
			}),
			lines: [outcome === "nothing" ? `${name} is ${state} already` : `${name}: ${value.before} -> ${state}: ${reason}`],
			outputs: {}
		};
	}
});
function readState(text) {
	if (STATES.includes(text)) return text;
	throw new require_start.UserError("E_USAGE", `--state does not take ${JSON.stringify(text)}`, { remedy: `write one of: ${STATES.join(", ")}` });
}
async function decide(ports, snapshot, wish) {
	const { model, stored, state, reason } = wish;
	const { version } = stored.record;
	const status = await snapshot.status(model.name, version);
	const inForce = state === "active" ? [] : await placesInForce(snapshot, model, version);
	const value = {
		before: status.state,
		inForce
	};
	if (status.state === state) return {
		kind: "nothing",
		value
	};
	if (state === "retired" && inForce.length > 0) throw new require_start.UserError("E_VERSION_IN_FORCE", `version ${version} of ${model.name} is in force as ${inForce.join(", ")}`, { remedy: "deploy and promote another version first; where nobody may use it any more, add --state revoked" });
	return {
		kind: "commit",
		change: require_domain.retireVersion(stored, status, {
			state,
			reason,
			actor: (await ports.repository.actor())?.name ?? null,
			runId: ports.context.runId,
			at: ports.clock.now().toISOString()
		}),
		value
	};
}
async function placesInForce(snapshot, model, version) {
	const places = [];
	for (const name of ["champion", ...model.environments.map(({ environment }) => environment)]) if ((await snapshot.alias(model.name, name))?.version === version) places.push(name);
	return places;
}
function toLeave({ environments }, inForce) {
	const places = inForce.filter((place) => environments.some(({ environment }) => environment === place));
	return places.length > 0 ? places : inForce;
}
async function leave(ports, model, place) {
	const snapshot = await ports.registry.snapshot();
	const alias = await snapshot.alias(model.name, place);
	const target = model.environments.find(({ environment }) => environment === place) ?? require_steps.championEnvironment(model);
	return alias === null ? "it is not any more" : require_steps.wayOut(ports, snapshot, {
		model,
		target,
		alias
	});
}

exports.command = command;