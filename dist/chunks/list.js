"use strict";

const require_start = require("./start.js");
const require_domain = require("./domain.js");
const require_steps = require("./steps.js");

// src/commands/list/index.ts
const command = require_start.defineCommand({
	...require_start.declaration$9,
	run: async (inputs, ports) => {
		const models = inputs.model === null ? [...(await require_start.loadConfig(inputs, ports.files)).models.values()] : [(await require_start.loadModel(inputs, ports.files)).model];
		const snapshot = await ports.registry.snapshot();
		const listed = [];
		for (const model of models) listed.push({
			model: model.name,
			task: model.task,
			versions: await listVersions(snapshot, model)
		});
		return {
			exit: 0,
			json: require_domain.formatJson({
				schema: 1,
				models: listed
			}),
			lines: listed.flatMap(linesOf),
			outputs: {}
		};
	}
});
async function listVersions(snapshot, model) {
	const aliases = /* @__PURE__ */ new Map();
	for (const name of require_steps.aliasNames(model)) {
		const alias = await snapshot.alias(model.name, name);
		if (alias !== null) aliases.set(name, alias);
	}
	const numbers = [...await snapshot.versions(model.name)].reverse();
	return (await Promise.all(numbers.map((version) => listVersion(snapshot, {
		model,
		version,
		aliases
	})))).flat();
}
async function listVersion(snapshot, at) {
	const { name } = at.model;
	const { version } = at;
	const [stored, status] = await Promise.all([snapshot.version(name, version), snapshot.status(name, version)]);
	if (stored === null) return [];
	const { record, recordDigest } = stored;
	return [{
		version,
		release: require_domain.formatRelease(name, version, recordDigest),
		state: status.state,
		collected: await require_steps.isCollected(snapshot, record),
		verdict: record.verdict,
		forced: record.forced !== null,
		aliases: [...at.aliases].filter(([, named]) => named.version === version).map(([alias]) => alias),
		forced_aliases: [...at.aliases].filter(([alias, named]) => named.version === version && named.forced && alias !== "challenger").map(([alias]) => alias),
		metrics: record.metrics,
		created: record.created
	}];
}
function linesOf({ model, versions }) {
	if (versions.length === 0) return [`${model}: nothing is registered yet`];
	return [model, ...versions.map(lineOf)];
}
function lineOf(listed) {
	const { version, verdict, forced, state, collected, aliases, forced_aliases, metrics, created } = listed;
	const notes = [
		forced ? "FORCED" : "",
		state === "active" ? "" : state,
		collected ? "model given up" : ""
	].filter((note) => note !== "").join(", ");
	const [first] = Object.entries(metrics);
	return [
		`  ${String(version).padStart(4)}`,
		created.slice(0, 10),
		verdict.padEnd(4),
		first === void 0 ? "" : `${first[0]} ${require_domain.figure(first[1])}`,
		aliases.map((alias) => forced_aliases.includes(alias) ? `${alias} (FORCED)` : alias).join(", "),
		notes
	].filter((part) => part !== "").join("  ");
}

exports.command = command;