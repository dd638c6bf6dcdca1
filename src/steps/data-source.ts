import type { ModelConfig } from "../config/config.ts";
import { UserError } from "../core/user-error.ts";
import type { Signature } from "../domain/scoring/signature.ts";
import type { Column, TableDescription } from "../domain/table/column.ts";
import { type FileSource, formatOfPath } from "../domain/table/source.ts";

/** Engine types of stored columns, as a profile or a description holds them. */
export type StoredTypes = Readonly<Record<string, string>>;

/** A source of the model's data: its own select list, format and separator, and the types that were frozen at training. */
export function dataSource(model: ModelConfig, name: string, pattern: string, stored: StoredTypes = {}): FileSource {
  const { data } = model;
  return {
    kind: "files",
    name,
    pattern,
    format: data.format,
    delimiter: data.delimiter,
    select: data.select,
    types: new Map(Object.entries(stored)),
  };
}

/**
 * Types under which the columns of a CSV or TSV file are read as the model takes them. Text features keep their characters:
 * `1.10`, `1e3` and `True` look like a number or a truth value, but are categories to a model that takes a string. Numbers
 * that were all whole in the training file may have fractions in the next one, which the engine would round without a word:
 * where a model takes any number, and for a regression's label and weights, they are read as such. With a select list all
 * stay what they look like, because its expressions may compute with them.
 */
export function typesForModel(model: ModelConfig, stored: StoredTypes, signature: Signature): StoredTypes {
  const format = model.data.format ?? formatOfPath(model.data.train);
  if (model.data.select !== null || (format !== "csv" && format !== "tsv")) return stored;
  const texts = signature.columns.filter(({ name, type }) => type === "text" && Object.hasOwn(stored, name));
  const numbers = new Set([
    ...signature.columns.flatMap(({ name, type }) => (type === "number" ? name : [])),
    ...(model.task === "regression" ? [model.data.label] : []),
    model.data.weight,
  ]);
  const whole = Object.entries(stored).filter(([name, type]) => WHOLE.test(type) && numbers.has(name));
  return {
    ...stored,
    ...Object.fromEntries(whole.map(([name]) => [name, "DOUBLE"])),
    ...Object.fromEntries(texts.map(({ name }) => [name, "VARCHAR"])),
  };
}

/**
 * Types under which a CSV or TSV file may be looked at before it is known what the model takes: whole numbers of the training
 * file may turn out to be any.
 */
export function typesForAnyModel(model: ModelConfig, stored: StoredTypes): StoredTypes {
  if (model.data.select !== null) return stored;
  return Object.fromEntries(Object.entries(stored).map(([name, type]) => [name, WHOLE.test(type) ? "DOUBLE" : type]));
}

/** What the engine's reader takes whole numbers for; larger ones are float64 to it already. */
const WHOLE = /^(TINY|SMALL|BIG)?INT(EGER)?$/;

/** Runs work on a configured source; an error about it gets the line in the configuration where it is named. */
export async function placed<T>(model: ModelConfig, path: readonly string[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError) || error.place !== null || !/^E_(DATA|SELECT|COLUMN|PATH|LABEL)/.test(error.code))
      throw error;
    const { code, message, remedy, exit } = error;
    throw new UserError(code, message, { remedy, exit, place: model.placeOf(path), cause: error });
  }
}

/** Columns that may be features, in their order: all but label, id, time, weight and what is excluded. */
export function availableColumns({ data }: ModelConfig, { columns }: TableDescription): Column[] {
  const taken = new Set([data.label, data.id, data.time, data.weight, ...data.exclude]);
  return columns.filter((column) => !taken.has(column.name));
}
