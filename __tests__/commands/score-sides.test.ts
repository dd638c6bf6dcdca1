import { describe, expect, test } from "vitest";
import type { Challenger } from "../../src/commands/evaluate/find-challenger.ts";
import type { Champion } from "../../src/commands/evaluate/find-champion.ts";
import { scoreSides } from "../../src/commands/evaluate/score-sides.ts";
import { loadModel } from "../../src/config/load-config.ts";
import type { ScoredModel, Scorer } from "../../src/ports/scorer.ts";
import { createMemoryPorts } from "../fakes/memory-ports.ts";

const CONFIG = `version: 1
models:
  fraud:
    task: binary
    data: { train: train.csv, test: test.csv, label: y, positive: 1 }
    evaluate: { gates: [{ metric: roc_auc, min: 0.5 }] }
`;
const LABEL = { kind: "number", values: Float64Array.from([0, 1, 1]) } as const;

/** A scorer of three rows that answers each model with its own number, and is taken down by those it is told to fear. */
function createScorer(deadly: readonly string[] = []): Scorer & { readonly reads: string[] } {
  const reads: string[] = [];
  const unused = () => Promise.reject(new Error("not needed here"));
  return {
    reads,
    score: async ({ rows, models, keep }) => {
      if (rows.kind === "given") throw new Error("these tests score files");
      const types = [...rows.types].map(([name, type]) => `${name} ${type}`).join();
      reads.push(`${models.map(({ name }) => name).join("+")} (${types})`);
      const killer = models.find(({ name }) => deadly.includes(name));
      if (killer !== undefined) {
        const failed = { kind: "failed" as const, reason: `the ${killer.name} crashed`, blame: killer.name };
        return { rows: 0, models: models.map(() => failed), kept: new Map() };
      }
      const predictions = { kind: "binary" as const, score: Float64Array.from([0.1, 0.8, 0.9]) };
      return {
        rows: 3,
        models: models.map(() => ({ kind: "scored" as const, predictions, milliseconds: 1 })),
        kept: new Map(keep.map((name) => [name, LABEL])),
      };
    },
    inspect: unused,
    explain: unused,
    measure: unused,
    write: unused,
    versions: unused,
  };
}

const model = (name: string): ScoredModel => ({
  name,
  file: `/scratch/${name}.onnx`,
  digest: "sha256:0",
  task: "binary",
  signature: { inputs: [], outputs: [], columns: [] },
  output: { kind: "probability", name: "p", classes: ["0", "1"], positive: 1 },
});

async function score(
  scorer: Scorer,
  more: { championTypes?: Record<string, string>; positive?: string; failure?: string } = {},
) {
  const { ports } = createMemoryPorts();
  await ports.files.write("modelgate.yml", CONFIG);
  const { model: config } = await loadModel(
    { model: null, config: null, set: [], outputDir: ".modelgate", dryRun: false },
    ports.files,
  );
  const types = { amount: "DOUBLE", code: "VARCHAR" };
  const failure = more.failure ?? null;
  const challenger = { scored: model("challenger"), stored: types, failure } as unknown as Challenger;
  const champion = {
    scored: model("champion"),
    types: more.championTypes ?? types,
    stored: { record: { positive: more.positive ?? "1" } },
  } as unknown as Champion;
  return scoreSides({ ...ports, scorer }, config, { challenger, champion, keep: [], slices: [] });
}

describe("challenger and champion", () => {
  test("are scored in one read of the same rows", async () => {
    const scorer = createScorer();
    const sides = await score(scorer);
    expect(sides).toMatchObject({
      rows: 3,
      challenger: { kind: "scored" },
      champion: { kind: "scored" },
      label: LABEL,
    });
    expect(scorer.reads).toEqual(["challenger+champion (amount DOUBLE,code VARCHAR)"]);
  });

  test("each with the column types of its own training, where they differ, and it is said", async () => {
    const scorer = createScorer();
    const sides = await score(scorer, { championTypes: { amount: "DOUBLE", code: "BIGINT" } });
    expect(scorer.reads).toEqual(["champion (amount DOUBLE,code BIGINT)", "challenger (amount DOUBLE,code VARCHAR)"]);
    expect(sides).toMatchObject({
      champion: { kind: "scored" },
      challenger: { kind: "scored" },
      warnings: [expect.stringContaining("other types of code")],
    });
  });

  test("a challenger that could not be loaded before is not tried again, and is the one to blame", async () => {
    const scorer = createScorer();
    expect(await score(scorer, { failure: "it hung" })).toMatchObject({
      rows: 0,
      challenger: { kind: "failed", blame: "challenger", reason: expect.stringContaining("it hung") },
      champion: { kind: "failed", blame: "challenger", reason: expect.stringContaining("was not scored") },
    });
    expect(scorer.reads).toEqual([]);
  });

  test("a champion that takes the scorer down costs the challenger nothing", async () => {
    const scorer = createScorer(["champion"]);
    expect(await score(scorer)).toMatchObject({
      rows: 3,
      challenger: { kind: "scored" },
      champion: { kind: "failed", blame: "champion" },
      label: LABEL,
    });
  });

  test("a challenger that takes the scorer down is to blame for both", async () => {
    expect(await score(createScorer(["challenger"]))).toMatchObject({
      rows: 0,
      challenger: { kind: "failed", blame: "challenger" },
      champion: { kind: "failed", blame: "challenger" },
    });
  });

  test("a champion that answers another question is not compared with", async () => {
    const scorer = createScorer();
    const sides = await score(scorer, { positive: "0" });
    expect(sides.champion).toMatchObject({ kind: "failed", reason: expect.stringContaining("data.positive is now 1") });
    expect(scorer.reads).toEqual(["challenger (amount DOUBLE,code VARCHAR)"]);
  });
});
