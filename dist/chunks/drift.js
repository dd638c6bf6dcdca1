"use strict";

const require_start = require("./start.js");
const require_domain = require("./domain.js");
const require_render = require("./render.js");
const require_steps = require("./steps.js");

// src/commands/drift/history.ts
async function keepHistory(ports, drift) {
	const at = ports.clock.now();
	const line = {
		schema: 1,
		at: at.toISOString(),
		environment: drift.environment,
		version: drift.version,
		run_id: ports.context.runId,
		verdict: drift.verdict,
		rows: drift.window.rows,
		data: drift.window.data,
		drifted: drift.dataset.drifted,
		share: drift.dataset.share,
		weighted_share: drift.dataset.weighted_share
	};
	const { value } = await ports.registry.commit(async (snapshot) => {
		const earlier = await readHistory(snapshot, drift, at);
		if (earlier.some((known) => known.run_id === line.run_id)) return {
			kind: "nothing",
			value: earlier
		};
		const month = await readText(snapshot, require_domain.monitorPath(drift.model, at));
		return {
			kind: "commit",
			change: require_domain.appendMonitor(drift.model, line, month),
			value: [...earlier, line]
		};
	});
	return value;
}
async function readHistory(snapshot, { model, environment }, at) {
	const lastMonth = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - 1, 1));
	return [await readText(snapshot, require_domain.monitorPath(model, lastMonth)), await readText(snapshot, require_domain.monitorPath(model, at))].flatMap(require_domain.parseMonitor).filter((line) => line.environment === environment);
}
async function readText(snapshot, path) {
	const bytes = await snapshot.read(path);
	return bytes === null ? "" : new TextDecoder().decode(bytes);
}

// src/commands/drift/measure.ts
async function measureDrift(ports, model, watched) {
	const { profile } = watched;
	refuseUnwatched(model, profile);
	const current = await describeCurrent(ports, model, watched.source);
	if (current.kind === "unselectable") return brokenData(ports, watched.source, current.missing);
	const { source, columns } = current;
	const byName = new Map(columns.map((column) => [column.name, column]));
	const observed = profile.columns.filter((column) => column.role !== "prediction");
	const comparable = observed.filter((column) => isComparable(column, byName.get(column.name)));
	const time = model.data.time !== null && byName.get(model.data.time)?.type === "time" ? model.data.time : null;
	const plan = require_domain.planComparison(comparable);
	if (time !== null) plan.push({
		kind: "time",
		name: time
	});
	const counts = await ports.engine.count(source, { columns: plan });
	ports.log.info(`  counted ${require_domain.counted(counts.rows, "row")}`);
	const checks = require_domain.checkSchema(profile.columns, columns, counts.rows);
	const measured = observed.filter((column) => column.role === "feature" || comparable.includes(column)).map((column) => {
		const drift = require_domain.measureColumn(column, counts.columns.get(column.name), ruleOf(model, column.name));
		const fault = checks.find((check) => check.column === column.name);
		return fault === void 0 ? drift : {
			...drift,
			problem: fault.reason
		};
	});
	const predicted = checks.length === 0 ? await measurePredictions(ports, model, {
		...watched,
		source
	}) : UNPREDICTED;
	const span = time === null ? void 0 : counts.columns.get(time);
	const { digest } = await ports.engine.digest(source);
	const [from, to] = span?.kind === "time" ? [span.min, span.max] : [null, null];
	const window = {
		from,
		to,
		rows: counts.rows,
		widened: false,
		data: digest
	};
	return {
		columns: [...measured, ...predicted.columns],
		checks,
		window,
		warnings: predicted.warnings
	};
}
function refuseUnwatched(model, profile) {
	const watched = profile.columns.map((column) => column.name);
	const unknown = [...model.drift.columns.keys()].find((name) => !watched.includes(name));
	if (unknown === void 0) return;
	const meant = require_start.nearest(unknown, watched);
	throw new require_start.UserError("E_COLUMN_MISSING", `drift.columns names ${unknown}, which is not watched`, {
		place: model.placeOf([
			"drift",
			"columns",
			unknown
		]),
		remedy: `${meant === null ? "" : `did you mean ${meant}? `}Watched are: ${watched.join(", ")}`
	});
}
async function describeCurrent(ports, model, source) {
	const whole = await tryDescribe(ports, source);
	const unlabelled = require_domain.withoutDerived(source, model.data.label);
	return whole.kind === "described" || unlabelled === source ? whole : tryDescribe(ports, unlabelled);
}
async function tryDescribe(ports, source) {
	try {
		return {
			kind: "described",
			source,
			columns: (await ports.engine.describe(source)).columns
		};
	} catch (error) {
		if (!(error instanceof require_start.UserError) || error.code !== "E_COLUMN_MISSING" || error.subject === null) throw error;
		return {
			kind: "unselectable",
			missing: error.subject
		};
	}
}
async function brokenData(ports, source, missing) {
	const stored = {
		...source,
		select: null
	};
	const { rows } = await ports.engine.count(stored, { columns: [] });
	const { digest } = await ports.engine.digest(stored);
	const window = {
		from: null,
		to: null,
		rows,
		widened: false,
		data: digest
	};
	return {
		columns: [],
		checks: [require_domain.missingColumn(missing)],
		window,
		warnings: []
	};
}
function isComparable(profile, column) {
	if (column === void 0) return false;
	return profile.type === "category" ? profile.role === "label" || require_domain.profileKind(column.type) === "category" : require_domain.profileKind(column.type) === "number";
}
function ruleOf(model, column) {
	return model.drift.columns.get(column) ?? {
		method: null,
		warn: null,
		alert: null,
		critical: false
	};
}
const UNPREDICTED = {
	columns: [],
	warnings: []
};
async function measurePredictions(ports, model, { snapshot, stored, profile, source }) {
	const reference = profile.columns.find((column) => column.role === "prediction");
	if (reference === void 0) return UNPREDICTED;
	const scored = await require_steps.checkOutModel(ports, snapshot, {
		stored,
		name: `version ${stored.record.version}`
	});
	const { models, counts } = await ports.scorer.score({
		rows: source,
		models: [scored],
		keep: [],
		countBy: reference,
		timeoutSeconds: model.evaluate.timeoutSeconds
	});
	const [answer] = models;
	if (answer?.kind === "failed") ports.log.warn(`the predictions could not be watched: ${answer.reason}`);
	const answered = answer?.kind === "scored" ? counts?.[0] : void 0;
	const strange = require_domain.strangePredictions(answered);
	const measured = require_domain.measureColumn(reference, answered, ruleOf(model, reference.name));
	return {
		columns: [answer?.kind === "failed" ? {
			...measured,
			problem: answer.reason
		} : measured],
		warnings: strange === null ? [] : [strange]
	};
}

