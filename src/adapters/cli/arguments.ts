import { parseArgs } from "node:util";
import type { CommonInputs, Declaration, InputSpec } from "../../core/command.ts";
import { nearest } from "../../core/nearest.ts";
import { UserError } from "../../core/user-error.ts";
import { COMMON_OPTIONS } from "./common-options.ts";

/** A parsed command line: what the command gets, and what the host keeps. */
export interface ParsedArguments {
  readonly inputs: CommonInputs & Readonly<Record<string, unknown>>;
  readonly local: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

/** Parses what follows the command's name. Throws E_USAGE that names the option and what is accepted. */
export function parseArguments(command: Declaration, args: readonly string[]): ParsedArguments {
  const places = Object.keys(command.inputs).filter((name) => command.inputs[name]?.positional === true);
  const options = Object.entries(command.inputs).filter(([name]) => !places.includes(name));
  const parsed = parse(command, args, { ...COMMON_OPTIONS, ...Object.fromEntries(options) });
  const { positionals } = parsed;
  refuseMore(command, places, positionals);
  const values = { ...parsed.values, ...Object.fromEntries(places.map((name, i) => [name, positionals[i]])) };
  const text = (name: string): string | null => (typeof values[name] === "string" ? values[name] : null);
  // Whoever asks for help need not give what is required.
  const declared = values.help === true ? [] : Object.entries(command.inputs);
  const own = declared.map(([name, spec]) => [name, readInput(command, name, { spec, value: values[name] })]);
  return {
    help: values.help === true,
    json: values.json === true,
    local: values.local === true,
    inputs: {
      ...Object.fromEntries(own),
      model: places.length > 0 ? null : (positionals[0] ?? null),
      config: text("config"),
      set: Array.isArray(values.set) ? values.set.map(String) : [],
      outputDir: text("output-dir") ?? ".modelgate",
      dryRun: values["dry-run"] === true,
    },
  };
}

function refuseMore(command: Declaration, places: readonly string[], given: readonly string[]): void {
  if (given.length <= Math.max(1, places.length)) return;
  const takes = places.length === 0 ? "one model" : places.map((name) => command.inputs[name]?.placeholder).join(" ");
  throw new UserError("E_USAGE", `${command.name} takes ${takes}, but got ${given.length}: ${given.join(", ")}`, {
    remedy: `see modelgate ${command.name} --help`,
  });
}

function parse(
  command: Declaration,
  args: readonly string[],
  specs: Readonly<Record<string, InputSpec & { short?: string }>>,
) {
  const options = Object.entries(specs).map(([name, spec]) => {
    const type = spec.kind === "flag" ? ("boolean" as const) : ("string" as const);
    return [
      name,
      { type, multiple: name === "set", ...(spec.short === undefined ? {} : { short: spec.short }) },
    ] as const;
  });
  try {
    return parseArgs({ args: [...args], options: Object.fromEntries(options), allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split(". ")[0] ?? "") : String(error);
    const meant = nearest(/^Unknown option '--([^']+)'/.exec(reason)?.[1] ?? "", Object.keys(specs));
    throw new UserError("E_USAGE", reason, {
      remedy: `${meant === null ? "" : `did you mean --${meant}? `}${meant === null ? "options" : "Options"} of ${command.name}: ${Object.keys(
        specs,
      )
        .map((name) => `--${name}`)
        .join(" ")}`,
      cause: error,
    });
  }
}

function readInput(command: Declaration, name: string, given: { spec: InputSpec; value: unknown }): unknown {
  const { spec, value } = given;
  if (spec.kind === "flag") return value === true;
  if (typeof value !== "string") {
    if (spec.required !== true) return null;
    const placeholder = spec.placeholder ?? "VALUE";
    throw new UserError("E_USAGE", `${command.name} needs ${spec.positional ? placeholder : `--${name}`}`, {
      remedy: `add ${spec.positional ? "" : `--${name} `}${placeholder}: ${spec.description}`,
    });
  }
  if (spec.kind === "text") return value;
  const number = Number(value);
  if (value.trim() !== "" && Number.isFinite(number)) return number;
  throw new UserError("E_USAGE", `--${name} takes a number, not ${JSON.stringify(value)}`, {
    remedy: spec.description,
  });
}
