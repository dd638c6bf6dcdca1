"use strict";

const require_start = require("./start.js");
const require_domain = require("./domain.js");
const require_render = require("./render.js");
const require_steps = require("./steps.js");

// src/commands/evaluate/choose-gates.ts
async function chooseGates(ports, model, file) {
	const own = barOf(model);
	const head = await ports.repository.head();
	const base = await ports.repository.defaultBranch();
	if (head === null || base === null || head.branch === base) return {
		...own,
		notes: []
	};
	const baseBar = await barAt(ports, {
		base,
		file,
		model: model.name
	});
	if (baseBar === null) return {
		...own,
		notes: [`The gates are this branch's own: ${base} has none for this model yet.`]
	};
	if (baseBar === "unreadable") return {
		...own,
		notes: [`The gates are this branch's own: the configuration of ${base} cannot be read.`]
	};
	if (JSON.stringify(baseBar) === JSON.stringify(own)) return {
		...own,
		notes: []
	};
	return {
		...baseBar,
		notes: [`This branch changes the gates. It was judged by those of ${base}.`]
	};
}
async function barAt({ repository }, { base, file, model }) {
	const { parseConfig } = await Promise.resolve().then(() => require("./config-reader.js")).then((n) => n.parse_config_exports);
	let unreadable = false;
	for (const candidate of require_start.CONFIG_FILES.includes(file) ? require_start.CONFIG_FILES : [file, ...require_start.CONFIG_FILES]) {
		const bytes = await repository.readAt(`refs/heads/${base}`, candidate);
		if (bytes === null) continue;
		try {
			const found = parseConfig(new TextDecoder().decode(bytes), candidate).models.get(model);
			if (found !== void 0) return barOf(found);
		} catch (error) {
			if (!(error instanceof require_start.UserError)) throw error;
			unreadable = true;
		}
	}
	return unreadable ? "unreadable" : null;
}
function barOf({ gates, evaluate }) {
	const { stats, shown, noChampion } = evaluate;
	return {
		gates,
		stats,
		shown,
		noChampion
	};
}

// src/commands/evaluate/complete-profile.ts
async function completeProfile(ports, model, from) {
	const { profile, predictions } = from;
	const features = profile.columns.filter((column) => column.role === "feature");
	const label = await profileLabel(ports, model, from);
	return {
		...profile,
		columns: [
			...features,
			...label,
			require_domain.profilePredictions(predictions, require_domain.mersenneTwister(profile.sample.seed))
		]
	};
}
async function profileLabel(ports, model, { profile, label: scored }) {
	const source = require_steps.dataSource(model, "data.test", model.data.test, profile.data.stored);
	const { columns } = await ports.engine.describe(source);
	const column = columns.find((candidate) => candidate.name === model.data.label);
	if (column === void 0) return [];
	const label = model.task === "regression" ? column : {
		...column,
		type: "text"
	};
	const isNumber = require_domain.profileKind(label.type) === "number";
	const sample = await ports.engine.sample(source, isNumber ? [label.name] : [], profile.sample);
	const draft = require_domain.draftProfile([{
		column: label,
		role: "label"
	}], sample);
	const [only] = draft.plan;
	if (only?.kind === "discover" && column.type === "integer" && scored?.kind === "number" && scored.values.every(isExact)) {
		const { values } = scored;
		return draft.finish({
			rows: values.length,
			columns: /* @__PURE__ */ new Map([[label.name, require_domain.discoverWhole(values, only.top)]])
		});
	}
	return draft.finish(await ports.engine.count(source, { columns: draft.plan }));
}
function isExact(value) {
	return Number.isNaN(value) || Number.isSafeInteger(value);
}

