import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const { env } = process;
const input = (name) => env[`INPUT_${name.toUpperCase()}`].trim();

function fail(message) {
  console.log(`::error::${message}`);
  process.exit(1);
}

/** `*` and `?` of a name pattern. */
function matches(pattern, name) {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*/g, ".*")
    .replace(/\?/g, ".");
  return new RegExp(`^${source}$`).test(name);
}

const [name, pattern, run] = [input("name"), input("pattern"), input("run-id")];
if (run !== env.GITHUB_RUN_ID && input("github-token") === "")
  fail("Unable to list artifacts of another run without github-token");
const store = join(fileURLToPath(env.ACTIONS_RESULTS_URL), run);
const all = existsSync(store) ? readdirSync(store).sort() : [];
const wanted = all.filter((one) => (name === "" ? pattern === "" || matches(pattern, one) : one === name));
if (name !== "" && wanted.length === 0) fail(`Unable to download artifact(s): Artifact not found for name: ${name}`);
const target = resolve(env.GITHUB_WORKSPACE, input("path"));
mkdirSync(target, { recursive: true });
const flat = name !== "" || input("merge-multiple") === "true";
for (const one of wanted) cpSync(join(store, one), flat ? target : join(target, one), { recursive: true });
console.log(`Total of ${wanted.length} artifact(s) downloaded`);
appendFileSync(env.GITHUB_OUTPUT, `download-path=${target}\n`);
