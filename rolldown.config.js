import { chmodSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig } from "rolldown";

/** A chunk of all modules whose path holds a part. */
function group(name, part) {
  return { name, test: (id) => id.replaceAll("\\", "/").includes(part) };
}

/** A folder of src/commands is an action unless it says `action: null`. */
const actions = readdirSync("src/commands").filter(
  (name) => !readFileSync(`src/commands/${name}/declaration.ts`, "utf8").includes("\n  action: null,"),
);

const folderOf = (id) => `${process.cwd()}/src/commands/${id.slice("action:".length)}`;

/** The entrance of an action needs no file: it runs its command as a step, and loads it when its inputs are sound. */
const entrances = {
  name: "action-entrances",
  resolveId: (id) => (id.startsWith("action:") ? id : null),
  load: (id) =>
    id.startsWith("action:")
      ? `import { runAction } from "${process.cwd()}/src/main/run-action.ts";
import { declaration } from "${folderOf(id)}/declaration.ts";
void runAction(declaration, async () => (await import("${folderOf(id)}/index.ts")).command);
`
      : null,
};

const START =
  /\/src\/(core\/|commands\/[\w-]+\/declaration|adapters\/(actions\/|cli\/(neutralise|log|report-error|common-options)|node\/(inside|output-folder))|domain\/registry\/name|config\/load-config|main\/(environment|find-command|on-interrupt|generated\/|run-action|standard-input))|\/package\.json$|node_modules\/@actions\/core\/|^\0slim:/;

/**
 * What @actions/core wants of Node's crypto and os: a random text for the line that ends an output (which it holds against
 * the value, so that nobody's guess gets through), and how lines end. Loaded for that, the two cost every start 5 ms.
 */
const SLIM = {
  crypto: "export const randomUUID = () => String(Math.random()) + Math.random();",
  os: `export const EOL = process.platform === "win32" ? "\\r\\n" : "\\n";
export default /* @__PURE__ */ process.getBuiltinModule("os");`,
};

const slim = {
  name: "core-without-crypto-and-os",
  resolveId: (id, importer) => (id in SLIM && importer?.includes("/@actions/core/") ? `\0slim:${id}` : null),
  load: (id) => (id.startsWith("\0slim:") ? SLIM[id.slice("\0slim:".length)] : null),
};

const COMMON = {
  platform: "node",
  external: [/^onnxruntime-node/, /^@duckdb\//],
  output: {
    dir: "dist",
    // A start that loads no ES module does not load what loads them: a sixth of a bare Node's time.
    format: "cjs",
    strict: true,
    entryFileNames: "[name].js",
    minify: false,
    // What a function promises stands in src; here it would only be read at every start.
    comments: { jsdoc: false, legal: true, annotation: true },
    sourcemap: false,
  },
};

/**
 * The sandbox's child: one file that holds what it uses and nothing else, because something is waiting for it to start
 * whenever it does. What it shares with the commands is here twice.
 */
const sandbox = {
  ...COMMON,
  input: { sandbox: "src/main/sandbox.ts" },
  output: { ...COMMON.output, cleanDir: false, codeSplitting: false },
};

// One program for the command line, one for each action, and the chunks that they share; fixed names, so that the committed
// result changes only where the source does.
const commands = {
  ...COMMON,
  input: {
    cli: "src/main/cli.ts",
    guard: "src/main/guard.ts",
    auto: "src/main/auto.ts",
    ...Object.fromEntries(actions.map((name) => [name, `action:${name}`])),
  },
  preserveEntrySignatures: "allow-extension",
  // Its ES modules, of which only what is used is kept; for Node it would bring CommonJS, whole and slower to load.
  resolve: { alias: { yaml: resolve("node_modules/yaml/browser/dist/index.js") } },
  // Most of @actions/core is for what a composite cannot do; without this it would bring an HTTP client along.
  treeshake: { moduleSideEffects: [{ test: /node_modules\/(@actions|undici|@octokit)\//, sideEffects: false }] },
  output: {
    ...COMMON.output,
    chunkFileNames: "chunks/[name].js",
    // Named by what they hold, so that a reader of dist knows where to look, and a start loads no more than it needs.
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: "ajv", test: /node_modules\/(ajv|fast-deep-equal)\// },
        ...["yaml", "simple-statistics", "picomatch", "undici"].map((name) => group(name, `node_modules/${name}/`)),
        // What draws report.html, loaded when one is written.
        {
          name: "plot",
          test: /node_modules\/(@observablehq\/plot|d3(-[a-z-]+)?|internmap|isoformat|interval-tree-1d|binary-search-bounds|delaunator|robust-predicates)\//,
        },
        group("report-page", "src/render/report/"),
        {
          name: "github-client",
          test: (id) => id.includes("node_modules/") && !id.includes("node_modules/@actions/core/"),
        },
        ...["config-validator", "contract-validators"].map((name) => group(name, `generated/${name}`)),
        // What every start needs, in as few files as it takes: each costs as much as some ten kilobytes.
        { name: "start", test: START },
        // Read only when there is a configuration to read.
        {
          name: "config-reader",
          test: /\/src\/config\/(?!load-config|read-contract|touched-models|sole-model)|\/config\.schema\.json$/,
        },
        { name: "contracts", test: /\/src\/config\/read-contract/ },
        ...["domain", "render", "steps"].map((room) => group(room, `src/${room}/`)),
      ].map((one, i) => ({ ...one, priority: 100 - i })),
    },
    cleanDir: true,
    banner: (chunk) => (chunk.name === "cli" ? "#!/usr/bin/env node" : ""),
  },
  plugins: [
    entrances,
    slim,
    {
      name: "dist-package",
      generateBundle() {
        this.emitFile({ type: "asset", fileName: "package.json", source: '{ "type": "commonjs" }\n' });
      },
      writeBundle(options) {
        chmodSync(`${options.dir}/cli.js`, 0o755);
      },
    },
  ],
};

export default defineConfig([commands, sandbox]);
