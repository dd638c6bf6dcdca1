import type { RegistryChange } from "../domain/registry/change.ts";
import type { RegistryEvent } from "../domain/registry/event.ts";
import type { VersionFile } from "../domain/registry/layout.ts";
import type { AliasRecord, StoredVersion, VersionStatus } from "../domain/registry/records.ts";

/** The files of the registry branch at one commit, as they lie there: unchecked. */
export interface RegistryTree {
  /** A file by path; null when it is not there. */
  read(path: string): Promise<Uint8Array | null>;
  /** Names of what lies in a folder; none where it is not there. Folders that are asked for at once come at once. */
  names(folder: string): Promise<readonly string[]>;
}

/**
 * The registry branch at one commit. What is read is verified: files against the record, the record against its chain.
 * Of a model of which something is missing (versions are 1..n, no alias names another one) nothing is told at all:
 * `versions`, `version` and `alias` throw E_REGISTRY_DAMAGED.
 */
export interface RegistrySnapshot extends RegistryTree {
  /** Version numbers of a model, ascending; with `holding` only those where one of these stands for the model: it, or its pointer, or what `gc` left. */
  versions(model: string, ...holding: Uint8Array[]): Promise<readonly number[]>;
  /**
   * Refuses (E_REGISTRY_DAMAGED) a record that does not belong to its place, that the next version's `parent` does not
   * name, or, for the newest version, that `challenger` names by another digest. Null when there is no such version.
   */
  version(model: string, version: number): Promise<StoredVersion | null>;
  status(model: string, version: number): Promise<VersionStatus>;
  alias(model: string, alias: string): Promise<AliasRecord | null>;
  /** A version's file, checked against the digest in its record. Throws E_MODEL_COLLECTED for a model that `gc` has given up. */
  file(stored: StoredVersion, file: VersionFile): Promise<Uint8Array>;
}

/** The registry branch from its first commit to its tip. */
export interface RegistryHistory {
  /** What the branch is called. */
  readonly branch: string;
  /** The registry at the tip. */
  readonly snapshot: RegistrySnapshot;
  /** Oldest first: order is ancestry. None for a registry that is not there. */
  readonly events: readonly RegistryEvent[];
  /** All tags of the repository by name, with the commit that each stands on. */
  readonly tags: ReadonlyMap<string, string>;
  /** Contents of files by id, unchecked, fetched together. */
  contents(ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** What a writer wants, given the registry as it is: a commit, or nothing because it is there already. */
export type Decision<T> =
  | { readonly kind: "commit"; readonly change: RegistryChange; readonly value: T }
  | { readonly kind: "nothing"; readonly value: T };

export interface Committed<T> {
  /** `nothing` when it was there already, `planned` in a dry run. */
  readonly outcome: "written" | "nothing" | "planned";
  /** The commit in which it was read back; null in a dry run, and for a registry that is not there. */
  readonly commit: string | null;
  readonly value: T;
}

/** The git-backed registry. */
export interface Registry {
  snapshot(): Promise<RegistrySnapshot>;
  /** Throws E_REGISTRY_SHALLOW where the beginning is not there. */
  history(): Promise<RegistryHistory>;
  /**
   * Adds one commit by compare-and-swap. When another writer was faster the decision is made again on what is there
   * then, so `decide` may be called any number of times. Resolves only after the effect was read back.
   */
  commit<T>(decide: (snapshot: RegistrySnapshot) => Promise<Decision<T>>): Promise<Committed<T>>;
}
