import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { localRemote } from "../../../src/adapters/git/private-clone.ts";
import { sha256 } from "../../../src/adapters/node/digest.ts";
import { aliasPath, versionPath, versionsFolder } from "../../../src/domain/registry/layout.ts";
import type { Registry } from "../../../src/ports/registry.ts";
import { add, registriesAt } from "../../git-registry.ts";
import { temporaryFolder } from "../../open-sandbox.ts";

const MANY = 1_000;
const BRANCH = "modelgate/registry";
const folder = temporaryFolder("many-versions");
const repository = join(folder.path, "repository.git");
afterAll(() => folder.remove());

function git(args: readonly string[], input = "", cwd = repository): string {
  const { status, stdout, stderr } = spawnSync("git", args, { cwd, input, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** A registry of a thousand versions: the folder of the first one again and again, and a newest one that is sound. */
beforeAll(async () => {
  spawnSync("git", ["init", "--quiet", "--bare", repository]);
  const [first] = registriesAt(localRemote(repository), join(folder.path, "first"), 1);
  await first?.commit((snapshot) => add(snapshot, "one"));
  const at = (path: string): string => git(["show", `${BRANCH}:${path}`]);
  const tree = git(["rev-parse", `${BRANCH}:${versionsFolder("fraud")}/1`]).trim();
  const record = at(versionPath("fraud", 1, "record")).replace('"version": 1,', `"version": ${MANY},`);
  const alias = at(aliasPath("fraud", "challenger"))
    .replace('"version": 1,', `"version": ${MANY},`)
    .replace(/"record": "[^"]+"/, `"record": "${sha256(record)}"`);
  const folders = Array.from({ length: MANY - 1 }, (_, i) => `M 040000 ${tree} ${versionsFolder("fraud")}/${i + 2}\n`);
  const file = (path: string, text: string): string =>
    `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  const lines = [
    `commit refs/heads/${BRANCH}\ncommitter Ada <ada@example.org> 1000000000 +0000\ndata 4\nmany\nfrom refs/heads/${BRANCH}^0\n`,
    ...folders,
    file(versionPath("fraud", MANY, "record"), record),
    file(aliasPath("fraud", "challenger"), alias),
  ];
  git(["fast-import", "--quiet"], lines.join(""));
});

/** A reader with a clone of its own, and how much of the registry that clone holds. */
function reader(name: string): { registry: Registry; held: () => { objects: number; kilobytes: number } } {
  const [registry] = registriesAt(localRemote(repository), join(folder.path, name), 1);
  const held = () => {
    const said = git(["count-objects", "-v"], "", join(folder.path, name, "clone-0"));
    const figure = (key: string): number => Number(new RegExp(`^${key}: (\\d+)`, "m").exec(said)?.[1]);
    return { objects: figure("in-pack") + figure("count"), kilobytes: figure("size-pack") + figure("size") };
  };
  return { registry: registry as Registry, held };
}

test("reading an alias and its version brings the folders on the way, and no model", async () => {
  const { registry, held } = reader("alias");
  const snapshot = await registry.snapshot();
  expect((await snapshot.alias("fraud", "challenger"))?.version).toBe(MANY);
  expect(await snapshot.version("fraud", MANY)).toMatchObject({ record: { version: MANY } });
  // commit, five folders of which one is the version's, and small files: alias, and what lies beside the record.
  expect(held().objects).toBeLessThan(25);
  expect(held().kilobytes).toBeLessThan(64);
});

test("a new version is added without the folders of the others", async () => {
  const { registry, held } = reader("writer");
  const { outcome, value } = await registry.commit((snapshot) => add(snapshot, "new"));
  expect({ outcome, version: value.record.version }).toEqual({ outcome: "written", version: MANY + 1 });
  expect(held().objects).toBeLessThan(60);
});

test.each([
  ["knows blob:none only", ["uploadpackfilter.allow=false", "uploadpackfilter.blob:none.allow=true"]],
  ["does not combine filters", ["uploadpackfilter.combine.allow=false"]],
  ["allows trees to no depth", ["uploadpackfilter.tree.maxDepth=0"]],
])("a remote that %s is read all the same", async (rule, settings) => {
  const remote = localRemote(repository);
  const uploadPack = remote.uploadPack?.replace("git ", `git ${settings.map((one) => `-c ${one} `).join("")}`) ?? null;
  const name = `refusing-${rule.replaceAll(/\W/g, "-")}`;
  const [registry] = registriesAt({ ...remote, uploadPack }, join(folder.path, name), 1);
  const { outcome, value } = await (registry as Registry).commit((snapshot) => add(snapshot, `by ${name}`));
  expect(outcome).toBe("written");
  const { version } = value.record;
  const snapshot = await (registry as Registry).snapshot();
  expect(await snapshot.version("fraud", version)).toMatchObject({ record: { version } });
});

test("what is registered already is found among them all", async () => {
  const { registry } = reader("again");
  const { outcome, value } = await registry.commit((snapshot) => add(snapshot, "new"));
  expect({ outcome, version: value.record.version }).toEqual({ outcome: "nothing", version: MANY + 1 });
});
