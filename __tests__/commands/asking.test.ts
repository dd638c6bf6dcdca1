import { beforeEach, describe, expect, test } from "vitest";
import { command as deploy } from "../../src/commands/deploy/index.ts";
import { command as diff } from "../../src/commands/diff/index.ts";
import { command as history } from "../../src/commands/history/index.ts";
import { command as promote } from "../../src/commands/promote/index.ts";
import { command as register } from "../../src/commands/register/index.ts";
import { command as retire } from "../../src/commands/retire/index.ts";
import { command as rollback } from "../../src/commands/rollback/index.ts";
import { command as score } from "../../src/commands/score/index.ts";
import { command as show } from "../../src/commands/show/index.ts";
import { linesOf } from "../../src/commands/show/lines.ts";
import { createMemoryPorts } from "../fakes/memory-ports.ts";
import { leaveRun } from "../fakes/memory-run.ts";
import { COMMON, fraudConfig } from "../fraud-config.ts";
import { sampleGate } from "../render/sample-evaluation.ts";
import { expectValid } from "../schemas.ts";

const CONFIG = fraudConfig({ production: "{ file: deploy/production.yaml, champion: true }" });

let memory: ReturnType<typeof createMemoryPorts>;
beforeEach(async () => {
  memory = createMemoryPorts();
  await memory.ports.files.write("modelgate.yml", CONFIG);
});

/** Registers and releases a version on a day, by the clock of whoever does it. */
async function release(factor: number, at: string): Promise<void> {
  const ports = { ...memory.ports, clock: { now: () => new Date(at) } };
  await leaveRun(memory.files, { factor });
  await register.run({ ...COMMON, force: null }, ports);
  await deploy.run({ ...COMMON, environment: null, version: null }, ports);
  memory.merge("deploy/production/fraud");
  await promote.run({ ...COMMON, environment: null, version: null, force: null }, ports);
}

const ask = async (inputs: { readonly alias?: string; readonly at?: string } = {}) => {
  const { json, lines } = await history.run({ ...COMMON, alias: null, at: null, ...inputs }, memory.ports);
  expectValid("history", JSON.parse(json));
  return { ...JSON.parse(json), lines };
};

