import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { encodeField, encodeVarint } from "../../../src/adapters/onnx/wire.ts";
import { describeInvalid } from "../../../src/domain/scoring/invalid-predictions.ts";
import { planOutput } from "../../../src/domain/scoring/output-plan.ts";
import type { ScoredModel } from "../../../src/ports/scorer.ts";
import { openSandbox, temporaryFolder } from "../../open-sandbox.ts";

const HOSTILE = fileURLToPath(new URL("../../fixtures/hostile/", import.meta.url));
const folder = temporaryFolder("hostile-load");
let open: ReturnType<typeof openSandbox>;
beforeAll(() => {
  open = openSandbox(folder.path);
});
afterAll(() => {
  open.close();
  folder.remove();
});

const GIVEN = { kind: "given" as const, columns: [{ name: "x", type: "number" as const }], rows: [[1], [2], [3]] };
const tensor = (name: string) => ({ name, type: "float32", shape: [null, 1] });

/** A model that nobody has looked into: only its bytes are known. */
function unseen(file: string, name = "challenger"): ScoredModel {
  return {
    name,
    file,
    digest: `sha256:${createHash("sha256").update(readFileSync(file)).digest("hex")}`,
    task: "binary",
    signature: {
      inputs: [tensor("x")],
      outputs: [tensor("probability")],
      columns: [{ name: "x", input: "x", type: "number" }],
    },
    output: { kind: "probability", name: "probability", classes: ["0", "1"], positive: 1 },
  };
}

async function score(fixture: string, timeoutSeconds = 60) {
  const model = unseen(join(HOSTILE, `${fixture}.onnx`));
  const { models } = await open.scorer.score({ rows: GIVEN, models: [model], keep: [], timeoutSeconds });
  return models[0];
}

describe("what the bytes alone tell is refused before anything is loaded", () => {
  const external = readdirSync(HOSTILE).filter((name) => name.startsWith("external-"));
  test.each(external)("%s: weights in another file", async (name) => {
    await expect(open.scorer.inspect(join(HOSTILE, name))).rejects.toMatchObject({
      code: "E_MODEL_UNSUPPORTED",
      exit: 1,
      remedy: expect.stringMatching(/save_as_external_data=False|dense tensors/),
    });
  });
  test("there are more than six ways of naming another file", () => expect(external.length).toBeGreaterThan(6));

  test.each([
    ["short-tensor", "E_MODEL_INVALID", "another number of bytes"],
    ["negative-tensor", "E_MODEL_INVALID", "negative dimension"],
    ["nested", "E_MODEL_UNSUPPORTED", "nests graphs more than 8 deep"],
  ])("%s", async (name, code, words) => {
    await expect(open.scorer.inspect(join(HOSTILE, `${name}.onnx`))).rejects.toMatchObject({
      code,
      message: expect.stringContaining(words),
    });
  });

  test("types that do not fit together, with the export that mends it", async () => {
    await expect(open.scorer.inspect(join(HOSTILE, "double-output.onnx"))).rejects.toMatchObject({
      code: "E_MODEL_LOAD",
      remedy: expect.stringContaining("float32 inputs"),
    });
  });

  test("200,000 nodes, in no time", async () => {
    const text = (number: number, value: string): Uint8Array => encodeField(number, Buffer.from(value));
    const node = encodeField(1, Buffer.concat([text(1, "x"), text(2, "probability"), text(4, "Identity")]));
    const graph = Buffer.concat(new Array<Uint8Array>(200_000).fill(node));
    const opset = encodeField(8, Buffer.concat([encodeVarint(16), encodeVarint(17)]));
    const file = join(folder.path, "nodes.onnx");
    writeFileSync(file, Buffer.concat([encodeVarint(8), encodeVarint(8), opset, encodeField(7, graph)]));
    const start = performance.now();
    await expect(open.scorer.inspect(file)).rejects.toMatchObject({
      code: "E_MODEL_UNSUPPORTED",
      message: expect.stringContaining("more than 50000 nodes"),
    });
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe("loading is as dangerous as running", () => {
  test("a model that computes for hours while it is loaded is killed at the deadline, and the next one is scored", async () => {
    const start = performance.now();
    expect(await score("slow-load", 3)).toMatchObject({
      kind: "failed",
      blame: "challenger",
      reason: expect.stringContaining("did not answer within 3 s"),
    });
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(await score("sound")).toMatchObject({ kind: "scored" });
  });

  test("a model that takes 64 GiB while it is loaded fails, and this process stays small", async () => {
    const before = process.memoryUsage().rss;
    expect(await score("large-load")).toMatchObject({ kind: "failed", blame: "challenger" });
    expect(process.memoryUsage().rss - before).toBeLessThan(100e6);
  });

  test("of two models the one that is loaded or run is blamed, and the other one only not scored", async () => {
    const models = [unseen(join(HOSTILE, "sound.onnx")), unseen(join(HOSTILE, "slow-load.onnx"), "champion")];
    const scored = await open.scorer.score({ rows: GIVEN, models, keep: [], timeoutSeconds: 3 });
    expect(scored.models).toMatchObject([
      { kind: "failed", blame: "champion", reason: expect.stringContaining("was not scored") },
      { kind: "failed", blame: "champion", reason: expect.stringContaining("within 3 s") },
    ]);
  });
});

describe("answers in another shape", () => {
  const choice = { kind: null, name: null, classes: null };

  test("logits that are taken for probabilities are told, with the declaration that mends it", async () => {
    const answer = await score("logits");
    expect(answer?.kind === "scored" ? describeInvalid(answer.predictions) : "").toBe(
      "3 predictions outside of 0 to 1; if they are logits, set output: { kind: logit }",
    );
  });

  test("a sequence is refused, and one beside a tensor is left alone", async () => {
    const alone = await open.scorer.inspect(join(HOSTILE, "sequence.onnx"));
    expect(planOutput(alone, "binary", { choice, positive: "1" })).toMatchObject({
      kind: "unplanned",
      reason: expect.stringContaining("not a tensor"),
      remedy: expect.stringContaining("zipmap"),
    });
    const beside = await open.scorer.inspect(join(HOSTILE, "sequence-beside.onnx"));
    expect(planOutput(beside, "binary", { choice, positive: "1" })).toMatchObject({ plan: { name: "probability" } });
    expect(await score("sequence-beside")).toMatchObject({ kind: "scored" });
  });
});
