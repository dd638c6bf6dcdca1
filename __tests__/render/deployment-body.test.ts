import { describe, expect, test } from "vitest";
import type { StoredVersion, VersionRecord } from "../../src/domain/registry/records.ts";
import { type DeploymentEvidence, deploymentBody } from "../../src/render/deployment-body.ts";
import { sampleEvaluation } from "./sample-evaluation.ts";

const digest = `sha256:${"d".repeat(64)}`;

function stored(version: number): StoredVersion {
  const record: VersionRecord = {
    schema: 1,
    model: "fraud",
    version,
    label: null,
    digest,
    size: 10,
    storage: { kind: "inline" },
    content: digest,
    task: "binary",
    threshold: 0.5,
    positive: "1",
    output: { kind: "probability", name: "p", classes: ["0", "1"], positive: 1 },
    signature: { inputs: [], outputs: [], columns: [] },
    verdict: "pass",
    forced: null,
    metrics: { roc_auc: 0.9 + version / 100, log_loss: 0.3 },
    files: {},
    lineage: {
      commit: "c".repeat(40),
      ref: null,
      run_id: "77",
      run_attempt: 2,
      workflow: "Release",
      actor: "ada",
      runner: "linux-x64",
      lockfile: null,
      data: [{ name: "train", digest, rows: 1000 }],
      params: {},
      seed: 42,
      dataset_uses: 1,
    },
    parent: null,
    created: "2026-01-01T00:00:00Z",
  };
  return { record, recordDigest: `sha256:${"e".repeat(64)}` };
}

function body(more: Partial<DeploymentEvidence>): string {
  return deploymentBody({
    kind: "deploy",
    target: {
      environment: "production",
      file: "deploy/production/fraud.yaml",
      key: "release",
      value: "{ref}",
      needs: null,
      champion: true,
      signature: "same",
    },
    from: stored(6),
    to: stored(7),
    evaluation: sampleEvaluation({}, { verdict: "pass", passed: true, reason: "4 gates passed" }),
    signatureChanges: [],
    reason: null,
    options: "",
    ...more,
  });
}

describe("a deployment says first what merging does", () => {
  test.each<[string, Partial<DeploymentEvidence>, string]>([
    ["the first version", { from: null }, "puts version 7 of **fraud** into **production**, where none was before."],
    ["the next", {}, "moves **production** from version 6 of **fraud** to version 7."],
    [
      "back",
      { kind: "rollback", from: stored(7), to: stored(6) },
      "takes **production** back from version 7 of **fraud** to version 6.",
    ],
  ])("%s", (_, more, sentence) => {
    expect(body(more).split("\n")[0]).toBe(
      `Merging this pull request ${sentence} \`release\` in \`deploy/production/fraud.yaml\` becomes`,
    );
  });

  test("shows the evidence with its uncertainty, and which way is better", () => {
    expect(body({})).toContain("Verdict at registration: **pass** (4 gates passed), on 900 rows, against version 6.");
    expect(body({})).toContain("| roc_auc ↑ | 0.951 | 0.963 | -0.012 worse [-0.016, +0.008] |");
    expect(body({ kind: "rollback" })).toContain("| roc_auc ↑ | 0.9600 | 0.9700 |\n| log_loss ↓ | 0.3000 | 0.3000 |");
  });

  test("has no columns for a champion that was not there", () => {
    const alone = sampleEvaluation({ champion: null, delta: null }, { champion: null, verdict: "pass" });
    expect(body({ from: null, evaluation: alone })).toContain(
      "| metric | version 7 |\n| --- | --- |\n| roc_auc ↑ | 0.9510 [0.9470, 0.9550] |",
    );
  });

  test("says who registered it in which run", () => {
    expect(body({})).toContain("| registered by | `Release`, run `77`, attempt 2, started by `ada` |");
  });

  test("the way back is a command line, and on GitHub inputs of the action too", () => {
    const line = "`modelgate rollback fraud --environment production --to 6";
    expect(body({})).toContain(
      `${line}\` or the action \`rollback\` with \`model: fraud\`, \`environment: production\` and \`to: 6\``,
    );
    expect(body({ options: " --local" })).toMatch(new RegExp(`${line} --local\`\n$`));
    expect(body({ from: null })).not.toContain("The way back");
  });
});
