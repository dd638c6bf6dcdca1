import { createRequire } from "node:module";
import { UserError } from "../../core/user-error.ts";

/** Loads a native package from beside the program. Throws E_NATIVE_MISSING where it is not installed. */
export function requireNative<T>(name: string, from: string): T {
  try {
    return createRequire(from)(name) as T;
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
    throw new UserError("E_NATIVE_MISSING", `the package ${name} cannot be loaded: ${reason}`, {
      exit: 3,
      remedy: "install Modelgate's dependencies: npm ci (their install scripts are not needed)",
      cause,
    });
  }
}
