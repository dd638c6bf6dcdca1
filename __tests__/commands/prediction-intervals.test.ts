import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFiles } from "../../src/adapters/node/files.ts";
import { gatherEvidence } from "../../src/commands/evaluate/evidence.ts";
import { meetChallenger } from "../../src/commands/evaluate/find-challenger.ts";
import { command } from "../../src/commands/evaluate/index.ts";
import { scoreContest } from "../../src/commands/evaluate/score-contest.ts";
import { loadModel } from "../../src/config/load-config.ts";
import type { NumberProfile } from "../../src/domain/profile/profile.ts";
import { planOutput } from "../../src/domain/scoring/output-plan.ts";
import type { Ports } from "../../src/ports/ports.ts";
import type { ScoredModel } from "../../src/ports/scorer.ts";
import { createMemoryPorts } from "../fakes/memory-ports.ts";
import { fileSource, openSandbox, temporaryFolder } from "../open-sandbox.ts";
import { expectValid } from "../schemas.ts";

/** Predicts x, between x - 1 and x + 1. */
const MODEL = fileURLToPath(new URL("../fixtures/hostile/interval.onnx", import.meta.url));
const folder = temporaryFolder("intervals");
const ROWS = 5_000;

let open: ReturnType<typeof openSandbox>;
let ports: Ports;
beforeAll(() => {
  open = openSandbox(folder.path);
  const memory = createMemoryPorts();
  ports = {
    ...memory.ports,
    files: createFiles(folder.path, ".modelgate"),
    engine: open.engine,
    scorer: open.scorer,
  };
  copyFileSync(MODEL, join(folder.path, "interval.onnx"));
  copyFileSync(MODEL.replace("interval", "interval-nan"), join(folder.path, "interval-nan.onnx"));
  writeFileSync(join(folder.path, "train.csv"), "x,y\n0.5,0.5\n0.5,1\n");
  // Three of four labels lie within 1, and one in four exactly at the end.
  const line = (i: number): string => `${i},${i + ([0, 1, -0.5, 2][i % 4] ?? 0)}`;
  writeFileSync(join(folder.path, "test.csv"), `x,y\n${Array.from({ length: ROWS }, (_, i) => line(i)).join("\n")}\n`);
});
afterAll(() => {
  open.close();
  folder.remove();
});

/** The column x of train.csv. */
const PROFILED = {
  name: "x",
  role: "feature",
  type: "number",
  integer: false,
  rows: 2,
  missing: 0,
  nan: 0,
  infinite: 0,
  min: 0.5,
  max: 0.5,
  mean: 0.5,
  sd: 0,
  skew: 0,
  distinct: 1,
  knots: [0.5],
  counts: [2, 0],
} as const satisfies NumberProfile;
const INPUTS = { model: null, config: null, set: [], outputDir: ".modelgate", dryRun: false };

async function judge(output: string, gates: string, challenger = "interval.onnx") {
  writeFileSync(
    join(folder.path, "modelgate.yml"),
    `version: 1\nmodels:\n  m:\n    task: regression\n    output: ${output}\n    data: { train: train.csv, test: test.csv, label: y }\n    evaluate:\n      gates: ${gates}\n`,
  );
  const outcome = await command.run({ ...INPUTS, explain: false, challenger }, ports);
  const evaluation = JSON.parse(outcome.json as string);
  expectValid("evaluation", evaluation);
  return { ...evaluation, exit: outcome.exit };
}

const GATES =
  "[{ metric: interval_coverage, min: 0.7, max: 0.8 }, { metric: interval_width, max: 2.5 }, { metric: mae, max: 1 }]";
const ENDS = "{ interval: { lower: low, upper: high } }";

