import { sha256 } from "../../src/adapters/node/digest.ts";
import { UserError } from "../../src/core/user-error.ts";
import type { Files } from "../../src/ports/files.ts";
import type { Log } from "../../src/ports/log.ts";
import type { Ports } from "../../src/ports/ports.ts";
import type { Repository } from "../../src/ports/repository.ts";
import type { ScoredModel, Scorer } from "../../src/ports/scorer.ts";
import type { Surroundings } from "../../src/ports/surroundings.ts";
import { createMemoryForge } from "./memory-forge.ts";
import { createMemoryLargeModels } from "./memory-large-models.ts";
import { createMemoryRegistry } from "./memory-registry.ts";

/** Files in memory; the scratch folder is a prefix. */
export function createMemoryFiles(): Files & { readonly all: Map<string, Uint8Array> } {
  const all = new Map<string, Uint8Array>();
  const encode = (content: Uint8Array | string): Uint8Array =>
    typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    all,
    read: async (path) => all.get(path) ?? null,
    write: async (path, content) => {
      all.set(path, encode(content));
    },
    claimFolder: async (path, names) => {
      const inFolder = [...all.keys()].filter((known) => known.startsWith(`${path}/`));
      const foreign = inFolder.find((known) => !names.includes(known.slice(path.length + 1)));
      if (foreign !== undefined) throw new UserError("E_FOLDER_FOREIGN", foreign, { remedy: "move it" });
      return async (files) => {
        for (const known of inFolder) all.delete(known);
        for (const [name, content] of files) all.set(`${path}/${name}`, encode(content));
      };
    },
    publish: async (from, path) => {
      all.set(path, all.get(from) ?? new Uint8Array());
    },
    modified: async (path) => (all.has(path) ? 1n : null),
    scratch: async (name) => `/scratch/${name}`,
  };
}

/**
 * A scorer whose models are their own bytes: a model file holds a number, and every prediction of a binary model is
 * the first value of the row times that number.
 */
export function createMemoryScorer(files: Files): Scorer {
  const factor = async (model: ScoredModel): Promise<number> =>
    Number(new TextDecoder().decode((await files.read(model.file)) ?? new Uint8Array()));
  return {
    inspect: () => Promise.reject(new Error("the memory scorer inspects nothing")),
    score: async ({ rows, models }) => {
      if (rows.kind !== "given") throw new Error("the memory scorer scores given rows only");
      const scored = await Promise.all(
        models.map(async (model) => {
          const times = await factor(model);
          const score = Float64Array.from(rows.rows, ([first]) => Number(first) * times);
          return { kind: "scored" as const, predictions: { kind: "binary" as const, score }, milliseconds: 1 };
        }),
      );
      return { rows: rows.rows.length, models: scored, kept: new Map() };
    },
    explain: async () => null,
    measure: () => Promise.reject(new Error("the memory scorer has no clock")),
    write: () => Promise.reject(new Error("the memory scorer writes nothing")),
    versions: async () => ({ onnxruntime: "memory", duckdb: "memory" }),
  };
}

/** Everything a command needs, in memory, with its state to look at. `merged` are files of the default branch. */
export function createMemoryPorts() {
  const files = createMemoryFiles();
  const largeModels = createMemoryLargeModels();
  const registry = createMemoryRegistry(largeModels);
  const forge = createMemoryForge();
  const merged = new Map<string, string>();
  const said: string[] = [];
  const say = (text: string): void => {
    said.push(text);
  };
  const log: Log = { info: say, warn: (text) => say(`warning: ${text}`), progress: () => {}, child: say };
  const repository: Repository = {
    head: async () => ({ commit: "c0ffee", branch: "main", dirty: false }),
    defaultBranch: async () => "main",
    readAt: async (revision, path) => {
      const open = [...forge.state.pulls.values()].filter(({ branch }) => revision === `refs/heads/${branch}`);
      const text = revision === "refs/heads/main" ? merged.get(path) : open.at(-1)?.files.get(path);
      return text === undefined ? null : new TextEncoder().encode(text);
    },
    actor: async () => ({ name: "Ada", email: "ada@example.org" }),
  };
  const workflows = new Map<string, string>();
  const surroundings: Surroundings = {
    git: async () => "2.39.5",
    workflows: async () => workflows,
    hosting: { kind: "none" },
  };
  const never = (): Promise<never> => Promise.reject(new Error("this test needs no engine"));
  const ports: Ports = {
    files,
    registry,
    forge,
    largeModels,
    repository,
    log,
    scorer: createMemoryScorer(files),
    engine: { describe: never, count: never, sample: never, identify: never, digest: never, write: never },
    processes: { run: never },
    surroundings,
    clock: { now: () => new Date(Date.UTC(2001, 4, 3)) },
    digest: sha256,
    context: {
      runId: "run-1",
      workspace: "/memory",
      platform: "memory",
      node: "v20.20.0",
      options: "",
      workflow: null,
      modelgate: "0.0.0",
    },
  };
  /** Merges an open pull request, as a person would. */
  const merge = (branch: string): void => {
    for (const [number, pull] of forge.state.pulls) {
      if (pull.branch !== branch || pull.state !== "open") continue;
      for (const [path, content] of pull.files) merged.set(path, content);
      forge.state.pulls.set(number, { ...pull, state: "merged" });
    }
  };
  return { ports, files, registry, forge, largeModels, merged, said, workflows, merge };
}
