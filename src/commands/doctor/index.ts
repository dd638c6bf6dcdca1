import type { Config } from "../../config/config.ts";
import { loadConfig, modelNamed } from "../../config/load-config.ts";
import type { CommonInputs } from "../../core/command.ts";
import { defineCommand } from "../../core/command.ts";
import { worstExit } from "../../core/outcome.ts";
import { formatJson } from "../../domain/contract/json.ts";
import { type Finding, type FindingState, skipped } from "../../domain/doctor/finding.ts";
import { counted } from "../../domain/statistics/counted.ts";
import type { Ports } from "../../ports/ports.ts";
import { declaration } from "./declaration.ts";
import { type Examined, examine } from "./diagnosis.ts";
import { configurationFindings, hostingFindings, machineFindings } from "./examine-machine.ts";
import { type ExaminedRegistry, examineDeployments, examineRegistry } from "./examine-registry.ts";
import { examineBranches, examineReleases, examineWorkflows } from "./examine-repository.ts";

export const command = defineCommand({
  ...declaration,
  run: async (inputs, ports) => {
    let config: Config | null = null;
    const configuration = await examine("configuration", 2, async () => {
      const whole = await loadConfig(inputs, ports.files);
      config = inputs.model === null ? whole : onlyOf(whole, inputs.model);
      return configurationFindings(whole);
    });
    const machine = await examine("machine", 3, () => machineFindings(ports));
    const hosting = await examine("github", 3, () => hostingFindings(ports.surroundings.hosting));
    const rest = config === null ? [unread()] : await examineAll(ports, config, inputs);
    return outcomeOf([configuration, machine, hosting, ...rest]);
  },
});

/** The configuration as if it had that one model only: of the others nothing is asked. */
function onlyOf(config: Config, name: string): Config {
  return { ...config, models: new Map([[name, modelNamed(config, name)]]) };
}

function unread(): Examined {
  return { exit: 0, findings: [skipped("everything else", "it needs a valid configuration")] };
}

/** Everything that a valid configuration lets be looked at. */
async function examineAll(
  ports: Ports,
  config: Config,
  { fix, dryRun }: CommonInputs & { readonly fix: boolean },
): Promise<Examined[]> {
  const access = ports.surroundings.hosting;
  const all = [
    await examine("workflows", 2, () => examineWorkflows(ports, config)),
    await examine("branches", 3, () => examineBranches(access, config)),
  ];
  if (access.kind === "unreachable") {
    const findings = [
      skipped("registry", "the one of GitHub cannot be reached; with --local it is that of this clone"),
    ];
    return [...all, { exit: 0, findings }];
  }
  const found: ExaminedRegistry[] = [];
  all.push(
    await examine("registry", 4, async () => {
      found.push(await examineRegistry(ports, config));
      return found.flatMap(({ branch }) => branch);
    }),
  );
  for (const { findings, snapshot } of found)
    all.push({ exit: 2, findings }, ...(await examineDeployments(ports, config, snapshot)));
  const stored = found[0]?.stored ?? null;
  return [...all, await examine("releases", 5, () => examineReleases(ports, config, { stored, fix, dryRun }))];
}

function outcomeOf(examined: readonly Examined[]) {
  const findings = examined.flatMap((one) => one.findings);
  const exits = examined.map((one) => (one.findings.some(({ state }) => state === "problem") ? one.exit : 0));
  const count = (state: FindingState): number => findings.filter((finding) => finding.state === state).length;
  const tally = { problems: count("problem"), warnings: count("warning"), skipped: count("skipped") };
  return {
    exit: worstExit(exits),
    json: formatJson({ schema: 1, ...tally, findings }),
    lines: [...findings.flatMap(linesOf), summary(tally)],
    outputs: {},
  };
}

function linesOf({ subject, state, text, remedy }: Finding): string[] {
  const head = `${state === "skipped" ? "not seen" : state}`.padEnd(9);
  const line = `${head} ${subject}: ${text}`;
  return remedy === null ? [line] : [line, `${" ".repeat(10)}remedy: ${remedy}`];
}

function summary({ problems, warnings, skipped: unseen }: Record<"problems" | "warnings" | "skipped", number>): string {
  return `${counted(problems, "problem")}, ${counted(warnings, "warning")}${unseen === 0 ? "" : `; ${unseen} not looked at`}`;
}
