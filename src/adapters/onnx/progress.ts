/** Told what is being done, so that a kill can name the culprit. */
export type OnProgress = (progress: { readonly rows: number; readonly during: string | null }) => void;
