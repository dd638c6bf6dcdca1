import type { ModelConfig } from "../../config/config.ts";
import { formatJson } from "../../domain/contract/json.ts";
import type { Ports } from "../../ports/ports.ts";
import { runPath } from "../../steps/run-folder.ts";
import { completeProfile } from "./complete-profile.ts";
import type { Challenger } from "./find-challenger.ts";
import { answerGolden } from "./golden.ts";
import type { ScoredContest } from "./score-contest.ts";

/** Leaves what a registered version is later held to: golden.json, and the whole profile.json. A file that no run of ours made leaves neither. */
export async function leaveEvidence(
  ports: Ports,
  model: ModelConfig,
  from: Pick<ScoredContest, "predictions" | "sides"> & { readonly challenger: Challenger; readonly outputDir: string },
): Promise<void> {
  const { challenger, predictions, outputDir } = from;
  const { label } = from.sides;
  const { profile } = challenger;
  if (profile === null || predictions === null) return;
  const golden = await answerGolden(ports, model, challenger);
  await ports.files.write(runPath(outputDir, model.name, "golden"), formatJson(golden));
  const completed = await completeProfile(ports, model, { profile, predictions, label });
  await ports.files.write(runPath(outputDir, model.name, "profile"), formatJson(completed));
}
