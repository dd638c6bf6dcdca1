import type { ModelConfig } from "../../config/config.ts";
import { UserError } from "../../core/user-error.ts";
import type { RowWeights } from "../../domain/metric/metric.ts";
import { readClusters } from "../../domain/scoring/read-clusters.ts";
import { readWeights } from "../../domain/scoring/read-weights.ts";
import { counted } from "../../domain/statistics/counted.ts";
import type { ColumnValues } from "../../domain/table/column.ts";

/** With fewer independent units, intervals rest on too little to be taken at their word. */
const FEW_CLUSTERS = 30;

/** What rows carry beside label and prediction, and what people should know of it. */
export interface CarriedByRows {
  readonly weights: RowWeights;
  readonly warnings: readonly string[];
}

/** Which columns of the test data the judged rows carry with them. */
export function carriedColumns(model: ModelConfig, cluster: string | null): string[] {
  return [model.data.weight, cluster].filter((column) => column !== null);
}

/** Reads weights and clusters of the labelled rows. Throws E_WEIGHT, naming the row, for a weight that is none. */
export function readRowWeights(
  model: ModelConfig,
  kept: ReadonlyMap<string, ColumnValues>,
  { cluster: column, rows }: { readonly cluster: string | null; readonly rows: Int32Array },
): CarriedByRows {
  const weights = model.data.weight === null ? undefined : kept.get(model.data.weight);
  const clusters = column === null ? undefined : kept.get(column);
  const read = weights === undefined ? null : readWeights(weights, rows);
  if (read?.kind === "unreadable") {
    throw new UserError("E_WEIGHT", `data.weight: ${read.reason} in ${model.data.weight} of data.test`, {
      place: model.placeOf(["data", "weight"]),
      remedy: "weights are numbers of at least 0; mend the data, or derive the column in data.select",
    });
  }
  const found = clusters === undefined ? null : readClusters(clusters, rows);
  const warnings: string[] = [];
  if (found !== null && found.alone > 0)
    warnings.push(`${counted(found.alone, "row")} without ${column}, each of which counts as a cluster of its own`);
  if (found !== null && found.count < FEW_CLUSTERS)
    warnings.push(`the rows are ${counted(found.count, "cluster")} of ${column}, which is few to make intervals from`);
  return {
    weights: {
      ...(read === null ? {} : { weight: read.weight }),
      ...(found === null ? {} : { cluster: found.cluster }),
    },
    warnings,
  };
}