// src/commands/evaluate/golden.ts
async function answerGolden(ports, model, challenger) {
	const first = await askGolden(ports, model, {
		challenger,
		missing: true
	});
	return first.kind === "answered" ? first : askGolden(ports, model, {
		challenger,
		missing: false
	});
}
function failedByGolden(contest, reason) {
	const said = `the challenger cannot answer rows that are drawn like those it was trained on: ${reason}; look at what it does with rare categories and with the largest and smallest values`;
	return {
		...contest,
		challenger: {
			kind: "failed",
			reason: said,
			cause: "challenger"
		},
		baseline: null
	};
}
async function askGolden(ports, model, { challenger, missing }) {
	const { seed, timeoutSeconds } = model.evaluate;
	const { columns } = challenger.scored.signature;
	const unique = [...new Map(columns.map((column) => [column.name, column])).values()];
	const profiles = new Map(challenger.profile?.columns.map((profile) => [profile.name, profile]));
	const drawn = require_domain.drawRows(unique.map(({ name, type }) => drawable(profiles.get(name), missing && type !== "integer", name)), 20, require_domain.mersenneTwister(seed));
	const given = {
		kind: "given",
		columns: unique.map(({ name, type }) => ({
			name,
			type
		})),
		rows: drawn
	};
	const { models } = await ports.scorer.score({
		rows: given,
		models: [challenger.scored],
		keep: [],
		timeoutSeconds
	});
	const [answer] = models;
	if (answer?.kind !== "scored") return {
		kind: "unanswered",
		reason: answer?.reason ?? "no answer"
	};
	const invalid = require_domain.describeInvalid(answer.predictions);
	if (invalid !== null) return {
		kind: "unanswered",
		reason: `it gave ${invalid}`
	};
	return {
		kind: "answered",
		golden: {
			schema: 1,
			model: model.name,
			digest: challenger.scored.digest,
			origin: "synthetic",
			seed,
			columns: given.columns,
			rows: drawn,
			outputs: {
				kind: answer.predictions.kind,
				classes: challenger.scored.output.classes,
				values: require_domain.predictionRows(answer.predictions, 20)
			},
			tolerance: require_domain.GOLDEN_TOLERANCE
		}
	};
}
function drawable(profile, missing, name) {
	if (profile === void 0) throw new TypeError(`the profile has no column ${name}`);
	return missing ? profile : {
		...profile,
		missing: 0
	};
}

// src/commands/evaluate/evidence.ts
async function gatherEvidence(ports, model, from) {
	const { challenger, contest, predictions } = from;
	const { profile } = challenger;
	if (profile === null || predictions === null) return { kind: "none" };
	const asked = await answerGolden(ports, model, challenger);
	if (asked.kind === "unanswered") return contest.challenger.kind === "failed" ? { kind: "none" } : asked;
	return {
		kind: "gathered",
		golden: asked.golden,
		profile: await completeProfile(ports, model, {
			profile,
			predictions,
			label: from.sides.label
		})
	};
}
async function leaveEvidence(files, path, evidence) {
	if (evidence.kind !== "gathered") return;
	await files.write(path("golden"), require_domain.formatJson(evidence.golden));
	await files.write(path("profile"), require_domain.formatJson(evidence.profile));
}

// src/commands/evaluate/other-reading.ts
function otherReading(model, run) {
	return run.failure === void 0 ? otherFeatures(model, run.signature) ?? otherOutput(model, run) : null;
}
function otherFeatures({ data }, signature) {
	const own = [...[
		"label",
		"id",
		"time",
		"weight"
	].map((key) => [key, data[key]]), ...data.exclude.map((name) => ["exclude", name])];
	for (const [key, name] of own) if (data.features === null && signature.columns.some((column) => column.name === name)) return `run.json's model reads the column ${name}, which data.${key} is now about`;
	if (data.features === null || sameFeatures(data.features, signature)) return null;
	return `run.json's model reads the columns ${signature.columns.map(({ name }) => name).join(", ")}, but data.features is now another list`;
}
function sameFeatures(features, { inputs, columns }) {
	const fed = (input) => JSON.stringify(columns.filter((one) => one.input === input).map(({ name }) => name));
	if (features instanceof Map) return inputs.every(({ name }) => fed(name) === JSON.stringify(features.get(name) ?? []));
	const [only] = inputs;
	return only !== void 0 && fed(only.name) === JSON.stringify(features);
}
function otherOutput({ task, output }, run) {
	const changed = (key, then, now) => `run.json's model is read by the ${key} ${then}, but output.${key} is now ${now}`;
	const { name, kind, classes } = output;
	if (name !== null && name !== run.output.name) return changed("name", run.output.name, name);
	if (task === "regression") return null;
	if (kind !== null && kind !== run.output.kind) return changed("kind", run.output.kind, kind);
	if (classes === null || JSON.stringify(classes) === JSON.stringify(run.output.classes)) return null;
	return changed("classes", run.output.classes.join(", "), classes.join(", "));
}