// src/commands/drift/update-issue.ts
async function keepIssue(...run) {
	try {
		return await updateIssue(...run);
	} catch (error) {
		if (!(error instanceof require_start.UserError)) throw error;
		return {
			operation: "none",
			number: null,
			location: null,
			reason: error.message,
			error
		};
	}
}
async function updateIssue(ports, { model, drift, history }) {
	const { issues } = ports.forge;
	const marker = require_render.driftMarker(drift.model, drift.environment);
	const known = await issues.find(marker);
	const action = require_domain.nextIssueAction(history, known);
	const text = (state) => ({
		title: require_render.driftTitle(drift),
		body: require_render.driftIssueBody(drift, {
			state,
			run: ports.context.runId
		}),
		labels: [
			"modelgate",
			"drift",
			`model:${model.name}`,
			`env:${drift.environment}`
		]
	});
	const done = (operation, place) => ({
		operation,
		number: place.number,
		location: place.location,
		reason: null,
		error: null
	});
	if (action.kind === "none") return {
		operation: "none",
		number: known?.number ?? null,
		location: known?.location ?? null,
		reason: action.reason,
		error: null
	};
	if (action.kind === "open" || known === null) return done("opened", await issues.open(marker, text("Open.")));
	switch (action.kind) {
		case "update": return done("updated", await issues.update(known.number, text(action.comment ?? "Still open."), {
			state: "open",
			comment: action.comment
		}));
		case "reopen": return done("reopened", await issues.update(known.number, text(action.comment), {
			state: "open",
			comment: action.comment
		}));
		case "close": return done("closed", await issues.update(known.number, text(action.comment), {
			state: "closed",
			comment: action.comment
		}));
	}
}

