import type { Declaration, InputSpec } from "../../core/command.ts";
import { COMMON_OPTIONS } from "./common-options.ts";

/** The first page: what this is, what the commands are, and the order in which they follow. */
export function overview(commands: readonly Declaration[], version: string): string {
  const rows = commands.map((command) => [command.name, command.summary] as const);
  return `Modelgate ${version}: GitOps for models. Train, gate, register, deploy, watch and roll back
machine-learning models inside a git repository, with git as the only server.

Usage: modelgate <command> [model] [options]

${columns(rows)}

The usual way round, for a model called NAME in modelgate.yml:
  modelgate train NAME --local       run the training command, collect the ONNX model
  modelgate evaluate NAME --local    judge it on held-out rows, against the champion
  modelgate register NAME --local    commit it to the registry branch as a version
  modelgate deploy NAME --local      open the deployment pull request; merge it, then
  modelgate promote NAME --local     smoke test, and move the aliases

Options of every command:
${optionRows(COMMON_OPTIONS)}

modelgate <command> --help explains one command. Exit codes: 0 ok, 1 a gate failed,
2 usage, configuration or data, 3 environment, 4 integrity, 5 remote unavailable.
`;
}

/** One command's page. */
export function commandHelp(command: Declaration): string {
  const inputs = Object.entries(command.inputs);
  const places = inputs.filter(([, spec]) => spec.positional === true);
  const options = inputs.filter(([, spec]) => spec.positional !== true);
  const own = options.length === 0 ? "" : `\nOptions:\n${optionRows(Object.fromEntries(options))}\n`;
  const required = options.filter(([, spec]) => spec.required === true);
  const usage = required.map(([name, spec]) => ` --${name} ${spec.placeholder ?? "VALUE"}`).join("");
  return `modelgate ${command.name}: ${command.summary}

${wrap(command.description)}

Usage: modelgate ${command.name} ${places.length === 0 ? "[model]" : placeUsage(places)}${usage} [options]
${places.length === 0 ? "The model may be left out when the configuration has only one." : placeRows(places)}
${own}
Options of every command:
${optionRows(COMMON_OPTIONS)}
`;
}

function placeUsage(places: readonly (readonly [string, InputSpec])[]): string {
  const words = places.map(([name, { placeholder, required }]) => {
    const word = placeholder ?? name.toUpperCase();
    return required === true ? word : `[${word}]`;
  });
  return words.join(" ");
}

function placeRows(places: readonly (readonly [string, InputSpec])[]): string {
  return columns(
    places.map(([name, { placeholder, description }]) => [placeholder ?? name.toUpperCase(), description]),
  );
}

function optionRows(specs: Readonly<Record<string, InputSpec & { readonly short?: string }>>): string {
  return columns(
    Object.entries(specs).map(([name, spec]) => [
      `${spec.short === undefined ? "" : `-${spec.short}, `}--${name}${spec.kind === "flag" ? "" : ` ${spec.placeholder ?? "VALUE"}`}`,
      spec.description,
    ]),
  );
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join("\n");
}

function wrap(text: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line.length + word.length > 88) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}
