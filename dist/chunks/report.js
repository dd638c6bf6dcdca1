import { t as readContract } from "./contracts.js";
import { B as defineCommand, O as declaration, Z as UserError, l as isModelName, s as NAME_RULE } from "./start.js";
import { hn as formatJson } from "./domain.js";
import { a as evaluationComment, i as latencyLine } from "./render.js";
import { c as RUN_FILES, f as runPath, i as postEvaluation } from "./steps.js";

// src/commands/report/index.ts
const LARGEST_VERDICT = 8388608;
const command = defineCommand({
	...declaration,
	run: async (inputs, ports) => {
		const { model } = inputs;
		if (model === null || !isModelName(model)) throw new UserError("E_USAGE", model === null ? "report needs a model" : `${JSON.stringify(model)} names no model`, { remedy: `name the model (it reads no configuration): ${NAME_RULE}` });
		const path = inputs.verdict ?? runPath(inputs.outputDir, model, "evaluation");
		const evaluation = await readVerdict(ports.files, {
			path,
			model
		});
		const costs = await readCosts(ports.files, {
			path: besides(path),
			model
		});
		const head = await ports.repository.head();
		if (head === null) throw new UserError("E_ENVIRONMENT", "there is no commit to report on", {
			exit: 3,
			remedy: "run it in a workflow"
		});
		const latency = costs === null ? "" : latencyLine(costs);
		const comment = evaluationComment(evaluation, {
			commit: head.commit,
			latency
		});
		const place = await postEvaluation(ports, {
			evaluation,
			comment,
			head
		});
		const where = place ?? "no open pull request is at this commit; the statuses are there";
		return {
			exit: 0,
			json: formatJson({
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
	throw new UserError("E_RUN_MISSING", `there is no verdict at ${left.path}`, { remedy: `run evaluate ${left.model} first, or name its evaluation.json` });
}
async function readCosts(files, left) {
	return readLeft(files, "operational", left);
}
function besides(verdict) {
	return `${verdict.slice(0, verdict.lastIndexOf("/") + 1)}${RUN_FILES.operational}`;
}
async function readLeft(files, kind, { path, model }) {
	const bytes = await files.read(path);
	if (bytes === null) return null;
	if (bytes.length > LARGEST_VERDICT) throw new UserError("E_CONTRACT", `${path} is larger than any verdict`, { remedy: "look at what the run left there" });
	const content = readContract(kind, bytes, path);
	if (content.model === model) return content;
	throw new UserError("E_MIXED_RUN", `${path} is of another model than ${model}`, {
		exit: 4,
		remedy: "name the model that was evaluated"
	});
}

export { command };