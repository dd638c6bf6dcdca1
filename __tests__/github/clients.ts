import { spawn } from "node:child_process";
import { devNull } from "node:os";
import { Octokit } from "@octokit/rest";
import type { GitHub } from "./start-github.ts";

/** Octokit as a program would make it; what it logs about failures stays out of the tests' output. */
export function octokit(github: GitHub, token?: string): Octokit {
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  return new Octokit({ baseUrl: github.apiUrl, log: silent, ...(token === undefined ? {} : { auth: token }) });
}

export interface GitRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Real git as a user's, in a folder, with the header that actions/checkout leaves behind. */
export function gitClient(folder: string, token?: string): (...args: readonly string[]) => Promise<GitRun> {
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  const settings = token === undefined ? [] : ["-c", `http.extraheader=AUTHORIZATION: basic ${basic}`];
  return (...args) =>
    new Promise((resolve, reject) => {
      // Not the synchronous kind: the server answers from this very process.
      const child = spawn("git", [...settings, ...args], { cwd: folder, env: clientEnvironment() });
      let stdout = "";
      let stderr = "";
      child.stdout.on("data", (chunk: Buffer) => {
        stdout += chunk.toString("utf8");
      });
      child.stderr.on("data", (chunk: Buffer) => {
        stderr += chunk.toString("utf8");
      });
      child.on("error", reject);
      child.on("close", (code) => resolve({ code: code ?? 128, stdout: stdout.trim(), stderr }));
    });
}

function clientEnvironment(): Record<string, string> {
  const { PATH = "" } = process.env;
  return {
    PATH,
    HOME: devNull,
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "Ada",
    GIT_AUTHOR_EMAIL: "ada@example.org",
    GIT_COMMITTER_NAME: "Ada",
    GIT_COMMITTER_EMAIL: "ada@example.org",
  };
}
