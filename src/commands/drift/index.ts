import { loadModel } from "../../config/load-config.ts";
import { both } from "../../core/beside.ts";
import { defineCommand } from "../../core/command.ts";
import { type ExitCode, UserError } from "../../core/user-error.ts";
import { formatJson } from "../../domain/contract/json.ts";
import { type DriftFile, driftFile } from "../../domain/drift/drift-file.ts";
import { judgeDrift } from "../../domain/drift/drift-report.ts";
import { withDecimals } from "../../domain/statistics/precision.ts";
import { driftSummary } from "../../render/drift-text.ts";
import { code } from "../../render/markdown.ts";
import { probability } from "../../render/numbers.ts";
import { championEnvironment, chooseEnvironment } from "../../steps/choose-environment.ts";
import { dataSource } from "../../steps/data-source.ts";
import { findVersion } from "../../steps/find-version.ts";
import { outOfService } from "../../steps/out-of-service.ts";
import { readKept } from "../../steps/read-kept.ts";
import { runPath } from "../../steps/run-folder.ts";
import { declaration } from "./declaration.ts";
import { keepHistory } from "./history.ts";
import { measureDrift } from "./measure.ts";
import { type IssueOutcome, keepIssue } from "./update-issue.ts";

export const command = defineCommand({
  ...declaration,
  run: async (inputs, ports) => {
    const { model } = await loadModel(inputs, ports.files);
    const failOn = readFailOn(inputs["fail-on"]);
    const named = inputs.environment ?? model.drift.environment;
    const target = named === null ? championEnvironment(model) : chooseEnvironment(model, named);
    const environment = target?.environment ?? "champion";
    const pattern = inputs.current ?? model.drift.current;
    if (pattern === null)
      throw new UserError("E_DATA_NOT_FOUND", "no current data were named", {
        place: model.placeOf(["drift"]),
        remedy: "name them with --current FILE or drift.current",
      });
    const snapshot = await ports.registry.snapshot();
    const stored = await findVersion(snapshot, model, environment);
    // At once: what is asked together comes together.
    const [profile, out] = await both(readKept(snapshot, stored, "profile"), outOfService(snapshot, stored));
    if (out !== null) ports.log.warn(`${model.name}: ${out}`);
    ports.log.info(`drift ${model.name}: ${pattern} against version ${stored.record.version} in ${environment}`);
    const source = dataSource(
      model,
      inputs.current === null ? "drift.current" : "--current",
      pattern,
      profile.data.stored,
    );
    const { importance = null } = await readKept(snapshot, stored, "evaluation");
    const measured = await measureDrift(ports, model, { snapshot, stored, profile, source });
    for (const warning of measured.warnings) ports.log.warn(`${model.name}: ${warning}`);
    const warnings = [...(out === null ? [] : [out]), ...measured.warnings];
    const drift = driftFile(
      { model: model.name, environment, version: stored.record.version, window: measured.window },
      judgeDrift(measured.columns, model.drift.rules, importance),
      { rules: model.drift.rules, checks: measured.checks, warnings },
    );
    const json = formatJson(drift);
    await ports.files.write(runPath(inputs.outputDir, model.name, "drift"), json);
    const summary = driftSummary(drift);
    await ports.files.write(runPath(inputs.outputDir, model.name, "driftSummary"), summary);
    const history = await keepHistory(ports, drift);
    const { driftReport } = await import("../../render/report/drift-report.ts");
    await ports.files.write(runPath(inputs.outputDir, model.name, "driftReport"), driftReport(drift, history));
    const issue = await keepIssue(ports, { model, drift, history });
    return {
      exit: issue.error?.exit ?? exitOf(drift, failOn),
      json,
      summary: issue.error === null ? summary : `${summary}\n${issueLines(issue).map(code).join("\n\n")}\n`,
      lines: [...linesOf(drift), ...issueLines(issue)],
      outputs: {
        verdict: drift.verdict,
        "drifted-columns": drift.dataset.drifted.join(","),
        "drift-score": String(drift.dataset.weighted_share),
        "issue-number": String(issue.number ?? ""),
        "issue-operation": issue.operation,
        "drift-path": runPath(inputs.outputDir, model.name, "drift"),
        "report-path": runPath(inputs.outputDir, model.name, "driftReport"),
      },
    };
  },
});

function issueLines({ operation, location, reason, error }: IssueOutcome): string[] {
  if (error !== null) return [`issue: ${error.code}: ${error.message}`, `  remedy: ${error.remedy}`];
  return [`issue: ${operation}${location === null ? "" : `, ${location}`}${reason === null ? "" : ` (${reason})`}`];
}

type FailOn = "warn" | "alert" | null;

function readFailOn(text: string | null): FailOn {
  if (text === null || text === "warn" || text === "alert") return text;
  throw new UserError("E_USAGE", `--fail-on ${text} is not accepted`, {
    remedy: "write --fail-on warn or --fail-on alert",
  });
}

/** Broken data are an error of the data; drift itself fails only where that was asked for. */
function exitOf({ verdict }: DriftFile, failOn: FailOn): ExitCode {
  if (verdict === "error") return 2;
  const fails =
    (failOn === "alert" && verdict === "alert") || (failOn === "warn" && (verdict === "alert" || verdict === "warn"));
  return fails ? 1 : 0;
}

function linesOf(drift: DriftFile): string[] {
  const columns = drift.columns.map((column) => {
    const effect =
      column.effect === null
        ? (column.reason ?? "")
        : `${withDecimals(column.effect, 3)} ${column.unit}, adjusted p ${probability(column.p_adjusted ?? 1)}`;
    return `  ${column.verdict.padEnd(6)} ${column.name}${column.role === "feature" ? "" : ` (${column.role})`}: ${effect}`;
  });
  return [`${drift.model} in ${drift.environment}: ${drift.verdict}: ${drift.reason}`, ...columns];
}
