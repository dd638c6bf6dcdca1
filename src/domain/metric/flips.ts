import type { Task } from "../scoring/predictions.ts";
import { noInterval } from "../statistics/estimate.ts";
import { decided } from "./decision.ts";
import { hitShare } from "./hit-share.ts";
import { type JudgedOf, type MetricOf, UNIT, undefinedMetric } from "./metric.ts";

type Decisions = Extract<Task, "binary" | "multiclass">;

/** Share of rows that challenger and champion decide differently. */
export const flipRate = {
  ...flips<"binary">({
    id: "flip_rate",
    summary: "Share of rows that challenger and champion decide differently.",
    isFlip: (ours, theirs) => ours !== theirs,
  }),
  task: "binary",
} satisfies MetricOf<"binary">;

/** Share of all rows that were positive and no longer are. */
export const positiveToNegative = {
  ...flips<"binary">({
    id: "pos_to_neg",
    summary: "Share of all rows that the champion decides positive and the challenger negative.",
    isFlip: (ours, theirs) => ours === 0 && theirs === 1,
  }),
  task: "binary",
} satisfies MetricOf<"binary">;

/** Share of all rows that were negative and no longer are. */
export const negativeToPositive = {
  ...flips<"binary">({
    id: "neg_to_pos",
    summary: "Share of all rows that the champion decides negative and the challenger positive.",
    isFlip: (ours, theirs) => ours === 1 && theirs === 0,
  }),
  task: "binary",
} satisfies MetricOf<"binary">;

/** Share of rows for which challenger and champion find another class most probable. */
export const multiclassFlipRate = {
  ...flips<"multiclass">({
    id: "flip_rate",
    summary: "Share of rows for which challenger and champion find another class most probable.",
    isFlip: (ours, theirs) => ours !== theirs,
  }),
  task: "multiclass",
} satisfies MetricOf<"multiclass">;

function flips<K extends Decisions>({
  id,
  summary,
  isFlip,
}: {
  readonly id: string;
  readonly summary: string;
  readonly isFlip: (ours: number, theirs: number) => boolean;
}): Omit<MetricOf<K>, "task"> {
  type J = JudgedOf<K>;
  const against = (champion: J) =>
    hitShare<J>(
      (judged) => {
        const [ours, theirs] = [decided(judged).chosen, decided(champion).chosen];
        return Float64Array.from(ours, (chosen, row) => (isFlip(chosen, theirs[row] ?? 0) ? 1 : 0));
      },
      () => false,
    );
  return {
    id,
    summary,
    reported: "recorded",
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
