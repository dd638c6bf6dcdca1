"use strict";

const require_start = require("./start.js");
const require_contracts = require("./contracts.js");
const require_domain = require("./domain.js");
const require_steps = require("./steps.js");

// src/commands/history/model-events.ts
function modelEvents(events, about) {
	const folder = `models/${about.model}/`;
	return events.flatMap((event) => {
		const own = about.moves.filter(({ commit }) => commit === event.commit);
		const moves = own.flatMap(({ record }) => record ?? []);
		const removed = own.flatMap(({ alias, record }) => record === null ? [alias] : []);
		const isOurs = event.changes.some(({ path }) => path.startsWith(folder));
		if (about.alias === null ? !isOurs : own.length === 0) return [];
		const { commit, at, subject } = event;
		return [{
			commit,
			at: moves[0]?.at ?? at,
			subject,
			registered: addedVersions(event, about.model),
			moves,
			removed
		}];
	});
}
function addedVersions({ changes }, model) {
	const record = new RegExp(`^${require_domain.versionsFolder(model)}/([1-9]\\d*)/version\\.json$`);
	return changes.flatMap(({ path, before }) => before === null ? record.exec(path)?.[1] ?? [] : []).map(Number);
}
function linesOfEvent({ commit, at, subject, moves, removed }) {
	const byWhom = new Set(moves.map(approvalOf).filter((text) => text !== ""));
	const names = moves.map(({ alias, previous, version }) => `${alias} ${previous ?? "-"} -> ${version}`);
	const gone = removed.map((alias) => `${alias} was taken away by hand`);
	const below = [
		names.join(", "),
		...gone,
		...byWhom
	].filter((text) => text !== "").join("; ");
	return [`${require_domain.secondOf(at)}  ${commit.slice(0, 12)}  ${subject}`, ...below === "" ? [] : [`    ${below}`]];
}
function approvalOf({ reason, actor, approved_by, pull_request, forced }) {
	return [
		`${reason}${actor === null ? "" : ` by ${actor}`}${forced ? ", FORCED" : ""}`,
		pull_request === null ? "" : `pull request ${pull_request}`,
		approved_by.length === 0 ? "" : `approved by ${approved_by.join(", ")}`
	].filter((part) => part !== "").join(", ");
}

// src/commands/history/in-force.ts
async function reignsIn({ snapshot }, model, { moves, period }) {
	const reigns = [];
	for (const reign of require_domain.inForce(moves, period)) {
		const { version } = reign.move.record;
		const stored = await snapshot.version(model, version);
		if (stored === null) throw neverThere(reign, model);
		const { state } = await snapshot.status(model, version);
		reigns.push({
			...facts(reign, stored.record),
			state
		});
	}
	return reigns;
}
function neverThere({ move }, model) {
	const named = `${move.alias} named version ${move.record.version} of ${model}, which the registry does not have`;
	return new require_start.UserError("E_REGISTRY_DAMAGED", `commit ${move.commit.slice(0, 12)} is none of Modelgate's: ${named}`, {
		exit: 4,
		remedy: "modelgate verify names everything that was done to the registry by hand"
	});
}
function facts({ move, until }, record) {
	const { commit, ref, actor, data } = record.lineage;
	return {
		alias: move.alias,
		version: record.version,
		release: require_domain.formatRelease(record.model, record.version, move.record.record),
		from: move.at,
		until,
		reason: move.record.reason,
		actor: move.record.actor,
		approved_by: move.record.approved_by,
		pull_request: move.record.pull_request,
		run_id: move.record.run_id,
		forced: move.record.forced || record.forced !== null,
		forced_reason: record.forced ?? (move.record.forced ? move.record.reason : null),
		commit: move.commit,
		verdict: record.verdict,
		metrics: record.metrics,
		data,
		trained: {
			commit,
			ref,
			actor
		}
	};
}
function linesOfReign(reign) {
	const { alias, version, from, until, data, metrics, trained } = reign;
	const test = data.find(({ name }) => name === "test");
	const train = data.find(({ name }) => name === "train");
	const figures = Object.entries(metrics).slice(0, 3).map(([id, value]) => `${id} ${require_domain.figure(value)}`).join(", ");
	const on = (rows) => rows === void 0 ? "data that are not recorded" : `${require_domain.counted(rows.rows, "row")} (${require_domain.shortDigest(rows.digest)})`;
	const source = trained.commit === null ? "" : `, from commit ${trained.commit.slice(0, 12)}`;
	return [
		`${alias}: version ${version}, from ${require_domain.secondOf(from)} ${until === null ? "to this day" : `to ${require_domain.secondOf(until)}`} (UTC)`,
		`  ${reign.release}${reign.state === "active" ? "" : `, ${reign.state} since`}`,
		`  ${approvalOf(reign)}; registry commit ${reign.commit.slice(0, 12)}`,
		`  verdict ${reign.verdict}${require_domain.passes(reign.verdict) ? "" : `, FORCED: ${reign.forced_reason}`}; ${figures} on ${on(test)}`,
		`  trained on ${on(train)}${source}${trained.actor === null ? "" : ` by ${trained.actor}`}`
	];
}

// src/commands/history/index.ts
const command = require_start.defineCommand({
	...require_start.declaration$10,
	run: async (inputs, ports) => {
		const { model } = await require_start.loadModel(inputs, ports.files);
		const period = inputs.at === null ? null : readPeriod(inputs.at);
		const history = await ports.registry.history();
		const moves = await require_steps.readMoves(history, {
			model: model.name,
			alias: inputs.alias
		}, (bytes, { event, alias }) => require_contracts.readContract("alias", bytes, `${require_domain.aliasPath(model.name, alias)} at ${event.commit}`));
		refuseUnknownAlias(moves, model.name, inputs.alias);
		for (const alias of require_domain.disorderedClocks(moves)) ports.log.warn(`the moves of ${alias} do not stand in the order of their times: some clock was wrong`);
		const reigns = period === null ? null : await reignsIn(history, model.name, {
			moves: governing(moves, inputs.alias),
			period
		});
		const events = period === null ? modelEvents(history.events, {
			model: model.name,
			alias: inputs.alias,
			moves
		}) : [];
		const nothing = `nothing of ${model.name} ${period === null ? "is registered yet" : `was in force at ${inputs.at}`}`;
		const lines = [...(reigns ?? []).flatMap(linesOfReign), ...[...events].reverse().flatMap(linesOfEvent)];
		return {
			exit: 0,
			json: require_domain.formatJson({
				schema: 1,
				model: model.name,
				branch: history.branch,
				events,
				in_force: reigns
			}),
			lines: lines.length === 0 ? [nothing] : lines,
			outputs: {}
		};
	}
});
function readPeriod(text) {
	const period = require_domain.parsePeriod(text);
	if (period !== null) return period;
	throw new require_start.UserError("E_USAGE", `--at does not take ${JSON.stringify(text)}`, { remedy: "write a day (2026-05-03) or a time (2026-05-03T14:00, 2026-05-03T14:00+02:00)" });
}
function governing(moves, asked) {
	return asked === null ? moves.filter(({ alias }) => alias !== "challenger") : moves;
}
function refuseUnknownAlias(moves, model, alias) {
	if (alias === null || moves.length > 0) return;
	throw new require_start.UserError("E_ALIAS_UNKNOWN", `no version of ${model} was ever ${alias}`, { remedy: "name champion, challenger, or an environment that something was promoted to" });
}

exports.command = command;