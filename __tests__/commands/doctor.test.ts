import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { dryHosting } from "../../src/adapters/dry-run/dry-ports.ts";
import { command as deploy } from "../../src/commands/deploy/index.ts";
import { command as doctor } from "../../src/commands/doctor/index.ts";
import { command as promote } from "../../src/commands/promote/index.ts";
import { command as register } from "../../src/commands/register/index.ts";
import { command as retire } from "../../src/commands/retire/index.ts";
import { UserError } from "../../src/core/user-error.ts";
import type { Finding } from "../../src/domain/doctor/finding.ts";
import { collectedText } from "../../src/domain/registry/storage.ts";
import type { Hosting, KeptRelease } from "../../src/ports/surroundings.ts";
import { createMemoryPorts } from "../fakes/memory-ports.ts";
import { leaveRun } from "../fakes/memory-run.ts";
import { COMMON, fraudConfig } from "../fraud-config.ts";
import { expectValid } from "../schemas.ts";

const CONFIG = fraudConfig({ production: "{ file: deploy/production.yaml }" });

let memory: ReturnType<typeof createMemoryPorts>;
beforeEach(async () => {
  memory = createMemoryPorts();
  await memory.ports.files.write("modelgate.yml", CONFIG);
  const one = readFileSync(new URL("../../examples/workflows/one-job.yml", import.meta.url), "utf8");
  memory.workflows.set(".github/workflows/modelgate.yml", one);
});

async function look(options: { fix?: boolean; ports?: typeof memory.ports } = {}) {
  const outcome = await doctor.run({ ...COMMON, fix: options.fix ?? false }, options.ports ?? memory.ports);
  expectValid("diagnosis", JSON.parse(outcome.json));
  const findings: Finding[] = JSON.parse(outcome.json).findings;
  const bad = findings.filter(({ state }) => state === "problem" || state === "warning");
  return { ...outcome, findings, bad: bad.map(({ state, subject, text }) => `${state}: ${subject}: ${text}`) };
}

async function release(factor: number): Promise<void> {
  await leaveRun(memory.files, { factor });
  await register.run({ ...COMMON, force: null }, memory.ports);
  await deploy.run({ ...COMMON, environment: null, version: null }, memory.ports);
  memory.merge("deploy/production/fraud");
  await promote.run({ ...COMMON, environment: null, version: null, force: null }, memory.ports);
}

/** Writes a file of the registry past every command. */
const writeOn = (path: string, text: string) =>
  memory.registry.commit(async () => ({
    kind: "commit",
    value: null,
    change: { message: "tamper\n", files: new Map([[path, text]]) },
  }));

/** A GitHub that has nothing to object to. */
function github(more: Partial<Hosting> = {}) {
  const removed: KeptRelease[] = [];
  const hosting: Hosting = {
    token: async () => ({ login: "ada", push: true }),
    mayActionsOpenPulls: async () => true,
    branch: async () => ({ exists: true, isProtected: false, rules: ["deletion", "non_fast_forward"] }),
    disabledWorkflows: async () => new Map(),
    modelReleases: async () => [],
    removeRelease: async (one) => {
      removed.push(one);
    },
    ...more,
  };
  const surroundings = { ...memory.ports.surroundings, hosting: { kind: "github" as const, hosting } };
  return { removed, ports: { ...memory.ports, surroundings } };
}

