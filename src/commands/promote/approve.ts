import type { ModelConfig } from "../../config/config.ts";
import { isHeldByForce } from "../../domain/registry/promote-version.ts";
import type { Ports } from "../../ports/ports.ts";
import { findVersion } from "../../steps/find-version.ts";
import { heldByForce } from "./force.ts";
import { nothingMoves, type Promoted, putInForce } from "./put-in-force.ts";

const CHAMPION = "champion";

/**
 * Makes the challenger of a model without environments its champion: there, the merge after which it was registered is
 * the approval. A challenger that was registered meanwhile is left to its own promotion.
 */
export async function approve(ports: Ports, model: ModelConfig): Promise<Promoted> {
  const snapshot = await ports.registry.snapshot();
  const challenger = await snapshot.alias(model.name, "challenger");
  if (challenger === null)
    return nothingMoves(CHAMPION, await snapshot.alias(model.name, CHAMPION), "nothing is registered yet");
  const stored = await findVersion(snapshot, model, "challenger");
  const champion = await snapshot.alias(model.name, CHAMPION);
  if (isHeldByForce(champion, stored)) {
    const reason = await heldByForce(ports, snapshot, { model, target: null, alias: champion, wished: stored });
    ports.log.warn(`${CHAMPION}: ${reason}`);
    return nothingMoves(CHAMPION, champion, reason);
  }
  return putInForce(ports, snapshot, {
    model,
    target: null,
    stored,
    holds: async (now) => (await now.alias(model.name, "challenger"))?.record === stored.recordDigest,
    approval: async () => null,
    forced: null,
    given: null,
    wayBack: async (_, alias) => `Version ${alias.version} stays the champion`,
  });
}
