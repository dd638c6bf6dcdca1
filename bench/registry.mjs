// How long it takes to append a version of 1 MB (SIZE=bytes of another one) to a registry that holds many, and what a reader transfers: `register`
// as a process, beside clone + commit + push by git's own commands (what others do), and `gto register` where it is
// installed (GTO=path of the program), and MLflow's (MODELGATE_PYTHON=a Python that has it), which looks no content up and
// keeps no file. They take turns in one run; only ratios mean anything.
// Run: npm ci && npm run bench -- registry [versions ...]        (default 10 100 1000 10000)
//      npm run bench -- registry --writers 64                    so many processes that register at the same time
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PROGRAM = join(ROOT, "dist/cli.js");
const FIXTURES = join(ROOT, "__tests__/fixtures/models");
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const SIZE = Number(process.env.SIZE ?? 1_000_000);
const BRANCH = "modelgate/registry";
const PYTHON = pythonWithMlflow();
const WRITERS = process.argv[2] === "--writers" ? Number(process.argv[3] ?? 64) : 0;
const sizes = process.argv.slice(2).map(Number);

const CONFIG = `version: 1
registry: { inline-limit: 95MiB }
models:
  cancer:
    task: binary
    train: { run: 'cp cancer-zipmap.onnx $MODELGATE_OUTPUT/model.onnx' }
    data: { train: cancer-train.csv, test: cancer-test.csv, label: benign, exclude: [size] }
    evaluate: { gates: [{ metric: roc_auc, min: 0.9 }] }
`;

const folder = mkdtempSync(join(tmpdir(), "modelgate-bench-"));
try {
  const workspace = prepare();
  if (WRITERS > 0) await writeAtOnce(workspace);
  else await growAndMeasure(workspace);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function growAndMeasure(workspace) {
  const rows = [];
  for (const versions of sizes.length > 0 ? sizes : [10, 100, 1_000, 10_000]) {
    grow(workspace, versions);
    rows.push({ versions, ...measure(workspace, versions), ...ask(workspace) });
    print(rows.at(-1));
  }
  const [first, last] = [rows[0], rows.at(-1)];
  if (rows.length > 1)
    console.log(
      `register at ${last.versions} / at ${first.versions} versions: ${(last.register / first.register).toFixed(2)}`,
    );
}

/** Every process has a model of its own; all must end well, and the versions must be unique and without a gap. */
async function writeAtOnce(workspace) {
  const folders = Array.from({ length: WRITERS }, (_, i) => `.modelgate/writer-${i}`);
  for (const own of folders) {
    newModel(workspace);
    cpSync(join(workspace, ".modelgate/cancer"), join(workspace, own, "cancer"), { recursive: true });
  }
  const start = performance.now();
  const ended = await Promise.all(folders.map((own) => registerFrom(workspace, own)));
  const seconds = (performance.now() - start) / 1000;
  const tree = git(workspace, "ls-tree", "--name-only", BRANCH, "models/cancer/versions/").trim().split("\n");
  const numbers = tree.map((path) => Number(path.split("/").at(-1))).sort((a, b) => a - b);
  const isWhole = numbers.every((number, i) => number === i + 1) && numbers.length === WRITERS + 1;
  const failed = ended.filter(({ code }) => code !== 0).length;
  const tries = Math.max(...ended.map((one) => one.losses)) + 1;
  console.log(
    `${WRITERS} writers: ${seconds.toFixed(0)} s, ${failed} failed, at most ${tries} tries, versions ${isWhole ? "unique and without a gap" : numbers.join(" ")}`,
  );
  modelgate(workspace, "verify");
  if (failed > 0 || !isWhole) process.exitCode = 1;
}

function registerFrom(cwd, own) {
  return new Promise((resolve, reject) => {
    const args = [PROGRAM, "register", "--local", "--output-dir", own];
    const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
    let complaint = "";
    child.stderr.on("data", (text) => {
      complaint += text;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code !== 0) console.error(complaint);
      resolve({ code, losses: complaint.match(/another writer was faster/g)?.length ?? 0 });
    });
  });
}

/** A repository with a trained and judged model, and its first version registered. */
function prepare() {
  const workspace = join(folder, "workspace");
  mkdirSync(workspace);
  for (const file of ["cancer-zipmap.onnx", "cancer-train.csv", "cancer-test.csv"])
    cpSync(join(FIXTURES, file), join(workspace, file));
  writeFileSync(join(workspace, "modelgate.yml"), CONFIG);
  writeFileSync(join(workspace, ".gitignore"), ".modelgate/\n");
  git(workspace, "init", "--quiet", "--initial-branch=main");
  for (const [key, value] of [
    ["user.name", "Ada"],
    ["user.email", "ada@example.org"],
    ["gc.auto", "0"],
  ])
    git(workspace, "config", key, value);
  git(workspace, "add", "--all");
  git(workspace, "commit", "--quiet", "-m", "start");
  for (const command of ["train", "evaluate", "register"]) modelgate(workspace, command);
  return workspace;
}

