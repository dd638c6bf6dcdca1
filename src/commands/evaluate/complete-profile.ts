import type { ModelConfig } from "../../config/config.ts";
import { draftProfile } from "../../domain/profile/build-profile.ts";
import { type ColumnProfile, type Profile, profileKind } from "../../domain/profile/profile.ts";
import { profilePredictions } from "../../domain/profile/profile-predictions.ts";
import type { Predictions } from "../../domain/scoring/predictions.ts";
import { mersenneTwister } from "../../domain/statistics/random.ts";
import type { Column, ColumnValues } from "../../domain/table/column.ts";
import { discoverWhole } from "../../domain/table/discover-whole.ts";
import type { Ports } from "../../ports/ports.ts";
import { dataSource } from "../../steps/data-source.ts";

/** Adds to the profile of the features what only the test rows can tell: the label, and the model's own predictions. */
export async function completeProfile(
  ports: Ports,
  model: ModelConfig,
  from: { readonly profile: Profile; readonly predictions: Predictions; readonly label: ColumnValues | null },
): Promise<Profile> {
  const { profile, predictions } = from;
  const features = profile.columns.filter((column) => column.role === "feature");
  const label = await profileLabel(ports, model, from);
  return {
    ...profile,
    columns: [...features, ...label, profilePredictions(predictions, mersenneTwister(profile.sample.seed))],
  };
}

/** Labels that are whole numbers are here already, and counted without reading the rows once more. */
async function profileLabel(
  ports: Ports,
  model: ModelConfig,
  { profile, label: scored }: { readonly profile: Profile; readonly label: ColumnValues | null },
): Promise<ColumnProfile[]> {
  const source = dataSource(model, "data.test", model.data.test, profile.data.stored);
  const { columns } = await ports.engine.describe(source);
  const column = columns.find((candidate) => candidate.name === model.data.label);
  if (column === undefined) return [];
  // A class label is a category, whatever number stands for it.
  const label: Column = model.task === "regression" ? column : { ...column, type: "text" };
  const isNumber = profileKind(label.type) === "number";
  const sample = await ports.engine.sample(source, isNumber ? [label.name] : [], profile.sample);
  const draft = draftProfile([{ column: label, role: "label" }], sample);
  const [only] = draft.plan;
  if (
    only?.kind === "discover" &&
    column.type === "integer" &&
    scored?.kind === "number" &&
    scored.values.every(isExact)
  ) {
    const { values } = scored;
    return draft.finish({ rows: values.length, columns: new Map([[label.name, discoverWhole(values, only.top)]]) });
  }
  return draft.finish(await ports.engine.count(source, { columns: draft.plan }));
}

/** Whether a number, or a missing value, is what the file says. */
function isExact(value: number): boolean {
  return Number.isNaN(value) || Number.isSafeInteger(value);
}
