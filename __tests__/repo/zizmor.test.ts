import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../open-sandbox.ts";
import { documentedWorkflows } from "./documented-workflows.ts";
import { manifestFiles } from "./manifest-rules.ts";
import { ROOT } from "./source-files.ts";

const places = [dirname(process.env.MODELGATE_PYTHON ?? "/none/python"), join(ROOT, ".venv/bin")];
const env = { ...process.env, PATH: [...places, process.env.PATH ?? ""].join(delimiter) };

/** Audits files without a network, by the rules of this repository. */
function zizmor(...files: string[]) {
  const options = ["--offline", "--strict-collection", "--config", ".github/zizmor.yml", "--format", "json"];
  return spawnSync("zizmor", [...options, ...files], { cwd: ROOT, env, encoding: "utf8" });
}
const run = spawnSync("zizmor", ["--version"], { env }).status === 0;
if (!run) console.warn("not run: zizmor, because it is not installed (see .ci/requirements.txt)");

/** What it found, by rule. */
function findings({ stdout, stderr }: ReturnType<typeof zizmor>): string[] {
  try {
    return (JSON.parse(stdout) as { ident: string; ignored: boolean }[])
      .filter(({ ignored }) => !ignored)
      .map(({ ident }) => ident);
  } catch {
    throw new Error(stderr);
  }
}

describe("zizmor", () => {
  const folder = temporaryFolder("zizmor");
  const write = (name: string, text: string): string => {
    const file = join(folder.path, ".github/workflows", `${name.replaceAll("/", "-")}.yml`);
    writeFileSync(file, text);
    return file;
  };
  beforeAll(() => mkdirSync(join(folder.path, ".github/workflows"), { recursive: true }));
  afterAll(() => folder.remove());

  test.runIf(run)("finds nothing in any manifest, any workflow and what the pages show of them", () => {
    const shown = [...documentedWorkflows()].map(([page, text]) => write(page, text));
    const result = zizmor(...manifestFiles(), ...shown);
    expect(findings(result), result.stderr).toEqual([]);
    expect(result.status).toBe(0);
  });

  test.runIf(run)("finds a title that becomes a command, and the action of another that is not pinned", () => {
    const title = "${{ github.event.pull_request.title }}";
    const steps = `[{ uses: acme/modelgate@v0 }, { run: 'echo "${title}"' }]`;
    const planted = `on: pull_request\npermissions: {}\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps: ${steps}\n`;
    expect(findings(zizmor(write("planted", planted))).sort()).toEqual(["template-injection", "unpinned-uses"]);
  });
});
