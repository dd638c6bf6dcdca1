import { spawnSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import {
  CANCER_FIXTURES,
  type CommandResult,
  cancerConfig,
  copyWorkspace,
  openWorkspace,
  PROGRAM,
  type Workspace,
} from "./workspace.ts";

let open: Workspace[] = [];
afterEach(() => {
  for (const workspace of open) workspace.remove();
  open = [];
});

function workspace(): Workspace {
  const made = openWorkspace({ config: cancerConfig(), fixtures: CANCER_FIXTURES });
  open.push(made);
  return made;
}

/** A workspace whose first deployment is merged: made once, and copied for each test. */
let first: Workspace | undefined;
afterAll(() => first?.remove());

function deployed(): Workspace {
  if (first === undefined) {
    first = openWorkspace({ config: cancerConfig(), fixtures: CANCER_FIXTURES });
    ok(first, "train", "evaluate", "register", "deploy");
    first.merge("deploy/production/cancer");
  }
  const copy = copyWorkspace(first);
  open.push(copy);
  return copy;
}

function ok(at: Workspace, ...commands: string[]): void {
  for (const command of commands) expect({ command, ...at.modelgate(command) }).toMatchObject({ command, code: 0 });
}

/** Every command that opens the registry. */
const READERS: readonly (readonly string[])[] = [
  ["evaluate"],
  ["register"],
  ["deploy"],
  ["promote"],
  ["rollback"],
  ["list"],
  ["history"],
  ["show"],
  ["diff", "1", "2"],
  ["score", "--input", "cancer-test.csv", "--output", "scored.csv"],
  ["drift", "--current", "cancer-test.csv"],
];

function run(folder: string, ...args: readonly string[]): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args, "--local"], {
    cwd: folder,
    encoding: "utf8",
  });
  return { code: status ?? -1, stdout, stderr };
}

describe("without a commit", () => {
  test("nothing is deployed onto the registry, and the first commit is asked for", () => {
    const at = workspace();
    rmSync(join(at.folder, ".git"), { recursive: true });
    at.git("init", "--quiet", "--initial-branch=main");
    at.git("config", "user.name", "Ada");
    at.git("config", "user.email", "ada@example.org");
    ok(at, "train", "evaluate", "register");
    const refs = at.git("for-each-ref");
    const result = at.modelgate("deploy");
    expect(result).toMatchObject({ code: 3, stdout: "" });
    expect(result.stderr).toContain("E_DEFAULT_BRANCH");
    expect(result.stderr).toMatch(/remedy: make a first commit/);
    expect(at.modelgate("promote")).toMatchObject({ code: 3, stderr: expect.stringContaining("first commit") });
    expect(at.git("for-each-ref")).toBe(refs);
  });
});

describe("a registry that is not here", () => {
  test("in a fresh clone is on origin: every command says so, and the remedy works", () => {
    const at = deployed();
    ok(at, "promote");
    const fresh = join(at.folder, ".fresh");
    at.git("clone", "--quiet", at.folder, fresh);
    cpSync(join(at.folder, ".modelgate"), join(fresh, ".modelgate"), { recursive: true });
    for (const command of READERS) {
      const { code, stderr } = run(fresh, ...command);
      expect({ command, code }).toEqual({ command, code: 3 });
      expect(stderr).toContain("E_REGISTRY_LOST");
      expect(stderr).toContain("git branch modelgate/registry origin/modelgate/registry");
    }
    expect(spawnSync("git", ["-C", fresh, "branch", "modelgate/registry", "origin/modelgate/registry"]).status).toBe(0);
    const judged = run(fresh, "evaluate", "--json");
    expect(JSON.parse(judged.stdout)).toMatchObject({ champion: { version: 1 } });
  });

  test("that a merged deployment names is missed too", () => {
    const at = deployed();
    const tip = at.git("rev-parse", "modelgate/registry");
    at.git("branch", "--delete", "--force", "modelgate/registry");
    for (const command of READERS) {
      const { code, stderr } = at.modelgate(...command);
      expect({ command, code }).toEqual({ command, code: 3 });
      expect(stderr).toContain("E_REGISTRY_LOST");
      expect(stderr).toContain("deploy/production/cancer.yaml on main names a release");
    }
    at.git("branch", "modelgate/registry", tip);
    ok(at, "promote");
  });

  test("a value that names no release of ours does not stand in the way of the first version", () => {
    const at = workspace();
    at.write("deploy/production/cancer.yaml", "release: none yet\n");
    at.git("add", "--all");
    at.git("commit", "--quiet", "--message", "A place for the release");
    ok(at, "train", "evaluate", "register", "deploy");
  });
});