// src/commands/evaluate/refuse-other-run.ts
async function refuseOtherRun(ports, model, run) {
	const { train } = model;
	const refuse = (what) => {
		throw require_steps.mixedRun(what, `train ${model.name}`);
	};
	const { positive } = model.data;
	if (run.positive !== null && positive !== null && !require_domain.sameLabel(run.positive, positive)) refuse(`run.json was made for data.positive ${run.positive}, which is now ${positive}`);
	if (run.task !== model.task) refuse(`run.json was made for a ${run.task} model, but task is now ${model.task}`);
	if (model.threshold !== null && run.threshold !== model.threshold) refuse(`run.json was made for the threshold ${run.threshold}, but threshold is now ${model.threshold}`);
	if (train !== null && train.run !== run.command) refuse(`run.json was made by ${JSON.stringify(run.command)}, but train.run is now ${JSON.stringify(train.run)}`);
	if (train !== null && train.seed !== run.seed) refuse(`run.json was made with the seed ${run.seed}, but train.seed is now ${train.seed}`);
	if (train !== null && canonical(train.params) !== canonical(run.params)) refuse(`run.json was made with ${canonical(run.params)}, but train.params are now ${canonical(train.params)}`);
	const reading = otherReading(model, run);
	if (reading !== null) refuse(reading);
	const now = await presentDigest(ports, model);
	if (now !== null && run.data.some(({ name, digest }) => name === "train" && digest !== now)) refuse("run.json was made from other training data than data.train is now");
}
async function presentDigest(ports, model) {
	try {
		return (await ports.engine.digest(require_steps.dataSource(model, "data.train", model.data.train))).digest;
	} catch (error) {
		if (error instanceof require_start.UserError && error.code.startsWith("E_DATA_")) return null;
		throw error;
	}
}
function canonical(value) {
	return JSON.stringify(value, (_, inner) => inner !== null && typeof inner === "object" && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : 1)) : inner);
}

// src/commands/evaluate/find-challenger.ts
async function meetChallenger(ports, model, inputs) {
	const challenger = await findChallenger(ports, model, inputs);
	const source = testData(model, challenger);
	const { digest } = await require_steps.placed(model, ["data", "test"], () => ports.engine.digest(source));
	return {
		challenger,
		digest
	};
}
function testData(model, { stored }) {
	return require_steps.dataSource(model, "data.test", model.data.test, stored);
}
async function findChallenger(ports, model, inputs) {
	return inputs.challenger === null ? challengerOfRun(ports, model, inputs.outputDir) : challengerOfFile(ports, model, inputs.challenger);
}
async function challengerOfRun(ports, model, outputDir) {
	const at = {
		outputDir,
		model: model.name,
		maker: "train"
	};
	const { value: run, bytes } = await require_steps.readRunFile(ports, {
		...at,
		file: "run"
	});
	const { value: profile } = await require_steps.readRunFile(ports, {
		...at,
		file: "profile"
	});
	const content = await require_steps.readRunModel(ports, at);
	if (ports.digest(content) !== run.digest) throw require_steps.mixedRun("model.onnx is not the file that run.json describes", `train ${model.name}`);
	if (run.data.find((data) => data.name === "train")?.digest !== profile.data.digest) throw require_steps.mixedRun("profile.json describes other data than run.json", `train ${model.name}`);
	await refuseOtherRun(ports, model, run);
	const file = await ports.files.scratch("challenger.onnx");
	await ports.files.write(file, content);
	return {
		scored: {
			name: "challenger",
			file,
			digest: run.digest,
			task: run.task,
			signature: run.signature,
			output: run.output
		},
		failure: run.failure ?? null,
		size: run.size,
		threshold: run.threshold ?? .5,
		run: ports.digest(bytes),
		trained: {
			commit: run.commit,
			dirty: run.dirty,
			data: profile.data.digest
		},
		profile,
		baseline: run.baseline ?? null,
		stored: profile.data.stored
	};
}
async function challengerOfFile(ports, model, path) {
	const content = await ports.files.read(path);
	if (content === null) throw new require_start.UserError("E_MODEL_MISSING", `there is no file ${path}`, { remedy: "name an ONNX file with --challenger, relative to the repository" });
	const file = await ports.files.scratch("challenger.onnx");
	await ports.files.write(file, content);
	const description = await require_steps.placed(model, ["data", "train"], () => ports.engine.describe(require_steps.dataSource(model, "data.train", model.data.train)));
	const available = require_steps.availableColumns(model, description);
	const { signature, output, failure } = await named(path, () => require_steps.planModel(ports, model, {
		file,
		available
	}));
	return {
		scored: {
			name: "challenger",
			file,
			digest: ports.digest(content),
			task: model.task,
			signature,
			output
		},
		failure,
		size: content.length,
		threshold: model.threshold ?? .5,
		run: null,
		trained: null,
		profile: null,
		baseline: null,
		stored: require_steps.typesForModel(model, Object.fromEntries(description.stored.map((column) => [column.name, column.engineType])), signature)
	};
}
async function named(path, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof require_start.UserError) || !error.code.startsWith("E_MODEL_")) throw error;
		const { code, message, remedy, exit } = error;
		throw new require_start.UserError(code, `--challenger ${path}: ${message}`, {
			remedy,
			exit,
			cause: error
		});
	}
}

