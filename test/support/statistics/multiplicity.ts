/** Adjusted p-values, as R's `p.adjust` gives them. */

export function bonferroni(ps: readonly number[]): number[] {
  return ps.map((p) => Math.min(1, p * ps.length));
}

/** Step-down: every p at least as large as those before it. */
export function holm(ps: readonly number[]): number[] {
  return adjusted(ps, "down", (p, rank, count) => p * (count - rank));
}

/** Step-up: every p at most as large as those after it. */
export function hochberg(ps: readonly number[]): number[] {
  return adjusted(ps, "up", (p, rank, count) => p * (count - rank));
}

/** Benjamini and Hochberg: the false discovery rate, which is the wrong promise for a merge gate. */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  return adjusted(ps, "up", (p, rank, count) => (p * count) / (rank + 1));
}

function adjusted(
  ps: readonly number[],
  direction: "up" | "down",
  scale: (p: number, rank: number, count: number) => number,
): number[] {
  const order = ps.map((_, index) => index).sort((i, j) => ps[i]! - ps[j]!);
  const scaled = order.map((index, rank) => scale(ps[index]!, rank, ps.length));
  const result = new Array<number>(ps.length);
  order.forEach((index, rank) => {
    const bounded =
      direction === "down" ? Math.max(...scaled.slice(0, rank + 1)) : Math.min(...scaled.slice(rank));
    result[index] = Math.min(1, bounded);
  });
  return result;
}
