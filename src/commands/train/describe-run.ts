import type { ModelConfig } from "../../config/config.ts";
import type { RunRecord } from "../../domain/registry/records.ts";
import type { Signature } from "../../domain/scoring/signature.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Head } from "../../ports/repository.ts";
import { DEFAULT_THRESHOLD, planModel } from "../../steps/plan-model.ts";
import type { TrainingData } from "./check-data.ts";
import type { Trained } from "./run-training.ts";
import { trainingBaseline } from "./training-baseline.ts";

/** Files that pin a training environment, in the order in which they are looked for. */
const LOCKFILES = [
  "uv.lock",
  "poetry.lock",
  "pdm.lock",
  "Pipfile.lock",
  "conda-lock.yml",
  "requirements.txt",
  "package-lock.json",
  "pnpm-lock.yaml",
  "yarn.lock",
];

/** Loads the trained model and decides how it is fed and read, once for the version's whole life. */
export async function describeRun(
  ports: Ports,
  model: ModelConfig,
  { data, trained, head }: { readonly data: TrainingData; readonly trained: Trained; readonly head: Head | null },
): Promise<{ readonly signature: Signature; readonly run: Omit<RunRecord, "seconds"> }> {
  const { available } = data;
  const { signature, output, failure } = await planModel(ports, model, { file: trained.file, available });
  const run = {
    schema: 1 as const,
    model: model.name,
    task: model.task,
    digest: ports.digest(trained.model),
    size: trained.model.length,
    threshold: model.task === "binary" ? (model.threshold ?? trained.logged.threshold ?? DEFAULT_THRESHOLD) : null,
    positive: model.data.positive,
    signature,
    output,
    ...(failure === null ? {} : { failure }),
    command: model.train?.run ?? "",
    params: model.train?.params ?? {},
    seed: model.train?.seed ?? 0,
    metrics: trained.logged.metrics,
    data: data.sources.map(({ record }) => record),
    baseline: await trainingBaseline(ports, model, data),
    commit: head?.commit ?? null,
    ref: head?.branch ?? null,
    dirty: head?.dirty ?? false,
    runner: { platform: ports.context.platform, node: ports.context.node },
    lockfile: await lockfileDigest(ports),
    started_at: trained.startedAt.toISOString(),
  };
  return { signature, run };
}

async function lockfileDigest(ports: Ports): Promise<string | null> {
  for (const name of LOCKFILES) {
    const bytes = await ports.files.read(name);
    if (bytes !== null) return ports.digest(bytes);
  }
  return null;
}
