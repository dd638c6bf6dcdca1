import { expect, test } from "vitest";
import { otherReading } from "../../src/commands/evaluate/other-reading.ts";
import { loadModel } from "../../src/config/load-config.ts";
import type { RunRecord } from "../../src/domain/registry/records.ts";
import { createMemoryFiles } from "../fakes/memory-ports.ts";
import { leaveRun } from "../fakes/memory-run.ts";

const CONFIG = `version: 1
models:
  fraud:
    task: binary
    data: { train: a.csv, test: b.csv, label: y }
    evaluate: { gates: [{ metric: roc_auc, min: 0.5 }] }
`;

async function reading(more: { readonly data?: string; readonly output?: string }, failure?: string) {
  const files = createMemoryFiles();
  await files.write(
    "modelgate.yml",
    CONFIG.replace("label: y", `label: y${more.data ?? ""}`).replace(
      "binary\n",
      `binary\n    output: {${more.output ?? ""}}\n`,
    ),
  );
  await leaveRun(files, { factor: 1, columns: ["amount", "hour"] });
  const run = JSON.parse(new TextDecoder().decode(files.all.get(".modelgate/fraud/run.json"))) as RunRecord;
  const { model } = await loadModel(
    { model: null, config: null, set: [], outputDir: ".modelgate", dryRun: false },
    files,
  );
  return otherReading(model, failure === undefined ? run : { ...run, failure });
}

test.each([
  ["nothing", {}],
  ["the same features", { data: ", features: { hour: [hour], amount: [amount] }" }],
  ["another column kept out", { data: ", exclude: [name], id: nr" }],
  ["the same output", { output: ' name: p, kind: probability, classes: ["0", 1] ' }],
])("a run is judged where the configuration says %s", async (_, more) => {
  expect(await reading(more)).toBeNull();
});

test.each([
  ["a column kept out", { data: ", exclude: [hour]" }, "reads the column hour, which data.exclude is now about"],
  [
    "a column that weighs rows",
    { data: ", weight: amount" },
    "reads the column amount, which data.weight is now about",
  ],
  ["fewer features", { data: ", features: { amount: [amount] }" }, "reads the columns amount, hour, but data.features"],
  ["one list of them", { data: ", features: [amount, hour]" }, "data.features is now another list"],
  ["another output", { output: " name: q " }, "is read by the name p, but output.name is now q"],
  ["logits", { output: " kind: logit " }, "is read by the kind probability, but output.kind is now logit"],
  ["other classes", { output: " classes: [1, 0] " }, "is read by the classes 0, 1, but output.classes is now 1, 0"],
])("and not where it says %s since then", async (_, more, says) => {
  expect(await reading(more)).toContain(says);
  expect(await reading(more, "it never ended to load")).toBeNull();
});
