import { beforeEach, describe, expect, test } from "vitest";
import { command as deploy } from "../../src/commands/deploy/index.ts";
import { command as list } from "../../src/commands/list/index.ts";
import { command as promote } from "../../src/commands/promote/index.ts";
import { command as register } from "../../src/commands/register/index.ts";
import { command as retire } from "../../src/commands/retire/index.ts";
import { command as rollback } from "../../src/commands/rollback/index.ts";
import { createMemoryPorts } from "../fakes/memory-ports.ts";
import { leaveRun } from "../fakes/memory-run.ts";
import { COMMON, fraudConfig } from "../fraud-config.ts";
import { expectValid } from "../schemas.ts";

const CONFIG = fraudConfig({
  staging: "{ file: deploy/staging.yaml }",
  production: "{ file: deploy/production.yaml, needs: staging }",
});

let memory: ReturnType<typeof createMemoryPorts>;
beforeEach(async () => {
  memory = createMemoryPorts();
  await memory.ports.files.write("modelgate.yml", CONFIG);
});

const registerNow = async (force: string | null = null) =>
  JSON.parse((await register.run({ ...COMMON, force }, memory.ports)).json);
const deployTo = (environment: string, version: string | null = null) =>
  deploy.run({ ...COMMON, environment, version }, memory.ports);
const promoteNow = async (environment: string | null = null) =>
  promote.run({ ...COMMON, environment, version: null, force: null }, memory.ports);
const alias = async (name: string) => (await memory.registry.snapshot()).alias("fraud", name);

/** Registers a model, deploys it to both environments and promotes it. */
async function release(factor: number): Promise<void> {
  await leaveRun(memory.files, { factor });
  await registerNow();
  for (const environment of ["staging", "production"]) {
    await deployTo(environment);
    memory.merge(`deploy/${environment}/fraud`);
    await promoteNow(environment);
  }
}

describe("register", () => {
  test("the same content again is the same version; another threshold is another", async () => {
    await leaveRun(memory.files, { factor: 1 });
    expect(await registerNow()).toMatchObject({ version: 1, created: true });
    expect(await registerNow()).toMatchObject({ version: 1, created: false });
    expect(memory.registry.messages).toHaveLength(1);
    await leaveRun(memory.files, { factor: 2 });
    expect(await registerNow()).toMatchObject({ version: 2, created: true });
    expect(await alias("challenger")).toMatchObject({ version: 2, previous: 1, serial: 2 });
  });

  test("the content of an old version again is that version, and challenger stays with the newer one", async () => {
    for (const factor of [1, 2]) {
      await leaveRun(memory.files, { factor });
      await registerNow();
    }
    await leaveRun(memory.files, { factor: 1 });
    const outcome = await register.run({ ...COMMON, force: null }, memory.ports);
    expect(JSON.parse(outcome.json)).toMatchObject({ version: 1, created: false });
    expect(outcome.lines).toContain(
      "challenger stays at version 2; to go on with this one, deploy it with --version 1",
    );
    expect(memory.registry.messages).toHaveLength(2);
    expect(await alias("challenger")).toMatchObject({ version: 2, serial: 2 });
  });

  test("content that was taken out of service is told so, and stays out of service", async () => {
    await leaveRun(memory.files, { factor: 1 });
    await registerNow();
    await leaveRun(memory.files, { factor: 2 });
    await registerNow();
    const reason = "trained on data that were withdrawn";
    await retire.run({ ...COMMON, version: "1", reason, state: "revoked" }, memory.ports);
    await leaveRun(memory.files, { factor: 1 });
    const outcome = await register.run({ ...COMMON, force: null }, memory.ports);
    expectValid("registration", JSON.parse(outcome.json));
    expect(JSON.parse(outcome.json)).toMatchObject({ version: 1, created: false, state: "revoked" });
    expect(outcome.lines[1]).toContain(`fraud@1 is revoked (${reason}), and no command uses it`);
    expect(outcome.lines[1]).toContain("retire fraud@1 --state active");
    expect(memory.said.filter((line) => line.includes("no command uses it"))).toEqual([]);
    await expect((await memory.registry.snapshot()).status("fraud", 1)).resolves.toMatchObject({ state: "revoked" });
  });

  test("a failed verdict is refused, unless forced with a reason, which is recorded and shouted", async () => {
    await leaveRun(memory.files, { factor: 1, verdict: "fail" });
    await expect(registerNow()).rejects.toMatchObject({ code: "E_NOT_PASSED", exit: 1 });
    expect(memory.registry.messages).toEqual([]);
    await expect(registerNow(" ")).rejects.toMatchObject({ code: "E_USAGE" });
    expect(await registerNow("the regulator asked")).toMatchObject({ version: 1, forced: true, verdict: "fail" });
    expect(memory.registry.messages[0]).toContain("FORCED");
    expect(memory.registry.messages[0]).toContain("Modelgate-Forced: the regulator asked");
    expect(memory.said.join("\n")).toContain("FORCED past its verdict: the regulator asked");
  });

  test("forcing a model that passed records no force", async () => {
    await leaveRun(memory.files, { factor: 1 });
    expect(await registerNow("just in case")).toMatchObject({ forced: false });
  });
});

