import { fisher, stratifiedExact } from "./exact-test.ts";
import { ALPHA, type DeepDesign } from "./gate-design.ts";
import type { Duel, DuelState, GateState, SuiteCheck } from "./gate-state.ts";
import { isAtMost } from "./is-at-most.ts";
import { totalPair } from "./passes.ts";
import { type Ledger, runWave, tallyPairs } from "./run-wave.ts";

/** Pairs of every task in one wave: small enough that a lost stretch of time costs a wave and not the answer. */
const WAVE_PAIRS = 5;

/**
 * Every task side by side, one look at the end. Half of the promise goes to the suite's exact test and half, shared
 * equally, to each task's, so that both a broad and a narrow loss can block and a harmless change does 1 time in 20.
 */
export function followDeep(design: DeepDesign, ledger: Ledger): GateState {
  const { tasks, pairs } = design;
  const lostTasks = new Set<number>();
  const waves = Math.ceil(pairs / WAVE_PAIRS);
  for (let wave = 1; wave <= waves; wave++) {
    const more = Math.min(WAVE_PAIRS, pairs - (wave - 1) * WAVE_PAIRS);
    const wanted = new Map(tasks.filter((task) => !lostTasks.has(task)).map((task) => [task, more]));
    const end = runWave(ledger, { stage: "deep", wave }, wanted);
    for (const task of end.lostTasks) lostTasks.add(task);
    if (end.unfinished !== undefined) {
      const duels = tasks.map((task) => duel(task, lostTasks.has(task) ? "lost" : "open", ledger));
      return { batches: ledger.batches, next: end.unfinished, duels, suite: openSuite(design) };
    }
  }
  const bar = ALPHA / 2 / Math.max(1, design.blocking.length);
  const duels = tasks.map((task) =>
    duel(task, lostTasks.has(task) ? "lost" : stateOf(task, bar, ledger), ledger),
  );
  return { batches: ledger.batches, next: undefined, duels, suite: lookAtSuite(design, lostTasks, ledger) };
}

function stateOf(task: number, bar: number, ledger: Ledger): DuelState {
  const p = fisher(tallyPairs(ledger, task)).worse;
  if (isAtMost(p, bar)) return "block";
  return isAtMost(p, ALPHA) ? "suspected" : "clear";
}

function duel(task: number, state: DuelState, ledger: Ledger): Duel {
  const isOver = state !== "open" && state !== "lost";
  return {
    task,
    state,
    looks: isOver ? 1 : 0,
    lost: ledger.lost.get(task) ?? 0,
    ...tallyPairs(ledger, task),
  };
}

function openSuite({ pairs }: DeepDesign): SuiteCheck {
  return { state: "open", pairsPerTask: pairs, bar: ALPHA / 2, p: [], ...totalPair([]) };
}

function lookAtSuite(design: DeepDesign, lostTasks: ReadonlySet<number>, ledger: Ledger): SuiteCheck {
  const pairs = design.blocking
    .filter((task) => !lostTasks.has(task))
    .map((task) => tallyPairs(ledger, task));
  const p = stratifiedExact(pairs).worse;
  const open = openSuite(design);
  return {
    ...open,
    state: isAtMost(p, open.bar) ? "block" : lostTasks.size > 0 ? "lost" : "clear",
    p: [p],
    ...totalPair(pairs),
  };
}
