import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Access } from "./access.ts";
import type { Repository } from "./state.ts";

/** Refs that may not be pushed to: as branch protection words its refusal, or as a ruleset does. */
export interface ProtectedRef {
  /** A ref such as `refs/heads/main`; `*` stands for anything. */
  readonly pattern: string;
  readonly kind: "branch protection" | "ruleset";
  /** Logins that may push nevertheless. */
  readonly bypass: readonly string[];
}

const HOOK = fileURLToPath(new URL("proc-receive.mjs", import.meta.url));

/** Lets git ask our hook about every ref that is pushed; which are refused comes with each push's environment. */
export function installRefusals(folder: string): void {
  mkdirSync(join(folder, "hooks"), { recursive: true });
  const hook = join(folder, "hooks", "proc-receive");
  writeFileSync(hook, `#!/bin/sh\nexec "${process.execPath}" "${HOOK}"\n`);
  chmodSync(hook, 0o755);
}

/**
 * Settings for one push. An installation token may in addition never create or change a workflow file: that would take
 * the `workflows` permission, which a workflow's token cannot have.
 */
export function refusalSettings(
  repository: Pick<Repository, "protectedRefs" | "settings">,
  access: Access,
): { readonly config: readonly (readonly [string, string])[]; readonly environment: Readonly<Record<string, string>> } {
  const refused = repository.protectedRefs.filter((rule) => !rule.bypass.includes(access.account.login));
  const guardsWorkflows = access.kind === "installation" && repository.settings.guardsWorkflows;
  if (refused.length === 0 && !guardsWorkflows) return { config: [], environment: {} };
  return {
    config: [["receive.procReceiveRefs", "refs"]],
    environment: { LOOPBACK_REFUSALS: JSON.stringify({ refused, guardsWorkflows }) },
  };
}
