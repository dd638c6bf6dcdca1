import { COMMON_INPUTS } from "../adapters/actions/inputs.ts";
import type { ParsedArguments } from "../adapters/cli/arguments.ts";
import { COMMON_OPTIONS } from "../adapters/cli/common-options.ts";
import { commandHelp, overview } from "../adapters/cli/help.ts";
import { createLog } from "../adapters/cli/log.ts";
import { errorExit, errorLines } from "../adapters/cli/report-error.ts";
import { beside, both } from "../core/beside.ts";
import type { Command, CommonInputs } from "../core/command.ts";
import { UserError } from "../core/user-error.ts";
import { environment } from "./environment.ts";
import { findCommand } from "./find-command.ts";
import { COMMANDS, DECLARATIONS } from "./generated/commands.ts";
import type { Host, OpenPorts } from "./machine.ts";
import { onInterrupt } from "./on-interrupt.ts";

/** The order of a model's life, for the overview; other commands follow by name. */
const LIFE = [
  "train",
  "evaluate",
  "register",
  "deploy",
  "promote",
  "drift",
  "rollback",
  "score",
  "export",
  "list",
  "show",
  "history",
  "diff",
  "verify",
  "retire",
  "doctor",
];

/** The sandbox's program lies beside this one. */
const SANDBOX = `${import.meta.dirname}/sandbox.js`;

const log = createLog(() => process.stderr, Date.now);

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    if (args.includes("--json")) return describeCommands();
    const place = (command: string): number => (LIFE.includes(command) ? LIFE.indexOf(command) : LIFE.length);
    const all = Object.values(DECLARATIONS).sort((a, b) => place(a.name) - place(b.name) || (a.name < b.name ? -1 : 1));
    process.stdout.write(overview(all, environment.modelgate));
    return 0;
  }
  if (name === "--version") {
    process.stdout.write(`${environment.modelgate}\n`);
    return 0;
  }
  const declared = findCommand(name);
  const { parseArguments } = await import("../adapters/cli/arguments.ts");
  const parsed = parseArguments(declared, rest);
  if (parsed.help) {
    process.stdout.write(commandHelp(declared));
    return 0;
  }
  return runHere(name, parsed);
}

/** Everything that can be said of the commands and metrics, for programs: manifests and pages are made of it. */
async function describeCommands(): Promise<number> {
  const { formatJson } = await import("../domain/contract/json.ts");
  const common = { command_line: COMMON_OPTIONS, action: COMMON_INPUTS };
  const { describeMetrics } = await import("../domain/metric/describe-metrics.ts");
  const metrics = describeMetrics();
  process.stdout.write(
    formatJson({ schema: 1, modelgate: environment.modelgate, common, commands: Object.values(DECLARATIONS), metrics }),
  );
  return 0;
}

async function runHere(name: string, parsed: ParsedArguments): Promise<number> {
  const { findWorkspace } = await import("./find-workspace.ts");
  const { outputFolder } = await import("../adapters/node/output-folder.ts");
  // Git is asked where the repository begins; what the command needs is loaded meanwhile.
  const [workspace, command] = await both(findWorkspace(), COMMANDS[name]?.() as Promise<Command>);
  const inputs = { ...parsed.inputs, outputDir: await outputFolder(workspace, parsed.inputs.outputDir) };
  const host = { log, sandboxProgram: SANDBOX, native: null };
  const open = parsed.local
    ? (await import("./local-ports.ts")).openLocalPorts(workspace, inputs, host)
    : await openOnGitHub(workspace, inputs, host).catch((error) =>
        openUnreachable(name, error, { workspace, inputs, host }),
      );
  onInterrupt(name, [open], log);
  try {
    if (command.scores) beside(open.ports.scorer.versions());
    const outcome = await command.run(inputs as never, open.ports);
    log.lines(parsed.local ? outcome.lines.map(asLocalCommand) : outcome.lines);
    if (parsed.json) process.stdout.write(outcome.json);
    return outcome.exit;
  } finally {
    await open.close();
  }
}

async function openOnGitHub(workspace: string, inputs: CommonInputs, host: Host): Promise<OpenPorts> {
  const { accessOfCheckout } = await import("./checkout-access.ts");
  const { openGitHubPorts } = await import("./github-ports.ts");
  return openGitHubPorts(await accessOfCheckout(workspace), inputs, host);
}

/** What GitHub is needed for cannot be done without it; what is wrong can be looked for all the same. */
async function openUnreachable(
  name: string,
  error: unknown,
  at: { readonly workspace: string; readonly inputs: CommonInputs; readonly host: Host },
): Promise<OpenPorts> {
  if (name !== "doctor" || !(error instanceof UserError)) throw error;
  const { openLocalPorts } = await import("./local-ports.ts");
  const open = openLocalPorts(at.workspace, at.inputs, at.host);
  const hosting = { kind: "unreachable" as const, reason: error.message, remedy: error.remedy };
  return { ...open, ports: { ...open.ports, surroundings: { ...open.ports.surroundings, hosting } } };
}

/** Commands that a line names are meant to be copied: with `--local` they need it too. */
function asLocalCommand(line: string): string {
  const command = new RegExp(
    `\\bmodelgate (?:${Object.keys(COMMANDS).join("|")})\\b(?: (?:--)?[\\w@./-]*\\w| "[^"]*")*`,
    "g",
  );
  return line.replace(command, (found) =>
    found.includes("--help") || found.includes("--local") ? found : `${found} --local`,
  );
}

function isLocal(): boolean {
  return process.argv.includes("--local");
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    log.lines(errorLines(error).map((line) => (isLocal() ? asLocalCommand(line) : line)));
    process.exitCode = errorExit(error);
  },
);
