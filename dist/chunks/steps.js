"use strict";

const require_start = require("./start.js");
const require_domain = require("./domain.js");
const require_render = require("./render.js");
const require_contracts = require("./contracts.js");

// src/steps/choose-environment.ts
function chooseEnvironment(model, name) {
	const names = model.environments.map((target) => target.environment);
	const [only, second] = model.environments;
	const found = name === null && second === void 0 ? only : model.environments.find((target) => target.environment === name);
	if (found !== void 0) return found;
	if (names.length === 0) throw new require_start.UserError("E_ENVIRONMENT", `${model.name} has no environment to deploy to`, {
		place: model.placeOf([]),
		remedy: "add one: deploy: { production: { file: deploy/production/NAME.yaml } }"
	});
	const message = name === null ? `${model.name} has several environments and none was named` : `${model.name} has no environment ${name}`;
	throw new require_start.UserError("E_ENVIRONMENT", message, { remedy: `name one with --environment: ${names.join(", ")}` });
}
function championEnvironment(model) {
	return model.environments.find((target) => target.champion) ?? null;
}

// src/steps/deployment-outcome.ts
function deploymentOutcome(move, proposed) {
	const { model, target, from, to } = move;
	const { version } = to.record;
	const json = require_domain.formatJson({
		schema: 1,
		model,
		environment: target.environment,
		from: from?.record.version ?? null,
		to: version,
		release: require_domain.formatRelease(model, version, to.recordDigest),
		file: target.file,
		operation: proposed.operation,
		pull_request: proposed.number || null,
		location: proposed.location
	});
	const next = proposed.operation !== "nothing" && proposed.operation !== "planned" ? [`merge deploy/${target.environment}/${model}, then run: modelgate promote ${model}`] : [];
	return {
		exit: 0,
		json,
		lines: [lineOf(proposed, target, version), ...next],
		outputs: {
			"pull-request": String(proposed.number ?? ""),
			operation: proposed.operation,
			version: String(version)
		}
	};
}
function lineOf({ operation, number, location }, target, version) {
	switch (operation) {
		case "nothing": return `${target.file} names version ${version} already; nothing to do`;
		case "planned": return `dry run: would propose version ${version} for ${target.environment}`;
		case "opened":
		case "updated":
		case "unchanged": return `pull request ${number} ${operation}: ${location}`;
	}
}

// src/steps/find-version.ts
async function findVersion(snapshot, named, text) {
	const model = named.name;
	const aliases = aliasNames(named);
	const reference = require_domain.parseReference(/[@/]/.test(text) ? text : `${model}@${text}`);
	if (reference === null || reference.model !== model) throw noReference(model, text, aliases);
	switch (reference.kind) {
		case "latest": return byNumber(snapshot, model, (await snapshot.versions(model)).at(-1) ?? null, "latest");
		case "alias": {
			const alias = await snapshot.alias(model, reference.alias);
			if (alias === null && !aliases.includes(reference.alias)) throw noReference(model, text, aliases);
			return pinned(await byNumber(snapshot, model, alias?.version ?? null, reference.alias), alias?.record ?? null, reference.alias);
		}
		case "version": return pinned(await byNumber(snapshot, model, reference.version, String(reference.version)), reference.record, text);
	}
}
function aliasNames({ environments }) {
	return [
		"champion",
		"challenger",
		...environments.map(({ environment }) => environment)
	];
}
function noReference(model, text, aliases) {
	return new require_start.UserError("E_REFERENCE", `${JSON.stringify(text)} names no version of ${model}`, { remedy: `write a number (1), latest, an alias (${aliases.join(", ")}), or a reference such as ${model}@1 or ${model}@champion` });
}
async function byNumber(snapshot, model, version, asked) {
	const stored = version === null ? null : await snapshot.version(model, version);
	if (stored !== null) return stored;
	const known = await snapshot.versions(model);
	const isAlias = !/^(\d+|latest)$/.test(asked);
	throw new require_start.UserError("E_VERSION_UNKNOWN", `${model} has no ${/^\d+$/.test(asked) ? `version ${asked}` : asked}`, { remedy: known.length === 0 ? `nothing is registered yet; run \`modelgate register ${model}\`` : `${isAlias ? "deploy and promote a version first; " : ""}registered versions: ${known.join(", ")}` });
}
function pinned(stored, record, text) {
	if (record === null || record === stored.recordDigest) return stored;
	const { model, version } = stored.record;
	throw new require_start.UserError("E_RELEASE_DIGEST", `${JSON.stringify(text)} does not name the registered version ${version}: its record has another digest`, {
		exit: 4,
		remedy: `the release is ${require_domain.formatRelease(model, version, stored.recordDigest)}; find out who wrote another one`
	});
}
async function refuseInactive(snapshot, stored) {
	const { record } = stored;
	const status = await snapshot.status(record.model, record.version);
	if (status.state === "active") {
		if (await isCollected(snapshot, record)) await snapshot.file(stored, "model");
		return;
	}
	throw new require_start.UserError("E_VERSION_INACTIVE", `version ${record.version} of ${record.model} is ${status.state}${status.reason === null ? "" : `: ${status.reason}`}`, { remedy: "choose another version" });
}
async function isCollected(snapshot, { model, version }) {
	return await snapshot.read(require_domain.versionPath(model, version, "collected")) !== null;
}
function registryLog(config, model) {
	const { branch, repository } = config.registry;
	return `git log ${branch} -- models/${model}${repository === null ? "" : ` (in ${repository})`}`;
}

