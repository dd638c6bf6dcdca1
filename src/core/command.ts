import type { Ports } from "../ports/ports.ts";
import type { Outcome } from "./outcome.ts";

/** One input of a command: an option on the command line, an input of the action. */
export interface InputSpec {
  readonly kind: "text" | "number" | "flag";
  /** One line, for `--help`, the action's page and the docs. */
  readonly description: string;
  /** What stands for the value in `--help`: `FILE`, `VERSION`. */
  readonly placeholder?: string;
  readonly required?: boolean;
  /** On the command line given by its place, in the order of declaration, and not as an option. The command's model is then not. */
  readonly positional?: true;
}

export type InputSpecs = Readonly<Record<string, InputSpec>>;

type ValueOf<S extends InputSpec> = S["kind"] extends "flag"
  ? boolean
  : S["kind"] extends "number"
    ? number | (S["required"] extends true ? never : null)
    : string | (S["required"] extends true ? never : null);

/** What `run` gets for declared inputs: null for an optional one that was not given, false for an unset flag. */
export type InputValues<I extends InputSpecs> = { readonly [K in keyof I]: ValueOf<I[K]> };

/** Inputs that every command takes, whatever else it does. */
export interface CommonInputs {
  /** The model's name; null when it was left out because there is only one. */
  readonly model: string | null;
  readonly config: string | null;
  /** `path=value` pairs that override the configuration for this call. */
  readonly set: readonly string[];
  /** Where files pass between commands, relative to the workspace. */
  readonly outputDir: string;
  readonly dryRun: boolean;
}

/** How a command lives as a workflow action. */
export interface ActionSpec {
  /** Whether it reads data or runs a model, and so needs the native packages. */
  readonly native: boolean;
  /** Whose files of the run folder it starts from, where an earlier job left them as an artifact. */
  readonly takes: "train" | "evaluate" | null;
  /** What it leaves for later jobs: the run folder as the artifact of its own name. */
  readonly leaves: boolean;
  /** Permissions that its job needs, as they stand in a workflow. */
  readonly permissions: Readonly<Record<string, "read" | "write">>;
}

/** What a command is called, what it takes and gives: all that help, pages and the first step of an action need. */
export interface Declaration<I extends InputSpecs = InputSpecs> {
  readonly name: string;
  /** One line for lists. */
  readonly summary: string;
  /** What it reads, does and leaves, for `--help` and its page. */
  readonly description: string;
  readonly inputs: I;
  readonly outputs: Readonly<Record<string, string>>;
  /** Null for a command of the command line only. */
  readonly action: ActionSpec | null;
  /** Runs a model whatever happens: the process that does is started while the configuration is read. */
  readonly scores?: true;
}

/** A command is a value: what it declares, and how it runs on ports. */
export interface Command<I extends InputSpecs = InputSpecs> extends Declaration<I> {
  // A method, so that a table may hold commands with different inputs.
  run(inputs: InputValues<I> & CommonInputs, ports: Ports): Promise<Outcome>;
}

/** Declares a command, without what it needs to run: that is loaded when it runs. */
export function declareCommand<const I extends InputSpecs>(declaration: Declaration<I>): Declaration<I> {
  return declaration;
}

/** A command that can run; the types of its inputs follow from their declarations. */
export function defineCommand<const I extends InputSpecs>(command: Command<I>): Command<I> {
  return command;
}