describe("a regression that gives intervals", () => {
  test("is judged by how many labels they hold and how wide they are; the value is the output that is no end", async () => {
    const { verdict, metrics, importance } = await judge(ENDS, GATES);
    const value = (id: string) => metrics.find((metric: { id: string }) => metric.id === id)?.challenger;
    expect(verdict).toBe("pass");
    expect(value("interval_coverage")).toMatchObject({ value: 0.75, low: expect.closeTo(0.738, 3) });
    expect(value("interval_width")).toMatchObject({ value: 2 });
    expect(value("mae")).toMatchObject({ value: 0.875 });
    // Shuffled, x is off by about twice its variance; the ends beside the value do not count.
    expect(importance).toMatchObject({ loss: "mse", columns: [{ name: "x" }] });
    expect(importance.columns[0].mean / (ROWS ** 2 / 6)).toBeCloseTo(1, 0);
  });

  test("is told what it listens to also where its memory is measured, in a child that has scored nothing before", async () => {
    const { gates, importance } = await judge(ENDS, "[{ metric: peak_rss_mb, max: 99999 }]");
    expect(gates).toMatchObject([{ status: "pass" }]);
    expect(importance).toMatchObject({ columns: [{ name: "x" }] });
  });

  test("whose ends are not named, or lie in the wrong order, has none to judge", async () => {
    const none = await judge("{ name: probability }", GATES);
    expect(none).toMatchObject({ verdict: "error", exit: 2 });
    expect(none.reason).toContain("the model gives no interval; name its ends with output.interval");
    const crossed = await judge("{ interval: { lower: high, upper: low } }", GATES);
    expect(crossed.reason).toContain("in 5,000 rows the lower end of the interval is above the upper");
    expect(crossed.exit).toBe(1);
  });

  test("whose ends are no numbers has failed, and its golden rows do not stand in the way of the verdict", async () => {
    const { verdict, exit, reason } = await judge(ENDS, GATES, "interval-nan.onnx");
    const why = "5,000 intervals (output.interval) with an end that is NaN or infinite";
    expect({ verdict, exit, reason }).toEqual({ verdict: "error", exit: 1, reason: `the challenger gave ${why}` });
    const { model } = await loadModel(INPUTS, ports.files);
    const meet = { challenger: "interval-nan.onnx", outputDir: ".modelgate" };
    const { challenger, digest } = await meetChallenger(ports, model, meet);
    const registry = await ports.registry.snapshot();
    const sides = { challenger, champion: null, digest, registry, cluster: null, slices: [] };
    const scored = await scoreContest(ports, model, sides);
    const data = { digest, rows: 2, stored: {} };
    const profile = { schema: 1 as const, model: "m", data, sample: { rows: 2, seed: 42 }, columns: [PROFILED] };
    expect(scored.predictions).not.toBeNull();
    const evidence = await gatherEvidence(ports, model, { ...scored, challenger: { ...challenger, profile } });
    expect(evidence).toEqual({ kind: "none" });
  });

  test("that does not give what is named is refused with what it gives", async () => {
    await expect(judge("{ interval: { lower: low, upper: hihg } }", GATES)).rejects.toMatchObject({
      code: "E_OUTPUT",
      message: "the model has no output hihg, which output.interval names",
      remedy: expect.stringContaining("low (float32), probability (float32), high (float32)"),
    });
  });

  test("has the ends written beside its predictions", async () => {
    const info = await open.scorer.inspect(MODEL);
    const choice = { kind: null, name: null, classes: null, interval: { lower: "low", upper: "high" } };
    const planned = planOutput(info, "regression", { choice, positive: null });
    if (planned.kind === "unplanned") throw new Error(planned.reason);
    const columns = [{ name: "x", input: "x", type: "number" as const }];
    const model: ScoredModel = {
      name: "m",
      file: MODEL,
      digest: info.digest,
      task: "regression",
      signature: { inputs: info.inputs, outputs: info.outputs, columns },
      output: planned.plan,
    };
    const file = join(folder.path, "scored.csv");
    const written = await open.scorer.write(fileSource("test.csv"), model, { file, format: "csv", threshold: null });
    expect(written).toEqual({ rows: ROWS, invalid: 0 });
    const [head, first] = readFileSync(file, "utf8").split("\n");
    expect(head).toBe("x,y,prediction,prediction_lower,prediction_upper");
    expect(first).toBe("0,0.0,0.0,-1.0,1.0");
  });
});
