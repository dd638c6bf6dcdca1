import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Forge } from "../../../src/ports/forge.ts";
import { badGateway, type Fault, type Mishap, primaryLimit, secondaryLimit } from "../../github/faults.ts";
import { change, type OpenForge, openForge } from "./open-forge.ts";

let at: OpenForge;
let work: string;
beforeAll(async () => {
  at = await openForge();
  await at.repo.git("branch", "work", "main");
  work = await at.repo.commit({ branch: "work", files: { "b.txt": "b\n" } });
});
afterAll(async () => {
  expect(at.github.violations).toEqual([]);
  await at.close();
});

/** Something that is left on GitHub: how, by which request, and what of it can be seen afterwards. */
interface Effect {
  readonly name: string;
  readonly request: Pick<Fault, "method" | "path">;
  /** What is there before. */
  readonly before?: (forge: Forge, id: number) => Promise<unknown>;
  readonly leave: (forge: Forge, id: number) => Promise<unknown>;
  readonly seen: (id: number) => unknown;
  /** A list that may show late what was made. */
  readonly list: RegExp;
}

const MARKER = "<!-- modelgate:evaluate fraud -->";
const TEXT = { title: "It drifted", body: "<!-- modelgate:version 3 -->\nMuch.", labels: ["drift"] };
/** Comments are left on an issue of their own: for GitHub, a pull request's thread is no other. */
let threads = 0;
const thread = new Map<number, number>();

async function openThread(id: number): Promise<number> {
  const { api, owner, repo } = at.writer({ login: "ada" }).target;
  const { data } = await api.rest.issues.create({ owner, repo, title: `A thread ${++threads}` });
  thread.set(id, data.number);
  return data.number;
}

const bodies = (id: number): string[] => at.repo.comments(thread.get(id) ?? 0).map(({ body }) => body);
const issuesOf = (id: number) =>
  at.repo
    .issues()
    .filter(({ body }) => body?.startsWith(`<!-- drift ${id} -->`))
    .map(({ number, state, body, labels }) => ({
      state,
      body,
      labels: labels.map(({ name }) => name),
      notes: at.repo.comments(number).map((comment) => comment.body),
    }));
const pullsOf = (id: number) =>
  at.repo
    .pulls()
    .filter(({ pull }) => pull.head.ref === `deploy/p/m${id}`)
    .map(({ state, title, body, labels }) => ({ state, title, body, labels: labels.map(({ name }) => name) }));

/** A writer whose branches are there at once: lost pushes are looked at elsewhere. */
function writer(timeoutMs = 10_000): Forge {
  const write = async ({ branch }: { readonly branch: string }) => {
    await at.repo.git("update-ref", `refs/heads/${branch}`, work);
    return { commit: work, moved: false };
  };
  return at.writer({ write, patience: { timeoutMs } });
}

const EFFECTS: readonly Effect[] = [
  {
    name: "a comment that is written",
    request: { method: "POST", path: /\/comments$/ },
    before: (_, id) => openThread(id),
    leave: (forge, id) => forge.comments.save(thread.get(id) ?? 0, MARKER, "passed"),
    seen: bodies,
    list: /\/comments$/,
  },
  {
    name: "a comment that is rewritten",
    request: { method: "PATCH", path: /\/comments\/\d+$/ },
    before: async (forge, id) => forge.comments.save(await openThread(id), MARKER, "failed"),
    leave: (forge, id) => forge.comments.save(thread.get(id) ?? 0, MARKER, "passed"),
    seen: bodies,
    list: /\/comments$/,
  },
  {
    name: "a duplicate that is removed",
    request: { method: "DELETE", path: /\/comments\/\d+$/ },
    before: async (_, id) => {
      const number = await openThread(id);
      for (const text of ["one", "two"]) at.repo.comment(number, `${MARKER}\n${text}\n`, "github-actions[bot]");
    },
    leave: (forge, id) => forge.comments.save(thread.get(id) ?? 0, MARKER, "passed"),
    seen: bodies,
    list: /\/comments$/,
  },
  {
    name: "an issue that is opened",
    request: { method: "POST", path: /\/issues$/ },
    leave: (forge, id) => forge.issues.open(`<!-- drift ${id} -->`, TEXT),
    seen: issuesOf,
    list: /\/issues$/,
  },
  {
    name: "an issue that is closed, with a comment",
    request: { method: "PATCH", path: /\/issues\/\d+$/ },
    before: (forge, id) => forge.issues.open(`<!-- drift ${id} -->`, TEXT),
    leave: async (forge, id) => {
      const known = await forge.issues.find(`<!-- drift ${id} -->`);
      return forge.issues.update(known?.number ?? 0, TEXT, { state: "closed", comment: "Over." });
    },
    seen: issuesOf,
    list: /\/issues$/,
  },
  {
    name: "a pull request that is opened",
    request: { method: "POST", path: /\/pulls$/ },
    leave: (forge, id) => forge.pulls.propose(change(`deploy/p/m${id}`)),
    seen: pullsOf,
    list: /\/pulls$/,
  },
  {
    name: "labels that are set",
    request: { method: "POST", path: /\/labels$/ },
    leave: (forge, id) => forge.pulls.propose(change(`deploy/p/m${id}`)),
    seen: pullsOf,
    list: /\/pulls$/,
  },
  {
    name: "a pull request that is rewritten",
    request: { method: "PATCH", path: /\/pulls\/\d+$/ },
    before: (forge, id) => forge.pulls.propose(change(`deploy/p/m${id}`)),
    leave: (forge, id) => forge.pulls.propose(change(`deploy/p/m${id}`, { title: "deploy(fraud): 2", body: "More." })),
    seen: pullsOf,
    list: /\/pulls$/,
  },
  {
    name: "a status that is set",
    request: { method: "POST", path: /\/statuses\/[0-9a-f]{40}$/ },
    leave: (forge, id) =>
      forge.statuses.save(work, [
        { context: `drift ${id}`, state: "success", description: "pass" },
        { context: `drift ${id} auc`, state: "failure", description: "fail" },
      ]),
    seen: (id) =>
      at.repo
        .statuses(work)
        .filter(({ context }) => context.startsWith(`drift ${id}`))
        .map(({ context, state, description }) => [context, state, description]),
    list: /\/statuses$/,
  },
];

