import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../open-sandbox.ts";
import { ROOT } from "../repo/source-files.ts";
import { expectValid } from "../schemas.ts";
import { CANCER_FIXTURES, cancerConfig, openWorkspace, type Workspace } from "./workspace.ts";

let at: Workspace;
beforeAll(() => {
  at = openWorkspace({ config: cancerConfig({ more: "    drift: { min-rows: 20 }\n" }), fixtures: CANCER_FIXTURES });
  for (const command of ["train", "evaluate", "register", "deploy"]) expect(at.modelgate(command).code).toBe(0);
  at.merge("deploy/production/cancer");
  expect(at.modelgate("promote").code).toBe(0);
});
afterAll(() => at.remove());

/** Everything that a command could change: refs, objects' names, and every file of the working tree. */
function state(): string {
  const hash = createHash("sha256").update(at.git("for-each-ref"));
  for (const entry of readdirSync(at.folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.parentPath.includes(`${at.folder}/.git`)) continue;
    hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)));
  }
  return hash.digest("hex");
}

describe("a dry run", () => {
  test.each([
    ["train", [], "training-plan", "would run: cp cancer-zipmap.onnx"],
    ["evaluate", [], "evaluation", "would write .modelgate/cancer/evaluation.json"],
    ["register", [], "registration", "registered already"],
    ["deploy", ["--version", "1"], "deployment", "nothing to do"],
    ["promote", [], "promotion", "in force already"],
    ["drift", ["--current", "cancer-test.csv"], "drift", "would commit to the registry: drift(cancer)"],
    ["gc", ["--keep", "1"], "collection", "cancer@1  kept: champion names it"],
    ["score", ["--input", "cancer-test.csv", "--output", "scored.csv"], "scores", "would write scored.csv"],
  ])("of %s says what it would do, and changes nothing", (command, args, schema, words) => {
    const before = state();
    const result = at.modelgate(command, ...args, "--dry-run", "--json");
    expect(result.stderr).toContain(words);
    expect(result.code).toBe(0);
    expectValid(schema, JSON.parse(result.stdout));
    expect(state()).toBe(before);
  });

  test("of the next version's way: register, deploy and rollback", () => {
    at.write(
      "modelgate.yml",
      cancerConfig({
        run: "cp cancer-forest.onnx $MODELGATE_OUTPUT/model.onnx",
        gates: "[{ metric: roc_auc, min: 0.9 }]",
        more: "    drift: { min-rows: 20 }\n",
      }),
    );
    at.git("commit", "--quiet", "--all", "--message", "forest");
    for (const command of ["train", "evaluate"]) expect(at.modelgate(command).code).toBe(0);
    let before = state();
    expect(at.modelgate("register", "--dry-run").stderr).toContain(
      "would commit to the registry: register(cancer): version 2, verdict pass",
    );
    expect(state()).toBe(before);
    expect(at.modelgate("register").code).toBe(0);
    before = state();
    expect(JSON.parse(at.modelgate("deploy", "--dry-run", "--json").stdout)).toMatchObject({
      operation: "planned",
      pull_request: null,
    });
    expect(at.modelgate("deploy", "--dry-run").stderr).toContain(
      "would propose deploy/production/cancer: deploy(cancer): 1 -> 2 to production",
    );
    expect(state()).toBe(before);
    expect(at.modelgate("deploy").code).toBe(0);
    at.merge("deploy/production/cancer");
    before = state();
    expect(JSON.parse(at.modelgate("promote", "--dry-run", "--json").stdout)).toMatchObject({
      environments: [{ status: "planned", commit: null }],
    });
    expect(at.modelgate("promote", "--dry-run").stderr).toContain(
      "would commit to the registry: promote(cancer): 1 -> 2 in production",
    );
    expect(state()).toBe(before);
    expect(at.modelgate("promote").code).toBe(0);
    before = state();
    expect(at.modelgate("rollback", "--dry-run").stderr).toContain(
      "would propose deploy/production/cancer: rollback(cancer): 2 -> 1 in production",
    );
    expect(state()).toBe(before);
  });
});

describe("the committed program", () => {
  test("needs no package where nothing is read and nothing is scored", () => {
    const alone = temporaryFolder("dist");
    mkdirSync(join(alone.path, "program"));
    cpSync(join(ROOT, "dist"), join(alone.path, "program/dist"), { recursive: true });
    cpSync(join(ROOT, "package.json"), join(alone.path, "program/package.json"));
    const program = join(alone.path, "program/dist/cli.js");
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [program, ...args], { cwd: at.folder, encoding: "utf8" });
    expect(run("--version").stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
    expect(run("--help").stdout).toContain("GitOps for models");
    for (const command of ["train", "evaluate", "register", "deploy", "promote", "drift", "rollback", "score"]) {
      const help = run(command, "--help");
      expect(help.status).toBe(0);
      expect(help.stdout).toContain(`Usage: modelgate ${command}`);
    }
    const deployed = run("deploy", "--version", "2", "--local", "--dry-run");
    expect(`${deployed.status} ${deployed.stderr}`).toMatch(/^0 /);
    const scored = run("evaluate", "--local", "--dry-run");
    expect(scored.status).toBe(3);
    expect(scored.stderr).toContain("E_NATIVE_MISSING");
    expect(scored.stderr).toContain("npm ci");
    alone.remove();
  });
});
