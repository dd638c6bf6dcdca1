import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { localRemote } from "../../src/adapters/git/private-clone.ts";
import { command as verify } from "../../src/commands/verify/index.ts";
import { collectModels, restoreModel } from "../../src/domain/registry/collect-models.ts";
import { appendMonitor } from "../../src/domain/registry/monitor.ts";
import type { StoredVersion } from "../../src/domain/registry/records.ts";
import { formatRelease } from "../../src/domain/registry/reference.ts";
import { collectedText } from "../../src/domain/registry/storage.ts";
import type { Registry } from "../../src/ports/registry.ts";
import { createMemoryPorts } from "../fakes/memory-ports.ts";
import { COMMON, fraudConfig } from "../fraud-config.ts";
import { add, registriesAt } from "../git-registry.ts";
import { temporaryFolder } from "../open-sandbox.ts";
import { expectValid } from "../schemas.ts";

const CONFIG = fraudConfig({ production: "{ file: deploy/production.yaml, champion: true }" });
const FOLDER = "models/fraud/versions";

let original: ReturnType<typeof temporaryFolder>;
let folder: ReturnType<typeof temporaryFolder>;
let memory: ReturnType<typeof createMemoryPorts>;
let deployed: StoredVersion;

/** A registry on a real branch: three versions, two runs of drift history, the second version deployed. */
beforeAll(async () => {
  original = temporaryFolder("verify-original");
  folder = original;
  git(folder.path, "init", "--quiet", "--bare", "repository.git");
  const registry = open();
  const versions: StoredVersion[] = [];
  for (const text of ["one", "two", "three"])
    versions.push((await registry.commit((snapshot) => add(snapshot, text))).value);
  deployed = versions[1] as StoredVersion;
  for (const run of ["a", "b"]) await appendRun(registry, run);
});
afterAll(() => original.remove());

beforeEach(async () => {
  folder = temporaryFolder("verify");
  cpSync(join(original.path, "repository.git"), join(folder.path, "repository.git"), { recursive: true });
  memory = createMemoryPorts();
  await memory.ports.files.write("modelgate.yml", CONFIG);
  const release = formatRelease("fraud", 2, deployed.recordDigest);
  memory.merged.set("deploy/production.yaml", `model: fraud\nrelease: ${release}\n`);
});
afterEach(() => folder.remove());

let clones = 0;
function open(): Registry {
  const own = join(folder.path, `clones-${clones++}`);
  mkdirSync(own);
  return registriesAt(localRemote(join(folder.path, "repository.git")), own, 1)[0] as Registry;
}

async function appendRun(registry: Registry, run: string): Promise<void> {
  const line = {
    ...{ schema: 1 as const, at: "2001-05-03T00:00:00.000Z", environment: "production", version: 2, run_id: run },
    ...{ verdict: "ok", rows: 1, data: "d", drifted: [], share: 0 },
  };
  await registry.commit(async (snapshot) => {
    const text = new TextDecoder().decode((await snapshot.read("monitor/fraud/2001-05.jsonl")) ?? new Uint8Array());
    return { kind: "commit", value: null, change: appendMonitor("fraud", line, text) };
  });
}

