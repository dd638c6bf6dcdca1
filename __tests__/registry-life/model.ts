import type { VersionState } from "../../src/domain/registry/records.ts";

export const ENVIRONMENTS = ["staging", "production"] as const;
export type Environment = (typeof ENVIRONMENTS)[number];

/** What an alias must say. */
export interface ModelAlias {
  readonly version: number;
  readonly previous: number | null;
  readonly previous_good: number | null;
  readonly serial: number;
  readonly reason: string;
  /** Of a forced move: the version that was merged then, or null; of any other move not there. */
  readonly forcedPast?: number | null;
}

export interface ModelVersion {
  /** What the model multiplies by: two of the same are one version. */
  readonly factor: number;
  readonly state: VersionState;
  readonly ranIn: readonly string[];
  /** Whether its model was given up. */
  readonly isGone: boolean;
}

/** What somebody gave as a reason, and what was forced past. */
interface Why extends Pick<ModelAlias, "forcedPast"> {
  readonly given: string | null;
}

/**
 * What a registry and its deployment files must be, kept in plain data by rules that are written down here once more:
 * they share no line with the program.
 */
export class RegistryModel {
  readonly versions: ModelVersion[] = [];
  readonly aliases = new Map<string, ModelAlias>();
  /** What each deployment file names on the default branch. */
  readonly merged = new Map<Environment, number>();
  /** What each deployment branch proposes, until it is merged. */
  readonly proposed = new Map<Environment, number>();
  /** What each deployment branch proposed last, merged or not: the branch stays. */
  readonly onBranch = new Map<Environment, number>();
  /** Commits that the registry branch must have: one an event. */
  events = 0;

  /** The version's number, and whether it is new. One whose model was given up has it back. */
  register(factor: number): { readonly version: number; readonly created: boolean } {
    const known = this.versions.findIndex((version) => version.factor === factor) + 1;
    if (known > 0) {
      if (this.at(known).isGone) this.change(known, { isGone: false });
      return { version: known, created: false };
    }
    const before = this.aliases.get("challenger");
    const version = this.versions.push({ factor, state: "active", ranIn: [], isGone: false });
    const previous = before?.version ?? null;
    this.aliases.set("challenger", {
      ...{ version, previous, previous_good: previous, serial: (before?.serial ?? 0) + 1, reason: "registered" },
    });
    this.events += 1;
    return { version, created: true };
  }

  /** The code of the error, or null where it is proposed, or named already. */
  deploy(environment: Environment, version: number): string | null {
    const refused = this.refused(version);
    if (refused !== null) return refused;
    const { ranIn } = this.at(version);
    if (environment === "production" && !ranIn.includes("staging")) return "E_ENVIRONMENT_ORDER";
    // What is merged names it already, and a person's force holds another one.
    const past = this.aliases.get(environment)?.forcedPast;
    if (this.merged.get(environment) === version && past === version) return "E_NOTHING_TO_MERGE";
    this.propose(environment, version);
    return null;
  }

  rollback(environment: Environment): string | null {
    const alias = this.aliases.get(environment);
    if (alias === undefined) return "E_NOTHING_DEPLOYED";
    if (alias.previous_good === null) return "E_NO_PREVIOUS";
    const refused = this.refused(alias.previous_good);
    if (refused !== null) return refused;
    // What is merged names it already: the one that is in force was forced past it, or is not promoted yet.
    if (this.merged.get(environment) === alias.previous_good)
      return alias.forcedPast === undefined ? null : "E_NOTHING_TO_MERGE";
    this.propose(environment, alias.previous_good);
    return null;
  }

  private propose(environment: Environment, version: number): void {
    if (this.merged.get(environment) === version) return;
    this.proposed.set(environment, version);
    this.onBranch.set(environment, version);
  }

  merge(environment: Environment): void {
    const version = this.proposed.get(environment);
    if (version === undefined) return;
    this.merged.set(environment, version);
    this.proposed.delete(environment);
  }

