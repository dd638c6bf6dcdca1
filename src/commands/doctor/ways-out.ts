import type { Config } from "../../config/config.ts";
import { type HeldModel, isAstray } from "../../domain/doctor/version-findings.ts";
import type { Ports } from "../../ports/ports.ts";
import type { RegistrySnapshot } from "../../ports/registry.ts";
import { championEnvironment } from "../../steps/choose-environment.ts";
import { wayOut } from "../../steps/way-out.ts";

/**
 * What takes a version out of force, by alias: of each alias of a configured model that was forced, or names a version
 * that was taken out of service, or another record than its version has. `champion` follows its environment.
 */
export async function waysOut(
  ports: Pick<Ports, "repository" | "context">,
  config: Config,
  { snapshot, held }: { readonly snapshot: RegistrySnapshot; readonly held: HeldModel },
): Promise<ReadonlyMap<string, string>> {
  const model = config.models.get(held.model);
  const ways = new Map<string, string>();
  if (model === undefined) return ways;
  for (const alias of held.aliases) {
    const state = held.statuses.get(alias.version)?.state ?? "active";
    if (alias.alias === "challenger" || (state === "active" && !alias.forced && !isAstray(held, alias))) continue;
    const own = model.environments.find(({ environment }) => environment === alias.alias);
    const target = own ?? championEnvironment(model);
    ways.set(alias.alias, await wayOut(ports, snapshot, { model, target, alias }));
  }
  return ways;
}
