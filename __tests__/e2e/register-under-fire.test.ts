import { createHash } from "node:crypto";
import { chmodSync, symlinkSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { CANCER_FIXTURES, cancerConfig, copyWorkspace, openWorkspace, type Workspace } from "./workspace.ts";

let open: Workspace[] = [];
/** Made by the first test that begins there, and copied for each. */
let begun: { trained?: Workspace; promoted?: Workspace } = {};
afterEach(() => {
  for (const workspace of open) workspace.remove();
  open = [];
});
afterAll(() => {
  for (const workspace of Object.values(begun)) workspace.remove();
  begun = {};
});

function copyOf(at: Workspace): Workspace {
  const copy = copyWorkspace(at);
  open.push(copy);
  return copy;
}

function train(config: string): Workspace {
  const at = openWorkspace({ config, fixtures: CANCER_FIXTURES });
  must(at, "train");
  must(at, "evaluate");
  return at;
}

function must(at: Workspace, command: string): void {
  const result = at.modelgate(command);
  if (result.code !== 0) throw new Error(result.stderr);
}

function trained(): Workspace {
  begun.trained ??= train(cancerConfig());
  return copyOf(begun.trained);
}

function promoted(): Workspace {
  begun.trained ??= train(cancerConfig());
  if (begun.promoted === undefined) {
    begun.promoted = copyWorkspace(begun.trained);
    must(begun.promoted, "register");
    must(begun.promoted, "deploy");
    begun.promoted.merge("deploy/production/cancer");
    must(begun.promoted, "promote");
  }
  return copyOf(begun.promoted);
}

function ended(child: ReturnType<Workspace["start"]>): Promise<number | null> {
  return new Promise((resolve) => child.on("close", (code) => resolve(code)));
}

function versionsOf(at: Workspace): string[] {
  return at.git("ls-tree", "--name-only", "modelgate/registry:models/cancer/versions").split("\n");
}

describe("registering", () => {
  test("killed at any moment, and run again, it ends with one version, and the repository stays whole", async () => {
    const at = trained();
    for (let delay = 40; delay <= 400; delay += 40) {
      const child = at.start("register", "cancer");
      const end = ended(child);
      await sleep(delay);
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGKILL");
      await end;
      at.git("fsck", "--strict");
    }
    const result = at.modelgate("register", "--json");
    expect(result.code).toBe(0);
    expect(JSON.parse(result.stdout)).toMatchObject({ version: 1 });
    expect(versionsOf(at)).toEqual(["1"]);
    expect(at.git("log", "--format=%s", "modelgate/registry")).toBe("register(cancer): version 1, verdict pass");
    expect(at.git("status", "--porcelain", "--untracked-files=no")).toBe("");
  });

  test("five writers of different models at once all succeed, one commit and one pull request each", async () => {
    const names = Array.from({ length: 5 }, (_, i) => `cancer-${i}`);
    const [head, body = ""] = cancerConfig().split("models:\n");
    const one = body.trimEnd();
    const config = `${head}models:\n${names.map((name) => one.replace("  cancer:", `  ${name}:`)).join("\n")}\n`;
    const at = openWorkspace({ config, fixtures: CANCER_FIXTURES });
    open.push(at);
    for (const name of names) {
      expect(at.modelgate("train", name).code).toBe(0);
      expect(at.modelgate("evaluate", name).code).toBe(0);
    }
    const codes = await Promise.all(names.map((name) => ended(at.start("register", name))));
    expect(codes).toEqual(names.map(() => 0));
    expect(at.git("rev-list", "--count", "modelgate/registry")).toBe("5");
    expect(at.git("rev-list", "--merges", "modelgate/registry")).toBe("");
    expect(at.git("ls-tree", "--name-only", "modelgate/registry:models").split("\n")).toEqual(names);
    const deployed = await Promise.all(names.map((name) => ended(at.start("deploy", name))));
    expect(deployed).toEqual(names.map(() => 0));
    const pulls = names.map((_, i) => at.read(`.modelgate/forge/pulls/${i + 1}.md`));
    const branches = pulls.map((pull) => /^branch: "(.*)"$/m.exec(pull)?.[1]);
    expect(branches.sort()).toEqual(names.map((name) => `deploy/production/${name}`));
    at.git("fsck", "--strict");
  }, 120_000);

  test("the same model from two writers at once becomes one version", async () => {
    const at = trained();
    const codes = await Promise.all([1, 2, 3].map(() => ended(at.start("register", "cancer"))));
    expect(codes).toEqual([0, 0, 0]);
    expect(versionsOf(at)).toEqual(["1"]);
    expect(at.git("rev-list", "--count", "modelgate/registry")).toBe("1");
  });

  test("an old job that runs again finds its version, and does not move challenger back", () => {
    const at = trained();
    const register = () => JSON.parse(at.modelgate("register", "--json").stdout);
    const retrain = (threshold: string) => {
      for (const command of ["train", "evaluate"])
        expect(at.modelgate(command, "--set", `models.cancer.threshold=${threshold}`).code).toBe(0);
    };
    const first = register();
    retrain("0.4");
    expect(register()).toMatchObject({ version: 2, created: true });
    retrain("0.5");
    expect(register()).toMatchObject({ version: 1, release: first.release, created: false });
    expect(JSON.parse(at.git("show", "modelgate/registry:models/cancer/aliases/challenger.json"))).toMatchObject({
      version: 2,
      serial: 2,
    });
    expect(at.git("rev-list", "--count", "modelgate/registry")).toBe("2");
  });

  test("the user's hooks do not run, and the index and configuration are not touched", () => {
    const at = trained();
    for (const hook of ["pre-push", "pre-commit", "post-commit", "reference-transaction", "update", "post-receive"]) {
      at.write(`.git/hooks/${hook}`, `#!/bin/sh\necho ${hook} >> "${at.folder}/hooks-ran.txt"\n`);
      chmodSync(`${at.folder}/.git/hooks/${hook}`, 0o755);
    }
    at.git("update-index", "--refresh");
    const before = {
      config: at.read(".git/config"),
      head: at.git("rev-parse", "HEAD"),
      staged: at.git("ls-files", "--stage"),
    };
    expect(at.modelgate("register").code).toBe(0);
    expect(at.modelgate("deploy").code).toBe(0);
    expect({
      config: at.read(".git/config"),
      head: at.git("rev-parse", "HEAD"),
      staged: at.git("ls-files", "--stage"),
    }).toEqual(before);
    expect(at.list(".").includes("hooks-ran.txt")).toBe(false);
  });

  test("a registry branch that is checked out cannot be moved, and the error says what to do", () => {
    const at = trained();
    expect(at.modelgate("register").code).toBe(0);
    at.git("switch", "--quiet", "modelgate/registry");
    at.git(
      "restore",
      "--source=main",
      "--",
      "modelgate.yml",
      "cancer-zipmap.onnx",
      "cancer-train.csv",
      "cancer-test.csv",
    );
    at.write(
      "modelgate.yml",
      cancerConfig()
        .replace("benign\n", "benign\n      positive: 1\n")
        .replace("task: binary", "task: binary\n    threshold: 0.4"),
    );
    expect(at.modelgate("train").code).toBe(0);
    expect(at.modelgate("evaluate").code).toBe(0);
    const result = at.modelgate("register");
    expect(result.code).toBe(3);
    expect(result.stderr).toContain("E_BRANCH_CHECKED_OUT");
    expect(result.stderr).toContain("git switch main");
  });
});

describe("a registry that somebody has tampered with", () => {
  function edit(at: Workspace, path: string, change: (text: string) => string): void {
    at.git("switch", "--quiet", "modelgate/registry");
    at.write(path, change(at.read(path)));
    at.git("commit", "--quiet", "--all", "--message", "tampered");
    at.git("switch", "--quiet", "main");
  }

  test("an edited record breaks the chain", () => {
    const at = promoted();
    edit(at, "models/cancer/versions/1/version.json", (text) => text.replace('"threshold": 0.5', '"threshold": 0.1'));
    for (const command of ["evaluate", "promote"]) {
      expect(at.modelgate(command)).toMatchObject({ code: 4, stderr: expect.stringContaining("E_REGISTRY_DAMAGED") });
    }
  });

  test("an edited record whose chain was mended too is not the one that was deployed", () => {
    const at = promoted();
    edit(at, "models/cancer/versions/1/version.json", (text) => text.replace('"threshold": 0.5', '"threshold": 0.1'));
    const digest = createHash("sha256")
      .update(at.git("show", "modelgate/registry:models/cancer/versions/1/version.json"))
      .update("\n")
      .digest("hex");
    edit(at, "models/cancer/aliases/challenger.json", (text) =>
      text.replace(/sha256:[0-9a-f]{64}/, `sha256:${digest}`),
    );
    for (const command of ["evaluate", "promote", "rollback --to 1", "deploy"]) {
      const result = at.modelgate(...command.split(" "));
      expect(result).toMatchObject({ code: 4, stderr: expect.stringContaining("E_RELEASE_DIGEST") });
    }
  });

  test("exchanged model bytes are found out before they are run", () => {
    const at = promoted();
    edit(at, "models/cancer/versions/1/golden.json", (text) => text.replace("]", "] "));
    at.git("switch", "--quiet", "modelgate/registry");
    at.git("restore", "--source=main", "--worktree", "--", "cancer-forest.onnx");
    at.git("rm", "--quiet", "--cached", "--ignore-unmatch", "cancer-forest.onnx");
    at.git("mv", "--force", "models/cancer/versions/1/README.md", "models/cancer/versions/1/model.onnx");
    at.git("commit", "--quiet", "--all", "--message", "swapped");
    at.git("switch", "--quiet", "--force", "main");
    expect(at.modelgate("evaluate")).toMatchObject({
      code: 4,
      stderr: expect.stringContaining("model.onnx has the digest"),
    });
  });

  test("a version that was removed is missed by every command, and its number is not given away", () => {
    const at = promoted();
    at.write("modelgate.yml", cancerConfig().replace("task: binary", "task: binary\n    threshold: 0.4"));
    at.git("commit", "--quiet", "--all", "--message", "Another threshold");
    for (const command of ["train", "evaluate", "register"]) expect(at.modelgate(command).code).toBe(0);
    for (const lost of [2, 1]) {
      at.git("switch", "--quiet", "modelgate/registry");
      at.git("rm", "-r", "--quiet", `models/cancer/versions/${lost}`);
      at.git("commit", "--quiet", "--message", "cleaned up");
      at.git("switch", "--quiet", "main");
      const tip = at.git("rev-parse", "modelgate/registry");
      const score = ["score", "--input", "cancer-test.csv", "--output", "scored.csv"];
      const drift = ["drift", "--current", "cancer-test.csv"];
      for (const command of [
        ["register"],
        ["evaluate"],
        ["deploy"],
        ["promote"],
        ["rollback"],
        ["list"],
        score,
        drift,
      ]) {
        const { code, stderr } = at.modelgate(...command);
        expect({ command, code }).toEqual({ command, code: 4 });
        expect(stderr).toContain(
          `E_REGISTRY_DAMAGED: the registry is damaged: models/cancer/versions/${lost} is missing`,
        );
        expect(stderr).toContain("git log modelgate/registry -- models/cancer");
      }
      expect(at.git("rev-parse", "modelgate/registry")).toBe(tip);
      at.git("update-ref", "refs/heads/modelgate/registry", "modelgate/registry~1");
    }
    expect(at.modelgate("list").code).toBe(0);
  });

  test("a symbolic link in the tree is no file of the registry", () => {
    const at = promoted();
    at.git("switch", "--quiet", "modelgate/registry");
    at.git("rm", "--quiet", "models/cancer/versions/1/profile.json");
    symlinkSync("/etc/passwd", `${at.folder}/models/cancer/versions/1/profile.json`);
    at.git("add", "--all");
    at.git("commit", "--quiet", "--message", "linked");
    at.git("switch", "--quiet", "main");
    expect(at.modelgate("drift", "--current", "cancer-test.csv")).toMatchObject({
      code: 4,
      stderr: expect.stringContaining("no regular file"),
    });
  });

  test("a registry of a newer program is refused by name", () => {
    const at = promoted();
    edit(at, "registry.json", (text) => text.replace('"schema": 1', '"schema": 2'));
    expect(at.modelgate("evaluate")).toMatchObject({ code: 2, stderr: expect.stringContaining("E_SCHEMA_NEWER") });
  });
});

describe("deployment branches", () => {
  test("a branch that a person has committed to is never overwritten", () => {
    const at = trained();
    expect(at.modelgate("register").code).toBe(0);
    expect(at.modelgate("deploy").code).toBe(0);
    at.git("switch", "--quiet", "deploy/production/cancer");
    at.write("deploy/production/cancer.yaml", "model: cancer\nrelease: mine\n");
    at.git("commit", "--quiet", "--all", "--message", "my own idea");
    at.git("switch", "--quiet", "main");
    const tip = at.git("rev-parse", "deploy/production/cancer");
    expect(at.modelgate("deploy")).toMatchObject({ code: 3, stderr: expect.stringContaining("E_BRANCH_MODIFIED") });
    expect(at.git("rev-parse", "deploy/production/cancer")).toBe(tip);
  });

  test("a commit of ours that a person has amended is never overwritten, and the error names who did", () => {
    const at = trained();
    expect(at.modelgate("register").code).toBe(0);
    expect(at.modelgate("deploy").code).toBe(0);
    at.git("switch", "--quiet", "deploy/production/cancer");
    at.write("deploy/production/cancer.yaml", `${at.read("deploy/production/cancer.yaml")}# reviewed by me\n`);
    at.git("commit", "--quiet", "--all", "--amend", "--no-edit");
    at.git("switch", "--quiet", "main");
    const tip = at.git("rev-parse", "deploy/production/cancer");
    expect(at.modelgate("deploy")).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/E_BRANCH_MODIFIED.*Ada <ada@example\.org> has amended/s),
    });
    expect(at.git("rev-parse", "deploy/production/cancer")).toBe(tip);
  });

  test("when the base has moved, the branch is rebuilt on it, and the pull request stays the same one", () => {
    const at = trained();
    expect(at.modelgate("register").code).toBe(0);
    expect(at.modelgate("deploy").code).toBe(0);
    at.write("other.txt", "news\n");
    at.git("add", "other.txt");
    at.git("commit", "--quiet", "--message", "news");
    expect(JSON.parse(at.modelgate("deploy", "--json").stdout)).toMatchObject({
      operation: "updated",
      pull_request: 1,
    });
    expect(at.git("merge-base", "main", "deploy/production/cancer")).toBe(at.git("rev-parse", "main"));
    expect(at.list(".modelgate/forge/pulls")).toEqual(["1.md"]);
  });

  test("a path that is written in a roundabout way is the same file", () => {
    const at = train(cancerConfig().replace("deploy/production/cancer.yaml", "./deploy//production/./cancer.yaml"));
    open.push(at);
    expect(at.modelgate("register").code).toBe(0);
    expect(at.modelgate("deploy").code).toBe(0);
    at.merge("deploy/production/cancer");
    expect(at.read("deploy/production/cancer.yaml")).toContain("release: cancer:1@sha256:");
    expect(at.modelgate("promote").code).toBe(0);
    expect(JSON.parse(at.modelgate("deploy", "--json").stdout)).toMatchObject({ operation: "nothing" });
  });

  test("only the one value changes; comments and formatting of the file stay", () => {
    const at = train(
      cancerConfig().replace(
        "{ file: deploy/production/cancer.yaml }",
        "{ file: deploy/serving.yaml, key: spec.predictor.model.storageUri, value: 's3://models/{version}/{digest}' }",
      ),
    );
    open.push(at);
    const before =
      "# by hand\nspec:\n  predictor:   # the model\n    model: { storageUri: 'none', runtime: x }\n  replicas: 2\n";
    at.write("deploy/serving.yaml", before);
    at.git("add", "--all", "deploy");
    at.git("commit", "--quiet", "--message", "serving");
    expect(at.modelgate("register").code).toBe(0);
    expect(at.modelgate("deploy").code).toBe(0);
    const version = JSON.parse(at.git("show", "modelgate/registry:models/cancer/versions/1/version.json"));
    at.merge("deploy/production/cancer");
    expect(at.read("deploy/serving.yaml")).toBe(before.replace("'none'", `"s3://models/1/${version.digest}"`));
    expect(at.modelgate("promote").code).toBe(0);
  });
});
