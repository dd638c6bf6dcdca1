import type { Task } from "../scoring/predictions.ts";
import { noInterval } from "../statistics/estimate.ts";
import { decided } from "./decision.ts";
import { hitShare } from "./hit-share.ts";
import { type JudgedOf, type MetricOf, type Reported, UNIT, undefinedMetric } from "./metric.ts";

type Decisions = Extract<Task, "binary" | "multiclass">;

/** Share of rows that challenger and champion decide differently. */
export const flipRate = {
  ...flips<"binary">({
    id: "flip_rate",
    reported: "recorded",
    summary: "Share of rows that challenger and champion decide differently.",
    isFlip: (ours, theirs) => ours !== theirs,
  }),
  task: "binary",
} satisfies MetricOf<"binary">;

/** Share of all rows that were positive and no longer are. */
export const positiveToNegative = {
  ...flips<"binary">({
    id: "pos_to_neg",
    reported: "asked",
    summary: "Share of all rows that the champion decides positive and the challenger negative.",
    isFlip: (ours, theirs) => ours === 0 && theirs === 1,
  }),
  task: "binary",
} satisfies MetricOf<"binary">;

/** Share of all rows that were negative and no longer are. */
export const negativeToPositive = {
  ...flips<"binary">({
    id: "neg_to_pos",
    reported: "asked",
    summary: "Share of all rows that the champion decides negative and the challenger positive.",
    isFlip: (ours, theirs) => ours === 1 && theirs === 0,
  }),
  task: "binary",
} satisfies MetricOf<"binary">;

/** Share of rows for which challenger and champion find another class most probable. */
export const multiclassFlipRate = {
  ...flips<"multiclass">({
    id: "flip_rate",
    reported: "recorded",
    summary: "Share of rows for which challenger and champion find another class most probable.",
    isFlip: (ours, theirs) => ours !== theirs,
  }),
  task: "multiclass",
} satisfies MetricOf<"multiclass">;

function flips<K extends Decisions>({
  id,
  summary,
  reported,
  isFlip,
}: {
  readonly id: string;
  readonly summary: string;
  readonly reported: Reported;
  readonly isFlip: (ours: number, theirs: number) => boolean;
}): Omit<MetricOf<K>, "task"> {
  type J = JudgedOf<K>;
  const against = (champion: J) =>
    hitShare<J>(
      (judged) => {
        const [ours, theirs] = [decided(judged).chosen, decided(champion).chosen];
        const flipped = new Float64Array(ours.length);
        for (let row = 0; row < flipped.length; row++) flipped[row] = isFlip(ours[row] ?? 0, theirs[row] ?? 0) ? 1 : 0;
        return flipped;
      },
      () => false,
    );
  return {
    id,
    summary,
    reported,
    direction: "lower",
    range: UNIT,
    against: "champion",
    compute: (judged, champion = null) =>
      champion === null ? undefinedMetric("there is no champion to compare with") : against(champion).compute(judged),
    interval: "Wilson",
    spread: ({ challenger, champion }, settings) => {
      const none = noInterval("there is no champion to compare with");
      const own =
        champion === null ? none : against(champion).spread({ challenger, champion: null }, settings).challenger;
      return { challenger: own, champion: null, delta: null };
    },
  };
}
