import { B as defineCommand, d as loadConfig, w as declaration } from "./start.js";
import { It as figure, fn as formatRelease, hn as formatJson, mn as shortDigest, p as secondOf, yn as counted } from "./domain.js";
import { A as aliasNames, D as readKept, M as isCollected, w as chooseVersion } from "./steps.js";
import { r as gateName, x as bytes } from "./render.js";

// src/commands/show/lines.ts
function linesOf(shown) {
	const { model, version, release, aliases, status, collected, gates, record } = shown;
	const { lineage } = record;
	const ran = status.ran_in.map(({ environment, at }) => `${environment} (${secondOf(at)})`);
	const facts = [
		["release", release],
		["in force as", aliases.join(", ") || null],
		["has run in", ran.join(", ") || null],
		["state", `${status.state}${status.reason === null ? "" : `: ${status.reason}`}`],
		["verdict", `${record.verdict}${record.forced === null ? "" : `, FORCED: ${record.forced}`}`],
		["metrics", figures(record.metrics)],
		["model", `${record.task}, ${bytes(record.size)}, ${record.digest}${collected ? ", given up by gc" : ""}`],
		["threshold", record.threshold === null ? null : String(record.threshold)],
		["columns", record.signature.columns.map(({ name }) => name).join(", ") || null],
		...lineage.data.map(({ name, rows, digest }) => [name, `${counted(rows, "row")}, ${digest}`]),
		["parameters", Object.keys(lineage.params).length === 0 ? null : JSON.stringify(lineage.params)],
		["seed", String(lineage.seed)],
		["commit", commitOf(record)],
		["made by", [
			lineage.actor,
			lineage.workflow,
			lineage.run_id
		].filter((part) => part !== null).join(", ") || null],
		["runner", lineage.runner],
		["lockfile", lineage.lockfile === null ? null : shortDigest(lineage.lockfile)],
		["registered", secondOf(record.created)]
	];
	return [
		`${model}, version ${version}`,
		...facts.flatMap(([name, value]) => value === null ? [] : [`  ${name.padEnd(12)} ${value}`]),
		...gates.map((gate) => `  ${"gate".padEnd(12)} ${gate.status}: ${gateName(gate)}: ${gate.reason}`)
	];
}
function figures(metrics) {
	return Object.entries(metrics).map(([id, value]) => `${id} ${figure(value)}`).join(", ") || null;
}
function commitOf({ lineage: { commit, ref, dirty } }) {
	if (commit === null) return null;
	return `${commit}${ref === null ? "" : ` of ${ref}`}${dirty === true ? ", with uncommitted changes" : ""}`;
}

// src/commands/show/index.ts
const command = defineCommand({
	...declaration,
	run: async (inputs, ports) => {
		const config = await loadConfig(inputs, ports.files);
		const snapshot = await ports.registry.snapshot();
		const { model, stored } = await chooseVersion(snapshot, config, inputs.version);
		const { record, recordDigest } = stored;
		const aliases = [];
		for (const name of aliasNames(model)) if ((await snapshot.alias(model.name, name))?.version === record.version) aliases.push(name);
		const evaluation = await readKept(snapshot, stored, "evaluation");
		const shown = {
			schema: 1,
			model: model.name,
			version: record.version,
			release: formatRelease(model.name, record.version, recordDigest),
			aliases,
			status: await snapshot.status(model.name, record.version),
			collected: await isCollected(snapshot, record),
			gates: evaluation.gates,
			record
		};
		return {
			exit: 0,
			json: formatJson(shown),
			lines: linesOf(shown),
			outputs: {}
		};
	}
});

export { command };