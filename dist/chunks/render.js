"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_domain = require("./domain.js");

// src/render/better-side.ts
function betterSide(metrics) {
	return `Better is higher for ↑, lower for ↓${metrics.some(({ direction }) => direction === "zero" || direction === "one") ? ", closer for →" : ""}.`;
}
const WORDS = {
	higher: " (higher is better)",
	lower: " (lower is better)",
	zero: " (closer to 0 is better)",
	one: " (closer to 1 is better)",
	none: ""
};
function betterWords(direction) {
	return WORDS[direction];
}

// src/render/markdown.ts
var markdown_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	codeBlock: () => codeBlock,
	sections: () => sections
});
const LONGEST = 200;
function code(text) {
	const flat = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, " ").trim();
	const cut = flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat;
	const fence = "`".repeat(longestFence(cut) + 1);
	const pad = cut.startsWith("`") || cut.endsWith("`") || cut === "" ? " " : "";
	return `${fence}${pad}${cut.replaceAll("|", "\\|")}${pad}${fence}`;
}
function codeBlock(lines) {
	const fence = "`".repeat(Math.max(3, ...lines.map((line) => longestFence(line) + 1)));
	return `${fence}text\n${lines.join("\n")}\n${fence}`;
}
function longestFence(text) {
	return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
function sentence(text) {
	return /^[A-Za-z0-9_ .,;:()%+\-'=>[\]]*$/.test(text) && !/:\/\/|www\.|\]\(|::|__|\b_|_\b/.test(text) ? text : code(text);
}
function table(head, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(head),
		line(head.map(() => "---")),
		...rows.map(line)
	].join("\n");
}
function sections(...parts) {
	return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

// src/render/metric-name.ts
const BETTER = {
	higher: " ↑",
	lower: " ↓",
	zero: " → 0",
	one: " → 1",
	none: ""
};
function metricName({ id, direction }) {
	return `${sentence(id)}${BETTER[direction]}`;
}
function plainMetricName({ id, direction }) {
	return `${id}${BETTER[direction]}`;
}

// src/render/metric-figures.ts
function metricFigures({ id, direction, challenger, champion, delta }) {
	const compared = delta?.method === "identical" ? null : boundsOf(delta);
	const own = boundsOf(challenger);
	const narrowest = typeof compared === "object" && compared !== null ? compared : own;
	const width = typeof narrowest === "object" && narrowest !== null ? narrowest.high - narrowest.low : null;
	const decimals = require_domain.tellingApart(delta?.value ?? 0, require_domain.decimalsFor(width, [challenger.value ?? 0, champion?.value ?? 0]));
	const told = (value) => require_domain.withDecimals(value, decimals);
	const signed = (value) => value > 0 ? `+${told(value)}` : told(value);
	const figure = (value) => value.value === null ? "undefined" : told(value.value);
	return {
		name: metricName({
			id,
			direction
		}),
		challenger: figure(challenger),
		challengerWithin: typeof own === "object" && own !== null ? `${figure(challenger)} ${brackets(own, told)}` : figure(challenger),
		champion: champion === null ? "" : figure(champion),
		difference: delta === null ? "" : differenceText$1(delta.value, direction, signed),
		within: compared === null ? "" : compared === "unknown" ? "[unknown]" : brackets(compared, signed)
	};
}
function boundsOf(figure) {
	if (figure?.low === void 0) return null;
	return figure.low === null ? "unknown" : {
		low: figure.low,
		high: figure.high
	};
}
function brackets({ low, high }, told) {
	return `[${told(low)}, ${told(high)}]`;
}
function differenceText$1(delta, direction, signed) {
	if (delta === 0) return "0";
	if (direction === "none") return signed(delta);
	return `${signed(delta)} ${delta > 0 ? "better" : "worse"}`;
}

// src/render/numbers.ts
function thousands(value) {
	return Math.round(value).toString().replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}
function decimal(value) {
	const size = Math.abs(value);
	return size === 0 || size >= .001 && size < 1e4 ? value.toFixed(4) : value.toPrecision(4);
}
function probability(p) {
	if (p < 1e-300) return "< 1e-300";
	return p < .001 ? p.toExponential(1) : p.toFixed(3);
}
function percent(share) {
	return `${(share * 100).toFixed(1)} %`;
}
function bytes(size) {
	return size < 1048576 ? `${(size / 1024).toFixed(1)} KiB` : `${(size / 1024 / 1024).toFixed(1)} MiB`;
}

// src/render/verdict-text.ts
const HEADLINE = {
	pass: "passed",
	warn: "passed with a warning",
	fail: "failed",
	inconclusive: "could not be decided",
	error: "could not be judged"
};
function conclusion({ verdict, champion, gates }) {
	const all = require_domain.wholeGates(gates);
	const count = all.filter((gate) => gate.status === verdict).length;
	const of = all.length === 1 ? "its only gate" : `${count} of ${all.length} gates`;
	const is = count === 1 ? "is" : "are";
	switch (verdict) {
		case "pass": return champion === null ? "This model may become the first version." : "This model may go on.";
		case "warn": return `This model may ${champion === null ? "become the first version" : "go on"}, with a warning: ${of} ${count === 1 ? "warns" : "warn"}.`;
		case "inconclusive": return `This model may not go on yet: the test data cannot tell whether it is good enough (${of} ${is} undecided).`;
		case "fail": return `This model may not go on: ${of} failed.`;
		case "error": return gates.length === 0 ? "This model may not go on." : `This model may not go on: ${of} could not be judged.`;
	}
}
function because(evaluation) {
	const said = reasonOf(evaluation);
	return evaluation.gates.some(({ metric }) => said.startsWith(metric)) ? said : `${said.slice(0, 1).toUpperCase()}${said.slice(1)}`;
}
function reasonOf(evaluation) {
	const gate = require_domain.worstGate(evaluation);
	if (gate !== null && gate.slice !== null) return require_domain.wholeGates(evaluation.gates).find(({ id }) => id === gate.id)?.reason ?? gate.reason;
	if (gate === null || evaluation.verdict === "error" || evaluation.verdict === "inconclusive") return (gate?.reason ?? evaluation.reason).replace(/^undecided: /, "");
	if (gate.reason.startsWith("undecided: ")) return gate.reason;
	const several = evaluation.gates.filter(({ status }) => status === evaluation.verdict).length > 1;
	const metric = require_domain.metricOf(gate, evaluation.metrics);
	const said = (metric === null ? null : shortReason(gate, metric, evaluation.champion?.version ?? null)) ?? gate.reason;
	return several ? `The worst: ${said}` : said;
}
function shortReason(gate, metric, version) {
	const ours = metric.challenger.value;
	const theirs = metric.champion?.value ?? null;
	const wanted = demand(gate, version);
	if (ours === null || wanted === null || gate.slice !== null || gate.vs === "baseline") return null;
	const decimals = distinct(ours, [theirs, typeof gate.threshold === "number" ? gate.threshold : null].filter((one) => one !== null));
	const has = theirs === null || version === null ? "" : `; version ${version}, in force now, has ${require_domain.withDecimals(theirs, decimals)}`;
	return `${gate.metric}${betterWords(metric.direction)} is ${require_domain.withDecimals(ours, decimals)}, and ${wanted}${has}`;
}
function demand({ rule, threshold }, version) {
	switch (rule) {
		case "min": return `at least ${threshold} is required`;
		case "max": return `at most ${threshold} is allowed`;
		case "no-worse":
		case "non-inferior": return `at most ${threshold} worse than version ${version} is allowed`;
		case "improve":
			if (isNothing(threshold)) return `no worse than version ${version} is required`;
			return `at least ${threshold} better than version ${version} is required`;
		case "superior": return `${isNothing(threshold) ? "" : `more than ${threshold} `}better than version ${version} is required`;
		default: return null;
	}
}
function isNothing(threshold) {
	return Number.parseFloat(String(threshold)) === 0;
}
function distinct(value, others) {
	let decimals = Math.max(0, require_domain.decimalsFor(null, [value, ...others]) - 1);
	const looksSame = (other) => other !== value && other.toFixed(decimals) === value.toFixed(decimals);
	while (decimals < 8 && others.some(looksSame)) decimals++;
	return decimals;
}

// src/render/deployment-body.ts
function deploymentBody(evidence) {
	const { kind, target, from, to } = evidence;
	const { record } = to;
	return sections(`${moveText(evidence)} ${code(target.key)} in ${code(target.file)} becomes`, `\`\`\`\n${require_domain.formatRelease(record.model, record.version, to.recordDigest)}\n\`\`\``, evidence.reason === null ? "" : `Reason: ${sentence(evidence.reason)}.`, kind === "rollback" ? rollbackTable(evidence) : verdictTable(evidence), signatureText(evidence), lineageText(to), `**After the merge** ${code("promote")} asks version ${record.version} the questions that it answered when it was judged (${code("golden.json")}). If its answers are the same, ${target.champion ? `the aliases ${code(target.environment)} and ${code("champion")} move` : `the alias ${code(target.environment)} moves`}; if not, nothing moves and a rollback is proposed.`, from === null ? "" : wayBack(evidence, from));
}
function moveText({ kind, target, from, to }) {
	const { model, version } = to.record;
	if (from === null) return `Merging this pull request puts version ${version} of **${model}** into **${target.environment}**, where none was before.`;
	const verb = kind === "rollback" ? "takes" : "moves";
	const back = kind === "rollback" ? "back " : "";
	return `Merging this pull request ${verb} **${target.environment}** ${back}from version ${from.record.version} of **${model}** to version ${version}.`;
}
function wayBack({ target, options }, from) {
	const { model, version } = from.record;
	const line = code(`modelgate rollback ${model} --environment ${target.environment} --to ${version}${options}`);
	const action = ` or the action ${code("rollback")} with ${code(`model: ${model}`)}, ${code(`environment: ${target.environment}`)} and ${code(`to: ${version}`)}`;
	return `**The way back:** ${line}${options === "" ? action : ""}`;
}
function verdictTable({ evaluation, to }) {
	const { champion, dataset } = evaluation;
	const head = `Verdict at registration: **${evaluation.verdict}** (${sentence(because(evaluation))}), on ${require_domain.counted(dataset.labelled, "row")}${champion === null ? ", without a champion to compare with" : `, against version ${champion.version}`}. ${betterSide(evaluation.metrics)}`;
	const forced = to.record.forced === null ? "" : `\n\n**Registered in spite of its verdict:** ${sentence(to.record.forced)}`;
	const figures = require_domain.overallMetrics(evaluation.metrics).map(metricFigures);
	return `${head}${forced}\n\n${champion === null ? table(["metric", `version ${to.record.version}`], figures.map((one) => [one.name, one.challengerWithin])) : table([
		"metric",
		`version ${to.record.version}`,
		`version ${champion.version}`,
		"difference"
	], figures.map((one) => [
		one.name,
		one.challenger,
		one.champion,
		`${one.difference} ${one.within}`.trim()
	]))}`;
}
function rollbackTable({ from, to }) {
	const rows = Object.keys(to.record.metrics).map((id) => [
		arrowed(id, to),
		figure(from?.record.metrics[id]),
		figure(to.record.metrics[id])
	]);
	return `Metrics as registered (each on its own test data; better is higher for ↑, lower for ↓):\n\n${table([
		"metric",
		from === null ? "now" : `version ${from.record.version}, now`,
		`version ${to.record.version}`
	], rows)}`;
}
function arrowed(id, { record }) {
	const direction = require_domain.findMetric(record.task, id)?.direction;
	return direction === void 0 ? sentence(id) : metricName({
		id,
		direction
	});
}
function figure(value) {
	return value === void 0 ? "" : decimal(value);
}
function signatureText({ signatureChanges, from }) {
	if (from === null) return "";
	if (signatureChanges.length === 0) return "The input columns are the same.";
	return `**The input columns change:** ${signatureChanges.map((change) => code(change)).join(", ")}.`;
}
function lineageText({ record, recordDigest }) {
	const { lineage } = record;
	const rows = [
		["record", code(require_domain.shortDigest(recordDigest))],
		["model", code(require_domain.shortDigest(record.digest))],
		...lineage.commit === null ? [] : [["commit", `${code(lineage.commit.slice(0, 12))}${lineage.dirty === true ? ", **with uncommitted changes**" : ""}`]],
		...trainedBy(lineage),
		...lineage.data.map((data) => [`${data.name} data`, `${code(require_domain.shortDigest(data.digest))}, ${require_domain.counted(data.rows, "row")}`]),
		["seed", String(lineage.seed)]
	];
	return table(["lineage", "what it was made from"], rows);
}
function trainedBy({ workflow, run_id, run_attempt, actor }) {
	if (workflow === null || run_id === null) return [];
	const attempt = run_attempt === null || run_attempt === 1 ? "" : `, attempt ${run_attempt}`;
	return [["registered by", `${code(workflow)}, run ${code(run_id)}${attempt}${actor === null ? "" : `, started by ${code(actor)}`}`]];
}

// src/render/drift-sentence.ts
function driftSentence(drift, name, sentence) {
	const { model, environment, verdict, columns, reason } = drift;
	const moved = (which) => columns.filter((column) => column.verdict === which).sort((a, b) => driftSeverity(b) - driftSeverity(a));
	switch (verdict) {
		case "alert": return `What ${model} meets in ${environment} is no longer like the data that it was trained on: ${[inputsText(drift, moved("alert"), name), ...othersText(moved("alert"))].filter((part) => part !== "").join("; ")}.`;
		case "warn": {
			const names = [...moved("alert"), ...moved("warn")].map((column) => name(column.name));
			return names.length === 0 ? `${sentence(reason)}.` : `Not enough for an alarm, but moved: ${listed(names)}.`;
		}
		case "ok": return reason === "no column has drifted" ? `What ${model} meets in ${environment} is like the data that it was trained on: no column has drifted.` : `${sentence(reason)}.`;
		default: return `${sentence(reason)}.`;
	}
}
function inputsText(drift, moved, name) {
	const inputs = drift.columns.filter(({ role }) => role === "feature").length;
	const [first, ...others] = moved.filter(({ role }) => role === "feature").map((column) => name(column.name));
	if (first === void 0) return "";
	const most = others.length === 0 ? first : `most of all ${first}`;
	const weight = isWeighed(drift.columns) ? ` (${percent(drift.dataset.weighted_share)} by importance)` : "";
	return `${others.length + 1} of ${inputs} inputs${weight} moved beyond their limit, ${most}`;
}
function isWeighed(columns) {
	return columns.some(({ importance }) => importance !== void 0);
}
function othersText(moved) {
	const has = (role) => moved.some((column) => column.role === role);
	return [...has("prediction") ? ["its predictions moved beyond their limit"] : [], ...has("label") ? ["what really happens (the label) moved beyond its limit"] : []];
}
function driftSeverity({ effect, alert }) {
	return effect === null || !alert ? 0 : effect / alert;
}
function listed(names) {
	const shown = names.slice(0, 5).join(", ");
	return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

// src/render/drift-text.ts
function driftMarker(model, environment) {
	return `<!-- modelgate:retrain ${model} ${environment} -->`;
}
function driftTitle(drift) {
	return `${drift.model}: the data in ${drift.environment} have drifted`;
}
function driftIssueBody(drift, { state, run }) {
	const happened = driftSentence(drift, code, sentence);
	return sections(require_domain.issueFactLines({
		version: drift.version,
		run
	}), drift.verdict === "alert" ? `**${happened}** ${state}` : `**${state}** ${happened}`, windowText(drift), warningsText(drift), driftTable(drift.columns), drift.verdict === "alert" ? "**What to do:** look at the columns in alert. If the world has changed, retrain on recent data; if the data are broken, mend them first." : "", howToRead(drift), "This issue is updated by every run and closes itself after two clean runs or a new deployment.");
}
const HOW_TO_READ = "_Moved_ is how far the values lie from those of the training data, _limits_ at how much a column warns and alerts, and _chance_ how often rows like those of the training data would move as far by chance (the p value, adjusted for all columns). A column alerts only where it moved beyond its limit and chance does not explain it.";
const IMPORTANCE = " _Importance_ is how much worse the model answers the test rows when a column's values are shuffled among them, as a share of all inputs: what moves where the model does not listen is no alarm.";
function howToRead({ columns }) {
	return `${HOW_TO_READ}${isWeighed(columns) ? IMPORTANCE : ""}`;
}
function driftSummary(drift) {
	return sections(`### ${drift.model} in ${drift.environment}: ${drift.verdict}`, driftSentence(drift, code, sentence), windowText(drift), warningsText(drift), driftTable(drift.columns), drift.quality.checks.length === 0 ? "" : drift.quality.checks.map((check) => `- Broken data: ${sentence(check.reason)}`).join("\n"), howToRead(drift));
}
function windowText({ window, version }) {
	const span = window.from === null ? "" : ` from ${code(window.from)} to ${code(window.to ?? "")}`;
	return `${require_domain.counted(window.rows, "row")}${span}, compared with the training data of version ${version}.`;
}
function warningsText({ warnings = [] }) {
	return warnings.map((warning) => `- Warning: ${sentence(warning)}`).join("\n");
}
const WORST_FIRST$1 = [
	"error",
	"alert",
	"warn",
	"insufficient-data",
	"ok"
];
function driftTable(columns) {
	const anyMissing = columns.some(({ missing }) => missing.reference > 0 || missing.current > 0);
	const weighed = isWeighed(columns);
	const rows = [...columns].sort((a, b) => WORST_FIRST$1.indexOf(a.verdict) - WORST_FIRST$1.indexOf(b.verdict) || driftSeverity(b) - driftSeverity(a)).map((column) => [
		code(column.name),
		column.role,
		column.verdict === "ok" ? "ok" : `**${column.verdict}**`,
		...weighed ? [importanceText(column)] : [],
		movedText(column),
		column.warn === null ? "" : `${column.warn} / ${column.alert}`,
		column.p_adjusted === null ? "" : probability(column.p_adjusted),
		...anyMissing ? [`${percent(column.missing.reference)} → ${percent(column.missing.current)}`] : []
	]);
	const head = [
		"column",
		"role",
		"verdict",
		...weighed ? ["importance"] : [],
		"moved",
		"limits",
		"chance"
	];
	return table([...head, ...anyMissing ? ["missing"] : []], rows);
}
function importanceText({ importance }) {
	return importance === void 0 ? "" : percent(importance);
}
function movedText({ effect, unit, reason }) {
	if (effect === null) return reason === void 0 ? "" : sentence(reason);
	return `${require_domain.withDecimals(effect, 3)} ${unit}`;
}

// src/render/row-weights-text.ts
function rowWeights({ weight }, stats) {
	return `${weight === void 0 ? "" : ` Rows count as much as ${code(weight)} says.`}${stats?.cluster === void 0 ? "" : ` Rows of one ${code(stats.cluster)} belong together.`}`;
}
function labelledRows({ labelled, name, weightless }) {
	const nothing = weightless === void 0 ? "" : ` (${thousands(weightless)} of them weigh 0)`;
	return `${require_domain.counted(labelled, "labelled row")} of ${name}${nothing}`;
}

// src/render/slices-text.ts
const MOST_MOVED = 10;
const MOST_SKIPPED = 5;
function slicesText({ metrics, gates, slices_skipped: skipped }) {
	const sliced = metrics.filter((metric) => metric.slice !== null);
	const moved = sliced.map((metric) => ({
		metric,
		gate: worstGate(gates, metric)
	})).filter(hasMoved).sort(worstFirst);
	const grouped = metrics.filter(({ by }) => by !== void 0).sort((a, b) => (a.by ?? "") < (b.by ?? "") ? -1 : 1);
	const missing = gates.filter(({ slice, metric }) => slice !== null && !sliced.some(isOf(slice, metric)));
	if (sliced.length + grouped.length + skipped.length + missing.length === 0) return "";
	const shown = moved.slice(0, MOST_MOVED);
	return sections(sliced.length === 0 ? "" : `**Slices that gates or evaluate.slices name**: ${summary(sliced, moved.length)}`, shown.length === 0 ? "" : table([
		"slice",
		"rows",
		"metric",
		"challenger",
		"champion",
		"difference",
		"gate"
	], shown.map(rowOf)), moved.length > shown.length ? `${moved.length - shown.length} more in evaluation.json.` : "", grouped.length === 0 ? "" : table([
		"groups by",
		"metric",
		"challenger",
		"champion",
		"gate"
	], grouped.map((metric) => groupRow(metric, gates))), missing.slice(0, MOST_SKIPPED).map(missingLine).join("\n"), skippedText(skipped)).trimEnd();
}
function isOf(slice, id) {
	return (metric) => metric.id === id && metric.slice?.by === slice.by && metric.slice.value === slice.value;
}
function worstGate(gates, metric) {
	return gates.filter(({ slice, metric: id }) => slice !== null && isOf(slice, id)(metric)).sort((a, b) => require_domain.STATUS_ORDER.indexOf(a.status) - require_domain.STATUS_ORDER.indexOf(b.status))[0] ?? null;
}
function hasMoved({ metric: { delta }, gate }) {
	if (gate !== null && gate.status !== "pass" && gate.status !== "skipped") return true;
	return delta?.low != null && delta.high != null && (delta.low > 0 || delta.high < 0);
}
function worstFirst(a, b) {
	const rank = ({ gate }) => require_domain.STATUS_ORDER.indexOf(gate?.status ?? "skipped");
	return rank(a) - rank(b) || (a.metric.delta?.value ?? 0) - (b.metric.delta?.value ?? 0);
}
function summary(sliced, moved) {
	const slices = new Set(sliced.map(({ slice }) => JSON.stringify([slice?.by, slice?.value]))).size;
	const measured = `${require_domain.counted(slices, "slice")} ${slices === 1 ? "was" : "were"} measured`;
	const isCompared = sliced.some(({ champion }) => champion !== null);
	if (moved === 0) {
		const none = slices === 1 ? "it neither missed a gate" : "none of them missed a gate";
		if (!isCompared) return `${measured}, and ${slices === 1 ? "it missed no gate" : none}.`;
		return `${measured}, and ${none} ${slices === 1 ? "nor" : "or"} moved by more than chance.`;
	}
	const [which, each] = moved === 1 ? ["This one", ""] : ["These", ", each seen for itself"];
	return `${measured}. ${which} did not pass a gate${isCompared ? ", or moved by more than chance" : ""}${each}:`;
}
function rowOf({ metric, gate }) {
	const { name, challenger, champion, difference, within } = metricFigures(metric);
	return [
		...[
			sliceName(metric.slice),
			thousands(metric.n),
			name,
			challenger,
			champion
		],
		`${difference} ${within}`.trim(),
		gate === null ? "" : statusWord$1(gate)
	];
}
function groupRow(metric, gates) {
	const { name, challengerWithin, champion } = metricFigures(metric);
	const own = gates.filter((gate) => gate.metric === metric.id && gate.by === metric.by && gate.slice === null);
	return [
		code(metric.by ?? ""),
		name,
		challengerWithin,
		champion,
		own.map(statusWord$1).join(", ")
	];
}
function statusWord$1({ status }) {
	return status === "pass" || status === "skipped" ? status : `**${status}**`;
}
function sliceName(slice) {
	if (slice === null) return "";
	return slice.value === null ? `${code(slice.by)} is missing` : code(`${slice.by} = ${slice.value}`);
}
function missingLine({ slice, id, status, reason }) {
	return `- ${sliceName(slice)}: ${statusWord$1({ status })} ${id}, ${sentence(reason)}`;
}
function skippedFor(skipped) {
	return skipped.some(({ gates }) => gates.length > 0) ? "judged" : "shown";
}
function skippedText(skipped) {
	if (skipped.length === 0) return "";
	const once = [...new Map(skipped.map((slice) => [JSON.stringify([slice.by, slice.value]), slice])).values()];
	const named = once.slice(0, MOST_SKIPPED).map((slice) => `${sliceName(slice)} (${slice.reason})`);
	const more = once.length > MOST_SKIPPED ? ` and ${once.length - MOST_SKIPPED} more` : "";
	return `Too small to be ${skippedFor(skipped)}: ${named.join(", ")}${more}.`;
}

// src/render/worst-slices-text.ts
const MOST_SHOWN = 5;
function worstSlicesText({ worst_slices: found, champion }) {
	if (found === void 0) return "";
	const { loss, tested, slices } = found;
	if (tested === 0) return "No slice of the columns that it reads has enough rows to be searched.";
	const many = require_domain.counted(tested, "slice");
	if (slices.length === 0) return `Of ${many} that were searched, it errs in none more than elsewhere.`;
	const head = [
		"it errs most where",
		"rows",
		loss,
		"elsewhere",
		...champion === null ? [] : ["champion there"]
	];
	const rows = slices.slice(0, MOST_SHOWN).map((slice) => [
		code(sliceText(slice)),
		thousands(slice.n),
		decimal(slice.challenger),
		decimal(slice.rest),
		...champion === null ? [] : [championText(slice)]
	]);
	const note = `Of ${many} that were searched, each against all other rows; no gate goes by them.`;
	return sections(table(head, rows), note).trimEnd();
}
function sliceText(slice) {
	const { by } = slice;
	if ("value" in slice) return slice.value === null ? `${by} is missing` : `${by} = ${slice.value}`;
	const { from, to } = slice;
	if (from === null) return `${by} below ${to}`;
	return to === null ? `${by} from ${from}` : `${by} from ${from} to below ${to}`;
}
function championText({ champion }) {
	return champion === null ? "" : decimal(champion);
}

// src/render/evaluation-comment.ts
function evaluationMarker(model) {
	return `<!-- modelgate:evaluate ${model} -->`;
}
const WORST_FIRST = [
	"error",
	"fail",
	"inconclusive",
	"warn",
	"pass"
];
function evaluationComment(evaluation, context) {
	return sections(`### ${evaluation.model}: ${HEADLINE[evaluation.verdict]}`, `**${conclusion(evaluation)}** ${sentence(because(evaluation))}.`, comparedOn(evaluation), metricTable(evaluation), slicesText(evaluation), worstSlicesText(evaluation), table([
		"gate",
		"status",
		"why"
	], require_domain.wholeGates(evaluation.gates).map((gate) => [
		gate.id,
		statusWord(gate),
		sentence(gate.reason)
	])), context.latency ?? "", evaluation.warnings.length === 0 ? "" : evaluation.warnings.map((warning) => `- Warning: ${sentence(warning)}`).join("\n"), (evaluation.notes ?? []).map((note) => `- ${sentence(note)}`).join("\n"), origin(evaluation, context));
}
function comparedOn({ champion, dataset, stats, metrics }) {
	const all = require_domain.overallMetrics(metrics);
	const hasFailed = (side) => all.length > 0 && all.every((metric) => metric[side]?.value === null);
	const against = contestants(champion?.version ?? null, hasFailed);
	const same = champion === null || hasFailed("challenger") || hasFailed("champion") ? "" : "the same ";
	const positives = dataset.positives === null ? "" : `, ${thousands(dataset.positives)} of them positive`;
	const intervals = stats === void 0 ? "" : ` In brackets: where the true value lies with ${share(stats.confidence)} confidence.`;
	return `${against}${dataset.labelled === 0 ? "" : `, on ${same}${labelledRows(dataset)}${positives}`}.${rowWeights(dataset, stats)} ${betterSide(metrics)}${intervals}`;
}
function contestants(version, hasFailed) {
	const champion = `champion (version ${version})`;
	if (hasFailed("challenger")) {
		if (version === null) return "The challenger could not be judged, and there is no champion yet";
		return hasFailed("champion") ? `Neither challenger nor ${champion} could be judged` : `The challenger could not be judged beside the ${champion}`;
	}
	if (version === null) return "There is no champion yet; the challenger was judged alone";
	return hasFailed("champion") ? `The ${champion} could not be scored, so the challenger was judged alone` : `Challenger and ${champion} were scored in this run`;
}
function metricTable({ metrics, gates, champion }) {
	return table([
		"metric",
		"challenger",
		...champion === null ? [] : ["champion", "difference"],
		"gates"
	], require_domain.overallMetrics(metrics).map((metric) => {
		const figures = metricFigures(metric);
		const own = gates.filter((gate) => gate.metric === metric.id && gate.by === void 0 && gate.status !== "skipped");
		return [
			figures.name,
			metric.champion === null ? figures.challengerWithin : figures.challenger,
			...champion === null ? [] : [figures.champion, differenceText(metric)],
			gatesWord(own)
		];
	}));
}
function differenceText(metric) {
	const { difference, within } = metricFigures(metric);
	const reasons = [metric.challenger, metric.champion].flatMap((one) => one?.value === null ? [one.reason] : []);
	return difference === "" ? sentence(reasons[0] ?? "") : `${difference} ${within}`.trim();
}
function gatesWord(gates) {
	const worst = WORST_FIRST.flatMap((status) => gates.find((gate) => gate.status === status) ?? [])[0];
	if (worst === void 0) return "";
	const count = gates.filter((gate) => gate.status === worst.status).length;
	return gates.length === 1 ? statusWord(worst) : `${statusWord(worst)}: ${count} of ${gates.length}`;
}
function share(confidence) {
	return `${Number((confidence * 100).toPrecision(6))} %`;
}
function statusWord({ status }) {
	return status === "pass" || status === "skipped" ? status : `**${status}**`;
}
function origin({ challenger, champion, dataset, tool }, { commit }) {
	return `<sub>${[
		commit === null ? "" : `commit ${code(commit.slice(0, 12))}`,
		`challenger ${code(require_domain.shortDigest(challenger.digest))}`,
		champion === null ? "" : `champion ${code(require_domain.shortDigest(champion.digest))}`,
		`data ${code(require_domain.shortDigest(dataset.digest))}`,
		`Modelgate ${tool.modelgate}, ONNX Runtime ${tool.onnxruntime}`
	].filter((part) => part !== "").join(" · ")}</sub>`;
}

// src/render/latency-line.ts
function latencyLine({ challenger, champion, latency_ratio: ratio = null }) {
	const first = times(challenger);
	if (first === null) return "";
	const second = champion === null ? null : times(champion);
	const compared = ratio === null ? "" : `; ${ratio.value.toFixed(2)} times the champion's [${ratio.low.toFixed(2)}, ${ratio.high.toFixed(2)}]`;
	return `Latency of one row at one thread, p50 / p95 / p99: ${first} ms${second === null ? "" : ` (champion ${second})`}${compared}.`;
}
function times({ latency = null }) {
	if (latency === null) return null;
	const { p50_ms: half, p95_ms: most, p99_ms: all } = latency;
	return [
		half,
		most,
		all
	].map((value) => String(Number(value.toPrecision(2)))).join(" / ");
}

// src/render/gate-name.ts
function gateName({ id, slice }) {
	if (slice === null) return id;
	return `${id} [${slice.by} = ${slice.value === null ? "missing" : JSON.stringify(slice.value)}]`;
}

// src/render/mlflow-loader.ts
const MLFLOW_LOADER = `"""Runs a model that Modelgate registered as an MLflow python_function, as the record beside it says."""

import json
import os

import numpy as np
import onnxruntime
import pandas as pd

NUMBERS = {"float32": np.float32, "float64": np.float64, "int64": np.int64, "int32": np.int32, "bool": np.bool_}


class RegisteredModel:
    def __init__(self, path):
        with open(os.path.join(os.path.dirname(path), "version.json"), encoding="utf-8") as file:
            self.record = json.load(file)
        self.session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])

    def predict(self, data, params=None):
        """Scores the rows of a DataFrame: a score and a prediction, a prediction and probabilities, or a value."""
        rows = len(data)
        first = self.record["signature"]["inputs"][0]["shape"]
        size = first[0] if first and first[0] else max(rows, 1)
        parts = [self._answers(data.iloc[at : at + size], size) for at in range(0, rows, size)]
        answers = np.concatenate(parts) if parts else np.empty((0, self._width()))
        return self._frame(answers, data.index)

    def _answers(self, data, size):
        rows = len(data)
        padded = data.iloc[np.minimum(np.arange(size), rows - 1)]
        name = self.record["output"]["name"]
        output = self.session.run([name], {i["name"]: self._feed(i, padded) for i in self.record["signature"]["inputs"]})[0]
        return self._decode(output, size)[:rows]

    def _feed(self, tensor, data):
        names = [c["name"] for c in self.record["signature"]["columns"] if c["input"] == tensor["name"]]
        shape = [len(data)] if len(tensor["shape"]) < 2 else [len(data), len(names)] + [1] * (len(tensor["shape"]) - 2)
        if tensor["type"] == "string":
            texts = data[names].astype(object)
            values = np.array([["" if pd.isna(v) else str(v) for v in row] for row in texts.to_numpy()], dtype=object)
        else:
            numbers = data[names].astype(np.float64).to_numpy()
            kind = NUMBERS[tensor["type"]]
            if not issubclass(kind, np.floating) and not np.array_equal(numbers, np.floor(numbers)):
                raise ValueError(f"the input {tensor['name']} takes whole numbers: {', '.join(names)}")
            values = numbers.astype(kind)
        return values.reshape(shape)

    def _width(self):
        return len(self.record["output"]["classes"]) if self.record["task"] == "multiclass" else 1

    def _decode(self, output, rows):
        """Float64, a row each: the value, the score of the positive class, or a probability for each class."""
        plan, task = self.record["output"], self.record["task"]
        classes = plan["classes"]
        if isinstance(output, list) and output and isinstance(output[0], dict):
            labelled = [{_label(k): v for k, v in row.items()} for row in output]
            output = np.array([[row[_label(label)] for label in classes] for row in labelled])
        answers = np.asarray(output).reshape(rows, -1)
        if task == "regression":
            return answers.astype(np.float64)
        if plan["kind"] == "label":
            known = [_label(label) for label in classes]
            chosen = np.array([known.index(_label(label)) for label in answers[:, 0]])
            hot = np.eye(len(classes))[chosen]
            return hot if task == "multiclass" else hot[:, [plan["positive"]]]
        answers = answers.astype(np.float64)
        logit = plan["kind"] == "logit"
        if task == "multiclass":
            return _softmax(answers) if logit else answers
        positive = 1 if plan["positive"] is None else plan["positive"]
        if answers.shape[1] == 2:
            score = answers[:, positive] - answers[:, 1 - positive] if logit else answers[:, positive]
        else:
            score = answers[:, 0] if positive == 1 else -answers[:, 0] if logit else 1 - answers[:, 0]
        return (_sigmoid(score) if logit else score)[:, None]

    def _frame(self, answers, index):
        plan, task = self.record["output"], self.record["task"]
        if task == "regression":
            return pd.DataFrame({"prediction": answers[:, 0]}, index=index)
        classes = np.array(plan["classes"], dtype=object)
        if task == "multiclass":
            columns = {f"probability_{label}": answers[:, k] for k, label in enumerate(classes)}
            return pd.DataFrame({"prediction": classes[answers.argmax(axis=1)], **columns}, index=index)
        positive = 1 if plan["positive"] is None else plan["positive"]
        threshold = 0.5 if self.record["threshold"] is None else self.record["threshold"]
        chosen = np.where(answers[:, 0] >= threshold, classes[positive], classes[1 - positive])
        return pd.DataFrame({"score": answers[:, 0], "prediction": chosen}, index=index)


def _label(label):
    """One text for each class, however its type changed on the way: 1, 1.0 and True are one."""
    text = str(label)
    lower = {"true": "1", "false": "0"}.get(text.lower(), text)
    try:
        number = float(lower)
    except ValueError:
        return lower
    return str(int(number)) if number.is_integer() else repr(number)


def _sigmoid(x):
    return np.where(x >= 0, 1 / (1 + np.exp(-np.abs(x))), np.exp(-np.abs(x)) / (1 + np.exp(-np.abs(x))))


def _softmax(x):
    grown = np.exp(x - x.max(axis=1, keepdims=True))
    return grown / grown.sum(axis=1, keepdims=True)


def _load_pyfunc(path):
    return RegisteredModel(path)
`;

// src/render/mlflow-model.ts
const PYTHON = "3.12";
function mlflowFiles(version, onnxruntime) {
	const packages = [
		"mlflow>=3",
		"numpy",
		"onnx",
		`onnxruntime${/^\d+(\.\d+)*$/.test(onnxruntime) ? `>=${onnxruntime}` : ""}`,
		"pandas"
	];
	return {
		mlmodel: mlmodel(version),
		loader: MLFLOW_LOADER,
		requirements: packages.map((line) => `${line}\n`).join(""),
		conda: [
			"name: modelgate",
			"channels:",
			"- conda-forge",
			"dependencies:",
			`- python=${PYTHON}`,
			"- pip",
			"- pip:",
			...packages.map((line) => `  - ${line}`),
			""
		].join("\n")
	};
}
function mlmodel({ digest, size, task, output, signature, created }) {
	const inputs = signature.columns.map(({ name, type }) => ({
		type: MLFLOW_TYPES[type],
		name,
		required: true
	}));
	const outputs = answers(task, output.classes).map(([name, type]) => ({
		type,
		name,
		required: true
	}));
	return [
		"flavors:",
		"  onnx:",
		"    data: model.onnx",
		"    providers:",
		"    - CPUExecutionProvider",
		"  python_function:",
		"    code: .",
		"    data: model.onnx",
		"    env:",
		"      conda: conda.yaml",
		"    loader_module: modelgate_model",
		`    python_version: '${PYTHON}'`,
		`model_size_bytes: ${size}`,
		`model_uuid: '${digest.slice(7, 39)}'`,
		"signature:",
		`  inputs: ${quoted$1(JSON.stringify(inputs))}`,
		`  outputs: ${quoted$1(JSON.stringify(outputs))}`,
		"  params: null",
		`utc_time_created: '${created.replace("T", " ").replace("Z", "000")}'`,
		""
	].join("\n");
}
const MLFLOW_TYPES = {
	number: "double",
	integer: "long",
	text: "string"
};
function answers(task, classes) {
	switch (task) {
		case "regression": return [["prediction", "double"]];
		case "binary": return [["score", "double"], ["prediction", "string"]];
		case "multiclass": return [["prediction", "string"], ...classes.map((label) => [`probability_${label}`, "double"])];
	}
}
function quoted$1(json) {
	return `'${json.replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`).replaceAll("'", "''")}'`;
}

// src/render/card-data.ts
const PIPELINE = {
	binary: "tabular-classification",
	multiclass: "tabular-classification",
	regression: "tabular-regression"
};
function cardData(run, evaluation) {
	const { dataset } = evaluation;
	const metrics = evaluation.metrics.flatMap(({ id, slice, challenger }) => slice !== null || challenger.value === null ? [] : [[id, challenger.value]]).flatMap(([id, value]) => [`    - type: ${quoted(id)}`, `      value: ${float(value)}`]);
	const index = [
		"model-index:",
		`- name: ${quoted(run.model)}`,
		"  results:",
		"  - task:",
		`      type: ${PIPELINE[run.task]}`,
		"    dataset:",
		"      type: custom",
		`      name: ${quoted(dataset.name)}`,
		`      revision: ${quoted(dataset.digest)}`,
		"    metrics:",
		...metrics
	];
	return [
		"---",
		"library_name: onnx",
		`pipeline_tag: ${PIPELINE[run.task]}`,
		"tags:",
		"- modelgate",
		"- onnx",
		...metrics.length === 0 ? [] : index,
		"---"
	].join("\n");
}
function float(value) {
	return String(value).replace(/^(-?\d+)e/, "$1.0e");
}
function quoted(text) {
	return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// src/render/model-card.ts
function modelCard(run, evaluation, owner) {
	const test = evaluation.dataset;
	return sections(cardData(run, evaluation), `# ${run.model}`, `A ${run.task} model in ONNX, ${bytes(run.size)}${owner === null ? "" : `, owned by ${code(owner)}`}. Verdict at registration: **${evaluation.verdict}**.`, `## What it showed\n\nOn ${require_domain.counted(test.labelled, "labelled row")} (data ${code(require_domain.shortDigest(test.digest))}):`, table(["metric", "value"], require_domain.overallMetrics(evaluation.metrics).map(metricFigures).map(({ name, challengerWithin }) => [name, challengerWithin])), "## What it takes", table([
		"column",
		"type",
		"input"
	], run.signature.columns.map((column) => [
		code(column.name),
		column.type,
		code(column.input)
	])), `It answers with ${code(run.output.name)} (${run.output.kind})${run.threshold === null ? "" : `; a score of ${run.threshold} or more is positive`}.`, "## Where it came from", table(["", ""], [
		["commit", run.commit === null ? "unknown" : code(`${run.commit.slice(0, 12)}${run.dirty ? " with uncommitted changes" : ""}`)],
		["command", code(run.command)],
		...run.data.map((data) => [`${data.name} data`, `${code(require_domain.shortDigest(data.digest))}, ${require_domain.counted(data.rows, "row")}`]),
		["seed", String(run.seed)]
	]));
}

Object.defineProperty(exports, "HEADLINE", {
  enumerable: true,
  get: function () {
    return HEADLINE;
  }
});
Object.defineProperty(exports, "because", {
  enumerable: true,
  get: function () {
    return because;
  }
});
Object.defineProperty(exports, "betterSide", {
  enumerable: true,
  get: function () {
    return betterSide;
  }
});
Object.defineProperty(exports, "bytes", {
  enumerable: true,
  get: function () {
    return bytes;
  }
});
Object.defineProperty(exports, "championText", {
  enumerable: true,
  get: function () {
    return championText;
  }
});
Object.defineProperty(exports, "code", {
  enumerable: true,
  get: function () {
    return code;
  }
});
Object.defineProperty(exports, "conclusion", {
  enumerable: true,
  get: function () {
    return conclusion;
  }
});
Object.defineProperty(exports, "decimal", {
  enumerable: true,
  get: function () {
    return decimal;
  }
});
Object.defineProperty(exports, "deploymentBody", {
  enumerable: true,
  get: function () {
    return deploymentBody;
  }
});
Object.defineProperty(exports, "driftIssueBody", {
  enumerable: true,
  get: function () {
    return driftIssueBody;
  }
});
Object.defineProperty(exports, "driftMarker", {
  enumerable: true,
  get: function () {
    return driftMarker;
  }
});
Object.defineProperty(exports, "driftSentence", {
  enumerable: true,
  get: function () {
    return driftSentence;
  }
});
Object.defineProperty(exports, "driftSeverity", {
  enumerable: true,
  get: function () {
    return driftSeverity;
  }
});
Object.defineProperty(exports, "driftSummary", {
  enumerable: true,
  get: function () {
    return driftSummary;
  }
});
Object.defineProperty(exports, "driftTitle", {
  enumerable: true,
  get: function () {
    return driftTitle;
  }
});
Object.defineProperty(exports, "evaluationComment", {
  enumerable: true,
  get: function () {
    return evaluationComment;
  }
});
Object.defineProperty(exports, "evaluationMarker", {
  enumerable: true,
  get: function () {
    return evaluationMarker;
  }
});
Object.defineProperty(exports, "gateName", {
  enumerable: true,
  get: function () {
    return gateName;
  }
});
Object.defineProperty(exports, "isWeighed", {
  enumerable: true,
  get: function () {
    return isWeighed;
  }
});
Object.defineProperty(exports, "labelledRows", {
  enumerable: true,
  get: function () {
    return labelledRows;
  }
});
Object.defineProperty(exports, "latencyLine", {
  enumerable: true,
  get: function () {
    return latencyLine;
  }
});
Object.defineProperty(exports, "markdown_exports", {
  enumerable: true,
  get: function () {
    return markdown_exports;
  }
});
Object.defineProperty(exports, "metricFigures", {
  enumerable: true,
  get: function () {
    return metricFigures;
  }
});
Object.defineProperty(exports, "mlflowFiles", {
  enumerable: true,
  get: function () {
    return mlflowFiles;
  }
});
Object.defineProperty(exports, "modelCard", {
  enumerable: true,
  get: function () {
    return modelCard;
  }
});
Object.defineProperty(exports, "percent", {
  enumerable: true,
  get: function () {
    return percent;
  }
});
Object.defineProperty(exports, "plainMetricName", {
  enumerable: true,
  get: function () {
    return plainMetricName;
  }
});
Object.defineProperty(exports, "probability", {
  enumerable: true,
  get: function () {
    return probability;
  }
});
Object.defineProperty(exports, "skippedFor", {
  enumerable: true,
  get: function () {
    return skippedFor;
  }
});
Object.defineProperty(exports, "sliceText", {
  enumerable: true,
  get: function () {
    return sliceText;
  }
});
Object.defineProperty(exports, "thousands", {
  enumerable: true,
  get: function () {
    return thousands;
  }
});