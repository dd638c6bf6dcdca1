import type { CommonInputs } from "../core/command.ts";
import { nearest } from "../core/nearest.ts";
import { UserError } from "../core/user-error.ts";
import type { Files } from "../ports/files.ts";
import type { Config, ModelConfig } from "./config.ts";

/** Where the configuration is looked for, in order. */
export const CONFIG_FILES = ["modelgate.yml", "modelgate.yaml", ".github/modelgate.yml"];

/** Finds and reads the configuration; what reads YAML is loaded when there is a file to read. Throws E_CONFIG_NOT_FOUND with the places that were searched. */
export async function loadConfig(inputs: Pick<CommonInputs, "config" | "set">, files: Files): Promise<Config> {
  const candidates = inputs.config === null ? CONFIG_FILES : [inputs.config];
  for (const file of candidates) {
    const bytes = await files.read(file);
    if (bytes === null) continue;
    const { parseConfig } = await import("./parse-config.ts");
    return parseConfig(decodeUtf8(bytes, file), file, inputs.set);
  }
  throw new UserError("E_CONFIG_NOT_FOUND", `there is no configuration: ${candidates.join(", ")} not found`, {
    remedy:
      'write a modelgate.yml at the root of the repository (README, "In your repository"; every key: docs/configuration.md), or name one with --config',
  });
}

/** The configuration and the one model that a call is about. The name may be left out where there is only one. */
export async function loadModel(
  inputs: CommonInputs,
  files: Files,
): Promise<{ readonly config: Config; readonly model: ModelConfig }> {
  const config = await loadConfig(inputs, files);
  return { config, model: modelNamed(config, inputs.model) };
}

/** The model of that name, or the only one where none is named. Throws E_MODEL_UNKNOWN with the names there are. */
export function modelNamed(config: Config, named: string | null): ModelConfig {
  const names = [...config.models.keys()];
  const name = named ?? (names.length === 1 ? names[0] : undefined);
  if (name === undefined) {
    throw new UserError("E_MODEL_UNKNOWN", `${config.file} has ${names.length} models and none was named`, {
      remedy: `name one of: ${names.join(", ")}`,
    });
  }
  const model = config.models.get(name);
  if (model === undefined) {
    const meant = nearest(name, names);
    throw new UserError("E_MODEL_UNKNOWN", `there is no model ${JSON.stringify(name)} in ${config.file}`, {
      remedy: `${meant === null ? "" : `did you mean ${meant}? `}Models: ${names.join(", ")}`,
    });
  }
  return model;
}

function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UserError("E_YAML", `${file} is not UTF-8 text`, {
      place: { file, line: 1, column: 1 },
      remedy: "save it as UTF-8",
      cause,
    });
  }
}
