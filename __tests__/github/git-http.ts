import { spawn } from "node:child_process";
import type { IncomingMessage } from "node:http";
import { dirname } from "node:path";
import type { Access } from "./access.ts";
import { serverEnvironment } from "./git-store.ts";
import { refusalSettings } from "./protected-refs.ts";
import type { Repository } from "./state.ts";

export type GitService = "git-upload-pack" | "git-receive-pack";

/** A request of git's smart protocol: `/owner/name.git/info/refs?service=…` or `/owner/name.git/<service>`. */
export interface GitRequest {
  readonly fullName: string;
  readonly service: GitService;
  /** What follows the repository's name. */
  readonly rest: string;
}

/** Reads the address of a git request, with or without `.git`; null for any other address. */
export function parseGitRequest(url: URL): GitRequest | null {
  const match = /^\/([^/]+\/[^/]+?)(?:\.git)?(\/info\/refs|\/git-upload-pack|\/git-receive-pack)$/.exec(url.pathname);
  if (match === null) return null;
  const [, fullName = "", rest = ""] = match;
  const service = rest === "/info/refs" ? url.searchParams.get("service") : rest.slice(1);
  if (service !== "git-upload-pack" && service !== "git-receive-pack") return null;
  return { fullName, service, rest };
}

export interface GitAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Answers by `git http-backend` on the bare repository, whole: whoever sends it knows that git is done. */
export function answerGit(
  message: IncomingMessage,
  request: GitRequest,
  { repository, access }: { readonly repository: Repository; readonly access: Access | null },
): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const environment = serverEnvironment(backendSettings(message, request, { repository, access }));
    const child = spawn("git", ["http-backend"], { env: environment, stdio: ["pipe", "pipe", "ignore"] });
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("error", reject);
    child.on("close", () => resolve(parseCgi(Buffer.concat(output))));
    child.stdin.on("error", () => {
      // Git may answer before it has read everything.
    });
    message.on("close", () => {
      if (!message.complete) child.kill();
    });
    message.pipe(child.stdin);
  });
}

function backendSettings(
  message: IncomingMessage,
  request: GitRequest,
  { repository, access }: { readonly repository: Repository; readonly access: Access | null },
): Record<string, string> {
  const isPush = request.service === "git-receive-pack" && access !== null;
  const refusals = isPush ? refusalSettings(repository, access) : { config: [], environment: {} };
  const config = [
    ["http.receivepack", "true"],
    ["safe.directory", "*"],
    ["uploadpack.allowFilter", "true"],
    ["uploadpack.allowAnySHA1InWant", "true"],
    // As GitHub: `blob:none`, `blob:limit` and `tree:0` alone.
    ["uploadpackfilter.combine.allow", "false"],
    ["uploadpackfilter.tree.maxDepth", "0"],
    // Pull requests' refs are GitHub's own.
    ["receive.hideRefs", "refs/pull"],
    ["receive.autogc", "false"],
    ...refusals.config,
  ] as const;
  const numbered = config.flatMap(([key, value], i) => [
    [`GIT_CONFIG_KEY_${i}`, key] as const,
    [`GIT_CONFIG_VALUE_${i}`, value] as const,
  ]);
  const header = (name: string): string => String(message.headers[name] ?? "");
  return {
    ...Object.fromEntries(numbered),
    ...refusals.environment,
    GIT_CONFIG_COUNT: String(config.length),
    GIT_PROJECT_ROOT: dirname(repository.store.folder),
    GIT_HTTP_EXPORT_ALL: "1",
    GIT_PROTOCOL: header("git-protocol"),
    PATH_INFO: `/${repository.store.folder.slice(dirname(repository.store.folder).length + 1)}${request.rest}`,
    REQUEST_METHOD: message.method ?? "GET",
    QUERY_STRING: request.rest === "/info/refs" ? `service=${request.service}` : "",
    CONTENT_TYPE: header("content-type"),
    HTTP_CONTENT_ENCODING: header("content-encoding"),
    REMOTE_USER: access?.account.login ?? "",
    REMOTE_ADDR: "127.0.0.1",
    ...(message.headers["content-length"] === undefined ? {} : { CONTENT_LENGTH: header("content-length") }),
  };
}

/** Splits a CGI answer; one without a head is a backend that broke. */
function parseCgi(output: Buffer): GitAnswer {
  const end = output.indexOf("\r\n\r\n");
  if (end < 0) return { status: 500, headers: {}, body: Buffer.from("git http-backend gave no answer\n") };
  const headers = new Map(
    output
      .subarray(0, end)
      .toString("latin1")
      .split("\r\n")
      .map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );
  const status = Number.parseInt(headers.get("status") ?? "200", 10);
  headers.delete("status");
  return { status, headers: Object.fromEntries(headers), body: output.subarray(end + 4) };
}
