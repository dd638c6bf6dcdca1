/** How a `run:` script is started. */
export interface ShellCall {
  readonly command: string;
  readonly args: readonly string[];
  readonly extension: string;
}

const KNOWN: Readonly<Record<string, readonly [template: string, extension: string]>> = {
  "": ["bash -e {0}", ".sh"],
  bash: ["bash --noprofile --norc -eo pipefail {0}", ".sh"],
  sh: ["sh -e {0}", ".sh"],
  python: ["python {0}", ".py"],
};

/**
 * The call for a `shell:` and a script file without its extension: a known name, '' for none given, or a template that
 * holds `{0}`. Throws for a name that this runner does not know.
 */
export function shellCall(shell: string, script: string): ShellCall {
  const [template, extension] = KNOWN[shell] ?? [shell, ".sh"];
  if (!template.includes("{0}"))
    throw new Error(
      `Invalid shell option. Shell must be a valid built-in (bash, sh, python) or a format string containing '{0}': ${shell}`,
    );
  const [command = "", ...args] = template.split(/\s+/).map((word) => word.replaceAll("{0}", `${script}${extension}`));
  return { command, args, extension };
}
