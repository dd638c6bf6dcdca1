import { r as __toESM } from "./rolldown-runtime.js";
import { i as UserError, r as nearest } from "./core.js";
import { $ as DEFAULT_KEY, B as metricNames, I as DEFAULT_STATS, J as formatRange, Q as gatesOf, Z as compares, ct as isAliasName, dt as DEFAULT_RULES, et as DEFAULT_VALUE, j as schemaVersion, lt as isModelName, pt as REGISTRY_BRANCH, st as NAME_RULE, ut as findMethod, z as findMetric } from "./domain.js";
import { n as config_schema_default } from "./ucs2length.js";
import { t as config } from "./config-validator.js";
import { t as require_dist } from "./yaml.js";
import { t as require_picomatch } from "./picomatch.js";
import { a as registry, c as version, i as profile, n as evaluation, o as run, r as golden, s as status, t as alias } from "./contract-validators.js";

// src/config/overrides.ts
var import_dist = require_dist();
/** Puts one `path=value` of the call into the configuration, as if the file said so. Throws E_USAGE. */
function applyOverride(raw, override) {
	const at = override.indexOf("=");
	const path = override.slice(0, Math.max(0, at)).split(".");
	if (at < 1 || path.some((part) => part === "" || part === "__proto__")) throw new UserError("E_USAGE", `--set ${override} is not of the form path=value`, { remedy: "write it like --set models.fraud.data.test=other.csv" });
	const value = overrideValue(override.slice(at + 1));
	let node = raw;
	for (const part of path.slice(0, -1)) {
		const child = Object.hasOwn(node, part) ? node[part] : void 0;
		if (child === null || typeof child !== "object") node[part] = {};
		node = node[part];
	}
	node[path.at(-1) ?? ""] = value;
}
function overrideValue(text) {
	try {
		return (0, import_dist.parse)(text, {
			schema: "core",
			version: "1.2"
		});
	} catch {
		throw new UserError("E_USAGE", `--set: ${JSON.stringify(text)} is no YAML value`, { remedy: "quote it, such as --set 'models.fraud.data.select=\"*, a + b as c\"'" });
	}
}
/** The file's places, but for what the call has set: there the place is the call's, whatever the file says. */
function withOverrides(yaml, file, overrides) {
	const find = (path) => overrides.findLast((override) => {
		const set = override.slice(0, override.indexOf("=")).split(".");
		const isBelow = set.every((part, i) => part === String(path[i]));
		const isAround = path.every((part, i) => String(part) === set[i]) && !yaml.document.hasIn(path);
		return isBelow || isAround;
	});
	const placed = (inFile) => (path) => {
		const set = find(path);
		return set === void 0 ? inFile(path) : {
			file,
			line: 1,
			column: 1,
			set
		};
	};
	return {
		placeOf: placed(yaml.placeOf),
		placeOfKey: placed(yaml.placeOfKey)
	};
}

// src/config/planned.ts
/** Keys of the specification that this version does not know yet: better said than silently ignored. */
const PLANNED = /* @__PURE__ */ new Set([
	"repository",
	"slices",
	"no-champion",
	"max-improvement",
	"method",
	"by",
	"correction",
	"use",
	"strategy",
	"publish",
	"auto-rollback",
	"window",
	"postgres",
	"trino",
	"retrain",
	"cluster",
	"weight",
	"golden"
]);
/** The remedy for a key that is planned but not there yet, or null for any other key. */
function plannedKey(key) {
	return PLANNED.has(key) ? `${key} is planned, and not in this version: leave it out for now (README, "Not there yet")` : null;
}

