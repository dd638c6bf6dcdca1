import type { ModelConfig } from "../../config/config.ts";
import { CONFIG_FILES } from "../../config/load-config.ts";
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
  const baseBar = await barAt(ports, { base, file, model: model.name });
  if (baseBar === null)
    return { ...own, notes: [`The gates are this branch's own: ${base} has none for this model yet.`] };
  if (baseBar === "unreadable")
    return { ...own, notes: [`The gates are this branch's own: the configuration of ${base} cannot be read.`] };
  if (JSON.stringify(baseBar) === JSON.stringify(own)) return { ...own, notes: [] };
  return { ...baseBar, notes: [`This branch changes the gates. It was judged by those of ${base}.`] };
}

/**
 * What judges a model on the default branch: looked for wherever a configuration may lie, so that a branch that moves its
 * own, or puts another one before it, is judged all the same.
 */
async function barAt(
  { repository }: Pick<Ports, "repository">,
  { base, file, model }: { readonly base: string; readonly file: string; readonly model: string },
): Promise<Bar | "unreadable" | null> {
  const { parseConfig } = await import("../../config/parse-config.ts");
  let unreadable = false;
  for (const candidate of CONFIG_FILES.includes(file) ? CONFIG_FILES : [file, ...CONFIG_FILES]) {
    const bytes = await repository.readAt(`refs/heads/${base}`, candidate);
    if (bytes === null) continue;
    try {
      const found = parseConfig(new TextDecoder().decode(bytes), candidate).models.get(model);
      if (found !== undefined) return barOf(found);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      unreadable = true;
    }
  }
  return unreadable ? "unreadable" : null;
}

function barOf({ gates, evaluate }: ModelConfig): Bar {
  const { stats, shown, noChampion } = evaluate;
  return { gates, stats, shown, noChampion };
}
