import { randomUUID } from "node:crypto";
import { accessSync, constants, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { interpolateText, type Scope } from "./expression.ts";
import type { Frame } from "./frame.ts";
import { runProcess } from "./run-process.ts";
import type { Conclusion } from "./run-result.ts";
import { shellCall } from "./shell.ts";
import type { StepRecord } from "./step-record.ts";
import type { StepNode } from "./workflow-tree.ts";

/** Finds a command on the step's PATH, as the runner does before it starts anything. */
function which(command: string, path: string): string {
  for (const folder of path.split(":")) {
    try {
      const file = join(folder, command);
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // The next folder may have it.
    }
  }
  throw new Error(`${command}: command not found`);
}

/** Runs a `run:` step. A composite's step names its shell itself; a job's falls back on `defaults.run`. */
export async function runScript(
  node: StepNode,
  frame: Frame,
  step: { readonly record: StepRecord; readonly scope: Scope },
): Promise<Conclusion> {
  const { folders } = frame.machine;
  const text = interpolateText(node.run, step.scope);
  const script = join(folders.temp, randomUUID());
  const shell = interpolateText(node.shell ?? frame.defaults?.shell ?? "", step.scope);
  const call = shellCall(shell, script);
  writeFileSync(`${script}${call.extension}`, text.endsWith("\n") ? text : `${text}\n`);
  const directory = interpolateText(
    node["working-directory"] ?? frame.defaults?.["working-directory"] ?? "",
    step.scope,
  );
  const path = [...frame.machine.addedPath, ...frame.machine.path].join(":");
  step.record.log.say(`##[group]Run ${text.trim().split("\n")[0]}`);
  step.record.log.say("##[endgroup]");
  return runProcess(frame, step.record, {
    command: which(call.command, path),
    args: call.args,
    directory: resolve(folders.workspace, directory),
    extra: {},
  });
}
