import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Every source file written by hand, relative to the root. */
export function sourceFiles(): string[] {
  const all = readdirSync(join(ROOT, "src"), { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split("\\").join("/"))
    .filter((file) => !file.includes("/generated/"))
    .sort();
}

export function readSource(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}
