import { UserError } from "../../core/user-error.ts";
import { asPredictions } from "../../domain/scoring/decode.ts";
import { collectGroups, MOST_GROUPS, TooManyGroups } from "../../domain/table/groups.ts";
import type { Source } from "../../domain/table/source.ts";
import type {
  GivenRows,
  MeasureRequest,
  Scored,
  ScoredModel,
  ScoredRows,
  ScoreRequest,
  Scorer,
} from "../../ports/scorer.ts";
import { concatenate, type DuckDbEngine } from "../duckdb/engine.ts";
import { loadDuckDb } from "../duckdb/native.ts";
import type { RowBatch } from "../duckdb/stream.ts";
import { collectColumn } from "./kept-column.ts";
import { footprint, measureModels } from "./measure-models.ts";
import { loadOnnxRuntime } from "./native.ts";
import { type OpenModel, openModel } from "./open-model.ts";
import type { OnProgress } from "./progress.ts";
import { planRead, type ReadPlan, refuseTooWide } from "./read-plan.ts";
import { ModelFailure, runBatch } from "./run-model.ts";
import { refuseFickle } from "./same-answers.ts";
import { writeScores } from "./write-scores.ts";

/** The scorer with what only its own process can tell: how much memory it took. */
export interface OnnxScorer extends Scorer {
  /** Bytes of this process at their most, once it has scored a batch with one model. */
  footprint(subject: MeasureRequest["models"][number]): Promise<number>;
}

/** ONNX Runtime behind the scorer port, fed by the engine in the same process. */
export function createOnnxScorer(engine: DuckDbEngine, onProgress: OnProgress): OnnxScorer {
  return {
    inspect: async (file) => (await openModel(file, null)).info,
    score: (request) => scoreRows(engine, request, onProgress),
    measure: (request) => measureModels(engine, request, onProgress),
    footprint: (subject) => footprint(engine, subject),
    write: (source, model, output) => writeScores(engine, { source, model, output }, onProgress),
    versions: async () => ({
      onnxruntime: loadOnnxRuntime().env.versions.node ?? "unknown",
      duckdb: loadDuckDb().api.version().replace(/^v/, ""),
    }),
  };
}

/** One model in the course of a read: it collects answers until it fails. */
interface Runner {
  readonly model: ScoredModel;
  open: OpenModel | null;
  failure: string | null;
  milliseconds: number;
  readonly parts: Float64Array[];
}

async function scoreRows(engine: DuckDbEngine, request: ScoreRequest, onProgress: OnProgress): Promise<ScoredRows> {
  const isGiven = request.rows.kind === "given";
  const name = request.rows.kind === "given" ? "the given rows" : request.rows.name;
  const plan = isGiven
    ? planGiven(request.rows as GivenRows, request)
    : planRead(name, (await engine.describe(request.rows as Source)).columns, request);
  const runners = await openRunners(request.models, onProgress);
  const kept = new Map(request.keep.map((column) => [column, collectColumn()]));
  const groups = new Map([...plan.grouped].map(([column, { isBoolean }]) => [column, collectGroups(isBoolean)]));
  let rows = 0;
  const batches = isGiven
    ? [givenBatch(request.rows as GivenRows)]
    : engine.stream(request.rows as Source, plan.columns);
  for await (const batch of batches) {
    refuseTooWide(name, plan, batch);
    for (const runner of runners) {
      if (runner.failure !== null) continue;
      onProgress({ rows, during: runner.model.name });
      await runOne(runner, plan, batch);
    }
    for (const [column, collector] of kept) collector.push(plan.kept(column, batch));
    for (const [column, collector] of groups) pushGroups(collector, plan.kept(column, batch), { name, column });
    rows += batch.rows;
    onProgress({ rows, during: null });
  }
  return {
    rows,
    models: runners.map(finish),
    kept: new Map([...kept].map(([column, collector]) => [column, collector.finish()])),
    groups: new Map([...groups].map(([column, collector]) => [column, collector.finish()])),
  };
}

/** Names the column that has too many values. */
function pushGroups(
  collector: ReturnType<typeof collectGroups>,
  values: RowBatch["columns"][number],
  { name, column }: { readonly name: string; readonly column: string },
): void {
  try {
    collector.push(values);
  } catch (error) {
    if (!(error instanceof TooManyGroups)) throw error;
    throw new UserError(
      "E_COLUMN_SLICES",
      `the column ${column} of ${name} has more than ${MOST_GROUPS} values, too many for slices`,
      {
        remedy: "derive a coarser column in data.select, such as left(postcode, 2) as region, and slice by that",
      },
    );
  }
}

async function openRunners(models: readonly ScoredModel[], onProgress: OnProgress): Promise<Runner[]> {
  const runners: Runner[] = [];
  for (const model of models) {
    const runner: Runner = { model, open: null, failure: null, milliseconds: 0, parts: [] };
    onProgress({ rows: 0, during: model.name });
    try {
      runner.open = await openModel(model.file, model.digest);
    } catch (error) {
      if (!(error instanceof UserError) || error.exit !== 1) throw error;
      runner.failure = `the ${model.name} cannot be loaded: ${error.message}`;
    }
    runners.push(runner);
  }
  return runners;
}

async function runOne(runner: Runner, plan: ReadPlan, batch: RowBatch): Promise<void> {
  if (runner.open === null) return;
  const start = performance.now();
  try {
    const rows = { columns: plan.of(runner.model, batch), rows: batch.rows };
    const answers = await runBatch(runner.model, runner.open, rows);
    const fickle =
      runner.parts.length > 0 ? null : await refuseFickle(runner.model, runner.open, { batch: rows, answers });
    if (fickle !== null) throw new ModelFailure(fickle);
    runner.parts.push(answers);
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    runner.failure = `the ${runner.model.name} failed: ${error.message}`;
  }
  runner.milliseconds += performance.now() - start;
}

function finish({ model, failure, parts, milliseconds }: Runner): Scored {
  if (failure !== null) return { kind: "failed", reason: failure, blame: model.name };
  return { kind: "scored", predictions: asPredictions(model.task, model.output, concatenate(parts)), milliseconds };
}

/** Given rows have a signature's columns by construction; their plan is the identity. */
function planGiven(given: GivenRows, request: ScoreRequest): ReadPlan {
  const available = given.columns.map(({ name, type }) => ({
    name,
    type: type === "text" ? ("text" as const) : ("number" as const),
    engineType: "given",
  }));
  const plan = planRead("the given rows", available, request);
  const position = new Map(given.columns.map(({ name }, i) => [name, i]));
  const select = (batch: RowBatch): RowBatch => ({
    rows: batch.rows,
    columns: plan.columns.map(({ name }) => batch.columns[position.get(name) ?? -1] ?? []),
  });
  return {
    ...plan,
    of: (model, batch) => plan.of(model, select(batch)),
    kept: (name, batch) => plan.kept(name, select(batch)),
    wide: [],
  };
}

function givenBatch({ columns, rows }: GivenRows): RowBatch {
  return {
    rows: rows.length,
    columns: columns.map(({ type }, i) => {
      const cells = rows.map((row) => row[i] ?? null);
      return type === "text"
        ? cells.map((cell) => (cell === null ? null : String(cell)))
        : Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : Number(cell)));
    }),
  };
}
