"use strict";

const require_start = require("./chunks/start.js");

// src/main/auto.ts
const INPUTS = { command: {
	kind: "text",
	placeholder: "COMMAND",
	description: "What to do. Default: `auto`, which goes by the event and by what changed"
} };
const ACTIONS = Object.values(require_start.DECLARATIONS).flatMap(({ name, action }) => action === null ? [] : [name]);
async function runOne(step, name) {
	const { inputs } = step.reread(require_start.findCommand(name, ["auto", ...ACTIONS]));
	const command = await require_start.COMMANDS[name]?.();
	if (command === void 0) throw new TypeError(`${name} is declared and not there`);
	return command.run(inputs, step.open(inputs).ports);
}
async function sceneOf(step) {
	const open = step.open(step.given.inputs);
	return {
		step,
		open,
		config: await require_start.loadConfig(step.given.inputs, open.ports.files)
	};
}
async function runAuto(step) {
	const { context, log } = step;
	const { event } = context;
	if (event === "pull_request") return isDeployment(context) ? checkDeployment(step) : judgeModels(await sceneOf(step), []);
	if (event === "push" && context.branch === context.defaultBranch) return release(await sceneOf(step));
	if (event === "schedule") return inOrder(step, everyModel(await sceneOf(step), ["drift", "promote"]));
	if (event === "workflow_dispatch") throw new require_start.UserError("E_USAGE", "a run that is started by hand has to say what it is for", { remedy: `add below \`with:\`: command: one of ${ACTIONS.join(", ")}` });
	log.info(`nothing to do for the event ${event}${event === "push" ? ` on ${context.branch ?? "a tag"}` : ""}`);
	return nothing(`nothing to do for ${event}`);
}
function isDeployment(context) {
	return context.pull?.branch.startsWith("deploy/") === true && !require_start.isFork(context);
}
async function judgeModels(scene, then) {
	const { step, config, open } = scene;
	const { touchedModels } = await Promise.resolve().then(() => require("./chunks/touched-models.js"));
	const models = chosen(scene, touchedModels(config, await open.changed(step.context.pushed)));
	if (models.length === 0) return nothing("the change touches no model: nothing is trained");
	return inOrder(step, models.flatMap(({ name, environments }) => [
		"train",
		"evaluate",
		...then
	].filter((command) => command !== "deploy" || environments.length > 0).map((command) => ({
		command,
		model: name
	}))));
}
async function release(scene) {
	return joined([await judgeModels(scene, ["register", "deploy"]), await inOrder(scene.step, everyModel(scene, ["promote"]))]);
}
function everyModel(scene, commands) {
	const models = chosen(scene, [...scene.config.models.values()]);
	return commands.flatMap((command) => models.filter(({ drift }) => command !== "drift" || drift.current !== null).map(({ name }) => ({
		command,
		model: name
	})));
}
function chosen({ step }, models) {
	const { model } = step.given.inputs;
	return model === null ? models : models.filter(({ name }) => name === model);
}
async function inOrder(step, tasks) {
	const outcomes = [];
	const stopped = /* @__PURE__ */ new Set();
	for (const { command: name, model } of tasks) {
		if (stopped.has(model)) continue;
		step.log.info(`${name} ${model}`);
		const outcome = await runTask(step, {
			command: name,
			model
		});
		outcomes.push(outcome);
		if (outcome.exit !== 0 && name !== "drift") stopped.add(model);
	}
	return outcomes.length === 0 ? nothing("nothing to do") : joined(outcomes);
}
async function runTask(step, { command: name, model }) {
	const command = await require_start.COMMANDS[name]?.();
	if (command === void 0) throw new TypeError(`there is no command ${name}`);
	const { inputs } = step.reread({
		...command,
		inputs: {}
	});
	const own = Object.fromEntries(Object.entries(command.inputs).map(([input, { kind }]) => [input, kind === "flag" ? false : null]));
	const open = step.open({
		...inputs,
		model
	});
	try {
		return await command.run({
			...own,
			...inputs,
			model
		}, open.ports);
	} catch (error) {
		return step.failed(error);
	} finally {
		await open.close();
	}
}
async function checkDeployment(step) {
	const { context, given } = step;
	const promote = await require_start.COMMANDS.promote?.();
	const [, environment, model] = context.pull?.branch.split("/") ?? [];
	if (promote === void 0 || environment === void 0 || model === void 0) return nothing(`${context.pull?.branch} is no branch of a deployment`);
	const { ports } = step.open({
		...given.inputs,
		model,
		dryRun: true
	});
	const asIfMerged = {
		...ports,
		repository: readingAs(ports.repository, context)
	};
	const outcome = await promote.run({
		...given.inputs,
		model,
		dryRun: true,
		environment,
		version: null,
		force: null
	}, asIfMerged).catch((error) => step.failed(error));
	const { statuses } = step.open({
		...given.inputs,
		model
	}).ports.forge;
	await statuses.save(context.commit, [{
		context: `modelgate/${model}/deployment`,
		state: outcome.exit === 0 ? "success" : "failure",
		description: outcome.lines[0] ?? ""
	}]);
	return outcome;
}
function readingAs(repository, { pull, defaultBranch }) {
	const merged = `refs/heads/${pull?.base ?? defaultBranch ?? ""}`;
	const head = `refs/heads/${pull?.branch ?? ""}`;
	return {
		...repository,
		readAt: (revision, path) => repository.readAt(revision === merged ? head : revision, path)
	};
}
function nothing(line) {
	return {
		exit: 0,
		json: "",
		lines: [line],
		outputs: {}
	};
}
function joined(outcomes) {
	const summaries = outcomes.flatMap(({ summary }) => summary ?? []);
	return {
		exit: require_start.worstExit(outcomes.map(({ exit }) => exit)),
		json: "",
		lines: outcomes.flatMap(({ lines }) => lines),
		...summaries.length === 0 ? {} : { summary: summaries.join("\n\n") },
		outputs: Object.assign({}, ...outcomes.map(({ outputs }) => outputs))
	};
}
require_start.runStep({
	name: "auto",
	inputs: INPUTS
}, async (step) => {
	const asked = step.given.inputs.command;
	return asked === null || asked === "auto" ? runAuto(step) : runOne(step, asked);
});
