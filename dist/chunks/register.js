"use strict";

const require_start = require("./start.js");
const require_domain = require("./domain.js");
const require_steps = require("./steps.js");
const require_render = require("./render.js");

// src/commands/register/decide.ts
async function decideRegistration(ports, snapshot, { model, candidate }) {
	const content = require_domain.contentDigest(candidate.version, ports.digest);
	const pointer = new TextEncoder().encode(require_domain.pointerText(candidate.version, require_domain.releaseOf(candidate.version)));
	const collected = new TextEncoder().encode(require_domain.collectedText(candidate.version));
	for (const version of await snapshot.versions(model.name, candidate.contents.model, pointer, collected)) {
		const stored = await snapshot.version(model.name, version);
		if (stored?.record.content !== content) continue;
		const challenger = await snapshot.alias(model.name, "challenger");
		const status = await snapshot.status(model.name, version);
		const inactive = status.state === "active" ? null : status;
		const value = {
			stored,
			challenger: challenger?.version ?? null,
			inactive
		};
		if (!await require_steps.isCollected(snapshot, stored.record)) return {
			kind: "nothing",
			value: {
				...value,
				restored: false
			}
		};
		const by = {
			actor: (await ports.repository.actor())?.name ?? null,
			runId: ports.context.runId
		};
		return {
			kind: "commit",
			change: require_domain.restoreModel(stored, candidate.contents.model, by),
			value: {
				...value,
				restored: true
			}
		};
	}
	const newest = (await snapshot.versions(model.name)).at(-1);
	const latest = newest === void 0 ? null : await snapshot.version(model.name, newest);
	const challenger = await snapshot.alias(model.name, "challenger");
	if (challenger?.record !== latest?.recordDigest) throw astray(model.name, {
		latest,
		challenger
	});
	const { stored, change } = require_domain.registerVersion(candidate.version, candidate.contents, {
		latest,
		challenger,
		owner: model.owner,
		digest: ports.digest
	});
	return {
		kind: "commit",
		change,
		value: {
			stored,
			challenger: stored.record.version,
			inactive: null,
			restored: false
		}
	};
}
function astray(model, { latest, challenger }) {
	const names = challenger === null ? "is not there" : `names version ${challenger.version}`;
	const newest = latest === null ? "nothing is registered" : `version ${latest.record.version} is the newest`;
	return new require_start.UserError("E_REGISTRY_DAMAGED", `the registry is damaged: ${require_domain.aliasPath(model, "challenger")} ${names}, but ${newest}`, {
		exit: 4,
		remedy: "modelgate verify names the commit that did it, and how to be sound again"
	});
}

// src/commands/register/read-candidate.ts
async function readCandidate(ports, model, options) {
	const files = await readRunFiles(ports, model, options.outputDir);
	refuseMixture(files, ports.digest);
	const run = files.run.value;
	const evaluation = files.evaluation.value;
	const forced = forcedReason(evaluation, options.force);
	refuseTooLarge(run.size);
	const storage = require_domain.storageOf(run, options.inlineLimit);
	const metrics = require_domain.overallMetrics(evaluation.metrics).flatMap(({ id, challenger }) => challenger.value === null ? [] : [[id, challenger.value]]);
	const text = (file) => new TextDecoder().decode(file.bytes);
	const version = {
		model: model.name,
		digest: run.digest,
		size: run.size,
		storage,
		task: run.task,
		threshold: run.threshold,
		positive: run.positive,
		output: run.output,
		signature: run.signature,
		verdict: evaluation.verdict,
		forced,
		metrics: Object.fromEntries(metrics),
		lineage: await lineageOf(ports, run, evaluation.dataset),
		created: ports.clock.now().toISOString()
	};
	return {
		version,
		contents: {
			model: files.model,
			pointer: storage.kind === "inline" ? null : require_domain.pointerText(run, storage),
			run: text(files.run),
			evaluation: text(files.evaluation),
			profile: text(files.profile),
			golden: text(files.golden),
			card: require_render.modelCard(run, evaluation, model.owner),
			...require_render.mlflowFiles(version, evaluation.tool.onnxruntime)
		}
	};
}
async function readRunFiles(ports, model, outputDir) {
	const at = {
		outputDir,
		model: model.name
	};
	return {
		run: await require_steps.readRunFile(ports, {
			...at,
			file: "run",
			maker: "train"
		}),
		evaluation: await require_steps.readRunFile(ports, {
			...at,
			file: "evaluation",
			maker: "evaluate"
		}),
		profile: await require_steps.readRunFile(ports, {
			...at,
			file: "profile",
			maker: "train"
		}),
		golden: await require_steps.readRunFile(ports, {
			...at,
			file: "golden",
			maker: "evaluate"
		}),
		model: await require_steps.readRunModel(ports, at)
	};
}
function refuseMixture(files, digest) {
	const { run, evaluation, golden, profile, model } = files;
	const again = `evaluate ${run.value.model}`;
	if (digest(model) !== run.value.digest) throw require_steps.mixedRun("model.onnx is not the file that run.json describes", `train ${run.value.model}`);
	if (evaluation.value.challenger.digest !== run.value.digest) throw require_steps.mixedRun("evaluation.json judged another model", again);
	if (evaluation.value.challenger.run !== digest(run.bytes)) throw require_steps.mixedRun("evaluation.json judged another run", again);
	if (golden.value.digest !== run.value.digest) throw require_steps.mixedRun("golden.json holds another model's answers", again);
	if (!profile.value.columns.some((column) => column.role === "prediction")) throw require_steps.mixedRun("profile.json has not been completed", again);
}
function forcedReason({ model, verdict, reason }, force) {
	if (require_domain.passes(verdict)) return null;
	if (force !== null) return force;
	throw new require_start.UserError("E_NOT_PASSED", `the verdict on ${model} is ${verdict}: ${reason}`, {
		exit: 1,
		remedy: "make it better, or record why it must go on anyway: --force REASON"
	});
}
const LARGEST = 2 ** 31 - 1;
function refuseTooLarge(size) {
	if (size <= LARGEST) return;
	throw new require_start.UserError("E_MODEL_TOO_LARGE", `the model has ${require_render.bytes(size)}; a release takes files below 2 GiB`, { remedy: "make it smaller: fewer trees, float16 weights, or a model split in two" });
}
async function lineageOf(ports, run, dataset) {
	const data = [...run.data.filter(({ name }) => name !== "test"), {
		name: "test",
		digest: dataset.digest,
		rows: dataset.rows
	}];
	return {
		commit: run.commit,
		dirty: run.dirty,
		ref: run.ref,
		run_id: ports.context.runId,
		run_attempt: ports.context.workflow?.attempt ?? null,
		workflow: ports.context.workflow?.name ?? null,
		actor: (await ports.repository.actor())?.name ?? null,
		runner: run.runner.platform,
		lockfile: run.lockfile,
		data,
		params: run.params,
		seed: run.seed,
		dataset_uses: dataset.uses
	};
}

