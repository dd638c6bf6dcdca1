/** The workspace's files. Paths are relative to it and may not leave it, unless they come from `scratch`. */
export interface Files {
  /** Null when there is no such file. */
  read(path: string): Promise<Uint8Array | null>;
  /** Whole or not at all: a reader sees the old bytes or the new ones. */
  write(path: string, content: Uint8Array | string): Promise<void>;
  /**
   * Refuses (E_FOLDER_FOREIGN, naming the first) a folder that holds anything but files of these names. Gives what
   * replaces the folder, after the same check, with exactly the files that it is handed.
   */
  claimFolder(
    path: string,
    names: readonly string[],
  ): Promise<(files: ReadonlyMap<string, Uint8Array | string>) => Promise<void>>;
  /** Puts a copy of a `scratch` file in its place: whole or not at all, as `write` does. */
  publish(scratchFile: string, path: string): Promise<void>;
  /** Last modification in nanoseconds, or null when there is no such file. */
  modified(path: string): Promise<bigint | null>;
  /** An absolute path in a folder that is gone when the command ends. */
  scratch(name: string): Promise<string>;
}
