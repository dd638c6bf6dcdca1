import { a as loadModel, t as readContract } from "./config.js";
import { r as UserError, t as defineCommand } from "./core.js";
import { G as deploymentBranch, Y as formatRelease, d as compareGolden, i as promoteVersion, r as previousGood, z as formatJson } from "./domain.js";
import { _ as registryLog, b as chooseEnvironment, f as defaultBranch, g as refuseInactive, h as findVersion, m as proposeDeployment, p as desiredRelease, r as checkOutModel } from "./steps.js";

// src/commands/promote/read-deployed.ts
/**
* The reference inside a deployment file's value, whose form the configuration gives: `{ref}` is a whole reference,
* `{version}` a number. Throws E_DEPLOYMENT_VALUE for a value that has not this form.
*/
function readDeployed(model, target, written) {
	const pattern = target.value.split(/(\{ref\}|\{version\}|\{digest\})/).map(patternOf).join("");
	const groups = new RegExp(`^${pattern}$`).exec(written)?.groups;
	const reference = groups?.ref ?? groups?.version;
	if (reference !== void 0) return reference;
	throw new UserError("E_DEPLOYMENT_VALUE", `${target.file} holds ${JSON.stringify(written)} at ${target.key}, which has not the form ${target.value}`, {
		place: model.placeOf(["deploy", target.environment]),
		remedy: "let deployment pull requests write it, or mend the value by hand"
	});
}
function patternOf(part) {
	switch (part) {
		case "{ref}": return "(?<ref>[a-z0-9-]+:[0-9]+@sha256:[0-9a-f]{64})";
		case "{version}": return "(?<version>[1-9][0-9]*)";
		case "{digest}": return "sha256:[0-9a-f]{64}";
		default: return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	}
}

// src/commands/promote/smoke-test.ts
/** Lets the registered model answer its golden rows again. `failure` is null when every answer is the same. */
async function smokeTest(ports, snapshot, { stored, timeoutSeconds }) {
	const name = `version ${stored.record.version}`;
	const golden = readContract("golden", await snapshot.file(stored, "golden"), `${name}, golden.json`);
	const model = await checkOutModel(ports, snapshot, {
		stored,
		name
	});
	const rows = {
		kind: "given",
		columns: golden.columns,
		rows: golden.rows
	};
	const { models } = await ports.scorer.score({
		rows,
		models: [model],
		keep: [],
		timeoutSeconds
	});
	const [answer] = models;
	return {
		failure: answer?.kind === "scored" ? compareGolden(golden, answer.predictions) : answer?.reason ?? "it gave no answer",
		summary: `The smoke test found ${golden.rows.length} of ${golden.rows.length} golden rows unchanged.`
	};
}

// src/commands/promote/reconcile.ts
/** Brings an environment's alias to the version that its deployment file names on the default branch. */
async function reconcile(ports, model, target) {
	const base = await defaultBranch(ports);
	const written = await desiredRelease(ports, base, target);
	const snapshot = await ports.registry.snapshot();
	const alias = await snapshot.alias(model.name, target.environment);
	const nothing = {
		environment: target.environment,
		release: null,
		version: null,
		previous: alias?.version ?? null,
		status: "nothing",
		reason: "",
		error: null,
		commit: null
	};
	if (written === null) return {
		...nothing,
		release: null,
		version: null,
		reason: `${target.file} on ${base} names no release yet`
	};
	const stored = await findVersion(snapshot, model.name, readDeployed(model, target, written));
	const release = formatRelease(model.name, stored.record.version, stored.recordDigest);
	const result = {
		...nothing,
		release,
		version: stored.record.version
	};
	if (alias?.record === stored.recordDigest && await championAgrees(snapshot, model, {
		target,
		stored
	})) return {
		...result,
		reason: `version ${stored.record.version} is in force already`
	};
	await refuseInactive(snapshot, stored);
	ports.log.info(`promote ${model.name}: smoke test of version ${stored.record.version} for ${target.environment}`);
	const smoke = await smokeTest(ports, snapshot, {
		stored,
		timeoutSeconds: model.evaluate.timeoutSeconds
	});
	if (smoke.failure !== null) return fail(ports, snapshot, {
		model,
		target,
		stored,
		alias,
		result,
		failure: smoke.failure
	});
	const { outcome, commit } = await ports.registry.commit((now) => decidePromotion(ports, now, {
		model,
		target,
		stored,
		smoke: smoke.summary
	}));
	return {
		...result,
		status: outcome === "planned" ? "planned" : "promoted",
		commit,
		reason: `${move(alias, stored)}. ${smoke.summary}`
	};
}
function move(alias, { record }) {
	return alias === null ? `version ${record.version} is in force` : `version ${record.version} is in force instead of ${alias.version}`;
}
async function championAgrees(snapshot, model, { target, stored }) {
	return !target.champion || (await snapshot.alias(model.name, "champion"))?.record === stored.recordDigest;
}
async function decidePromotion(ports, snapshot, { model, target, stored, smoke }) {
	const { environment } = target;
	const alias = await snapshot.alias(model.name, environment);
	if (alias?.record === stored.recordDigest && await championAgrees(snapshot, model, {
		target,
		stored
	})) return {
		kind: "nothing",
		value: null
	};
	const pull = await ports.forge.pulls.lastMerged(deploymentBranch(environment, model.name));
	return {
		kind: "commit",
		change: promoteVersion({
			environment,
			stored,
			movesChampion: target.champion,
			actor: (await ports.repository.actor())?.name ?? null,
			runId: ports.context.runId,
			pullRequest: pull?.number ?? null,
			smoke,
			at: ports.clock.now().toISOString()
		}, {
			environment: alias,
			champion: await snapshot.alias(model.name, "champion"),
			status: await snapshot.status(model.name, stored.record.version),
			earlierGood: previousGood(stored.record.version, alias?.version ?? null, await versionsThatRan(snapshot, model.name, environment))
		}),
		value: null
	};
}
/** Active versions that have passed the smoke test of an environment. */
async function versionsThatRan(snapshot, model, environment) {
	const ran = [];
	for (const version of await snapshot.versions(model)) {
		const status = await snapshot.status(model, version);
		if (status.state === "active" && status.ran_in.some((entry) => entry.environment === environment)) ran.push(version);
	}
	return ran;
}
/** Nothing moves; the way back to what is in force is proposed, where something is. */
async function fail(ports, snapshot, { model, target, stored, alias, result, failure }) {
	ports.log.warn(`the smoke test of version ${stored.record.version} failed: ${failure}`);
	if (alias === null) return {
		...result,
		status: "failed",
		reason: `${failure}. Nothing was in force before, so there is nothing to go back to`
	};
	const back = await findVersion(snapshot, model.name, target.environment);
	const reason = `the smoke test of version ${stored.record.version} failed: ${failure}`;
	const proposed = await proposeDeployment(ports, snapshot, {
		kind: "rollback",
		model,
		target,
		from: stored,
		to: back,
		reason
	});
	return {
		...result,
		status: "failed",
		reason: `${failure}. Version ${alias.version} stays in force; the way back is pull request ${proposed.number ?? "none"}`
	};
}

