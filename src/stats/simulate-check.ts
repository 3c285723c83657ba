/** One pull request played through the whole rule: first look, suspects, side by side, suite check. */

import type { Random } from "../std/random.ts";
import { seededRandom } from "../std/random.ts";
import { stratifiedExact } from "./exact-test.ts";
import { followGate } from "./follow-gate.ts";
import type { PairAddress, PairResult, ScreenDesign } from "./gate-design.ts";
import type { PlanName } from "./head-to-head-table.ts";
import type { Pair, Passes } from "./passes.ts";
import { surprise } from "./surprise.ts";

/** How a pull request is checked. */
export interface CheckDesign {
  readonly plan: PlanName;
  /** Runs per task of the first look. */
  readonly firstLook: number;
  /** Most suspects run side by side. */
  readonly recheck: number;
  readonly tau: number;
  /** The suite is a question at this first-look p or less. */
  readonly suiteFlagP: number;
}

/** One task of a make-believe pull request: true rates, and the history the first look is held against. */
export interface PlayedTask {
  readonly baseline: number;
  readonly candidate: number;
  readonly history: Passes;
}

/** How it ended. */
export interface PlayedCheck {
  readonly isBlocked: boolean;
  /** Some task ended worse and not proven, and nothing blocked. */
  readonly isSuspected: boolean;
  readonly runs: number;
}

/** Plays one check. */
export function playCheck(tasks: readonly PlayedTask[], design: CheckDesign, random: Random): PlayedCheck {
  const firstLooks = tasks.map(
    (task): Pair => ({
      baseline: task.history,
      candidate: { passed: drawPasses(design.firstLook, task.candidate, random), runs: design.firstLook },
    }),
  );
  const screen = screenTasks(firstLooks, design);
  const state = followGate(screen, pairDraws(tasks, random));
  const isBlocked = state.suite?.state === "block" || state.duels.some((duel) => duel.state === "block");
  const pairs = state.batches.reduce((sum, batch) => sum + batch.pairs.length, 0);
  return {
    isBlocked,
    isSuspected: !isBlocked && state.duels.some((duel) => duel.state === "suspected"),
    runs: tasks.length * design.firstLook + 2 * pairs,
  };
}

/** Every pair is drawn when it is first asked for. */
function pairDraws(tasks: readonly PlayedTask[], random: Random): (address: PairAddress) => PairResult {
  const drawn = new Map<number, PairResult>();
  return ({ task, pair }) => {
    const key = task * PAIRS_MAX + pair;
    const known = drawn.get(key);
    if (known !== undefined) return known;
    const rates = tasks[task] ?? { baseline: 0, candidate: 0 };
    const result = {
      baseline: random.next() < rates.baseline,
      candidate: random.next() < rates.candidate,
    };
    drawn.set(key, result);
    return result;
  };
}

/** More pairs than any plan makes of one task. */
const PAIRS_MAX = 1000;

function screenTasks(firstLooks: readonly Pair[], design: CheckDesign): ScreenDesign {
  const suspects = firstLooks
    .map(({ baseline, candidate }, task) => ({ task, low: lowSurprise(baseline, candidate) }))
    .filter(({ low }) => low <= design.tau)
    .sort((a, b) => a.low - b.low)
    .slice(0, design.recheck)
    .map(({ task }) => task);
  const isSuiteFlagged = suspects.length >= 2 && stratifiedExact(firstLooks).worse <= design.suiteFlagP;
  return {
    mode: "screen",
    plan: design.plan,
    suspects,
    blocking: firstLooks.map((_, task) => task),
    isSuiteFlagged,
  };
}

function lowSurprise(history: Passes, candidate: Passes): number {
  return history.runs === 0 ? 1 : surprise(history, candidate).low;
}

/** How many of so many runs pass at this rate. */
export function drawPasses(runs: number, rate: number, random: Random): number {
  let passed = 0;
  for (let run = 0; run < runs; run++) if (random.next() < rate) passed++;
  return passed;
}

/** The chance of one simulation: each has its own, so that adding one changes no other. */
export function chanceOf(seed: string, simulation: number): Random {
  return seededRandom(`${seed}/${simulation}`);
}
