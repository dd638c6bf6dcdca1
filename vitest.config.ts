import { defineConfig } from "vitest/config";

export default defineConfig({
  // Those packages name source maps that they do not bring; Vite would warn of every file.
  logLevel: "error",
  test: {
    include: ["__tests__/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores: the end-to-end story and the property tests share them with DuckDB and ONNX Runtime.
    maxWorkers: 2,
    // GitHub's parser imports JSON without attributes, which Node refuses; inlined, Vite reads it.
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions|languageservice)/] } },
  },
});
