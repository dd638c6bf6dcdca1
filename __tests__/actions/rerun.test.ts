import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256 } from "../../src/adapters/node/digest.ts";
import type { Call } from "./run-action.ts";
import { type Case, openStages, type StageName, type Stages, seen } from "./stages.ts";

/** A job, the stage that it starts from, and everything that it changes on GitHub, in order. */
interface Job {
  readonly name: string;
  readonly stage: StageName;
  readonly call: (at: Case) => Promise<Partial<Call> & Pick<Call, "action">>;
  readonly before?: (at: Case) => Promise<void>;
  readonly effects: readonly string[];
}

const PUSH = "POST .git/git-receive-pack";
const DEPLOY = [PUSH, "POST /pulls", "POST /issues/N/labels"];
const drift = (current: string, runId: string) => ({ action: "drift", inputs: { current }, runId });

const JOBS: readonly Job[] = [
  { name: "register", stage: "judged", call: async () => ({ action: "register" }), effects: [PUSH] },
  {
    name: "register of a large model",
    stage: "judged",
    call: async () => ({ action: "register", inputs: { set: "registry.inline-limit=0B" } }),
    effects: ["POST /releases", "POST /releases/N/assets", "PATCH /releases/N", PUSH],
  },
  { name: "deploy", stage: "registered", call: async () => ({ action: "deploy" }), effects: DEPLOY },
  { name: "promote", stage: "merged", call: async () => ({ action: "promote" }), effects: [PUSH] },
  {
    name: "drift that opens its issue",
    stage: "promoted",
    call: async () => drift("drifted.csv", "32"),
    effects: [PUSH, "POST /issues"],
  },
  {
    name: "drift that recovers",
    stage: "drifted",
    call: async () => drift("current.csv", "32"),
    effects: [PUSH, "POST /issues/N/comments", "PATCH /issues/N"],
  },
  { name: "rollback", stage: "second", call: async () => ({ action: "rollback" }), effects: DEPLOY },
  {
    name: "report",
    stage: "judged",
    before: openPull,
    call: reportCall,
    effects: ["POST /statuses/SHA", "POST /statuses/SHA", "POST /statuses/SHA", "POST /issues/N/comments"],
  },
];

let stages: Stages;
/** What each job leaves when nothing goes wrong, and where. */
const usual = new Map<string, unknown>();
const done = new Map<string, Awaited<ReturnType<typeof prepare>>>();

beforeAll(async () => {
  stages = await openStages();
  await inPairs(JOBS, async (job) => {
    const { at, call } = await prepare(job);
    const from = writes(at).length;
    const { code, log } = await at.run(call);
    expect(code, log).toBe(0);
    expect(
      writes(at)
        .slice(from)
        .map(({ key }) => key),
    ).toEqual(job.effects);
    usual.set(job.name, await seen(at));
    done.set(job.name, { at, call });
  });
}, 120_000);
afterAll(async () => {
  expect(stages.github.violations).toEqual([]);
  await stages.close();
});

async function prepare(job: Job) {
  const at = await stages.open(job.stage);
  await job.before?.(at);
  return { at, call: await job.call(at) };
}

/** What was changed in a repository, as faults name it. */
function writes({ name }: Case) {
  return stages.github.log
    .filter(({ method, path }) => method !== "GET" && path.includes(`/${name}`) && !path.endsWith("/git-upload-pack"))
    .map(({ method, path }) => ({ method, key: `${method} ${keyOf(path, name)}` }));
}

function keyOf(path: string, name: string): string {
  const below = path.slice(path.indexOf(name) + name.length);
  return below.replace(/\b[0-9a-f]{40}\b/, "SHA").replaceAll(/\b\d+\b/g, "N");
}

/** The pattern of the paths that a key stands for, in one repository. */
function pathOf(key: string, name: string): RegExp {
  const below = key.slice(key.indexOf(" ") + 1).replaceAll(".", "\\.");
  return new RegExp(`/${name}${below.replace("SHA", "[0-9a-f]{40}").replaceAll("N", "\\d+")}$`);
}

async function inPairs<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const rest = [...all];
  const next = async (): Promise<void> => {
    for (let one = rest.shift(); one !== undefined; one = rest.shift()) await work(one);
  };
  await Promise.all([next(), next(), next()]);
}

/**
 * A rollback opens its pull request as a deployment does; only its push meets a branch that is there. What is there before
 * an effect is what was there after the one before it: only the first is killed on both sides.
 */
const KILLS = JOBS.flatMap((job) =>
  job.effects.slice(0, job.name === "rollback" ? 1 : undefined).flatMap((effect, i) =>
    (i === 0 ? (["before", "after"] as const) : (["after"] as const)).map((when) => ({
      ...{ job, effect, when },
      nth: nthOf(job.effects, i),
      at: i + 1,
    })),
  ),
);

function nthOf(effects: readonly string[], i: number): number {
  return effects.slice(0, i + 1).filter((effect) => effect === effects[i]).length;
}

describe.concurrent("a job that is killed and run again leaves what it leaves unharmed", () => {
  test.each(KILLS.map((kill) => [kill.job.name, kill.when, kill.at, kill.effect, kill] as const))(
    "%s, %s effect %i (%s)",
    async (_, when, _at, effect, { job, nth }) => {
      const { at, call } = await prepare(job);
      const path = pathOf(effect, at.name);
      const fault = stages.github.faults.add({
        method: effect.split(" ")[0] ?? "",
        path,
        nth,
        mishap: { kind: "hang", when },
      });
      const step = at.start(call);
      await hung(path);
      step.kill();
      expect((await step.ended).code).toBe(137);
      fault.remove();
      const again = await at.run(call);
      expect(again.code, again.log).toBe(0);
      expect(await seen(at)).toEqual(usual.get(job.name));
    },
  );
});

