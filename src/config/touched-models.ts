import picomatch from "picomatch";
import type { Config, ModelConfig } from "./config.ts";

/**
 * The models that a change is about: those whose `train.paths` match one of the changed files. Without `train.paths`
 * a model is made of everything but deployment files and Markdown. Null stands for "nobody knows what changed": all.
 */
export function touchedModels(config: Config, changed: readonly string[] | null): ModelConfig[] {
  const models = [...config.models.values()].filter((model) => model.train !== null);
  if (changed === null) return models;
  const deployed = new Set(
    [...config.models.values()].flatMap(({ environments }) => environments.map(({ file }) => file)),
  );
  const isCode = (path: string): boolean => !deployed.has(path) && !/\.md$/i.test(path);
  return models.filter(({ train }) => {
    const paths = train?.paths ?? null;
    const concerns = paths === null ? isCode : picomatch([...paths], { dot: true });
    return changed.some((path) => concerns(path));
  });
}
