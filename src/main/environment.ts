import packageFile from "../../package.json" with { type: "json" };

/** Everything that is read from the process; no other file reads its environment. */
export const environment = {
  variables: process.env as Readonly<Record<string, string | undefined>>,
  searchPath: process.env.PATH ?? "",
  platform: `${process.platform}-${process.arch}`,
  node: process.version,
  modelgate: packageFile.version,
} as const;
