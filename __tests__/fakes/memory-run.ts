import { sha256 } from "../../src/adapters/node/digest.ts";
import { formatJson } from "../../src/domain/contract/json.ts";
import type { Evaluation } from "../../src/domain/gate/evaluation.ts";
import type { Verdict } from "../../src/domain/gate/verdict.ts";
import type { Profile } from "../../src/domain/profile/profile.ts";
import type { RunRecord } from "../../src/domain/registry/records.ts";
import type { GoldenRows } from "../../src/domain/scoring/golden-rows.ts";
import type { Files } from "../../src/ports/files.ts";
import { RUN_FILES } from "../../src/steps/run-folder.ts";

const DATA = `sha256:${"d".repeat(64)}`;

/**
 * Leaves in `.modelgate/<model>/` what train and evaluate leave: a model that multiplies by `factor`, its records, and
 * golden rows with its own answers (or other ones, for a model that has changed its mind).
 */
export async function leaveRun(
  files: Files,
  options: {
    readonly factor: number;
    readonly verdict?: Verdict;
    readonly answers?: number;
    readonly columns?: readonly string[];
    readonly model?: string;
  },
): Promise<void> {
  const { factor, verdict = "pass", answers = factor, columns = ["amount"], model: name = "fraud" } = options;
  const model = new TextEncoder().encode(String(factor));
  const signature = {
    inputs: columns.map((column) => ({ name: column, type: "float32", shape: [null, 1] })),
    outputs: [{ name: "p", type: "float32", shape: [null, 1] }],
    columns: columns.map((column) => ({ name: column, input: column, type: "number" as const })),
  };
  const run: RunRecord = {
    schema: 1,
    model: name,
    task: "binary",
    digest: sha256(model),
    size: model.length,
    threshold: 0.5,
    positive: "1",
    signature,
    output: { kind: "probability", name: "p", classes: ["0", "1"], positive: 1 },
    command: "train",
    params: {},
    seed: 42,
    metrics: {},
    data: [
      { name: "train", digest: DATA, rows: 100 },
      { name: "test", digest: DATA, rows: 50 },
    ],
    commit: "c0ffee",
    ref: "main",
    dirty: false,
    runner: { platform: "memory", node: "memory" },
    lockfile: null,
    started_at: "2001-05-03T00:00:00.000Z",
    seconds: 1,
  };
  const runText = formatJson(run);
  const evaluation: Evaluation = {
    schema: 1,
    model: name,
    task: "binary",
    verdict,
    passed: verdict === "pass" || verdict === "warn",
    reason: `the verdict is ${verdict}`,
    challenger: { digest: run.digest, version: null, run: sha256(runText) },
    champion: null,
    dataset: { name: "test", digest: DATA, rows: 50, labelled: 50, positives: 10, uses: 1 },
    metrics: [
      {
        id: "roc_auc",
        slice: null,
        n: 50,
        direction: "higher",
        challenger: { value: 0.9 },
        champion: null,
        delta: null,
      },
    ],
    gates: [],
    slices_skipped: [],
    warnings: [],
    tool: { modelgate: "0", onnxruntime: "0", duckdb: "0" },
  };
  const golden: GoldenRows = {
    schema: 1,
    model: name,
    digest: run.digest,
    origin: "synthetic",
    seed: 42,
    columns: columns.map((column) => ({ name: column, type: "number" })),
    rows: [columns.map(() => 0.25), columns.map(() => 0.5)],
    outputs: { kind: "binary", classes: ["0", "1"], values: [[0.25 * answers], [0.5 * answers]] },
    tolerance: 1e-5,
  };
  const profile: Profile = {
    schema: 1,
    model: name,
    data: { digest: DATA, rows: 100, stored: {} },
    sample: { rows: 100, seed: 42 },
    columns: [
      {
        name: "prediction",
        role: "prediction",
        type: "category",
        boolean: false,
        rows: 1,
        missing: 0,
        distinct: 1,
        categories: ["a"],
        counts: [1],
        other: 0,
      },
    ],
  };
  const replaceFolder = await files.claimFolder(`.modelgate/${name}`, Object.values(RUN_FILES));
  await replaceFolder(
    new Map<string, Uint8Array | string>([
      ["model.onnx", model],
      ["run.json", runText],
      ["evaluation.json", formatJson(evaluation)],
      ["golden.json", formatJson(golden)],
      ["profile.json", formatJson(profile)],
    ]),
  );
}
