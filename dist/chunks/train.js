"use strict";

const require_start = require("./start.js");
const require_domain = require("./domain.js");
const require_render = require("./render.js");
const require_steps = require("./steps.js");

// src/commands/train/check-data.ts
async function checkTrainingData(ports, model) {
	const train = require_steps.dataSource(model, "data.train", model.data.train);
	const description = await require_steps.placed(model, ["data", "train"], () => ports.engine.describe(train));
	const stored = Object.fromEntries(description.stored.map((column) => [column.name, column.engineType]));
	const test = require_steps.dataSource(model, "data.test", model.data.test, require_steps.typesForAnyModel(model, stored));
	const sources = [];
	for (const [name, source] of [["train", {
		...train,
		types: new Map(Object.entries(stored))
	}], ["test", test]]) sources.push(await require_steps.placed(model, ["data", name], () => checkSource(ports, model, {
		name,
		source
	})));
	return {
		sources,
		train: sources[0]?.source ?? train,
		description,
		stored,
		available: require_steps.availableColumns(model, description)
	};
}
async function asModelReads(ports, model, data, signature) {
	const stored = require_steps.typesForModel(model, data.stored, signature);
	const train = {
		...data.train,
		types: new Map(Object.entries(stored))
	};
	return {
		...data,
		stored,
		train,
		description: await ports.engine.describe(train)
	};
}
async function checkSource(ports, model, { name, source }) {
	const { columns } = await ports.engine.describe(source);
	const isTest = name === "test";
	const slices = isTest ? [...model.evaluate.sliceColumns] : [];
	require_steps.checkColumns(model, {
		source: source.name,
		there: columns.map((column) => column.name)
	}, [
		...[
			"label",
			"id",
			"time"
		].flatMap((key) => named(model.data[key], key)),
		...model.data.exclude.flatMap((column) => named(column, "exclude")),
		...isTest ? require_steps.testColumns(model, model.evaluate.stats.cluster) : [],
		...slices.map(([column, path]) => ({
			name: column,
			path,
			what: "a slice"
		}))
	]);
	const { rows } = await ports.engine.count(source, { columns: [] });
	if (rows === 0) throw new require_start.UserError("E_DATA_EMPTY", `${source.name}: ${source.pattern} has no rows`, { remedy: "check what wrote the file, and the glob" });
	const { digest } = await ports.engine.digest(source);
	return {
		source,
		record: {
			name,
			digest,
			rows
		}
	};
}
function named(column, key) {
	return column === null ? [] : [{
		name: column,
		path: ["data", key],
		what: `data.${key}`
	}];
}

// src/commands/train/training-baseline.ts
const MOST_ROWS = 1e6;
async function trainingBaseline({ engine }, model, { train, description }) {
	const column = description.columns.find(({ name }) => name === model.data.label);
	if (column === void 0) return null;
	if (model.task === "regression") {
		const values = (await engine.sample(train, [column.name], {
			rows: MOST_ROWS,
			seed: model.train?.seed ?? 0
		})).get(column.name);
		const known = values?.kind === "number" ? values.values.filter(Number.isFinite) : /* @__PURE__ */ new Float64Array();
		return known.length === 0 ? null : {
			kind: "mean",
			value: require_domain.mean(known)
		};
	}
	const draft = require_domain.draftProfile([{
		column: {
			...column,
			type: "text"
		},
		role: "label"
	}], /* @__PURE__ */ new Map());
	const [label] = draft.finish(await engine.count(train, { columns: draft.plan }));
	if (label?.type !== "category" || label.rows === label.missing) return null;
	const shares = label.counts.map((count) => count / (label.rows - label.missing));
	const { positive } = model.data;
	if (positive === null) return {
		kind: "shares",
		classes: label.categories,
		shares
	};
	return {
		kind: "prevalence",
		positive: shares[label.categories.findIndex((name) => require_domain.sameLabel(name, positive))] ?? 0
	};
}