describe("list", () => {
  const listed = async (model: string | null) => list.run({ ...COMMON, model }, memory.ports);

  test("says what is registered, which verdict it had, and what is in force where", async () => {
    expect((await listed(null)).lines).toEqual(["fraud: nothing is registered yet"]);
    await release(1);
    await leaveRun(memory.files, { factor: 2, verdict: "fail" });
    await registerNow("a reason");
    const { json, lines } = await listed("fraud");
    expectValid("listing", JSON.parse(json));
    expect(lines).toEqual([
      "fraud",
      "     2  2001-05-03  fail  roc_auc 0.9  challenger  FORCED",
      "     1  2001-05-03  pass  roc_auc 0.9  champion, staging, production",
    ]);
    await expect(listed("freud")).rejects.toMatchObject({ code: "E_MODEL_UNKNOWN" });
  });
});

describe("deploy", () => {
  test("production takes only what staging has run", async () => {
    await leaveRun(memory.files, { factor: 1 });
    await registerNow();
    await expect(deployTo("production")).rejects.toMatchObject({
      code: "E_ENVIRONMENT_ORDER",
      exit: 2,
      remedy: expect.stringContaining("--environment staging --version 1"),
    });
    await deployTo("staging");
    await expect(deployTo("production")).rejects.toMatchObject({ code: "E_ENVIRONMENT_ORDER" });
    memory.merge("deploy/staging/fraud");
    await promoteNow("staging");
    await deployTo("production");
    expect([...memory.forge.state.pulls.values()].map((pull) => pull.title)).toEqual([
      "deploy(fraud): 1 to staging",
      "deploy(fraud): 1 to production",
    ]);
  });

  test("an environment has to be named where there are two", async () => {
    await leaveRun(memory.files, { factor: 1 });
    await registerNow();
    await expect(deploy.run({ ...COMMON, environment: null, version: null }, memory.ports)).rejects.toMatchObject({
      code: "E_ENVIRONMENT",
      remedy: expect.stringContaining("staging, production"),
    });
    await expect(deployTo("prod")).rejects.toMatchObject({ code: "E_ENVIRONMENT" });
  });

  test("a version that takes other columns is stopped, unless any signature is accepted", async () => {
    await release(1);
    await leaveRun(memory.files, { factor: 2, columns: ["amount", "age"] });
    await registerNow();
    await expect(deployTo("staging")).rejects.toMatchObject({
      code: "E_SIGNATURE_CHANGED",
      message: expect.stringContaining("age is new"),
    });
    await memory.ports.files.write(
      "modelgate.yml",
      CONFIG.replace("deploy/staging.yaml", "deploy/staging.yaml, signature: any"),
    );
    await deployTo("staging");
    expect([...memory.forge.state.pulls.values()].at(-1)?.body).toContain("**The input columns change:** `age is new`");
  });

  test("a retired version is refused", async () => {
    await leaveRun(memory.files, { factor: 1 });
    await registerNow();
    const path = "models/fraud/versions/1/status.json";
    const status = JSON.parse(new TextDecoder().decode(memory.registry.files.get(path)));
    memory.registry.files.set(
      path,
      new TextEncoder().encode(JSON.stringify({ ...status, state: "revoked", reason: "leaked data" })),
    );
    await expect(deployTo("staging")).rejects.toMatchObject({
      code: "E_VERSION_INACTIVE",
      message: expect.stringContaining("revoked: leaked data"),
    });
  });

  test("nothing registered, a version that is not there, a reference of another model", async () => {
    await expect(deployTo("staging")).rejects.toMatchObject({
      code: "E_VERSION_UNKNOWN",
      remedy: expect.stringContaining("modelgate register fraud"),
    });
    await leaveRun(memory.files, { factor: 1 });
    await registerNow();
    await expect(deployTo("staging", "9")).rejects.toMatchObject({
      code: "E_VERSION_UNKNOWN",
      remedy: expect.stringContaining("registered versions: 1"),
    });
    for (const text of ["other@1", "abc", "v2", "fraud@v2", "0", "1.0"])
      await expect(deployTo("staging", text)).rejects.toMatchObject({
        code: "E_REFERENCE",
        message: `${JSON.stringify(text)} names no version of fraud`,
        remedy: expect.stringContaining("a number (1), latest, an alias (champion, challenger, staging, production)"),
      });
    await expect(deployTo("staging", "champion")).rejects.toMatchObject({
      code: "E_VERSION_UNKNOWN",
      remedy: expect.stringContaining("deploy and promote a version first"),
    });
    await expect(deployTo("staging", `fraud:1@sha256:${"0".repeat(64)}`)).rejects.toMatchObject({
      code: "E_RELEASE_DIGEST",
      exit: 4,
    });
  });

  test("a value that would not be read back as it was meant never becomes a pull request", async () => {
    // Nobody can tell where the version ends and the model, which begins with a digit, begins.
    const ambiguous = CONFIG.replaceAll("fraud", "2fraud").replace(
      "deploy/staging.yaml",
      "deploy/staging.yaml, value: '{version}{ref}'",
    );
    await memory.ports.files.write("modelgate.yml", ambiguous);
    await leaveRun(memory.files, { factor: 1, model: "2fraud" });
    await registerNow();
    await expect(deployTo("staging")).rejects.toThrow("does not read back as 2fraud:1@sha256:");
    expect(memory.forge.state.pulls.size).toBe(0);
  });

  test("what the default branch names already needs no pull request", async () => {
    await release(1);
    expect(JSON.parse((await deployTo("production", "1")).json)).toMatchObject({
      operation: "nothing",
      pull_request: null,
    });
  });
});

