/** An annotated tag that an event leaves for people and for GTO to read; the registry itself reads none. */
export interface EventTag {
  readonly name: string;
  /**
   * The tag on whose commit it goes, since GTO finds a stage's version by the commit that it was registered on; null
   * for the event's own commit. Where that tag is not there, this one is not made either.
   */
  readonly beside: string | null;
}

/**
 * GTO's name for a registered version: `fraud@v7.0.0`. Versions are whole numbers here, and GTO wants semantic ones.
 * Names of models and aliases need no translation: whatever this house accepts, GTO accepts.
 */
export function versionTag(model: string, version: number): string {
  return `${model}@v${version}.0.0`;
}

/** GTO's name for the move of a stage to a version: `fraud#champion#4`. The serial makes every move a tag of its own. */
export function aliasTag(model: string, alias: string, serial: number): string {
  return `${model}#${alias}#${serial}`;
}