// src/commands/promote/index.ts
const command = defineCommand({
	name: "promote",
	summary: "Make the registry agree with the merged deployment files, after a smoke test",
	description: "Reads each environment's deployment file on the default branch. Where it names another version than the environment's alias, the release is verified, the registered model answers its golden rows again, and the alias moves (with champion, where the environment is marked so). If the answers differ, nothing moves and a rollback is proposed. What is wrong in one environment does not stop the others; the worst of them decides the exit code. May run any number of times, at any time.",
	inputs: { environment: {
		kind: "text",
		placeholder: "NAME",
		description: "Only this environment. Default: all of them, in order"
	} },
	outputs: {
		promoted: "Environments whose alias moved, separated by commas",
		failed: "Environments whose smoke test failed, or that could not be judged"
	},
	run: async (inputs, ports) => {
		const { model, config } = await loadModel(inputs, ports.files);
		const targets = inputs.environment === null ? model.environments : [chooseEnvironment(model, inputs.environment)];
		if (targets.length === 0) chooseEnvironment(model, null);
		const results = [];
		for (const target of targets) results.push(await attempt(target.environment, () => reconcile(ports, model, target)));
		return outcomeOf(config, model, results);
	}
});
/** Exit codes from the worst: integrity, remote, environment, configuration, a failed smoke test. */
const WORST_FIRST = [
	4,
	5,
	3,
	2,
	1,
	0
];
/** Whatever a person can mend in one environment is told beside the others; a mistake of our own ends everything. */
async function attempt(environment, work) {
	try {
		const promoted = await work();
		const line = `${environment}: ${promoted.status}: ${promoted.reason}`;
		return {
			promoted,
			exit: promoted.status === "failed" ? 1 : 0,
			lines: [line]
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const { code, message, remedy, place, exit } = error;
		const lines = [`${environment}: error: ${place === null ? "" : `${place.file}:${place.line}:${place.column}: `}${code}: ${message}`, `  remedy: ${remedy}`];
		return {
			promoted: {
				environment,
				release: null,
				version: null,
				previous: null,
				commit: null,
				status: "error",
				reason: message,
				error: code
			},
			exit,
			lines
		};
	}
}
function outcomeOf(config, model, attempts) {
	const results = attempts.map((result) => result.promoted);
	const failed = results.filter(({ status }) => status === "failed" || status === "error");
	const promoted = results.filter(({ status }) => status === "promoted");
	return {
		exit: WORST_FIRST.find((exit) => attempts.some((result) => result.exit === exit)) ?? 0,
		json: formatJson({
			schema: 1,
			model: model.name,
			environments: results
		}),
		lines: [...attempts.flatMap((result) => result.lines), ...promoted.length > 0 ? [`its history: ${registryLog(config, model.name)}`] : []],
		outputs: {
			promoted: promoted.map((result) => result.environment).join(","),
			failed: failed.map((result) => result.environment).join(",")
		}
	};
}

export { command };