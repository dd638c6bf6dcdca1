import type { Masker } from "./masker.ts";
import type { Annotation } from "./run-result.ts";
import { COMMAND_NAMES, readWorkflowCommand, type WorkflowCommand } from "./workflow-command.ts";

/** What one step says, as the runner hears it. */
export interface StepLog {
  /** One line of the process: a command is obeyed, anything else is shown. */
  hear(line: string): void;
  /** A line of the runner's own. */
  say(line: string): void;
  annotate(level: Annotation["level"], message: string): void;
  readonly lines: readonly string[];
  readonly annotations: readonly Annotation[];
  /** What the deprecated `set-output` and `save-state` left. */
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
  /** Whether a command was refused, which fails the step. */
  readonly refused: () => boolean;
}

const UNSECURE = (name: string): string =>
  `The \`${name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`ACTIONS_ALLOW_UNSECURE_COMMANDS\` environment variable to \`true\`.`;

/** The log of one step. Everything kept is masked at the time it is said; `emit` gets each masked line too. */
export function createStepLog(masker: Masker, emit: (line: string) => void): StepLog {
  const lines: string[] = [];
  const annotations: Annotation[] = [];
  const outputs = new Map<string, string>();
  const state = new Map<string, string>();
  const known = new Set(COMMAND_NAMES);
  let [stopToken, echo, refused] = ["", false, false];

  function say(line: string): void {
    for (const one of masker.mask(line).split("\n")) {
      lines.push(one);
      emit(one);
    }
  }
  function annotate(level: Annotation["level"], message: string, properties: Record<string, string> = {}): void {
    annotations.push({ level, message: masker.mask(message), properties });
    say(`##[${level}]${message}`);
  }
  function named(command: WorkflowCommand, into: Map<string, string>): void {
    const name = command.properties.get("name") ?? "";
    if (name === "") throw new Error(`Required field 'name' is missing in ##[${command.name}] command.`);
    annotate("warning", `The \`${command.name}\` command is deprecated and will be disabled soon.`);
    into.set(name, command.data);
  }
  function addMask(value: string): void {
    if (value.trim() === "") annotate("warning", "Can't add secret mask for empty string in ##[add-mask] command.");
    else masker.add(value);
  }
  const obey: Record<string, (command: WorkflowCommand) => void> = {
    "add-mask": ({ data }) => addMask(data),
    "set-output": (command) => named(command, outputs),
    "save-state": (command) => named(command, state),
    error: ({ data, properties }) => annotate("error", data, Object.fromEntries(properties)),
    warning: ({ data, properties }) => annotate("warning", data, Object.fromEntries(properties)),
    notice: ({ data, properties }) => annotate("notice", data, Object.fromEntries(properties)),
    debug: () => {},
    group: ({ data }) => say(`##[group]${data}`),
    endgroup: () => say("##[endgroup]"),
    echo: ({ data }) => {
      if (!/^(on|off)$/i.test(data.trim())) throw new Error(`Invalid echo command value: ${data}`);
      echo = data.trim().toLowerCase() === "on";
    },
    "set-env": () => {
      throw new Error(UNSECURE("set-env"));
    },
    "add-path": () => {
      throw new Error(UNSECURE("add-path"));
    },
  };
  /** Whether the line was a command and is done with. */
  function process(line: string): boolean {
    const command = readWorkflowCommand(line, known);
    if (command === undefined) return false;
    if (stopToken !== "") {
      if (command.name !== stopToken.toLowerCase()) return false;
      known.delete(command.name);
      stopToken = "";
      say(line);
      return true;
    }
    if (command.name === "stop-commands") {
      stopToken = command.data;
      if (stopToken === "" || known.has(stopToken.toLowerCase())) throw new Error(`Invalid stop token: ${stopToken}`);
      known.add(stopToken.toLowerCase());
      say(line);
      if (stopToken.length > 6) masker.add(stopToken);
      return true;
    }
    if (echo && command.name !== "add-mask") say(line);
    obey[command.name]?.(command);
    return true;
  }
  function hear(line: string): void {
    try {
      if (!process(line)) say(line);
    } catch (error) {
      refused = true;
      annotate("error", `Unable to process command '${line}' successfully.`);
      annotate("error", error instanceof Error ? error.message : String(error));
    }
  }
  return { hear, say, annotate, lines, annotations, outputs, state, refused: () => refused };
}