// src/commands/train/describe-run.ts
const LOCKFILES = [
	"uv.lock",
	"poetry.lock",
	"pdm.lock",
	"Pipfile.lock",
	"conda-lock.yml",
	"requirements.txt",
	"package-lock.json",
	"pnpm-lock.yaml",
	"yarn.lock"
];
async function describeRun(ports, model, { data, trained, head }) {
	const { available } = data;
	const { signature, output, failure } = await require_steps.planModel(ports, model, {
		file: trained.file,
		available
	});
	return {
		signature,
		run: {
			schema: 1,
			model: model.name,
			task: model.task,
			digest: ports.digest(trained.model),
			size: trained.model.length,
			threshold: model.task === "binary" ? model.threshold ?? trained.logged.threshold ?? .5 : null,
			positive: model.data.positive,
			signature,
			output,
			...failure === null ? {} : { failure },
			command: model.train?.run ?? "",
			params: model.train?.params ?? {},
			seed: model.train?.seed ?? 0,
			metrics: trained.logged.metrics,
			data: data.sources.map(({ record }) => record),
			baseline: await trainingBaseline(ports, model, data),
			commit: head?.commit ?? null,
			ref: head?.branch ?? null,
			dirty: head?.dirty ?? false,
			runner: {
				platform: ports.context.platform,
				node: ports.context.node
			},
			lockfile: await lockfileDigest(ports),
			started_at: trained.startedAt.toISOString()
		}
	};
}
async function lockfileDigest(ports) {
	for (const name of LOCKFILES) {
		const bytes = await ports.files.read(name);
		if (bytes !== null) return ports.digest(bytes);
	}
	return null;
}

// src/commands/train/profile-training.ts
async function profileTraining(ports, model, { data, signature }) {
	const seed = model.train?.seed ?? 0;
	const features = new Set(signature.columns.map((column) => column.name));
	const watched = data.description.columns.filter((column) => features.has(column.name)).map((column) => ({
		column,
		role: "feature"
	}));
	const numbers = watched.filter(({ column }) => require_domain.profileKind(column.type) === "number").map(({ column }) => column.name);
	const sample = await ports.engine.sample(data.train, numbers, {
		rows: require_domain.SAMPLE_ROWS,
		seed
	});
	const draft = require_domain.draftProfile(watched, sample);
	const counts = await ports.engine.count(data.train, { columns: draft.plan });
	const digest = data.sources[0]?.record.digest ?? "";
	return {
		schema: 1,
		model: model.name,
		data: {
			digest,
			rows: counts.rows,
			stored: data.stored
		},
		sample: {
			rows: Math.min(require_domain.SAMPLE_ROWS, counts.rows),
			seed
		},
		columns: draft.finish(counts)
	};
}

// src/commands/train/logged-metrics.ts
function readLoggedMetrics(bytes, where) {
	if (bytes === null) return {
		metrics: {},
		threshold: null
	};
	const parsed = parse(bytes);
	if (parsed === null || typeof parsed !== "object" || Array.isArray(parsed)) throw unreadable(where, "it is no JSON object");
	const metrics = {};
	for (const [name, value] of Object.entries(parsed)) {
		if (!(Array.isArray(value) ? value.every(Number.isFinite) : Number.isFinite(value))) throw unreadable(where, `${JSON.stringify(name)} is neither a finite number nor a list of finite numbers`);
		metrics[name] = value;
	}
	const { threshold } = metrics;
	if (threshold !== void 0 && (typeof threshold !== "number" || threshold < 0 || threshold > 1)) throw unreadable(where, "threshold is not between 0 and 1");
	return {
		metrics,
		threshold: threshold ?? null
	};
}
function parse(bytes) {
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return null;
	}
}
function unreadable(where, reason) {
	return new require_start.UserError("E_METRICS", `the script's ${where} cannot be read: ${reason}`, {
		exit: 1,
		remedy: "write a flat JSON object from name to number; leave out what is NaN or infinite"
	});
}

