import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./source-files.ts";

/** The workflow that the README tells to copy. */
export function quickStart(): string {
  const found = yamlBlocks("README.md").find((block) => block.startsWith("# .github/workflows/modelgate.yml\n"));
  if (found === undefined) throw new Error("README.md shows no .github/workflows/modelgate.yml");
  return found;
}

/** What README, the pages of the actions and docs/ show of workflows, by page; the steps of a job stand in a workflow. */
export function documentedWorkflows(): ReadonlyMap<string, string> {
  const below = (folder: string): string[] => readdirSync(join(ROOT, folder)).map((file) => join(folder, file));
  const folders = readdirSync(ROOT, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules",
  );
  const pages = [...readdirSync(ROOT), ...folders.flatMap(({ name }) => below(name))].filter((file) =>
    file.endsWith(".md"),
  );
  const shown = pages.flatMap((page) =>
    yamlBlocks(page)
      .filter((block) => /^ *(jobs|steps):$/m.test(block))
      .map((block) => [page, /^jobs:$/m.test(block) ? block : around(block)] as const),
  );
  return new Map(shown);
}

function yamlBlocks(page: string): string[] {
  const text = readFileSync(join(ROOT, page), "utf8");
  return [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block = ""]) => block);
}

function around(job: string): string {
  return `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n${job.replaceAll(/^(?=.)/gm, "    ")}`;
}
