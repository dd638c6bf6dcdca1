import { i as readInputs, t as outputFolder } from "./output-folder.js";
import { a as setOutputs, i as maskToken, n as addSummary, r as annotate, t as standardInput } from "./standard-input.js";
import { i as UserError } from "./core.js";
import { n as errorLines, r as createLog, t as errorExit } from "./report-error.js";
import { t as environment } from "./environment.js";
import { t as openGitHubPorts } from "./github-ports.js";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

// src/adapters/actions/workflow-context.ts
const NO_COMMIT = /^0+$/;
/** Reads the runner's variables and the event. Host names come from the variables only, so that any GitHub works. */
function workflowContext(variables, event) {
	const need = (name) => {
		const value = variables[name];
		if (value !== void 0 && value !== "") return value;
		throw new UserError("E_ENVIRONMENT", `the runner did not set ${name}`, {
			exit: 3,
			remedy: "run this as a step of a workflow; on the command line use dist/cli.js"
		});
	};
	const payload = fields(event);
	const [owner = "", repo = ""] = need("GITHUB_REPOSITORY").split("/");
	const pull = pullOf(payload);
	const after = runOf(payload);
	const ref = variables.GITHUB_REF ?? "";
	return {
		owner,
		repo,
		event: need("GITHUB_EVENT_NAME"),
		commit: pull?.headSha ?? after?.commit ?? need("GITHUB_SHA"),
		branch: pull?.branch ?? after?.branch ?? (ref.startsWith("refs/heads/") ? ref.slice(11) : null),
		defaultBranch: text(fields(payload.repository).default_branch),
		pull,
		pushed: pushOf(payload),
		after,
		runId: need("GITHUB_RUN_ID"),
		runAttempt: Number(variables.GITHUB_RUN_ATTEMPT ?? 1),
		workflow: variables.GITHUB_WORKFLOW_REF ?? variables.GITHUB_WORKFLOW ?? "",
		actor: variables.GITHUB_TRIGGERING_ACTOR ?? variables.GITHUB_ACTOR ?? "",
		workspace: need("GITHUB_WORKSPACE"),
		serverUrl: need("GITHUB_SERVER_URL"),
		apiUrl: need("GITHUB_API_URL"),
		temporary: need("RUNNER_TEMP")
	};
}
/** Whether the event comes from another repository: then the token may read and no more. */
function isFork({ pull, owner, repo }) {
	return pull !== null && pull.headRepository !== `${owner}/${repo}`;
}
/** Where people can look at this run. */
function runUrl({ serverUrl, owner, repo, runId }) {
	return `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`;
}
function pullOf(payload) {
	const pull = fields(payload.pull_request);
	const head = fields(pull.head);
	const base = fields(pull.base);
	const [number, headSha, branch] = [
		pull.number,
		text(head.sha),
		text(head.ref)
	];
	if (typeof number !== "number" || headSha === null || branch === null) return null;
	return {
		number,
		url: text(pull.html_url) ?? `#${number}`,
		headSha,
		branch,
		headRepository: text(fields(head.repo).full_name),
		base: text(base.ref) ?? "",
		baseSha: text(base.sha) ?? ""
	};
}
function pushOf({ before, after }) {
	if (typeof before !== "string" || typeof after !== "string") return null;
	return NO_COMMIT.test(before) || NO_COMMIT.test(after) ? null : {
		before,
		after
	};
}
function runOf(payload) {
	const run = fields(payload.workflow_run);
	const [commit, branch] = [text(run.head_sha), text(run.head_branch)];
	const repository = text(fields(run.head_repository).full_name);
	if (commit === null || branch === null || repository === null) return null;
	return {
		commit,
		branch,
		repository,
		event: text(run.event) ?? ""
	};
}
function fields(value) {
	return value !== null && typeof value === "object" ? value : {};
}
function text(value) {
	return typeof value === "string" && value !== "" ? value : null;
}

// src/main/run-action.ts
/** The sandbox's program lies beside the one that was started. */
const SANDBOX = join(dirname(process.argv[1] ?? ""), "sandbox.js");
const log = createLog(process.stdout, Date.now);
/** Runs one command as a workflow step. */
function runAction(command) {
	return runStep(command, async ({ given, open }) => {
		const { inputs } = given;
		return command.run(inputs, open(inputs).ports);
	});
}
/**
* The one host of workflow steps: reads the inputs from standard input and the run from the runner, masks the token,
* and leaves outputs, summary, annotations and the exit code. Interrupted, it kills what it started and says so.
*/
async function runStep(declared, work) {
	const opened = [];
	try {
		const raw = {
			json: standardInput(),
			variables: environment.variables
		};
		const first = readInputs(declared, raw);
		maskToken(first.token);
		const context = await readContext();
		const outputDir = await outputFolder(context.workspace, first.inputs.outputDir);
		const reread = (command) => {
			const { inputs, token } = readInputs(command, raw);
			return {
				token,
				inputs: {
					...inputs,
					outputDir
				}
			};
		};
		const given = {
			...first,
			inputs: {
				...first.inputs,
				outputDir
			}
		};
		const access = accessOf(context, given.token);
		const open = (inputs) => {
			const host = {
				log,
				sandboxProgram: SANDBOX,
				native: join(context.temporary, "modelgate-native")
			};
			const ports = openGitHubPorts(access, inputs, host);
			opened.push(ports);
			return ports;
		};
		onInterrupt(declared.name, opened);
		const outcome = await work({
			given,
			context,
			access,
			open,
			log,
			reread,
			failed
		});
		log.lines(outcome.lines);
		setOutputs(outcome.outputs);
		await addSummary(outcome.summary ?? linesAsMarkdown(declared.name, outcome.lines));
		process.exitCode = outcome.exit;
	} catch (error) {
		process.exitCode = failed(error).exit;
	} finally {
		for (const { close } of opened) await close();
	}
}
function failed(error) {
	const lines = errorLines(error);
	log.lines(lines);
	annotate(error);
	return {
		exit: errorExit(error),
		json: "",
		lines: lines.slice(0, 1),
		outputs: {}
	};
}
async function readContext() {
	const path = environment.variables.GITHUB_EVENT_PATH;
	const event = path ? JSON.parse(await readFile(path, "utf8")) : {};
	return workflowContext(environment.variables, event);
}
function accessOf(context, token) {
	const { pull } = context;
	return {
		...context,
		token,
		where: "step",
		pull: pull === null ? null : {
			number: pull.number,
			url: pull.url,
			branch: pull.branch,
			base: pull.base
		},
		followed: context.after,
		runUrl: runUrl(context),
		run: {
			runId: context.runId,
			options: "",
			workflow: {
				name: context.workflow,
				attempt: context.runAttempt
			}
		}
	};
}
function linesAsMarkdown(name, lines) {
	const fence = "`".repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
	return `### Modelgate ${name}\n\n${fence}text\n${lines.join("\n")}\n${fence}\n`;
}
function longestRun(line) {
	return Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
}
function onInterrupt(name, opened) {
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => {
		for (const { kill } of opened) kill();
		log.warn(`${name} was interrupted; what was written is whole, and running it again goes on from there`);
		const code = signal === "SIGINT" ? 130 : 143;
		Promise.all(opened.map(({ close }) => close())).finally(() => process.exit(code));
	});
}

export { runStep as n, isFork as r, runAction as t };