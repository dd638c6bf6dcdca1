"use strict";

const require_start = require("./start.js");
const require_domain = require("./domain.js");
const require_contracts = require("./contracts.js");
const require_steps = require("./steps.js");
const require_config_reader = require("./config-reader.js");

// src/commands/doctor/diagnosis.ts
async function examine(subject, exit, look) {
	try {
		return {
			exit,
			findings: await look()
		};
	} catch (error) {
		if (!(error instanceof require_start.UserError)) throw error;
		const where = error.place === null ? "" : `${require_start.formatPlace(error.place)}: `;
		return {
			exit: error.exit,
			findings: [require_domain.problem(subject, `${where}${error.message}`, error.remedy)]
		};
	}
}

// src/commands/doctor/examine-machine.ts
const OLDEST_GIT = [2, 30];
const OLDEST_NODE = [20, 20];
function configurationFindings({ file, models }) {
	const names = [...models.keys()];
	return [require_domain.fine("configuration", `${file} is valid: ${require_domain.counted(names.length, "model")} (${names.join(", ")})`)];
}
async function machineFindings({ surroundings, scorer, context }) {
	const git = await surroundings.git();
	const { onnxruntime, duckdb } = await scorer.versions();
	return [
		isAtLeast(git ?? "", OLDEST_GIT) ? require_domain.fine("machine", `git ${git}`) : require_domain.problem("machine", `git ${git ?? "does not tell its version"}`, `install git ${OLDEST_GIT.join(".")} or newer`),
		isAtLeast(context.node, OLDEST_NODE) ? require_domain.fine("machine", `node ${context.node.replace("v", "")} on ${context.platform}`) : require_domain.problem("machine", `node ${context.node}`, `install Node ${OLDEST_NODE.join(".")} or newer`),
		require_domain.fine("machine", `onnxruntime ${onnxruntime} and duckdb ${duckdb} load and answer`)
	];
}
function isAtLeast(version, [major = 0, minor = 0]) {
	const [ownMajor = 0, ownMinor = 0] = version.replace("v", "").split(".").map(Number);
	return ownMajor > major || ownMajor === major && ownMinor >= minor;
}
async function hostingFindings(access) {
	if (access.kind === "none") return [require_domain.skipped("github", "not asked for: --local")];
	if (access.kind === "unreachable") return [require_domain.problem("github", access.reason, access.remedy)];
	const { login, push } = await access.hosting.token();
	return [push === false ? require_domain.problem("github", `the token of ${login} may not push`, "pass one with contents: write, or another person's") : require_domain.fine("github", `the token is accepted: ${login}${push === true ? ", who may push" : ""}`), await settingFinding(await access.hosting.mayActionsOpenPulls())];
}
function settingFinding(mayOpen) {
	if (mayOpen === null) return require_domain.skipped("github", "whether Actions may open pull requests: only administrators are told");
	return mayOpen ? require_domain.fine("github", "Actions may open pull requests") : require_domain.problem("github", "Actions may not open pull requests, so no deployment can be proposed", `turn on Settings > Actions > General > Allow GitHub Actions to create and approve pull requests`);
}

// src/commands/doctor/ways-out.ts
async function waysOut(ports, config, { snapshot, held }) {
	const model = config.models.get(held.model);
	const ways = /* @__PURE__ */ new Map();
	if (model === void 0) return ways;
	for (const alias of held.aliases) {
		const state = held.statuses.get(alias.version)?.state ?? "active";
		if (alias.alias === "challenger" || state === "active" && !alias.forced && !require_domain.isAstray(held, alias)) continue;
		const target = model.environments.find(({ environment }) => environment === alias.alias) ?? require_steps.championEnvironment(model);
		ways.set(alias.alias, await require_steps.wayOut(ports, snapshot, {
			model,
			target,
			alias
		}));
	}
	return ways;
}