// src/steps/desired-release.ts
async function desiredRelease(ports, branch, { file, key }) {
	const bytes = await ports.repository.readAt(`refs/heads/${branch}`, file);
	if (bytes === null) return null;
	const { placeOfYamlValue, readYamlValue } = await Promise.resolve().then(() => require("./config-reader.js")).then((n) => n.edit_yaml_exports);
	const text = new TextDecoder().decode(bytes);
	const value = readYamlValue(text, file, key);
	return value === null ? null : {
		value,
		place: placeOfYamlValue(text, file, key)
	};
}

// src/steps/read-deployed.ts
function referenceIn(written, form) {
	const seen = /* @__PURE__ */ new Set();
	const pattern = form.split(/(\{ref\}|\{version\}|\{digest\})/).map((part) => patternOf(part, seen)).join("");
	const groups = new RegExp(`^${pattern}$`).exec(written)?.groups;
	return groups?.ref ?? groups?.version ?? null;
}
async function deployedVersion(snapshot, model, { target, written: { value: written, place } }) {
	const holds = `${target.file} holds ${JSON.stringify(written)} at ${target.key}`;
	const reference = referenceIn(written, target.value);
	if (reference === null) throw new require_start.UserError("E_DEPLOYMENT_VALUE", `${holds}, which has not the form ${target.value}`, {
		place,
		remedy: "let deployment pull requests write it, or mend the value by hand"
	});
	const stored = await findVersion(snapshot, model, reference).catch((error) => {
		throw placedAt(error, place);
	});
	const value = require_domain.deploymentValue(target.value, stored);
	if (value === written) return stored;
	const is = `the registered version ${stored.record.version} is ${JSON.stringify(value)}`;
	throw new require_start.UserError("E_RELEASE_DIGEST", `${holds}, but ${is}`, {
		exit: 4,
		place,
		remedy: "find out who wrote it; a deployment pull request writes the right value"
	});
}
function placedAt(error, place) {
	if (!(error instanceof require_start.UserError) || error.place !== null || error.code === "E_REGISTRY_DAMAGED") return error;
	const { code, message, remedy, exit, subject } = error;
	return new require_start.UserError(code, message, {
		remedy,
		exit,
		subject,
		place,
		cause: error
	});
}
function patternOf(part, seen) {
	const form = FORMS.get(part);
	if (form === void 0) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	const name = part.slice(1, -1);
	if (seen.has(name)) return `\\k<${name}>`;
	seen.add(name);
	return `(?<${name}>${form})`;
}
const FORMS = /* @__PURE__ */ new Map([
	["{ref}", "[a-z0-9-]+:[0-9]+@sha256:[0-9a-f]{64}"],
	["{version}", "[1-9][0-9]*"],
	["{digest}", "sha256:[0-9a-f]{64}"]
]);

