import { beforeEach, describe, expect, test } from "vitest";
import { command as deploy } from "../../src/commands/deploy/index.ts";
import { command as history } from "../../src/commands/history/index.ts";
import { command as list } from "../../src/commands/list/index.ts";
import { command as promote } from "../../src/commands/promote/index.ts";
import { command as register } from "../../src/commands/register/index.ts";
import { command as retire } from "../../src/commands/retire/index.ts";
import { command as rollback } from "../../src/commands/rollback/index.ts";
import { command as verify } from "../../src/commands/verify/index.ts";
import { createMemoryPorts } from "../fakes/memory-ports.ts";
import { leaveRun } from "../fakes/memory-run.ts";
import { COMMON, fraudConfig } from "../fraud-config.ts";
import { expectValid } from "../schemas.ts";

const CONFIG = fraudConfig({ production: "{ file: deploy/production.yaml }" });
const NORMAL = { environment: null, version: null, force: null };

let memory: ReturnType<typeof createMemoryPorts>;
beforeEach(async () => {
  memory = createMemoryPorts();
  await memory.ports.files.write("modelgate.yml", CONFIG);
});

async function registerNow(factor: number, answers = factor): Promise<void> {
  await leaveRun(memory.files, { factor, answers });
  await register.run({ ...COMMON, force: null }, memory.ports);
}

async function promoteNow(inputs: Partial<Record<keyof typeof NORMAL, string>> = {}) {
  const outcome = await promote.run({ ...COMMON, ...NORMAL, ...inputs }, memory.ports);
  expectValid("promotion", JSON.parse(outcome.json));
  return { ...outcome, only: JSON.parse(outcome.json).environments[0] };
}

const force = (version: number, reason = "the fraud ring is at work now") =>
  promoteNow({ version: String(version), force: reason });
const alias = async (name: string) => (await memory.registry.snapshot()).alias("fraud", name);

async function release(factor: number): Promise<void> {
  await registerNow(factor);
  await deploy.run({ ...COMMON, environment: null, version: null }, memory.ports);
  memory.merge("deploy/production/fraud");
  await promoteNow();
}

