"use strict";

const require_start = require("./start.js");
const require_domain = require("./domain.js");
const require_render = require("./render.js");
const require_contracts = require("./contracts.js");
const require_steps = require("./steps.js");

// src/commands/gc/refuse-tampered.ts
function refuseContradictions(model, standing) {
	const [first, ...more] = require_domain.contradictions(standing);
	if (first !== void 0) throw tampered(`models/${model}: ${first}`, more.length);
}
function refuseForeignEvents({ events }) {
	const [first, ...more] = require_domain.eventFindings(events).problems;
	if (first === void 0) return;
	const { commit, path, problem } = first;
	const by = commit === null ? "" : ` (commit ${commit.slice(0, 12)})`;
	throw tampered(`${path ?? "history"}: ${problem}${by}`, more.length);
}
function tampered(problem, more) {
	const rest = more === 0 ? "" : `, and ${require_domain.counted(more, "more problem")}`;
	return new require_start.UserError("E_REGISTRY_DAMAGED", `nothing is given up, the registry is damaged: ${problem}${rest}`, {
		exit: 4,
		remedy: "modelgate verify names every problem, the commit that did it, and how to be sound again"
	});
}

// src/commands/gc/delete-assets.ts
async function deleteAssets({ registry, largeModels }, now) {
	const { records, isGone } = await readAll(registry, now);
	const used = new Set(records.filter((record) => !isGone(record)).flatMap(({ storage }) => tagOf(storage)));
	const deleted = [];
	for (const record of records) {
		const { storage } = record;
		if (storage.kind === "inline" || !isGone(record) || used.has(storage.tag)) continue;
		used.add(storage.tag);
		if (!await largeModels.remove(storage)) continue;
		deleted.push(storage.tag);
		await refuseLost(registry, record, storage);
	}
	return deleted;
}
async function readAll(registry, now) {
	const history = await registry.history();
	refuseForeignEvents(history);
	const { events, contents } = history;
	const tip = require_domain.filesAtTip(events);
	const found = [...tip].flatMap(([path, id]) => {
		const place = require_domain.placeOfPath(path);
		return place?.kind === "version" && place.file === require_domain.VERSION_FILES.record ? [{
			path,
			id
		}] : [];
	});
	const texts = await contents(found.map(({ id }) => id));
	const records = found.map(({ path, id }) => require_contracts.readContract("version", texts.get(id) ?? /* @__PURE__ */ new Uint8Array(), path));
	const going = new Set(now.map(({ model, version }) => require_domain.versionPath(model, version, "collected")));
	const isGone = ({ model, version }) => {
		const path = require_domain.versionPath(model, version, "collected");
		return tip.has(path) || going.has(path);
	};
	return {
		records,
		isGone
	};
}
function tagOf(storage) {
	return storage.kind === "release" ? [storage.tag] : [];
}
async function refuseLost(registry, record, { tag }) {
	if (await require_steps.isCollected(await registry.snapshot(), record)) return;
	const { model, version } = record;
	throw new require_start.UserError("E_MODEL_LOST", `version ${version} of ${model} was registered again while its model in the release ${tag} was deleted`, {
		exit: 4,
		remedy: "register the same model once more: it goes to the same place"
	});
}

// src/commands/gc/named-by-deployments.ts
async function namedByDeployments(ports, snapshot, model) {
	const base = await ports.repository.defaultBranch();
	const named = [];
	for (const target of model.environments) for (const branch of [base, require_domain.deploymentBranch(target.environment, model.name)]) {
		const written = branch === null ? null : await require_steps.desiredRelease(ports, branch, target);
		if (written === null) continue;
		const { record } = await require_steps.deployedVersion(snapshot, model, {
			target,
			written
		});
		named.push({
			version: record.version,
			where: `${target.file} on ${branch} names it`
		});
	}
	return named;
}