// src/steps/read-kept.ts
async function readKept(snapshot, stored, file) {
	const where = `version ${stored.record.version}, ${require_domain.VERSION_FILES[file]}`;
	return require_contracts.readContract(file, await snapshot.file(stored, file), where);
}

// src/steps/propose-deployment.ts
async function proposeDeployment(ports, snapshot, proposal) {
	const { target, to, from, kind } = proposal;
	const base = await defaultBranch(ports);
	const changes = from === null ? [] : require_domain.signatureChanges(from.record.signature, to.record.signature);
	if (kind === "deploy" && changes.length > 0 && target.signature === "same") throw changedSignature(proposal, changes);
	const content = await deploymentFile(ports, base, proposal);
	if (content === null) return {
		operation: "nothing",
		number: null,
		location: null
	};
	const plan = require_domain.planDeployment(kind, target, from?.record.version ?? null, to);
	const evaluation = await readKept(snapshot, to, "evaluation");
	const body = require_render.deploymentBody({
		kind,
		target,
		from,
		to,
		evaluation,
		signatureChanges: changes,
		reason: proposal.reason,
		options: ports.context.options
	});
	return ports.forge.pulls.propose({
		...plan,
		base,
		body,
		files: /* @__PURE__ */ new Map([[target.file, content]])
	});
}
async function defaultBranch(ports) {
	const branch = await ports.repository.defaultBranch();
	if (branch === null && await ports.repository.head() === null) throw new require_start.UserError("E_DEFAULT_BRANCH", "there is no branch to merge into: the one that is checked out has no commit yet", {
		exit: 3,
		remedy: "make a first commit (git add -A && git commit), then run this again"
	});
	if (branch === null) throw new require_start.UserError("E_DEFAULT_BRANCH", "the default branch of this repository cannot be told", {
		exit: 3,
		remedy: "name it main, or set git config init.defaultBranch"
	});
	return branch;
}
async function deploymentFile(ports, base, { model, target, to }) {
	const { newYamlFile, readYamlValue, replaceYamlValue } = await Promise.resolve().then(() => require("./config-reader.js")).then((n) => n.edit_yaml_exports);
	const value = require_domain.deploymentValue(target.value, to);
	const bytes = await ports.repository.readAt(`refs/heads/${base}`, target.file);
	const before = bytes === null ? null : new TextDecoder().decode(bytes);
	if (before !== null && readYamlValue(before, target.file, target.key) === value) return null;
	const text = before === null ? newYamlFile("Changed by deployment pull requests only.", valuesOfNewFile(model, target, {
		base,
		value
	})) : replaceYamlValue(before, target.file, {
		key: target.key,
		value
	});
	refuseMisread(target, to, {
		value,
		back: readYamlValue(text, target.file, target.key)
	});
	return text;
}
function valuesOfNewFile(model, target, { base, value }) {
	if (target.key === "release") return /* @__PURE__ */ new Map([["model", model.name], [target.key, value]]);
	throw new require_start.UserError("E_DEPLOYMENT_FILE", `${target.file} is not on ${base}, and its key ${target.key} is not the default one`, {
		place: model.placeOf([
			"deploy",
			target.environment,
			"file"
		]),
		remedy: `commit the file once with any value at ${target.key}, or leave \`key\` out`
	});
}
function refuseMisread(target, { record, recordDigest }, { value, back }) {
	const reference = referenceIn(value, target.value);
	const release = require_domain.formatRelease(record.model, record.version, recordDigest);
	if (back !== value || reference !== release && reference !== String(record.version)) throw new Error(`${target.file} would hold ${back} at ${target.key}, which does not read back as ${release}`);
}
function changedSignature({ model, target }, changes) {
	return new require_start.UserError("E_SIGNATURE_CHANGED", `the version takes other input columns than the one in ${target.environment}: ${changes.join(", ")}`, {
		place: model.placeOf(["deploy", target.environment]),
		remedy: "change what sends the data first, then set `signature: any` for this environment"
	});
}

