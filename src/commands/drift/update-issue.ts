import type { ModelConfig } from "../../config/config.ts";
import { UserError } from "../../core/user-error.ts";
import type { DriftFile } from "../../domain/drift/drift-file.ts";
import type { MonitorLine } from "../../domain/registry/records.ts";
import { nextIssueAction } from "../../domain/retrain/drift-issue.ts";
import type { Place } from "../../ports/forge.ts";
import type { Ports } from "../../ports/ports.ts";
import { driftIssueBody, driftMarker, driftTitle } from "../../render/drift-text.ts";

export interface IssueOutcome {
  readonly operation: "opened" | "updated" | "reopened" | "closed" | "none";
  readonly number: number | null;
  readonly location: string | null;
  readonly reason: string | null;
  /** Why it could not be kept: what was measured is told all the same. */
  readonly error: UserError | null;
}

/** Takes the one drift issue to its next state; an error that a person can mend is told beside what was measured. */
export async function keepIssue(...run: Parameters<typeof updateIssue>): Promise<IssueOutcome> {
  try {
    return await updateIssue(...run);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { operation: "none", number: null, location: null, reason: error.message, error };
  }
}

/** Takes the one drift issue of a model and environment to its next state. */
async function updateIssue(
  ports: Ports,
  {
    model,
    drift,
    history,
  }: { readonly model: ModelConfig; readonly drift: DriftFile; readonly history: readonly MonitorLine[] },
): Promise<IssueOutcome> {
  const { issues } = ports.forge;
  const marker = driftMarker(drift.model, drift.environment);
  const known = await issues.find(marker);
  const action = nextIssueAction(history, known);
  const text = (state: string) => ({
    title: driftTitle(drift),
    body: driftIssueBody(drift, { state, run: ports.context.runId }),
    labels: ["modelgate", "drift", `model:${model.name}`, `env:${drift.environment}`],
  });
  const done = (operation: IssueOutcome["operation"], place: Place): IssueOutcome => ({
    operation,
    number: place.number,
    location: place.location,
    reason: null,
    error: null,
  });
  if (action.kind === "none")
    return {
      operation: "none",
      number: known?.number ?? null,
      location: known?.location ?? null,
      reason: action.reason,
      error: null,
    };
  if (action.kind === "open" || known === null) return done("opened", await issues.open(marker, text("Open.")));
  switch (action.kind) {
    case "update":
      return done(
        "updated",
        await issues.update(known.number, text(action.comment ?? "Still open."), {
          state: "open",
          comment: action.comment,
        }),
      );
    case "reopen":
      return done(
        "reopened",
        await issues.update(known.number, text(action.comment), { state: "open", comment: action.comment }),
      );
    case "close":
      return done(
        "closed",
        await issues.update(known.number, text(action.comment), { state: "closed", comment: action.comment }),
      );
  }
}
