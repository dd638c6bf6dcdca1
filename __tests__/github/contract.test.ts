import { expect, test } from "vitest";
import { createContract } from "./contract.ts";

const contract = createContract();
const NO_QUERY = new URLSearchParams();

test.each([
  ["GET", "/repos/o/r/issues/comments", "GET /repos/{owner}/{repo}/issues/comments", {}],
  ["GET", "/repos/o/r/issues/7", "GET /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: "7" }],
  ["GET", "/repos/o/r/commits/a%2Fb/status", "GET /repos/{owner}/{repo}/commits/{ref}/status", { ref: "a/b" }],
  ["GET", "/repos/o/r/git/ref/heads/a/b", "GET /repos/{owner}/{repo}/git/ref/{ref}", { ref: "heads/a/b" }],
  ["GET", "/repos/o/r/contents/a/b.txt", "GET /repos/{owner}/{repo}/contents/{path}", { path: "a/b.txt" }],
])("%s %s is %s", (method, path, name, params) => {
  expect(contract.find(method, path)).toMatchObject({ name, params });
});

test("a path that is not described is no operation", () => {
  expect(contract.find("GET", "/repos/o/r/isues")).toBeNull();
  expect(contract.find("DELETE", "/repos/o/r")).toBeNull();
});

test("requests are closed: a typo in a parameter or a property is found, and so is a wrong type", () => {
  const list = contract.find("GET", "/repos/o/r/issues")!;
  expect(contract.checkRequest(list, new URLSearchParams("state=open&per_page=100"), undefined)).toEqual([]);
  expect(contract.checkRequest(list, new URLSearchParams("state=opn"), undefined)).toHaveLength(1);
  expect(contract.checkRequest(list, new URLSearchParams("perpage=100"), undefined)).toEqual([
    "query: must NOT have additional properties (perpage)",
  ]);
  const create = contract.find("POST", "/repos/o/r/issues")!;
  expect(contract.checkRequest(create, NO_QUERY, { title: "t", labels: ["a", { name: "b" }] })).toEqual([]);
  expect(contract.checkRequest(create, NO_QUERY, { title: "t", lables: ["a"] })).toEqual([
    "body: must NOT have additional properties (lables)",
  ]);
  expect(contract.checkRequest(contract.find("GET", "/repos/o/r/issues/x")!, NO_QUERY, undefined)).toHaveLength(1);
});

test("responses are judged by status, errors that are not described by GitHub's shape of an error", () => {
  const get = contract.find("GET", "/repos/o/r/git/ref/heads/main")!;
  const reference = {
    ref: "refs/heads/main",
    node_id: "x",
    url: "http://x/",
    object: { type: "commit", sha: "0".repeat(40), url: "http://x/" },
  };
  expect(contract.checkResponse(get, 200, reference)).toEqual([]);
  expect(contract.checkResponse(get, 200, { ...reference, extra: 1 })).toHaveLength(1);
  expect(contract.checkResponse(get, 201, reference)).toEqual(["response: the status 201 is not described"]);
  expect(contract.checkResponse(get, 403, { message: "no" })).toEqual([]);
  expect(contract.checkResponse(get, 403, { mesage: "no" })).toHaveLength(1);
});