  /** What becomes of an environment: a status, or the code of the error. */
  promote(environment: Environment): string {
    const version = this.merged.get(environment);
    const alias = this.aliases.get(environment);
    if (version === undefined || alias?.version === version || alias?.forcedPast === version) return "nothing";
    return this.putInForce(environment, version, { given: null });
  }

  /** What becomes of an environment when a version is forced there. */
  force(environment: Environment, version: number): string {
    if (this.aliases.get(environment)?.version === version) return "nothing";
    const merged = this.merged.get(environment) ?? null;
    return this.putInForce(environment, version, {
      given: "an emergency",
      ...(merged === version ? {} : { forcedPast: merged }),
    });
  }

  private putInForce(environment: Environment, version: number, force: Why): string {
    const refused = this.refused(version);
    if (refused !== null) return refused;
    const { ranIn } = this.at(version);
    const good = this.goodBefore(environment, version);
    this.move(environment, { version, previous_good: good }, force);
    if (environment === "production") this.move("champion", { version, previous_good: good }, force);
    const others = ranIn.filter((name) => name !== environment);
    this.change(version, { ranIn: [...others, environment] });
    return "promoted";
  }

  private move(alias: string, to: Pick<ModelAlias, "version" | "previous_good">, { given, ...force }: Why): void {
    const before = this.aliases.get(alias);
    const why = before !== undefined && before.version > to.version ? "rolled back" : "deployed";
    const reason = given ?? why;
    this.aliases.set(alias, {
      ...to,
      ...force,
      previous: before?.version ?? null,
      serial: (before?.serial ?? 0) + 1,
      reason,
    });
  }

  /** Going forward, what was in force; going back, the highest lower one that may still be used and once ran there. */
  private goodBefore(environment: Environment, version: number): number | null {
    const before = this.aliases.get(environment)?.version ?? 0;
    if (before > 0 && before < version) return before;
    for (let lower = version - 1; lower > 0; lower--) {
      if (this.refused(lower) === null && this.at(lower).ranIn.includes(environment)) return lower;
    }
    return null;
  }

  retire(version: number, state: VersionState): string | null {
    const before = this.at(version);
    if (before.state === state) return null;
    const inForce = [...ENVIRONMENTS, "champion"].some((name) => this.aliases.get(name)?.version === version);
    if (state === "retired" && inForce) return "E_VERSION_IN_FORCE";
    this.change(version, { state });
    return null;
  }

  /** How many models are given up: those that nothing needs, all in one event. */
  collect(keep: number): number {
    const needed = this.needed(keep);
    const given = this.versions.flatMap(({ isGone }, i) => (isGone || needed.has(i + 1) ? [] : [i + 1]));
    for (const version of given) this.versions[version - 1] = { ...this.at(version), isGone: true };
    if (given.length > 0) this.events += 1;
    return given.length;
  }

  private needed(keep: number): Set<number | null> {
    const needed = new Set<number | null>([...this.merged.values(), ...this.onBranch.values()]);
    for (const [name, { version, previous, previous_good }] of this.aliases)
      for (const one of name === "challenger" ? [version] : [version, previous, previous_good]) needed.add(one);
    const active = this.versions.flatMap(({ state, ranIn }, i) =>
      state === "active" ? [{ number: i + 1, ranIn }] : [],
    );
    const newest = (some: typeof active) => some.slice(-keep).map(({ number }) => number);
    for (const number of newest(active)) needed.add(number);
    for (const name of ENVIRONMENTS)
      for (const number of newest(active.filter(({ ranIn }) => ranIn.includes(name)))) needed.add(number);
    return needed;
  }

  private refused(version: number): string | null {
    const { state, isGone } = this.at(version);
    if (state !== "active") return "E_VERSION_INACTIVE";
    return isGone ? "E_MODEL_COLLECTED" : null;
  }

  private change(version: number, to: Partial<ModelVersion>): void {
    this.versions[version - 1] = { ...this.at(version), ...to };
    this.events += 1;
  }

  private at(version: number): ModelVersion {
    return this.versions[version - 1] as ModelVersion;
  }
}
