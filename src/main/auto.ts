import { isFork, type WorkflowContext } from "../adapters/actions/workflow-context.ts";
import type { Config, ModelConfig } from "../config/config.ts";
import { loadConfig } from "../config/load-config.ts";
import type { InputSpecs } from "../core/command.ts";
import { type Outcome, worstExit } from "../core/outcome.ts";
import { UserError } from "../core/user-error.ts";
import type { Repository } from "../ports/repository.ts";
import { findCommand } from "./find-command.ts";
import { COMMANDS, DECLARATIONS } from "./generated/commands.ts";
import type { GitHubPorts } from "./github-ports.ts";
import { runStep, type Step } from "./run-action.ts";

const INPUTS = {
  command: {
    kind: "text",
    placeholder: "COMMAND",
    description: "What to do. Default: `auto`, which goes by the event and by what changed",
  },
} as const satisfies InputSpecs;

/** One command on one model. */
interface Task {
  readonly command: string;
  readonly model: string;
}

/** Commands that are actions; the others are for the command line alone. */
const ACTIONS = Object.values(DECLARATIONS).flatMap(({ name, action }) => (action === null ? [] : [name]));

/** What a run goes by: the step, the configuration at hand, and ports to read with. */
interface Scene {
  readonly step: Step;
  readonly config: Config;
  readonly open: GitHubPorts;
}

/** The command that was asked for, with the inputs of its own action. */
async function runOne(step: Step, name: string): Promise<Outcome> {
  const { inputs } = step.reread(findCommand(name, ["auto", ...ACTIONS]));
  const command = await COMMANDS[name]?.();
  if (command === undefined) throw new TypeError(`${name} is declared and not there`);
  return command.run(inputs as never, step.open(inputs).ports);
}

async function sceneOf(step: Step): Promise<Scene> {
  const open = step.open(step.given.inputs);
  return { step, open, config: await loadConfig(step.given.inputs, open.ports.files) };
}

/** Goes by the event and by what changed. A merged deployment promotes, and never starts a training. */
async function runAuto(step: Step): Promise<Outcome> {
  const { context, log } = step;
  const { event } = context;
  if (event === "pull_request")
    return isDeployment(context) ? checkDeployment(step) : judgeModels(await sceneOf(step), []);
  if (event === "push" && context.branch === context.defaultBranch) return release(await sceneOf(step));
  if (event === "schedule") return inOrder(step, everyModel(await sceneOf(step), ["drift", "promote"]));
  if (event === "workflow_dispatch")
    throw new UserError("E_USAGE", "a run that is started by hand has to say what it is for", {
      remedy: `add below \`with:\`: command: one of ${ACTIONS.join(", ")}`,
    });
  log.info(`nothing to do for the event ${event}${event === "push" ? ` on ${context.branch ?? "a tag"}` : ""}`);
  return nothing(`nothing to do for ${event}`);
}

function isDeployment(context: WorkflowContext): boolean {
  return context.pull?.branch.startsWith("deploy/") === true && !isFork(context);
}

/** Trains and judges every model that the change is about, then goes on with those that passed. */
async function judgeModels(scene: Scene, then: readonly string[]): Promise<Outcome> {
  const { step, config, open } = scene;
  const { touchedModels } = await import("../config/touched-models.ts");
  const models = chosen(scene, touchedModels(config, await open.changed(step.context.pushed)));
  if (models.length === 0) return nothing("the change touches no model: nothing is trained");
  return inOrder(
    step,
    models.flatMap(({ name, environments }) =>
      ["train", "evaluate", ...then]
        .filter((command) => command !== "deploy" || environments.length > 0)
        .map((command) => ({ command, model: name })),
    ),
  );
}

/** After a merge: what was trained anew is registered and proposed; what was approved is put in force, always. */
async function release(scene: Scene): Promise<Outcome> {
  const judged = await judgeModels(scene, ["register", "deploy"]);
  const promoted = await inOrder(scene.step, everyModel(scene, ["promote"]));
  return joined([judged, promoted]);
}

