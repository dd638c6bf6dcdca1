import { UserError } from "../core/user-error.ts";
import type { Evaluation } from "../domain/gate/evaluation.ts";
import type { GateStatus } from "../domain/gate/judged-gate.ts";
import { wholeGates } from "../domain/gate/overall.ts";
import { passes } from "../domain/gate/verdict.ts";
import type { CommitStatus } from "../ports/forge.ts";
import type { Ports } from "../ports/ports.ts";
import type { Head } from "../ports/repository.ts";
import { evaluationMarker } from "../render/evaluation-comment.ts";

const LONGEST_DESCRIPTION = 140;

/** Leaves the comment on the branch's pull request and a status for each gate at the commit. Returns where the comment is. */
export async function postEvaluation(
  ports: Pick<Ports, "forge" | "log">,
  { evaluation, comment, head }: { readonly evaluation: Evaluation; readonly comment: string; readonly head: Head },
): Promise<string | null> {
  await ports.forge.statuses.save(head.commit, statusesOf(evaluation));
  const pull = head.branch === null ? null : await ports.forge.pulls.ofBranch(head.branch);
  if (pull === null) return null;
  try {
    return (await ports.forge.comments.save(pull.number, evaluationMarker(evaluation.model), comment)).location;
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== "E_LOCKED") throw error;
    ports.log.warn(`the comment could not be left: ${error.message}`);
    return null;
  }
}

function statusesOf({ model, gates, verdict, reason }: Evaluation): CommitStatus[] {
  const one = (context: string, state: CommitStatus["state"], text: string): CommitStatus => ({
    context,
    state,
    description: text.slice(0, LONGEST_DESCRIPTION),
  });
  return [
    one(
      `modelgate/${model}`,
      passes(verdict) ? "success" : verdict === "error" ? "error" : "failure",
      `${verdict}: ${reason}`,
    ),
    ...wholeGates(gates).map((gate) =>
      one(`modelgate/${model}/${gate.id}`, stateOf(gate.status), `${gate.status}: ${gate.reason}`),
    ),
  ];
}

function stateOf(status: GateStatus): CommitStatus["state"] {
  switch (status) {
    case "pass":
    case "skipped":
    case "warn":
      return "success";
    case "error":
      return "error";
    case "fail":
    case "inconclusive":
      return "failure";
  }
}
