"use strict";

const require_start = require("./start.js");
const require_domain = require("./domain.js");
const require_render = require("./render.js");
const require_steps = require("./steps.js");
const require_contracts = require("./contracts.js");

// src/commands/verify/read-versions.ts
async function* readVersions(from, model, records) {
	const files = filesByVersion(from.tip, model);
	for (const batch of batches([...records])) {
		const ids = batch.flatMap(([version]) => [...files.get(version)?.values() ?? []]);
		const contents = await from.history.contents([...new Set(ids)]);
		for (const [version, stored] of batch) yield {
			version,
			stored,
			...await digestsOf(from.ports, stored, {
				files: files.get(version) ?? /* @__PURE__ */ new Map(),
				contents
			})
		};
	}
}
function filesByVersion(tip, model) {
	const versions = /* @__PURE__ */ new Map();
	for (const [path, id] of tip) {
		const place = require_domain.placeOfPath(path);
		if (place?.kind !== "version" || place.model !== model) continue;
		const files = versions.get(place.version) ?? /* @__PURE__ */ new Map();
		versions.set(place.version, files.set(place.file, id));
	}
	return versions;
}
const MOST_VERSIONS = 200;
const MOST_BYTES = 67108864;
function batches(records) {
	const all = [];
	let bytes = Number.POSITIVE_INFINITY;
	for (const entry of records) {
		const { size } = entry[1].record;
		const last = all.at(-1);
		if (last === void 0 || last.length >= MOST_VERSIONS || bytes + size > MOST_BYTES) {
			all.push([entry]);
			bytes = size;
		} else {
			last.push(entry);
			bytes += size;
		}
	}
	return all;
}
async function digestsOf({ digest, largeModels }, stored, { files, contents }) {
	const digests = /* @__PURE__ */ new Map();
	let size = 0;
	for (const [name, id] of files) {
		const bytes = contents.get(id) ?? /* @__PURE__ */ new Uint8Array();
		size += bytes.length;
		digests.set(name, digest(bytes));
	}
	const { storage } = stored.record;
	const isGone = digests.has(require_domain.VERSION_FILES.collected);
	const released = storage.kind === "release" && !isGone ? await largeModels.get(storage) : null;
	if (released !== null && !digests.has(require_domain.VERSION_FILES.model)) {
		size += released.length;
		digests.set(require_domain.VERSION_FILES.model, digest(released));
	}
	return {
		digests,
		size
	};
}

