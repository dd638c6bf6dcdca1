import type { StoredVersion } from "../../domain/registry/records.ts";
import { compareGolden } from "../../domain/scoring/golden-rows.ts";
import type { Ports } from "../../ports/ports.ts";
import type { RegistrySnapshot } from "../../ports/registry.ts";
import { checkOutModel } from "../../steps/check-out-model.ts";
import { readKept } from "../../steps/read-kept.ts";

/** Lets the registered model answer its golden rows again. `failure` is null when every answer is the same. */
export async function smokeTest(
  ports: Ports,
  snapshot: RegistrySnapshot,
  { stored, timeoutSeconds }: { readonly stored: StoredVersion; readonly timeoutSeconds: number },
): Promise<{ readonly failure: string | null; readonly summary: string }> {
  const name = `version ${stored.record.version}`;
  const golden = await readKept(snapshot, stored, "golden");
  const model = await checkOutModel(ports, snapshot, { stored, name });
  const rows = { kind: "given" as const, columns: golden.columns, rows: golden.rows };
  const { models } = await ports.scorer.score({ rows, models: [model], keep: [], timeoutSeconds });
  const [answer] = models;
  const failure =
    answer?.kind === "scored" ? compareGolden(golden, answer.predictions) : (answer?.reason ?? "it gave no answer");
  return {
    failure,
    summary: `The smoke test found ${golden.rows.length} of ${golden.rows.length} golden rows unchanged.`,
  };
}
