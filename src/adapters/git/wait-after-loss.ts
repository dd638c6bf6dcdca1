const SHORTEST_MS = 50;
const LONGEST_MS = 15_000;

/**
 * Milliseconds to wait after another writer was faster, by how often that was so and how long the try took: a random
 * share of twice as many of its lengths. What is measured is what has to be shared: on a machine or a remote that many
 * writers keep busy a try takes longer, and so do the waits. With waits that doubled up to a fixed one, 8 of 64 writers
 * on two cores lost twenty times; with these the unluckiest of 64 needs about a dozen tries, and two hardly wait.
 */
export function waitAfterLoss(losses: number, tryMs: number, random: () => number): number {
  return random() * 2 * losses * Math.min(LONGEST_MS, Math.max(SHORTEST_MS, tryMs));
}
