import { rename, stat } from "node:fs/promises";
import { UserError } from "../../core/user-error.ts";
import type { Importance } from "../../domain/scoring/importance.ts";
import type { ModelInfo } from "../../domain/scoring/tensor.ts";
import type {
  MeasureRequest,
  ScoredModel,
  ScoredRows,
  ScoreRequest,
  Scorer,
  Timed,
  WrittenScores,
} from "../../ports/scorer.ts";
import { SandboxFailure } from "./conversation.ts";
import { readingFailed } from "./remote-engine.ts";
import type { Sandbox } from "./sandbox.ts";

const INSPECT_SECONDS = 120;
const WRITE_SECONDS = 3600;

/** The scorer, on the other side of the sandbox. */
export function createRemoteScorer(sandbox: Sandbox): Scorer {
  return {
    inspect: async (file, timeoutSeconds = INSPECT_SECONDS) => {
      try {
        const modelBytes = await totalSize([file]);
        return (await sandbox.call("scorer.inspect", [file], {
          timeoutSeconds: Math.min(timeoutSeconds, INSPECT_SECONDS),
          modelBytes,
        })) as ModelInfo;
      } catch (error) {
        if (!(error instanceof SandboxFailure)) throw error;
        throw new UserError("E_MODEL_STOPPED", `the model cannot be loaded: ${error.message}`, {
          exit: 1,
          remedy: "export a plain ONNX model for inference, without loops and without very large constants",
        });
      }
    },
    score: async (request) => {
      try {
        const modelBytes = await totalSize(request.models.map((model) => model.file));
        const options = { timeoutSeconds: request.timeoutSeconds, modelBytes };
        return (await sandbox.call("scorer.score", [request], options)) as ScoredRows;
      } catch (error) {
        if (error instanceof SandboxFailure) return blame(request, error);
        throw error;
      }
    },
    explain: async (limit) => {
      try {
        return (await sandbox.call("scorer.explain", [], { ...limit, isLast: true })) as Importance | null;
      } catch (error) {
        if (error instanceof SandboxFailure) return null;
        throw error;
      }
    },
    measure: (request) => measure(sandbox, request),
    write: async (source, model, output) => {
      try {
        const options = { timeoutSeconds: WRITE_SECONDS, modelBytes: await totalSize([model.file]) };
        const made = await sandbox.scratchFile(`scored.${output.format}`);
        const written = await sandbox.call("scorer.write", [source, model, { ...output, file: made }], options);
        await rename(made, output.file);
        return written as WrittenScores;
      } catch (error) {
        if (!(error instanceof SandboxFailure)) throw error;
        throw error.during === null ? readingFailed(source.name, error) : scoringFailed(model, error.message);
      }
    },
    versions: async () =>
      (await sandbox.call("scorer.versions", [], { timeoutSeconds: INSPECT_SECONDS })) as {
        onnxruntime: string;
        duckdb: string;
      },
  };
}

async function totalSize(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Times all models in one child, and looks at the memory of each in a child of its own. */
async function measure(sandbox: Sandbox, request: MeasureRequest): Promise<readonly Timed[]> {
  const { timeoutSeconds } = request;
  let during = request.models[0]?.model.name ?? "";
  try {
    const modelBytes = await totalSize(request.models.map(({ model }) => model.file));
    const timed = (await sandbox.call("scorer.measure", [request], { timeoutSeconds, modelBytes })) as Timed[];
    if (!request.memory || timed.some(({ kind }) => kind === "failed")) return timed;
    const measured: Timed[] = [];
    for (const [i, subject] of request.models.entries()) {
      during = subject.model.name;
      const options = { timeoutSeconds, modelBytes, fresh: true };
      const peakBytes = (await sandbox.call("scorer.footprint", [subject], options)) as number;
      measured.push({ ...(timed[i] as Extract<Timed, { kind: "timed" }>), peakBytes });
    }
    return measured;
  } catch (error) {
    if (!(error instanceof SandboxFailure)) throw error;
    const blame = error.during ?? during;
    const reason = `the ${blame} failed while it was timed: ${error.message}`;
    return request.models.map(() => ({ kind: "failed", reason, blame }));
  }
}

/** When the child died while a model was loaded or run, that model failed and the others were not scored. */
function blame(request: ScoreRequest, failure: SandboxFailure): ScoredRows {
  const culprit = request.models.find((model) => model.name === failure.during);
  if (culprit === undefined)
    throw readingFailed(
      "kind" in request.rows && request.rows.kind === "given" ? "the given rows" : request.rows.name,
      failure,
    );
  const reasonOf = (model: ScoredModel): string =>
    model === culprit
      ? `the ${model.name} failed while it was run: ${failure.message}`
      : `the ${model.name} was not scored, because the ${culprit.name} failed`;
  return {
    rows: 0,
    models: request.models.map((model) => ({ kind: "failed", reason: reasonOf(model), blame: culprit.name })),
    kept: new Map(),
  };
}

/** The error for a registered model that cannot score a file. */
function scoringFailed(model: ScoredModel, reason: string): UserError {
  return new UserError("E_SCORING", `${model.name} cannot score these rows: ${reason}`, {
    exit: 1,
    remedy: "evaluate the version again, or score with another one",
  });
}