describe("doctor", () => {
  test("has nothing to object to where all is well, and says what it looked at", async () => {
    await release(1);
    const { exit, bad, lines } = await look({ ports: github().ports });
    expect({ exit, bad }).toEqual({ exit: 0, bad: [] });
    expect(lines).toEqual([
      "ok        configuration: modelgate.yml is valid: 1 model (fraud)",
      "ok        machine: git 2.39.5",
      expect.stringContaining("ok        machine: node"),
      "ok        machine: onnxruntime memory and duckdb memory load and answer",
      "ok        github: the token is accepted: ada, who may push",
      "ok        github: Actions may open pull requests",
      "ok        workflows: .github/workflows/modelgate.yml",
      "ok        branches: modelgate/registry can be neither deleted nor rewritten",
      expect.stringMatching(/^ok {8}registry: .*; models: 1, versions: 1, commits: 2 /),
      "ok        deployments: deploy/production.yaml names version 1 of fraud",
      "ok        releases: every release of a model is named by a version",
      "0 problems, 0 warnings",
    ]);
  });

  test("says with --local what it did not look at", async () => {
    const { exit, findings, lines } = await look();
    expect(exit).toBe(0);
    expect(findings.filter(({ state }) => state === "skipped").map(({ subject }) => subject)).toEqual([
      "github",
      "branches",
      "releases",
    ]);
    expect(lines.at(-1)).toBe("0 problems, 0 warnings; 3 not looked at");
  });

  test("goes on after a configuration that is wrong as far as it can", async () => {
    await memory.ports.files.write("modelgate.yml", CONFIG.replace("task", "taks"));
    const { exit, bad, lines } = await look();
    expect(exit).toBe(2);
    expect(bad).toEqual([expect.stringMatching(/^problem: configuration: modelgate\.yml:4:5: unknown key taks/)]);
    expect(lines[1]).toMatch(/^ {10}remedy: did you mean task\?/);
    expect(lines.join("\n")).toContain("machine: git 2.39.5");
    expect(lines.join("\n")).toContain("not seen  everything else");
  });

  test("asks of the model that is named, and refuses one that is not there", async () => {
    const second = CONFIG.slice(CONFIG.indexOf("  fraud:"))
      .replace("fraud", "churn")
      .replace("production.yaml", "churn.yaml");
    await memory.ports.files.write("modelgate.yml", CONFIG + second);
    memory.merged.set("deploy/churn.yaml", "release: something else\n");
    const about = async (model: string | null) => doctor.run({ ...COMMON, model, fix: false }, memory.ports);
    expect(await about(null)).toMatchObject({ exit: 2, json: expect.stringContaining("deploy/churn.yaml") });
    expect(await about("fraud")).toMatchObject({ exit: 0, json: expect.not.stringContaining("deploy/churn.yaml") });
    expect(await about("fraut")).toMatchObject({ exit: 2, json: expect.stringContaining("did you mean fraud?") });
  });

  test.each([
    ["2.17.1", "git 2.17.1"],
    [null, "git does not tell its version"],
  ])("tells a git that is too old (%s)", async (git, says) => {
    const surroundings = { ...memory.ports.surroundings, git: async () => git };
    const { exit, bad } = await look({ ports: { ...memory.ports, surroundings } });
    expect({ exit, bad }).toEqual({ exit: 3, bad: [`problem: machine: ${says}`] });
  });

  test("tells native packages that do not load, with their own remedy, and the rest all the same", async () => {
    const missing = new UserError("E_NATIVE", "onnxruntime-node is not installed", { exit: 3, remedy: "npm ci" });
    const scorer = { ...memory.ports.scorer, versions: () => Promise.reject(missing) };
    const { exit, bad, lines } = await look({ ports: { ...memory.ports, scorer } });
    expect({ exit, bad }).toEqual({ exit: 3, bad: ["problem: machine: onnxruntime-node is not installed"] });
    expect(lines.join("\n")).toContain("registry");
  });

  test("tells what keeps the repository's own work from being done", async () => {
    const { ports } = github({
      token: async () => ({ login: "eve", push: false }),
      mayActionsOpenPulls: async () => false,
      branch: async () => ({ exists: true, isProtected: false, rules: ["pull_request"] }),
      disabledWorkflows: async () => new Map([[".github/workflows/modelgate.yml", "disabled_inactivity"]]),
    });
    const { exit, bad } = await look({ ports });
    expect(exit).toBe(3);
    expect(bad).toEqual([
      "problem: github: the token of eve may not push",
      "problem: github: Actions may not open pull requests, so no deployment can be proposed",
      "problem: workflows: GitHub does not run .github/workflows/modelgate.yml any more after 60 days without a commit",
      "warning: branches: modelgate/registry has rules that refuse pushes: pull_request",
      "warning: branches: modelgate/registry can be deleted and rewritten by a force push",
      "warning: branches: deploy/production/fraud has rules that refuse pushes: pull_request",
    ]);
  });

  test("tells a revoked version in force, a forced one, and a file that names what is not there", async () => {
    await release(1);
    await retire.run({ ...COMMON, version: "1", state: "revoked", reason: "leaked data" }, memory.ports);
    const revoked = await look();
    expect(revoked.exit).toBe(2);
    expect(revoked.bad).toEqual([
      expect.stringContaining("is version 1, which is revoked: leaked data"),
      expect.stringContaining("is version 1, which is revoked: leaked data"),
      "problem: deployments: deploy/production.yaml names version 1 of fraud, which is revoked",
    ]);
    await release(2);
    await leaveRun(memory.files, { factor: 3 });
    await register.run({ ...COMMON, force: null }, memory.ports);
    await promote.run({ ...COMMON, environment: null, version: "3", force: "an emergency" }, memory.ports);
    expect((await look()).bad).toEqual([
      expect.stringMatching(/^warning: aliases: \w+ of fraud is version 3 by force: an emergency \(Ada\)/),
      expect.stringMatching(/^warning: aliases: \w+ of fraud is version 3 by force: an emergency \(Ada\)/),
    ]);
    await retire.run({ ...COMMON, version: "3", state: "revoked", reason: "leaked data" }, memory.ports);
    const remedies = (await look()).findings.filter(({ subject }) => subject === "aliases").map(({ remedy }) => remedy);
    const back = 'modelgate promote fraud --environment production --version 2 --force "REASON"';
    expect(remedies).toEqual(Array(4).fill(`go back to what is merged: ${back}`));
    const file = memory.merged.get("deploy/production.yaml") ?? "";
    memory.merged.set("deploy/production.yaml", file.replace(/fraud:\d+@/, "fraud:9@"));
    const missing = await look();
    expect(missing.exit).toBe(2);
    expect(missing.bad.at(-1)).toBe("problem: deployments: deploy/production.yaml:3:10: fraud has no version 9");
  });

  test("a merge that was not promoted, and a registry that is damaged", async () => {
    await leaveRun(memory.files, { factor: 1 });
    await register.run({ ...COMMON, force: null }, memory.ports);
    await deploy.run({ ...COMMON, environment: null, version: null }, memory.ports);
    memory.merge("deploy/production/fraud");
    expect((await look()).bad).toEqual([
      "warning: deployments: deploy/production.yaml names version 1 of fraud, but nothing is in force there yet",
    ]);
    memory.registry.files.delete("models/fraud/versions/1/version.json");
    const { exit, bad } = await look({ ports: github().ports });
    expect(exit).toBe(4);
    expect(bad).toEqual([
      expect.stringContaining("problem: registry: models/fraud/versions/1/version.json is missing"),
    ]);
  });

  test("an alias and a deployment file that name a version whose model was given up", async () => {
    await release(1);
    const folder = "models/fraud/versions/1";
    const { digest, size } = JSON.parse(new TextDecoder().decode(memory.registry.files.get(`${folder}/version.json`)));
    await memory.registry.commit(async () => ({
      kind: "commit",
      value: null,
      change: {
        message: "too early\n",
        files: new Map([[`${folder}/collected.json`, collectedText({ digest, size })]]),
        removed: [`${folder}/model.onnx`],
      },
    }));
    const { exit, bad } = await look();
    expect(exit).toBe(2);
    expect(bad.filter((line) => line.includes("no model any more"))).toHaveLength(3);
    expect(bad.at(-1)).toBe(
      "problem: deployments: deploy/production.yaml names version 1 of fraud, whose model gc has given up",
    );
  });

  test.each([
    ["is not there", undefined],
    ["is empty", "model: fraud\nrelease:\n"],
  ])("a deployment file that %s while a version is in force, and its remedy", async (_, text) => {
    await release(1);
    if (text === undefined) memory.merged.delete("deploy/production.yaml");
    else memory.merged.set("deploy/production.yaml", text);
    const { exit, bad, lines } = await look();
    expect({ exit, bad }).toEqual({
      exit: 2,
      bad: [
        "problem: deployments: deploy/production.yaml:1:1: deploy/production.yaml on main names no release, but version 1 is in force in production",
      ],
    });
    expect(lines.join("\n")).toContain("modelgate deploy fraud --environment production --version 1");
    await deploy.run({ ...COMMON, environment: "production", version: "1" }, memory.ports);
    memory.merge("deploy/production/fraud");
    expect((await look()).bad).toEqual([]);
  });

  test("an alias that pins another record than its version has, and its remedy", async () => {
    await release(1);
    const path = "models/fraud/aliases/champion.json";
    const text = new TextDecoder().decode(memory.registry.files.get(path));
    await writeOn(path, text.replace(/"record": "sha256:[0-9a-f]{64}"/, `"record": "sha256:${"0".repeat(64)}"`));
    const { exit, bad, lines } = await look();
    expect({ exit, bad }).toEqual({
      exit: 2,
      bad: ["problem: aliases: champion of fraud is version 1 by another record than the one that is registered"],
    });
    expect(lines.join("\n")).toContain("put what is merged in force: modelgate promote fraud --environment production");
    await promote.run({ ...COMMON, environment: "production", version: null, force: null }, memory.ports);
    expect((await look()).bad).toEqual([]);
    await writeOn(path, text.replace('"version": 1', '"version": 2'));
    expect(await look()).toMatchObject({
      exit: 4,
      bad: [expect.stringMatching(/^problem: registry: .*2 is missing, which champion names/)],
    });
  });

  test("a model that is gone and was not given up", async () => {
    await release(1);
    const path = "models/fraud/versions/1/model.onnx";
    await release(2);
    await memory.registry.commit(async () => ({
      kind: "commit",
      value: null,
      change: { message: "lose\n", files: new Map(), removed: [path] },
    }));
    const { exit, bad, lines } = await look();
    expect(lines.join("\n")).toContain(`revert it on modelgate/registry: git log modelgate/registry -- ${path}`);
    expect({ exit, bad }).toEqual({
      exit: 4,
      bad: [
        `problem: registry: ${path}: was removed after it was registered (commit 5)`,
        `problem: versions: fraud@1 has no model: ${path} is missing, and gc has not given it up`,
      ],
    });
    expect(lines.join("\n")).toContain(
      'modelgate verify names the commits to take back (docs/registry.md, "Being sound',
    );
    const files = new Map([[path, "1"]]);
    await memory.registry.commit(async () => ({ kind: "commit", value: null, change: { message: "back\n", files } }));
    expect((await look()).bad).toEqual([]);
  });

  test("an old record that was edited, which no reader of newer versions comes by", async () => {
    for (const factor of [1, 2, 3]) {
      await leaveRun(memory.files, { factor });
      await register.run({ ...COMMON, force: null }, memory.ports);
    }
    const path = "models/fraud/versions/1/version.json";
    const edited = new TextDecoder().decode(memory.registry.files.get(path)).replace("0.5", "0.1");
    await memory.registry.commit(async () => ({
      kind: "commit",
      value: null,
      change: { message: "tamper\n", files: new Map([[path, edited]]) },
    }));
    const { exit, bad } = await look();
    expect(exit).toBe(4);
    expect(bad).toEqual([
      `problem: registry: ${path}: was changed after it was registered (commit 4)`,
      "problem: registry: fraud@2 is chained to another record than that of the version before it",
    ]);
  });

  test("takes orphaned releases away when it is told to, and never where the registry cannot be read", async () => {
    await release(1);
    const orphan = { id: 1, tag: "modelgate-model-x", draft: false, created: "2001-05-01T00:00:00Z" };
    const left = github({ modelReleases: async () => [orphan] });
    expect((await look(left)).bad).toEqual([
      "warning: releases: modelgate-model-x holds a model that no version names",
    ]);
    expect(left.removed).toEqual([]);
    const said: string[] = [];
    const hosting = dryHosting(left.ports.surroundings.hosting, (text) => said.push(text));
    const planned = { ...left.ports, surroundings: { ...left.ports.surroundings, hosting } };
    const dry = await doctor.run({ ...COMMON, dryRun: true, fix: true }, planned);
    expect(JSON.parse(dry.json)).toMatchObject({ warnings: 1 });
    expect({ said, removed: left.removed }).toEqual({
      ...{ said: ["would take away the release modelgate-model-x"], removed: [] },
    });
    expect((await look({ ...left, fix: true })).bad).toEqual([]);
    expect(left.removed).toEqual([orphan]);
    memory.registry.files.delete("models/fraud/versions/1/version.json");
    const damaged = await look({ ...left, fix: true });
    expect(left.removed).toHaveLength(1);
    expect(damaged.lines.join("\n")).toContain("not seen  releases: whether some were left behind: the registry");
  });
});
