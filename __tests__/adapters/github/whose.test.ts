import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Forge } from "../../../src/ports/forge.ts";
import { badGateway } from "../../github/faults.ts";
import { change, type OpenForge, openForge } from "./open-forge.ts";

let at: OpenForge;
beforeEach(async () => {
  at = await openForge();
});
afterEach(async () => {
  expect(at.github.violations).toEqual([]);
  await at.close();
});

const MARKER = "<!-- modelgate:evaluate fraud -->";
const DRIFT = "<!-- modelgate:retrain fraud production -->";
const TEXT = {
  title: "It drifted",
  body: "<!-- modelgate:version 3 -->\n<!-- modelgate:run 7 -->\nMuch.",
  labels: ["drift"],
};
const BOT = "github-actions[bot]";

/** An issue with a thread; opened by a person. */
async function thread(): Promise<number> {
  const { api, owner, repo } = at.writer({ login: "ada" }).target;
  return (await api.rest.issues.create({ owner, repo, title: "A thread" })).data.number;
}

const bodies = (number: number): (readonly [string, string])[] =>
  at.repo.comments(number).map(({ author, body }) => [author.login, body]);
const openIssues = () => at.repo.issues().filter(({ state }) => state === "open");

describe("a comment", () => {
  test.each([
    ["of a person", "mallory", `${MARKER}\nfailed\n`],
    ["of another app", "other[bot]", `${MARKER}\nfailed\n`],
    ["of ours, with the marker on another line", BOT, `Look:\n${MARKER}\nfailed\n`],
    ["of ours, with more on the marker's line", BOT, `${MARKER} and more\nfailed\n`],
    ["of ours, of a model whose name begins alike", BOT, "<!-- modelgate:evaluate fraud-2 -->\nfailed\n"],
  ])("%s that looks like it is never touched", async (_, login, body) => {
    const number = await thread();
    at.repo.comment(number, body, login);
    const forge = at.writer();
    for (const text of ["one", "two"]) await forge.comments.save(number, MARKER, text);
    expect(bodies(number)).toEqual([
      [login, body],
      [BOT, `${MARKER}\ntwo\n`],
    ]);
  });

  test("of a person's token, of an app's and of the workflow's are three", async () => {
    const number = await thread();
    const logins = ["grace", "deployer[bot]", BOT];
    for (const text of ["one", "two"])
      for (const login of logins) await at.writer({ login }).comments.save(number, MARKER, text);
    expect(bodies(number)).toEqual(logins.map((login) => [login, `${MARKER}\ntwo\n`]));
  });

  test("on the second page is found", async () => {
    const number = await thread();
    for (let i = 0; i < 130; i++) at.repo.comment(number, `Talk ${i}`, "ada");
    at.repo.comment(number, `${MARKER}\nold\n`, BOT);
    await at.writer().comments.save(number, MARKER, "new");
    expect(bodies(number).filter(([login]) => login === BOT)).toEqual([[BOT, `${MARKER}\nnew\n`]]);
    expect(at.repo.comments(number)).toHaveLength(131);
  });

  test("that is removed between look and update is written again", async () => {
    const number = await thread();
    const forge = at.writer();
    await forge.comments.save(number, MARKER, "one");
    const [old] = at.repo.comments(number);
    const saving = forge.comments.save(number, MARKER, "two");
    at.github.faults.add({
      method: "PATCH",
      path: new RegExp(`/comments/${old?.id}$`),
      mishap: { kind: "answer", when: "before", status: 404, message: "Not Found" },
    });
    const { api, owner, repo } = at.writer().target;
    await api.rest.issues.deleteComment({ owner, repo, comment_id: old?.id ?? 0 });
    await saving;
    expect(bodies(number)).toEqual([[BOT, `${MARKER}\ntwo\n`]]);
  });

  test.each([
    ["lists that are right at once", 0],
    ["lists that are late", 3],
  ])("of eight writers at the same moment is one, with %s", async (_, requests) => {
    const number = await thread();
    if (requests > 0) at.github.faults.add({ method: "GET", path: /\/comments$/, mishap: { kind: "lag", requests } });
    const writers = Array.from({ length: 8 }, () => at.writer());
    await Promise.all(writers.map((forge, i) => forge.comments.save(number, MARKER, `writer ${i}`)));
    at.github.faults.clear();
    expect(bodies(number)).toEqual([[BOT, expect.stringMatching(/^<!-- modelgate:evaluate fraud -->\nwriter \d\n$/)]]);
  });

  test("is left alone where it says so already", async () => {
    const number = await thread();
    await at.writer().comments.save(number, MARKER, "same");
    const before = at.github.log.length;
    await at.writer().comments.save(number, MARKER, "same");
    expect(at.github.log.slice(before).map(({ method }) => method)).toEqual(["POST", "GET"]);
  });
});

