import { randomBytes } from "node:crypto";
import { ApiError, forbidden, notFound } from "./api-error.ts";

export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: "User" | "Bot" | "Organization";
}

/** The identity of the token that a workflow run gets. */
export const WORKFLOW_BOT: Account = { id: 41_898_282, login: "github-actions[bot]", type: "Bot" };

export type Level = "read" | "write";
export type Permission = "contents" | "pull-requests" | "issues" | "statuses" | "actions" | "administration";
/** As `permissions:` of a workflow job: what is not named is not given. */
export type Permissions = Readonly<Partial<Record<Permission, Level>>>;

/** A token with whom it speaks for and what it may do. */
export interface Access {
  readonly token: string;
  readonly account: Account;
  /** An installation (a workflow's token, an app) or a person. */
  readonly kind: "installation" | "user";
  readonly permissions: Permissions;
  /** Full names of the repositories it sees beyond public ones; null: all. */
  readonly repositories: readonly string[] | null;
}

export interface Tokens {
  issue(access: Omit<Access, "token">): string;
  /** Whom a request's Authorization header speaks for: null for nobody. Throws 401 for a token that is not known. */
  authenticate(header: string | undefined): Access | null;
  revoke(token: string): void;
}

/** Takes `Bearer`, `token`, and the basic header that actions/checkout and git send (the name is ignored). */
export function createTokens(): Tokens {
  const known = new Map<string, Access>();
  return {
    issue: (access) => {
      const token = `${access.kind === "user" ? "ghp" : "ghs"}_${randomBytes(18).toString("hex")}`;
      known.set(token, { ...access, token });
      return token;
    },
    revoke: (token) => {
      known.delete(token);
    },
    authenticate: (header) => {
      if (header === undefined || header === "") return null;
      const access = known.get(tokenOf(header));
      if (access === undefined) throw new ApiError(401, "Bad credentials");
      return access;
    },
  };
}

function tokenOf(header: string): string {
  const [scheme = "", value = ""] = header.split(/\s+/);
  if (scheme.toLowerCase() !== "basic") return value;
  const pair = Buffer.from(value, "base64").toString("utf8");
  return pair.slice(pair.indexOf(":") + 1);
}

/** What a call needs: any one of these. None at all: only that the repository is there for the token. */
export type Needs = readonly (readonly [Permission, Level])[];

interface Guarded {
  readonly fullName: string;
  readonly private: boolean;
}

/** Whether a repository exists at all for this token. */
export function canSee(access: Access | null, repository: Guarded): boolean {
  if (!repository.private) return true;
  return access !== null && (access.repositories === null || access.repositories.includes(repository.fullName));
}

function holds(access: Access, repository: Guarded, needs: Needs): boolean {
  if (access.repositories !== null && !access.repositories.includes(repository.fullName)) return false;
  return needs.some(([permission, level]) => {
    const held = access.permissions[permission];
    return held === "write" || held === level;
  });
}

/** Throws GitHub's refusal unless the token may do this: 404 unseen, 401 anonymous, 403 without the permission. */
export function checkAccess(access: Access | null, repository: Guarded, needs: Needs): void {
  if (!canSee(access, repository)) throw notFound();
  const isRead = needs.every(([, level]) => level === "read");
  if (needs.length === 0 || (isRead && !repository.private)) return;
  if (access === null) throw new ApiError(401, "Requires authentication");
  if (holds(access, repository, needs)) return;
  const accepted = needs.map(([permission, level]) => `${permission.replace("-", "_")}=${level}`).join("; ");
  throw forbidden(accepted, access.kind === "user" ? "personal access token" : "integration");
}

/** Whether the token may do this; the question without the refusal. */
export function isAllowed(access: Access | null, repository: Guarded, needs: Needs): boolean {
  return access !== null && canSee(access, repository) && holds(access, repository, needs);
}
