import type { ModelConfig } from "../../config/config.ts";
import { formatJson } from "../../domain/contract/json.ts";
import type { Profile } from "../../domain/profile/profile.ts";
import type { GoldenRows } from "../../domain/scoring/golden-rows.ts";
import type { Ports } from "../../ports/ports.ts";
import { completeProfile } from "./complete-profile.ts";
import type { Challenger } from "./find-challenger.ts";
import { answerGolden } from "./golden.ts";
import type { ScoredContest } from "./score-contest.ts";

/** What a registered version is later held to, that there is none, or why a model that was judged cannot have any. */
export type Evidence =
  | { readonly kind: "gathered"; readonly golden: GoldenRows; readonly profile: Profile }
  | { readonly kind: "none" }
  | { readonly kind: "unanswered"; readonly reason: string };

/**
 * Gathers golden rows and the whole profile. None for a file that no run of ours made, for a model without answers, and
 * for one that failed by them and has none to golden rows either: its verdict says why.
 */
export async function gatherEvidence(
  ports: Ports,
  model: ModelConfig,
  from: Pick<ScoredContest, "contest" | "predictions" | "sides"> & { readonly challenger: Challenger },
): Promise<Evidence> {
  const { challenger, contest, predictions } = from;
  const { profile } = challenger;
  if (profile === null || predictions === null) return { kind: "none" };
  const asked = await answerGolden(ports, model, challenger);
  if (asked.kind === "unanswered") return contest.challenger.kind === "failed" ? { kind: "none" } : asked;
  return {
    kind: "gathered",
    golden: asked.golden,
    profile: await completeProfile(ports, model, { profile, predictions, label: from.sides.label }),
  };
}

/** Leaves golden.json and the whole profile.json beside the run. */
export async function leaveEvidence(
  files: Ports["files"],
  path: (file: "golden" | "profile") => string,
  evidence: Evidence,
): Promise<void> {
  if (evidence.kind !== "gathered") return;
  await files.write(path("golden"), formatJson(evidence.golden));
  await files.write(path("profile"), formatJson(evidence.profile));
}
