import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../repo/source-files.ts";

/** One step of a workflow run: what the runner would tell it. */
export interface Call {
  readonly action: string;
  readonly repository: string;
  readonly sha: string;
  readonly token: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: Readonly<Record<string, unknown>> };
  readonly ref?: string;
  readonly runId?: string;
  /** Changes the step's copy of the workspace before the step starts. */
  readonly prepare?: (workspace: string) => void;
}

export interface Ended {
  /** 137 where it was killed. */
  readonly code: number;
  readonly log: string;
  readonly outputs: string;
  readonly summary: string;
}

/** Machines for single steps: an action's program is spawned as its composite does, in a fresh copy of a workspace. */
export function createMachines(at: { readonly folder: string; readonly url: string; readonly apiUrl: string }) {
  const temporary = join(at.folder, "temp");
  mkdirSync(join(temporary, "modelgate-native"), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(temporary, "modelgate-native", "node_modules"));
  let machines = 0;

  /** Starts a step. Killed, it and everything that it started is gone at once, as when a machine dies. */
  return (workspace: string, call: Call, keep = false) => {
    const root = join(at.folder, `machine-${++machines}`);
    const copy = keep ? workspace : join(root, "work");
    mkdirSync(root, { recursive: true });
    if (!keep) cpSync(workspace, copy, { recursive: true });
    call.prepare?.(copy);
    const file = (name: string, text = ""): string => {
      writeFileSync(join(root, name), text);
      return join(root, name);
    };
    const event = call.event ?? { name: "workflow_dispatch", payload: {} };
    const payload = { repository: { default_branch: "main" }, ...event.payload };
    const child = spawn(process.execPath, [join(ROOT, "dist", `${call.action}.js`)], {
      cwd: copy,
      detached: true,
      stdio: ["pipe", "pipe", "pipe"],
      env: {
        PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ""}`,
        HOME: root,
        TMPDIR: root,
        RUNNER_TEMP: temporary,
        GITHUB_REPOSITORY: call.repository,
        GITHUB_EVENT_NAME: event.name,
        GITHUB_EVENT_PATH: file("event.json", JSON.stringify(payload)),
        GITHUB_SHA: call.sha,
        GITHUB_REF: call.ref ?? "refs/heads/main",
        GITHUB_RUN_ID: call.runId ?? "77",
        GITHUB_RUN_ATTEMPT: "1",
        GITHUB_WORKFLOW_REF: `${call.repository}/.github/workflows/w.yml@refs/heads/main`,
        GITHUB_TRIGGERING_ACTOR: "ada",
        GITHUB_WORKSPACE: copy,
        GITHUB_SERVER_URL: at.url,
        GITHUB_API_URL: at.apiUrl,
        GITHUB_OUTPUT: file("output"),
        GITHUB_STEP_SUMMARY: file("summary"),
      },
    });
    let log = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        log += text;
      });
    child.stdin.on("error", () => {});
    child.stdin.end(JSON.stringify({ model: "cancer", token: call.token, ...call.inputs }));
    const ended = new Promise<Ended>((resolve) => {
      child.on("close", (code) => {
        const read = (name: string): string => readFileSync(join(root, name), "utf8");
        resolve({ code: code ?? 137, log, outputs: read("output"), summary: read("summary") });
      });
    });
    return { ended, kill: () => process.kill(-(child.pid ?? 0), "SIGKILL") };
  };
}
