import { B as defineCommand, R as declaration, Z as UserError, d as loadConfig } from "./start.js";
import { Ft as compareVersions, It as figure, Lt as figureWithin, fn as formatRelease, hn as formatJson } from "./domain.js";
import { D as readKept, w as chooseVersion } from "./steps.js";

// src/commands/diff/index.ts
const command = defineCommand({
	...declaration,
	run: async (inputs, ports) => {
		const config = await loadConfig(inputs, ports.files);
		const snapshot = await ports.registry.snapshot();
		const [one, other] = [await chooseVersion(snapshot, config, inputs.from), await chooseVersion(snapshot, config, inputs.to)];
		if (one.model.name !== other.model.name) {
			const names = `${one.model.name} and ${other.model.name}`;
			throw new UserError("E_USAGE", `${inputs.from} and ${inputs.to} are versions of two models, ${names}`, { remedy: "name two versions of one model" });
		}
		const difference = compareVersions(await documented(snapshot, one.stored), await documented(snapshot, other.stored));
		const release = ({ record, recordDigest }) => formatRelease(record.model, record.version, recordDigest);
		const [from, to] = [one.stored.record.version, other.stored.record.version];
		return {
			exit: 0,
			json: formatJson({
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
		evaluation: await readKept(snapshot, stored, "evaluation")
	};
}
function linesOf({ same_test_data, metrics, facts }) {
	const note = same_test_data ? [] : ["  evaluated on different test data: what follows of metrics is no comparison"];
	const rows = metrics.map(({ id, direction, from, to, improvement }) => {
		const verdict = improvement === null || improvement === 0 ? "" : improvement > 0 ? "  better" : "  worse";
		const by = verdict === "" ? "" : ` by ${figure(Math.abs(improvement ?? 0))}`;
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
	return figureWithin(value.value, low == null || high == null ? null : {
		low,
		high
	});
}

export { command };