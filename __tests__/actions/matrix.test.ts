import { afterAll, beforeAll, expect, test } from "vitest";
import { CANCER_FIXTURES, cancerConfig } from "../e2e/workspace.ts";
import { type Hub, openHub } from "./hub.ts";

const MODELS = ["cancer", "forest", "diabetes"];
const CONFIG = `${cancerConfig()}${cancerConfig({ run: "cp cancer-forest.onnx $MODELGATE_OUTPUT/model.onnx" })
  .slice("version: 1\nmodels:\n".length)
  .replaceAll("  cancer:", "  forest:")
  .replace("production/cancer", "production/forest")}  diabetes:
    task: regression
    train: { run: cp diabetes-ridge.onnx $MODELGATE_OUTPUT/model.onnx }
    data: { train: diabetes-train.csv, test: diabetes-test.csv, label: progression }
    evaluate: { gates: [{ metric: r2, min: 0.3 }] }
`;
const CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1";
const WORKFLOW = `name: Matrix
on: push
permissions: {}
jobs:
  judge:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    strategy: { matrix: { model: [${MODELS.join(", ")}] } }
    steps:
      - uses: ${CHECKOUT}
      - uses: modelgate/modelgate/train@v0
        with: { model: "\${{ matrix.model }}" }
      - id: verdict
        uses: modelgate/modelgate/evaluate@v0
        with: { model: "\${{ matrix.model }}" }
      - if: steps.verdict.outputs.passed != 'true'
        run: exit 1
  register:
    needs: judge
    runs-on: ubuntu-latest
    permissions: { contents: write, pull-requests: read }
    strategy: { matrix: { model: [${MODELS.join(", ")}] } }
    steps:
      - uses: ${CHECKOUT}
      - uses: modelgate/modelgate/register@v0
        with: { model: "\${{ matrix.model }}" }
`;

let hub: Hub;
beforeAll(async () => {
  hub = await openHub({
    files: { "modelgate.yml": CONFIG, ".github/workflows/matrix.yml": WORKFLOW },
    fixtures: [...CANCER_FIXTURES, "diabetes-ridge.onnx", "diabetes-train.csv", "diabetes-test.csv"],
  });
});
afterAll(() => hub.close());

test("a matrix over models registers all of them at once, each from its own artifacts", async () => {
  hub.write("why.txt", "a push\n");
  const sha = await hub.push("main");
  const [run] = await hub.onPush(hub.first);
  expect(run?.conclusion, run?.jobs.map(({ log }) => log).join("\n")).toBe("success");
  expect(run?.jobs).toHaveLength(6);
  for (const model of MODELS) {
    const record = await hub.repo.git("show", `modelgate/registry:models/${model}/versions/1/version.json`);
    expect(JSON.parse(record)).toMatchObject({ model, version: 1, lineage: { commit: sha, run_id: "9001" } });
  }
  const log = await hub.repo.git("log", "--format=%s", "modelgate/registry");
  expect(log.split("\n")).toHaveLength(MODELS.length);
  // The same run again, as a person would re-run it, adds nothing.
  const [again] = await hub.onPush(hub.first, { runId: "9001", attempt: 2 });
  expect(again?.conclusion).toBe("success");
  expect((await hub.repo.git("log", "--format=%s", "modelgate/registry")).split("\n")).toHaveLength(MODELS.length);
  expect(hub.github.violations).toEqual([]);
});