// src/steps/wished-version.ts
async function wishedVersion(ports, snapshot, { model, target }) {
	try {
		if (target === null) return await findVersion(snapshot, model, "challenger");
		const written = await desiredRelease(ports, await defaultBranch(ports), target);
		return written === null ? null : await deployedVersion(snapshot, model, {
			target,
			written
		});
	} catch (error) {
		if (error instanceof require_start.UserError) return null;
		throw error;
	}
}

// src/steps/way-out.ts
async function wayOut(ports, snapshot, inForce) {
	const { model, target, alias } = inForce;
	const where = `${model.name}${target === null ? "" : ` --environment ${target.environment}`}${ports.context.options}`;
	const wished = await wishedVersion(ports, snapshot, {
		model,
		target
	});
	if (wished !== null && wished.recordDigest !== alias.record && await isUsable(snapshot, model, wished.record.version)) return require_domain.isHeldByForce(alias, wished) ? `go back to what is merged: ${forceCommand(ports, inForce, wished.record.version)}` : `put what is merged in force: modelgate promote ${where}`;
	const good = alias.previous_good;
	if (good === null || !await isUsable(snapshot, model, good)) return target === null ? "register another version" : `deploy another version: modelgate deploy ${where} --version VERSION`;
	return target === null ? `go back: ${forceCommand(ports, inForce, good)}` : `roll it back now: modelgate rollback ${where} --reason "REASON"`;
}
function forceCommand({ context }, { model, target }, version) {
	const where = target === null ? "" : ` --environment ${target.environment}`;
	return `modelgate promote ${model.name}${where}${context.options} --version ${version} --force "REASON"`;
}
async function isUsable(snapshot, { name: model }, version) {
	const { state } = await snapshot.status(model, version);
	return state === "active" && !await isCollected(snapshot, {
		model,
		version
	});
}

// src/steps/named-already.ts
async function notInForce(ports, snapshot, { model, target, to, alias }) {
	if (alias?.record === to.recordDigest) return [];
	const { environment } = target;
	if (alias !== null) {
		const forced = alias.forced ? ` by force (${alias.reason})` : "";
		const way = await wayOut(ports, snapshot, {
			model,
			target,
			alias
		});
		return [`version ${alias.version} is in force in ${environment}${forced}; ${way}`];
	}
	return [`nothing is in force in ${environment} yet; put what is merged in force: ${`modelgate promote ${model.name} --environment ${environment}${ports.context.options}`}`];
}
async function heldPast(ports, snapshot, { model, target, to, alias }) {
	const { environment, file } = target;
	return new require_start.UserError("E_NOTHING_TO_MERGE", `${file} names version ${to.record.version} already, but version ${alias.version} is in force in ${environment} by force (${alias.reason}), which no pull request changes`, { remedy: await wayOut(ports, snapshot, {
		model,
		target,
		alias
	}) });
}

// src/steps/choose-version.ts
async function chooseVersion(snapshot, config, text) {
	const latest = async (model) => ({
		model,
		stored: await findVersion(snapshot, model, "latest")
	});
	if (text === null) return latest(require_start.modelNamed(config, null));
	const named = config.models.get(text);
	if (named !== void 0) return latest(named);
	const model = modelOf(config, text);
	return {
		model,
		stored: await findVersion(snapshot, model, text)
	};
}
function modelOf(config, text) {
	const models = [...config.models.values()];
	const name = require_domain.parseReference(text)?.model;
	const [only, ...others] = models;
	const model = name === void 0 && others.length === 0 ? only : models.find((one) => one.name === name);
	if (model !== void 0) return model;
	const names = models.map((one) => one.name).join(", ");
	const meant = name === void 0 ? null : require_start.nearest(name, [...config.models.keys()]);
	throw new require_start.UserError("E_MODEL_UNKNOWN", name === void 0 ? `${JSON.stringify(text)} does not say of which model` : `${config.file} has no model ${JSON.stringify(name)}`, { remedy: `${meant === null ? "" : `did you mean ${meant}? `}Write it as ${models[0]?.name}@${name === void 0 ? text : "1"}; models: ${names}` });
}

