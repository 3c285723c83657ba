/**
 * The exact size of a head-to-head plan. While both contents pass at one rate p, every ordered outcome with s passes
 * among N runs has the same probability p^s (1-p)^(N-s), so that counting the outcomes which block, once, gives the
 * size at every p. Counts stay below 2^53. Stopping early because it looks fine is ignored: it can only lower the size.
 */
export interface Blocking {
  readonly looks: readonly number[];
  readonly maxCandidatePasses: readonly (readonly number[])[];
}

/** How many outcomes of both arms' runs first block at one look, by total passes. */
export interface BlockingPaths {
  /** Runs of both arms by then. */
  readonly runs: number;
  readonly byPasses: readonly number[];
}

/** Counts the outcomes that block, look by look. */
export function blockingPaths({ looks, maxCandidatePasses }: Blocking): BlockingPaths[] {
  let open = new Map([[0, 1]]);
  let before = 0;
  return looks.map((n, index) => {
    const byPasses = new Array<number>(2 * n + 1).fill(0);
    const next = new Map<number, number>();
    for (const [b, c, ways] of grown(open, n - before)) {
      if (c <= maxCandidatePasses[index]![b]!) byPasses[b + c]! += ways;
      else next.set(b * STRIDE + c, (next.get(b * STRIDE + c) ?? 0) + ways);
    }
    open = next;
    before = n;
    return { runs: 2 * n, byPasses };
  });
}

/** States are (b, c) packed into one number; no plan has this many runs an arm. */
const STRIDE = 64;

function* grown(open: ReadonlyMap<number, number>, wave: number): Generator<[number, number, number]> {
  const ways = Array.from({ length: wave + 1 }, (_, k) => choose(wave, k));
  for (const [state, paths] of open)
    for (let moreB = 0; moreB <= wave; moreB++)
      for (let moreC = 0; moreC <= wave; moreC++)
        yield [
          Math.floor(state / STRIDE) + moreB,
          (state % STRIDE) + moreC,
          paths * ways[moreB]! * ways[moreC]!,
        ];
}

function choose(n: number, k: number): number {
  return k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k;
}

/** Probability that a harmless change is blocked while both contents pass at rate p. */
export function sizeAtRate(paths: readonly BlockingPaths[], p: number): number {
  let size = 0;
  for (const { runs, byPasses } of paths)
    for (const [s, count] of byPasses.entries())
      if (count > 0) size += count * p ** s * (1 - p) ** (runs - s);
  return size;
}

export interface WorstCase {
  readonly size: number;
  readonly rate: number;
}

/** The largest size over a grid of so many rates, and where it is. */
export function worstCase(paths: readonly BlockingPaths[], points = 4000): WorstCase {
  let worst: WorstCase = { size: 0, rate: 0 };
  for (let i = 1; i < points; i++) {
    const size = sizeAtRate(paths, i / points);
    if (size > worst.size) worst = { size, rate: i / points };
  }
  return worst;
}

/**
 * How much larger the size can be between two points of the grid than at the nearer one: half a step squared, times half
 * the largest second derivative, which the binomial law bounds by N(N-1) for an event of N runs.
 */
export function gridError({ looks }: Blocking, points = 4000): number {
  const runs = 2 * looks.at(-1)!;
  return (runs * (runs - 1) * (1 / (2 * points)) ** 2) / 2;
}
