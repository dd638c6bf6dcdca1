"use strict";

const require_start = require("./start.js");
const require_domain = require("./domain.js");
const require_steps = require("./steps.js");

// src/commands/promote/approval.ts
async function approvalOf(ports, model, { target, stored }) {
	const merged = await ports.forge.pulls.lastMerged(require_domain.deploymentBranch(target.environment, model.name));
	const release = require_domain.formatRelease(model.name, stored.record.version, stored.recordDigest);
	return merged?.body.includes(release) === true ? merged : null;
}

// src/commands/promote/smoke-test.ts
async function smokeTest(ports, snapshot, { stored, timeoutSeconds }) {
	const name = `version ${stored.record.version}`;
	const golden = await require_steps.readKept(snapshot, stored, "golden");
	const model = await require_steps.checkOutModel(ports, snapshot, {
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
		failure: answer?.kind === "scored" ? require_domain.compareGolden(golden, answer.predictions) : answer?.reason ?? "it gave no answer",
		summary: `The smoke test found ${golden.rows.length} of ${golden.rows.length} golden rows unchanged.`
	};
}

// src/commands/promote/put-in-force.ts
const CHAMPION$1 = "champion";
function aliasOf({ target }) {
	return target?.environment ?? CHAMPION$1;
}
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
	const { model, stored } = wish;
	const environment = aliasOf(wish);
	const { version } = stored.record;
	const alias = await snapshot.alias(model.name, environment);
	const release = require_domain.formatRelease(model.name, version, stored.recordDigest);
	const result = {
		...nothingMoves(environment, alias, ""),
		release,
		version
	};
	if (await isInForce(snapshot, wish)) return {
		...result,
		reason: await inForceAlready(ports, snapshot, wish)
	};
	await require_steps.refuseInactive(snapshot, stored);
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
	const { forced, given } = wish;
	if (forced !== null && outcome === "written") ports.log.warn(`FORCED ${model.name}@${version} into ${environment}: ${forced.reason}`);
	const why = forced === null ? given === null ? "" : `: ${given}` : `, FORCED: ${forced.reason}`;
	return {
		...result,
		status,
		commit,
		forced: forced !== null,
		reason: `${move(alias, stored)}${why}. ${smoke.summary}`
	};
}
async function inForceAlready(ports, snapshot, { model, target, stored }) {
	const text = await require_steps.outOfService(snapshot, stored);
	const alias = await snapshot.alias(model.name, aliasOf({ target }));
	if (text === null || alias === null) return `version ${stored.record.version} is in force already`;
	const out = await require_steps.wayOut(ports, snapshot, {
		model,
		target,
		alias
	});
	ports.log.warn(`${model.name}: ${text}; ${out}`);
	return `${text}; ${out}`;
}
function move(alias, { record }) {
	return alias === null ? `version ${record.version} is in force` : `version ${record.version} is in force instead of ${alias.version}`;
}
async function isInForce(snapshot, wish) {
	const { target, stored } = wish;
	for (const name of target?.champion === true ? [target.environment, CHAMPION$1] : [aliasOf(wish)]) if ((await snapshot.alias(wish.model.name, name))?.record !== stored.recordDigest) return false;
	return true;
}
async function decide(ports, snapshot, { smoke, ...wish }) {
	const { model, target, stored } = wish;
	const environment = aliasOf(wish);
	if (await isInForce(snapshot, wish) || !await wish.holds(snapshot)) return {
		kind: "nothing",
		value: null
	};
	await require_steps.refuseInactive(snapshot, stored);
	const { version } = stored.record;
	const alias = await snapshot.alias(model.name, environment);
	const approval = await wish.approval();
	return {
		kind: "commit",
		change: require_domain.promoteVersion({
			environment,
			stored,
			movesChampion: target?.champion ?? false,
			actor: (await ports.repository.actor())?.name ?? null,
			runId: ports.context.runId,
			pullRequest: approval?.number ?? null,
			approvedBy: approval?.approvedBy ?? [],
			forced: wish.forced,
			given: wish.given,
			smoke,
			at: ports.clock.now().toISOString()
		}, {
			environment: alias,
			champion: await snapshot.alias(model.name, CHAMPION$1),
			status: await snapshot.status(model.name, version),
			earlierGood: require_domain.previousGood(version, alias?.version ?? null, await require_steps.versionsThatRan(snapshot, model.name, environment))
		}),
		value: null
	};
}

