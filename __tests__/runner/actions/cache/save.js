import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { folderOf, pathsToKeep } from "./paths.js";

const { env } = process;
const folder = folderOf(fileURLToPath(env.ACTIONS_CACHE_URL), env.STATE_key);
const paths = env.STATE_hit === "true" || existsSync(folder) ? [] : pathsToKeep().filter(existsSync);
if (paths.length === 0) {
  console.log(`Nothing to save for the key: ${env.STATE_key}`);
} else {
  mkdirSync(folder, { recursive: true });
  for (const [at, path] of pathsToKeep().entries())
    if (existsSync(path)) cpSync(path, join(folder, String(at)), { recursive: true });
  console.log(`Cache saved with key: ${env.STATE_key}`);
}
