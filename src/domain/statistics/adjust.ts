/** How p values of one family are corrected for the number of tests. */
export type Correction = "bh" | "holm" | "bonferroni" | "none";

/**
 * Adjusted p values in the order given (R `p.adjust`, statsmodels `multipletests`): `bh` controls the false-discovery
 * rate (Benjamini and Hochberg 1995), `holm` and `bonferroni` the family-wise error. An empty family stays empty.
 */
export function adjustPValues(p: readonly number[], correction: Correction): number[] {
  switch (correction) {
    case "none":
      return [...p];
    case "bonferroni":
      return p.map((value) => Math.min(1, value * p.length));
    case "holm":
      return stepDown(p);
    case "bh":
      return stepUp(p);
  }
}

function stepDown(p: readonly number[]): number[] {
  const adjusted = new Array<number>(p.length).fill(1);
  let highest = 0;
  for (const [rank, index] of ascending(p).entries()) {
    highest = Math.max(highest, Math.min(1, (p[index] ?? 1) * (p.length - rank)));
    adjusted[index] = highest;
  }
  return adjusted;
}

function stepUp(p: readonly number[]): number[] {
  const adjusted = new Array<number>(p.length).fill(1);
  let lowest = 1;
  for (const [rank, index] of [...ascending(p).entries()].reverse()) {
    lowest = Math.min(lowest, ((p[index] ?? 1) * p.length) / (rank + 1));
    adjusted[index] = lowest;
  }
  return adjusted;
}

function ascending(p: readonly number[]): number[] {
  return p.map((_, index) => index).sort((x, y) => (p[x] ?? 1) - (p[y] ?? 1) || x - y);
}
