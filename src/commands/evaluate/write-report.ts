import type { Evaluation } from "../../domain/gate/evaluation.ts";
import type { Files } from "../../ports/files.ts";
import type { ReportContext } from "../../render/report/evaluation-report.ts";

/** Writes report.html; what draws it is loaded here, and not where nothing is reported. */
export async function writeReport(
  files: Files,
  path: string,
  { evaluation, ...context }: ReportContext & { readonly evaluation: Evaluation },
): Promise<void> {
  const { evaluationReport } = await import("../../render/report/evaluation-report.ts");
  await files.write(path, evaluationReport(evaluation, context));
}
