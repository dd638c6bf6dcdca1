import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createHosting } from "../../../src/adapters/github/hosting.ts";
import { createReleases } from "../../../src/adapters/github/releases.ts";
import { sha256 } from "../../../src/adapters/node/digest.ts";
import { releaseOf } from "../../../src/domain/registry/storage.ts";
import type { Permissions } from "../../github/access.ts";
import { type OpenForge, openForge, WRITE } from "./open-forge.ts";

let at: OpenForge;
beforeEach(async () => {
  at = await openForge();
});
afterEach(async () => {
  expect(at.github.violations).toEqual([]);
  await at.close();
});

const hosting = (permissions: Permissions = WRITE, login?: string) =>
  createHosting(async () => at.writer({ permissions, ...(login === undefined ? {} : { login }) }).target);

describe("a repository's own account of itself", () => {
  test("names whose token it is, and tells only administrators what Actions may do", async () => {
    expect(await hosting({ contents: "read" }, "ada").token()).toMatchObject({ login: "ada" });
    expect(await hosting().mayActionsOpenPulls()).toBeNull();
    at.repo.settings.actionsMayOpenPulls = false;
    expect(await hosting({ administration: "read" }).mayActionsOpenPulls()).toBe(false);
  });

  test("says how a branch is guarded, by rules and by protection, whether it is there or not", async () => {
    expect(await hosting().branch("modelgate/registry")).toEqual({ exists: false, isProtected: false, rules: [] });
    at.repo.rules.push({ pattern: "refs/heads/modelgate/*", type: "deletion" });
    at.repo.rules.push({ pattern: "refs/heads/modelgate/registry", type: "non_fast_forward" });
    at.repo.protectedRefs.push({ pattern: "refs/heads/deploy/*", kind: "ruleset", bypass: [] });
    at.repo.protectedRefs.push({ pattern: "refs/heads/main", kind: "branch protection", bypass: [] });
    const rules = ["deletion", "non_fast_forward"];
    expect(await hosting().branch("modelgate/registry")).toMatchObject({ exists: false, rules });
    expect(await hosting().branch("deploy/p/m")).toMatchObject({ exists: false, rules: ["update"] });
    expect(await hosting().branch("main")).toEqual({ exists: true, isProtected: true, rules: [] });
  });

  test("lists the workflows that it does not run, to those who may ask", async () => {
    const path = ".github/workflows/drift.yml";
    await at.repo.commit({ files: { [path]: "on: schedule\n", ".github/workflows/a.yml": "on: push\n" } });
    at.repo.settings.disabledWorkflows = new Map([[path, "disabled_inactivity"]]);
    expect(await hosting({ actions: "read" }).disabledWorkflows()).toEqual(new Map([[path, "disabled_inactivity"]]));
    at.github.faults.add({ path: /\/actions\/workflows$/, mishap: { kind: "answer", when: "before", status: 403 } });
    expect(await hosting().disabledWorkflows()).toBeNull();
  });

  test("shows releases of models, published and drafted, and takes away what it is told, tag and all", async () => {
    const models = createReleases(at.writer().target, sha256);
    const kept = ["one", "two"].map((text) => {
      const bytes = new TextEncoder().encode(text);
      return { bytes, digest: sha256(bytes), storage: releaseOf({ digest: sha256(bytes) }) };
    });
    for (const { storage, ...model } of kept) await models.put(storage, model);
    const { api, owner, repo } = at.writer().target;
    const tag_name = kept[0]?.storage.tag ?? "";
    await api.rest.repos.createRelease({ owner, repo, tag_name, draft: true });
    await api.rest.repos.createRelease({ owner, repo, tag_name: "v1", draft: true });
    const shown = await hosting().modelReleases();
    expect(shown.map(({ tag, draft }) => [tag, draft])).toEqual([
      [tag_name, true],
      [kept[1]?.storage.tag, false],
      [tag_name, false],
    ]);
    const [draft, second] = shown;
    for (const release of [draft, second, second]) await hosting().removeRelease(release!);
    expect(at.repo.releases().map(({ tag, draft }) => [tag, draft])).toEqual([
      [tag_name, false],
      ["v1", true],
    ]);
    expect(await at.repo.git("tag", "--list")).toBe(tag_name);
    await expect(hosting({ contents: "read" }).removeRelease(shown[2]!)).rejects.toMatchObject({
      code: "E_PERMISSION",
      remedy: expect.stringContaining("contents: write"),
    });
  });

  test("is no answer where the server is out of order", async () => {
    at.github.faults.add({ path: /\/branches\//, times: 99, mishap: { kind: "answer", when: "before", status: 502 } });
    await expect(hosting().branch("main")).rejects.toMatchObject({ code: "E_REMOTE", exit: 5 });
  });
});
