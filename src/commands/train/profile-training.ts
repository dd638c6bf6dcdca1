import type { ModelConfig } from "../../config/config.ts";
import { draftProfile, SAMPLE_ROWS } from "../../domain/profile/build-profile.ts";
import { type Profile, profileKind } from "../../domain/profile/profile.ts";
import type { Signature } from "../../domain/scoring/signature.ts";
import type { Ports } from "../../ports/ports.ts";
import type { TrainingData } from "./check-data.ts";

/** The profile of the model's own features in the training data; evaluate adds label and predictions. */
export async function profileTraining(
  ports: Ports,
  model: ModelConfig,
  { data, signature }: { readonly data: TrainingData; readonly signature: Signature },
): Promise<Profile> {
  const seed = model.train?.seed ?? 0;
  const features = new Set(signature.columns.map((column) => column.name));
  const watched = data.description.columns
    .filter((column) => features.has(column.name))
    .map((column) => ({ column, role: "feature" as const }));
  const numbers = watched
    .filter(({ column }) => profileKind(column.type) === "number")
    .map(({ column }) => column.name);
  const sample = await ports.engine.sample(data.train, numbers, { rows: SAMPLE_ROWS, seed });
  const draft = draftProfile(watched, sample);
  const counts = await ports.engine.count(data.train, { columns: draft.plan });
  const digest = data.sources[0]?.record.digest ?? "";
  return {
    schema: 1,
    model: model.name,
    data: { digest, rows: counts.rows, stored: data.stored },
    sample: { rows: Math.min(SAMPLE_ROWS, counts.rows), seed },
    columns: draft.finish(counts),
  };
}
