import { formatJson } from "../contract/json.ts";
import { isAliasName, isModelName } from "./name.ts";

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
  pointer: "model.pointer.json",
  collected: "collected.json",
  mlmodel: "MLmodel",
  loader: "modelgate_model.py",
  requirements: "requirements.txt",
  conda: "conda.yaml",
} as const;

export type VersionFile = keyof typeof VERSION_FILES;

/** The orphan branch that is the registry where the configuration names no other. */
export const REGISTRY_BRANCH = "modelgate/registry";

/** The file that makes a branch a registry. */
export const REGISTRY_FILE = "registry.json";

/** What that file says. */
export const REGISTRY_TEXT = formatJson({ schema: 1, kind: "modelgate-registry" });

/** Folder of everything of a model. */
export function modelFolder(model: string): string {
  return `models/${model}`;
}

/** Folder of all versions of a model. */
export function versionsFolder(model: string): string {
  return `${modelFolder(model)}/versions`;
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

/** What a path of the registry branch stands for. */
export type RegistryPlace =
  | { readonly kind: "registry" }
  | { readonly kind: "model"; readonly model: string }
  | { readonly kind: "version"; readonly model: string; readonly version: number; readonly file: string }
  | { readonly kind: "alias"; readonly model: string; readonly alias: string }
  | { readonly kind: "monitor"; readonly model: string };

/** The place of a path in the layout above; null for one that nothing of ours has. */
export function placeOfPath(path: string): RegistryPlace | null {
  if (path === REGISTRY_FILE) return { kind: "registry" };
  const [room, model = "", folder, name = "", file, ...deeper] = path.split("/");
  if (!isModelName(model) || deeper.length > 0) return null;
  if (room === "monitor")
    return name === "" && /^\d{4}-\d{2}\.jsonl$/.test(folder ?? "") ? { kind: "monitor", model } : null;
  if (room !== "models") return null;
  if (folder === "model.json") return name === "" ? { kind: "model", model } : null;
  if (folder === "versions" && /^[1-9]\d{0,8}$/.test(name) && file !== undefined)
    return { kind: "version", model, version: Number(name), file };
  const alias = /^(.+)\.json$/.exec(name)?.[1];
  if (folder === "aliases" && alias !== undefined && isAliasName(alias) && file === undefined)
    return { kind: "alias", model, alias };
  return null;
}