// src/commands/train/run-training.ts
async function runTraining(ports, model, data) {
	const { train } = model;
	if (train === null) throw new require_start.UserError("E_CONFIG", `${model.name} has no train section`, {
		place: model.placeOf([]),
		remedy: "add train: { run: <command> }"
	});
	const { files } = ports;
	const output = await files.scratch("out");
	await files.write(`${output}/.keep`, "");
	const params = await files.scratch("params.json");
	await files.write(params, require_domain.formatJson(train.params));
	const modelFile = train.model ?? `${output}/model.onnx`;
	const metricsFile = train.metrics ?? `${output}/metrics.json`;
	const before = {
		model: await files.modified(modelFile),
		metrics: await files.modified(metricsFile)
	};
	const environment = new Map([
		["MODELGATE_PARAMS", params],
		["MODELGATE_SEED", String(train.seed)],
		["MODELGATE_OUTPUT", output],
		...await dataPaths(ports, data)
	]);
	const startedAt = ports.clock.now();
	ports.log.info(`  running: ${train.run}`);
	const request = {
		command: train.run,
		directory: ".",
		environment,
		inherit: train.env,
		timeoutSeconds: train.timeoutSeconds,
		onLine: ports.log.child
	};
	refuseFailure(await ports.processes.run(request), model, train);
	const isFresh = async (file, old) => await files.modified(file) !== old;
	const bytes = await isFresh(modelFile, before.model) ? await files.read(modelFile) : null;
	if (bytes === null) throw missingModel(model, train, before.model !== null);
	const file = await files.scratch("collected.onnx");
	await files.write(file, bytes);
	const metrics = await isFresh(metricsFile, before.metrics) ? await files.read(metricsFile) : null;
	return {
		model: bytes,
		file,
		startedAt,
		logged: readLoggedMetrics(metrics, train.metrics ?? "metrics.json")
	};
}
async function dataPaths(ports, data) {
	const paths = [];
	for (const { source, record } of data.sources) {
		const name = `MODELGATE_DATA_${record.name.toUpperCase()}`;
		if (source.select === null) paths.push([name, source.pattern]);
		else {
			const file = await ports.files.scratch(`${record.name}.parquet`);
			await ports.engine.write(source, file);
			paths.push([name, file]);
		}
	}
	return paths;
}
function refuseFailure(end, model, train) {
	if (end.kind === "exited" && end.code === 0) return;
	const place = model.placeOf(["train", end.kind === "timed-out" ? "timeout" : "run"]);
	if (end.kind === "timed-out") throw new require_start.UserError("E_TRAIN_TIMEOUT", `the training command ran longer than ${end.seconds} s and was stopped`, {
		exit: 1,
		place,
		remedy: "make it faster, or raise train.timeout"
	});
	const how = end.kind === "killed" ? `was ended by ${end.signal}` : `ended with exit code ${end.code}`;
	throw new require_start.UserError("E_TRAIN_FAILED", `the training command ${how}: ${train.run}`, {
		exit: 1,
		place,
		remedy: "read its output above; run it by hand to mend it"
	});
}
function missingModel(model, train, stale) {
	const expected = train.model ?? "$MODELGATE_OUTPUT/model.onnx";
	const what = stale ? `${expected} is still the file of an earlier run` : `it left no ${expected}`;
	return new require_start.UserError("E_MODEL_MISSING", `the training command succeeded, but ${what}`, {
		exit: 1,
		place: model.placeOf(["train", "run"]),
		remedy: "write the ONNX model there, or name its place with train.model"
	});
}

// src/commands/train/index.ts
const command = require_start.defineCommand({
	...require_start.declaration$1,
	run: async (inputs, ports) => {
		const { model } = await require_start.loadModel(inputs, ports.files);
		const { log } = ports;
		log.info(`train ${model.name}: checking the data`);
		const folder = `${inputs.outputDir}/${model.name}`;
		const replaceFolder = await ports.files.claimFolder(folder, Object.values(require_steps.RUN_FILES));
		const data = await checkTrainingData(ports, model);
		for (const { record, source } of data.sources) log.info(`  data.${record.name}: ${require_domain.counted(record.rows, "row")} of ${source.pattern}`);
		if (inputs.dryRun) return {
			exit: 0,
			json: require_domain.formatJson({
				schema: 1,
				model: model.name,
				dry_run: true,
				command: model.train?.run ?? null,
				data: data.sources.map(({ record }) => record)
			}),
			lines: [`dry run: the data are sound; would run: ${model.train?.run ?? ""}`],
			outputs: {}
		};
		const head = await startingPoint(ports);
		const trained = await runTraining(ports, model, data);
		const planned = await describeRun(ports, model, {
			data,
			trained,
			head
		});
		log.info("  profiling the training data");
		const { signature } = planned;
		const profile = await profileTraining(ports, model, {
			data: await asModelReads(ports, model, data, signature),
			signature
		});
		const run = {
			...planned.run,
			seconds: Math.round((ports.clock.now().getTime() - Date.parse(planned.run.started_at)) / 100) / 10
		};
		const json = require_domain.formatJson(run);
		await replaceFolder(/* @__PURE__ */ new Map([
			[require_steps.RUN_FILES.model, trained.model],
			[require_steps.RUN_FILES.run, json],
			[require_steps.RUN_FILES.profile, require_domain.formatJson(profile)]
		]));
		return {
			exit: 0,
			json,
			lines: [`trained ${model.name}: ${require_render.bytes(run.size)}, ${run.digest.slice(0, 19)}, in ${run.seconds} s`, `left in ${folder}: ${require_steps.RUN_FILES.model}, ${require_steps.RUN_FILES.run}, ${require_steps.RUN_FILES.profile}`],
			outputs: {
				"run-path": require_steps.runPath(inputs.outputDir, model.name, "run"),
				"model-path": require_steps.runPath(inputs.outputDir, model.name, "model"),
				digest: run.digest
			}
		};
	}
});
async function startingPoint({ repository, log }) {
	const head = await repository.head();
	if (head?.dirty === true) log.warn(`tracked files differ from commit ${head.commit.slice(0, 12)}: the run is recorded as made with uncommitted changes`);
	return head;
}

exports.command = command;