/** Edit distance with transpositions counted as one (optimal string alignment). */
const distance = (a: string, b: string): number => {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, (before[column - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
};

/**
 * The candidate that was probably meant, or null. A third of the letters may be wrong, three at most; a
 * beginning of at least three letters counts as one mistake (`orch` → `orchestrate`).
 */
export const closest = (word: string, candidates: readonly string[]): string | null => {
  const typed = word.slice(0, 64).toLowerCase();
  let best: { readonly name: string; readonly mistakes: number } | null = null;
  for (const name of candidates) {
    const mistakes = typed.length >= 3 && name.startsWith(typed) ? 1 : distance(typed, name.toLowerCase());
    if (mistakes < (best?.mistakes ?? Infinity)) best = { name, mistakes };
  }
  if (best === null) return null;
  const allowed = Math.min(3, Math.max(1, Math.ceil(Math.max(typed.length, best.name.length) / 3)));
  return best.mistakes <= allowed ? best.name : null;
};
