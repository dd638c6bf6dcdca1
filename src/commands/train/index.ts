import { loadModel } from "../../config/load-config.ts";
import { defineCommand } from "../../core/command.ts";
import { formatJson } from "../../domain/contract/json.ts";
import type { RunRecord } from "../../domain/registry/records.ts";
import { counted } from "../../domain/statistics/counted.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Head } from "../../ports/repository.ts";
import { bytes } from "../../render/numbers.ts";
import { RUN_FILES, runPath } from "../../steps/run-folder.ts";
import { asModelReads, checkTrainingData } from "./check-data.ts";
import { declaration } from "./declaration.ts";
import { describeRun } from "./describe-run.ts";
import { profileTraining } from "./profile-training.ts";
import { runTraining } from "./run-training.ts";

export const command = defineCommand({
  ...declaration,
  run: async (inputs, ports) => {
    const { model } = await loadModel(inputs, ports.files);
    const { log } = ports;
    log.info(`train ${model.name}: checking the data`);
    const folder = `${inputs.outputDir}/${model.name}`;
    const replaceFolder = await ports.files.claimFolder(folder, Object.values(RUN_FILES));
    const data = await checkTrainingData(ports, model);
    for (const { record, source } of data.sources)
      log.info(`  data.${record.name}: ${counted(record.rows, "row")} of ${source.pattern}`);
    if (inputs.dryRun) {
      const json = formatJson({
        schema: 1,
        model: model.name,
        dry_run: true,
        command: model.train?.run ?? null,
        data: data.sources.map(({ record }) => record),
      });
      return {
        exit: 0,
        json,
        lines: [`dry run: the data are sound; would run: ${model.train?.run ?? ""}`],
        outputs: {},
      };
    }
    const head = await startingPoint(ports);
    const trained = await runTraining(ports, model, data);
    const planned = await describeRun(ports, model, { data, trained, head });
    log.info("  profiling the training data");
    const { signature } = planned;
    const profile = await profileTraining(ports, model, {
      data: await asModelReads(ports, model, data, signature),
      signature,
    });
    const run: RunRecord = {
      ...planned.run,
      seconds: Math.round((ports.clock.now().getTime() - Date.parse(planned.run.started_at)) / 100) / 10,
    };
    const json = formatJson(run);
    await replaceFolder(
      new Map<string, Uint8Array | string>([
        [RUN_FILES.model, trained.model],
        [RUN_FILES.run, json],
        [RUN_FILES.profile, formatJson(profile)],
      ]),
    );
    return {
      exit: 0,
      json,
      lines: [
        `trained ${model.name}: ${bytes(run.size)}, ${run.digest.slice(0, 19)}, in ${run.seconds} s`,
        `left in ${folder}: ${RUN_FILES.model}, ${RUN_FILES.run}, ${RUN_FILES.profile}`,
      ],
      outputs: {
        "run-path": runPath(inputs.outputDir, model.name, "run"),
        "model-path": runPath(inputs.outputDir, model.name, "model"),
        digest: run.digest,
      },
    };
  },
});

/**
 * The commit that the model is made from. Asked before the command runs: what it changes itself is its output, and not
 * what it was made from.
 */
async function startingPoint({ repository, log }: Ports): Promise<Head | null> {
  const head = await repository.head();
  if (head?.dirty === true)
    log.warn(
      `tracked files differ from commit ${head.commit.slice(0, 12)}: the run is recorded as made with uncommitted changes`,
    );
  return head;
}
