import { A as declaration, B as defineCommand, Q as formatPlace, Z as UserError, f as loadModel, r as worstExit } from "./start.js";
import { Ct as promoteVersion, E as compareGolden, Kt as deploymentBranch, St as previousGood, Yt as oneLine, sn as formatRelease, un as formatJson, xt as isHeldByForce } from "./domain.js";
import { C as deployedVersion, E as findVersion, M as chooseEnvironment, O as refuseInactive, S as readKept, b as defaultBranch, k as registryLog, s as checkOutModel, t as versionsThatRan, v as desiredRelease, w as referenceIn, x as proposeDeployment } from "./steps.js";

// src/commands/promote/approval.ts
async function approvalOf(ports, model, { target, stored }) {
	const merged = await ports.forge.pulls.lastMerged(deploymentBranch(target.environment, model.name));
	const release = formatRelease(model.name, stored.record.version, stored.recordDigest);
	return merged?.body.includes(release) === true ? merged : null;
}

// src/commands/promote/smoke-test.ts
async function smokeTest(ports, snapshot, { stored, timeoutSeconds }) {
	const name = `version ${stored.record.version}`;
	const golden = await readKept(snapshot, stored, "golden");
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

// src/commands/promote/put-in-force.ts
function nothingMoves(environment, alias, reason) {
	return {
		environment,
		release: null,
		version: null,
		error: null,
		commit: null,
		forced: false,
		previous: alias?.version ?? null,
		status: "nothing",
		reason
	};
}
async function putInForce(ports, snapshot, { wayBack, ...wish }) {
	const { model, environment, stored } = wish;
	const { version } = stored.record;
	const alias = await snapshot.alias(model.name, environment);
	const release = formatRelease(model.name, version, stored.recordDigest);
	const result = {
		...nothingMoves(environment, alias, ""),
		release,
		version
	};
	if (await isInForce(snapshot, wish)) return {
		...result,
		reason: await inForceAlready(ports, snapshot, stored)
	};
	await refuseInactive(snapshot, stored);
	ports.log.info(`promote ${model.name}: smoke test of version ${version} for ${environment}`);
	const smoke = await smokeTest(ports, snapshot, {
		stored,
		timeoutSeconds: model.evaluate.timeoutSeconds
	});
	if (smoke.failure !== null) {
		ports.log.warn(`the smoke test of version ${version} failed: ${smoke.failure}`);
		const back = alias === null ? "Nothing was in force before, so there is nothing to go back to" : await wayBack(`the smoke test of version ${version} failed: ${smoke.failure}`, alias);
		return {
			...result,
			status: "failed",
			reason: `${smoke.failure}. ${back}`
		};
	}
	const { outcome, commit } = await ports.registry.commit((now) => decide(ports, now, {
		...wish,
		smoke: smoke.summary
	}));
	if (outcome === "nothing") return {
		...result,
		reason: `version ${version} is in force already, or no longer wished for`
	};
	const status = outcome === "planned" ? "planned" : "promoted";
	const { forced } = wish;
	if (forced !== null && outcome === "written") ports.log.warn(`FORCED ${model.name}@${version} into ${environment}: ${forced.reason}`);
	const why = forced === null ? "" : `, FORCED: ${forced.reason}`;
	return {
		...result,
		status,
		commit,
		forced: forced !== null,
		reason: `${move(alias, stored)}${why}. ${smoke.summary}`
	};
}
async function inForceAlready(ports, snapshot, { record }) {
	const { state, reason } = await snapshot.status(record.model, record.version);
	if (state === "active") return `version ${record.version} is in force already`;
	const text = `version ${record.version} is in force although it is ${state}${reason === null ? "" : `: ${reason}`}`;
	ports.log.warn(`${record.model}: ${text}; deploy another version, or roll back`);
	return text;
}
function move(alias, { record }) {
	return alias === null ? `version ${record.version} is in force` : `version ${record.version} is in force instead of ${alias.version}`;
}
async function isInForce(snapshot, wish) {
	const { environment, stored } = wish;
	for (const name of wish.movesChampion ? [environment, "champion"] : [environment]) if ((await snapshot.alias(wish.model.name, name))?.record !== stored.recordDigest) return false;
	return true;
}
async function decide(ports, snapshot, { smoke, ...wish }) {
	const { model, environment, movesChampion, stored } = wish;
	if (await isInForce(snapshot, wish) || !await wish.holds(snapshot)) return {
		kind: "nothing",
		value: null
	};
	await refuseInactive(snapshot, stored);
	const { version } = stored.record;
	const alias = await snapshot.alias(model.name, environment);
	const approval = await wish.approval();
	return {
		kind: "commit",
		change: promoteVersion({
			environment,
			stored,
			movesChampion,
			actor: (await ports.repository.actor())?.name ?? null,
			runId: ports.context.runId,
			pullRequest: approval?.number ?? null,
			approvedBy: approval?.approvedBy ?? [],
			forced: wish.forced,
			smoke,
			at: ports.clock.now().toISOString()
		}, {
			environment: alias,
			champion: await snapshot.alias(model.name, "champion"),
			status: await snapshot.status(model.name, version),
			earlierGood: previousGood(version, alias?.version ?? null, await versionsThatRan(snapshot, model.name, environment))
		}),
		value: null
	};
}

// src/commands/promote/force.ts
function readForce(inputs) {
	const { version, force } = inputs;
	if (force === null && version === null) return null;
	if (force === null) throw new UserError("E_USAGE", "--version needs --force: what is in force follows the merged deployment files", { remedy: `deploy it (modelgate deploy --version ${version}) and merge that, or record why not: --force REASON` });
	const reason = oneLine(force);
	if (reason === "") throw new UserError("E_USAGE", "--force needs a reason", { remedy: "write it: --force \"why it cannot wait\"" });
	if (version === null) throw new UserError("E_USAGE", "--force needs --version", { remedy: "name the version to put in force" });
	return {
		version,
		reason
	};
}
async function promoteByForce(ports, model, wish) {
	const { target, reason } = wish;
	const snapshot = await ports.registry.snapshot();
	const stored = await findVersion(snapshot, model, wish.version);
	const wished = await wishedFor(ports, snapshot, {
		model,
		target
	});
	const isWished = wished?.recordDigest === stored.recordDigest;
	return putInForce(ports, snapshot, {
		model,
		environment: target?.environment ?? "champion",
		movesChampion: target?.champion ?? false,
		stored,
		holds: async () => true,
		approval: async () => isWished && target !== null ? approvalOf(ports, model, {
			target,
			stored
		}) : null,
		forced: isWished ? null : {
			reason,
			insteadOf: wished?.recordDigest ?? null
		},
		wayBack: async (_, alias) => `Version ${alias.version} stays in force`
	});
}
async function wishedFor(ports, snapshot, { model, target }) {
	try {
		if (target === null) return await findVersion(snapshot, model, "challenger");
		const written = await desiredRelease(ports, await defaultBranch(ports), target);
		return written === null ? null : await deployedVersion(snapshot, model, {
			target,
			written
		});
	} catch (error) {
		if (error instanceof UserError) return null;
		throw error;
	}
}
function heldByForce({ name }, alias, { environment, wished }) {
	const where = environment === null ? "" : ` --environment ${environment}`;
	const instead = wished === null ? "nothing that was merged names it" : `version ${wished.record.version} is wished for`;
	const on = environment === null ? "register another version" : `merge a deployment of it (modelgate deploy ${name}${where} --version ${alias.version})`;
	const back = wished === null ? "" : `, or go back: modelgate promote ${name}${where} --version ${wished.record.version} --force REASON`;
	return `version ${alias.version} was FORCED (${alias.reason}) and stays in force, though ${instead}; ${on}${back}`;
}

// src/commands/promote/approve.ts
const CHAMPION = "champion";
async function approve(ports, model) {
	const snapshot = await ports.registry.snapshot();
	if (await snapshot.alias(model.name, "challenger") === null) return nothingMoves(CHAMPION, await snapshot.alias(model.name, CHAMPION), "nothing is registered yet");
	const stored = await findVersion(snapshot, model, "challenger");
	const champion = await snapshot.alias(model.name, CHAMPION);
	if (isHeldByForce(champion, stored)) {
		const reason = heldByForce(model, champion, {
			environment: null,
			wished: stored
		});
		ports.log.warn(`${CHAMPION}: ${reason}`);
		return nothingMoves(CHAMPION, champion, reason);
	}
	return putInForce(ports, snapshot, {
		model,
		environment: CHAMPION,
		movesChampion: false,
		stored,
		holds: async (now) => (await now.alias(model.name, "challenger"))?.record === stored.recordDigest,
		approval: async () => null,
		forced: null,
		wayBack: async (_, alias) => `Version ${alias.version} stays the champion`
	});
}

// src/commands/promote/reconcile.ts
async function reconcile(ports, model, target) {
	const base = await defaultBranch(ports);
	const written = await desiredRelease(ports, base, target);
	const snapshot = await ports.registry.snapshot();
	const waiting = () => waitingProposal(ports, model, {
		target,
		now: written?.value ?? null
	});
	const { environment } = target;
	const stored = written === null ? null : await deployedVersion(snapshot, model, {
		target,
		written
	});
	const alias = await snapshot.alias(model.name, environment);
	if (isHeldByForce(alias, stored)) {
		const reason = heldByForce(model, alias, {
			environment,
			wished: stored
		});
		ports.log.warn(`${environment}: ${reason}`);
		return nothingMoves(environment, alias, reason);
	}
	if (stored === null) {
		await refuseEmptied(snapshot, model, {
			target,
			base
		});
		return nothingMoves(target.environment, null, `${target.file} on ${base} names no release yet${await waiting()}`);
	}
	const promoted = await putInForce(ports, snapshot, {
		model,
		environment,
		movesChampion: target.champion,
		stored,
		holds: async () => true,
		approval: () => approvalOf(ports, model, {
			target,
			stored
		}),
		forced: null,
		wayBack: async (reason, alias) => {
			const to = await findVersion(snapshot, model, environment);
			const { number } = await proposeDeployment(ports, snapshot, {
				kind: "rollback",
				model,
				target,
				from: stored,
				to,
				reason
			});
			return `Version ${alias.version} stays in force; the way back is pull request ${number ?? "none"}`;
		}
	});
	return promoted.status === "nothing" ? {
		...promoted,
		reason: `${promoted.reason}${await waiting()}`
	} : promoted;
}
async function refuseEmptied(snapshot, model, { target, base }) {
	const { environment, file } = target;
	const alias = await snapshot.alias(model.name, environment);
	if (alias === null) return;
	const { version } = alias;
	throw new UserError("E_DEPLOYMENT_EMPTY", `${file} on ${base} names no release, but version ${version} is in force in ${environment}`, {
		place: {
			file,
			line: 1,
			column: 1
		},
		remedy: `revert the commit that took it out, or: modelgate deploy ${model.name} --environment ${environment} --version ${version}`
	});
}
async function waitingProposal(ports, { name }, { target, now }) {
	const branch = deploymentBranch(target.environment, name);
	const proposed = await desiredRelease(ports, branch, target).catch(unreadable);
	if (proposed === null || proposed.value === now || await ports.forge.pulls.ofBranch(branch) === null) return "";
	const reference = referenceIn(proposed.value, target.value);
	const version = /^(?:[^:]+:)?(\d+)/.exec(reference ?? "")?.[1];
	return `; ${branch} proposes ${version === void 0 ? "another release" : `version ${version}`} and is not merged yet: merge it, then run this again`;
}
function unreadable(error) {
	if (error instanceof UserError) return null;
	throw error;
}

// src/commands/promote/index.ts
const command = defineCommand({
	...declaration,
	run: async (inputs, ports) => {
		const { model, config } = await loadModel(inputs, ports.files);
		const force = readForce(inputs);
		if (force !== null) {
			const target = model.environments.length > 0 || inputs.environment !== null ? chooseEnvironment(model, inputs.environment) : null;
			const work = () => promoteByForce(ports, model, {
				...force,
				target
			});
			return outcomeOf(config, model, [await attempt(target?.environment ?? "champion", work)]);
		}
		if (model.environments.length === 0 && inputs.environment === null) return outcomeOf(config, model, [await attempt("champion", () => approve(ports, model))]);
		const targets = inputs.environment === null ? model.environments : [chooseEnvironment(model, inputs.environment)];
		const results = [];
		for (const target of targets) results.push(await attempt(target.environment, () => reconcile(ports, model, target)));
		return outcomeOf(config, model, results);
	}
});
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
		const lines = [`${environment}: error: ${place === null ? "" : `${formatPlace(place)}: `}${code}: ${message}`, `  remedy: ${remedy}`];
		return {
			promoted: {
				environment,
				release: null,
				version: null,
				previous: null,
				commit: null,
				forced: false,
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
		exit: worstExit(attempts.map(({ exit }) => exit)),
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