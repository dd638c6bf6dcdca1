import { copyFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFiles } from "../../src/adapters/node/files.ts";
import { meetChallenger } from "../../src/commands/evaluate/find-challenger.ts";
import type { Champion } from "../../src/commands/evaluate/find-champion.ts";
import { command } from "../../src/commands/evaluate/index.ts";
import { scoreContest } from "../../src/commands/evaluate/score-contest.ts";
import { loadModel } from "../../src/config/load-config.ts";
import { UserError } from "../../src/core/user-error.ts";
import { evaluate } from "../../src/domain/gate/evaluate.ts";
import { verdictExitCode } from "../../src/domain/gate/verdict.ts";
import type { Ports } from "../../src/ports/ports.ts";
import { createMemoryPorts } from "../fakes/memory-ports.ts";
import { openSandbox, temporaryFolder } from "../open-sandbox.ts";
import { expectValid } from "../schemas.ts";

const HOSTILE = fileURLToPath(new URL("../fixtures/hostile/", import.meta.url));
const folder = temporaryFolder("evaluate-bad-input");
const GOOD = `x,y\n${Array.from({ length: 40 }, (_, i) => `${i / 20 - 1},${i % 3 === 0 ? 0 : 1}`).join("\n")}\n`;
const INPUTS = { model: null, config: null, set: [], outputDir: ".modelgate", dryRun: false };

let open: ReturnType<typeof openSandbox>;
let ports: Ports;
let said: () => ReadonlyMap<string, string>;
beforeAll(async () => {
  open = openSandbox(folder.path);
  const memory = createMemoryPorts();
  const files = createFiles(folder.path, ".modelgate");
  ports = { ...memory.ports, files, engine: open.engine, scorer: open.scorer };
  said = () => memory.forge.state.comments;
  await memory.forge.pulls.propose({
    branch: "main",
    base: "trunk",
    title: "A model",
    body: "",
    labels: [],
    commitMessage: "A model",
    files: new Map(),
  });
  for (const name of ["sound", "loop", "nan", "slow-load"])
    copyFileSync(join(HOSTILE, `${name}.onnx`), join(folder.path, `${name}.onnx`));
  writeFileSync(join(folder.path, "train.csv"), GOOD);
});
afterAll(() => {
  open.close();
  folder.remove();
});

/** Every opened table stays open; a child that starts anew for each part of this file has room for its own. */
function freshChild(): void {
  open.close();
  open = openSandbox(folder.path);
  ports = { ...ports, engine: open.engine, scorer: open.scorer };
}

let tables = 0;

/** Writes test data and the configuration over them; the engine remembers files by name, so every one has its own. */
function prepare(
  content: string | Uint8Array,
  options: { ending?: string; timeout?: string; data?: string; stats?: string } = {},
): string {
  const name = `test-${tables++}${options.ending ?? ".csv"}`;
  writeFileSync(join(folder.path, name), content);
  const gates = "[{ metric: roc_auc, min: 0.5 }]";
  writeFileSync(
    join(folder.path, "modelgate.yml"),
    `version: 1\nmodels:\n  m:\n    task: binary\n    data: { train: train.csv, test: ${name}, label: y${options.data ?? ""} }\n    evaluate: { gates: ${gates}, stats: { ${options.stats ?? "seed: 42"} }, timeout: ${options.timeout ?? "60s"} }\n`,
  );
  return join(folder.path, name);
}

async function judge(model = "sound", more: Partial<Ports> = {}) {
  const outcome = await command.run({ ...INPUTS, explain: false, challenger: `${model}.onnx` }, { ...ports, ...more });
  const evaluation = JSON.parse(outcome.json as string);
  expectValid("evaluation", evaluation);
  return { exit: outcome.exit, verdict: evaluation.verdict, reason: evaluation.reason };
}

