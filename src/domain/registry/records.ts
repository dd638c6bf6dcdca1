import type { Verdict } from "../gate/verdict.ts";
import type { Baseline } from "../metric/baseline.ts";
import type { OutputPlan } from "../scoring/output-plan.ts";
import type { Task } from "../scoring/predictions.ts";
import type { Signature } from "../scoring/signature.ts";
import type { Storage } from "./storage.ts";

/** Rows that a run or a version was made with. */
export interface DataRecord {
  /** `train` or `test`. */
  readonly name: string;
  readonly digest: string;
  readonly rows: number;
}

/** run.json: what a training run did, and what came of it. */
export interface RunRecord {
  readonly schema: 1;
  readonly model: string;
  readonly task: Task;
  readonly digest: string;
  readonly size: number;
  readonly threshold: number | null;
  readonly positive: string | null;
  readonly signature: Signature;
  readonly output: OutputPlan;
  /** Why the model could not be loaded: then signature and output are empty, and it fails every gate. */
  readonly failure?: string;
  readonly command: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly seed: number;
  /** What the training script logged itself; never used in place of a computed metric. */
  readonly metrics: Readonly<Record<string, number | readonly number[]>>;
  readonly data: readonly DataRecord[];
  /** What a model without features knows of the training data. Not in records of older programs. */
  readonly baseline?: Baseline | null;
  readonly commit: string | null;
  readonly ref: string | null;
  /** Whether tracked files differed from the commit when the run began. */
  readonly dirty: boolean;
  readonly runner: { readonly platform: string; readonly node: string };
  readonly lockfile: string | null;
  readonly started_at: string;
  readonly seconds: number;
}

/** version.json: one immutable version. Its SHA-256 is the record digest. */
export interface VersionRecord {
  readonly schema: 1;
  readonly model: string;
  readonly version: number;
  readonly label: string | null;
  readonly digest: string;
  readonly size: number;
  readonly storage: Storage;
  /** Digest of what makes this version itself: model bytes, threshold, output and signature. */
  readonly content: string;
  readonly task: Task;
  readonly threshold: number | null;
  readonly positive: string | null;
  readonly output: OutputPlan;
  readonly signature: Signature;
  readonly verdict: Verdict;
  /** Why it was registered in spite of its verdict; null where the verdict passed. */
  readonly forced: string | null;
  readonly metrics: Readonly<Record<string, number>>;
  /** Digest of each other file that belongs to the version. */
  readonly files: Readonly<Record<string, string>>;
  readonly lineage: Lineage;
  /** Record digest of the version before; null for the first. */
  readonly parent: string | null;
  readonly created: string;
}

export interface Lineage {
  readonly commit: string | null;
  /** Whether tracked files differed from the commit. Not in records of older programs. */
  readonly dirty?: boolean;
  readonly ref: string | null;
  readonly run_id: string | null;
  readonly run_attempt: number | null;
  readonly workflow: string | null;
  readonly actor: string | null;
  readonly runner: string;
  readonly lockfile: string | null;
  readonly data: readonly DataRecord[];
  readonly params: Readonly<Record<string, unknown>>;
  readonly seed: number;
  readonly dataset_uses: number;
}

/** A record with the digest of its bytes. */
export interface StoredVersion {
  readonly record: VersionRecord;
  readonly recordDigest: string;
}

export type VersionState = "active" | "retired" | "revoked";

/** status.json: the one file of a version that may change. */
export interface VersionStatus {
  readonly schema: 1;
  readonly state: VersionState;
  readonly reason: string | null;
  readonly actor: string | null;
  readonly at: string;
  /** Environments whose smoke test it has passed. */
  readonly ran_in: readonly { readonly environment: string; readonly at: string }[];
}

/** A movable name for one version. */
export interface AliasRecord {
  readonly schema: 1;
  readonly alias: string;
  readonly version: number;
  readonly record: string;
  readonly previous: number | null;
  readonly previous_good: number | null;
  /** Counts the alias's moves, from 1. */
  readonly serial: number;
  readonly reason: string;
  readonly actor: string | null;
  readonly approved_by: readonly string[];
  readonly pull_request: number | null;
  readonly run_id: string | null;
  /** Moved without a merged deployment (challenger: registered in spite of the verdict); `reason` says why. */
  readonly forced: boolean;
  /** Only of a forced move: the record digest of what was wished for instead; null where nothing was. */
  readonly instead_of?: string | null;
  readonly at: string;
}

/** One line of the drift history. */
export interface MonitorLine {
  readonly schema: 1;
  readonly at: string;
  readonly environment: string;
  readonly version: number;
  readonly run_id: string;
  readonly verdict: string;
  readonly rows: number;
  readonly data: string;
  readonly drifted: readonly string[];
  readonly share: number;
  /** The share weighted by importance, which decides. Not in lines of older programs. */
  readonly weighted_share?: number;
}
