import { UserError } from "../../core/user-error.ts";
import { contradictions, type Standing } from "../../domain/registry/contradictions.ts";
import { eventFindings } from "../../domain/registry/verify-events.ts";
import { counted } from "../../domain/statistics/counted.ts";
import type { RegistryHistory } from "../../ports/registry.ts";

/** Refuses to give up models of a model whose aliases, states and folders contradict each other (E_REGISTRY_DAMAGED). */
export function refuseContradictions(model: string, standing: Standing): void {
  const [first, ...more] = contradictions(standing);
  if (first !== undefined) throw tampered(`models/${model}: ${first}`, more.length);
}

/** Refuses to delete what is in no history, where commits of this one did what none of ours does (E_REGISTRY_DAMAGED). */
export function refuseForeignEvents({ events }: Pick<RegistryHistory, "events">): void {
  const [first, ...more] = eventFindings(events).problems;
  if (first === undefined) return;
  const { commit, path, problem } = first;
  const by = commit === null ? "" : ` (commit ${commit.slice(0, 12)})`;
  throw tampered(`${path ?? "history"}: ${problem}${by}`, more.length);
}

function tampered(problem: string, more: number): UserError {
  const rest = more === 0 ? "" : `, and ${counted(more, "more problem")}`;
  return new UserError("E_REGISTRY_DAMAGED", `nothing is given up, the registry is damaged: ${problem}${rest}`, {
    exit: 4,
    remedy: "modelgate verify names every problem, the commit that did it, and how to be sound again",
  });
}