// src/config/problems.ts
/** Turns a schema's complaints into errors that say what is accepted and what was probably meant, in file order. */
function configErrors(errors, schema, locator) {
	const unknown = errors.filter((error) => error.keyword === "additionalProperties");
	const isMistyped = (error) => error.keyword === "required" && unknown.some((other) => other.instancePath === error.instancePath && nearest(String(other.params.additionalProperty), [String(error.params.missingProperty)]) !== null);
	return errors.filter((error) => !isMistyped(error)).map((error) => explain(error, schema, locator)).sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0));
}
function explain(error, schema, locator) {
	const path = pointerPath(error.instancePath);
	const name = path.length === 0 ? "the file" : dotted(path);
	const node = schemaAt(schema, path);
	const make = (message, remedy, place = locator.placeOf(path)) => new UserError("E_CONFIG", message, {
		place,
		remedy
	});
	switch (error.keyword) {
		case "additionalProperties": return explainUnknownKey(String(error.params.additionalProperty), path, {
			node,
			locator
		});
		case "required": return make(`${name} lacks the key ${error.params.missingProperty}`, `add ${error.params.missingProperty}: ${sentence(resolve(schema, propertiesOf(node)[String(error.params.missingProperty)]))}`);
		case "enum": return make(`${name} is not one of the accepted values`, `accepted: ${error.params.allowedValues.join(", ")}`);
		case "const": return make(`${name} must be ${JSON.stringify(error.params.allowedValue)}`, `write ${path.at(-1)}: ${JSON.stringify(error.params.allowedValue)}`);
		case "type": return make(`${name} must be ${[error.params.type].flat().join(" or ")}`, `it is: ${sentence(node)}`);
		case "pattern": return make(`${name} has not the expected form`, `it is: ${sentence(node)}`);
		default: return make(`${name} ${error.message ?? "is not accepted"}`, `it is: ${sentence(node)}`);
	}
}
function explainUnknownKey(key, path, context) {
	const { node, locator } = context;
	const known = Object.keys(propertiesOf(node));
	const meant = nearest(key, known);
	const remedy = plannedKey(key) ?? (meant === null ? `accepted keys: ${known.join(", ")}` : `did you mean ${meant}? Accepted keys: ${known.join(", ")}`);
	const where = path.length === 0 ? "" : ` in ${dotted(path)}`;
	return new UserError("E_CONFIG", `unknown key ${key}${where}`, {
		place: locator.placeOfKey([...path, key]),
		remedy
	});
}
/** `/models/fraud/train` as a path; positions in lists stay text, as a model may be called 2024. */
function pointerPath(pointer) {
	return pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function dotted(path) {
	return path.join(".");
}
/** The schema of the value at a path of the file. */
function schemaAt(schema, path) {
	let node = resolve(schema, schema);
	for (const part of path) {
		const { additionalProperties, items } = node;
		node = resolve(schema, propertiesOf(node)[part] ?? (items !== void 0 && /^\d+$/.test(part) ? items : additionalProperties)) ?? {};
	}
	return node;
}
function resolve(schema, node) {
	const reference = node?.$ref;
	if (typeof reference !== "string") return node;
	return {
		...schema.definitions?.[reference.replace("#/definitions/", "")],
		...node,
		$ref: void 0
	};
}
function propertiesOf(node) {
	return node.properties ?? {};
}
function sentence(property) {
	const examples = property?.examples;
	const accepted = property?.enum;
	const parts = [String(property?.description ?? "see docs/configuration.md").replace(/\.$/, "")];
	if (accepted !== void 0) parts.push(`one of ${accepted.join(", ")}`);
	if (examples !== void 0) parts.push(`such as ${examples.join(" or ")}`);
	return parts.join("; ");
}

// src/config/paths.ts
/** Refuses a path that is absolute, leaves the repository, or holds control characters. */
function checkPath(path, place) {
	const parts = path.split(/[/\\]/);
	if (path.startsWith("/") || /^[A-Za-z]:/.test(path) || parts.includes("..") || /[\u0000-\u001f]/.test(path)) throw new UserError("E_CONFIG", `${JSON.stringify(path)} is not a path inside the repository`, {
		place,
		remedy: "write it relative to the repository, without .."
	});
}
/**
* A path that git can hold, in its one spelling: `./deploy//x.yaml` is `deploy/x.yaml`. Refuses what `checkPath`
* refuses, the repository itself, and every path through a folder `.git`.
*/
function repositoryPath(path, place) {
	checkPath(path, place);
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	if (parts.length === 0 || path.split(/[/\\]/).some((part) => part.toLowerCase() === ".git")) throw new UserError("E_CONFIG", `${JSON.stringify(path)} cannot be a file of the repository`, {
		place,
		remedy: "name a file such as deploy/production/model.yaml; git keeps no `.git` and no empty name"
	});
	return parts.join("/");
}

// src/config/read-environments.ts
/** The environments of a model in the order of their `needs` chain, with exactly one champion among them. */
function readEnvironments(raw, placeOf) {
	const entries = new Map(Object.entries(raw).map(([name, entry]) => {
		const file = repositoryPath(entry.file, placeOf([
			"deploy",
			name,
			"file"
		]));
		return [name, {
			...entry,
			file
		}];
	}));
	for (const [name, entry] of entries) checkEnvironment(name, entry, entries, placeOf);
	const ordered = inOrder(entries, placeOf);
	const marked = ordered.filter((name) => entries.get(name)?.champion === true);
	if (marked.length > 1) throw new UserError("E_CONFIG", `${marked.join(" and ")} both claim the champion`, {
		place: placeOf([
			"deploy",
			marked[1] ?? "",
			"champion"
		]),
		remedy: "mark one environment with champion: true"
	});
	const champion = marked[0] ?? ordered.findLast((name) => entries.get(name)?.champion !== false);
	return ordered.flatMap((name) => {
		const entry = entries.get(name);
		return entry === void 0 ? [] : [target(name, entry, name === champion)];
	});
}
function target(environment, entry, champion) {
	return {
		environment,
		file: entry.file,
		key: entry.key ?? "release",
		value: entry.value ?? "{ref}",
		needs: entry.needs ?? null,
		champion,
		signature: entry.signature ?? "same"
	};
}
function checkEnvironment(name, entry, all, placeOf) {
	const at = (key) => placeOf([
		"deploy",
		name,
		key
	]);
	if (!isAliasName(name) || name === "champion" || name === "challenger") throw new UserError("E_CONFIG", `${name} cannot name an environment`, {
		place: placeOf(["deploy", name]),
		remedy: `use ${NAME_RULE}; champion and challenger are taken`
	});
	if (/^\.github(\/|$)/i.test(entry.file)) throw new UserError("E_CONFIG", "a deployment may not change files under .github/", {
		place: at("file"),
		remedy: `put it elsewhere, such as deploy/${name}/`
	});
	if (!/\.ya?ml$/.test(entry.file)) throw new UserError("E_CONFIG", `${entry.file} is no YAML file`, {
		place: at("file"),
		remedy: "name a file that ends in .yaml or .yml"
	});
	if (entry.value !== void 0 && !/\{(ref|version)\}/.test(entry.value)) throw new UserError("E_CONFIG", "the value does not name the version", {
		place: at("value"),
		remedy: "use {ref} or {version} in it"
	});
	if (entry.needs !== void 0 && !all.has(entry.needs)) throw new UserError("E_CONFIG", `${name} needs ${entry.needs}, which is no environment of this model`, {
		place: at("needs"),
		remedy: `environments: ${[...all.keys()].join(", ")}`
	});
}
function inOrder(entries, placeOf) {
	const ordered = [];
	const waiting = new Set(entries.keys());
	while (waiting.size > 0) {
		const ready = [...waiting].find((name) => !waiting.has(entries.get(name)?.needs ?? ""));
		if (ready === void 0) {
			const [name] = waiting;
			throw new UserError("E_CONFIG", `the environments ${[...waiting].join(", ")} need each other`, {
				place: placeOf([
					"deploy",
					name ?? "",
					"needs"
				]),
				remedy: "let one of them need none of the others"
			});
		}
		ordered.push(ready);
		waiting.delete(ready);
	}
	return ordered;
}

// src/config/read-comparison.ts
const ALLOWANCES = [
	"max-regression",
	"margin",
	"min-improvement"
];
/** Which allowance each rule takes, and whether it can do without. */
const TAKES = {
	"no-worse": {
		allowance: "max-regression",
		optional: false
	},
	improve: {
		allowance: "min-improvement",
		optional: false
	},
	"non-inferior": {
		allowance: "margin",
		optional: false
	},
	superior: {
		allowance: "min-improvement",
		optional: true
	}
};
/**
* What a gate demands of the comparison with the champion; null where it demands nothing of it. The rule is `no-worse`
* for max-regression and `improve` for min-improvement unless it is named.
*/
function readComparison(entry, placeOf) {
	const given = ALLOWANCES.filter((key) => entry[key] !== void 0);
	if (entry.vs === void 0) return refuseLoose(entry, given, placeOf);
	const kind = entry.rule ?? impliedRule(given, placeOf);
	const { allowance, optional } = TAKES[kind];
	const foreign = given.find((key) => key !== allowance);
	if (foreign !== void 0) throw new UserError("E_CONFIG", `${foreign} means nothing to rule: ${kind}`, {
		place: placeOf([foreign]),
		remedy: `write ${example(kind)}, and a second gate for a second demand`
	});
	const written = entry[allowance];
	if (written === void 0 && !optional) throw new UserError("E_CONFIG", `rule: ${kind} needs ${allowance}`, {
		place: placeOf(["rule"]),
		remedy: `write ${example(kind)}`
	});
	const tolerance = readTolerance(written ?? 0);
	if (kind === "non-inferior" && (tolerance.kind === "relative" ? tolerance.fraction : tolerance.amount) === 0) throw new UserError("E_CONFIG", "a margin of 0 can never be shown, however many rows there are", {
		place: placeOf(["margin"]),
		remedy: "say how much worse would still be the same to you, such as margin: 0.005; or write rule: superior"
	});
	return {
		kind,
		tolerance
	};
}
function impliedRule(given, placeOf) {
	if (given.includes("margin")) throw new UserError("E_CONFIG", "margin needs rule: non-inferior", {
		place: placeOf(["margin"]),
		remedy: `write ${example("non-inferior")}, or max-regression for a limit that looks at the value alone`
	});
	if (given.length === 1) return given[0] === "max-regression" ? "no-worse" : "improve";
	const problem = given.length === 0 ? "vs: champion needs max-regression" : `${given.join(" and ")} are two demands`;
	throw new UserError("E_CONFIG", problem, {
		place: placeOf([]),
		remedy: given.length === 0 ? `write ${example("no-worse")} together, or ${example("non-inferior")}` : "write a gate for each"
	});
}
/** Keys that only say something about a comparison. */
function refuseLoose(entry, given, placeOf) {
	const loose = [...given, ...["rule", "on-inconclusive"].filter((key) => entry[key] !== void 0)][0];
	if (loose === void 0) return null;
	const rule = entry.rule ?? (loose === "margin" ? "non-inferior" : loose === "min-improvement" ? "improve" : "no-worse");
	throw new UserError("E_CONFIG", `${loose} needs vs: champion`, {
		place: placeOf([loose]),
		remedy: `write ${example(rule)} together`
	});
}
function example(rule) {
	switch (rule) {
		case "no-worse": return "{ vs: champion, max-regression: 2% }";
		case "improve": return "{ vs: champion, min-improvement: 0.01 }";
		case "non-inferior": return "{ vs: champion, rule: non-inferior, margin: 0.005 }";
		case "superior": return "{ vs: champion, rule: superior, min-improvement: 0.01 }";
	}
}
function readTolerance(written) {
	if (typeof written === "number") return {
		kind: "absolute",
		amount: written
	};
	return {
		kind: "relative",
		fraction: Number(written.slice(0, -1)) / 100
	};
}

// src/config/read-gates.ts
/** Turns a gate list into gates; throws a UserError for a metric or a combination that means nothing. */
function readGates(entries, task, placeOf) {
	const gates = gatesOf(entries.map((entry, i) => readEntry(entry, task, (path) => placeOf([
		"evaluate",
		"gates",
		i,
		...path
	]))));
	if (gates.every((gate) => compares(gate.rule))) throw new UserError("E_CONFIG", "every gate compares with the champion, so the first model would be judged by nothing", {
		place: placeOf(["evaluate", "gates"]),
		remedy: `add a gate with min or max, such as { metric: ${metricNames(task)[0]}, min: … }`
	});
	return gates;
}
function readEntry(entry, task, placeOf) {
	const metric = findMetric(task, entry.metric);
	if (metric === void 0) {
		const names = metricNames(task);
		const meant = nearest(entry.metric, names);
		const remedy = `${meant === null ? "" : `did you mean ${meant}? `}Metrics of ${task} models: ${names.join(", ")}`;
		throw new UserError("E_CONFIG", `there is no metric ${entry.metric} for ${task} models`, {
			place: placeOf(["metric"]),
			remedy
		});
	}
	const comparison = readComparison(entry, placeOf);
	if (entry.min === void 0 && entry.max === void 0 && comparison === null) throw new UserError("E_CONFIG", `the gate on ${entry.metric} demands nothing`, {
		place: placeOf([]),
		remedy: "add min, max, or vs: champion with max-regression"
	});
	for (const limit of ["min", "max"]) refuseBeyondRange(metric, entry[limit], placeOf([limit]));
	const onInconclusive = entry["on-inconclusive"];
	return {
		metric: metric.id,
		...entry.min === void 0 ? {} : { min: entry.min },
		...entry.max === void 0 ? {} : { max: entry.max },
		...comparison === null ? {} : { comparison },
		...entry.severity === void 0 ? {} : { severity: entry.severity },
		...onInconclusive === void 0 ? {} : { onInconclusive }
	};
}
/** `roc_auc, min: 80` was meant as 0.8; as it stands no model could ever pass, and with `max` every model would. */
function refuseBeyondRange({ id, range }, limit, place) {
	if (limit === void 0 || limit >= range.low && limit <= range.high) return;
	const percent = range.low === 0 && range.high === 1 && limit > 1 && limit <= 100 ? `; ${limit}% is written ${Number((limit / 100).toPrecision(12))}` : "";
	throw new UserError("E_CONFIG", `${limit} is no value that ${id} can have`, {
		place,
		remedy: `${id} is ${formatRange(range)}${percent}`
	});
}

// src/config/read-stats.ts
/** `evaluate.stats` with its defaults; its seed is the evaluation's unless it has one of its own. */
function readStats({ task, evaluate }, placeOf) {
	const { stats = {}, seed } = evaluate;
	for (const key of ["min-positives", "min-negatives"]) {
		if (stats[key] === void 0 || task === "binary") continue;
		throw new UserError("E_CONFIG", `the rows of a ${task} model are not positive or negative`, {
			place: placeOf([
				"evaluate",
				"stats",
				key
			]),
			remedy: "leave it out; min-rows is for every task"
		});
	}
	return {
		confidence: stats.confidence ?? DEFAULT_STATS.confidence,
		seed: stats.seed ?? seed ?? DEFAULT_STATS.seed,
		replicates: stats.replicates ?? DEFAULT_STATS.replicates,
		minRows: stats["min-rows"] ?? DEFAULT_STATS.minRows,
		minPositives: stats["min-positives"] ?? DEFAULT_STATS.minPositives,
		minNegatives: stats["min-negatives"] ?? DEFAULT_STATS.minNegatives
	};
}

// src/config/units.ts
const SECONDS = /* @__PURE__ */ new Map([
	["s", 1],
	["m", 60],
	["h", 3600]
]);
const BYTES = /* @__PURE__ */ new Map([
	["B", 1],
	["KiB", 1024],
	["MiB", 1048576]
]);
/** `60m` in seconds. The text must have the schema's form. */
function parseDuration(text) {
	return Number.parseInt(text, 10) * (SECONDS.get(text.slice(-1)) ?? NaN);
}
/** `1MiB` in bytes. The text must have the schema's form. */
function parseSize(text) {
	return Number.parseInt(text, 10) * (BYTES.get(text.replace(/^\d+/, "")) ?? NaN);
}

// src/config/read-model.ts
const DEFAULT_SEED = 42;
/** One model of the configuration, checked beyond what the schema can say. */
function readModel(name, raw, placeOf) {
	if (!isModelName(name)) throw new UserError("E_CONFIG", `${JSON.stringify(name)} cannot name a model`, {
		place: placeOf([]),
		remedy: `use ${NAME_RULE}`
	});
	return {
		name,
		task: raw.task,
		owner: raw.owner ?? null,
		threshold: readThreshold(raw, placeOf),
		output: {
			kind: raw.output?.kind ?? null,
			name: raw.output?.name ?? null,
			classes: raw.output?.classes?.map(String) ?? null
		},
		train: raw.train === void 0 ? null : readTrain(raw.train, placeOf),
		data: readData(raw, placeOf),
		gates: readGates(raw.evaluate.gates, raw.task, placeOf),
		evaluate: {
			seed: raw.evaluate.seed ?? DEFAULT_SEED,
			timeoutSeconds: parseDuration(raw.evaluate.timeout ?? "10m"),
			stats: readStats(raw, placeOf)
		},
		environments: readEnvironments(raw.deploy ?? {}, placeOf),
		drift: readDrift(raw.drift ?? {}, raw, placeOf),
		placeOf
	};
}
function readThreshold(raw, placeOf) {
	if (raw.threshold !== void 0 && raw.task !== "binary") throw new UserError("E_CONFIG", `a ${raw.task} model has no threshold`, {
		place: placeOf(["threshold"]),
		remedy: "remove it, or set task: binary"
	});
	return raw.threshold ?? null;
}
function readTrain(raw, placeOf) {
	if (raw.model !== void 0) checkPath(raw.model, placeOf(["train", "model"]));
	if (raw.metrics !== void 0) checkPath(raw.metrics, placeOf(["train", "metrics"]));
	return {
		run: raw.run,
		params: raw.params ?? {},
		seed: raw.seed ?? DEFAULT_SEED,
		model: raw.model ?? null,
		metrics: raw.metrics ?? null,
		timeoutSeconds: parseDuration(raw.timeout ?? "60m"),
		env: raw.env ?? [],
		paths: raw.paths ?? null
	};
}
function readData(raw, placeOf) {
	const { data } = raw;
	for (const key of ["train", "test"]) checkPath(data[key], placeOf(["data", key]));
	const { select, features } = data;
	return {
		train: data.train,
		test: data.test,
		select: select === void 0 ? null : typeof select === "string" ? [select] : select,
		label: data.label,
		positive: raw.task === "binary" ? String(data.positive ?? 1) : null,
		id: data.id ?? null,
		time: data.time ?? null,
		exclude: data.exclude ?? [],
		features: features === void 0 ? null : Array.isArray(features) ? features : new Map(Object.entries(features)),
		format: data.format ?? null,
		delimiter: data.delimiter ?? null
	};
}
function readDrift(raw, model, placeOf) {
	if (raw.current !== void 0) checkPath(raw.current, placeOf(["drift", "current"]));
	if (raw.environment !== void 0 && model.deploy?.[raw.environment] === void 0) throw new UserError("E_CONFIG", `${raw.environment} is no environment of this model`, {
		place: placeOf(["drift", "environment"]),
		remedy: `environments: ${Object.keys(model.deploy ?? {}).join(", ") || "none"}`
	});
	const columns = Object.entries(raw.columns ?? {}).map(([name, rule]) => {
		return [name, {
			method: rule.method === void 0 ? null : findMethod(rule.method) ?? null,
			warn: rule.warn ?? null,
			alert: rule.alert ?? null,
			critical: rule.critical ?? false
		}];
	});
	return {
		current: raw.current ?? null,
		environment: raw.environment ?? null,
		rules: {
			minRows: raw["min-rows"] ?? DEFAULT_RULES.minRows,
			alpha: raw.alpha ?? DEFAULT_RULES.alpha,
			correction: raw.correction ?? DEFAULT_RULES.correction,
			share: raw.share ?? DEFAULT_RULES.share
		},
		columns: new Map(columns)
	};
}

// src/config/yaml-document.ts
const MAX_BYTES = 65536;
const MAX_KEYS = 2e3;
const MAX_DEPTH = 32;
/**
* Parses one YAML 1.2 document of the core schema, with the limits of a file that people write: 64 KiB, 2,000 keys,
* 32 levels (checked before the parser builds anything), no directives, aliases, tags or duplicate keys. Throws a
* UserError with line and column.
*/
function parseYaml(text, file) {
	const lines = new import_dist.LineCounter();
	checkLimits(text, file);
	const documents = (0, import_dist.parseAllDocuments)(text, {
		version: "1.2",
		schema: "core",
		strict: true,
		uniqueKeys: true,
		stringKeys: true,
		merge: false,
		lineCounter: lines,
		prettyErrors: false
	});
	const placeAt = (offset) => {
		const { line, col } = lines.linePos(offset);
		return {
			file,
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
	};
	if (!Array.isArray(documents) || documents.length === 0) throw invalid("the file is empty", {
		file,
		line: 1,
		column: 1
	});
	const [document, second] = documents;
	if (document === void 0) throw invalid("the file is empty", {
		file,
		line: 1,
		column: 1
	});
	if (second !== void 0) throw invalid("the file holds more than one document", placeAt(second.range?.[0] ?? 0));
	const problem = document.errors[0] ?? document.warnings[0];
	if (problem !== void 0) throw invalid(firstSentence(problem.message), placeAt(problem.pos[0]));
	return {
		document,
		placeOf: (path) => placeAt(offsetOf(document, path)),
		placeOfKey: (path) => placeAt(keyOffset(document, path))
	};
}
function invalid(message, place) {
	return new UserError("E_YAML", message, {
		place,
		remedy: "write one plain YAML 1.2 document, indented with spaces"
	});
}
function firstSentence(message) {
	return (message.split("\n")[0] ?? message).replace(/\.$/, "");
}
/** Counts keys and levels on the token stream, which is neither recursive nor quadratic. */
function checkLimits(text, file) {
	const fail = (message, offset) => {
		const before = text.slice(0, offset).split("\n");
		throw new UserError("E_YAML_LIMIT", message, {
			place: {
				file,
				line: before.length,
				column: (before[before.length - 1]?.length ?? 0) + 1
			},
			remedy: "a configuration that large belongs into several files or into the training script"
		});
	};
	if (new TextEncoder().encode(text).length > MAX_BYTES) fail(`the file is larger than ${MAX_BYTES / 1024} KiB`, 0);
	let offset = 0;
	let keys = 0;
	let flow = 0;
	let inLine = 0;
	let indent = 0;
	for (const token of new import_dist.Lexer().lex(text)) {
		const first = token[0];
		if (first === "%") fail("directives are not accepted", offset);
		if (first === "*" || first === "&") fail("anchors and aliases are not accepted", offset);
		if (token === "\n" || token === "\r\n") {
			inLine = 0;
			indent = 0;
		} else if (inLine === 0 && /^ +$/.test(token)) indent = token.length;
		if (token === "-" || token === "?" || token === ":") inLine++;
		if (token === ":") keys++;
		if (token === "{" || token === "[") flow++;
		if (token === "}" || token === "]") flow = Math.max(0, flow - 1);
		if (keys > MAX_KEYS) fail(`the file has more than ${MAX_KEYS} keys`, offset);
		if (flow + inLine > MAX_DEPTH || indent > 256) fail(`the file is nested more than ${MAX_DEPTH} levels deep`, offset);
		offset += token.length;
	}
}
function offsetOf(document, path) {
	for (let length = path.length; length >= 0; length--) {
		const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
		if ((0, import_dist.isNode)(node) && node.range) return node.range[0];
	}
	return 0;
}
function keyOffset(document, path) {
	const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
	const key = path[path.length - 1];
	if (!(0, import_dist.isMap)(parent)) return offsetOf(document, path);
	const pair = parent.items.find(({ key: candidate }) => (0, import_dist.isScalar)(candidate) && candidate.value === key);
	return pair !== void 0 && (0, import_dist.isScalar)(pair.key) ? pair.key.range?.[0] ?? 0 : offsetOf(document, path);
}

// src/config/parse-config.ts
/** GitHub refuses files of 100 MiB; the hard stop lies a little below. */
const LARGEST_INLINE = 99614720;
/**
* Reads modelgate.yml. `overrides` are `path=value` pairs that win over the file (values as in YAML). Throws a
* UserError with the place of the first problem; its `cause` lists the further ones.
*/
function parseConfig(text, file, overrides = []) {
	const yaml = parseYaml(text, file);
	const raw = yaml.document.toJS();
	if (raw === null || typeof raw !== "object" || Array.isArray(raw)) throw new UserError("E_CONFIG", `${file} is not a map of keys`, {
		place: {
			file,
			line: 1,
			column: 1
		},
		remedy: "begin with `version: 1` and `models:`"
	});
	for (const override of overrides) applyOverride(raw, override);
	const locator = withOverrides(yaml, file, overrides);
	checkNumbers(raw, locator, []);
	if (!config(raw)) throw asOne(configErrors(config.errors ?? [], config_schema_default, locator));
	return readConfig(raw, file, locator);
}
function readConfig(raw, file, locator) {
	const inlineLimit = parseSize(raw.registry?.["inline-limit"] ?? "1MiB");
	if (inlineLimit > LARGEST_INLINE) throw new UserError("E_CONFIG", "registry.inline-limit is larger than 95MiB", {
		place: locator.placeOf(["registry", "inline-limit"]),
		remedy: "GitHub refuses files of 100 MiB; set at most 95MiB"
	});
	const models = Object.entries(raw.models).map(([name, model]) => [name, readModel(name, model, (path) => locator.placeOf([
		"models",
		name,
		...path
	]))]);
	return {
		file,
		registry: {
			branch: checkBranch(raw.registry?.branch ?? "modelgate/registry", locator),
			inlineLimit
		},
		models: new Map(models)
	};
}
/** What git accepts as a branch, and a shell, a URL and a person too. */
function checkBranch(branch, locator) {
	if (/^[a-zA-Z0-9][a-zA-Z0-9._-]*(\/[a-zA-Z0-9][a-zA-Z0-9._-]*)*$/.test(branch) && !/\.\.|\.lock(\/|$)|\.$/.test(branch)) return branch;
	throw new UserError("E_CONFIG", `${JSON.stringify(branch)} cannot name a branch here`, {
		place: locator.placeOf(["registry", "branch"]),
		remedy: "use letters, digits, dots, hyphens, underscores and single slashes, such as modelgate/registry"
	});
}
function asOne(errors) {
	const [first, ...others] = errors;
	if (first === void 0) return new UserError("E_CONFIG", "the configuration is not valid", { remedy: "see docs/configuration.md" });
	return new UserError(first.code, first.message, {
		place: first.place,
		remedy: first.remedy,
		cause: others
	});
}
function checkNumbers(value, locator, path) {
	if (typeof value === "number" && !Number.isFinite(value)) throw new UserError("E_CONFIG", `${path.join(".")} is not a finite number`, {
		place: locator.placeOf(path),
		remedy: "write a plain decimal number"
	});
	if (value === null || typeof value !== "object") return;
	for (const [key, child] of Object.entries(value)) checkNumbers(child, locator, [...path, Array.isArray(value) ? Number(key) : key]);
}

// src/config/load-config.ts
/** Where the configuration is looked for, in order. */
const CONFIG_FILES = [
	"modelgate.yml",
	"modelgate.yaml",
	".github/modelgate.yml"
];
/** Finds and reads the configuration. Throws E_CONFIG_NOT_FOUND with the places that were searched. */
async function loadConfig(inputs, files) {
	const candidates = inputs.config === null ? CONFIG_FILES : [inputs.config];
	for (const file of candidates) {
		const bytes = await files.read(file);
		if (bytes !== null) return parseConfig(decodeUtf8(bytes, file), file, inputs.set);
	}
	throw new UserError("E_CONFIG_NOT_FOUND", `there is no configuration: ${candidates.join(", ")} not found`, { remedy: "write a modelgate.yml at the root of the repository (README, \"In your repository\"; every key: docs/configuration.md), or name one with --config" });
}
/** The configuration and the one model that a call is about. The name may be left out where there is only one. */
async function loadModel(inputs, files) {
	const config = await loadConfig(inputs, files);
	const names = [...config.models.keys()];
	const name = inputs.model ?? (names.length === 1 ? names[0] : void 0);
	if (name === void 0) throw new UserError("E_MODEL_UNKNOWN", `${config.file} has ${names.length} models and none was named`, { remedy: `name one of: ${names.join(", ")}` });
	const model = config.models.get(name);
	if (model === void 0) {
		const meant = nearest(name, names);
		throw new UserError("E_MODEL_UNKNOWN", `there is no model ${JSON.stringify(name)} in ${config.file}`, { remedy: `${meant === null ? "" : `did you mean ${meant}? `}Models: ${names.join(", ")}` });
	}
	return {
		config,
		model
	};
}
function decodeUtf8(bytes, file) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new UserError("E_YAML", `${file} is not UTF-8 text`, {
			place: {
				file,
				line: 1,
				column: 1
			},
			remedy: "save it as UTF-8",
			cause
		});
	}
}