describe("promote", () => {
  test("goes through the environments in order; only the last moves the champion", async () => {
    await leaveRun(memory.files, { factor: 1 });
    await registerNow();
    await deployTo("staging");
    memory.merge("deploy/staging/fraud");
    const { json } = await promoteNow();
    expect(JSON.parse(json).environments).toMatchObject([
      { environment: "staging", status: "promoted", version: 1 },
      { environment: "production", status: "nothing", version: null },
    ]);
    expect(await alias("staging")).toMatchObject({ version: 1, pull_request: 1 });
    expect(await alias("champion")).toBeNull();
  });

  test("any number of times changes nothing more", async () => {
    await release(1);
    const commits = memory.registry.messages.length;
    for (let i = 0; i < 3; i++) await promoteNow();
    expect(memory.registry.messages).toHaveLength(commits);
  });

  test("a model that answers differently moves nothing, and the way back is proposed", async () => {
    await release(1);
    await leaveRun(memory.files, { factor: 2, answers: 2.5 });
    await registerNow();
    await deployTo("staging");
    memory.merge("deploy/staging/fraud");
    const before = await alias("staging");
    const outcome = await promoteNow("staging");
    expect(outcome.exit).toBe(1);
    expect(JSON.parse(outcome.json).environments[0]).toMatchObject({
      status: "failed",
      reason: expect.stringContaining("2 of 2 golden rows are answered differently"),
    });
    expect(await alias("staging")).toEqual(before);
    const back = [...memory.forge.state.pulls.values()].at(-1);
    expect(back).toMatchObject({ title: "rollback(fraud): 2 -> 1 in staging", state: "open" });
    expect(back?.body).toContain("the smoke test of version 2 failed");
    memory.merge("deploy/staging/fraud");
    expect((await promoteNow("staging")).exit).toBe(0);
    expect(await alias("staging")).toEqual(before);
  });

  test("a first model that answers differently has nothing to go back to", async () => {
    await leaveRun(memory.files, { factor: 2, answers: 3 });
    await registerNow();
    await deployTo("staging");
    memory.merge("deploy/staging/fraud");
    expect((await promoteNow("staging")).exit).toBe(1);
    expect([...memory.forge.state.pulls.values()]).toHaveLength(1);
    expect(await alias("staging")).toBeNull();
  });

  test("a deployment file that names something else is refused before anything is run", async () => {
    await release(1);
    memory.merged.set("deploy/production.yaml", "release: something else\n");
    expect(await promoteNow("production")).toMatchObject({
      exit: 2,
      json: expect.stringContaining("E_DEPLOYMENT_VALUE"),
    });
    memory.merged.set("deploy/production.yaml", `release: fraud:1@sha256:${"0".repeat(64)}\n`);
    expect(await promoteNow("production")).toMatchObject({
      exit: 4,
      json: expect.stringContaining("E_RELEASE_DIGEST"),
      lines: [expect.stringContaining("error: deploy/production.yaml:1:10: E_RELEASE_DIGEST"), expect.anything()],
    });
  });

  test("what is wrong in one environment does not stop the others, and the worst decides the exit code", async () => {
    await release(1);
    await leaveRun(memory.files, { factor: 2 });
    await registerNow();
    await deployTo("staging");
    memory.merge("deploy/staging/fraud");
    await promoteNow("staging");
    await deployTo("production");
    memory.merge("deploy/production/fraud");
    memory.merged.set("deploy/staging.yaml", "release: something else\n");
    const { exit, json, lines, outputs } = await promoteNow();
    expectValid("promotion", JSON.parse(json));
    expect(JSON.parse(json).environments).toMatchObject([
      { environment: "staging", status: "error", error: "E_DEPLOYMENT_VALUE", version: null },
      { environment: "production", status: "promoted", error: null, version: 2 },
    ]);
    expect(exit).toBe(2);
    expect(lines[0]).toMatch(/^staging: error: deploy\/staging\.yaml:1:10: E_DEPLOYMENT_VALUE: /);
    expect(lines[1]).toMatch(/^ {2}remedy: /);
    expect(outputs).toEqual({ promoted: "production", failed: "staging" });
    expect(await alias("champion")).toMatchObject({ version: 2 });

    memory.merged.set("deploy/production.yaml", `release: fraud:1@sha256:${"0".repeat(64)}\n`);
    expect(await promoteNow()).toMatchObject({ exit: 4, outputs: { promoted: "", failed: "staging,production" } });
  });

  test("all that a value says of the version must be so, not only its number", async () => {
    const form = CONFIG.replace(
      "deploy/staging.yaml",
      "deploy/staging.yaml, value: 's3://m/{version}/{digest}#{version}'",
    );
    await memory.ports.files.write("modelgate.yml", form);
    await leaveRun(memory.files, { factor: 1 });
    await registerNow();
    await deployTo("staging");
    memory.merge("deploy/staging/fraud");
    const good = memory.merged.get("deploy/staging.yaml") ?? "";
    expect(good).toContain("release: s3://m/1/sha256:");
    const exchanged = good.replace(/sha256:[0-9a-f]{64}/, `sha256:${"0".repeat(64)}`);
    memory.merged.set("deploy/staging.yaml", exchanged);
    const { exit, lines } = await promoteNow("staging");
    expect(exit).toBe(4);
    expect(lines[0]).toMatch(
      /E_RELEASE_DIGEST: deploy\/staging\.yaml holds "s3:\/\/m\/1\/sha256:000.*version 1 is "s3/,
    );
    memory.merged.set("deploy/staging.yaml", good.replace("#1", "#2"));
    expect(await promoteNow("staging")).toMatchObject({ exit: 2, json: expect.stringContaining("E_DEPLOYMENT_VALUE") });
    expect(await alias("staging")).toBeNull();
    memory.merged.set("deploy/staging.yaml", good);
    expect((await promoteNow("staging")).exit).toBe(0);
  });

  test("a merge that was forgotten is told, with the branch and what to do", async () => {
    const says = (version: number) =>
      `; deploy/staging/fraud proposes version ${version} and is not merged yet: merge it, then run this again`;
    await leaveRun(memory.files, { factor: 1 });
    await registerNow();
    await deployTo("staging");
    expect(await promoteNow("staging")).toMatchObject({
      exit: 0,
      lines: [`staging: nothing: deploy/staging.yaml on main names no release yet${says(1)}`],
    });
    memory.merge("deploy/staging/fraud");
    expect((await promoteNow("staging")).lines[0]).not.toContain("merged yet");
    expect((await promoteNow("staging")).lines[0]).toBe("staging: nothing: version 1 is in force already");
    await leaveRun(memory.files, { factor: 2 });
    await registerNow();
    await deployTo("staging");
    expect((await promoteNow("staging")).lines[0]).toBe(`staging: nothing: version 1 is in force already${says(2)}`);
  });

  test("a release that was taken out of the file while a version is in force is an error", async () => {
    await release(1);
    for (const text of ["", "release:\n", undefined]) {
      if (text === undefined) memory.merged.delete("deploy/production.yaml");
      else memory.merged.set("deploy/production.yaml", `# nothing\n${text || "model: fraud\n"}`);
      const { exit, lines } = await promoteNow("production");
      expect(exit).toBe(2);
      expect(lines[0]).toContain(
        "E_DEPLOYMENT_EMPTY: deploy/production.yaml on main names no release, but version 1 is",
      );
      expect(lines[1]).toContain("modelgate deploy fraud --environment production --version 1");
    }
    expect(await alias("production")).toMatchObject({ version: 1 });
  });

  test("a champion that was lost is put right again", async () => {
    await release(1);
    memory.registry.files.delete("models/fraud/aliases/champion.json");
    await promoteNow("production");
    expect(await alias("champion")).toMatchObject({ version: 1 });
  });
});

