import type { ModelConfig } from "../../config/config.ts";
import type { Contest } from "../../domain/gate/contest.ts";
import { drawRows } from "../../domain/profile/draw-rows.ts";
import type { ColumnProfile } from "../../domain/profile/profile.ts";
import { GOLDEN_ROWS, GOLDEN_TOLERANCE, type GoldenRows, predictionRows } from "../../domain/scoring/golden-rows.ts";
import { describeInvalid } from "../../domain/scoring/invalid-predictions.ts";
import { mersenneTwister } from "../../domain/statistics/random.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Challenger } from "./find-challenger.ts";

/**
 * Draws synthetic rows from the profile and asks the model itself: what every later smoke test must find again. Columns
 * are drawn independently, so a model may meet missing values that never came together; where it has no answer to
 * those, rows without missing values are drawn.
 */
export async function answerGolden(ports: Ports, model: ModelConfig, challenger: Challenger): Promise<Asked> {
  const first = await askGolden(ports, model, { challenger, missing: true });
  return first.kind === "answered" ? first : askGolden(ports, model, { challenger, missing: false });
}

/** The contest of a model that answers the test rows and none that are drawn like those of training: it failed. */
export function failedByGolden(contest: Contest, reason: string): Contest {
  const said = `the challenger cannot answer rows that are drawn like those it was trained on: ${reason}; look at what it does with rare categories and with the largest and smallest values`;
  return { ...contest, challenger: { kind: "failed", reason: said, cause: "challenger" }, baseline: null };
}

type Asked =
  | { readonly kind: "answered"; readonly golden: GoldenRows }
  | { readonly kind: "unanswered"; readonly reason: string };

async function askGolden(
  ports: Ports,
  model: ModelConfig,
  { challenger, missing }: { readonly challenger: Challenger; readonly missing: boolean },
): Promise<Asked> {
  const { seed, timeoutSeconds } = model.evaluate;
  const { columns } = challenger.scored.signature;
  const unique = [...new Map(columns.map((column) => [column.name, column])).values()];
  const profiles = new Map(challenger.profile?.columns.map((profile) => [profile.name, profile]));
  const drawn = drawRows(
    unique.map(({ name, type }) => drawable(profiles.get(name), missing && type !== "integer", name)),
    GOLDEN_ROWS,
    mersenneTwister(seed),
  );
  const given = { kind: "given" as const, columns: unique.map(({ name, type }) => ({ name, type })), rows: drawn };
  const { models } = await ports.scorer.score({ rows: given, models: [challenger.scored], keep: [], timeoutSeconds });
  const [answer] = models;
  if (answer?.kind !== "scored") return { kind: "unanswered", reason: answer?.reason ?? "no answer" };
  const invalid = describeInvalid(answer.predictions);
  if (invalid !== null) return { kind: "unanswered", reason: `it gave ${invalid}` };
  const golden: GoldenRows = {
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
  return { kind: "answered", golden };
}

/** An integer input takes no missing value, so none is ever drawn for it. */
function drawable(profile: ColumnProfile | undefined, missing: boolean, name: string): ColumnProfile {
  if (profile === undefined) throw new TypeError(`the profile has no column ${name}`);
  return missing ? profile : { ...profile, missing: 0 };
}
