import type { ModelConfig } from "../../config/config.ts";
import type { Baseline } from "../../domain/metric/baseline.ts";
import { draftProfile } from "../../domain/profile/build-profile.ts";
import { sameLabel } from "../../domain/scoring/output-plan.ts";
import { mean } from "../../domain/statistics/sum.ts";
import type { Ports } from "../../ports/ports.ts";
import type { TrainingData } from "./check-data.ts";

/** The mean of more rows than this is taken from so many of them, drawn with the seed. */
const MOST_ROWS = 1_000_000;

/**
 * What a model without features knows: the training data's shares of the classes, or the mean of the label. Null where
 * no row has a label that could be counted. Classes beyond the 100 most frequent are left out.
 */
export async function trainingBaseline(
  { engine }: Pick<Ports, "engine">,
  model: ModelConfig,
  { train, description }: TrainingData,
): Promise<Baseline | null> {
  const column = description.columns.find(({ name }) => name === model.data.label);
  if (column === undefined) return null;
  if (model.task === "regression") {
    const sample = await engine.sample(train, [column.name], { rows: MOST_ROWS, seed: model.train?.seed ?? 0 });
    const values = sample.get(column.name);
    const known = values?.kind === "number" ? values.values.filter(Number.isFinite) : new Float64Array();
    return known.length === 0 ? null : { kind: "mean", value: mean(known) };
  }
  // A class label is a category, whatever number stands for it.
  const draft = draftProfile([{ column: { ...column, type: "text" }, role: "label" }], new Map());
  const [label] = draft.finish(await engine.count(train, { columns: draft.plan }));
  if (label?.type !== "category" || label.rows === label.missing) return null;
  const shares = label.counts.map((count) => count / (label.rows - label.missing));
  const { positive } = model.data;
  if (positive === null) return { kind: "shares", classes: label.categories, shares };
  const at = label.categories.findIndex((name) => sameLabel(name, positive));
  return { kind: "prevalence", positive: shares[at] ?? 0 };
}
