import { createHash } from "node:crypto";
import { appendFileSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { commonRoot, findFiles } from "../find-files.js";

const { env } = process;
const input = (name) => env[`INPUT_${name.toUpperCase()}`].trim();

function fail(message) {
  console.log(`::error::${message}`);
  process.exit(1);
}

const name = input("name");
if (name === "" || /["":<>|*?\r\n\\/]/.test(name)) fail(`The artifact name is not valid: ${name}`);
const patterns = input("path")
  .split("\n")
  .map((line) => line.trim())
  .filter((line) => line !== "");
if (patterns.length === 0) fail("Input required and not supplied: path");
const files = findFiles(env.GITHUB_WORKSPACE, patterns, { hidden: input("include-hidden-files") === "true" });
if (files.length === 0) {
  const message = `No files were found with the provided path: ${patterns.join(", ")}. No artifacts will be uploaded.`;
  const wish = input("if-no-files-found");
  if (wish === "error") fail(message);
  console.log(wish === "warn" ? `::warning::${message}` : message);
  process.exit(0);
}
const folder = join(fileURLToPath(env.ACTIONS_RESULTS_URL), env.GITHUB_RUN_ID, name);
if (existsSync(folder)) {
  if (input("overwrite") !== "true") {
    fail(
      "Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run",
    );
  }
  rmSync(folder, { recursive: true });
}
const root = commonRoot(env.GITHUB_WORKSPACE, patterns);
const digest = createHash("sha256");
for (const file of files) {
  const target = join(folder, relative(root, file));
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(file, target);
  digest.update(relative(root, file)).update(readFileSync(file));
}
const id = Number.parseInt(createHash("sha256").update(folder).digest("hex").slice(0, 8), 16);
appendFileSync(env.GITHUB_OUTPUT, `artifact-id=${id}\nartifact-digest=${digest.digest("hex")}\n`);
const url = `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}/artifacts/${id}`;
appendFileSync(env.GITHUB_OUTPUT, `artifact-url=${url}\n`);
console.log(`Artifact ${name} has been successfully uploaded: ${files.length} files`);
