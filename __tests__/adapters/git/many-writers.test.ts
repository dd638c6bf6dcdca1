import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { createPrivateClone, localRemote } from "../../../src/adapters/git/private-clone.ts";
import { createRegistry } from "../../../src/adapters/git/registry.ts";
import { waitAfterLoss } from "../../../src/adapters/git/wait-after-loss.ts";
import { mersenneTwister, type Random } from "../../../src/domain/statistics/random.ts";
import { add, READER, registriesAt } from "../../git-registry.ts";
import { meddlingRemote } from "./meddling-remote.ts";

let folders: { remove: () => void }[] = [];
afterEach(() => {
  for (const folder of folders) folder.remove();
  folders = [];
});

interface Writer {
  /** Working until its work is done, or waiting until a time; null: through. */
  state: { work: number } | { until: number } | null;
  /** Tip that its try began with. */
  seen: number;
  began: number;
  tries: number;
}

/**
 * So many writers that begin at once on so many cores, whose tries are `work` seconds of a core each; a try is lost
 * where another one ended in between. Gives how many tries the unluckiest needed.
 */
function mostTries(many: number, { cores, work }: { cores: number; work: number }, random: Random): number {
  const spread = (): number => work * (0.8 + 0.4 * random());
  let [now, tip, most] = [0, 0, 1];
  const writers: Writer[] = Array.from({ length: many }, () => ({
    state: { work: spread() },
    seen: 0,
    began: 0,
    tries: 1,
  }));
  for (let step = 0; step < 100_000; step++) {
    const busy = writers.filter(({ state }) => state !== null && "work" in state);
    const rate = Math.min(1, cores / busy.length);
    const left = ({ state }: Writer): number =>
      state === null ? Number.POSITIVE_INFINITY : "work" in state ? state.work / rate : state.until - now;
    const next = writers.reduce((a, b) => (left(b) < left(a) ? b : a));
    const passed = left(next);
    if (passed === Number.POSITIVE_INFINITY) return most;
    for (const { state } of busy) if (state !== null && "work" in state) state.work -= passed * rate;
    now += passed;
    if (next.state !== null && "until" in next.state) {
      Object.assign(next, { state: { work: spread() }, seen: tip, began: now, tries: next.tries + 1 });
      most = Math.max(most, next.tries);
    } else if (next.seen === tip) {
      tip += 1;
      next.state = null;
    } else {
      next.state = { until: now + waitAfterLoss(next.tries, 1000 * (now - next.began), random) / 1000 };
    }
  }
  throw new Error("they do not come to an end");
}

test.each([
  ["on two cores", { cores: 2, work: 0.3 }],
  ["on two slow cores", { cores: 2, work: 3 }],
  ["each with a machine of its own", { cores: Number.POSITIVE_INFINITY, work: 3 }],
])("64 writers %s all get through in less than twenty tries", (_, machine) => {
  const tries = [1, 2, 3, 4, 5].map((seed) => mostTries(64, machine, mersenneTwister(seed)));
  expect(Math.max(...tries)).toBeLessThan(20);
});

test("two writers hardly wait", () => {
  expect(waitAfterLoss(1, 200, () => 0.999)).toBeLessThan(400);
});

test("a try that is lost costs few processes: what did not change is not done again", async () => {
  const at = meddlingRemote("follow", 0);
  folders.push(at);
  const bin = join(at.folder, "bin");
  mkdirSync(bin);
  const log = join(at.folder, "log");
  writeFileSync(join(bin, "git"), `#!/bin/sh\necho "$*" >> '${log}'\nPATH="\${PATH#*:}" exec git "$@"\n`);
  chmodSync(join(bin, "git"), 0o755);
  const clone = await createPrivateClone(join(at.folder, "clone"), localRemote(at.repository), {
    PATH: `${bin}:${process.env.PATH}`,
  });
  const calls: number[] = [];
  const registry = createRegistry({
    branch: async () => "modelgate/registry",
    clone: async () => clone,
    author: async () => ({ name: "Ada", email: "ada@example.org" }),
    onRetry: () => calls.push(readFileSync(log, "utf8").trim().split("\n").length),
    reader: READER,
  });
  const [other] = registriesAt(localRemote(at.repository), at.folder, 1);
  await other?.commit((snapshot) => add(snapshot, "first"));
  let raced = 0;
  const { value } = await registry.commit(async (snapshot) => {
    const decision = await add(snapshot, "mine");
    if (raced++ < 2) await other?.commit((now) => add(now, `another ${raced}`));
    return decision;
  });
  expect(value.record.version).toBe(4);
  const [first = 0, second = 0] = calls;
  const names = readFileSync(log, "utf8").split("\n").slice(first, second);
  expect(names.map((line) => /(?:^| )(?!core|fastimport)([a-z]+(-[a-z]+)?)(?= |$)/.exec(line)?.[1])).toEqual([
    ...["fetch", "rev-parse", "ls-tree", "ls-tree", "cat-file", "cat-file", "cat-file"],
    ...["fast-import", "push"],
  ]);
});
