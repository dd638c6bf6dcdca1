import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { temporaryFolder } from "../open-sandbox.ts";
import { createTokens, type Permissions, WORKFLOW_BOT } from "./access.ts";
import { createContract } from "./contract.ts";
import { createRepository, type NewRepository } from "./create-repository.ts";
import { createFaults, type Faults } from "./faults.ts";
import { type RepositoryHandle, repositoryHandle } from "./repository-handle.ts";
import { ROUTES } from "./routes/table.ts";
import { type Exchange, serveRequest } from "./serve-request.ts";
import { accountOf, type Event, type World } from "./state.ts";

export interface GitHubOptions {
  /** Told of pushes, pull requests and dispatches as they happen. */
  readonly onEvent?: (event: Event) => void;
  readonly now?: () => Date;
}

export interface TokenOptions {
  /** Whom the token speaks for: the workflow's bot unless given, an app where it ends in `[bot]`, else a person. */
  readonly login?: string;
  /** Full names of the private repositories it sees; all unless given. */
  readonly repositories?: readonly string[];
}

/** A GitHub on loopback: real git over HTTP and a REST interface over the same bare repositories. */
export interface GitHub {
  /** What GITHUB_SERVER_URL would be. */
  readonly url: string;
  /** What GITHUB_API_URL would be. */
  readonly apiUrl: string;
  /** A token with these permissions and no others. */
  token(permissions: Permissions, options?: TokenOptions): string;
  revoke(token: string): void;
  createRepository(wanted: NewRepository): Promise<RepositoryHandle>;
  readonly faults: Faults;
  /** Everything that was not as GitHub describes it; a test expects none. */
  readonly violations: readonly string[];
  /** Every request that was answered or broken off, in the order of their ends. */
  readonly log: readonly Exchange[];
  readonly events: readonly Event[];
  close(): Promise<void>;
}

/** Starts a server on a free port of 127.0.0.1; it ends with `close`, and its repositories with it. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const folder = temporaryFolder("github");
  const [events, violations, log]: [Event[], string[], Exchange[]] = [[], [], []];
  const world = createWorld(options, events);
  const tokens = createTokens();
  const faults = createFaults({ now: () => world.now().getTime(), lastId: world.lastId });
  const report = (violation: string): void => {
    violations.push(violation);
  };
  const site = {
    rest: { world, tokens, contract: createContract(), routes: ROUTES, report },
    faults,
    log: (exchange: Exchange): void => {
      log.push(exchange);
    },
  };
  const server = createServer((message, response) => {
    serveRequest(site, message, response).catch((error: unknown) => abort(response, error, report));
  });
  world.url = await listen(server);
  return {
    url: world.url,
    apiUrl: `${world.url}/api/v3`,
    token: (permissions, { login = WORKFLOW_BOT.login, repositories = null } = {}) => {
      const isBot = login.endsWith("[bot]");
      return tokens.issue({
        account: accountOf(world, login, isBot ? "Bot" : "User"),
        kind: isBot ? "installation" : "user",
        permissions,
        repositories,
      });
    },
    revoke: tokens.revoke,
    createRepository: async (wanted) => repositoryHandle(world, await createRepository(world, folder.path, wanted)),
    faults,
    violations,
    log,
    events,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      folder.remove();
    },
  };
}

function createWorld(options: GitHubOptions, events: Event[]): World & { readonly lastId: () => number } {
  let id = 1000;
  return {
    repositories: new Map(),
    accounts: new Map([[WORKFLOW_BOT.login, WORKFLOW_BOT]]),
    nextId: () => ++id,
    lastId: () => id,
    now: options.now ?? (() => new Date()),
    emit: (event) => {
      events.push(event);
      options.onEvent?.(event);
    },
    url: "",
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A mistake of the server itself: seen by the test that asserts no violations. */
function abort(response: ServerResponse<IncomingMessage>, error: unknown, report: (violation: string) => void): void {
  report(error instanceof Error ? (error.stack ?? error.message) : String(error));
  response.destroy();
}