// src/config/touched-models.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/**
* The models that a change is about: those whose `train.paths` match one of the changed files. Without `train.paths`
* a model is made of everything but deployment files and Markdown. Null stands for "nobody knows what changed": all.
*/
function touchedModels(config, changed) {
	const models = [...config.models.values()].filter((model) => model.train !== null);
	if (changed === null) return models;
	const deployed = new Set([...config.models.values()].flatMap(({ environments }) => environments.map(({ file }) => file)));
	const isCode = (path) => !deployed.has(path) && !/\.md$/i.test(path);
	return models.filter(({ train }) => {
		const paths = train?.paths ?? null;
		const concerns = paths === null ? isCode : (0, import_picomatch.default)([...paths], { dot: true });
		return changed.some((path) => concerns(path));
	});
}

// src/config/read-contract.ts
const VALIDATORS = {
	alias,
	evaluation,
	golden,
	profile,
	registry,
	run,
	status,
	version
};
/**
* Reads a contract file and checks it against its schema. Throws E_SCHEMA_NEWER for a file of a later program, and
* E_CONTRACT (integrity, exit code 4) for anything that is not such a file; `where` names it.
*/
function readContract(kind, bytes, where) {
	const parsed = parseJson(bytes, where);
	if (schemaVersion(parsed) === "newer") throw new UserError("E_SCHEMA_NEWER", `${where} was written by a newer Modelgate: it has a schema above ${1}`, { remedy: "update Modelgate" });
	const validate = VALIDATORS[kind];
	if (validate(parsed)) return parsed;
	const at = validate.errors?.[0]?.instancePath ?? "";
	throw new UserError("E_CONTRACT", `${where} is no ${kind} file of Modelgate${at === "" ? "" : `: wrong at ${at}`}`, {
		exit: 4,
		remedy: "do not edit it by hand; restore it from git, or make it again"
	});
}
function parseJson(bytes, where) {
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch (cause) {
		throw new UserError("E_CONTRACT", `${where} is not JSON`, {
			exit: 4,
			remedy: "restore it from git, or make it again",
			cause
		});
	}
}

