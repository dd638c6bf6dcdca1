/** What the parent tells a new child before anything else. */
export interface Setup {
  readonly workspace: string;
  readonly scratch: string;
  /** Where native packages are installed; null for beside the program. */
  readonly native: string | null;
  readonly threads: number;
  /** What DuckDB may use of the child's memory, in MiB. */
  readonly databaseMiB: number;
}

/** One call into the child. */
export interface Request {
  readonly id: number;
  readonly method: string;
  readonly params: readonly unknown[];
  /** Whether the child ends with its answer. */
  readonly isLast?: boolean;
}

/** What the child is doing: rows so far, and the model that is being loaded or run, which a kill then blames. */
export interface Progress {
  readonly rows: number;
  readonly during: string | null;
}

export type Answer =
  | { readonly id: number; readonly kind: "progress"; readonly progress: Progress }
  | { readonly id: number; readonly kind: "result"; readonly result: unknown }
  | {
      readonly id: number;
      readonly kind: "user-error";
      readonly code: `E_${string}`;
      readonly message: string;
      readonly remedy: string;
      readonly exit: number;
      readonly subject: string | null;
    }
  | { readonly id: number; readonly kind: "bug"; readonly message: string };