describe("an issue", () => {
  const update = async (forge: Forge, state: "open" | "closed", comment: string | null = null) => {
    const known = await forge.issues.find(DRIFT);
    return forge.issues.update(known?.number ?? 0, TEXT, { state, comment });
  };

  test("of another author that looks like it is never touched, nor taken for it", async () => {
    const mallory = at.writer({ login: "mallory" });
    const { number } = await mallory.issues.open(DRIFT, { ...TEXT, title: "Mine" });
    const forge = at.writer();
    expect(await forge.issues.find(DRIFT)).toBeNull();
    const own = await forge.issues.open(DRIFT, TEXT);
    expect(own.number).not.toBe(number);
    await expect(forge.issues.update(number, TEXT, { state: "closed", comment: "Over." })).rejects.toMatchObject({
      code: "E_ISSUE_CHANGED",
    });
    expect(at.repo.issue(number)).toMatchObject({ title: "Mine", state: "open" });
    expect(bodies(number)).toEqual([]);
  });

  test("that a person closes and opens again is known by who did it", async () => {
    const forge = at.writer();
    const { number } = await forge.issues.open(DRIFT, TEXT);
    expect(await forge.issues.find(DRIFT)).toMatchObject({
      number,
      state: "open",
      closedBy: null,
      version: 3,
      run: "7",
    });
    at.repo.close(number, "grace");
    expect(await forge.issues.find(DRIFT)).toMatchObject({ state: "closed", closedBy: "other" });
    await update(forge, "open", "Again.");
    await update(forge, "closed", "Over.");
    expect(await forge.issues.find(DRIFT)).toMatchObject({ state: "closed", closedBy: "modelgate" });
    expect(at.repo.issue(number)).toMatchObject({ stateReason: "completed" });
    // One note for each run: both were this one's.
    expect(bodies(number)).toEqual([[BOT, "<!-- modelgate:note run-1 -->\nOver.\n"]]);
    await update(at.writer({ runId: "2" }), "open", "Again.");
    expect(bodies(number)).toHaveLength(2);
  });

  test("that has lost its label, or whose label was renamed, is found by its marker", async () => {
    const forge = at.writer();
    const { number } = await forge.issues.open(DRIFT, TEXT);
    const { api, owner, repo } = at.writer({ login: "ada" }).target;
    await api.rest.issues.updateLabel({ owner, repo, name: "modelgate", new_name: "robots" });
    expect(await forge.issues.find(DRIFT)).toMatchObject({ number, state: "open" });
    expect(await forge.issues.open(DRIFT, TEXT)).toMatchObject({ number });
    await api.rest.issues.removeAllLabels({ owner, repo, issue_number: number });
    expect(await forge.issues.open(DRIFT, TEXT)).toMatchObject({ number });
    expect(at.repo.issues()).toHaveLength(1);
  });

  test("keeps the labels that people gave it", async () => {
    const forge = at.writer();
    const { number } = await forge.issues.open(DRIFT, TEXT);
    const { api, owner, repo } = at.writer({ login: "ada" }).target;
    await api.rest.issues.addLabels({ owner, repo, issue_number: number, labels: ["urgent", "Drift"] });
    await update(forge, "open");
    expect(at.repo.issue(number).labels.map(({ name }) => name)).toEqual(["modelgate", "drift", "urgent"]);
  });

  test("whose body a person has edited keeps its marker; without the marker it is nobody's", async () => {
    const forge = at.writer();
    const { number } = await forge.issues.open(DRIFT, TEXT);
    const { api, owner, repo } = at.writer({ login: "ada" }).target;
    const edit = (body: string) => api.rest.issues.update({ owner, repo, issue_number: number, body });
    await edit(`${DRIFT}\r\n<!-- modelgate:version 3 -->\r\n<!-- modelgate:run 7 -->\r\nI looked at it.`);
    expect(await forge.issues.find(DRIFT)).toMatchObject({ number, version: 3, run: "7" });
    await update(forge, "open");
    expect(at.repo.issue(number).body).toBe(`${DRIFT}\n${TEXT.body}\n`);
    await edit("Not yours any more.");
    expect(await forge.issues.find(DRIFT)).toBeNull();
    await expect(forge.issues.update(number, TEXT, { state: "open", comment: null })).rejects.toMatchObject({
      code: "E_ISSUE_CHANGED",
      exit: 3,
    });
    expect(at.repo.issue(number).body).toBe("Not yours any more.");
  });

  test.each([
    ["lists that are right at once", 0],
    ["lists that are late", 3],
  ])("of four writers at the same moment is one, with %s", async (_, requests) => {
    if (requests > 0) at.github.faults.add({ method: "GET", path: /\/issues$/, mishap: { kind: "lag", requests } });
    const writers = Array.from({ length: 4 }, () => at.writer());
    const places = await Promise.all(writers.map((forge) => forge.issues.open(DRIFT, TEXT)));
    at.github.faults.clear();
    expect(openIssues().map(({ number }) => number)).toEqual([1]);
    expect(new Set(places.map(({ number }) => number))).toEqual(new Set([1]));
    expect(await at.writer().issues.find(DRIFT)).toMatchObject({ number: 1 });
  });

  test("that was left twice all the same is one after the next update", async () => {
    const { api, owner, repo } = at.writer().target;
    for (const title of ["one", "two", "three"])
      await api.rest.issues.create({ owner, repo, title, body: `${DRIFT}\n${TEXT.body}\n`, labels: ["modelgate"] });
    await update(at.writer(), "open");
    expect(openIssues().map(({ number, title }) => [number, title])).toEqual([[1, "It drifted"]]);
    expect(at.repo.issue(3)).toMatchObject({ stateReason: "not_planned", body: expect.stringContaining("#1") });
  });
});

