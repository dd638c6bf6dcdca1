import type { ModelConfig } from "../../config/config.ts";
import { draftProfile } from "../../domain/profile/build-profile.ts";
import { type ColumnProfile, type Profile, profileKind } from "../../domain/profile/profile.ts";
import { profilePredictions } from "../../domain/profile/profile-predictions.ts";
import type { Predictions } from "../../domain/scoring/predictions.ts";
import type { Column } from "../../domain/table/column.ts";
import type { Ports } from "../../ports/ports.ts";
import { dataSource } from "../../steps/data-source.ts";

/** Adds to the profile of the features what only the test rows can tell: the label, and the model's own predictions. */
export async function completeProfile(
  ports: Ports,
  model: ModelConfig,
  { profile, predictions }: { readonly profile: Profile; readonly predictions: Predictions },
): Promise<Profile> {
  const features = profile.columns.filter((column) => column.role === "feature");
  const label = await profileLabel(ports, model, profile);
  return { ...profile, columns: [...features, ...label, profilePredictions(predictions)] };
}

async function profileLabel(ports: Ports, model: ModelConfig, profile: Profile): Promise<ColumnProfile[]> {
  const source = dataSource(model, "data.test", model.data.test, profile.data.stored);
  const { columns } = await ports.engine.describe(source);
  const column = columns.find((candidate) => candidate.name === model.data.label);
  if (column === undefined) return [];
  // A class label is a category, whatever number stands for it.
  const label: Column = model.task === "regression" ? column : { ...column, type: "text" };
  const isNumber = profileKind(label.type) === "number";
  const sample = await ports.engine.sample(source, isNumber ? [label.name] : [], profile.sample);
  const draft = draftProfile([{ column: label, role: "label" }], sample);
  return draft.finish(await ports.engine.count(source, { columns: draft.plan }));
}
