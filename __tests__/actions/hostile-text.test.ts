import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cancerConfig } from "../e2e/workspace.ts";
import { FIXTURES } from "../open-sandbox.ts";
import { ROOT } from "../repo/source-files.ts";
import type { StepResult } from "../runner/run-result.ts";
import { createScene, type Scene } from "../runner/scene.ts";
import { STAND_INS } from "../runner/stand-ins.ts";
import { seedNativePackages } from "./seed-native-packages.ts";

/** Lines of a training script that would be commands, if they came through. */
const FORGED = [
  "::error file=x,line=1::forged",
  "  ::warning::forged",
  "::set-output name=digest::forged",
  "::add-mask::cancer",
  "::stop-commands::forged-token",
  "text ##[error]forged",
  "##[set-output name=digest]forged",
  "text\\r::error::forged",
  "\\033[2K\\033[1G::error::forged",
  "%0A::error::forged",
];
const SCRIPT = `${FORGED.map((line) => `printf '${line.replaceAll("%", "%%")}\\n'`).join("\n")}
printf '::error::without an end' >&2
cp ${join(FIXTURES, "cancer-zipmap.onnx")} $MODELGATE_OUTPUT/model.onnx
`;
const HEADER = '"##[error]forged","x\n::error::forged","::set-output name=digest::forged",benign';

const scenes: Scene[] = [];
const store = createScene();
beforeAll(() => seedNativePackages(join(store.root, "store")));
afterAll(() => {
  for (const { remove } of [store, ...scenes]) remove();
});

/** Runs one of our actions on a repository with these files; returns its step. */
async function runAction(
  files: Readonly<Record<string, string>>,
  step = "uses: modelgate/modelgate/train@v0",
): Promise<StepResult> {
  const scene = createScene(files);
  scenes.push(scene);
  const run = await scene.steps(`- uses: ${/uses: (\S+)/.exec(CHECKOUT)?.[1]}\n- ${step}`, {
    store: join(store.root, "store"),
    actions: { ...STAND_INS, "modelgate/modelgate": ROOT },
  });
  return run.jobs[0]?.steps[1] as StepResult;
}
const CHECKOUT =
  readFileSync(join(ROOT, "examples/workflows/drift.yml"), "utf8").match(/uses: actions\/checkout.*/)?.[0] ?? "";
const fixture = (name: string): string => readFileSync(join(FIXTURES, name), "utf8");
const notOurs = (step: StepResult) =>
  step.annotations.filter(
    ({ properties, message }) => properties.title === undefined && !/^Process completed/.test(message),
  );

describe("mistakes in the configuration", () => {
  test("are annotations at their lines and columns, two for two in one file", async () => {
    const config = cancerConfig().replace("label: benign", "lable: benign").replace("task: binary", "task: binery");
    const step = await runAction({ "modelgate.yml": config });
    expect(step.outcome).toBe("failure");
    const at = step.annotations.filter(({ properties }) => properties.file === "modelgate.yml");
    expect(at.map(({ level, properties }) => [level, properties.title, properties.line, properties.col])).toEqual([
      ["error", "E_CONFIG", "4", "11"],
      ["error", "E_CONFIG", "9", "7"],
    ]);
    expect(at[0]?.message).toContain(
      'task is "binery", which is not one of the accepted values\ndid you mean binary? Accepted: binary',
    );
    expect(at[1]?.message).toContain("label");
  });

  test("quote what stands there without obeying it", async () => {
    const forged = '"##[error]forged\\n::error::forged"';
    const step = await runAction({ "modelgate.yml": `version: 1\nmodels: { ${forged}: { task: ${forged} } }\n` });
    expect(step.outcome).toBe("failure");
    expect(notOurs(step)).toEqual([]);
    expect(step.log).not.toMatch(/^\s*::|##\[error\]forged/m);
  });
});

describe("text from outside", () => {
  test("in an input is quoted in the error, and is no command", async () => {
    const step = await runAction(
      { "modelgate.yml": cancerConfig() },
      'uses: modelgate/modelgate/train@v0\n  with: { model: "a\\n::error::forged\\n##[error]forged" }',
    );
    expect(step.outcome).toBe("failure");
    expect(step.annotations.filter(({ message }) => message.includes("forged"))).toHaveLength(1);
    expect(notOurs(step)).toEqual([]);
  });

  test("in a column's name is quoted in the error, and is no command", async () => {
    const step = await runAction({
      "modelgate.yml": cancerConfig().replace("label: benign", "label: missing"),
      "cancer-train.csv": `${HEADER}\n1,2,3,1\n`,
      "cancer-test.csv": `${HEADER}\n1,2,3,1\n`,
    });
    expect(step.log).toContain("set-output");
    expect(step.annotations.filter(({ properties }) => properties.title !== undefined)).toHaveLength(1);
    expect(notOurs(step)).toEqual([]);
    expect(step.outputs.digest ?? "").toBe("");
  });

  test("in a training script's output is shown, and is no command", async () => {
    const step = await runAction({
      "modelgate.yml": cancerConfig({ run: "bash train.sh" }),
      "train.sh": SCRIPT,
      "cancer-train.csv": fixture("cancer-train.csv"),
      "cancer-test.csv": fixture("cancer-test.csv"),
    });
    expect(step.annotations).toEqual([]);
    expect(step.outputs).toMatchObject({
      digest: expect.stringMatching(/^sha256:/),
      "model-path": ".modelgate/cancer/model.onnx",
    });
    expect(step.log.match(/^ {2}\| .*forged/gm)).toHaveLength(FORGED.length - 1);
    expect(step.log).toContain("  | ::error::without an end");
    expect(step.log).toContain("  | ::add-mask::cancer");
  });
});