// src/commands/promote/force.ts
function readForce(inputs) {
	const { version, force } = inputs;
	if (force === null && version === null) return null;
	if (force === null) throw new require_start.UserError("E_USAGE", "--version needs --force: what is in force follows the merged deployment files", { remedy: `deploy it (modelgate deploy --version ${version}) and merge that, or record why not: --force REASON` });
	const reason = require_domain.oneLine(force);
	if (reason === "") throw new require_start.UserError("E_USAGE", "--force needs a reason", { remedy: "write it: --force \"why it cannot wait\"" });
	if (version === null) throw new require_start.UserError("E_USAGE", "--force needs --version", { remedy: "name the version to put in force" });
	return {
		version,
		reason
	};
}
async function promoteByForce(ports, model, wish) {
	const { target, reason } = wish;
	const snapshot = await ports.registry.snapshot();
	const stored = await require_steps.findVersion(snapshot, model, wish.version);
	const wished = await require_steps.wishedVersion(ports, snapshot, {
		model,
		target
	});
	const isWished = wished?.recordDigest === stored.recordDigest;
	const isBack = require_domain.isHeldByForce(await snapshot.alias(model.name, target?.environment ?? "champion"), stored);
	const isMerged = isWished && !isBack;
	return putInForce(ports, snapshot, {
		model,
		target,
		stored,
		holds: async () => true,
		approval: async () => isMerged && target !== null ? approvalOf(ports, model, {
			target,
			stored
		}) : null,
		forced: isWished ? null : {
			reason,
			insteadOf: wished?.recordDigest ?? null
		},
		given: isWished ? reason : null,
		wayBack: async (_, alias) => `Version ${alias.version} stays in force`
	});
}
async function heldByForce(ports, snapshot, { wished, ...inForce }) {
	const { model, target, alias } = inForce;
	const forced = `version ${alias.version} was FORCED (${alias.reason})`;
	const { state, reason } = await snapshot.status(model.name, alias.version);
	if (state !== "active") return `${forced} and is in force although it is ${state}${reason === null ? "" : `: ${reason}`}; ${await require_steps.wayOut(ports, snapshot, inForce)}`;
	return `${forced} and stays in force, though ${wished === null ? "nothing that was merged names it" : `version ${wished.record.version} is wished for`}; ${target === null ? "register another version" : `merge a deployment of it (modelgate deploy ${model.name} --environment ${target.environment}${ports.context.options} --version ${alias.version})`}${wished === null ? "" : `, or go back: ${require_steps.forceCommand(ports, inForce, wished.record.version)}`}`;
}

// src/commands/promote/approve.ts
const CHAMPION = "champion";
async function approve(ports, model) {
	const snapshot = await ports.registry.snapshot();
	if (await snapshot.alias(model.name, "challenger") === null) return nothingMoves(CHAMPION, await snapshot.alias(model.name, CHAMPION), "nothing is registered yet");
	const stored = await require_steps.findVersion(snapshot, model, "challenger");
	const champion = await snapshot.alias(model.name, CHAMPION);
	if (require_domain.isHeldByForce(champion, stored)) {
		const reason = await heldByForce(ports, snapshot, {
			model,
			target: null,
			alias: champion,
			wished: stored
		});
		ports.log.warn(`${CHAMPION}: ${reason}`);
		return nothingMoves(CHAMPION, champion, reason);
	}
	return putInForce(ports, snapshot, {
		model,
		target: null,
		stored,
		holds: async (now) => (await now.alias(model.name, "challenger"))?.record === stored.recordDigest,
		approval: async () => null,
		forced: null,
		given: null,
		wayBack: async (_, alias) => `Version ${alias.version} stays the champion`
	});
}