// src/commands/evaluate/find-champion.ts
async function meetChampion(ports, model) {
	const registry = await ports.registry.snapshot();
	return {
		registry,
		champion: await findChampion(ports, registry, model)
	};
}
async function findChampion(ports, snapshot, model) {
	if (await snapshot.alias(model.name, "champion") === null) return null;
	const stored = await require_steps.findVersion(snapshot, model, "champion");
	const [[profile, out], scored] = await require_start.both(require_start.both(require_steps.readKept(snapshot, stored, "profile"), require_steps.outOfService(snapshot, stored)), require_steps.checkOutModel(ports, snapshot, {
		stored,
		name: "champion"
	}));
	return {
		stored,
		scored,
		types: profile.data.stored,
		outOfService: out
	};
}
const TOGETHER = 100;
async function earlierUses(snapshot, model, testDigest) {
	const versions = [...await snapshot.versions(model)].reverse();
	for (let at = 0; at < versions.length; at += at === 0 ? 1 : TOGETHER) {
		const some = versions.slice(at, at === 0 ? 1 : at + TOGETHER);
		for (const stored of await Promise.all(some.map((version) => snapshot.version(model, version)))) {
			const test = stored?.record.lineage.data.find((data) => data.name === "test");
			if (stored !== null && test?.digest === testDigest) return stored.record.lineage.dataset_uses;
		}
	}
	return 0;
}

// src/commands/evaluate/measure-operational.ts
async function measureOperational(ports, model, on) {
	const { challenger, champion, contest } = on;
	const plan = require_domain.measuringPlan(on.gates.map((gate) => gate.metric), model.evaluate.latency);
	const subject = (one, types) => ({
		model: one,
		rows: require_steps.dataSource(model, "data.test", model.data.test, types)
	});
	const isScored = (side) => side !== null && side.kind !== "failed";
	const subjects = [...isScored(contest.challenger) ? [subject(challenger.scored, challenger.stored)] : [], ...champion !== null && isScored(contest.champion) ? [subject(champion.scored, champion.types)] : []];
	const { timeoutSeconds } = model.evaluate;
	const timed = plan === null || subjects.length === 0 ? [] : await ports.scorer.measure({
		models: subjects,
		...plan,
		timeoutSeconds
	});
	const of = (name, size) => {
		const found = timed[subjects.findIndex((one) => one.model.name === name)];
		return {
			size,
			timed: found === void 0 ? null : resultOf(found)
		};
	};
	return require_domain.operationalFigures(of(challenger.scored.name, challenger.size), champion === null ? null : of(champion.scored.name, champion.stored.record.size), on.confidence);
}
function resultOf(timed) {
	return timed.kind === "timed" ? timed : { reason: timed.reason };
}

// src/commands/evaluate/post.ts
const TOLERATED = /* @__PURE__ */ new Set(["E_PERMISSION", "E_NOT_PUSHED"]);
async function postIfAllowed(ports, posted) {
	const { head } = posted;
	if (head === null) return null;
	try {
		return await require_steps.postEvaluation(ports, {
			...posted,
			head
		});
	} catch (error) {
		if (!(error instanceof require_start.UserError) || !TOLERATED.has(error.code)) throw error;
		const instead = error.code === "E_PERMISSION" ? "are left to the action report" : "were not left";
		ports.log.warn(`comment and statuses ${instead}: ${error.message} (or ${error.remedy})`);
		return null;
	}
}

// src/commands/evaluate/identify-rows.ts
async function identifyRows(ports, model, stored) {
	const { id, train, test } = model.data;
	if (id === null) return {
		idDigest: null,
		warnings: []
	};
	const ids = await require_steps.placed(model, ["data", "id"], () => ports.engine.identify(require_steps.dataSource(model, "data.test", test, stored), id));
	const bytes = new Uint8Array(ids.hashes.buffer, ids.hashes.byteOffset, ids.hashes.byteLength);
	const own = warningsOf$1(ids, id);
	try {
		const trained = await ports.engine.identify(require_steps.dataSource(model, "data.train", train, stored), id);
		return {
			idDigest: ports.digest(bytes),
			warnings: [...own, ...overlap(ids, trained, id)]
		};
	} catch (error) {
		if (!(error instanceof require_start.UserError)) throw error;
		const unknown = `whether data.train has rows of data.test could not be told: ${error.message}`;
		return {
			idDigest: ports.digest(bytes),
			warnings: [...own, unknown]
		};
	}
}
function warningsOf$1({ missing, repeated }, id) {
	const warnings = [];
	if (missing > 0) warnings.push(`${having(missing)} no ${id}`);
	if (repeated > 0) warnings.push(`${having(repeated)} the ${id} of another row`);
	return warnings;
}
function having(rows) {
	return `${require_domain.counted(rows, "row")} of data.test ${rows === 1 ? "has" : "have"}`;
}
function overlap(test, train, id) {
	const common = require_domain.commonIds(test.hashes, train.hashes);
	if (common === 0) return [];
	return [`${`${require_render.thousands(common)} of ${require_domain.counted(test.hashes.length, "value")} of ${id} in data.test`} ${common === 1 ? "is" : "are"} in data.train too: the model was judged on rows that it was trained on`];
}

