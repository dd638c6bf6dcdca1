import { readContract } from "../config/read-contract.ts";
import { UserError } from "../core/user-error.ts";
import type { Ports } from "../ports/ports.ts";

/** The files by which train, evaluate and register pass a model on. */
export const RUN_FILES = {
  model: "model.onnx",
  run: "run.json",
  profile: "profile.json",
  evaluation: "evaluation.json",
  golden: "golden.json",
  operational: "operational.json",
  comment: "comment.md",
  summary: "summary.md",
  report: "report.html",
  drift: "drift.json",
  driftSummary: "drift.md",
  driftReport: "drift.html",
} as const;

/** Path of one of these files, relative to the workspace. */
export function runPath(outputDir: string, model: string, file: keyof typeof RUN_FILES): string {
  return `${outputDir}/${model}/${RUN_FILES[file]}`;
}

/** A contract file of a run, with its bytes. `maker` is the command to run when it is not there. */
export async function readRunFile<K extends "run" | "profile" | "evaluation" | "golden">(
  ports: Pick<Ports, "files">,
  at: { readonly outputDir: string; readonly model: string; readonly file: K; readonly maker: string },
) {
  const path = runPath(at.outputDir, at.model, at.file);
  const bytes = await ports.files.read(path);
  if (bytes === null) throw missing(path, at);
  return { value: readContract(at.file, bytes, path), bytes };
}

/** The model file of a run. */
export async function readRunModel(
  ports: Pick<Ports, "files">,
  at: { readonly outputDir: string; readonly model: string },
): Promise<Uint8Array> {
  const path = runPath(at.outputDir, at.model, "model");
  const bytes = await ports.files.read(path);
  if (bytes === null) throw missing(path, { ...at, maker: "train" });
  return bytes;
}

function missing(path: string, at: { readonly model: string; readonly maker: string }): UserError {
  return new UserError("E_RUN_MISSING", `${path} is not there`, {
    remedy: `run \`modelgate ${at.maker} ${at.model}\` first, in this folder`,
  });
}

/** The error for files of different runs lying together. */
export function mixedRun(what: string, maker: string): UserError {
  return new UserError("E_MIXED_RUN", `the files come from different runs: ${what}`, {
    exit: 4,
    remedy: `run \`modelgate ${maker}\` again, and then what follows it`,
  });
}
