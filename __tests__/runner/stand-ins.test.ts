import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { artifactsOf } from "./artifacts.ts";
import type { RunOptions } from "./run-options.ts";
import type { RunResult } from "./run-result.ts";
import { runWorkflow } from "./run-workflow.ts";
import { createScene, type Scene } from "./scene.ts";

let scene: Scene;
beforeAll(() => {
  scene = createScene({ "a.txt": "first\n" });
});
afterAll(() => scene.remove());

function workflow(steps: string): string {
  return `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${steps.trim().replace(/^/gm, "      ")}\n`;
}

describe("checkout", () => {
  test("takes the event's commit on its branch, shallow, with the credentials kept", async () => {
    const run = await scene.steps(`
- uses: actions/checkout@v7
  id: here
- run: |
    git rev-parse HEAD && git branch --show-current && git rev-list --count HEAD && cat a.txt
    git config --get-regexp extraheader | grep -c 'AUTHORIZATION: basic'
    echo "\${{ steps.here.outputs.commit }}"`);
    expect(run.jobs[0]!.steps[1]!.log).toContain(`\n${scene.sha}\nmain\n1\nfirst\n1\n${scene.sha}`);
  });

  test("takes another ref to another path, whole, and can forget the credentials", async () => {
    const git = (...args: string[]): string =>
      execFileSync(
        "git",
        ["-C", join(scene.root, "source"), "-c", "user.name=a", "-c", "user.email=a@example.org", ...args],
        { encoding: "utf8" },
      );
    git("checkout", "--quiet", "-b", "topic");
    git("commit", "--quiet", "--allow-empty", "--message=second");
    git("push", "--quiet", join(scene.root, "server/acme/shop.git"), "topic");
    const run = await scene.steps(`
- uses: actions/checkout@v7
  with: { ref: topic, path: deep/er, fetch-depth: 0, persist-credentials: false }
- working-directory: deep/er
  run: |
    git branch --show-current && git rev-list --count HEAD && git branch --remotes | tr -d ' ' | tr '\\n' ' '
    git config --get-regexp extraheader || echo forgotten`);
    expect(run.jobs[0]!.steps[1]!.log).toContain("\ntopic\n2\norigin/main origin/topic forgotten");
  });

  test("sends the job's token as a basic header, which stays outside .git", async () => {
    const seen: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(403).end();
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const facts = scene.options("").github;
    const run = await scene.steps(
      "- uses: actions/checkout@v7\n- { if: always(), run: 'grep -r AUTHORIZATION .git || ls $RUNNER_TEMP | grep -c git-credentials' }",
      { github: { ...facts, server_url: `http://127.0.0.1:${port}` } },
    );
    server.close();
    expect(seen[0]).toBe(`basic ${Buffer.from("x-access-token:ghs_token_of_the_job").toString("base64")}`);
    expect(run.jobs[0]!.steps.map(({ outcome }) => outcome)).toEqual(["failure", "success"]);
    expect(run.jobs[0]!.steps[1]!.log).toMatch(/\n1$/);
  });

  test("cleans a workspace that it finds, unless told not to", async () => {
    const run = await scene.steps(`
- uses: actions/checkout@v7
- run: touch extra && echo changed > a.txt
- uses: actions/checkout@v7
  with: { clean: false }
- run: ls
- uses: actions/checkout@v7
- run: ls && cat a.txt`);
    const logs = run.jobs[0]!.steps.map(({ log }) => log);
    expect(logs[3]).toContain("extra");
    expect(logs[5]).not.toContain("extra");
    expect(logs[5]).toContain("first");
  });
});

test("setup-node puts the asked Node on PATH when the machine has it", async () => {
  const here = join(process.execPath, "..");
  const run = await scene.steps(
    "- { uses: actions/setup-node@v7, with: { node-version: '22.x' } }\n- run: which node",
    {
      nodes: { 22: here },
    },
  );
  expect(run.jobs[0]!.steps[1]!.log).toMatch(/\/tools\/node\/22\/x64\/bin\/node$/);
});

