import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { CANCER_FIXTURES, cancerConfig, openWorkspace, type Workspace } from "./workspace.ts";

let open: Workspace[] = [];
afterEach(() => {
  for (const workspace of open) workspace.remove();
  open = [];
});

const TRAIN = "cp cancer-zipmap.onnx $MODELGATE_OUTPUT/model.onnx";

function trained(config = cancerConfig()): Workspace {
  const at = openWorkspace({ config, fixtures: CANCER_FIXTURES });
  open.push(at);
  expect(at.modelgate("train")).toMatchObject({ code: 0 });
  return at;
}

describe("a run that another configuration made", () => {
  const parts = `run: '${TRAIN}', seed: 1, params: { depth: 3, rate: 0.1 }`;
  const config = cancerConfig().replace(`run: '${TRAIN}'`, parts);

  test.each([
    ["train.run", "cp cancer-zipmap", "cp cancer-forest", "but train.run is now"],
    ["train.seed", "seed: 1", "seed: 2", "with the seed 1, but train.seed is now 2"],
    ["train.params", "depth: 3", "depth: 4", 'but train.params are now {"depth":4,"rate":0.1}'],
    ["threshold", "task: binary", "task: binary\n    threshold: 0.4", "for the threshold 0.5"],
    ["data.train", "train: cancer-train.csv", "train: cancer-test.csv", "other training data than data.train is now"],
  ])("is not judged as if %s had made it", (_, before, after, says) => {
    const at = trained(config);
    at.write("modelgate.yml", config.replace(before, after));
    const result = at.modelgate("evaluate");
    expect(result).toMatchObject({ code: 4, stdout: "" });
    expect(result.stderr).toContain("E_MIXED_RUN");
    expect(result.stderr).toContain(says);
    expect(result.stderr).toContain("remedy: run `modelgate train cancer --local` again");
    expect(at.list(".modelgate/forge")).toEqual([]);
  });

  test("is the same one with its parameters in another order, and without the training data at hand", () => {
    const at = trained(config);
    at.write("modelgate.yml", config.replace("depth: 3, rate: 0.1", "rate: 0.1, depth: 3"));
    rmSync(join(at.folder, "cancer-train.csv"));
    expect(at.modelgate("evaluate").code).toBe(0);
  });

  test("with changed training data is not judged", () => {
    const at = trained(config);
    at.write("cancer-train.csv", at.read("cancer-train.csv").trimEnd());
    expect(at.modelgate("evaluate")).toMatchObject({ code: 4, stderr: expect.stringContaining("E_MIXED_RUN") });
  });
});

test("a model that is judged on its own training data is warned of", () => {
  const at = trained(cancerConfig({ data: "      train: cancer-train.csv\n      test: cancer-train.csv" }));
  const result = at.modelgate("evaluate", "--json");
  const warning = "data.train and data.test are the same data: the model was judged on rows that it was trained on";
  expect(JSON.parse(result.stdout).warnings).toEqual([warning]);
  expect(result.stderr).toContain(warning);
  expect(at.read(".modelgate/cancer/comment.md")).toContain("Warning");
});

describe("a commit that was not trained", () => {
  test("gets no status: that goes to the commit that was, and comment and log name both", () => {
    const at = trained();
    const first = at.git("rev-parse", "HEAD");
    at.git("switch", "--quiet", "--create", "next");
    at.git("commit", "--quiet", "--allow-empty", "--message", "A change that nobody trained");
    const second = at.git("rev-parse", "HEAD");
    const result = at.modelgate("evaluate");
    const says = `Trained at commit ${first.slice(0, 12)}, judged at commit ${second.slice(0, 12)}`;
    expect(result.code).toBe(0);
    expect(result.stderr).toContain(says);
    expect(at.list(".modelgate/forge/statuses")).toEqual([`${first}.json`]);
    const comment = at.read(".modelgate/forge/comments/1.md");
    expect(comment).toContain(says);
    expect(comment).toContain(`<sub>commit \`${first.slice(0, 12)}\``);
    expect(at.modelgate("train").code).toBe(0);
    expect(at.modelgate("evaluate").stderr).not.toContain("Trained at commit");
    expect(at.list(".modelgate/forge/statuses").sort()).toEqual([`${first}.json`, `${second}.json`].sort());
    expect(at.read(".modelgate/forge/comments/1.md")).not.toContain("Trained at commit");
  });

  test("uncommitted changes are told by train, by the comment, by the registry and by the deployment", () => {
    const at = openWorkspace({ config: cancerConfig(), fixtures: CANCER_FIXTURES });
    open.push(at);
    at.write("modelgate.yml", `${cancerConfig()}\n# not committed\n`);
    const head = at.git("rev-parse", "HEAD");
    expect(at.modelgate("train").stderr).toContain(`tracked files differ from commit ${head.slice(0, 12)}`);
    expect(at.modelgate("evaluate").code).toBe(0);
    expect(at.read(".modelgate/cancer/comment.md")).toContain("with uncommitted changes");
    expect(at.modelgate("register").code).toBe(0);
    const record = JSON.parse(at.git("show", "modelgate/registry:models/cancer/versions/1/version.json"));
    expect(record.lineage).toMatchObject({ commit: head, dirty: true });
    expect(at.git("log", "-1", "--format=%B", "modelgate/registry")).toContain(
      `Trained from commit ${head} of main, with uncommitted changes.`,
    );
    expect(at.modelgate("deploy").code).toBe(0);
    expect(at.read(".modelgate/forge/pulls/1.md")).toContain("**with uncommitted changes**");
  });

  test("what the training command changes itself is no uncommitted change", () => {
    const at = trained(cancerConfig({ run: `echo >> cancer-forest.onnx; ${TRAIN}` }));
    expect(JSON.parse(at.read(".modelgate/cancer/run.json"))).toMatchObject({ dirty: false });
    writeFileSync(join(at.folder, "untracked"), "");
    at.git("checkout", "--quiet", "--", "cancer-forest.onnx");
    expect(at.modelgate("evaluate").code).toBe(0);
    expect(at.modelgate("register").code).toBe(0);
    expect(at.git("log", "-1", "--format=%B", "modelgate/registry")).not.toContain("uncommitted");
  });
});