// src/commands/evaluate/row-weights.ts
const FEW_CLUSTERS = 30;
function carriedColumns(model, cluster) {
	return [model.data.weight, cluster].filter((column) => column !== null);
}
function readRowWeights(model, kept, { cluster: column, rows }) {
	const weights = model.data.weight === null ? void 0 : kept.get(model.data.weight);
	const clusters = column === null ? void 0 : kept.get(column);
	const read = weights === void 0 ? null : require_domain.readWeights(weights, rows);
	if (read?.kind === "unreadable") throw new require_start.UserError("E_WEIGHT", `data.weight: ${read.reason} in ${model.data.weight} of data.test`, {
		place: model.placeOf(["data", "weight"]),
		remedy: "weights are numbers of at least 0; mend the data, or derive the column in data.select"
	});
	const found = clusters === void 0 ? null : require_domain.readClusters(clusters, rows);
	const warnings = [];
	if (found !== null && found.alone > 0) warnings.push(`${require_domain.counted(found.alone, "row")} without ${column}, each of which counts as a cluster of its own`);
	if (found !== null && found.count < FEW_CLUSTERS) warnings.push(`the rows are ${require_domain.counted(found.count, "cluster")} of ${column}, which is few to make intervals from`);
	return {
		weights: {
			...read === null ? {} : { weight: read.weight },
			...found === null ? {} : { cluster: found.cluster }
		},
		warnings
	};
}

// src/commands/evaluate/slice-columns.ts
async function sliceColumnsOf({ engine }, model, { bar, stored }) {
	const named = [...bar.shown ?? [], ...bar.gates.flatMap(({ slices }) => slices ?? [])].map(({ by }) => by);
	const columns = [...new Set(named)];
	const source = require_steps.dataSource(model, "data.test", model.data.test, stored);
	const { columns: there } = await require_steps.placed(model, ["data", "test"], () => engine.describe(source));
	const slices = columns.map((name) => ({
		name,
		path: model.evaluate.sliceColumns.get(name) ?? ["evaluate"],
		what: "a slice"
	}));
	require_steps.checkColumns(model, {
		source: "data.test",
		there: there.map(({ name }) => name)
	}, [...require_steps.testColumns(model, bar.stats.cluster), ...slices]);
	return columns;
}
async function atSlice(model, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof require_start.UserError) || error.code !== "E_COLUMN_SLICES") throw error;
		const named = [...model.evaluate.sliceColumns].find(([name]) => error.message.startsWith(`the column ${name} of `));
		if (named === void 0) throw error;
		const { code, message, remedy } = error;
		throw new require_start.UserError(code, message, {
			remedy,
			place: model.placeOf(named[1]),
			cause: error
		});
	}
}

