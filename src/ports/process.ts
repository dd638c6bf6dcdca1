/** How a child ended. */
export type ProcessEnd =
  | { readonly kind: "exited"; readonly code: number }
  | { readonly kind: "killed"; readonly signal: string }
  | { readonly kind: "timed-out"; readonly seconds: number };

export interface ProcessRequest {
  /** A shell command line, as the user wrote it. */
  readonly command: string;
  /** Relative to the workspace. */
  readonly directory: string;
  /** Added to the allow-listed environment; nothing else of ours is passed on. */
  readonly environment: ReadonlyMap<string, string>;
  /** Further names of our environment that the user wants passed on. */
  readonly inherit: readonly string[];
  readonly timeoutSeconds: number;
  readonly onLine: (line: string) => void;
}

/** Runs the user's own commands, in their own process group, without any secret of ours. */
export interface Processes {
  run(request: ProcessRequest): Promise<ProcessEnd>;
}