// src/commands/doctor/examine-registry.ts
async function examineRegistry(ports, config) {
	const { registry, digest } = ports;
	const history = await registry.history();
	const { branch, snapshot, events } = history;
	if (events.length === 0) return {
		branch: [require_domain.fine("registry", `${branch} is not there yet`)],
		findings: [],
		snapshot,
		stored: []
	};
	const models = heldModels(await readFiles(history), digest, {
		branch,
		kept: modelsAtTip(events)
	});
	for (const { model, records } of models) {
		const newest = (await snapshot.versions(model)).at(-1);
		if (newest !== void 0 && records.length > 0) await snapshot.version(model, newest);
	}
	const versions = models.reduce((sum, { records }) => sum + records.length, 0);
	const tally = `models: ${models.length}, versions: ${versions}, commits: ${events.length} (verify reads every byte)`;
	const findings = [];
	for (const held of models) findings.push(...require_domain.versionFindings(held, await waysOut(ports, config, {
		snapshot,
		held
	})));
	return {
		branch: [
			...require_domain.historyFindings(events),
			...models.flatMap(require_domain.chainFindings),
			require_domain.fine("registry", `${branch} can be read; ${tally}`)
		],
		findings,
		snapshot,
		stored: models.flatMap(({ records }) => records.map(({ record }) => record.storage))
	};
}
const SMALL = /* @__PURE__ */ new Set([
	require_domain.VERSION_FILES.record,
	require_domain.VERSION_FILES.status,
	require_domain.VERSION_FILES.collected
]);
async function readFiles(history) {
	const small = [...require_domain.filesAtTip(history.events)].filter(([path]) => {
		const place = require_domain.placeOfPath(path);
		return place?.kind === "alias" || place?.kind === "version" && SMALL.has(place.file);
	});
	const contents = await history.contents(small.map(([, id]) => id));
	return new Map(small.map(([path, id]) => [path, contents.get(id) ?? /* @__PURE__ */ new Uint8Array()]));
}
function heldModels(files, digest, { branch, kept }) {
	const models = /* @__PURE__ */ new Map();
	for (const [path, bytes] of files) {
		const place = require_domain.placeOfPath(path);
		if (place?.kind !== "alias" && place?.kind !== "version") continue;
		const nothing = () => ({
			records: [],
			statuses: /* @__PURE__ */ new Map(),
			collected: /* @__PURE__ */ new Set(),
			aliases: []
		});
		const held = models.get(place.model) ?? nothing();
		models.set(place.model, held);
		if (place.kind === "alias") held.aliases.push(require_contracts.readContract("alias", bytes, path));
		else if (place.file === require_domain.VERSION_FILES.collected) held.collected.add(place.version);
		else if (place.file === require_domain.VERSION_FILES.status) held.statuses.set(place.version, require_contracts.readContract("status", bytes, path));
		else held.records.push({
			record: require_contracts.readContract("version", bytes, path),
			recordDigest: digest(bytes)
		});
	}
	for (const { records } of models.values()) records.sort((a, b) => a.record.version - b.record.version);
	return [...models].map(([model, held]) => ({
		branch,
		model,
		...held,
		models: kept.get(model) ?? /* @__PURE__ */ new Set()
	}));
}
function modelsAtTip(events) {
	const kept = /* @__PURE__ */ new Map();
	for (const path of require_domain.filesAtTip(events).keys()) {
		const place = require_domain.placeOfPath(path);
		if (place?.kind !== "version" || place.file !== require_domain.VERSION_FILES.model && place.file !== require_domain.VERSION_FILES.pointer) continue;
		kept.set(place.model, (kept.get(place.model) ?? /* @__PURE__ */ new Set()).add(place.version));
	}
	return kept;
}
async function examineDeployments(ports, config, snapshot) {
	const base = await ports.repository.defaultBranch();
	if (base === null) return [];
	const examined = [];
	for (const model of config.models.values()) for (const target of model.environments) {
		const read = () => require_steps.desiredRelease(ports, base, target);
		const refuse = () => require_steps.refuseEmptied(ports, snapshot, {
			model,
			target,
			base
		});
		examined.push(await examine("deployments", 2, () => deploymentFindings(snapshot, model, {
			target,
			read,
			refuse
		})));
	}
	return examined;
}
async function deploymentFindings(snapshot, model, { target, read, refuse }) {
	const written = await read();
	if (written === null) {
		const inForce = await snapshot.alias(model.name, target.environment);
		if (!require_domain.isHeldByForce(inForce, null)) await refuse();
		return [];
	}
	const stored = await require_steps.deployedVersion(snapshot, model, {
		target,
		written
	});
	const { version } = stored.record;
	const name = `${target.file} names version ${version} of ${model.name}`;
	const where = `${model.name} --environment ${target.environment}`;
	const { state } = await snapshot.status(model.name, version);
	if (await require_steps.isCollected(snapshot, stored.record)) return [require_domain.problem("deployments", `${name}, whose model gc has given up`, "register the same model again")];
	if (state !== "active") return [require_domain.problem("deployments", `${name}, which is ${state}`, `deploy another one: modelgate deploy ${where}`)];
	const alias = await snapshot.alias(model.name, target.environment);
	if (require_domain.isHeldByForce(alias, stored) || alias?.record === stored.recordDigest) return [require_domain.fine("deployments", name)];
	const now = alias === null ? "nothing is in force there yet" : `version ${alias.version} is in force there`;
	return [require_domain.warning("deployments", `${name}, but ${now}`, `put it in force: modelgate promote ${where}`)];
}

