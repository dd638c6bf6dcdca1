import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CANCER_FIXTURES, cancerConfig } from "../e2e/workspace.ts";
import type { RepositoryHandle } from "../github/repository-handle.ts";
import { ROOT } from "../repo/source-files.ts";
import type { RunResult } from "../runner/run-result.ts";
import { type Hub, openHub } from "./hub.ts";

const workflow = (name: string): string =>
  readFileSync(join(ROOT, "examples/workflows", name), "utf8").replaceAll("fraud", "cancer");

const config = (gates: string): string =>
  cancerConfig({ run: "cp $(cat which.txt) $MODELGATE_OUTPUT/model.onnx", gates }).replace(
    "evaluate: {",
    "evaluate: { latency: true,",
  );

let hub: Hub;
let fork: RepositoryHandle;
beforeAll(async () => {
  hub = await openHub({
    files: {
      "modelgate.yml": config("[{ metric: roc_auc, min: 0.7 }]"),
      "which.txt": "cancer-zipmap.onnx\n",
      ".github/workflows/pull-request.yml": workflow("pull-request.yml"),
      ".github/workflows/report.yml": workflow("report.yml"),
    },
    fixtures: CANCER_FIXTURES,
  });
  fork = await hub.github.createRepository({ name: "mallory/models", forkOf: "acme/models" });
});
afterAll(() => hub.close());

const log = (runs: readonly RunResult[]): string => runs.flatMap(({ jobs }) => jobs.map((job) => job.log)).join("\n");
const conclusions = (runs: readonly RunResult[]) => runs.map(({ conclusion }) => conclusion);

async function proposeFromFork(branch: string, files: Record<string, string>): Promise<number> {
  await fork.git("update-ref", `refs/heads/${branch}`, await hub.tip("main"));
  await fork.commit({ branch, files });
  return hub.openPull(`mallory:${branch}`, "From a fork");
}

const COSTS = '{"schema":1,"model":"cancer","rows":9,"challenger":{"size":12,"scoring_ms":1},"champion":null}';

/** What a run left as its verdict, made of anything. */
function plantVerdict(runId: string, content: string, costs = COSTS): void {
  const folder = join(hub.store, "artifacts", runId, "modelgate-verdict-cancer");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "evaluation.json"), content);
  writeFileSync(join(folder, "operational.json"), costs);
}

describe("a pull request from a fork", () => {
  let pull = 0;

  test("is judged with a token that may only read: the verdict is in the summary and in an artifact", async () => {
    pull = await proposeFromFork("better", {
      "which.txt": "cancer-forest.onnx\n",
      "modelgate.yml": config("[{ metric: roc_auc, min: 0.6 }]"),
    });
    const runs = await hub.onPull(pull, { runId: "701" });
    expect(conclusions(runs), log(runs)).toEqual(["success"]);
    expect(runs[0]?.jobs[0]?.summary).toContain("cancer: passed");
    expect(log(runs)).toContain("comment and statuses are left to the action report");
    expect(hub.repo.comments(pull)).toEqual([]);
  });

  test("gets its comment and statuses from outside, found by commit and repository", async () => {
    const runs = await hub.onRun({ runId: "701", name: "Model", pull });
    expect(conclusions(runs), log(runs)).toEqual(["success"]);
    const bodies = hub.repo.comments(pull).map(({ body }) => body);
    expect(bodies.map((body) => body.split("\n")[1])).toEqual(["### cancer: passed"]);
    // To the byte what evaluate would have left: what the row costs, and whose gates judged, too.
    const own = readFileSync(join(hub.store, "artifacts/701/modelgate-evaluate-cancer/comment.md"), "utf8");
    expect(bodies[0]?.slice((bodies[0]?.indexOf("\n") ?? 0) + 1).trim()).toBe(own.trim());
    expect(own).toContain("Latency of one row");
    expect(own).toContain("This branch changes the gates");
    const head = await fork.git("rev-parse", "refs/heads/better");
    expect(hub.repo.statuses(head)[0]).toMatchObject({ context: "modelgate/cancer", state: "success" });
    expect(hub.github.violations).toEqual([]);
  });

  test("whose branch has moved on gets no comment of the commit before", async () => {
    const moved = await proposeFromFork("moving", { "which.txt": "cancer-forest.onnx\n\n" });
    const judged = await hub.onPull(moved, { runId: "702" });
    expect(conclusions(judged)).toEqual(["success"]);
    const event = await hub.runEvent({ runId: "702", name: "Model", pull: moved });
    await fork.commit({ branch: "moving", files: { "which.txt": "cancer-zipmap.onnx\n\n" } });
    const runs = await hub.trigger(event);
    expect(conclusions(runs), log(runs)).toEqual(["success"]);
    expect(hub.repo.comments(moved)).toEqual([]);
    expect(log(runs)).toContain("no open pull request is at this commit");
  });

  test("with costs that are none, or another model's, leaves nothing", async () => {
    const verdict = readFileSync(join(hub.store, "artifacts/701/modelgate-verdict-cancer/evaluation.json"), "utf8");
    for (const [costs, said] of [
      [COSTS.replace("12", '"12"'), "E_CONTRACT"],
      [COSTS.replace("cancer", "other"), "E_MIXED_RUN"],
    ] as const) {
      plantVerdict("705", verdict, costs);
      const runs = await hub.onRun({ runId: "705", name: "Model", pull });
      expect(conclusions(runs)).toEqual(["failure"]);
      expect(log(runs)).toContain(said);
    }
  });

  test.each([
    ["no JSON", "{", "E_CONTRACT"],
    ["another schema", '{"schema": 1, "model": "cancer"}', "E_CONTRACT"],
    ["larger than any verdict", `"${"x".repeat(9 * 1024 * 1024)}"`, "larger than any verdict"],
  ])("with a verdict that is %s leaves nothing", async (_, content, said) => {
    plantVerdict("703", content);
    const before = hub.repo.comments(pull).length;
    const runs = await hub.onRun({ runId: "703", name: "Model", pull });
    expect(conclusions(runs)).toEqual(["failure"]);
    expect(log(runs)).toContain(said);
    expect(hub.repo.comments(pull)).toHaveLength(before);
  });

  test("with text that would be Markdown, a mention or a link leaves it as text", async () => {
    const verdict = JSON.parse(
      readFileSync(join(hub.store, "artifacts/701/modelgate-verdict-cancer/evaluation.json"), "utf8"),
    );
    const evil = "@everyone [x](https://evil.example) <img src=x> fixes #1 \n\n# big `code` | cell";
    plantVerdict(
      "704",
      JSON.stringify({
        ...verdict,
        reason: evil,
        warnings: [evil],
        notes: [evil],
        gates: verdict.gates.map((gate: object) => ({ ...gate, reason: evil })),
      }),
    );
    const runs = await hub.onRun({ runId: "704", name: "Model", pull });
    expect(conclusions(runs), log(runs)).toEqual(["success"]);
    const [comment, ...more] = hub.repo.comments(pull);
    expect(more).toEqual([]);
    const outsideCode = comment?.body.replace(/(`+)(?:(?!\1)[\s\S])*?\1/g, "") ?? "";
    expect(outsideCode).not.toMatch(/@everyone|evil\.example|<img|fixes #1|^# big/m);
  });
});
