import type { ModelConfig } from "../config/config.ts";
import { UserError } from "../core/user-error.ts";
import { bindColumns } from "../domain/scoring/bind-columns.ts";
import { type OutputPlan, planOutput } from "../domain/scoring/output-plan.ts";
import type { Signature } from "../domain/scoring/signature.ts";
import type { ModelInfo } from "../domain/scoring/tensor.ts";
import type { Column } from "../domain/table/column.ts";

/** The score from which a binary prediction is positive, where nobody chose one. */
export const DEFAULT_THRESHOLD = 0.5;

/** Binds a model's inputs to columns and finds its predictions. Throws E_SIGNATURE or E_OUTPUT with the remedy. */
export function planModel(
  model: ModelConfig,
  info: ModelInfo,
  available: readonly Column[],
): { readonly signature: Signature; readonly output: OutputPlan } {
  const binding = bindColumns(info, available, model.data.features);
  if (binding.kind === "unbound")
    throw new UserError("E_SIGNATURE", binding.reason, { remedy: binding.remedy, place: model.placeOf(["data"]) });
  const planned = planOutput(info, model.task, { choice: model.output, positive: model.data.positive });
  if (planned.kind === "unplanned")
    throw new UserError("E_OUTPUT", planned.reason, { remedy: planned.remedy, place: model.placeOf(["output"]) });
  return { signature: binding.signature, output: planned.plan };
}