/** Gives the registry as many versions, chained and each of its own content, as a writer would have left them. */
function grow(workspace, versions) {
  const at = (path) => execFileSync("git", ["show", `${BRANCH}:${path}`], { cwd: workspace });
  const paths = git(workspace, "ls-tree", "-r", "--name-only", BRANCH).trim().split("\n");
  const newest = Math.max(...paths.map((path) => Number(/versions\/(\d+)\//.exec(path)?.[1] ?? 0)));
  const own = paths.filter((path) => path.startsWith("models/cancer/versions/1/"));
  const files = new Map(own.map((path) => [path.slice(path.lastIndexOf("/") + 1), at(path)]));
  const alias = at("models/cancer/aliases/challenger.json").toString();
  const record = files.get("version.json").toString();
  let parent = sha256(at(`models/cancer/versions/${newest}/version.json`));
  const stream = [];
  const shared = new Map();
  for (const [name, content] of files) {
    if (name === "version.json" || name === "model.onnx") continue;
    shared.set(name, shared.size + 1);
    stream.push(`blob\nmark :${shared.size}\ndata ${content.length}\n`, content, "\n");
  }
  for (let version = newest + 1; version <= versions; version++) {
    const text = record
      .replace('"version": 1,', `"version": ${version},`)
      .replace(/"parent": [^,]+/, `"parent": "${parent}"`);
    parent = sha256(text);
    const moved = alias
      .replace(/"version": \d+/, `"version": ${version}`)
      .replace(/"record": "[^"]+"/, `"record": "${parent}"`)
      .replace(/"serial": \d+/, `"serial": ${version}`);
    const path = (name) => `models/cancer/versions/${version}/${name}`;
    stream.push(
      `commit refs/heads/${BRANCH}\ncommitter Ada <ada@example.org> ${1_000_000_000 + version} +0000\ndata 8\nregister`,
    );
    stream.push(version === newest + 1 ? `\nfrom refs/heads/${BRANCH}^0\n` : "\n");
    for (const [name, mark] of shared) stream.push(`M 100644 :${mark} ${path(name)}\n`);
    for (const [where, content] of [
      [path("version.json"), text],
      [path("model.onnx"), `a small model, number ${version}`],
      ["models/cancer/aliases/challenger.json", moved],
    ])
      stream.push(`M 100644 inline ${where}\ndata ${Buffer.byteLength(content)}\n${content}\n`);
  }
  const input = Buffer.concat(stream.map((part) => Buffer.from(part)));
  execFileSync("git", ["fast-import", "--quiet", "--force"], {
    cwd: workspace,
    input,
    stdio: ["pipe", "ignore", "inherit"],
  });
  git(workspace, "repack", "-adq");
}

function measure(workspace, versions) {
  const times = { register: [], porcelain: [], gto: [], mlflow: [] };
  const tip = git(workspace, "rev-parse", BRANCH).trim();
  const back = () => {
    git(workspace, "update-ref", `refs/heads/${BRANCH}`, tip);
    git(workspace, "tag", "--delete", `cancer@v${versions + 1}.0.0`);
  };
  for (let round = 0; round < ROUNDS; round++) {
    newModel(workspace);
    times.register.push(timed(() => modelgate(workspace, "register")));
    back();
    times.porcelain.push(timed(() => porcelain(workspace, versions)));
    git(workspace, "update-ref", `refs/heads/${BRANCH}`, tip);
    if (process.env.GTO) times.gto.push(timed(() => gtoRegister(workspace, versions, round)));
    if (PYTHON !== null) times.mlflow.push(timed(() => mlflowRegister(workspace)));
  }
  const [register, clone, gto, mlflow] = ["register", "porcelain", "gto", "mlflow"].map((name) => median(times[name]));
  return { register, clone, gto, mlflow, fetched: fetched(workspace) };
}

/** How long it takes to ask about all versions at once. */
function ask(workspace) {
  return {
    list: timed(() => modelgate(workspace, "list")),
    gc: timed(() => modelgate(workspace, "gc", "--dry-run")),
  };
}

/** Another model of the size, in the run's folder as train and evaluate would have left it. */
function newModel(workspace) {
  const run = join(workspace, ".modelgate/cancer");
  const bytes = randomBytes(SIZE);
  const read = (name) => readFileSync(join(run, name), "utf8");
  const before = { run: sha256(read("run.json")), model: JSON.parse(read("run.json")).digest };
  const digest = sha256(bytes);
  writeFileSync(join(run, "model.onnx"), bytes);
  writeFileSync(
    join(run, "run.json"),
    read("run.json")
      .replaceAll(before.model, digest)
      .replace(/"size": \d+/, `"size": ${SIZE}`),
  );
  const own = sha256(read("run.json"));
  for (const name of ["evaluation.json", "golden.json"])
    writeFileSync(join(run, name), read(name).replaceAll(before.model, digest).replaceAll(before.run, own));
}

/** What a script does with git's own commands: clone the branch, add the files, commit, push. */
function porcelain(workspace, versions) {
  const clone = join(folder, "clone");
  git(folder, "clone", "--quiet", "--depth=1", "--single-branch", "--branch", BRANCH, `file://${workspace}`, clone);
  const target = join(clone, `models/cancer/versions/${versions + 1}`);
  cpSync(join(workspace, ".modelgate/cancer"), target, { recursive: true });
  git(clone, "add", "--force", "--all");
  git(clone, "-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "--quiet", "-m", "register");
  git(clone, "push", "--quiet");
  rmSync(clone, { recursive: true });
}

/** MLflow keeps versions in a database: here a file that grows with the rounds alone. */
function mlflowRegister(workspace) {
  const model = join(workspace, ".modelgate/cancer/model.onnx");
  execFileSync(PYTHON, [join(ROOT, "bench/peers/register_mlflow.py"), join(folder, "mlflow.db"), model], {
    cwd: folder,
    stdio: "pipe",
  });
}

/** The Python of MODELGATE_PYTHON, where it has an MLflow with a registry. */
function pythonWithMlflow() {
  const python = process.env.MODELGATE_PYTHON;
  if (python === undefined) return null;
  return spawnSync(python, ["-c", "import mlflow, sqlalchemy"], { stdio: "ignore" }).status === 0 ? python : null;
}

/** GTO keeps versions as tags; as many as the registry has here. */
function gtoRegister(workspace, versions, round) {
  const repository = join(folder, `gto-${versions}`);
  if (round === 0) {
    git(folder, "clone", "--quiet", "--branch", "main", workspace, repository);
    for (const [key, value] of [
      ["user.name", "Ada"],
      ["user.email", "ada@example.org"],
    ])
      git(repository, "config", key, value);
    const commits = [];
    for (let version = 1; version <= versions; version++)
      commits.push(
        `commit refs/heads/main\nmark :${version}\ncommitter Ada <ada@example.org> ${1_000_000_000 + version} +0000\ndata 1\nx\n${version === 1 ? "from refs/heads/main^0\n" : ""}`,
        `tag cancer@v${version}.0.0\nfrom :${version}\ntagger Ada <ada@example.org> ${1_000_000_000 + version} +0000\ndata 1\nx\n`,
      );
    execFileSync("git", ["fast-import", "--quiet", "--force"], { cwd: repository, input: commits.join("") });
    git(repository, "reset", "--hard", "--quiet");
  }
  git(repository, "commit", "--quiet", "--allow-empty", "-m", `round ${round}`);
  const { status, stderr } = spawnSync(process.env.GTO, ["register", "cancer"], { cwd: repository, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

/** Bytes that the fetch of the tip brings, contents left out: the same arguments as the program's own. */
function fetched(workspace) {
  const clone = join(folder, "bare");
  git(folder, "init", "--quiet", "--bare", clone);
  git(
    clone,
    "-c",
    "fetch.unpackLimit=1",
    "fetch",
    "--quiet",
    "--filter=combine:tree:4+blob:none",
    "--depth=1",
    "--no-tags",
    `--upload-pack=git -c uploadpack.allowFilter=true upload-pack`,
    `file://${workspace}`,
    BRANCH,
  );
  const [, size] = /size-pack: (\d+)/.exec(git(clone, "count-objects", "-v")) ?? [];
  rmSync(clone, { recursive: true });
  return Number(size) * 1024;
}

function modelgate(workspace, ...args) {
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...args, "--local"], {
    cwd: workspace,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`modelgate ${args.join(" ")}: ${stderr}`);
}

function git(cwd, ...args) {
  return execFileSync("git", args, { cwd, encoding: "utf8", maxBuffer: 2 ** 28 });
}

function sha256(content) {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values) {
  return values.length === 0 ? null : [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function print({ versions, register, clone, gto, mlflow, fetched: bytes, list, gc }) {
  const ratio = (peer) =>
    peer === null ? "not installed" : `${peer.toFixed(0)} ms (ratio ${(register / peer).toFixed(3)})`;
  console.log(
    `${String(versions).padStart(6)} versions: register ${register.toFixed(0)} ms; clone + commit + push ${ratio(clone)}; gto register ${ratio(gto)}; MLflow register + alias ${ratio(mlflow)}; the tip's trees ${(bytes / 1024).toFixed(0)} KiB; list ${list.toFixed(0)} ms, gc --dry-run ${gc.toFixed(0)} ms`,
  );
}
