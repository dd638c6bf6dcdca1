import type { ModelConfig } from "../../config/config.ts";
import { formatJson } from "../../domain/contract/json.ts";
import type { Profile } from "../../domain/profile/profile.ts";
import type { GoldenRows } from "../../domain/scoring/golden-rows.ts";
import type { Ports } from "../../ports/ports.ts";
import { completeProfile } from "./complete-profile.ts";
import type { Challenger } from "./find-challenger.ts";
import { answerGolden, noGolden } from "./golden.ts";
import type { ScoredContest } from "./score-contest.ts";

/** What a registered version is later held to. */
export interface Evidence {
  readonly golden: GoldenRows;
  readonly profile: Profile;
}

/**
 * Gathers golden rows and the whole profile. Null for a file that no run of ours made, for a model without answers, and
 * for one that failed by them and has none to golden rows either: its verdict says why.
 */
export async function gatherEvidence(
  ports: Ports,
  model: ModelConfig,
  from: Pick<ScoredContest, "contest" | "predictions" | "sides"> & { readonly challenger: Challenger },
): Promise<Evidence | null> {
  const { challenger, contest, predictions } = from;
  const { profile } = challenger;
  if (profile === null || predictions === null) return null;
  const asked = await answerGolden(ports, model, challenger);
  if (asked.kind === "unanswered") {
    if (contest.challenger.kind === "failed") return null;
    throw noGolden(asked.reason);
  }
  return {
    golden: asked.golden,
    profile: await completeProfile(ports, model, { profile, predictions, label: from.sides.label }),
  };
}

/** Leaves golden.json and the whole profile.json beside the run. */
export async function leaveEvidence(
  files: Ports["files"],
  path: (file: "golden" | "profile") => string,
  evidence: Evidence | null,
): Promise<void> {
  if (evidence === null) return;
  await files.write(path("golden"), formatJson(evidence.golden));
  await files.write(path("profile"), formatJson(evidence.profile));
}