describe("promote of a model without environments", () => {
  beforeEach(async () => {
    await memory.ports.files.write("modelgate.yml", CONFIG.slice(0, CONFIG.indexOf("    deploy:")));
  });

  test("makes the challenger the champion, once, after its smoke test", async () => {
    expect((await promoteNow()).lines).toEqual(["champion: nothing: nothing is registered yet"]);
    for (const factor of [1, 2]) {
      await leaveRun(memory.files, { factor });
      await registerNow();
      const { exit, json, outputs } = await promoteNow();
      expectValid("promotion", JSON.parse(json));
      expect({ exit, outputs }).toEqual({ exit: 0, outputs: { promoted: "champion", failed: "" } });
      expect(await alias("champion")).toMatchObject({ version: factor, serial: factor, pull_request: null });
    }
    expect(await alias("champion")).toMatchObject({ previous: 1, previous_good: 1 });
    const commits = memory.registry.messages.length;
    expect((await promoteNow()).lines).toEqual(["champion: nothing: version 2 is in force already"]);
    expect(memory.registry.messages).toHaveLength(commits);
  });

  test("a challenger that answers differently does not become champion", async () => {
    await leaveRun(memory.files, { factor: 1 });
    await registerNow();
    await promoteNow();
    await leaveRun(memory.files, { factor: 2, answers: 2.5 });
    await registerNow();
    const { exit, lines } = await promoteNow();
    expect(exit).toBe(1);
    expect(lines[0]).toMatch(/^champion: failed: .*Version 1 stays the champion$/);
    expect(await alias("champion")).toMatchObject({ version: 1 });
  });

  test("a challenger that was registered during the smoke test is not overtaken by the older one", async () => {
    await leaveRun(memory.files, { factor: 1 });
    await registerNow();
    const { registry } = memory.ports;
    const late: typeof registry = {
      ...registry,
      commit: async (decide) => {
        await leaveRun(memory.files, { factor: 2 });
        await registerNow();
        return registry.commit(decide);
      },
    };
    const outcome = await promote.run(
      { ...COMMON, environment: null, version: null, force: null },
      { ...memory.ports, registry: late },
    );
    expect(outcome.lines[0]).toContain("champion: nothing: ");
    expect(await alias("champion")).toBeNull();
  });

  test("an environment cannot be named", async () => {
    await expect(promoteNow("production")).rejects.toMatchObject({ code: "E_ENVIRONMENT" });
  });
});

