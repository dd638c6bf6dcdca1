import type { ModelConfig } from "../../config/config.ts";
import { UserError } from "../../core/user-error.ts";
import type { Bar } from "../../domain/gate/evaluate.ts";
import type { Ports } from "../../ports/ports.ts";

/** The gates that judge and how uncertainty is measured, and what people should know about where they came from. */
export interface ChosenGates extends Bar {
  readonly notes: readonly string[];
}

/**
 * On a branch the gates of the default branch judge, so that nobody lowers the bar in the pull request that it stops;
 * nor widens it by another confidence or fewer rows. Where the default branch has no valid gates for this model yet, the
 * branch's own do, and the comment says so.
 */
export async function chooseGates(
  ports: Pick<Ports, "repository">,
  model: ModelConfig,
  file: string,
): Promise<ChosenGates> {
  const own = barOf(model);
  const head = await ports.repository.head();
  const base = await ports.repository.defaultBranch();
  if (head === null || base === null || head.branch === base) return { ...own, notes: [] };
  const bytes = await ports.repository.readAt(`refs/heads/${base}`, file);
  const baseBar = bytes === null ? null : await barOfBase(bytes, file, model.name);
  if (baseBar === null)
    return { ...own, notes: [`The gates are this branch's own: ${base} has none for this model yet.`] };
  if (JSON.stringify(baseBar) === JSON.stringify(own)) return { ...own, notes: [] };
  return { ...baseBar, notes: [`This branch changes the gates. It was judged by those of ${base}.`] };
}

async function barOfBase(bytes: Uint8Array, file: string, model: string): Promise<Bar | null> {
  const { parseConfig } = await import("../../config/parse-config.ts");
  try {
    const found = parseConfig(new TextDecoder().decode(bytes), file).models.get(model);
    return found === undefined ? null : barOf(found);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function barOf({ gates, evaluate }: ModelConfig): Bar {
  const { stats, shown, noChampion } = evaluate;
  return { gates, stats, shown, noChampion };
}
