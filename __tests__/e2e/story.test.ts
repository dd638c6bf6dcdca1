import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openWorld, type Said, STEPS, TRAINERS, type World } from "../../examples/flights/story.mjs";
import { temporaryFolder } from "../open-sandbox.ts";
import { expectValid } from "../schemas.ts";
import { pythonEnvironment } from "./python.ts";
import { expectRegistryValid, registryOf } from "./registry-files.ts";

const python = pythonEnvironment();
if (python === null)
  console.warn(
    "not run: the story with scikit-learn and skl2onnx, because no Python has them (see examples/flights/requirements.txt)",
  );

const LANES = [
  { name: "a trainer in Node", trainer: TRAINERS.node, environment: process.env, run: true },
  {
    name: "scikit-learn and skl2onnx",
    trainer: TRAINERS.python,
    environment: python ?? process.env,
    run: python !== null,
  },
];

type Json = Record<string, never> & { [key: string]: never };

describe.each(LANES)("the story, with $name", ({ trainer, environment, run }) => {
  const folder = temporaryFolder("story");
  let world: World;
  let config = "";
  const said: Said[] = [];
  const commands: string[] = [];
  // biome-ignore lint/suspicious/noExplicitAny: what commands print is read like a person reads it
  const of = (step: number): any => said[step - 1];
  const play = async (step: number): Promise<void> => {
    said[step - 1] = (await STEPS[step - 1]?.play(world)) as Json;
  };
  const forge = (path: string): string => world.read(`.modelgate/forge/${path}`);
  const card = (path: string, key: string): unknown =>
    JSON.parse(new RegExp(`^${key}: (.*)$`, "m").exec(forge(path))?.[1] ?? "null");
  const alias = (model: string, name: string) => registryOf(world).json(`models/${model}/aliases/${name}.json`);

  beforeAll(async () => {
    if (!run) return;
    world = await openWorld({ folder: folder.path, trainer, environment, onCommand: (text) => commands.push(text) });
    config = readFileSync(join(folder.path, ".git/config"), "utf8");
  });
  afterAll(() => folder.remove());

  test.runIf(run)(
    "1. a branch is trained and judged; comment and statuses are left, and nothing is registered",
    async () => {
      await play(1);
      const { us, anc } = of(1);
      for (const { run: record, evaluation } of [us, anc]) {
        expectValid("run", record);
        expectValid("evaluation", evaluation);
        expect(evaluation).toMatchObject({ verdict: "pass", passed: true, champion: null });
        expect(evaluation.challenger.digest).toBe(record.digest);
      }
      expect(us.evaluation.dataset).toMatchObject({ rows: 228_550, labelled: 228_550, positives: 40_741 });
      const comment = forge("comments/1.md");
      for (const model of ["flights-us", "flights-anc"])
        expect(comment.split(`<!-- modelgate:evaluate ${model} -->`)).toHaveLength(2);
      expect(comment).toContain("| roc_auc ↑ |");
      expect(card("pulls/1.md", "branch")).toBe("first-model");
      const statuses = JSON.parse(forge(`statuses/${await world.git("rev-parse", "first-model")}.json`)).statuses as {
        context: string;
        state: string;
      }[];
      expect(statuses.find(({ context }) => context === "modelgate/flights-us")?.state).toBe("success");
      expect(await registryOf(world).tip()).toBeNull();
    },
  );

  test.runIf(run)("2. version 1 is on the registry branch with its whole record, and challenger names it", async () => {
    await play(2);
    const registry = registryOf(world);
    for (const key of ["us", "anc"]) {
      const { registration, run: record, evaluation } = of(2)[key];
      const model = `flights-${key}`;
      expectValid("registration", registration);
      expect(registration).toMatchObject({ version: 1, created: true, verdict: "pass" });
      const path = `models/${model}/versions/1`;
      const version = await registry.json(`${path}/version.json`);
      expect(version.digest).toBe(await registry.digest(`${path}/model.onnx`));
      expect(registration.release).toBe(`${model}:1@${await registry.digest(`${path}/version.json`)}`);
      for (const [file, digest] of Object.entries(version.files))
        expect(await registry.digest(`${path}/${file}`)).toBe(digest);
      expect(version).toMatchObject({ verdict: "pass", parent: null, task: "binary", signature: record.signature });
      expect(version.lineage).toMatchObject({
        commit: await world.git("rev-parse", "main"),
        seed: 42,
        dataset_uses: 1,
      });
      expect(version.metrics.roc_auc).toBe(evaluation.metrics[0].challenger.value);
      expect(await alias(model, "challenger")).toMatchObject({ version: 1, serial: 1, previous: null });
      expect((await registry.json(`${path}/golden.json`)).rows).toHaveLength(20);
      expect(
        (await registry.json(`${path}/profile.json`)).columns.map((column: { name: string }) => column.name),
      ).toEqual([
        ...record.signature.columns
          .map((column: { name: string }) => column.name)
          .sort((a: string, b: string) => order(a) - order(b)),
        "late",
        "prediction",
      ]);
    }
    expect((await registry.paths()).filter((file) => file.endsWith("champion.json"))).toEqual([]);
    expect(await registry.subjects()).toEqual([
      "register(flights-anc): version 1, verdict pass",
      "register(flights-us): version 1, verdict pass",
    ]);
  });

  test.runIf(run)(
    "3. the merged deployment changes one value; the smoke test passes; production and champion move",
    async () => {
      await play(3);
      for (const key of ["us", "anc"]) {
        const { deployment, promotion } = of(3)[key];
        const model = `flights-${key}`;
        expectValid("deployment", deployment);
        expectValid("promotion", promotion);
        expect(deployment).toMatchObject({ operation: "opened", from: null, to: 1 });
        expect(world.read(`deploy/production/${model}.yaml`)).toBe(
          `# Changed by deployment pull requests only.\nmodel: ${model}\nrelease: ${deployment.release}\n`,
        );
        expect(await world.git("diff", "--name-only", "main^", "main")).toBe("deploy/production/flights-anc.yaml");
        expect(promotion.environments[0]).toMatchObject({ status: "promoted", version: 1, previous: null });
        expect(card(`pulls/${deployment.pull_request}.md`, "state")).toBe("merged");
        for (const name of ["production", "champion"])
          expect(await alias(model, name)).toMatchObject({
            version: 1,
            previous: null,
            pull_request: deployment.pull_request,
          });
        expect((await registryOf(world).json(`models/${model}/versions/1/status.json`)).ran_in).toMatchObject([
          { environment: "production" },
        ]);
      }
      const again = await world.modelgate(["promote", "flights-us"]);
      expect(again).toMatchObject({ environments: [{ status: "nothing" }] });
    },
  );

  test.runIf(run)("4. a worse model fails against the champion, which is scored again on the same rows", async () => {
    const before = await registryOf(world).tip();
    await play(4);
    const { evaluation } = of(4);
    expectValid("evaluation", evaluation);
    expect(evaluation).toMatchObject({ verdict: "fail", passed: false, champion: { version: 1 } });
    const status = (id: string) => evaluation.gates.find((gate: { id: string }) => gate.id === id)?.status;
    expect(status("roc_auc-vs-champion")).toBe("fail");
    const version = await registryOf(world).json("models/flights-us/versions/1/version.json");
    for (const metric of evaluation.metrics) expect(metric.champion.value).toBe(version.metrics[metric.id]);
    expect(evaluation.metrics[0].delta.value).toBeLessThan(-0.005);
    const statuses = JSON.parse(forge(`statuses/${await world.git("rev-parse", "faster-training")}.json`)).statuses as {
      context: string;
      state: string;
    }[];
    expect(statuses.find(({ context }) => context === "modelgate/flights-us")?.state).toBe("failure");
    expect(await registryOf(world).tip()).toBe(before);
    expect(await refusedRegistration(world)).toContain("E_NOT_PASSED");
    expect(await registryOf(world).tip()).toBe(before);
  });

  test.runIf(run)("5. a better model becomes version 2, chained to version 1, and is deployed", async () => {
    await play(5);
    const { branch, registration, deployment, promotion } = of(5);
    expect(branch.evaluation.metrics[0].delta.value).toBeGreaterThan(0);
    expect(registration).toMatchObject({ version: 2, created: true });
    const registry = registryOf(world);
    const second = await registry.json("models/flights-us/versions/2/version.json");
    expect(second.parent).toBe(await registry.digest("models/flights-us/versions/1/version.json"));
    expect(second.lineage.dataset_uses).toBe(2);
    expect(deployment).toMatchObject({ from: 1, to: 2, operation: "opened" });
    expect(promotion.environments[0]).toMatchObject({ status: "promoted", version: 2, previous: 1 });
    expect(await alias("flights-us", "champion")).toMatchObject({
      version: 2,
      previous: 1,
      previous_good: 1,
      serial: 2,
      reason: "deployed",
    });
    expect(world.read("deploy/production/flights-us.yaml")).toContain(`release: ${deployment.release}`);
    expect(await alias("flights-anc", "champion")).toMatchObject({ version: 1 });
  });

  test.runIf(run)("6. quiet data open no issue", async () => {
    await play(6);
    for (const drift of Object.values(of(6))) expectValid("drift", drift);
    expect(of(6).us).toMatchObject({ verdict: "ok", window: { rows: 453_392 } });
    expect(of(6).anc).toMatchObject({ verdict: "ok" });
    expect(of(6).may.verdict).toMatch(/^(ok|warn)$/);
    expect(existsSync(join(world.folder, ".modelgate/forge/issues"))).toBe(false);
  });

  test.runIf(run)(
    "7. changed data open one issue with columns, effects and p values; the next run updates it",
    async () => {
      await play(7);
      const { opened, updated } = of(7);
      expect(opened.verdict).toBe("alert");
      expect(opened.dataset.drifted).toEqual(expect.arrayContaining(["distance", "destination"]));
      const column = (name: string) => opened.columns.find((candidate: { name: string }) => candidate.name === name);
      // SciPy 1.18 on the same rows: wasserstein_distance / std = 0.401; jensenshannon(base=2) = 0.298.
      expect(column("distance").effect).toBeCloseTo(0.401, 2);
      expect(column("destination").effect).toBeCloseTo(0.298, 2);
      expect(column("distance").p_adjusted).toBeLessThan(1e-10);
      const issues = readdirSync(join(world.folder, ".modelgate/forge/issues"));
      expect(issues).toHaveLength(1);
      expect(card(`issues/${issues[0]}`, "state")).toBe("open");
      const body = forge(`issues/${issues[0]}`);
      expect(body).toContain("<!-- modelgate:retrain flights-anc production -->");
      expect(body).toMatch(/\| `distance` \| feature \| \*\*alert\*\* \| 0\.40\d sd \|/);
      expect(updated).toEqual(opened);
    },
  );

  test.runIf(run)("8. after two clean runs the issue closes itself", async () => {
    await play(8);
    const [issue] = readdirSync(join(world.folder, ".modelgate/forge/issues"));
    expect(card(`issues/${issue}`, "state")).toBe("closed");
    expect(card(`issues/${issue}`, "closed_by")).toBe("modelgate");
    const thread = forge(`comments/${issue}`);
    expect(thread).toContain("1 of 2 clean runs");
    expect(thread).toContain("Closed: the last 2 runs found no drift.");
    const months = (await registryOf(world).paths()).filter((file) => file.startsWith("monitor/flights-anc/"));
    const history = (await Promise.all(months.map((file) => registryOf(world).lines(file)))).flat();
    expect(history.map((line) => line.verdict === "alert")).toEqual([false, false, true, true, false, false]);
  });

  test.runIf(run)("9. the rollback's pull request goes back to version 1, and promote follows", async () => {
    await play(9);
    const { rollback, promotion } = of(9);
    expectValid("deployment", rollback);
    expect(rollback).toMatchObject({ from: 2, to: 1, operation: "opened" });
    expect(card(`pulls/${rollback.pull_request}.md`, "title")).toBe("rollback(flights-us): 2 -> 1 in production");
    expect(promotion.environments[0]).toMatchObject({ status: "promoted", version: 1, previous: 2 });
    expect(await alias("flights-us", "champion")).toMatchObject({
      version: 1,
      previous: 2,
      previous_good: null,
      serial: 3,
      reason: "rolled back",
    });
    expect(await alias("flights-us", "challenger")).toMatchObject({ version: 2 });
  });

  test.runIf(run)("10. a file is scored with the champion, row by row", async () => {
    await play(10);
    expectValid("scores", of(10));
    expect(of(10)).toMatchObject({ version: 1, rows: 2_041, output: "scored.parquet" });
    const { DuckDBInstance } = await import("@duckdb/node-api");
    const connection = await (await DuckDBInstance.create()).connect();
    const read = await connection.runAndReadAll(
      `select count(*) as n, min(score) as low, max(score) as high, count(distinct destination) as places, bool_and(origin = 'ANC') as anc from read_parquet('${join(world.folder, "scored.parquet")}')`,
    );
    const [row] = read.getRowObjects();
    expect(row).toMatchObject({ n: 2_041n, anc: true });
    expect(Number(row?.low)).toBeGreaterThan(0);
    expect(Number(row?.high)).toBeLessThan(1);
    connection.closeSync();
  });

  test.runIf(run)("its commands can be copied as they are told, and every pull request that was merged says so", () => {
    for (const command of commands)
      expect(command).toMatch(/^(git (switch|commit|merge) |modelgate .* --local$|# in train)/);
    expect(commands).toContain("git commit --all --message 'A first model'");
    expect(commands).toContain("modelgate rollback flights-us --reason 'A drill' --local");
    const numbers = Array.from({ length: of(9).rollback.pull_request }, (_, i) => i + 1);
    const open = numbers.filter(
      (number) =>
        existsSync(join(folder.path, `.modelgate/forge/pulls/${number}.md`)) &&
        card(`pulls/${number}.md`, "state") === "open",
    );
    // The branch that failed its gate was never merged.
    expect(open.map((number) => card(`pulls/${number}.md`, "branch"))).toEqual(["faster-training"]);
    const schema = /\$schema=(.*)/.exec(world.read("modelgate.yml"))?.[1] ?? "";
    expect(existsSync(schema)).toBe(true);
  });

  test.runIf(run)(
    "in the end the checkout and its configuration are untouched, and the registry is whole and readable",
    async () => {
      expect(await world.git("status", "--porcelain")).toBe("");
      expect(readFileSync(join(folder.path, ".git/config"), "utf8")).toBe(config);
      await world.git("fsck", "--strict");
      expect(await world.git("rev-list", "--merges", "modelgate/registry")).toBe("");
      expect(await expectRegistryValid(world)).toBeGreaterThan(20);
      const events = (await registryOf(world).trailers("Modelgate-Event")).reverse();
      expect(events).toEqual([
        "register",
        "register",
        "promote",
        "promote",
        "register",
        "promote",
        ...Array(7).fill("drift"),
        "rollback",
      ]);
      for (const [file, schema] of [
        ["operational", "operational"],
        ["golden", "golden"],
        ["profile", "profile"],
      ] as const) {
        expectValid(schema, JSON.parse(world.read(`.modelgate/flights-us/${file}.json`)));
      }
    },
  );
});

/** The order in which `data.select` of the example makes its columns. */
function order(name: string): number {
  return ["hour", "weekday", "distance", "origin", "destination"].indexOf(name);
}

/** What register says when the verdict did not pass. */
async function refusedRegistration(world: World): Promise<string> {
  return world.modelgate(["register", "flights-us"]).then(
    () => "",
    (error: Error) => error.message,
  );
}