describe("rollback", () => {
  const rollbackNow = (to: string | null = null) =>
    rollback.run({ ...COMMON, environment: "production", to, reason: null }, memory.ports);

  test("one step back, even if several versions failed", async () => {
    for (const factor of [1, 2, 3]) await release(factor);
    expect(JSON.parse((await rollbackNow()).json)).toMatchObject({ from: 3, to: 2 });
    memory.merge("deploy/production/fraud");
    await promoteNow("production");
    expect(await alias("champion")).toMatchObject({ version: 2, previous: 3, previous_good: 1, reason: "rolled back" });
    expect(JSON.parse((await rollbackNow()).json)).toMatchObject({ from: 2, to: 1 });
  });

  test("after a rollback to the first version, says which later ones ran, and how to go there", async () => {
    for (const factor of [1, 2]) await release(factor);
    await rollbackNow();
    memory.merge("deploy/production/fraud");
    await promoteNow("production");
    await expect(rollbackNow()).rejects.toMatchObject({
      code: "E_NO_PREVIOUS",
      message: expect.stringMatching(/^no version before 1 has run in production; 2 ran there after it/),
      remedy: expect.stringContaining("--to 2"),
    });
    expect(JSON.parse((await rollbackNow("2")).json)).toMatchObject({ from: 1, to: 2 });
  });

  test("nothing to go back to, nothing deployed, a version by name", async () => {
    await expect(rollbackNow()).rejects.toMatchObject({ code: "E_NOTHING_DEPLOYED" });
    await release(1);
    await expect(rollbackNow()).rejects.toMatchObject({ code: "E_NO_PREVIOUS" });
    await release(2);
    expect(JSON.parse((await rollbackNow("fraud@1")).json)).toMatchObject({ from: 2, to: 1 });
  });

  test("a version whose bytes were exchanged is refused before anything is proposed", async () => {
    await release(1);
    await release(2);
    memory.registry.files.set("models/fraud/versions/1/model.onnx", new TextEncoder().encode("99"));
    const pulls = memory.forge.state.pulls.size;
    await expect(rollbackNow()).rejects.toMatchObject({ code: "E_REGISTRY_DAMAGED", exit: 4 });
    expect(memory.forge.state.pulls.size).toBe(pulls);
  });
});
