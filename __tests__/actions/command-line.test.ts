import { execFile } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CANCER_FIXTURES, cancerConfig, PROGRAM } from "../e2e/workspace.ts";
import { type Hub, openHub } from "./hub.ts";

let hub: Hub;
beforeAll(async () => {
  hub = await openHub({ files: { "modelgate.yml": cancerConfig() }, fixtures: CANCER_FIXTURES });
});
afterAll(() => hub.close());

/** Runs the command line in the person's clone, without waiting in the way of the server. */
function modelgate(environment: Record<string, string>, ...args: string[]) {
  const { GITHUB_TOKEN: _, GH_TOKEN: __, ...inherited } = process.env;
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const options = { cwd: hub.folder, env: { ...inherited, ...environment } };
    execFile(process.execPath, [PROGRAM, ...args], options, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
    );
  });
}

describe("the command line on GitHub", () => {
  test("needs a token, and says where else it works", async () => {
    const result = await modelgate({}, "train");
    expect(result).toMatchObject({ code: 3, stdout: "" });
    expect(result.stderr).toContain("GITHUB_TOKEN is not set");
    expect(result.stderr).toContain("--local");
  });

  test("finds the repository by its remote, and goes from training to the deployment's pull request", async () => {
    const token = hub.github.token(
      { contents: "write", "pull-requests": "write", statuses: "write" },
      { login: "ada" },
    );
    const access = { GITHUB_TOKEN: token, GITHUB_API_URL: hub.github.apiUrl };
    for (const command of ["train", "evaluate", "register"]) {
      const result = await modelgate(access, command);
      expect(result.stderr).not.toContain("--local");
      expect(result.code, result.stderr).toBe(0);
    }
    const deployed = await modelgate(access, "deploy", "--json");
    expect(deployed.code, deployed.stderr).toBe(0);
    const { pull_request } = JSON.parse(deployed.stdout);
    expect(hub.repo.pull(pull_request)).toMatchObject({ state: "open", author: { login: "ada" } });
    expect(hub.repo.statuses(hub.first)[0]).toMatchObject({ context: "modelgate/cancer", state: "success" });
    expect(hub.github.violations).toEqual([]);
  });

  test("doctor asks GitHub what it can, and without a token says what it could not look at", async () => {
    hub.repo.rules.push({ pattern: "refs/heads/modelgate/registry", type: "deletion" });
    const token = hub.github.token({ contents: "write", actions: "read" }, { login: "ada" });
    const asked = await modelgate({ GITHUB_TOKEN: token, GITHUB_API_URL: hub.github.apiUrl }, "doctor");
    expect(asked.code, asked.stderr).toBe(0);
    expect(asked.stderr).toContain("github: the token is accepted: ada");
    expect(asked.stderr).toContain("warning   branches: modelgate/registry can be rewritten by a force push\n");
    expect(asked.stderr).toContain("models: 1, versions: 1");
    expect(asked.stderr).toContain("releases: every release of a model is named");
    expect(hub.github.violations).toEqual([]);
    const alone = await modelgate({}, "doctor", "--json");
    expect(alone.code).toBe(3);
    const { findings } = JSON.parse(alone.stdout);
    expect(findings).toContainEqual(
      expect.objectContaining({ subject: "github", state: "problem", text: expect.stringContaining("GITHUB_TOKEN") }),
    );
    expect(findings).toContainEqual(expect.objectContaining({ subject: "registry", state: "skipped" }));
  });

  test("a verdict on a commit that was not pushed is a verdict all the same", async () => {
    const token = hub.github.token({ contents: "read", statuses: "write", "pull-requests": "write" }, { login: "ada" });
    await hub.git("commit", "--quiet", "--allow-empty", "--message", "not pushed");
    const access = { GITHUB_TOKEN: token, GITHUB_API_URL: hub.github.apiUrl };
    expect((await modelgate(access, "train")).code).toBe(0);
    const result = await modelgate(access, "evaluate");
    expect(result.code, result.stderr).toBe(0);
    expect(result.stderr).toContain("push the branch first");
  });
});