/** The error in which a call ends. */
async function refused(work: Promise<unknown>): Promise<UserError> {
  const error = await work.then(
    () => new Error("it was judged"),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw error;
  return error;
}

const rows = (line: (i: number) => string, count = 40): string =>
  `x,y\n${Array.from({ length: count }, (_, i) => line(i)).join("\n")}\n`;

describe("test data that decide nothing have a verdict, and never a pass", () => {
  afterAll(freshChild);

  test.each<[string, string, { verdict: string; exit: number; says: string }]>([
    ["one row", "x,y\n0.5,1\n", { verdict: "error", exit: 2, says: "roc_auc" }],
    ["one class", rows((i) => `${i / 40},1`), { verdict: "error", exit: 2, says: "roc_auc" }],
    [
      "missing values that the model answers with NaN",
      rows((i) => `,${i % 2}`),
      { verdict: "error", exit: 1, says: "40 predictions that are NaN" },
    ],
    ["constant scores", rows((i) => `0.5,${i % 2}`), { verdict: "pass", exit: 0, says: "1 gate passed" }],
    [
      "numbers beyond float32",
      rows((i) => `${i % 2 ? "" : "-"}1e308,${i % 2}`),
      { verdict: "pass", exit: 0, says: "1 gate passed" },
    ],
  ])("%s", async (_, content, { verdict, exit, says }) => {
    prepare(content);
    expect(await judge()).toMatchObject({ verdict, exit, reason: expect.stringContaining(says) });
  });
});

describe("test data that cannot be judged on are an error with its place", () => {
  afterAll(freshChild);

  test.each<[string, string | Uint8Array, string, string, string]>([
    ["no byte", "", "E_DATA_EMPTY", ".csv", "is empty"],
    ["header only", "x,y\n", "E_DATA_EMPTY", ".csv", "has no rows"],
    ["labels that are all missing", rows((i) => `${i},`), "E_LABEL", ".csv", "no row of data.test has a value"],
    ["a label that the model does not know", rows((i) => `${i},${i % 3}`), "E_LABEL", ".csv", "13 rows have a label"],
    [
      "a quote that never closes, in 8 MB",
      `x,y\n1,"0\n${"2,1\n".repeat(2_000_000)}`,
      "E_DATA_UNREADABLE",
      ".csv",
      "line 2",
    ],
    [
      "a line of 60 MB in 60 kB of gzip",
      gzipSync(Buffer.concat([Buffer.from("x,y\n1,"), Buffer.alloc(6e7, "1")])),
      "E_DATA_UNREADABLE",
      ".csv.gz",
      "",
    ],
    ["text where numbers were", rows((i) => `word,${i % 2}`), "E_DATA_UNREADABLE", ".csv", "line 2"],
  ])("%s", async (_, content, code, ending, says) => {
    prepare(content, { ending });
    const start = performance.now();
    const error = await refused(judge());
    expect(error).toMatchObject({ code, exit: 2, place: { file: "modelgate.yml", line: 5 } });
    expect(error.message).toContain(says);
    expect(error.message).not.toContain("word");
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  test("what is replaced while it is read", async () => {
    const file = prepare(GOOD);
    const score: Ports["scorer"]["score"] = async (request) => {
      const scored = await open.scorer.score(request);
      writeFileSync(file, GOOD.replace("\n", "\n9,1\n"));
      return scored;
    };
    const error = await refused(judge("sound", { scorer: { ...open.scorer, score } }));
    expect(error).toMatchObject({ code: "E_DATA_CHANGED" });
  });

  test("what is cut off or gone while it is read", async () => {
    for (const damage of [(file: string) => truncateSync(file, 9), (file: string) => rmSync(file)]) {
      const file = prepare(GOOD);
      const score: Ports["scorer"]["score"] = (request) => {
        if (request.rows.kind === "files") damage(file);
        return open.scorer.score(request);
      };
      const error = await refused(judge("sound", { scorer: { ...open.scorer, score } }));
      expect(error.code).toMatch(/^E_DATA_/);
    }
  });
});

describe("rows that count more, and rows that belong together", () => {
  afterAll(freshChild);

  const weighted = (weight: (i: number) => number | string): string =>
    rows((i) => `${i / 20 - 1},${i % 3 === 0 ? 0 : 1},${weight(i)},c${i % 12}`).replace("x,y", "x,y,w,customer");

  test("a file with weights is judged as one in which rows are repeated, and clusters are told", async () => {
    const figures = async () => {
      const { json } = await command.run({ ...INPUTS, explain: false, challenger: "sound.onnx" }, ports);
      const evaluation = JSON.parse(json as string);
      expectValid("evaluation", evaluation);
      return evaluation;
    };
    prepare(
      weighted((i) => i % 4),
      { data: ", weight: w, exclude: [customer]", stats: "cluster: customer" },
    );
    const once = await figures();
    const [head, ...lines] = weighted(() => 1)
      .trim()
      .split("\n");
    prepare([head, ...lines.flatMap((line, i) => new Array(i % 4).fill(line))].join("\n"), {
      data: ", exclude: [w, customer]",
    });
    const repeated = await figures();
    const values = ({ metrics }: { metrics: { id: string; challenger: { value: number } }[] }) =>
      metrics.map(({ id, challenger }) => [id, Number(challenger.value.toPrecision(10))]);
    expect(values(once)).toEqual(values(repeated));
    expect(once).toMatchObject({ dataset: { weight: "w", rows: 40 }, stats: { cluster: "customer" } });
    expect(once.warnings).toContain("the rows are 12 clusters of customer, which is few to make intervals from");
    expect([...said().values()].at(-1)).toContain("60 labelled rows");
    prepare(
      weighted((i) => i % 4),
      { data: ", weight: w, exclude: [customer]" },
    );
    const dry = await command.run({ ...INPUTS, dryRun: true, explain: false, challenger: "sound.onnx" }, ports);
    expect(dry.summary).toContain("on 40 labelled rows of test (10 of them weigh 0)");
    expect(dry.lines?.at(-2)).toBe("the comment would be written: .modelgate/m/comment.md");
  });

  test.each([
    ["a negative weight", weighted((i) => (i === 6 ? -1 : 1)), "E_WEIGHT", "row 7 has the weight -1"],
    ["a missing weight", weighted((i) => (i === 39 ? "" : 1)), "E_WEIGHT", "row 40 has no weight"],
    ["weights that are text", weighted(() => "much"), "E_WEIGHT", "the weights are text"],
    ["no such column", GOOD, "E_COLUMN_MISSING", "no column w"],
  ])("%s", async (_, content, code, says) => {
    prepare(content, { data: ", weight: w, exclude: [customer]" });
    const error = await refused(judge());
    expect(error).toMatchObject({ code, exit: 2, place: { file: "modelgate.yml", line: 5 } });
    expect(error.message).toContain(says);
  });
});

describe("models that do not answer", () => {
  afterAll(freshChild);

  test("a challenger that never ends is killed at its deadline, and the comment still appears", async () => {
    prepare(GOOD, { timeout: "6s" });
    expect(await judge("loop")).toMatchObject({ verdict: "error", exit: 1 });
    expect([...said().values()].at(-1)).toContain(
      "the challenger failed while it was run: it did not answer within 6 s",
    );
  });

  test("a challenger that never ends to load has a verdict and a comment, and the next one is judged", async () => {
    prepare(GOOD, { timeout: "2s" });
    const reason = "the challenger failed before it was run: the model cannot be loaded: it did not answer within 2 s";
    expect(await judge("slow-load")).toMatchObject({ verdict: "error", exit: 1, reason });
    expect([...said().values()].at(-1)).toContain(reason);
    prepare(GOOD);
    expect(await judge("sound")).toMatchObject({ verdict: "pass", exit: 0 });
  });

  test("a challenger that is no model is told with the name that it was given by", async () => {
    prepare(GOOD);
    writeFileSync(join(folder.path, "empty.onnx"), "");
    expect(await refused(judge("empty"))).toMatchObject({
      code: "E_MODEL_EMPTY",
      message: "--challenger empty.onnx: the model file is empty",
      exit: 1,
    });
  });

  test("a challenger whose answers are none", async () => {
    prepare(GOOD);
    expect(await judge("nan")).toMatchObject({ verdict: "error", exit: 1 });
    expect([...said().values()].at(-1)).toContain("40 predictions that are NaN or infinite");
  });

  test("a champion that never ends is the operator's error, and costs the challenger none of its metrics", async () => {
    prepare(GOOD, { timeout: "6s" });
    const { model } = await loadModel(INPUTS, ports.files);
    const meet = (file: string) => meetChallenger(ports, model, { challenger: file, outputDir: ".modelgate" });
    const { challenger, digest } = await meet("sound.onnx");
    const { scored, stored: types } = (await meet("loop.onnx")).challenger;
    const file = join(folder.path, "loop.onnx");
    const record = { version: 3, digest: scored.digest, positive: "1", threshold: 0.5, output: scored.output, size: 1 };
    const champion = {
      scored: { ...scored, name: "champion", file },
      types,
      stored: { record },
    } as unknown as Champion;
    const again = { ...challenger, scored: { ...challenger.scored, file: join(folder.path, "sound.onnx") } };
    const registry = await ports.registry.snapshot();
    const { frame, contest } = await scoreContest(ports, model, {
      challenger: again,
      champion,
      digest,
      registry,
      cluster: null,
      slices: [],
    });
    const gates = [
      ...model.gates,
      { ...model.gates[0], id: "vs", rule: { kind: "no-worse", tolerance: { kind: "absolute", amount: 0 } } },
    ];
    const evaluation = evaluate({ ...frame, model: "m", task: "binary" }, contest, {
      gates: gates as typeof model.gates,
      stats: model.evaluate.stats,
    });
    expect(evaluation.verdict).toBe("error");
    expect(
      verdictExitCode(
        evaluation.verdict,
        evaluation.gates.map(({ cause }) => cause),
      ),
    ).toBe(3);
    expect(evaluation.gates).toMatchObject([{ status: "pass" }, { status: "error", cause: "champion" }]);
    expect(evaluation.gates[1]?.reason).toContain("the champion failed while it was run");
  });
});
