import { requireNative } from "../node/native-package.ts";

export type DuckDb = typeof import("@duckdb/node-api");
export type DuckDbConnection = InstanceType<DuckDb["DuckDBConnection"]>;
export type DuckDbChunk = InstanceType<DuckDb["DuckDBDataChunk"]>;
export type DuckDbBindings = typeof import("@duckdb/node-bindings");

let loaded: { api: DuckDb; bindings: DuckDbBindings } | null = null;

/** Loads DuckDB's native library: 110 ms, so only the child that reads data does it, and only then. */
export function loadDuckDb(): { readonly api: DuckDb; readonly bindings: DuckDbBindings } {
  if (loaded === null) {
    const api = requireNative<DuckDb>("@duckdb/node-api");
    loaded = { api, bindings: requireNative<DuckDbBindings>("@duckdb/node-bindings", "@duckdb/node-api") };
  }
  return loaded;
}
