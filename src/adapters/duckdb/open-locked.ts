import { quoteLiteral } from "../sql/quote.ts";
import { type DuckDbConnection, loadDuckDb } from "./native.ts";

/** What a database may touch: exactly these files, and a scratch folder for spilling and writing. */
export interface Lock {
  readonly files: readonly string[];
  /** Folders that may be listed and read; empty but for the one step that expands a glob. */
  readonly folders: readonly string[];
  readonly scratch: string;
  readonly threads: number;
  readonly memoryMiB: number;
}

export interface LockedDatabase {
  readonly connection: DuckDbConnection;
  /** A second connection to the same database, for writing while the first one streams. */
  readonly connect: () => Promise<DuckDbConnection>;
  readonly close: () => void;
}

/**
 * Opens an in-memory database that can reach nothing but what the lock names: no network, no extensions, no other
 * file, and no way to change these settings afterwards.
 */
export async function openLocked(lock: Lock): Promise<LockedDatabase> {
  const instance = await loadDuckDb().api.DuckDBInstance.create(":memory:", {
    threads: String(lock.threads),
    memory_limit: `${lock.memoryMiB}MiB`,
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    allow_community_extensions: "false",
  });
  const connection = await instance.connect();
  const list = (paths: readonly string[]): string => `[${paths.map(quoteLiteral).join(", ")}]`;
  const settings = [
    `set temp_directory = ${quoteLiteral(`${lock.scratch}/spill`)}`,
    "set TimeZone = 'UTC'",
    `set allowed_paths = ${list(lock.files)}`,
    `set allowed_directories = ${list([lock.scratch, ...lock.folders].map((folder) => `${folder}/`))}`,
    "set enable_external_access = false",
    "set lock_configuration = true",
  ];
  for (const setting of settings) await connection.run(setting);
  return {
    connection,
    connect: () => instance.connect(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
