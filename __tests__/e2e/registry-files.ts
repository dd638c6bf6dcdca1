import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import type { World } from "../../examples/flights/story.mjs";
import { expectValid } from "../schemas.ts";

const BRANCH = "modelgate/registry";

/** Reads the registry branch with plain git, as an auditor would. */
export function registryOf(world: World) {
  const text = (path: string): Promise<string> => world.git("show", `${BRANCH}:${path}`);
  return {
    tip: () => world.git("rev-parse", "--verify", "--quiet", BRANCH).catch(() => null),
    paths: async () => (await world.git("ls-tree", "-r", "--name-only", BRANCH)).split("\n"),
    json: async (path: string) => JSON.parse(await text(path)),
    /** SHA-256 of a file's bytes, as git holds them. */
    digest: async (path: string) => {
      const blob = await world.git("rev-parse", `${BRANCH}:${path}`);
      const bytes = execFileSync("git", ["cat-file", "blob", blob], { cwd: world.folder, maxBuffer: 1e9 });
      return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
    },
    subjects: async () => (await world.git("log", "--format=%s", BRANCH)).split("\n"),
    trailers: async (key: string) =>
      (await world.git("log", `--format=%(trailers:key=${key},valueonly,separator=%x2C)`, BRANCH)).split("\n"),
    lines: async (path: string) =>
      (await text(path))
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line)),
    text,
  };
}

const SCHEMAS: readonly (readonly [RegExp, string])[] = [
  [/^registry\.json$/, "registry"],
  [/\/model\.json$/, "model"],
  [/\/version\.json$/, "version"],
  [/\/status\.json$/, "status"],
  [/\/aliases\/[a-z]+\.json$/, "alias"],
  [/\/evaluation\.json$/, "evaluation"],
  [/\/profile\.json$/, "profile"],
  [/\/run\.json$/, "run"],
  [/\/golden\.json$/, "golden"],
  [/\/model\.pointer\.json$/, "pointer"],
  [/\/collected\.json$/, "collected"],
];

/** Holds every JSON file of the registry against its published schema; returns how many there were. */
export async function expectRegistryValid(world: World): Promise<number> {
  const registry = registryOf(world);
  let checked = 0;
  for (const path of await registry.paths()) {
    if (path.endsWith(".jsonl")) {
      for (const line of await registry.lines(path)) expectValid("monitor-line", line);
      continue;
    }
    if (!path.endsWith(".json")) continue;
    const schema = SCHEMAS.find(([pattern]) => pattern.test(path))?.[1];
    if (schema === undefined) throw new Error(`no schema is published for ${path}`);
    expectValid(schema, await registry.json(path));
    checked++;
  }
  return checked;
}
