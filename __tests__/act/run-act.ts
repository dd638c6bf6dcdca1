import { execFile, execFileSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Hub } from "../actions/hub.ts";
import { ROOT } from "../repo/source-files.ts";
import { STAND_INS } from "../runner/stand-ins.ts";

/** What act is asked to run, and the token that every job of it gets: act knows no permissions. */
export interface ActRun {
  readonly workflow: string;
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly ref: string;
  readonly sha: string;
  readonly token: string;
  readonly runId: string;
}

export interface ActResult {
  readonly code: number;
  /** What became of each job. */
  readonly jobs: Readonly<Record<string, string>>;
  readonly log: string;
}

/** Runs a workflow of the hub's repository under act on this machine, without Docker, against the hub's GitHub. */
export async function runAct(act: string, hub: Hub, run: ActRun): Promise<ActResult> {
  const folder = mkdtempSync(join(hub.everything, "act-"));
  const checkout = join(folder, "checkout");
  execFileSync("git", ["clone", "--quiet", hub.repo.folder, checkout]);
  execFileSync("git", ["fetch", "--quiet", "origin", run.sha], { cwd: checkout });
  execFileSync("git", ["checkout", "--quiet", "--detach", run.sha], { cwd: checkout });
  for (const name of ["home", "tmp"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "event.json"), JSON.stringify(run.payload));
  const result = await execute(act, argumentsOf(hub, run, folder), checkout, {
    PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`,
    HOME: join(folder, "home"),
    XDG_CACHE_HOME: join(folder, "cache"),
    ACT_DISABLE_VERSION_CHECK: "1",
  });
  const lines = result.text.split("\n").flatMap((line) => parse(line) ?? []);
  const jobs = lines.flatMap(({ jobID, jobResult }) => (jobResult === undefined ? [] : [[jobID, jobResult] as const]));
  return { code: result.code, jobs: Object.fromEntries(jobs), log: lines.map(({ msg }) => msg).join("\n") };
}

function argumentsOf(hub: Hub, run: ActRun, folder: string): string[] {
  const environment = {
    GITHUB_REPOSITORY: hub.repo.fullName,
    GITHUB_SERVER_URL: hub.github.url,
    GITHUB_API_URL: hub.github.apiUrl,
    GITHUB_GRAPHQL_URL: `${hub.github.url}/api/graphql`,
    GITHUB_SHA: run.sha,
    GITHUB_REF: run.ref,
    GITHUB_RUN_ID: run.runId,
    GITHUB_RUN_ATTEMPT: "1",
    // What the stand-ins for GitHub's own actions look for.
    ACTIONS_RESULTS_URL: `file://${hub.store}/artifacts/`,
    ACTIONS_CACHE_URL: `file://${hub.store}/caches/`,
  };
  return [
    run.event,
    "--workflows",
    `.github/workflows/${run.workflow}`,
    "--eventpath",
    join(folder, "event.json"),
    "--platform",
    "ubuntu-latest=-self-hosted",
    "--no-skip-checkout",
    "--no-cache-server",
    "--json",
    "--rm",
    "--actor",
    "ada",
    "--secret",
    `GITHUB_TOKEN=${run.token}`,
    ...Object.entries(environment).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
    ...localActions(folder).flatMap((one) => ["--local-repository", one]),
  ];
}

/** Our actions without what act would copy in vain, and the stand-ins under the names by which they are pinned. */
function localActions(folder: string): string[] {
  const ours = join(folder, "modelgate");
  const manifests = readdirSync(ROOT).filter((name) => existsSync(join(ROOT, name, "action.yml")));
  for (const name of ["dist", "native", "action.yml", ...manifests])
    cpSync(join(ROOT, name), join(ours, name), {
      recursive: true,
      filter: (path) => !path.endsWith("node_modules"),
    });
  const workflows = readdirSync(join(ROOT, "examples/workflows")).map((name) => join("examples/workflows", name));
  const texts = [...workflows, ...manifests.map((name) => join(name, "action.yml"))].map((file) =>
    readFileSync(join(ROOT, file), "utf8"),
  );
  const pinned = new Set(
    texts.flatMap((text) => [...text.matchAll(/uses: (actions\/[\w-]+@\w+)/g)].map(([, use]) => use)),
  );
  const standIns = [...pinned].map((use = "") => `${use}=${standInAlone(use.split("@")[0] ?? "", folder)}`);
  return [`modelgate/modelgate@v0=${ours}`, ...standIns];
}

/** A copy of a stand-in with what it shares with others inside: act takes an action's folder and nothing around it. */
function standInAlone(action: string, folder: string): string {
  const source = STAND_INS[action] ?? "";
  const copy = join(folder, "stand-ins", basename(action));
  cpSync(source, copy, { recursive: true });
  for (const name of readdirSync(copy).filter((file) => file.endsWith(".js"))) {
    const text = readFileSync(join(copy, name), "utf8");
    writeFileSync(join(copy, name), text.replaceAll('"../find-files.js"', '"./find-files.js"'));
  }
  copyFileSync(join(source, "..", "find-files.js"), join(copy, "find-files.js"));
  return copy;
}

interface Line {
  readonly msg: string;
  readonly jobID: string;
  readonly jobResult?: string;
}

function parse(line: string): Line | null {
  try {
    return JSON.parse(line) as Line;
  } catch {
    return null;
  }
}

function execute(
  file: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<{ code: number; text: string }> {
  return new Promise((resolve) => {
    execFile(file, args, { cwd, env, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, text: stdout + stderr }),
    );
  });
}
