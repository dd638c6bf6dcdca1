import type { IncomingMessage, ServerResponse } from "node:http";
import type { FaultBook, Mishap } from "./faults.ts";
import { gitExchange } from "./git-exchange.ts";
import { parseGitRequest } from "./git-http.ts";
import { ASSETS } from "./present/release.ts";
import { type Rest, restExchange } from "./rest-exchange.ts";

/** One request as the log keeps it. */
export interface Exchange {
  readonly method: string;
  /** As faults see it: the REST interface's without `/api/v3`, git's with the repository's name. */
  readonly path: string;
  readonly query: string;
  /** What the client was told; null where it was told nothing. */
  readonly status: number | null;
  readonly by: string | null;
  readonly mishap: Mishap["kind"] | null;
}

export interface Site {
  readonly rest: Rest;
  readonly faults: FaultBook;
  readonly log: (exchange: Exchange) => void;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The REST interface, and where files are uploaded to. */
const API = /^\/api\/(v3|uploads)(?=\/)/;

/** Serves one request to its end, with whatever is to go wrong with it. */
export async function serveRequest(site: Site, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(message.url ?? "/", "http://127.0.0.1");
  // Whatever else is called an API (GraphQL is not served) ends as a violation, not as a page that is not there.
  const isRest = url.pathname.startsWith("/api/");
  const path = url.pathname.replace(API, "");
  const asked = { method: message.method ?? "GET", path, by: loginOf(site, message) };
  const mishap = site.faults.take(asked);
  const end = (status: number | null): void => {
    site.log({ ...asked, query: url.search, status, mishap: mishap?.kind ?? null });
  };
  const content = isRest ? await readContent(message) : Buffer.alloc(0);
  const goesWrong = (when: "before" | "after"): boolean => {
    if (mishap === null || mishap.kind === "page" || mishap.when !== when) return false;
    end(mishap.kind === "answer" ? mishap.status : null);
    if (mishap.kind === "answer") {
      // What is still being sent must be read, or the client sees a reset instead of the answer.
      message.resume();
      const body = JSON.stringify({ message: mishap.message ?? "Server Error" });
      send(response, { status: mishap.status, headers: { ...JSON_TYPE, ...mishap.headers }, body: Buffer.from(body) });
    }
    if (mishap.kind === "reset") message.socket.resetAndDestroy();
    return true;
  };
  if (goesWrong("before")) return;
  const answer = isRest
    ? await answerRest(site, { message, url, path, content, asked })
    : (answerFile(site, message, url) ?? (await answerGit(site, message, url)));
  if (goesWrong("after")) return;
  const spoiled = mishap?.kind === "page" ? spoil(answer, mishap.page) : answer;
  end(spoiled.status);
  send(response, spoiled);
}

const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };

interface RestAsked {
  readonly message: IncomingMessage;
  readonly url: URL;
  readonly path: string;
  readonly content: Buffer;
  readonly asked: { readonly method: string; readonly path: string; readonly by: string | null };
}

async function answerRest(site: Site, { message, url, path, content, asked }: RestAsked): Promise<Answer> {
  const reply = await restExchange(site.rest, {
    method: asked.method,
    path,
    query: url.searchParams,
    content,
    contentType: message.headers["content-type"] ?? "",
    accept: message.headers.accept ?? "",
    authorization: message.headers.authorization,
    isShown: site.faults.lag(asked),
  });
  const limits = { "x-ratelimit-limit": "1000", "x-ratelimit-remaining": "999", "x-ratelimit-resource": "core" };
  return {
    status: reply.status,
    headers: { ...limits, ...(reply.body === undefined ? {} : JSON_TYPE), ...reply.headers },
    body: reply.bytes ?? (reply.body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(reply.body))),
  };
}

/** A release's file, from the host that the REST interface sends clients to; null for every other path. */
function answerFile({ rest }: Site, message: IncomingMessage, url: URL): Answer | null {
  if (!url.pathname.startsWith(ASSETS)) return null;
  if (message.headers.authorization !== undefined) rest.report(`${url.pathname}: the token was sent to another host`);
  const id = Number(url.pathname.slice(ASSETS.length));
  const releases = [...rest.world.repositories.values()].flatMap((repository) => [...repository.releases.values()]);
  const asset = releases.flatMap(({ assets }) => assets).find((one) => one.id === id);
  if (asset === undefined) return { status: 404, headers: {}, body: Buffer.alloc(0) };
  return { status: 200, headers: { "content-type": asset.contentType }, body: asset.bytes };
}

async function answerGit(site: Site, message: IncomingMessage, url: URL): Promise<Answer> {
  const request = parseGitRequest(url);
  if (request === null)
    return { status: 404, headers: { "content-type": "text/plain" }, body: Buffer.from("Not Found") };
  const answer = await gitExchange(site.rest.world, site.rest.tokens, { message, request });
  // On a connection that was used before, curl would repeat a request that was reset, and hide the mishap.
  return { ...answer, headers: { ...answer.headers, connection: "close" } };
}

/** Who asks, for faults and the log; the exchange itself refuses a token that is not known. */
function loginOf(site: Site, message: IncomingMessage): string | null {
  try {
    return site.rest.tokens.authenticate(message.headers.authorization)?.account.login ?? null;
  } catch {
    return null;
  }
}

function spoil(answer: Answer, page: "short" | "html" | "cut"): Answer {
  if (page === "html") {
    return {
      status: 200,
      headers: { "content-type": "text/html; charset=utf-8" },
      body: Buffer.from("<!DOCTYPE html><p>Unicorn!"),
    };
  }
  if (page === "cut") return { ...answer, body: answer.body.subarray(0, answer.body.length >> 1) };
  const items: unknown = JSON.parse(answer.body.toString("utf8"));
  if (!Array.isArray(items)) return answer;
  return { ...answer, body: Buffer.from(JSON.stringify(items.slice(0, items.length >> 1))) };
}

async function readContent(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  if (response.destroyed) return;
  response.writeHead(status, { ...headers, ...(status === 204 ? {} : { "content-length": String(body.length) }) });
  response.end(status === 204 ? undefined : body);
}
