"use strict";

const require_start = require("./start.js");
const require_domain = require("./domain.js");
const require_steps = require("./steps.js");

// src/commands/diff/index.ts
const command = require_start.defineCommand({
	...require_start.declaration$16,
	run: async (inputs, ports) => {
		const config = await require_start.loadConfig(inputs, ports.files);
		const snapshot = await ports.registry.snapshot();
		const [one, other] = [await require_steps.chooseVersion(snapshot, config, inputs.from), await require_steps.chooseVersion(snapshot, config, inputs.to)];
		if (one.model.name !== other.model.name) {
			const names = `${one.model.name} and ${other.model.name}`;
			throw new require_start.UserError("E_USAGE", `${inputs.from} and ${inputs.to} are versions of two models, ${names}`, { remedy: "name two versions of one model" });
		}
		const difference = require_domain.compareVersions(await documented(snapshot, one.stored), await documented(snapshot, other.stored));
		const release = ({ record, recordDigest }) => require_domain.formatRelease(record.model, record.version, recordDigest);
		const [from, to] = [one.stored.record.version, other.stored.record.version];
		return {
			exit: 0,
			json: require_domain.formatJson({
				schema: 1,
				model: one.model.name,
				from: release(one.stored),
				to: release(other.stored),
				...difference
			}),
			lines: [`${one.model.name}: version ${from} -> ${to}`, ...linesOf(difference)],
			outputs: {}
		};
	}
});
async function documented(snapshot, stored) {
	return {
		record: stored.record,
		evaluation: await require_steps.readKept(snapshot, stored, "evaluation")
	};
}
function linesOf({ same_test_data, metrics, facts }) {
	const note = same_test_data ? [] : ["  evaluated on different test data: what follows of metrics is no comparison"];
	const rows = metrics.map(({ id, direction, from, to, improvement }) => {
		const verdict = improvement === null || improvement === 0 ? "" : improvement > 0 ? "  better" : "  worse";
		const by = verdict === "" ? "" : ` by ${require_domain.figure(Math.abs(improvement ?? 0))}`;
		return `  ${id.padEnd(18)} ${shown(from)} -> ${shown(to)}${verdict}${by} (${direction} is better)`;
	});
	const differing = facts.map(({ name, from, to }) => `  ${name.padEnd(18)} ${from ?? "-"} -> ${to ?? "-"}`);
	return [
		...note,
		...rows,
		...differing.length === 0 ? ["  nothing else differs"] : differing
	];
}
function shown(value) {
	if (value === null || value.value === null) return "-";
	const { low, high } = value;
	return require_domain.figureWithin(value.value, low == null || high == null ? null : {
		low,
		high
	});
}

exports.command = command;