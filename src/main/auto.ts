import { isFork, type WorkflowContext } from "../adapters/actions/workflow-context.ts";
import { changedByPull } from "../adapters/github/changed-paths.ts";
import type { ModelConfig } from "../config/config.ts";
import { loadConfig } from "../config/load-config.ts";
import type { InputSpecs } from "../core/command.ts";
import { nearest } from "../core/nearest.ts";
import { type Outcome, worstExit } from "../core/outcome.ts";
import { UserError } from "../core/user-error.ts";
import type { Repository } from "../ports/repository.ts";
import { COMMANDS } from "./generated/commands.ts";
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

/** The command that was asked for, with the inputs of its own action. */
async function runOne(step: Step, name: string): Promise<Outcome> {
  const command = await COMMANDS[name]?.();
  if (command === undefined || command.action === null) {
    const names = Object.keys(COMMANDS);
    const meant = nearest(name, names);
    throw new UserError("E_USAGE", `there is no command ${JSON.stringify(name)}`, {
      remedy: `${meant === null ? "" : `did you mean ${meant}? `}Commands: auto, ${names.join(", ")}`,
    });
  }
  const { inputs } = step.reread(command);
  return command.run(inputs as never, step.open(inputs).ports);
}

/** Goes by the event and by what changed. A merged deployment promotes, and never starts a training. */
async function runAuto(step: Step): Promise<Outcome> {
  const { context, log } = step;
  const { event } = context;
  if (event === "pull_request") return isDeployment(context) ? checkDeployment(step) : judgeModels(step, []);
  if (event === "push" && context.branch === context.defaultBranch) return release(step);
  if (event === "schedule") return inOrder(step, await everyModel(step, ["drift", "promote"]));
  if (event === "workflow_dispatch")
    throw new UserError("E_USAGE", "a run that is started by hand has to say what it is for", {
      remedy: `add below \`with:\`: command: one of ${Object.keys(COMMANDS).join(", ")}`,
    });
  log.info(`nothing to do for the event ${event}${event === "push" ? ` on ${context.branch ?? "a tag"}` : ""}`);
  return nothing(`nothing to do for ${event}`);
}

function isDeployment(context: WorkflowContext): boolean {
  return context.pull?.branch.startsWith("deploy/") === true && !isFork(context);
}

/** Trains and judges every model that the change is about, then goes on with those that passed. */
async function judgeModels(step: Step, then: readonly string[]): Promise<Outcome> {
  const config = await loadConfig(step.given.inputs, step.open(step.given.inputs).ports.files);
  const { touchedModels } = await import("../config/touched-models.ts");
  const models = chosen(step, touchedModels(config, await changedPaths(step)));
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
async function release(step: Step): Promise<Outcome> {
  const judged = await judgeModels(step, ["register", "deploy"]);
  const promoted = await inOrder(step, await everyModel(step, ["promote"]));
  return joined([judged, promoted]);
}

async function everyModel(step: Step, commands: readonly string[]): Promise<Task[]> {
  const config = await loadConfig(step.given.inputs, step.open(step.given.inputs).ports.files);
  const models = chosen(step, [...config.models.values()]);
  return commands.flatMap((command) =>
    models
      .filter(({ drift }) => command !== "drift" || drift.current !== null)
      .map(({ name }) => ({ command, model: name })),
  );
}

function chosen({ given }: Step, models: readonly ModelConfig[]): readonly ModelConfig[] {
  const { model } = given.inputs;
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
    .run({ ...given.inputs, model, dryRun: true, environment } as never, asIfMerged)
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

async function changedPaths(step: Step): Promise<readonly string[] | null> {
  const { pull, pushed } = step.context;
  const { openTarget } = await import("./github-ports.ts");
  if (pull !== null) return changedByPull(await openTarget(step.access), pull.number);
  return pushed === null ? null : step.open(step.given.inputs).changed(pushed.before, pushed.after);
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

await runStep({ name: "auto", inputs: INPUTS }, async (step) => {
  const asked = step.given.inputs.command as string | null;
  return asked === null || asked === "auto" ? runAuto(step) : runOne(step, asked);
});
