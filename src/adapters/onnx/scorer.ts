import type { MeasureRequest, Scorer } from "../../ports/scorer.ts";
import type { DuckDbEngine } from "../duckdb/engine.ts";
import { loadDuckDb } from "../duckdb/native.ts";
import type { ThreadSettings } from "./lanes.ts";
import { footprint, measureModels } from "./measure-models.ts";
import { loadOnnxRuntime } from "./native.ts";
import { openModel } from "./open-model.ts";
import type { OnProgress } from "./progress.ts";
import type { OpenModels } from "./runner.ts";
import { type Read, scoreRows } from "./score-rows.ts";
import { writeScores } from "./write-scores.ts";

/** The scorer with what only its own process can tell: how much memory it took. */
export interface OnnxScorer extends Scorer {
  /** Bytes of this process at their most, once it has scored a batch with one model. */
  footprint(subject: MeasureRequest["models"][number]): Promise<number>;
}

/** ONNX Runtime behind the scorer port, fed by the engine in the same process. */
export function createOnnxScorer(engine: DuckDbEngine, onProgress: OnProgress, settings: ThreadSettings): OnnxScorer {
  // What is asked of a model next follows at once: it is not loaded again for that.
  let open: OpenModels = new Map();
  let explain: Read["explain"] = null;
  return {
    inspect: async (file) => (await openModel(file, null)).info,
    score: async (request) => {
      const read = await scoreRows(engine, request, { ...settings, onProgress, open });
      open = read.open;
      explain = read.explain ?? explain;
      return read.scored;
    },
    explain: async () => {
      const work = explain;
      explain = null;
      return work === null ? null : work();
    },
    measure: (request) => measureModels(engine, request, onProgress),
    footprint: (subject) => footprint(engine, subject),
    write: (source, model, output) => writeScores(engine, { source, model, output }, onProgress),
    versions: async () => ({
      onnxruntime: loadOnnxRuntime().env.versions.node ?? "unknown",
      duckdb: loadDuckDb().api.version().replace(/^v/, ""),
    }),
  };
}
