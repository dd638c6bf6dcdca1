import { join } from "node:path";
import { bindColumns } from "../../../src/domain/scoring/bind-columns.ts";
import { planOutput } from "../../../src/domain/scoring/output-plan.ts";
import type { Task } from "../../../src/domain/scoring/predictions.ts";
import type { ScoredModel } from "../../../src/ports/scorer.ts";
import { FIXTURES, fileSource, type openSandbox } from "../../open-sandbox.ts";

/** A fixture bound as train binds it: inspected, its columns chosen, its output planned. */
export async function prepareModel(
  open: Pick<ReturnType<typeof openSandbox>, "scorer" | "engine">,
  [name, task]: readonly [name: string, task: Task],
  choice: { features: readonly string[] | null; data: string; label: string; positive?: string },
): Promise<ScoredModel> {
  const file = join(FIXTURES, `${name}.onnx`);
  const info = await open.scorer.inspect(file);
  const { columns } = await open.engine.describe(fileSource(choice.data));
  const binding = bindColumns(
    info,
    columns.filter((column) => column.name !== choice.label),
    choice.features,
  );
  if (binding.kind === "unbound") throw new Error(binding.reason);
  const planned = planOutput(info, task, {
    choice: { kind: null, name: null, classes: null },
    positive: choice.positive ?? "1",
  });
  if (planned.kind === "unplanned") throw new Error(planned.reason);
  return { name: "challenger", file, digest: info.digest, task, signature: binding.signature, output: planned.plan };
}
