import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { takeAnswers } from "./answer-files.ts";
import type { Frame } from "./frame.ts";
import type { Conclusion } from "./run-result.ts";
import { spawnStep } from "./spawn-step.ts";
import { stepEnvironment, stepGithub } from "./step-environment.ts";
import type { StepRecord } from "./step-record.ts";

export interface ProcessCall {
  readonly command: string;
  readonly args: readonly string[];
  readonly directory: string;
  /** Beside the step's `env:`; for instance INPUT_*. */
  readonly extra: Readonly<Record<string, string>>;
}

function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "E2BIG") return "Argument list too long";
  if (code === "ENOENT") return "No such file or directory";
  return error instanceof Error ? error.message : String(error);
}

/**
 * Runs one process for a step: environment, output, commands and files as on a hosted runner. `cancelled` when the
 * run was cancelled meanwhile; a step that outlived its own time limit fails.
 */
export async function runProcess(frame: Frame, record: StepRecord, call: ProcessCall): Promise<Conclusion> {
  const { machine } = frame;
  const github = stepGithub(frame, record.action, randomUUID());
  for (const name of ["output", "env", "path", "state", "step_summary"]) writeFileSync(String(github[name]), "");
  record.environment = { ...stepEnvironment(frame, github, record.env), ...call.extra };
  const own = new AbortController();
  machine.running.add(own);
  let code = 1;
  try {
    const exit = await spawnStep({
      command: call.command,
      args: call.args,
      directory: call.directory,
      environment: record.environment,
      onLine: (line) => {
        machine.options.onRaw?.(line);
        record.log.hear(line);
      },
      stop: AbortSignal.any([own.signal, record.stop]),
      times: machine.times,
    });
    if (exit.group !== undefined) machine.groups.add(exit.group);
    code = exit.code;
    if (code !== 0) record.log.annotate("error", `Process completed with exit code ${code}.`);
  } catch (error) {
    const what = `An error occurred trying to start process '${call.command}' with working directory '${call.directory}'.`;
    record.log.annotate("error", `${what} ${reason(error)}`);
  } finally {
    machine.running.delete(own);
  }
  for (const [name, value] of record.log.outputs) record.outputs.set(name, value);
  for (const [name, value] of record.log.state) record.state.set(name, value);
  const clean = takeAnswers(machine, record, github);
  if (own.signal.aborted) {
    record.log.annotate("error", "The operation was canceled.");
    return "cancelled";
  }
  return code === 0 && clean && !record.log.refused() && !record.stop.aborted ? "success" : "failure";
}
