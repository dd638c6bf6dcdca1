import { describe, expect, test } from "vitest";
import { chooseGates } from "../../src/commands/evaluate/choose-gates.ts";
import { loadModel } from "../../src/config/load-config.ts";
import { createMemoryPorts } from "../fakes/memory-ports.ts";

function config(evaluate: string): string {
  return `version: 1
models:
  fraud:
    task: binary
    data: { train: train.csv, test: test.csv, label: y }
    evaluate: ${evaluate}
`;
}

const STRICT = config("{ gates: [{ metric: roc_auc, min: 0.9 }] }");

/** Which gates judge a branch with one configuration, when the default branch has another (or none). */
async function choose(own: string, base: string | null, branch = "feature") {
  const { ports, merged } = createMemoryPorts();
  await ports.files.write("modelgate.yml", own);
  if (base !== null) merged.set("modelgate.yml", base);
  const inputs = { model: null, config: null, set: [], outputDir: ".modelgate", dryRun: false };
  const { model } = await loadModel(inputs, ports.files);
  const repository = { ...ports.repository, head: async () => ({ commit: "c0ffee", branch, dirty: false }) };
  const { gates, notes, ...bar } = await chooseGates({ repository }, model, "modelgate.yml");
  return { limits: gates.map(({ rule }) => (rule.kind === "min" ? rule.threshold : rule.kind)), notes, bar };
}

describe("on a branch the default branch's gates judge", () => {
  test.each([
    ["a lower limit", "{ gates: [{ metric: roc_auc, min: 0.5 }] }"],
    ["a gate less", "{ gates: [{ metric: brier, max: 0.9 }] }"],
    ["a warning in place of a failure", "{ gates: [{ metric: roc_auc, min: 0.9, severity: warn }] }"],
    ["fewer rows", "{ gates: [{ metric: roc_auc, min: 0.9 }], stats: { min-rows: 2 } }"],
    ["no comparison without a champion", "{ gates: [{ metric: roc_auc, min: 0.9 }], no-champion: baseline }"],
    ["slices that nobody asked for", "{ gates: [{ metric: roc_auc, min: 0.9 }], slices: [{ by: region }] }"],
    ["a gate that is judged by slices now", "{ gates: [{ metric: roc_auc, min: 0.9, by: region }] }"],
    ["the end of the interval", "{ gates: [{ metric: roc_auc, min: 0.9, use: lower-bound }] }"],
  ])("and the comment says that the branch changes them: %s", async (_, evaluate) => {
    const chosen = await choose(config(evaluate), STRICT);
    expect(chosen.limits).toEqual([0.9]);
    expect(chosen.notes).toEqual(["This branch changes the gates. It was judged by those of main."]);
    expect(chosen.bar).toEqual((await choose(STRICT, STRICT)).bar);
  });

  test("and nothing is said where they are the same, whatever else differs", async () => {
    const other = STRICT.replace("{ gates", "{ timeout: 5m, gates");
    expect(await choose(other, STRICT)).toMatchObject({ limits: [0.9], notes: [] });
    expect(await choose(STRICT, config("{ gates: [{ metric: roc_auc, min: 0.1 }] }"), "main")).toMatchObject({
      limits: [0.9],
      notes: [],
    });
  });

  test.each([
    ["moved", { own: ".github/modelgate.yml", base: "modelgate.yml" }],
    ["put before the other", { own: "modelgate.yml", base: ".github/modelgate.yml" }],
    ["named by --config", { own: "lenient.yml", base: "modelgate.yml" }],
  ])("wherever the branch's own lie: %s", async (_, at) => {
    const lenient = config("{ gates: [{ metric: roc_auc, min: 0.1 }] }");
    const { ports, merged } = createMemoryPorts();
    await ports.files.write(at.own, lenient);
    merged.set(at.base, STRICT);
    const inputs = { model: null, config: at.own, set: [], outputDir: ".modelgate", dryRun: false };
    const { model } = await loadModel(inputs, ports.files);
    const head = async () => ({ commit: "c0ffee", branch: "feature", dirty: false });
    const chosen = await chooseGates({ repository: { ...ports.repository, head } }, model, at.own);
    expect(chosen.gates).toMatchObject([{ rule: { threshold: 0.9 } }]);
  });

  test("where it has one that cannot be read, the branch's own do, and the comment says that", async () => {
    const chosen = await choose(config("{ gates: [{ metric: roc_auc, min: 0.5 }] }"), "models: [");
    expect(chosen).toMatchObject({ limits: [0.5], notes: [expect.stringContaining("of main cannot be read")] });
  });

  test.each([
    ["no configuration", null],
    ["no such model", STRICT.replace("fraud:", "other:")],
  ])("where it has %s, the branch's own do, and the comment says so", async (_, base) => {
    const chosen = await choose(config("{ gates: [{ metric: roc_auc, min: 0.5 }] }"), base);
    expect(chosen.limits).toEqual([0.5]);
    expect(chosen.notes).toEqual([expect.stringContaining("The gates are this branch's own: main has none")]);
  });
});
