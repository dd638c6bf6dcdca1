import type { CommonInputs, Declaration, InputSpec } from "../../core/command.ts";
import { UserError } from "../../core/user-error.ts";

/** What every action takes, whatever its command, as it stands in the manifest. */
export const COMMON_INPUTS = {
  model: { kind: "text", description: "The model; may be left out when modelgate.yml has one" },
  config: { kind: "text", description: "The configuration. Default: modelgate.yml, or .github/modelgate.yml" },
  set: { kind: "text", description: "Overrides of the configuration for this call, one `path=value` a line" },
  "output-dir": { kind: "text", description: "Where files pass between commands. Default: .modelgate" },
  "dry-run": { kind: "flag", description: "`true`: do everything but change anything" },
  token: {
    kind: "text",
    description: "The token for GitHub. Default: the workflow's own, with the job's permissions",
  },
} as const satisfies Readonly<Record<string, InputSpec>>;

export interface ActionInputs {
  readonly inputs: CommonInputs & Readonly<Record<string, unknown>>;
  readonly token: string;
}

/**
 * Reads an action's inputs: the JSON object that a composite hands over on standard input, or the `INPUT_*` variables
 * of a JavaScript action. The runner enforces nothing, so that what is required or has a type is checked here.
 */
export function readInputs(
  command: Pick<Declaration, "name" | "inputs">,
  given: { readonly json: string; readonly variables: Readonly<Record<string, string | undefined>> },
): ActionInputs {
  const raw = given.json.trim() === "" ? fromVariables(command, given.variables) : parse(given.json);
  const text = (name: string): string | null => raw.get(name)?.trim() || null;
  const own = Object.entries(command.inputs).map(([name, spec]) => [name, readInput(command, name, { spec, text })]);
  return {
    token: text("token") ?? "",
    inputs: {
      ...Object.fromEntries(own),
      model: text("model"),
      config: text("config"),
      set: (text("set") ?? "").split("\n").flatMap((line) => line.trim() || []),
      outputDir: text("output-dir") ?? ".modelgate",
      dryRun: readFlag("dry-run", text("dry-run")),
    },
  };
}

function parse(json: string): Map<string, string> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    value = null;
  }
  if (value === null || typeof value !== "object")
    throw new UserError("E_USAGE", "the inputs on standard input are no JSON object", {
      remedy: "use the action's own manifest, which passes toJSON(inputs)",
    });
  return new Map(Object.entries(value).map(([name, item]) => [name, String(item ?? "")]));
}

function fromVariables(
  command: Pick<Declaration, "name" | "inputs">,
  variables: Readonly<Record<string, string | undefined>>,
): Map<string, string> {
  const names = [...Object.keys(COMMON_INPUTS), ...Object.keys(command.inputs)];
  return new Map(names.map((name) => [name, variables[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? ""]));
}

function readInput(
  command: Pick<Declaration, "name" | "inputs">,
  name: string,
  { spec, text }: { spec: InputSpec; text: (name: string) => string | null },
): unknown {
  const value = text(name);
  if (spec.kind === "flag") return readFlag(name, value);
  if (value === null) {
    if (spec.required !== true) return null;
    throw new UserError("E_USAGE", `${command.name} needs the input ${name}`, {
      remedy: `add it below \`with:\`: ${name}: ${spec.placeholder ?? "…"}  # ${spec.description}`,
    });
  }
  if (spec.kind === "text") return value;
  const number = Number(value);
  if (Number.isFinite(number)) return number;
  throw new UserError("E_USAGE", `the input ${name} takes a number, not ${JSON.stringify(value)}`, {
    remedy: spec.description,
  });
}

function readFlag(name: string, value: string | null): boolean {
  if (value === null || value === "false") return false;
  if (value === "true") return true;
  throw new UserError("E_USAGE", `the input ${name} takes true or false, not ${JSON.stringify(value)}`, {
    remedy: `write ${name}: true, or leave it out`,
  });
}
