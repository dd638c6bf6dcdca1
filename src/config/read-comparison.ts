import { UserError } from "../core/user-error.ts";
import { type Comparison, type Reference, TOLERANCE_KEYS, type Tolerance } from "../domain/gate/gate.ts";
import type { ModelConfig } from "./config.ts";
import type { RawGate } from "./raw-config.ts";

type Rule = Comparison["kind"];
type Allowance = (typeof TOLERANCE_KEYS)[Rule];

const ALLOWANCES: readonly Allowance[] = ["max-regression", "margin", "min-improvement", "max-improvement"];

/** Rules that can do without theirs. */
const OPTIONAL: ReadonlySet<Rule> = new Set(["superior", "not-significantly-worse"]);

/** The rule that an allowance stands for, where none is named. */
const IMPLIED: Readonly<Record<Allowance, Rule>> = {
  "max-regression": "no-worse",
  margin: "non-inferior",
  "min-improvement": "improve",
  "max-improvement": "max-improvement",
};

/**
 * What a gate demands of the comparison with the champion or the baseline; null where it demands nothing of it. The rule
 * is `no-worse` for max-regression and `improve` for min-improvement unless it is named. `isSliced` says whether the gate is
 * judged on slices, each for itself: it is undecided, comparison or not, where none is large enough.
 */
export function readComparison(
  entry: RawGate,
  { placeOf, isSliced }: { readonly placeOf: ModelConfig["placeOf"]; readonly isSliced: boolean },
): Comparison | null {
  const given = ALLOWANCES.filter((key) => entry[key] !== undefined);
  if (entry.vs === undefined) return refuseLoose(entry, given, { placeOf, isSliced });
  const kind = entry.rule ?? impliedRule(given, entry.vs, placeOf);
  const [allowance, optional] = [TOLERANCE_KEYS[kind], OPTIONAL.has(kind)];
  const foreign = given.find((key) => key !== allowance);
  if (foreign !== undefined) {
    throw new UserError("E_CONFIG", `${foreign} means nothing to rule: ${kind}`, {
      place: placeOf([foreign]),
      remedy: `write ${example(kind)}, and a second gate for a second demand`,
    });
  }
  const written = entry[allowance];
  if (written === undefined && !optional) {
    throw new UserError("E_CONFIG", `rule: ${kind} needs ${allowance}`, {
      place: placeOf(["rule"]),
      remedy: `write ${example(kind)}`,
    });
  }
  const tolerance = readTolerance(written ?? 0);
  if (kind === "non-inferior" && (tolerance.kind === "relative" ? tolerance.fraction : tolerance.amount) === 0) {
    throw new UserError("E_CONFIG", "a margin of 0 can never be shown, however many rows there are", {
      place: placeOf(["margin"]),
      remedy: "say how much worse would still be the same to you, such as margin: 0.005; or write rule: superior",
    });
  }
  return { kind, tolerance };
}

function impliedRule(given: readonly Allowance[], vs: Reference, placeOf: ModelConfig["placeOf"]): Rule {
  if (given.includes("margin")) {
    throw new UserError("E_CONFIG", "margin needs rule: non-inferior", {
      place: placeOf(["margin"]),
      remedy: `write ${example("non-inferior")}, or max-regression for a limit that looks at the value alone`,
    });
  }
  const [first] = given;
  if (given.length === 1 && first !== undefined) return IMPLIED[first];
  const problem = given.length === 0 ? `vs: ${vs} needs max-regression` : `${given.join(" and ")} are two demands`;
  throw new UserError("E_CONFIG", problem, {
    place: placeOf([]),
    remedy:
      given.length === 0
        ? `write ${example("no-worse")} together, or ${example("non-inferior")}`
        : "write a gate for each",
  });
}

/** Keys that only say something about a comparison. */
function refuseLoose(
  entry: RawGate,
  given: readonly Allowance[],
  { placeOf, isSliced }: { readonly placeOf: ModelConfig["placeOf"]; readonly isSliced: boolean },
): null {
  const others = (["rule", "on-inconclusive"] as const).filter((key) => entry[key] !== undefined);
  // A bound can be undecided too, and slices of which none is large enough.
  const isDecided = !isSliced && (entry.use ?? "value") === "value";
  const [loose] = [...given, ...others.filter((key) => key === "rule" || isDecided)];
  if (loose === undefined) return null;
  if (loose === "on-inconclusive") {
    // Groups have one figure together.
    const needed = entry.by === undefined ? "vs, use or by" : "vs or use";
    throw new UserError("E_CONFIG", `on-inconclusive needs ${needed}: a limit on one value always decides`, {
      place: placeOf([loose]),
      remedy: "leave it out, or write severity: warn for a gate that never blocks",
    });
  }
  const rule: Rule = entry.rule ?? (loose === "rule" ? "no-worse" : IMPLIED[loose]);
  throw new UserError("E_CONFIG", `${loose} needs vs: champion`, {
    place: placeOf([loose]),
    remedy: `write ${example(rule)} together`,
  });
}

function example(rule: Rule): string {
  switch (rule) {
    case "no-worse":
      return "{ vs: champion, max-regression: 2% }";
    case "improve":
      return "{ vs: champion, min-improvement: 0.01 }";
    case "non-inferior":
      return "{ vs: champion, rule: non-inferior, margin: 0.005 }";
    case "superior":
      return "{ vs: champion, rule: superior, min-improvement: 0.01 }";
    case "max-improvement":
      return "{ vs: champion, max-improvement: 0.05, severity: warn }";
    case "not-significantly-worse":
      return "{ vs: champion, by: region, rule: not-significantly-worse, max-regression: 0.03 }";
  }
}

function readTolerance(written: number | string): Tolerance {
  if (typeof written === "number") return { kind: "absolute", amount: written };
  return { kind: "relative", fraction: Number(written.slice(0, -1)) / 100 };
}