// src/steps/refuse-emptied.ts
async function refuseEmptied(ports, snapshot, { model, target, base }) {
	const { environment, file } = target;
	const alias = await snapshot.alias(model.name, environment);
	if (alias === null) return;
	const { version } = alias;
	const { state } = await snapshot.status(model.name, version);
	const which = state === "active" ? "" : `, which is ${state},`;
	const again = `modelgate deploy ${model.name} --environment ${environment}${ports.context.options} --version ${version}`;
	throw new require_start.UserError("E_DEPLOYMENT_EMPTY", `${file} on ${base} names no release, but version ${version}${which} is in force in ${environment}`, {
		place: {
			file,
			line: 1,
			column: 1
		},
		remedy: state === "active" ? `revert the commit that took it out, or: ${again}` : await wayOut(ports, snapshot, {
			model,
			target,
			alias
		})
	});
}

// src/steps/data-source.ts
function dataSource(model, name, pattern, stored = {}) {
	const { data } = model;
	return {
		kind: "files",
		name,
		pattern,
		format: data.format,
		delimiter: data.delimiter,
		select: data.select,
		types: new Map(Object.entries(stored))
	};
}
function typesForModel(model, stored, signature) {
	const format = model.data.format ?? require_domain.formatOfPath(model.data.train);
	if (model.data.select !== null || format !== "csv" && format !== "tsv") return stored;
	const texts = signature.columns.filter(({ name, type }) => type === "text" && Object.hasOwn(stored, name));
	const numbers = /* @__PURE__ */ new Set([
		...signature.columns.flatMap(({ name, type }) => type === "number" ? name : []),
		...model.task === "regression" ? [model.data.label] : [],
		model.data.weight
	]);
	const whole = Object.entries(stored).filter(([name, type]) => WHOLE.test(type) && numbers.has(name));
	return {
		...stored,
		...Object.fromEntries(whole.map(([name]) => [name, "DOUBLE"])),
		...Object.fromEntries(texts.map(({ name }) => [name, "VARCHAR"]))
	};
}
function typesForAnyModel(model, stored) {
	if (model.data.select !== null) return stored;
	return Object.fromEntries(Object.entries(stored).map(([name, type]) => [name, WHOLE.test(type) ? "DOUBLE" : type]));
}
const WHOLE = /^(TINY|SMALL|BIG)?INT(EGER)?$/;
async function placed(model, path, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof require_start.UserError) || error.place !== null || !/^E_(DATA|SELECT|COLUMN|PATH|LABEL)/.test(error.code)) throw error;
		const { code, message, remedy, exit } = error;
		throw new require_start.UserError(code, message, {
			remedy,
			exit,
			place: model.placeOf(path),
			cause: error
		});
	}
}
function availableColumns({ data }, { columns }) {
	const taken = /* @__PURE__ */ new Set([
		data.label,
		data.id,
		data.time,
		data.weight,
		...data.exclude
	]);
	return columns.filter((column) => !taken.has(column.name));
}

// src/steps/out-of-service.ts
async function outOfService(snapshot, { record }) {
	const { state, reason } = await snapshot.status(record.model, record.version);
	if (state === "active") return null;
	return `version ${record.version} is in force although it is ${state}${reason === null ? "" : `: ${reason}`}`;
}

