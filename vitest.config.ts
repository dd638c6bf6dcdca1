import { defineConfig } from "vitest/config";

// No test leaves this machine, and every Node that one starts would read the file of extra certificates: where a company
// or a sandbox names one, that triples a start.
delete process.env.NODE_EXTRA_CA_CERTS;

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