// src/commands/evaluate/score-sides.ts
async function scoreSides(ports, model, { challenger, champion, keep, slices }) {
	if (challenger.failure !== null) return unscored(challenger.failure, champion);
	const asked = model.evaluate.importance ? importanceRequest(model, challenger.scored.output.classes) : null;
	const read = (models, stored) => atSlice(model, () => ports.scorer.score({
		rows: require_steps.dataSource(model, "data.test", model.data.test, stored),
		models,
		keep: [.../* @__PURE__ */ new Set([model.data.label, ...keep])],
		group: slices,
		...asked !== null && models[0] === challenger.scored ? { importance: asked } : {},
		timeoutSeconds: model.evaluate.timeoutSeconds
	}));
	const alone = async (warnings, other) => {
		const { rows, models, kept, groups = /* @__PURE__ */ new Map() } = await read([challenger.scored], challenger.stored);
		return {
			rows,
			label: kept.get(model.data.label) ?? null,
			kept,
			groups,
			challenger: models[0],
			champion: other,
			warnings
		};
	};
	if (champion === null) return alone([], null);
	const refusal = otherQuestion(model, champion);
	if (refusal !== null) return alone([], {
		kind: "failed",
		reason: refusal,
		blame: "champion"
	});
	const retyped = differentTypes(challenger.stored, champion.types);
	if (retyped.length > 0) {
		const own = await read([champion.scored], champion.types);
		const sides = await alone([`read twice, because challenger and champion were trained with other types of ${retyped.join(", ")}`], own.models[0] ?? null);
		if (own.rows === sides.rows || own.rows === 0) return sides;
		throw changedData();
	}
	const { rows, models, kept, groups = /* @__PURE__ */ new Map() } = await read([challenger.scored, champion.scored], challenger.stored);
	const [first, second] = models;
	if (rows === 0 && second.kind === "failed" && second.blame === "champion") return alone([], second);
	return {
		rows,
		label: kept.get(model.data.label) ?? null,
		kept,
		groups,
		challenger: first,
		champion: second,
		warnings: []
	};
}
function unscored(reason, champion) {
	const failed = (why) => ({
		kind: "failed",
		reason: why,
		blame: "challenger"
	});
	return {
		rows: 0,
		label: null,
		kept: /* @__PURE__ */ new Map(),
		groups: /* @__PURE__ */ new Map(),
		challenger: failed(`the challenger failed before it was run: ${reason}`),
		champion: champion === null ? null : failed("the champion was not scored, because the challenger failed"),
		warnings: []
	};
}
function importanceRequest(model, classes) {
	return {
		label: model.data.label,
		rule: labelRule(model, classes),
		seed: model.evaluate.seed
	};
}
function labelRule(model, classes) {
	switch (model.task) {
		case "binary": return {
			task: "binary",
			positive: model.data.positive ?? "1",
			classes
		};
		case "multiclass": return {
			task: "multiclass",
			classes
		};
		case "regression": return { task: "regression" };
	}
}
function otherQuestion(model, { stored }) {
	const { positive } = stored.record;
	if (positive === null || model.data.positive === null || require_domain.sameLabel(positive, model.data.positive)) return null;
	return `the champion predicts the probability of ${positive}, but data.positive is now ${model.data.positive}; give the new question a model of its own`;
}
function differentTypes(first, second) {
	return Object.keys(first).filter((name) => second[name] !== void 0 && second[name] !== first[name]);
}
function changedData() {
	return new require_start.UserError("E_DATA_CHANGED", "data.test changed while it was read", { remedy: "run this again when nothing writes to it" });
}

// src/commands/evaluate/searched-columns.ts
function searchedColumns({ evaluate }, { scored }) {
	return evaluate.worstSlices ? [...new Set(scored.signature.columns.map(({ name }) => name))] : [];
}
function searchedOf(kept, columns, { rows }) {
	const found = columns.flatMap((name) => {
		const values = kept.get(name);
		return values === void 0 ? [] : [[name, values]];
	});
	return {
		columns: new Map(found),
		rows
	};
}

