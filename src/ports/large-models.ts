import type { ReleaseStorage } from "../domain/registry/storage.ts";

/** Models that are too large for the registry branch, each kept under a name that is made of its digest. */
export interface LargeModels {
  /**
   * Keeps a model, and resolves once it was found there whole. One that is there already is left alone; what a killed
   * run has left half done is done again.
   */
  put(at: ReleaseStorage, model: { readonly bytes: Uint8Array; readonly digest: string }): Promise<void>;
  /** The bytes, as they are there: whoever reads holds them against the record. Null where there are none. */
  get(at: ReleaseStorage): Promise<Uint8Array | null>;
  /** Gives its bytes up, and the place that was made for them alone. Whether there were any; none is no error. */
  remove(at: ReleaseStorage): Promise<boolean>;
}