function git(cwd: string, ...args: string[]): string {
  const settings = ["-c", "user.name=Eve", "-c", "user.email=eve@example.org", "-c", "protocol.file.allow=always"];
  const { status, stdout, stderr } = spawnSync("git", [...settings, ...args], { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Changes the branch as somebody with git would, and pushes it. */
function tamper(change: (work: string) => void, ...push: string[]): void {
  const work = join(folder.path, "work");
  git(folder.path, "clone", "--quiet", "--branch", "modelgate/registry", "repository.git", work);
  change(work);
  git(work, "add", "--all");
  git(work, "commit", "--quiet", "--allow-empty", "-m", "register(fraud): version 2, verdict pass");
  git(work, "push", "--quiet", ...push);
}

function edit(path: string, change: (text: string) => string): (work: string) => void {
  return (work) => writeFileSync(join(work, path), change(readFileSync(join(work, path), "utf8")));
}

/** Takes a model away as gc does. */
function giveUp(version: number, change = (text: string): string => text): (work: string) => void {
  return (work) => {
    const folder = join(work, FOLDER, String(version));
    const record = JSON.parse(readFileSync(join(folder, "version.json"), "utf8"));
    rmSync(join(folder, "model.onnx"));
    writeFileSync(join(folder, "collected.json"), change(collectedText(record)));
  };
}

async function verified(model: string | null = null) {
  const { exit, json, lines } = await verify.run({ ...COMMON, model }, { ...memory.ports, registry: open() });
  expectValid("verification", JSON.parse(json));
  return { ...JSON.parse(json), exit, lines };
}

const TAMPERINGS: readonly [string, (work: string) => void, string][] = [
  ["a model's bytes were swapped", edit(`${FOLDER}/1/model.onnx`, () => "one!"), "1/model.onnx: has the digest"],
  [
    "a record was edited",
    edit(`${FOLDER}/2/version.json`, (text) => text.replace("0.5", "0.1")),
    "2/version.json: was changed after",
  ],
  [
    "the newest record was edited",
    edit(`${FOLDER}/3/version.json`, (text) => text.replace("0.5", "0.1")),
    "names version 3 by the digest",
  ],
  [
    "a model was deleted by hand",
    (work) => rmSync(join(work, FOLDER, "1/model.onnx")),
    "1/model.onnx: was removed after",
  ],
  ["a model was given up as gc does, but an alias names it", giveUp(3), "names version 3, whose model was given up"],
  [
    "what stands for a model that was given up is another's",
    (work) => giveUp(1, (text) => text.replace(/[0-9a-f]{64}/, "0".repeat(64)))(work),
    "1/collected.json: has the digest",
  ],
  ["a verdict was edited", edit(`${FOLDER}/1/evaluation.json`, () => "passed"), "1/evaluation.json: has the digest"],
  [
    "a version was removed",
    (work) => rmSync(join(work, FOLDER, "1"), { recursive: true }),
    "1/version.json: was removed after",
  ],
  ["a record is no JSON any more", edit(`${FOLDER}/1/version.json`, () => "{"), "1/version.json: "],
  ["a state is none any more", edit(`${FOLDER}/2/status.json`, () => "garbage"), "2/status.json"],
  ["a model's file is another's", edit("models/fraud/model.json", () => "{}"), "is not the file of fraud"],
  [
    "an alias names no version",
    edit("models/fraud/aliases/challenger.json", (text) => text.replace('"version": 3', '"version": 9')),
    "names version 9, which is not there",
  ],
  [
    "an alias was moved back by hand",
    edit("models/fraud/aliases/challenger.json", (text) => text.replace('"version": 3', '"version": 1')),
    "names version 1 by the digest",
  ],
  [
    "an alias was taken away",
    (work) => rmSync(join(work, "models/fraud/aliases/challenger.json")),
    "challenger.json: was removed",
  ],
  ["a file became a symbolic link", (work) => swapForLink(work), "is no regular file but has mode 120000"],
  ["a submodule was added", addSubmodule, "models/fraud/versions/4: is no file of the registry"],
  [
    "a foreign file was added",
    (work) => writeFileSync(join(work, "notes.txt"), "x"),
    "notes.txt: is no file of the registry",
  ],
  [
    "a file was added to a version",
    (work) => writeFileSync(join(work, FOLDER, "1/run.sh"), "x"),
    "1/run.sh: is not in the version's record",
  ],
  [
    "a file may be executed",
    (work) => chmodSync(join(work, FOLDER, "1/README.md"), 0o755),
    "1/README.md: is no regular file but has mode 100755",
  ],
  [
    "a version was added by hand, behind a gap",
    (work) => cpSync(join(work, FOLDER, "3"), join(work, FOLDER, "9"), { recursive: true }),
    "is numbered 9 where 4 comes next",
  ],
  [
    "the drift history was edited",
    edit("monitor/fraud/2001-05.jsonl", (text) => text.replace('"a"', '"c"')),
    "2001-05.jsonl: lost or changed runs",
  ],
  ["another history was merged in", (work) => mergeOther(work), "merges 2 histories"],
];

function addSubmodule(work: string): void {
  const inner = join(work, FOLDER, "4");
  git(work, "init", "--quiet", inner);
  git(inner, "commit", "--quiet", "--allow-empty", "-m", "inner");
}

function swapForLink(work: string): void {
  rmSync(join(work, FOLDER, "1/README.md"));
  symlinkSync("../2/README.md", join(work, FOLDER, "1/README.md"));
}

function mergeOther(work: string): void {
  git(work, "checkout", "--quiet", "--orphan", "other");
  git(work, "commit", "--quiet", "--allow-empty", "-m", "other");
  git(work, "checkout", "--quiet", "modelgate/registry");
  git(work, "merge", "--quiet", "--allow-unrelated-histories", "--strategy=ours", "-m", "merge", "other");
}

/** Takes commits back as the documents say, on the branch as it is now. */
function takeBack(...commits: string[]): void {
  const [bare, other] = [join(folder.path, "repository.git"), join(folder.path, "other")];
  git(bare, "worktree", "add", "--quiet", "--detach", other, "modelgate/registry");
  git(other, "revert", "--no-edit", ...commits);
  git(other, "push", "--quiet", bare, "HEAD:modelgate/registry");
  git(bare, "worktree", "remove", "--force", other);
}

/** Which commits `verify` says are to be taken back; the newest one, where only the tip shows what is wrong. */
function named(lines: readonly string[]): string[] {
  const said = lines.flatMap((line) => /git revert ([0-9a-f ]+)$/.exec(line)?.[1] ?? []).join(" ");
  return said === "" ? ["HEAD"] : said.split(" ");
}

/** Nothing brings back one line of commits; of what gc does as well only the tip can tell. */
const LASTING = ["another history was merged in"];

describe("a registry is sound again", () => {
  const curable = TAMPERINGS.filter(([name]) => !LASTING.includes(name));
  test.each(curable)("when %s and that was taken back", async (_, change) => {
    tamper(change);
    takeBack(...named((await verified()).lines));
    const { exit, problems, lines } = await verified();
    expect(problems).toEqual([]);
    expect(exit).toBe(0);
    expect(lines.at(-1)).toContain("is sound");
  });

  test("also where it went on meanwhile; and what was done and taken back is told for ever", async () => {
    tamper(edit("monitor/fraud/2001-05.jsonl", (text) => text.replace('"a"', '"c"')));
    rmSync(join(folder.path, "work"), { recursive: true });
    tamper(edit(`${FOLDER}/1/evaluation.json`, () => "passed"));
    rmSync(join(folder.path, "work"), { recursive: true });
    const registry = open();
    await registry.commit((snapshot) => add(snapshot, "four"));
    tamper((work) => cpSync(join(work, FOLDER, "4"), join(work, FOLDER, "9"), { recursive: true }));
    takeBack(...named((await verified()).lines));
    await registry.commit((snapshot) => add(snapshot, "five"));
    const { exit, problems, undone, lines } = await verified();
    expect({ exit, problems }).toEqual({ exit: 0, problems: [] });
    expect(undone).toMatchObject([
      { path: `${FOLDER}/1/evaluation.json`, problem: "was changed after it was registered" },
      { path: `${FOLDER}/9`, problem: "is numbered 9 where 5 comes next" },
      { path: "monitor/fraud/2001-05.jsonl", problem: "lost or changed runs that stood in it" },
    ]);
    expect(lines[0]).toMatch(
      /evaluation\.json: was changed .* \(commit [0-9a-f]{12}\); taken back by commit [0-9a-f]{12}$/,
    );
  });

  test("not when only some of it was, nor when it was put right in other words", async () => {
    tamper((work) => {
      edit(`${FOLDER}/1/evaluation.json`, () => "passed")(work);
      rmSync(join(work, FOLDER, "1/README.md"));
    });
    rmSync(join(folder.path, "work"), { recursive: true });
    tamper(edit(`${FOLDER}/1/evaluation.json`, () => "e"));
    expect((await verified()).problems).toMatchObject([
      { path: `${FOLDER}/1/README.md`, problem: "was removed after it was registered" },
      { path: `${FOLDER}/1/README.md`, problem: "is missing" },
    ]);
    rmSync(join(folder.path, "work"), { recursive: true });
    tamper((work) => writeFileSync(join(work, FOLDER, "1/README.md"), "card"));
    expect((await verified()).exit).toBe(4);
  });

  test("a commit of ours that was reverted is no taking back, until that is", async () => {
    takeBack(
      git(join(folder.path, "repository.git"), "log", "--format=%H", "--grep=version 3", "modelgate/registry").trim(),
    );
    const { exit, problems } = await verified();
    expect(exit).toBe(4);
    expect(problems).toContainEqual(expect.objectContaining({ path: `${FOLDER}/3/version.json` }));
    takeBack("HEAD");
    expect(await verified()).toMatchObject({ exit: 0, problems: [] });
  });
});

describe("verify", () => {
  test("a sound registry is read whole, and its problems are none", async () => {
    const { exit, lines, ...rest } = await verified();
    expect(rest).toMatchObject({ commits: 5, models: 1, versions: 3, problems: [] });
    expect(exit).toBe(0);
    expect(lines).toEqual([expect.stringMatching(/^modelgate\/registry is sound: 5 commits, 3 versions, \d+ files; /)]);
  });

  test.each(TAMPERINGS)("tells when %s", async (_, change, says) => {
    tamper(change);
    const { exit, lines } = await verified();
    expect(exit).toBe(4);
    expect(lines.join("\n")).toContain(says);
    expect(lines.join("\n")).toContain("is damaged");
    expect(lines.at(-1)).toBe('how, step by step: docs/registry.md, "Being sound again"');
  });

  test("models that gc gave up, and one that came back, are no problem", async () => {
    const registry = open();
    const snapshot = await registry.snapshot();
    const stored = await Promise.all([1, 2].map((version) => snapshot.version("fraud", version)));
    const both = stored.flatMap((one) => one ?? []);
    const by = { keep: 1, actor: null, runId: null };
    await registry.commit(async () => ({ kind: "commit", value: null, change: collectModels(both, by) }));
    expect(await verified()).toMatchObject({ exit: 0, problems: [] });
    const back = restoreModel(both[0] as StoredVersion, new TextEncoder().encode("one"), by);
    await registry.commit(async () => ({ kind: "commit", value: null, change: back }));
    expect(await verified()).toMatchObject({ exit: 0, problems: [] });
  });

  test("a branch that was rewritten as a whole no longer has what is deployed, nor what its tags stand on", async () => {
    const other = join(folder.path, "other");
    git(folder.path, "init", "--quiet", "--bare", other);
    mkdirSync(join(folder.path, "clones-other"));
    const [rewritten] = registriesAt(localRemote(other), join(folder.path, "clones-other"), 1) as [Registry];
    for (const text of ["one", "TWO", "three"]) await rewritten.commit((snapshot) => add(snapshot, text));
    git(other, "push", "--quiet", "--force", join(folder.path, "repository.git"), "modelgate/registry");
    const { exit, problems } = await verified();
    expect(exit).toBe(4);
    const tag = (version: number) => ({
      commit: null,
      path: `tag fraud@v${version}.0.0`,
      problem: expect.stringMatching(/^stands on \w+, but \w+ registered it$/),
    });
    expect(problems).toEqual([
      tag(1),
      tag(2),
      tag(3),
      {
        commit: null,
        path: "deploy/production.yaml",
        problem: expect.stringContaining("does not name the registered"),
      },
    ]);
  });

  test("a model that is not there is no sound one, and a registry without its file is damaged", async () => {
    await expect(verified("fraud@1")).rejects.toMatchObject({ code: "E_MODEL_UNKNOWN", exit: 2 });
    tamper((work) => rmSync(join(work, "registry.json")));
    await expect(verified()).rejects.toMatchObject({ code: "E_REGISTRY_DAMAGED", exit: 4 });
  });

  test("tags are the user's own where the registry leaves none", async () => {
    git(join(folder.path, "repository.git"), "tag", "fraud@v9.0.0", "modelgate/registry");
    expect((await verified()).exit).toBe(4);
    await memory.ports.files.write("modelgate.yml", CONFIG.replace("models:", "registry: { tags: false }\nmodels:"));
    expect((await verified()).exit).toBe(0);
  });

  test("a version of which the branch lost even the number is missed by its tag", async () => {
    const bare = join(folder.path, "repository.git");
    const third = git(bare, "log", "--format=%H", "--grep=version 3", "modelgate/registry").trim();
    git(bare, "update-ref", "refs/heads/modelgate/registry", `${third}^`);
    expect((await verified()).problems).toEqual([
      { commit: null, path: "tag fraud@v3.0.0", problem: "names a version that the registry does not have" },
    ]);
  });
});