// src/commands/evaluate/score-contest.ts
const MANY_USES = 20;
async function scoreContest(ports, model, { challenger, champion, digest, registry, cluster, slices }) {
	const source = testData(model, challenger);
	const at = ["data", "test"];
	const searching = searchedColumns(model, challenger);
	const keep = [...carriedColumns(model, cluster), ...searching];
	const sides = await require_steps.placed(model, at, () => scoreSides(ports, model, {
		challenger,
		champion,
		keep,
		slices
	}));
	const identified = await identifyRows(ports, model, challenger.stored);
	if ((await ports.engine.digest(source)).digest !== digest) throw changedData();
	if (sides.rows === 0 && sides.challenger.kind === "scored") throw noRows(model, source.pattern);
	ports.log.info(`  scored ${require_domain.counted(sides.rows, "row")} of ${source.pattern}`);
	const classes = require_domain.unionOfClasses(challenger.scored.output.classes, champion?.stored.record.output.classes ?? []);
	const labels = sides.label === null || sides.rows === 0 ? null : readTestLabels(model, sides, classes);
	const uses = 1 + await earlierUses(registry, model.name, digest);
	const carried = labels === null ? {
		weights: {},
		warnings: []
	} : readRowWeights(model, sides.kept, {
		cluster,
		rows: labels.rows
	});
	const side = (scored, name, threshold) => sideOf(scored, labels, {
		name,
		threshold,
		classes,
		weights: carried.weights
	});
	const record = champion?.stored.record;
	const first = side(sides.challenger, "challenger", challenger.threshold);
	return {
		contest: {
			challenger: first,
			champion: sides.champion === null ? null : side(sides.champion, "champion", record?.threshold ?? challenger.threshold),
			baseline: first.kind === "failed" || challenger.baseline === null ? null : require_domain.baselineOf(challenger.baseline, first),
			...searching.length === 0 || labels === null ? {} : { searched: searchedOf(sides.kept, searching, labels) },
			slicings: [...sides.groups].map(([by, groups]) => require_domain.slicingOf(by, groups, labels?.rows ?? []))
		},
		predictions: sides.challenger.kind === "scored" ? sides.challenger.predictions : null,
		sides,
		times: {
			challenger: timeOf(sides.challenger),
			champion: timeOf(sides.champion)
		},
		frame: {
			challenger: {
				digest: challenger.scored.digest,
				version: null,
				run: challenger.run
			},
			champion: record === void 0 ? null : {
				digest: record.digest,
				version: record.version
			},
			dataset: {
				name: "test",
				digest,
				...identified.idDigest === null ? {} : { id_digest: identified.idDigest },
				...countsOf(model, sides, labels),
				uses,
				...model.data.weight === null ? {} : { weight: model.data.weight },
				...weightlessOf(carried.weights)
			},
			warnings: [
				...champion === null || champion.outOfService === null ? [] : [`the champion, ${champion.outOfService}`],
				...sides.warnings,
				...warningsOf(labels, uses),
				...identified.warnings,
				...carried.warnings,
				...sameData(model, challenger, digest)
			],
			tool: {
				modelgate: ports.context.modelgate,
				...await ports.scorer.versions()
			}
		}
	};
}
function noRows(model, pattern) {
	return new require_start.UserError("E_DATA_EMPTY", `data.test: ${pattern} has no rows`, {
		place: model.placeOf(["data", "test"]),
		remedy: "check what wrote the file, and the glob"
	});
}
function countsOf({ task }, { rows }, labels) {
	const positives = labels?.values.reduce((sum, value) => sum + value, 0) ?? 0;
	return {
		rows,
		labelled: labels?.rows.length ?? 0,
		positives: task === "binary" ? positives : null
	};
}
function weightlessOf({ weight }) {
	const weightless = weight?.filter((one) => one === 0).length ?? 0;
	return weightless === 0 ? {} : { weightless };
}
function readTestLabels(model, { label }, classes) {
	if (label === null) throw new TypeError("the scorer did not return the label");
	const read = require_domain.readLabels(label, labelRule(model, classes));
	if (read.kind === "unreadable") throw new require_start.UserError("E_LABEL", read.reason, {
		remedy: read.remedy,
		place: model.placeOf(["data", "label"])
	});
	if (read.labels.rows.length > 0) return read.labels;
	throw new require_start.UserError("E_LABEL", `no row of data.test has a value in ${model.data.label}`, {
		remedy: "judge on rows whose outcome is known",
		place: model.placeOf(["data", "test"])
	});
}
function sideOf(scored, labels, model) {
	if (scored.kind === "failed") return {
		kind: "failed",
		reason: scored.reason,
		cause: scored.blame === "champion" ? "champion" : "challenger"
	};
	if (labels === null) return {
		kind: "failed",
		reason: `the ${model.name} was not scored`,
		cause: model.name
	};
	const invalid = require_domain.describeInvalid(scored.predictions);
	if (invalid !== null) return {
		kind: "failed",
		reason: `the ${model.name} gave ${invalid}`,
		cause: model.name
	};
	return {
		...require_domain.judgeRows(require_domain.alignClasses(scored.predictions, model.classes), labels, model.threshold),
		...model.weights
	};
}
function warningsOf(labels, uses) {
	const warnings = [];
	if (labels !== null && labels.missing > 0) warnings.push(`${require_domain.counted(labels.missing, "row")} without a label ${labels.missing === 1 ? "was" : "were"} left out`);
	if (uses >= MANY_USES) warnings.push(`${uses} versions were judged on the same test data; take fresh ones`);
	return warnings;
}
function sameData({ data }, { trained }, test) {
	return (trained === null ? data.train === data.test : trained.data === test) ? ["data.train and data.test are the same data: the model was judged on rows that it was trained on"] : [];
}
function timeOf(side) {
	return side?.kind === "scored" ? side.milliseconds : null;
}

// src/commands/evaluate/trained-at.ts
function originOf(trained, head) {
	if (trained === null || trained.commit === null || head === null) return {
		head,
		notes: []
	};
	const { commit, dirty } = trained;
	const notes = [];
	if (commit !== head.commit) notes.push(`Trained at commit ${short(commit)}, judged at commit ${short(head.commit)}: the verdict is on the former, and the latter was not trained`);
	if (dirty) notes.push(`Trained with uncommitted changes on top of commit ${short(commit)}`);
	return {
		head: {
			...head,
			commit
		},
		notes
	};
}
function short(commit) {
	return commit.slice(0, 12);
}

