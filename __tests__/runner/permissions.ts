export type Access = "none" | "read" | "write";
export type Permissions = Readonly<Record<string, Access>>;

/** The scopes that a job's token may have. */
export const SCOPES: readonly string[] = [
  "actions",
  "attestations",
  "checks",
  "contents",
  "deployments",
  "discussions",
  "id-token",
  "issues",
  "models",
  "packages",
  "pages",
  "pull-requests",
  "repository-projects",
  "security-events",
  "statuses",
];

/** What a repository of the restricted default gives to a job that asks for nothing. */
export const RESTRICTED: Permissions = { contents: "read", packages: "read" };

function declared(value: unknown): Permissions | undefined {
  if (value === undefined) return undefined;
  if (value === "read-all")
    return Object.fromEntries(SCOPES.filter((one) => one !== "id-token").map((one) => [one, "read"]));
  if (value === "write-all") return Object.fromEntries(SCOPES.map((one) => [one, one === "models" ? "read" : "write"]));
  return Object.fromEntries(
    Object.entries((value ?? {}) as Record<string, Access>).filter(([, access]) => access !== "none"),
  );
}

/**
 * What the token of a job may do: the job's own `permissions`, else the workflow's, else the repository's default.
 * What a declaration leaves out is none, except `metadata`, which is always read. On a pull request from a fork
 * nothing is written and no identity is given.
 */
export function jobPermissions(
  job: unknown,
  workflow: unknown,
  how: { readonly otherwise: Permissions; readonly fork: boolean },
): Permissions {
  const asked = declared(job) ?? declared(workflow) ?? how.otherwise;
  const given = Object.entries(asked).flatMap(([scope, access]): [string, Access][] => {
    if (!how.fork) return [[scope, access]];
    return scope === "id-token" ? [] : [[scope, "read"]];
  });
  return { ...Object.fromEntries(given), metadata: "read" };
}