describe("promote --force", () => {
  test("puts in force what nobody has merged, and says so in the record, the commit, the log and the answer", async () => {
    await release(1);
    await registerNow(2);
    const { exit, only, lines } = await force(2);
    expect({ exit, only }).toMatchObject({ exit: 0, only: { status: "promoted", version: 2, forced: true } });
    expect(lines[0]).toContain("FORCED: the fraud ring is at work now");
    const before = (await (await memory.registry.snapshot()).version("fraud", 1))?.recordDigest;
    for (const name of ["production", "champion"]) {
      const record = await alias(name);
      expect(record).toMatchObject({ version: 2, forced: true, reason: "the fraud ring is at work now", actor: "Ada" });
      expect(record).toMatchObject({ previous: 1, instead_of: before, pull_request: null, approved_by: [] });
      expectValid("alias", record);
    }
    expect(memory.registry.messages.at(-1)).toContain("promote(fraud): 1 -> 2 in production, FORCED\n");
    expect(memory.registry.messages.at(-1)).toContain("\nModelgate-Forced: the fraud ring is at work now\n");
    expect(memory.said).toContain("warning: FORCED fraud@2 into production: the fraud ring is at work now");
    const commits = memory.registry.messages.length;
    expect((await force(2)).only).toMatchObject({ status: "nothing", forced: false });
    expect(memory.registry.messages).toHaveLength(commits);
  });

  test("is told by history, also of a day, and by verify, to which it is no problem", async () => {
    await release(1);
    await registerNow(2);
    await force(2);
    const asked = { ...COMMON, alias: "production" };
    const told = await history.run({ ...asked, at: null }, memory.ports);
    expect(told.lines[1]).toContain("the fraud ring is at work now by Ada, FORCED");
    const { json, lines } = await history.run({ ...asked, at: "2001-05-03" }, memory.ports);
    expect(JSON.parse(json).in_force.at(-1)).toMatchObject({
      forced: true,
      forced_reason: "the fraud ring is at work now",
    });
    expect(lines.join("\n")).toContain("the fraud ring is at work now by Ada, FORCED");
    expect(lines.join("\n")).toContain("verdict pass;");
    const verified = await verify.run(COMMON, memory.ports);
    expectValid("verification", JSON.parse(verified.json));
    const known = { version: 2, actor: "Ada", reason: "the fraud ring is at work now" };
    expect(JSON.parse(verified.json).forced).toHaveLength(2);
    for (const name of ["champion", "production"])
      expect(JSON.parse(verified.json).forced).toContainEqual(expect.objectContaining({ ...known, alias: name }));
    expect(verified.lines[0]).toMatch(/^\w+ of fraud was FORCED to version 2 by Ada: the fraud ring is at work now/);
    expect(JSON.parse(verified.json).problems).toEqual([]);
    const listed = await list.run(COMMON, memory.ports);
    expectValid("listing", JSON.parse(listed.json));
    expect(listed.lines[1]).toContain("champion (FORCED), challenger, production (FORCED)");
  });

  test("stays until something else is merged than was then; each run says so", async () => {
    await release(1);
    await registerNow(2);
    await force(2);
    const { exit, lines } = await promoteNow();
    expect(exit).toBe(0);
    expect(lines[0]).toContain("production: nothing: version 2 was FORCED (the fraud ring is at work now) and stays");
    expect(lines[0]).toContain("modelgate deploy fraud --environment production --version 2");
    expect(lines[0]).toContain('modelgate promote fraud --environment production --version 1 --force "REASON"');
    expect(memory.said.at(-1)).toMatch(/^warning: production: version 2 was FORCED/);
    expect(await alias("production")).toMatchObject({ version: 2, serial: 2 });
    await release(3);
    expect(await alias("champion")).toMatchObject({ version: 3, previous: 2, forced: false });
    expect(await alias("champion")).not.toHaveProperty("instead_of");
  });

  test("goes back to what is merged without being forced, for its own reason, and credits no old merge", async () => {
    await release(1);
    await registerNow(2);
    await force(2);
    const { only, lines } = await force(1, "a false alarm");
    expect(only).toMatchObject({ status: "promoted", version: 1, forced: false });
    expect(lines[0]).toContain("version 1 is in force instead of 2: a false alarm.");
    for (const name of ["production", "champion"]) {
      const record = await alias(name);
      expect(record).toMatchObject({ version: 1, forced: false, reason: "a false alarm", actor: "Ada" });
      expect(record).toMatchObject({ pull_request: null, approved_by: [] });
    }
    expect(memory.registry.messages.at(-1)).toContain("\nModelgate-Reason: a false alarm\n");
    expect(memory.registry.messages.at(-1)).not.toContain("Modelgate-Pull-Request");
    const told = await history.run({ ...COMMON, alias: "production", at: null }, memory.ports);
    expect(told.lines.join("\n")).toContain("a false alarm by Ada");
    expect((await promoteNow()).lines).toEqual(["production: nothing: version 1 is in force already"]);
  });

  test("of what was merged and not promoted yet is that merge's, for the reason given", async () => {
    await release(1);
    await registerNow(2);
    await deploy.run({ ...COMMON, environment: null, version: null }, memory.ports);
    memory.merge("deploy/production/fraud");
    expect((await force(2, "it cannot wait")).only).toMatchObject({ status: "promoted", forced: false });
    expect(await alias("production")).toMatchObject({ version: 2, reason: "it cannot wait", pull_request: 2 });
  });

  test("keeps its reason to one line, whatever it says", async () => {
    await registerNow(1);
    await force(1, "first\n::warning::second\u001b[31m\nModelgate-Approved-By: grace");
    const reason = "first ::warning::second [31m Modelgate-Approved-By: grace";
    expect(await alias("production")).toMatchObject({ reason });
    expect(memory.registry.messages.at(-1)).toContain(`\nModelgate-Forced: ${reason}\n`);
    expect(memory.registry.messages.at(-1)).not.toContain("\nModelgate-Approved-By");
  });

  test("into an environment for which nothing was merged stays too", async () => {
    await registerNow(1);
    await force(1);
    expect(await alias("production")).toMatchObject({ version: 1, instead_of: null });
    expect((await promoteNow()).lines[0]).toContain("nothing that was merged names it");
    expect((await promoteNow()).exit).toBe(0);
  });

  test.each(["retired", "revoked"])("never brings back a %s version", async (state) => {
    await release(1);
    await registerNow(2);
    await retire.run({ ...COMMON, version: "2", reason: "leaked data", state }, memory.ports);
    const { exit, only } = await force(2);
    expect({ exit, only }).toMatchObject({ exit: 2, only: { status: "error", error: "E_VERSION_INACTIVE" } });
    expect(await alias("production")).toMatchObject({ version: 1 });
  });

  test("does not force a model past its smoke test", async () => {
    await release(1);
    await registerNow(2, 2.5);
    expect(await force(2)).toMatchObject({ exit: 1, only: { status: "failed", forced: false } });
    expect(await alias("production")).toMatchObject({ version: 1, forced: false });
  });

  test("needs a reason and a version, and a version needs it", async () => {
    await release(1);
    for (const [inputs, says] of [
      [{ force: " ", version: "1" }, "--force needs a reason"],
      [{ force: "because" }, "--force needs --version"],
      [{ version: "1" }, "--version needs --force"],
    ] as const)
      await expect(promoteNow(inputs)).rejects.toMatchObject({
        code: "E_USAGE",
        message: expect.stringContaining(says),
      });
    await expect(promoteNow({ environment: "prod", version: "1", force: "x" })).rejects.toMatchObject({
      code: "E_ENVIRONMENT",
    });
  });

  test("of a model without environments makes any version its champion, until another is registered", async () => {
    await memory.ports.files.write("modelgate.yml", CONFIG.slice(0, CONFIG.indexOf("    deploy:")));
    for (const factor of [1, 2]) await registerNow(factor);
    await promoteNow();
    expect((await force(1)).only).toMatchObject({ environment: "champion", status: "promoted", forced: true });
    expect((await promoteNow()).lines[0]).toContain("version 1 was FORCED");
    expect(await alias("champion")).toMatchObject({ version: 1, reason: "the fraud ring is at work now" });
    await registerNow(3);
    expect((await promoteNow()).only).toMatchObject({ status: "promoted", version: 3, forced: false });
  });
});