// src/commands/evaluate/verdict-lines.ts
function verdictLines(evaluation, { latency, explain }) {
	return [
		`${evaluation.model}: ${evaluation.verdict}: ${evaluation.reason}`,
		...evaluation.gates.map(gateLine),
		...latency === "" ? [] : [`  ${latency}`],
		...evaluation.warnings.map((warning) => `  warning      ${warning}`),
		...explain ? require_domain.explainGates(evaluation).map(({ id, text }) => `  why          ${id}: ${text}`) : []
	];
}
function gateLine(gate) {
	return `  ${gate.status.padEnd(12)} ${require_render.gateName(gate)}: ${gate.reason}`;
}

// src/commands/evaluate/write-report.ts
async function writeReport(files, path, { evaluation, ...context }) {
	const { evaluationReport } = await Promise.resolve().then(() => require("./report-page.js")).then((n) => n.evaluation_report_exports);
	await files.write(path, evaluationReport(evaluation, context));
}

// src/commands/evaluate/index.ts
const command = require_start.defineCommand({
	...require_start.declaration$13,
	run: async (inputs, ports) => {
		const { model, config } = await require_start.loadModel(inputs, ports.files);
		const [{ challenger, digest }, { registry, champion }] = await require_start.both(meetChallenger(ports, model, inputs), meetChampion(ports, model));
		const [chosen, here] = await require_start.both(chooseGates(ports, model, config.file), ports.repository.head());
		ports.log.info(`evaluate ${model.name}: ${champion === null ? "no champion yet" : `against version ${champion.stored.record.version}`}, ${require_domain.counted(chosen.gates.length, "gate")}`);
		const { head, notes: found } = originOf(challenger.trained, here);
		for (const note of found) ports.log.warn(note);
		const slices = await sliceColumnsOf(ports, model, {
			bar: chosen,
			stored: challenger.stored
		});
		const { cluster, confidence } = chosen.stats;
		const scored = await scoreContest(ports, model, {
			challenger,
			champion,
			digest,
			registry,
			cluster,
			slices
		});
		const { frame, times } = scored;
		const evidence = await gatherEvidence(ports, model, {
			...scored,
			challenger
		});
		const contest = evidence.kind === "unanswered" ? failedByGolden(scored.contest, evidence.reason) : scored.contest;
		const explained = require_start.beside(explain(ports, model, contest));
		const asked = {
			contest,
			gates: chosen.gates,
			confidence
		};
		const operational = await measureOperational(ports, model, {
			challenger,
			champion,
			...asked
		});
		const about = {
			...frame,
			model: model.name,
			task: model.task,
			notes: [...found, ...chosen.notes]
		};
		const judged = require_domain.evaluate(about, {
			...contest,
			operational
		}, chosen);
		const evaluation = require_domain.withImportance(require_domain.withCurves(judged, contest), await explained);
		const costs = require_domain.operationalFile({
			model: model.name,
			rows: frame.dataset.rows,
			times
		}, operational);
		const told = { commit: head?.commit ?? null };
		const latency = require_render.latencyLine(costs);
		const comment = require_render.evaluationComment(evaluation, {
			...told,
			latency
		});
		const json = require_domain.formatJson(evaluation);
		const path = (file) => require_steps.runPath(inputs.outputDir, model.name, file);
		await ports.files.write(path("operational"), require_domain.formatJson(costs));
		await ports.files.write(path("comment"), comment);
		await ports.files.write(path("summary"), comment);
		await writeReport(ports.files, path("report"), {
			evaluation,
			operational: costs,
			...told
		});
		await ports.files.write(path("evaluation"), json);
		await leaveEvidence(ports.files, path, evidence);
		const places = await postIfAllowed(ports, {
			evaluation,
			comment,
			head
		});
		return {
			exit: require_domain.verdictExitCode(evaluation.verdict, evaluation.gates.map((gate) => gate.cause)),
			json,
			lines: [...verdictLines(evaluation, {
				latency,
				explain: inputs.explain
			}), ...inputs.dryRun ? [`the comment would be written: ${path("comment")}`, `the report would be written: ${path("report")}`] : [`the comment: ${places ?? path("comment")}`, `the report: ${path("report")}`]],
			summary: comment,
			outputs: outputsOf(evaluation, path)
		};
	}
});
async function explain({ scorer }, { evaluate: { timeoutSeconds } }, { challenger }) {
	return challenger.kind === "failed" ? null : scorer.explain({ timeoutSeconds });
}
function outputsOf(evaluation, path) {
	return {
		verdict: evaluation.verdict,
		passed: String(evaluation.passed),
		"failed-gates": failedGates(evaluation).join(","),
		"evaluation-path": path("evaluation"),
		"report-path": path("report"),
		"champion-version": String(evaluation.champion?.version ?? "")
	};
}
function failedGates({ gates }) {
	const failed = gates.filter(({ status }) => status === "fail" || status === "error" || status === "inconclusive");
	return [...new Set(failed.map(({ id }) => id))];
}

exports.command = command;