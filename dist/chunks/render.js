import { Nt as shortDigest, Ot as formatRelease, st as issueFactLines } from "./domain.js";

// src/render/markdown.ts
const LONGEST = 200;
/**
* Any text as a code span: the only form in which data enters Markdown. The fence is longer than any run of backticks
* inside, pipes are escaped for tables, control characters and line breaks become spaces, long texts are cut.
*/
function code(text) {
	const flat = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, " ").trim();
	const cut = flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat;
	const fence = "`".repeat(longestFence(cut) + 1);
	const pad = cut.startsWith("`") || cut.endsWith("`") || cut === "" ? " " : "";
	return `${fence}${pad}${cut.replaceAll("|", "\\|")}${pad}${fence}`;
}
/** Lines of any text as a block of code, fenced so that none of them ends it. */
function codeBlock(lines) {
	const fence = "`".repeat(Math.max(3, ...lines.map((line) => longestFence(line) + 1)));
	return `${fence}text\n${lines.join("\n")}\n${fence}`;
}
function longestFence(text) {
	return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
/**
* A sentence of ours that may quote names from data: as it is while it holds nothing but words and numbers, else as a
* code span. Mentions, links, images, HTML and closing keywords never get through.
*/
function sentence(text) {
	return /^[A-Za-z0-9_ .,;:()%+\-'=>[\]]*$/.test(text) && !/:\/\/|www\.|\]\(|::|__|\b_|_\b/.test(text) ? text : code(text);
}
/** A table from rows of finished cells. */
function table(head, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(head),
		line(head.map(() => "---")),
		...rows.map(line)
	].join("\n");
}
/** Joins sections with blank lines, leaving out empty ones. */
function sections(...parts) {
	return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

// src/render/numbers.ts
/** 114203 as `114,203`, the same on every machine. */
function thousands(value) {
	return Math.round(value).toString().replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}
/** Four decimals for numbers of ordinary size, four significant digits for the rest. */
function decimal(value) {
	const size = Math.abs(value);
	return size === 0 || size >= .001 && size < 1e4 ? value.toFixed(4) : value.toPrecision(4);
}
/** A difference with its sign: `+0.0269`, `-0.0012`, `0`. */
function signed(value) {
	return value === 0 ? "0" : `${value > 0 ? "+" : "-"}${decimal(Math.abs(value))}`;
}
/** A p value as people read it: two digits, and never 0. */
function probability(p) {
	if (p < 1e-300) return "< 1e-300";
	return p < .001 ? p.toExponential(1) : p.toFixed(3);
}
/** A share as a percentage. */
function percent(share) {
	return `${(share * 100).toFixed(1)} %`;
}
/** Bytes as KiB or MiB. */
function bytes(size) {
	return size < 1048576 ? `${(size / 1024).toFixed(1)} KiB` : `${(size / 1024 / 1024).toFixed(1)} MiB`;
}

// src/render/deployment-body.ts
/** The body of a deployment or rollback pull request: what, why it may, what happens then, and the way back. */
function deploymentBody(evidence) {
	const { kind, target, from, to } = evidence;
	const { record } = to;
	const move = from === null ? `puts version ${record.version} into` : `takes it from version ${from.record.version} to version ${record.version} in`;
	return sections(`This pull request ${move} **${target.environment}** by changing ${code(target.key)} in ${code(target.file)} to`, `\`\`\`\n${formatRelease(record.model, record.version, to.recordDigest)}\n\`\`\``, evidence.reason === null ? "" : `Reason: ${sentence(evidence.reason)}.`, kind === "rollback" ? rollbackTable(evidence) : verdictTable(evidence), signatureText(evidence), lineageText(to), `**After the merge** ${code("promote")} asks the registered model for its ${code("golden.json")} answers again; if they are the same, ${target.champion ? `the aliases ${code(target.environment)} and ${code("champion")} move` : `the alias ${code(target.environment)} moves`}. If not, nothing moves and a rollback is proposed.`, from === null ? "" : `**The way back:** ${code(`modelgate rollback ${record.model} --environment ${target.environment} --to ${from.record.version}${evidence.options}`)}`);
}
function verdictTable({ evaluation, to }) {
	const { champion, dataset } = evaluation;
	const head = `Verdict at registration: **${evaluation.verdict}**, on ${thousands(dataset.labelled)} rows${champion === null ? ", without a champion" : `, against version ${champion.version}`}.`;
	const forced = to.record.forced === null ? "" : `\n\n**Registered in spite of its verdict:** ${sentence(to.record.forced)}`;
	const rows = evaluation.metrics.map((metric) => [
		metric.id,
		metric.challenger.value === null ? "undefined" : decimal(metric.challenger.value),
		metric.champion?.value == null ? "" : decimal(metric.champion.value),
		metric.delta === null ? "" : signed(metric.delta.value)
	]);
	return `${head}${forced}\n\n${table([
		"metric",
		`version ${to.record.version}`,
		champion === null ? "champion" : `version ${champion.version}`,
		"difference"
	], rows)}`;
}
function rollbackTable({ from, to }) {
	const rows = Object.keys(to.record.metrics).map((id) => [
		id,
		figure(from?.record.metrics[id]),
		figure(to.record.metrics[id])
	]);
	return `Metrics as registered (each on its own test data):\n\n${table([
		"metric",
		from === null ? "now" : `version ${from.record.version}`,
		`version ${to.record.version}`
	], rows)}`;
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
		["record", code(shortDigest(recordDigest))],
		["model", code(shortDigest(record.digest))],
		...lineage.commit === null ? [] : [["commit", `${code(lineage.commit.slice(0, 12))}${lineage.dirty === true ? ", **with uncommitted changes**" : ""}`]],
		...lineage.data.map((data) => [`${data.name} data`, `${code(shortDigest(data.digest))}, ${thousands(data.rows)} rows`]),
		["seed", String(lineage.seed)]
	];
	return table(["lineage", ""], rows);
}

// src/render/drift-text.ts
/** The line that finds the one drift issue of a model and environment again. */
function driftMarker(model, environment) {
	return `<!-- modelgate:retrain ${model} ${environment} -->`;
}
function driftTitle(drift) {
	return `${drift.model}: the data in ${drift.environment} have drifted`;
}
/** The issue's body: what changed, by how much, how sure, and what to do. */
function driftIssueBody(drift, { state, run }) {
	return sections(issueFactLines({
		version: drift.version,
		run
	}), `**${sentence(drift.reason)}.** ${state}`, windowText(drift), driftTable(drift.columns), "A column alerts only where its effect reaches the limit *and* its p value, adjusted for all columns, is at most the level chosen. What to do: look at the columns in alert; if the world has changed, retrain on recent data; if the data are broken, mend them first.", "This issue is updated by every run and closes itself after two clean runs or a new deployment.");
}
/** The run's summary: the same table, whatever the verdict. */
function driftSummary(drift) {
	return sections(`### ${drift.model} in ${drift.environment}: ${drift.verdict}`, `${sentence(drift.reason)}.`, windowText(drift), driftTable(drift.columns), drift.quality.checks.length === 0 ? "" : drift.quality.checks.map((check) => `- Broken data: ${sentence(check.reason)}`).join("\n"));
}
function windowText({ window, version }) {
	const span = window.from === null ? "" : ` from ${code(window.from)} to ${code(window.to ?? "")}`;
	return `${thousands(window.rows)} rows${span}, compared with the training data of version ${version}.`;
}
function driftTable(columns) {
	const rows = columns.map((column) => [
		code(column.name),
		column.role,
		column.verdict === "ok" ? "ok" : `**${column.verdict}**`,
		column.effect === null ? column.reason === void 0 ? "" : sentence(column.reason) : `${decimal(column.effect)} ${column.unit}`,
		column.warn === null ? "" : `${column.warn} / ${column.alert}`,
		column.p_adjusted === null ? "" : probability(column.p_adjusted),
		`${percent(column.missing.reference)} → ${percent(column.missing.current)}`
	]);
	return table([
		"column",
		"role",
		"verdict",
		"effect",
		"warn / alert",
		"p (adjusted)",
		"missing"
	], rows);
}

// src/render/evaluation-comment.ts
/** The line that finds the one comment of a model again. */
function evaluationMarker(model) {
	return `<!-- modelgate:evaluate ${model} -->`;
}
const HEADLINE = {
	pass: "passed",
	warn: "passed with a warning",
	fail: "failed",
	inconclusive: "could not be decided",
	error: "could not be judged"
};
/** The comment (and job summary): one sentence for everybody, the metric table, the gates, where it came from. */
function evaluationComment(evaluation, context) {
	return sections(`### ${evaluation.model}: ${HEADLINE[evaluation.verdict]}`, `**${conclusion(evaluation)}** ${sentence(evaluation.reason)}.`, comparedOn(evaluation), table([
		"metric",
		"challenger",
		"champion",
		"difference",
		"gate"
	], evaluation.metrics.map((metric) => metricRow(metric, evaluation.gates))), table([
		"gate",
		"status",
		"why"
	], evaluation.gates.map((gate) => [
		gate.id,
		statusWord(gate),
		sentence(gate.reason)
	])), evaluation.warnings.length === 0 ? "" : evaluation.warnings.map((warning) => `- Warning: ${sentence(warning)}`).join("\n"), context.notes.map((note) => `- ${sentence(note)}`).join("\n"), origin(evaluation, context));
}
function conclusion({ verdict, passed, champion }) {
	if (passed && champion === null) return "This model may become the first version.";
	if (passed) return verdict === "warn" ? "This model may go on, with a warning." : "This model may go on.";
	if (verdict === "inconclusive") return "This model may not go on yet: the test data cannot tell whether it is good enough.";
	return "This model may not go on.";
}
function comparedOn({ champion, dataset, stats }) {
	const rows = `${thousands(dataset.labelled)} labelled rows of ${dataset.name}`;
	return `${champion === null ? "There is no champion yet; the challenger was judged alone" : `Challenger and champion (version ${champion.version}) were scored in this run`}, on the same ${rows}${dataset.positives === null ? "" : `, ${thousands(dataset.positives)} of them positive`}.${stats === void 0 ? "" : ` In brackets: where the true value lies with ${share(stats.confidence)} confidence.`}`;
}
function metricRow(metric, gates) {
	const own = gates.filter((gate) => gate.metric === metric.id && gate.status !== "skipped");
	return [
		`${metric.id} ${metric.direction === "higher" ? "↑" : "↓"}`,
		metric.champion === null ? figureWithin(metric.challenger) : figureOf(metric.challenger),
		metric.champion === null ? "" : figureOf(metric.champion),
		metric.delta === null ? "" : differenceOf(metric.delta),
		own.map(statusWord).join(", ")
	];
}
/** `-0.0120 worse [-0.0160, -0.0080]`: positive is better. */
function differenceOf(delta) {
	const said = `${signed(delta.value)}${betterOrWorse(delta.value)}`;
	if (delta.low === void 0 || delta.method === "identical") return said;
	return `${said} ${delta.low === null ? "[unknown]" : `[${signed(delta.low)}, ${signed(delta.high)}]`}`;
}
function betterOrWorse(delta) {
	if (delta === 0) return "";
	return delta > 0 ? " better" : " worse";
}
function figureOf(value) {
	return value.value === null ? "undefined" : decimal(value.value);
}
function figureWithin(value) {
	if (value.value === null || value.low === void 0 || value.low === null) return figureOf(value);
	return `${figureOf(value)} [${decimal(value.low)}, ${decimal(value.high)}]`;
}
/** 0.95 as `95 %`. */
function share(confidence) {
	return `${Number((confidence * 100).toPrecision(6))} %`;
}
function statusWord({ status }) {
	return status === "pass" || status === "skipped" ? status : `**${status}**`;
}
function origin({ challenger, champion, dataset, tool }, { commit }) {
	return `<sub>${[
		commit === null ? "" : `commit ${code(commit.slice(0, 12))}`,
		`challenger ${code(shortDigest(challenger.digest))}`,
		champion === null ? "" : `champion ${code(shortDigest(champion.digest))}`,
		`data ${code(shortDigest(dataset.digest))}`,
		`Modelgate ${tool.modelgate}, ONNX Runtime ${tool.onnxruntime}`
	].filter((part) => part !== "").join(" · ")}</sub>`;
}

// src/render/model-card.ts
/** The page of a version in the registry: what it is, what it showed, what it takes, where it came from. */
function modelCard(run, evaluation, owner) {
	const test = evaluation.dataset;
	return sections(`# ${run.model}`, `A ${run.task} model in ONNX, ${bytes(run.size)}${owner === null ? "" : `, owned by ${code(owner)}`}. Verdict at registration: **${evaluation.verdict}**.`, `## What it showed\n\nOn ${thousands(test.labelled)} labelled rows (data ${code(shortDigest(test.digest))}):`, table(["metric", "value"], evaluation.metrics.map((metric) => [metric.id, metric.challenger.value === null ? "undefined" : decimal(metric.challenger.value)])), "## What it takes", table([
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
		...run.data.map((data) => [`${data.name} data`, `${code(shortDigest(data.digest))}, ${thousands(data.rows)} rows`]),
		["seed", String(run.seed)]
	]));
}

export { driftMarker as a, deploymentBody as c, thousands as d, code as f, table as g, sentence as h, driftIssueBody as i, bytes as l, sections as m, evaluationComment as n, driftSummary as o, codeBlock as p, evaluationMarker as r, driftTitle as s, modelCard as t, probability as u };