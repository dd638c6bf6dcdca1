import type { ModelConfig } from "../../config/config.ts";
import { plainPath, readsPath } from "../../config/reads-path.ts";
import { UserError } from "../../core/user-error.ts";
import type { Ports } from "../../ports/ports.ts";

/**
 * Refuses (E_USAGE) an output that would replace somebody's work: a file that is read here (or would be read by the
 * next run, because a glob takes it in), and one that git tracks. An earlier output that nobody tracks may be replaced.
 */
export async function refuseOverwrite(
  ports: Pick<Ports, "repository" | "context">,
  model: ModelConfig,
  { input, output }: { readonly input: string; readonly output: string },
): Promise<void> {
  const { workspace } = ports.context;
  const path = insidePath(workspace, output);
  if (path === null) throw refusal(`--output ${output} does not lie in ${workspace}`);
  const read = [
    ["--input", input],
    ["data.train", model.data.train],
    ["data.test", model.data.test],
  ] as const;
  for (const [name, pattern] of read) {
    const plain = insidePath(workspace, pattern);
    if (plain === null || !readsPath(plain, path)) continue;
    throw refusal(`--output ${output} would be written over what ${name} reads: ${pattern}`);
  }
  if (await isTracked(ports, path)) throw refusal(`--output ${output} would be written over a file that git tracks`);
}

function insidePath(workspace: string, path: string): string | null {
  if (!path.startsWith("/")) return plainPath(path);
  return path.startsWith(`${workspace}/`) ? plainPath(path.slice(workspace.length)) : null;
}

async function isTracked({ repository }: Pick<Ports, "repository">, path: string): Promise<boolean> {
  try {
    return (await repository.readAt("HEAD", path)) !== null;
  } catch (error) {
    // A link or a folder at that path is somebody's too.
    if (error instanceof UserError && error.code === "E_PATH") return true;
    throw error;
  }
}

function refusal(message: string): UserError {
  return new UserError("E_USAGE", message, {
    remedy: "name a file of its own inside the repository, such as scored.parquet",
  });
}
