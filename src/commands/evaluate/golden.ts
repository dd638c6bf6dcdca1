import type { ModelConfig } from "../../config/config.ts";
import { UserError } from "../../core/user-error.ts";
import { drawRows } from "../../domain/profile/draw-rows.ts";
import type { ColumnProfile } from "../../domain/profile/profile.ts";
import { GOLDEN_ROWS, GOLDEN_TOLERANCE, type GoldenRows, predictionRows } from "../../domain/scoring/golden-rows.ts";
import { mersenneTwister } from "../../domain/statistics/random.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Challenger } from "./find-challenger.ts";

/** Draws synthetic rows from the profile and asks the model itself: what every later smoke test must find again. */
export async function answerGolden(ports: Ports, model: ModelConfig, challenger: Challenger): Promise<GoldenRows> {
  const { seed, timeoutSeconds } = model.evaluate;
  const { columns } = challenger.scored.signature;
  const unique = [...new Map(columns.map((column) => [column.name, column])).values()];
  const profiles = new Map(challenger.profile?.columns.map((profile) => [profile.name, profile]));
  const drawn = drawRows(
    unique.map(({ name, type }) => withoutMissing(profiles.get(name), type === "integer", name)),
    GOLDEN_ROWS,
    mersenneTwister(seed),
  );
  const given = { kind: "given" as const, columns: unique.map(({ name, type }) => ({ name, type })), rows: drawn };
  const { models } = await ports.scorer.score({ rows: given, models: [challenger.scored], keep: [], timeoutSeconds });
  const [answer] = models;
  if (answer?.kind !== "scored")
    throw new UserError(
      "E_GOLDEN",
      `the model cannot answer rows like those it was trained on: ${answer?.reason ?? "no answer"}`,
      { exit: 1, remedy: "look at what it does with missing values and rare categories" },
    );
  return {
    schema: 1,
    model: model.name,
    digest: challenger.scored.digest,
    origin: "synthetic",
    seed,
    columns: given.columns,
    rows: drawn,
    outputs: {
      kind: answer.predictions.kind,
      classes: challenger.scored.output.classes,
      values: predictionRows(answer.predictions, GOLDEN_ROWS),
    },
    tolerance: GOLDEN_TOLERANCE,
  };
}

/** An integer input takes no missing value, so none is drawn for it. */
function withoutMissing(profile: ColumnProfile | undefined, isInteger: boolean, name: string): ColumnProfile {
  if (profile === undefined) throw new TypeError(`the profile has no column ${name}`);
  return isInteger ? { ...profile, missing: 0 } : profile;
}
