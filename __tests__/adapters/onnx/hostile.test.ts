import { copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scanModel } from "../../../src/adapters/onnx/model-scan.ts";
import { replaceZipMaps } from "../../../src/adapters/onnx/replace-zipmap.ts";
import { WireError } from "../../../src/adapters/onnx/wire.ts";
import { UserError } from "../../../src/core/user-error.ts";
import { countInvalid } from "../../../src/domain/scoring/invalid-predictions.ts";
import type { ScoredModel } from "../../../src/ports/scorer.ts";
import { FIXTURES, fileSource, openSandbox, temporaryFolder } from "../../open-sandbox.ts";

const HOSTILE = fileURLToPath(new URL("../../fixtures/hostile/", import.meta.url));
const folder = temporaryFolder("hostile");
let open: ReturnType<typeof openSandbox>;
beforeAll(() => {
  mkdirSync(join(folder.path, "data"));
  open = openSandbox(folder.path);
});
afterAll(() => {
  open.close();
  folder.remove();
});

function write(name: string, bytes: Uint8Array | string): string {
  const file = join(folder.path, name);
  writeFileSync(file, bytes);
  return file;
}

const GIVEN = { kind: "given" as const, columns: [{ name: "x", type: "number" as const }], rows: [[1], [2], [3]] };

async function scoreHostile(name: string, timeoutSeconds = 60) {
  const file = join(folder.path, `${name}.onnx`);
  copyFileSync(join(HOSTILE, `${name}.onnx`), file);
  const info = await open.scorer.inspect(file);
  const model: ScoredModel = {
    name: "challenger",
    file,
    digest: info.digest,
    task: "binary",
    signature: { inputs: info.inputs, outputs: info.outputs, columns: [{ name: "x", input: "x", type: "number" }] },
    output: { kind: "probability", name: "probability", classes: ["0", "1"], positive: 1 },
  };
  const { models } = await open.scorer.score({ rows: GIVEN, models: [model], keep: [], timeoutSeconds });
  return models[0];
}

