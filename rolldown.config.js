import { chmodSync } from "node:fs";
import { defineConfig } from "rolldown";

/** A chunk of all modules whose path holds a part. */
function group(name, part) {
  return { name, test: (id) => id.replaceAll("\\", "/").includes(part) };
}

// One program for the command line, one for the sandbox's child, and the chunks that they share; fixed names, so that
// the committed result changes only where the source does.
export default defineConfig({
  input: { cli: "src/main/cli.ts", sandbox: "src/main/sandbox.ts" },
  platform: "node",
  external: [/^onnxruntime-node/, /^@duckdb\//],
  output: {
    dir: "dist",
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name].js",
    // Named by what they hold, so that a reader of dist knows where to look, and a start loads no more than it needs.
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        ...["yaml", "simple-statistics"].map((name) => group(name, `node_modules/${name}/`)),
        ...["config-validator", "contract-validators"].map((name) => group(name, `generated/${name}`)),
        ...["core", "domain", "config", "render", "steps"].map((room) => group(room, `src/${room}/`)),
      ].map((one, i) => ({ ...one, priority: 100 - i })),
    },
    minify: false,
    sourcemap: false,
    cleanDir: true,
    banner: (chunk) => (chunk.name === "cli" ? "#!/usr/bin/env node" : ""),
  },
  plugins: [
    {
      name: "dist-package",
      generateBundle() {
        this.emitFile({ type: "asset", fileName: "package.json", source: '{ "type": "module" }\n' });
      },
      writeBundle(options) {
        chmodSync(`${options.dir}/cli.js`, 0o755);
      },
    },
  ],
});
