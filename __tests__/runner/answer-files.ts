import { existsSync, readFileSync, statSync } from "node:fs";
import { parseFileCommand } from "./file-command.ts";
import type { JobMachine } from "./job-machine.ts";
import type { StepRecord } from "./step-record.ts";

const SUMMARY_LIMIT = 1024 * 1024;

function read(path: unknown): string {
  return existsSync(String(path)) ? readFileSync(String(path), "utf8").replace(/^\ufeff/, "") : "";
}

function takeEnvironment(machine: JobMachine, record: StepRecord, text: string): void {
  for (const [name, value] of parseFileCommand(text)) {
    if (name.toUpperCase() === "NODE_OPTIONS") {
      record.log.annotate("error", "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
    } else {
      machine.environment.set(name, value);
    }
  }
}

function takePath(machine: JobMachine, text: string): void {
  for (const folder of text.split(/\r\n|\n|\r/).filter((line) => line !== "")) {
    const known = machine.addedPath.indexOf(folder);
    if (known >= 0) machine.addedPath.splice(known, 1);
    machine.addedPath.unshift(folder);
  }
}

function takeSummary(record: StepRecord, path: unknown, mask: (text: string) => string): void {
  if (!existsSync(String(path))) return;
  const { size } = statSync(String(path));
  if (size > SUMMARY_LIMIT) {
    record.log.annotate(
      "error",
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${SUMMARY_LIMIT / 1024}k, got ${Math.floor(size / 1024)}k.`,
    );
    return;
  }
  record.summary += mask(read(path));
}

/**
 * Takes what a process left in its GITHUB_* files, whether it succeeded or not. Returns whether every file could be
 * read; one that could not fails the step, and the others still count, as does what stood before the bad line.
 */
export function takeAnswers(
  machine: JobMachine,
  record: StepRecord,
  github: Readonly<Record<string, unknown>>,
): boolean {
  const takers: [name: string, take: () => void][] = [
    ["env", () => takeEnvironment(machine, record, read(github.env))],
    ["path", () => takePath(machine, read(github.path))],
    [
      "output",
      () => {
        for (const [name, value] of parseFileCommand(read(github.output))) record.outputs.set(name, value);
      },
    ],
    [
      "state",
      () => {
        for (const [name, value] of parseFileCommand(read(github.state))) record.state.set(name, value);
      },
    ],
    ["step_summary", () => takeSummary(record, github.step_summary, machine.masker.mask)],
  ];
  let clean = true;
  for (const [name, take] of takers) {
    try {
      take();
    } catch (error) {
      clean = false;
      record.log.annotate("error", `Unable to process file command '${name}' successfully.`);
      record.log.annotate("error", error instanceof Error ? error.message : String(error));
    }
  }
  return clean;
}