// src/config/edit-yaml.ts
/** Splits a dotted path; list positions are numbers: `spec.containers.0.image`. */
function yamlPath(key) {
	return key.split(".").map((part) => /^\d+$/.test(part) ? Number(part) : part);
}
/** The text at a dotted path, or null where there is nothing. Throws a UserError when it is no plain value. */
function readYamlValue(text, file, key) {
	const { document, placeOf } = parseYaml(text, file);
	const node = document.getIn(yamlPath(key), true);
	if (node === void 0 || node === null) return null;
	if (!(0, import_dist.isScalar)(node)) throw new UserError("E_DEPLOYMENT_KEY", `${key} is not a plain value`, {
		place: placeOf(yamlPath(key)),
		remedy: "point `key` at the one value that names the release"
	});
	return node.value === null ? null : String(node.value);
}
/** Where the value at a dotted path stands, or the nearest thing above it that is there. */
function placeOfYamlValue(text, file, key) {
	return parseYaml(text, file).placeOf(yamlPath(key));
}
/** A new file with a comment at its top and a value at each dotted path, in the order given, quoted where it must be. */
function newYamlFile(comment, values) {
	const document = new import_dist.Document({});
	for (const [key, value] of values) document.setIn(yamlPath(key), value);
	return `# ${comment}\n${document.toString({ lineWidth: 0 })}`;
}
/**
* Replaces the value at a dotted path and leaves every other byte as it is: comments, quoting, order, indentation.
* Throws a UserError when there is no such value.
*/
function replaceYamlValue(text, file, change) {
	const { document, placeOf } = parseYaml(text, file);
	const path = yamlPath(change.key);
	const node = document.getIn(path, true);
	if (!(0, import_dist.isScalar)(node) || !node.range) throw new UserError("E_DEPLOYMENT_KEY", `${file} has no value at ${change.key}`, {
		place: placeOf(path),
		remedy: `write ${change.key} into the file once, with any value, or set \`key\` in the configuration`
	});
	const [start, end] = node.range;
	const quote = text[start] === "\"" || text[start] === "'" ? "QUOTE_DOUBLE" : "PLAIN";
	const scalar = (0, import_dist.stringify)(change.value, {
		defaultStringType: quote,
		lineWidth: 0
	}).trimEnd();
	const edited = `${text.slice(0, start)}${node.range[0] === node.range[1] ? " " : ""}${scalar}${text.slice(end)}`;
	if (readYamlValue(edited, file, change.key) !== change.value) throw new UserError("E_DEPLOYMENT_KEY", `the value at ${change.key} in ${file} cannot be replaced`, {
		place: placeOf(path),
		remedy: "write it as a plain one-line value"
	});
	return edited;
}

// src/config/reads-path.ts
/** The one spelling of a path inside the repository: `./a//b.csv` is `a/b.csv`. */
function plainPath(path) {
	const parts = [];
	for (const part of path.split("/")) {
		if (part === "" || part === ".") continue;
		if (part === "..") parts.pop();
		else parts.push(part);
	}
	return parts.join("/");
}
/** Whether a source's pattern (a path, or a glob as the engine reads it) means the file at a path, there or not yet. */
function readsPath(pattern, path) {
	if (!/[*?[]/.test(pattern)) return plainPath(pattern) === plainPath(path);
	return (0, import_picomatch.default)(plainPath(pattern), {
		dot: true,
		nobrace: true,
		noextglob: true,
		nonegate: true
	})(plainPath(path));
}

export { readYamlValue as a, touchedModels as c, parseConfig as d, placeOfYamlValue as i, loadConfig as l, readsPath as n, replaceYamlValue as o, newYamlFile as r, readContract as s, plainPath as t, loadModel as u };