describe("history", () => {
  beforeEach(async () => {
    await release(1, "2001-04-20T12:00:00Z");
    memory.forge.state.reviewers.set("deploy/production/fraud", ["bob", "eve"]);
    await release(2, "2001-05-10T09:00:00Z");
  });

  test.each([
    ["2001-04-19", []],
    ["2001-05-03", [1]],
    ["2001-05-10", [1, 2]],
    ["2001-05-10T08:59:59.999", [1]],
    ["2001-05-10T11:00+02:00", [2]],
    ["2026-01-01", [2]],
  ])("at %s tells which version was in production", async (at, versions) => {
    const { in_force } = await ask({ alias: "production", at });
    expect(in_force.map(({ version }: { version: number }) => version)).toEqual(versions);
  });

  test("answers the auditor: which version, who approved it, which verdict, which data", async () => {
    const { in_force, lines } = await ask({ at: "2001-06-01" });
    expect(in_force.map(({ alias }: { alias: string }) => alias)).toEqual(["champion", "production"]);
    expect(in_force[1]).toMatchObject({
      version: 2,
      release: expect.stringMatching(/^fraud:2@sha256:[0-9a-f]{64}$/),
      from: "2001-05-10T09:00:00.000Z",
      until: null,
      actor: "Ada",
      approved_by: ["bob", "eve"],
      pull_request: 2,
      verdict: "pass",
      data: [
        { name: "train", rows: 100 },
        { name: "test", rows: 50 },
      ],
      trained: { commit: "c0ffee", ref: "main" },
    });
    expect(lines).toContain("production: version 2, from 2001-05-10 09:00:00 to this day (UTC)");
    expect(lines.join("\n")).toContain("deployed by Ada, pull request 2, approved by bob, eve; registry commit");
    expect(lines.join("\n")).toContain("verdict pass; roc_auc 0.9 on 50 rows (dddddddddddd)");
  });

  test("without a time lists every event, newest first, and every move", async () => {
    const { events, lines } = await ask();
    expect(events).toHaveLength(4);
    expect(events[0]).toMatchObject({ registered: [1], moves: [{ alias: "challenger", version: 1 }] });
    expect(lines[0]).toMatch(/^2001-05-10 09:00:00 {2}\w+ {2}promote\(fraud\): 1 -> 2 in production$/);
    expect(lines[1]).toMatch(/champion 1 -> 2.*; deployed by Ada, pull request 2, approved by bob, eve$/);
    expect((await ask({ alias: "champion" })).events).toHaveLength(2);
  });

  test("a clock that was a year wrong changes no order, and is told", async () => {
    await release(3, "2000-05-10T09:00:00Z");
    const { events } = await ask({ alias: "production" });
    expect(events.map((event: { moves: { version: number }[] }) => event.moves[0]?.version)).toEqual([1, 2, 3]);
    expect(memory.said).toContain(
      "warning: the moves of production do not stand in the order of their times: some clock was wrong",
    );
  });

  test("writers at once note times that cross, and no clock was wrong", async () => {
    await release(3, "2001-05-10T08:59:59Z");
    await ask({ alias: "production" });
    expect(memory.said.join("\n")).not.toContain("some clock was wrong");
  });

  test.each([
    "yesterday",
    "2001-02-30",
    "2001-13-01",
    "2001-05-03T25:00",
    "03.05.2001",
    "2001-00-03",
    "2001-05-03T12:00+99:99",
  ])("refuses %s", async (at) => {
    await expect(ask({ at })).rejects.toMatchObject({ code: "E_USAGE", message: expect.stringContaining(at) });
  });

  test("a release that somebody wrote into the file after the last merge has nobody's approval", async () => {
    const written = memory.merged.get("deploy/production.yaml") ?? "";
    const first = (await show.run({ ...COMMON, version: "1" }, memory.ports)).json;
    memory.merged.set("deploy/production.yaml", written.replace(/fraud:2@\S+/, JSON.parse(first).release));
    await promote.run({ ...COMMON, environment: null, version: null, force: null }, memory.ports);
    const { in_force } = await ask({ alias: "production", at: "2026-01-01" });
    expect(in_force).toMatchObject([{ version: 1, pull_request: null, approved_by: [] }]);
  });

  test("a registry that was changed by hand is damaged, and no mistake of ours", async () => {
    const path = "models/fraud/aliases/production.json";
    const text = new TextDecoder().decode(memory.registry.files.get(path));
    const tampered = text.replace('"version": 2', '"version": 99');
    await memory.registry.commit(async () => ({
      kind: "commit",
      value: null,
      change: { message: "tamper\n", files: new Map([[path, tampered]]) },
    }));
    await expect(ask({ at: "2026-01-01" })).rejects.toMatchObject({ code: "E_REGISTRY_DAMAGED", exit: 4 });
  });

  test("an alias that never was is refused, and a model without versions has nothing to tell", async () => {
    await expect(ask({ alias: "prod" })).rejects.toMatchObject({ code: "E_ALIAS_UNKNOWN" });
    await memory.ports.files.write("modelgate.yml", CONFIG.replace("fraud", "other"));
    expect((await ask()).lines).toEqual(["nothing of other is registered yet"]);
  });
});

describe("show", () => {
  const shown = async (version: string | null) => {
    const { json, lines } = await show.run({ ...COMMON, version }, memory.ports);
    expectValid("shown-version", JSON.parse(json));
    return { ...JSON.parse(json), lines };
  };

  test.each([null, "1", "fraud@1", "fraud", "production", "models:/fraud/1"])("%j is version 1", async (text) => {
    await release(1, "2001-04-20T12:00:00Z");
    const { version, aliases, lines } = await shown(text);
    expect({ version, aliases }).toEqual({ version: 1, aliases: ["champion", "challenger", "production"] });
    expect(lines).toContain("  in force as  champion, challenger, production");
  });

  test("a gate on slices has its slice beside it", async () => {
    await release(1, "2001-04-20T12:00:00Z");
    const gates = [sampleGate({ id: "a", slice: { by: "region", value: "north" } }), sampleGate({ id: "b" })];
    const [on, whole] = linesOf({ ...(await shown("1")), gates }).filter((line) => line.startsWith("  gate "));
    expect(on).toContain('a [region = "north"]: ');
    expect(whole).toContain("b: ");
  });

  test("names what there is where the text means nothing", async () => {
    await release(1, "2001-04-20T12:00:00Z");
    await expect(shown("fruad@1")).rejects.toMatchObject({
      code: "E_MODEL_UNKNOWN",
      remedy: expect.stringContaining("did you mean fraud?"),
    });
    await expect(shown("2")).rejects.toMatchObject({ code: "E_VERSION_UNKNOWN" });
  });
});

