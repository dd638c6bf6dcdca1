import { UserError } from "../../core/user-error.ts";
import type { MeasureRequest, ScoredModel, Timed } from "../../ports/scorer.ts";
import type { DuckDbEngine } from "../duckdb/engine.ts";
import type { BatchColumns } from "./feeds.ts";
import type { Tensor } from "./native.ts";
import { firstLine, type OpenModel, openModel } from "./open-model.ts";
import type { OnProgress } from "./progress.ts";
import { planRead } from "./read-plan.ts";
import { feedsOf, ModelFailure, padded, runBatch } from "./run-model.ts";
import { answersRepeat } from "./same-answers.ts";

/** Rows that calls take turns with, and rows that are scored again in batches of other sizes. */
const SINGLE_ROWS = 64;
const WARM_UP = 50;
/** Calls are made up to so many times the number that is asked for, as long as they take no longer than this. */
const MOST = 4;
const PATIENCE_MS = 500;
const STARTS = 3;
const BATCHES = 5;

interface Rows {
  readonly columns: BatchColumns;
  readonly rows: number;
}

interface Subject {
  readonly model: ScoredModel;
  readonly rows: Rows;
  open: OpenModel;
  readonly starts: number[];
  readonly batches: number[];
  readonly calls: number[];
  deterministic: boolean;
}

/** Times models in turns, so that what slows the machine slows them alike. */
export async function measureModels(
  engine: DuckDbEngine,
  request: MeasureRequest,
  onProgress: OnProgress,
): Promise<readonly Timed[]> {
  const subjects: Subject[] = [];
  let during = "";
  const turns = async (work: (subject: Subject) => Promise<void>): Promise<void> => {
    for (const subject of subjects) {
      during = subject.model.name;
      onProgress({ rows: 0, during });
      await work(subject);
    }
  };
  try {
    for (const { model, rows } of request.models) {
      const read = await firstRows(engine, model, rows);
      during = model.name;
      onProgress({ rows: 0, during });
      subjects.push(await start(model, read));
    }
    for (let i = 1; i < STARTS; i++) await turns(restart);
    await turns(async (subject) => {
      subject.deterministic = await answersRepeat(subject.model, subject.open, subject.rows);
    });
    for (let i = 0; i < BATCHES; i++) await turns(timeBatch);
    await timeCalls(subjects, request.calls);
  } catch (error) {
    const isModels = error instanceof ModelFailure || (error instanceof UserError && error.exit === 1);
    if (!isModels) throw error;
    const reason = `the ${during} failed: ${error.message}`;
    return request.models.map(() => ({ kind: "failed", reason, blame: during }));
  } finally {
    // A session that could not be started again is gone already.
    for (const { open } of subjects) await open.session.release().catch(() => undefined);
  }
  return subjects.map((subject) => ({
    kind: "timed",
    calls: Float64Array.from(subject.calls),
    coldStartMs: median(subject.starts),
    rowsPerSecond: (subject.rows.rows / median(subject.batches)) * 1000,
    deterministic: subject.deterministic,
    peakBytes: null,
  }));
}

/** The most memory that this process has taken up to now, once it has scored a batch with a model. */
export async function footprint(
  engine: DuckDbEngine,
  { model, rows }: MeasureRequest["models"][number],
): Promise<number> {
  const read = await firstRows(engine, model, rows);
  await runBatch(model, await openModel(model.file, model.digest), read);
  return process.resourceUsage().maxRSS * 1024;
}

/** The first batch of a source, as one model's columns. */
async function firstRows(
  engine: DuckDbEngine,
  model: ScoredModel,
  source: MeasureRequest["models"][number]["rows"],
): Promise<Rows> {
  const plan = planRead(source.name, (await engine.describe(source)).columns, { models: [model], keep: [] });
  for await (const batch of engine.stream(source, plan.columns))
    return { columns: plan.of(model, batch), rows: batch.rows };
  throw new UserError("E_DATA_EMPTY", `${source.name}: ${source.pattern} has no rows`, {
    remedy: "check what wrote the file, and the glob",
  });
}

async function start(model: ScoredModel, rows: Rows): Promise<Subject> {
  const from = performance.now();
  const open = await openModel(model.file, model.digest);
  await runBatch(model, open, oneRow(rows, 0));
  return { model, rows, open, starts: [performance.now() - from], batches: [], calls: [], deterministic: false };
}

async function restart(subject: Subject): Promise<void> {
  await subject.open.session.release();
  const again = await start(subject.model, subject.rows);
  subject.open = again.open;
  subject.starts.push(...again.starts);
}

function oneRow({ columns }: Rows, row: number): Rows {
  return { columns: padded(columns, { start: row, rows: 1, size: 1 }), rows: 1 };
}

async function timeBatch({ model, open, rows, batches }: Subject): Promise<void> {
  const from = performance.now();
  await runBatch(model, open, rows);
  batches.push(performance.now() - from);
}

/** Calls of one row, the models in turns, each first every second time. Only ONNX Runtime's work is timed. */
async function timeCalls(subjects: readonly Subject[], least: number): Promise<void> {
  const ready = subjects.map((subject) => ({ ...subject, feeds: singleFeeds(subject) }));
  const backwards = [...ready].reverse();
  const call = async ({ model, open, feeds }: (typeof ready)[number], i: number): Promise<number> => {
    const fed = feeds[i % feeds.length] ?? {};
    const from = performance.now();
    await open.session.run(fed, [model.output.name]).catch((error: unknown) => {
      throw new ModelFailure(`ONNX Runtime could not run it: ${firstLine(error)}`);
    });
    return performance.now() - from;
  };
  for (let i = 0; i < WARM_UP; i++) for (const one of ready) await call(one, i);
  const from = performance.now();
  for (let i = 0; i < least || (i < MOST * least && performance.now() - from < PATIENCE_MS); i++)
    for (const one of i % 2 === 0 ? ready : backwards) one.calls.push(await call(one, i));
}

function singleFeeds({ model, open, rows }: Subject): Record<string, Tensor>[] {
  const size = open.info.inputs[0]?.shape[0] ?? 1;
  return Array.from({ length: Math.min(SINGLE_ROWS, rows.rows) }, (_, row) =>
    feedsOf(model, { columns: padded(rows.columns, { start: row, rows: 1, size }), rows: size }),
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
