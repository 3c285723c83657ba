import { type Batch, LOST_MAX, type PairAddress, type PairedStage, type PairResult } from "./gate-design.ts";
import type { Pair } from "./passes.ts";

/** The pairs of every task so far, in their order, as a walk through the waves finds them. */
export interface Ledger {
  readonly resultOf: (address: PairAddress) => PairResult;
  readonly batches: Batch[];
  /** Pairs planned per task. */
  readonly planned: Map<number, number>;
  /**
   * The number behind which pairs that replace others are counted, where all others have theirs beforehand: then a
   * lost pair changes no other's place, and several jobs can run the waves. Without it they are the next ones.
   */
  readonly sparesFrom: number | undefined;
  readonly spares: Map<number, number>;
  /** Results of the pairs that count, per task. */
  readonly counting: Map<number, { readonly baseline: boolean; readonly candidate: boolean }[]>;
  /** Pairs lost per task. */
  readonly lost: Map<number, number>;
}

/** A ledger in which nothing has been planned. */
export function openLedger(resultOf: Ledger["resultOf"], sparesFrom?: number): Ledger {
  const counts = { planned: new Map(), spares: new Map(), counting: new Map(), lost: new Map() };
  return { resultOf, batches: [], sparesFrom, ...counts };
}

/** What came of a wave. */
export interface WaveEnd {
  /** The batch that is not whole on record, where there is one: nothing can be decided yet. */
  readonly unfinished: Batch | undefined;
  /** Tasks that lost too many pairs. */
  readonly lostTasks: ReadonlySet<number>;
}

/**
 * Follows one wave: `wanted` pairs that count for each task. A pair lost to infrastructure is replaced, at most two a
 * task and wave, by a rule that knows pairs and not arms.
 */
export function runWave(
  ledger: Ledger,
  wave: { readonly stage: PairedStage; readonly wave: number },
  wanted: ReadonlyMap<number, number>,
): WaveEnd {
  const lostHere = new Map<number, number>();
  const lostTasks = new Set<number>();
  let missing = new Map([...wanted].filter(([, count]) => count > 0));
  for (let batch = 1; missing.size > 0; batch++) {
    const next = batch === 1 ? nextPairs : sparePairs;
    const planned: Batch = { ...wave, batch, pairs: [...missing].flatMap((want) => next(ledger, want)) };
    ledger.batches.push(planned);
    if (!takeIn(ledger, planned, lostHere)) return { unfinished: planned, lostTasks };
    for (const [task, lost] of lostHere) if (lost > LOST_MAX) lostTasks.add(task);
    missing = replacements(planned, ledger, lostTasks);
  }
  return { unfinished: undefined, lostTasks };
}

function nextPairs(ledger: Ledger, [task, count]: readonly [number, number]): PairAddress[] {
  const before = ledger.planned.get(task) ?? 0;
  ledger.planned.set(task, before + count);
  return pairsAfter(before, task, count);
}

function sparePairs(ledger: Ledger, want: readonly [number, number]): PairAddress[] {
  if (ledger.sparesFrom === undefined) return nextPairs(ledger, want);
  const [task, count] = want;
  const before = ledger.spares.get(task) ?? ledger.sparesFrom;
  ledger.spares.set(task, before + count);
  return pairsAfter(before, task, count);
}

function pairsAfter(before: number, task: number, count: number): PairAddress[] {
  return Array.from({ length: count }, (_, index) => ({ task, pair: before + index + 1 }));
}

/** Reads the batch's results; false, and nothing taken, where one is missing. */
function takeIn(ledger: Ledger, { pairs }: Batch, lostHere: Map<number, number>): boolean {
  const results = pairs.map((address) => ({ task: address.task, result: ledger.resultOf(address) }));
  if (results.some(({ result }) => result === "missing")) return false;
  for (const { task, result } of results) {
    if (typeof result === "object") ledger.counting.set(task, [...(ledger.counting.get(task) ?? []), result]);
    else {
      addOne(lostHere, task);
      addOne(ledger.lost, task);
    }
  }
  return true;
}

function addOne(counts: Map<number, number>, task: number): void {
  counts.set(task, (counts.get(task) ?? 0) + 1);
}

function replacements({ pairs }: Batch, ledger: Ledger, lostTasks: ReadonlySet<number>): Map<number, number> {
  const missing = new Map<number, number>();
  for (const address of pairs)
    if (!lostTasks.has(address.task) && ledger.resultOf(address) === "lost") addOne(missing, address.task);
  return missing;
}

/** Passes of a task's pairs that count, of the first `most` where given. */
export function tallyPairs(ledger: Ledger, task: number, most = Number.POSITIVE_INFINITY): Pair {
  const own = (ledger.counting.get(task) ?? []).slice(0, most);
  const passed = (arm: "baseline" | "candidate"): number => own.filter((result) => result[arm]).length;
  return {
    baseline: { passed: passed("baseline"), runs: own.length },
    candidate: { passed: passed("candidate"), runs: own.length },
  };
}