describe("files that are no usable model are refused with the way out", () => {
  const lfs = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n";
  test.each([
    ["empty", "", "E_MODEL_EMPTY", "write the model"],
    ["garbage", "this is not a model at all, only some text", "E_MODEL_INVALID", "export"],
    ["an LFS pointer", lfs, "E_MODEL_LFS_POINTER", "git lfs pull"],
    ["a pickle", Uint8Array.from([0x80, 4, 0x95, 1, 2, 3]), "E_MODEL_FORMAT", "skl2onnx"],
    ["an archive", "PK\u0003\u0004rest", "E_MODEL_FORMAT", "torch.onnx.export"],
    [
      "cut off",
      readFileSync(join(FIXTURES, "cancer-forest.onnx")).subarray(0, 20_000),
      "E_MODEL_INVALID",
      "copied whole",
    ],
  ])("%s", async (_, bytes, code, words) => {
    await expect(open.scorer.inspect(write("bad.onnx", bytes))).rejects.toMatchObject({
      code,
      exit: 1,
      remedy: expect.stringContaining(words),
    });
  });

  test.each([
    ["newer-opset", "target_opset"],
    ["foreign-domain", "standard operators"],
    ["external-data", "save_as_external_data=False"],
  ])("%s", async (name, words) => {
    await expect(open.scorer.inspect(join(HOSTILE, `${name}.onnx`))).rejects.toMatchObject({
      code: "E_MODEL_UNSUPPORTED",
      remedy: expect.stringContaining(words),
    });
  });

  test("a file larger than any model here is not even read", async () => {
    const file = write("large.onnx", "");
    truncateSync(file, 501 * 1024 ** 2);
    await expect(open.scorer.inspect(file)).rejects.toMatchObject({
      code: "E_MODEL_UNSUPPORTED",
      message: expect.stringContaining("501 MiB, above 500"),
    });
  });

  test("random bytes and random edits of a real model end in a UserError or are accepted, never in anything else", () => {
    const real = readFileSync(join(FIXTURES, "cancer-zipmap.onnx"));
    const edited = fc.tuple(fc.nat(real.length - 1), fc.nat(255)).map(([at, value]) => {
      const bytes = Uint8Array.from(real);
      bytes[at] = value;
      return bytes;
    });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), edited), (bytes) => {
        try {
          scanModel(bytes);
          replaceZipMaps(bytes);
        } catch (error) {
          expect(error instanceof UserError || error instanceof WireError).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

test("inspecting a damaged model ends in a UserError or an answer, never in anything else", async () => {
  const real = readFileSync(join(FIXTURES, "cancer-zipmap.onnx"));
  const edit = fc.record({ at: fc.nat(real.length - 1), value: fc.nat(255), cut: fc.nat(real.length) });
  await fc.assert(
    fc.asyncProperty(edit, async ({ at, value, cut }) => {
      const bytes = Uint8Array.from(real).subarray(0, cut % 3 === 0 ? cut : real.length);
      if (at < bytes.length) bytes[at] = value;
      const outcome = await open.scorer.inspect(write("edited.onnx", bytes)).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toMatchObject({ code: expect.stringMatching(/^E_MODEL_/) });
    }),
    { numRuns: 150 },
  );
});

describe("answers are checked", () => {
  test.each(["seven", "nan"])("%s is counted as invalid", async (name) => {
    const answer = await scoreHostile(name);
    expect(answer?.kind === "scored" ? countInvalid(answer.predictions) : 0).toBe(3);
  });

  test("scoring a file with a model that fails says so, and is no error of the file", async () => {
    copyFileSync(join(HOSTILE, "one-row.onnx"), join(folder.path, "one-row.onnx"));
    const info = await open.scorer.inspect(join(folder.path, "one-row.onnx"));
    writeFileSync(join(folder.path, "rows.csv"), "x\n1\n2\n");
    const model: ScoredModel = {
      name: "version 7",
      file: join(folder.path, "one-row.onnx"),
      digest: info.digest,
      task: "binary",
      signature: { inputs: info.inputs, outputs: info.outputs, columns: [{ name: "x", input: "x", type: "number" }] },
      output: { kind: "probability", name: "probability", classes: ["0", "1"], positive: 1 },
    };
    const output = { file: join(open.scratch, "scored.csv"), format: "csv" as const, threshold: 0.5 };
    await expect(open.scorer.write(fileSource("rows.csv"), model, output)).rejects.toMatchObject({
      code: "E_BAD_OUTPUT",
      message: expect.stringContaining("the version 7 failed"),
    });
  });

  test("one answer for three rows is a failure of the model", async () => {
    expect(await scoreHostile("one-row")).toMatchObject({
      kind: "failed",
      reason: expect.stringContaining("1 values for 3 rows"),
    });
  });
});

test.each([
  ["random", "differently each time"],
  ["beside-others", "depends on the rows that are scored with it"],
  ["beside-others", "if it is quantised, by quantize_static or for a batch of 1 row"],
])("%s is no model to judge, and the export option that mends it is named", async (name, words) => {
  expect(await scoreHostile(name)).toMatchObject({ kind: "failed", reason: expect.stringContaining(words) });
});

describe("models that do not end, or eat the machine, cost one verdict", () => {
  test("an endless loop is killed at the deadline, the model is blamed, and the sandbox goes on", async () => {
    const answer = await scoreHostile("loop", 2);
    expect(answer).toMatchObject({ kind: "failed", reason: expect.stringContaining("did not answer within 2 s") });
    expect(answer?.kind === "failed" && answer.reason.startsWith("the challenger failed")).toBe(true);
    expect(await scoreHostile("seven")).toMatchObject({ kind: "scored" });
  });

  test("an allocation beyond the limit fails, and this process stays small", async () => {
    expect(await scoreHostile("memory")).toMatchObject({ kind: "failed" });
  });
});
