import type { Config, ModelConfig } from "../../config/config.ts";
import { loadModel } from "../../config/load-config.ts";
import { defineCommand } from "../../core/command.ts";
import type { ExitCode } from "../../core/user-error.ts";
import { formatJson } from "../../domain/contract/json.ts";
import { chooseEnvironment } from "../../steps/choose-environment.ts";
import { registryLog } from "../../steps/find-version.ts";
import { type Promoted, reconcile } from "./reconcile.ts";

export const command = defineCommand({
  name: "promote",
  summary: "Make the registry agree with the merged deployment files, after a smoke test",
  description:
    "Reads each environment's deployment file on the default branch. Where it names another version than the environment's alias, the release is verified, the registered model answers its golden rows again, and the alias moves (with champion, where the environment is marked so). If the answers differ, nothing moves and a rollback is proposed. May run any number of times, at any time.",
  inputs: {
    environment: {
      kind: "text",
      placeholder: "NAME",
      description: "Only this environment. Default: all of them, in order",
    },
  },
  outputs: {
    promoted: "Environments whose alias moved, separated by commas",
    failed: "Environments whose smoke test failed",
  },
  run: async (inputs, ports) => {
    const { model, config } = await loadModel(inputs, ports.files);
    const targets = inputs.environment === null ? model.environments : [chooseEnvironment(model, inputs.environment)];
    if (targets.length === 0) chooseEnvironment(model, null);
    const results: Promoted[] = [];
    for (const target of targets) results.push(await reconcile(ports, model, target));
    return outcomeOf(config, model, results);
  },
});

function outcomeOf(config: Config, model: ModelConfig, results: readonly Promoted[]) {
  const failed = results.filter((result) => result.status === "failed");
  const promoted = results.filter((result) => result.status === "promoted");
  const exit: ExitCode = failed.length > 0 ? 1 : 0;
  return {
    exit,
    json: formatJson({ schema: 1, model: model.name, environments: results }),
    lines: [
      ...results.map((result) => `${result.environment}: ${result.status}: ${result.reason}`),
      ...(promoted.length > 0 ? [`its history: ${registryLog(config, model.name)}`] : []),
    ],
    outputs: {
      promoted: promoted.map((result) => result.environment).join(","),
      failed: failed.map((result) => result.environment).join(","),
    },
  };
}
