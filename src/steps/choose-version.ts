import type { Config, ModelConfig } from "../config/config.ts";
import { modelNamed } from "../config/load-config.ts";
import { nearest } from "../core/nearest.ts";
import { UserError } from "../core/user-error.ts";
import type { StoredVersion } from "../domain/registry/records.ts";
import { parseReference } from "../domain/registry/reference.ts";
import type { RegistrySnapshot } from "../ports/registry.ts";
import { findVersion } from "./find-version.ts";

/**
 * The version that a text alone means: nothing (the latest of the only model), a reference (`fraud@7`, `models:/fraud/champion`), a model's name (its latest
 * version), or, where there is one model, what `findVersion` takes (`7`, `champion`). Throws E_MODEL_UNKNOWN for a
 * model that the configuration does not have, and what `findVersion` throws.
 */
export async function chooseVersion(
  snapshot: RegistrySnapshot,
  config: Config,
  text: string | null,
): Promise<{ readonly model: ModelConfig; readonly stored: StoredVersion }> {
  const latest = async (model: ModelConfig) => ({ model, stored: await findVersion(snapshot, model, "latest") });
  if (text === null) return latest(modelNamed(config, null));
  const named = config.models.get(text);
  if (named !== undefined) return latest(named);
  const model = modelOf(config, text);
  return { model, stored: await findVersion(snapshot, model, text) };
}

function modelOf(config: Config, text: string): ModelConfig {
  const models = [...config.models.values()];
  const name = parseReference(text)?.model;
  const [only, ...others] = models;
  const model = name === undefined && others.length === 0 ? only : models.find((one) => one.name === name);
  if (model !== undefined) return model;
  const names = models.map((one) => one.name).join(", ");
  const meant = name === undefined ? null : nearest(name, [...config.models.keys()]);
  throw new UserError(
    "E_MODEL_UNKNOWN",
    name === undefined
      ? `${JSON.stringify(text)} does not say of which model`
      : `${config.file} has no model ${JSON.stringify(name)}`,
    {
      remedy: `${meant === null ? "" : `did you mean ${meant}? `}Write it as ${models[0]?.name}@${name === undefined ? text : "1"}; models: ${names}`,
    },
  );
}
