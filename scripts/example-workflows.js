// Writes the workflows of examples/flights from those of examples/workflows: the same jobs, as a matrix over its models.
// `--check` only compares. Run by `npm run build`, checked by the test suite.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const TARGET = "examples/flights/.github/workflows";
const MODELS = [...readFileSync(`${root}/examples/flights/modelgate.yml`, "utf8").matchAll(/^ {2}([\w-]+):$/gm)].map(
  ([, name]) => name,
);

const PACKAGES = `      # The training script's packages, unless the machine has them.
      - run: node -p 'require.resolve("@duckdb/node-api")' || npm ci --ignore-scripts
`;

const expression = (text) => `\${{ ${text} }}`;

/** A workflow for one model, as one for several: each action is told its model, and no model waits for another. */
function forModels(name, text) {
  const head = `# Made of examples/workflows/${name} by scripts/example-workflows.js.\n`;
  const paths = text.replace('["deploy/**", "**.md"]', '["deploy/**", "data/*/current.parquet", "**.md"]');
  const [before, ...jobs] = paths.split(/^(?= {2}[\w-]+:\n {4})/m);
  return head + before + jobs.map(jobForModels).join("");
}

function jobForModels(job) {
  const ready = job.replace(/^ {6}# Here comes what the training script needs.*\n/m, PACKAGES);
  if (!/modelgate\/modelgate\/[\w-]+@/.test(job) || job.includes("inputs.model")) return ready;
  const after = job.includes("\n    needs: ") ? `    if: ${expression("!cancelled()")}\n` : "";
  const matrix = `    strategy: { fail-fast: false, matrix: { model: [${MODELS.join(", ")}] } }\n`;
  const model = `        with: { model: "${expression("matrix.model")}" }\n`;
  return ready
    .replace(/^ {4}runs-on: .*\n/m, (line) => after + line + matrix)
    .replace(/^( {6}- uses: modelgate\/modelgate\/[\w-]+@.*\n)( {8}with: .*\n)?/gm, (_, uses) => uses + model);
}

let stale = 0;
mkdirSync(`${root}/${TARGET}`, { recursive: true });
const names = readdirSync(`${root}/examples/workflows`).filter((name) => name !== "one-job.yml");
for (const name of names) {
  const made = forModels(name, readFileSync(`${root}/examples/workflows/${name}`, "utf8"));
  const path = `${TARGET}/${name}`;
  let current = null;
  try {
    current = readFileSync(`${root}/${path}`, "utf8");
  } catch {
    // Not there yet.
  }
  if (current === made) continue;
  if (process.argv.includes("--check")) {
    stale++;
    console.error(`${path} is not what scripts/example-workflows.js writes; run: npm run build`);
  } else {
    writeFileSync(`${root}/${path}`, made);
    console.error(`wrote ${path}`);
  }
}
process.exitCode = stale > 0 ? 1 : 0;
