import { counted } from "../domain/statistics/counted.ts";
import { code } from "./markdown.ts";
import { thousands } from "./numbers.ts";

/** What rows count and which belong together, as sentences that follow another; empty where all are alike. */
export function rowWeights(
  { weight }: { readonly weight?: string },
  stats: { readonly cluster?: string } | undefined,
): string {
  const weighed = weight === undefined ? "" : ` Rows count as much as ${code(weight)} says.`;
  const together = stats?.cluster === undefined ? "" : ` Rows of one ${code(stats.cluster)} belong together.`;
  return `${weighed}${together}`;
}

/** `800 labelled rows of test (267 of them weigh 0)`: on what figures stand. */
export function labelledRows({
  labelled,
  name,
  weightless,
}: {
  readonly labelled: number;
  readonly name: string;
  readonly weightless?: number;
}): string {
  const nothing = weightless === undefined ? "" : ` (${thousands(weightless)} of them weigh 0)`;
  return `${counted(labelled, "labelled row")} of ${name}${nothing}`;
}
