import { UserError } from "../core/user-error.ts";
import { type Comparison, TOLERANCE_KEYS } from "../domain/gate/gate.ts";
import { type Direction, formatRange, type Range } from "../domain/metric/metric.ts";
import type { ModelConfig } from "./config.ts";
import type { RawGate } from "./raw-config.ts";

/** `roc_auc, max-regression: 2` was meant as 2 %; as it stands no model could ever fail. */
export function refuseWiderThanRange(
  { id, range }: { readonly id: string; readonly range: Range },
  { kind, tolerance }: Comparison,
  placeOf: ModelConfig["placeOf"],
): void {
  const width = range.high - range.low;
  if (tolerance.kind === "relative" || tolerance.amount < width || !Number.isFinite(width)) return;
  const { amount } = tolerance;
  const percent =
    amount <= 100
      ? `; ${amount} hundredths are written ${amount / 100}, ${amount} percent of the champion's value ${amount}%`
      : "";
  throw new UserError("E_CONFIG", `two values of ${id} cannot lie ${amount} apart`, {
    place: placeOf([TOLERANCE_KEYS[kind]]),
    remedy: `${id} is ${formatRange(range)}${percent}`,
  });
}

interface Compared {
  readonly id: string;
  readonly range: Range;
  readonly direction: Direction;
  /** What guessing has; no champion is taken to be worse. */
  readonly chance?: number | undefined;
}

/**
 * `roc_auc, max-regression: 100%` allows a model to fall to 0, and below that there is nothing: no model could ever fail.
 * One that only warns, or that requires slices, is taken as it is.
 */
export function refuseIdleShare(
  { id, range, direction, chance }: Compared,
  { kind, tolerance }: Comparison,
  { entry, placeOf }: { readonly entry: RawGate; readonly placeOf: ModelConfig["placeOf"] },
): void {
  if (tolerance.kind !== "relative" || range.low < 0 || entry.severity === "warn" || entry.require !== undefined)
    return;
  const key = TOLERANCE_KEYS[kind];
  const written = `${Number((tolerance.fraction * 100).toPrecision(12))}%`;
  const most = mostShare(key, { range, direction, chance });
  if (most === null || tolerance.fraction < most) return;
  const [moves, share] = [key === "max-improvement" ? "better" : "worse", `${Number((most * 100).toPrecision(12))}%`];
  const than =
    key === "max-improvement" && direction === "higher" ? ` than a champion that beats guessing (${chance})` : "";
  throw new UserError(
    "E_CONFIG",
    `${id} cannot be more than ${share} ${moves}${than}, so ${key}: ${written} never fails`,
    {
      place: placeOf([key]),
      remedy: `${id} is ${formatRange(range)}, and the percentage is of the champion's value: write less than ${share}, such as 2%, or a plain number; to show the metric without judging it, add severity: warn`,
    },
  );
}

/** By which share of the champion's value a model can be worse, or better, at the most; null where nothing bounds it. */
function mostShare(key: keyof RawGate, { range, direction, chance }: Omit<Compared, "id">): number | null {
  if (key === "min-improvement") return null;
  if (key === "max-improvement" && direction === "higher")
    return chance === undefined ? null : (range.high - chance) / chance;
  return direction === (key === "max-improvement" ? "lower" : "higher") ? 1 : null;
}
