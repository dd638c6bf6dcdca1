import type { AliasRecord, VersionState } from "./records.ts";

/** What decides whether a version's model is kept. */
export interface VersionFacts {
  readonly version: number;
  readonly state: VersionState;
  /** Environments whose smoke test it has passed. */
  readonly ranIn: readonly string[];
}

/** What names versions, and how many are kept whatever names them. */
export interface Retention {
  readonly aliases: readonly AliasRecord[];
  /** Versions that a deployment file names, and where that is. */
  readonly deployments: readonly { readonly version: number; readonly where: string }[];
  /** So many of the newest active versions, and of those that ran in each environment. */
  readonly keep: number;
}

/**
 * Why each version's model is needed, in words, in the order of the versions; none for one that nothing needs. Needed is
 * what an alias names; what an alias other than `challenger` named before and would go back to; what a deployment file
 * names, on the default branch or on the branch of a deployment that is not merged; and the newest active versions, of
 * all and of each environment.
 */
export function retention(
  versions: readonly VersionFacts[],
  { aliases, deployments, keep }: Retention,
): { readonly version: number; readonly kept: readonly string[] }[] {
  const needs = new Map<number, string[]>(versions.map(({ version }) => [version, []]));
  const need = (version: number | null, why: string): void => {
    if (version !== null) needs.get(version)?.push(why);
  };
  for (const { alias, version, previous, previous_good } of aliases) {
    need(version, `${alias} names it`);
    if (alias === "challenger") continue;
    if (previous_good !== version) need(previous_good, `a rollback of ${alias} goes to it`);
    if (previous !== previous_good && previous !== version) need(previous, `${alias} named it before`);
  }
  for (const { version, where } of deployments) need(version, where);
  const active = versions.filter(({ state }) => state === "active");
  for (const version of newest(active, keep)) need(version, `among the newest ${keep} active versions`);
  for (const environment of [...new Set(active.flatMap(({ ranIn }) => ranIn))].sort()) {
    const ran = active.filter(({ ranIn }) => ranIn.includes(environment));
    for (const version of newest(ran, keep)) need(version, `among the newest ${keep} that ran in ${environment}`);
  }
  return versions.map(({ version }) => ({ version, kept: needs.get(version) ?? [] }));
}

function newest(versions: readonly VersionFacts[], many: number): number[] {
  const numbers = versions.map(({ version }) => version).sort((a, b) => b - a);
  return numbers.slice(0, many);
}