// src/commands/verify/check-model.ts
async function checkModel(checked, model) {
	const { records, problems } = await readRecords(checked, model);
	const found = [...problems];
	let bytes = 0;
	for await (const { version, stored, digests, size } of readVersions(checked, model, records)) {
		bytes += size;
		checked.ports.log.progress(`  ${model}: version ${version} of ${records.size}`);
		const around = {
			before: records.get(version - 1) ?? null,
			digest: checked.ports.digest
		};
		for (const { file, problem } of require_domain.versionProblems(stored, digests, around)) found.push({
			commit: null,
			path: `${require_domain.versionsFolder(model)}/${version}/${file}`,
			problem
		});
	}
	found.push(...await changeableProblems(checked, model, [...records.keys()]));
	const moves = await checkMoves(checked, model, records);
	return {
		...moves,
		versions: records.size,
		bytes,
		problems: [...found, ...moves.problems]
	};
}
async function readRecords({ history, tip, ports }, model) {
	const numbers = [...tip.keys()].flatMap((path) => {
		const place = require_domain.placeOfPath(path);
		return place?.kind === "version" && place.model === model && place.file === require_domain.VERSION_FILES.record ? [place.version] : [];
	});
	const idOf = (version) => tip.get(require_domain.versionPath(model, version, "record")) ?? "";
	const contents = await history.contents(numbers.map(idOf));
	const records = /* @__PURE__ */ new Map();
	const problems = [];
	for (const version of numbers.sort((a, b) => a - b)) {
		const path = require_domain.versionPath(model, version, "record");
		const bytes = contents.get(idOf(version)) ?? /* @__PURE__ */ new Uint8Array();
		const record = readOr(() => require_contracts.readContract("version", bytes, path), problems, path);
		if (record === null) continue;
		if (record.model !== model || record.version !== version) problems.push({
			commit: null,
			path,
			problem: `is the record of ${record.model} version ${record.version}`
		});
		records.set(version, {
			record,
			recordDigest: ports.digest(bytes)
		});
	}
	return {
		records,
		problems
	};
}
async function changeableProblems({ history, tip }, model, versions) {
	const problems = [];
	const paths = [...versions.map((version) => require_domain.versionPath(model, version, "status")), require_domain.modelPath(model)];
	const contents = await history.contents(paths.flatMap((path) => tip.get(path) ?? []));
	for (const path of paths) {
		const bytes = contents.get(tip.get(path) ?? "");
		if (bytes === void 0) problems.push({
			commit: null,
			path,
			problem: "is missing"
		});
		else if (path === require_domain.modelPath(model)) readOr(() => readModelFile(bytes, path, model), problems, path);
		else readOr(() => require_contracts.readContract("status", bytes, path), problems, path);
	}
	return problems;
}
function readModelFile(bytes, path, model) {
	if (!new TextDecoder().decode(bytes).includes(`"model": ${JSON.stringify(model)}`)) throw new require_start.UserError("E_CONTRACT", `${path} is not the file of ${model}`, {
		exit: 4,
		remedy: "restore it from git"
	});
}
function readOr(read, problems, path, commit = null) {
	try {
		return read();
	} catch (error) {
		if (!(error instanceof require_start.UserError)) throw error;
		problems.push({
			commit,
			path,
			problem: error.message
		});
		return null;
	}
}
async function checkMoves({ history, tip }, model, records) {
	const problems = [];
	const undone = [];
	const moves = await require_steps.readMoves(history, {
		model,
		alias: null
	}, (bytes, { event, alias }) => {
		const path = require_domain.aliasPath(model, alias);
		return readOr(() => require_contracts.readContract("alias", bytes, path), problems, path, event.commit);
	});
	for (const alias of new Set(moves.map((move) => move.alias))) {
		const own = moves.filter((move) => move.alias === alias);
		const path = require_domain.aliasPath(model, alias);
		const found = require_domain.aliasFindings(own, {
			versions: records,
			path
		});
		problems.push(...found.problems);
		undone.push(...found.undone);
		const named = own.at(-1)?.record?.version;
		if (named !== void 0 && tip.has(require_domain.versionPath(model, named, "collected"))) problems.push({
			commit: null,
			path,
			problem: `names version ${named}, whose model was given up`
		});
	}
	return {
		problems,
		undone,
		forced: moves.flatMap((move) => forcedMove(model, move))
	};
}
function forcedMove(model, { alias, commit, record }) {
	if (record === null || !record.forced || alias === "challenger") return [];
	const { version, reason, actor } = record;
	return [{
		commit,
		model,
		alias,
		version,
		reason,
		actor
	}];
}

// src/commands/verify/remedies.ts
function remedies({ branch, events, deeds, others }) {
	if (deeds.length + others.length === 0) return [];
	const blamed = (problems) => {
		const commits = new Set(problems.flatMap(({ commit, path }) => path === null ? [] : [commit]));
		return events.flatMap(({ commit }) => commits.has(commit) ? [commit] : []).reverse();
	};
	const isForked = deeds.some(({ path }) => path === null);
	return [remedy(branch, blamed(deeds).length > 0 ? blamed(deeds) : blamed(others), isForked), "how, step by step: docs/registry.md, \"Being sound again\""];
}
function remedy(branch, commits, isForked) {
	if (isForked) return `remedy: a second history cannot be taken back; ${branch} must go back to before it`;
	if (commits.length > 0) return `remedy: take back what was done by hand on ${branch}, and verify again: git revert ${commits.join(" ")}`;
	return `remedy: find the commit that did it (git log ${branch} -- PATH), take it back (git revert COMMIT), and verify again`;
}

