import type { InputSpec } from "../../core/command.ts";

/** What every command line may say, whatever the command. */
export const COMMON_OPTIONS: Readonly<Record<string, InputSpec & { readonly short?: string }>> = {
  config: {
    kind: "text",
    placeholder: "FILE",
    description: "The configuration. Default: modelgate.yml, or .github/modelgate.yml",
  },
  set: {
    kind: "text",
    placeholder: "PATH=VALUE",
    description: "Override a value of the configuration for this call; may be repeated",
  },
  "output-dir": {
    kind: "text",
    placeholder: "DIR",
    description: "A folder of its own where files pass between commands. Default: .modelgate",
  },
  local: { kind: "flag", description: "Without GitHub: pull requests are branches, comments and issues are files" },
  "dry-run": { kind: "flag", description: "Do everything but change anything" },
  json: { kind: "flag", description: "Print the command's JSON alone on standard output" },
  help: { kind: "flag", short: "h", description: "Show this help" },
};
