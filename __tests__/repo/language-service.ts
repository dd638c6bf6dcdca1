import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { registerLogger, validate } from "@actions/languageservice";
import { clearCache } from "@actions/languageservice/utils/workflow-cache";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import { STAND_INS } from "../runner/stand-ins.ts";
import { ROOT } from "./source-files.ts";

type Configuration = NonNullable<Parameters<typeof validate>[1]>;
type Manifests = NonNullable<Configuration["actionsMetadataProvider"]>;
type Reference = Parameters<Manifests["fetchActionMetadata"]>[0];

// It logs what it stumbles over and finds nothing, which here would pass.
const stumbled = (message: string): never => {
  throw new Error(`GitHub's language service: ${message}`);
};
registerLogger({ error: stumbled, warn: stumbled, info: () => {}, log: () => {} });

/** Where the manifest of an action lies: ours in this repository, GitHub's own as the stand-ins know them. */
function manifestOf({ owner, name, path = "" }: Reference): string {
  return join(name === "modelgate" ? join(ROOT, path) : (STAND_INS[`${owner}/${name}`] ?? "none"), "action.yml");
}

const manifests: Manifests = {
  async fetchActionMetadata(reference) {
    const file = manifestOf(reference);
    return existsSync(file) ? parse(readFileSync(file, "utf8")) : undefined;
  },
};

/**
 * What GitHub's language service, which editors show, says of a workflow or an action manifest: inputs that an action
 * does not have or needs, actions of ours that are not there, contexts and functions that no job has.
 */
export async function languageServiceProblems(path: string, text: string): Promise<string[]> {
  // It keeps what it read by the file's name.
  clearCache();
  const found = await validate(TextDocument.create(`file:///${path}`, "yaml", 1, text), {
    actionsMetadataProvider: manifests,
  });
  return found.map(({ range, message }) => `line ${range.start.line + 1}: ${message}`);
}