// src/commands/verify/index.ts
const command = require_start.defineCommand({
	...require_start.declaration,
	run: async (inputs, ports) => {
		const config = await require_start.loadConfig(inputs, ports.files);
		const history = await ports.registry.history();
		const tip = require_domain.filesAtTip(history.events);
		const models = asked(inputs.model, modelsAmong(tip.keys()), config);
		ports.log.info(`verify ${history.branch}: ${require_domain.counted(history.events.length, "commit")}, ${require_domain.counted(models.length, "model")}`);
		const findings = [];
		for (const model of models) findings.push(await checkModel({
			ports,
			history,
			tip
		}, model));
		const [done, monitored] = [require_domain.eventFindings(history.events), await monitorFindings(history)];
		const deeds = [done, ...monitored].flatMap((found) => found.problems);
		const others = [
			...findings.flatMap((found) => found.problems),
			...config.registry.tags ? require_domain.tagProblems(history.tags, history.events) : [],
			...await deploymentProblems(ports, history, config)
		];
		const problems = [...deeds, ...others];
		const undone = [
			done,
			...findings,
			...monitored
		].flatMap((found) => found.undone);
		const forced = findings.flatMap((found) => found.forced);
		const sum = (part) => findings.reduce((total, found) => total + part(found), 0);
		const read = {
			commits: history.events.length,
			models: models.length,
			versions: sum(({ versions }) => versions),
			files: tip.size,
			bytes: sum((found) => found.bytes)
		};
		return {
			exit: problems.length === 0 ? 0 : 4,
			json: require_domain.formatJson({
				schema: 1,
				branch: history.branch,
				...read,
				forced,
				undone,
				problems
			}),
			lines: [
				...forced.map(lineOfForced),
				...undone.map(lineOfUndone),
				...problems.map(lineOf),
				verdictOf(history.branch, read, problems.length),
				...remedies({
					...history,
					deeds,
					others
				})
			],
			outputs: {}
		};
	}
});
function asked(named, registered, config) {
	if (named === null) return registered;
	if (registered.includes(named) || config.models.has(named)) return registered.filter((model) => model === named);
	const meant = require_start.nearest(named, registered);
	throw new require_start.UserError("E_MODEL_UNKNOWN", `the registry has no model ${JSON.stringify(named)}`, { remedy: `${meant === null ? "" : `did you mean ${meant}? `}Models: ${registered.join(", ")}` });
}
function modelsAmong(paths) {
	const names = [...paths].flatMap((path) => {
		const place = require_domain.placeOfPath(path);
		return place === null || place.kind === "registry" ? [] : [place.model];
	});
	return [...new Set(names)].sort();
}
async function monitorFindings({ events, contents }) {
	const changed = events.flatMap(({ commit, changes }) => changes.flatMap(({ path, id, before }) => require_domain.placeOfPath(path)?.kind === "monitor" && id !== null && before !== null ? [{
		commit,
		path,
		id,
		before
	}] : []));
	const texts = await contents(changed.flatMap(({ id, before }) => [id, before]));
	const text = (id) => new TextDecoder().decode(texts.get(id));
	return [...new Set(changed.map(({ path }) => path))].map((path) => {
		const steps = changed.filter((change) => change.path === path).map(({ commit, id, before }) => ({
			commit,
			before: text(before),
			after: text(id)
		}));
		return require_domain.growthFindings(steps, path);
	});
}
async function deploymentProblems(ports, history, config) {
	const base = await ports.repository.defaultBranch();
	const problems = [];
	if (base === null) return problems;
	for (const model of config.models.values()) for (const target of model.environments) try {
		const written = await require_steps.desiredRelease(ports, base, target);
		if (written !== null) await require_steps.deployedVersion(history.snapshot, model, {
			target,
			written
		});
	} catch (error) {
		if (!(error instanceof require_start.UserError)) throw error;
		problems.push({
			commit: null,
			path: target.file,
			problem: error.message
		});
	}
	return problems;
}
function lineOfForced({ commit, model, alias, version, reason, actor }) {
	return `${alias} of ${model} was FORCED to version ${version}${actor === null ? "" : ` by ${actor}`}: ${reason} (commit ${commit.slice(0, 12)})`;
}
function lineOf({ commit, path, problem }) {
	const where = commit === null ? "" : ` (commit ${commit.slice(0, 12)})`;
	return `${path === null ? "history" : path}: ${problem}${where}`;
}
function lineOfUndone(undone) {
	return `${lineOf(undone)}; taken back by commit ${undone.undone_by.slice(0, 12)}`;
}
function verdictOf(branch, read, problems) {
	const { commits, versions, files } = read;
	if (problems === 0) return `${branch} is sound: ${require_domain.counted(commits, "commit")}, ${require_domain.counted(versions, "version")}, ${require_domain.counted(files, "file")}; ${require_render.bytes(read.bytes)} read and hashed`;
	return `${branch} is damaged: ${require_domain.counted(problems, "problem")} in ${require_domain.counted(commits, "commit")}`;
}

exports.command = command;