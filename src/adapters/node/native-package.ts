import { createRequire } from "node:module";
import { join } from "node:path";
import { UserError } from "../../core/user-error.ts";

/** Where packages are looked for: beside the program, or in a folder that was named. */
let base = import.meta.url;

/** From now on native packages are loaded from a folder in which they were installed. */
export function useNativeFolder(folder: string | null): void {
  if (folder !== null) base = join(folder, "package.json");
}

/**
 * Loads a native package. `beside` names the package whose own dependency it is. Throws E_NATIVE_MISSING where it is
 * not installed.
 */
export function requireNative<T>(name: string, beside: string | null = null): T {
  try {
    const from = createRequire(base);
    return (beside === null ? from : createRequire(from.resolve(beside)))(name) as T;
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
    throw new UserError("E_NATIVE_MISSING", `the package ${name} cannot be loaded: ${reason}`, {
      exit: 3,
      remedy: "install Modelgate's dependencies: npm ci (their install scripts are not needed)",
      cause,
    });
  }
}
