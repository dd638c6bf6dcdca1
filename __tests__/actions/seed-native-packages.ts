import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../repo/source-files.ts";

/** The cache that an earlier run would have left: the native packages as they are installed here. */
export function seedNativePackages(store: string): void {
  const lock = readFileSync(join(ROOT, "native/package-lock.json"));
  const digest = createHash("sha256").update(lock).digest("hex").slice(0, 16);
  const major = process.version.slice(1).split(".")[0];
  const key = `modelgate-native-${process.platform}-${process.arch}-node${major}-${digest}`;
  const folder = join(store, "caches", encodeURIComponent(key), "0");
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
}
