import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { HostingAccess, Surroundings } from "../../ports/surroundings.ts";
import { createGit } from "../git/git.ts";
import { hasCode } from "./file-error.ts";

const FOLDER = ".github/workflows";
/** GitHub takes no larger ones. */
const LARGEST = 512 * 1024;

/** What surrounds the work in a workspace. */
export function createSurroundings(
  workspace: string,
  environment: Readonly<Record<string, string | undefined>>,
  hosting: HostingAccess,
): Surroundings {
  return {
    git: async () => {
      const { stdout } = await createGit(workspace, environment)(["--version"]);
      return /\d+(\.\d+)+/.exec(stdout.toString("utf8"))?.[0] ?? null;
    },
    workflows: () => readWorkflows(workspace),
    hosting,
  };
}

async function readWorkflows(workspace: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const name of await namesIn(join(workspace, FOLDER))) {
    const file = join(workspace, FOLDER, name);
    const { size } = await stat(file);
    if (size <= LARGEST) files.set(`${FOLDER}/${name}`, await readFile(file, "utf8"));
  }
  return files;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isFile() && /\.ya?ml$/.test(entry.name) ? [entry.name] : [])).sort();
  } catch (error) {
    if (hasCode(error, "ENOENT")) return [];
    throw error;
  }
}
