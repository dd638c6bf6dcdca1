/** The files of one version. */
export const VERSION_FILES = {
  record: "version.json",
  status: "status.json",
  evaluation: "evaluation.json",
  profile: "profile.json",
  run: "run.json",
  golden: "golden.json",
  card: "README.md",
  model: "model.onnx",
} as const;

export type VersionFile = keyof typeof VERSION_FILES;

/** The orphan branch that is the registry where the configuration names no other. */
export const REGISTRY_BRANCH = "modelgate/registry";

/** The file that makes a branch a registry. */
export const REGISTRY_FILE = "registry.json";

/** Folder of all versions of a model. */
export function versionsFolder(model: string): string {
  return `models/${model}/versions`;
}

/** Path of one file of one version. */
export function versionPath(model: string, version: number, file: VersionFile): string {
  return `${versionsFolder(model)}/${version}/${VERSION_FILES[file]}`;
}

export function modelPath(model: string): string {
  return `models/${model}/model.json`;
}

/** Folder of all aliases of a model. */
export function aliasesFolder(model: string): string {
  return `models/${model}/aliases`;
}

export function aliasPath(model: string, alias: string): string {
  return `${aliasesFolder(model)}/${alias}.json`;
}

/** The drift history of the month in which a run was made, UTC. */
export function monitorPath(model: string, at: Date): string {
  return `monitor/${model}/${at.toISOString().slice(0, 7)}.jsonl`;
}