// src/commands/gc/plan-model.ts
async function planModel(ports, snapshot, about) {
	const { model, keep } = about;
	const numbers = await snapshot.versions(model.name);
	const versions = (await Promise.all(numbers.map((version) => readVersion(snapshot, model.name, version)))).flat();
	const aliases = await readAliases(snapshot, model);
	refuseContradictions(model.name, {
		versions,
		aliases
	});
	const facts = versions.map(({ stored, status }) => ({
		version: stored.record.version,
		state: status.state,
		ranIn: status.ran_in.map(({ environment }) => environment)
	}));
	const deployments = await namedByDeployments(ports, snapshot, model);
	const kept = require_domain.retention(facts, {
		aliases: [...aliases.values()],
		deployments,
		keep
	});
	const planned = versions.map(({ stored, files }, i) => {
		const neededFor = kept[i]?.kept ?? [];
		return {
			stored,
			neededFor,
			outcome: files.includes(require_domain.VERSION_FILES.collected) ? "gone" : neededFor.length > 0 ? "kept" : "given-up"
		};
	});
	const unneeded = planned.filter(({ outcome }) => outcome === "given-up").map(({ stored }) => stored);
	if (unneeded.length === 0) return {
		kind: "nothing",
		value: planned
	};
	if (unneeded.some(({ record }) => record.storage.kind === "release")) refuseForeignEvents(await ports.registry.history());
	const actor = (await ports.repository.actor())?.name ?? null;
	return {
		kind: "commit",
		change: require_domain.collectModels(unneeded, {
			keep,
			actor,
			runId: ports.context.runId
		}),
		value: planned
	};
}
async function readVersion(snapshot, model, version) {
	const [stored, status, files] = await Promise.all([
		snapshot.version(model, version),
		snapshot.status(model, version),
		snapshot.names(`${require_domain.versionsFolder(model)}/${version}`)
	]);
	return stored === null ? [] : [{
		stored,
		status,
		files
	}];
}
async function readAliases(snapshot, model) {
	const left = (await snapshot.names(require_domain.aliasesFolder(model.name))).map((file) => file.replace(/\.json$/, "")).sort();
	const aliases = /* @__PURE__ */ new Map();
	for (const name of /* @__PURE__ */ new Set([...require_steps.aliasNames(model), ...left])) {
		const alias = await snapshot.alias(model.name, name);
		if (alias !== null) aliases.set(name, alias);
	}
	return aliases;
}

// src/commands/gc/index.ts
const KEEP = 10;
const command = require_start.defineCommand({
	...require_start.declaration$11,
	run: async (inputs, ports) => {
		const keep = readKeep(inputs.keep);
		const config = await require_start.loadConfig(inputs, ports.files);
		const models = inputs.model === null ? [...config.models.values()] : [require_start.modelNamed(config, inputs.model)];
		const done = [];
		for (const model of models) done.push(await collect(ports, {
			model,
			keep
		}));
		const records = done.flatMap(({ planned }) => planned.filter(({ outcome }) => outcome === "given-up")).map(({ stored }) => stored.record);
		const deleted = done.some(({ planned }) => planned.some(liesInRelease)) ? await deleteAssets(ports, inputs.dryRun ? records : []) : [];
		const inline = records.filter(({ storage }) => storage.kind === "inline");
		return {
			exit: 0,
			json: require_domain.formatJson({
				schema: 1,
				keep,
				models: done.map(({ model, commit, planned }) => ({
					model,
					commit,
					versions: planned.map(shown)
				})),
				given_up: records.length,
				bytes: sizeOf(records),
				bytes_in_history: sizeOf(inline),
				assets_deleted: deleted
			}),
			lines: [
				...done.flatMap(({ planned }) => planned.map((version) => lineOf(version, inputs.dryRun))),
				summary(records, {
					deleted,
					dryRun: inputs.dryRun
				}),
				...inline.length === 0 ? [] : [staysIn(config.registry.branch, sizeOf(inline))]
			],
			outputs: {}
		};
	}
});
function liesInRelease({ stored, outcome }) {
	return outcome !== "kept" && stored.record.storage.kind === "release";
}
function readKeep(keep) {
	if (keep === null) return KEEP;
	if (Number.isInteger(keep) && keep >= 1) return keep;
	throw new require_start.UserError("E_USAGE", `--keep does not take ${keep}`, { remedy: "write a whole number, at least 1" });
}
async function collect(ports, about) {
	const { model } = about;
	const { outcome, commit, value } = await ports.registry.commit((snapshot) => planModel(ports, snapshot, about));
	return {
		model: model.name,
		commit: outcome === "written" ? commit : null,
		planned: value
	};
}
function shown({ stored, outcome, neededFor }) {
	const { model, version, size, storage } = stored.record;
	return {
		version,
		release: require_domain.formatRelease(model, version, stored.recordDigest),
		size,
		storage: storage.kind,
		outcome,
		needed_for: neededFor
	};
}
function lineOf({ stored, outcome, neededFor }, dryRun) {
	const { model, version, size } = stored.record;
	const name = `${model}@${version}`;
	switch (outcome) {
		case "kept": return `${name}  kept: ${neededFor.join("; ")}`;
		case "given-up": return `${name}  ${dryRun ? "would be given up" : "given up"}: nothing needs it (${require_render.bytes(size)})`;
		case "gone": return `${name}  given up before`;
	}
}
function sizeOf(records) {
	return records.reduce((sum, { size }) => sum + size, 0);
}
function summary(records, { deleted, dryRun }) {
	const many = require_domain.counted(records.length, "model");
	const assets = deleted.length === 0 ? "" : `; deleted from releases: ${deleted.length}`;
	if (records.length === 0) return `nothing to give up${assets}`;
	return `${dryRun ? "dry run: would give up" : "gave up"} ${many}, ${require_render.bytes(sizeOf(records))}${assets}`;
}
function staysIn(branch, size) {
	return `${require_render.bytes(size)} of them stay in the history of ${branch}: git gives space back only where a history is rewritten, and Modelgate never does that`;
}

exports.command = command;