// src/commands/drift/index.ts
const command = require_start.defineCommand({
	...require_start.declaration$14,
	run: async (inputs, ports) => {
		const { model } = await require_start.loadModel(inputs, ports.files);
		const failOn = readFailOn(inputs["fail-on"]);
		const named = inputs.environment ?? model.drift.environment;
		const environment = (named === null ? require_steps.championEnvironment(model) : require_steps.chooseEnvironment(model, named))?.environment ?? "champion";
		const pattern = inputs.current ?? model.drift.current;
		if (pattern === null) throw new require_start.UserError("E_DATA_NOT_FOUND", "no current data were named", {
			place: model.placeOf(["drift"]),
			remedy: "name them with --current FILE or drift.current"
		});
		const snapshot = await ports.registry.snapshot();
		const stored = await require_steps.findVersion(snapshot, model, environment);
		const [profile, out] = await require_start.both(require_steps.readKept(snapshot, stored, "profile"), require_steps.outOfService(snapshot, stored));
		if (out !== null) ports.log.warn(`${model.name}: ${out}`);
		ports.log.info(`drift ${model.name}: ${pattern} against version ${stored.record.version} in ${environment}`);
		const source = require_steps.dataSource(model, inputs.current === null ? "drift.current" : "--current", pattern, profile.data.stored);
		const { importance = null } = await require_steps.readKept(snapshot, stored, "evaluation");
		const measured = await measureDrift(ports, model, {
			snapshot,
			stored,
			profile,
			source
		});
		for (const warning of measured.warnings) ports.log.warn(`${model.name}: ${warning}`);
		const warnings = [...out === null ? [] : [out], ...measured.warnings];
		const drift = require_domain.driftFile({
			model: model.name,
			environment,
			version: stored.record.version,
			window: measured.window
		}, require_domain.judgeDrift(measured.columns, model.drift.rules, importance), {
			rules: model.drift.rules,
			checks: measured.checks,
			warnings
		});
		const json = require_domain.formatJson(drift);
		await ports.files.write(require_steps.runPath(inputs.outputDir, model.name, "drift"), json);
		const summary = require_render.driftSummary(drift);
		await ports.files.write(require_steps.runPath(inputs.outputDir, model.name, "driftSummary"), summary);
		const history = await keepHistory(ports, drift);
		const { driftReport } = await Promise.resolve().then(() => require("./report-page.js")).then((n) => n.drift_report_exports);
		await ports.files.write(require_steps.runPath(inputs.outputDir, model.name, "driftReport"), driftReport(drift, history));
		const issue = await keepIssue(ports, {
			model,
			drift,
			history
		});
		return {
			exit: issue.error?.exit ?? exitOf(drift, failOn),
			json,
			summary: issue.error === null ? summary : `${summary}\n${issueLines(issue).map(require_render.code).join("\n\n")}\n`,
			lines: [...linesOf(drift), ...issueLines(issue)],
			outputs: {
				verdict: drift.verdict,
				"drifted-columns": drift.dataset.drifted.join(","),
				"drift-score": String(drift.dataset.weighted_share),
				"issue-number": String(issue.number ?? ""),
				"issue-operation": issue.operation,
				"drift-path": require_steps.runPath(inputs.outputDir, model.name, "drift"),
				"report-path": require_steps.runPath(inputs.outputDir, model.name, "driftReport")
			}
		};
	}
});
function issueLines({ operation, location, reason, error }) {
	if (error !== null) return [`issue: ${error.code}: ${error.message}`, `  remedy: ${error.remedy}`];
	return [`issue: ${operation}${location === null ? "" : `, ${location}`}${reason === null ? "" : ` (${reason})`}`];
}
function readFailOn(text) {
	if (text === null || text === "warn" || text === "alert") return text;
	throw new require_start.UserError("E_USAGE", `--fail-on ${text} is not accepted`, { remedy: "write --fail-on warn or --fail-on alert" });
}
function exitOf({ verdict }, failOn) {
	if (verdict === "error") return 2;
	return failOn === "alert" && verdict === "alert" || failOn === "warn" && (verdict === "alert" || verdict === "warn") ? 1 : 0;
}
function linesOf(drift) {
	const columns = drift.columns.map((column) => {
		const effect = column.effect === null ? column.reason ?? "" : `${require_domain.withDecimals(column.effect, 3)} ${column.unit}, adjusted p ${require_render.probability(column.p_adjusted ?? 1)}`;
		return `  ${column.verdict.padEnd(6)} ${column.name}${column.role === "feature" ? "" : ` (${column.role})`}: ${effect}`;
	});
	return [`${drift.model} in ${drift.environment}: ${drift.verdict}: ${drift.reason}`, ...columns];
}

exports.command = command;