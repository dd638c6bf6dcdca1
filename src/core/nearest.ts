/**
 * The candidate that a mistyped word most likely means: at most a third of its letters off, or else the first that has the
 * word as one of its parts (`auc` is short for `roc_auc`) or begins as it does (`warning` for `warn`); null when none is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const known = [...candidates];
  let best: string | null = null;
  let fewest = Math.floor(Math.max(word.length, 3) / 3) + 1;
  for (const candidate of known) {
    const edits = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  const isShort = (candidate: string): boolean =>
    candidate.split(/[_-]/).includes(word) || begins(word, candidate) || begins(candidate, word);
  return best ?? known.find(isShort) ?? null;
}

/** Two letters in common are no beginning. */
function begins(start: string, whole: string): boolean {
  return start.length > 2 && whole.startsWith(start);
}

/** Optimal string alignment distance: insertions, deletions, replacements, and swaps of neighbours count one each. */
function editDistance(a: string, b: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, (older[j - 2] ?? 0) + 1);
      current.push(edits);
    }
    older = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
