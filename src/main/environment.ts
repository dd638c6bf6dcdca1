import { arch, availableParallelism, platform } from "node:os";
import packageFile from "../../package.json" with { type: "json" };

/** Everything that is read from the process; no other file reads its environment. */
export const environment = {
  variables: process.env as Readonly<Record<string, string | undefined>>,
  searchPath: process.env.PATH ?? "",
  platform: `${platform()}-${arch()}`,
  node: process.version,
  threads: Math.max(1, Math.min(4, availableParallelism())),
  modelgate: packageFile.version,
} as const;
