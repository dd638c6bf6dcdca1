import { type Access, canSee, checkAccess, type Tokens } from "./access.ts";
import { ApiError, errorBody, forbidden, notFound } from "./api-error.ts";
import type { Call, Reply, Route } from "./call.ts";
import type { Contract, Operation } from "./contract.ts";
import { presentSelf } from "./present/account.ts";
import type { Born, World } from "./state.ts";

/** A request of the REST interface as it came in. */
export interface RestRequest {
  readonly method: string;
  /** Without `/api/v3` and the query; still encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly content: Buffer;
  readonly contentType: string;
  readonly accept: string;
  readonly authorization: string | undefined;
  readonly isShown: (item: Born) => boolean;
}

export interface Rest {
  readonly world: World;
  readonly tokens: Tokens;
  readonly contract: Contract;
  readonly routes: ReadonlyMap<string, Route>;
  /** Told of everything that is not as GitHub describes it. */
  readonly report: (violation: string) => void;
}

/**
 * Answers one request: checked against GitHub's description on the way in and on the way out. What violates it, or is
 * described but not served here, is reported and becomes a 500 that says what it was.
 */
export async function restExchange(rest: Rest, request: RestRequest): Promise<Reply> {
  const label = `${request.method} ${request.path}`;
  const fail = (violations: readonly string[]): Reply => {
    for (const violation of violations) rest.report(`${label}: ${violation}`);
    const message = `the loopback GitHub found this exchange to be wrong: ${violations.join("; ")}`;
    return { status: 500, body: { message } };
  };
  if (isViewerQuestion(request)) return viewer(rest.tokens, request);
  const operation = rest.contract.find(request.method, request.path);
  const route = operation === null ? undefined : rest.routes.get(operation.name);
  if (operation === null || (route === undefined && operation.name !== "GET /user")) {
    return fail(["the operation is not among those that scripts/extract-github-openapi.js takes"]);
  }
  try {
    const body = isFile(request) ? undefined : parseBody(request.content.toString("utf8"));
    const unknown = rest.contract.checkRequest(operation, request.query, body);
    const wrong = unknown.length > 0 || route === undefined ? unknown : unheeded(route, request.query, body);
    if (wrong.length > 0) return fail(wrong);
    const reply = await answer(rest, request, { operation, route, body });
    if (reply.bytes !== undefined) return reply;
    const violations = rest.contract.checkResponse(operation, reply.status, reply.body);
    return violations.length > 0 ? fail(violations) : reply;
  } catch (error) {
    return fail([error instanceof Error ? (error.stack ?? error.message) : String(error)]);
  }
}

interface Matched {
  readonly operation: Operation;
  readonly route: Route | undefined;
  readonly body: unknown;
}

async function answer(rest: Rest, request: RestRequest, { operation, route, body }: Matched): Promise<Reply> {
  try {
    const access = rest.tokens.authenticate(request.authorization);
    if (route === undefined) return self(rest.world, access);
    const repository = rest.world.repositories.get(`${operation.params.owner}/${operation.params.repo}`);
    if (repository === undefined || !canSee(access, repository)) throw notFound();
    const address = `${rest.world.url}/api/v3${request.path}`;
    const call: Call = {
      world: rest.world,
      repository,
      access,
      params: operation.params,
      query: request.query,
      body,
      bytes: request.content,
      accept: request.accept,
      address,
      isShown: request.isShown,
    };
    checkAccess(access, repository, typeof route.needs === "function" ? route.needs(call) : route.needs);
    if (request.method === "GET") return await route.run(call);
    return await repository.inTurn(async () => route.run(call));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { status: error.status, body: errorBody(error), headers: error.headers };
  }
}

/** Only a person has a user; a workflow's token is refused. */
function self(world: World, access: Access | null): Reply {
  if (access === null) throw new ApiError(401, "Requires authentication");
  if (access.kind === "installation") throw forbidden("allows_permissionless_access=true");
  return { status: 200, body: presentSelf(world, access.account) };
}

/** The one question of GraphQL that is answered: whom the token speaks for. REST tells it of people only. */
function isViewerQuestion({ method, path, content }: RestRequest): boolean {
  if (method !== "POST" || path !== "/api/graphql") return false;
  return parseQuery(content.toString("utf8")).replaceAll(/\s+/g, "") === "{viewer{login}}";
}

function parseQuery(text: string): string {
  try {
    return String((JSON.parse(text) as { query?: unknown }).query);
  } catch {
    return "";
  }
}

function viewer(tokens: Tokens, { authorization }: RestRequest): Reply {
  try {
    const access = tokens.authenticate(authorization);
    if (access === null) throw new ApiError(401, "Requires authentication");
    return { status: 200, body: { data: { viewer: { login: access.account.login } } } };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { status: error.status, body: errorBody(error) };
  }
}

function isFile({ contentType }: RestRequest): boolean {
  return contentType === "application/octet-stream";
}

/** Undefined for no body. Throws for a text that is not JSON: no client of ours may send one. */
function parseBody(text: string): unknown {
  return text === "" ? undefined : JSON.parse(text);
}

function unheeded(route: Route, query: URLSearchParams, body: unknown): string[] {
  const known = ["page", "per_page", ...(route.query ?? [])];
  const parameters = [...query.keys()].filter((name) => !known.includes(name));
  const sent = body !== null && typeof body === "object" ? Object.keys(body) : [];
  const properties = sent.filter((name) => !(route.body ?? []).includes(name));
  return [...parameters, ...properties].map((name) => `${name} is GitHub's, but the loopback does not heed it`);
}