// src/commands/doctor/examine-repository.ts
const NOT_ASKED = "GitHub is not asked";
async function examineWorkflows({ surroundings }, config) {
	const files = [...await surroundings.workflows()].map(([path, text]) => ({
		path,
		read: require_config_reader.readWorkflow(path, text)
	}));
	const workflows = files.flatMap(({ read }) => read ?? []);
	const models = [...config.models.values()];
	const wanted = {
		deploys: models.some(({ environments }) => environments.length > 0),
		watches: models.some(({ drift }) => drift.current !== null)
	};
	const unreadable = files.filter(({ read }) => read === null);
	const { hosting } = surroundings;
	const disabled = hosting.kind === "github" ? await hosting.hosting.disabledWorkflows() : /* @__PURE__ */ new Map();
	return [
		...unreadable.map(({ path }) => require_domain.warning("workflows", `${path} cannot be read`, "mend its YAML")),
		...require_domain.workflowFindings(workflows, wanted),
		...disabled === null ? [require_domain.skipped("workflows", "whether GitHub has disabled them: the token lacks actions: read")] : require_domain.disabledFindings(workflows, disabled)
	];
}
async function examineBranches(access, config) {
	if (access.kind !== "github") return [require_domain.skipped("branches", `how they are guarded: ${NOT_ASKED}`)];
	const { hosting } = access;
	const { branch, repository } = config.registry;
	const findings = repository === null ? require_domain.registryGuardFindings(branch, await hosting.branch(branch)) : [require_domain.skipped("branches", `${branch} lies in ${repository}: look at its rules there`)];
	for (const { name, environments } of config.models.values()) for (const { environment } of environments) {
		const own = require_domain.deploymentBranch(environment, name);
		findings.push(...require_domain.pushFindings(own, await hosting.branch(own)));
	}
	return findings;
}
async function examineReleases(ports, config, { stored, fix, dryRun }) {
	const access = ports.surroundings.hosting;
	if (access.kind !== "github") return [require_domain.skipped("releases", `whether some were left behind: ${NOT_ASKED}`)];
	if (config.registry.repository !== null) return [require_domain.skipped("releases", `models lie in releases of ${config.registry.repository}`)];
	if (stored === null) return [require_domain.skipped("releases", "whether some were left behind: the registry cannot be read")];
	const found = require_domain.orphans(await access.hosting.modelReleases(), stored, ports.clock.now());
	if (fix) for (const release of found) await access.hosting.removeRelease(release);
	return require_domain.orphanFindings(found, fix && !dryRun);
}

// src/commands/doctor/index.ts
const command = require_start.defineCommand({
	...require_start.declaration$15,
	run: async (inputs, ports) => {
		let config = null;
		return outcomeOf([
			await examine("configuration", 2, async () => {
				const whole = await require_start.loadConfig(inputs, ports.files);
				config = inputs.model === null ? whole : onlyOf(whole, inputs.model);
				return configurationFindings(whole);
			}),
			await examine("machine", 3, () => machineFindings(ports)),
			await examine("github", 3, () => hostingFindings(ports.surroundings.hosting)),
			...config === null ? [unread()] : await examineAll(ports, config, inputs)
		]);
	}
});
function onlyOf(config, name) {
	return {
		...config,
		models: /* @__PURE__ */ new Map([[name, require_start.modelNamed(config, name)]])
	};
}
function unread() {
	return {
		exit: 0,
		findings: [require_domain.skipped("everything else", "it needs a valid configuration")]
	};
}
async function examineAll(ports, config, { fix, dryRun }) {
	const access = ports.surroundings.hosting;
	const all = [await examine("workflows", 2, () => examineWorkflows(ports, config)), await examine("branches", 3, () => examineBranches(access, config))];
	if (access.kind === "unreachable") {
		const findings = [require_domain.skipped("registry", "the one of GitHub cannot be reached; with --local it is that of this clone")];
		return [...all, {
			exit: 0,
			findings
		}];
	}
	const found = [];
	all.push(await examine("registry", 4, async () => {
		found.push(await examineRegistry(ports, config));
		return found.flatMap(({ branch }) => branch);
	}));
	for (const { findings, snapshot } of found) all.push({
		exit: 2,
		findings
	}, ...await examineDeployments(ports, config, snapshot));
	const stored = found[0]?.stored ?? null;
	return [...all, await examine("releases", 5, () => examineReleases(ports, config, {
		stored,
		fix,
		dryRun
	}))];
}
function outcomeOf(examined) {
	const findings = examined.flatMap((one) => one.findings);
	const exits = examined.map((one) => one.findings.some(({ state }) => state === "problem") ? one.exit : 0);
	const count = (state) => findings.filter((finding) => finding.state === state).length;
	const tally = {
		problems: count("problem"),
		warnings: count("warning"),
		skipped: count("skipped")
	};
	return {
		exit: require_start.worstExit(exits),
		json: require_domain.formatJson({
			schema: 1,
			...tally,
			findings
		}),
		lines: [...findings.flatMap(linesOf), summary(tally)],
		outputs: {}
	};
}
function linesOf({ subject, state, text, remedy }) {
	const line = `${`${state === "skipped" ? "not seen" : state}`.padEnd(9)} ${subject}: ${text}`;
	return remedy === null ? [line] : [line, `${" ".repeat(10)}remedy: ${remedy}`];
}
function summary({ problems, warnings, skipped: unseen }) {
	return `${require_domain.counted(problems, "problem")}, ${require_domain.counted(warnings, "warning")}${unseen === 0 ? "" : `; ${unseen} not looked at`}`;
}

exports.command = command;