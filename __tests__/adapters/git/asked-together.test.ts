import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { dryRegistry } from "../../../src/adapters/dry-run/dry-ports.ts";
import { localRemote } from "../../../src/adapters/git/private-clone.ts";
import { sha256 } from "../../../src/adapters/node/digest.ts";
import { command as gc } from "../../../src/commands/gc/index.ts";
import { command as list } from "../../../src/commands/list/index.ts";
import { aliasPath, versionPath, versionsFolder } from "../../../src/domain/registry/layout.ts";
import type { Ports } from "../../../src/ports/ports.ts";
import type { Registry } from "../../../src/ports/registry.ts";
import { createMemoryPorts } from "../../fakes/memory-ports.ts";
import { fraudConfig } from "../../fraud-config.ts";
import { add, registriesAt } from "../../git-registry.ts";
import { temporaryFolder } from "../../open-sandbox.ts";

const BRANCH = "modelgate/registry";
const CONFIG = fraudConfig();
const COMMON = { model: null, config: null, set: [], outputDir: ".modelgate", dryRun: true };

const folder = temporaryFolder("asked-together");
afterAll(() => folder.remove());

/** A repository whose registry has so many versions, chained and each with a model of its own, as a writer would have left them. */
async function registryOf(versions: number): Promise<string> {
  const repository = join(folder.path, `${versions}.git`);
  const git = (args: readonly string[], input = ""): string => {
    const { status, stdout, stderr } = spawnSync("git", args, { cwd: repository, input, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  spawnSync("git", ["init", "--quiet", "--bare", repository]);
  const [first] = registriesAt(localRemote(repository), join(folder.path, `first-of-${versions}`), 1);
  await first?.commit((snapshot) => add(snapshot, "one"));
  const at = (path: string): string => git(["show", `${BRANCH}:${path}`]);
  const [record, alias] = [at(versionPath("fraud", 1, "record")), at(aliasPath("fraud", "challenger"))];
  const tree = git(["rev-parse", `${BRANCH}:${versionsFolder("fraud")}/1`]).trim();
  const lines = [
    `commit refs/heads/${BRANCH}\ncommitter Ada <ada@example.org> 1000000000 +0000\ndata 4\nmany\nfrom refs/heads/${BRANCH}^0\n`,
  ];
  const write = (path: string, text: string): number =>
    lines.push(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
  let parent = sha256(record);
  for (let version = 2; version <= versions; version++) {
    const text = record
      .replace('"version": 1,', `"version": ${version},`)
      .replace('"parent": null', `"parent": "${parent}"`);
    parent = sha256(text);
    lines.push(`M 040000 ${tree} ${versionsFolder("fraud")}/${version}\n`);
    write(versionPath("fraud", version, "record"), text);
  }
  const moved = alias
    .replace('"version": 1,', `"version": ${versions},`)
    .replace(/"record": "[^"]+"/, `"record": "${parent}"`);
  write(aliasPath("fraud", "challenger"), moved);
  git(["fast-import", "--quiet"], lines.join(""));
  return repository;
}

const repositories = new Map<number, Promise<string>>();

/** How often a command fetches from a registry of so many versions, and what it tells of them. */
async function asked(versions: number, { name, run }: Asking) {
  const repository = repositories.get(versions) ?? registryOf(versions);
  repositories.set(versions, repository);
  const counter = join(folder.path, `${name}-${versions}`);
  writeFileSync(counter, "");
  const remote = localRemote(await repository);
  const uploadPack = `echo fetch >> '${counter}'; ${remote.uploadPack}`;
  const [registry] = registriesAt({ ...remote, uploadPack }, join(folder.path, `${name}-${versions}.reader`), 1);
  const { ports } = createMemoryPorts();
  await ports.files.write("modelgate.yml", CONFIG);
  const { json } = await run({ ...ports, registry: dryRegistry(registry as Registry, () => {}) });
  return {
    fetches: readFileSync(counter, "utf8").trim().split("\n").length,
    told: JSON.parse(json).models[0].versions,
  };
}

interface Asking {
  readonly name: string;
  readonly run: (ports: Ports) => Promise<{ readonly json: string }>;
}

test.each<Asking>([
  { name: "list", run: (ports) => list.run(COMMON, ports) },
  { name: "gc", run: (ports) => gc.run({ ...COMMON, keep: 10 }, ports) },
])("$name fetches as often from 700 versions as from 30", async (asking) => {
  const [few, many] = [await asked(30, asking), await asked(700, asking)];
  expect([few.told.length, many.told.length]).toEqual([30, 700]);
  // The tip; aliases and the newest version; the folders of the others; what is read in them.
  expect({ few: few.fetches, many: many.fetches }).toEqual({ few: 4, many: 4 });
});