describe("diff", () => {
  const compared = async (from: string, to: string) => {
    const { json, lines } = await diff.run({ ...COMMON, from, to }, memory.ports);
    expectValid("difference", JSON.parse(json));
    return { ...JSON.parse(json), lines };
  };

  test("tells what got better and what differs, and nothing that is the same", async () => {
    await release(1, "2001-04-20T12:00:00Z");
    await release(22, "2001-05-10T09:00:00Z");
    const { metrics, facts, lines } = await compared("1", "fraud@champion");
    expect(metrics).toEqual([
      { id: "roc_auc", direction: "higher", from: { value: 0.9 }, to: { value: 0.9 }, improvement: 0 },
    ]);
    expect(facts.map(({ name }: { name: string }) => name)).toEqual(["model", "size"]);
    expect(lines[0]).toBe("fraud: version 1 -> 2");
    expect((await compared("1", "1")).lines).toContain("  nothing else differs");
  });
});

describe("retire", () => {
  const retired = async (version: string, state: string | null = null, reason = "leaked data") => {
    const { json, lines } = await retire.run({ ...COMMON, version, state, reason }, memory.ports);
    expectValid("retirement", JSON.parse(json));
    return { ...JSON.parse(json), lines };
  };

  beforeEach(async () => {
    await release(1, "2001-04-20T12:00:00Z");
    await release(2, "2001-05-10T09:00:00Z");
  });

  test("takes a version out of service once, with the reason, and every command refuses it from then on", async () => {
    expect(await retired("1")).toMatchObject({ before: "active", state: "retired", in_force: [] });
    expect((await retired("1")).lines).toEqual(["version 1 of fraud is retired already"]);
    expect(memory.registry.messages.filter((text) => text.startsWith("retire("))).toHaveLength(1);
    expect(memory.registry.messages.at(-1)).toContain("Modelgate-Reason: leaked data");
    const refused = { code: "E_VERSION_INACTIVE", message: expect.stringContaining("retired: leaked data") };
    const to = { ...COMMON, environment: null };
    await expect(deploy.run({ ...to, version: "1" }, memory.ports)).rejects.toMatchObject(refused);
    await expect(rollback.run({ ...to, to: "1", reason: null }, memory.ports)).rejects.toMatchObject(refused);
    const scoring = { ...COMMON, input: "a.csv", output: "b.csv", version: "1" };
    await expect(score.run(scoring as never, memory.ports)).rejects.toMatchObject(refused);
    expect(await retired("1", "active", "cleared by audit")).toMatchObject({ before: "retired" });
    await deploy.run({ ...to, version: "1" }, memory.ports);
  });

  test("what is in force is not retired, and can be revoked: then the way back is named", async () => {
    await expect(retired("2")).rejects.toMatchObject({ code: "E_VERSION_IN_FORCE" });
    expect(await retired("2", "revoked")).toMatchObject({ in_force: ["champion", "production"] });
    expect(memory.said.join("\n")).toContain(
      "version 2 of fraud is still in force in production; roll it back now: modelgate rollback fraud --environment",
    );
    await rollback.run({ ...COMMON, environment: null, to: null, reason: null }, memory.ports);
  });

  test.each([
    ["1", "gone", "why"],
    ["1", "retired", "  "],
  ])("refuses version %s, state %s, reason %j", async (version, state, reason) => {
    await expect(retired(version, state, reason)).rejects.toMatchObject({ code: "E_USAGE" });
  });
});
