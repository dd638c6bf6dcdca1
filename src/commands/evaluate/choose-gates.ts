import type { ModelConfig } from "../../config/config.ts";
import { parseConfig } from "../../config/parse-config.ts";
import { UserError } from "../../core/user-error.ts";
import type { Gate } from "../../domain/gate/gate.ts";
import type { Ports } from "../../ports/ports.ts";

/** The gates that judge, and what people should know about where they came from. */
export interface ChosenGates {
  readonly gates: readonly Gate[];
  readonly notes: readonly string[];
}

/**
 * On a branch the gates of the default branch judge, so that nobody lowers the bar in the pull request that it stops.
 * Where the default branch has no valid gates for this model yet, the branch's own do, and the comment says so.
 */
export async function chooseGates(
  ports: Pick<Ports, "repository">,
  model: ModelConfig,
  file: string,
): Promise<ChosenGates> {
  const head = await ports.repository.head();
  const base = await ports.repository.defaultBranch();
  if (head === null || base === null || head.branch === base) return { gates: model.gates, notes: [] };
  const bytes = await ports.repository.readAt(`refs/heads/${base}`, file);
  const baseGates = bytes === null ? null : gatesOfBase(bytes, file, model.name);
  if (baseGates === null)
    return { gates: model.gates, notes: [`The gates are this branch's own: ${base} has none for this model yet.`] };
  if (JSON.stringify(baseGates) === JSON.stringify(model.gates)) return { gates: baseGates, notes: [] };
  return { gates: baseGates, notes: [`This branch changes the gates. It was judged by those of ${base}.`] };
}

function gatesOfBase(bytes: Uint8Array, file: string, model: string): readonly Gate[] | null {
  try {
    return parseConfig(new TextDecoder().decode(bytes), file).models.get(model)?.gates ?? null;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