describe("upload-artifact", () => {
  const files =
    "- run: mkdir -p out/sub .hid && echo 1 > out/a && echo 2 > out/sub/b && echo 3 > out/.dot && echo 4 > .hid/c";
  async function upload(inputs: string, more = ""): Promise<{ run: RunResult; files: Record<string, string[]> }> {
    const options = scene.options(
      workflow(`${files}\n- { uses: actions/upload-artifact@v7, with: ${inputs} }\n${more}`),
    );
    const run = await runWorkflow(options);
    const found = [...artifactsOf(options)].map(([name, content]) => [name, [...content.keys()]]);
    return { run, files: Object.fromEntries(found) };
  }
  test.each([
    ["{ name: x, path: out }", ["a", "sub/b"]],
    ["{ name: x, path: out/sub/b }", ["b"]],
    ['{ name: x, path: "out/a\\nout/sub" }', ["a", "sub/b"]],
    ["{ name: x, path: 'out/**/b' }", ["sub/b"]],
    ['{ name: x, path: "out\\n!out/sub/**" }', ["a"]],
    ["{ name: x, path: out, include-hidden-files: true }", [".dot", "a", "sub/b"]],
    ["{ name: x, path: .hid, include-hidden-files: true }", ["c"]],
    ["{ name: x, path: .hid }", undefined],
    ["{ name: x, path: missing }", undefined],
  ])("%s keeps %j", async (inputs, expected) => {
    const { run, files: kept } = await upload(inputs);
    expect(kept.x).toEqual(expected);
    expect(run.conclusion).toBe("success");
    if (expected === undefined) expect(run.jobs[0]!.annotations).toMatchObject([{ level: "warning" }]);
  });
  test("finding nothing is an error if asked", async () => {
    const { run } = await upload("{ name: x, path: missing, if-no-files-found: error }");
    expect(run.conclusion).toBe("failure");
  });
  test.each([
    ["", "failure"],
    [", overwrite: true", "success"],
  ])("a name is used once, unless%s: %s", async (extra, conclusion) => {
    const again = `- { uses: actions/upload-artifact@v7, with: { name: x, path: out/a${extra} } }`;
    expect((await upload("{ name: x, path: out }", again)).run.conclusion).toBe(conclusion);
  });
});

describe("download-artifact", () => {
  const uploads = `
- run: echo 1 > a; echo 2 > b; echo 3 > c
- { uses: actions/upload-artifact@v7, with: { name: one-a, path: a } }
- { uses: actions/upload-artifact@v7, with: { name: one-b, path: b } }
- { uses: actions/upload-artifact@v7, with: { name: two-c, path: c } }`;
  test.each([
    ["{ name: one-a, path: got }", "a"],
    ["{ pattern: 'one-*', path: got }", "one-a/a one-b/b"],
    ["{ pattern: 'one-*', path: got, merge-multiple: true }", "a b"],
    ["{ path: got }", "one-a/a one-b/b two-c/c"],
    ["{ pattern: 'none-*', path: got }", ""],
  ])("%s gives %s", async (inputs, expected) => {
    const run = await scene.steps(
      `${uploads}\n- { uses: actions/download-artifact@v8, with: ${inputs} }\n- run: cd got && echo "<$(find . -type f | sort | cut -c3- | xargs)>"`,
    );
    expect(run.jobs[0]!.log).toContain(`\n<${expected}>`);
  });
  test("an unknown name fails", async () => {
    const run = await scene.steps("- { uses: actions/download-artifact@v8, with: { name: none } }");
    expect(run.jobs[0]!.annotations[0]!.message).toContain("Artifact not found for name: none");
  });
  test("another run's artifacts need its id and a token", async () => {
    const store = join(scene.root, "shared");
    await runWorkflow(scene.options(workflow(uploads), { store }));
    const options = (inputs: string): RunOptions => {
      const one = scene.options(
        workflow(`- { uses: actions/download-artifact@v8, with: { name: one-a, run-id: 42${inputs} } }`),
        { store },
      );
      return { ...one, github: { ...one.github, run_id: "43" } };
    };
    expect((await runWorkflow(options(""))).conclusion).toBe("failure");
    expect((await runWorkflow(options(", github-token: '${{ github.token }}'"))).conclusion).toBe("success");
  });
});

describe("cache", () => {
  const use = (path: string, key: string, more = ""): string => `
- { id: cache, uses: actions/cache@v5, with: { path: '${path}', key: ${key}${more} } }
- run: echo "hit=\${{ steps.cache.outputs.cache-hit }}"; cat kept/x || true
- run: mkdir -p kept && echo ${key} > kept/x`;
  test("is kept under its key when the job succeeded, and found by key or prefix", async () => {
    const store = join(scene.root, "caches");
    const log = async (steps: string): Promise<string> => (await scene.steps(steps, { store })).jobs[0]!.steps[1]!.log;
    expect(await log(use("kept", "k-1"))).toContain("hit=\n");
    expect(await log(use("kept", "k-1"))).toContain("hit=true\nk-1");
    expect(await log(use("kept", "k-2", ", restore-keys: k-"))).toContain("hit=false\nk-1");
    expect(await log(use("kept", "k-3"))).not.toContain("k-3");
    const failing = `${use("kept", "k-4")}\n- run: exit 1`;
    expect((await scene.steps(failing, { store })).jobs[0]!.steps.at(-1)!.outcome).toBe("skipped");
    expect(await log(use("kept", "k-4"))).toContain("hit=\n");
  });
  test("a path with .. is refused with no more than a warning, and never kept", async () => {
    const store = join(scene.root, "refused");
    for (let round = 0; round < 2; round++) {
      const run = await scene.steps(use("kept/../kept", "k"), { store });
      expect(run.conclusion).toBe("success");
      expect(run.jobs[0]!.annotations[0]).toMatchObject({ level: "warning" });
      expect(run.jobs[0]!.log).toContain("hit=\n");
    }
  });
});