describe("a pull request", () => {
  test("of four writers at the same moment is one, on one commit", async () => {
    const writers = Array.from({ length: 4 }, () => at.writer());
    const places = await Promise.all(writers.map((forge) => forge.pulls.propose(change("deploy/p/fraud"))));
    expect(new Set(places.map(({ number }) => number)).size).toBe(1);
    expect(at.repo.pulls()).toHaveLength(1);
    expect(await at.repo.git("rev-list", "--count", "main..deploy/p/fraud")).toBe("1");
  });

  test("that a person opened from our branch, or sent elsewhere, is taken up", async () => {
    await at.repo.git("branch", "release", "main");
    const forge = at.writer();
    at.github.faults.add({ method: "POST", path: /\/pulls$/, times: 9, mishap: badGateway("before") });
    await expect(forge.pulls.propose(change("deploy/p/fraud"))).rejects.toMatchObject({ code: "E_REMOTE" });
    at.github.faults.clear();
    const { api, owner, repo } = at.writer({ login: "ada" }).target;
    await api.rest.pulls.create({ owner, repo, title: "By hand", head: "deploy/p/fraud", base: "release" });
    expect(await forge.pulls.propose(change("deploy/p/fraud"))).toMatchObject({ number: 1, operation: "updated" });
    expect(at.repo.pull(1)).toMatchObject({ title: "deploy(fraud): 1 to production", pull: { base: { ref: "main" } } });
    expect(await forge.pulls.propose(change("deploy/p/fraud"))).toMatchObject({ operation: "unchanged" });
  });

  test("with labels in another case, and an edited body's line ends, is left alone", async () => {
    const forge = at.writer();
    const wanted = change("deploy/p/fraud", {
      body: "One.\n\nTwo.",
      labels: ["deploy", "Deploy", `model:${"m".repeat(63)}`],
    });
    const { api, owner, repo } = at.writer({ login: "ada" }).target;
    await api.rest.issues.createLabel({ owner, repo, name: "DEPLOY" });
    await forge.pulls.propose(wanted);
    await api.rest.pulls.update({ owner, repo, pull_number: 1, body: "One.\r\n\r\nTwo.\r\n" });
    expect(await forge.pulls.propose(wanted)).toMatchObject({ operation: "unchanged" });
    expect(at.repo.pull(1).labels.map(({ name }) => name)).toEqual(["DEPLOY", `model:${"m".repeat(44)}`]);
  });

  test("that is open, but never shown, ends with what to do", async () => {
    const other = at.writer();
    at.github.faults.add({ method: "GET", path: /\/pulls$/, mishap: { kind: "lag", requests: 99 } });
    await other.pulls.propose(change("deploy/p/fraud"));
    await expect(at.writer().pulls.propose(change("deploy/p/fraud"))).rejects.toMatchObject({
      code: "E_UNCONFIRMED",
      exit: 5,
      remedy: expect.stringContaining("run this again"),
    });
    expect(at.repo.pulls()).toHaveLength(1);
  });
});

describe("an approval", () => {
  const approvals = async () => (await at.writer().pulls.lastMerged("deploy/p/fraud"))?.approvedBy;

  async function reviewed(): Promise<void> {
    const { number } = await at.writer().pulls.propose(change("deploy/p/fraud"));
    for (const login of ["grace", "mallory", "edsger"]) at.repo.approve(number, login);
    await at.repo.merge(number, { by: "grace" });
  }

  test("counts of those who may write, whoever else left one", async () => {
    at.repo.settings.outsiders = ["mallory"];
    await reviewed();
    expect(await approvals()).toEqual(["edsger", "grace"]);
  });

  test("counts by what GitHub says beside the review where the token may not ask", async () => {
    await reviewed();
    const refusal = { kind: "answer", when: "before", status: 403 } as const;
    at.github.faults.add({ path: /\/collaborators\//, times: 99, mishap: refusal });
    // The loopback calls everybody a contributor, which is somebody who once sent a change.
    expect(await approvals()).toEqual([]);
  });
});
