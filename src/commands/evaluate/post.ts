import { UserError } from "../../core/user-error.ts";
import type { Evaluation } from "../../domain/gate/evaluation.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Head } from "../../ports/repository.ts";
import { postEvaluation } from "../../steps/post-evaluation.ts";

/** What keeps a verdict from being shown there does not make it another verdict. */
const TOLERATED: ReadonlySet<string> = new Set(["E_PERMISSION", "E_NOT_PUSHED"]);

/**
 * Leaves comment and statuses, and returns where the comment is. A token that may not write is the usual case where
 * models run: then nothing is lost, and the action `report` leaves both.
 */
export async function postIfAllowed(
  ports: Ports,
  posted: { readonly evaluation: Evaluation; readonly comment: string; readonly head: Head | null },
): Promise<string | null> {
  const { head } = posted;
  if (head === null) return null;
  try {
    return await postEvaluation(ports, { ...posted, head });
  } catch (error) {
    if (!(error instanceof UserError) || !TOLERATED.has(error.code)) throw error;
    const instead = error.code === "E_PERMISSION" ? "are left to the action report" : "were not left";
    ports.log.warn(`comment and statuses ${instead}: ${error.message} (or ${error.remedy})`);
    return null;
  }
}
