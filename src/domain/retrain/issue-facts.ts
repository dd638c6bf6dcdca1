/** What the issue says of itself, for programs. */
export interface IssueFacts {
  /** The version it speaks of; 0 where it says nothing. */
  readonly version: number;
  /** The run that wrote it last; null where it says nothing. */
  readonly run: string | null;
}

/** The lines below the marker that carry the facts. */
export function issueFactLines({ version, run }: { readonly version: number; readonly run: string }): string {
  return `<!-- modelgate:version ${version} -->\n<!-- modelgate:run ${run} -->`;
}

/** Reads them back from an issue's whole body. */
export function issueFacts(body: string): IssueFacts {
  return {
    version: Number(/^<!-- modelgate:version (\d+) -->\r?$/m.exec(body)?.[1] ?? 0),
    run: /^<!-- modelgate:run (\S+) -->\r?$/m.exec(body)?.[1] ?? null,
  };
}
