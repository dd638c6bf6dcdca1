import { UserError } from "../core/user-error.ts";
import { type Comparison, formatTolerance, TOLERANCE_KEYS } from "../domain/gate/gate.ts";
import { type Bounded, largestMove } from "../domain/metric/largest-move.ts";
import { formatRange } from "../domain/metric/metric.ts";
import type { ModelConfig } from "./config.ts";
import type { RawGate } from "./raw-config.ts";

type Compared = Bounded & { readonly id: string };
type PlaceOf = ModelConfig["placeOf"];

/** `roc_auc, max-regression: 2` was meant as 2 %; as it stands no model could ever fail. */
export function refuseWiderThanRange({ id, range }: Compared, { kind, tolerance }: Comparison, placeOf: PlaceOf): void {
  const width = range.high - range.low;
  if (tolerance.kind === "relative" || tolerance.amount < width || !Number.isFinite(width)) return;
  const { amount } = tolerance;
  const percent =
    amount <= 100
      ? `; ${amount} hundredths are written ${amount / 100}, ${amount} percent of the champion's value ${amount}%`
      : "";
  throw new UserError(
    "E_CONFIG",
    `two values of ${id} cannot lie ${amount > width ? "" : "more than "}${amount} apart`,
    {
      place: placeOf([TOLERANCE_KEYS[kind]]),
      remedy: `${id} is ${formatRange(range)}${percent}`,
    },
  );
}

/**
 * `roc_auc, max-regression: 100%` allows a model to fall to 0, and below that there is nothing: no model could ever fail.
 * One that only warns, or that requires slices, is taken as it is. `log_loss, min-improvement: 150%` asks for less than 0,
 * and no model could ever pass.
 */
export function refuseIdleTolerance(
  metric: Compared,
  { kind, tolerance }: Comparison,
  { entry, placeOf }: { readonly entry: RawGate; readonly placeOf: PlaceOf },
): void {
  const key = TOLERANCE_KEYS[kind];
  const isDemand = key === "min-improvement";
  if (!isDemand && (entry.severity === "warn" || entry.require !== undefined)) return;
  const toward = isDemand || key === "max-improvement" ? "better" : "worse";
  const { amount, share } = largestMove(metric, toward);
  const isRelative = tolerance.kind === "relative";
  const [asked, most] = isRelative ? [tolerance.fraction, share] : [tolerance.amount, amount];
  if (asked < most || (asked === most && kind === "improve")) return;
  const told = formatTolerance(isRelative ? { ...tolerance, fraction: most } : { ...tolerance, amount: most });
  const { id, range, chance } = metric;
  const isAboveChance = toward === "better" && chance !== undefined;
  const than = isAboveChance ? ` than a champion that beats guessing (${chance})` : "";
  const outcome = isDemand ? "passes" : "fails";
  const ways = isRelative
    ? `, and the percentage is of the champion's value: write less than ${told}, such as 2%, or a plain number`
    : `: write less than ${told}`;
  throw new UserError(
    "E_CONFIG",
    `${id} cannot be more than ${told} ${toward}${than}, so ${key}: ${formatTolerance(tolerance)} never ${outcome}`,
    {
      place: placeOf([key]),
      remedy: `${id} is ${formatRange(range)}${ways}${isDemand ? "" : "; to show the metric without judging it, add severity: warn"}`,
    },
  );
}
