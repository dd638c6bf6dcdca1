import { afterEach, describe, expect, test } from "vitest";
import type { Meddling } from "./meddling-remote.ts";
import { taggedRegistry } from "./tagged-registry.ts";

let folders: { remove: () => void }[] = [];
afterEach(() => {
  for (const folder of folders) folder.remove();
  folders = [];
});

async function opened(options: { meddling?: Meddling; times?: number } = {}) {
  const at = await taggedRegistry(options);
  folders.push(at);
  return at;
}

describe("the tags of an event", () => {
  test("stand on the commit that registered the version, annotated, whichever commit moved the alias", async () => {
    const { register, promote, tags, git } = await opened();
    const one = await register(1);
    const two = await register(2);
    await promote(1, 2);
    await promote(2, 1);
    expect(tags().split("\n")).toEqual([
      `tag fraud#champion#1 ${two.commit}`,
      `tag fraud#champion#2 ${one.commit}`,
      `tag fraud@v1.0.0 ${one.commit}`,
      `tag fraud@v2.0.0 ${two.commit}`,
    ]);
    expect(git("for-each-ref", "--format=%(taggername) %(subject)", "refs/tags/fraud@v2.0.0")).toBe("Ada version-2");
    expect(git("rev-list", "--count", "modelgate/registry")).toBe("4");
    expect(git("fsck", "--strict")).toBe("");
  });

  test.each<[Meddling, number[]]>([
    ["lose", []],
    ["drop", [1]],
    ["lose,follow", []],
  ])("arrive with it, or it is made again (%s)", async (meddling, expected) => {
    const { register, tags, retries, git } = await opened({ meddling, times: 1 });
    const { commit, outcome } = await register(1);
    expect({ outcome, retries }).toEqual({ outcome: "written", retries: expected });
    expect(tags()).toBe(`tag fraud@v1.0.0 ${commit}`);
    expect(git("log", "--format=%s", "modelgate/registry").match(/version-1/g)).toHaveLength(1);
    expect(await register(1)).toMatchObject({ outcome: "nothing" });
    expect(tags()).toBe(`tag fraud@v1.0.0 ${commit}`);
  });

  test("of somebody else stop it at once: nothing moves, and the tag is named", async () => {
    const { register, tags, retries, git } = await opened();
    await register(1);
    git("tag", "fraud@v2.0.0", "modelgate/registry");
    const before = [git("rev-parse", "modelgate/registry"), tags()];
    await expect(register(2)).rejects.toMatchObject({
      code: "E_TAG_TAKEN",
      exit: 3,
      message: expect.stringContaining("the tag fraud@v2.0.0 is there already"),
      remedy: expect.stringContaining("registry.tags: false"),
    });
    expect([git("rev-parse", "modelgate/registry"), tags()]).toEqual(before);
    expect(retries).toEqual([]);
    git("tag", "--delete", "fraud@v2.0.0");
    expect(await register(2)).toMatchObject({ outcome: "written" });
  });

  test("a registry without tags goes on without them; what is new gets its own", async () => {
    const { register, promote, untagged, tags } = await opened();
    await untagged.register(1);
    expect(tags()).toBe("");
    expect(await promote(1, 1)).toMatchObject({ outcome: "written" });
    expect(tags()).toBe("");
    const { commit } = await register(2);
    await promote(2, 2);
    await untagged.promote(3, 2);
    expect(tags().split("\n")).toEqual([`tag fraud#champion#2 ${commit}`, `tag fraud@v2.0.0 ${commit}`]);
  });
});
