import { expect, test } from "vitest";
import { parse } from "yaml";
import { expandMatrix } from "./matrix.ts";
import { jobPermissions, RESTRICTED } from "./permissions.ts";

test.each([
  [
    "{ a: [1, 2], b: [x, y] }",
    [
      { a: 1, b: "x" },
      { a: 1, b: "y" },
      { a: 2, b: "x" },
      { a: 2, b: "y" },
    ],
  ],
  ["{ a: [1, 2], b: [x, y], exclude: [{ a: 2, b: y }, { a: 1 }] }", [{ a: 2, b: "x" }]],
  [
    // The example of GitHub's documentation.
    `{ fruit: [apple, pear], animal: [cat, dog], include: [{ color: green }, { color: pink, animal: cat },
       { fruit: apple, shape: circle }, { fruit: banana }, { fruit: banana, animal: cat }] }`,
    [
      { fruit: "apple", animal: "cat", color: "pink", shape: "circle" },
      { fruit: "apple", animal: "dog", color: "green", shape: "circle" },
      { fruit: "pear", animal: "cat", color: "pink" },
      { fruit: "pear", animal: "dog", color: "green" },
      { fruit: "banana" },
      { fruit: "banana", animal: "cat" },
    ],
  ],
  ["{ include: [{ a: 1 }, { a: 2 }] }", [{ a: 1 }, { a: 2 }]],
])("matrix %s", (matrix, expected) => {
  expect(expandMatrix(parse(matrix))).toEqual(expected);
});

test.each(["{ a: [] }", "{}", "{ a: [1], exclude: [{ a: 1 }] }"])("matrix %s is refused", (matrix) => {
  expect(() => expandMatrix(parse(matrix))).toThrow();
});

test.each([
  [undefined, undefined, false, { contents: "read", packages: "read", metadata: "read" }],
  [undefined, { contents: "write" }, false, { contents: "write", metadata: "read" }],
  [{ issues: "write" }, { contents: "write" }, false, { issues: "write", metadata: "read" }],
  [{}, { contents: "write" }, false, { metadata: "read" }],
  [{ contents: "none" }, undefined, false, { metadata: "read" }],
  [{ contents: "write", "id-token": "write" }, undefined, true, { contents: "read", metadata: "read" }],
] as const)("permissions, job %j, workflow %j, fork %s", (job, workflow, fork, expected) => {
  expect(jobPermissions(job, workflow, { otherwise: RESTRICTED, fork })).toEqual(expected);
});