const MISHAPS: readonly (readonly [name: string, mishap: Mishap, times: number])[] = [
  ["502 before its effect", badGateway("before"), 1],
  ["502 after its effect", badGateway("after"), 1],
  ["502 twice after its effect", badGateway("after"), 2],
  ["a reset before its effect", { kind: "reset", when: "before" }, 1],
  ["a reset after its effect", { kind: "reset", when: "after" }, 1],
  ["no answer, and no effect", { kind: "hang", when: "before" }, 1],
  ["no answer, but an effect", { kind: "hang", when: "after" }, 1],
  ["half an answer", { kind: "page", page: "cut" }, 1],
  ["a web page for an answer", { kind: "page", page: "html" }, 1],
  ["the secondary limit", secondaryLimit(0.05), 2],
  ["the primary limit, for a moment", primaryLimit(429, new Date(Date.now() - 1_000)), 1],
];

let ids = 0;

/** Leaves an effect while something goes wrong; returns what can be seen of it in the end. */
async function leaveUnder(effect: Effect, faults: readonly Fault[]): Promise<{ seen: unknown; hits: number }> {
  const id = ++ids;
  // Whoever is left without an answer gives up soon; anybody else has time on a busy machine.
  const forge = writer(faults.some(({ mishap }) => mishap.kind === "hang") ? 300 : 10_000);
  await effect.before?.(forge, id);
  const added = faults.map((fault) => at.github.faults.add(fault));
  await effect.leave(forge, id);
  const hits = added.reduce((sum, fault) => sum + fault.hits(), 0);
  at.github.faults.clear();
  // Once more, when all is well again: nothing may be left that a later run would have to mend.
  const seen = JSON.stringify(effect.seen(id)).replaceAll(`drift ${id}`, "drift N");
  await effect.leave(writer(), id);
  expect(JSON.stringify(effect.seen(id)).replaceAll(`drift ${id}`, "drift N")).toBe(seen);
  return { seen: JSON.parse(seen), hits };
}

describe.each(EFFECTS.map((effect) => [effect.name, effect] as const))("%s", (_, effect) => {
  let usual: unknown;
  beforeAll(async () => {
    usual = (await leaveUnder(effect, [])).seen;
    expect(usual).not.toEqual([]);
  });

  test.each(MISHAPS)("%s", async (_name, mishap, times) => {
    const { seen, hits } = await leaveUnder(effect, [{ ...effect.request, mishap, times }]);
    expect(seen).toEqual(usual);
    expect(hits).toBeGreaterThan(0);
  });

  test("an answer that is lost behind a list that is late", async () => {
    const { seen } = await leaveUnder(effect, [
      { method: "GET", path: effect.list, mishap: { kind: "lag", requests: 2 } },
      { ...effect.request, mishap: badGateway("after") },
    ]);
    const isKept = effect.name.includes("issue that is opened");
    // Statuses cannot be taken back: what a late list hid is said twice, and the last word is the same.
    if (effect.name.includes("status"))
      expect(new Set((seen as unknown[]).map(String))).toEqual(new Set((usual as unknown[]).map(String)));
    else expect(isKept ? openOnly(seen) : seen).toEqual(usual);
  });

  test("a server that stays out of order is told as such, and a later run goes on", async () => {
    const id = ++ids;
    await effect.before?.(writer(), id);
    at.github.faults.add({ ...effect.request, mishap: badGateway("before"), times: 99 });
    await expect(effect.leave(writer(), id)).rejects.toMatchObject({ code: "E_REMOTE", exit: 5 });
    at.github.faults.clear();
    await effect.leave(writer(), id);
    expect(JSON.parse(JSON.stringify(effect.seen(id)).replaceAll(`drift ${id}`, "drift N"))).toEqual(usual);
  });
});

function openOnly(seen: unknown): unknown {
  return (seen as { state: string }[]).filter(({ state }) => state === "open");
}
