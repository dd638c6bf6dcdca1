import type { EvaluatedGate } from "../domain/gate/evaluation.ts";

/** A gate and the slice that it was judged on, on the terminal: `recall-by-region-min [region = "north"]`. */
export function gateName({ id, slice }: Pick<EvaluatedGate, "id" | "slice">): string {
  if (slice === null) return id;
  return `${id} [${slice.by} = ${slice.value === null ? "missing" : JSON.stringify(slice.value)}]`;
}
