import { n as standardDeviation, t as sampleSkewness } from "./simple-statistics.js";

// src/domain/contract/json.ts
/**
* Formats a value the way every contract file is written: two spaces, keys in the order they were made,
* arrays of scalars on one line, a final newline. The same value always gives the same bytes.
*
* Throws a RangeError for NaN and infinities (a file says `null` with a `reason` beside it instead) and leaves
* out keys whose value is `undefined`.
*/
function formatJson(value) {
	return `${formatValue(value, "")}\n`;
}
/** One line, same rules: for line-oriented files such as the drift history. No final newline. */
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

// src/domain/table/float-neighbour.ts
const FLOAT = /* @__PURE__ */ new Float64Array(1);
const BITS = new BigInt64Array(FLOAT.buffer);
/**
* The next float64 above a finite number (C's `nextafter(x, +inf)`, NumPy's `nextafter`). The largest finite number
* is followed by infinity; both zeros are followed by the smallest subnormal.
*/
function nextAfter(x) {
	if (x === 0) return Number.MIN_VALUE;
	FLOAT[0] = x;
	BITS[0] = (BITS[0] ?? 0n) + (x > 0 ? 1n : -1n);
	return FLOAT[0];
}
/** The next float64 below a finite number (`nextafter(x, -inf)`). */
function previousBefore(x) {
	return -nextAfter(-x);
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
/** The format that a file name stands for (`.gz` and `.zst` may follow), or null when its ending says nothing. */
function formatOfPath(path) {
	const plain = path.toLowerCase().replace(/\.(gz|zst)$/, "");
	return ENDINGS.get(plain.slice(plain.lastIndexOf(".") + 1)) ?? null;
}
/** Every ending that names a format, for error messages. */
function knownEndings() {
	return [...ENDINGS.keys()].map((ending) => `.${ending}`);
}
/**
* The same source without the expression that makes a column: rows to be scored have no label yet, nor what it is
* derived from. Works where `select` is a list and one entry ends in `as <name>`; else the source is returned as it is.
*/
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

// src/domain/scoring/output-plan.ts
/**
* Decides which output holds the predictions and what they are. Probabilities are preferred to labels: a model that
* gives both is read by its probabilities. Classes come from the configuration, else from the file, else 0, 1, ….
*/
function planOutput(info, task, options) {
	const { choice, positive } = options;
	const output = choice.name === null ? preferred(info.outputs, task) : info.outputs.find((o) => o.name === choice.name);
	if (output === void 0) return {
		kind: "unplanned",
		reason: "no output of the model can be read as predictions",
		remedy: `name one with output.name; it gives: ${info.outputs.map((o) => `${o.name} (${o.type})`).join(", ")}`
	};
	const kind = choice.kind ?? kindOf(output, task);
	if (task === "regression") return {
		kind: "planned",
		plan: {
			kind: "value",
			name: output.name,
			classes: [],
			positive: null
		}
	};
	const classes = choice.classes ?? info.classes ?? countedClasses(output, task);
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
/** Whether two texts name the same class: `1`, `1.0` and `true` are one, as labels change type on their way. */
function sameLabel(a, b) {
	return canonicalLabel(a) === canonicalLabel(b);
}
/** The one text of a class label: booleans as 0 and 1, numbers in their shortest form, everything else as it is. */
function canonicalLabel(label) {
	const lower = label.toLowerCase();
	if (lower === "true") return "1";
	if (lower === "false") return "0";
	return /^[+-]?\d+(\.\d+)?$/.test(label) && String(Number(label)).length <= 15 ? String(Number(label)) : label;
}
function preferred(outputs, task) {
	const floats = outputs.filter((output) => output.type === "float32" || output.type === "float64");
	if (task === "regression") return floats[0] ?? outputs[0];
	return floats.find((output) => /prob/i.test(output.name)) ?? floats.find((output) => width(output) !== 1) ?? floats[0] ?? outputs[0];
}
function kindOf(output, task) {
	if (task === "regression") return "value";
	return output.type === "float32" || output.type === "float64" ? "probability" : "label";
}
function countedClasses(output, task) {
	if (task === "binary") return ["0", "1"];
	const columns = width(output);
	return columns === null || columns < 2 ? null : Array.from({ length: columns }, (_, i) => String(i));
}
function width(output) {
	return output.shape.length < 2 ? 1 : output.shape[1] ?? null;
}

// src/domain/scoring/decode.ts
/** How many numbers are kept for each row. */
function numbersPerRow(task, plan) {
	return task === "multiclass" ? plan.classes.length : 1;
}
/**
* Decodes one batch into `target` (row-major, from row `start`), widened to float64. Returns the reason when the
* tensor has not the number of elements that its rows demand; nothing else is judged here, a probability of 7 is
* counted later by `countInvalid`.
*/
function decodeBatch(batch, { task, plan }, target) {
	const { data, rows } = batch;
	const columns = data.length / rows;
	if (!Number.isInteger(columns) || columns < 1) return `it returned ${data.length} values for ${rows} rows`;
	if (task === "regression") return decodeSingle(data, columns, target, (x) => x);
	if (plan.kind === "label") {
		if (columns !== 1) return `it returned ${columns} labels a row where one is expected`;
		return decodeLabels(data, {
			task,
			plan
		}, target);
	}
	return task === "binary" ? decodeBinary(data, {
		columns,
		plan
	}, target) : decodeMulticlass(data, {
		columns,
		plan
	}, target);
}
function decodeSingle(data, columns, target, map) {
	if (columns !== 1) return `it returned ${columns} values a row where one is expected`;
	for (let row = 0; row < data.length; row++) target.values[target.start + row] = map(Number(data[row]));
	return null;
}
function decodeBinary(data, { columns, plan }, target) {
	const isLogit = plan.kind === "logit";
	if (columns === 1) {
		const sign = plan.positive === 0 ? -1 : 1;
		return decodeSingle(data, 1, target, (x) => isLogit ? sigmoid(sign * x) : sign === 1 ? x : 1 - x);
	}
	if (columns !== 2) return `it returned ${columns} values a row where one or two are expected`;
	const positive = plan.positive ?? 1;
	for (let row = 0; row * 2 < data.length; row++) {
		const score = Number(data[row * 2 + positive]);
		target.values[target.start + row] = isLogit ? sigmoid(score - Number(data[row * 2 + 1 - positive])) : score;
	}
	return null;
}
function decodeMulticlass(data, { columns, plan }, target) {
	if (columns !== plan.classes.length) return `it returned ${columns} values a row for ${plan.classes.length} classes`;
	for (let i = 0; i < data.length; i += columns) {
		const at = target.start * columns + i;
		for (let k = 0; k < columns; k++) target.values[at + k] = Number(data[i + k]);
		if (plan.kind === "logit") softmax(target.values.subarray(at, at + columns));
	}
	return null;
}
function decodeLabels(data, { task, plan }, target) {
	const index = new Map(plan.classes.map((label, i) => [canonicalLabel(label), i]));
	const per = numbersPerRow(task, plan);
	for (let row = 0; row < data.length; row++) {
		const chosen = index.get(canonicalLabel(String(data[row])));
		if (chosen === void 0) return "it returned a label that is not among its classes";
		if (task === "binary") target.values[target.start + row] = chosen === plan.positive ? 1 : 0;
		else target.values[(target.start + row) * per + chosen] = 1;
	}
	return null;
}
function sigmoid(x) {
	return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}
function softmax(row) {
	const highest = row.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
	let total = 0;
	for (let k = 0; k < row.length; k++) total += row[k] = Math.exp((row[k] ?? 0) - highest);
	for (let k = 0; k < row.length; k++) row[k] = (row[k] ?? 0) / total;
}
/** Wraps decoded numbers as predictions of the task. */
function asPredictions(task, plan, values) {
	switch (task) {
		case "binary": return {
			kind: "binary",
			score: values
		};
		case "multiclass": return {
			kind: "multiclass",
			classes: plan.classes,
			probability: values
		};
		case "regression": return {
			kind: "regression",
			value: values
		};
	}
}
/** How many predicted numbers are NaN, infinite, or (as probabilities) outside [0, 1] by more than rounding. */
function countInvalid(predictions) {
	const bounded = predictions.kind !== "regression";
	const values = predictions.kind === "binary" ? predictions.score : predictions.kind === "multiclass" ? predictions.probability : predictions.value;
	let invalid = 0;
	for (const value of values) if (!Number.isFinite(value) || bounded && (value < -1e-6 || value > 1 + 1e-6)) invalid++;
	return invalid;
}

// src/domain/table/column.ts
/** How many rows a column's values cover. */
function rowCount(column) {
	return column.kind === "number" ? column.values.length : column.codes.length;
}
/** Whether a value of the type can stand for a float64. */
function isNumeric(type) {
	return type === "integer" || type === "number" || type === "boolean";
}

// src/domain/scoring/predictions.ts
/** The numbers of a prediction as one array: scores, row-major probabilities, or values. */
function predictedNumbers(predictions) {
	switch (predictions.kind) {
		case "binary": return predictions.score;
		case "multiclass": return predictions.probability;
		case "regression": return predictions.value;
	}
}
/** Index of the most probable class of each row; the first of equals, as NumPy's `argmax`. */
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

// src/domain/statistics/adjust.ts
/**
* Adjusted p values in the order given (R `p.adjust`, statsmodels `multipletests`): `bh` controls the false-discovery
* rate (Benjamini and Hochberg 1995), `holm` and `bonferroni` the family-wise error. An empty family stays empty.
*/
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

// src/domain/drift/drift-report.ts
const DEFAULT_RULES = {
	minRows: 200,
	alpha: .05,
	correction: "bh",
	share: .3
};
/**
* Judges a run by two keys: a column alerts only where its effect reaches the limit *and* its p value, adjusted for
* all tests of its family, is at most alpha. Features are one family, prediction and label another, missing shares a
* third. The dataset alerts when prediction, label or a critical column does, or at least `share` of the features do.
* A column that cannot be compared is an error and never counts as ok. A column with too few values leaves the verdict
* to the others, unless it is critical or no feature has enough.
*/
function judgeDrift(columns, rules) {
	const shifts = adjustFamilies(columns, rules.correction);
	const absences = adjust(columns.map((column) => column.absence), rules.correction);
	const judged = columns.map((drift, i) => judgeColumn(drift, [shifts[i] ?? 1, absences[i] ?? 1], rules));
	const alerts = judged.filter((column) => column.verdict === "alert");
	const features = judged.filter((column) => column.drift.role === "feature");
	const drifted = features.filter((column) => column.verdict === "alert").length;
	const share = features.length === 0 ? 0 : drifted / features.length;
	return {
		verdict: alerts.some((column) => column.drift.critical || column.drift.role !== "feature") || drifted > 0 && share >= rules.share ? "alert" : belowAlert(judged),
		drifted: alerts.map((column) => column.drift.name),
		share,
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
/** Adjusts the tests that were made, leaving 1 where there was none. */
function adjust(evidence, correction) {
	const made = evidence.flatMap((item) => item === null ? [] : [item.p]);
	const adjusted = adjustPValues(made, correction);
	let next = 0;
	return evidence.map((item) => item === null ? 1 : adjusted[next++] ?? 1);
}

// src/domain/drift/cells.ts
const BINS = 10;
/**
* The cells that share-based methods look at: categories as they are; numbers in ten bins of nearly equal reference
* mass, whose edges are knots of the profile, with open outer edges. A point mass heavier than a tenth fills its bin
* alone, so there may be fewer than ten.
*/
function cellsOf(compared) {
	return compared.kind === "category" ? compared : quantileBins(compared);
}
/** The same cells, and a last one for the rows without a value. */
function cellsWithMissing(compared) {
	const { reference, current } = cellsOf(compared);
	const [before, now] = compared.missing;
	return {
		reference: Float64Array.from([...reference, before]),
		current: Float64Array.from([...current, now])
	};
}
function quantileBins({ reference, current, n }) {
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
/** Whether the next bucket takes the bin further past its share than the bin is short of it now. */
function overshoots(before, inBin, next, n) {
	const target = (Math.floor(before * BINS / n + 1e-9) + 1) * n / BINS - before;
	return inBin + next - target > Math.abs(target - inBin);
}

// src/domain/drift/hellinger.ts
/**
* Hellinger distance: the square root of half the sum of (sqrt(p) - sqrt(q))^2 over cells, 0 for equal shares, 1 for
* shares that never overlap. Over categories, or over ten bins of a number.
*/
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
/**
* Jensen-Shannon distance in base 2 (SciPy `spatial.distance.jensenshannon(p, q, base=2)`): the square root of the
* divergence, 0 for equal shares, 1 for shares that never overlap. Over categories, or over ten bins of a number.
*/
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

// src/domain/drift/compared.ts
/** How many of each sample lie below every knot: two step functions, taken at the same points. */
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
/**
* The largest difference of the two distribution functions at the knots: SciPy's two-sample D, or slightly less where
* the largest difference falls between two knots (at most one bucket's mass, about 0.005).
*/
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

// src/domain/drift/population-stability.ts
/** Added to every cell, so that one empty cell is news and not infinity. */
const PRIOR = .5;
/**
* Population stability index: sum of (q - p)·ln(q / p) over cells (ten frozen bins of the reference, or the
* categories, and one for missing values), in natural units, with half a row added to every cell.
*/
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
/**
* First Wasserstein distance (SciPy `wasserstein_distance`) in units of the reference's standard deviation: the area
* between the two distribution functions, taken as linear between neighbouring knots. Exact where every value is a
* knot, else off by at most the width of one bucket weighted with the mass that moves within it. Null for a constant
* reference, whose standard deviation is no unit.
*/
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
/** Mean of the current sample minus mean of the reference, in reference standard deviations; signed area of the same. */
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
/** Where the line crosses zero there are two triangles instead of one trapezoid. */
function unsignedArea(width, from, to) {
	if (from * to >= 0) return Math.abs(signedArea(width, from, to));
	return width * (from * from + to * to) / (2 * (Math.abs(from) + Math.abs(to)));
}

// src/domain/drift/methods.ts
/** Every drift method. To add one: write its file and name it here. */
const DRIFT_METHODS = [
	wasserstein,
	kolmogorovSmirnovDistance,
	jensenShannon,
	populationStability,
	meanShift,
	hellinger
];
/** The method that decides unless the configuration chooses another. */
function defaultMethod(kind) {
	return kind === "number" ? wasserstein : jensenShannon;
}
/** Whether a method can be used on columns of a kind. */
function appliesTo(method, kind) {
	return kind === "number" || method.cells !== null;
}
/** The method of that name; undefined when there is none. */
function findMethod(id) {
	return DRIFT_METHODS.find((method) => method.id === id);
}

// src/domain/registry/name.ts
const MODEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const ALIAS = /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;
/** Words that git or the registry use themselves, and names that Windows cannot store. */
const RESERVED = /^(head|main|latest|forge|con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
/**
* Whether a text may name a model: lower-case letters, digits and inner hyphens, 1 to 63 characters, no reserved
* word. The same name is a folder, part of a branch name and part of a reference, so this one rule guards them all.
*/
function isModelName(name) {
	return MODEL.test(name) && !RESERVED.test(name);
}
/** Whether a text may name an alias or an environment: as a model's name, and beginning with a letter. */
function isAliasName(name) {
	return ALIAS.test(name) && !RESERVED.test(name);
}
/** The rule in words, for error messages. */
const NAME_RULE = "lower-case letters, digits and inner hyphens, at most 63, and not a reserved word";

// src/domain/registry/change.ts
/**
* A commit message: a subject line, a paragraph, and trailers (`Modelgate-Event: register`). Values are reduced to
* one line without control characters, so that data can never forge a trailer.
*/
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
/** A text without control characters or line breaks, at most 500 characters. */
function oneLine(text) {
	return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim().slice(0, 500);
}

// src/domain/contract/digest.ts
const PATTERN = /^sha256:[0-9a-f]{64}$/;
/** Whether a text has the exact form of a digest. */
function isDigest(text) {
	return PATTERN.test(text);
}
/** The first twelve digits, for people; never for comparing. */
function shortDigest(digest) {
	return digest.replace(/^sha256:/, "").slice(0, 12);
}

// src/domain/registry/reference.ts
/**
* Names an immutable release the way a container image is named: `fraud:7@sha256:<record digest>`. The record holds
* the model's digest, threshold and signature, so nothing can be exchanged behind the name.
*/
function formatRelease(model, version, record) {
	return `${model}:${version}@${record}`;
}
/**
* Reads any form of a reference: `fraud:7@sha256:…`, `fraud@7`, `fraud@champion`, `fraud@latest`, `models:/fraud/7`,
* `models:/fraud@champion`. Null when the text is none of them.
*/
function parseReference(text) {
	const plain = text.startsWith("models:/") ? text.slice(8).replace("/", "@") : text;
	const release = /^([^:@]+):([1-9]\d*)@(sha256:.*)$/.exec(plain);
	if (release !== null) return parseRelease(release[1] ?? "", Number(release[2]), release[3] ?? "");
	const [model, target, rest] = plain.split("@");
	if (model === void 0 || target === void 0 || rest !== void 0 || !isModelName(model)) return null;
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
	return isAliasName(target) ? {
		kind: "alias",
		model,
		alias: target
	} : null;
}
function parseRelease(model, version, record) {
	if (!isModelName(model) || !isDigest(record) || version > 999999999) return null;
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
/** The value that a deployment file holds for a version: the configured form, filled in. */
function deploymentValue(form, { record, recordDigest }) {
	const release = formatRelease(record.model, record.version, recordDigest);
	return form.replaceAll("{ref}", release).replaceAll("{version}", String(record.version)).replaceAll("{digest}", record.digest);
}
/** The branch that carries the one open deployment of a model to an environment. */
function deploymentBranch(environment, model) {
	return `deploy/${environment}/${model}`;
}
/** Names the pull request that takes an environment from one version (null: none yet) to another. */
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

// src/domain/gate/gate.ts
/** The gates of a list, with identifiers that stay the same while the list only grows: `roc_auc-min`. */
function gatesOf(entries) {
	const used = /* @__PURE__ */ new Map();
	return entries.flatMap(rulesOf).map(({ entry, rule, name }) => {
		const base = `${entry.metric}-${name}`;
		const count = (used.get(base) ?? 0) + 1;
		used.set(base, count);
		return {
			id: count === 1 ? base : `${base}-${count}`,
			metric: entry.metric,
			rule,
			severity: entry.severity ?? "block"
		};
	});
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
	if (entry.maxRegression !== void 0) rules.push({
		entry,
		rule: {
			kind: "no-worse",
			tolerance: entry.maxRegression
		},
		name: "vs-champion"
	});
	return rules;
}
/** `2%` of the champion, or a plain number: how a tolerance is written. */
function formatTolerance(tolerance) {
	return tolerance.kind === "relative" ? `${Number((tolerance.fraction * 100).toPrecision(12))}%` : String(tolerance.amount);
}

// src/domain/metric/metric.ts
/** Wraps a number; NaN and infinities become undefined, so that no gate can be passed by one. */
function definedMetric(value, reason = "the metric is not a finite number") {
	return Number.isFinite(value) ? {
		kind: "value",
		value
	} : undefinedMetric(reason);
}
function undefinedMetric(reason) {
	return {
		kind: "undefined",
		reason
	};
}
/** Signed so that positive always means the challenger is better, whatever the metric's direction. */
function improvement(direction, challenger, champion) {
	return direction === "higher" ? challenger - champion : champion - challenger;
}

// src/domain/metric/multiclass.ts
/** Share of rows whose most probable class is the true one (scikit-learn `accuracy_score`). */
const multiclassAccuracy = {
	id: "accuracy",
	task: "multiclass",
	direction: "higher",
	compute: (judged) => {
		if (judged.label.length === 0) return undefinedMetric("there is no row");
		let right = 0;
		for (const { hits } of classCounts(judged)) right += hits;
		return definedMetric(right / judged.label.length);
	}
};
/**
* Mean of the classes' recalls (scikit-learn `balanced_accuracy_score`), over the classes that occur in the labels.
*/
const balancedAccuracy = {
	id: "balanced_accuracy",
	task: "multiclass",
	direction: "higher",
	compute: (judged) => {
		const present = classCounts(judged).filter(({ actual }) => actual > 0);
		if (present.length === 0) return undefinedMetric("there is no row");
		return definedMetric(present.reduce((sum, { hits, actual }) => sum + hits / actual, 0) / present.length);
	}
};
/**
* Mean of the classes' F1 (scikit-learn `f1_score(average="macro")` over the declared classes): a class that neither
* occurs nor is predicted counts 0, as there.
*/
const f1Macro = {
	id: "f1_macro",
	task: "multiclass",
	direction: "higher",
	compute: (judged) => {
		if (judged.label.length === 0) return undefinedMetric("there is no row");
		const counts = classCounts(judged);
		const sum = counts.reduce((total, { hits, actual, predicted }) => total + 2 * hits / Math.max(1, actual + predicted), 0);
		return definedMetric(sum / counts.length);
	}
};
function classCounts({ label, probability, classes }) {
	const counts = classes.map(() => ({
		actual: 0,
		predicted: 0,
		hits: 0
	}));
	const chosen = mostProbable(probability, classes.length);
	for (const [row, truth] of label.entries()) {
		const actual = counts[truth];
		const predicted = counts[chosen[row] ?? 0];
		if (actual === void 0 || predicted === void 0) continue;
		actual.actual++;
		predicted.predicted++;
		if (actual === predicted) actual.hits++;
	}
	return counts;
}

// src/domain/statistics/sum.ts
/**
* Compensated sum (Neumaier 1974): the error does not grow with the number of terms, so the order in which an engine
* delivers rows does not show in the printed digits. Empty gives 0; NaN and infinities propagate.
*/
function compensatedSum(values) {
	let sum = 0;
	let correction = 0;
	for (const value of values) {
		const next = sum + value;
		correction += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
		sum = next;
	}
	return Number.isFinite(sum) ? sum + correction : sum;
}
/** Arithmetic mean by compensated sum; NaN for no values. */
function mean(values) {
	return values.length === 0 ? NaN : compensatedSum(values) / values.length;
}

// src/domain/metric/probability.ts
const SMALLEST = 1e-15;
/**
* Mean negative log-likelihood with probabilities clipped to [1e-15, 1 - 1e-15], in natural units. scikit-learn's
* `log_loss` clips to the float's epsilon instead, which differs only where a model is certain and wrong.
*/
const logLoss = {
	id: "log_loss",
	task: "binary",
	direction: "lower",
	compute: ({ label, score }) => averageOf(label.length, (row) => -Math.log(clip(label[row] === 1 ? score[row] ?? 0 : 1 - (score[row] ?? 0))))
};
/** Mean squared distance between probability and outcome (scikit-learn `brier_score_loss`). */
const brier = {
	id: "brier",
	task: "binary",
	direction: "lower",
	compute: ({ label, score }) => averageOf(label.length, (row) => ((score[row] ?? 0) - (label[row] ?? 0)) ** 2)
};
/** The same as log_loss over k classes, of the true class's probability after each row is scaled to sum to 1. */
const multiclassLogLoss = {
	id: "log_loss",
	task: "multiclass",
	direction: "lower",
	compute: ({ label, probability, classes }) => averageOf(label.length, (row) => {
		const start = row * classes.length;
		let total = 0;
		for (let k = 0; k < classes.length; k++) total += probability[start + k] ?? 0;
		return -Math.log(clip((probability[start + (label[row] ?? 0)] ?? 0) / total));
	})
};
function clip(p) {
	return Math.min(.999999999999999, Math.max(SMALLEST, p));
}
function averageOf(rows, loss) {
	if (rows === 0) return undefinedMetric("there is no row");
	return definedMetric(compensatedSum(range(rows, loss)) / rows);
}
function* range(rows, loss) {
	for (let row = 0; row < rows; row++) yield loss(row);
}

// src/domain/metric/ranking.ts
/**
* Area under the ROC curve: the probability that a positive scores above a negative, ties counted half (Mann-Whitney;
* scikit-learn `roc_auc_score`). Undefined where one class is absent.
*/
const rocAuc = {
	id: "roc_auc",
	task: "binary",
	direction: "higher",
	compute: (judged) => {
		const { positive, negative } = sortedScores(judged);
		if (positive.length === 0 || negative.length === 0) return oneClass(positive.length);
		let below = 0;
		let upTo = 0;
		let wins = 0;
		for (const score of positive) {
			while (below < negative.length && (negative[below] ?? 0) < score) below++;
			if (upTo < below) upTo = below;
			while (upTo < negative.length && (negative[upTo] ?? 0) <= score) upTo++;
			wins += below + (upTo - below) / 2;
		}
		return definedMetric(wins / positive.length / negative.length);
	}
};
/**
* Average precision: sum over distinct thresholds of (R_k - R_{k-1})·P_k, without interpolation (scikit-learn
* `average_precision_score`). Undefined without positives.
*/
const averagePrecision = {
	id: "average_precision",
	task: "binary",
	direction: "higher",
	compute: (judged) => {
		const { positive, negative } = sortedScores(judged);
		if (positive.length === 0) return undefinedMetric("there is no positive row");
		let truePositives = 0;
		let falsePositives = 0;
		let sum = 0;
		while (truePositives < positive.length) {
			const threshold = positive[positive.length - 1 - truePositives] ?? 0;
			const before = truePositives;
			while (truePositives < positive.length && positive[positive.length - 1 - truePositives] === threshold) truePositives++;
			while (falsePositives < negative.length && (negative[negative.length - 1 - falsePositives] ?? Number.NEGATIVE_INFINITY) >= threshold) falsePositives++;
			const precision = truePositives / (truePositives + falsePositives);
			sum += (truePositives - before) / positive.length * precision;
		}
		return definedMetric(sum);
	}
};
function sortedScores(judged) {
	let positives = 0;
	for (const label of judged.label) positives += label;
	const positive = new Float64Array(positives);
	const negative = new Float64Array(judged.label.length - positives);
	let p = 0;
	let n = 0;
	for (const [row, label] of judged.label.entries()) if (label === 1) positive[p++] = judged.score[row] ?? 0;
	else negative[n++] = judged.score[row] ?? 0;
	return {
		positive: positive.sort(),
		negative: negative.sort()
	};
}
function oneClass(positives) {
	return undefinedMetric(positives === 0 ? "there is no positive row" : "there is no negative row");
}

// src/domain/metric/regression.ts
/** Mean absolute error, in the label's unit (scikit-learn `mean_absolute_error`). */
const meanAbsoluteError = {
	id: "mae",
	task: "regression",
	direction: "lower",
	compute: (judged) => averageLoss(judged, Math.abs)
};
/** Mean squared error, in the label's unit squared (scikit-learn `mean_squared_error`). */
const meanSquaredError = {
	id: "mse",
	task: "regression",
	direction: "lower",
	compute: (judged) => averageLoss(judged, square)
};
/** Square root of the mean squared error, in the label's unit (scikit-learn `root_mean_squared_error`). */
const rootMeanSquaredError = {
	id: "rmse",
	task: "regression",
	direction: "lower",
	compute: (judged) => {
		const mse = averageLoss(judged, square);
		return mse.kind === "undefined" ? mse : definedMetric(Math.sqrt(mse.value));
	}
};
/** Coefficient of determination (scikit-learn `r2_score`). Undefined where every label is the same. */
const rSquared = {
	id: "r2",
	task: "regression",
	direction: "higher",
	compute: ({ label, value }) => {
		if (label.every((y) => y === label[0])) return undefinedMetric("every label has the same value");
		const centre = mean(label);
		const around = compensatedSum(label.map((y) => square(y - centre)));
		return definedMetric(1 - compensatedSum(label.map((y, row) => square(y - (value[row] ?? 0)))) / around);
	}
};
function square(x) {
	return x * x;
}
function averageLoss({ label, value }, loss) {
	if (label.length === 0) return undefinedMetric("there is no row");
	return definedMetric(compensatedSum(label.map((y, row) => loss((value[row] ?? 0) - y))) / label.length);
}

// src/domain/metric/threshold.ts
/** Share of rows predicted right (scikit-learn `accuracy_score`). */
const accuracy = thresholdMetric("accuracy", (c) => ratio(c.truePositive + c.trueNegative, c.truePositive + c.trueNegative + c.falsePositive + c.falseNegative, "row"));
/** Share of positive predictions that are right (scikit-learn `precision_score`). Undefined when nothing is predicted. */
const precision = thresholdMetric("precision", (c) => ratio(c.truePositive, c.truePositive + c.falsePositive, "positive prediction"));
/** Share of positives that are found (scikit-learn `recall_score`). */
const recall = thresholdMetric("recall", (c) => ratio(c.truePositive, c.truePositive + c.falseNegative, "positive row"));
/** Share of negatives that are left alone (scikit-learn `recall_score(pos_label=0)`). */
const specificity = thresholdMetric("specificity", (c) => ratio(c.trueNegative, c.trueNegative + c.falsePositive, "negative row"));
/** Harmonic mean of precision and recall (scikit-learn `f1_score`), as 2TP / (2TP + FP + FN). */
const f1 = thresholdMetric("f1", (c) => ratio(2 * c.truePositive, 2 * c.truePositive + c.falsePositive + c.falseNegative, "positive row or prediction"));
function thresholdMetric(id, compute) {
	return {
		id,
		task: "binary",
		direction: "higher",
		compute: (judged) => compute(confusion(judged))
	};
}
function ratio(part, whole, of) {
	return whole === 0 ? undefinedMetric(`there is no ${of}`) : definedMetric(part / whole);
}
function confusion({ label, score, threshold }) {
	let truePositive = 0;
	let falsePositive = 0;
	let positives = 0;
	for (const [row, truth] of label.entries()) {
		positives += truth;
		if ((score[row] ?? 0) < threshold) continue;
		if (truth === 1) truePositive++;
		else falsePositive++;
	}
	const falseNegative = positives - truePositive;
	return {
		truePositive,
		falsePositive,
		falseNegative,
		trueNegative: label.length - positives - falsePositive
	};
}

// src/domain/metric/metrics.ts
/** Every metric there is. To add one: write it in its family's file and name it here. */
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
	multiclassAccuracy,
	balancedAccuracy,
	f1Macro,
	multiclassLogLoss,
	meanAbsoluteError,
	rootMeanSquaredError,
	meanSquaredError,
	rSquared
];
/** Names that other tools use for the same metric. */
const SYNONYMS = /* @__PURE__ */ new Map([["pr_auc", "average_precision"]]);
/** The metrics of a task, in the order in which they are shown. */
function metricsOf(task) {
	return METRICS.filter((metric) => metric.task === task);
}
/** The metric of that name (or synonym) for a task; undefined when the task has none. */
function findMetric(task, name) {
	const id = SYNONYMS.get(name) ?? name;
	return METRICS.find((metric) => metric.task === task && metric.id === id);
}
/** Every name that a gate on this task may use. */
function metricNames(task) {
	const ids = metricsOf(task).map((metric) => metric.id);
	const synonyms = [...SYNONYMS].filter(([, id]) => ids.includes(id)).map(([name]) => name);
	return [...ids, ...synonyms];
}
/** Computes a metric on judged rows; undefined (with a reason) when the metric belongs to another task. */
function compute(metric, judged) {
	if (metric.task === "binary" && judged.kind === "binary") return metric.compute(judged);
	if (metric.task === "multiclass" && judged.kind === "multiclass") return metric.compute(judged);
	if (metric.task === "regression" && judged.kind === "regression") return metric.compute(judged);
	return undefinedMetric(`${metric.id} is not a metric of ${judged.kind} models`);
}

// src/domain/registry/layout.ts
/** The files of one version. */
const VERSION_FILES = {
	record: "version.json",
	status: "status.json",
	evaluation: "evaluation.json",
	profile: "profile.json",
	run: "run.json",
	golden: "golden.json",
	card: "README.md",
	model: "model.onnx"
};
/** The file that makes a branch a registry. */
const REGISTRY_FILE = "registry.json";
/** Folder of all versions of a model. */
function versionsFolder(model) {
	return `models/${model}/versions`;
}
/** Path of one file of one version. */
function versionPath(model, version, file) {
	return `${versionsFolder(model)}/${version}/${VERSION_FILES[file]}`;
}
function modelPath(model) {
	return `models/${model}/model.json`;
}
function aliasPath(model, alias) {
	return `models/${model}/aliases/${alias}.json`;
}
/** The drift history of the month in which a run was made, UTC. */
function monitorPath(model, at) {
	return `monitor/${model}/${at.toISOString().slice(0, 7)}.jsonl`;
}

// src/domain/retrain/issue-facts.ts
/** The lines below the marker that carry the facts. */
function issueFactLines({ version, run }) {
	return `<!-- modelgate:version ${version} -->\n<!-- modelgate:run ${run} -->`;
}
/** Reads them back from an issue's whole body. */
function issueFacts(body) {
	return {
		version: Number(/^<!-- modelgate:version (\d+) -->\r?$/m.exec(body)?.[1] ?? 0),
		run: /^<!-- modelgate:run (\S+) -->\r?$/m.exec(body)?.[1] ?? null
	};
}

// src/domain/contract/schema-version.ts
/** The newest `schema` number this program writes and reads, for every contract file. */
const SCHEMA_VERSION = 1;
/**
* What a reader makes of a file's `schema` key: `readable` for every version up to ours, `newer` when a later
* program wrote it (refused by name, never guessed at), `foreign` when there is no such key.
*/
function schemaVersion(value) {
	if (value === null || typeof value !== "object" || !("schema" in value)) return "foreign";
	if (!Number.isInteger(value.schema) || Number(value.schema) < 1) return "foreign";
	return Number(value.schema) > 1 ? "newer" : "readable";
}

// src/domain/scoring/signature.ts
/** The difference between two signatures' columns, in words; empty when one can stand in for the other. */
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

// src/domain/drift/drift-file.ts
/** Writes the judged run as drift.json. Broken data are an error, whatever the columns say. */
function driftFile(frame, dataset, context) {
	const { rules, checks } = context;
	const broken = checks.length > 0;
	const verdict = broken && dataset.verdict !== "alert" ? "error" : dataset.verdict;
	return {
		schema: 1,
		model: frame.model,
		environment: frame.environment,
		version: frame.version,
		verdict,
		reason: reasonOf(verdict, dataset, {
			rules,
			checks,
			rows: frame.window.rows
		}),
		window: frame.window,
		columns: dataset.columns.map(writeColumn),
		dataset: {
			drifted: dataset.drifted,
			share: dataset.share,
			threshold: rules.share
		},
		quality: {
			verdict: broken ? "error" : "ok",
			checks
		},
		performance: null,
		triggers: []
	};
}
function writeColumn({ drift, verdict, evidence, adjusted }) {
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
		also: Object.fromEntries(drift.also),
		...drift.problem === null ? {} : { reason: drift.problem }
	};
}
function reasonOf(verdict, dataset, context) {
	const { rules, checks, rows } = context;
	switch (verdict) {
		case "error": return checks[0]?.reason ?? dataset.columns.find((column) => column.drift.problem !== null)?.drift.problem ?? "nothing could be compared";
		case "insufficient-data": return rows < rules.minRows ? `${rows} rows are fewer than the ${rules.minRows} that a verdict needs` : `fewer than the ${rules.minRows} values that a verdict needs: ${undecided(dataset)}`;
		case "ok": return undecided(dataset) === "" ? "no column has drifted" : `no column has drifted; too few values to tell: ${undecided(dataset)}`;
		case "warn": return `${moved(dataset, ["alert", "warn"])}; not enough for an alarm`;
		case "alert": return `${moved(dataset, ["alert"])}; ${shareText(dataset, rules)}`;
	}
}
/** Columns with too few values, and how many they have. */
function undecided(dataset) {
	return dataset.columns.filter((column) => column.verdict === "insufficient-data").map(({ drift }) => `${drift.name} (${drift.rows})`).join(", ");
}
function moved(dataset, verdicts) {
	const parts = dataset.columns.filter((column) => verdicts.includes(column.verdict) && column.evidence !== null).map(({ drift, evidence }) => `${drift.name} by ${evidence?.effect.toFixed(2)} ${evidence?.unit}`);
	return parts.length === 0 ? "columns moved" : `moved: ${parts.join(", ")}`;
}
function shareText(dataset, rules) {
	const features = dataset.columns.filter((column) => column.drift.role === "feature");
	return `${features.filter((column) => column.verdict === "alert").length} of ${features.length} features are in alert (the limit is a share of ${rules.share})`;
}

// src/domain/registry/monitor.ts
/** Reads a month of drift history; lines that are not ours (a newer schema) are passed over, never guessed at. */
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
/** The commit that appends one run to the history. `existing` is the month's file so far. */
function appendMonitor(model, line, existing) {
	const path = monitorPath(model, new Date(line.at));
	const columns = line.drifted.length === 0 ? "" : `: ${line.drifted.join(", ")}`;
	return {
		files: /* @__PURE__ */ new Map([[path, `${existing}${formatJsonLine(line)}\n`]]),
		message: eventMessage(`drift(${model}): ${line.verdict} in ${line.environment}${columns}`, [`${line.rows} rows compared with the profile of version ${line.version}.`], [
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
/** Logarithm of the gamma function for x > 0 (Lanczos' approximation, g = 607/128; SciPy `gammaln`), to 1e-13. */
function logGamma(x) {
	const shift = x + 607 / 128 - .5;
	let sum = LANCZOS[0];
	for (let i = 1; i < LANCZOS.length; i++) sum += (LANCZOS[i] ?? 0) / (x - 1 + i);
	return (x - .5) * Math.log(shift) - shift + .5 * Math.log(2 * Math.PI) + Math.log(sum);
}
/**
* Regularised upper incomplete gamma function Q(a, x) for a > 0, x >= 0 (SciPy `gammaincc`): by its series below
* a + 1 and by Lentz's continued fraction above, so that tiny tails keep their relative precision.
*/
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
		d = 1 / (nonZero(an * d + b) || tiny);
		c = nonZero(b + an / c) || tiny;
		const factor = d * c;
		fraction *= factor;
		if (Math.abs(factor - 1) < 1e-16) break;
	}
	return fraction;
}
function nonZero(value) {
	return Math.abs(value) < 1e-300 ? 0 : value;
}
/** P(X >= x) of a chi-square variable with `degrees` > 0 degrees of freedom (SciPy `chi2.sf`). */
function chiSquareSurvival(x, degrees) {
	return upperGamma(degrees / 2, x / 2);
}
/** P(Z >= z) of a standard normal variable (SciPy `norm.sf`), with full relative precision in the far tail. */
function normalSurvival(z) {
	const tail = .5 * upperGamma(.5, z * z / 2);
	return z >= 0 ? tail : 1 - tail;
}

// src/domain/statistics/chi-square.ts
/** Expected count below which a cell is too thin for the chi-square approximation (Cochran's rule of five). */
const THIN = 5;
/**
* Chi-square test that two samples of categories come from one distribution (SciPy `chi2_contingency` of the 2 x K
* table, `correction=False`). Cells that are expected fewer than five times in the smaller sample are pooled in
* the order given, each pool as soon as it is thick enough; what is left over joins the last pool, or else the smallest
* cell. A hundred near-empty cells would make noise look like news, and one cell for all of them would hide that half
* of them vanished. The order must not depend on the second sample. Fewer than two cells left, or an empty sample:
* statistic 0, p = 1.
*/
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
/** Below this no decision hangs on the exact value, which takes the longer the larger D is; the limit stands for it. */
const TINY = 1e-30;
/** Sizes up to which the two-sample p value is exact: the product of both bounds the work (100 million steps). */
const EXACT_LIMIT = 1e4;
/**
* Two-sided two-sample Kolmogorov-Smirnov test from cumulative counts.
*
* `first` and `second` hold, at the same points, how many of each sample lie below; `n` and `m` are the sample sizes.
* From all points of both samples D is SciPy's `ks_2samp` statistic; from fewer points (the knots of a profile) it is
* a lower bound of it, hence conservative. The p value is exact where both samples have at most 10,000 values
* (ties as in SciPy: the tie-free distribution) and it is above 1e-30, else Kolmogorov's limit with the effective size n·m/(n+m).
* Empty samples give D = 0 and p = 1.
*/
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
/**
* P(sqrt(n)·D >= x) in Kolmogorov's limit (SciPy `kstwobign.sf`). The alternating series converges within a few terms
* above 0.5; below, the complementary theta series does.
*/
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
/**
* Exact P(D >= widest / (n·m)): the probability that a random lattice path from (0, 0) to (n, m) ever leaves the band
* |i·m - j·n| < widest. Computed backwards over exit probabilities (all terms positive, so that no tail is lost to
* cancellation, unlike one minus the distribution function). Only the band is walked, everything outside has left it:
* O(D·n·m) time, O(m) memory.
*/
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
/**
* Two-sided test that two proportions are equal, by the pooled normal statistic (statsmodels `proportions_ztest`).
* Empty samples, or a pooled proportion of 0 or 1: p = 1.
*/
function twoProportions(hits, sizes) {
	const [n, m] = sizes;
	if (n === 0 || m === 0) return 1;
	const pooled = (hits[0] + hits[1]) / (n + m);
	const error = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
	if (error === 0) return 1;
	return Math.min(1, 2 * normalSurvival(Math.abs(hits[0] / n - hits[1] / m) / error));
}
/**
* Fisher's exact test of the 2 x 2 table [[a, b], [c, d]], two-sided: the probability of all tables with the same
* margins that are at most as likely (SciPy `fisher_exact`, R `fisher.test`; the same 1e-7 slack for ties).
*/
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
/** Probability of the rare tables between the mode and one end, summed from the inside until nothing is added. */
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

// src/domain/profile/canonical-labels.ts
/**
* Counts of class labels under their canonical names, most frequent first (ties by code point): `1`, `1.0` and `true`
* are one class, so a label column that was a boolean at training and is a number today has not changed.
*/
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
/** Puts a profile's counts and current counts side by side; says why where that cannot be done. */
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
/** Current values equal to a constant: its own bucket, which the pair of knots (v, nextAfter(v)) isolates. */
function countOf(profile, counts, value) {
	const knot = profile.knots.indexOf(value);
	return knot < 0 ? 0 : counts.buckets[knot + 1] ?? 0;
}
/** Categories that the profile does not list fall into the last cell, however many of them were counted by name. */
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

// src/domain/drift/column-drift.ts
/** Two-sample limits of the share of missing values: warn at 2 points, alert at 10, and at least half as many again. */
const ABSENCE = {
	warn: .02,
	alert: .1,
	ratio: 1.5
};
/** Limits of the share of rows that differ from a value that was constant in the reference. */
const CONSTANT = {
	warn: .01,
	alert: .05
};
/** Measures one column of current counts against its profile. `counts` is undefined when the column is gone. */
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
			problem: pair.reason
		};
	}
	if (rule.method !== null && !appliesTo(rule.method, pair.compared.kind)) {
		const problem = `the method ${rule.method.id} does not apply to a ${profile.type} column`;
		return {
			...base,
			...observed(pair),
			shift: null,
			absence: null,
			also: everyEffect(pair.compared),
			problem
		};
	}
	const shift = pair.constant === null ? shiftOf(pair.compared, rule) : differenceFromConstant(pair, pair.constant);
	return {
		...base,
		...observed(pair),
		shift,
		absence: absenceOf(pair),
		also: everyEffect(pair.compared),
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
/**
* The effect by the chosen method. A reference whose sample was constant, or whose spread overflows, has no standard
* deviation to measure by: then Kolmogorov-Smirnov's D decides, by its own limits.
*/
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
		...significance(method, compared)
	};
}
function significance(method, compared) {
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

// src/domain/table/count-plan.ts
/** Counts an array by the bucket canon: the reference that every engine's dialect is tested against. */
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
/** Index of the bucket that holds a finite value: the number of knots that are not above it. */
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

// src/domain/profile/knots.ts
const EVEN_RANKS = 256;
/** A value that fills more than this share of the sample gets a bucket of its own. */
const POINT_MASS = 1 / 512;
const OUTER_FROM = -2;
const OUTER_TO = 20;
/**
* Cut points for a number column, from a sorted sample of finite values and its standard deviation (ddof 0).
*
* Even ranks resolve the body, geometric ranks the tails, a pair (v, nextAfter(v)) isolates every point mass, and
* knots at max + sd·2^k and min - sd·2^k (k = -2 … 20) measure how far a later tail or a change of unit reaches.
* Strictly ascending, finite; empty for an empty sample. They need not be exact quantiles: the counts at them are
* exact, taken from all rows afterwards.
*/
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
	let start = 0;
	for (let i = 1; i <= sorted.length; i++) {
		if (i < sorted.length && sorted[i] === sorted[start]) continue;
		if (i - start > sorted.length * POINT_MASS) yield sorted[start] ?? 0;
		start = i;
	}
}

// src/domain/profile/profile.ts
/** How a column of this type is profiled; null when it cannot be (time, lists, structures). */
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
/** Categories that are listed one by one; the rest are counted together. */
const LISTED_CATEGORIES = 100;
/**
* Drafts the profile of columns from a sample of their rows. Number columns need their sampled values; text and
* boolean columns need none, their categories are found while counting. Columns that cannot be profiled (points in
* time, structures) are left out.
*/
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
/** The profile of numbers held in memory, such as a model's predictions: the whole array is its own sample. */
function profileNumbers(name, role, values) {
	const sampled = describeSample({
		kind: "number",
		values
	});
	const counted = countNumbers(values, sampled.knots);
	return numberProfile(name, role, sampled, {
		rows: values.length,
		columns: /* @__PURE__ */ new Map([[name, counted]])
	});
}
function describeSample(values) {
	const sorted = (values?.kind === "number" ? values.values : /* @__PURE__ */ new Float64Array()).filter(Number.isFinite).sort();
	if (sorted.length === 0) return {
		knots: /* @__PURE__ */ new Float64Array(),
		integer: false,
		mean: null,
		sd: null,
		skew: null,
		distinct: 0
	};
	const list = Array.from(sorted);
	const sd = standardDeviation(list);
	let distinct = 1;
	for (let i = 1; i < sorted.length; i++) if (sorted[i] !== sorted[i - 1]) distinct++;
	return {
		knots: chooseKnots(sorted, sd),
		integer: sorted.every(Number.isInteger),
		mean: finiteOrNull(mean(sorted)),
		sd: finiteOrNull(sd),
		skew: distinct > 1 && list.length > 2 ? finiteOrNull(sampleSkewness(list)) : null,
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
/** What must be counted in current data so that they can be compared with a profile's columns. */
function planComparison(columns) {
	return columns.map((column) => column.type === "number" ? {
		kind: "number",
		name: column.name,
		knots: Float64Array.from(column.knots)
	} : planCategories(column));
}
/** A label's classes are found, not asked for: what was `1` at training may be written `1.0` or `true` today. */
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

// src/domain/profile/profile-predictions.ts
/** What predictions are called among a profile's columns. */
const PREDICTION = "prediction";
/** The reference profile of a model's own predictions: scores, values, or the most probable class. */
function profilePredictions(predictions) {
	if (predictions.kind === "binary") return profileNumbers(PREDICTION, "prediction", predictions.score);
	if (predictions.kind === "regression") return profileNumbers(PREDICTION, "prediction", predictions.value);
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
/** Counts new predictions so that they can be compared with that profile. */
function countPredictions(profile, predictions) {
	if (predictions.kind === "multiclass") return countClasses(predictions);
	const values = predictions.kind === "binary" ? predictions.score : predictions.value;
	return countNumbers(values, Float64Array.from(profile.type === "number" ? profile.knots : []));
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

// src/domain/quality/schema-check.ts
/** The check that finds a column gone. */
function missingColumn$1(name) {
	return {
		check: "missing-column",
		column: name,
		verdict: "error",
		reason: `the column ${name} is missing`
	};
}
/**
* Compares the schema of current data with the profile. Only features must be there: a label comes late, a prediction
* is computed. Extra columns are no fault.
*/
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
/** Clean runs in a row after which the issue closes, and days within which a new alert reopens it. */
const ISSUE_RULES = {
	cleanRuns: 2,
	reopenDays: 14
};
const DAY = 864e5;
/**
* Decides the drift issue's next step from the history of one environment (oldest first, this run last). One issue per
* cause: opened on alert, updated in place, closed after two clean runs or a new deployment, reopened within 14 days;
* an issue that a human closed stays closed until a clean run has come between. A run that is run again finds in the
* issue that it has been told, and changes nothing.
*/
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
	if (issue?.state !== "open") return {
		kind: "none",
		reason: "nothing has drifted"
	};
	if (!isClean(run)) return {
		kind: "none",
		reason: `a verdict of ${run.verdict} says nothing for or against drift`
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
/** Where nobody knows when the issue was closed, only the run before this one is known to have come after. */
function cleanRunSince(history, closedAt) {
	const before = history[history.length - 2];
	if (closedAt === null) return before !== void 0 && isClean(before);
	return history.some((line) => isClean(line) && Date.parse(line.at) > Date.parse(closedAt));
}
function isClean(line) {
	return line.verdict === "ok" || line.verdict === "warn";
}
/** Clean runs of the same version at the end of the history; runs that could not decide are passed over. */
function cleanStreak(history) {
	let streak = 0;
	const version = history[history.length - 1]?.version;
	for (const line of [...history].reverse()) {
		if (line.verdict === "alert" || line.version !== version) break;
		if (isClean(line)) streak++;
	}
	return streak;
}

// src/domain/gate/judge-gate.ts
/** Differences smaller than this are rounding: 0.80 - 0.79 is not more than 0.01. */
const SLACK = 1e-12;
/** A champion's value closer to zero than this is no base for a percentage. */
const NEAR_ZERO = 1e-12;
/**
* Judges one gate. An undefined metric is an error and never passes; a comparison without a champion is skipped; a
* failed gate of severity `warn` warns.
*/
function judgeGate(gate, figures) {
	const { rule, metric } = gate;
	const { challenger, champion } = figures;
	if (challenger.kind === "undefined") return errorOf(gate, `${metric} of the challenger is undefined: ${challenger.reason}`, "data");
	switch (rule.kind) {
		case "min": return outcome(gate, challenger.value >= rule.threshold - SLACK, bound(gate, challenger.value, "at least", rule.threshold));
		case "max": return outcome(gate, challenger.value <= rule.threshold + SLACK, bound(gate, challenger.value, "at most", rule.threshold));
		case "no-worse":
			if (champion === null) return {
				gate,
				status: "skipped",
				reason: "there is no champion yet to compare with",
				cause: null
			};
			if (champion.kind === "undefined") return errorOf(gate, `${metric} of the champion is undefined: ${champion.reason}`, "data");
			return noWorse(gate, rule.tolerance, {
				direction: figures.direction,
				challenger: challenger.value,
				champion: champion.value
			});
	}
}
function noWorse(gate, tolerance, { direction, challenger, champion }) {
	if (tolerance.kind === "relative" && Math.abs(champion) < NEAR_ZERO) return errorOf(gate, `${gate.metric} of the champion is 0, of which no percentage can be taken; write max-regression as a plain number`, "data");
	const allowed = tolerance.kind === "relative" ? tolerance.fraction * Math.abs(champion) : tolerance.amount;
	const delta = improvement(direction, challenger, champion);
	const change = `${gate.metric} ${describeChange(direction, delta)}, from ${figure(champion)} to ${figure(challenger)}`;
	const ok = delta >= -allowed - SLACK;
	return outcome(gate, ok, ok ? change : `${change}; at most ${formatTolerance(tolerance)} worse is allowed`);
}
function describeChange(direction, delta) {
	if (delta === 0) return "did not change";
	return `${delta > 0 === (direction === "higher") ? "rose" : "fell"} by ${figure(Math.abs(delta))}`;
}
function bound(gate, value, words, threshold) {
	return `${gate.metric} is ${figure(value)}, ${words} ${threshold} is required`;
}
function outcome(gate, ok, reason) {
	return {
		gate,
		status: ok ? "pass" : gate.severity === "warn" ? "warn" : "fail",
		reason,
		cause: null
	};
}
function errorOf(gate, reason, cause) {
	return {
		gate,
		status: "error",
		reason,
		cause
	};
}
/** Four significant digits, as people read them; the exact figure stands in evaluation.json. */
function figure(value) {
	return String(Number(value.toPrecision(4)));
}

// src/domain/gate/verdict.ts
/** From worst to best; a skipped gate counts as passed. */
const ORDER = [
	"error",
	"fail",
	"inconclusive",
	"warn",
	"pass",
	"skipped"
];
/** The verdict of all gates together: the worst of them. No gates at all is an error, never a pass. */
function verdictOf(gates) {
	const worst = [...gates].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))[0];
	if (worst === void 0) return {
		verdict: "error",
		reason: "there is no gate"
	};
	if (worst.status === "pass" || worst.status === "skipped") {
		const passed = gates.filter((gate) => gate.status === "pass").length;
		const skipped = gates.length - passed;
		return {
			verdict: "pass",
			reason: `${count(passed, "gate")} passed${skipped > 0 ? `, ${skipped} skipped` : ""}`
		};
	}
	return {
		verdict: worst.status,
		reason: worst.reason
	};
}
/** Whether a model with this verdict may go on. */
function passes(verdict) {
	return verdict === "pass" || verdict === "warn";
}
/** 0 when it may go on; 1 when the challenger is at fault, 2 when the data are, 3 when the champion is. */
function verdictExitCode(verdict, causes) {
	if (passes(verdict)) return 0;
	if (verdict !== "error") return 1;
	const all = new Set(causes);
	return all.has("challenger") ? 1 : all.has("champion") ? 3 : 2;
}
function count(n, noun) {
	return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

// src/domain/gate/evaluation.ts
/** Computes every metric of the task for both models, judges every gate, and gives the verdict. */
function evaluate(frame, contest, gates) {
	const judged = gates.map((gate) => judgeContest(gate, frame.task, contest));
	const { verdict, reason } = verdictOf(judged);
	return {
		schema: 1,
		model: frame.model,
		task: frame.task,
		verdict,
		passed: passes(verdict),
		reason,
		challenger: frame.challenger,
		champion: frame.champion,
		dataset: frame.dataset,
		metrics: metricsOf(frame.task).map((metric) => evaluateMetric(metric.id, frame.task, contest)),
		gates: judged.map(writeGate),
		slices_skipped: [],
		warnings: frame.warnings,
		tool: frame.tool
	};
}
function judgeContest(gate, task, contest) {
	if (contest.challenger.kind === "failed") return {
		gate,
		status: "error",
		reason: contest.challenger.reason,
		cause: contest.challenger.cause
	};
	if (gate.rule.kind === "no-worse" && contest.champion?.kind === "failed") return {
		gate,
		status: "error",
		reason: contest.champion.reason,
		cause: contest.champion.cause
	};
	const challenger = measure(gate.metric, task, contest.challenger);
	const champion = contest.champion === null ? null : measure(gate.metric, task, contest.champion);
	return judgeGate(gate, {
		direction: directionOf(gate.metric, task),
		challenger,
		champion
	});
}
function evaluateMetric(id, task, contest) {
	const direction = directionOf(id, task);
	const challenger = measure(id, task, contest.challenger);
	const champion = contest.champion === null ? null : measure(id, task, contest.champion);
	const both = challenger.kind === "value" && champion?.kind === "value";
	return {
		id,
		slice: null,
		n: contest.challenger.kind === "failed" ? 0 : contest.challenger.label.length,
		direction,
		challenger: written(challenger),
		champion: champion === null ? null : written(champion),
		delta: both ? { value: improvement(direction, challenger.value, champion.value) } : null
	};
}
function measure(id, task, judged) {
	const metric = findMetric(task, id);
	if (metric === void 0) return undefinedMetric(`there is no metric ${id} for ${task} models`);
	return judged.kind === "failed" ? undefinedMetric(judged.reason) : compute(metric, judged);
}
function directionOf(id, task) {
	return findMetric(task, id)?.direction ?? "higher";
}
function written(value) {
	return value.kind === "value" ? { value: value.value } : {
		value: null,
		reason: value.reason
	};
}
function writeGate({ gate, status, reason, cause }) {
	const { rule } = gate;
	return {
		id: gate.id,
		metric: gate.metric,
		slice: null,
		vs: rule.kind === "no-worse" ? "champion" : null,
		rule: rule.kind,
		threshold: rule.kind === "no-worse" ? writeTolerance(rule.tolerance) : rule.threshold,
		severity: gate.severity,
		status,
		reason,
		...cause === null ? {} : { cause },
		rows_needed: null
	};
}
function writeTolerance(tolerance) {
	return tolerance.kind === "relative" ? formatTolerance(tolerance) : tolerance.amount;
}

// src/domain/scoring/tensor.ts
const TYPES = /* @__PURE__ */ new Set([
	"float32",
	"float64",
	"int64",
	"int32",
	"bool",
	"string"
]);
/** Whether tensors of this type can be made from columns. */
function isTensorType(type) {
	return TYPES.has(type);
}

// src/domain/scoring/bind-columns.ts
/**
* Decides which column feeds which input of a model. `available` are the columns of the training data that may be
* features, in their order. With `features` the configuration decides; without, inputs that are named like columns
* are bound by name, and a single wide tensor takes all available columns in their order.
*/
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
				...missingColumn(name, input, available)
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
	const isNamed = available.some((column) => column.name === only.name);
	if (isSingle && !isNamed) return /* @__PURE__ */ new Map([[only, available.map((column) => column.name)]]);
	return new Map(inputs.map((input) => [input, [input.name]]));
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
		remedy: "export the model with inputs of type float, double, int64 or string"
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
function missingColumn(name, input, available) {
	const known = available.map((column) => column.name).join(", ") || "none";
	return {
		reason: `the model's input ${input.name} needs the column ${name}, which data.train does not have`,
		remedy: `the columns that may be features are: ${known}; name others with data.features or derive it in data.select`
	};
}
function wrongType(column, input) {
	return {
		reason: `the column ${column.name} is ${column.engineType}, but the model's input ${input.name} takes ${input.type}`,
		remedy: "convert it in data.select, or leave it out with data.exclude"
	};
}

// src/domain/profile/draw-rows.ts
/**
* Draws synthetic rows from a profile, column by column: numbers uniformly within a bucket that is chosen by its
* count (whole where the column is whole), categories by share, missing where and as often as missing occurs.
* Columns are independent, so no row is anybody's. The same profile, generator and number give the same rows.
*/
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
/** Relative tolerance for float32 models. */
const GOLDEN_TOLERANCE = 1e-5;
/** Splits predictions into one list of numbers a row. */
function predictionRows(predictions, rows) {
	const numbers = predictedNumbers(predictions);
	const width = rows === 0 ? 0 : numbers.length / rows;
	return Array.from({ length: rows }, (_, row) => Array.from(numbers.subarray(row * width, (row + 1) * width)));
}
/**
* Whether a model answers golden rows as it did when it was registered: every number within the relative tolerance,
* and every class the same unless two classes were as good as equal. Returns null, or one sentence about the first
* row that differs and how many do.
*/
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

// src/domain/statistics/random.ts
const SIZE = 624;
const SHIFT = 397;
/**
* The one generator of this project: MT19937 (Matsumoto and Nishimura 1998) with 53-bit doubles, seeded by
* `init_genrand`. `mersenneTwister(42)` gives the numbers of `numpy.random.RandomState(42).random_sample()`, so any
* seeded step here can be repeated elsewhere. The seed is taken modulo 2^32.
*/
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

// src/domain/scoring/align-classes.ts
/** All classes that either model knows, the first one's order kept: what two models are judged over together. */
function unionOfClasses(first, second) {
	return [...first, ...second.filter((label) => !first.some((known) => sameLabel(known, label)))];
}
/**
* The same predictions over another list of classes: columns are found by name, never by position, and a class that
* the model does not know gets probability 0. Predictions of other tasks are returned as they are.
*/
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

// src/domain/scoring/judge-rows.ts
/**
* Turns a label column into numbers. Rows without a label are left out and counted; a label that is none of the
* classes is never taken for one of them.
*/
function readLabels(column, rule) {
	if (rule.task === "regression" && column.kind === "text") return {
		kind: "unreadable",
		reason: "the label is text, but the task is regression",
		remedy: "convert it in data.select"
	};
	const toNumber = labelReader(column, rule);
	const all = rowCount(column);
	const rows = new Int32Array(all);
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
		reason: `${unknown} rows have a label that the model does not know; it knows ${rule.classes.join(", ")}`,
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
/** Reads a row's label: null where missing, -1 for a class that is not known. */
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
/** Joins labels with the predictions of the same rows, leaving out the rows without a label. */
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
		case "regression": return {
			kind: "regression",
			label: labels.values,
			value: pick(predictions.value, labels.rows, 1)
		};
	}
}
function pick(values, rows, width) {
	if (rows.length * width === values.length) return values;
	const picked = new Float64Array(rows.length * width);
	for (const [i, row] of rows.entries()) picked.set(values.subarray(row * width, (row + 1) * width), i * width);
	return picked;
}

// src/domain/registry/promote-version.ts
/**
* The version to go back to when `version` is in force: after a move forward, the one that was in force before; after
* a move back, the highest earlier one that has run in the environment and is still active. Null where there is none.
*/
function previousGood(version, before, ranBefore) {
	if (before !== null && before < version) return before;
	const earlier = ranBefore.filter((candidate) => candidate < version);
	return earlier.length === 0 ? null : Math.max(...earlier);
}
/** The commit that puts a version in force in an environment, notes that it ran there, and moves `champion` with it. */
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
	return {
		files,
		message: promotionMessage(promotion, state, aliases)
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
		reason: isRollback(promotion, before) ? "rolled back" : "deployed",
		actor: promotion.actor,
		approved_by: [],
		pull_request: promotion.pullRequest,
		run_id: promotion.runId,
		forced: false,
		at: promotion.at
	};
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
	return eventMessage(`${event}(${record.model}): ${from} in ${environment}`, [`${promotion.smoke} Moves ${names}.`], [
		["Event", event],
		["Model", record.model],
		["Version", String(record.version)],
		["Record", recordDigest],
		["Environment", environment],
		["Aliases", names],
		["Previous", before === null ? null : String(before)],
		["Pull-Request", promotion.pullRequest === null ? null : String(promotion.pullRequest)],
		["Run", promotion.runId],
		["Actor", promotion.actor]
	]);
}

// src/domain/registry/register-version.ts
/**
* Digest of what makes two versions the same: model bytes, threshold, output and signature. Everything else (run,
* commit, time) is lineage, so a re-run of the same job finds the version it has already made.
*/
function contentDigest(candidate, digest) {
	const { digest: model, threshold, output, signature } = candidate;
	return digest(formatJson({
		digest: model,
		threshold,
		output,
		signature
	}));
}
/** The record of a new version, chained to the one before, and the commit that adds it and moves `challenger`. */
function registerVersion(candidate, contents, context) {
	const { digest, latest } = context;
	const { lineage, created, ...rest } = candidate;
	const { model: bytes, ...texts } = contents;
	const files = Object.fromEntries(Object.entries(texts).map(([role, text]) => [VERSION_FILES[role], digest(text)]));
	const record = {
		schema: 1,
		model: rest.model,
		version: (latest?.record.version ?? 0) + 1,
		label: null,
		digest: rest.digest,
		size: rest.size,
		storage: { kind: "inline" },
		content: contentDigest(candidate, digest),
		task: rest.task,
		threshold: rest.threshold,
		positive: rest.positive,
		output: rest.output,
		signature: rest.signature,
		verdict: rest.verdict,
		forced: rest.forced,
		metrics: rest.metrics,
		files,
		lineage,
		parent: latest?.recordDigest ?? null,
		created
	};
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
	const changed = /* @__PURE__ */ new Map([
		[REGISTRY_FILE, formatJson({
			schema: 1,
			kind: "modelgate-registry"
		})],
		[modelPath(record.model), formatJson({
			schema: 1,
			model: record.model,
			task: record.task,
			owner: context.owner
		})],
		[path("record"), text],
		[path("status"), formatJson(status)],
		[path("model"), bytes],
		[aliasPath(record.model, "challenger"), formatJson(challengerAlias(stored, context.challenger))]
	]);
	for (const [role, content] of Object.entries(texts)) changed.set(path(role), content);
	return {
		stored,
		change: {
			message: registerMessage(stored),
			files: changed
		}
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
	const from = record.lineage.commit === null ? [] : [`Trained from commit ${record.lineage.commit}${record.lineage.ref === null ? "" : ` of ${record.lineage.ref}`}.`];
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

export { isAliasName as $, driftFile as A, versionsFolder as B, profilePredictions as C, measureColumn as D, profileKind as E, REGISTRY_FILE as F, DEFAULT_VALUE as G, metricNames as H, VERSION_FILES as I, planDeployment as J, deploymentBranch as K, aliasPath as L, schemaVersion as M, issueFactLines as N, appendMonitor as O, issueFacts as P, NAME_RULE as Q, monitorPath as R, countPredictions as S, draftProfile as T, gatesOf as U, findMetric as V, DEFAULT_KEY as W, parseReference as X, formatRelease as Y, shortDigest as Z, verdictExitCode as _, judgeRows as a, isNumeric as at, checkSchema as b, unionOfClasses as c, decodeBatch as ct, compareGolden as d, sameLabel as dt, isModelName as et, predictionRows as f, formatOfPath as ft, passes as g, formatJson as gt, evaluate as h, previousBefore as ht, promoteVersion as i, mostProbable as it, signatureChanges as j, parseMonitor as k, mersenneTwister as l, numbersPerRow as lt, bindColumns as m, withoutDerived as mt, registerVersion as n, DEFAULT_RULES as nt, readLabels as o, asPredictions as ot, drawRows as p, knownEndings as pt, deploymentValue as q, previousGood as r, judgeDrift as rt, alignClasses as s, countInvalid as st, contentDigest as t, findMethod as tt, GOLDEN_TOLERANCE as u, planOutput as ut, figure as v, planComparison as w, missingColumn$1 as x, nextIssueAction as y, versionPath as z };