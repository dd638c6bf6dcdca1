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

/** What `echo` does not show, because the log has it anyway or must not. */
const UNECHOED = new Set(["debug", "error", "notice", "warning"]);

const UNSECURE = (name: string): string =>
  `The \`${name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`ACTIONS_ALLOW_UNSECURE_COMMANDS\` environment variable to \`true\`.`;

type Say = (line: string) => void;
type Annotate = (level: Annotation["level"], message: string, properties?: ReadonlyMap<string, string>) => void;

interface Voice {
  readonly masker: Masker;
  readonly say: Say;
  readonly annotate: Annotate;
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
}

/** Keeps what `set-output` or `save-state` names: both are deprecated, and still obeyed. */
function keep(voice: Voice, { name, properties, data }: WorkflowCommand, into: Map<string, string>): void {
  const key = properties.get("name") ?? "";
  if (key === "") throw new Error(`Required field 'name' is missing in ##[${name}] command.`);
  voice.annotate("warning", `The \`${name}\` command is deprecated and will be disabled soon.`);
  into.set(key, data);
}

function addMask({ masker, annotate }: Voice, value: string): void {
  if (value.trim() === "") annotate("warning", "Can't add secret mask for empty string in ##[add-mask] command.");
  else masker.add(value);
}

/** Does what a command says; throws for one that is refused. */
function obey(voice: Voice, command: WorkflowCommand): void {
  const { name, data, properties } = command;
  switch (name) {
    case "add-mask":
      addMask(voice, data);
      break;
    case "set-output":
      keep(voice, command, voice.outputs);
      break;
    case "save-state":
      keep(voice, command, voice.state);
      break;
    case "error":
    case "warning":
    case "notice":
      voice.annotate(name, data, properties);
      break;
    case "group":
      voice.say(`##[group]${data}`);
      break;
    case "endgroup":
      voice.say("##[endgroup]");
      break;
    case "set-env":
    case "add-path":
      throw new Error(UNSECURE(name));
    default: // debug and problem matchers show nothing
  }
}

/** Reads lines as commands; remembers whether commands are stopped, and whether they are echoed. */
function createCommandReader(voice: Voice): (line: string) => boolean {
  const known = new Set(COMMAND_NAMES);
  let [stopToken, echo] = ["", false];
  function resume(name: string, line: string): boolean {
    if (name !== stopToken.toLowerCase()) return false;
    known.delete(name);
    stopToken = "";
    voice.say(line);
    return true;
  }
  function stop(token: string, line: string): void {
    if (token === "" || known.has(token.toLowerCase())) throw new Error(`Invalid stop token: ${token}`);
    stopToken = token;
    known.add(token.toLowerCase());
    voice.say(line);
    if (token.length > 6) voice.masker.add(token);
  }
  function setEcho(wish: string): void {
    if (!/^(on|off)$/i.test(wish)) throw new Error(`Invalid echo command value: ${wish}`);
    echo = wish.toLowerCase() === "on";
  }
  return (line) => {
    const command = readWorkflowCommand(line, known);
    if (command === undefined) return false;
    if (stopToken !== "") return resume(command.name, line);
    if (command.name === "stop-commands") stop(command.data, line);
    else if (command.name === "echo") setEcho(command.data.trim());
    else {
      if (echo && command.name === "add-mask") voice.say("::add-mask::***");
      else if (echo && !UNECHOED.has(command.name)) voice.say(line);
      obey(voice, command);
    }
    return true;
  };
}

/** The log of one step. Everything kept is masked at the time it is said; `emit` gets each masked line too. */
export function createStepLog(masker: Masker, emit: (line: string) => void): StepLog {
  const lines: string[] = [];
  const annotations: Annotation[] = [];
  let refused = false;
  const say: Say = (line) => {
    for (const one of masker.mask(line).split("\n")) {
      lines.push(one);
      emit(one);
    }
  };
  const annotate: Annotate = (level, message, properties = new Map()) => {
    annotations.push({ level, message: masker.mask(message), properties: Object.fromEntries(properties) });
    say(`##[${level}]${message}`);
  };
  const voice: Voice = { masker, say, annotate, outputs: new Map(), state: new Map() };
  const take = createCommandReader(voice);
  const hear = (line: string): void => {
    try {
      if (!take(line)) say(line);
    } catch (error) {
      refused = true;
      annotate("error", `Unable to process command '${line}' successfully.`);
      annotate("error", error instanceof Error ? error.message : String(error));
    }
  };
  const { outputs, state } = voice;
  return { hear, say, annotate, lines, annotations, outputs, state, refused: () => refused };
}
