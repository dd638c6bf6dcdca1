/** Writes `data/us/*.parquet` and `data/anc/*.parquet` below a folder; `small`: those that lie in this folder. */
export function prepareData(folder: string, options?: { readonly small?: boolean }): Promise<void>;
