import type { ModelConfig } from "../../config/config.ts";
import { UserError } from "../../core/user-error.ts";
import type { Bar } from "../../domain/gate/evaluate.ts";
import type { Ports } from "../../ports/ports.ts";
import { checkColumns, testColumns } from "../../steps/check-columns.ts";
import { dataSource, placed, type StoredTypes } from "../../steps/data-source.ts";

/**
 * The columns that the gates in force and the shown slices are made of. They, the label and what else the configuration
 * names of the test data are checked to be there: throws E_COLUMN_MISSING with the place that names one that is not.
 */
export async function sliceColumnsOf(
  { engine }: Pick<Ports, "engine">,
  model: ModelConfig,
  { bar, stored }: { readonly bar: Bar; readonly stored: StoredTypes },
): Promise<string[]> {
  const named = [...(bar.shown ?? []), ...bar.gates.flatMap(({ slices }) => slices ?? [])].map(({ by }) => by);
  const columns = [...new Set(named)];
  const source = dataSource(model, "data.test", model.data.test, stored);
  const { columns: there } = await placed(model, ["data", "test"], () => engine.describe(source));
  const slices = columns.map((name) => ({
    name,
    path: model.evaluate.sliceColumns.get(name) ?? ["evaluate"],
    what: "a slice",
  }));
  checkColumns(model, { source: "data.test", there: there.map(({ name }) => name) }, [
    ...testColumns(model, bar.stats.cluster),
    ...slices,
  ]);
  return columns;
}

/** Gives the error of a column that has too many values the place that asks for its slices. */
export async function atSlice<T>(model: ModelConfig, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== "E_COLUMN_SLICES") throw error;
    const named = [...model.evaluate.sliceColumns].find(([name]) => error.message.startsWith(`the column ${name} of `));
    if (named === undefined) throw error;
    const { code, message, remedy } = error;
    throw new UserError(code, message, { remedy, place: model.placeOf(named[1]), cause: error });
  }
}