// src/commands/promote/reconcile.ts
async function reconcile(ports, model, target) {
	const base = await require_steps.defaultBranch(ports);
	const written = await require_steps.desiredRelease(ports, base, target);
	const snapshot = await ports.registry.snapshot();
	const waiting = () => waitingProposal(ports, snapshot, {
		model,
		target,
		now: written?.value ?? null
	});
	const { environment } = target;
	const stored = written === null ? null : await require_steps.deployedVersion(snapshot, model, {
		target,
		written
	});
	const alias = await snapshot.alias(model.name, environment);
	if (require_domain.isHeldByForce(alias, stored)) {
		const reason = await heldByForce(ports, snapshot, {
			model,
			target,
			alias,
			wished: stored
		});
		ports.log.warn(`${environment}: ${reason}`);
		return nothingMoves(environment, alias, reason);
	}
	if (stored === null) {
		await require_steps.refuseEmptied(ports, snapshot, {
			model,
			target,
			base
		});
		return nothingMoves(target.environment, null, `${target.file} on ${base} names no release yet${await waiting()}`);
	}
	const promoted = await putInForce(ports, snapshot, {
		model,
		target,
		stored,
		holds: async () => true,
		approval: () => approvalOf(ports, model, {
			target,
			stored
		}),
		forced: null,
		given: null,
		wayBack: async (reason, alias) => {
			const { state } = await snapshot.status(model.name, alias.version);
			if (state !== "active") return `Version ${alias.version} stays in force although it is ${state}: deploy another version`;
			const to = await require_steps.findVersion(snapshot, model, environment);
			const { number } = await require_steps.proposeDeployment(ports, snapshot, {
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
async function waitingProposal(ports, snapshot, { model, target, now }) {
	const branch = require_domain.deploymentBranch(target.environment, model.name);
	const proposed = await require_steps.desiredRelease(ports, branch, target).catch(unreadable);
	if (proposed === null || proposed.value === now || await ports.forge.pulls.ofBranch(branch) === null) return "";
	const stored = await require_steps.deployedVersion(snapshot, model, {
		target,
		written: proposed
	}).catch(unreadable);
	const what = stored === null ? "another release" : `version ${stored.record.version}`;
	const state = stored === null ? "active" : (await snapshot.status(model.name, stored.record.version)).state;
	if (state !== "active") return `; ${branch} proposes ${what}, which is ${state}: close its pull request`;
	return `; ${branch} proposes ${what} and is not merged yet: merge it, then run this again`;
}
function unreadable(error) {
	if (error instanceof require_start.UserError) return null;
	throw error;
}

// src/commands/promote/index.ts
const command = require_start.defineCommand({
	...require_start.declaration$8,
	run: async (inputs, ports) => {
		const { model, config } = await require_start.loadModel(inputs, ports.files);
		const force = readForce(inputs);
		if (force !== null) {
			const target = model.environments.length > 0 || inputs.environment !== null ? require_steps.chooseEnvironment(model, inputs.environment) : null;
			const work = () => promoteByForce(ports, model, {
				...force,
				target
			});
			return outcomeOf(config, model, [await attempt(target?.environment ?? "champion", work)]);
		}
		if (model.environments.length === 0 && inputs.environment === null) return outcomeOf(config, model, [await attempt("champion", () => approve(ports, model))]);
		const targets = inputs.environment === null ? model.environments : [require_steps.chooseEnvironment(model, inputs.environment)];
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
		if (!(error instanceof require_start.UserError)) throw error;
		const { code, message, remedy, place, exit } = error;
		const lines = [`${environment}: error: ${place === null ? "" : `${require_start.formatPlace(place)}: `}${code}: ${message}`, `  remedy: ${remedy}`];
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
		exit: require_start.worstExit(attempts.map(({ exit }) => exit)),
		json: require_domain.formatJson({
			schema: 1,
			model: model.name,
			environments: results
		}),
		lines: [...attempts.flatMap((result) => result.lines), ...promoted.length > 0 ? [`its history: ${require_steps.registryLog(config, model.name)}`] : []],
		outputs: {
			promoted: promoted.map((result) => result.environment).join(","),
			failed: failed.map((result) => result.environment).join(",")
		}
	};
}

exports.command = command;