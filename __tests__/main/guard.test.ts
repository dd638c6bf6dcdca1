import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { temporaryFolder } from "../open-sandbox.ts";
import { ROOT } from "../repo/source-files.ts";
import { parseFileCommand } from "../runner/file-command.ts";

const folder = temporaryFolder("guard");
afterAll(folder.remove);

/** What the guard tells the other steps of an action, in a workspace of these files. */
function guard(action: string, inputs: Record<string, string>, files: Record<string, string> = {}) {
  const workspace = folder.path;
  for (const [path, text] of Object.entries(files)) writeFileSync(join(workspace, path), text);
  const output = join(workspace, "output");
  writeFileSync(output, "");
  const { status } = spawnSync(process.execPath, [join(ROOT, "dist/guard.js"), action], {
    input: JSON.stringify(inputs),
    env: { GITHUB_OUTPUT: output, GITHUB_WORKSPACE: workspace, RUNNER_TEMP: workspace },
  });
  expect(status).toBe(0);
  return Object.fromEntries(parseFileCommand(readFileSync(output, "utf8")));
}

const ONE = { "modelgate.yml": "version: 1\nmodels: { fraud: { task: binary } }\n" };

test("a model that is named needs no configuration", () => {
  const told = { model: "fraud", folder: "out/fraud", take: "modelgate-evaluate-fraud", native: "present" };
  expect(guard("register", { model: "fraud", "output-dir": "out" })).toMatchObject(told);
  mkdirSync(join(folder.path, "out/fraud"), { recursive: true });
  writeFileSync(join(folder.path, "out/fraud/evaluation.json"), "{}");
  expect(guard("register", { model: "fraud", "output-dir": "out" }).take).toBe("");
});

test("without a name it is the configuration's only one", () => {
  expect(guard("register", {}, ONE)).toMatchObject({ model: "fraud", folder: ".modelgate/fraud" });
});

test.each([
  ["a name that is no name", { model: "../../etc" }, ONE],
  ["a folder outside", { model: "fraud", "output-dir": "/etc" }, ONE],
  ["two models and none named", {}, { "modelgate.yml": "models: { a: {}, b: {} }" }],
  ["a configuration that is no YAML", {}, { "modelgate.yml": "models: [" }],
  ["a configuration without models", {}, { "modelgate.yml": "" }],
  ["a model that cannot be one", {}, { "modelgate.yml": "models: { ../a: {} }" }],
])("%s is left to the command to tell", (_, inputs, files) => {
  expect(guard("register", inputs as never, files as never)).toMatchObject({ model: "", folder: "", take: "" });
});

test("the native packages are called by their lock", () => {
  const lock = createHash("sha256")
    .update(readFileSync(join(ROOT, "native/package-lock.json")))
    .digest("hex");
  const told = guard("promote", {});
  expect(told.native).toBe("missing");
  expect(told["native-key"]).toMatch(new RegExp(`-node\\d+-${lock.slice(0, 16)}$`));
});
