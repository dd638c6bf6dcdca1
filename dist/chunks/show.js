"use strict";

const require_start = require("./start.js");
const require_domain = require("./domain.js");
const require_steps = require("./steps.js");
const require_render = require("./render.js");

// src/commands/show/lines.ts
function linesOf(shown) {
	const { model, version, release, aliases, status, collected, gates, record } = shown;
	const { lineage } = record;
	const ran = status.ran_in.map(({ environment, at }) => `${environment} (${require_domain.secondOf(at)})`);
	const facts = [
		["release", release],
		["in force as", aliases.join(", ") || null],
		["has run in", ran.join(", ") || null],
		["state", `${status.state}${status.reason === null ? "" : `: ${status.reason}`}`],
		["verdict", `${record.verdict}${record.forced === null ? "" : `, FORCED: ${record.forced}`}`],
		["metrics", figures(record.metrics)],
		["model", `${record.task}, ${require_render.bytes(record.size)}, ${record.digest}${collected ? ", given up by gc" : ""}`],
		["threshold", record.threshold === null ? null : String(record.threshold)],
		["columns", record.signature.columns.map(({ name }) => name).join(", ") || null],
		...lineage.data.map(({ name, rows, digest }) => [name, `${require_domain.counted(rows, "row")}, ${digest}`]),
		["parameters", Object.keys(lineage.params).length === 0 ? null : JSON.stringify(lineage.params)],
		["seed", String(lineage.seed)],
		["commit", commitOf(record)],
		["made by", [
			lineage.actor,
			lineage.workflow,
			lineage.run_id
		].filter((part) => part !== null).join(", ") || null],
		["runner", lineage.runner],
		["lockfile", lineage.lockfile === null ? null : require_domain.shortDigest(lineage.lockfile)],
		["registered", require_domain.secondOf(record.created)]
	];
	return [
		`${model}, version ${version}`,
		...facts.flatMap(([name, value]) => value === null ? [] : [`  ${name.padEnd(12)} ${value}`]),
		...gates.map((gate) => `  ${"gate".padEnd(12)} ${gate.status}: ${require_render.gateName(gate)}: ${gate.reason}`)
	];
}
function figures(metrics) {
	return Object.entries(metrics).map(([id, value]) => `${id} ${require_domain.figure(value)}`).join(", ") || null;
}
function commitOf({ lineage: { commit, ref, dirty } }) {
	if (commit === null) return null;
	return `${commit}${ref === null ? "" : ` of ${ref}`}${dirty === true ? ", with uncommitted changes" : ""}`;
}

// src/commands/show/index.ts
const command = require_start.defineCommand({
	...require_start.declaration$2,
	run: async (inputs, ports) => {
		const config = await require_start.loadConfig(inputs, ports.files);
		const snapshot = await ports.registry.snapshot();
		const { model, stored } = await require_steps.chooseVersion(snapshot, config, inputs.version);
		const { record, recordDigest } = stored;
		const aliases = [];
		for (const name of require_steps.aliasNames(model)) if ((await snapshot.alias(model.name, name))?.version === record.version) aliases.push(name);
		const evaluation = await require_steps.readKept(snapshot, stored, "evaluation");
		const shown = {
			schema: 1,
			model: model.name,
			version: record.version,
			release: require_domain.formatRelease(model.name, record.version, recordDigest),
			aliases,
			status: await snapshot.status(model.name, record.version),
			collected: await require_steps.isCollected(snapshot, record),
			gates: evaluation.gates,
			record
		};
		return {
			exit: 0,
			json: require_domain.formatJson(shown),
			lines: linesOf(shown),
			outputs: {}
		};
	}
});

exports.command = command;