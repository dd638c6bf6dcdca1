"use strict";

const require_contracts = require("./contracts.js");
const require_start = require("./start.js");
const require_domain = require("./domain.js");
const require_render = require("./render.js");
const require_steps = require("./steps.js");

// src/commands/report/index.ts
const LARGEST_VERDICT = 8388608;
const command = require_start.defineCommand({
	...require_start.declaration$6,
	run: async (inputs, ports) => {
		const { model } = inputs;
		if (model === null || !require_start.isModelName(model)) throw new require_start.UserError("E_USAGE", model === null ? "report needs a model" : `${JSON.stringify(model)} names no model`, { remedy: `name the model (it reads no configuration): ${require_start.NAME_RULE}` });
		const path = inputs.verdict ?? require_steps.runPath(inputs.outputDir, model, "evaluation");
		const evaluation = await readVerdict(ports.files, {
			path,
			model
		});
		const costs = await readCosts(ports.files, {
			path: besides(path),
			model
		});
		const head = await ports.repository.head();
		if (head === null) throw new require_start.UserError("E_ENVIRONMENT", "there is no commit to report on", {
			exit: 3,
			remedy: "run it in a workflow"
		});
		const latency = costs === null ? "" : require_render.latencyLine(costs);
		const comment = require_render.evaluationComment(evaluation, {
			commit: head.commit,
			latency
		});
		const place = await require_steps.postEvaluation(ports, {
			evaluation,
			comment,
			head
		});
		const where = place ?? "no open pull request is at this commit; the statuses are there";
		return {
			exit: 0,
			json: require_domain.formatJson({
				schema: 1,
				model,
				verdict: evaluation.verdict,
				commit: head.commit,
				comment: place
			}),
			lines: [`${model}: ${evaluation.verdict}: ${evaluation.reason}`, `the comment: ${where}`],
			summary: comment,
			outputs: {
				verdict: evaluation.verdict,
				passed: String(evaluation.passed),
				comment: place ?? ""
			}
		};
	}
});
async function readVerdict(files, left) {
	const evaluation = await readLeft(files, "evaluation", left);
	if (evaluation !== null) return evaluation;
	throw new require_start.UserError("E_RUN_MISSING", `there is no verdict at ${left.path}`, { remedy: `run evaluate ${left.model} first, or name its evaluation.json` });
}
async function readCosts(files, left) {
	return readLeft(files, "operational", left);
}
function besides(verdict) {
	return `${verdict.slice(0, verdict.lastIndexOf("/") + 1)}${require_steps.RUN_FILES.operational}`;
}
async function readLeft(files, kind, { path, model }) {
	const bytes = await files.read(path);
	if (bytes === null) return null;
	if (bytes.length > LARGEST_VERDICT) throw new require_start.UserError("E_CONTRACT", `${path} is larger than any verdict`, { remedy: "look at what the run left there" });
	const content = require_contracts.readContract(kind, bytes, path);
	if (content.model === model) return content;
	throw new require_start.UserError("E_MIXED_RUN", `${path} is of another model than ${model}`, {
		exit: 4,
		remedy: "name the model that was evaluated"
	});
}

exports.command = command;