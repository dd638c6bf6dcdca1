import type { ModelConfig } from "../../config/config.ts";
import type { RunRecord } from "../../domain/registry/records.ts";
import type { Features } from "../../domain/scoring/bind-columns.ts";
import type { Signature } from "../../domain/scoring/signature.ts";

/**
 * In what a run feeds or reads its model otherwise than the configuration now says, as a sentence; null where it does not.
 * Both were decided at training and are never decided anew: a column that is excluded since then still feeds the model.
 */
export function otherReading(model: ModelConfig, run: RunRecord): string | null {
  // Nothing is known of how a model is fed and read that could not be loaded.
  return run.failure === undefined ? (otherFeatures(model, run.signature) ?? otherOutput(model, run)) : null;
}

function otherFeatures({ data }: ModelConfig, signature: Signature): string | null {
  const own = [
    ...(["label", "id", "time", "weight"] as const).map((key) => [key, data[key]] as const),
    ...data.exclude.map((name) => ["exclude", name] as const),
  ];
  for (const [key, name] of own)
    if (data.features === null && signature.columns.some((column) => column.name === name))
      return `run.json's model reads the column ${name}, which data.${key} is now about`;
  if (data.features === null || sameFeatures(data.features, signature)) return null;
  const columns = signature.columns.map(({ name }) => name).join(", ");
  return `run.json's model reads the columns ${columns}, but data.features is now another list`;
}

function sameFeatures(features: Features, { inputs, columns }: Signature): boolean {
  const fed = (input: string): string =>
    JSON.stringify(columns.filter((one) => one.input === input).map(({ name }) => name));
  if (features instanceof Map)
    return inputs.every(({ name }) => fed(name) === JSON.stringify(features.get(name) ?? []));
  const [only] = inputs;
  return only !== undefined && fed(only.name) === JSON.stringify(features);
}

function otherOutput({ task, output }: ModelConfig, run: RunRecord): string | null {
  const changed = (key: string, then: string, now: string): string =>
    `run.json's model is read by the ${key} ${then}, but output.${key} is now ${now}`;
  const { name, kind, classes } = output;
  if (name !== null && name !== run.output.name) return changed("name", run.output.name, name);
  if (task === "regression") return null;
  if (kind !== null && kind !== run.output.kind) return changed("kind", run.output.kind, kind);
  if (classes === null || JSON.stringify(classes) === JSON.stringify(run.output.classes)) return null;
  return changed("classes", run.output.classes.join(", "), classes.join(", "));
}
