import type { ModelConfig } from "../config/config.ts";
import { UserError } from "../core/user-error.ts";
import { bindColumns } from "../domain/scoring/bind-columns.ts";
import { type OutputPlan, planOutput } from "../domain/scoring/output-plan.ts";
import type { Signature } from "../domain/scoring/signature.ts";
import type { ModelInfo } from "../domain/scoring/tensor.ts";
import type { Column } from "../domain/table/column.ts";
import type { Ports } from "../ports/ports.ts";

/** The score from which a binary prediction is positive, where nobody chose one. */
export const DEFAULT_THRESHOLD = 0.5;

/** How a model is fed and read, and why it could not be loaded: then nothing is known of it but its bytes. */
export interface PlannedModel {
  readonly signature: Signature;
  readonly output: OutputPlan;
  readonly failure: string | null;
}

/**
 * Looks into a model file, binds its inputs to columns and finds its predictions. One that takes its process
 * down or never ends to load is a failed one, which has a verdict like one that fails later; throws E_SIGNATURE or E_OUTPUT
 * with the remedy, and whatever refuses the file.
 */
export async function planModel(
  ports: Pick<Ports, "scorer" | "log">,
  model: ModelConfig,
  { file, available }: { readonly file: string; readonly available: readonly Column[] },
): Promise<PlannedModel> {
  const info = await ports.scorer.inspect(file, model.evaluate.timeoutSeconds).catch((error: unknown) => {
    if (!(error instanceof UserError) || error.code !== "E_MODEL_STOPPED") throw error;
    ports.log.warn(`${error.message}; every gate will fail (${error.remedy})`);
    return error.message;
  });
  return typeof info === "string" ? unknownModel(model, info) : { ...planKnown(model, info, available), failure: null };
}

function unknownModel({ task }: ModelConfig, failure: string): PlannedModel {
  const kind = task === "regression" ? "value" : "probability";
  return {
    signature: { inputs: [], outputs: [], columns: [] },
    output: { kind, name: "", classes: [], positive: null },
    failure,
  };
}

function planKnown(model: ModelConfig, info: ModelInfo, available: readonly Column[]) {
  const binding = bindColumns(info, available, model.data.features);
  if (binding.kind === "unbound")
    throw new UserError("E_SIGNATURE", binding.reason, { remedy: binding.remedy, place: model.placeOf(["data"]) });
  const planned = planOutput(info, model.task, { choice: model.output, positive: model.data.positive });
  if (planned.kind === "unplanned")
    throw new UserError("E_OUTPUT", planned.reason, { remedy: planned.remedy, place: model.placeOf(["output"]) });
  return { signature: binding.signature, output: planned.plan };
}
