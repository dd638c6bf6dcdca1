import { defineConfig, mergeConfig } from "vitest/config";
import base from "../../vitest.config.ts";

const merged = mergeConfig(base, defineConfig({ test: { testTimeout: 300_000 } }));
export default { ...merged, test: { ...merged.test, include: ["__tests__/act/*.e2e.ts"] } };
