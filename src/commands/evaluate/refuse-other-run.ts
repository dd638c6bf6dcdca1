import type { ModelConfig } from "../../config/config.ts";
import { UserError } from "../../core/user-error.ts";
import type { RunRecord } from "../../domain/registry/records.ts";
import { sameLabel } from "../../domain/scoring/output-plan.ts";
import type { Ports } from "../../ports/ports.ts";
import { dataSource } from "../../steps/data-source.ts";
import { mixedRun } from "../../steps/run-folder.ts";
import { otherReading } from "./other-reading.ts";

/**
 * Refuses (E_MIXED_RUN) a run that was made by another configuration, or from other training data, than there is now:
 * one that a failed or forgotten training has left behind. Training data that are not here are not compared, because
 * evaluation may run where only the test data are.
 */
export async function refuseOtherRun(ports: Ports, model: ModelConfig, run: RunRecord): Promise<void> {
  const { train } = model;
  const refuse = (what: string): never => {
    throw mixedRun(what, `train ${model.name}`);
  };
  const { positive } = model.data;
  if (run.positive !== null && positive !== null && !sameLabel(run.positive, positive))
    refuse(`run.json was made for data.positive ${run.positive}, which is now ${positive}`);
  if (run.task !== model.task) refuse(`run.json was made for a ${run.task} model, but task is now ${model.task}`);
  if (model.threshold !== null && run.threshold !== model.threshold)
    refuse(`run.json was made for the threshold ${run.threshold}, but threshold is now ${model.threshold}`);
  if (train !== null && train.run !== run.command)
    refuse(`run.json was made by ${JSON.stringify(run.command)}, but train.run is now ${JSON.stringify(train.run)}`);
  if (train !== null && train.seed !== run.seed)
    refuse(`run.json was made with the seed ${run.seed}, but train.seed is now ${train.seed}`);
  if (train !== null && canonical(train.params) !== canonical(run.params))
    refuse(`run.json was made with ${canonical(run.params)}, but train.params are now ${canonical(train.params)}`);
  const reading = otherReading(model, run);
  if (reading !== null) refuse(reading);
  const now = await presentDigest(ports, model);
  if (now !== null && run.data.some(({ name, digest }) => name === "train" && digest !== now))
    refuse("run.json was made from other training data than data.train is now");
}

async function presentDigest(ports: Ports, model: ModelConfig): Promise<string | null> {
  try {
    return (await ports.engine.digest(dataSource(model, "data.train", model.data.train))).digest;
  } catch (error) {
    if (error instanceof UserError && error.code.startsWith("E_DATA_")) return null;
    throw error;
  }
}

/** A value as JSON with the keys of every map in order, so that reordered parameters are the same ones. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
