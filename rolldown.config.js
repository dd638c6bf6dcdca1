import { chmodSync, readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "rolldown";

/** A chunk of all modules whose path holds a part. */
function group(name, part) {
  return { name, test: (id) => id.replaceAll("\\", "/").includes(part) };
}

/** A folder of src/commands is an action unless it says `action: null`. */
const actions = readdirSync("src/commands").filter(
  (name) => !readFileSync(`src/commands/${name}/index.ts`, "utf8").includes("\n  action: null,"),
);

/** The entrance of an action needs no file: it runs its command as a step. */
const entrances = {
  name: "action-entrances",
  resolveId: (id) => (id.startsWith("action:") ? id : null),
  load: (id) =>
    id.startsWith("action:")
      ? `import { runAction } from "${process.cwd()}/src/main/run-action.ts";
import { command } from "${process.cwd()}/src/commands/${id.slice("action:".length)}/index.ts";
await runAction(command);
`
      : null,
};

// One program for the command line, one for each action, one for the sandbox's child, and the chunks that they share;
// fixed names, so that the committed result changes only where the source does.
export default defineConfig({
  input: {
    cli: "src/main/cli.ts",
    sandbox: "src/main/sandbox.ts",
    guard: "src/main/guard.ts",
    auto: "src/main/auto.ts",
    ...Object.fromEntries(actions.map((name) => [name, `action:${name}`])),
  },
  platform: "node",
  external: [/^onnxruntime-node/, /^@duckdb\//],
  // Most of @actions/core is for what a composite cannot do; without this it would bring an HTTP client along.
  treeshake: { moduleSideEffects: [{ test: /node_modules\/(@actions|undici|@octokit)\//, sideEffects: false }] },
  output: {
    dir: "dist",
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name].js",
    // Named by what they hold, so that a reader of dist knows where to look, and a start loads no more than it needs.
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        ...["yaml", "simple-statistics", "picomatch", "undici"].map((name) => group(name, `node_modules/${name}/`)),
        {
          name: "github-client",
          test: (id) => id.includes("node_modules/") && !/node_modules\/(ajv|@actions\/core)\//.test(id),
        },
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
    entrances,
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
