import { spawnSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { pythonEnvironment } from "../../e2e/python.ts";
import { taggedRegistry } from "./tagged-registry.ts";

const environment = pythonEnvironment("gto");

/** GTO orders events by their tags' seconds. */
const SECOND = 1_100;

test.skipIf(environment === null)("GTO itself reads the tags: versions, stages, and who moved what", async () => {
  const { register, promote, repository, remove } = await taggedRegistry();
  const gto = (...args: string[]) => {
    const run = ["-c", "from gto.cli import app; app()", ...args, "--json", "--repo", repository];
    const { stdout, stderr } = spawnSync("python", run, { env: environment ?? {}, encoding: "utf8" });
    return JSON.parse(stdout || stderr);
  };
  const one = await register(1);
  await promote(1, 1);
  await sleep(SECOND);
  const two = await register(2);
  await promote(2, 2);
  expect(gto("show")).toMatchObject({ fraud: { version: "v2.0.0", stage: { champion: "v2.0.0" }, registered: true } });
  await sleep(SECOND);
  await promote(3, 1);
  expect(gto("show").fraud.stage).toEqual({ champion: "v1.0.0" });
  const events = gto("history", "fraud", "--ascending").map((event: Record<string, string>) => [
    event.event,
    event.version,
    event.stage,
    event.author,
    event.commit,
  ]);
  expect(events.filter(([event]: string[]) => event === "assignment")).toEqual(
    [one, two, one].map(({ commit }, i) => ["assignment", i === 1 ? "v2.0.0" : "v1.0.0", "champion", "Ada", commit]),
  );
  expect(events.filter(([event]: string[]) => event === "registration")).toHaveLength(2);
  remove();
});
