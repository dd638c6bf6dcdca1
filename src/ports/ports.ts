import type { Digest } from "../domain/contract/digest.ts";
import type { Clock } from "./clock.ts";
import type { Engine } from "./engine.ts";
import type { Files } from "./files.ts";
import type { Forge } from "./forge.ts";
import type { LargeModels } from "./large-models.ts";
import type { Log } from "./log.ts";
import type { Processes } from "./process.ts";
import type { Registry } from "./registry.ts";
import type { Repository } from "./repository.ts";
import type { Scorer } from "./scorer.ts";
import type { Surroundings } from "./surroundings.ts";

/** What is known of the run itself, without asking anything. */
export interface RunContext {
  /** Identifies the run; the same in every attempt of one workflow run. */
  readonly runId: string;
  /** The workflow and its attempt; null outside of one. */
  readonly workflow: { readonly name: string; readonly attempt: number } | null;
  /** Absolute path of the repository's top folder. */
  readonly workspace: string;
  readonly platform: string;
  readonly node: string;
  /** What a command line that is meant for people must end with: ` --local`, or nothing. */
  readonly options: string;
  /** Version of this program. */
  readonly modelgate: string;
}

/** Everything a command may touch of the world. */
export interface Ports {
  readonly engine: Engine;
  readonly scorer: Scorer;
  readonly registry: Registry;
  readonly repository: Repository;
  readonly forge: Forge;
  readonly largeModels: LargeModels;
  readonly files: Files;
  readonly processes: Processes;
  readonly surroundings: Surroundings;
  readonly clock: Clock;
  readonly log: Log;
  readonly digest: Digest;
  readonly context: RunContext;
}
