import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { folderOf, input, pathsToKeep } from "./paths.js";

const { env } = process;
const service = fileURLToPath(env.ACTIONS_CACHE_URL);
const key = input("key");
const kept = existsSync(service) ? readdirSync(service).map(decodeURIComponent) : [];
const prefixes = input("restore-keys")
  .split("\n")
  .map((line) => line.trim())
  .filter((line) => line !== "");
const found = [key, ...prefixes].flatMap((one, at) =>
  kept.filter((name) => (at === 0 ? name === one : name.startsWith(one))),
)[0];
appendFileSync(env.GITHUB_STATE, `key=${key}\nhit=${found === key}\n`);
const paths = pathsToKeep();
if (found === undefined || paths.length === 0) {
  if (input("fail-on-cache-miss") === "true") {
    console.log(`::error::Failed to restore cache entry. Exiting as fail-on-cache-miss is set. Input key: ${key}`);
    process.exit(1);
  }
  console.log(`Cache not found for input keys: ${[key, ...prefixes].join(", ")}`);
} else {
  for (const [at, path] of paths.entries()) {
    const copy = join(folderOf(service, found), String(at));
    if (!existsSync(copy) || input("lookup-only") === "true") continue;
    mkdirSync(dirname(path), { recursive: true });
    cpSync(copy, path, { recursive: true });
  }
  appendFileSync(env.GITHUB_OUTPUT, `cache-hit=${found === key}\n`);
  console.log(`Cache restored from key: ${found}`);
}