function everyModel(scene: Scene, commands: readonly string[]): Task[] {
  const models = chosen(scene, [...scene.config.models.values()]);
  return commands.flatMap((command) =>
    models
      .filter(({ drift }) => command !== "drift" || drift.current !== null)
      .map(({ name }) => ({ command, model: name })),
  );
}

function chosen({ step }: Scene, models: readonly ModelConfig[]): readonly ModelConfig[] {
  const { model } = step.given.inputs;
  return model === null ? models : models.filter(({ name }) => name === model);
}

/** Runs tasks one after the other. A model whose task fails has its later tasks left out; the other models go on. */
async function inOrder(step: Step, tasks: readonly Task[]): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  const stopped = new Set<string>();
  for (const { command: name, model } of tasks) {
    if (stopped.has(model)) continue;
    step.log.info(`${name} ${model}`);
    const outcome = await runTask(step, { command: name, model });
    outcomes.push(outcome);
    // Drift is an alarm of its own, and stops no promotion.
    if (outcome.exit !== 0 && name !== "drift") stopped.add(model);
  }
  return outcomes.length === 0 ? nothing("nothing to do") : joined(outcomes);
}

async function runTask(step: Step, { command: name, model }: Task): Promise<Outcome> {
  const command = await COMMANDS[name]?.();
  if (command === undefined) throw new TypeError(`there is no command ${name}`);
  const { inputs } = step.reread({ ...command, inputs: {} });
  const own = Object.fromEntries(
    Object.entries(command.inputs).map(([input, { kind }]) => [input, kind === "flag" ? false : null]),
  );
  const open = step.open({ ...inputs, model });
  try {
    return await command.run({ ...own, ...inputs, model } as never, open.ports);
  } catch (error) {
    return step.failed(error);
  } finally {
    await open.close();
  }
}

/** What a deployment's pull request would put in force, tried without changing anything; told as a status beside it. */
async function checkDeployment(step: Step): Promise<Outcome> {
  const { context, given } = step;
  const promote = await COMMANDS.promote?.();
  const [, environment, model] = context.pull?.branch.split("/") ?? [];
  if (promote === undefined || environment === undefined || model === undefined)
    return nothing(`${context.pull?.branch} is no branch of a deployment`);
  const { ports } = step.open({ ...given.inputs, model, dryRun: true });
  const asIfMerged = { ...ports, repository: readingAs(ports.repository, context) };
  const outcome = await promote
    .run({ ...given.inputs, model, dryRun: true, environment, version: null, force: null } as never, asIfMerged)
    .catch((error: unknown) => step.failed(error));
  const { statuses } = step.open({ ...given.inputs, model }).ports.forge;
  await statuses.save(context.commit, [
    {
      context: `modelgate/${model}/deployment`,
      state: outcome.exit === 0 ? "success" : "failure",
      description: outcome.lines[0] ?? "",
    },
  ]);
  return outcome;
}

/** The repository in which the default branch is what the pull request would make of it. */
function readingAs(repository: Repository, { pull, defaultBranch }: WorkflowContext): Repository {
  const merged = `refs/heads/${pull?.base ?? defaultBranch ?? ""}`;
  const head = `refs/heads/${pull?.branch ?? ""}`;
  return { ...repository, readAt: (revision, path) => repository.readAt(revision === merged ? head : revision, path) };
}

function nothing(line: string): Outcome {
  return { exit: 0, json: "", lines: [line], outputs: {} };
}

function joined(outcomes: readonly Outcome[]): Outcome {
  const summaries = outcomes.flatMap(({ summary }) => summary ?? []);
  return {
    exit: worstExit(outcomes.map(({ exit }) => exit)),
    json: "",
    lines: outcomes.flatMap(({ lines }) => lines),
    ...(summaries.length === 0 ? {} : { summary: summaries.join("\n\n") }),
    outputs: Object.assign({}, ...outcomes.map(({ outputs }) => outputs)),
  };
}

void runStep({ name: "auto", inputs: INPUTS }, async (step) => {
  const asked = step.given.inputs.command as string | null;
  return asked === null || asked === "auto" ? runAuto(step) : runOne(step, asked);
});
