"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_simple_statistics = require("./simple-statistics.js");

// src/domain/contract/json.ts
var json_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ formatJson: () => formatJson });
function formatJson(value) {
	return `${formatValue(value, "")}\n`;
}
function formatJsonLine(value) {
	refuseUnwritable(value);
	return JSON.stringify(value);
}
function formatValue(value, indent) {
	if (Array.isArray(value)) return formatArray(value, indent);
	if (value !== null && typeof value === "object") return formatObject(Object.entries(value), indent);
	return formatScalar(value);
}
function formatArray(items, indent) {
	if (items.length === 0) return "[]";
	if (items.every(isScalar)) return `[${items.map(formatScalar).join(", ")}]`;
	const inner = `${indent}  `;
	return `[\n${items.map((item) => `${inner}${formatValue(item, inner)}`).join(",\n")}\n${indent}]`;
}
function formatObject(entries, indent) {
	const kept = entries.filter(([, value]) => value !== void 0);
	if (kept.length === 0) return "{}";
	const inner = `${indent}  `;
	return `{\n${kept.map(([key, value]) => `${inner}${JSON.stringify(key)}: ${formatValue(value, inner)}`).join(",\n")}\n${indent}}`;
}
function formatScalar(value) {
	refuseUnwritable(value);
	return JSON.stringify(value);
}
function isScalar(value) {
	return value === null || typeof value !== "object";
}
function refuseUnwritable(value) {
	if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`${value} cannot be written to a contract file; write null with a reason`);
	if (typeof value === "bigint" || typeof value === "function" || typeof value === "symbol") throw new RangeError(`a ${typeof value} cannot be written to a contract file`);
	if (value !== null && typeof value === "object") for (const inner of Object.values(value)) refuseUnwritable(inner);
}

// src/domain/registry/change.ts
function eventMessage(subject, body, trailers) {
	const kept = trailers.flatMap(([name, value]) => value === null ? [] : [`Modelgate-${name}: ${oneLine(value)}`]);
	const paragraph = body.map(oneLine).filter((line) => line !== "");
	return `${[
		oneLine(subject),
		"",
		...paragraph,
		...paragraph.length > 0 ? [""] : [],
		...kept
	].join("\n")}\n`;
}
function oneLine(text) {
	return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim().slice(0, 500);
}

// src/domain/registry/layout.ts
const VERSION_FILES = {
	record: "version.json",
	status: "status.json",
	evaluation: "evaluation.json",
	profile: "profile.json",
	run: "run.json",
	golden: "golden.json",
	card: "README.md",
	model: "model.onnx",
	pointer: "model.pointer.json",
	collected: "collected.json",
	mlmodel: "MLmodel",
	loader: "modelgate_model.py",
	requirements: "requirements.txt",
	conda: "conda.yaml"
};
const REGISTRY_BRANCH = "modelgate/registry";
const REGISTRY_FILE = "registry.json";
const REGISTRY_TEXT = formatJson({
	schema: 1,
	kind: "modelgate-registry"
});
function modelFolder(model) {
	return `models/${model}`;
}
function versionsFolder(model) {
	return `${modelFolder(model)}/versions`;
}
function versionPath(model, version, file) {
	return `${versionsFolder(model)}/${version}/${VERSION_FILES[file]}`;
}
function modelPath(model) {
	return `models/${model}/model.json`;
}
function aliasesFolder(model) {
	return `models/${model}/aliases`;
}
function aliasPath(model, alias) {
	return `${aliasesFolder(model)}/${alias}.json`;
}
function monitorPath(model, at) {
	return `monitor/${model}/${at.toISOString().slice(0, 7)}.jsonl`;
}
function placeOfPath(path) {
	if (path === "registry.json") return { kind: "registry" };
	const [room, model = "", folder, name = "", file, ...deeper] = path.split("/");
	if (!require_start.isModelName(model) || deeper.length > 0) return null;
	if (room === "monitor") return name === "" && /^\d{4}-\d{2}\.jsonl$/.test(folder ?? "") ? {
		kind: "monitor",
		model
	} : null;
	if (room !== "models") return null;
	if (folder === "model.json") return name === "" ? {
		kind: "model",
		model
	} : null;
	if (folder === "versions" && /^[1-9]\d{0,8}$/.test(name) && file !== void 0) return {
		kind: "version",
		model,
		version: Number(name),
		file
	};
	const alias = /^(.+)\.json$/.exec(name)?.[1];
	if (folder === "aliases" && alias !== void 0 && require_start.isAliasName(alias) && file === void 0) return {
		kind: "alias",
		model,
		alias
	};
	return null;
}

// src/domain/registry/tags.ts
function versionTag(model, version) {
	return `${model}@v${version}.0.0`;
}
function aliasTag(model, alias, serial) {
	return `${model}#${alias}#${serial}`;
}

// src/domain/registry/promote-version.ts
function previousGood(version, before, ranBefore) {
	if (before !== null && before < version) return before;
	const earlier = ranBefore.filter((candidate) => candidate < version);
	return earlier.length === 0 ? null : Math.max(...earlier);
}
function promoteVersion(promotion, state) {
	const { record } = promotion.stored;
	const aliases = [moveAlias(promotion.environment, promotion, state.environment, state.earlierGood)];
	if (promotion.movesChampion && state.champion?.record !== promotion.stored.recordDigest) aliases.push(moveAlias("champion", promotion, state.champion, state.earlierGood));
	const ranIn = state.status.ran_in.filter((ran) => ran.environment !== promotion.environment);
	const status = {
		...state.status,
		ran_in: [...ranIn, {
			environment: promotion.environment,
			at: promotion.at
		}]
	};
	const files = new Map(aliases.map((alias) => [aliasPath(record.model, alias.alias), formatJson(alias)]));
	files.set(versionPath(record.model, record.version, "status"), formatJson(status));
	const beside = versionTag(record.model, record.version);
	const tags = aliases.map(({ alias, serial }) => ({
		name: aliasTag(record.model, alias, serial),
		beside
	}));
	return {
		files,
		message: promotionMessage(promotion, state, aliases),
		tags
	};
}
function moveAlias(alias, promotion, before, earlierGood) {
	return {
		schema: 1,
		alias,
		version: promotion.stored.record.version,
		record: promotion.stored.recordDigest,
		previous: before?.version ?? null,
		previous_good: earlierGood,
		serial: (before?.serial ?? 0) + 1,
		reason: promotion.forced?.reason ?? promotion.given ?? (isRollback(promotion, before) ? "rolled back" : "deployed"),
		actor: promotion.actor,
		approved_by: promotion.approvedBy,
		pull_request: promotion.pullRequest,
		run_id: promotion.runId,
		forced: promotion.forced !== null,
		...promotion.forced === null ? {} : { instead_of: promotion.forced.insteadOf },
		at: promotion.at
	};
}
function isHeldByForce(alias, wished) {
	return alias?.forced === true && (alias.instead_of ?? null) === (wished?.recordDigest ?? null);
}
function isRollback(promotion, before) {
	return before !== null && before.version > promotion.stored.record.version;
}
function promotionMessage(promotion, state, aliases) {
	const { record, recordDigest } = promotion.stored;
	const { environment } = promotion;
	const before = state.environment?.version ?? null;
	const event = isRollback(promotion, state.environment) ? "rollback" : "promote";
	const from = before === null ? `version ${record.version}` : `${before} -> ${record.version}`;
	const names = aliases.map((alias) => alias.alias).join(", ");
	const { forced, given } = promotion;
	return eventMessage(`${event}(${record.model}): ${from} in ${environment}${forced === null ? "" : ", FORCED"}`, [
		`${promotion.smoke} Moves ${names}.`,
		...forced === null ? [] : [`Forced without a merged deployment: ${forced.reason}`],
		...given === null ? [] : [`Put in force by hand, as what is merged says: ${given}`]
	], [
		["Event", event],
		["Model", record.model],
		["Version", String(record.version)],
		["Record", recordDigest],
		["Environment", environment],
		["Aliases", names],
		["Previous", before === null ? null : String(before)],
		["Forced", forced?.reason ?? null],
		["Reason", given],
		["Pull-Request", promotion.pullRequest === null ? null : String(promotion.pullRequest)],
		["Approved-By", promotion.approvedBy.length === 0 ? null : promotion.approvedBy.join(", ")],
		["Run", promotion.runId],
		["Actor", promotion.actor]
	]);
}

// src/domain/contract/digest.ts
const PATTERN = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
	return PATTERN.test(text);
}
function shortDigest(digest) {
	return digest.replace(/^sha256:/, "").slice(0, 12);
}

// src/domain/registry/reference.ts
function formatRelease(model, version, record) {
	return `${model}:${version}@${record}`;
}
function parseReference(text) {
	const plain = text.startsWith("models:/") ? text.slice(8).replace("/", "@") : text;
	const release = /^([^:@]+):([1-9]\d*)@(sha256:.*)$/.exec(plain);
	if (release !== null) return parseRelease(release[1] ?? "", Number(release[2]), release[3] ?? "");
	const [model, target, rest] = plain.split("@");
	if (model === void 0 || target === void 0 || rest !== void 0 || !require_start.isModelName(model)) return null;
	if (/^[1-9]\d{0,8}$/.test(target)) return {
		kind: "version",
		model,
		version: Number(target),
		record: null
	};
	if (target === "latest") return {
		kind: "latest",
		model
	};
	return require_start.isAliasName(target) ? {
		kind: "alias",
		model,
		alias: target
	} : null;
}
function parseRelease(model, version, record) {
	if (!require_start.isModelName(model) || !isDigest(record) || version > 999999999) return null;
	return {
		kind: "version",
		model,
		version,
		record
	};
}

// src/domain/deployment/deployment.ts
const DEFAULT_KEY = "release";
const DEFAULT_VALUE = "{ref}";
function deploymentValue(form, { record, recordDigest }) {
	const release = formatRelease(record.model, record.version, recordDigest);
	return form.replaceAll("{ref}", release).replaceAll("{version}", String(record.version)).replaceAll("{digest}", record.digest);
}
function deploymentBranch(environment, model) {
	return `deploy/${environment}/${model}`;
}
function planDeployment(kind, target, from, to) {
	const { model, version } = to.record;
	const title = `${kind}(${model}): ${from === null ? String(version) : `${from} -> ${version}`} ${kind === "deploy" ? "to" : "in"} ${target.environment}`;
	return {
		branch: deploymentBranch(target.environment, model),
		title,
		labels: [
			`model:${model}`,
			`env:${target.environment}`,
			kind
		],
		commitMessage: eventMessage(title, [`Changes ${target.key} in ${target.file}.`], [["Deployment", `${target.environment}/${model}`], ["Release", formatRelease(model, version, to.recordDigest)]])
	};
}

// src/domain/scoring/signature.ts
function signatureChanges(from, to) {
	const before = new Map(from.columns.map((column) => [column.name, column]));
	const after = new Map(to.columns.map((column) => [column.name, column]));
	const changes = [];
	for (const [name, column] of after) {
		const old = before.get(name);
		if (old === void 0) changes.push(`${name} is new`);
		else if (old.type !== column.type) changes.push(`${name} was ${old.type} and is ${column.type}`);
	}
	for (const name of before.keys()) if (!after.has(name)) changes.push(`${name} is gone`);
	return changes;
}

// src/domain/statistics/precision.ts
const MOST = 8;
const ROUNDING$5 = 1e-12;
function decimalsFor(width, figures) {
	const largest = Math.max(0, ...figures.map(Math.abs));
	const digits = (size, count) => size > 0 && Number.isFinite(size) ? count - 1 - Math.floor(Math.log10(size)) : 0;
	const decimals = width !== null && width > largest * ROUNDING$5 ? Math.max(digits(width, 2), digits(largest, 3)) : digits(largest, 4);
	const most = digits(largest === 0 ? width ?? 0 : largest, 3) > MOST ? 9 : MOST;
	return Math.min(most, Math.max(0, decimals));
}
function tellingApart(difference, decimals) {
	const isHidden = (told) => difference !== 0 && Number(difference.toFixed(told)) === 0;
	return [
		decimals,
		decimals + 1,
		decimals + 2
	].find((told) => told <= MOST && !isHidden(told)) ?? decimals;
}
function withDecimals(value, decimals) {
	const isHidden = decimals === MOST && Number(value.toFixed(MOST)) === 0;
	if (decimals > MOST || isHidden || Math.abs(value) >= 0x38d7ea4c68000) return value === 0 ? "0" : value.toExponential(2);
	const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
	const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
	const text = fraction === void 0 ? grouped : `${grouped}.${fraction}`;
	return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

// src/domain/statistics/counted.ts
function counted$2(n, noun) {
	return `${withDecimals(n, 0)} ${noun}${n === 1 ? "" : "s"}`;
}

// src/domain/gate/judged-gate.ts
const STATUS_ORDER = [
	"error",
	"fail",
	"inconclusive",
	"warn",
	"pass",
	"skipped"
];
const SLACK = 1e-12;
function outcome(gate, ok, reason) {
	return {
		gate,
		status: ok ? "pass" : gate.severity === "warn" ? "warn" : "fail",
		reason,
		cause: null,
		rowsNeeded: null
	};
}
function withoutChampion(gate) {
	return {
		gate,
		status: "skipped",
		reason: "there is no champion yet to compare with",
		cause: null,
		rowsNeeded: null
	};
}
function inconclusive(gate, reason, needed) {
	const said = `undecided: ${reason}`;
	const chosen = gate.onInconclusive === "fail" && gate.severity === "warn" ? "warn" : gate.onInconclusive;
	return {
		gate,
		status: chosen === "fail" ? "inconclusive" : chosen,
		reason: said,
		cause: null,
		rowsNeeded: needed
	};
}
function errorOf$1(gate, reason, cause) {
	return {
		gate,
		status: "error",
		reason,
		cause,
		rowsNeeded: null
	};
}

// src/domain/gate/overall.ts
function overallMetrics(metrics) {
	return metrics.filter(({ slice, by }) => slice === null && by === void 0);
}
function wholeGates(gates) {
	const byId = /* @__PURE__ */ new Map();
	for (const gate of gates) byId.set(gate.id, [...byId.get(gate.id) ?? [], gate]);
	return [...byId].map(([id, entries]) => {
		const worst = [...entries].sort((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status))[0];
		const { status = "error", reason = "" } = worst ?? {};
		if (worst === void 0 || worst.slice === null) return {
			id,
			status,
			reason,
			entries
		};
		const alike = entries.filter((entry) => entry.status === status);
		const many = `in ${alike.length} of ${counted$2(entries.length, "slice")} by ${worst.slice.by}`;
		return {
			id,
			status,
			reason: status === "pass" ? `${many}` : `${many}${alike.length === 1 ? "" : ", such as"}: ${reason}`,
			entries
		};
	});
}

// src/domain/statistics/estimate.ts
const IDENTICAL = {
	kind: "interval",
	low: 0,
	high: 0,
	p: 1,
	method: "identical"
};
function noInterval(reason) {
	return {
		kind: "none",
		reason
	};
}
function mirrored(contrast) {
	if (contrast.kind === "none") return contrast;
	const { low, high, statistic, ...rest } = contrast;
	const other = statistic === void 0 ? {} : { statistic: (limit) => 0 - statistic(0 - limit) };
	return {
		...rest,
		low: 0 - high,
		high: 0 - low,
		...other
	};
}

// src/domain/statistics/sort-order.ts
const BITS$2 = 11;
const BUCKETS$1 = 2048;
function sortOrder(values) {
	const { high, low } = sortableBits(values);
	let order = new Uint32Array(values.length);
	for (let row = 0; row < order.length; row++) order[row] = row;
	for (const [words, shift] of [
		[low, 0],
		[low, BITS$2],
		[low, 22],
		[high, 0],
		[high, BITS$2],
		[high, 22]
	]) order = sortByDigit$1(order, words, shift);
	return order;
}
function sortableBits(values) {
	const high = new Uint32Array(values.length);
	const low = new Uint32Array(values.length);
	const value = /* @__PURE__ */ new Float64Array(1);
	const words = new Uint32Array(value.buffer);
	const first = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;
	for (let row = 0; row < values.length; row++) {
		value[0] = (values[row] ?? 0) + 0;
		const top = words[first] ?? 0;
		const isNegative = top >>> 31 === 1;
		high[row] = isNegative ? ~top : top ^ 2147483648;
		low[row] = isNegative ? ~(words[1 - first] ?? 0) : words[1 - first] ?? 0;
	}
	return {
		high,
		low
	};
}
function sortByDigit$1(order, words, shift) {
	const starts = /* @__PURE__ */ new Uint32Array(2049);
	for (let row = 0; row < words.length; row++) {
		const after = ((words[row] ?? 0) >>> shift & 2047) + 1;
		starts[after] = (starts[after] ?? 0) + 1;
	}
	for (let bucket = 0; bucket < BUCKETS$1; bucket++) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
	const sorted = new Uint32Array(order.length);
	for (let i = 0; i < order.length; i++) {
		const row = order[i] ?? 0;
		const bucket = (words[row] ?? 0) >>> shift & 2047;
		const at = starts[bucket] ?? 0;
		sorted[at] = row;
		starts[bucket] = at + 1;
	}
	return sorted;
}

// src/domain/statistics/ranked-rows.ts
const POSITIVE$1 = 1;
const LAST = 2;
function rankRows(label, score, order = sortOrder(score)) {
	const marks = new Uint8Array(order.length);
	let own = score[order[0] ?? 0];
	for (let at = 0; at < marks.length; at++) {
		const next = at + 1 < marks.length ? score[order[at + 1] ?? 0] : NaN;
		marks[at] = (label[order[at] ?? 0] === 1 ? POSITIVE$1 : 0) | (next === own ? 0 : LAST);
		own = next;
	}
	return {
		order,
		marks
	};
}
function isPositive({ marks }, at) {
	return ((marks[at] ?? 0) & POSITIVE$1) !== 0;
}
function isLastOfScore({ marks }, at) {
	return ((marks[at] ?? 0) & LAST) !== 0;
}
function isFirstOfScore({ marks }, at) {
	return at === 0 || ((marks[at - 1] ?? 0) & LAST) !== 0;
}

// src/domain/metric/metric.ts
const UNIT = {
	low: 0,
	high: 1
};
const POSITIVE = {
	low: 0,
	high: Number.POSITIVE_INFINITY
};
function formatRange({ low, high }) {
	if (Number.isFinite(low) && Number.isFinite(high)) return `between ${low} and ${high}`;
	if (Number.isFinite(low)) return `${low} or more`;
	return Number.isFinite(high) ? `at most ${high}` : "any number";
}
function definedMetric(value, note = null) {
	if (!Number.isFinite(value)) return undefinedMetric("the metric is not a finite number");
	return note === null ? {
		kind: "value",
		value
	} : {
		kind: "value",
		value,
		note
	};
}
function dividedByZero(found, chosen) {
	if (chosen === null || found.kind === "value" || found.isZeroDivision !== true) return found;
	return {
		kind: "value",
		value: chosen,
		note: `${found.reason}, which counts ${chosen}`,
		isReplaced: true
	};
}
function ratioMetric(part, whole, of) {
	if (whole !== 0) return definedMetric(part / whole);
	return {
		kind: "undefined",
		reason: `there is no ${of}`,
		isZeroDivision: true
	};
}
function undefinedMetric(reason) {
	return {
		kind: "undefined",
		reason
	};
}
function improvement(direction, challenger, champion) {
	switch (direction) {
		case "higher":
		case "none": return challenger - champion;
		case "lower": return champion - challenger;
		case "zero": return Math.abs(champion) - Math.abs(challenger);
		case "one": return Math.abs(champion - 1) - Math.abs(challenger - 1);
	}
}

// src/domain/metric/no-spread.ts
function noSpread(reason, same) {
	const none = noInterval(reason);
	return {
		interval: `none: ${reason}`,
		hasContrast: false,
		spread: ({ challenger, champion }) => ({
			challenger: none,
			champion: champion === null ? null : none,
			delta: champion === null ? null : same(challenger, champion) ? IDENTICAL : none
		})
	};
}

// src/domain/statistics/moments.ts
function momentsOf(numbers) {
	const { count, sum } = summed$2(numbers, null);
	const mean = sum / count;
	return {
		count,
		mean,
		squares: summed$2(numbers, mean).sum
	};
}
function meanOf$3(numbers) {
	const { count, sum } = summed$2(numbers, null);
	return sum / count;
}
function sumOf(numbers) {
	return summed$2(numbers, null).sum;
}
function sumOfSquares(numbers) {
	return summed$2(numbers, 0).sum;
}
function summed$2({ values, less, of }, centre) {
	let [count, sum, correction] = [
		0,
		0,
		0
	];
	for (let row = 0; row < values.length; row++) {
		if (of !== void 0 && of.label[row] !== of.truth) continue;
		const number = (values[row] ?? 0) - (less === void 0 ? 0 : less[row] ?? 0);
		const value = centre === null ? number : (number - centre) ** 2;
		const next = sum + value;
		correction += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
		sum = next;
		count++;
	}
	return {
		count,
		sum: Number.isFinite(sum) ? sum + correction : sum
	};
}

// src/domain/statistics/sum.ts
function compensatedSum(values) {
	if (values instanceof Float64Array) return sumOf({ values });
	let sum = 0;
	let correction = 0;
	for (const value of values) {
		const next = sum + value;
		correction += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
		sum = next;
	}
	return Number.isFinite(sum) ? sum + correction : sum;
}
function mean(values) {
	return values.length === 0 ? NaN : compensatedSum(values) / values.length;
}

// src/domain/metric/row-weight.ts
function isPlain({ weight, cluster }) {
	return weight === void 0 && cluster === void 0;
}
function totalWeight(rows, { weight }) {
	return weight === void 0 ? rows : compensatedSum(weight);
}
function weighed(values, weight) {
	if (weight === void 0) return values;
	const products = new Float64Array(values.length);
	for (let row = 0; row < values.length; row++) products[row] = (values[row] ?? 0) * (weight[row] ?? 0);
	return products;
}
function weightedMean(values, weight) {
	const total = totalWeight(values.length, { weight });
	return total === 0 ? NaN : compensatedSum(weighed(values, weight)) / total;
}

// src/domain/metric/same-numbers.ts
function sameNumbers(first, second) {
	if (first.length !== second.length) return false;
	for (let i = 0; i < first.length; i++) if (first[i] !== second[i]) return false;
	return true;
}

// src/domain/metric/score-order.ts
const remembered$4 = /* @__PURE__ */ new WeakMap();
function orderOf(score) {
	const known = remembered$4.get(score);
	if (known !== void 0) return known;
	const order = sortOrder(score);
	remembered$4.set(score, order);
	return order;
}
const ranked = /* @__PURE__ */ new WeakMap();
function ranksOf(judged) {
	const known = ranked.get(judged);
	if (known !== void 0) return known;
	const ranks = rankRows(judged.label, judged.score, orderOf(judged.score));
	ranked.set(judged, ranks);
	return ranks;
}

// src/domain/metric/calibration.ts
const BINS$4 = 10;
const REASON = "the bootstrap of a binned error is biased and covers 0 to 20 %";
const expectedCalibrationError = {
	id: "ece",
	task: "binary",
	summary: "Expected calibration error: mean of |mean score - share of positives| over ten bins of equally many rows, rows of equal score in one bin.",
	reported: "recorded",
	direction: "lower",
	range: UNIT,
	compute: (judged) => calibrationError(judged, (gaps) => gaps.reduce((sum, { gap, share }) => sum + gap * share, 0)),
	...noSpread(REASON, sameScores$2)
};
const maximumCalibrationError = {
	id: "mce",
	task: "binary",
	summary: "Maximum calibration error: the largest |mean score - share of positives| of the same bins.",
	reported: "recorded",
	direction: "lower",
	range: UNIT,
	compute: (judged) => calibrationError(judged, (gaps) => gaps.reduce((most, { gap }) => Math.max(most, gap), 0)),
	...noSpread(REASON, sameScores$2)
};
function calibrationBins(judged) {
	const known = remembered$3.get(judged);
	if (known !== void 0) return known;
	const found = binned(judged);
	remembered$3.set(judged, found);
	return found;
}
const remembered$3 = /* @__PURE__ */ new WeakMap();
function binned(judged) {
	const { label, score, weight } = judged;
	const ranks = ranksOf(judged);
	const { order } = ranks;
	const total = totalWeight(score.length, { weight });
	const bins = Array.from({ length: BINS$4 }, () => ({
		rows: 0,
		weight: 0,
		scores: 0,
		hits: 0
	}));
	let [before, bin] = [0, 0];
	for (let at = 0; at < order.length; at++) {
		const row = order[at] ?? 0;
		const w = weight === void 0 ? 1 : weight[row] ?? 0;
		if (isFirstOfScore(ranks, at)) bin = Math.min(9, Math.floor(BINS$4 * before * (1 + 1e-12) / total));
		const own = bins[bin];
		if (own !== void 0) {
			own.rows++;
			own.weight += w;
			own.scores += w * (score[row] ?? 0);
			own.hits += w * (label[row] ?? 0);
		}
		before += w;
	}
	return bins.filter((found) => found.weight > 0).map(({ rows, weight: all, scores, hits }) => ({
		rows,
		weight: all,
		meanScore: scores / all,
		positives: hits / all
	}));
}
function calibrationError(judged, figure) {
	const bins = calibrationBins(judged);
	if (bins.length < 2) return undefinedMetric("the scores fall into fewer than two bins");
	const total = bins.reduce((sum, { weight }) => sum + weight, 0);
	return definedMetric(figure(bins.map(({ meanScore, positives, weight }) => ({
		gap: Math.abs(meanScore - positives),
		share: weight / total
	}))));
}
function sameScores$2(first, second) {
	return sameNumbers(first.score, second.score);
}

// src/domain/statistics/logistic.ts
const ITERATIONS = 100;
const DIVERGED = 1e6;
const ROUNDING$4 = 1e-12;
const SHORTEST = 1e-9;
function logisticFit(label, x, { weight, slope }) {
	const hasOne = (truth) => label.some((y, row) => y === truth && (weight?.[row] ?? 1) > 0);
	if (!hasOne(1) || !hasOne(0)) return {
		kind: "none",
		reason: `there is no ${hasOne(1) ? "negative" : "positive"} row`
	};
	const isFree = slope === "free";
	let [a, b] = isFree ? [0, 0] : [0, 1];
	let sums = sumsAt(label, x, {
		weight,
		a,
		b
	});
	for (let step = 0; step < ITERATIONS; step++) {
		const moved = solve(sums.gradient, sums.information, isFree);
		if (moved === null) return {
			kind: "none",
			reason: "every score is the same, or the scores separate the classes"
		};
		const next = better(sums.likelihood, (part) => {
			const at = {
				weight,
				a: a + part * moved[0],
				b: b + part * moved[1]
			};
			return {
				...at,
				sums: sumsAt(label, x, at)
			};
		});
		({a, b, sums} = next);
		if (Math.abs(a) > DIVERGED || Math.abs(b) > DIVERGED) break;
		if (Math.max(Math.abs(moved[0]), Math.abs(moved[1])) < 1e-13 * Math.max(1, Math.abs(a), Math.abs(b))) return fittedAt(label, x, {
			weight,
			a,
			b,
			isFree
		});
	}
	const rest = solve(sums.gradient, sums.information, isFree);
	if (rest !== null && Math.max(Math.abs(rest[0]), Math.abs(rest[1])) < 1e-9 && Math.abs(b) < DIVERGED) return fittedAt(label, x, {
		weight,
		a,
		b,
		isFree
	});
	return {
		kind: "none",
		reason: "the scores separate the classes, so that no finite slope fits best"
	};
}
function better(likelihood, take) {
	let [part, taken] = [1, take(1)];
	while (!(taken.sums.likelihood >= likelihood - ROUNDING$4 * Math.abs(likelihood)) && part > SHORTEST) {
		part /= 2;
		taken = take(part);
	}
	return taken;
}
function sumsAt(label, x, { weight, a, b }) {
	let [g0, g1, h00, h01, h11, likelihood] = [
		0,
		0,
		0,
		0,
		0,
		0
	];
	for (let row = 0; row < label.length; row++) {
		const w = weight === void 0 ? 1 : weight[row] ?? 0;
		const value = x[row] ?? 0;
		const logit = a + b * value;
		const p = 1 / (1 + Math.exp(-logit));
		const rest = w * ((label[row] ?? 0) - p);
		likelihood += w * ((label[row] ?? 0) * logit - Math.max(0, logit) - Math.log1p(Math.exp(-Math.abs(logit))));
		const curve = w * p * (1 - p);
		g0 += rest;
		g1 += rest * value;
		h00 += curve;
		h01 += curve * value;
		h11 += curve * value * value;
	}
	return {
		gradient: [g0, g1],
		information: [
			h00,
			h01,
			h11
		],
		likelihood
	};
}
function solve([g0, g1], [h00, h01, h11], isFree) {
	if (!isFree) return h00 > 0 ? [g0 / h00, 0] : null;
	const determinant = h00 * h11 - h01 * h01;
	if (!(determinant > 1e-14 * h00 * h11)) return null;
	return [(h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant];
}
function fittedAt(label, x, { weight, a, b, isFree }) {
	const { information } = sumsAt(label, x, {
		weight,
		a,
		b
	});
	return {
		kind: "fitted",
		parameters: [a, b],
		influence: (parameter) => label.map((y, row) => {
			const value = x[row] ?? 0;
			const rest = (weight === void 0 ? 1 : weight[row] ?? 0) * (y - 1 / (1 + Math.exp(-a - b * value)));
			return solve([rest, rest * value], information, isFree)?.[parameter] ?? 0;
		})
	};
}

// src/domain/statistics/gamma.ts
const LANCZOS = [
	.9999999999999971,
	57.15623566586292,
	-59.59796035547549,
	14.136097974741746,
	-.4919138160976202,
	3399464998481189e-20,
	4652362892704858e-20,
	-9837447530487956e-20,
	.0001580887032249125,
	-.00021026444172410488,
	.00021743961811521265,
	-.0001643181065367639,
	8441822398385275e-20,
	-26190838401581408e-21,
	36899182659531625e-22
];
function logGamma(x) {
	const shift = x + 607 / 128 - .5;
	let sum = LANCZOS[0];
	for (let i = 1; i < LANCZOS.length; i++) sum += (LANCZOS[i] ?? 0) / (x - 1 + i);
	return (x - .5) * Math.log(shift) - shift + .5 * Math.log(2 * Math.PI) + Math.log(sum);
}
function upperGamma(a, x) {
	if (x <= 0) return 1;
	if (x === Number.POSITIVE_INFINITY) return 0;
	const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
	return x < a + 1 ? 1 - scale * lowerSeries(a, x) : scale * upperFraction(a, x);
}
function lowerSeries(a, x) {
	let term = 1 / a;
	let sum = term;
	for (let n = 1; n < 1e5 && Math.abs(term) > Math.abs(sum) * 1e-17; n++) {
		term *= x / (a + n);
		sum += term;
	}
	return sum;
}
function upperFraction(a, x) {
	const tiny = 1e-300;
	let b = x + 1 - a;
	let c = 1 / tiny;
	let d = 1 / b;
	let fraction = d;
	for (let n = 1; n < 1e5; n++) {
		const an = -n * (n - a);
		b += 2;
		d = 1 / (nonZero$1(an * d + b) || tiny);
		c = nonZero$1(b + an / c) || tiny;
		const factor = d * c;
		fraction *= factor;
		if (Math.abs(factor - 1) < 1e-16) break;
	}
	return fraction;
}
function nonZero$1(value) {
	return Math.abs(value) < 1e-300 ? 0 : value;
}
function chiSquareSurvival(x, degrees) {
	return upperGamma(degrees / 2, x / 2);
}
function normalSurvival(z) {
	const tail = .5 * upperGamma(.5, z * z / 2);
	return z >= 0 ? tail : 1 - tail;
}

// src/domain/statistics/beta.ts
const TINY$1 = 1e-300;
const STIRLING_FROM = 20;
function incompleteBeta(x, a, b) {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	return x < (a + 1) / (a + b + 2) ? oneSide(x, a, b) : 1 - oneSide(1 - x, b, a);
}
function oneSide(x, a, b) {
	return Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) * fraction(x, a, b) / a;
}
function logBeta(a, b) {
	const [large, small] = a > b ? [a, b] : [b, a];
	if (large < STIRLING_FROM) return logGamma(a) + logGamma(b) - logGamma(a + b);
	const ratio = (large - .5) * Math.log1p(small / large) + small * Math.log(large + small) - small;
	return logGamma(small) - ratio + stirlingRest(large) - stirlingRest(large + small);
}
function stirlingRest(x) {
	const square = x * x;
	return (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / square) / square) / square) / x;
}
function fraction(x, a, b) {
	let c = 1;
	let d = 1 / nonZero(1 - (a + b) * x / (a + 1));
	let value = d;
	for (let m = 1; m < 1e4; m++) {
		const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
		const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
		let change = 1;
		for (const term of [even, odd]) {
			d = 1 / nonZero(1 + term * d);
			c = nonZero(1 + term / c);
			change *= c * d;
		}
		value *= change;
		if (Math.abs(change - 1) < 1e-16) break;
	}
	return value;
}
function nonZero(value) {
	return Math.abs(value) < TINY$1 ? TINY$1 : value;
}

// src/domain/statistics/normal.ts
const CENTRE = [[
	2509.0809287301227,
	33430.57558358813,
	67265.7709270087,
	45921.95393154987,
	13731.69376550946,
	1971.5909503065513,
	133.14166789178438,
	3.3871328727963665
], [
	5226.495278852854,
	28729.085735721943,
	39307.89580009271,
	21213.794301586597,
	5394.196021424751,
	687.1870074920579,
	42.31333070160091,
	1
]];
const SHOULDER = [[
	.0007745450142783414,
	.022723844989269184,
	.2417807251774506,
	1.2704582524523684,
	3.6478483247632045,
	5.769497221460691,
	4.630337846156546,
	1.4234371107496835
], [
	1.0507500716444169e-9,
	.0005475938084995345,
	.015198666563616457,
	.14810397642748008,
	.6897673349851,
	1.6763848301838038,
	2.053191626637759,
	1
]];
const TAIL$1 = [[
	2.0103343992922881e-7,
	27115555687434876e-21,
	.0012426609473880784,
	.026532189526576124,
	.29656057182850487,
	1.7848265399172913,
	5.463784911164114,
	6.657904643501103
], [
	20442631033899397e-31,
	1.421511758316446e-7,
	18463183175100548e-21,
	.0007868691311456133,
	.014875361290850615,
	.1369298809227358,
	.599832206555888,
	1
]];
function normalQuantile(p) {
	if (!(p >= 0 && p <= 1)) return NaN;
	const q = p - .5;
	if (Math.abs(q) <= .425) return q * ratio$1(CENTRE, .180625 - q * q);
	const smaller = q < 0 ? p : 1 - p;
	if (smaller === 0) return q < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	const r = Math.sqrt(-Math.log(smaller));
	return Math.sign(q) * (r <= 5 ? ratio$1(SHOULDER, r - 1.6) : ratio$1(TAIL$1, r - 5));
}
function normalTwoSided(z) {
	return Math.min(1, 2 * normalSurvival(Math.abs(z)));
}
function criticalValue(confidence) {
	return -normalQuantile((1 - confidence) / 2);
}
function ratio$1([above, below], x) {
	return horner(above, x) / horner(below, x);
}
function horner(coefficients, x) {
	let value = 0;
	for (const coefficient of coefficients) value = value * x + coefficient;
	return value;
}

// src/domain/statistics/student-t.ts
const NORMAL_FROM = 1e10;
const EXPANDED_FROM = 1e6;
function studentSurvival(t, degrees) {
	const tail = studentTwoSided(t, degrees) / 2;
	return t >= 0 ? tail : 1 - tail;
}
function studentTwoSided(t, degrees) {
	if (degrees >= NORMAL_FROM) return normalTwoSided(t);
	const square = t * t;
	if (square === Number.POSITIVE_INFINITY) return 0;
	const part = square / (degrees + square);
	if (part < 3 / (degrees + 5)) return 1 - incompleteBeta(part, .5, degrees / 2);
	return incompleteBeta(square < degrees ? 1 - part : degrees / (degrees + square), degrees / 2, .5);
}
function studentQuantile(p, degrees) {
	if (p === .5) return 0;
	if (p < .5) return -studentQuantile(1 - p, degrees);
	if (p >= 1) return p === 1 ? Number.POSITIVE_INFINITY : NaN;
	if (degrees >= EXPANDED_FROM) return expanded(normalQuantile(p), degrees);
	const tail = 1 - p;
	let low = 0;
	let high = Math.max(1, normalQuantile(p));
	while (studentSurvival(high, degrees) > tail) high *= 2;
	for (let i = 0; i < 200 && high - low > 1e-14 * high; i++) {
		const middle = (low + high) / 2;
		if (studentSurvival(middle, degrees) > tail) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
function expanded(z, degrees) {
	if (!Number.isFinite(z)) return z;
	const square = z * z;
	return z + z * (square + 1) / 4 / degrees + z * ((5 * square + 16) * square + 3) / 96 / degrees ** 2;
}

// src/domain/statistics/mean-interval.ts
const ROUNDING$3 = 1e-12;
function meanInterval(values, { confidence }) {
	if (values.length < 2) return noInterval("one row has no spread");
	const { centre, error } = meanAndError({ values });
	if (!(error > ROUNDING$3 * Math.abs(centre))) return noInterval("every row has the same loss");
	const reach = studentQuantile((1 + confidence) / 2, values.length - 1) * error;
	return {
		kind: "interval",
		low: centre - reach,
		high: centre + reach
	};
}
function pairedMeans(first, second, { confidence }) {
	if (first.length < 2) return noInterval("one row has no spread");
	const { centre, error } = meanAndError({
		values: first,
		less: second
	});
	if (!(error > ROUNDING$3 * Math.abs(centre))) return noInterval("the two losses differ by the same amount on every row");
	const degrees = first.length - 1;
	const reach = studentQuantile((1 + confidence) / 2, degrees) * error;
	const p = studentTwoSided(centre / error, degrees);
	return {
		kind: "interval",
		low: centre - reach,
		high: centre + reach,
		p,
		method: "paired-t"
	};
}
function meanAndError(numbers) {
	const { count, mean, squares } = momentsOf(numbers);
	return {
		centre: mean,
		error: Math.sqrt(squares / (count - 1) / count)
	};
}

// src/domain/metric/loss-spread.ts
function lossSpread({ losses, same, range }) {
	return ({ challenger, champion }, settings) => {
		const first = losses(challenger);
		if (champion === null) return {
			challenger: single$1(first, range, settings),
			champion: null,
			delta: null
		};
		const second = losses(champion);
		return {
			challenger: single$1(first, range, settings),
			champion: single$1(second, range, settings),
			delta: same(challenger, champion) ? IDENTICAL : pairedMeans(first, second, settings)
		};
	};
}
function single$1(losses, { low }, settings) {
	const interval = meanInterval(losses, settings);
	return interval.kind === "none" ? interval : {
		...interval,
		low: Math.max(low, interval.low)
	};
}

// src/domain/statistics/differences.ts
function differences(first, second) {
	const result = new Float64Array(first.length);
	for (let row = 0; row < result.length; row++) result[row] = (first[row] ?? 0) - (second[row] ?? 0);
	return result;
}

// src/domain/statistics/robust.ts
function robustInterval(value, { range, ...rows }, { confidence }) {
	const { error, units } = robustError(rows);
	if (units < 2) return noInterval(rows.cluster === void 0 ? "one row has no spread" : "one cluster has no spread");
	const isShare = range.low === 0 && range.high === 1;
	if (!(error > 0) || isShare && (value <= 0 || value >= 1)) return noInterval("no row moves the metric");
	const reach = studentQuantile((1 + confidence) / 2, units - 1) * error;
	if (!isShare) return {
		kind: "interval",
		low: Math.max(range.low, value - reach),
		high: Math.min(range.high, value + reach)
	};
	const centre = Math.log(value / (1 - value));
	const onScale = reach / value / (1 - value);
	const back = (x) => 1 / (1 + Math.exp(-x));
	return {
		kind: "interval",
		low: back(centre - onScale),
		high: back(centre + onScale)
	};
}
function robustContrast(delta, rows, { confidence }) {
	const { error, units } = robustError(rows);
	if (units < 2) return noInterval(rows.cluster === void 0 ? "one row has no spread" : "one cluster has no spread");
	if (!(error > 0)) return noInterval("no row tells the two models apart, though their answers differ");
	const degrees = units - 1;
	const reach = studentQuantile((1 + confidence) / 2, degrees) * error;
	const p = studentTwoSided(delta / error, degrees);
	const method = rows.cluster === void 0 ? "linearised" : "clustered";
	return {
		kind: "interval",
		low: delta - reach,
		high: delta + reach,
		p,
		method,
		degrees
	};
}
const ROUNDING$2 = 1e-13;
function robustError({ influence, cluster, weight }) {
	const isUnit = (row) => weight === void 0 || (weight[row] ?? 0) > 0;
	const { sums, units } = cluster === void 0 ? {
		sums: influence,
		units: weight === void 0 ? influence.length : countOf$1(influence.length, isUnit)
	} : summed$1(influence, cluster, isUnit);
	let largest = 0;
	for (let i = 0; i < influence.length; i++) largest = Math.max(largest, Math.abs(influence[i] ?? 0));
	const squares = new Float64Array(sums.length);
	for (let i = 0; i < sums.length; i++) squares[i] = (sums[i] ?? 0) ** 2;
	const error = Math.sqrt(compensatedSum(squares) * units / (units - 1));
	return {
		error: error > ROUNDING$2 * largest ? error : 0,
		units
	};
}
function countOf$1(rows, isUnit) {
	let units = 0;
	for (let row = 0; row < rows; row++) if (isUnit(row)) units++;
	return units;
}
function summed$1(influence, cluster, isUnit) {
	let end = 0;
	for (let row = 0; row < cluster.length; row++) end = Math.max(end, (cluster[row] ?? 0) + 1);
	const sums = new Float64Array(end);
	const seen = new Uint8Array(end);
	let units = 0;
	for (let row = 0; row < cluster.length; row++) {
		if (!isUnit(row)) continue;
		const at = cluster[row] ?? 0;
		if (seen[at] === 0) units++;
		seen[at] = 1;
		sums[at] = (sums[at] ?? 0) + (influence[row] ?? 0);
	}
	return {
		sums,
		units
	};
}

// src/domain/metric/robust-spread.ts
function robustSpread(metric) {
	return ({ challenger, champion }, settings) => {
		const first = estimate(metric, challenger);
		const own = single(first, challenger, {
			range: metric.range,
			settings
		});
		if (champion === null) return {
			challenger: own,
			champion: null,
			delta: null
		};
		const second = estimate(metric, champion);
		const delta = metric.same(challenger, champion) ? IDENTICAL : robustContrast(first.value - second.value, {
			influence: differences(first.influence, second.influence),
			...weightsOf(challenger)
		}, settings);
		return {
			challenger: own,
			champion: single(second, champion, {
				range: metric.range,
				settings
			}),
			delta
		};
	};
}
function orRobust(plain, metric) {
	const robust = robustSpread(metric);
	return (pair, settings) => (isPlain(pair.challenger) ? plain : robust)(pair, settings);
}
function estimate({ compute, influence }, judged) {
	const found = compute(judged);
	return found.kind === "value" ? {
		value: found.value,
		influence: influence(judged)
	} : {
		value: NaN,
		influence: /* @__PURE__ */ new Float64Array(0)
	};
}
function single({ value, influence }, rows, { range, settings }) {
	if (Number.isNaN(value)) return noInterval("the metric is undefined");
	return robustInterval(value, {
		influence,
		...weightsOf(rows),
		range
	}, settings);
}
function weightsOf({ weight, cluster }) {
	return {
		weight,
		cluster
	};
}

// src/domain/metric/loss-metric.ts
function lossMetric(parts) {
	const { id, summary, reported, direction = "lower", range = POSITIVE, losses, answers } = parts;
	const compute = (judged) => {
		const refused = parts.refuse?.(judged) ?? null;
		if (refused !== null) return typeof refused === "string" ? undefinedMetric(refused) : refused;
		if (judged.label.length === 0) return undefinedMetric("there is no row");
		const total = totalWeight(judged.label.length, judged);
		if (total === 0) return undefinedMetric("every row has weight 0");
		return definedMetric(compensatedSum(weighed(losses(judged), judged.weight)) / total, parts.note?.(judged) ?? null);
	};
	const same = (first, second) => sameNumbers(answers(first), answers(second));
	const influence = (judged) => meanInfluence(losses(judged), judged.weight);
	return {
		id,
		summary,
		reported,
		direction,
		range,
		compute,
		interval: "Student's t; paired t",
		spread: orRobust(lossSpread({
			losses,
			same,
			range
		}), {
			compute,
			influence,
			range,
			same
		})
	};
}
function meanInfluence(values, weight) {
	const total = totalWeight(values.length, { weight });
	const mean = weightedMean(values, weight);
	const influence = new Float64Array(values.length);
	for (let row = 0; row < values.length; row++) influence[row] = ((values[row] ?? 0) - mean) * (weight === void 0 ? 1 : weight[row] ?? 0) / total;
	return influence;
}

// src/domain/metric/probability.ts
const SMALLEST$1 = 1e-15;
const logLoss = {
	...lossMetric({
		id: "log_loss",
		summary: "Mean negative log-likelihood, probabilities clipped to [1e-15, 1 - 1e-15] and clipped ones counted (`log_loss`, which clips to the float's epsilon).",
		reported: "shown",
		losses: logLosses,
		answers: ({ score }) => score,
		note: ({ score }) => clippedNote(score)
	}),
	task: "binary"
};
const brier = {
	...lossMetric({
		id: "brier",
		summary: "Mean squared distance between probability and outcome (`brier_score_loss`).",
		reported: "shown",
		range: UNIT,
		losses: brierLosses,
		answers: ({ score }) => score
	}),
	task: "binary"
};
const multiclassLogLoss = {
	...lossMetric({
		id: "log_loss",
		summary: "Mean negative log-likelihood of the true class, each row's probabilities scaled to sum to 1 and clipped as above (`log_loss`).",
		reported: "shown",
		losses: multiclassLosses,
		answers: ({ probability }) => probability,
		note: (judged) => clippedNote(Float64Array.from(judged.label, (truth, row) => trueShare(judged, row, truth)))
	}),
	task: "multiclass"
};
const multiclassBrier = {
	...lossMetric({
		id: "brier",
		summary: "Mean over rows of the squared distances of all classes' probabilities from the outcome (`brier_score_loss`; between 0 and 2, not halved).",
		reported: "recorded",
		range: {
			low: 0,
			high: 2
		},
		losses: multiclassBrierLosses,
		answers: ({ probability }) => probability
	}),
	task: "multiclass"
};
function brierLosses({ label, score }) {
	return label.map((truth, row) => ((score[row] ?? 0) - truth) ** 2);
}
function logLosses({ label, score }) {
	return label.map((truth, row) => -Math.log(clip(truth === 1 ? score[row] ?? 0 : 1 - (score[row] ?? 0))));
}
function multiclassLosses(judged) {
	return Float64Array.from(judged.label, (truth, row) => -Math.log(clip(trueShare(judged, row, truth))));
}
function trueShare({ probability, classes }, row, truth) {
	const start = row * classes.length;
	let total = 0;
	for (let k = 0; k < classes.length; k++) total += probability[start + k] ?? 0;
	return (probability[start + truth] ?? 0) / total;
}
function multiclassBrierLosses({ label, probability, classes }) {
	return Float64Array.from(label, (truth, row) => {
		let sum = 0;
		for (let k = 0; k < classes.length; k++) sum += ((probability[row * classes.length + k] ?? 0) - (k === truth ? 1 : 0)) ** 2;
		return sum;
	});
}
function clip(p) {
	return Math.min(.999999999999999, Math.max(SMALLEST$1, p));
}
function clippedNote(score) {
	let clipped = 0;
	for (let row = 0; row < score.length; row++) {
		const p = score[row] ?? 0;
		if (p < SMALLEST$1 || p > .999999999999999) clipped++;
	}
	if (clipped === 0) return null;
	return `${counted$2(clipped, "prediction")} ${clipped === 1 ? "was" : "were"} clipped to ${SMALLEST$1} from 0 or 1`;
}

// src/domain/metric/gradient.ts
const STEP = 1e-5;
function gradient(sums, figure, sizes = sums) {
	const moved = Float64Array.from(sums);
	return Float64Array.from(sums, (sum, at) => {
		const step = STEP * (sizes[at] ?? 0);
		if (!(step > 0)) return 0;
		moved[at] = sum + step;
		const above = figure(moved);
		moved[at] = sum - step;
		const below = figure(moved);
		moved[at] = sum;
		return (above - below) / (2 * step);
	});
}

// src/domain/metric/sums-metric.ts
function sumsMetric(parts) {
	const { id, summary, reported, direction, range, terms, figure, same } = parts;
	const compute = (judged) => {
		if (judged.label.length === 0) return undefinedMetric("there is no row");
		const refused = parts.refuse?.(judged) ?? null;
		if (refused !== null) return undefinedMetric(refused);
		const { sums } = summed(terms(judged), judged.weight);
		if (sums[0] === 0) return undefinedMetric("every row has weight 0");
		const value = figure(sums);
		const note = parts.note?.(judged) ?? null;
		return value.kind === "undefined" || note === null ? value : {
			...value,
			note
		};
	};
	const influence = (judged) => influenceOf(terms(judged), judged.weight, figure);
	return {
		id,
		summary,
		reported,
		direction,
		range,
		compute,
		interval: "from the rows' influences; paired",
		spread: robustSpread({
			compute,
			influence,
			range,
			same
		})
	};
}
function influenceOf(all, weight, figure) {
	const { sums, sizes } = summed(all, weight);
	const slopes = gradient(sums, (moved) => {
		const value = figure(moved);
		return value.kind === "value" ? value.value : NaN;
	}, sizes);
	const { terms, width } = all;
	const influence = new Float64Array(terms.length / width);
	for (let row = 0; row < influence.length; row++) {
		let moved = slopes[0] ?? 0;
		for (let term = 0; term < width; term++) moved += (slopes[term + 1] ?? 0) * (terms[row * width + term] ?? 0);
		influence[row] = moved * (weight === void 0 ? 1 : weight[row] ?? 0);
	}
	return influence;
}
function summed({ terms, width }, weight) {
	const sums = new Float64Array(width + 1);
	const lost = new Float64Array(width + 1);
	const sizes = new Float64Array(width + 1);
	const rows = terms.length / width;
	for (let row = 0; row < rows; row++) {
		const w = weight === void 0 ? 1 : weight[row] ?? 0;
		for (let at = 0; at <= width; at++) {
			const value = at === 0 ? w : w * (terms[row * width + at - 1] ?? 0);
			const sum = sums[at] ?? 0;
			const next = sum + value;
			lost[at] = (lost[at] ?? 0) + (Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum);
			sums[at] = next;
			sizes[at] = (sizes[at] ?? 0) + Math.abs(value);
		}
	}
	for (let at = 0; at <= width; at++) sums[at] = (sums[at] ?? 0) + (lost[at] ?? 0);
	return {
		sums,
		sizes
	};
}

// src/domain/metric/without-delta.ts
function withoutDelta(direction, { interval, spread }) {
	const none = noInterval(`which of two models is closer to ${direction} has no interval`);
	return {
		interval: `${interval.split(";")[0]}; none of a difference`,
		hasContrast: false,
		spread: (pair, settings) => {
			const found = spread(pair, settings);
			return found.delta === null || found.delta.kind === "interval" && found.delta.method === "identical" ? found : {
				...found,
				delta: none
			};
		}
	};
}

// src/domain/metric/calibration-fit.ts
const SMALLEST = 1e-15;
const ANY = {
	low: Number.NEGATIVE_INFINITY,
	high: Number.POSITIVE_INFINITY
};
const brierSkill = {
	...sumsMetric({
		id: "brier_skill",
		summary: "1 - brier / brier of always saying the share of positives in these rows (`d2_brier_score`).",
		reported: "recorded",
		direction: "higher",
		range: {
			low: Number.NEGATIVE_INFINITY,
			high: 1
		},
		terms: (judged) => {
			const losses = brierLosses(judged);
			const terms = new Float64Array(2 * losses.length);
			for (let row = 0; row < losses.length; row++) {
				terms[2 * row] = judged.label[row] ?? 0;
				terms[2 * row + 1] = losses[row] ?? 0;
			}
			return {
				terms,
				width: 2
			};
		},
		figure: ([weight = 0, positives = 0, losses = 0]) => {
			const prevalence = positives / weight;
			if (prevalence === 0 || prevalence === 1) return undefinedMetric(`there is no ${prevalence === 0 ? "positive" : "negative"} row`);
			return definedMetric(1 - losses / weight / (prevalence * (1 - prevalence)));
		},
		same: sameScores$1
	}),
	task: "binary"
};
const ratio = sumsMetric({
	id: "calibration_ratio",
	summary: "Mean score over share of positives: above 1 where the model says too much. Closer to 1 is better.",
	reported: "recorded",
	direction: "one",
	range: POSITIVE,
	terms: ({ label, score }) => {
		const terms = new Float64Array(2 * label.length);
		for (let row = 0; row < label.length; row++) {
			terms[2 * row] = score[row] ?? 0;
			terms[2 * row + 1] = label[row] ?? 0;
		}
		return {
			terms,
			width: 2
		};
	},
	figure: ([, scores = 0, positives = 0]) => ratioMetric(scores, positives, "positive row"),
	same: sameScores$1
});
const calibrationRatio = {
	...ratio,
	...withoutDelta("one", ratio),
	task: "binary"
};
const calibrationSlope = fitted({
	id: "calibration_slope",
	summary: "Slope of a logistic regression of the outcome on logit(score) (Cox 1958): below 1 where scores are too extreme. Closer to 1 is better.",
	direction: "one",
	parameter: 1
});
const calibrationIntercept = fitted({
	id: "calibration_intercept",
	summary: "Intercept of that regression with its slope held at 1 (calibration in the large): above 0 where scores are too low. Closer to 0 is better.",
	direction: "zero",
	parameter: 0
});
function fitted({ id, summary, direction, parameter }) {
	const regressed = (judged) => logisticFit(judged.label, logits(judged.score), {
		weight: judged.weight,
		slope: parameter === 1 ? "free" : "one"
	});
	const compute = (judged) => {
		const found = regressed(judged);
		return found.kind === "none" ? undefinedMetric(found.reason) : definedMetric(found.parameters[parameter] ?? NaN);
	};
	const influence = (judged) => {
		const found = regressed(judged);
		return found.kind === "none" ? /* @__PURE__ */ new Float64Array(0) : found.influence(parameter);
	};
	return {
		id,
		task: "binary",
		summary,
		reported: "asked",
		direction,
		range: ANY,
		compute,
		...withoutDelta(direction, {
			interval: "sandwich",
			spread: robustSpread({
				compute,
				influence,
				range: ANY,
				same: sameScores$1
			})
		})
	};
}
function logits(score) {
	return score.map((p) => {
		const clipped = Math.min(.999999999999999, Math.max(SMALLEST, p));
		return Math.log(clipped / (1 - clipped));
	});
}
function sameScores$1(first, second) {
	return sameNumbers(first.score, second.score);
}

// src/domain/scoring/predictions.ts
function predictedNumbers(predictions) {
	switch (predictions.kind) {
		case "binary": return predictions.score;
		case "multiclass": return predictions.probability;
		case "regression": return predictions.value;
	}
}
function mostProbable(probability, classes) {
	const rows = probability.length / classes;
	const chosen = new Int32Array(rows);
	for (let row = 0; row < rows; row++) {
		let best = 0;
		for (let k = 1; k < classes; k++) if ((probability[row * classes + k] ?? 0) > (probability[row * classes + best] ?? 0)) best = k;
		chosen[row] = best;
	}
	return chosen;
}

// src/domain/metric/decision.ts
const remembered$2 = /* @__PURE__ */ new WeakMap();
const counted$1 = /* @__PURE__ */ new WeakMap();
function decided(judged) {
	const known = remembered$2.get(judged);
	if (known !== void 0) return known;
	const found = decide(judged);
	remembered$2.set(judged, found);
	return found;
}
function decide(judged) {
	if (judged.kind === "multiclass") {
		const { label, probability, classes, weight } = judged;
		return {
			classes: classes.length,
			label,
			chosen: mostProbable(probability, classes.length),
			weight
		};
	}
	const { label, score, threshold, weight } = judged;
	const chosen = new Uint8Array(score.length);
	for (let row = 0; row < chosen.length; row++) chosen[row] = (score[row] ?? 0) >= threshold ? 1 : 0;
	return {
		classes: 2,
		label,
		chosen,
		weight
	};
}
function matrixOf(judged) {
	const known = counted$1.get(judged);
	if (known !== void 0) return known;
	const found = confusionMatrix(decided(judged));
	counted$1.set(judged, found);
	return found;
}
function confusionMatrix({ classes, label, chosen, weight }) {
	const counts = new Float64Array(classes * classes);
	for (let row = 0; row < label.length; row++) {
		const cell = (label[row] ?? 0) * classes + (chosen[row] ?? 0);
		counts[cell] = (counts[cell] ?? 0) + (weight === void 0 ? 1 : weight[row] ?? 0);
	}
	return {
		classes,
		counts
	};
}
function classCount({ classes, counts }, of) {
	let [actual, predicted] = [0, 0];
	for (let other = 0; other < classes; other++) {
		actual += counts[of * classes + other] ?? 0;
		predicted += counts[other * classes + of] ?? 0;
	}
	return {
		actual,
		predicted,
		hits: counts[of * classes + of] ?? 0
	};
}

// src/domain/statistics/binomial.ts
const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;
const TABLE = Float64Array.from({ length: 1024 }, (_, n) => logGamma(n + 1));
function drawBinomial(trials, probability, random) {
	const luck = random();
	if (trials === 0 || probability <= 0) return 0;
	if (probability >= 1) return trials;
	const mode = Math.floor((trials + 1) * probability);
	const odds = probability / (1 - probability);
	const peak = Math.exp(logFactorial(trials) - logFactorial(mode) - logFactorial(trials - mode) + mode * Math.log(probability) + (trials - mode) * Math.log1p(-probability));
	let left = luck - peak;
	if (left < 0) return mode;
	let [up, down] = [peak, peak];
	let [above, below] = [mode, mode];
	while (above < trials || below > 0) {
		if (above < trials) {
			up *= (trials - above) / (above + 1) * odds;
			above++;
			left -= up;
			if (left < 0) return above;
		}
		if (below > 0) {
			down *= below / ((trials - below + 1) * odds);
			below--;
			left -= down;
			if (left < 0) return below;
		}
		if (up < 1e-18 && down < 1e-18) break;
	}
	return mode;
}
function drawMultinomial(counts, into, random) {
	let items = 0;
	for (let cell = 0; cell < counts.length; cell++) items += counts[cell] ?? 0;
	let mass = items;
	for (let cell = 0; cell < counts.length; cell++) {
		const count = counts[cell] ?? 0;
		const drawn = count === mass ? items : drawBinomial(items, count / mass, random);
		into[cell] = drawn;
		items -= drawn;
		mass -= count;
	}
}
function logFactorial(n) {
	if (n < TABLE.length) return TABLE[n] ?? 0;
	return (n + .5) * Math.log(n) - n + HALF_LOG_TWO_PI + (1 / 12 - 1 / 360 / n / n) / n;
}

// src/domain/statistics/random.ts
const SIZE = 624;
const SHIFT = 397;
function mersenneTwister(seed) {
	const state = seededState(seed);
	let position = SIZE;
	const next = () => {
		if (position === SIZE) {
			refill(state);
			position = 0;
		}
		return temper(state[position++] ?? 0);
	};
	return () => {
		const high = next() >>> 5;
		const low = next() >>> 6;
		return (high * 67108864 + low) / 9007199254740992;
	};
}
function seededState(seed) {
	const state = new Uint32Array(SIZE);
	state[0] = seed >>> 0;
	for (let i = 1; i < SIZE; i++) {
		const previous = state[i - 1] ?? 0;
		state[i] = Math.imul(1812433253, previous ^ previous >>> 30) + i;
	}
	return state;
}
function refill(state) {
	for (let i = 0; i < SIZE; i++) {
		const mixed = (state[i] ?? 0) & 2147483648 | (state[(i + 1) % SIZE] ?? 0) & 2147483647;
		state[i] = (state[(i + SHIFT) % SIZE] ?? 0) ^ mixed >>> 1 ^ (mixed & 1 ? 2567483615 : 0);
	}
}
function temper(word) {
	let y = word ^ word >>> 11;
	y ^= y << 7 & 2636928640;
	y ^= y << 15 & 4022730752;
	return (y ^ y >>> 18) >>> 0;
}

// src/domain/statistics/bootstrap.ts
const MOST_ROWS$1 = 4096;
const BLOCKS$1 = 512;
function resampleCells(counts, figure, { seed, replicates }) {
	const random = mersenneTwister(seed);
	const drawn = new Float64Array(counts.length);
	return Float64Array.from({ length: replicates }, () => {
		drawMultinomial(counts, drawn, random);
		return figure(drawn);
	});
}
function resampleSums({ terms, width }, read, { seed, replicates }) {
	const random = mersenneTwister(seed);
	const rows = terms.length / width;
	const blocks = rows <= MOST_ROWS$1 ? rows : BLOCKS$1;
	const totals = rows > blocks ? dealt({
		terms,
		width
	}, blocks, random) : {
		sums: terms,
		sizes: null
	};
	const sums = new Float64Array(width);
	for (let replicate = 0; replicate < replicates; replicate++) {
		sums.fill(0);
		let drawnRows = 0;
		for (let draw = 0; draw < blocks; draw++) {
			const block = Math.floor(random() * blocks);
			drawnRows += totals.sizes === null ? 1 : totals.sizes[block] ?? 0;
			for (let term = 0; term < width; term++) sums[term] = (sums[term] ?? 0) + (totals.sums[block * width + term] ?? 0);
		}
		read(sums, drawnRows);
	}
}
function dealt({ terms, width }, blocks, random) {
	const rows = terms.length / width;
	const order = new Uint32Array(rows);
	for (let row = 0; row < rows; row++) order[row] = row;
	const sums = new Float64Array(blocks * width);
	const sizes = new Float64Array(blocks);
	for (let at = 0; at < rows; at++) {
		const other = at + Math.floor(random() * (rows - at));
		const row = order[other] ?? 0;
		order[other] = order[at] ?? 0;
		const block = at % blocks;
		sizes[block] = (sizes[block] ?? 0) + 1;
		for (let term = 0; term < width; term++) sums[block * width + term] = (sums[block * width + term] ?? 0) + (terms[row * width + term] ?? 0);
	}
	return {
		sums,
		sizes
	};
}
function percentileInterval(resamples, { confidence }) {
	const sorted = definedOnes(resamples);
	if (sorted.length < resamples.length * .95) return noInterval("the metric is undefined in many resamples");
	const cut = Math.max(0, Math.round((1 - confidence) / 2 * (sorted.length + 1)) - 1);
	const low = sorted[cut] ?? 0;
	const high = sorted[sorted.length - 1 - cut] ?? 0;
	if (low === high) return noInterval("every resample gives the same value");
	return {
		kind: "interval",
		low,
		high
	};
}
function percentileContrast(resamples, settings) {
	const interval = percentileInterval(resamples, settings);
	if (interval.kind === "none") return interval;
	let [below, above, count] = [
		0,
		0,
		0
	];
	for (const value of resamples) {
		if (Number.isNaN(value)) continue;
		count++;
		if (value <= 0) below++;
		if (value >= 0) above++;
	}
	const p = Math.min(1, 2 * (Math.min(below, above) + 1) / (count + 1));
	return {
		...interval,
		p,
		method: "bootstrap"
	};
}
function definedOnes(resamples) {
	return resamples.filter((value) => Number.isFinite(value)).sort();
}

// src/domain/metric/decision-spread.ts
const LARGEST_TABLE = 1e6;
function decisionSpread(figure, single = (matrix, settings) => bootstrapped(matrix, figure, settings)) {
	return ({ challenger, champion }, settings) => {
		const first = decided(challenger);
		const own = single(confusionMatrix(first), settings);
		if (champion === null) return {
			challenger: own,
			champion: null,
			delta: null
		};
		const second = decided(champion);
		return {
			challenger: own,
			champion: single(confusionMatrix(second), settings),
			delta: sameNumbers(first.chosen, second.chosen) ? IDENTICAL : paired(first, second, {
				figure,
				settings
			})
		};
	};
}
function bootstrapped(matrix, figure, settings) {
	const { classes } = matrix;
	const resamples = resampleCells(matrix.counts, (counts) => numberOf$2(figure({
		classes,
		counts
	})), settings);
	return percentileInterval(resamples, settings);
}
function paired(first, second, { figure, settings }) {
	const { classes } = first;
	const { cells, order } = canonicalCells(first, second);
	const ours = {
		classes,
		counts: new Float64Array(classes * classes)
	};
	const theirs = {
		classes,
		counts: new Float64Array(classes * classes)
	};
	const resamples = resampleCells(Float64Array.from(cells, ({ count }) => count), (drawn) => {
		ours.counts.fill(0);
		theirs.counts.fill(0);
		for (const [i, cell] of cells.entries()) {
			add$1(ours, cell.truth * classes + cell.first, drawn[i] ?? 0);
			add$1(theirs, cell.truth * classes + cell.second, drawn[i] ?? 0);
		}
		return numberOf$2(figure(ours)) - numberOf$2(figure(theirs));
	}, settings);
	const contrast = percentileContrast(resamples, settings);
	if (contrast.kind === "none" || order === "given") return contrast;
	return order === "swapped" ? mirrored(contrast) : {
		...contrast,
		...balanced(contrast)
	};
}
function canonicalCells(first, second) {
	const { classes } = first;
	const keyOf = (truth, a, b) => (truth * classes + a) * classes + b;
	const keys = new Float64Array(first.label.length);
	for (let row = 0; row < keys.length; row++) keys[row] = keyOf(first.label[row] ?? 0, first.chosen[row] ?? 0, second.chosen[row] ?? 0);
	const counts = tally(keys, classes ** 3);
	const all = [...counts].map(([key, count]) => ({
		truth: Math.floor(key / classes / classes),
		first: Math.floor(key / classes) % classes,
		second: key % classes,
		count
	}));
	const mirror = ({ truth, first: a, second: b }) => counts.get(keyOf(truth, b, a)) ?? 0;
	const uneven = all.filter((cell) => cell.count !== mirror(cell)).sort(bySymmetricKey)[0];
	const ahead = uneven !== void 0 && uneven.first < uneven.second === uneven.count > mirror(uneven);
	const order = uneven === void 0 ? "interchangeable" : ahead ? "given" : "swapped";
	return {
		cells: (order === "swapped" ? all.map((cell) => ({
			...cell,
			first: cell.second,
			second: cell.first
		})) : all).sort((x, y) => bySymmetricKey(x, y) || x.first - y.first),
		order
	};
}
function tally(keys, end) {
	const counts = /* @__PURE__ */ new Map();
	if (end > LARGEST_TABLE) {
		for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
		return counts;
	}
	const table = new Float64Array(end);
	for (let row = 0; row < keys.length; row++) {
		const key = keys[row] ?? 0;
		table[key] = (table[key] ?? 0) + 1;
	}
	for (const [key, count] of table.entries()) if (count > 0) counts.set(key, count);
	return counts;
}
function bySymmetricKey(x, y) {
	return x.truth - y.truth || Math.min(x.first, x.second) - Math.min(y.first, y.second) || Math.max(x.first, x.second) - Math.max(y.first, y.second);
}
function balanced({ low, high }) {
	const reach = (high - low) / 2;
	return {
		low: -reach,
		high: reach
	};
}
function add$1({ counts }, cell, rows) {
	counts[cell] = (counts[cell] ?? 0) + rows;
}
function numberOf$2(value) {
	return value.kind === "value" ? value.value : NaN;
}

// src/domain/metric/decision-metric.ts
function binaryDecision(parts) {
	return {
		...metricOf$1(parts),
		task: "binary"
	};
}
function multiclassDecision(parts) {
	return {
		...metricOf$1(parts),
		task: "multiclass"
	};
}
function metricOf$1(parts) {
	const { id, summary, reported, figure, direction = "higher", range = UNIT } = parts;
	const plain = parts.plain ?? {
		interval: "bootstrap",
		spread: decisionSpread(figure)
	};
	const compute = (judged) => figure(matrixOf(judged));
	const influence = (judged) => decisionInfluence(judged, figure);
	return {
		id,
		summary,
		reported,
		direction,
		range,
		compute,
		interval: plain.interval,
		spread: orRobust(plain.spread, {
			compute,
			influence,
			range,
			same: sameDecisions
		})
	};
}
function decisionInfluence(judged, figure) {
	const { classes, label, chosen, weight } = decided(judged);
	const { counts } = matrixOf(judged);
	const slopes = gradient(counts, (moved) => {
		const value = figure({
			classes,
			counts: moved
		});
		return value.kind === "value" ? value.value : NaN;
	});
	const influence = new Float64Array(label.length);
	for (let row = 0; row < influence.length; row++) {
		const slope = slopes[(label[row] ?? 0) * classes + (chosen[row] ?? 0)] ?? 0;
		influence[row] = slope * (weight === void 0 ? 1 : weight[row] ?? 0);
	}
	return influence;
}
function sameDecisions(first, second) {
	return sameNumbers(decided(first).chosen, decided(second).chosen);
}

// src/domain/metric/figures.ts
function rightShare(matrix) {
	const counts = classCounts(matrix);
	const rows = counts.reduce((sum, { actual }) => sum + actual, 0);
	if (rows === 0) return undefinedMetric("there is no row");
	return definedMetric(counts.reduce((sum, { hits }) => sum + hits, 0) / rows);
}
function meanRecall(matrix) {
	const present = classCounts(matrix).filter(({ actual }) => actual > 0);
	if (present.length === 0) return undefinedMetric("there is no row");
	return definedMetric(present.reduce((sum, { hits, actual }) => sum + hits / actual, 0) / present.length);
}
function correlation({ classes, counts }) {
	const total = counts.reduce((sum, count) => sum + count, 0);
	if (total === 0) return undefinedMetric("there is no row");
	const [actual, predicted] = [new Float64Array(classes), new Float64Array(classes)];
	const [missed, alarmed, neither] = [
		new Float64Array(classes),
		new Float64Array(classes),
		new Float64Array(classes)
	];
	for (let truth = 0; truth < classes; truth++) {
		const row = Float64Array.from({ length: classes }, (_, chosen) => (counts[truth * classes + chosen] ?? 0) / total);
		for (const [chosen, without] of leavingOut(row).entries()) {
			const own = row[chosen] ?? 0;
			actual[truth] = (actual[truth] ?? 0) + own;
			predicted[chosen] = (predicted[chosen] ?? 0) + own;
			if (chosen === truth) missed[truth] = without;
			else {
				alarmed[chosen] = (alarmed[chosen] ?? 0) + own;
				neither[chosen] = (neither[chosen] ?? 0) + without;
			}
		}
	}
	let shared = 0;
	for (let of = 0; of < classes; of++) {
		const hits = (counts[of * classes + of] ?? 0) / total;
		shared += hits * (neither[of] ?? 0) - (alarmed[of] ?? 0) * (missed[of] ?? 0);
	}
	const spread = Math.sqrt(unlike(actual) * unlike(predicted));
	return ratioMetric(shared, spread, "spread: all rows are of one class, or are decided alike");
}
function unlike(shares) {
	const others = leavingOut(shares);
	return shares.reduce((sum, share, at) => sum + share * (others[at] ?? 0), 0);
}
function leavingOut(values) {
	const others = new Float64Array(values.length);
	let [before, after] = [0, 0];
	for (let at = 0; at < values.length; at++) {
		const mirror = values.length - 1 - at;
		others[at] = (others[at] ?? 0) + before;
		others[mirror] = (others[mirror] ?? 0) + after;
		before += values[at] ?? 0;
		after += values[mirror] ?? 0;
	}
	return others;
}
function kappaOf(distance) {
	return ({ classes, counts }) => {
		const margins = classCounts({
			classes,
			counts
		});
		const total = margins.reduce((sum, { actual }) => sum + actual, 0);
		if (total === 0) return undefinedMetric("there is no row");
		let [found, expected] = [0, 0];
		for (let truth = 0; truth < classes; truth++) for (let chosen = 0; chosen < classes; chosen++) {
			const apart = distance(truth, chosen);
			found += apart * (counts[truth * classes + chosen] ?? 0);
			expected += apart * (margins[truth]?.actual ?? 0) * (margins[chosen]?.predicted ?? 0) / total;
		}
		const agreed = ratioMetric(found, expected, "disagreement to expect: classes and decisions are one and the same");
		return agreed.kind === "undefined" ? agreed : definedMetric(1 - agreed.value);
	};
}
function classCounts(matrix) {
	return Array.from({ length: matrix.classes }, (_, of) => classCount(matrix, of));
}

// src/domain/metric/class-averages.ts
const CLASS_FIGURES = [
	{
		name: "precision",
		part: ({ hits }) => hits,
		whole: ({ predicted }) => predicted,
		missing: "prediction"
	},
	{
		name: "recall",
		part: ({ hits }) => hits,
		whole: ({ actual }) => actual,
		missing: "row"
	},
	{
		name: "f1",
		part: ({ hits }) => 2 * hits,
		whole: ({ predicted, actual }) => predicted + actual,
		missing: "row or prediction"
	}
];
const SAID = {
	macro: "mean over the declared classes",
	weighted: "mean over the declared classes, weighted by their rows",
	micro: "over all classes' counts together, which is accuracy"
};
const CLASS_AVERAGES = CLASS_FIGURES.flatMap((figure) => [
	"macro",
	"weighted",
	"micro"
].map((average) => averaged(figure, average)));
function averaged(of, average) {
	const id = `${of.name}_${average}`;
	const reported = id === "f1_macro" ? "shown" : average === "micro" ? "asked" : "recorded";
	const made = multiclassDecision({
		id,
		summary: `${of.name === "f1" ? "F1" : `${of.name[0]?.toUpperCase()}${of.name.slice(1)}`}, ${SAID[average]} (\`${of.name}_score(average="${average}")\`); a class with 0/0 counts 0.`,
		reported,
		figure: (matrix) => averageOf(classCounts(matrix), of, average)
	});
	return {
		...made,
		compute: (judged) => {
			const value = made.compute(judged);
			const absent = absentClasses(judged);
			return value.kind === "undefined" || absent.length === 0 ? value : {
				...value,
				note: `no row of ${absent.join(", ")}`
			};
		}
	};
}
function averageOf(counts, { part, whole }, average) {
	const rows = counts.reduce((sum, { actual }) => sum + actual, 0);
	if (rows === 0) return undefinedMetric("there is no row");
	const sum = (of) => counts.reduce((total, count) => total + of(count), 0);
	if (average === "micro") return definedMetric(sum(part) / sum(whole));
	const share = (count) => whole(count) === 0 ? 0 : part(count) / whole(count);
	if (average === "macro") return definedMetric(sum(share) / counts.length);
	return definedMetric(sum((count) => share(count) * count.actual) / rows);
}
function absentClasses({ label, classes, weight }) {
	const seen = new Uint8Array(classes.length);
	for (let row = 0; row < label.length; row++) if ((weight?.[row] ?? 1) > 0) seen[label[row] ?? 0] = 1;
	return classes.filter((_, at) => seen[at] === 0);
}
function classFigure(matrix, { part, whole, missing }, of) {
	const count = classCounts(matrix)[of];
	if (count === void 0 || whole(count) === 0) return zeroOf(missing);
	return definedMetric(part(count) / whole(count));
}
function zeroOf(missing) {
	return {
		kind: "undefined",
		reason: `there is no ${missing} of this class`,
		isZeroDivision: true
	};
}

// src/domain/metric/metric-family.ts
function numberIn(text) {
	return /^-?(\d+\.?\d*|\.\d+)$/.test(text.trim()) ? Number(text) : null;
}
function shareIn(text, end) {
	const share = numberIn(text);
	return share !== null && share > 0 && (share < 1 || end === "closed" && share === 1) ? share : null;
}

// src/domain/metric/canonical-rows.ts
function canonicalRows(label, first, second) {
	const sums = first.map((value, row) => value + (second[row] ?? 0));
	let order = sortOrder(first);
	for (const key of [sums, label]) {
		const inner = order;
		const sorted = new Float64Array(inner.length);
		for (let at = 0; at < sorted.length; at++) sorted[at] = key[inner[at] ?? 0] ?? 0;
		order = sortOrder(sorted);
		for (let at = 0; at < order.length; at++) order[at] = inner[order[at] ?? 0] ?? 0;
	}
	return order;
}

// src/domain/metric/row-bootstrap.ts
const MOST_ROWS = 4096;
const BLOCKS = 512;
const MOST_WORK = 1e8;
const FEWEST = 200;
function rowBootstrap(metric) {
	return {
		interval: "bootstrap of rows",
		spread: (pair, settings) => {
			const { challenger, champion } = pair;
			const ordered = champion !== null && distance$1(challenger) < distance$1(champion) ? {
				challenger: champion,
				champion: challenger
			} : pair;
			const isSwapped = ordered !== pair;
			const [first, second] = resampled$1(metric, ordered, settings);
			const [ours, theirs] = isSwapped ? [second, first] : [first, second];
			const own = percentileInterval(ours, settings);
			if (champion === null) return {
				challenger: own,
				champion: null,
				delta: null
			};
			const delta = percentileContrast(differences(first, second), settings);
			const same = sameNumbers(answersOf(challenger), answersOf(champion));
			return {
				challenger: own,
				champion: percentileInterval(theirs, settings),
				delta: same ? IDENTICAL : isSwapped ? mirrored(delta) : delta
			};
		}
	};
}
function resampled$1(metric, { challenger, champion }, { seed, replicates }) {
	const random = mersenneTwister(seed);
	const { unit, units } = unitsOf({
		challenger,
		champion: champion ?? challenger
	}, random);
	const [first, second] = [metric(challenger, unit), champion === null ? null : metric(champion, unit)];
	const resamples = Math.min(replicates, Math.max(FEWEST, Math.floor(MOST_WORK / unit.length)));
	const found = [new Float64Array(resamples), new Float64Array(resamples)];
	const times = new Float64Array(units);
	for (let resample = 0; resample < resamples; resample++) {
		times.fill(0);
		for (let draw = 0; draw < units; draw++) {
			const drawn = Math.floor(random() * units);
			times[drawn] = (times[drawn] ?? 0) + 1;
		}
		found[0][resample] = numberOf$1(first(times));
		if (second !== null) found[1][resample] = numberOf$1(second(times));
	}
	return found;
}
function unitsOf({ challenger, champion }, random) {
	const { label, cluster } = challenger;
	const unit = new Uint32Array(label.length);
	if (cluster !== void 0) {
		const numbers = new Map([...new Set(cluster)].sort((x, y) => x - y).map((known, number) => [known, number]));
		for (let row = 0; row < unit.length; row++) unit[row] = numbers.get(cluster[row] ?? 0) ?? 0;
		return {
			unit,
			units: numbers.size
		};
	}
	const order = canonicalRows(label, answersOf(challenger), answersOf(champion));
	const isDealt = order.length > MOST_ROWS;
	const units = isDealt ? BLOCKS : order.length;
	for (let at = 0; at < order.length; at++) {
		if (isDealt) {
			const other = at + Math.floor(random() * (order.length - at));
			const row = order[other] ?? 0;
			order[other] = order[at] ?? 0;
			order[at] = row;
		}
		unit[order[at] ?? 0] = at % units;
	}
	return {
		unit,
		units
	};
}
function answersOf(judged) {
	return judged.kind === "binary" ? judged.score : judged.value;
}
function distance$1(judged) {
	const answers = answersOf(judged);
	return compensatedSum(judged.label.map((truth, row) => (truth - (answers[row] ?? 0)) ** 2));
}
function numberOf$1(value) {
	return value.kind === "value" ? value.value : NaN;
}

// src/domain/metric/score-cuts.ts
function cutsOf(judged, unit) {
	const { weight } = judged;
	const ranks = ranksOf(judged);
	const { order } = ranks;
	const weights = weight === void 0 ? null : Float64Array.from(order, (row) => weight[row] ?? 0);
	const units = unit === null ? null : Uint32Array.from(order, (row) => unit[row] ?? 0);
	const weigh = (at, times) => {
		const own = weights === null ? 1 : weights[at] ?? 0;
		return times === null || units === null ? own : own * (times[units[at] ?? 0] ?? 0);
	};
	const unitSums = units === null ? null : sumsOf$1({
		ranks,
		units
	}, (at) => weigh(at, null));
	return {
		totals: (times) => {
			let [positives, negatives] = [0, 0];
			if (times !== null && unitSums !== null) {
				for (let one = 0; one < times.length; one++) {
					positives += (times[one] ?? 0) * (unitSums.positives[one] ?? 0);
					negatives += (times[one] ?? 0) * (unitSums.negatives[one] ?? 0);
				}
				return {
					positives,
					negatives
				};
			}
			for (let at = order.length - 1; at >= 0; at--) if (isPositive(ranks, at)) positives += weigh(at, null);
			else negatives += weigh(at, null);
			return {
				positives,
				negatives
			};
		},
		visit: (times, visit) => {
			let [positives, negatives] = [0, 0];
			for (let at = order.length - 1; at >= 0; at--) {
				if (isPositive(ranks, at)) positives += weigh(at, times);
				else negatives += weigh(at, times);
				if (isFirstOfScore(ranks, at) && positives + negatives > 0) visit(positives, negatives);
			}
		}
	};
}
function sumsOf$1({ ranks, units }, weigh) {
	let end = 0;
	for (let at = 0; at < units.length; at++) end = Math.max(end, (units[at] ?? 0) + 1);
	const sums = {
		positives: new Float64Array(end),
		negatives: new Float64Array(end)
	};
	for (let at = units.length - 1; at >= 0; at--) {
		const of = isPositive(ranks, at) ? sums.positives : sums.negatives;
		const one = units[at] ?? 0;
		of[one] = (of[one] ?? 0) + weigh(at);
	}
	return sums;
}

// src/domain/metric/cuts.ts
const ROUNDING$1 = 1 - 1e-12;
const recallAtPrecision = {
	name: "recall_at_precision",
	task: "binary",
	parameter: "the precision, above 0 and at most 1",
	example: "0.9",
	of: (text) => {
		const least = shareIn(text, "closed");
		if (least === null) return null;
		return cutMetric({
			id: `recall_at_precision(${least})`,
			summary: "Highest recall among the distinct thresholds whose precision is at least this; 0 where none is.",
			range: UNIT,
			figure: (cuts) => (times) => {
				const { positives } = cuts.totals(times);
				if (positives === 0) return undefinedMetric("there is no positive row");
				let [best, attained] = [0, false];
				cuts.visit(times, (tp, fp) => {
					if (tp < least * (tp + fp) * ROUNDING$1) return;
					attained = true;
					if (tp > best) best = tp;
				});
				return definedMetric(best / positives, attained ? null : `no threshold reaches a precision of ${least}`);
			}
		});
	}
};
const precisionAtRecall = {
	name: "precision_at_recall",
	task: "binary",
	parameter: "the recall, above 0 and at most 1",
	example: "0.8",
	of: (text) => {
		const least = shareIn(text, "closed");
		if (least === null) return null;
		return cutMetric({
			id: `precision_at_recall(${least})`,
			summary: "Highest precision among the distinct thresholds whose recall is at least this.",
			range: UNIT,
			figure: (cuts) => (times) => {
				const { positives } = cuts.totals(times);
				if (positives === 0) return undefinedMetric("there is no positive row");
				const needed = least * positives * ROUNDING$1;
				let best = 0;
				cuts.visit(times, (tp, fp) => {
					if (tp >= needed && tp > best * (tp + fp)) best = tp / (tp + fp);
				});
				return definedMetric(best);
			}
		});
	}
};
const precisionAtK = {
	name: "precision_at_k",
	task: "binary",
	parameter: "how many rows (with weights, how much weight), as a number or as a percentage of all",
	example: "100",
	of: (text) => {
		const top = topIn(text);
		if (top === null) return null;
		return cutMetric({
			id: `precision_at_k(${top.said})`,
			summary: "Share of positives among the k rows with the highest scores, all rows with the last one's score included; 0 where there are fewer rows.",
			range: UNIT,
			figure: (cuts) => (times) => topShare(cuts, times, top).share
		});
	}
};
const liftAtK = {
	name: "lift_at_k",
	task: "binary",
	parameter: "how many rows (with weights, how much weight), as a number or as a percentage of all",
	example: "10%",
	of: (text) => {
		const top = topIn(text);
		if (top === null) return null;
		return cutMetric({
			id: `lift_at_k(${top.said})`,
			summary: "precision_at_k over the share of positives among all rows: how much better than drawing rows.",
			range: top.part === null ? POSITIVE : {
				low: 0,
				high: 1 / top.part
			},
			figure: (cuts) => (times) => {
				const { share, prevalence } = topShare(cuts, times, top);
				if (share.kind === "undefined") return share;
				if (prevalence === 0) return undefinedMetric("there is no positive row");
				return definedMetric(share.value / prevalence, share.note ?? null);
			}
		});
	}
};
const separation = {
	id: "ks_statistic",
	task: "binary",
	summary: "Largest difference between the shares of positives and of negatives above a threshold (SciPy `ks_2samp` of the two classes' scores).",
	reported: "asked",
	direction: "higher",
	range: UNIT,
	compute: (judged) => {
		const cuts = cutsOf(judged, null);
		const { positives, negatives } = cuts.totals(null);
		if (positives === 0) return undefinedMetric("there is no positive row");
		if (negatives === 0) return undefinedMetric("there is no negative row");
		let widest = 0;
		cuts.visit(null, (above, wrong) => {
			widest = Math.max(widest, Math.abs(above / positives - wrong / negatives));
		});
		return definedMetric(widest);
	},
	...noSpread("a largest difference is biased upwards, and so is its bootstrap", (first, second) => sameNumbers(first.score, second.score))
};
function cutMetric({ id, summary, range, figure }) {
	return {
		id,
		task: "binary",
		summary,
		reported: "asked",
		direction: "higher",
		range,
		compute: (judged) => figure(cutsOf(judged, null))(null),
		...rowBootstrap((judged, unit) => figure(cutsOf(judged, unit)))
	};
}
function topIn(text) {
	const percent = /^(.*)%$/.exec(text.trim());
	const amount = numberIn(percent?.[1] ?? text);
	if (amount === null || amount <= 0) return null;
	if (percent !== null) return amount > 100 ? null : {
		said: `${amount}%`,
		rows: (total) => total * amount / 100,
		part: amount / 100
	};
	return Number.isInteger(amount) ? {
		said: String(amount),
		rows: () => amount,
		part: null
	} : null;
}
function topShare(cuts, times, top) {
	const { positives, negatives } = cuts.totals(times);
	const total = positives + negatives;
	const needed = top.rows(total) * ROUNDING$1;
	let share = null;
	cuts.visit(times, (tp, fp) => {
		if (share === null && tp + fp >= needed) share = tp / (tp + fp);
	});
	return {
		share: total === 0 ? undefinedMetric("there is no row") : definedMetric(share ?? 0, share === null ? `there are fewer than ${top.said} rows` : null),
		prevalence: total === 0 ? 0 : positives / total
	};
}

// src/domain/scoring/check-output.ts
function outputProblem(output, { kind, task, classes }) {
	const name = `the model's output ${output.name}`;
	if (output.type === "no tensor") return {
		reason: `${name} is a sequence, a map or an optional value, not a tensor`,
		remedy: "export it with tensors only (skl2onnx: options={'zipmap': False}), or name another output with output.name"
	};
	if (output.shape.length > 2 && output.shape.slice(2).some((size) => size !== 1)) return {
		reason: `${name} has ${output.shape.length} dimensions, and predictions are one number a row, or one for each class`,
		remedy: "export the part of the model that predicts, or name another output with output.name"
	};
	const width = output.shape.length < 2 ? 1 : output.shape[1] ?? null;
	const wanted = widthsOf(kind, task, classes);
	if (width === null || wanted === null || wanted.includes(width)) return null;
	const remedy = task === "regression" ? "export the one output that is judged, or name it with output.name" : "list all classes in output.classes, in the order of the columns, or name another output with output.name";
	return {
		reason: `${name} has ${width} columns, where it should have ${wanted.join(" or ")}`,
		remedy
	};
}
function widthsOf(kind, task, classes) {
	if (kind === "label" || task === "regression") return [1];
	if (task === "binary") return [1, 2];
	return classes === null ? null : [classes.length];
}

// src/domain/scoring/tensor.ts
const TYPES = /* @__PURE__ */ new Set([
	"float32",
	"float64",
	"float16",
	"int64",
	"int32",
	"bool",
	"string"
]);
function isTensorType(type) {
	return TYPES.has(type);
}
function isFloatType(type) {
	return type === "float32" || type === "float64" || type === "float16";
}

// src/domain/scoring/output-plan.ts
function planOutput(info, task, options) {
	const { choice, positive } = options;
	const ends = choice.interval === void 0 ? [] : [choice.interval.lower, choice.interval.upper];
	const others = info.outputs.filter(({ name }) => !ends.includes(name));
	const output = choice.name === null ? preferred(others, task) : info.outputs.find((o) => o.name === choice.name);
	if (output === void 0) return {
		kind: "unplanned",
		reason: "no output of the model can be read as predictions",
		remedy: `name one with output.name; it gives: ${info.outputs.map((o) => `${o.name} (${o.type})`).join(", ")}`
	};
	const kind = choice.kind ?? kindOf(output, task);
	const classes = task === "regression" ? [] : choice.classes ?? info.classes ?? countedClasses(output, task);
	const unusable = outputProblem(output, {
		kind,
		task,
		classes
	});
	if (unusable !== null) return {
		kind: "unplanned",
		...unusable
	};
	if (task === "regression") return planInterval(info, {
		kind: "value",
		name: output.name,
		classes: [],
		positive: null
	}, choice.interval);
	if (classes === null) return {
		kind: "unplanned",
		reason: `the model does not say which classes its output ${output.name} has`,
		remedy: "list them in output.classes, in the order of the columns"
	};
	if (task === "multiclass") return {
		kind: "planned",
		plan: {
			kind,
			name: output.name,
			classes,
			positive: null
		}
	};
	return planBinary({
		kind,
		name: output.name,
		classes,
		positive: null
	}, positive ?? "1");
}
function planInterval(info, plan, interval) {
	if (interval === void 0) return {
		kind: "planned",
		plan
	};
	for (const name of [interval.lower, interval.upper]) {
		const output = info.outputs.find((candidate) => candidate.name === name);
		if (output === void 0) return {
			kind: "unplanned",
			reason: `the model has no output ${name}, which output.interval names`,
			remedy: `it gives: ${info.outputs.map((one) => `${one.name} (${one.type})`).join(", ")}`
		};
		const unusable = outputProblem(output, {
			kind: "value",
			task: "regression",
			classes: []
		});
		if (unusable !== null) return {
			kind: "unplanned",
			...unusable
		};
	}
	return {
		kind: "planned",
		plan: {
			...plan,
			interval
		}
	};
}
function planBinary(plan, positive) {
	const index = plan.classes.findIndex((label) => sameLabel(label, positive));
	if (index < 0 || plan.classes.length !== 2) return {
		kind: "unplanned",
		reason: `the model's classes are ${plan.classes.join(", ")}, and the positive one (data.positive) is ${positive}`,
		remedy: "set data.positive to one of two classes, or list the classes in output.classes"
	};
	return {
		kind: "planned",
		plan: {
			...plan,
			positive: index
		}
	};
}
function sameLabel(a, b) {
	return canonicalLabel(a) === canonicalLabel(b);
}
function canonicalLabel(label) {
	const lower = label.toLowerCase();
	if (lower === "true") return "1";
	if (lower === "false") return "0";
	return /^[+-]?\d+(\.\d+)?$/.test(label) && String(Number(label)).length <= 15 ? String(Number(label)) : label;
}
function preferred(outputs, task) {
	const floats = outputs.filter((output) => isFloatType(output.type));
	if (task === "regression") return floats[0] ?? outputs[0];
	return floats.find((output) => /prob/i.test(output.name)) ?? floats.find((output) => width(output) !== 1) ?? floats[0] ?? outputs[0];
}
function kindOf(output, task) {
	if (task === "regression") return "value";
	return isFloatType(output.type) ? "probability" : "label";
}
function countedClasses(output, task) {
	if (task === "binary") return ["0", "1"];
	const columns = width(output);
	return columns === null || columns < 2 ? null : Array.from({ length: columns }, (_, i) => String(i));
}
function width(output) {
	return output.shape.length < 2 ? 1 : output.shape[1] ?? null;
}

// src/domain/statistics/proportion-interval.ts
const EXACT_BELOW = 25;
function wilson(hits, rows, { confidence }) {
	if (rows === 0) return noInterval("there is no row");
	const square = criticalValue(confidence) ** 2;
	const centre = (hits + square / 2) / (rows + square);
	const reach = Math.sqrt(square * hits * (rows - hits) / rows + square * square / 4) / (rows + square);
	return {
		kind: "interval",
		low: hits === 0 ? 0 : Math.max(0, centre - reach),
		high: hits === rows ? 1 : Math.min(1, centre + reach)
	};
}
function mcnemar(onlyFirst, onlySecond) {
	const discordant = onlyFirst + onlySecond;
	if (discordant === 0) return 1;
	if (discordant < EXACT_BELOW) return exactMcnemar(onlyFirst, onlySecond);
	return chiSquareSurvival((onlyFirst - onlySecond) ** 2 / discordant, 1);
}
function exactMcnemar(onlyFirst, onlySecond) {
	const fewer = Math.min(onlyFirst, onlySecond);
	const discordant = onlyFirst + onlySecond;
	if (discordant === 0) return 1;
	return Math.min(1, 2 * incompleteBeta(.5, discordant - fewer, fewer + 1));
}
function pairedScore({ onlyFirst, onlySecond, pairs }, { confidence }) {
	if (pairs === 0) return noInterval("there is no row");
	const critical = criticalValue(confidence);
	const high = upperLimit(onlyFirst, onlySecond, {
		pairs,
		critical
	});
	const low = 0 - upperLimit(onlySecond, onlyFirst, {
		pairs,
		critical
	});
	const statistic = (limit) => scoreStatistic(limit, {
		b: onlyFirst,
		c: onlySecond,
		pairs
	});
	return {
		kind: "interval",
		low,
		high,
		p: mcnemar(onlyFirst, onlySecond),
		method: "paired-score",
		statistic
	};
}
function upperLimit(b, c, { pairs, critical }) {
	let low = (b - c) / pairs;
	let high = 1;
	for (let i = 0; i < 100 && high - low > 1e-15; i++) {
		const middle = (low + high) / 2;
		if (scoreStatistic(middle, {
			b,
			c,
			pairs
		}) > -critical) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
function scoreStatistic(delta, { b, c, pairs }) {
	const linear = -b - c + (2 * pairs - b + c) * delta;
	const constant = -c * delta * (1 - delta);
	const variance = pairs * (2 * ((Math.sqrt(Math.max(0, linear * linear - 8 * pairs * constant)) - linear) / (4 * pairs)) + delta * (1 - delta));
	const distance = b - c - pairs * delta;
	return variance <= 0 ? distance === 0 ? 0 : distance * Number.POSITIVE_INFINITY : distance / Math.sqrt(variance);
}

// src/domain/metric/share-spread.ts
function rightAmong(among) {
	return {
		among,
		isHit: (truth, chosen) => truth === chosen
	};
}
function shareSpread({ among, isHit }) {
	return ({ challenger, champion }, settings) => {
		const first = decided(challenger);
		const second = champion === null ? null : decided(champion);
		let [pairs, bothRight, onlyFirst, onlySecond] = [
			0,
			0,
			0,
			0
		];
		for (let row = 0; row < first.label.length; row++) {
			const truth = first.label[row] ?? 0;
			if (among !== "all" && truth !== among) continue;
			const ours = isHit(truth, first.chosen[row] ?? 0);
			const theirs = second !== null && isHit(truth, second.chosen[row] ?? 0);
			pairs++;
			if (ours && theirs) bothRight++;
			else if (ours) onlyFirst++;
			else if (theirs) onlySecond++;
		}
		const own = wilson(bothRight + onlyFirst, pairs, settings);
		if (champion === null) return {
			challenger: own,
			champion: null,
			delta: null
		};
		return {
			challenger: own,
			champion: wilson(bothRight + onlySecond, pairs, settings),
			delta: sameAnswers(challenger, champion) ? IDENTICAL : pairedScore({
				onlyFirst,
				onlySecond,
				pairs
			}, settings)
		};
	};
}
function sameAnswers(first, second) {
	if (first.kind === "binary" && second.kind === "binary") return first.threshold === second.threshold && sameNumbers(first.score, second.score);
	return first.kind === "multiclass" && second.kind === "multiclass" && sameNumbers(first.probability, second.probability);
}

// src/domain/metric/threshold.ts
const AGREEMENT$1 = {
	low: -1,
	high: 1
};
const accuracy = binaryDecision({
	id: "accuracy",
	summary: "Share of rows predicted right (`accuracy_score`).",
	reported: "shown",
	figure: rightShare,
	plain: share$1(rightAmong("all"))
});
const precision = binaryDecision({
	id: "precision",
	summary: "Share of positive predictions that are right, TP / (TP + FP) (`precision_score`).",
	reported: "shown",
	figure: precisionOf,
	plain: {
		interval: "Wilson; bootstrap",
		spread: decisionSpread(precisionOf, (matrix, settings) => {
			const { hits, predicted } = positive(matrix);
			return wilson(hits, predicted, settings);
		})
	}
});
const recall = binaryDecision({
	id: "recall",
	summary: "Share of positive rows that are found, TP / (TP + FN) (`recall_score`).",
	reported: "shown",
	figure: (matrix) => rateOf(matrix, 1, "hits"),
	plain: share$1(rightAmong(1))
});
const specificity = binaryDecision({
	id: "specificity",
	summary: "Share of negative rows that are left alone, TN / (TN + FP) (`recall_score(pos_label=0)`).",
	reported: "shown",
	figure: (matrix) => rateOf(matrix, 0, "hits"),
	plain: share$1(rightAmong(0))
});
const f1 = binaryDecision({
	id: "f1",
	summary: "Harmonic mean of precision and recall, 2TP / (2TP + FP + FN) (`f1_score`).",
	reported: "shown",
	figure: (matrix) => fBetaOf(matrix, 1)
});
const binaryBalancedAccuracy = binaryDecision({
	id: "balanced_accuracy",
	summary: "Mean of recall and specificity, over the classes that occur (`balanced_accuracy_score`).",
	reported: "recorded",
	figure: meanRecall
});
const matthews = binaryDecision({
	id: "mcc",
	summary: "Matthews' correlation of classes and decisions (`matthews_corrcoef`, which gives 0 for 0/0).",
	reported: "recorded",
	figure: correlation,
	range: AGREEMENT$1
});
const kappa = binaryDecision({
	id: "kappa",
	summary: "Cohen's kappa: agreement of classes and decisions beyond chance (`cohen_kappa_score`).",
	reported: "recorded",
	figure: kappaOf((truth, chosen) => truth === chosen ? 0 : 1),
	range: AGREEMENT$1
});
const falsePositiveRate$1 = binaryDecision({
	id: "fpr",
	summary: "Share of negative rows that are taken for positive, FP / (FP + TN): 1 - specificity.",
	reported: "recorded",
	direction: "lower",
	figure: (matrix) => rateOf(matrix, 0, "misses"),
	plain: share$1({
		among: 0,
		isHit: (truth, chosen) => truth !== chosen
	})
});
const falseNegativeRate = binaryDecision({
	id: "fnr",
	summary: "Share of positive rows that are missed, FN / (FN + TP): 1 - recall.",
	reported: "recorded",
	direction: "lower",
	figure: (matrix) => rateOf(matrix, 1, "misses"),
	plain: share$1({
		among: 1,
		isHit: (truth, chosen) => truth !== chosen
	})
});
const selectionRate$1 = binaryDecision({
	id: "selection_rate",
	summary: "Share of all rows that are predicted positive (Fairlearn `selection_rate`).",
	reported: "recorded",
	direction: "none",
	figure: (matrix) => {
		const [no, yes] = [classCount(matrix, 0), positive(matrix)];
		return ratioMetric(yes.predicted, no.actual + yes.actual, "row");
	},
	plain: share$1({
		among: "all",
		isHit: (_, chosen) => chosen === 1
	})
});
function fBetaOf(matrix, beta) {
	const { hits, predicted, actual } = positive(matrix);
	const square = beta * beta;
	return ratioMetric((1 + square) * hits, predicted + square * actual, "positive row or prediction");
}
function share$1(of) {
	return {
		interval: "Wilson; paired score (Tango)",
		spread: shareSpread(of)
	};
}
function precisionOf(matrix) {
	const { hits, predicted } = positive(matrix);
	return ratioMetric(hits, predicted, "positive prediction");
}
function rateOf(matrix, of, counted) {
	const { hits, actual } = classCount(matrix, of);
	const part = counted === "hits" ? hits : actual - hits;
	return ratioMetric(part, actual, of === 1 ? "positive row" : "negative row");
}
function positive(matrix) {
	return classCount(matrix, 1);
}

// src/domain/metric/decision-families.ts
const fBeta = {
	name: "f_beta",
	task: "binary",
	parameter: "beta, a number above 0: how many times as much recall counts as precision",
	example: "2",
	of: (text) => {
		const beta = numberIn(text);
		if (beta === null || beta <= 0) return null;
		return binaryDecision({
			id: `f_beta(${beta})`,
			summary: "(1 + b²)·TP / ((1 + b²)·TP + b²·FN + FP) (`fbeta_score`).",
			reported: "asked",
			figure: (matrix) => fBetaOf(matrix, beta)
		});
	}
};
const CELLS = [
	"tp",
	"fp",
	"fn",
	"tn"
];
const expectedValue = {
	name: "expected_value",
	task: "binary",
	parameter: "what a row is worth by its decision: tp, fp, fn, tn, separated by semicolons; 0 where left out",
	example: "tp=10;fn=-50",
	of: (text) => {
		const costs = costsIn(text);
		if (costs === null) return null;
		const values = CELLS.map((cell) => costs[cell]);
		const said = CELLS.filter((cell) => costs[cell] !== 0).map((cell) => `${cell}=${costs[cell]}`);
		return binaryDecision({
			id: `expected_value(${said.join(";")})`,
			summary: "Mean over rows of what each decision is worth, from a 2x2 matrix of gains (above 0) and costs (below 0).",
			reported: "asked",
			range: {
				low: Math.min(...values),
				high: Math.max(...values)
			},
			figure: (matrix) => worth(matrix, costs)
		});
	}
};
function worth({ counts }, { tp, fp, fn, tn }) {
	const [trueNegatives = 0, falsePositives = 0, falseNegatives = 0, truePositives = 0] = counts;
	const rows = trueNegatives + falsePositives + falseNegatives + truePositives;
	if (rows === 0) return undefinedMetric("there is no row");
	return definedMetric((tp * truePositives + fp * falsePositives + fn * falseNegatives + tn * trueNegatives) / rows);
}
function costsIn(text) {
	const costs = {
		tp: 0,
		fp: 0,
		fn: 0,
		tn: 0
	};
	const seen = /* @__PURE__ */ new Set();
	for (const part of text.split(";")) {
		const [name = "", written = ""] = part.split("=").map((word) => word.trim());
		const cell = CELLS.find((known) => known === name);
		const value = numberIn(written);
		if (cell === void 0 || value === null || seen.has(name)) return null;
		costs[cell] = value;
		seen.add(name);
	}
	return Object.values(costs).every((value) => value === 0) ? null : costs;
}
const CLASS_FAMILIES = CLASS_FIGURES.map((figure) => ({
	name: figure.name,
	task: "multiclass",
	parameter: "a class",
	example: "cat",
	of: (label) => label === "" ? null : ofClass(figure, label)
}));
function ofClass(figure, label) {
	const at = (classes) => classes.findIndex((known) => sameLabel(known, label));
	const metric = (of) => multiclassDecision({
		id: `${figure.name}(${label})`,
		summary: `${figure.name === "f1" ? "F1" : `${figure.name[0]?.toUpperCase()}${figure.name.slice(1)}`} of one class against all others (\`${figure.name}_score(average=None)\`).`,
		reported: "asked",
		figure: (matrix) => classFigure(matrix, figure, of)
	});
	return {
		...metric(-1),
		compute: (judged) => {
			const of = at(judged.classes);
			if (of < 0) return undefinedMetric(`there is no class ${label}; there are ${judged.classes.join(", ")}`);
			return metric(of).compute(judged);
		},
		spread: (pair, settings) => metric(at(pair.challenger.classes)).spread(pair, settings)
	};
}

// src/domain/metric/error-spread.ts
function errorSpread(figure) {
	return ({ challenger, champion }, settings) => {
		const { first, second, isSwapped } = resampled({
			challenger,
			champion
		}, settings);
		const [own, others] = [Float64Array.from(first, figure), Float64Array.from(second, figure)];
		const [ours, theirs] = isSwapped ? [others, own] : [own, others];
		const interval = percentileInterval(ours, settings);
		if (champion === null) return {
			challenger: interval,
			champion: null,
			delta: null
		};
		const delta = percentileContrast(differences(own, others), settings);
		const same = sameNumbers(challenger.value, champion.value);
		return {
			challenger: interval,
			champion: percentileInterval(theirs, settings),
			delta: same ? IDENTICAL : isSwapped ? mirrored(delta) : delta
		};
	};
}
const remembered$1 = /* @__PURE__ */ new WeakMap();
function resampled({ challenger, champion }, settings) {
	const known = remembered$1.get(challenger);
	const key = `${settings.seed} ${settings.replicates}`;
	if (known !== void 0 && known.key === key && known.other === champion) return known.found;
	const other = champion ?? challenger;
	const isSwapped = squaredErrors$1(challenger) < squaredErrors$1(other);
	const [one, two] = isSwapped ? [other, challenger] : [challenger, other];
	const found = {
		first: [],
		second: [],
		isSwapped
	};
	resampleSums({
		terms: termsOf(one, two),
		width: 4
	}, (sums, rows) => {
		const [squaredError = 0, otherError = 0, label = 0, squaredLabel = 0] = sums;
		found.first.push({
			rows,
			squaredError,
			label,
			squaredLabel
		});
		found.second.push({
			rows,
			squaredError: otherError,
			label,
			squaredLabel
		});
	}, settings);
	remembered$1.set(challenger, {
		key,
		other: champion,
		found
	});
	return found;
}
function squaredErrors$1({ label, value }) {
	return compensatedSum(label.map((y, row) => (y - (value[row] ?? 0)) ** 2));
}
function termsOf(first, second) {
	const { label } = first;
	const centre = mean(label);
	const order = canonicalRows(label, first.value, second.value);
	const terms = new Float64Array(4 * label.length);
	for (let at = 0; at < order.length; at++) {
		const row = order[at] ?? 0;
		const distance = (label[row] ?? 0) - centre;
		terms[4 * at] = ((label[row] ?? 0) - (first.value[row] ?? 0)) ** 2;
		terms[4 * at + 1] = ((label[row] ?? 0) - (second.value[row] ?? 0)) ** 2;
		terms[4 * at + 2] = distance;
		terms[4 * at + 3] = distance ** 2;
	}
	return terms;
}

// src/domain/metric/regression.ts
const AT_MOST_ONE = {
	low: Number.NEGATIVE_INFINITY,
	high: 1
};
const meanAbsoluteError = {
	...lossMetric({
		id: "mae",
		summary: "Mean absolute error, in the label's unit (`mean_absolute_error`).",
		reported: "shown",
		losses: absoluteErrors,
		answers: ({ value }) => value
	}),
	task: "regression"
};
const meanSquaredError = {
	...lossMetric({
		id: "mse",
		summary: "Mean squared error, in the label's unit squared (`mean_squared_error`).",
		reported: "shown",
		losses: squaredErrors,
		answers: ({ value }) => value
	}),
	task: "regression"
};
const rootMeanSquaredError = {
	id: "rmse",
	task: "regression",
	summary: "Square root of the mean squared error, in the label's unit (`root_mean_squared_error`).",
	reported: "shown",
	direction: "lower",
	range: POSITIVE,
	compute: rootOf,
	interval: "bootstrap",
	spread: orRobust(errorSpread(({ squaredError, rows }) => Math.sqrt(squaredError / rows)), {
		compute: rootOf,
		influence: (judged) => {
			const root = Math.sqrt(weightedMean(squaredErrors(judged), judged.weight));
			return meanInfluence(squaredErrors(judged), judged.weight).map((moved) => moved / 2 / root);
		},
		range: POSITIVE,
		same: sameValues
	})
};
const rSquared = {
	id: "r2",
	task: "regression",
	summary: "Coefficient of determination: 1 - squared errors / squared distances from the mean (`r2_score`).",
	reported: "shown",
	direction: "higher",
	range: AT_MOST_ONE,
	compute: determinationOf,
	interval: "bootstrap",
	spread: orRobust(errorSpread(determination), {
		compute: determinationOf,
		influence: (judged) => {
			const { label, weight } = judged;
			const errors = squaredErrors(judged);
			const centre = weightedMean(label, weight);
			const around = label.map((y) => (y - centre) ** 2);
			const total = compensatedSum(weighed(around, weight));
			const share = compensatedSum(weighed(errors, weight)) / total;
			const moved = errors.map((error, row) => (share * (around[row] ?? 0) - error) / total);
			return weight === void 0 ? moved : weighed(moved, weight);
		},
		range: AT_MOST_ONE,
		same: sameValues
	})
};
const explainedVariance = {
	...sumsMetric({
		id: "explained_variance",
		summary: "1 - variance of the errors / variance of the labels: r2 without the bias (`explained_variance_score`).",
		reported: "asked",
		direction: "higher",
		range: AT_MOST_ONE,
		terms: ({ label, value, weight }) => {
			const errors = label.map((y, row) => y - (value[row] ?? 0));
			const [centre, middle] = [weightedMean(errors, weight), weightedMean(label, weight)];
			const terms = new Float64Array(4 * label.length);
			for (let row = 0; row < label.length; row++) {
				const [error, distance] = [(errors[row] ?? 0) - centre, (label[row] ?? 0) - middle];
				terms[4 * row] = error;
				terms[4 * row + 1] = error * error;
				terms[4 * row + 2] = distance;
				terms[4 * row + 3] = distance * distance;
			}
			return {
				terms,
				width: 4
			};
		},
		refuse: sameLabels,
		figure: ([weight = 0, error = 0, squaredError = 0, label = 0, squaredLabel = 0]) => {
			const around = squaredLabel - label * label / weight;
			if (around <= 0) return undefinedMetric("every label has the same value");
			return definedMetric(1 - (squaredError - error * error / weight) / around);
		},
		same: sameValues
	}),
	task: "regression"
};
const meanError = lossMetric({
	id: "bias",
	summary: "Mean of prediction minus label, in the label's unit: above 0 where the model says too much. Closer to 0 is better.",
	reported: "recorded",
	direction: "zero",
	range: {
		low: Number.NEGATIVE_INFINITY,
		high: Number.POSITIVE_INFINITY
	},
	losses: ({ label, value }) => value.map((said, row) => said - (label[row] ?? 0)),
	answers: ({ value }) => value
});
const bias = {
	...meanError,
	...withoutDelta("zero", meanError),
	task: "regression"
};
function sameValues(first, second) {
	return sameNumbers(first.value, second.value);
}
function absoluteErrors({ label, value }) {
	return label.map((y, row) => Math.abs((value[row] ?? 0) - y));
}
function squaredErrors({ label, value }) {
	return label.map((y, row) => ((value[row] ?? 0) - y) ** 2);
}
function rootOf(judged) {
	const mse = meanSquaredError.compute(judged);
	return mse.kind === "undefined" ? mse : definedMetric(Math.sqrt(mse.value));
}
function sameLabels({ label, weight }) {
	const counted = weight === void 0 ? label : label.filter((_, row) => (weight[row] ?? 0) > 0);
	return counted.every((y) => y === counted[0]) ? "every label has the same value" : null;
}
function determinationOf(judged) {
	const { label, weight } = judged;
	const constant = sameLabels(judged);
	if (constant !== null) return undefinedMetric(constant);
	const centre = weightedMean(label, weight);
	const around = compensatedSum(weighed(label.map((y) => (y - centre) ** 2), weight));
	return definedMetric(1 - compensatedSum(weighed(squaredErrors(judged), weight)) / around);
}
function determination({ rows, squaredError, label, squaredLabel }) {
	const around = squaredLabel - label * label / rows;
	return around > 0 ? 1 - squaredError / around : NaN;
}

// src/domain/metric/deviance.ts
const poissonDeviance = {
	...lossMetric({
		id: "poisson_deviance",
		summary: "Mean of 2(y·log(y/p) - y + p); labels of at least 0, predictions above 0 (`mean_poisson_deviance`).",
		reported: "asked",
		losses: ({ label, value }) => label.map((y, row) => {
			const said = value[row] ?? 0;
			return 2 * ((y === 0 ? 0 : y * Math.log(y / said)) - y + said);
		}),
		answers: ({ value }) => value,
		refuse: ({ label, value }) => outside(label, "label", 0) ?? notAbove(value, "prediction", 0)
	}),
	task: "regression"
};
const gammaDeviance = {
	...lossMetric({
		id: "gamma_deviance",
		summary: "Mean of 2(log(p/y) + y/p - 1); labels and predictions above 0 (`mean_gamma_deviance`).",
		reported: "asked",
		losses: ({ label, value }) => label.map((y, row) => 2 * (Math.log((value[row] ?? 0) / y) + y / (value[row] ?? 0) - 1)),
		answers: ({ value }) => value,
		refuse: ({ label, value }) => notAbove(label, "label", 0) ?? notAbove(value, "prediction", 0)
	}),
	task: "regression"
};
const rootMeanSquaredLogError = {
	...sumsMetric({
		id: "rmsle",
		summary: "Root of the mean squared difference of log(1 + x), all above -1 (`root_mean_squared_log_error`).",
		reported: "asked",
		direction: "lower",
		range: POSITIVE,
		refuse: ({ label, value }) => notAbove(label, "label", -1) ?? notAbove(value, "prediction", -1),
		terms: ({ label, value }) => ({
			terms: label.map((y, row) => (Math.log1p(value[row] ?? 0) - Math.log1p(y)) ** 2),
			width: 1
		}),
		figure: ([weight = 0, squares = 0]) => definedMetric(Math.sqrt(squares / weight)),
		same: sameValues
	}),
	task: "regression"
};
function notAbove(values, noun, limit) {
	const rows = values.reduce((count, value) => count + (value > limit ? 0 : 1), 0);
	return rows === 0 ? null : `${having(rows, noun)} that is not above ${limit}`;
}
function outside(values, noun, lowest) {
	const rows = values.reduce((count, value) => count + (value < lowest ? 1 : 0), 0);
	return rows === 0 ? null : `${having(rows, noun)} below ${lowest}`;
}
function having(rows, noun) {
	return `${counted$2(rows, "row")} ${rows === 1 ? "has" : "have"} a ${noun}`;
}

// src/domain/metric/hit-share.ts
function hitShare(hits, same) {
	const compute = (judged) => {
		if (judged.label.length === 0) return undefinedMetric("there is no row");
		const share = weightedMean(hits(judged), judged.weight);
		return Number.isNaN(share) ? undefinedMetric("every row has weight 0") : definedMetric(share);
	};
	const plain = ({ challenger, champion }, settings) => {
		const first = hits(challenger);
		const pairs = first.length;
		const own = wilson(sum$1(first), pairs, settings);
		if (champion === null) return {
			challenger: own,
			champion: null,
			delta: null
		};
		const second = hits(champion);
		const onlyFirst = sum$1(first.map((hit, row) => hit > (second[row] ?? 0) ? 1 : 0));
		const onlySecond = sum$1(second.map((hit, row) => hit > (first[row] ?? 0) ? 1 : 0));
		return {
			challenger: own,
			champion: wilson(sum$1(second), pairs, settings),
			delta: same(challenger, champion) ? IDENTICAL : pairedScore({
				onlyFirst,
				onlySecond,
				pairs
			}, settings)
		};
	};
	const influence = (judged) => meanInfluence(hits(judged), judged.weight);
	return {
		compute,
		interval: "Wilson; paired score (Tango)",
		spread: orRobust(plain, {
			compute,
			influence,
			range: UNIT,
			same
		})
	};
}
function sum$1(values) {
	return values.reduce((total, value) => total + value, 0);
}

// src/domain/metric/flips.ts
const flipRate = {
	...flips({
		id: "flip_rate",
		reported: "recorded",
		summary: "Share of rows that challenger and champion decide differently.",
		isFlip: (ours, theirs) => ours !== theirs
	}),
	task: "binary"
};
const positiveToNegative = {
	...flips({
		id: "pos_to_neg",
		reported: "asked",
		summary: "Share of all rows that the champion decides positive and the challenger negative.",
		isFlip: (ours, theirs) => ours === 0 && theirs === 1
	}),
	task: "binary"
};
const negativeToPositive = {
	...flips({
		id: "neg_to_pos",
		reported: "asked",
		summary: "Share of all rows that the champion decides negative and the challenger positive.",
		isFlip: (ours, theirs) => ours === 1 && theirs === 0
	}),
	task: "binary"
};
const multiclassFlipRate = {
	...flips({
		id: "flip_rate",
		reported: "recorded",
		summary: "Share of rows for which challenger and champion find another class most probable.",
		isFlip: (ours, theirs) => ours !== theirs
	}),
	task: "multiclass"
};
function flips({ id, summary, reported, isFlip }) {
	const against = (champion) => hitShare((judged) => {
		const [ours, theirs] = [decided(judged).chosen, decided(champion).chosen];
		const flipped = new Float64Array(ours.length);
		for (let row = 0; row < flipped.length; row++) flipped[row] = isFlip(ours[row] ?? 0, theirs[row] ?? 0) ? 1 : 0;
		return flipped;
	}, () => false);
	return {
		id,
		summary,
		reported,
		direction: "lower",
		range: UNIT,
		against: "champion",
		compute: (judged, champion = null) => champion === null ? undefinedMetric("there is no champion to compare with") : against(champion).compute(judged),
		interval: "Wilson",
		spread: ({ challenger, champion }, settings) => {
			const none = noInterval("there is no champion to compare with");
			return {
				challenger: champion === null ? none : against(champion).spread({
					challenger,
					champion: null
				}, settings).challenger,
				champion: null,
				delta: null
			};
		}
	};
}

// src/domain/metric/max-error.ts
const maxError = {
	id: "max_error",
	task: "regression",
	summary: "Largest absolute error, in the label's unit (`max_error`); weights do not change it, but a weight of 0 leaves a row out.",
	reported: "recorded",
	direction: "lower",
	range: POSITIVE,
	compute: (judged) => {
		const { weight } = judged;
		let largest = -1;
		const errors = absoluteErrors(judged);
		for (let row = 0; row < errors.length; row++) {
			const error = errors[row] ?? 0;
			if (error > largest && (weight === void 0 || (weight[row] ?? 0) > 0)) largest = error;
		}
		return largest < 0 ? undefinedMetric("there is no row") : definedMetric(largest);
	},
	...noSpread("one row decides it, and no resample holds a larger error", sameValues)
};

// src/domain/metric/multiclass.ts
const AGREEMENT = {
	low: -1,
	high: 1
};
const multiclassAccuracy = multiclassDecision({
	id: "accuracy",
	summary: "Share of rows whose most probable class is the true one (`accuracy_score`).",
	reported: "shown",
	figure: rightShare,
	plain: {
		interval: "Wilson; paired score (Tango)",
		spread: shareSpread(rightAmong("all"))
	}
});
const balancedAccuracy = multiclassDecision({
	id: "balanced_accuracy",
	summary: "Mean of the recalls of the classes that occur (`balanced_accuracy_score`).",
	reported: "shown",
	figure: meanRecall
});
const multiclassMatthews = multiclassDecision({
	id: "mcc",
	summary: "Correlation of classes and decisions, Gorodkin's (`matthews_corrcoef`, which gives 0 for 0/0).",
	reported: "recorded",
	figure: correlation,
	range: AGREEMENT
});
const multiclassKappa = multiclassDecision({
	id: "kappa",
	summary: "Cohen's kappa: agreement of classes and decisions beyond chance (`cohen_kappa_score`).",
	reported: "recorded",
	figure: kappaOf((truth, chosen) => truth === chosen ? 0 : 1),
	range: AGREEMENT
});
const quadraticKappa = multiclassDecision({
	id: "quadratic_weighted_kappa",
	summary: "Cohen's kappa that counts a disagreement by its squared distance in the list of classes, which must be in their natural order (`cohen_kappa_score(weights=\"quadratic\")`).",
	reported: "asked",
	figure: kappaOf((truth, chosen) => (truth - chosen) ** 2),
	range: AGREEMENT
});

// src/domain/statistics/average-precision-spread.ts
function averagePrecisionInfluence(ranks, weight) {
	const { order } = ranks;
	const last = order.length - 1;
	const { ends, found, groups, taken: weights } = tiedGroups(ranks, weight);
	const positives = groups === 0 ? 0 : found[groups - 1] ?? 0;
	let area = 0;
	for (let group = 0; group < groups; group++) {
		const hits = (found[group] ?? 0) - (found[group - 1] ?? 0);
		const taken = weights[group] ?? 1;
		if (taken > 0) area += hits * (found[group] ?? 0) / taken / positives;
	}
	const influence = new Float64Array(order.length);
	let [gain, loss] = [0, 0];
	for (let group = groups - 1; group >= 0; group--) {
		const taken = weights[group] ?? 1;
		if (taken === 0) continue;
		const above = found[group] ?? 0;
		const hits = above - (found[group - 1] ?? 0);
		gain += hits / taken;
		loss += hits * above / taken / taken;
		const ofPositive = (above / taken - area + gain - loss) / positives;
		const ofNegative = -loss / positives;
		for (let at = ends[group - 1] ?? 0; at < (ends[group] ?? 0); at++) {
			const row = order[last - at] ?? 0;
			influence[row] = (isPositive(ranks, last - at) ? ofPositive : ofNegative) * (weight === void 0 ? 1 : weight[row] ?? 0);
		}
	}
	return {
		area,
		influence
	};
}
function tiedGroups(ranks, weight) {
	const { order } = ranks;
	const ends = new Uint32Array(order.length);
	const found = new Float64Array(order.length);
	const taken = weight === void 0 ? ends : new Float64Array(order.length);
	let [groups, hits, all] = [
		0,
		0,
		0
	];
	for (let at = order.length - 1; at >= 0; at--) {
		const w = weight === void 0 ? 1 : weight[order[at] ?? 0] ?? 0;
		if (isPositive(ranks, at)) hits += w;
		all += w;
		if (!isFirstOfScore(ranks, at)) continue;
		ends[groups] = order.length - at;
		taken[groups] = all;
		found[groups++] = hits;
	}
	return {
		ends,
		found,
		groups,
		taken
	};
}

// src/domain/statistics/normal-contrast.ts
function normalContrast(delta, { error, method }, { confidence }) {
	const reach = criticalValue(confidence) * error;
	return {
		kind: "interval",
		low: delta - reach,
		high: delta + reach,
		p: normalTwoSided(delta / error),
		method
	};
}

// src/domain/statistics/delong.ts
function placements(label, ranks, weight) {
	const { order } = ranks;
	const weigh = (at) => weight === void 0 ? 1 : weight[order[at] ?? 0] ?? 0;
	let [positives, negatives] = [0, 0];
	for (let at = 0; at < order.length; at++) if (isPositive(ranks, at)) positives += weigh(at);
	else negatives += weigh(at);
	if (positives === 0 || negatives === 0) return null;
	const placement = new Float64Array(order.length);
	let [positivesBelow, negativesBelow] = [0, 0];
	let [tiedPositives, tiedNegatives] = [0, 0];
	let start = 0;
	for (let end = 0; end < order.length; end++) {
		if (isPositive(ranks, end)) tiedPositives += weigh(end);
		else tiedNegatives += weigh(end);
		if (!isLastOfScore(ranks, end)) continue;
		const ofPositive = (negativesBelow + tiedNegatives / 2) / negatives;
		const ofNegative = (positives - positivesBelow - tiedPositives / 2) / positives;
		for (; start <= end; start++) placement[order[start] ?? 0] = isPositive(ranks, start) ? ofPositive : ofNegative;
		positivesBelow += tiedPositives;
		negativesBelow += tiedNegatives;
		[tiedPositives, tiedNegatives] = [0, 0];
	}
	return {
		area: weight === void 0 ? meanOf$3({
			values: placement,
			of: {
				label,
				truth: 1
			}
		}) : weightedArea(label, placement, weight) / positives,
		positives,
		negatives,
		placement
	};
}
function weightedArea(label, placement, weight) {
	return compensatedSum(placement.map((share, row) => share * (label[row] ?? 0) * (weight[row] ?? 0)));
}
function areaInfluence(label, { area, positives, negatives, placement }, weight) {
	return placement.map((share, row) => {
		const w = weight === void 0 ? 1 : weight[row] ?? 0;
		return (share - area) * w / (label[row] === 1 ? positives : negatives);
	});
}
function areaVariance(label, { placement }, other) {
	let variance = 0;
	for (const truth of [1, 0]) {
		const less = other === void 0 ? {} : { less: other.placement };
		const { count, squares } = momentsOf({
			values: placement,
			...less,
			of: {
				label,
				truth
			}
		});
		if (count < 2) return null;
		variance += squares / (count - 1) / count;
	}
	return variance;
}
function areaInterval(label, ranks, { confidence }) {
	const variance = areaVariance(label, ranks);
	if (variance === null) return noInterval("a class has fewer than two rows");
	const { area } = ranks;
	if (area <= 0 || area >= 1) return noInterval("the classes are separated without a single error");
	if (variance === 0) return noInterval("every row contributes the same");
	return logitInterval(area, Math.sqrt(variance), { confidence });
}
function logitInterval(value, error, { confidence }) {
	const centre = Math.log(value / (1 - value));
	const reach = criticalValue(confidence) * error / (value * (1 - value));
	const back = (x) => 1 / (1 + Math.exp(-x));
	return {
		kind: "interval",
		low: back(centre - reach),
		high: back(centre + reach)
	};
}
function pairedAreas(label, { first, second }, settings) {
	const variance = areaVariance(label, first, second);
	if (variance === null) return noInterval("a class has fewer than two rows");
	if (variance === 0) return noInterval("both models rank every row alike, though their scores differ");
	return normalContrast(first.area - second.area, {
		error: Math.sqrt(variance),
		method: "delong"
	}, settings);
}

// src/domain/statistics/linearised.ts
function errorOf(influence) {
	const rows = influence.values.length;
	return Math.sqrt(sumOfSquares(influence) * rows / (rows - 1));
}
function linearisedInterval(value, influence, settings) {
	if (influence.length < 2) return noInterval("one row has no spread");
	const error = errorOf({ values: influence });
	if (value <= 0 || value >= 1 || error === 0) return noInterval("the classes are separated without a single error");
	return logitInterval(value, error, settings);
}
function linearisedContrast(delta, { first, second }, settings) {
	if (first.length < 2) return noInterval("one row has no spread");
	const error = errorOf({
		values: first,
		less: second
	});
	if (error === 0) return noInterval("both models rank every row alike, though their scores differ");
	return normalContrast(delta, {
		error,
		method: "linearised"
	}, settings);
}

// src/domain/metric/ranking-spread.ts
function areaSpread({ challenger, champion }, settings) {
	const { label } = challenger;
	const first = placed(challenger);
	const own = of(first, label, settings);
	if (champion === null) return {
		challenger: own,
		champion: null,
		delta: null
	};
	if (sameNumbers(challenger.score, champion.score)) return {
		challenger: own,
		champion: own,
		delta: IDENTICAL
	};
	const second = placed(champion);
	const delta = first === null || second === null ? oneClass$1 : pairedAreas(label, {
		first,
		second
	}, settings);
	return {
		challenger: own,
		champion: of(second, label, settings),
		delta
	};
}
function averagePrecisionSpread({ challenger, champion }, settings) {
	const first = influenceOnPrecision(challenger);
	const own = linearisedInterval(first.area, first.influence, settings);
	if (champion === null) return {
		challenger: own,
		champion: null,
		delta: null
	};
	if (sameNumbers(challenger.score, champion.score)) return {
		challenger: own,
		champion: own,
		delta: IDENTICAL
	};
	const second = influenceOnPrecision(champion);
	return {
		challenger: own,
		champion: linearisedInterval(second.area, second.influence, settings),
		delta: linearisedContrast(first.area - second.area, {
			first: first.influence,
			second: second.influence
		}, settings)
	};
}
function placed(judged) {
	return placements(judged.label, ranksOf(judged), judged.weight);
}
function influenceOnArea(judged) {
	const found = placed(judged);
	return found === null ? /* @__PURE__ */ new Float64Array(0) : areaInfluence(judged.label, found, judged.weight);
}
function influenceOnPrecision(judged) {
	return averagePrecisionInfluence(ranksOf(judged), judged.weight);
}
const oneClass$1 = noInterval("one class is absent");
function of(ranks, label, settings) {
	return ranks === null ? oneClass$1 : areaInterval(label, ranks, settings);
}

// src/domain/metric/multiclass-area.ts
const AREAS_ONE_VERSUS_REST = ["macro", "weighted"].map((average) => averageArea({
	id: `roc_auc_ovr_${average}`,
	summary: `Mean of each class's area under the ROC curve against all others${average === "weighted" ? ", weighted by its rows" : ""}; classes without rows are skipped and listed (\`roc_auc_score(multi_class="ovr", average="${average}")\`).`,
	average,
	contests: oneVersusRest
}));
const AREAS_ONE_VERSUS_ONE = ["macro", "weighted"].map((average) => averageArea({
	id: `roc_auc_ovo_${average}`,
	summary: `Mean area of every two classes among their own rows${average === "weighted" ? ", weighted by them" : ""}; classes without rows are skipped and listed (\`roc_auc_score(multi_class="ovo", average="${average}")\`, which takes no weights).`,
	average,
	contests: oneVersusOne
}));
function averageArea({ id, summary, average, contests }) {
	const compute = (judged) => {
		let [sum, sizes] = [0, 0];
		for (const { judged: question, size } of contests(judged)) {
			const area = placed(question)?.area;
			if (area === void 0) continue;
			const share = average === "macro" ? 1 : size;
			sum += share * area;
			sizes += share;
		}
		if (sizes === 0) return undefinedMetric("fewer than two classes have rows");
		const absent = absentClasses(judged);
		return definedMetric(sum / sizes, absent.length === 0 ? null : `without ${absent.join(", ")}, of which there is no row`);
	};
	const influence = (judged) => influenceOnAverage(judged, contests, average);
	const same = (first, second) => sameNumbers(first.probability, second.probability);
	return {
		id,
		task: "multiclass",
		summary,
		reported: "asked",
		direction: "higher",
		range: UNIT,
		chance: .5,
		compute,
		interval: "from the rows' influences, on the logit scale; paired",
		spread: robustSpread({
			compute,
			influence,
			range: UNIT,
			same
		})
	};
}
function influenceOnAverage(judged, contests, average) {
	const rowsInAll = judged.label.length;
	const [influence, counted, times] = [
		new Float64Array(rowsInAll),
		new Float64Array(rowsInAll),
		new Float64Array(rowsInAll)
	];
	let [sizes, sum] = [0, 0];
	for (const { rows, judged: question, size, counts } of contests(judged)) {
		const area = placed(question)?.area;
		if (area === void 0) continue;
		const share = average === "macro" ? 1 : size;
		const moved = influenceOnArea(question);
		for (let at = 0; at < rows.length; at++) {
			const row = rows[at] ?? 0;
			influence[row] = (influence[row] ?? 0) + share * (moved[at] ?? 0);
			if (counts === "positives" && question.label[at] !== 1) continue;
			const w = judged.weight === void 0 ? 1 : judged.weight[row] ?? 0;
			counted[row] = (counted[row] ?? 0) + area * w;
			times[row] = (times[row] ?? 0) + w;
		}
		sizes += share;
		sum += share * area;
	}
	if (average === "macro") return influence.map((moved) => moved / sizes);
	const mean = sum / sizes;
	return influence.map((moved, row) => (moved + (counted[row] ?? 0) - mean * (times[row] ?? 0)) / sizes);
}
function* oneVersusRest(judged) {
	const { label, probability, classes, weight } = judged;
	const rows = Int32Array.from(label, (_, row) => row);
	for (let of = 0; of < classes.length; of++) {
		const score = new Float64Array(rows.length);
		const isOf = new Float64Array(rows.length);
		let size = 0;
		for (let row = 0; row < rows.length; row++) {
			score[row] = probability[row * classes.length + of] ?? 0;
			isOf[row] = label[row] === of ? 1 : 0;
			if (label[row] === of) size += weight === void 0 ? 1 : weight[row] ?? 0;
		}
		yield {
			rows,
			judged: {
				kind: "binary",
				label: isOf,
				score,
				threshold: .5,
				weight
			},
			size,
			counts: "positives"
		};
	}
}
function* oneVersusOne({ label, probability, classes, weight }) {
	const members = classes.map(() => []);
	for (let row = 0; row < label.length; row++) members[label[row] ?? 0]?.push(row);
	for (const [one, first] of members.entries()) for (const [other, second] of members.entries()) {
		if (one === other || first.length === 0 || second.length === 0) continue;
		const rows = Int32Array.from(first.concat(second));
		const own = weight === void 0 ? void 0 : Float64Array.from(rows, (row) => weight[row] ?? 0);
		yield {
			rows,
			judged: {
				kind: "binary",
				label: Float64Array.from(rows, (_, at) => at < first.length ? 1 : 0),
				score: Float64Array.from(rows, (row) => probability[row * classes.length + one] ?? 0),
				threshold: .5,
				weight: own
			},
			size: totalWeight(rows.length, { weight: own }),
			counts: "all"
		};
	}
}

// src/domain/table/joined.ts
function joined(type, parts) {
	const whole = new type(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

// src/domain/metric/prediction-interval.ts
const held = hitShare(({ label, lower, upper }) => label.map((y, row) => Number(y >= (lower?.[row] ?? 0) && y <= (upper?.[row] ?? 0))), sameEnds);
const intervalCoverage = {
	id: "interval_coverage",
	task: "regression",
	summary: "Share of rows whose label lies within the model's own interval, ends included (MAPIE `regression_coverage_score`); needs `output.interval`.",
	reported: "asked",
	direction: "none",
	range: UNIT,
	...held,
	compute: (judged) => {
		return refuseEnds(judged) ?? held.compute(judged);
	}
};
const intervalWidth = {
	...lossMetric({
		id: "interval_width",
		summary: "Mean distance between the ends of the model's own intervals, in the label's unit (MAPIE `regression_mean_width_score`); needs `output.interval`.",
		reported: "asked",
		losses: ({ lower, upper }) => (upper ?? /* @__PURE__ */ new Float64Array()).map((end, row) => end - (lower?.[row] ?? 0)),
		answers: ({ lower, upper }) => joined(Float64Array, [lower ?? /* @__PURE__ */ new Float64Array(), upper ?? /* @__PURE__ */ new Float64Array()]),
		refuse: refuseEnds
	}),
	task: "regression"
};
function refuseEnds({ lower, upper }) {
	if (lower === void 0 || upper === void 0) return undefinedMetric("the model gives no interval; name its ends with output.interval");
	let crossed = 0;
	for (let row = 0; row < lower.length; row++) if ((lower[row] ?? 0) > (upper[row] ?? 0)) crossed++;
	if (crossed === 0) return null;
	return {
		kind: "undefined",
		reason: `in ${counted$2(crossed, "row")} the lower end of the interval is above the upper`,
		isModelsFault: true
	};
}
function sameEnds(first, second) {
	const none = /* @__PURE__ */ new Float64Array();
	return sameNumbers(first.lower ?? none, second.lower ?? none) && sameNumbers(first.upper ?? none, second.upper ?? none);
}

// src/domain/metric/quantile.ts
const medianAbsoluteError = {
	id: "median_absolute_error",
	task: "regression",
	summary: "Median absolute error, in the label's unit (`median_absolute_error`).",
	reported: "asked",
	direction: "lower",
	range: POSITIVE,
	compute: (judged) => medianOf(judged, null)(null),
	...rowBootstrap(medianOf)
};
const pinballAtQ = {
	name: "pinball_at_q",
	task: "regression",
	parameter: "the quantile that the model predicts, between 0 and 1",
	example: "0.9",
	of: (text) => {
		const q = shareIn(text, "open");
		if (q === null) return null;
		return {
			...lossMetric({
				id: `pinball_at_q(${q})`,
				summary: "Mean of q·(y - p) where the label is above the prediction, else (1 - q)·(p - y) (`mean_pinball_loss`).",
				reported: "asked",
				losses: ({ label, value }) => label.map((y, row) => {
					const above = y - (value[row] ?? 0);
					return above >= 0 ? q * above : (q - 1) * above;
				}),
				answers: ({ value }) => value
			}),
			task: "regression"
		};
	}
};
function medianOf(judged, unit) {
	const errors = absoluteErrors(judged);
	const order = orderOf(errors);
	const sorted = inOrder$1(errors, order);
	const weights = judged.weight === void 0 ? null : inOrder$1(judged.weight, order);
	const units = unit === null ? null : Uint32Array.from(order, (row) => unit[row] ?? 0);
	const weigh = (at, times) => {
		const own = weights === null ? 1 : weights[at] ?? 0;
		return times === null || units === null ? own : own * (times[units[at] ?? 0] ?? 0);
	};
	return (times) => {
		let total = 0;
		for (let at = 0; at < sorted.length; at++) total += weigh(at, times);
		if (total === 0) return undefinedMetric(sorted.length === 0 ? "there is no row" : "every row has weight 0");
		let below = 0;
		let lower = null;
		for (let at = 0; at < sorted.length; at++) {
			const w = weigh(at, times);
			if (w === 0) continue;
			if (lower !== null) return definedMetric((lower + (sorted[at] ?? 0)) / 2);
			below += w;
			if (below > total / 2 * 1.000000000001) return definedMetric(sorted[at] ?? 0);
			if (below >= total / 2 * .999999999999) lower = sorted[at] ?? 0;
		}
		return definedMetric(lower ?? 0);
	};
}
function inOrder$1(values, order) {
	const sorted = new Float64Array(order.length);
	for (let at = 0; at < sorted.length; at++) sorted[at] = values[order[at] ?? 0] ?? 0;
	return sorted;
}

// src/domain/metric/score-groups.ts
const MOST_COUNTED = 4096;
const SLOTS = 4 * MOST_COUNTED;
const remembered = /* @__PURE__ */ new WeakMap();
function visitGroups(judged, from, visit) {
	let groups = remembered.get(judged);
	if (groups === void 0) {
		groups = counted(judged);
		remembered.set(judged, groups);
	}
	if (groups === null) visitInOrder(judged, from, visit);
	else visitCounted(groups, from, visit);
}
function visitCounted({ positives, negatives }, from, visit) {
	const last = positives.length - 1;
	for (let at = 0; at <= last; at++) {
		const group = from === "lowest" ? at : last - at;
		visit(positives[group] ?? 0, negatives[group] ?? 0);
	}
}
function visitInOrder(judged, from, visit) {
	const ranks = ranksOf(judged);
	const last = ranks.order.length - 1;
	let [positives, negatives] = [0, 0];
	for (let step = 0; step <= last; step++) {
		const at = from === "lowest" ? step : last - step;
		if (isPositive(ranks, at)) positives++;
		else negatives++;
		if (!(from === "lowest" ? isLastOfScore(ranks, at) : isFirstOfScore(ranks, at))) continue;
		visit(positives, negatives);
		[positives, negatives] = [0, 0];
	}
}
function counted({ label, score }) {
	const words = new Uint32Array(score.buffer, score.byteOffset, 2 * score.length);
	const slots = new Int32Array(SLOTS);
	const values = [];
	const positives = new Uint32Array(MOST_COUNTED);
	const rows = new Uint32Array(MOST_COUNTED);
	for (let row = 0; row < score.length; row++) {
		const value = score[row] ?? 0;
		let slot = (Math.imul((words[2 * row] ?? 0) ^ Math.imul(words[2 * row + 1] ?? 0, 2654435761), 2246822507) >>> 15) % SLOTS;
		let group = (slots[slot] ?? 0) - 1;
		while (group >= 0 && values[group] !== value) {
			slot = (slot + 1) % SLOTS;
			group = (slots[slot] ?? 0) - 1;
		}
		if (group < 0) {
			if (values.length === MOST_COUNTED) return null;
			group = values.push(value) - 1;
			slots[slot] = group + 1;
		}
		rows[group] = (rows[group] ?? 0) + 1;
		positives[group] = (positives[group] ?? 0) + (label[row] ?? 0);
	}
	const order = Uint32Array.from(values.keys()).sort((x, y) => (values[x] ?? 0) - (values[y] ?? 0));
	const isSame = (at) => at > 0 && values[order[at] ?? 0] === values[order[at - 1] ?? 0];
	const groups = {
		positives: new Uint32Array(values.length),
		negatives: new Uint32Array(values.length)
	};
	let last = -1;
	for (const [at, group] of order.entries()) {
		if (!isSame(at)) last++;
		const own = positives[group] ?? 0;
		groups.positives[last] = (groups.positives[last] ?? 0) + own;
		groups.negatives[last] = (groups.negatives[last] ?? 0) + (rows[group] ?? 0) - own;
	}
	return {
		positives: groups.positives.subarray(0, last + 1),
		negatives: groups.negatives.subarray(0, last + 1)
	};
}

// src/domain/metric/ranking.ts
const rocAuc = {
	id: "roc_auc",
	task: "binary",
	summary: "Area under the ROC curve: how often a positive row scores above a negative one, ties counted half (`roc_auc_score`).",
	reported: "shown",
	direction: "higher",
	range: UNIT,
	chance: .5,
	compute: areaOf,
	interval: "DeLong on the logit scale; paired DeLong",
	spread: orRobust(areaSpread, {
		compute: areaOf,
		influence: influenceOnArea,
		range: UNIT,
		same: sameScores
	})
};
const averagePrecision = {
	id: "average_precision",
	task: "binary",
	summary: "Sum over distinct thresholds of (R_k - R_{k-1})·P_k, without interpolation (`average_precision_score`).",
	reported: "shown",
	direction: "higher",
	range: UNIT,
	compute: averagePrecisionOf,
	interval: "from the rows' influences, on the logit scale; paired",
	spread: orRobust(averagePrecisionSpread, {
		compute: averagePrecisionOf,
		influence: (judged) => influenceOnPrecision(judged).influence,
		range: UNIT,
		same: sameScores
	})
};
function sameScores(first, second) {
	return sameNumbers(first.score, second.score);
}
function areaOf(judged) {
	if (judged.weight === void 0) return plainArea(judged);
	const found = placed(judged);
	return found === null ? oneClass(positiveWeight(judged)) : definedMetric(found.area);
}
function averagePrecisionOf(judged) {
	if (judged.weight === void 0) return plainPrecision(judged);
	if (positiveWeight(judged) === 0) return undefinedMetric("there is no positive row");
	return definedMetric(influenceOnPrecision(judged).area);
}
function positiveWeight({ label, weight }) {
	return totalWeight(label.length, { weight: weight?.map((w, row) => w * (label[row] ?? 0)) });
}
function plainArea(judged) {
	let [found, below, wins] = [
		0,
		0,
		0
	];
	visitGroups(judged, "lowest", (positives, negatives) => {
		wins += positives * (below + negatives / 2);
		found += positives;
		below += negatives;
	});
	return found === 0 || below === 0 ? oneClass(found) : definedMetric(wins / found / below);
}
function plainPrecision(judged) {
	let all = 0;
	for (let row = 0; row < judged.label.length; row++) all += judged.label[row] ?? 0;
	if (all === 0) return undefinedMetric("there is no positive row");
	let [truePositives, falsePositives, sum] = [
		0,
		0,
		0
	];
	visitGroups(judged, "highest", (positives, negatives) => {
		truePositives += positives;
		falsePositives += negatives;
		sum += positives / all * (truePositives / (truePositives + falsePositives));
	});
	return definedMetric(sum);
}
function oneClass(positives) {
	return undefinedMetric(positives === 0 ? "there is no positive row" : "there is no negative row");
}

// src/domain/metric/relative-error.ts
const NEAR_ZERO$1 = 1e-9;
const meanAbsolutePercentageError = {
	...sumsMetric({
		id: "mape",
		summary: "Mean of |error| / |label|, as a share. Rows whose label is below a billionth of the mean absolute label are left out and counted (`mean_absolute_percentage_error` divides by epsilon there).",
		reported: "asked",
		direction: "lower",
		range: POSITIVE,
		terms: (judged) => {
			const errors = absoluteErrors(judged);
			const smallest = nearZero(judged);
			const terms = new Float64Array(2 * errors.length);
			for (let row = 0; row < errors.length; row++) {
				const size = Math.abs(judged.label[row] ?? 0);
				if (!(size > smallest)) continue;
				terms[2 * row] = (errors[row] ?? 0) / size;
				terms[2 * row + 1] = 1;
			}
			return {
				terms,
				width: 2
			};
		},
		figure: ([, errors = 0, rows = 0]) => rows === 0 ? undefinedMetric("every label is 0, or nearly") : definedMetric(errors / rows),
		same: sameValues,
		note: (judged) => {
			const { label, weight } = judged;
			const smallest = nearZero(judged);
			const isLeft = (y, row) => !(Math.abs(y) > smallest) && (weight?.[row] ?? 1) > 0;
			const left = label.reduce((count, y, row) => count + Number(isLeft(y, row)), 0);
			if (left === 0) return null;
			return `${counted$2(left, "row")} with a label of 0, or nearly, ${left === 1 ? "was" : "were"} left out`;
		}
	}),
	task: "regression"
};
const symmetricPercentageError = {
	...lossMetric({
		id: "smape",
		summary: "Mean of 2|error| / (|label| + |prediction|), 0 where both are 0 (Makridakis 1993); between 0 and 2.",
		reported: "asked",
		range: {
			low: 0,
			high: 2
		},
		losses: ({ label, value }) => label.map((y, row) => {
			const said = value[row] ?? 0;
			const size = Math.abs(y) + Math.abs(said);
			return size === 0 ? 0 : 2 * Math.abs(said - y) / size;
		}),
		answers: ({ value }) => value
	}),
	task: "regression"
};
const weightedPercentageError = {
	...sumsMetric({
		id: "wape",
		summary: "Sum of |error| over sum of |label|, as a share.",
		reported: "recorded",
		direction: "lower",
		range: POSITIVE,
		terms: (judged) => {
			const errors = absoluteErrors(judged);
			const terms = new Float64Array(2 * errors.length);
			for (let row = 0; row < errors.length; row++) {
				terms[2 * row] = errors[row] ?? 0;
				terms[2 * row + 1] = Math.abs(judged.label[row] ?? 0);
			}
			return {
				terms,
				width: 2
			};
		},
		figure: ([, errors = 0, labels = 0]) => ratioMetric(errors, labels, "label other than 0"),
		same: sameValues
	}),
	task: "regression"
};
function nearZero({ label, weight }) {
	return NEAR_ZERO$1 * weightedMean(label.map(Math.abs), weight);
}

// src/domain/metric/top-k.ts
const topKAccuracy = {
	name: "top_k_accuracy",
	task: "multiclass",
	parameter: "how many classes",
	example: "2",
	of: (text) => {
		const k = numberIn(text);
		if (k === null || !Number.isInteger(k) || k < 1) return null;
		const among = hitShare((judged) => hitsAmong(judged, k), (first, second) => sameNumbers(first.probability, second.probability));
		return {
			id: `top_k_accuracy(${k})`,
			task: "multiclass",
			summary: "Share of rows whose true class is among the k most probable, the first of equals first (`top_k_accuracy_score`, which takes the last); undefined where there are no more than k classes.",
			reported: "asked",
			direction: "higher",
			range: UNIT,
			...among,
			compute: (judged) => {
				const all = judged.classes.length;
				return k < all ? among.compute(judged) : undefinedMetric(`${k} of ${all} classes always hold the true one`);
			}
		};
	}
};
function hitsAmong({ label, probability, classes }, k) {
	return Float64Array.from(label, (truth, row) => {
		const start = row * classes.length;
		const own = probability[start + truth] ?? 0;
		let ahead = 0;
		for (let other = 0; other < classes.length; other++) {
			const p = probability[start + other] ?? 0;
			if (p > own || p === own && other < truth) ahead++;
		}
		return ahead < k ? 1 : 0;
	});
}

// src/domain/metric/metrics.ts
const METRICS = [
	rocAuc,
	averagePrecision,
	logLoss,
	brier,
	accuracy,
	precision,
	recall,
	specificity,
	f1,
	binaryBalancedAccuracy,
	matthews,
	kappa,
	falsePositiveRate$1,
	falseNegativeRate,
	selectionRate$1,
	separation,
	brierSkill,
	expectedCalibrationError,
	maximumCalibrationError,
	calibrationRatio,
	calibrationSlope,
	calibrationIntercept,
	flipRate,
	positiveToNegative,
	negativeToPositive,
	multiclassAccuracy,
	balancedAccuracy,
	...CLASS_AVERAGES,
	multiclassLogLoss,
	multiclassBrier,
	multiclassMatthews,
	multiclassKappa,
	quadraticKappa,
	...AREAS_ONE_VERSUS_REST,
	...AREAS_ONE_VERSUS_ONE,
	multiclassFlipRate,
	meanAbsoluteError,
	rootMeanSquaredError,
	meanSquaredError,
	rSquared,
	medianAbsoluteError,
	maxError,
	explainedVariance,
	bias,
	meanAbsolutePercentageError,
	weightedPercentageError,
	symmetricPercentageError,
	rootMeanSquaredLogError,
	poissonDeviance,
	gammaDeviance,
	intervalCoverage,
	intervalWidth
];
const FAMILIES = [
	fBeta,
	recallAtPrecision,
	precisionAtRecall,
	precisionAtK,
	liftAtK,
	expectedValue,
	topKAccuracy,
	...CLASS_FAMILIES,
	pinballAtQ
];
const SYNONYMS = /* @__PURE__ */ new Map([
	["pr_auc", "average_precision"],
	["accuracy_score", "accuracy"],
	["precision_score", "precision"],
	["recall_score", "recall"],
	["f1_score", "f1"],
	["mean_absolute_error", "mae"],
	["mean_squared_error", "mse"],
	["root_mean_squared_error", "rmse"],
	["r2_score", "r2"],
	["mean_absolute_percentage_error", "mape"]
]);
function metricsOf(task) {
	return METRICS.filter((metric) => metric.task === task && metric.reported === "shown");
}
function recordedMetrics(task) {
	return METRICS.filter((metric) => metric.task === task && metric.reported === "recorded");
}
function findMetric(task, name) {
	const parts = /^([a-z0-9_]+)\((.*)\)$/s.exec(name);
	if (parts !== null) return findFamily(task, parts[1] ?? "")?.of(parts[2] ?? "") ?? void 0;
	const id = SYNONYMS.get(name) ?? name;
	return METRICS.find((metric) => metric.task === task && metric.id === id);
}
function findFamily(task, name) {
	return FAMILIES.find((family) => family.task === task && family.name === name);
}
function synonymsOf(id, task) {
	return METRICS.some((metric) => metric.task === task && metric.id === id) ? [...SYNONYMS].filter(([, known]) => known === id).map(([name]) => name) : [];
}
function metricNames(task) {
	const ids = METRICS.filter((metric) => metric.task === task).map((metric) => metric.id);
	const families = FAMILIES.filter((family) => family.task === task).map(({ name, example }) => `${name}(${example})`);
	return [
		...ids,
		...ids.flatMap((id) => synonymsOf(id, task)),
		...families
	];
}
function ofTask(kind, { challenger, champion }) {
	return challenger.kind === kind && (champion === null || champion.kind === kind) ? {
		challenger,
		champion
	} : null;
}
function compute(metric, judged, against = null) {
	const pair = {
		challenger: judged,
		champion: against
	};
	const [binary, multiclass, regression] = [
		ofTask("binary", pair),
		ofTask("multiclass", pair),
		ofTask("regression", pair)
	];
	if (metric.task === "binary" && binary !== null) return metric.compute(binary.challenger, binary.champion);
	if (metric.task === "multiclass" && multiclass !== null) return metric.compute(multiclass.challenger, multiclass.champion);
	if (metric.task === "regression" && regression !== null) return metric.compute(regression.challenger, regression.champion);
	return undefinedMetric(`${metric.id} is not a metric of ${judged.kind} models`);
}
function spreadOf(metric, pair, settings) {
	const [binary, multiclass, regression] = [
		ofTask("binary", pair),
		ofTask("multiclass", pair),
		ofTask("regression", pair)
	];
	if (metric.task === "binary" && binary !== null) return metric.spread(binary, settings);
	if (metric.task === "multiclass" && multiclass !== null) return metric.spread(multiclass, settings);
	if (metric.task === "regression" && regression !== null) return metric.spread(regression, settings);
	const none = noInterval(`${metric.id} is not a metric of these models`);
	const champion = pair.champion === null ? null : none;
	return {
		challenger: none,
		champion,
		delta: champion
	};
}

// src/domain/gate/worst-gate.ts
function worstGate({ verdict, gates, metrics }) {
	if (verdict === "pass") return null;
	const decisive = gates.filter((gate) => gate.status === verdict);
	const missed = new Map(decisive.map((gate) => [gate, shortfall(gate, metricOf(gate, metrics)) ?? -1]));
	return decisive.sort((a, b) => (missed.get(b) ?? -1) - (missed.get(a) ?? -1))[0] ?? null;
}
function metricOf(gate, metrics) {
	const isSame = (metric) => metric.id === gate.metric && JSON.stringify(metric.slice) === JSON.stringify(gate.slice) && (gate.slice !== null || metric.by === gate.by);
	return metrics.find(isSame) ?? null;
}
function shortfall(gate, metric) {
	const value = metric?.challenger.value ?? null;
	const bar = metric === null ? null : barOf(gate, metric);
	return value === null || bar === null ? null : Math.abs(value - bar) / Math.max(Math.abs(bar), 1e-12);
}
function barOf({ rule, threshold, vs }, { direction, champion }) {
	if ((rule === "min" || rule === "max") && typeof threshold === "number") return threshold;
	if (vs === "baseline") return null;
	const theirs = champion?.value ?? null;
	if (theirs === null) return null;
	const amount = typeof threshold === "string" ? Number.parseFloat(threshold) / 100 * Math.abs(theirs) : threshold;
	if (direction === "zero" || direction === "one") {
		const target = direction === "zero" ? 0 : 1;
		const gained = rule === "improve" || rule === "superior" || rule === "max-improvement" ? amount : -amount;
		return target + Math.sign(theirs - target || 1) * (Math.abs(theirs - target) - gained);
	}
	return theirs + (direction === "lower" ? -1 : 1) * (rule === "improve" || rule === "superior" || rule === "max-improvement" ? amount : -amount);
}

// src/domain/contract/schema-version.ts
const SCHEMA_VERSION = 1;
function schemaVersion(value) {
	if (value === null || typeof value !== "object" || !("schema" in value)) return "foreign";
	if (!Number.isInteger(value.schema) || Number(value.schema) < 1) return "foreign";
	return Number(value.schema) > 1 ? "newer" : "readable";
}

// src/domain/gate/wording.ts
function figure(value) {
	return String(Number(value.toPrecision(4)));
}
function figureWithin(value, interval, limit = null) {
	if (interval === null) return figure(value);
	const decimals = apart(value, limit, decimalsFor(interval.high - interval.low, [value]));
	const told = (number) => withDecimals(number, decimals);
	return `${told(value)} [${told(interval.low)}, ${told(interval.high)}]`;
}
function apart(value, limit, decimals) {
	let enough = decimals;
	while (enough < 8 && value !== limit && Number(value.toFixed(enough)) === limit) enough++;
	return enough;
}
function aboutRows(rows) {
	const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, rows))) - 2);
	return String(Math.ceil(rows / unit) * unit).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}
function change(direction, figures, interval) {
	const { challenger, champion, limit = null } = figures;
	const delta = improvement(direction, challenger, champion);
	const width = interval === null ? null : interval.high - interval.low;
	const enough = tellingApart(delta, decimalsFor(width, [challenger, champion]));
	const decimals = apart(Math.abs(delta), limit, enough);
	const told = (value) => width === null ? figure(value) : withDecimals(value, decimals);
	const within = (reach) => reach === null ? "" : ` [${told(reach.low)}, ${told(reach.high)}]`;
	const between = `, from ${told(champion)} to ${told(challenger)}`;
	if (delta === 0) return `did not change${within(interval === null || interval.low === 0 && interval.high === 0 ? null : interval)}${between}`;
	const isBetter = delta > 0;
	if (direction === "zero" || direction === "one") return `${isBetter ? "came closer to" : "moved away from"} ${direction === "zero" ? 0 : 1} by ${figure(Math.abs(delta))}`;
	const rises = isBetter === (direction !== "lower");
	const own = interval === null || isBetter ? interval : {
		low: 0 - interval.high,
		high: 0 - interval.low
	};
	return `${rises ? "rose" : "fell"} by ${told(Math.abs(delta))}${within(own)}${between}`;
}

// src/domain/registry/compare-versions.ts
function compareVersions(from, to) {
	const sameData = sameQuestion(from, to);
	return {
		same_test_data: sameData,
		metrics: metricDifferences(from.evaluation, to.evaluation, sameData),
		facts: factDifferences(factsOf(from.record), factsOf(to.record))
	};
}
function sameQuestion(from, to) {
	const [one, other] = [from.evaluation.dataset, to.evaluation.dataset];
	return one.digest === other.digest && one.labelled === other.labelled && one.positives === other.positives && one.weight === other.weight && from.record.positive === to.record.positive && from.record.task === to.record.task;
}
function metricDifferences(from, to, sameData) {
	const [first, second] = [wholeMetrics(from), wholeMetrics(to)];
	return [.../* @__PURE__ */ new Set([...first.keys(), ...second.keys()])].map((id) => {
		const [one, other] = [first.get(id), second.get(id)];
		const direction = (other ?? one)?.direction ?? "higher";
		const [before, after] = [one?.challenger ?? null, other?.challenger ?? null];
		return {
			id,
			direction,
			from: before,
			to: after,
			improvement: sameData && before?.value != null && after?.value != null ? improvement(direction, after.value ?? 0, before.value ?? 0) : null
		};
	});
}
function wholeMetrics({ metrics }) {
	return new Map(metrics.filter(({ slice }) => slice === null).map((metric) => [metric.id, metric]));
}
function factDifferences(from, to) {
	return [.../* @__PURE__ */ new Set([...from.keys(), ...to.keys()])].flatMap((name) => {
		const [before, after] = [from.get(name) ?? null, to.get(name) ?? null];
		return before === after ? [] : [{
			name,
			from: before,
			to: after
		}];
	});
}
function factsOf(record) {
	const { lineage, signature, output } = record;
	const facts = [
		["model", record.digest],
		["size", record.size],
		["threshold", record.threshold],
		["positive", record.positive],
		["output", output],
		...signature.inputs.map(({ name, ...input }) => [`input ${name}`, input]),
		...signature.columns.map(({ name, input, type }) => [`column ${name}`, `${type} into ${input}`]),
		...Object.entries(lineage.params).map(([name, value]) => [`parameter ${name}`, value]),
		["seed", lineage.seed],
		...lineage.data.map(({ name, digest, rows }) => [`data ${name}`, `${counted$2(rows, "row")}, ${digest}`]),
		["lockfile", lineage.lockfile],
		["commit", lineage.commit],
		["runner", lineage.runner],
		["verdict", record.verdict],
		["forced", record.forced]
	];
	return new Map(facts.flatMap(([name, value]) => value === null || value === void 0 ? [] : [[name, typeof value === "string" ? value : formatJsonLine(value)]]));
}

// src/domain/doctor/finding.ts
function fine(subject, text) {
	return {
		subject,
		state: "ok",
		text,
		remedy: null
	};
}
function warning(subject, text, remedy) {
	return {
		subject,
		state: "warning",
		text,
		remedy
	};
}
function problem(subject, text, remedy) {
	return {
		subject,
		state: "problem",
		text,
		remedy
	};
}
function skipped(subject, why) {
	return {
		subject,
		state: "skipped",
		text: why,
		remedy: null
	};
}

// src/domain/registry/storage.ts
function collectedText({ digest, size }) {
	return formatJson({
		schema: 1,
		digest,
		size
	});
}
function storageOf(model, inlineLimit) {
	return model.size <= inlineLimit ? { kind: "inline" } : releaseOf(model);
}
function releaseOf({ digest }) {
	return {
		kind: "release",
		tag: `modelgate-model-${digest.replace("sha256:", "")}`,
		asset: "model.onnx"
	};
}
function pointerText(model, { tag, asset }) {
	return formatJson({
		schema: 1,
		digest: model.digest,
		size: model.size,
		release: tag,
		asset
	});
}

// src/domain/registry/collect-models.ts
function collectModels(versions, { keep, actor, runId }) {
	const records = versions.map(({ record }) => record);
	const [{ model } = { model: "" }] = records;
	const numbers = ranges$1(records.map(({ version }) => version));
	const size = records.reduce((sum, record) => sum + record.size, 0);
	const path = (version, file) => versionPath(model, version, file);
	return {
		files: new Map(records.map((record) => [path(record.version, "collected"), collectedText(record)])),
		removed: records.map(({ version, storage }) => path(version, storage.kind === "inline" ? "model" : "pointer")),
		message: eventMessage(`gc(${model}): gives up the model of ${records.length === 1 ? "version" : `${records.length} versions:`} ${numbers}`, [`Nothing needs them: no alias, no deployment, not among the newest ${keep}. Their records stay.`], [
			["Event", "gc"],
			["Model", model],
			["Versions", numbers],
			["Bytes", String(size)],
			["Keep", String(keep)],
			["Run", runId],
			["Actor", actor]
		])
	};
}
function restoreModel({ record, recordDigest }, model, by) {
	const { storage, version } = record;
	const [file, content] = storage.kind === "inline" ? ["model", model] : ["pointer", pointerText(record, storage)];
	return {
		files: /* @__PURE__ */ new Map([[versionPath(record.model, version, file), content]]),
		removed: [versionPath(record.model, version, "collected")],
		message: eventMessage(`restore(${record.model}): version ${version} has its model again`, [`The same model was registered again; gc had given it up.`], [
			["Event", "restore"],
			["Model", record.model],
			["Version", String(version)],
			["Record", recordDigest],
			["Run", by.runId],
			["Actor", by.actor]
		])
	};
}
function isCollectionStep(added, removed) {
	if (added.size !== 1 || removed.size !== 1) return false;
	const stands = (names) => names.has(VERSION_FILES.model) || names.has(VERSION_FILES.pointer);
	const gone = VERSION_FILES.collected;
	return added.has(gone) && stands(removed) || removed.has(gone) && stands(added);
}
function ranges$1(numbers) {
	const found = [];
	for (const number of [...numbers].sort((a, b) => a - b)) {
		const open = found.at(-1);
		if (open !== void 0 && open.last === number - 1) open.last = number;
		else found.push({
			first: number,
			last: number
		});
	}
	return found.map(({ first, last }) => first === last ? String(first) : `${first}-${last}`).join(", ");
}

// src/domain/registry/deviations.ts
function createDeviations() {
	const all = [];
	const sound = /* @__PURE__ */ new Map();
	return {
		note: (problem, changes, onUndone = () => {}) => {
			for (const { path, before } of changes) if (!sound.has(path)) sound.set(path, before);
			all.push({
				problem,
				open: new Set(changes.map(({ path }) => path)),
				onUndone,
				undoneBy: null
			});
		},
		isTakenBack: ({ path, id, mode }, commit) => {
			if (!sound.has(path) || sound.get(path) !== id || id !== null && mode !== "100644") return false;
			sound.delete(path);
			for (const deviation of all) {
				if (!deviation.open.delete(path) || deviation.open.size > 0) continue;
				deviation.undoneBy = commit;
				deviation.onUndone();
			}
			return true;
		},
		findings: () => ({
			problems: all.flatMap(({ problem, undoneBy }) => undoneBy === null ? [problem] : []),
			undone: all.flatMap(({ problem, undoneBy }) => undoneBy === null ? [] : [{
				...problem,
				undone_by: undoneBy
			}])
		})
	};
}
const REGULAR = "100644";

// src/domain/registry/verify-events.ts
function eventFindings(events) {
	const newest = /* @__PURE__ */ new Map();
	const deviations = createDeviations();
	for (const [i, event] of events.entries()) {
		for (const problem of lineProblems(event, events[i - 1] ?? null)) deviations.note(problem, []);
		const collected = foldersOfCollection(event);
		const others = event.changes.filter((change) => !deviations.isTakenBack(change, event.commit)).filter(({ path }) => !collected.has(folderOf(path)));
		for (const change of others) {
			const problem = changeProblem(change);
			if (problem !== null) deviations.note({
				commit: event.commit,
				path: change.path,
				problem
			}, [change]);
		}
		noteVersions({
			...event,
			changes: others
		}, newest, deviations);
	}
	return deviations.findings();
}
function lineProblems({ commit, parents }, before) {
	const found = (problem) => [{
		commit,
		path: null,
		problem
	}];
	if (parents.length > 1) return found(`merges ${parents.length} histories; the registry is one line of commits`);
	if (before === null) return parents.length === 0 ? [] : found("begins with a commit whose parent is not there");
	return parents[0] === before.commit ? [] : found("does not follow the commit before it; there are two histories");
}
function foldersOfCollection({ changes }) {
	const folders = /* @__PURE__ */ new Map();
	for (const { path, id, before, mode } of changes) {
		if (placeOfPath(path)?.kind !== "version") continue;
		const folder = folderOf(path);
		const known = folders.get(folder) ?? {
			added: /* @__PURE__ */ new Set(),
			removed: /* @__PURE__ */ new Set(),
			changed: 0
		};
		if (id === null) known.removed.add(path.slice(folder.length + 1));
		else if (before === null && mode === "100644") known.added.add(path.slice(folder.length + 1));
		else known.changed += 1;
		folders.set(folder, known);
	}
	const steps = [...folders].filter(([, { added, removed, changed }]) => changed === 0 && isCollectionStep(added, removed));
	return new Set(steps.map(([folder]) => folder));
}
function folderOf(path) {
	return path.slice(0, path.lastIndexOf("/"));
}
function changeProblem({ path, mode, id, before }) {
	const place = placeOfPath(path);
	if (place === null) return id === null ? null : "is no file of the registry";
	if (id !== null && mode !== "100644") return `is no regular file but has mode ${mode}`;
	switch (place.kind) {
		case "version":
			if (place.file === VERSION_FILES.status) return id === null ? "was removed" : null;
			if (before === null) return null;
			return `was ${id === null ? "removed" : "changed"} after it was registered`;
		case "registry": return before === null ? null : `was ${id === null ? "removed" : "changed"}`;
		case "model":
		case "alias":
		case "monitor": return id === null ? "was removed" : null;
	}
}
function noteVersions(event, newest, deviations) {
	for (const [folder, { model, version, files, changes }] of addedFiles(event)) {
		const before = newest.get(model) ?? 0;
		const found = (problem, onUndone) => deviations.note({
			commit: event.commit,
			path: folder,
			problem
		}, changes, onUndone);
		if (!files.has(VERSION_FILES.record)) {
			found(`files were added to it later: ${[...files].join(", ")}`);
			continue;
		}
		const expected = before + 1;
		newest.set(model, Math.max(version, expected));
		if (version !== expected) found(`is numbered ${version} where ${expected} comes next`, () => {
			newest.set(model, before);
		});
		const missing = REQUIRED.filter((file) => !files.has(file));
		if (missing.length > 0) found(`was registered without ${missing.join(", ")}`);
	}
}
const REQUIRED = [
	VERSION_FILES.status,
	VERSION_FILES.evaluation,
	VERSION_FILES.profile,
	VERSION_FILES.run
];
function addedFiles({ changes }) {
	const added = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const { path, id, before } = change;
		const place = id === null || before !== null ? null : placeOfPath(path);
		if (place?.kind !== "version" || path === "registry.json") continue;
		const folder = folderOf(path);
		const known = added.get(folder) ?? {
			model: place.model,
			version: place.version,
			files: /* @__PURE__ */ new Set(),
			changes: []
		};
		known.files.add(place.file);
		known.changes.push(change);
		added.set(folder, known);
	}
	return added;
}
function filesAtTip(events) {
	const files = /* @__PURE__ */ new Map();
	for (const { changes } of events) for (const { path, id } of changes) if (id === null) files.delete(path);
	else files.set(path, id);
	return files;
}

// src/domain/doctor/history-findings.ts
const TAKE_BACK = "modelgate verify names the commits to take back (docs/registry.md, \"Being sound again\")";
function historyFindings(events) {
	const [first, ...more] = eventFindings(events).problems;
	if (first === void 0) return [];
	const rest = more.length === 0 ? "" : `, and ${counted$2(more.length, "more problem")}`;
	const by = first.commit === null ? "" : ` (commit ${first.commit.slice(0, 12)})`;
	return [problem("registry", `${first.path ?? "history"}: ${first.problem}${by}${rest}`, TAKE_BACK)];
}

// src/domain/doctor/version-findings.ts
const RESTORE = "register the same model again: the version gets it back";
function versionFindings(held, waysOut) {
	const { model, records, statuses, collected, aliases } = held;
	return [
		...lostFindings(held),
		...aliases.filter((alias) => isAstray(held, alias)).map((alias) => astrayFinding(held, alias, waysOut.get(alias.alias) ?? null)),
		...records.flatMap(({ record }) => incompleteFindings(`${model}@${record.version}`, record.files)),
		...aliases.flatMap((alias) => aliasFindings$1(model, alias, {
			status: statuses.get(alias.version),
			way: waysOut.get(alias.alias) ?? null
		})),
		...aliases.flatMap(({ alias, version }) => collected.has(version) ? [problem("aliases", `${alias} of ${model} is version ${version}, which has no model any more`, RESTORE)] : [])
	];
}
function chainFindings({ model, records }) {
	return records.flatMap(({ record }, i) => {
		const before = records[i - 1]?.recordDigest ?? null;
		if (record.parent === before) return [];
		const text = `${model}@${record.version} is chained to another record than that of the version before it`;
		return [problem("registry", text, TAKE_BACK)];
	});
}
function isAstray({ records }, alias) {
	return !records.some(({ record, recordDigest }) => record.version === alias.version && recordDigest === alias.record);
}
function astrayFinding({ branch, model }, { alias, version }, way) {
	const text = `${alias} of ${model} is version ${version} by another record than the one that is registered`;
	return problem("aliases", text, way ?? revertAt(branch, aliasPath(model, alias)));
}
function revertAt(branch, path) {
	return `find the commit that did it and revert it on ${branch}: git log ${branch} -- ${path}`;
}
function lostFindings({ branch, model, records, models, collected }) {
	return records.flatMap(({ record: { version, storage } }) => {
		if (models.has(version) || collected.has(version)) return [];
		const path = versionPath(model, version, storage.kind === "inline" ? "model" : "pointer");
		const text = `${model}@${version} has no model: ${path} is missing, and gc has not given it up`;
		return [problem("versions", text, revertAt(branch, path))];
	});
}
function incompleteFindings(name, files) {
	const findings = [];
	if (files[VERSION_FILES.evaluation] === void 0) findings.push(warning("versions", `${name} was never evaluated`, "nothing but its name speaks for it: evaluate and register it again"));
	if (files[VERSION_FILES.profile] === void 0) findings.push(warning("versions", `${name} has no profile: drift cannot be measured against it`, "train, evaluate and register it again"));
	return findings;
}
function aliasFindings$1(model, alias, { status, way }) {
	const findings = [];
	const name = `${alias.alias} of ${model} is version ${alias.version}`;
	const isInForce = alias.alias !== "challenger";
	const isOut = status !== void 0 && status.state !== "active";
	if (isInForce && isOut) {
		const why = status.reason === null ? "" : `: ${status.reason}`;
		const tell = status.state === "revoked" ? problem : warning;
		findings.push(tell("aliases", `${name}, which is ${status.state}${why}`, way ?? "deploy another version, or roll back"));
	}
	if (isInForce && alias.forced) findings.push(warning("aliases", `${name} by force: ${alias.reason}${alias.actor === null ? "" : ` (${alias.actor})`}`, isOut && way !== null ? way : `merge a deployment of it, or of another one (modelgate deploy ${model})${way === null ? "" : `, or ${way}`}`));
	return findings;
}

// src/domain/doctor/branch-findings.ts
const REFUSING = /* @__PURE__ */ new Set([
	"update",
	"pull_request",
	"required_status_checks",
	"required_deployments",
	"merge_queue",
	"workflows",
	"code_scanning"
]);
const KEEPING = ["deletion", "non_fast_forward"];
function pushFindings(branch, { exists, rules }) {
	const findings = [];
	if (rules.includes("required_signatures")) findings.push(problem("branches", `${branch} takes signed commits only, and ours are not signed`, exempt("Require signed commits")));
	const refusing = rules.filter((rule) => REFUSING.has(rule) || rule === "creation" && !exists);
	if (refusing.length > 0) findings.push(warning("branches", `${branch} has rules that refuse pushes: ${refusing.join(", ")}`, exempt("which of them stop you: push fails with E_PUSH_REFUSED")));
	return findings;
}
function exempt(what) {
	return `exempt the app or token that pushes (Settings > Rules > Rulesets > Bypass list): ${what}`;
}
function registryGuardFindings(branch, guard) {
	const findings = pushFindings(branch, guard);
	if (guard.isProtected) return [...findings, fine("branches", `${branch} is protected; whoever registers must be allowed to push to it`)];
	const lacking = KEEPING.filter((rule) => !guard.rules.includes(rule));
	if (lacking.length > 0) findings.push(warning("branches", `${branch} can be ${lacking.map((rule) => rule === "deletion" ? "deleted" : "rewritten by a force push").join(" and ")}`, "make a ruleset for it (Settings > Rules > Rulesets): Restrict deletions, Block force pushes"));
	return findings.length > 0 ? findings : [fine("branches", `${branch} can be neither deleted nor rewritten`)];
}

// src/domain/doctor/release-findings.ts
const DAY_MS$1 = 864e5;
function orphans(releases, stored, now) {
	const named = new Set(stored.flatMap((storage) => storage.kind === "release" ? [storage.tag] : []));
	return releases.filter(({ tag, draft, created }) => (draft || !named.has(tag)) && now.getTime() - Date.parse(created) > DAY_MS$1);
}
function orphanFindings(found, fixed) {
	if (found.length === 0) return [fine("releases", "every release of a model is named by a version")];
	return found.map(({ tag, draft }) => {
		const what = draft ? `${tag} is a draft that was never published` : `${tag} holds a model that no version names`;
		return fixed ? fine("releases", `${what}: taken away`) : warning("releases", what, "take it away with --fix");
	});
}

// src/domain/doctor/job-needs.ts
const JOB_NEEDS = /* @__PURE__ */ new Map([
	["train", { contents: "read" }],
	["evaluate", { contents: "read" }],
	["score", { contents: "read" }],
	["report", {
		actions: "read",
		"pull-requests": "write",
		statuses: "write"
	}],
	["register", { contents: "write" }],
	["deploy", {
		contents: "write",
		"pull-requests": "write"
	}],
	["rollback", {
		contents: "write",
		"pull-requests": "write"
	}],
	["promote", {
		contents: "write",
		"pull-requests": "write"
	}],
	["drift", {
		contents: "write",
		issues: "write"
	}]
]);
function rootNeeds(events) {
	if (events.includes("schedule")) return {
		contents: "write",
		"pull-requests": "write",
		issues: "write"
	};
	if (events.includes("push")) return {
		contents: "write",
		"pull-requests": "write"
	};
	return { contents: "read" };
}

// src/domain/doctor/workflow-findings.ts
function workflowFindings(workflows, wanted) {
	const ours = workflows.filter(({ jobs }) => jobs.some(({ calls }) => calls.length > 0));
	if (ours.length === 0) return [warning("workflows", "no workflow in .github/workflows calls Modelgate", "copy those of examples/workflows, or the quick start of the README")];
	const wrong = [...ours.flatMap(permissionFindings), ...missingFindings(ours, wanted)];
	return wrong.length > 0 ? wrong : [fine("workflows", `${ours.map(({ path }) => path).join(", ")}`)];
}
function permissionFindings(workflow) {
	return workflow.jobs.flatMap((job) => {
		const needs = needsOf(job, workflow.events);
		if (Object.keys(needs).length === 0) return [];
		const line = `permissions: { ${Object.entries(needs).map(([name, level]) => `${name}: ${level}`).join(", ")} }`;
		const where = `the job ${job.name} of ${workflow.path}`;
		const { permissions } = job;
		if (permissions === null) return [warning("workflows", `${where} says no permissions: the repository's default decides`, `add to it: ${line}`)];
		const lacking = Object.entries(needs).filter(([name, level]) => !gives(permissions, name, level));
		if (lacking.length === 0) return [];
		const names = lacking.map(([name, level]) => `${name}: ${level}`).join(", ");
		return [problem("workflows", `${where} lacks ${names}`, `it needs at least ${line}`)];
	});
}
function needsOf({ calls }, events) {
	const needs = {};
	for (const { command } of calls) for (const [name, level] of Object.entries(command === null ? rootNeeds(events) : JOB_NEEDS.get(command) ?? {})) needs[name] = needs[name] === "write" ? "write" : level;
	return needs;
}
function gives(granted, name, level) {
	if (granted === "write-all") return true;
	if (granted === "read-all") return level === "read";
	const held = granted.get(name);
	return held === "write" || held === level;
}
function missingFindings(workflows, { deploys, watches }) {
	const isCalled = (command, event) => workflows.some(({ events, jobs }) => (event === null || events.includes(event)) && jobs.some(({ calls }) => calls.some((call) => call.command === command || call.command === null)));
	const findings = [];
	if (deploys && !isCalled("promote", null)) findings.push(warning("workflows", "no workflow calls promote: a merged deployment moves no alias", "copy examples/workflows/promote.yml"));
	if (watches && !isCalled("drift", "schedule")) findings.push(warning("workflows", "no workflow calls drift on a schedule: nobody watches the data", "copy examples/workflows/drift.yml"));
	return findings;
}
function disabledFindings(workflows, disabled) {
	return workflows.flatMap(({ path, jobs }) => {
		const state = disabled.get(path);
		if (state === void 0 || !jobs.some(({ calls }) => calls.length > 0)) return [];
		const why = state === "disabled_inactivity" ? "after 60 days without a commit" : `(${state})`;
		const enable = `gh workflow enable ${path.split("/").at(-1)}`;
		return [problem("workflows", `GitHub does not run ${path} any more ${why}`, `enable it again: ${enable}`)];
	});
}

// src/domain/drift/drift-file.ts
function driftFile(frame, dataset, context) {
	const { rules, checks, warnings } = context;
	const broken = checks.length > 0;
	const verdict = broken && dataset.verdict !== "alert" ? "error" : dataset.verdict;
	return {
		schema: 1,
		model: frame.model,
		environment: frame.environment,
		version: frame.version,
		verdict,
		reason: reasonOf$1(verdict, dataset, {
			rules,
			checks,
			rows: frame.window.rows
		}),
		window: frame.window,
		columns: dataset.columns.map(writeColumn),
		dataset: {
			drifted: dataset.drifted,
			share: dataset.share,
			weighted_share: dataset.weightedShare,
			threshold: rules.share
		},
		quality: {
			verdict: broken ? "error" : "ok",
			checks
		},
		performance: null,
		triggers: [],
		...warnings.length === 0 ? {} : { warnings }
	};
}
function writeColumn({ drift, verdict, evidence, adjusted, importance }) {
	return {
		name: drift.name,
		role: drift.role,
		type: drift.type,
		verdict,
		method: evidence?.method ?? null,
		effect: evidence?.effect ?? null,
		unit: evidence?.unit ?? null,
		warn: evidence?.warn ?? null,
		alert: evidence?.alert ?? null,
		p: evidence?.p ?? null,
		p_adjusted: adjusted,
		test: evidence?.test ?? null,
		missing: drift.missing,
		...importance === null ? {} : { importance },
		also: Object.fromEntries(drift.also),
		...drift.picture === null ? {} : { picture: drift.picture },
		...drift.problem === null ? {} : { reason: drift.problem }
	};
}
function reasonOf$1(verdict, dataset, context) {
	const { rules, checks, rows } = context;
	switch (verdict) {
		case "error": return checks[0]?.reason ?? dataset.columns.find((column) => column.drift.problem !== null)?.drift.problem ?? "nothing could be compared";
		case "insufficient-data": return rows < rules.minRows ? `${counted$2(rows, "row")} ${rows === 1 ? "is" : "are"} fewer than the ${rules.minRows} that a verdict needs` : `fewer than the ${rules.minRows} values that a verdict needs: ${undecided$1(dataset)}`;
		case "ok": return undecided$1(dataset) === "" ? "no column has drifted" : `no column has drifted; too few values to tell: ${undecided$1(dataset)}`;
		case "warn": return `${moved(dataset, ["alert", "warn"])}; not enough for an alarm`;
		case "alert": return `${moved(dataset, ["alert"])}; ${shareText(dataset, rules)}`;
	}
}
function undecided$1(dataset) {
	return dataset.columns.filter((column) => column.verdict === "insufficient-data").map(({ drift }) => `${drift.name} (${drift.rows})`).join(", ");
}
function moved(dataset, verdicts) {
	const parts = dataset.columns.filter((column) => verdicts.includes(column.verdict) && column.evidence !== null).map(({ drift, evidence }) => `${drift.name} by ${withDecimals(evidence?.effect ?? 0, 2)} ${evidence?.unit}`);
	return parts.length === 0 ? "columns moved" : `moved: ${parts.join(", ")}`;
}
function shareText(dataset, rules) {
	const features = dataset.columns.filter((column) => column.drift.role === "feature");
	const drifted = features.filter((column) => column.verdict === "alert").length;
	const share = features.some((column) => column.importance !== null) ? `, with ${dataset.weightedShare.toFixed(2)} of the importance` : "";
	const are = drifted === 1 ? "is" : "are";
	return `${drifted} of ${counted$2(features.length, "feature")} ${are} in alert${share} (the limit is a share of ${rules.share})`;
}

// src/domain/statistics/adjust.ts
function adjustPValues(p, correction) {
	switch (correction) {
		case "none": return [...p];
		case "bonferroni": return p.map((value) => Math.min(1, value * p.length));
		case "holm": return stepDown(p);
		case "bh": return stepUp(p);
	}
}
function stepDown(p) {
	const adjusted = new Array(p.length).fill(1);
	let highest = 0;
	for (const [rank, index] of ascending(p).entries()) {
		highest = Math.max(highest, Math.min(1, (p[index] ?? 1) * (p.length - rank)));
		adjusted[index] = highest;
	}
	return adjusted;
}
function stepUp(p) {
	const adjusted = new Array(p.length).fill(1);
	let lowest = 1;
	for (const [rank, index] of [...ascending(p).entries()].reverse()) {
		lowest = Math.min(lowest, (p[index] ?? 1) * p.length / (rank + 1));
		adjusted[index] = lowest;
	}
	return adjusted;
}
function ascending(p) {
	return p.map((_, index) => index).sort((x, y) => (p[x] ?? 1) - (p[y] ?? 1) || x - y);
}

// src/domain/drift/importance-weights.ts
const CLEAR = 3;
function importanceWeights(features, importance) {
	if (importance === null || !isClear(importance.columns)) return null;
	const rises = new Map(importance.columns.map(({ name, mean }) => [name, Math.max(0, mean)]));
	const own = features.map((name) => rises.get(name) ?? 0);
	const whole = compensatedSum(own);
	return whole > 0 ? new Map(features.map((name, i) => [name, (own[i] ?? 0) / whole])) : null;
}
function isClear(columns) {
	const spread = Math.sqrt(compensatedSum(columns.map(({ sd }) => sd ** 2)));
	return compensatedSum(columns.map(({ mean }) => mean)) >= CLEAR * spread;
}

// src/domain/drift/drift-report.ts
const DEFAULT_RULES = {
	minRows: 200,
	alpha: .05,
	correction: "bh",
	share: .3
};
const ROUNDING = 1e-9;
function judgeDrift(columns, rules, importance = null) {
	const shifts = adjustFamilies(columns, rules.correction);
	const absences = adjust(columns.map((column) => column.absence), rules.correction);
	const names = columns.flatMap(({ name, role }) => role === "feature" ? [name] : []);
	const weights = importanceWeights(names, importance);
	const judged = columns.map((drift, i) => ({
		...judgeColumn(drift, [shifts[i] ?? 1, absences[i] ?? 1], rules),
		importance: drift.role === "feature" ? weights?.get(drift.name) ?? null : null
	}));
	const alerts = judged.filter((column) => column.verdict === "alert");
	const features = judged.filter((column) => column.drift.role === "feature");
	const drifted = features.filter((column) => column.verdict === "alert");
	const share = features.length === 0 ? 0 : drifted.length / features.length;
	const weightedShare = weights === null ? share : compensatedSum(drifted.map(({ importance }) => importance ?? 0));
	return {
		verdict: alerts.some((column) => column.drift.critical || column.drift.role !== "feature") || drifted.length > 0 && weightedShare >= rules.share - ROUNDING ? "alert" : belowAlert(judged),
		drifted: alerts.map((column) => column.drift.name),
		share,
		weightedShare,
		columns: judged
	};
}
function belowAlert(judged) {
	const verdicts = new Set(judged.map((column) => column.verdict));
	if (verdicts.has("error") || judged.length === 0) return "error";
	const undecided = (column) => column.verdict === "insufficient-data";
	const features = judged.filter(({ drift }) => drift.role === "feature");
	if ((features.length > 0 ? features.every(undecided) : judged.every(undecided)) || judged.some((column) => column.drift.critical && undecided(column))) return "insufficient-data";
	return verdicts.has("alert") || verdicts.has("warn") ? "warn" : "ok";
}
function judgeColumn(drift, adjusted, rules) {
	if (drift.problem !== null) return {
		drift,
		verdict: "error",
		evidence: null,
		adjusted: null
	};
	const shift = twoKeys(drift.shift, adjusted[0], rules.alpha);
	const absence = twoKeys(drift.absence, adjusted[1], rules.alpha);
	if (drift.rows < rules.minRows && absence === "ok") return {
		drift,
		verdict: "insufficient-data",
		evidence: drift.shift,
		adjusted: adjusted[0]
	};
	const byAbsence = drift.shift === null || rank(absence) > rank(shift);
	return {
		drift,
		verdict: byAbsence ? absence : shift,
		evidence: byAbsence ? drift.absence : drift.shift,
		adjusted: byAbsence ? adjusted[1] : adjusted[0]
	};
}
function twoKeys(evidence, adjusted, alpha) {
	if (evidence === null || adjusted > alpha) return "ok";
	if (evidence.effect >= evidence.alert) return "alert";
	return evidence.effect >= evidence.warn ? "warn" : "ok";
}
function rank(verdict) {
	return [
		"ok",
		"warn",
		"alert"
	].indexOf(verdict);
}
function adjustFamilies(columns, correction) {
	const isFeature = (column) => column.role === "feature";
	const features = adjust(columns.map((column) => isFeature(column) ? column.shift : null), correction);
	const others = adjust(columns.map((column) => isFeature(column) ? null : column.shift), correction);
	return columns.map((column, i) => (isFeature(column) ? features[i] : others[i]) ?? 1);
}
function adjust(evidence, correction) {
	const made = evidence.flatMap((item) => item === null ? [] : [item.p]);
	const adjusted = adjustPValues(made, correction);
	let next = 0;
	return evidence.map((item) => item === null ? 1 : adjusted[next++] ?? 1);
}

// src/domain/retrain/issue-facts.ts
function issueFactLines({ version, run }) {
	return `<!-- modelgate:version ${version} -->\n<!-- modelgate:run ${run} -->`;
}
function issueFacts(body) {
	return {
		version: Number(/^<!-- modelgate:version (\d+) -->\r?$/m.exec(body)?.[1] ?? 0),
		run: /^<!-- modelgate:run (\S+) -->\r?$/m.exec(body)?.[1] ?? null
	};
}

// src/domain/table/source.ts
const ENDINGS = /* @__PURE__ */ new Map([
	["csv", "csv"],
	["tsv", "tsv"],
	["tab", "tsv"],
	["jsonl", "jsonl"],
	["ndjson", "jsonl"],
	["parquet", "parquet"],
	["pq", "parquet"]
]);
function formatOfPath(path) {
	const plain = path.toLowerCase().replace(/\.(gz|zst)$/, "");
	return ENDINGS.get(plain.slice(plain.lastIndexOf(".") + 1)) ?? null;
}
function knownEndings() {
	return [...ENDINGS.keys()].map((ending) => `.${ending}`);
}
function withoutDerived(source, name) {
	const kept = source.select?.filter((entry) => derivedName(entry) !== name.toLowerCase());
	return kept === void 0 || kept.length === 0 ? source : {
		...source,
		select: kept
	};
}
function derivedName(expression) {
	const match = /\sas\s+(?:"([^"]+)"|([A-Za-z_][A-Za-z0-9_]*))\s*$/i.exec(expression);
	return (match?.[1] ?? match?.[2])?.toLowerCase() ?? null;
}

// src/domain/registry/monitor.ts
function parseMonitor(text) {
	const lines = [];
	for (const line of text.split("\n")) {
		if (line.trim() === "") continue;
		const parsed = JSON.parse(line);
		if (isMonitorLine(parsed)) lines.push(parsed);
	}
	return lines;
}
function isMonitorLine(value) {
	return value !== null && typeof value === "object" && "schema" in value && value.schema === 1 && "verdict" in value;
}
function appendMonitor(model, line, existing) {
	const path = monitorPath(model, new Date(line.at));
	const columns = line.drifted.length === 0 ? "" : `: ${line.drifted.join(", ")}`;
	return {
		files: /* @__PURE__ */ new Map([[path, `${existing}${formatJsonLine(line)}\n`]]),
		message: eventMessage(`drift(${model}): ${line.verdict} in ${line.environment}${columns}`, [`${counted$2(line.rows, "row")} compared with the profile of version ${line.version}.`], [
			["Event", "drift"],
			["Model", model],
			["Version", String(line.version)],
			["Environment", line.environment],
			["Verdict", line.verdict],
			["Data", line.data],
			["Run", line.run_id]
		])
	};
}

// src/domain/statistics/chi-square.ts
const THIN = 5;
function chiSquareHomogeneity(first, second) {
	const cells = poolThin(first, second);
	const n = total(first);
	const m = total(second);
	if (cells.length < 2 || n === 0 || m === 0) return {
		statistic: 0,
		p: 1,
		degrees: 0
	};
	let statistic = 0;
	for (const [a, b] of cells) {
		const share = (a + b) / (n + m);
		statistic += (a - n * share) ** 2 / (n * share) + (b - m * share) ** 2 / (m * share);
	}
	const degrees = cells.length - 1;
	return {
		statistic,
		p: chiSquareSurvival(statistic, degrees),
		degrees
	};
}
function poolThin(first, second) {
	const n = total(first);
	const m = total(second);
	const needed = THIN * (n + m) / Math.max(1, Math.min(n, m));
	const thick = [];
	const pools = [];
	let rest = [0, 0];
	for (const [i, a] of first.entries()) {
		const b = second[i] ?? 0;
		if (a + b >= needed) thick.push([a, b]);
		else rest = [rest[0] + a, rest[1] + b];
		if (size(rest) >= needed) {
			pools.push(rest);
			rest = [0, 0];
		}
	}
	if (size(rest) === 0) return [...thick, ...pools];
	const last = pools.pop();
	if (last !== void 0) return [
		...thick,
		...pools,
		join(last, rest)
	];
	if (thick.length === 0) return [rest];
	thick.sort((x, y) => size(y) - size(x));
	const smallest = thick.pop() ?? [0, 0];
	return [...thick, join(smallest, rest)];
}
function size([a, b]) {
	return a + b;
}
function join(x, y) {
	return [x[0] + y[0], x[1] + y[1]];
}
function total(counts) {
	let sum = 0;
	for (const count of counts) sum += count;
	return sum;
}

// src/domain/statistics/kolmogorov-smirnov.ts
const TINY = 1e-30;
const EXACT_LIMIT = 1e4;
function kolmogorovSmirnov(cumulative, n, m) {
	if (n === 0 || m === 0) return {
		d: 0,
		p: 1
	};
	let widest = 0;
	for (let i = 0; i < cumulative.first.length; i++) widest = Math.max(widest, Math.abs((cumulative.first[i] ?? 0) * m - (cumulative.second[i] ?? 0) * n));
	const d = widest / n / m;
	const limit = kolmogorovSurvival(Math.sqrt(n / (n + m) * m) * d);
	return {
		d,
		p: n <= 1e4 && m <= 1e4 && limit > TINY ? exactSurvival(widest, n, m) : limit
	};
}
function kolmogorovSurvival(x) {
	if (x <= 0) return 1;
	if (x < .7) {
		let cdf = 0;
		for (let k = 1; k < 40; k += 2) cdf += Math.exp(-k * k * Math.PI * Math.PI / (8 * x * x));
		return 1 - Math.sqrt(2 * Math.PI) / x * cdf;
	}
	let sum = 0;
	for (let k = 1; k < 40; k++) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * x * x);
	return Math.min(1, Math.max(0, sum));
}
function exactSurvival(widest, n, m) {
	if (widest <= 0) return 1;
	const exit = new Float64Array(m + 2).fill(1);
	for (let i = n; i >= 0; i--) {
		const lowest = Math.max(0, Math.floor((i * m - widest) / n) + 1);
		const highest = Math.min(m, Math.ceil((i * m + widest) / n) - 1);
		exit[highest + 1] = 1;
		for (let j = highest; j >= lowest; j--) {
			const left = n - i;
			const up = m - j;
			exit[j] = left + up === 0 ? 0 : (left * (exit[j] ?? 0) + up * (exit[j + 1] ?? 0)) / (left + up);
		}
	}
	return Math.min(1, exit[0] ?? 1);
}

// src/domain/statistics/proportions.ts
function twoProportions(hits, sizes) {
	const [n, m] = sizes;
	if (n === 0 || m === 0) return 1;
	const pooled = (hits[0] + hits[1]) / (n + m);
	const error = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
	if (error === 0) return 1;
	return Math.min(1, 2 * normalSurvival(Math.abs(hits[0] / n - hits[1] / m) / error));
}
function fisherExact(a, b, c, d) {
	const row = a + b;
	const column = a + c;
	const all = row + c + d;
	const lowest = Math.max(0, row + column - all);
	const highest = Math.min(row, column);
	const logProbability = (k) => logChoose(column, k) + logChoose(all - column, row - k) - logChoose(all, row);
	const observed = logProbability(a) + 1e-7;
	const mode = Math.min(highest, Math.max(lowest, Math.floor((row + 1) * (column + 1) / (all + 2))));
	if (logProbability(mode) <= observed) return 1;
	const isRare = (k) => logProbability(k) <= observed;
	const below = tail(mode, lowest, isRare, logProbability);
	const above = tail(mode, highest, isRare, logProbability);
	return Math.min(1, below + above);
}
function tail(mode, end, isRare, logProbability) {
	const step = Math.sign(end - mode);
	if (step === 0 || !isRare(end)) return 0;
	let [common, rare] = [mode, end];
	while (Math.abs(rare - common) > 1) {
		const middle = Math.trunc((common + rare) / 2);
		if (isRare(middle)) rare = middle;
		else common = middle;
	}
	let sum = 0;
	for (let k = rare; (end - k) * step >= 0; k += step) {
		const term = Math.exp(logProbability(k));
		sum += term;
		if (term <= sum * 1e-17) break;
	}
	return sum;
}
function logChoose(n, k) {
	return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

// src/domain/drift/cells.ts
const BINS$3 = 10;
function cellsOf(compared) {
	return compared.kind === "category" ? compared : quantileBins$1(compared);
}
function cellsWithMissing(compared) {
	const { reference, current } = cellsOf(compared);
	const [before, now] = compared.missing;
	return {
		reference: Float64Array.from([...reference, before]),
		current: Float64Array.from([...current, now])
	};
}
function quantileBins$1({ reference, current, n }) {
	const first = [];
	const second = [];
	let before = 0;
	let a = 0;
	let b = 0;
	for (const [i, count] of reference.entries()) {
		const isLast = i === reference.length - 1;
		if (a > 0 && !isLast && overshoots(before, a, count, n)) {
			first.push(a);
			second.push(b);
			before += a;
			a = 0;
			b = 0;
		}
		a += count;
		b += current[i] ?? 0;
	}
	if (a > 0 || first.length === 0) return {
		reference: Float64Array.from([...first, a]),
		current: Float64Array.from([...second, b])
	};
	const last = second.length - 1;
	second[last] = (second[last] ?? 0) + b;
	return {
		reference: Float64Array.from(first),
		current: Float64Array.from(second)
	};
}
function overshoots(before, inBin, next, n) {
	const target = (Math.floor(before * BINS$3 / n + 1e-9) + 1) * n / BINS$3 - before;
	return inBin + next - target > Math.abs(target - inBin);
}

// src/domain/curve/thin-curve.ts
const GRAIN = 1 / 2e3;
const FINEST = 1 / 1e3;
const MOST_POINTS = 200;
function thinCurve(x, y) {
	const coarse = withoutGrain({
		x,
		y
	});
	for (let error = FINEST;; error *= 2) {
		const kept = keepWithin(coarse, error);
		if (kept.length > MOST_POINTS) continue;
		const rounded = (values) => kept.map((at) => sixDigits(values[at] ?? 0));
		return {
			x: rounded(coarse.x),
			y: rounded(coarse.y),
			error: sixDigits(1.5 * (error + GRAIN))
		};
	}
}
function sixDigits(value) {
	return Number(value.toPrecision(6));
}
function withoutGrain({ x, y }) {
	const kept = {
		x: [],
		y: []
	};
	for (let at = 0; at < x.length; at++) {
		const [left, down] = [x[at] ?? 0, y[at] ?? 0];
		const last = kept.x.length - 1;
		if (Math.abs(left - (kept.x[last] ?? 9)) < GRAIN && Math.abs(down - (kept.y[last] ?? 9)) < GRAIN && at < x.length - 1) continue;
		kept.x.push(left);
		kept.y.push(down);
	}
	return kept;
}
function keepWithin({ x, y }, error) {
	const kept = [0];
	const last = x.length - 1;
	while ((kept.at(-1) ?? last) < last) kept.push(reachFrom({
		x,
		y
	}, kept.at(-1) ?? 0, error));
	return kept;
}
function reachFrom({ x, y }, from, error) {
	const [left, down] = [x[from] ?? 0, y[from] ?? 0];
	let [lowest, highest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
	let [bottom, top] = [down, down];
	let reached = from + 1;
	for (let at = from + 1; at < x.length; at++) {
		const [across, up] = [(x[at] ?? 0) - left, (y[at] ?? 0) - down];
		const direction = Math.atan2(up, across);
		const y1 = y[at] ?? 0;
		const isBetween = bottom >= Math.min(down, y1) - error && top <= Math.max(down, y1) + error;
		if (direction >= lowest && direction <= highest && isBetween) reached = at;
		const distance = Math.hypot(across, up);
		if (distance > error) {
			const reach = Math.asin(error / distance);
			lowest = Math.max(lowest, direction - reach);
			highest = Math.min(highest, direction + reach);
		}
		bottom = Math.min(bottom, y1);
		top = Math.max(top, y1);
		if (lowest > highest) break;
	}
	return reached;
}

// src/domain/drift/column-picture.ts
const BARS = 24;
const MOST_LABELS = 11;
const BEYOND = .005;
function columnPicture(compared, profile) {
	if (compared.kind === "number") return numberPicture(compared, profile.type === "number" && profile.integer);
	return categoryPicture(compared, profile.type === "category" ? profile.categories : []);
}
function numberPicture(compared, isInteger) {
	const { low, high } = extent(compared);
	const edges = isInteger ? wholeEdges(low, high, compared.max) : evenEdges(low, high);
	const [start = 0, next = 0] = edges;
	if (!(next > start) || !edges.every(Number.isFinite)) return null;
	const bars = (counts, total) => spread(counts, {
		compared,
		edges
	}).map((count) => sixDigits(total === 0 ? 0 : count / total));
	return {
		kind: "number",
		edges: edges.map(sixDigits),
		reference: bars(compared.reference, compared.n),
		current: bars(compared.current, compared.m)
	};
}
function bucketOf$1({ knots, min, max }, i) {
	return {
		from: i === 0 ? Math.min(min, knots[0] ?? min) : knots[i - 1] ?? min,
		to: i === knots.length ? Math.max(max, knots[knots.length - 1] ?? max) : knots[i] ?? max
	};
}
function extent(compared) {
	const { reference, current, n, m } = compared;
	const mass = Array.from(reference, (count, i) => count / Math.max(1, n) + (current[i] ?? 0) / Math.max(1, m));
	const total = mass.reduce((sum, part) => sum + part, 0);
	const reaches = (indices) => {
		let seen = 0;
		for (const i of indices) {
			seen += mass[i] ?? 0;
			if (seen > BEYOND * total) return i;
		}
		return indices[0] ?? 0;
	};
	const all = mass.map((_, i) => i);
	const first = bucketOf$1(compared, reaches(all));
	const last = bucketOf$1(compared, reaches(all.reverse()));
	return {
		low: first.from,
		high: Math.max(first.from, last.to)
	};
}
function evenEdges(low, high) {
	if (!(high > low)) return [low - .5, low + .5];
	return Array.from({ length: 25 }, (_, i) => low + (high - low) * i / BARS);
}
function wholeEdges(low, high, max) {
	const first = Math.ceil(low);
	const last = Math.max(first, high < max && Number.isInteger(high) ? high - 1 : Math.floor(high));
	const step = Math.max(1, Math.ceil((last - first + 1) / BARS));
	const bars = Math.ceil((last - first + 1) / step);
	return Array.from({ length: bars + 1 }, (_, i) => first - .5 + i * step);
}
function spread(counts, { compared, edges }) {
	const bars = new Array(edges.length - 1).fill(0);
	const [start = 0, next = 1] = edges;
	const width = next - start;
	const barOf = (value) => Math.min(bars.length - 1, Math.max(0, Math.floor((value - start) / width)));
	for (const [i, count] of counts.entries()) {
		if (count === 0) continue;
		const { from, to } = bucketOf$1(compared, i);
		const [first, last] = [barOf(from), barOf(to)];
		for (let bar = first; bar <= last; bar++) {
			const left = bar === first ? from : Math.max(from, edges[bar] ?? from);
			const right = bar === last ? to : Math.min(to, edges[bar + 1] ?? to);
			const part = to > from ? Math.max(0, right - left) / (to - from) : 1 / (last - first + 1);
			bars[bar] = (bars[bar] ?? 0) + count * part;
		}
	}
	return bars;
}
function categoryPicture({ reference, current, n, m }, categories) {
	const before = (i) => (reference[i] ?? 0) / Math.max(1, n);
	const now = (i) => (current[i] ?? 0) / Math.max(1, m);
	const shown = categories.map((_, i) => i).sort((a, b) => Math.max(before(b), now(b)) - Math.max(before(a), now(a)) || a - b).slice(0, MOST_LABELS);
	const rest = (share) => Math.max(0, 1 - shown.reduce((sum, i) => sum + share(i), 0));
	const others = shown.length < reference.length && Math.max(rest(before), m === 0 ? 0 : rest(now)) > 1e-9;
	const side = (share, total) => [...shown.map((i) => sixDigits(share(i))), ...others ? [sixDigits(total === 0 ? 0 : rest(share))] : []];
	return {
		kind: "category",
		labels: [...shown.map((i) => categories[i] ?? ""), ...others ? [null] : []],
		reference: side(before, n),
		current: side(now, m)
	};
}

// src/domain/profile/canonical-labels.ts
function canonicalLabels(counts) {
	const merged = /* @__PURE__ */ new Map();
	for (const [i, category] of counts.categories.entries()) {
		const label = canonicalLabel(category);
		merged.set(label, (merged.get(label) ?? 0) + (counts.counts[i] ?? 0));
	}
	const sorted = [...merged].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
	return {
		...counts,
		categories: sorted.map(([label]) => label),
		counts: Float64Array.from(sorted, ([, count]) => count),
		distinct: counts.distinct - counts.categories.length + merged.size
	};
}

// src/domain/drift/compare.ts
function compare(profile, counts) {
	if (counts === void 0) return {
		kind: "incomparable",
		reason: "the column is not in the current data"
	};
	if (profile.type === "number" && counts.kind === "number") return compareNumbers(profile, counts);
	if (profile.type === "category" && counts.kind === "category") return compareCategories(profile, counts);
	return {
		kind: "incomparable",
		reason: `the column was a ${profile.type} at training and is a ${counts.kind} now`
	};
}
function compareNumbers(profile, counts) {
	const reference = Float64Array.from(profile.counts);
	const [n, m] = [sum(reference), sum(counts.buckets)];
	const missing = [profile.missing + profile.nan + profile.infinite, counts.missing + counts.nan + counts.infinite];
	if (n === 0 || profile.min === null || profile.max === null) return {
		kind: "incomparable",
		reason: "the column held no value at training"
	};
	const compared = {
		kind: "number",
		knots: Float64Array.from(profile.knots),
		reference,
		current: counts.buckets,
		n,
		m,
		missing,
		sd: profile.sd ?? 0,
		min: Math.min(profile.min, counts.min ?? profile.min),
		max: Math.max(profile.max, counts.max ?? profile.max)
	};
	const constant = profile.min === profile.max ? m - countOf(profile, counts, profile.min) : null;
	return {
		kind: "pair",
		compared,
		rows: [profile.rows, m + missing[1]],
		missing,
		constant
	};
}
function countOf(profile, counts, value) {
	const knot = profile.knots.indexOf(value);
	return knot < 0 ? 0 : counts.buckets[knot + 1] ?? 0;
}
function compareCategories(profile, found) {
	const counts = profile.role === "label" ? canonicalLabels(found) : found;
	const current = new Map(counts.categories.map((category, i) => [category, counts.counts[i] ?? 0]));
	const reference = Float64Array.from([...profile.counts, profile.other]);
	const listed = profile.categories.map((category) => current.get(category) ?? 0);
	const n = sum(reference);
	const m = sum(counts.counts) + counts.other;
	const cells = Float64Array.from([...listed, m - sum(Float64Array.from(listed))]);
	if (n === 0) return {
		kind: "incomparable",
		reason: "the column held no value at training"
	};
	const missing = [profile.missing, counts.missing];
	const constant = profile.categories.length === 1 && profile.other === 0 ? m - (cells[0] ?? 0) : null;
	return {
		kind: "pair",
		compared: {
			kind: "category",
			reference,
			current: cells,
			n,
			m,
			missing
		},
		rows: [profile.rows, m + counts.missing],
		missing,
		constant
	};
}
function sum(values) {
	let total = 0;
	for (const value of values) total += value;
	return total;
}

// src/domain/drift/compared.ts
function cumulative(compared) {
	return {
		first: running(compared.reference, compared.knots.length),
		second: running(compared.current, compared.knots.length)
	};
}
function running(buckets, knots) {
	const below = new Float64Array(knots);
	let sum = 0;
	for (let i = 0; i < knots; i++) {
		sum += buckets[i] ?? 0;
		below[i] = sum;
	}
	return below;
}

// src/domain/drift/kolmogorov-smirnov.ts
const kolmogorovSmirnovDistance = {
	id: "ks",
	key: "ks",
	warn: .1,
	alert: .2,
	unit: "D",
	cells: null,
	effect: (compared) => {
		if (compared.kind !== "number") return null;
		if (compared.n === 0 || compared.m === 0) return 0;
		const { first, second } = cumulative(compared);
		let widest = 0;
		for (const [i, below] of first.entries()) widest = Math.max(widest, Math.abs(below / compared.n - (second[i] ?? 0) / compared.m));
		return widest;
	}
};

// src/domain/drift/hellinger.ts
const hellinger = {
	id: "hellinger",
	key: "hellinger",
	warn: .1,
	alert: .2,
	unit: "Hellinger",
	cells: cellsOf,
	effect: (compared) => {
		if (compared.n === 0 || compared.m === 0) return 0;
		const { reference, current } = cellsOf(compared);
		let distance = 0;
		for (const [i, count] of reference.entries()) distance += (Math.sqrt(count / compared.n) - Math.sqrt((current[i] ?? 0) / compared.m)) ** 2;
		return Math.sqrt(distance / 2);
	}
};

// src/domain/drift/jensen-shannon.ts
const jensenShannon = {
	id: "js",
	key: "js",
	warn: .1,
	alert: .2,
	unit: "Jensen-Shannon",
	cells: cellsOf,
	effect: (compared) => {
		const { reference, current } = cellsOf(compared);
		if (compared.n === 0 || compared.m === 0) return 0;
		let divergence = 0;
		for (const [i, count] of reference.entries()) {
			const p = count / compared.n;
			const q = (current[i] ?? 0) / compared.m;
			divergence += relativeEntropy(p, (p + q) / 2) + relativeEntropy(q, (p + q) / 2);
		}
		return Math.sqrt(Math.max(0, divergence / 2));
	}
};
function relativeEntropy(p, q) {
	return p === 0 ? 0 : p * Math.log2(p / q);
}

// src/domain/drift/population-stability.ts
const PRIOR = .5;
const populationStability = {
	id: "psi",
	key: "psi",
	warn: .1,
	alert: .25,
	unit: "PSI",
	cells: cellsWithMissing,
	effect: (compared) => {
		const { reference, current } = cellsWithMissing(compared);
		const n = compared.n + compared.missing[0] + PRIOR * reference.length;
		const m = compared.m + compared.missing[1] + PRIOR * reference.length;
		let sum = 0;
		for (const [i, count] of reference.entries()) {
			const p = (count + PRIOR) / n;
			const q = ((current[i] ?? 0) + PRIOR) / m;
			sum += (q - p) * Math.log(q / p);
		}
		return sum;
	}
};

// src/domain/drift/wasserstein.ts
const wasserstein = {
	id: "wasserstein",
	key: "wasserstein",
	warn: .1,
	alert: .25,
	unit: "sd",
	cells: null,
	effect: (compared) => {
		if (compared.kind !== "number" || compared.sd <= 0) return null;
		return areaBetween(compared, unsignedArea) / compared.sd;
	}
};
const meanShift = {
	id: "mean-shift",
	key: "mean_shift_sd",
	warn: .1,
	alert: .25,
	unit: "sd",
	cells: null,
	effect: (compared) => {
		if (compared.kind !== "number" || compared.sd <= 0) return null;
		return areaBetween(compared, signedArea) / compared.sd;
	}
};
function areaBetween(compared, area) {
	const { first, second } = cumulative(compared);
	const { knots, n, m } = compared;
	if (n === 0 || m === 0) return 0;
	let sum = 0;
	let x = Math.min(compared.min, knots[0] ?? compared.min);
	let difference = 0;
	for (const [i, knot] of knots.entries()) {
		const next = (first[i] ?? 0) / n - (second[i] ?? 0) / m;
		sum += area(knot - x, difference, next);
		x = knot;
		difference = next;
	}
	return sum + area(Math.max(0, compared.max - x), difference, 0);
}
function signedArea(width, from, to) {
	return width * (from + to) / 2;
}
function unsignedArea(width, from, to) {
	if (from * to >= 0) return Math.abs(signedArea(width, from, to));
	return width * (from * from + to * to) / (2 * (Math.abs(from) + Math.abs(to)));
}

// src/domain/drift/methods.ts
const DRIFT_METHODS = [
	wasserstein,
	kolmogorovSmirnovDistance,
	jensenShannon,
	populationStability,
	meanShift,
	hellinger
];
function defaultMethod(kind) {
	return kind === "number" ? wasserstein : jensenShannon;
}
function appliesTo(method, kind) {
	return kind === "number" || method.cells !== null;
}
function findMethod(id) {
	return DRIFT_METHODS.find((method) => method.id === id);
}

// src/domain/drift/column-drift.ts
const ABSENCE = {
	warn: .02,
	alert: .1,
	ratio: 1.5
};
const CONSTANT = {
	warn: .01,
	alert: .05
};
function measureColumn(profile, counts, rule) {
	const base = {
		name: profile.name,
		role: profile.role,
		type: profile.type,
		critical: rule.critical
	};
	const pair = compare(profile, counts);
	if (pair.kind === "incomparable") {
		const missing = {
			reference: share(profile.missing, profile.rows),
			current: 0
		};
		return {
			...base,
			rows: 0,
			missing,
			shift: null,
			absence: null,
			also: /* @__PURE__ */ new Map(),
			picture: null,
			problem: pair.reason
		};
	}
	const picture = columnPicture(pair.compared, profile);
	if (rule.method !== null && !appliesTo(rule.method, pair.compared.kind)) {
		const problem = `the method ${rule.method.id} does not apply to a ${profile.type} column`;
		return {
			...base,
			...observed(pair),
			shift: null,
			absence: null,
			also: everyEffect(pair.compared),
			picture,
			problem
		};
	}
	const shift = pair.constant === null ? shiftOf(pair.compared, rule) : differenceFromConstant(pair, pair.constant);
	return {
		...base,
		...observed(pair),
		shift,
		absence: profile.role === "label" ? null : absenceOf(pair),
		also: everyEffect(pair.compared),
		picture,
		problem: null
	};
}
function observed({ compared, missing, rows }) {
	return {
		rows: compared.m,
		missing: {
			reference: share(missing[0], rows[0]),
			current: share(missing[1], rows[1])
		}
	};
}
function shiftOf(compared, rule) {
	const method = rule.method ?? defaultMethod(compared.kind);
	const effect = method.effect(compared);
	if (effect !== null && Number.isFinite(effect)) {
		const limits = {
			warn: rule.warn ?? method.warn,
			alert: rule.alert ?? method.alert
		};
		return {
			...evidenceOf(method, effect, compared),
			...limits
		};
	}
	return evidenceOf(kolmogorovSmirnovDistance, kolmogorovSmirnovDistance.effect(compared) ?? 0, compared);
}
function evidenceOf(method, effect, compared) {
	const { id, unit, warn, alert } = method;
	return {
		method: id,
		effect: Math.abs(effect),
		unit,
		warn,
		alert,
		...significance$1(method, compared)
	};
}
function significance$1(method, compared) {
	if (compared.kind === "number" && method.cells === null) return {
		test: compared.n <= 1e4 && compared.m <= 1e4 ? "ks-exact" : "ks",
		p: kolmogorovSmirnov(cumulative(compared), compared.n, compared.m).p
	};
	const { reference, current } = (method.cells ?? cellsOf)(compared);
	return {
		test: "chi-square",
		p: chiSquareHomogeneity(reference, current).p
	};
}
function differenceFromConstant(pair, differing) {
	const { n, m } = pair.compared;
	return {
		method: "constant",
		test: "fisher",
		effect: share(differing, m),
		unit: "of rows differ",
		...CONSTANT,
		p: fisherExact(0, n, differing, m - differing)
	};
}
function absenceOf(pair) {
	const [before, now] = [share(pair.missing[0], pair.rows[0]), share(pair.missing[1], pair.rows[1])];
	const effect = Math.max(before, now) / Math.min(before, now) >= ABSENCE.ratio ? Math.abs(now - before) : 0;
	const p = twoProportions(pair.missing, pair.rows);
	return {
		method: "missing-rate",
		test: "two-proportions",
		effect,
		unit: "of rows missing",
		...ABSENCE,
		p
	};
}
function everyEffect(compared) {
	const also = /* @__PURE__ */ new Map();
	for (const method of DRIFT_METHODS) {
		const effect = method.effect(compared);
		if (effect !== null && Number.isFinite(effect)) also.set(method.key, effect);
	}
	return also;
}
function share(part, whole) {
	return whole === 0 ? 0 : part / whole;
}

// src/domain/drift/strange-predictions.ts
function strangePredictions(counts) {
	if (counts?.kind !== "number") return null;
	const strange = counts.nan + counts.infinite;
	if (strange === 0) return null;
	const [are, count] = strange === 1 ? ["is", "counts"] : ["are", "count"];
	return `${counted$2(strange, "prediction")} ${are} NaN or infinite, and ${count} as missing`;
}

// src/domain/statistics/sort-values.ts
const BITS$1 = 11;
const BUCKETS = 2048;
const DIGITS = 6;
const FEW = 1e3;
function sortedValues(values) {
	const sorted = new Float64Array(values.length);
	for (let at = 0; at < values.length; at++) sorted[at] = (values[at] ?? 0) + 0;
	if (values.length < FEW) return sorted.sort();
	const [low, high] = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? [0, 1] : [1, 0];
	let from = new Uint32Array(sorted.buffer);
	let into = new Uint32Array(from.length);
	turn$1(from, high, (top) => top >>> 31 === 1 ? 4294967295 : 2147483648);
	const counts = countDigits(from, low, high);
	for (let digit = 0; digit < DIGITS; digit++) {
		const starts = counts.subarray(digit * BUCKETS, (digit + 1) * BUCKETS);
		if (starts.includes(values.length)) continue;
		sortByDigit({
			from,
			into,
			starts
		}, digit < 3 ? low : high, digit % 3 * BITS$1);
		[from, into] = [into, from];
	}
	turn$1(from, high, (top) => top >>> 31 === 1 ? 2147483648 : 4294967295);
	return new Float64Array(from.buffer);
}
function turn$1(words, high, maskOf) {
	for (let at = 0; at < words.length; at += 2) {
		const mask = maskOf(words[at + high] ?? 0);
		words[at + high] = (words[at + high] ?? 0) ^ mask;
		if (mask === 4294967295) words[at + 1 - high] = ~(words[at + 1 - high] ?? 0);
	}
}
function countDigits(words, low, high) {
	const counts = new Uint32Array(DIGITS * BUCKETS);
	for (let at = 0; at < words.length; at += 2) {
		const [bottom, top] = [words[at + low] ?? 0, words[at + high] ?? 0];
		for (let digit = 0; digit < DIGITS; digit++) {
			const word = digit < 3 ? bottom : top;
			const cell = digit * BUCKETS + (word >>> digit % 3 * BITS$1 & 2047);
			counts[cell] = (counts[cell] ?? 0) + 1;
		}
	}
	return counts;
}
function sortByDigit({ from, into, starts }, half, shift) {
	let sum = 0;
	for (let bucket = 0; bucket < BUCKETS; bucket++) {
		const count = starts[bucket] ?? 0;
		starts[bucket] = sum;
		sum += count;
	}
	for (let at = 0; at < from.length; at += 2) {
		const bucket = (from[at + half] ?? 0) >>> shift & 2047;
		const place = starts[bucket] ?? 0;
		starts[bucket] = place + 1;
		into[2 * place] = from[at] ?? 0;
		into[2 * place + 1] = from[at + 1] ?? 0;
	}
}

// src/domain/table/count-plan.ts
function countNumbers(values, knots) {
	const buckets = new Float64Array(knots.length + 1);
	let nan = 0;
	let infinite = 0;
	let min = Number.POSITIVE_INFINITY;
	let max = Number.NEGATIVE_INFINITY;
	for (const value of values) if (Number.isNaN(value)) nan++;
	else if (!Number.isFinite(value)) infinite++;
	else {
		const bucket = bucketOf(value, knots);
		buckets[bucket] = (buckets[bucket] ?? 0) + 1;
		if (value < min) min = value;
		if (value > max) max = value;
	}
	const any = min <= max;
	return {
		kind: "number",
		missing: 0,
		nan,
		infinite,
		min: any ? min : null,
		max: any ? max : null,
		buckets
	};
}
function bucketOf(value, knots) {
	let low = 0;
	let high = knots.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((knots[middle] ?? 0) <= value) low = middle + 1;
		else high = middle;
	}
	return low;
}

// src/domain/table/float-neighbour.ts
const FLOAT = /* @__PURE__ */ new Float64Array(1);
const BITS = new BigInt64Array(FLOAT.buffer);
function nextAfter(x) {
	if (x === 0) return Number.MIN_VALUE;
	FLOAT[0] = x;
	BITS[0] = (BITS[0] ?? 0n) + (x > 0 ? 1n : -1n);
	return FLOAT[0];
}

// src/domain/profile/knots.ts
const EVEN_RANKS = 256;
const FEW_VALUES$1 = 180;
const POINT_MASS = 1 / 512;
const OUTER_FROM = -2;
const OUTER_TO = 20;
function chooseKnots(sorted, sd) {
	const n = sorted.length;
	if (n === 0) return /* @__PURE__ */ new Float64Array();
	const chosen = /* @__PURE__ */ new Set();
	const atRank = (rank) => sorted[Math.min(n - 1, Math.max(0, rank))] ?? 0;
	for (let i = 0; i <= EVEN_RANKS; i++) chosen.add(atRank(Math.floor(i * n / EVEN_RANKS)));
	for (let rank = 1; rank < n / EVEN_RANKS; rank *= 2) {
		chosen.add(atRank(rank));
		chosen.add(atRank(n - 1 - rank));
	}
	for (const value of pointMasses(sorted)) {
		chosen.add(value);
		chosen.add(nextAfter(value));
	}
	chosen.add(nextAfter(atRank(n - 1)));
	if (sd > 0) for (let k = OUTER_FROM; k <= OUTER_TO; k++) {
		chosen.add(atRank(n - 1) + sd * 2 ** k);
		chosen.add(atRank(0) - sd * 2 ** k);
	}
	return Float64Array.from([...chosen].filter(Number.isFinite).map((knot) => knot + 0)).sort();
}
function* pointMasses(sorted) {
	const least = hasFewValues(sorted) ? 0 : sorted.length * POINT_MASS;
	let start = 0;
	for (let i = 1; i <= sorted.length; i++) {
		if (i < sorted.length && sorted[i] === sorted[start]) continue;
		if (i - start > least) yield sorted[start] ?? 0;
		start = i;
	}
}
function hasFewValues(sorted) {
	let different = 1;
	for (let i = 1; i < sorted.length && different <= FEW_VALUES$1; i++) if (sorted[i] !== sorted[i - 1]) different++;
	return different <= FEW_VALUES$1;
}

// src/domain/profile/profile.ts
function profileKind(type) {
	switch (type) {
		case "integer":
		case "number": return "number";
		case "boolean":
		case "text": return "category";
		case "time":
		case "other": return null;
	}
}

// src/domain/profile/build-profile.ts
const SAMPLE_ROWS = 5e4;
const LISTED_CATEGORIES = 100;
function draftProfile(columns, sample) {
	const plan = [];
	const finishers = [];
	for (const { column, role } of columns) {
		const kind = profileKind(column.type);
		if (kind === "number") {
			const sampled = describeSample(sample.get(column.name));
			plan.push({
				kind: "number",
				name: column.name,
				knots: sampled.knots
			});
			finishers.push((counts) => numberProfile(column.name, role, sampled, counts));
		}
		if (kind === "category") {
			plan.push({
				kind: "discover",
				name: column.name,
				top: 100
			});
			finishers.push((counts) => categoryProfile(column, role, counts));
		}
	}
	return {
		plan,
		finish: (counts) => finishers.map((finish) => finish(counts))
	};
}
function profileNumbers({ name, role, values }, random) {
	const sampled = describeSample({
		kind: "number",
		values: sampleEvenly(values, SAMPLE_ROWS, random)
	});
	const counted = countNumbers(values, sampled.knots);
	return numberProfile(name, role, sampled, {
		rows: values.length,
		columns: /* @__PURE__ */ new Map([[name, counted]])
	});
}
function sampleEvenly(values, rows, random) {
	if (values.length <= rows) return values;
	const step = values.length / rows;
	return Float64Array.from({ length: rows }, (_, i) => values[Math.floor((i + random()) * step)] ?? NaN);
}
function describeSample(values) {
	const sorted = sortedValues((values?.kind === "number" ? values.values : /* @__PURE__ */ new Float64Array()).filter(Number.isFinite));
	if (sorted.length === 0) return {
		knots: /* @__PURE__ */ new Float64Array(),
		integer: false,
		mean: null,
		sd: null,
		skew: null,
		distinct: 0
	};
	const list = Array.from(sorted);
	const sd = require_simple_statistics.standardDeviation(list);
	let distinct = 1;
	for (let i = 1; i < sorted.length; i++) if (sorted[i] !== sorted[i - 1]) distinct++;
	return {
		knots: chooseKnots(sorted, sd),
		integer: sorted.every(Number.isInteger),
		mean: finiteOrNull(mean(sorted)),
		sd: finiteOrNull(sd),
		skew: distinct > 1 && list.length > 2 ? finiteOrNull(require_simple_statistics.sampleSkewness(list)) : null,
		distinct
	};
}
function numberProfile(name, role, sampled, counts) {
	const counted = counts.columns.get(name);
	if (counted?.kind !== "number") throw new TypeError(`the engine returned no number counts of ${name}`);
	return {
		name,
		role,
		type: "number",
		integer: sampled.integer,
		rows: counts.rows,
		missing: counted.missing,
		nan: counted.nan,
		infinite: counted.infinite,
		min: counted.min,
		max: counted.max,
		mean: sampled.mean,
		sd: sampled.sd,
		skew: sampled.skew,
		distinct: sampled.distinct,
		knots: Array.from(sampled.knots),
		counts: Array.from(counted.buckets)
	};
}
function categoryProfile(column, role, counts) {
	const found = counts.columns.get(column.name);
	if (found?.kind !== "category") throw new TypeError(`the engine returned no category counts of ${column.name}`);
	const counted = role === "label" ? canonicalLabels(found) : found;
	return {
		name: column.name,
		role,
		type: "category",
		boolean: column.type === "boolean",
		rows: counts.rows,
		missing: counted.missing,
		distinct: counted.distinct,
		categories: counted.categories,
		counts: Array.from(counted.counts),
		other: counted.other
	};
}
function finiteOrNull(value) {
	return Number.isFinite(value) ? value : null;
}

// src/domain/profile/plan-comparison.ts
function planComparison(columns) {
	return columns.map((column) => column.type === "number" ? {
		kind: "number",
		name: column.name,
		knots: Float64Array.from(column.knots)
	} : planCategories(column));
}
function planCategories({ name, role, categories }) {
	return role === "label" ? {
		kind: "discover",
		name,
		top: 100
	} : {
		kind: "category",
		name,
		categories
	};
}

// src/domain/quality/schema-check.ts
function missingColumn$1(name) {
	return {
		check: "missing-column",
		column: name,
		verdict: "error",
		reason: `the column ${name} is missing`
	};
}
function checkSchema(profile, current, rows) {
	const byName = new Map(current.map((column) => [column.name, column]));
	const checks = [];
	if (rows === 0) checks.push({
		check: "no-rows",
		column: null,
		verdict: "error",
		reason: "the current data have no rows"
	});
	for (const { name, role, type } of profile) {
		if (role === "prediction" || role === "label" && type === "category") continue;
		const column = byName.get(name);
		if (column === void 0) {
			if (role === "feature") checks.push(missingColumn$1(name));
		} else if (profileKind(column.type) !== type) {
			const reason = `the column ${name} was a ${type} at training and is ${column.engineType} now`;
			checks.push({
				check: "type-changed",
				column: name,
				verdict: "error",
				reason
			});
		}
	}
	return checks;
}

// src/domain/retrain/drift-issue.ts
const ISSUE_RULES = {
	cleanRuns: 2,
	reopenDays: 14
};
const DAY = 864e5;
function nextIssueAction(history, issue) {
	const run = history[history.length - 1];
	if (run === void 0) return {
		kind: "none",
		reason: "nothing was measured"
	};
	if (issue?.run === run.run_id) return {
		kind: "none",
		reason: "it tells of this run already"
	};
	if (run.verdict === "alert") return onAlert(history, run, issue);
	if (!isClean(run)) return {
		kind: "none",
		reason: `a verdict of ${run.verdict} says nothing for or against drift`
	};
	if (issue?.state !== "open") return {
		kind: "none",
		reason: "there is no alarm"
	};
	if (issue.version !== run.version) return {
		kind: "close",
		comment: `Closed: version ${run.version} has been deployed since, and its data have not drifted.`
	};
	const clean = cleanStreak(history);
	if (clean >= ISSUE_RULES.cleanRuns) return {
		kind: "close",
		comment: `Closed: the last ${clean} runs found no drift.`
	};
	return {
		kind: "update",
		comment: `Recovering: ${clean} of ${ISSUE_RULES.cleanRuns} clean runs.`
	};
}
function onAlert(history, run, issue) {
	if (issue === null) return { kind: "open" };
	if (issue.state === "open") {
		const before = history[history.length - 2];
		return {
			kind: "update",
			comment: before !== void 0 && isClean(before) ? "The data have drifted again after a clean run." : null
		};
	}
	if (issue.closedBy === "other") return cleanRunSince(history, issue.closedAt) ? { kind: "open" } : {
		kind: "none",
		reason: `issue ${issue.number} was closed by hand`
	};
	const closed = issue.closedAt === null ? Number.NEGATIVE_INFINITY : Date.parse(issue.closedAt);
	if (Date.parse(run.at) - closed > ISSUE_RULES.reopenDays * DAY) return { kind: "open" };
	return {
		kind: "reopen",
		comment: "Reopened: the data have drifted again."
	};
}
function cleanRunSince(history, closedAt) {
	const before = history[history.length - 2];
	if (closedAt === null) return before !== void 0 && isClean(before);
	return history.some((line) => isClean(line) && Date.parse(line.at) > Date.parse(closedAt));
}
function isClean(line) {
	return line.verdict === "ok" || line.verdict === "warn";
}
function cleanStreak(history) {
	let streak = 0;
	const version = history[history.length - 1]?.version;
	for (const line of [...history].reverse()) {
		if (line.verdict === "alert" || line.version !== version) break;
		if (isClean(line)) streak++;
	}
	return streak;
}

// src/domain/metric/reported-metrics.ts
function shownMetrics(task, gated) {
	const shown = new Map(metricsOf(task).map((metric) => [metric.id, metric]));
	for (const name of gated) {
		const metric = findMetric(task, name);
		if (metric !== void 0) shown.set(metric.id, metric);
	}
	return [...shown.values()];
}
function unshownMetrics(task, gated) {
	const shown = new Set(shownMetrics(task, gated).map(({ id }) => id));
	return recordedMetrics(task).filter(({ id }) => !shown.has(id));
}

// src/domain/metric/group-gap.ts
function groupMean(response, rows, isShare) {
	const { cluster } = rows;
	const weight = rows.weight ?? new Float64Array(response.length).fill(1);
	const total = compensatedSum(weight);
	const value = compensatedSum(response.map((y, row) => y * (weight[row] ?? 0))) / total;
	const influence = response.map((y, row) => (weight[row] ?? 0) * (y - value) / total);
	const squares = compensatedSum(influence.map((one) => one * one));
	const effective = total ** 2 / compensatedSum(weight.map((one) => one * one)) + 2;
	const share = (value * (effective - 2) + 1) / effective;
	return {
		value,
		variance: squares * response.length / Math.max(1, response.length - 1),
		floor: isShare ? share * (1 - share) / effective : 0,
		clusters: cluster === void 0 ? null : sumsOf(influence, cluster)
	};
}
function sumsOf(influence, cluster) {
	const sums = /* @__PURE__ */ new Map();
	for (let row = 0; row < cluster.length; row++) {
		const of = cluster[row] ?? 0;
		sums.set(of, (sums.get(of) ?? 0) + (influence[row] ?? 0));
	}
	return sums;
}
function gapInterval(families, { confidence }) {
	const pairs = families.flatMap(pairsOf);
	const each = 1 - (1 - confidence) / pairs.length;
	const criticals = /* @__PURE__ */ new Map();
	let [low, high] = [0, 0];
	for (const { gap, error, degrees } of pairs) {
		if (degrees === 0) return noInterval("one cluster has no spread");
		const critical = criticals.get(degrees) ?? criticalOf(each, degrees);
		criticals.set(degrees, critical);
		low = Math.max(low, gap - critical * error);
		high = Math.max(high, gap + critical * error);
	}
	return {
		kind: "interval",
		low,
		high
	};
}
function ratioInterval(means, settings) {
	if (means.some(({ value }) => value <= 0)) return noInterval("no row of a group is decided positive");
	const gap = gapInterval([means.map(({ value, variance, floor, clusters }) => ({
		value: Math.log(value),
		variance: variance / value ** 2,
		floor: floor / value ** 2,
		clusters: clusters && new Map([...clusters].map(([cluster, sum]) => [cluster, sum / value]))
	}))], settings);
	return gap.kind === "none" ? gap : {
		kind: "interval",
		low: Math.exp(-gap.high),
		high: Math.exp(-gap.low)
	};
}
function criticalOf(confidence, degrees) {
	return degrees === Number.POSITIVE_INFINITY ? criticalValue(confidence) : studentQuantile((1 + confidence) / 2, degrees);
}
function pairsOf(means) {
	const shared = sharedBy(means);
	return means.flatMap((a, i) => means.slice(i + 1).map((b, offset) => {
		const gap = Math.abs(a.value - b.value);
		if (shared === null) {
			const variance = Math.max(a.variance, a.floor) + Math.max(b.variance, b.floor);
			return {
				gap,
				error: Math.sqrt(variance),
				degrees: Number.POSITIVE_INFINITY
			};
		}
		const { squares, units } = shared(i, i + 1 + offset);
		const variance = squares * units / Math.max(1, units - 1);
		return {
			gap,
			error: Math.sqrt(Math.max(variance, a.floor + b.floor)),
			degrees: units - 1
		};
	}));
}
function sharedBy(means) {
	const groups = means.length;
	const members = /* @__PURE__ */ new Map();
	for (const [group, { clusters }] of means.entries()) {
		if (clusters === null) return null;
		for (const [cluster, sum] of clusters) {
			const known = members.get(cluster);
			if (known === void 0) members.set(cluster, [{
				group,
				sum
			}]);
			else known.push({
				group,
				sum
			});
		}
	}
	const [products, common] = [new Float64Array(groups * groups), new Float64Array(groups * groups)];
	for (const own of members.values()) for (const a of own) for (const b of own) {
		const at = a.group * groups + b.group;
		products[at] = (products[at] ?? 0) + a.sum * b.sum;
		common[at] = (common[at] ?? 0) + 1;
	}
	const pair = (of, i, j, sign) => (of[i * groups + i] ?? 0) + (of[j * groups + j] ?? 0) - sign * (of[i * groups + j] ?? 0);
	return (i, j) => ({
		squares: Math.max(0, pair(products, i, j, 2)),
		units: pair(common, i, j, 1)
	});
}

// src/domain/metric/fairness.ts
const WORST = "worst_group_";
const PAIRS = "of all pairs of groups at once";
const DIRECTIONS = ["higher", "lower"];
const selectionRate = shareOf((truth) => truth >= 0);
const truePositiveRate = shareOf((truth) => truth === 1);
const falsePositiveRate = shareOf((truth) => truth === 0);
const BINARY = [
	difference("demographic_parity_difference", [selectionRate]),
	{
		id: "demographic_parity_ratio",
		direction: "higher",
		range: UNIT,
		compute: (groups, zeroDivision = null) => {
			const rates = figuresOf$2(groups, selectionRate);
			if (typeof rates === "string") return undefinedMetric(rates);
			const highest = Math.max(...rates);
			return highest === 0 ? dividedByZero({
				...undefinedMetric("no row of any group is decided positive"),
				isZeroDivision: true
			}, zeroDivision) : definedMetric(Math.min(...rates) / highest);
		},
		interval: PAIRS,
		spread: (groups, settings) => ratioInterval(meansOf(groups, selectionRate), settings)
	},
	difference("equal_opportunity_difference", [truePositiveRate]),
	difference("equalized_odds_difference", [truePositiveRate, falsePositiveRate]),
	difference("calibration_gap", [{
		of: ({ score, label, weight }) => weightedMean(score, weight) - weightedMean(label, weight),
		isAbout: () => true,
		isShare: false
	}])
];
function findFairness(task, name) {
	if (name.startsWith(WORST)) {
		const metric = findMetric(task, name.slice(12));
		return metric !== void 0 && metric.against === void 0 && DIRECTIONS.includes(metric.direction) ? worstGroup(metric) : void 0;
	}
	return task === "binary" ? BINARY.find(({ id }) => id === name) : void 0;
}
function fairnessOf(task) {
	return task === "binary" ? BINARY : [];
}
function fairnessNames(task) {
	return [...fairnessOf(task).map(({ id }) => id), ...metricNames(task).flatMap((name) => findFairness(task, `${WORST}${name}`) === void 0 ? [] : `${WORST}${name}`)];
}
function worstGroup(metric) {
	const { id, range } = metric;
	const direction = metric.direction === "lower" ? "lower" : "higher";
	return {
		id: `${WORST}${id}`,
		direction,
		range,
		compute: (groups, zeroDivision = null) => {
			if (groups.length < 2) return undefinedMetric(TOO_FEW$1);
			const values = [];
			for (const group of groups) {
				const value = dividedByZero(compute(metric, group), zeroDivision);
				if (value.kind === "undefined") return value;
				values.push(value.value);
			}
			return definedMetric(direction === "higher" ? Math.min(...values) : Math.max(...values));
		},
		interval: metric.interval.startsWith("none") ? metric.interval : "of all groups at once",
		spread: (groups, settings) => worstInterval(metric, groups, settings)
	};
}
function worstInterval(metric, groups, settings) {
	const each = {
		...settings,
		confidence: 1 - (1 - settings.confidence) / groups.length
	};
	const found = [];
	for (const group of groups) {
		const { challenger } = spreadOf(metric, {
			challenger: group,
			champion: null
		}, each);
		if (challenger.kind === "none") return challenger;
		found.push(challenger);
	}
	const worst = metric.direction === "lower" ? Math.max : Math.min;
	const end = (of) => worst(...found.map((interval) => interval[of]));
	return {
		kind: "interval",
		low: end("low"),
		high: end("high")
	};
}
const TOO_FEW$1 = "fewer than two groups are large enough";
function difference(id, figures) {
	const range = figures.every(({ isShare }) => isShare) ? UNIT : {
		low: 0,
		high: 2
	};
	return {
		id,
		direction: "lower",
		range,
		compute: (groups) => {
			let widest = 0;
			for (const figure of figures) {
				const values = figuresOf$2(groups, figure);
				if (typeof values === "string") return undefinedMetric(values);
				widest = Math.max(widest, Math.max(...values) - Math.min(...values));
			}
			return definedMetric(widest);
		},
		interval: PAIRS,
		spread: (groups, settings) => {
			const found = gapInterval(figures.map((figure) => meansOf(groups, figure)), settings);
			return found.kind === "none" ? found : {
				...found,
				high: Math.min(range.high, found.high)
			};
		}
	};
}
function meansOf(groups, { isAbout, isShare }) {
	return groups.flatMap((group) => group.kind === "binary" ? meanOf$2(group, {
		isAbout,
		isShare
	}) : []);
}
function meanOf$2(group, { isAbout, isShare }) {
	const { label, score, weight, cluster } = group;
	const { chosen } = decided(group);
	const rows = [...label.keys()].filter((row) => isAbout(label[row] ?? 0) && (weight?.[row] ?? 1) > 0);
	const response = (row) => isShare ? chosen[row] ?? 0 : (score[row] ?? 0) - (label[row] ?? 0);
	return groupMean(Float64Array.from(rows, response), {
		weight: weight && Float64Array.from(rows, (row) => weight[row] ?? 0),
		cluster: cluster && Int32Array.from(rows, (row) => cluster[row] ?? 0)
	}, isShare);
}
function figuresOf$2(groups, figure) {
	if (groups.length < 2) return TOO_FEW$1;
	const values = groups.map((group) => group.kind === "binary" ? figure.of(group) : NaN);
	return values.every(Number.isFinite) ? values : "a group has no row to take the rate of";
}
function shareOf(isAbout) {
	return {
		of: (group) => rate(group, isAbout),
		isAbout,
		isShare: true
	};
}
function rate(group, isCounted) {
	const { counts } = matrixOf(group);
	let [chosen, all] = [0, 0];
	for (const truth of [0, 1]) {
		if (!isCounted(truth)) continue;
		chosen += counts[truth * 2 + 1] ?? 0;
		all += (counts[truth * 2] ?? 0) + (counts[truth * 2 + 1] ?? 0);
	}
	return chosen / all;
}

// src/domain/operational/operational-metrics.ts
const TAIL = "between two runs of one and the same model it differs by far more than models do (measured: 0.8 to 2.0 times at p95, 0.01 to 40 times at p99)";
const ONCE = "it is taken from a few runs, and differs between two runs of one and the same model";
const OPERATIONAL_METRICS = [
	timed("latency_p50_ms", null),
	timed("latency_p95_ms", TAIL),
	timed("latency_p99_ms", TAIL),
	{
		...timed("throughput_rows_s", ONCE),
		direction: "higher"
	},
	timed("cold_start_ms", ONCE),
	{
		...timed("deterministic", "it is 1 or 0"),
		direction: "higher",
		range: UNIT
	},
	{
		...timed("model_size_mb", null),
		needs: "file"
	},
	{
		...timed("peak_rss_mb", null),
		needs: "process"
	}
];
function timed(id, unlike) {
	return {
		id,
		direction: "lower",
		range: POSITIVE,
		needs: "calls",
		unlike
	};
}
function findOperational(id) {
	return OPERATIONAL_METRICS.find((metric) => metric.id === id);
}
const FEWEST_CALLS = 500;
const CALLS_FOR_P99 = 1e4;
function measuringPlan(metrics, always) {
	const needs = (what) => metrics.some((id) => findOperational(id)?.needs === what);
	if (!always && !needs("calls") && !needs("process")) return null;
	return {
		calls: metrics.includes("latency_p99_ms") ? CALLS_FOR_P99 : FEWEST_CALLS,
		memory: always || needs("process")
	};
}

// src/domain/gate/count-rows.ts
function countRows(judged, slice) {
	const { label, weight } = judged;
	const size = slice?.length ?? label.length;
	let rows = 0;
	let positives = 0;
	for (let at = 0; at < size; at++) {
		const row = slice === void 0 ? at : slice[at] ?? 0;
		if (weight !== void 0 && !((weight[row] ?? 0) > 0)) continue;
		rows++;
		if (judged.kind === "binary") positives += label[row] ?? 0;
	}
	return {
		rows,
		positives
	};
}

// src/domain/gate/slice-size.ts
function tooSmall({ rows }, judged, rules) {
	const there = countRows(judged, rows);
	const beside = there.rows < rows.length ? " of weight above 0" : "";
	const too = (have, need, noun) => have < need ? `${counted$2(have, noun)}${beside}, fewer than ${need}` : null;
	const short = too(there.rows, rules.minRows, "labelled row");
	if (short !== null || judged.kind !== "binary") return short;
	return too(there.positives, rules.minPositives, "positive row") ?? too(there.rows - there.positives, rules.minNegatives, "negative row");
}
function mergeSkipped(skipped) {
	const merged = /* @__PURE__ */ new Map();
	for (const slice of skipped) {
		const key = JSON.stringify([
			slice.by,
			slice.value,
			slice.reason
		]);
		const known = merged.get(key);
		merged.set(key, known === void 0 ? slice : {
			...known,
			gates: [...known.gates, ...slice.gates]
		});
	}
	return [...merged.values()];
}

// src/domain/gate/slicing.ts
function slicingOf(by, { codes, values }, rows) {
	const sizes = new Uint32Array(values.length);
	for (let at = 0; at < rows.length; at++) {
		const code = codes[rows[at] ?? 0] ?? 0;
		sizes[code] = (sizes[code] ?? 0) + 1;
	}
	const members = Array.from(sizes, (size) => new Uint32Array(size));
	const filled = new Uint32Array(values.length);
	for (let at = 0; at < rows.length; at++) {
		const code = codes[rows[at] ?? 0] ?? 0;
		const next = filled[code] ?? 0;
		filled[code] = next + 1;
		const own = members[code];
		if (own !== void 0) own[next] = at;
	}
	return {
		by,
		slices: values.map((value, code) => ({
			value,
			rows: members[code] ?? /* @__PURE__ */ new Uint32Array()
		})).filter((slice) => slice.rows.length > 0).sort((a, b) => inOrder(a.value, b.value))
	};
}
function inOrder(a, b) {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	const [x, y] = [numberOf(a), numberOf(b)];
	if (x !== null && y !== null && x !== y) return x - y;
	if (x === null !== (y === null)) return x === null ? 1 : -1;
	return a < b ? -1 : a > b ? 1 : 0;
}
function numberOf(text) {
	const value = Number(text);
	return text.trim() === "" || Number.isNaN(value) ? null : value;
}
function judgedRows(judged, rows) {
	const all = judged.label.length;
	const picked = Object.entries(judged).map(([key, value]) => [key, isArray(value) ? pick$1(value, rows, all) : value]);
	return Object.fromEntries(picked);
}
function isArray(value) {
	return ArrayBuffer.isView(value);
}
function pick$1(values, rows, all) {
	const width = all === 0 ? 0 : values.length / all;
	const picked = values.slice(0, rows.length * width);
	for (let at = 0; at < rows.length; at++) {
		const from = (rows[at] ?? 0) * width;
		for (let figure = 0; figure < width; figure++) picked[at * width + figure] = values[from + figure] ?? 0;
	}
	return picked;
}

// src/domain/gate/judge-slices.ts
function contestOn({ challenger, champion, ...rest }, { rows }) {
	const part = (side) => side.kind === "failed" ? side : judgedRows(side, rows);
	return {
		...rest,
		challenger: part(challenger),
		champion: champion === null ? null : part(champion)
	};
}
function judgeSlices(gate, rule, given) {
	const { contest, judging } = given;
	const slicing = contest.slicings?.find(({ by }) => by === rule.by);
	if (slicing === void 0 || contest.challenger.kind === "failed") throw new TypeError("there are no rows to slice");
	const { enough, skipped } = sorted(slicing, contest.challenger, {
		...judging.stats,
		minRows: rule.minRows
	});
	const measured = enough.map((slice) => ({
		name: {
			by: rule.by,
			value: slice.value
		},
		rows: slice.rows.length,
		metric: judging.measure(gate.metric, contestOn(contest, slice))
	}));
	const p = measured.map(({ metric, rows }) => judging.significance(gate, metric, rows));
	const adjusted = adjustPValues(p.filter((value) => value !== null), rule.correction);
	const judged = measured.map(({ name, metric, rows }, i) => {
		const own = p[i] === null ? null : adjusted[p.slice(0, i).filter((value) => value !== null).length] ?? null;
		return {
			...judging.judge(gate, metric, {
				rows,
				p: own
			}),
			slice: name
		};
	});
	const failures = missing(gate, rule, {
		slicing,
		skipped
	});
	const none = inconclusive(gate, `no slice by ${rule.by} is large enough to be judged`, null);
	return {
		judged: judged.length + failures.length === 0 ? [none] : [...judged, ...failures],
		metrics: measured.map(({ name, rows, metric }) => ({
			...name,
			n: rows,
			metric
		})),
		skipped: skipped.map((slice) => ({
			...slice,
			gates: [gate.id]
		}))
	};
}
function sorted(slicing, judged, rules) {
	const enough = [];
	const skipped = [];
	for (const slice of slicing.slices) {
		const reason = tooSmall(slice, judged, rules);
		if (reason === null) enough.push(slice);
		else skipped.push({
			by: slicing.by,
			value: slice.value,
			n: slice.rows.length,
			reason,
			gates: []
		});
	}
	return {
		enough,
		skipped
	};
}
function missing(gate, { by, require: require$1 }, { slicing, skipped }) {
	return (require$1 === "all" ? slicing.slices.map(({ value }) => value) : require$1).flatMap((value) => {
		const small = skipped.find((slice) => slice.value === value);
		if (slicing.slices.some((slice) => slice.value === value) && small === void 0) return [];
		const why = small === void 0 ? "there is no labelled row of this slice" : `this slice has ${small.reason}`;
		return [{
			...outcome(gate, false, `${why}, and it is required`),
			slice: {
				by,
				value
			}
		}];
	});
}

// src/domain/gate/judge-fairness.ts
const UNDEFINED = noInterval("the metric is undefined");
const NO_DIFFERENCE = noInterval("which groups are farthest apart may differ between two models");
function measureFairness(metric, slicing, { contest, rules }) {
	const { challenger, champion } = contest;
	const first = challenger.kind === "failed" ? null : challenger;
	const { enough, skipped } = first === null ? {
		enough: [],
		skipped: []
	} : sorted(slicing, first, rules);
	const value = (side) => side.kind === "failed" ? undefinedMetric(side.reason) : metric.compute(groupsOf(side, enough), rules.zeroDivision);
	const spread = (side, found) => side.kind === "failed" || found.kind === "undefined" || found.isReplaced === true ? UNDEFINED : metric.spread(groupsOf(side, enough), rules);
	const [own, other] = [value(challenger), champion === null ? null : value(champion)];
	return {
		measured: {
			id: metric.id,
			direction: metric.direction,
			challenger: own,
			champion: other,
			spread: {
				challenger: spread(challenger, own),
				champion: champion === null || other === null ? null : spread(champion, other)
			},
			improvement: other === null ? null : NO_DIFFERENCE
		},
		skipped
	};
}
function groupsOf(side, slices) {
	return slices.map(({ rows }) => judgedRows(side, rows));
}

// src/domain/gate/evaluate-slices.ts
function measureShown(shown, { contest, judging, metrics, known }) {
	const found = {
		slices: [],
		groups: [],
		skipped: []
	};
	const { challenger } = contest;
	if (challenger.kind === "failed") return found;
	const isKnown = (by, value, id) => known.some((slice) => slice.by === by && slice.value === value && slice.metric.id === id);
	for (const { by, minRows, fairness } of shown) {
		const slicing = contest.slicings?.find((candidate) => candidate.by === by);
		if (slicing === void 0) continue;
		const rules = {
			...judging.stats,
			minRows
		};
		const { enough, skipped } = sorted(slicing, challenger, rules);
		found.skipped.push(...skipped);
		for (const slice of enough) {
			const wanted = metrics.filter((id) => !isKnown(by, slice.value, id));
			if (wanted.length === 0) continue;
			const on = contestOn(contest, slice);
			const name = {
				by,
				value: slice.value,
				n: slice.rows.length
			};
			found.slices.push(...wanted.map((id) => ({
				...name,
				metric: judging.measure(id, on)
			})));
		}
		if (!fairness) continue;
		for (const metric of fairnessOf(challenger.kind)) found.groups.push({
			by,
			metric: measureFairness(metric, slicing, {
				contest,
				rules
			}).measured
		});
	}
	return found;
}

// src/domain/gate/gate.ts
const TOLERANCE_KEYS = {
	"no-worse": "max-regression",
	improve: "min-improvement",
	"non-inferior": "margin",
	superior: "min-improvement",
	"max-improvement": "max-improvement",
	"not-significantly-worse": "max-regression"
};
function gatesOf(entries) {
	const used = /* @__PURE__ */ new Map();
	return entries.flatMap(rulesOf).map(({ entry, rule, name }) => {
		const { metric, slices = null } = entry;
		const base = slices === null ? `${plainName(metric)}-${name}` : `${plainName(metric)}-by-${plain(slices.by)}-${name}`;
		const count = (used.get(base) ?? 0) + 1;
		used.set(base, count);
		return {
			id: count === 1 ? base : `${base}-${count}`,
			metric,
			rule,
			severity: entry.severity ?? "block",
			onInconclusive: entry.onInconclusive ?? "fail",
			vs: entry.vs ?? "champion",
			slices,
			use: entry.use ?? "value"
		};
	});
}
function plainName(metric) {
	return metric.replaceAll(/[^A-Za-z0-9.=_-]+/g, "_").replace(/_$/, "");
}
function plain(column) {
	return column.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "") || "column";
}
function rulesOf(entry) {
	const rules = [];
	if (entry.min !== void 0) rules.push({
		entry,
		rule: {
			kind: "min",
			threshold: entry.min
		},
		name: "min"
	});
	if (entry.max !== void 0) rules.push({
		entry,
		rule: {
			kind: "max",
			threshold: entry.max
		},
		name: "max"
	});
	if (entry.comparison !== void 0) rules.push({
		entry,
		rule: entry.comparison,
		name: `vs-${entry.vs ?? "champion"}`
	});
	return rules;
}
function compares(rule) {
	return rule.kind !== "min" && rule.kind !== "max";
}
function formatTolerance(tolerance) {
	return tolerance.kind === "relative" ? `${Number((tolerance.fraction * 100).toPrecision(12))}%` : String(tolerance.amount);
}

// src/domain/statistics/lower-tail.ts
function lowerTail(contrast, limit, { delta, rows, confidence }) {
	if (contrast.kind === "none") return null;
	if (contrast.method === "identical") return limit <= 0 ? 1 : 0;
	if (contrast.statistic !== void 0) return normalSurvival(0 - contrast.statistic(limit));
	const reach = contrast.high - delta;
	if (!(reach > 0)) return delta >= limit ? 1 : 0;
	const degrees = contrast.degrees ?? (contrast.method === "paired-t" && rows > 1 ? rows - 1 : null);
	if (degrees !== null) {
		const critical = studentQuantile((1 + confidence) / 2, degrees);
		return studentSurvival((limit - delta) * critical / reach, degrees);
	}
	return normalSurvival((limit - delta) * criticalValue(confidence) / reach);
}

// src/domain/gate/rows-needed.ts
const POWER = .8;
const TOO_MANY = 0xe8d4a51000;
function rowsNeeded(rows, interval, { margin, confidence }) {
	const critical = criticalValue(confidence);
	const error = (interval.high - interval.low) / 2 / critical;
	const needed = rows * ((critical + normalQuantile(POWER)) * error / margin) ** 2;
	return margin > 0 && needed < TOO_MANY ? Math.ceil(needed) : null;
}

// src/domain/gate/judge-comparison.ts
const NEAR_ZERO = 1e-12;
function judgeComparison(gate, rule, figures) {
	const { direction, challenger, champion, spread } = figures;
	const amount = allowance(rule.tolerance, champion);
	if (amount === null) {
		const remedy = `write ${TOLERANCE_KEYS[rule.kind]} as a plain number`;
		return errorOf$1(gate, `${gate.metric} of the ${gate.vs} is 0, of which no percentage can be taken; ${remedy}`, "data");
	}
	const contrast = spread.improvement;
	const interval = contrast?.kind === "interval" ? contrast : null;
	const delta = improvement(direction, challenger, champion);
	const beside = gate.vs === "baseline" ? ", against the baseline," : "";
	const moved = `${gate.metric}${beside} ${change(direction, {
		challenger,
		champion,
		limit: amount
	}, interval)}`;
	if (figures.shortage !== null && interval?.method !== "identical") {
		const { reason, rowsNeeded: needed } = figures.shortage;
		const help = needed === null ? "" : `: about ${aboutRows(needed)} labelled rows needed`;
		return inconclusive(gate, `${moved}; ${reason}${help}`, needed);
	}
	const demand = demanded(rule, gate.metric);
	switch (rule.kind) {
		case "no-worse":
		case "improve": {
			const ok = delta >= (rule.kind === "improve" ? amount : -amount) - SLACK;
			return outcome(gate, ok, ok ? moved : `${moved}; ${demand}`);
		}
		case "max-improvement": {
			const ok = delta <= amount + SLACK;
			return outcome(gate, ok, ok ? moved : `${moved}; ${demand}`);
		}
		case "not-significantly-worse": return judgeSignificance(gate, {
			moved,
			demand,
			isWorse: delta < -amount - SLACK
		}, figures);
		case "non-inferior":
		case "superior": {
			if (interval === null) {
				const why = contrast?.kind === "none" ? contrast.reason : "there is no interval";
				return inconclusive(gate, `${moved}; ${why}, so more rows cannot decide this`, null);
			}
			const decided = against(interval, rule.kind === "non-inferior" ? -amount : amount);
			if (decided !== null) return outcome(gate, decided, decided ? moved : `${moved}; ${demand}`);
			return undecided(gate, {
				said: `${moved}; ${demand}`,
				margin: amount,
				interval
			}, figures);
		}
	}
}
function allowance(tolerance, champion) {
	if (tolerance.kind === "absolute") return tolerance.amount;
	return Math.abs(champion) < NEAR_ZERO ? null : tolerance.fraction * Math.abs(champion);
}
function significance(rule, figures) {
	const { direction, challenger, champion, spread, rows, confidence } = figures;
	if (challenger.kind === "undefined" || champion?.kind !== "value" || spread.improvement === null) return null;
	const amount = allowance(rule.tolerance, champion.value);
	const delta = improvement(direction, challenger.value, champion.value);
	return amount === null ? null : lowerTail(spread.improvement, -amount, {
		delta,
		rows,
		confidence
	});
}
function judgeSignificance(gate, { moved, demand, isWorse }, figures) {
	const { rule } = gate;
	if (!compares(rule)) throw new TypeError("only a comparison can be significant");
	const asValues = {
		challenger: definedMetric(figures.challenger),
		champion: definedMetric(figures.champion)
	};
	const p = figures.p === void 0 ? significance(rule, {
		...figures,
		...asValues
	}) : figures.p;
	if (!isWorse) return {
		...outcome(gate, true, moved),
		p
	};
	if (p === null) {
		const { improvement: contrast } = figures.spread;
		const why = contrast?.kind === "none" ? contrast.reason : "there is no interval";
		return inconclusive(gate, `${moved}; ${demand}; ${why}, so whether that is chance cannot be told`, null);
	}
	const alpha = Number((1 - figures.confidence).toPrecision(12));
	const ok = p >= alpha;
	const together = figures.p === void 0 ? "" : " for all slices together";
	const tested = `p ${p < 1e-4 ? "below 0.0001" : `= ${figure(p)}`}${together}`;
	const said = ok ? `but that may be chance: ${tested}, not below ${alpha}` : `and that is significant: ${tested}`;
	return {
		...outcome(gate, ok, `${moved}; ${demand}, ${said}`),
		p
	};
}
function against({ low, high }, limit) {
	if (low > limit) return true;
	return high < limit || high === limit && limit === 0 ? false : null;
}
function demanded({ kind, tolerance }, metric) {
	const written = formatTolerance(tolerance);
	switch (kind) {
		case "no-worse":
		case "non-inferior":
		case "not-significantly-worse": return `at most ${written} worse is allowed`;
		case "improve": return isNothing(written) ? "no worse is required" : `at least ${written} better is required`;
		case "max-improvement": return `more than ${written} better is too good to be believed: look for leakage`;
		case "superior": return isNothing(written) ? `a better ${metric} is required` : `more than ${written} better is required`;
	}
}
function isNothing(written) {
	return Number.parseFloat(written) === 0;
}
function undecided(gate, { said, margin, interval }, { rows, confidence }) {
	const needed = rowsNeeded(rows, interval, {
		margin,
		confidence
	});
	if (needed === null) return inconclusive(gate, `${said}, and more rows cannot decide this where both models are equally good`, null);
	const help = needed > rows ? `about ${aboutRows(needed)} labelled rows needed` : `about ${aboutRows(needed)} labelled rows would do for two equal models, so these two are hardly equal`;
	return inconclusive(gate, `${said}, which ${aboutRows(rows)} rows cannot tell: ${help}`, needed);
}

// src/domain/gate/judge-limit.ts
function judgeLimit(gate, limit, figures) {
	const { spread } = figures;
	const { value: challenger, note } = figures.challenger;
	const interval = spread.challenger.kind === "interval" ? spread.challenger : null;
	const words = limit.kind === "min" ? "at least" : "at most";
	const said = `${`${gate.metric} is ${figureWithin(challenger, interval, limit.threshold)}${aside(note, spread.challenger)}`}, ${words} ${limit.threshold} is required`;
	if (gate.use === "value") return outcome(gate, keeps(limit, challenger), said);
	const bound = `${said} of its ${gate.use.replace("-", " ")}`;
	if (interval === null) return inconclusive(gate, bound, null);
	const [near, far] = limit.kind === "min" ? [interval.low, interval.high] : [interval.high, interval.low];
	if (keeps(limit, near)) return outcome(gate, true, bound);
	if (!keeps(limit, far)) return outcome(gate, false, bound);
	if (!keeps(limit, challenger)) return inconclusive(gate, `${bound}; more rows would hardly help`, null);
	const { rows, confidence } = figures;
	const needed = rowsNeeded(rows, interval, {
		margin: Math.abs(challenger - limit.threshold),
		confidence
	});
	const help = needed === null ? "more rows cannot decide this" : `if it stays so, about ${aboutRows(needed)} labelled rows needed`;
	return inconclusive(gate, `${bound}; ${help}`, needed);
}
function keeps({ kind, threshold }, value) {
	return kind === "min" ? value >= threshold - SLACK : value <= threshold + SLACK;
}
function aside(note, uncertainty) {
	const none = uncertainty.kind === "none" ? [`no interval: ${uncertainty.reason}`] : [];
	const said = [...note === void 0 ? [] : [note], ...none].join("; ");
	return said === "" ? "" : ` (${said})`;
}

// src/domain/gate/judge-gate.ts
function judgeGate(gate, figures) {
	const { rule, metric } = gate;
	const { challenger, champion } = figures;
	if (challenger.kind === "undefined") return errorOf$1(gate, `${metric} of the challenger is undefined: ${reasonOf(challenger)}`, causeOf(challenger, "challenger"));
	if (!compares(rule)) return judgeLimit(gate, rule, {
		...figures,
		challenger
	});
	if (champion === null) return withoutChampion(gate);
	if (champion.kind === "undefined") return errorOf$1(gate, `${metric} of the ${gate.vs} is undefined: ${reasonOf(champion)}`, causeOf(champion, "champion"));
	return judgeComparison(gate, rule, {
		...figures,
		challenger: challenger.value,
		champion: champion.value
	});
}
function causeOf({ isModelsFault }, model) {
	return isModelsFault === true ? model : "data";
}
function reasonOf({ reason, isZeroDivision }) {
	return isZeroDivision === true ? `${reason}; evaluate.stats.zero-division gives 0/0 a value` : reason;
}

// src/domain/operational/latency.ts
function summariseLatency(milliseconds) {
	const sorted = milliseconds.slice().sort();
	const at = (share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
	return {
		calls: sorted.length,
		p50: at(.5),
		p95: at(.95),
		p99: at(.99)
	};
}
const BLOCK = 2;
function latencyRatio(first, second, confidence) {
	const blocks = Math.floor(Math.min(first.length, second.length) / BLOCK);
	const ratios = new Float64Array(blocks);
	for (let block = 0; block < blocks; block++) ratios[block] = blockTime(first, block) / blockTime(second, block);
	if (blocks < 10 || !ratios.every((ratio) => Number.isFinite(ratio) && ratio > 0)) return null;
	ratios.sort();
	const at = (rank) => ratios[Math.min(blocks - 1, Math.max(0, rank))] ?? NaN;
	const reach = criticalValue(confidence) * Math.sqrt(blocks) / 2;
	return {
		value: (at(Math.floor((blocks - 1) / 2)) + at(Math.ceil((blocks - 1) / 2))) / 2,
		low: at(Math.floor(blocks / 2 - reach) - 1),
		high: at(Math.ceil(blocks / 2 + reach))
	};
}
function blockTime(times, block) {
	let sum = 0;
	for (let i = block * BLOCK; i < (block + 1) * BLOCK; i++) sum += times[i] ?? NaN;
	return sum;
}

// src/domain/operational/operational.ts
function operationalFigures(challenger, champion, confidence) {
	const [first, second] = [callsOf(challenger), callsOf(champion)];
	return {
		challenger: figuresOf$1(challenger),
		champion: champion === null ? null : figuresOf$1(champion),
		ratio: first === null || second === null ? null : latencyRatio(first, second, confidence)
	};
}
function callsOf(model) {
	return model?.timed != null && "calls" in model.timed ? model.timed.calls : null;
}
function figuresOf$1({ size, timed }) {
	if (timed === null) return {
		size,
		measured: null
	};
	if ("reason" in timed) return {
		size,
		measured: {
			kind: "failed",
			reason: timed.reason
		}
	};
	const { calls, ...rest } = timed;
	return {
		size,
		measured: {
			...rest,
			kind: "measured",
			latency: summariseLatency(calls)
		}
	};
}
const BYTES_PER_MB = 1e6;
function operationalValue(id, { size, measured }) {
	if (findOperational(id)?.needs === "file") return definedMetric(size / BYTES_PER_MB);
	if (measured === null) return undefinedMetric("it was not measured");
	if (measured.kind === "failed") return undefinedMetric(measured.reason);
	switch (id) {
		case "latency_p50_ms": return definedMetric(measured.latency.p50);
		case "latency_p95_ms": return definedMetric(measured.latency.p95);
		case "latency_p99_ms": return definedMetric(measured.latency.p99);
		case "throughput_rows_s": return definedMetric(measured.rowsPerSecond);
		case "cold_start_ms": return definedMetric(measured.coldStartMs);
		case "deterministic": return definedMetric(measured.deterministic ? 1 : 0);
		case "peak_rss_mb": return measured.peakBytes === null ? undefinedMetric("the memory of its process was not measured") : definedMetric(measured.peakBytes / BYTES_PER_MB);
		default: return undefinedMetric(`there is no operational metric ${id}`);
	}
}

// src/domain/gate/judge-operational.ts
function judgeOperational(gate, figures, confidence) {
	const metric = findOperational(gate.metric);
	if (metric === void 0) return errorOf$1(gate, `there is no operational metric ${gate.metric}`, "data");
	const challenger = operationalValue(metric.id, figures.challenger);
	if (challenger.kind === "undefined") return errorOf$1(gate, `${metric.id} of the challenger is unknown: ${challenger.reason}`, "challenger");
	const { rule } = gate;
	if (!compares(rule)) {
		const isMet = rule.kind === "min" ? challenger.value >= rule.threshold - SLACK : challenger.value <= rule.threshold + SLACK;
		return outcome(gate, isMet, limitReason(metric, gate, {
			value: challenger.value,
			isMet
		}));
	}
	if (figures.champion === null) return {
		...outcome(gate, true, "there is no champion yet to compare with"),
		status: "skipped"
	};
	const champion = operationalValue(metric.id, figures.champion);
	if (champion.kind === "undefined") return errorOf$1(gate, `${metric.id} of the champion is unknown: ${champion.reason}`, "champion");
	const ratio = metric.id === "latency_p50_ms" ? figures.ratio : null;
	if (metric.id === "latency_p50_ms" && ratio === null) return errorOf$1(gate, "the calls of challenger and champion could not be compared", "challenger");
	const delta = (times) => improvement(metric.direction, champion.value * times, champion.value);
	const judged = judgeComparison(gate, rule, {
		direction: metric.direction,
		challenger: ratio === null ? challenger.value : champion.value * ratio.value,
		champion: champion.value,
		spread: {
			challenger: noInterval("it is measured"),
			improvement: ratio === null ? noInterval("there is no interval") : {
				kind: "interval",
				low: delta(ratio.high),
				high: delta(ratio.low),
				p: 1,
				method: "order-statistics"
			}
		},
		rows: 1,
		confidence,
		shortage: null
	});
	if (judged.status === "error") return judged;
	return {
		...judged,
		reason: comparisonReason(metric, rule, judged),
		rowsNeeded: null
	};
}
const ELSEWHERE = "the figures are in operational.json";
function limitReason({ id, needs }, { rule }, { value, isMet }) {
	if (compares(rule)) throw new TypeError("a comparison has no limit");
	const { kind, threshold } = rule;
	if (needs === "file") return `${id} is ${figure(value)}, ${kind === "min" ? "at least" : "at most"} ${threshold} is required`;
	if (id === "deterministic") return value === 1 ? "the same rows have the same answers, again and in batches of other sizes" : "the same rows have other answers when they are scored again, or in batches of another size";
	if (isMet) return `${id} is ${kind === "min" ? "at least" : "at most"} ${threshold}`;
	return `${id} is ${kind === "min" ? "below" : "above"} ${threshold}; ${ELSEWHERE}`;
}
function comparisonReason({ id, direction }, rule, { status }) {
	const isLoss = rule.kind === "no-worse" || rule.kind === "non-inferior";
	const side = isLoss === (direction === "lower") ? "above" : "below";
	const wanted = `${isLoss ? "at most" : "at least"} ${formatTolerance(rule.tolerance)} ${side} the champion's`;
	if (status === "pass") return `${id} is ${wanted}`;
	return `${status === "fail" || rule.kind === "no-worse" || rule.kind === "improve" ? `${id} is not ${wanted}` : `undecided: ${id} may or may not be ${wanted}`}; ${ELSEWHERE}`;
}

// src/domain/gate/reference.ts
const NO_BASELINE = {
	kind: "failed",
	reason: "it is not known what a model without features would answer: run.json says nothing of it; train again",
	cause: "data"
};
function refer(gate, contest, { noChampion, isAbout }) {
	const isComparison = compares(gate.rule);
	const isVacant = contest.champion === null && (isAbout || isComparison && gate.vs === "champion");
	if (isVacant && noChampion === "fail") return {
		kind: "judged",
		judged: outcome(gate, false, "there is no champion yet to compare with, and no-champion: fail demands one")
	};
	if (!isComparison) return {
		kind: "contest",
		gate,
		contest
	};
	const isReplaced = isVacant && noChampion === "baseline" && findOperational(gate.metric) === void 0;
	if (gate.vs === "champion" && !isReplaced) return {
		kind: "contest",
		gate,
		contest
	};
	return {
		kind: "contest",
		gate: {
			...gate,
			vs: "baseline"
		},
		contest: {
			...contest,
			champion: contest.baseline ?? NO_BASELINE
		}
	};
}

// src/domain/gate/judge-all.ts
function judgeAll(contest, known) {
	const { bar, task } = known;
	const found = {
		judged: [],
		slices: [],
		groups: [],
		skipped: []
	};
	const judging = judgingOf(known);
	for (const given of bar.gates) {
		const isAbout = findMetric(task, given.metric)?.against === "champion";
		const referred = refer(given, contest, {
			noChampion: bar.noChampion ?? "absolute-only",
			isAbout
		});
		if (referred.kind === "judged") {
			found.judged.push(referred.judged);
			continue;
		}
		const { gate } = referred;
		const unable = unableOf(gate, referred.contest, isAbout);
		if (unable !== null) found.judged.push(unable);
		else if (findOperational(gate.metric) !== void 0 && contest.operational !== void 0) found.judged.push(judgeOperational(gate, contest.operational, bar.stats.confidence));
		else if (gate.slices === null) found.judged.push(judgeWhole(gate, referred.contest, known));
		else addSliced(found, gate, {
			rule: gate.slices,
			contest: referred.contest,
			judging,
			task
		});
	}
	const metrics = [...new Set(bar.gates.map(({ metric }) => metric))].filter((id) => findMetric(task, id) !== void 0);
	const shown = measureShown(bar.shown ?? [], {
		contest,
		judging,
		metrics,
		known: found.slices
	});
	const isNew = ({ by, metric }) => !found.groups.some((group) => group.by === by && group.metric.id === metric.id);
	return {
		judged: found.judged,
		slices: [...found.slices, ...shown.slices],
		groups: [...found.groups, ...shown.groups.filter(isNew)],
		skipped: [...found.skipped, ...shown.skipped]
	};
}
function unableOf(gate, { challenger, champion }, isAbout) {
	if (challenger.kind === "failed") return errorOf$1(gate, challenger.reason, challenger.cause);
	if (!compares(gate.rule) && !isAbout) return null;
	if (champion?.kind === "failed") return errorOf$1(gate, champion.reason, champion.cause);
	return champion === null ? withoutChampion(gate) : null;
}
const UNMEASURED = {
	id: "",
	direction: "higher",
	challenger: {
		kind: "value",
		value: 0
	},
	champion: null,
	spread: {
		challenger: noInterval("it was not measured"),
		champion: null
	},
	improvement: null
};
function judgeWhole(gate, contest, known) {
	const { task, bar, metrics, shortage, measure } = known;
	const rows = contest.challenger.kind === "failed" ? 0 : contest.challenger.label.length;
	const found = gate.vs === "baseline" && compares(gate.rule) && findMetric(task, gate.metric) !== void 0 ? measure(gate.metric, contest) : metrics.find(({ id }) => id === gate.metric);
	const missing = {
		...UNMEASURED,
		challenger: undefinedMetric(`there is no metric ${gate.metric} for ${task} models`)
	};
	return judgeGate(gate, figuresOf(found ?? missing, {
		rows,
		confidence: bar.stats.confidence,
		shortage
	}));
}
function addSliced(found, gate, given) {
	const { rule, contest, judging, task } = given;
	const slicing = contest.slicings?.find(({ by }) => by === rule.by);
	const fairness = findFairness(task, gate.metric);
	if (slicing === void 0) {
		found.judged.push(errorOf$1(gate, `the rows were not read with the column ${rule.by}`, "data"));
		return;
	}
	if (fairness === void 0 && findMetric(task, gate.metric) === void 0) {
		found.judged.push(errorOf$1(gate, `there is no metric ${gate.metric} for ${task} models`, "data"));
		return;
	}
	if (fairness === void 0) {
		const { judged, metrics, skipped } = judgeSlices(gate, rule, {
			contest,
			judging
		});
		found.judged.push(...judged);
		found.skipped.push(...skipped);
		const isNew = ({ by, value, metric }) => !found.slices.some((slice) => slice.by === by && slice.value === value && slice.metric.id === metric.id);
		if (!(compares(gate.rule) && gate.vs === "baseline")) found.slices.push(...metrics.filter(isNew));
		return;
	}
	const rules = {
		...judging.stats,
		minRows: rule.minRows
	};
	const { measured, skipped } = measureFairness(fairness, slicing, {
		contest,
		rules
	});
	const rows = contest.challenger.kind === "failed" ? 0 : contest.challenger.label.length;
	found.judged.push(judging.judge(gate, measured, { rows }));
	found.skipped.push(...skipped.map((slice) => ({
		...slice,
		gates: [gate.id]
	})));
	if (compares(gate.rule) && gate.vs === "baseline") return;
	if (!found.groups.some(({ by, metric }) => by === rule.by && metric.id === measured.id)) found.groups.push({
		by: rule.by,
		metric: measured
	});
}
function judgingOf({ task, bar, measure, metrics, shortage }) {
	const { stats } = bar;
	const { confidence } = stats;
	const onSlice = (rows) => ({
		rows,
		confidence,
		shortage
	});
	const compared = metrics.flatMap(({ improvement }) => improvement ?? []);
	const isAlike = compared.length > 0 && compared.every((one) => one.kind === "interval" && one.method === "identical");
	const isExempt = ({ vs, metric }) => isAlike && vs === "champion" && findFairness(task, metric) !== void 0;
	return {
		stats,
		measure,
		judge: (gate, metric, { rows, p }) => judgeGate(gate, {
			...figuresOf(metric, onSlice(rows)),
			...isExempt(gate) ? { shortage: null } : {},
			...p === void 0 ? {} : { p }
		}),
		significance: (gate, metric, rows) => gate.rule.kind === "not-significantly-worse" ? significance(gate.rule, figuresOf(metric, onSlice(rows))) : null
	};
}
function figuresOf({ direction, challenger, champion, spread, improvement }, on) {
	return {
		direction,
		challenger,
		champion,
		spread: {
			challenger: spread.challenger,
			improvement
		},
		...on
	};
}

// src/domain/gate/metric-values.ts
function valuesOf(metric, { challenger, champion }, zeroDivision) {
	const other = champion === null || champion.kind === "failed" ? null : champion;
	const value = (side) => side.kind === "failed" ? undefinedMetric(side.reason) : dividedByZero(compute(metric, side, other), zeroDivision);
	return {
		challenger: value(challenger),
		champion: champion === null || metric.against === "champion" ? null : value(champion)
	};
}
function recordedMetric(metric, sides, zeroDivision) {
	const { challenger, champion } = valuesOf(metric, sides, zeroDivision);
	return {
		id: metric.id,
		direction: metric.direction,
		challenger: written(challenger),
		champion: champion === null ? null : written(champion)
	};
}
function written(value) {
	if (value.kind === "undefined") return {
		value: null,
		reason: value.reason
	};
	return {
		value: value.value,
		...value.note === void 0 ? {} : { note: value.note }
	};
}

// src/domain/gate/stats-rules.ts
const DEFAULT_STATS = {
	confidence: .95,
	seed: 42,
	replicates: 2e3,
	minRows: 200,
	minPositives: 30,
	minNegatives: 30,
	cluster: null,
	zeroDivision: null
};
function shortageOf(judged, rules) {
	const rows = judged.label.length;
	const there = countRows(judged);
	const beside = there.rows < rows ? " of weight above 0" : "";
	const needs = [{
		have: there.rows,
		need: rules.minRows,
		noun: "labelled row"
	}];
	if (judged.kind === "binary") needs.push({
		have: there.positives,
		need: rules.minPositives,
		noun: "positive row"
	}, {
		have: there.rows - there.positives,
		need: rules.minNegatives,
		noun: "negative row"
	});
	const short = needs.filter(({ have, need }) => have < need);
	if (short.length === 0) return null;
	const [{ have, need, noun } = {
		have: 0,
		need: 0,
		noun: ""
	}] = short;
	return {
		reason: `the test data have ${counted$2(have, noun)}${beside}, and fewer than ${need} decide no comparison`,
		rowsNeeded: short.some((one) => one.have === 0) ? null : Math.max(...short.map((one) => Math.ceil(rows * one.need / one.have)))
	};
}

// src/domain/gate/verdict.ts
function verdictOf(gates) {
	const worst = [...gates].sort((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status))[0];
	if (worst === void 0) return {
		verdict: "error",
		reason: "there is no gate"
	};
	if (worst.status === "skipped") return {
		verdict: "error",
		reason: `no gate judged this model: ${worst.reason}`
	};
	if (worst.status === "pass") {
		const all = new Set(gates.map(({ gate }) => gate.id)).size;
		const passed = new Set(gates.filter(({ status }) => status === "pass").map(({ gate }) => gate.id)).size;
		const skipped = all - passed;
		const open = gates.filter(({ status, reason }) => status === "pass" && reason.startsWith("undecided: "));
		const undecided = new Set(open.map(({ gate }) => gate.id)).size;
		const also = [...undecided === 0 ? [] : [`${undecided} of them undecided, which on-inconclusive lets pass`], ...skipped === 0 ? [] : [`${skipped} skipped`]];
		return {
			verdict: "pass",
			reason: [`${counted$2(passed, "gate")} passed`, ...also].join(", ")
		};
	}
	return {
		verdict: worst.status,
		reason: `${onSlices(worst, gates)}${worst.reason}`
	};
}
function onSlices({ gate, status, slice }, gates) {
	if (slice === void 0 || slice === null) return "";
	const own = gates.filter((other) => other.gate.id === gate.id);
	return `in ${own.filter((other) => other.status === status).length} of ${counted$2(own.length, "slice")} by ${slice.by}: `;
}
function passes(verdict) {
	return verdict === "pass" || verdict === "warn";
}
function verdictExitCode(verdict, causes) {
	if (passes(verdict)) return 0;
	if (verdict !== "error") return 1;
	const all = new Set(causes);
	return all.has("challenger") ? 1 : all.has("champion") ? 3 : 2;
}

// src/domain/curve/quantile-bins.ts
function quantileBins(values, order, bins) {
	const starts = [0, ...Array.from({ length: bins - 1 }, (_, i) => percentile(values, order, (i + 1) / bins)).map((edge) => firstAbove(values, order, edge))];
	return starts.flatMap((start, i) => {
		const end = starts[i + 1] ?? order.length;
		return end > start ? [order.subarray(start, end)] : [];
	});
}
function firstAbove(values, order, edge) {
	let [low, high] = [0, order.length];
	while (low < high) {
		const middle = low + high >>> 1;
		if ((values[order[middle] ?? 0] ?? 0) > edge) high = middle;
		else low = middle + 1;
	}
	return low;
}
function percentile(values, order, share) {
	const position = share * (order.length - 1);
	const below = Math.floor(position);
	const [low, high] = [values[order[below] ?? 0] ?? 0, values[order[below + 1] ?? order[below] ?? 0] ?? 0];
	const part = position - below;
	return part >= .5 ? high - (high - low) * (1 - part) : low + (high - low) * part;
}
function columnsOf(bins) {
	return {
		predicted: bins.map((bin) => sixDigits(bin.predicted)),
		observed: bins.map((bin) => sixDigits(bin.observed)),
		low: bins.map((bin) => sixDigits(bin.low)),
		high: bins.map((bin) => sixDigits(bin.high)),
		rows: bins.map((bin) => bin.rows)
	};
}

// src/domain/metric/row-losses.ts
function rowLossOf({ kind }) {
	return kind === "regression" ? "mse" : "log_loss";
}
function rowLosses(judged) {
	switch (judged.kind) {
		case "binary": return logLosses(judged);
		case "multiclass": return multiclassLosses(judged);
		case "regression": return squaredErrors(judged);
	}
}

// src/domain/statistics/part-and-rest.ts
function compareParts({ values, weight, cluster }) {
	const of = (row) => weight?.[row] ?? 1;
	const centre = centreOf(values, of);
	const whole = moments();
	const totals = /* @__PURE__ */ new Map();
	for (let row = 0; row < values.length; row++) {
		if (!(of(row) > 0)) continue;
		add(whole, (values[row] ?? 0) - centre, of(row));
		if (cluster !== void 0) addTo(totals, cluster[row] ?? 0, {
			y: (values[row] ?? 0) - centre,
			weight: of(row)
		});
	}
	const units = cluster === void 0 ? whole.rows : totals.size;
	return (part) => {
		const inside = moments();
		const own = /* @__PURE__ */ new Map();
		for (const row of part) {
			if (!(of(row) > 0)) continue;
			add(inside, (values[row] ?? 0) - centre, of(row));
			if (cluster !== void 0) addTo(own, cluster[row] ?? 0, {
				y: (values[row] ?? 0) - centre,
				weight: of(row)
			});
		}
		const outside = without(whole, inside);
		const [up, down] = [inside.sum / inside.weight, outside.sum / outside.weight];
		const squares = cluster === void 0 ? squaresOf(inside, up) + squaresOf(outside, down) : clusterSquares(totals, own, {
			inside: {
				...inside,
				mean: up
			},
			outside: {
				...outside,
				mean: down
			}
		});
		const error = Math.sqrt(squares * units / Math.max(1, units - 1));
		const isKnown = units > 1 && inside.rows > 0 && outside.rows > 0 && error > 0;
		return {
			inside: centre + up,
			outside: centre + down,
			p: isKnown ? studentSurvival((up - down) / error, units - 1) : 1
		};
	};
}
function moments() {
	return {
		rows: 0,
		weight: 0,
		sum: 0,
		weight2: 0,
		weight2Sum: 0,
		weight2Square: 0
	};
}
function add(to, y, weight) {
	to.rows++;
	to.weight += weight;
	to.sum += weight * y;
	to.weight2 += weight * weight;
	to.weight2Sum += weight * weight * y;
	to.weight2Square += weight * weight * y * y;
}
function addTo(sums, of, { y, weight }) {
	const known = sums.get(of);
	if (known === void 0) sums.set(of, {
		sum: weight * y,
		weight
	});
	else {
		known.sum += weight * y;
		known.weight += weight;
	}
}
function without(whole, part) {
	return {
		rows: whole.rows - part.rows,
		weight: whole.weight - part.weight,
		sum: whole.sum - part.sum,
		weight2: whole.weight2 - part.weight2,
		weight2Sum: whole.weight2Sum - part.weight2Sum,
		weight2Square: whole.weight2Square - part.weight2Square
	};
}
function centreOf(values, of) {
	let [sum, weight] = [0, 0];
	for (let row = 0; row < values.length; row++) {
		sum += of(row) * (values[row] ?? 0);
		weight += of(row);
	}
	return weight > 0 ? sum / weight : 0;
}
function squaresOf({ weight, weight2, weight2Sum, weight2Square }, mean) {
	return Math.max(0, weight2Square - 2 * mean * weight2Sum + mean * mean * weight2) / weight ** 2;
}
function clusterSquares(totals, own, { inside, outside }) {
	let squares = 0;
	for (const [of, total] of totals) {
		const part = own.get(of) ?? {
			sum: 0,
			weight: 0
		};
		const up = (part.sum - inside.mean * part.weight) / inside.weight;
		const down = (total.sum - part.sum - outside.mean * (total.weight - part.weight)) / outside.weight;
		squares += (up - down) ** 2;
	}
	return squares;
}

// src/domain/gate/worst-slices.ts
const MOST_TOLD = 10;
const MOST_VALUES = 50;
const BINS$2 = 5;
const FEW_VALUES = 10;
function findWorstSlices({ challenger, champion }, searched, { confidence }) {
	if (challenger.kind === "failed") return null;
	const own = rowLosses(challenger);
	const theirs = champion === null || champion.kind === "failed" ? null : rowLosses(champion);
	const { weight, cluster } = challenger;
	const compared = compareParts({
		values: own,
		weight,
		cluster
	});
	const all = countRows(challenger).rows;
	const tested = [...searched.columns].flatMap(([by, values]) => slicesOf(by, values, searched.rows).filter(({ rows }) => isEnough(challenger, rows, all)).map(({ name, rows }) => ({
		name,
		rows,
		...compared(rows)
	})));
	const adjusted = adjustPValues(tested.map(({ p }) => p), "holm");
	const worst = tested.flatMap(({ name, rows, inside, outside: rest }, i) => {
		const p = adjusted[i] ?? 1;
		if (!(inside > rest && p < 1 - confidence)) return [];
		const other = theirs === null ? null : meanOf$1(theirs, weight, rows);
		return [{
			...name,
			n: rows.length,
			challenger: inside,
			rest,
			champion: other,
			p
		}];
	}).sort((a, b) => b.challenger - b.rest - (a.challenger - a.rest));
	return {
		loss: rowLossOf(challenger),
		tested: tested.length,
		slices: worst.slice(0, MOST_TOLD)
	};
}
function isEnough(judged, rows, all) {
	const counted = countRows(judged, rows).rows;
	return counted >= 100 && all - counted >= 100;
}
function meanOf$1(losses, weight, rows) {
	const pick = (values) => Float64Array.from(rows, (row) => values[row] ?? 0);
	return weightedMean(pick(losses), weight && pick(weight));
}
function slicesOf(by, values, judged) {
	return values.kind === "text" ? textSlices(by, values, judged) : numberSlices(by, values.values, judged);
}
function textSlices(by, { codes, dictionary }, judged) {
	const members = /* @__PURE__ */ new Map();
	for (let at = 0; at < judged.length; at++) {
		const code = codes[judged[at] ?? 0] ?? -1;
		const own = members.get(code);
		if (own === void 0) members.set(code, [at]);
		else own.push(at);
	}
	return [...members].map(([code, rows]) => ({
		name: {
			by,
			value: code < 0 ? null : dictionary[code] ?? ""
		},
		rows: Uint32Array.from(rows)
	})).sort((a, b) => (a.name.value ?? "") < (b.name.value ?? "") ? -1 : 1).sort((a, b) => b.rows.length - a.rows.length).slice(0, MOST_VALUES);
}
function numberSlices(by, values, judged) {
	const own = Float64Array.from(judged, (row) => values[row] ?? NaN);
	const known = [...own.keys()].filter((at) => !Number.isNaN(own[at]));
	const missing = [...own.keys()].filter((at) => Number.isNaN(own[at]));
	const distinct = /* @__PURE__ */ new Set();
	for (const at of known) if (distinct.size <= FEW_VALUES) distinct.add(own[at] ?? 0);
	const slices = distinct.size > FEW_VALUES ? ranges(by, own, known) : singles(by, own, {
		known,
		distinct
	});
	return missing.length === 0 ? slices : [...slices, {
		name: {
			by,
			value: null
		},
		rows: Uint32Array.from(missing)
	}];
}
function singles(by, own, { known, distinct }) {
	return [...distinct].sort((a, b) => a - b).map((value) => ({
		name: {
			by,
			value: String(value)
		},
		rows: Uint32Array.from(known.filter((at) => own[at] === value))
	}));
}
function ranges(by, own, known) {
	const values = Float64Array.from(known, (at) => own[at] ?? 0);
	const bins = quantileBins(values, sortOrder(values), BINS$2);
	const starts = bins.map((bin) => values[bin[0] ?? 0] ?? 0);
	return bins.map((bin, i) => ({
		name: {
			by,
			from: i === 0 ? null : starts[i] ?? null,
			to: starts[i + 1] ?? null
		},
		rows: bin.map((at) => known[at] ?? 0).sort()
	}));
}

// src/domain/gate/write-gate.ts
function writeGate({ gate, status, reason, cause, rowsNeeded, slice, p }) {
	const { rule, slices } = gate;
	return {
		id: gate.id,
		metric: gate.metric,
		slice: slice ?? null,
		...slices === null ? {} : { by: slices.by },
		vs: compares(rule) ? gate.vs : null,
		rule: rule.kind,
		threshold: compares(rule) ? writeTolerance(rule.tolerance) : rule.threshold,
		...gate.use === "value" ? {} : { use: gate.use },
		severity: gate.severity,
		status,
		reason,
		...cause === null ? {} : { cause },
		...p == null ? {} : {
			p,
			...slices === null ? {} : { correction: slices.correction }
		},
		rows_needed: rowsNeeded
	};
}
function writeTolerance(tolerance) {
	return tolerance.kind === "relative" ? formatTolerance(tolerance) : tolerance.amount;
}

// src/domain/gate/evaluate.ts
function evaluate(frame, contest, bar) {
	const { gates, stats } = bar;
	const { task } = frame;
	const measured = (id, on) => {
		const metric = findMetric(task, id);
		if (metric === void 0) throw new TypeError(`the table has no metric ${id}`);
		return measure(metric, {
			contest: on,
			stats
		});
	};
	const gated = gates.map((gate) => gate.metric);
	const metrics = shownMetrics(task, gated).map((metric) => measure(metric, {
		contest,
		stats
	}));
	const shortage = contest.challenger.kind === "failed" ? null : shortageOf(contest.challenger, stats);
	const found = judgeAll(contest, {
		task,
		bar,
		metrics,
		shortage,
		measure: measured
	});
	const { verdict, reason } = verdictOf(found.judged);
	const rows = contest.challenger.kind === "failed" ? 0 : contest.challenger.label.length;
	const worst = contest.searched === void 0 ? null : findWorstSlices(contest, contest.searched, stats);
	return {
		schema: 1,
		model: frame.model,
		task,
		verdict,
		passed: passes(verdict),
		reason,
		challenger: frame.challenger,
		champion: frame.champion,
		first_model: contest.champion === null,
		dataset: frame.dataset,
		metrics: [
			...metrics.map((metric) => writeMetric(metric, rows)),
			...found.slices.map(({ by, value, n, metric }) => ({
				...writeMetric(metric, n),
				slice: {
					by,
					value
				}
			})),
			...found.groups.map(({ by, metric }) => ({
				...writeMetric(metric, rows),
				by
			}))
		],
		recorded: unshownMetrics(task, gated).map((metric) => recordedMetric(metric, contest, stats.zeroDivision)),
		gates: found.judged.map(writeGate),
		stats: {
			confidence: stats.confidence,
			seed: stats.seed,
			replicates: stats.replicates,
			...stats.cluster === null ? {} : { cluster: stats.cluster }
		},
		slices_skipped: mergeSkipped(found.skipped),
		...worst === null ? {} : { worst_slices: worst },
		warnings: [...frame.warnings, ...warningsOf(metrics, shortage)],
		...frame.notes === void 0 || frame.notes.length === 0 ? {} : { notes: frame.notes },
		tool: frame.tool
	};
}
function measure(metric, { contest, stats }) {
	const { challenger, champion } = valuesOf(metric, contest, stats.zeroDivision);
	const first = judgedOf(contest.challenger, challenger);
	const second = judgedOf(contest.champion, metric.against === "champion" ? challenger : champion);
	const none = noInterval("the metric is undefined");
	const base = {
		id: metric.id,
		direction: metric.direction,
		challenger,
		champion
	};
	if (first === null) {
		const own = second === null ? none : spreadOf(metric, {
			challenger: second,
			champion: null
		}, stats).challenger;
		return {
			...base,
			spread: {
				challenger: none,
				champion: champion === null ? null : own
			},
			improvement: null
		};
	}
	const { delta, ...spread } = spreadOf(metric, {
		challenger: first,
		champion: second
	}, stats);
	return {
		...base,
		spread: {
			challenger: spread.challenger,
			champion: champion === null ? null : spread.champion ?? none
		},
		improvement: delta === null ? null : metric.direction === "lower" ? mirrored(delta) : delta
	};
}
function judgedOf(side, value) {
	return side === null || side.kind === "failed" || value?.kind !== "value" || value.isReplaced ? null : side;
}
function warningsOf(metrics, shortage) {
	const warnings = [];
	const compared = metrics.filter((metric) => metric.improvement !== null);
	const isSame = ({ improvement }) => improvement?.kind === "interval" && improvement.method === "identical";
	if (compared.length > 0 && compared.every(isSame)) warnings.push("challenger and champion gave the same predictions on every row");
	if (metrics.some(({ id, spread: { challenger: own } }) => id === "roc_auc" && own.kind === "interval" && own.high < .5)) warnings.push("the challenger ranks the rows backwards, worse than chance: look whether data.positive is the class whose probability it gives, and whether output.classes are in the order of its columns");
	if (shortage !== null) warnings.push(`${shortage.reason}; min and max judge the value found on them all the same`);
	return warnings;
}
function writeMetric(measured, n) {
	const { id, direction, challenger, champion, spread, improvement: contrast } = measured;
	const delta = challenger.kind === "value" && champion?.kind === "value" ? improvement(direction, challenger.value, champion.value) : null;
	return {
		id,
		slice: null,
		n,
		direction,
		challenger: writeValue(challenger, spread.challenger),
		champion: champion === null ? null : writeValue(champion, spread.champion),
		delta: delta === null ? null : writeDelta(delta, contrast)
	};
}
function writeValue(value, uncertainty) {
	if (value.kind === "undefined") return {
		value: null,
		reason: value.reason
	};
	const note = value.note === void 0 ? {} : { note: value.note };
	if (uncertainty?.kind === "interval") return {
		value: value.value,
		low: uncertainty.low,
		high: uncertainty.high,
		...note
	};
	const reason = uncertainty?.reason ?? "there is no interval";
	return {
		value: value.value,
		low: null,
		high: null,
		reason,
		...note
	};
}
function writeDelta(value, contrast) {
	if (contrast?.kind === "interval") {
		const { low, high, p, method } = contrast;
		return {
			value,
			low,
			high,
			p,
			method
		};
	}
	return {
		value,
		low: null,
		high: null,
		p: null,
		method: null,
		reason: contrast?.reason ?? "there is no interval"
	};
}

// src/domain/curve/calibration-curve.ts
const BINS$1 = 10;
function calibrationCurve({ label, score, weight }, { confidence }) {
	const bins = quantileBins(score, orderOf(score), BINS$1).map((rows) => {
		let [sum, positives, total, squares] = [
			0,
			0,
			0,
			0
		];
		for (let at = 0; at < rows.length; at++) {
			const row = rows[at] ?? 0;
			const w = weight === void 0 ? 1 : weight[row] ?? 0;
			sum += w * (score[row] ?? 0);
			positives += w * (label[row] ?? 0);
			total += w;
			squares += w * w;
		}
		if (total === 0) return null;
		const share = positives / total;
		const rowsWorth = total * total / squares;
		const interval = wilson(share * rowsWorth, rowsWorth, { confidence });
		const { low, high } = interval.kind === "interval" ? interval : {
			low: share,
			high: share
		};
		return {
			predicted: sum / total,
			observed: share,
			low,
			high,
			rows: rows.length
		};
	}).filter((bin) => bin !== null);
	return columnsOf(bins);
}

// src/domain/curve/class-matrix.ts
const MOST_CLASSES = 25;
function binaryMatrix(judged) {
	return shownMatrix(judged, [0, 1], false);
}
function shownClasses({ label, classes }) {
	const all = classes.map((_, at) => at);
	if (all.length <= MOST_CLASSES) return all;
	const rows = new Float64Array(classes.length);
	for (const of of label) rows[of] = (rows[of] ?? 0) + 1;
	return [...all].sort((a, b) => (rows[b] ?? 0) - (rows[a] ?? 0) || a - b).slice(0, 24).sort((a, b) => a - b);
}
function multiclassMatrix(judged, shown) {
	return shownMatrix(judged, shown, shown.length < judged.classes.length);
}
function shownMatrix(judged, shown, hasRest) {
	const { classes, counts } = matrixOf(judged);
	const size = shown.length + (hasRest ? 1 : 0);
	const place = new Array(classes).fill(size - 1);
	for (const [at, of] of shown.entries()) place[of] = at;
	const matrix = Array.from({ length: size }, () => new Array(size).fill(0));
	for (const [cell, count] of counts.entries()) {
		const row = matrix[place[Math.floor(cell / classes)] ?? 0];
		const column = place[cell % classes] ?? 0;
		if (row !== void 0) row[column] = (row[column] ?? 0) + count;
	}
	return judged.weight === void 0 ? matrix : matrix.map((row) => row.map(sixDigits));
}

// src/domain/curve/ranking-curves.ts
function cumulativeCounts(judged) {
	const truePositives = new Float64Array(judged.score.length + 1);
	const falsePositives = new Float64Array(judged.score.length + 1);
	let thresholds = 0;
	cutsOf(judged, null).visit(null, (positives, negatives) => {
		thresholds++;
		truePositives[thresholds] = positives;
		falsePositives[thresholds] = negatives;
	});
	return {
		truePositives: truePositives.subarray(0, thresholds + 1),
		falsePositives: falsePositives.subarray(0, thresholds + 1)
	};
}
function rocCurve({ truePositives, falsePositives }) {
	const positives = truePositives.at(-1) ?? 0;
	const negatives = falsePositives.at(-1) ?? 0;
	if (positives === 0 || negatives === 0) return null;
	const points = emptyPoints(truePositives.length);
	for (let at = 0; at < truePositives.length; at++) {
		points.x[at] = (falsePositives[at] ?? 0) / negatives;
		points.y[at] = (truePositives[at] ?? 0) / positives;
	}
	return points;
}
function precisionRecallCurve({ truePositives, falsePositives }) {
	const positives = truePositives.at(-1) ?? 0;
	if (positives === 0) return null;
	const points = emptyPoints(truePositives.length);
	for (let at = 0; at < truePositives.length; at++) {
		const found = truePositives[at] ?? 0;
		points.x[at] = found / positives;
		points.y[at] = at === 0 ? 1 : found / (found + (falsePositives[at] ?? 0));
	}
	return points;
}
function emptyPoints(length) {
	return {
		x: new Float64Array(length),
		y: new Float64Array(length)
	};
}

// src/domain/curve/residual-curve.ts
const BINS = 20;
function observedByPrediction(judged, order) {
	const { label, value, weight } = judged;
	const bins = quantileBins(value, order, BINS).filter((rows) => weight === void 0 || rows.some((row) => (weight[row] ?? 0) > 0)).map((rows) => {
		const truths = Float64Array.from(rows, (row) => label[row] ?? 0).sort();
		const inOrder = Uint32Array.from(truths.keys());
		return {
			predicted: meanOf(rows, value, weight),
			observed: meanOf(rows, label, weight),
			low: percentile(truths, inOrder, .1),
			high: percentile(truths, inOrder, .9),
			rows: rows.length
		};
	});
	return columnsOf(bins);
}
function residualCounts({ label, value, weight }, reach) {
	const counts = new Array(RESIDUAL_BINS).fill(0);
	for (let row = 0; row < value.length; row++) {
		const residual = (value[row] ?? 0) - (label[row] ?? 0);
		const bin = Math.floor((residual + reach) / (2 * reach) * RESIDUAL_BINS);
		const at = Math.min(RESIDUAL_BINS - 1, Math.max(0, bin));
		counts[at] = (counts[at] ?? 0) + (weight === void 0 ? 1 : weight[row] ?? 0);
	}
	return weight === void 0 ? counts : counts.map(sixDigits);
}
const RESIDUAL_BINS = 31;
function residualReach({ label, value }) {
	const sizes = Float64Array.from(value, (predicted, row) => Math.abs(predicted - (label[row] ?? 0))).sort();
	const inOrder = Uint32Array.from(sizes.keys());
	return sizes.length === 0 ? 1 : percentile(sizes, inOrder, .99) || 1;
}
function meanOf(rows, values, weight) {
	let [sum, total] = [0, 0];
	for (const row of rows) {
		const w = weight === void 0 ? 1 : weight[row] ?? 0;
		sum += w * (values[row] ?? 0);
		total += w;
	}
	return sum / total;
}

// src/domain/curve/curves.ts
function curvesOf(challenger, champion, settings) {
	switch (challenger.kind) {
		case "binary": return {
			kind: "binary",
			challenger: ofBinary(challenger, settings),
			champion: champion?.kind === "binary" ? ofBinary(champion, settings) : null
		};
		case "multiclass": {
			const shown = shownClasses(challenger);
			const matrix = (judged) => ({ confusion: multiclassMatrix(judged, shown) });
			return {
				kind: "multiclass",
				classes: shown.map((of) => challenger.classes[of] ?? ""),
				folded: challenger.classes.length - shown.length,
				challenger: matrix(challenger),
				champion: champion?.kind === "multiclass" ? matrix(champion) : null
			};
		}
		case "regression": {
			const other = champion?.kind === "regression" ? champion : null;
			const reach = sixDigits(Math.max(residualReach(challenger), other === null ? 0 : residualReach(other)));
			return {
				kind: "regression",
				reach,
				challenger: ofRegression(challenger, reach),
				champion: other === null ? null : ofRegression(other, reach)
			};
		}
	}
}
function ofBinary(judged, settings) {
	const counts = cumulativeCounts(judged);
	const thin = (curve) => curve === null ? null : thinCurve(curve.x, curve.y);
	return {
		threshold: judged.threshold,
		roc: thin(rocCurve(counts)),
		precision_recall: thin(precisionRecallCurve(counts)),
		calibration: calibrationCurve(judged, settings),
		confusion: binaryMatrix(judged)
	};
}
function ofRegression(judged, reach) {
	return {
		bins: observedByPrediction(judged, sortOrder(judged.value)),
		residuals: residualCounts(judged, reach)
	};
}

// src/domain/gate/with-curves.ts
function withCurves(evaluation, { challenger, champion }) {
	if (challenger.kind === "failed" || challenger.label.length === 0) return evaluation;
	const other = champion === null || champion.kind === "failed" ? null : champion;
	const { confidence } = evaluation.stats ?? DEFAULT_STATS;
	return {
		...evaluation,
		curves: curvesOf(challenger, other, { confidence })
	};
}

// src/domain/gate/with-importance.ts
function withImportance(evaluation, importance) {
	return importance === null ? evaluation : {
		...evaluation,
		importance
	};
}

// src/domain/operational/operational-file.ts
function operationalFile({ model, rows, times }, { challenger, champion, ratio }) {
	return {
		schema: 1,
		model,
		rows,
		challenger: writeModel(challenger, times.challenger),
		champion: champion === null ? null : writeModel(champion, times.champion),
		...ratio === null ? {} : { latency_ratio: {
			value: rounded(ratio.value),
			low: rounded(ratio.low),
			high: rounded(ratio.high)
		} }
	};
}
function writeModel({ size, measured }, scoring) {
	const base = {
		size,
		scoring_ms: scoring === null ? null : Math.round(scoring * 10) / 10
	};
	if (measured === null) return base;
	if (measured.kind === "failed") return {
		...base,
		latency: null,
		reason: measured.reason
	};
	const { latency, rowsPerSecond, coldStartMs, peakBytes, deterministic } = measured;
	return {
		...base,
		latency: {
			calls: latency.calls,
			p50_ms: rounded(latency.p50),
			p95_ms: rounded(latency.p95),
			p99_ms: rounded(latency.p99)
		},
		throughput_rows_s: Math.round(rowsPerSecond),
		cold_start_ms: rounded(coldStartMs),
		peak_rss_mb: peakBytes === null ? null : Math.round(peakBytes / 1e5) / 10,
		deterministic
	};
}
function rounded(value) {
	return Number(value.toPrecision(4));
}

// src/domain/profile/profile-predictions.ts
const PREDICTION = "prediction";
function profilePredictions(predictions, random) {
	if (predictions.kind !== "multiclass") {
		const values = predictedNumbers(predictions);
		return profileNumbers({
			name: PREDICTION,
			role: "prediction",
			values
		}, random);
	}
	const { categories, counts } = countClasses(predictions);
	const rows = counts.reduce((sum, count) => sum + count, 0);
	return {
		name: PREDICTION,
		role: "prediction",
		type: "category",
		boolean: false,
		rows,
		missing: 0,
		distinct: counts.filter((count) => count > 0).length,
		categories,
		counts: Array.from(counts),
		other: 0
	};
}
function countClasses(predictions) {
	const { classes, probability } = predictions;
	const counts = new Float64Array(classes.length);
	for (const chosen of mostProbable(probability, classes.length)) counts[chosen] = (counts[chosen] ?? 0) + 1;
	return {
		kind: "category",
		missing: 0,
		categories: classes,
		counts,
		other: 0,
		distinct: counts.filter((count) => count > 0).length
	};
}

// src/domain/table/discover-whole.ts
function discoverWhole(values, top) {
	const seen = /* @__PURE__ */ new Map();
	let missing = 0;
	for (const value of values) if (Number.isNaN(value)) missing++;
	else seen.set(value, (seen.get(value) ?? 0) + 1);
	const ranked = [...seen].map(([value, count]) => [String(value), count]).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
	return {
		kind: "category",
		missing,
		categories: ranked.slice(0, top).map(([category]) => category),
		counts: Float64Array.from(ranked.slice(0, top), ([, count]) => count),
		other: ranked.slice(top).reduce((sum, [, count]) => sum + count, 0),
		distinct: ranked.length
	};
}

// src/domain/profile/draw-rows.ts
function drawRows(columns, rows, random) {
	return Array.from({ length: rows }, () => columns.map((column) => drawCell(column, random)));
}
function drawCell(column, random) {
	const [presence, bucket, position] = [
		random(),
		random(),
		random()
	];
	if (presence * column.rows < column.missing) return null;
	return column.type === "number" ? drawNumber(column, bucket, position) : drawCategory(column, bucket);
}
function drawCategory(column, bucket) {
	let left = bucket * column.counts.reduce((sum, count) => sum + count, 0);
	for (const [index, count] of column.counts.entries()) {
		left -= count;
		if (left < 0) return column.boolean ? column.categories[index] === "true" : column.categories[index] ?? null;
	}
	return null;
}
function drawNumber(column, bucket, position) {
	if (column.min === null || column.max === null) return null;
	let left = bucket * column.counts.reduce((sum, count) => sum + count, 0);
	for (const [index, count] of column.counts.entries()) {
		left -= count;
		if (left >= 0) continue;
		return within(column, Math.max(column.min, column.knots[index - 1] ?? column.min), Math.min(column.max, column.knots[index] ?? column.max), position);
	}
	return column.max;
}
function within(column, low, high, at) {
	if (!column.integer) return low + (high - low) * at;
	const lowest = Math.ceil(low);
	return Math.min(Math.max(lowest, Math.floor(low + (high - low) * at)), Math.max(lowest, Math.ceil(high) - 1));
}

// src/domain/scoring/golden-rows.ts
const GOLDEN_TOLERANCE = 1e-5;
function predictionRows(predictions, rows) {
	const numbers = predictedNumbers(predictions);
	const width = rows === 0 ? 0 : numbers.length / rows;
	return Array.from({ length: rows }, (_, row) => Array.from(numbers.subarray(row * width, (row + 1) * width)));
}
function compareGolden(golden, answers) {
	if (golden.rows.length === 0) return "there are no golden rows to compare";
	const actual = predictionRows(answers, golden.rows.length);
	const different = [];
	for (const [row, expected] of golden.outputs.values.entries()) if (!sameAnswer(expected, actual[row] ?? [], golden.tolerance)) different.push(row);
	if (answers.kind !== golden.outputs.kind) return `the model gives ${answers.kind} predictions, registered were ${golden.outputs.kind}`;
	const first = different[0];
	if (first === void 0) return null;
	const before = (golden.outputs.values[first] ?? []).join(", ");
	const now = (actual[first] ?? []).join(", ");
	return `${different.length} of ${golden.rows.length} golden rows are answered differently; row ${first + 1} was ${before} and is ${now}`;
}
function sameAnswer(expected, actual, tolerance) {
	if (expected.length !== actual.length) return false;
	const close = expected.every((value, i) => Math.abs(value - (actual[i] ?? NaN)) <= tolerance * Math.max(.001, Math.abs(value)));
	if (!close || expected.length < 2) return close;
	const sorted = [...expected].sort((a, b) => b - a);
	const tied = (sorted[0] ?? 0) - (sorted[1] ?? 0) <= tolerance;
	const chosen = (row) => mostProbable(Float64Array.from(row), row.length)[0];
	return tied || chosen(expected) === chosen(actual);
}

// src/domain/scoring/largest-number.ts
const LARGEST_NUMBER = 1e50;

// src/domain/scoring/invalid-predictions.ts
const SUM_SLACK = .01;
function describeInvalid(predictions) {
	const { strange, ends, outside, sums } = findInvalid(predictions);
	const isOrAre = (n) => n === 1 ? "is" : "are";
	const parts = [
		...strange > 0 ? [`${counted$2(strange, "prediction")} that ${isOrAre(strange)} NaN or infinite`] : [],
		...ends > 0 ? [`${counted$2(ends, "interval")} (output.interval) with an end that is NaN or infinite`] : [],
		...outside > 0 ? [`${counted$2(outside, "prediction")} outside of 0 to 1`] : [],
		...sums > 0 ? [`${counted$2(sums, "row")} whose probabilities do not add up to 1`] : []
	];
	if (parts.length === 0) return null;
	return `${parts.join(" and ")}${outside + sums > 0 ? "; if they are logits, set output: { kind: logit }" : ""}`;
}
function findInvalid(predictions) {
	const values = predictedNumbers(predictions);
	const width = predictions.kind === "multiclass" ? predictions.classes.length : 1;
	const isBounded = predictions.kind !== "regression";
	const { lower, upper } = predictions.kind === "regression" ? predictions : {};
	let [strange, ends, outside] = [
		0,
		0,
		0
	];
	for (let start = 0; start < values.length; start += width) {
		const worst = worstOf(values, [start, start + width], isBounded);
		if (worst === "strange") strange++;
		else if (!(isUsable(lower?.[start] ?? 0) && isUsable(upper?.[start] ?? 0))) ends++;
		else if (worst === "outside") outside++;
	}
	const areShares = predictions.kind === "multiclass" && strange + outside === 0;
	return {
		strange,
		ends,
		outside,
		sums: areShares ? badSums(values, width) : 0
	};
}
function worstOf(values, [start, end], isBounded) {
	let isOutside = false;
	for (let at = start; at < end; at++) {
		const number = values[at] ?? NaN;
		if (!isUsable(number)) return "strange";
		isOutside ||= isBounded && (number < -1e-6 || number > 1.000001);
	}
	return isOutside ? "outside" : null;
}
function isUsable(number) {
	return Math.abs(number) <= LARGEST_NUMBER;
}
function badSums(values, width) {
	let bad = 0;
	for (let start = 0; start < values.length; start += width) {
		let sum = 0;
		for (let k = start; k < start + width; k++) sum += values[k] ?? 0;
		if (Math.abs(sum - 1) > SUM_SLACK) bad++;
	}
	return bad;
}

// src/domain/scoring/column-of-input.ts
function columnOfInput(input, names) {
	if (names.includes(input)) return input;
	const [only, second] = names.filter((name) => exportedNames(name).includes(input));
	return only === void 0 || second !== void 0 ? null : only;
}
function exportedNames(name) {
	return [/[^\p{L}\p{N}_+]/gu, /[^0-9a-zA-Z]/gu].flatMap((strange) => {
		const made = name.replace(strange, "_");
		return [made.replace(/^(?=[0-9])/, "_"), `_${made}`];
	});
}

// src/domain/scoring/bind-columns.ts
function bindColumns(info, available, features) {
	const chosen = chooseColumns(info.inputs, available, features);
	if ("reason" in chosen) return {
		kind: "unbound",
		...chosen
	};
	const byName = new Map(available.map((column) => [column.name, column]));
	const columns = [];
	for (const [input, names] of chosen) {
		const wrong = checkInput(input, names);
		if (wrong !== null) return {
			kind: "unbound",
			...wrong
		};
		for (const name of names) {
			const column = byName.get(name);
			if (column === void 0) return {
				kind: "unbound",
				...missingColumn(name, input, {
					available,
					named: features !== null
				})
			};
			const type = featureType(input.type, column.type);
			if (type === null) return {
				kind: "unbound",
				...wrongType(column, input)
			};
			columns.push({
				name,
				input: input.name,
				type
			});
		}
	}
	return {
		kind: "bound",
		signature: {
			inputs: info.inputs,
			outputs: info.outputs,
			columns
		}
	};
}
function chooseColumns(inputs, available, features) {
	if (features instanceof Map) return chooseByMap(inputs, features);
	const [only, second] = inputs;
	if (only === void 0) return {
		reason: "the model has no input",
		remedy: "export it with its inputs"
	};
	const names = features === null ? null : [...features];
	const isSingle = second === void 0;
	if (names !== null) {
		if (isSingle) return /* @__PURE__ */ new Map([[only, names]]);
		const remedy = `write features as a map from input to columns: { ${inputs.map((i) => `${i.name}: [...]`).join(", ")} }`;
		return {
			reason: `the model has ${inputs.length} inputs, but features is one list`,
			remedy
		};
	}
	const all = available.map((column) => column.name);
	const isNamed = all.includes(only.name) || only.shape[1] === 1 && columnOfInput(only.name, all) !== null;
	if (isSingle && !isNamed) return /* @__PURE__ */ new Map([[only, all]]);
	return new Map(inputs.map((input) => [input, [columnOfInput(input.name, all) ?? input.name]]));
}
function chooseByMap(inputs, features) {
	const chosen = /* @__PURE__ */ new Map();
	const known = inputs.map((input) => input.name).join(", ");
	for (const name of features.keys()) if (!inputs.some((input) => input.name === name)) return {
		reason: `features names the input ${name}, which the model does not have`,
		remedy: `its inputs are: ${known}`
	};
	for (const input of inputs) {
		const names = features.get(input.name);
		if (names === void 0) return {
			reason: `features says nothing of the model's input ${input.name}`,
			remedy: `name its columns; the inputs are: ${known}`
		};
		chosen.set(input, names);
	}
	return chosen;
}
function checkInput(input, names) {
	if (!isTensorType(input.type)) return {
		reason: `the model's input ${input.name} is of type ${input.type}, which no column can feed`,
		remedy: "export the model with inputs of type float, double, float16, int64, int32, bool or string"
	};
	if (input.shape.length > 2 && input.shape.slice(2).some((size) => size !== 1)) return {
		reason: `the model's input ${input.name} has ${input.shape.length} dimensions, but rows of a table fill only two`,
		remedy: "export the model with an input of rows by columns, and reshape inside of it"
	};
	if (input.shape.length === 1 && input.shape[0] === names.length && names.length > 1) return {
		reason: `the model's input ${input.name} takes one row without a dimension for rows`,
		remedy: `export it with one: shape [None, ${names.length}] (PyTorch: dynamic_shapes or dynamic_axes for the first dimension of a batch)`
	};
	const width = input.shape.length < 2 ? 1 : input.shape[1] ?? null;
	if (width !== null && width !== names.length) return {
		reason: `the model's input ${input.name} takes ${width} value${width === 1 ? "" : "s"} a row, but ${names.length} columns would feed it: ${names.join(", ")}`,
		remedy: "name the columns in data.features, or keep the others out with data.exclude"
	};
	return null;
}
function featureType(tensor, column) {
	if (column === "time" || column === "other") return null;
	if (tensor === "string") return "text";
	if (column === "text") return null;
	return tensor === "int64" || tensor === "int32" || tensor === "bool" ? "integer" : "number";
}
function missingColumn(name, input, known) {
	const features = known.available.map((column) => column.name).join(", ") || "none";
	const remedy = known.named ? "Mend data.features, or derive it in data.select" : `Say which column feeds it with data.features ({ ${input.name}: [column], … }), or derive it in data.select`;
	return {
		reason: `the model's input ${input.name} needs the column ${name}, which is no feature of data.train`,
		remedy: `features are: ${features}; label, id, time, weight and what data.exclude names never are. ${remedy}`
	};
}
function wrongType(column, input) {
	return {
		reason: `the column ${column.name} is ${column.engineType}, but the model's input ${input.name} takes ${input.type}`,
		remedy: "convert it in data.select, or leave it out with data.exclude"
	};
}

// src/domain/metric/baseline.ts
const MAJORITY = .5;
function baselineOf(baseline, judged) {
	const rows = judged.label.length;
	if (judged.kind === "binary" && baseline.kind === "prevalence") return {
		...judged,
		score: new Float64Array(rows).fill(baseline.positive),
		threshold: MAJORITY
	};
	if (judged.kind === "regression" && baseline.kind === "mean") return {
		...judged,
		value: new Float64Array(rows).fill(baseline.value)
	};
	if (judged.kind !== "multiclass" || baseline.kind !== "shares") return null;
	const shares = judged.classes.map((name) => {
		const at = baseline.classes.findIndex((known) => sameLabel(known, name));
		return baseline.shares[at] ?? 0;
	});
	const probability = new Float64Array(rows * shares.length);
	for (let row = 0; row < rows; row++) probability.set(shares, row * shares.length);
	return {
		...judged,
		probability
	};
}

// src/domain/scoring/align-classes.ts
function unionOfClasses(first, second) {
	return [...first, ...second.filter((label) => !first.some((known) => sameLabel(known, label)))];
}
function alignClasses(predictions, classes) {
	if (predictions.kind !== "multiclass") return predictions;
	const from = classes.map((label) => predictions.classes.findIndex((known) => sameLabel(known, label)));
	const width = predictions.classes.length;
	if (width === classes.length && from.every((column, i) => column === i)) return predictions;
	const rows = predictions.probability.length / width;
	const probability = new Float64Array(rows * classes.length);
	for (let row = 0; row < rows; row++) for (const [k, column] of from.entries()) if (column >= 0) probability[row * classes.length + k] = predictions.probability[row * width + column] ?? 0;
	return {
		kind: "multiclass",
		classes,
		probability
	};
}

// src/domain/table/column.ts
function rowCount(column) {
	return column.kind === "number" ? column.values.length : column.codes.length;
}

// src/domain/scoring/judge-rows.ts
function readLabels(column, rule) {
	if (rule.task === "regression" && column.kind === "text") return {
		kind: "unreadable",
		reason: "the label is text, but the task is regression",
		remedy: "convert it in data.select"
	};
	const toNumber = labelReader(column, rule);
	const all = rowCount(column);
	const large = rule.task === "regression" && column.kind === "number" ? column.values.reduce((count, value) => count + (Math.abs(value) > 1e50 ? 1 : 0), 0) : 0;
	if (large > 0) return {
		kind: "unreadable",
		reason: `${labelled(large)} that is infinite, or beyond ${LARGEST_NUMBER}`,
		remedy: "mend the data, or leave such rows out in data.select"
	};
	const rows = new Int32Array(all);
	if (column.kind === "number" && column.values.every((value, row) => value >= 0 && toNumber(row) === value)) {
		for (let row = 0; row < all; row++) rows[row] = row;
		return {
			kind: "read",
			labels: {
				rows,
				values: column.values,
				missing: 0
			}
		};
	}
	const values = new Float64Array(all);
	let kept = 0;
	let unknown = 0;
	for (let row = 0; row < all; row++) {
		const value = toNumber(row);
		if (value === null) continue;
		if (value < 0 && rule.task !== "regression") unknown++;
		rows[kept] = row;
		values[kept++] = value;
	}
	if (unknown > 0 && rule.task !== "regression") return {
		kind: "unreadable",
		reason: `${labelled(unknown)} that the model does not know; it knows ${rule.classes.join(", ")}`,
		remedy: "train on these classes, or list the model's classes in output.classes, in the order of its columns"
	};
	return {
		kind: "read",
		labels: {
			rows: rows.slice(0, kept),
			values: values.slice(0, kept),
			missing: all - kept
		}
	};
}
function labelled(rows) {
	return `${counted$2(rows, "row")} ${rows === 1 ? "has" : "have"} a label`;
}
function labelReader(column, rule) {
	const read = (label) => {
		if (rule.task === "regression") return Number(label);
		const known = rule.classes.findIndex((candidate) => sameLabel(candidate, label));
		return rule.task === "multiclass" || known < 0 ? known : Number(sameLabel(label, rule.positive));
	};
	if (column.kind === "text") {
		const byCode = column.dictionary.map(read);
		return (row) => (column.codes[row] ?? -1) < 0 ? null : byCode[column.codes[row] ?? 0] ?? null;
	}
	const cache = /* @__PURE__ */ new Map();
	return (row) => {
		const value = column.values[row] ?? NaN;
		if (Number.isNaN(value)) return null;
		if (rule.task === "regression") return value;
		const known = cache.get(value) ?? read(String(value));
		cache.set(value, known);
		return known;
	};
}
function judgeRows(predictions, labels, threshold) {
	switch (predictions.kind) {
		case "binary": return {
			kind: "binary",
			label: labels.values,
			score: pick(predictions.score, labels.rows, 1),
			threshold
		};
		case "multiclass": {
			const probability = pick(predictions.probability, labels.rows, predictions.classes.length);
			return {
				kind: "multiclass",
				label: Int32Array.from(labels.values),
				probability,
				classes: predictions.classes
			};
		}
		case "regression": {
			const { value, lower, upper } = predictions;
			const judged = {
				kind: "regression",
				label: labels.values,
				value: pick(value, labels.rows, 1)
			};
			if (lower === void 0 || upper === void 0) return judged;
			return {
				...judged,
				lower: pick(lower, labels.rows, 1),
				upper: pick(upper, labels.rows, 1)
			};
		}
	}
}
function pick(values, rows, width) {
	if (rows.length * width === values.length) return values;
	const picked = new Float64Array(rows.length * width);
	for (const [i, row] of rows.entries()) picked.set(values.subarray(row * width, (row + 1) * width), i * width);
	return picked;
}

// src/domain/quality/row-ids.ts
function commonIds(one, other) {
	let [i, j, common] = [
		0,
		0,
		0
	];
	while (i < one.length && j < other.length) {
		const difference = (one[i] ?? 0) - (other[j] ?? 0);
		if (difference === 0) common++;
		if (difference <= 0) i++;
		if (difference >= 0) j++;
	}
	return common;
}

// src/domain/scoring/read-clusters.ts
function readClusters(column, rows) {
	const readValue = (row) => {
		if (column.kind === "text") return column.dictionary[column.codes[row] ?? -1] ?? null;
		const value = column.values[row] ?? NaN;
		return Number.isNaN(value) ? null : value;
	};
	const seen = /* @__PURE__ */ new Set();
	for (const row of rows) {
		const value = readValue(row);
		if (value !== null) seen.add(value);
	}
	const numbers = new Map([...seen].sort((x, y) => x < y ? -1 : 1).map((value, number) => [value, number]));
	let alone = 0;
	return {
		cluster: Int32Array.from(rows, (row) => {
			const value = readValue(row);
			return value === null ? numbers.size + alone++ : numbers.get(value) ?? 0;
		}),
		count: numbers.size + alone,
		alone
	};
}

// src/domain/scoring/read-weights.ts
function readWeights(column, rows) {
	if (column.kind === "text") return {
		kind: "unreadable",
		reason: "the weights are text"
	};
	const weight = new Float64Array(rows.length);
	let any = false;
	for (const [at, row] of rows.entries()) {
		const value = column.values[row] ?? NaN;
		if (!(value >= 0 && value <= 1e50)) {
			const said = Number.isNaN(value) ? "no weight" : `the weight ${value}`;
			return {
				kind: "unreadable",
				reason: `row ${row + 1} has ${said}`
			};
		}
		weight[at] = value;
		any ||= value > 0;
	}
	return any ? {
		kind: "read",
		weight
	} : {
		kind: "unreadable",
		reason: "every row has the weight 0"
	};
}

// src/domain/gate/explain-gate.ts
const UNDECIDED = "undecided: ";
const TOO_FEW = "; the test data have ";
function explainGates(evaluation) {
	const confidence = evaluation.stats?.confidence ?? .95;
	return wholeGates(evaluation.gates).map(({ id, status, entries }) => {
		const worst = entries.find((entry) => entry.status === status);
		if (worst === void 0) return {
			id,
			text: "Nothing is known of it."
		};
		const metric = metricOf(worst, evaluation.metrics);
		const many = entries.length === 1 ? "The only slice by" : `One of ${entries.length} slices by`;
		const first = entries.length === 1 ? "" : `, the first with ${status}`;
		return {
			id,
			text: `${worst.slice === null ? "" : `${many} ${worst.slice.by}${first}: `}${explain(worst, metric, confidence)}${leniency(worst)}`
		};
	});
}
function endOf({ status, reason }) {
	if (status === "inconclusive" || reason.startsWith(UNDECIDED)) return "undecided";
	return status === "pass" ? "kept" : "missed";
}
function leniency(gate) {
	if (gate.status === "inconclusive" || gate.status === "error" || endOf(gate) !== "undecided") return "";
	return gate.status === "pass" ? " It passes all the same: on-inconclusive says so." : " It only warns.";
}
function explain(gate, metric, confidence) {
	const { status, reason, rule } = gate;
	if (status === "error") return `It could not be judged, and what cannot be judged never passes: ${reason}.`;
	if (status === "skipped") return `${reason}; it judges from the second version on.`;
	const ours = metric?.challenger;
	if (metric === null || ours === void 0 || ours.value === null) return `${reason}.`;
	if (rule === "min" || rule === "max") return explainLimit({
		...gate,
		rule
	}, ours, confidence);
	const theirs = gate.vs === "champion" ? metric.champion?.value ?? null : null;
	const delta = gate.vs === "champion" ? metric.delta : null;
	if (theirs === null || delta === null) return `${reason}.`;
	const amount = amountOf(gate, theirs);
	const found = `The challenger's ${gate.metric}, ${figure(ours.value)}, is ${distance(delta.value)} the champion's ${figure(theirs)} on the same rows`;
	const within = delta.low == null ? null : `[${figure(delta.low)}, ${figure(delta.high)}]`;
	const short = reason.lastIndexOf(TOO_FEW);
	if (endOf(gate) === "undecided" && short >= 0) return `${found}. That decides nothing: ${reason.slice(short + 2)}.`;
	switch (rule) {
		case "no-worse":
		case "improve":
		case "max-improvement": return `${found}. The value alone counts${within === null ? "" : `, not its interval ${within}`}: ${demandOf(gate, amount)}. ${turn(gate, rule === "no-worse" ? -amount : amount)}`;
		case "not-significantly-worse": return `${found}. It fails only where that is more than ${figure(amount)} worse and too much for chance. ${testText(gate, confidence)} ${significanceTurn(gate, delta.value, amount)}`;
		case "non-inferior":
		case "superior": return explainInterval(gate, {
			found,
			within,
			confidence,
			amount,
			delta
		});
	}
}
function explainLimit(gate, { value, low = null, high = null }, confidence) {
	const { metric, rule, threshold, use } = gate;
	const within = low === null || high === null ? null : `[${figure(low)}, ${figure(high)}]`;
	const side = rule === "min" ? "at least" : "at most";
	if (use === void 0) {
		const unlike = within === null ? "" : `, not its ${percent(confidence)} interval ${within}`;
		return `The challenger's ${metric} is ${figure(value)}, and ${side} ${threshold} is required. The value alone counts${unlike}. ${limitTurn(gate)}`;
	}
	const [bound, other] = rule === "min" ? [low, high] : [high, low];
	return `${`All of the ${percent(confidence)} interval of ${metric}, ${within ?? "which is unknown"}, must be ${side} ${threshold}`}. ${boundText(gate, {
		value,
		bound,
		other
	})}`;
}
function limitTurn({ rule, status, threshold }) {
	if (rule === "min") return status === "pass" ? `It would fail below ${threshold}.` : `It would pass from ${threshold} on.`;
	return status === "pass" ? `It would fail above ${threshold}.` : `It would pass at ${threshold} or less.`;
}
function boundText(gate, { value, bound, other }) {
	const { rule, threshold } = gate;
	const isMissed = rule === "min" ? value < Number(threshold) : value > Number(threshold);
	if (bound === null || other === null) return "Without an interval it cannot be decided.";
	const stricter = rule === "min" ? "above" : "below";
	switch (endOf(gate)) {
		case "kept": return `It would not pass with a limit ${stricter} ${figure(bound)}.`;
		case "missed": return `It would pass with the limit ${figure(bound)}.`;
		case "undecided": return `It would pass with the limit ${figure(bound)}, and fail for certain with one ${stricter} ${figure(other)}; ${isMissed ? `the value itself misses ${threshold}, so that more rows would hardly help` : "more rows narrow the interval"}.`;
	}
}
function explainInterval(gate, given) {
	const { found, within, confidence, amount, delta } = given;
	const isLoss = gate.rule === "non-inferior";
	const limit = isLoss ? -amount : amount;
	if (within === null || delta.low == null) return `${found}. It goes by the interval of the difference, and there is none. ${rowsText(gate)}`.trim();
	const wanted = `All of the ${percent(confidence)} interval of the difference, ${within}, must lie above ${figure(limit)}`;
	const key = isLoss ? "margin" : "min-improvement";
	const [passes, fails] = isLoss ? [-delta.low, -delta.high] : [delta.low, delta.high];
	const passing = isLoss ? `a ${key} above ${figure(passes)}` : `a ${key} below ${figure(passes)}`;
	const possible = (isLoss ? passes : passes > 0) ? `It would pass with ${passing}` : `No ${key} would let it pass`;
	switch (endOf(gate)) {
		case "kept": return `${found}. ${wanted}, and it does. It would no longer pass with a ${key} ${isLoss ? "of" : "above"} ${figure(isLoss ? Math.max(0, passes) : passes)}${isLoss ? " or less" : ""}.`;
		case "missed": return `${found}. ${wanted}, and none of it does. ${possible}.`;
		case "undecided": return `${found}. ${wanted}, and ${figure(limit)} lies inside. ${possible}${fails > 0 ? `; it would fail with one ${isLoss ? "below" : "above"} ${figure(fails)}` : ""}. ${rowsText(gate)}`.trim();
	}
}
function testText({ p, correction }, confidence) {
	return `The one-sided p value${correction === void 0 ? "" : `, corrected for the slices (${correction}),`} is ${p === void 0 ? "unknown" : p < 1e-4 ? "below 0.0001" : figure(p)}; below ${figure(1 - confidence)} is too much for chance.`;
}
function significanceTurn(gate, delta, amount) {
	if (endOf(gate) === "missed") return `It would pass with max-regression: ${figure(-delta)}.`;
	if (endOf(gate) === "undecided") return "Whether it is chance cannot be told.";
	return delta < -amount ? "It would fail if that p value were so low." : `It would fail if it were more than ${figure(amount)} worse, and significantly so.`;
}
function amountOf({ threshold }, champion) {
	return typeof threshold === "number" ? threshold : Number.parseFloat(threshold) / 100 * Math.abs(champion);
}
function demandOf({ rule, threshold }, amount) {
	const told = typeof threshold === "number" ? figure(amount) : `${threshold}, which is ${figure(amount)},`;
	if (rule === "no-worse") return `at most ${told} worse is allowed`;
	if (rule === "max-improvement") return `at most ${told} better is believed`;
	return amount === 0 ? "no worse is required" : `at least ${told} better is required`;
}
function turn({ status, rule }, limit) {
	const told = limit === 0 ? "any worse at all" : limit < 0 ? `more than ${figure(-limit)} worse` : `${figure(limit)} better`;
	if (rule === "max-improvement") return status === "pass" ? `It would fail beyond ${figure(limit)} better.` : `It would pass at ${figure(limit)} better or less.`;
	if (rule === "improve" && limit === 0) return status === "pass" ? "It would fail if it were any worse." : "It would pass if it were no worse.";
	if (rule === "improve") return status === "pass" ? `It would fail at less than ${told}.` : `It would pass from ${told} on.`;
	return status === "pass" ? `It would fail if it were ${told}.` : `It would pass if it were not ${told}.`;
}
function rowsText(gate) {
	const { rows_needed: needed } = gate;
	if (endOf(gate) !== "undecided") return "";
	return needed === null ? "More rows cannot decide it." : `About ${aboutRows(needed)} labelled rows would decide it, if the two are equally good.`;
}
function distance(delta) {
	if (delta === 0) return "no different from";
	return `${figure(Math.abs(delta))} ${delta > 0 ? "better" : "worse"} than`;
}
function percent(confidence) {
	return `${Number((confidence * 100).toPrecision(6))} %`;
}

// src/domain/registry/contradictions.ts
function contradictions({ versions, aliases }) {
	const byNumber = new Map(versions.map((one) => [one.stored.record.version, one]));
	const ran = (version, alias) => {
		return (byNumber.get(version)?.status.ran_in ?? []).some(({ environment }) => alias === "champion" || environment === alias);
	};
	return [
		...[...new Set(versions.flatMap(({ status }) => status.ran_in.map(({ environment }) => environment)))].filter((place) => !aliases.has(place)).map((place) => `versions ran in ${place}, which has no alias`),
		...[...aliases].flatMap(([name, alias]) => name === alias.alias ? aliasContradictions(alias, byNumber.get(alias.version)?.stored ?? null, ran) : [`the alias ${name} is that of ${alias.alias}`]),
		...versions.flatMap((version) => folderContradictions(version))
	];
}
function aliasContradictions({ alias, version, record, previous, previous_good }, stored, ran) {
	if (stored?.recordDigest !== record) return [`${alias} names version ${version} by another record than it has`];
	if (alias === "challenger") return [];
	const named = [
		version,
		previous,
		previous_good
	].filter((number) => number !== null);
	return [...new Set(named)].filter((number) => !ran(number, alias)).map((number) => neverRan(alias, number));
}
function neverRan(alias, version) {
	return `${alias} speaks of version ${version}, which never ran ${alias === "champion" ? "anywhere" : "there"}`;
}
function folderContradictions({ stored: { record }, files }) {
	const due = record.storage.kind === "inline" ? VERSION_FILES.model : VERSION_FILES.pointer;
	const there = STANDS.filter((name) => files.includes(name));
	if (there.length === 1 && (there[0] === due || there[0] === VERSION_FILES.collected)) return [];
	return [`version ${record.version} has ${there.join(" and ") || `no ${due}`}`];
}
const STANDS = [
	VERSION_FILES.model,
	VERSION_FILES.pointer,
	VERSION_FILES.collected
];

// src/domain/registry/retention.ts
function retention(versions, { aliases, deployments, keep }) {
	const needs = new Map(versions.map(({ version }) => [version, []]));
	const need = (version, why) => {
		if (version !== null) needs.get(version)?.push(why);
	};
	for (const { alias, version, previous, previous_good } of aliases) {
		need(version, `${alias} names it`);
		if (alias === "challenger") continue;
		if (previous_good !== version) need(previous_good, `a rollback of ${alias} goes to it`);
		if (previous !== previous_good && previous !== version) need(previous, `${alias} named it before`);
	}
	for (const { version, where } of deployments) need(version, where);
	const active = versions.filter(({ state }) => state === "active");
	for (const version of newest(active, keep)) need(version, `among the newest ${keep} active versions`);
	for (const environment of [...new Set(active.flatMap(({ ranIn }) => ranIn))].sort()) {
		const ran = active.filter(({ ranIn }) => ranIn.includes(environment));
		for (const version of newest(ran, keep)) need(version, `among the newest ${keep} that ran in ${environment}`);
	}
	return versions.map(({ version }) => ({
		version,
		kept: needs.get(version) ?? []
	}));
}
function newest(versions, many) {
	return versions.map(({ version }) => version).sort((a, b) => b - a).slice(0, many);
}

// src/domain/registry/alias-history.ts
function aliasFiles(events, { model, alias }) {
	const folder = `${aliasesFolder(model)}/`;
	return events.flatMap((event) => event.changes.flatMap(({ path, id }) => {
		if (!path.startsWith(folder) || !path.endsWith(".json")) return [];
		const name = path.slice(folder.length, -5);
		return alias === null || alias === name ? [{
			event,
			alias: name,
			id
		}] : [];
	}));
}
function inForce(moves, { from, to }) {
	return [...new Set(moves.map(({ alias }) => alias))].sort().flatMap((name) => {
		const own = moves.filter(({ alias }) => alias === name);
		return own.flatMap((move, i) => {
			const { record } = move;
			const until = own[i + 1]?.at ?? null;
			const overlaps = Date.parse(move.at) < to && (until === null || Date.parse(until) > from);
			return record !== null && overlaps ? [{
				move: {
					...move,
					record
				},
				until
			}] : [];
		});
	});
}
const LONGEST_TRY_MS = 6e5;
function disorderedClocks(moves) {
	return [...new Set(moves.map(({ alias }) => alias))].filter((name) => {
		const times = moves.filter(({ alias }) => alias === name).map(({ at }) => Date.parse(at));
		return times.some((time, i) => i > 0 && time < (times[i - 1] ?? time) - LONGEST_TRY_MS);
	});
}

// src/domain/registry/period.ts
const DAY_MS = 864e5;
const FORM = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|[+-]\d{2}:\d{2})?)?$/;
function parsePeriod(text) {
	const match = FORM.exec(text);
	if (match === null) return null;
	const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
	const midnight = Date.UTC(year, month - 1, day);
	if (new Date(midnight).getUTCDate() !== day || month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59) return null;
	if (match[4] === void 0) return {
		from: midnight,
		to: midnight + DAY_MS
	};
	const offset = offsetOf(match[8] ?? "Z");
	if (offset === null) return null;
	const millisecond = Number((match[7] ?? "0").padEnd(3, "0"));
	const from = Date.UTC(year, month - 1, day, hour, minute, second, millisecond) - offset;
	return {
		from,
		to: from + 1
	};
}
function offsetOf(zone) {
	if (zone === "Z") return 0;
	const [hours = 0, minutes = 0] = zone.slice(1).split(":").map(Number);
	if (hours > 14 || minutes > 59) return null;
	return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 6e4;
}
function secondOf(at) {
	return at.slice(0, 19).replace("T", " ");
}

// src/domain/registry/register-version.ts
function contentDigest(candidate, digest) {
	const { digest: model, threshold, output, signature } = candidate;
	return digest(formatJson({
		digest: model,
		threshold,
		output,
		signature
	}));
}
function registerVersion(candidate, contents, context) {
	const { digest, latest } = context;
	const { lineage, created } = candidate;
	const { model: bytes, pointer, ...others } = contents;
	const texts = pointer === null ? others : {
		...others,
		pointer
	};
	const record = recordOf(candidate, texts, {
		latest,
		digest
	});
	const text = formatJson(record);
	const stored = {
		record,
		recordDigest: digest(text)
	};
	const status = {
		schema: 1,
		state: "active",
		reason: null,
		actor: lineage.actor,
		at: created,
		ran_in: []
	};
	const path = (file) => versionPath(record.model, record.version, file);
	const changed = new Map([
		[REGISTRY_FILE, REGISTRY_TEXT],
		[modelPath(record.model), formatJson({
			schema: 1,
			model: record.model,
			task: record.task,
			owner: context.owner
		})],
		[path("record"), text],
		[path("status"), formatJson(status)],
		...pointer === null ? [[path("model"), bytes]] : [],
		[aliasPath(record.model, "challenger"), formatJson(challengerAlias(stored, context.challenger))]
	]);
	for (const [role, content] of Object.entries(texts)) changed.set(path(role), content);
	const tags = [{
		name: versionTag(record.model, record.version),
		beside: null
	}];
	return {
		stored,
		change: {
			message: registerMessage(stored),
			files: changed,
			tags
		}
	};
}
function recordOf(candidate, texts, { latest, digest }) {
	const { lineage, created, ...rest } = candidate;
	const files = Object.entries(texts).map(([role, text]) => [VERSION_FILES[role], digest(text)]);
	return {
		schema: 1,
		model: rest.model,
		version: (latest?.record.version ?? 0) + 1,
		label: null,
		digest: rest.digest,
		size: rest.size,
		storage: rest.storage,
		content: contentDigest(candidate, digest),
		task: rest.task,
		threshold: rest.threshold,
		positive: rest.positive,
		output: rest.output,
		signature: rest.signature,
		verdict: rest.verdict,
		forced: rest.forced,
		metrics: rest.metrics,
		files: Object.fromEntries(files),
		lineage,
		parent: latest?.recordDigest ?? null,
		created
	};
}
function challengerAlias({ record, recordDigest }, before) {
	return {
		schema: 1,
		alias: "challenger",
		version: record.version,
		record: recordDigest,
		previous: before?.version ?? null,
		previous_good: before?.version ?? null,
		serial: (before?.serial ?? 0) + 1,
		reason: "registered",
		actor: record.lineage.actor,
		approved_by: [],
		pull_request: null,
		run_id: record.lineage.run_id,
		forced: record.forced !== null,
		at: record.created
	};
}
function registerMessage({ record, recordDigest }) {
	const test = record.lineage.data.find((data) => data.name === "test");
	const metrics = Object.entries(record.metrics).slice(0, 3).map(([id, value]) => `${id} ${figure(value)}`);
	const { commit, ref, dirty } = record.lineage;
	const changes = dirty === true ? ", with uncommitted changes" : "";
	const from = commit === null ? [] : [`Trained from commit ${commit}${ref === null ? "" : ` of ${ref}`}${changes}.`];
	return eventMessage(`register(${record.model}): version ${record.version}, verdict ${record.verdict}${record.forced === null ? "" : ", FORCED"}`, [
		`${metrics.join(", ")}${test === void 0 ? "" : ` on ${test.rows} test rows`}.`,
		...from,
		...record.forced === null ? [] : [`Forced past its verdict: ${record.forced}`]
	], [
		["Event", "register"],
		["Model", record.model],
		["Version", String(record.version)],
		["Record", recordDigest],
		["Digest", record.digest],
		["Verdict", record.verdict],
		["Forced", record.forced],
		["Commit", record.lineage.commit],
		["Run", record.lineage.run_id],
		["Actor", record.lineage.actor]
	]);
}

// src/domain/registry/retire-version.ts
const SUBJECT = {
	active: "is back in service",
	retired: "is retired",
	revoked: "is REVOKED"
};
function retireVersion({ record, recordDigest }, status, { state, reason, actor, runId, at }) {
	const changed = {
		...status,
		state,
		reason,
		actor,
		at
	};
	return {
		files: /* @__PURE__ */ new Map([[versionPath(record.model, record.version, "status"), formatJson(changed)]]),
		message: eventMessage(`retire(${record.model}): version ${record.version} ${SUBJECT[state]}`, [`It was ${status.state}. ${reason}`], [
			["Event", "retire"],
			["Model", record.model],
			["Version", String(record.version)],
			["Record", recordDigest],
			["State", state],
			["Reason", reason],
			["Run", runId],
			["Actor", actor]
		])
	};
}

// src/domain/registry/verify-contents.ts
function versionProblems({ record }, digests, around) {
	const problems = [];
	const expected = new Map([...Object.entries(record.files), [VERSION_FILES.model, record.digest]]);
	if (digests.has(VERSION_FILES.collected)) {
		expected.delete(VERSION_FILES.model);
		expected.delete(VERSION_FILES.pointer);
		expected.set(VERSION_FILES.collected, around.digest(collectedText(record)));
	}
	for (const [file, digest] of expected) {
		const actual = digests.get(file);
		if (actual === digest) continue;
		const problem = actual === void 0 ? "is missing" : `has the digest ${actual}, but its record says ${digest}`;
		problems.push({
			file,
			problem
		});
	}
	const own = /* @__PURE__ */ new Set([
		...expected.keys(),
		VERSION_FILES.record,
		VERSION_FILES.status
	]);
	for (const file of digests.keys()) if (!own.has(file)) problems.push({
		file,
		problem: "is not in the version's record"
	});
	const said = (problem) => {
		problems.push({
			file: VERSION_FILES.record,
			problem
		});
	};
	const parent = around.before?.recordDigest ?? null;
	if (record.parent !== parent) said(`is chained to ${record.parent ?? "nothing"}, but the record before it is ${parent ?? "none"}`);
	if (record.content !== contentDigest(record, around.digest)) said("names another content than its model, threshold, output and signature have");
	return problems;
}
function aliasFindings(moves, { versions, path }) {
	const undone = [];
	let open = null;
	let before = null;
	for (const { commit, record } of moves) {
		if (open !== null && isDeepEqual(record, open.sound)) {
			undone.push(...open.found.map((problem) => ({
				...problem,
				undone_by: commit
			})));
			open = null;
		} else {
			const problems = record === null ? [] : moveProblems(record, before, versions);
			if (record === null || problems.length > 0) open ??= {
				sound: before,
				found: []
			};
			open?.found.push(...problems.map((problem) => ({
				commit,
				path,
				problem
			})));
		}
		before = record;
	}
	return {
		problems: open?.found ?? [],
		undone
	};
}
function isDeepEqual(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}
function moveProblems({ version, record, serial, previous }, before, versions) {
	const stored = versions.get(version);
	const comes = (before?.serial ?? 0) + 1;
	const was = before?.version ?? null;
	return [
		...stored === void 0 ? [`names version ${version}, which is not there`] : [],
		...stored === void 0 || stored.recordDigest === record ? [] : [`names version ${version} by the digest ${record}, but its record is ${stored.recordDigest}`],
		...serial === comes ? [] : [`is move ${serial} where ${comes} comes next`],
		...previous === was ? [] : [`says that it was at ${previous ?? "none"} before, but it was at ${was ?? "none"}`]
	];
}
function growthFindings(steps, path) {
	const undone = [];
	let found = [];
	let sound = null;
	for (const { commit, before, after } of steps) {
		sound ??= before;
		if (after.startsWith(before)) sound += after.slice(before.length);
		else if (after !== sound) found.push({
			commit,
			path,
			problem: "lost or changed runs that stood in it"
		});
		if (after !== sound) continue;
		undone.push(...found.map((problem) => ({
			...problem,
			undone_by: commit
		})));
		found = [];
	}
	return {
		problems: found,
		undone
	};
}

// src/domain/registry/verify-tags.ts
function tagProblems(tags, events) {
	const registered = registeringCommits(events);
	const models = new Set([...registered.values()].map(({ model }) => model));
	return [...tags].flatMap(([name, commit]) => {
		const model = /^(.+)@v\d+\.0\.0$/.exec(name)?.[1];
		if (model === void 0 || !models.has(model)) return [];
		const found = (problem) => [{
			commit: null,
			path: `tag ${name}`,
			problem
		}];
		const expected = registered.get(name)?.commit;
		if (expected === void 0) return found("names a version that the registry does not have");
		return expected === commit ? [] : found(`stands on ${commit.slice(0, 12)}, but ${expected.slice(0, 12)} registered it`);
	});
}
function registeringCommits(events) {
	const registered = /* @__PURE__ */ new Map();
	for (const { commit, changes } of events) for (const { path, id, before } of changes) {
		if (id === null || before !== null) continue;
		const place = placeOfPath(path);
		if (place?.kind !== "version" || place.file !== VERSION_FILES.record) continue;
		const tag = versionTag(place.model, place.version);
		if (registered.get(tag)?.id !== id) registered.set(tag, {
			model: place.model,
			commit,
			id
		});
	}
	return registered;
}

// src/domain/metric/largest-move.ts
function largestMove({ direction, range, chance }, toward) {
	const width = range.high - range.low;
	if (direction === "zero") return {
		amount: width,
		share: toward === "better" ? 1 : Number.POSITIVE_INFINITY
	};
	if (direction === "one" || direction === "none") return {
		amount: width,
		share: Number.POSITIVE_INFINITY
	};
	const isUp = direction === "higher" === (toward === "better");
	if (isUp && chance !== void 0) return {
		amount: range.high - chance,
		share: (range.high - chance) / chance
	};
	const { low, high } = isUp ? range : {
		low: -range.high,
		high: -range.low
	};
	return {
		amount: width,
		share: largestRise(low, high)
	};
}
function largestRise(low, high) {
	if (low > 0) return (high - low) / low;
	if (high > 0) return Number.POSITIVE_INFINITY;
	return low === Number.NEGATIVE_INFINITY ? 1 : (high - low) / -low;
}

// src/domain/metric/describe-metrics.ts
var describe_metrics_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ describeMetrics: () => describeMetrics });
function describeMetrics() {
	const plain = METRICS.map((metric) => described(metric, null));
	const families = FAMILIES.flatMap(({ parameter, example, of }) => {
		const metric = of(example);
		return metric === null ? [] : [described(metric, parameter)];
	});
	return [...plain, ...families];
}
function described({ task, id, direction, range, reported, summary, interval }, parameter) {
	return {
		task,
		id,
		synonyms: synonymsOf(id, task),
		parameter,
		direction,
		values: formatRange(range),
		reported,
		summary,
		interval
	};
}

// src/domain/registry/integrity.ts
function missingFrom(model, { paths, aliases }) {
	const folder = versionsFolder(model);
	const files = new Set(paths);
	const numbers = new Set(versionsAmong(model, paths));
	const highest = Math.max(0, ...numbers, ...aliases.values());
	const missing = [];
	for (let version = 1; version <= highest && missing.length < MOST_NAMED; version++) {
		const record = `${folder}/${version}/${VERSION_FILES.record}`;
		if (numbers.has(version) && files.has(record)) continue;
		const names = [...aliases].filter(([, named]) => named === version).map(([alias]) => alias);
		const named = names.length === 0 ? "" : `, which ${names.sort().join(" and ")} names`;
		missing.push(`${numbers.has(version) ? record : `${folder}/${version}`} is missing${named}`);
	}
	return missing.length === 0 ? null : missing.join("; ");
}
function versionsAmong(model, paths) {
	const numbers = paths.map((path) => path.slice(versionsFolder(model).length + 1).split("/")[0] ?? "").filter((name) => /^[1-9]\d*$/.test(name)).map(Number);
	return [...new Set(numbers)].sort((a, b) => a - b);
}
const MOST_NAMED = 5;

Object.defineProperty(exports, "DEFAULT_KEY", {
  enumerable: true,
  get: function () {
    return DEFAULT_KEY;
  }
});
Object.defineProperty(exports, "DEFAULT_RULES", {
  enumerable: true,
  get: function () {
    return DEFAULT_RULES;
  }
});
Object.defineProperty(exports, "DEFAULT_STATS", {
  enumerable: true,
  get: function () {
    return DEFAULT_STATS;
  }
});
Object.defineProperty(exports, "DEFAULT_VALUE", {
  enumerable: true,
  get: function () {
    return DEFAULT_VALUE;
  }
});
Object.defineProperty(exports, "GOLDEN_TOLERANCE", {
  enumerable: true,
  get: function () {
    return GOLDEN_TOLERANCE;
  }
});
Object.defineProperty(exports, "OPERATIONAL_METRICS", {
  enumerable: true,
  get: function () {
    return OPERATIONAL_METRICS;
  }
});
Object.defineProperty(exports, "REGISTRY_BRANCH", {
  enumerable: true,
  get: function () {
    return REGISTRY_BRANCH;
  }
});
Object.defineProperty(exports, "REGISTRY_FILE", {
  enumerable: true,
  get: function () {
    return REGISTRY_FILE;
  }
});
Object.defineProperty(exports, "REGISTRY_TEXT", {
  enumerable: true,
  get: function () {
    return REGISTRY_TEXT;
  }
});
Object.defineProperty(exports, "SAMPLE_ROWS", {
  enumerable: true,
  get: function () {
    return SAMPLE_ROWS;
  }
});
Object.defineProperty(exports, "STATUS_ORDER", {
  enumerable: true,
  get: function () {
    return STATUS_ORDER;
  }
});
Object.defineProperty(exports, "TOLERANCE_KEYS", {
  enumerable: true,
  get: function () {
    return TOLERANCE_KEYS;
  }
});
Object.defineProperty(exports, "VERSION_FILES", {
  enumerable: true,
  get: function () {
    return VERSION_FILES;
  }
});
Object.defineProperty(exports, "aliasFiles", {
  enumerable: true,
  get: function () {
    return aliasFiles;
  }
});
Object.defineProperty(exports, "aliasFindings", {
  enumerable: true,
  get: function () {
    return aliasFindings;
  }
});
Object.defineProperty(exports, "aliasPath", {
  enumerable: true,
  get: function () {
    return aliasPath;
  }
});
Object.defineProperty(exports, "aliasesFolder", {
  enumerable: true,
  get: function () {
    return aliasesFolder;
  }
});
Object.defineProperty(exports, "alignClasses", {
  enumerable: true,
  get: function () {
    return alignClasses;
  }
});
Object.defineProperty(exports, "appendMonitor", {
  enumerable: true,
  get: function () {
    return appendMonitor;
  }
});
Object.defineProperty(exports, "baselineOf", {
  enumerable: true,
  get: function () {
    return baselineOf;
  }
});
Object.defineProperty(exports, "bindColumns", {
  enumerable: true,
  get: function () {
    return bindColumns;
  }
});
Object.defineProperty(exports, "chainFindings", {
  enumerable: true,
  get: function () {
    return chainFindings;
  }
});
Object.defineProperty(exports, "checkSchema", {
  enumerable: true,
  get: function () {
    return checkSchema;
  }
});
Object.defineProperty(exports, "collectModels", {
  enumerable: true,
  get: function () {
    return collectModels;
  }
});
Object.defineProperty(exports, "collectedText", {
  enumerable: true,
  get: function () {
    return collectedText;
  }
});
Object.defineProperty(exports, "commonIds", {
  enumerable: true,
  get: function () {
    return commonIds;
  }
});
Object.defineProperty(exports, "compareGolden", {
  enumerable: true,
  get: function () {
    return compareGolden;
  }
});
Object.defineProperty(exports, "compareVersions", {
  enumerable: true,
  get: function () {
    return compareVersions;
  }
});
Object.defineProperty(exports, "compares", {
  enumerable: true,
  get: function () {
    return compares;
  }
});
Object.defineProperty(exports, "contentDigest", {
  enumerable: true,
  get: function () {
    return contentDigest;
  }
});
Object.defineProperty(exports, "contradictions", {
  enumerable: true,
  get: function () {
    return contradictions;
  }
});
Object.defineProperty(exports, "counted", {
  enumerable: true,
  get: function () {
    return counted$2;
  }
});
Object.defineProperty(exports, "decimalsFor", {
  enumerable: true,
  get: function () {
    return decimalsFor;
  }
});
Object.defineProperty(exports, "deploymentBranch", {
  enumerable: true,
  get: function () {
    return deploymentBranch;
  }
});
Object.defineProperty(exports, "deploymentValue", {
  enumerable: true,
  get: function () {
    return deploymentValue;
  }
});
Object.defineProperty(exports, "describeInvalid", {
  enumerable: true,
  get: function () {
    return describeInvalid;
  }
});
Object.defineProperty(exports, "describe_metrics_exports", {
  enumerable: true,
  get: function () {
    return describe_metrics_exports;
  }
});
Object.defineProperty(exports, "disabledFindings", {
  enumerable: true,
  get: function () {
    return disabledFindings;
  }
});
Object.defineProperty(exports, "discoverWhole", {
  enumerable: true,
  get: function () {
    return discoverWhole;
  }
});
Object.defineProperty(exports, "disorderedClocks", {
  enumerable: true,
  get: function () {
    return disorderedClocks;
  }
});
Object.defineProperty(exports, "draftProfile", {
  enumerable: true,
  get: function () {
    return draftProfile;
  }
});
Object.defineProperty(exports, "drawRows", {
  enumerable: true,
  get: function () {
    return drawRows;
  }
});
Object.defineProperty(exports, "driftFile", {
  enumerable: true,
  get: function () {
    return driftFile;
  }
});
Object.defineProperty(exports, "evaluate", {
  enumerable: true,
  get: function () {
    return evaluate;
  }
});
Object.defineProperty(exports, "eventFindings", {
  enumerable: true,
  get: function () {
    return eventFindings;
  }
});
Object.defineProperty(exports, "explainGates", {
  enumerable: true,
  get: function () {
    return explainGates;
  }
});
Object.defineProperty(exports, "fairnessNames", {
  enumerable: true,
  get: function () {
    return fairnessNames;
  }
});
Object.defineProperty(exports, "fairnessOf", {
  enumerable: true,
  get: function () {
    return fairnessOf;
  }
});
Object.defineProperty(exports, "figure", {
  enumerable: true,
  get: function () {
    return figure;
  }
});
Object.defineProperty(exports, "figureWithin", {
  enumerable: true,
  get: function () {
    return figureWithin;
  }
});
Object.defineProperty(exports, "filesAtTip", {
  enumerable: true,
  get: function () {
    return filesAtTip;
  }
});
Object.defineProperty(exports, "findFairness", {
  enumerable: true,
  get: function () {
    return findFairness;
  }
});
Object.defineProperty(exports, "findFamily", {
  enumerable: true,
  get: function () {
    return findFamily;
  }
});
Object.defineProperty(exports, "findMethod", {
  enumerable: true,
  get: function () {
    return findMethod;
  }
});
Object.defineProperty(exports, "findMetric", {
  enumerable: true,
  get: function () {
    return findMetric;
  }
});
Object.defineProperty(exports, "findOperational", {
  enumerable: true,
  get: function () {
    return findOperational;
  }
});
Object.defineProperty(exports, "fine", {
  enumerable: true,
  get: function () {
    return fine;
  }
});
Object.defineProperty(exports, "formatJson", {
  enumerable: true,
  get: function () {
    return formatJson;
  }
});
Object.defineProperty(exports, "formatOfPath", {
  enumerable: true,
  get: function () {
    return formatOfPath;
  }
});
Object.defineProperty(exports, "formatRange", {
  enumerable: true,
  get: function () {
    return formatRange;
  }
});
Object.defineProperty(exports, "formatRelease", {
  enumerable: true,
  get: function () {
    return formatRelease;
  }
});
Object.defineProperty(exports, "formatTolerance", {
  enumerable: true,
  get: function () {
    return formatTolerance;
  }
});
Object.defineProperty(exports, "gatesOf", {
  enumerable: true,
  get: function () {
    return gatesOf;
  }
});
Object.defineProperty(exports, "growthFindings", {
  enumerable: true,
  get: function () {
    return growthFindings;
  }
});
Object.defineProperty(exports, "historyFindings", {
  enumerable: true,
  get: function () {
    return historyFindings;
  }
});
Object.defineProperty(exports, "inForce", {
  enumerable: true,
  get: function () {
    return inForce;
  }
});
Object.defineProperty(exports, "isAstray", {
  enumerable: true,
  get: function () {
    return isAstray;
  }
});
Object.defineProperty(exports, "isHeldByForce", {
  enumerable: true,
  get: function () {
    return isHeldByForce;
  }
});
Object.defineProperty(exports, "issueFactLines", {
  enumerable: true,
  get: function () {
    return issueFactLines;
  }
});
Object.defineProperty(exports, "issueFacts", {
  enumerable: true,
  get: function () {
    return issueFacts;
  }
});
Object.defineProperty(exports, "json_exports", {
  enumerable: true,
  get: function () {
    return json_exports;
  }
});
Object.defineProperty(exports, "judgeDrift", {
  enumerable: true,
  get: function () {
    return judgeDrift;
  }
});
Object.defineProperty(exports, "judgeRows", {
  enumerable: true,
  get: function () {
    return judgeRows;
  }
});
Object.defineProperty(exports, "knownEndings", {
  enumerable: true,
  get: function () {
    return knownEndings;
  }
});
Object.defineProperty(exports, "largestMove", {
  enumerable: true,
  get: function () {
    return largestMove;
  }
});
Object.defineProperty(exports, "mean", {
  enumerable: true,
  get: function () {
    return mean;
  }
});
Object.defineProperty(exports, "measureColumn", {
  enumerable: true,
  get: function () {
    return measureColumn;
  }
});
Object.defineProperty(exports, "measuringPlan", {
  enumerable: true,
  get: function () {
    return measuringPlan;
  }
});
Object.defineProperty(exports, "mersenneTwister", {
  enumerable: true,
  get: function () {
    return mersenneTwister;
  }
});
Object.defineProperty(exports, "metricNames", {
  enumerable: true,
  get: function () {
    return metricNames;
  }
});
Object.defineProperty(exports, "metricOf", {
  enumerable: true,
  get: function () {
    return metricOf;
  }
});
Object.defineProperty(exports, "missingColumn", {
  enumerable: true,
  get: function () {
    return missingColumn$1;
  }
});
Object.defineProperty(exports, "missingFrom", {
  enumerable: true,
  get: function () {
    return missingFrom;
  }
});
Object.defineProperty(exports, "modelPath", {
  enumerable: true,
  get: function () {
    return modelPath;
  }
});
Object.defineProperty(exports, "monitorPath", {
  enumerable: true,
  get: function () {
    return monitorPath;
  }
});
Object.defineProperty(exports, "nextIssueAction", {
  enumerable: true,
  get: function () {
    return nextIssueAction;
  }
});
Object.defineProperty(exports, "oneLine", {
  enumerable: true,
  get: function () {
    return oneLine;
  }
});
Object.defineProperty(exports, "operationalFigures", {
  enumerable: true,
  get: function () {
    return operationalFigures;
  }
});
Object.defineProperty(exports, "operationalFile", {
  enumerable: true,
  get: function () {
    return operationalFile;
  }
});
Object.defineProperty(exports, "orphanFindings", {
  enumerable: true,
  get: function () {
    return orphanFindings;
  }
});
Object.defineProperty(exports, "orphans", {
  enumerable: true,
  get: function () {
    return orphans;
  }
});
Object.defineProperty(exports, "overallMetrics", {
  enumerable: true,
  get: function () {
    return overallMetrics;
  }
});
Object.defineProperty(exports, "parseMonitor", {
  enumerable: true,
  get: function () {
    return parseMonitor;
  }
});
Object.defineProperty(exports, "parsePeriod", {
  enumerable: true,
  get: function () {
    return parsePeriod;
  }
});
Object.defineProperty(exports, "parseReference", {
  enumerable: true,
  get: function () {
    return parseReference;
  }
});
Object.defineProperty(exports, "passes", {
  enumerable: true,
  get: function () {
    return passes;
  }
});
Object.defineProperty(exports, "placeOfPath", {
  enumerable: true,
  get: function () {
    return placeOfPath;
  }
});
Object.defineProperty(exports, "planComparison", {
  enumerable: true,
  get: function () {
    return planComparison;
  }
});
Object.defineProperty(exports, "planDeployment", {
  enumerable: true,
  get: function () {
    return planDeployment;
  }
});
Object.defineProperty(exports, "planOutput", {
  enumerable: true,
  get: function () {
    return planOutput;
  }
});
Object.defineProperty(exports, "pointerText", {
  enumerable: true,
  get: function () {
    return pointerText;
  }
});
Object.defineProperty(exports, "predictionRows", {
  enumerable: true,
  get: function () {
    return predictionRows;
  }
});
Object.defineProperty(exports, "previousGood", {
  enumerable: true,
  get: function () {
    return previousGood;
  }
});
Object.defineProperty(exports, "problem", {
  enumerable: true,
  get: function () {
    return problem;
  }
});
Object.defineProperty(exports, "profileKind", {
  enumerable: true,
  get: function () {
    return profileKind;
  }
});
Object.defineProperty(exports, "profilePredictions", {
  enumerable: true,
  get: function () {
    return profilePredictions;
  }
});
Object.defineProperty(exports, "promoteVersion", {
  enumerable: true,
  get: function () {
    return promoteVersion;
  }
});
Object.defineProperty(exports, "pushFindings", {
  enumerable: true,
  get: function () {
    return pushFindings;
  }
});
Object.defineProperty(exports, "readClusters", {
  enumerable: true,
  get: function () {
    return readClusters;
  }
});
Object.defineProperty(exports, "readLabels", {
  enumerable: true,
  get: function () {
    return readLabels;
  }
});
Object.defineProperty(exports, "readWeights", {
  enumerable: true,
  get: function () {
    return readWeights;
  }
});
Object.defineProperty(exports, "registerVersion", {
  enumerable: true,
  get: function () {
    return registerVersion;
  }
});
Object.defineProperty(exports, "registryGuardFindings", {
  enumerable: true,
  get: function () {
    return registryGuardFindings;
  }
});
Object.defineProperty(exports, "releaseOf", {
  enumerable: true,
  get: function () {
    return releaseOf;
  }
});
Object.defineProperty(exports, "restoreModel", {
  enumerable: true,
  get: function () {
    return restoreModel;
  }
});
Object.defineProperty(exports, "retention", {
  enumerable: true,
  get: function () {
    return retention;
  }
});
Object.defineProperty(exports, "retireVersion", {
  enumerable: true,
  get: function () {
    return retireVersion;
  }
});
Object.defineProperty(exports, "sameLabel", {
  enumerable: true,
  get: function () {
    return sameLabel;
  }
});
Object.defineProperty(exports, "schemaVersion", {
  enumerable: true,
  get: function () {
    return schemaVersion;
  }
});
Object.defineProperty(exports, "secondOf", {
  enumerable: true,
  get: function () {
    return secondOf;
  }
});
Object.defineProperty(exports, "shortDigest", {
  enumerable: true,
  get: function () {
    return shortDigest;
  }
});
Object.defineProperty(exports, "signatureChanges", {
  enumerable: true,
  get: function () {
    return signatureChanges;
  }
});
Object.defineProperty(exports, "skipped", {
  enumerable: true,
  get: function () {
    return skipped;
  }
});
Object.defineProperty(exports, "slicingOf", {
  enumerable: true,
  get: function () {
    return slicingOf;
  }
});
Object.defineProperty(exports, "storageOf", {
  enumerable: true,
  get: function () {
    return storageOf;
  }
});
Object.defineProperty(exports, "strangePredictions", {
  enumerable: true,
  get: function () {
    return strangePredictions;
  }
});
Object.defineProperty(exports, "tagProblems", {
  enumerable: true,
  get: function () {
    return tagProblems;
  }
});
Object.defineProperty(exports, "tellingApart", {
  enumerable: true,
  get: function () {
    return tellingApart;
  }
});
Object.defineProperty(exports, "unionOfClasses", {
  enumerable: true,
  get: function () {
    return unionOfClasses;
  }
});
Object.defineProperty(exports, "verdictExitCode", {
  enumerable: true,
  get: function () {
    return verdictExitCode;
  }
});
Object.defineProperty(exports, "versionFindings", {
  enumerable: true,
  get: function () {
    return versionFindings;
  }
});
Object.defineProperty(exports, "versionPath", {
  enumerable: true,
  get: function () {
    return versionPath;
  }
});
Object.defineProperty(exports, "versionProblems", {
  enumerable: true,
  get: function () {
    return versionProblems;
  }
});
Object.defineProperty(exports, "versionsAmong", {
  enumerable: true,
  get: function () {
    return versionsAmong;
  }
});
Object.defineProperty(exports, "versionsFolder", {
  enumerable: true,
  get: function () {
    return versionsFolder;
  }
});
Object.defineProperty(exports, "warning", {
  enumerable: true,
  get: function () {
    return warning;
  }
});
Object.defineProperty(exports, "wholeGates", {
  enumerable: true,
  get: function () {
    return wholeGates;
  }
});
Object.defineProperty(exports, "withCurves", {
  enumerable: true,
  get: function () {
    return withCurves;
  }
});
Object.defineProperty(exports, "withDecimals", {
  enumerable: true,
  get: function () {
    return withDecimals;
  }
});
Object.defineProperty(exports, "withImportance", {
  enumerable: true,
  get: function () {
    return withImportance;
  }
});
Object.defineProperty(exports, "withoutDerived", {
  enumerable: true,
  get: function () {
    return withoutDerived;
  }
});
Object.defineProperty(exports, "workflowFindings", {
  enumerable: true,
  get: function () {
    return workflowFindings;
  }
});
Object.defineProperty(exports, "worstGate", {
  enumerable: true,
  get: function () {
    return worstGate;
  }
});