import { fileURLToPath } from "node:url";
import { COMMON_INPUTS } from "../adapters/actions/inputs.ts";
import { COMMON_OPTIONS, parseArguments } from "../adapters/cli/arguments.ts";
import { commandHelp, overview } from "../adapters/cli/help.ts";
import { createLog } from "../adapters/cli/log.ts";
import { errorExit, errorLines } from "../adapters/cli/report-error.ts";
import { outputFolder } from "../adapters/node/output-folder.ts";
import type { Command, CommonInputs } from "../core/command.ts";
import { nearest } from "../core/nearest.ts";
import { UserError } from "../core/user-error.ts";
import { formatJson } from "../domain/contract/json.ts";
import { environment } from "./environment.ts";
import { COMMANDS } from "./generated/commands.ts";
import type { Host, OpenPorts } from "./machine.ts";

/** The order of a model's life, for the overview; other commands follow by name. */
const LIFE = ["train", "evaluate", "register", "deploy", "promote", "drift", "rollback", "score"];

/** The sandbox's program lies beside this one. */
const SANDBOX = fileURLToPath(new URL("./sandbox.js", import.meta.url));

const log = createLog(process.stderr, Date.now);

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    if (args.includes("--json")) return describeCommands();
    const place = (command: string): number => (LIFE.includes(command) ? LIFE.indexOf(command) : LIFE.length);
    const names = Object.keys(COMMANDS).sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
    process.stdout.write(overview(await Promise.all(names.map(loadCommand)), environment.modelgate));
    return 0;
  }
  if (name === "--version") {
    process.stdout.write(`${environment.modelgate}\n`);
    return 0;
  }
  const command = await loadCommand(name);
  const parsed = parseArguments(command, rest);
  if (parsed.help) {
    process.stdout.write(commandHelp(command));
    return 0;
  }
  return runHere(command, parsed);
}

/** Everything that can be said of the commands and metrics, for programs: manifests and pages are made of it. */
async function describeCommands(): Promise<number> {
  const commands = await Promise.all(
    Object.keys(COMMANDS).map(async (name) => {
      const { run: _, ...said } = await loadCommand(name);
      return said;
    }),
  );
  const common = { command_line: COMMON_OPTIONS, action: COMMON_INPUTS };
  const { METRICS, synonymsOf } = await import("../domain/metric/metrics.ts");
  const { formatRange } = await import("../domain/metric/metric.ts");
  const metrics = METRICS.map(({ id, task, direction, range }) => {
    const values = formatRange(range);
    return { task, id, direction, values, synonyms: synonymsOf(id, task) };
  });
  process.stdout.write(formatJson({ schema: 1, modelgate: environment.modelgate, common, commands, metrics }));
  return 0;
}

async function loadCommand(name: string): Promise<Command> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load !== undefined) return load();
  const meant = nearest(name, Object.keys(COMMANDS));
  throw new UserError("E_USAGE", `there is no command ${JSON.stringify(name)}`, {
    remedy: `${meant === null ? "" : `did you mean ${meant}? `}Commands: ${Object.keys(COMMANDS).join(", ")}`,
  });
}

async function runHere(command: Command, parsed: ReturnType<typeof parseArguments>): Promise<number> {
  const { findWorkspace } = await import("./find-workspace.ts");
  const workspace = await findWorkspace();
  const inputs = { ...parsed.inputs, outputDir: await outputFolder(workspace, parsed.inputs.outputDir) };
  const host = { log, sandboxProgram: SANDBOX, native: null };
  const open = parsed.local
    ? (await import("./local-ports.ts")).openLocalPorts(workspace, inputs, host)
    : await openOnGitHub(workspace, inputs, host);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      open.kill();
      log.warn(`${command.name} was interrupted; what was written is whole, and running it again goes on from there`);
      void open.close().finally(() => process.exit(signal === "SIGINT" ? 130 : 143));
    });
  }
  try {
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

/** Commands that a line names are meant to be copied: with `--local` they need it too. */
function asLocalCommand(line: string): string {
  const command = new RegExp(`\\bmodelgate (?:${Object.keys(COMMANDS).join("|")})\\b(?: (?:--)?[\\w@./-]*\\w)*`, "g");
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
