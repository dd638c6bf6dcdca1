import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Writes files, given as [path, content], that are not what they should be; with `--check` it only names them, and fails. */
export function writeGenerated(script, files) {
  const stale = files.filter(([path, content]) => !existsSync(`${root}/${path}`) || read(path) !== content);
  for (const [path, content] of stale) {
    if (process.argv.includes("--check")) {
      console.error(`${path} is not what ${script} writes; run: npm run build`);
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(`${root}/${path}`), { recursive: true });
      writeFileSync(`${root}/${path}`, content);
      console.error(`wrote ${path}`);
    }
  }
}

function read(path) {
  return readFileSync(`${root}/${path}`, "utf8");
}
