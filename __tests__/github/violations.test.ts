import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { octokit } from "./clients.ts";
import { ROUTES } from "./routes/table.ts";
import { type GitHub, startGitHub } from "./start-github.ts";

let github: GitHub;

beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.close());

test("a server starts at once", async () => {
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    const began = performance.now();
    const other = await startGitHub();
    times.push(performance.now() - began);
    await other.close();
  }
  // The best of a few: others use this machine too.
  expect(Math.min(...times)).toBeLessThan(100);
});

test("every operation of the extract is served", () => {
  const text = readFileSync(new URL("openapi.json", import.meta.url), "utf8");
  const { operations } = JSON.parse(text) as { operations: Record<string, unknown> };
  expect(Object.keys(operations).filter((name) => !ROUTES.has(name))).toEqual(["GET /user"]);
});

test.each([
  ["an operation that GitHub does not have", "GET /repos/acme/models/isues", {}, /not among those/],
  ["GraphQL", "POST /../graphql", {}, /not among those/],
  ["a misspelt parameter", "GET /repos/acme/models/issues?perpage=100", {}, /perpage/],
  ["a value that is not one of those", "GET /repos/acme/models/issues?state=opened", {}, /query\/state/],
  ["a misspelt property", "POST /repos/acme/models/issues", { title: "t", lable: [] }, /lable/],
  ["a property that is missing", "POST /repos/acme/models/git/refs", { ref: "refs/heads/x" }, /sha/],
  [
    "what GitHub knows and the loopback does not heed",
    "POST /repos/acme/models/issues",
    { title: "t", milestone: 1 },
    /milestone/,
  ],
  ["a text that is not JSON", "POST /repos/acme/models/issues", "{", /JSON/],
])("%s is a violation", async (_, route, body, message) => {
  await github.createRepository({ name: "acme/models" });
  const token = github.token({ issues: "write", contents: "write" });
  const [method = "", path = ""] = route.split(" ");
  const answer = await fetch(github.apiUrl + path, {
    method,
    headers: { authorization: `bearer ${token}` },
    ...(method === "GET" ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  expect(answer.status).toBe(500);
  expect(JSON.stringify(await answer.json())).toMatch(message);
  expect(github.violations).toEqual([expect.stringMatching(message)]);
});

test("a request that Octokit itself cannot know to be wrong is found", async () => {
  await github.createRepository({ name: "acme/models", files: { a: "a" } });
  const client = octokit(github, github.token({ issues: "write" }));
  const mistyped = { owner: "acme", repo: "models", title: "t", labls: ["x"] };
  await expect(client.rest.issues.create(mistyped)).rejects.toMatchObject({ status: 500 });
  expect(github.violations).toHaveLength(1);
});
