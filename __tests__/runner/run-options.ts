import type { Permissions } from "./permissions.ts";
import type { Times } from "./spawn-step.ts";

/** The part of the github context that the caller decides; the rest follows from it, the event and the job. */
export interface GithubFacts {
  readonly repository: string;
  readonly ref: string;
  readonly sha: string;
  readonly actor: string;
  readonly server_url: string;
  readonly api_url: string;
  readonly graphql_url: string;
  readonly run_id: string;
  readonly run_attempt: string;
  readonly [more: string]: unknown;
}

/** One run of one workflow on a machine of its own. */
export interface RunOptions {
  /** An existing folder for everything that the run makes; the caller removes it. */
  readonly root: string;
  /** The workflow's path in its repository and its text. */
  readonly workflow: { readonly path: string; readonly text: string };
  readonly event: { readonly name: string; readonly payload: Readonly<Record<string, unknown>> };
  readonly github: GithubFacts;
  /** Makes a job's token, which may do exactly what is listed. */
  readonly tokenFor: (permissions: Permissions, job: string) => string | Promise<string>;
  /** The folder of an action's whole repository, by `owner/repo` or `owner/repo@ref`. Any other action is an error. */
  readonly actions?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** What the event changed, for `paths:`; computed from `repositoryFolder` when absent. */
  readonly changedFiles?: readonly string[];
  /** A git folder that holds the event's commits. */
  readonly repositoryFolder?: string;
  /** The permissions of a job that declares none. */
  readonly defaultPermissions?: Permissions;
  /** PATH of the machine; by default this Node's folder and the system's. */
  readonly path?: readonly string[];
  /** Node's `bin` folders by major version: what setup-node and `using:` find. */
  readonly nodes?: Readonly<Record<string, string>>;
  /** Where artifacts and caches live; by default in `root`. Runs that share it see each other's. */
  readonly store?: string;
  /** OpenID Connect, for jobs with `id-token: write`. */
  readonly oidc?: { readonly url: string; readonly token: string };
  readonly times?: Partial<Times>;
  /** Cancels the run. */
  readonly signal?: AbortSignal;
  /** Gets every line as a process wrote it: before it is obeyed as a command, and before secrets are masked. */
  readonly onRaw?: (line: string) => void;
  /** How many jobs run at once; 2 by default. */
  readonly parallel?: number;
}
