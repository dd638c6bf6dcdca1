import type { ModelConfig } from "../../config/config.ts";
import { UserError } from "../../core/user-error.ts";
import type { DataRecord } from "../../domain/registry/records.ts";
import type { Signature } from "../../domain/scoring/signature.ts";
import type { Column, TableDescription } from "../../domain/table/column.ts";
import type { FileSource } from "../../domain/table/source.ts";
import type { Ports } from "../../ports/ports.ts";
import { checkColumns, testColumns } from "../../steps/check-columns.ts";
import {
  availableColumns,
  dataSource,
  placed,
  type StoredTypes,
  typesForAnyModel,
  typesForModel,
} from "../../steps/data-source.ts";

/** Data that may be trained on: read once, counted, and digested. */
export interface TrainingData {
  readonly sources: readonly { readonly source: FileSource; readonly record: DataRecord }[];
  readonly train: FileSource;
  readonly description: TableDescription;
  /** Columns that may be features, in their order: all but label, id, time and what is excluded. */
  readonly available: readonly Column[];
  /** Engine types of the stored columns, frozen for every later read. */
  readonly stored: StoredTypes;
}

/**
 * Checks training and test data before anything is spent on training: the files are there and readable, they have
 * rows, and the label and every other named column exist. Throws UserErrors that name file, column and remedy.
 */
export async function checkTrainingData(ports: Ports, model: ModelConfig): Promise<TrainingData> {
  const train = dataSource(model, "data.train", model.data.train);
  const description = await placed(model, ["data", "train"], () => ports.engine.describe(train));
  const stored = Object.fromEntries(description.stored.map((column) => [column.name, column.engineType]));
  const test = dataSource(model, "data.test", model.data.test, typesForAnyModel(model, stored));
  const sources = [];
  for (const [name, source] of [
    ["train", { ...train, types: new Map(Object.entries(stored)) }],
    ["test", test],
  ] as const) {
    sources.push(await placed(model, ["data", name], () => checkSource(ports, model, { name, source })));
  }
  return {
    sources,
    train: sources[0]?.source ?? train,
    description,
    stored,
    available: availableColumns(model, description),
  };
}

/** The training data once more, now that the model has said which columns it takes as text. */
export async function asModelReads(
  ports: Ports,
  model: ModelConfig,
  data: TrainingData,
  signature: Signature,
): Promise<TrainingData> {
  const stored = typesForModel(model, data.stored, signature);
  const train = { ...data.train, types: new Map(Object.entries(stored)) };
  return { ...data, stored, train, description: await ports.engine.describe(train) };
}

async function checkSource(ports: Ports, model: ModelConfig, { name, source }: { name: string; source: FileSource }) {
  const { columns } = await ports.engine.describe(source);
  const isTest = name === "test";
  const slices = isTest ? [...model.evaluate.sliceColumns] : [];
  checkColumns(model, { source: source.name, there: columns.map((column) => column.name) }, [
    ...(["label", "id", "time"] as const).flatMap((key) => named(model.data[key], key)),
    ...model.data.exclude.flatMap((column) => named(column, "exclude")),
    ...(isTest ? testColumns(model, model.evaluate.stats.cluster) : []),
    ...slices.map(([column, path]) => ({ name: column, path, what: "a slice" })),
  ]);
  const { rows } = await ports.engine.count(source, { columns: [] });
  if (rows === 0)
    throw new UserError("E_DATA_EMPTY", `${source.name}: ${source.pattern} has no rows`, {
      remedy: "check what wrote the file, and the glob",
    });
  const { digest } = await ports.engine.digest(source);
  return { source, record: { name, digest, rows } };
}

function named(column: string | null, key: string) {
  return column === null ? [] : [{ name: column, path: ["data", key], what: `data.${key}` }];
}
