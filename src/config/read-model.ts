import { UserError } from "../core/user-error.ts";
import { DEFAULT_RULES } from "../domain/drift/drift-report.ts";
import { findMethod } from "../domain/drift/methods.ts";
import { isModelName, NAME_RULE } from "../domain/registry/name.ts";
import type { DataConfig, DriftConfig, ModelConfig, TrainConfig } from "./config.ts";
import { checkPath } from "./paths.ts";
import type { RawDrift, RawModel } from "./raw-config.ts";
import { readEnvironments } from "./read-environments.ts";
import { readGates } from "./read-gates.ts";
import { readShownSlices, sliceColumns } from "./read-slices.ts";
import { readStats } from "./read-stats.ts";
import { parseDuration } from "./units.ts";

const DEFAULT_SEED = 42;

/** One model of the configuration, checked beyond what the schema can say. */
export function readModel(name: string, raw: RawModel, placeOf: ModelConfig["placeOf"]): ModelConfig {
  if (!isModelName(name)) {
    throw new UserError("E_CONFIG", `${JSON.stringify(name)} cannot name a model`, {
      place: placeOf([]),
      remedy: `use ${NAME_RULE}`,
    });
  }
  return {
    name,
    task: raw.task,
    owner: raw.owner ?? null,
    threshold: readThreshold(raw, placeOf),
    output: readOutput(raw, placeOf),
    train: raw.train === undefined ? null : readTrain(raw.train, placeOf),
    data: readData(raw, placeOf),
    gates: readGates(raw.evaluate, raw.task, placeOf),
    evaluate: {
      seed: raw.evaluate.seed ?? DEFAULT_SEED,
      timeoutSeconds: parseDuration(raw.evaluate.timeout ?? "10m"),
      stats: readStats(raw, placeOf),
      latency: raw.evaluate.latency ?? false,
      importance: raw.evaluate.importance ?? true,
      worstSlices: raw.evaluate["worst-slices"] ?? false,
      shown: readShownSlices(raw, placeOf),
      noChampion: raw.evaluate["no-champion"] ?? "absolute-only",
      sliceColumns: sliceColumns(raw),
    },
    environments: readEnvironments(raw.deploy ?? {}, placeOf),
    drift: readDrift(raw.drift ?? {}, raw, placeOf),
    placeOf,
  };
}

function readThreshold(raw: RawModel, placeOf: ModelConfig["placeOf"]): number | null {
  if (raw.threshold !== undefined && raw.task !== "binary") {
    throw new UserError("E_CONFIG", `a ${raw.task} model has no threshold`, {
      place: placeOf(["threshold"]),
      remedy: "remove it, or set task: binary",
    });
  }
  return raw.threshold ?? null;
}

function readOutput({ task, output = {} }: RawModel, placeOf: ModelConfig["placeOf"]): ModelConfig["output"] {
  const { interval } = output;
  if (interval !== undefined && task !== "regression") {
    throw new UserError("E_CONFIG", `a ${task} model predicts no number that an interval could hold`, {
      place: placeOf(["output", "interval"]),
      remedy: "remove it, or set task: regression",
    });
  }
  return {
    kind: output.kind ?? null,
    name: output.name ?? null,
    classes: output.classes?.map(String) ?? null,
    ...(interval === undefined ? {} : { interval }),
  };
}

function readTrain(raw: NonNullable<RawModel["train"]>, placeOf: ModelConfig["placeOf"]): TrainConfig {
  if (raw.model !== undefined) checkPath(raw.model, placeOf(["train", "model"]));
  if (raw.metrics !== undefined) checkPath(raw.metrics, placeOf(["train", "metrics"]));
  return {
    run: raw.run,
    params: raw.params ?? {},
    seed: raw.seed ?? DEFAULT_SEED,
    model: raw.model ?? null,
    metrics: raw.metrics ?? null,
    timeoutSeconds: parseDuration(raw.timeout ?? "60m"),
    env: raw.env ?? [],
    paths: raw.paths ?? null,
  };
}

function readData(raw: RawModel, placeOf: ModelConfig["placeOf"]): DataConfig {
  const { data } = raw;
  for (const key of ["train", "test"] as const) checkPath(data[key], placeOf(["data", key]));
  const { select, features } = data;
  return {
    train: data.train,
    test: data.test,
    select: select === undefined ? null : typeof select === "string" ? [select] : select,
    label: data.label,
    positive: raw.task === "binary" ? String(data.positive ?? 1) : null,
    id: data.id ?? null,
    time: data.time ?? null,
    weight: data.weight ?? null,
    exclude: data.exclude ?? [],
    features:
      features === undefined
        ? null
        : Array.isArray(features)
          ? (features as readonly string[])
          : new Map(Object.entries(features)),
    format: data.format ?? null,
    delimiter: data.delimiter ?? null,
  };
}

function readDrift(raw: RawDrift, model: RawModel, placeOf: ModelConfig["placeOf"]): DriftConfig {
  if (raw.current !== undefined) checkPath(raw.current, placeOf(["drift", "current"]));
  if (raw.environment !== undefined && model.deploy?.[raw.environment] === undefined) {
    throw new UserError("E_CONFIG", `${raw.environment} is no environment of this model`, {
      place: placeOf(["drift", "environment"]),
      remedy: `environments: ${Object.keys(model.deploy ?? {}).join(", ") || "none"}`,
    });
  }
  const columns = Object.entries(raw.columns ?? {}).map(([name, rule]) => {
    const watched = {
      method: rule.method === undefined ? null : (findMethod(rule.method) ?? null),
      warn: rule.warn ?? null,
      alert: rule.alert ?? null,
      critical: rule.critical ?? false,
    };
    return [name, watched] as const;
  });
  return {
    current: raw.current ?? null,
    environment: raw.environment ?? null,
    rules: {
      minRows: raw["min-rows"] ?? DEFAULT_RULES.minRows,
      alpha: raw.alpha ?? DEFAULT_RULES.alpha,
      correction: raw.correction ?? DEFAULT_RULES.correction,
      share: raw.share ?? DEFAULT_RULES.share,
    },
    columns: new Map(columns),
  };
}
