import { UserError } from "../../core/user-error.ts";
import { asPredictions } from "../../domain/scoring/decode.ts";
import { countInvalid } from "../../domain/scoring/invalid-predictions.ts";
import { mostProbable, type Predictions } from "../../domain/scoring/predictions.ts";
import type { FileFormat, Source } from "../../domain/table/source.ts";
import type { ScoredModel, WrittenScores } from "../../ports/scorer.ts";
import type { DuckDbEngine } from "../duckdb/engine.ts";
import { loadDuckDb } from "../duckdb/native.ts";
import type { OpenSource } from "../duckdb/open-source.ts";
import { streamRows } from "../duckdb/stream.ts";
import { quoteIdentifier, quoteLiteral } from "../sql/quote.ts";
import { openModel } from "./open-model.ts";
import type { OnProgress } from "./progress.ts";
import { planRead, refuseTooWide } from "./read-plan.ts";
import { ModelFailure, runBatch } from "./run-model.ts";

interface WriteRequest {
  readonly source: Source;
  readonly model: ScoredModel;
  readonly output: { readonly file: string; readonly format: FileFormat; readonly threshold: number | null };
}

interface ScoreColumn {
  readonly name: string;
  readonly type: "double" | "varchar";
  readonly values: (predictions: Predictions) => readonly (number | string)[];
}

/** Scores a source batch by batch into a table beside it, then writes both, joined row by row, in the source's order. */
export function writeScores(
  engine: DuckDbEngine,
  request: WriteRequest,
  onProgress: OnProgress,
): Promise<WrittenScores> {
  return engine.within(request.source, async (open) => {
    const { model } = request;
    onProgress({ rows: 0, during: model.name });
    const { info, session } = await openModel(model.file, model.digest);
    const plan = planRead(request.source.name, open.description.columns, { models: [model], keep: [] });
    const columns = freeNames(scoreColumns(model, request.output.threshold), open);
    const writer = await open.connect();
    await writer.run(
      `create or replace temp table scores (${columns.map(({ name, type }) => `${quoteIdentifier(name)} ${type}`).join(", ")})`,
    );
    const appender = await writer.createAppender("scores");
    let rows = 0;
    let invalid = 0;
    for await (const batch of streamRows(open, plan.columns)) {
      refuseTooWide(request.source.name, plan, batch);
      onProgress({ rows, during: model.name });
      const columnsOfBatch = { columns: plan.of(model, batch), rows: batch.rows };
      const numbers = await runBatch(model, { info, session }, columnsOfBatch).catch(refuseFailure(model));
      const predictions = asPredictions(model.task, model.output, numbers);
      invalid += countInvalid(predictions);
      appender.appendDataChunk(makeChunk(columns, predictions, batch.rows));
      rows += batch.rows;
      onProgress({ rows, during: null });
    }
    appender.closeSync();
    await writer.run(
      `copy (select * from ${open.relation} positional join scores) to ${quoteLiteral(request.output.file)} (${copyOptions(request.output.format)})`,
    );
    await writer.run("drop table scores");
    writer.closeSync();
    return { rows, invalid };
  });
}

function refuseFailure(model: ScoredModel): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof ModelFailure)) throw error;
    throw new UserError("E_BAD_OUTPUT", `the ${model.name} failed: ${error.message}`, {
      exit: 1,
      remedy: "look for values in the rows that it never met in training; nothing was written",
    });
  };
}

function copyOptions(format: FileFormat): string {
  switch (format) {
    case "csv":
      return "format csv, header true";
    case "tsv":
      return "format csv, header true, delimiter '\t'";
    case "jsonl":
      return "format json";
    case "parquet":
      return "format parquet";
  }
}

/** `score` and `prediction` for a binary model, one probability for each class, or the predicted value. */
function scoreColumns(model: ScoredModel, threshold: number | null): ScoreColumn[] {
  const { classes, positive } = model.output;
  switch (model.task) {
    case "regression":
      return [
        { name: "prediction", type: "double", values: (p) => (p.kind === "regression" ? Array.from(p.value) : []) },
        ...(model.output.interval === undefined ? [] : (["lower", "upper"] as const)).map((end) => ({
          name: `prediction_${end}`,
          type: "double" as const,
          values: (p: Predictions) => (p.kind === "regression" ? Array.from(p[end] ?? []) : []),
        })),
      ];
    case "binary": {
      const yes = classes[positive ?? 1] ?? "1";
      const no = classes[1 - (positive ?? 1)] ?? "0";
      const limit = threshold ?? 0.5;
      return [
        { name: "score", type: "double", values: (p) => (p.kind === "binary" ? Array.from(p.score) : []) },
        {
          name: "prediction",
          type: "varchar",
          values: (p) => (p.kind === "binary" ? Array.from(p.score, (s) => (s >= limit ? yes : no)) : []),
        },
      ];
    }
    case "multiclass":
      return [
        {
          name: "prediction",
          type: "varchar",
          values: (p) =>
            p.kind === "multiclass"
              ? Array.from(mostProbable(p.probability, classes.length), (k) => classes[k] ?? "")
              : [],
        },
        ...classes.map((label, k) => ({
          name: `probability_${label}`,
          type: "double" as const,
          values: (p: Predictions) =>
            p.kind === "multiclass"
              ? Array.from(
                  { length: p.probability.length / classes.length },
                  (_, row) => p.probability[row * classes.length + k] ?? 0,
                )
              : [],
        })),
      ];
  }
}

/** A name that the source has already gets underscores, so that no column of the source is lost or doubled. */
function freeNames(columns: readonly ScoreColumn[], { description }: OpenSource): ScoreColumn[] {
  const taken = new Set(description.columns.map((column) => column.name.toLowerCase()));
  return columns.map((column) => {
    let { name } = column;
    while (taken.has(name.toLowerCase())) name += "_";
    taken.add(name.toLowerCase());
    return { ...column, name };
  });
}

function makeChunk(columns: readonly ScoreColumn[], predictions: Predictions, rows: number) {
  const { DuckDBDataChunk, DOUBLE, VARCHAR } = loadDuckDb().api;
  const chunk = DuckDBDataChunk.create(
    columns.map(({ type }) => (type === "double" ? DOUBLE : VARCHAR)),
    rows,
  );
  for (const [i, column] of columns.entries()) chunk.setColumnValues(i, column.values(predictions));
  return chunk;
}
