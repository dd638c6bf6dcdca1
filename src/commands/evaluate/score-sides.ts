import type { ModelConfig } from "../../config/config.ts";
import { UserError } from "../../core/user-error.ts";
import type { LabelRule } from "../../domain/scoring/judge-rows.ts";
import { sameLabel } from "../../domain/scoring/output-plan.ts";
import type { ColumnValues } from "../../domain/table/column.ts";
import type { Groups } from "../../domain/table/groups.ts";
import type { Ports } from "../../ports/ports.ts";
import type { ImportanceRequest, Scored, ScoredModel } from "../../ports/scorer.ts";
import { dataSource, type StoredTypes } from "../../steps/data-source.ts";
import type { Challenger } from "./find-challenger.ts";
import type { Champion } from "./find-champion.ts";
import { atSlice } from "./slice-columns.ts";

/** Both models' answers to the same rows, with the labels of those rows. */
export interface ScoredSides {
  readonly rows: number;
  /** Null where no row was scored. */
  readonly label: ColumnValues | null;
  /** Further columns of the same rows. */
  readonly kept: ReadonlyMap<string, ColumnValues>;
  /** The rows by the columns that slices are made of. */
  readonly groups: ReadonlyMap<string, Groups>;
  readonly challenger: Scored;
  readonly champion: Scored | null;
  readonly warnings: readonly string[];
}

/** Who is scored, and which columns slices are made of. */
export interface Sides {
  readonly challenger: Challenger;
  readonly champion: Champion | null;
  /** Further columns to bring along. */
  readonly keep: readonly string[];
  readonly slices: readonly string[];
}

/**
 * Scores challenger and champion on the same batches of one read. Where their training files gave a stored column
 * different types (a text that looks like a number in one of them), each model is read with its own, in two reads of
 * the same rows. A champion that takes the scorer down does not cost the challenger its metrics.
 */
export async function scoreSides(
  ports: Ports,
  model: ModelConfig,
  { challenger, champion, keep, slices }: Sides,
): Promise<ScoredSides> {
  if (challenger.failure !== null) return unscored(challenger.failure, champion);
  const asked = model.evaluate.importance ? importanceRequest(model, challenger.scored.output.classes) : null;
  const read = (models: readonly ScoredModel[], stored: StoredTypes) =>
    atSlice(model, () =>
      ports.scorer.score({
        rows: dataSource(model, "data.test", model.data.test, stored),
        models,
        keep: [...new Set([model.data.label, ...keep])],
        group: slices,
        ...(asked !== null && models[0] === challenger.scored ? { importance: asked } : {}),
        timeoutSeconds: model.evaluate.timeoutSeconds,
      }),
    );
  const alone = async (warnings: readonly string[], other: Scored | null): Promise<ScoredSides> => {
    const { rows, models, kept, groups = new Map() } = await read([challenger.scored], challenger.stored);
    return {
      rows,
      label: kept.get(model.data.label) ?? null,
      kept,
      groups,
      challenger: models[0] as Scored,
      champion: other,
      warnings,
    };
  };
  if (champion === null) return alone([], null);
  const refusal = otherQuestion(model, champion);
  if (refusal !== null) return alone([], { kind: "failed", reason: refusal, blame: "champion" });
  const retyped = differentTypes(challenger.stored, champion.types);
  if (retyped.length > 0) {
    const own = await read([champion.scored], champion.types);
    const sides = await alone(
      [`read twice, because challenger and champion were trained with other types of ${retyped.join(", ")}`],
      own.models[0] ?? null,
    );
    if (own.rows === sides.rows || own.rows === 0) return sides;
    throw changedData();
  }
  const both = [challenger.scored, champion.scored];
  const { rows, models, kept, groups = new Map() } = await read(both, challenger.stored);
  const [first, second] = models as readonly [Scored, Scored];
  if (rows === 0 && second.kind === "failed" && second.blame === "champion") return alone([], second);
  const label = kept.get(model.data.label) ?? null;
  return { rows, label, kept, groups, challenger: first, champion: second, warnings: [] };
}

/** What comes of a challenger that nobody could load: as of one that takes the scorer down, no row is scored. */
function unscored(reason: string, champion: Champion | null): ScoredSides {
  const failed = (why: string): Scored => ({ kind: "failed", reason: why, blame: "challenger" });
  return {
    rows: 0,
    label: null,
    kept: new Map(),
    groups: new Map(),
    challenger: failed(`the challenger failed before it was run: ${reason}`),
    champion: champion === null ? null : failed("the champion was not scored, because the challenger failed"),
    warnings: [],
  };
}

function importanceRequest(model: ModelConfig, classes: readonly string[]): ImportanceRequest {
  return { label: model.data.label, rule: labelRule(model, classes), seed: model.evaluate.seed };
}

/** How the label column is read. */
export function labelRule(model: ModelConfig, classes: readonly string[]): LabelRule {
  switch (model.task) {
    case "binary":
      return { task: "binary", positive: model.data.positive ?? "1", classes };
    case "multiclass":
      return { task: "multiclass", classes };
    case "regression":
      return { task: "regression" };
  }
}

/** A champion that predicts another class than the one asked about now answers another question. */
function otherQuestion(model: ModelConfig, { stored }: Champion): string | null {
  const { positive } = stored.record;
  if (positive === null || model.data.positive === null || sameLabel(positive, model.data.positive)) return null;
  return `the champion predicts the probability of ${positive}, but data.positive is now ${model.data.positive}; give the new question a model of its own`;
}

/** Stored columns that both know, with different types. */
function differentTypes(first: StoredTypes, second: StoredTypes): string[] {
  return Object.keys(first).filter((name) => second[name] !== undefined && second[name] !== first[name]);
}

/** The error for test data of which the verdict would name another digest than that of the rows that were scored. */
export function changedData(): UserError {
  return new UserError("E_DATA_CHANGED", "data.test changed while it was read", {
    remedy: "run this again when nothing writes to it",
  });
}