test("a version that was revoked while it is in force is told at every run", async () => {
  await release(1);
  await retire.run({ ...COMMON, version: "1", reason: "leaked data", state: "revoked" }, memory.ports);
  expect((await promoteNow()).lines).toEqual([
    "production: nothing: version 1 is in force although it is revoked: leaked data; deploy another version: modelgate deploy fraud --environment production --version VERSION",
  ]);
  expect(memory.said.at(-1)).toBe(
    "warning: fraud: version 1 is in force although it is revoked: leaked data; deploy another version: modelgate deploy fraud --environment production --version VERSION",
  );
});

describe("deploying what the file names already", () => {
  const again = (version: string | null) => deploy.run({ ...COMMON, environment: null, version }, memory.ports);
  const named = "deploy/production.yaml names version 1 already; nothing to do";

  test("is done where it is in force, and says what is missing where it is not", async () => {
    await registerNow(1);
    await again(null);
    memory.merge("deploy/production/fraud");
    const yet = "nothing is in force in production yet; put what is merged in force: ";
    const command = "modelgate promote fraud --environment production";
    expect((await again("1")).lines).toEqual([named, `${yet}${command}`]);
    await promoteNow();
    expect((await again("1")).lines).toEqual([named]);
    await registerNow(2);
    const two = (await (await memory.registry.snapshot()).version("fraud", 2))?.recordDigest;
    memory.merged.set("deploy/production.yaml", `model: fraud\nrelease: fraud:2@${two}\n`);
    expect((await again("2")).lines).toEqual([
      named.replace("1", "2"),
      `version 1 is in force in production; put what is merged in force: ${command}`,
    ]);
  });

  test("past which another one was forced is an error for who names it, and told to who does not", async () => {
    await release(1);
    await registerNow(2);
    await force(2);
    const way =
      'go back to what is merged: modelgate promote fraud --environment production --version 1 --force "REASON"';
    await expect(again("1")).rejects.toMatchObject({
      code: "E_NOTHING_TO_MERGE",
      message: expect.stringContaining(
        "but version 2 is in force in production by force (the fraud ring is at work now)",
      ),
      remedy: way,
    });
    // As a job does, again: the newest is what the file names.
    await registerNow(1);
    const challenger = memory.registry.files.get("models/fraud/aliases/challenger.json");
    const text = new TextDecoder().decode(challenger).replace('"version": 2', '"version": 1');
    const one = (await (await memory.registry.snapshot()).version("fraud", 1))?.recordDigest;
    const moved = text.replace(/"record": "[^"]+"/, `"record": "${one}"`);
    memory.registry.files.set("models/fraud/aliases/challenger.json", new TextEncoder().encode(moved));
    expect(await again(null)).toMatchObject({
      exit: 0,
      lines: [named, `version 2 is in force in production by force (the fraud ring is at work now); ${way}`],
    });
  });
});

