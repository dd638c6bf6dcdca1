/** The workspace's files. Paths are relative to it and may not leave it, unless they come from `scratch`. */
export interface Files {
  /** Null when there is no such file. */
  read(path: string): Promise<Uint8Array | null>;
  /** Whole or not at all: a reader sees the old bytes or the new ones. */
  write(path: string, content: Uint8Array | string): Promise<void>;
  /** Replaces a folder with exactly these files (by name) in one step. */
  replaceFolder(path: string, files: ReadonlyMap<string, Uint8Array | string>): Promise<void>;
  /** Moves a file from `scratch` to its place, replacing what is there in one step. */
  publish(scratchFile: string, path: string): Promise<void>;
  /** Last modification in nanoseconds, or null when there is no such file. */
  modified(path: string): Promise<bigint | null>;
  /** An absolute path in a folder that is gone when the command ends. */
  scratch(name: string): Promise<string>;
}
