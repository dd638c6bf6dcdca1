import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { RunOptions } from "./run-options.ts";

/** The artifacts that a run left: name → path inside it → content. */
export function artifactsOf(options: Pick<RunOptions, "root" | "store" | "github">): Map<string, Map<string, Buffer>> {
  const folder = join(options.store ?? join(options.root, "store"), "artifacts", options.github.run_id);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return new Map(
    names.map((name) => {
      const files = readdirSync(join(folder, name), { recursive: true, withFileTypes: true }).filter((one) =>
        one.isFile(),
      );
      const paths = files.map((one) => join(one.parentPath, one.name)).sort();
      return [name, new Map(paths.map((path) => [relative(join(folder, name), path), readFileSync(path)]))] as const;
    }),
  );
}