// src/commands/register/index.ts
const command = require_start.defineCommand({
	...require_start.declaration$7,
	run: async (inputs, ports) => {
		const { model, config } = await require_start.loadModel(inputs, ports.files);
		if (inputs.force !== null && inputs.force.trim() === "") throw new require_start.UserError("E_USAGE", "--force needs a reason", { remedy: "write it: --force \"why it must go on\"" });
		const candidate = await readCandidate(ports, model, {
			outputDir: inputs.outputDir,
			force: inputs.force,
			inlineLimit: config.registry.inlineLimit
		});
		ports.log.info(`register ${model.name}: verdict ${candidate.version.verdict}`);
		if (candidate.version.forced !== null) ports.log.warn(`FORCED past its verdict: ${candidate.version.forced}`);
		const { storage, digest } = candidate.version;
		if (storage.kind === "release") await ports.largeModels.put(storage, {
			bytes: candidate.contents.model,
			digest
		});
		const { outcome, commit, value } = await ports.registry.commit((snapshot) => decideRegistration(ports, snapshot, {
			model,
			candidate
		}));
		const { record, recordDigest } = value.stored;
		if (record.storage.kind === "release" && storage.kind !== "release") await ports.largeModels.put(record.storage, {
			bytes: candidate.contents.model,
			digest
		});
		const release = require_domain.formatRelease(model.name, record.version, recordDigest);
		const json = require_domain.formatJson({
			schema: 1,
			model: model.name,
			version: record.version,
			release,
			created: outcome === "written" && !value.restored,
			commit,
			verdict: record.verdict,
			forced: record.forced !== null,
			state: value.inactive?.state ?? "active"
		});
		const name = `${model.name}@${record.version}`;
		const inactive = value.inactive === null ? null : outOfService(name, value.inactive);
		return {
			exit: 0,
			json,
			lines: [
				value.restored ? restoredLine(outcome, name, release) : lineOf(outcome, name, release),
				...inactive === null ? [] : [inactive],
				...newerChallenger(record.version, value.challenger),
				`its history: ${require_steps.registryLog(config, model.name)}`
			],
			outputs: {
				version: String(record.version),
				release,
				created: String(outcome === "written" && !value.restored)
			}
		};
	}
});
function lineOf(outcome, name, release) {
	switch (outcome) {
		case "written": return `registered ${name}: ${release}`;
		case "nothing": return `${name} is registered already, with the same content: ${release}`;
		case "planned": return `dry run: would register ${name}`;
	}
}
function outOfService(name, { state, reason }) {
	return `${name} is ${state}${reason === null ? "" : ` (${reason})`}, and no command uses it; to bring it back: modelgate retire ${name} --state active --reason "…"`;
}
function restoredLine(outcome, name, release) {
	return `${outcome === "planned" ? `dry run: would give ${name} its model back` : `${name} has its model again`}, which gc had given up: ${release}`;
}
function newerChallenger(version, challenger) {
	if (challenger === null || challenger === version) return [];
	return [`challenger stays at version ${challenger}; to go on with this one, deploy it with --version ${version}`];
}

exports.command = command;