import type { ModelConfig } from "../../config/config.ts";
import { both } from "../../core/beside.ts";
import type { StoredVersion } from "../../domain/registry/records.ts";
import type { Ports } from "../../ports/ports.ts";
import type { RegistrySnapshot } from "../../ports/registry.ts";
import type { ScoredModel } from "../../ports/scorer.ts";
import { checkOutModel } from "../../steps/check-out-model.ts";
import type { StoredTypes } from "../../steps/data-source.ts";
import { findVersion } from "../../steps/find-version.ts";
import { outOfService } from "../../steps/out-of-service.ts";
import { readKept } from "../../steps/read-kept.ts";

/** The version in force. */
export interface Champion {
  readonly stored: StoredVersion;
  readonly scored: ScoredModel;
  /** Engine types of the stored columns, frozen when it was trained. */
  readonly types: StoredTypes;
  /** What to say of one that was taken out of service; null for one in service. */
  readonly outOfService: string | null;
}

/** The registry as it is, and the champion that it names. */
export async function meetChampion(
  ports: Ports,
  model: ModelConfig,
): Promise<{ readonly registry: RegistrySnapshot; readonly champion: Champion | null }> {
  const registry = await ports.registry.snapshot();
  return { registry, champion: await findChampion(ports, registry, model) };
}

/** The champion, verified and ready to be scored; null while nothing was promoted. */
async function findChampion(ports: Ports, snapshot: RegistrySnapshot, model: ModelConfig): Promise<Champion | null> {
  if ((await snapshot.alias(model.name, "champion")) === null) return null;
  const stored = await findVersion(snapshot, model, "champion");
  const [[profile, out], scored] = await both(
    both(readKept(snapshot, stored, "profile"), outOfService(snapshot, stored)),
    checkOutModel(ports, snapshot, { stored, name: "champion" }),
  );
  return { stored, scored, types: profile.data.stored, outOfService: out };
}

const TOGETHER = 100;

/** How many registered versions were judged on the same test data before: the newest such record counts them. */
export async function earlierUses(snapshot: RegistrySnapshot, model: string, testDigest: string): Promise<number> {
  const versions = [...(await snapshot.versions(model))].reverse();
  // Mostly it is the newest; further back many are asked for at once, which then come together.
  for (let at = 0; at < versions.length; at += at === 0 ? 1 : TOGETHER) {
    const some = versions.slice(at, at === 0 ? 1 : at + TOGETHER);
    for (const stored of await Promise.all(some.map((version) => snapshot.version(model, version)))) {
      const test = stored?.record.lineage.data.find((data) => data.name === "test");
      if (stored !== null && test?.digest === testDigest) return stored.record.lineage.dataset_uses;
    }
  }
  return 0;
}
