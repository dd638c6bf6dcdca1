import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Evaluation } from "../../src/domain/gate/evaluation.ts";
import type { RunRecord } from "../../src/domain/registry/records.ts";
import { modelCard } from "../../src/render/model-card.ts";
import { createMemoryPorts } from "../fakes/memory-ports.ts";
import { leaveRun } from "../fakes/memory-run.ts";

async function leftFiles(): Promise<{ run: RunRecord; evaluation: Evaluation }> {
  const { files } = createMemoryPorts();
  await leaveRun(files, { factor: 1 });
  const read = async (name: string) =>
    JSON.parse(new TextDecoder().decode((await files.read(`.modelgate/fraud/${name}.json`)) ?? new Uint8Array()));
  return { run: await read("run"), evaluation: await read("evaluation") };
}

/** As PyYAML reads it, which is what Hugging Face goes by. */
const frontMatter = (card: string) => parse(/^---\n([\s\S]*?)\n---\n/.exec(card)?.[1] ?? "", { version: "1.1" });

test("a card begins with what Hugging Face reads: task, test data, metrics", async () => {
  const { run, evaluation } = await leftFiles();
  const [metric] = evaluation.metrics;
  if (metric === undefined) throw new Error("no metric");
  const metrics = [
    metric,
    { ...metric, id: "log_loss", challenger: { value: 1e-7 } },
    { ...metric, id: "f1", challenger: { value: null, reason: "no positives" } },
  ];
  const card = modelCard(run, { ...evaluation, metrics }, null);
  expect(card).toMatch(/^---\nlibrary_name: onnx\n[\s\S]*\n---\n\n# fraud\n/);
  expect(frontMatter(card)).toEqual({
    library_name: "onnx",
    pipeline_tag: "tabular-classification",
    tags: ["modelgate", "onnx"],
    "model-index": [
      {
        name: "fraud",
        results: [
          {
            task: { type: "tabular-classification" },
            dataset: { type: "custom", name: evaluation.dataset.name, revision: evaluation.dataset.digest },
            metrics: [
              { type: metric.id, value: metric.challenger.value },
              { type: "log_loss", value: 1e-7 },
            ],
          },
        ],
      },
    ],
  });
});

test("without a defined metric there is no index, which would be refused", async () => {
  const { run, evaluation } = await leftFiles();
  expect(frontMatter(modelCard(run, { ...evaluation, metrics: [] }, null))).not.toHaveProperty("model-index");
});

test.each(["no", "1e5", "2001-05-03", "a\n---\nowned: yes", "it's: #", "\u2028\u0085ä", "<b>@ada</b>", '"\\x'])(
  "a test set called %j is a name, and no text of its own",
  async (name) => {
    const { run, evaluation } = await leftFiles();
    const card = modelCard(run, { ...evaluation, dataset: { ...evaluation.dataset, name } }, null);
    expect(frontMatter(card)["model-index"][0].results[0].dataset.name).toBe(name);
    expect(card.split("\n---\n")).toHaveLength(2);
  },
);

test("the page below quotes what comes from data", async () => {
  const { run, evaluation } = await leftFiles();
  const columns = [{ name: "@ada <img src=x> [a](http://x)", input: "|x|", type: "number" }] as const;
  const card = modelCard(
    { ...run, command: "$(rm) `x`", signature: { ...run.signature, columns } },
    evaluation,
    "@bob",
  );
  const page = card.slice(card.indexOf("\n---\n")).replace(/(`+)[^`][\s\S]*?\1/g, "");
  for (const text of ["@ada", "<img", "http://x", "$(rm)", "@bob"]) expect(page).not.toContain(text);
});
