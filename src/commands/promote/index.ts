import type { Config, ModelConfig } from "../../config/config.ts";
import { loadModel } from "../../config/load-config.ts";
import { defineCommand } from "../../core/command.ts";
import { worstExit } from "../../core/outcome.ts";
import { type ExitCode, formatPlace, UserError } from "../../core/user-error.ts";
import { formatJson } from "../../domain/contract/json.ts";
import { chooseEnvironment } from "../../steps/choose-environment.ts";
import { registryLog } from "../../steps/find-version.ts";
import { approve } from "./approve.ts";
import { declaration } from "./declaration.ts";
import { promoteByForce, readForce } from "./force.ts";
import type { Promoted } from "./put-in-force.ts";
import { reconcile } from "./reconcile.ts";

export const command = defineCommand({
  ...declaration,
  run: async (inputs, ports) => {
    const { model, config } = await loadModel(inputs, ports.files);
    const force = readForce(inputs);
    if (force !== null) {
      const hasPlaces = model.environments.length > 0 || inputs.environment !== null;
      const target = hasPlaces ? chooseEnvironment(model, inputs.environment) : null;
      const work = () => promoteByForce(ports, model, { ...force, target });
      return outcomeOf(config, model, [await attempt(target?.environment ?? "champion", work)]);
    }
    if (model.environments.length === 0 && inputs.environment === null)
      return outcomeOf(config, model, [await attempt("champion", () => approve(ports, model))]);
    const targets = inputs.environment === null ? model.environments : [chooseEnvironment(model, inputs.environment)];
    const results: Attempt[] = [];
    for (const target of targets)
      results.push(await attempt(target.environment, () => reconcile(ports, model, target)));
    return outcomeOf(config, model, results);
  },
});

/** What became of one environment, for the program and for people. */
interface Attempt {
  readonly promoted: Promoted;
  readonly exit: ExitCode;
  readonly lines: readonly string[];
}

/** Whatever a person can mend in one environment is told beside the others; a mistake of our own ends everything. */
async function attempt(environment: string, work: () => Promise<Promoted>): Promise<Attempt> {
  try {
    const promoted = await work();
    const line = `${environment}: ${promoted.status}: ${promoted.reason}`;
    return { promoted, exit: promoted.status === "failed" ? 1 : 0, lines: [line] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, message, remedy, place, exit } = error;
    const where = place === null ? "" : `${formatPlace(place)}: `;
    const lines = [`${environment}: error: ${where}${code}: ${message}`, `  remedy: ${remedy}`];
    const nothing = { release: null, version: null, previous: null, commit: null, forced: false };
    return { promoted: { environment, ...nothing, status: "error", reason: message, error: code }, exit, lines };
  }
}

function outcomeOf(config: Config, model: ModelConfig, attempts: readonly Attempt[]) {
  const results = attempts.map((result) => result.promoted);
  const failed = results.filter(({ status }) => status === "failed" || status === "error");
  const promoted = results.filter(({ status }) => status === "promoted");
  return {
    exit: worstExit(attempts.map(({ exit }) => exit)),
    json: formatJson({ schema: 1, model: model.name, environments: results }),
    lines: [
      ...attempts.flatMap((result) => result.lines),
      ...(promoted.length > 0 ? [`its history: ${registryLog(config, model.name)}`] : []),
    ],
    outputs: {
      promoted: promoted.map((result) => result.environment).join(","),
      failed: failed.map((result) => result.environment).join(","),
    },
  };
}
