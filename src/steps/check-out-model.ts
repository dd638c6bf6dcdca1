import type { StoredVersion } from "../domain/registry/records.ts";
import type { Ports } from "../ports/ports.ts";
import type { RegistrySnapshot } from "../ports/registry.ts";
import type { ScoredModel } from "../ports/scorer.ts";

/** Puts a registered model's verified bytes into the scratch folder, ready to be scored as its record says. */
export async function checkOutModel(
  ports: Pick<Ports, "files">,
  snapshot: RegistrySnapshot,
  { stored, name }: { readonly stored: StoredVersion; readonly name: string },
): Promise<ScoredModel> {
  const { record } = stored;
  const file = await ports.files.scratch(`${record.model}-${record.version}.onnx`);
  await ports.files.write(file, await snapshot.file(stored, "model"));
  return { name, file, digest: record.digest, task: record.task, signature: record.signature, output: record.output };
}
