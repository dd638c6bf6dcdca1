import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ScoredModel } from "../../../src/ports/scorer.ts";
import { fileSource, openSandbox, temporaryFolder } from "../../open-sandbox.ts";

const HOSTILE = fileURLToPath(new URL("../../fixtures/hostile/", import.meta.url));
const folder = temporaryFolder("measure");
let open: ReturnType<typeof openSandbox>;
beforeAll(() => {
  writeFileSync(join(folder.path, "rows.csv"), `x\n${Array.from({ length: 300 }, (_, i) => i / 100).join("\n")}\n`);
  open = openSandbox(folder.path);
});
afterAll(() => {
  open.close();
  folder.remove();
});

async function prepare(fixture: string, name: string): Promise<ScoredModel> {
  const file = join(HOSTILE, `${fixture}.onnx`);
  const info = await open.scorer.inspect(file);
  return {
    name,
    file,
    digest: info.digest,
    task: "binary",
    signature: { inputs: info.inputs, outputs: info.outputs, columns: [{ name: "x", input: "x", type: "number" }] },
    output: { kind: "probability", name: "probability", classes: ["0", "1"], positive: 1 },
  };
}

async function measure(fixtures: readonly string[], more: { memory?: boolean; timeoutSeconds?: number } = {}) {
  const models: { model: ScoredModel; rows: ReturnType<typeof fileSource> }[] = [];
  for (const [i, fixture] of fixtures.entries())
    models.push({
      model: await prepare(fixture, i === 0 ? "challenger" : "champion"),
      rows: fileSource("rows.csv"),
    });
  return open.scorer.measure({ models, calls: 500, memory: false, timeoutSeconds: 60, ...more });
}

test("two models are timed in turns, call for call, and their answers repeat", async () => {
  const timed = await measure(["sound", "sound"], { memory: true });
  for (const one of timed) {
    if (one.kind !== "timed") throw new Error(one.reason);
    expect(one.calls.length).toBeGreaterThanOrEqual(500);
    expect(one.calls.every((ms) => ms >= 0)).toBe(true);
    expect(one).toMatchObject({ deterministic: true });
    expect(one.coldStartMs).toBeGreaterThan(0);
    expect(one.rowsPerSecond).toBeGreaterThan(0);
    expect(one.peakBytes).toBeGreaterThan(20e6);
  }
  const [first, second] = timed;
  expect(first?.kind === "timed" && second?.kind === "timed" && first.calls.length === second.calls.length).toBe(true);
});

test.each(["random", "beside-others"])("the answers of %s do not repeat", async (fixture) => {
  expect(await measure([fixture])).toMatchObject([{ kind: "timed", deterministic: false }]);
});

test("a model that does not end is killed at the deadline and blamed, whichever of the two it is", async () => {
  expect(await measure(["sound", "loop"], { timeoutSeconds: 3 })).toMatchObject([
    { kind: "failed", blame: "champion" },
    { kind: "failed", blame: "champion", reason: expect.stringContaining("did not answer within 3 s") },
  ]);
});