/** Resolves when a request to this path has been left without an answer. */
async function hung(path: RegExp): Promise<void> {
  const isHung = (): boolean => stages.github.log.some((one) => one.mishap === "hang" && path.test(one.path));
  for (let i = 0; i < 2_000 && !isHung(); i++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(isHung()).toBe(true);
}

interface Seen {
  readonly threads: readonly { readonly state: string; readonly body: string | null }[];
  readonly statuses: readonly (readonly [string, string, string])[];
}

/** What is in force: GitHub keeps an issue that was opened twice, closed, and every status that was ever set. */
function inForce(state: unknown): unknown {
  const { threads, statuses, ...rest } = state as Seen;
  return {
    ...rest,
    threads: threads.filter(({ body }) => !body?.startsWith("Opened twice")),
    statuses: Object.fromEntries(statuses.map(([context, ...said]) => [context, said])),
  };
}

describe.concurrent("a job that is run twice leaves what it leaves once", () => {
  test.each(JOBS.map(({ name }) => [name]))("%s, one after the other", async (name) => {
    const { at, call } = done.get(name) ?? (await prepare(JOBS[0] as Job));
    const { code, log } = await at.run(call);
    expect(code, log).toBe(0);
    expect(await seen(at)).toEqual(usual.get(name));
  });

  test.each(JOBS.map((job) => [job.name, job] as const))("%s, both at once", async (_, job) => {
    const { at, call } = await prepare(job);
    const ended = await Promise.all([at.run(call), at.run(call)]);
    expect(
      ended.map(({ code }) => code),
      ended.map(({ log }) => log).join("\n"),
    ).toEqual([0, 0]);
    expect(inForce(await seen(at))).toEqual(inForce(usual.get(job.name)));
  });

  test("two different runs that find drift at once keep one issue, and both lines", async () => {
    const at = await stages.open("promoted");
    const ended = await Promise.all([at.run(drift("drifted.csv", "41")), at.run(drift("drifted.csv", "42"))]);
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    expect(at.repo.issues().filter(({ state }) => state === "open")).toHaveLength(1);
    const months = await at.repo.git("ls-tree", "-r", "--name-only", "modelgate/registry", "monitor/");
    const lines = (await at.repo.git("show", `modelgate/registry:${months}`)).split("\n");
    expect(lines.map((line) => JSON.parse(line).run_id).sort()).toEqual(["41", "42"]);
  });
});

describe("jobs of one matrix", () => {
  const MANY = 20;

  /** Another model in all but its bytes: what a sweep over thresholds would leave. */
  const sweep = (i: number) => (workspace: string) => {
    const edit = (file: string, change: (content: Record<string, unknown>) => void): string => {
      const path = join(workspace, ".modelgate", "cancer", file);
      const content = JSON.parse(readFileSync(path, "utf8"));
      change(content);
      writeFileSync(path, JSON.stringify(content));
      return sha256(readFileSync(path));
    };
    const run = edit("run.json", (content) => Object.assign(content, { threshold: (30 + i) / 100 }));
    edit("evaluation.json", (content) => Object.assign(content.challenger as object, { run }));
  };

  test("twenty that register at once, without a concurrency group, make twenty versions, without a gap", async () => {
    const at = await stages.open("judged");
    const jobs = Array.from({ length: MANY }, (_, i) =>
      at.run({ action: "register", runId: String(100 + i), prepare: sweep(i) }),
    );
    const ended = await Promise.all(jobs);
    expect(
      ended.map(({ code }) => code),
      ended.map(({ log }) => log).join("\n"),
    ).toEqual(Array.from(ended, () => 0));
    const versions = ended.map(({ outputs }) => Number(/^version<<\S+\n(\d+)$/m.exec(outputs)?.[1]));
    expect(versions.sort((a, b) => a - b)).toEqual(Array.from(ended, (_, i) => i + 1));
    const branch = "modelgate/registry";
    expect(await at.repo.git("rev-list", "--count", "--merges", branch)).toBe("0");
    expect(await at.repo.git("rev-list", "--count", branch)).toBe(String(MANY));
    const found = await at.repo.git(
      "grep",
      "--only-matching",
      "-h",
      '"run_id": *"1[0-9]*"',
      branch,
      "--",
      "*/version.json",
    );
    expect(new Set(found.split("\n")).size).toBe(MANY);
    expect((await at.repo.git("tag", "--list", "cancer@*")).split("\n")).toHaveLength(MANY);
  }, 120_000);
});

async function openPull(at: Case): Promise<void> {
  const answer = await fetch(`${stages.github.apiUrl}/repos/${at.name}/pulls`, {
    method: "POST",
    headers: { authorization: `Bearer ${stages.github.token(stages.all, { login: "ada" })}`, "user-agent": "ada" },
    body: JSON.stringify({ title: "A change", head: "change", base: "main", body: "" }),
  });
  expect(answer.status).toBe(201);
}

async function reportCall(at: Case): Promise<Partial<Call> & Pick<Call, "action">> {
  const head_sha = await at.repo.git("rev-parse", "change");
  const run = { head_sha, head_branch: "change", head_repository: { full_name: at.name }, event: "pull_request" };
  return { action: "report", event: { name: "workflow_run", payload: { workflow_run: run } } };
}