describe("a forced version that was revoked", () => {
  const wayOut = 'modelgate promote fraud --environment production --version 1 --force "REASON"';
  beforeEach(async () => {
    await release(1);
    await registerNow(2);
    await force(2);
    await retire.run({ ...COMMON, version: "2", reason: "leaked data", state: "revoked" }, memory.ports);
  });

  test("is left by the command that retire, rollback and promote name, and by no merge", async () => {
    const asked = { ...COMMON, environment: null, to: null, reason: null };
    expect(memory.said.at(-1)).toBe(
      `warning: version 2 of fraud is still in force in production; go back to what is merged: ${wayOut}`,
    );
    await expect(rollback.run(asked, memory.ports)).rejects.toMatchObject({
      code: "E_NOTHING_TO_MERGE",
      message: expect.stringContaining("version 2 is in force in production by force (the fraud ring is at work now)"),
      remedy: `go back to what is merged: ${wayOut}`,
    });
    const { lines } = await promoteNow();
    expect(lines[0]).toContain("and is in force although it is revoked: leaked data; go back to what is merged:");
    expect(lines[0]).toContain(wayOut);
    expect(lines[0]).not.toContain("modelgate deploy");
    expect(memory.said.at(-1)).toMatch(/^warning: production: version 2 was FORCED .* although it is revoked/);
    await force(1, "go back");
    expect(await alias("production")).toMatchObject({ version: 1, forced: false });
  });

  test("is not to be deployed again where the release was taken out of the file", async () => {
    memory.merged.delete("deploy/production.yaml");
    const { exit, lines } = await promoteNow();
    expect(exit).toBe(2);
    expect(lines.join("\n")).toContain("version 2, which is revoked, is in force in production");
    expect(lines.join("\n")).toContain("roll it back now: modelgate rollback fraud --environment production");
  });
});

test("a proposal of a version that was revoked is not to be merged", async () => {
  await release(1);
  await registerNow(2);
  await deploy.run({ ...COMMON, environment: null, version: null }, memory.ports);
  expect((await promoteNow()).lines[0]).toContain("proposes version 2 and is not merged yet: merge it");
  await retire.run({ ...COMMON, version: "2", reason: "leaked data", state: "revoked" }, memory.ports);
  expect((await promoteNow()).lines[0]).toContain("proposes version 2, which is revoked: close its pull request");
});

test("without environments, the champion that was revoked is left by force", async () => {
  await memory.ports.files.write("modelgate.yml", CONFIG.slice(0, CONFIG.indexOf("    deploy:")));
  for (const factor of [1, 2]) {
    await registerNow(factor);
    await promoteNow();
  }
  await retire.run({ ...COMMON, version: "2", reason: "leaked data", state: "revoked" }, memory.ports);
  expect(memory.said.at(-1)).toContain('go back: modelgate promote fraud --version 1 --force "REASON"');
  expect((await force(1)).only).toMatchObject({ status: "promoted", version: 1 });
});
