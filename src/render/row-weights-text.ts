import { code } from "./markdown.ts";

/** What rows count and which belong together, as sentences that follow another; empty where all are alike. */
export function rowWeights(
  { weight }: { readonly weight?: string },
  stats: { readonly cluster?: string } | undefined,
): string {
  const counted = weight === undefined ? "" : ` Rows count as much as ${code(weight)} says.`;
  const together = stats?.cluster === undefined ? "" : ` Rows of one ${code(stats.cluster)} belong together.`;
  return `${counted}${together}`;
}
