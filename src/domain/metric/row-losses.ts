import type { Judged } from "./metric.ts";
import { logLosses, multiclassLosses } from "./probability.ts";
import { squaredErrors } from "./regression.ts";

/** The metric whose mean tells how wrong a task's rows are. */
export type RowLoss = "log_loss" | "mse";

export function rowLossOf({ kind }: Judged): RowLoss {
  return kind === "regression" ? "mse" : "log_loss";
}

/** How wrong every row is: by log-loss, or the squared error of a regression. Their mean is the metric of that name. */
export function rowLosses(judged: Judged): Float64Array {
  switch (judged.kind) {
    case "binary":
      return logLosses(judged);
    case "multiclass":
      return multiclassLosses(judged);
    case "regression":
      return squaredErrors(judged);
  }
}