// src/steps/run-folder.ts
const RUN_FILES = {
	model: "model.onnx",
	run: "run.json",
	profile: "profile.json",
	evaluation: "evaluation.json",
	golden: "golden.json",
	operational: "operational.json",
	comment: "comment.md",
	summary: "summary.md",
	report: "report.html",
	drift: "drift.json",
	driftSummary: "drift.md",
	driftReport: "drift.html"
};
function runPath(outputDir, model, file) {
	return `${outputDir}/${model}/${RUN_FILES[file]}`;
}
async function readRunFile(ports, at) {
	const path = runPath(at.outputDir, at.model, at.file);
	const bytes = await ports.files.read(path);
	if (bytes === null) throw missing(path, at);
	return {
		value: require_contracts.readContract(at.file, bytes, path),
		bytes
	};
}
async function readRunModel(ports, at) {
	const path = runPath(at.outputDir, at.model, "model");
	const bytes = await ports.files.read(path);
	if (bytes === null) throw missing(path, {
		...at,
		maker: "train"
	});
	return bytes;
}
function missing(path, at) {
	return new require_start.UserError("E_RUN_MISSING", `${path} is not there`, { remedy: `run \`modelgate ${at.maker} ${at.model}\` first, in this folder` });
}
function mixedRun(what, maker) {
	return new require_start.UserError("E_MIXED_RUN", `the files come from different runs: ${what}`, {
		exit: 4,
		remedy: `run \`modelgate ${maker}\` again, and then what follows it`
	});
}

// src/steps/check-out-model.ts
async function checkOutModel(ports, snapshot, { stored, name }) {
	const { record } = stored;
	const file = await ports.files.scratch(`${record.model}-${record.version}.onnx`);
	await ports.files.write(file, await snapshot.file(stored, "model"));
	return {
		name,
		file,
		digest: record.digest,
		task: record.task,
		signature: record.signature,
		output: record.output
	};
}

// src/steps/plan-model.ts
const DEFAULT_THRESHOLD = .5;
async function planModel(ports, model, { file, available }) {
	const info = await ports.scorer.inspect(file, model.evaluate.timeoutSeconds).catch((error) => {
		if (!(error instanceof require_start.UserError) || error.code !== "E_MODEL_STOPPED") throw error;
		ports.log.warn(`${error.message}; every gate will fail (${error.remedy})`);
		return error.message;
	});
	return typeof info === "string" ? unknownModel(model, info) : {
		...planKnown(model, info, available),
		failure: null
	};
}
function unknownModel({ task }, failure) {
	return {
		signature: {
			inputs: [],
			outputs: [],
			columns: []
		},
		output: {
			kind: task === "regression" ? "value" : "probability",
			name: "",
			classes: [],
			positive: null
		},
		failure
	};
}
function planKnown(model, info, available) {
	const binding = require_domain.bindColumns(info, available, model.data.features);
	if (binding.kind === "unbound") throw new require_start.UserError("E_SIGNATURE", binding.reason, {
		remedy: binding.remedy,
		place: model.placeOf(["data"])
	});
	const planned = require_domain.planOutput(info, model.task, {
		choice: model.output,
		positive: model.data.positive
	});
	if (planned.kind === "unplanned") throw new require_start.UserError("E_OUTPUT", planned.reason, {
		remedy: planned.remedy,
		place: model.placeOf(["output"])
	});
	return {
		signature: binding.signature,
		output: planned.plan
	};
}

