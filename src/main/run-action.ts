import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { asInputs } from "../adapters/actions/as-inputs.ts";
import { type ActionInputs, readInputs } from "../adapters/actions/inputs.ts";
import { addSummary, annotate, maskToken, setOutputs } from "../adapters/actions/step.ts";
import { runUrl, type WorkflowContext, workflowContext } from "../adapters/actions/workflow-context.ts";
import { createLog } from "../adapters/cli/log.ts";
import { errorExit, errorLines } from "../adapters/cli/report-error.ts";
import { outputFolder } from "../adapters/node/output-folder.ts";
import { beside } from "../core/beside.ts";
import type { Command, CommonInputs, Declaration } from "../core/command.ts";
import type { Outcome } from "../core/outcome.ts";
import type { Log } from "../ports/log.ts";
import { environment } from "./environment.ts";
import type { GitHubAccess, GitHubPorts } from "./github-ports.ts";
import type { OpenPorts } from "./machine.ts";
import { onInterrupt } from "./on-interrupt.ts";
import { standardInput } from "./standard-input.ts";

/** The sandbox's program lies beside the one that was started. */
const SANDBOX = join(dirname(process.argv[1] ?? ""), "sandbox.js");

const log = createLog(() => process.stdout, Date.now);

/** What a step runs with: its inputs, its run, and ports to work on GitHub. */
export interface Step {
  readonly given: ActionInputs;
  readonly context: WorkflowContext;
  /** Opens ports for one command; they are closed when the step ends. */
  readonly open: (inputs: CommonInputs) => GitHubPorts;
  readonly log: Log;
  /** The step's inputs once more, as another command declares them. */
  readonly reread: (command: Declaration) => ActionInputs;
  /** Tells an error at once, and what it makes of the step, so that other work can go on. */
  readonly failed: (error: unknown) => Outcome;
}

/** Runs one command as a workflow step; it is loaded when its inputs turned out to be sound. */
export function runAction(declaration: Declaration, load: () => Promise<Command>): Promise<void> {
  return runStep(declaration, async ({ given, open }) => {
    const { inputs } = given;
    const command = await load();
    const { ports } = open(inputs);
    if (command.scores) beside(ports.scorer.versions());
    return command.run(inputs as never, ports);
  });
}

/**
 * The one host of workflow steps: reads the inputs from standard input and the run from the runner, masks the token,
 * and leaves outputs, summary, annotations and the exit code. Interrupted, it kills what it started and says so.
 */
export async function runStep(
  declared: Pick<Declaration, "name" | "inputs">,
  work: (step: Step) => Promise<Outcome>,
): Promise<void> {
  const opened: OpenPorts[] = [];
  const names = new Set(Object.keys(declared.inputs));
  const say = (line: string): string => asInputs(line, names);
  const failed = (error: unknown): Outcome => tellError(error, say);
  try {
    const raw = { json: standardInput(), variables: environment.variables };
    const first = readInputs(declared, raw);
    maskToken(first.token);
    const context = readContext();
    const outputDir = await outputFolder(context.workspace, first.inputs.outputDir);
    const reread = (command: Declaration): ActionInputs => {
      const { inputs, token } = readInputs(command, raw);
      for (const name of Object.keys(command.inputs)) names.add(name);
      return { token, inputs: { ...inputs, outputDir } };
    };
    const given = { ...first, inputs: { ...first.inputs, outputDir } };
    const access = accessOf(context, given.token);
    const { openGitHubPorts } = await import("./github-ports.ts");
    const open = (inputs: CommonInputs): GitHubPorts => {
      const host = { log, sandboxProgram: SANDBOX, native: join(context.temporary, "modelgate-native") };
      const ports = openGitHubPorts(access, inputs, host);
      opened.push(ports);
      return ports;
    };
    onInterrupt(declared.name, opened, log);
    const outcome = await work({ given, context, open, log, reread, failed });
    const lines = outcome.lines.map(say);
    log.lines(lines);
    setOutputs(outcome.outputs);
    await addSummary(outcome.summary ?? (await linesAsMarkdown(declared.name, lines)));
    process.exitCode = outcome.exit;
  } catch (error) {
    process.exitCode = failed(error).exit;
  } finally {
    for (const { close } of opened) await close();
  }
}

function tellError(error: unknown, say: (line: string) => string): Outcome {
  const lines = errorLines(error).map(say);
  log.lines(lines);
  annotate(error, say);
  return { exit: errorExit(error), json: "", lines: lines.slice(0, 1), outputs: {} };
}

function readContext(): WorkflowContext {
  const path = environment.variables.GITHUB_EVENT_PATH;
  const event: unknown = path ? JSON.parse(readFileSync(path, "utf8")) : {};
  return workflowContext(environment.variables, event);
}

function accessOf(context: WorkflowContext, token: string): GitHubAccess {
  const { pull } = context;
  return {
    ...context,
    token,
    where: "step",
    pull: pull === null ? null : { number: pull.number, url: pull.url, branch: pull.branch, base: pull.base },
    followed: context.after,
    runUrl: runUrl(context),
    run: {
      runId: context.runId,
      options: "",
      workflow: { name: context.workflow, attempt: context.runAttempt },
    },
  };
}

async function linesAsMarkdown(name: string, lines: readonly string[]): Promise<string> {
  const { codeBlock, sections } = await import("../render/markdown.ts");
  return sections(`### Modelgate ${name}`, codeBlock(lines));
}
