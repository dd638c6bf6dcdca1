import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["__tests__/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores: the end-to-end story and the property tests share them with DuckDB and ONNX Runtime.
    maxWorkers: 2,
  },
});