// src/steps/post-evaluation.ts
const LONGEST_DESCRIPTION = 140;
async function postEvaluation(ports, { evaluation, comment, head }) {
	await ports.forge.statuses.save(head.commit, statusesOf(evaluation));
	const pull = head.branch === null ? null : await ports.forge.pulls.ofBranch(head.branch);
	if (pull === null) return null;
	try {
		return (await ports.forge.comments.save(pull.number, require_render.evaluationMarker(evaluation.model), comment)).location;
	} catch (error) {
		if (!(error instanceof require_start.UserError) || error.code !== "E_LOCKED") throw error;
		ports.log.warn(`the comment could not be left: ${error.message}`);
		return null;
	}
}
function statusesOf({ model, gates, verdict, reason }) {
	const one = (context, state, text) => ({
		context,
		state,
		description: text.slice(0, LONGEST_DESCRIPTION)
	});
	return [one(`modelgate/${model}`, require_domain.passes(verdict) ? "success" : verdict === "error" ? "error" : "failure", `${verdict}: ${reason}`), ...require_domain.wholeGates(gates).map((gate) => one(`modelgate/${model}/${gate.id}`, stateOf(gate.status), `${gate.status}: ${gate.reason}`))];
}
function stateOf(status) {
	switch (status) {
		case "pass":
		case "skipped":
		case "warn": return "success";
		case "error": return "error";
		case "fail":
		case "inconclusive": return "failure";
	}
}

// src/steps/check-columns.ts
function testColumns({ data }, cluster) {
	return [
		[data.label, ["data", "label"]],
		[data.weight, ["data", "weight"]],
		[cluster, [
			"evaluate",
			"stats",
			"cluster"
		]]
	].flatMap(([name, path]) => name === null ? [] : [{
		name,
		path,
		what: path.join(".")
	}]);
}
function checkColumns(model, { source, there }, wanted) {
	const names = new Set(there);
	for (const { name, path, what } of wanted) {
		if (names.has(name)) continue;
		const meant = require_start.nearest(name, names);
		throw new require_start.UserError("E_COLUMN_MISSING", `${source} has no column ${name}, which ${what} names`, {
			place: model.placeOf(path),
			remedy: `${meant === null ? "" : `did you mean ${meant}? `}Its columns are: ${there.join(", ")}`
		});
	}
}

// src/steps/read-moves.ts
async function readMoves(history, wanted, parse) {
	const files = require_domain.aliasFiles(history.events, wanted);
	const contents = await history.contents(files.flatMap(({ id }) => id ?? []));
	return files.flatMap((file) => {
		const { event, alias, id } = file;
		if (id === null) return [{
			alias,
			commit: event.commit,
			record: null,
			at: event.at
		}];
		const record = parse(contents.get(id) ?? /* @__PURE__ */ new Uint8Array(), file);
		return record === null ? [] : [{
			alias,
			commit: event.commit,
			record,
			at: record.at
		}];
	});
}

// src/steps/versions-that-ran.ts
async function versionsThatRan(snapshot, model, environment) {
	const ranThere = async (version) => {
		const { state, ran_in } = await snapshot.status(model, version);
		if (state !== "active" || !ran_in.some((entry) => entry.environment === environment)) return false;
		return !await isCollected(snapshot, {
			model,
			version
		});
	};
	const versions = await snapshot.versions(model);
	const ran = await Promise.all(versions.map(ranThere));
	return versions.filter((_, i) => ran[i]);
}

