import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createRemoteEngine } from "../src/adapters/sandbox/remote-engine.ts";
import { createRemoteScorer } from "../src/adapters/sandbox/remote-scorer.ts";
import { createSandbox } from "../src/adapters/sandbox/sandbox.ts";
import type { FileSource } from "../src/domain/table/source.ts";

export const SANDBOX_PROGRAM = fileURLToPath(new URL("../dist/sandbox.js", import.meta.url));
export const FIXTURES = fileURLToPath(new URL("./fixtures/models/", import.meta.url));

/** A temporary folder that is removed by `remove`. */
export function temporaryFolder(name: string): { readonly path: string; readonly remove: () => void } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), `modelgate-test-${name}-`)));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The real sandbox over a workspace: engine and scorer as commands get them. */
export function openSandbox(workspace: string, threads = 2) {
  const scratch = temporaryFolder("scratch");
  const warnings: string[] = [];
  const sandbox = createSandbox({
    program: SANDBOX_PROGRAM,
    scratch: async () => scratch.path,
    workspace,
    native: null,
    threads,
    searchPath: process.env.PATH ?? "",
    warn: (text) => warnings.push(text),
    progress: () => {},
  });
  return {
    sandbox,
    warnings,
    scratch: scratch.path,
    engine: createRemoteEngine(sandbox),
    scorer: createRemoteScorer(sandbox),
    close: () => {
      sandbox.close();
      scratch.remove();
    },
  };
}

/** A source of files with nothing special about it. */
export function fileSource(pattern: string, more: Partial<FileSource> = {}): FileSource {
  return {
    kind: "files",
    name: "data.test",
    pattern,
    format: null,
    delimiter: null,
    select: null,
    types: new Map(),
    ...more,
  };
}
