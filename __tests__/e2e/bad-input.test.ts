import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { CANCER_FIXTURES, type CommandResult, cancerConfig, openWorkspace, type Workspace } from "./workspace.ts";

const HOSTILE = fileURLToPath(new URL("../fixtures/hostile/", import.meta.url));

let open: Workspace[] = [];
afterEach(() => {
  for (const workspace of open) workspace.remove();
  open = [];
});

function workspace(config = cancerConfig()): Workspace {
  const made = openWorkspace({ config, fixtures: CANCER_FIXTURES });
  open.push(made);
  return made;
}

/** An error as the person sees it: exit code, code, place and remedy; no stack trace; and nothing was written. */
function expectRefused(
  at: Workspace,
  result: CommandResult,
  wanted: { code: string; exit: number; says: readonly string[] },
): void {
  expect(result.stderr).toContain(wanted.code);
  for (const words of wanted.says) expect(result.stderr).toContain(words);
  expect(result.stderr).toMatch(/^ {2}remedy: \S/m);
  expect(result.stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  expect(result.stdout).toBe("");
  expect(result.code).toBe(wanted.exit);
  expect(at.git("for-each-ref", "--format=%(refname)")).toBe("refs/heads/main");
  expect(at.git("status", "--porcelain", "--untracked-files=no")).toBe("");
  expect(at.list(".modelgate")).toEqual([]);
}

describe("configuration", () => {
  test("missing", () => {
    const at = workspace();
    at.git("rm", "--quiet", "modelgate.yml");
    at.git("commit", "--quiet", "--message", "none");
    expectRefused(at, at.modelgate("train"), { code: "E_CONFIG_NOT_FOUND", exit: 2, says: ["modelgate.yml"] });
  });

  test("an unknown key has its line and the nearest one", () => {
    const at = workspace(`${cancerConfig()}    treshold: 0.4\n`);
    expectRefused(at, at.modelgate("train"), {
      code: "E_CONFIG",
      exit: 2,
      says: ["modelgate.yml:13:5:", "unknown key treshold", "did you mean threshold?"],
    });
  });

  test("a metric of another task has the task's metrics", () => {
    const at = workspace(cancerConfig({ gates: "[{ metric: rmse, max: 1 }]" }));
    expectRefused(at, at.modelgate("evaluate"), {
      code: "E_CONFIG",
      exit: 2,
      says: ["modelgate.yml:11:", "roc_auc, average_precision"],
    });
  });

  test("broken YAML", () => {
    const at = workspace(`${cancerConfig()}  oops: [1, 2\n`);
    expectRefused(at, at.modelgate("train"), { code: "E_YAML", exit: 2, says: ["modelgate.yml:1"] });
  });

  test("a model that is not there", () => {
    const at = workspace();
    expectRefused(at, at.modelgate("train", "cancr"), {
      code: "E_MODEL_UNKNOWN",
      exit: 2,
      says: ["did you mean cancer?"],
    });
  });
});

describe("data", () => {
  const data = (train: string): string => cancerConfig({ data: `      train: ${train}\n      test: cancer-test.csv` });

  test("a file that is not there has the configuration's line", () => {
    const at = workspace(data("nowhere.csv"));
    expectRefused(at, at.modelgate("train"), {
      code: "E_DATA_NOT_FOUND",
      exit: 2,
      says: ["modelgate.yml:7:14:", "nowhere.csv"],
    });
  });

  test("zero rows", () => {
    const at = workspace(data("empty.csv"));
    at.write("empty.csv", "radius,texture,perimeter,area,smoothness,benign,size\n");
    expectRefused(at, at.modelgate("train"), { code: "E_DATA_EMPTY", exit: 2, says: ["empty.csv has no rows"] });
  });

  test("a ragged file has the line, and not its text", () => {
    const at = workspace(data("ragged.csv"));
    at.write("ragged.csv", "radius,texture,perimeter,area,smoothness,benign,size\n1,2,3,4,5,1,SECRET\n1,2,3,SECRET\n");
    const result = at.modelgate("train");
    expectRefused(at, result, {
      code: "E_DATA_UNREADABLE",
      exit: 2,
      says: ["ragged.csv, line 3", "4 cells where the header has 7"],
    });
    expect(result.stderr).not.toContain("SECRET");
  });

  test("a label column that is not there", () => {
    const at = workspace(cancerConfig().replace("label: benign", "label: malignant"));
    expectRefused(at, at.modelgate("train"), {
      code: "E_COLUMN_MISSING",
      exit: 2,
      says: ["modelgate.yml:9:14:", "malignant", "radius, texture"],
    });
  });

  test("an excluded column that is not there is a mistake, not a silent feature", () => {
    const at = workspace(cancerConfig().replace("exclude: [size]", "exclude: [sise]"));
    expectRefused(at, at.modelgate("train"), {
      code: "E_COLUMN_MISSING",
      exit: 2,
      says: ["sise, which data.exclude names", "did you mean size?"],
    });
  });

  test("an LFS pointer", () => {
    const at = workspace(data("pointer.csv"));
    at.write("pointer.csv", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n");
    expectRefused(at, at.modelgate("train"), { code: "E_DATA_LFS_POINTER", exit: 2, says: ["git lfs pull"] });
  });

  test("a path that leaves the repository", () => {
    const at = workspace(data("../other.csv"));
    expectRefused(at, at.modelgate("train"), { code: "E_CONFIG", exit: 2, says: ["not a path inside the repository"] });
  });
});

describe("training", () => {
  test("a script that fails has its output and its exit code", () => {
    const at = workspace(cancerConfig({ run: "echo learning; echo it broke >&2; exit 7" }));
    const result = at.modelgate("train");
    expectRefused(at, result, {
      code: "E_TRAIN_FAILED",
      exit: 1,
      says: ["exit code 7", "| learning", "| it broke", "modelgate.yml:5:"],
    });
  });

  test("a script that writes nothing", () => {
    const at = workspace(cancerConfig({ run: "true" }));
    expectRefused(at, at.modelgate("train"), {
      code: "E_MODEL_MISSING",
      exit: 1,
      says: ["$MODELGATE_OUTPUT/model.onnx"],
    });
  });

  test("a model that an earlier run left is not taken for this one's", () => {
    const at = workspace(
      cancerConfig({ run: "true" }).replace("run: 'true'", "run: 'true', model: cancer-zipmap.onnx"),
    );
    expectRefused(at, at.modelgate("train"), {
      code: "E_MODEL_MISSING",
      exit: 1,
      says: ["still the file of an earlier run"],
    });
  });

  test("a script that runs too long is stopped", () => {
    const at = workspace(cancerConfig({ run: "sleep 60" }).replace("run: 'sleep 60'", "run: 'sleep 60', timeout: 1s"));
    expectRefused(at, at.modelgate("train"), { code: "E_TRAIN_TIMEOUT", exit: 1, says: ["longer than 1 s"] });
  });

  test("a script sees the allow-listed environment and what was named, and nothing else", () => {
    const at = workspace(
      cancerConfig({ run: "env > seen.txt; cp cancer-zipmap.onnx $MODELGATE_OUTPUT/model.onnx" })
        .replace("seen.txt; cp", "seen.txt\\; cp")
        .replace("\\;", ";"),
    );
    const before = { ...process.env };
    Object.assign(process.env, { GITHUB_TOKEN: "CANARY-TOKEN", MY_SECRET: "CANARY-SECRET" });
    try {
      expect(at.modelgate("train").code).toBe(0);
    } finally {
      process.env = before;
    }
    expect(at.read("seen.txt")).not.toContain("CANARY");
    expect(at.read("seen.txt")).toContain("MODELGATE_SEED=42");
  });
});

describe("models", () => {
  test.each([
    ["garbage", "echo this is no model > $MODELGATE_OUTPUT/model.onnx", "E_MODEL_INVALID", "export the model again"],
    [
      "an LFS pointer",
      'printf "version https://git-lfs.github.com/spec/v1\\noid sha256:0\\nsize 1\\n" > $MODELGATE_OUTPUT/model.onnx',
      "E_MODEL_LFS_POINTER",
      "git lfs pull",
    ],
  ])("%s as the trained model", (_, run, code, words) => {
    const at = workspace(cancerConfig({ run: run.replaceAll("'", "") }));
    expectRefused(at, at.modelgate("train"), { code, exit: 1, says: [words] });
  });

  test("garbage as a challenger", () => {
    const at = workspace();
    at.write("garbage.onnx", "this is no model");
    expectRefused(at, at.modelgate("evaluate", "--challenger", "garbage.onnx"), {
      code: "E_MODEL_INVALID",
      exit: 1,
      says: ["export the model again"],
    });
  });

  test("a column that the model needs and the test data lack", () => {
    const at = workspace();
    expect(at.modelgate("train").code).toBe(0);
    const [head, ...rows] = at.read("cancer-test.csv").trim().split("\n");
    const without = (line: string): string =>
      line
        .split(",")
        .filter((_, i) => i !== 4)
        .join(",");
    at.write("cancer-test.csv", `${[without(head ?? ""), ...rows.map(without)].join("\n")}\n`);
    const before = at.list(".modelgate/cancer");
    const result = at.modelgate("evaluate");
    expect(result.code).toBe(2);
    expect(result.stderr).toContain("E_COLUMN_MISSING: data.test has no column smoothness, which the challenger needs");
    expect(result.stderr).toContain("modelgate.yml:8:13:");
    expect(at.list(".modelgate/cancer")).toEqual(before);
    expect(at.list(".modelgate/forge")).toEqual([]);
  });

  test.each([
    ["answers", "loop"],
    ["ends to load", "slow-load"],
  ])("a challenger that never %s is killed, fails every gate, and the comment is still written", (_, name) => {
    const at = workspace();
    copyFileSync(join(HOSTILE, `${name}.onnx`), join(at.folder, "endless.onnx"));
    const config = cancerConfig({ run: "cp endless.onnx $MODELGATE_OUTPUT/model.onnx" })
      .replace("exclude: [size]", "features: { x: [radius] }")
      .replace("evaluate: {", "evaluate: { timeout: 2s,");
    at.git("switch", "--quiet", "--create", "endless");
    at.write("modelgate.yml", config);
    at.git("commit", "--quiet", "--all", "--message", "endless");
    expect(at.modelgate("train").code).toBe(0);
    const result = at.modelgate("evaluate", "--json");
    expect(result.code).toBe(1);
    expect(JSON.parse(result.stdout)).toMatchObject({
      verdict: "error",
      passed: false,
      reason: expect.stringContaining("did not answer within 2 s"),
    });
    expect(at.read(".modelgate/forge/comments/1.md")).toContain("could not be judged");
    expect(at.modelgate("register").code).toBe(2);
  });
});

describe("registry", () => {
  test("a branch that is not ours is never written to", () => {
    const at = workspace();
    at.git("branch", "modelgate/registry");
    expect(at.modelgate("train").code).toBe(0);
    const before = at.git("rev-parse", "modelgate/registry");
    for (const command of ["evaluate", "deploy", "promote", "drift"]) {
      const result = at.modelgate(command, ...(command === "drift" ? ["--current", "cancer-test.csv"] : []));
      expect(result.code).toBe(command === "promote" ? 2 : 2);
      expect(result.stderr).toContain("E_REGISTRY_FOREIGN");
      expect(result.stderr).toContain("registry.branch");
    }
    expect(at.git("rev-parse", "modelgate/registry")).toBe(before);
  });

  test("files of two runs are not registered together", () => {
    const at = workspace();
    expect(at.modelgate("train").code).toBe(0);
    expect(at.modelgate("evaluate").code).toBe(0);
    const evaluation = readFileSync(join(at.folder, ".modelgate/cancer/evaluation.json"));
    const golden = readFileSync(join(at.folder, ".modelgate/cancer/golden.json"));
    at.write("modelgate.yml", cancerConfig({ run: "cp cancer-forest.onnx $MODELGATE_OUTPUT/model.onnx" }));
    expect(at.modelgate("train").code).toBe(0);
    writeFileSync(join(at.folder, ".modelgate/cancer/evaluation.json"), evaluation);
    writeFileSync(join(at.folder, ".modelgate/cancer/golden.json"), golden);
    const result = at.modelgate("register");
    expect(result).toMatchObject({ code: 4, stderr: expect.stringContaining("E_MIXED_RUN") });
    expect(at.git("for-each-ref", "--format=%(refname)")).toBe("refs/heads/main");
  });

  test("a large model whose file was deleted", () => {
    const at = workspace(
      cancerConfig()
        .replace("models:", "registry: { inline-limit: 1KiB }\nmodels:")
        .replaceAll("cancer-zipmap", "cancer-forest"),
    );
    for (const command of ["train", "evaluate", "register"]) expect(at.modelgate(command).code).toBe(0);
    const score = () =>
      at.modelgate("score", "--version", "1", "--input", "cancer-test.csv", "--output", "scored.csv").stderr;
    rmSync(join(at.folder, ".modelgate/forge/releases"), { recursive: true });
    expect(score()).toMatch(/^E_MODEL_LOST: the model of cancer@1 lies in the release modelgate-model-/m);
    expect(at.modelgate("register").code).toBe(0);
    expect(score()).toContain("scored 169 rows");
  });
});

describe("score", () => {
  test("writes over nothing that is read or tracked, but over its own earlier output", () => {
    const config = cancerConfig({ data: "      train: 'cancer-trai?.csv'\n      test: cancer-test.csv" });
    const at = workspace(config);
    for (const command of ["train", "evaluate", "register", "deploy"]) expect(at.modelgate(command).code).toBe(0);
    at.merge("deploy/production/cancer");
    expect(at.modelgate("promote").code).toBe(0);
    at.write("data/in-1.csv", at.read("cancer-test.csv"));
    at.git("rm", "--quiet", "--cached", "cancer-train.csv", "cancer-test.csv");
    at.git("commit", "--quiet", "--message", "Data are kept elsewhere");
    const score = (input: string, output: string) => at.modelgate("score", "--input", input, "--output", output);
    const before = ["modelgate.yml", "cancer-train.csv", "cancer-test.csv", "data/in-1.csv"].map((path) =>
      at.read(path),
    );
    at.write("tracked.csv", "mine\n");
    at.git("add", "tracked.csv");
    at.git("commit", "--quiet", "--message", "mine");
    for (const [input, output, says] of [
      ["data/in-1.csv", "./data//in-1.csv", "what --input reads: data/in-1.csv"],
      ["data/in-1.csv", `${at.folder}/data/in-1.csv`, "what --input reads"],
      ["data/*.csv", "data/in-2.csv", "what --input reads: data/*.csv"],
      ["data/in-1.csv", "cancer-test.csv", "what data.test reads"],
      ["data/in-1.csv", "data/../cancer-train.csv", "what data.train reads: cancer-trai?.csv"],
      ["data/in-1.csv", "tracked.csv", "a file that git tracks"],
      ["data/in-1.csv", "/elsewhere/out.csv", "does not lie in"],
    ] as const) {
      const result = score(input, output);
      expect({ output, code: result.code }).toEqual({ output, code: 2 });
      expect(result.stderr).toContain("E_USAGE");
      expect(result.stderr).toContain(`--output ${output}`);
      expect(result.stderr).toContain(says);
      expect(result.stderr).toContain("a file of its own");
    }
    expect(
      ["modelgate.yml", "cancer-train.csv", "cancer-test.csv", "data/in-1.csv"].map((path) => at.read(path)),
    ).toEqual(before);
    expect(at.read("tracked.csv")).toBe("mine\n");
    for (const output of ["scored.csv", "scored.csv", `${at.folder}/out/scored.csv`])
      expect(score("data/in-1.csv", output)).toMatchObject({ code: 0 });
  });
});

describe("usage", () => {
  test("a command that a remedy names can be copied as it is", () => {
    const at = workspace();
    expect(at.modelgate("evaluate").stderr).toContain("run `modelgate train cancer --local` first");
  });

  test("an override that is no YAML is a mistake of the call", () => {
    const at = workspace();
    expectRefused(at, at.modelgate("train", "--set", "models.cancer.threshold={"), {
      code: "E_USAGE",
      exit: 2,
      says: ["--set"],
    });
  });

  test.each([
    [["trian"], "did you mean train?"],
    [["train", "--forse"], "options of train"],
    [["train", "cancer", "other"], "takes one model"],
    [["score"], "--input"],
    [["drift", "--fail-on", "sometimes", "--current", "x.csv"], "--fail-on warn or --fail-on alert"],
    [["train", "--set", "nonsense"], "path=value"],
  ])("%j", (args, words) => {
    const at = workspace();
    expectRefused(at, at.modelgate(...args), { code: "E_USAGE", exit: 2, says: [words] });
  });
});