Object.defineProperty(exports, "DEFAULT_THRESHOLD", {
  enumerable: true,
  get: function () {
    return DEFAULT_THRESHOLD;
  }
});
Object.defineProperty(exports, "RUN_FILES", {
  enumerable: true,
  get: function () {
    return RUN_FILES;
  }
});
Object.defineProperty(exports, "aliasNames", {
  enumerable: true,
  get: function () {
    return aliasNames;
  }
});
Object.defineProperty(exports, "availableColumns", {
  enumerable: true,
  get: function () {
    return availableColumns;
  }
});
Object.defineProperty(exports, "championEnvironment", {
  enumerable: true,
  get: function () {
    return championEnvironment;
  }
});
Object.defineProperty(exports, "checkColumns", {
  enumerable: true,
  get: function () {
    return checkColumns;
  }
});
Object.defineProperty(exports, "checkOutModel", {
  enumerable: true,
  get: function () {
    return checkOutModel;
  }
});
Object.defineProperty(exports, "chooseEnvironment", {
  enumerable: true,
  get: function () {
    return chooseEnvironment;
  }
});
Object.defineProperty(exports, "chooseVersion", {
  enumerable: true,
  get: function () {
    return chooseVersion;
  }
});
Object.defineProperty(exports, "dataSource", {
  enumerable: true,
  get: function () {
    return dataSource;
  }
});
Object.defineProperty(exports, "defaultBranch", {
  enumerable: true,
  get: function () {
    return defaultBranch;
  }
});
Object.defineProperty(exports, "deployedVersion", {
  enumerable: true,
  get: function () {
    return deployedVersion;
  }
});
Object.defineProperty(exports, "deploymentOutcome", {
  enumerable: true,
  get: function () {
    return deploymentOutcome;
  }
});
Object.defineProperty(exports, "desiredRelease", {
  enumerable: true,
  get: function () {
    return desiredRelease;
  }
});
Object.defineProperty(exports, "findVersion", {
  enumerable: true,
  get: function () {
    return findVersion;
  }
});
Object.defineProperty(exports, "forceCommand", {
  enumerable: true,
  get: function () {
    return forceCommand;
  }
});
Object.defineProperty(exports, "heldPast", {
  enumerable: true,
  get: function () {
    return heldPast;
  }
});
Object.defineProperty(exports, "isCollected", {
  enumerable: true,
  get: function () {
    return isCollected;
  }
});
Object.defineProperty(exports, "mixedRun", {
  enumerable: true,
  get: function () {
    return mixedRun;
  }
});
Object.defineProperty(exports, "notInForce", {
  enumerable: true,
  get: function () {
    return notInForce;
  }
});
Object.defineProperty(exports, "outOfService", {
  enumerable: true,
  get: function () {
    return outOfService;
  }
});
Object.defineProperty(exports, "placed", {
  enumerable: true,
  get: function () {
    return placed;
  }
});
Object.defineProperty(exports, "planModel", {
  enumerable: true,
  get: function () {
    return planModel;
  }
});
Object.defineProperty(exports, "postEvaluation", {
  enumerable: true,
  get: function () {
    return postEvaluation;
  }
});
Object.defineProperty(exports, "proposeDeployment", {
  enumerable: true,
  get: function () {
    return proposeDeployment;
  }
});
Object.defineProperty(exports, "readKept", {
  enumerable: true,
  get: function () {
    return readKept;
  }
});
Object.defineProperty(exports, "readMoves", {
  enumerable: true,
  get: function () {
    return readMoves;
  }
});
Object.defineProperty(exports, "readRunFile", {
  enumerable: true,
  get: function () {
    return readRunFile;
  }
});
Object.defineProperty(exports, "readRunModel", {
  enumerable: true,
  get: function () {
    return readRunModel;
  }
});
Object.defineProperty(exports, "referenceIn", {
  enumerable: true,
  get: function () {
    return referenceIn;
  }
});
Object.defineProperty(exports, "refuseEmptied", {
  enumerable: true,
  get: function () {
    return refuseEmptied;
  }
});
Object.defineProperty(exports, "refuseInactive", {
  enumerable: true,
  get: function () {
    return refuseInactive;
  }
});
Object.defineProperty(exports, "registryLog", {
  enumerable: true,
  get: function () {
    return registryLog;
  }
});
Object.defineProperty(exports, "runPath", {
  enumerable: true,
  get: function () {
    return runPath;
  }
});
Object.defineProperty(exports, "testColumns", {
  enumerable: true,
  get: function () {
    return testColumns;
  }
});
Object.defineProperty(exports, "typesForAnyModel", {
  enumerable: true,
  get: function () {
    return typesForAnyModel;
  }
});
Object.defineProperty(exports, "typesForModel", {
  enumerable: true,
  get: function () {
    return typesForModel;
  }
});
Object.defineProperty(exports, "versionsThatRan", {
  enumerable: true,
  get: function () {
    return versionsThatRan;
  }
});
Object.defineProperty(exports, "wayOut", {
  enumerable: true,
  get: function () {
    return wayOut;
  }
});
Object.defineProperty(exports, "wishedVersion", {
  enumerable: true,
  get: function () {
    return wishedVersion;
  }
});