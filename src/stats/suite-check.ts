import { stratifiedExact } from "./exact-test.ts";
import { ALPHA, type Batch, suitePairs } from "./gate-design.ts";
import type { SuiteCheck } from "./gate-state.ts";
import { isAtMost } from "./is-at-most.ts";
import { totalPair } from "./passes.ts";
import { type Ledger, runWave, tallyPairs } from "./run-wave.ts";

/** A first look of the suite with a p above this is the end of it: no harm in sight. */
const SUITE_STOP_ABOVE = 0.35;

/** Follows the suite check: two looks at `w` and `2w` pairs of every task, the suspects' first pairs among them. */
export function followSuiteCheck(
  question: {
    readonly tasks: readonly number[];
    readonly family: number;
    readonly isNeeded: boolean;
    /** Everything before it is on record. */
    readonly isReached: boolean;
  },
  ledger: Ledger,
): { readonly check: SuiteCheck; readonly next: Batch | undefined } {
  const { tasks, family, isNeeded, isReached } = question;
  const pairsPerTask = suitePairs(tasks.length);
  let check: SuiteCheck = {
    state: isNeeded ? "open" : "not_needed",
    pairsPerTask,
    bar: ALPHA / family / 2,
    p: [],
    ...totalPair([]),
  };
  if (!isReached) return { check: { ...check, state: "open" }, next: undefined };
  for (let look = 1; check.state === "open"; look++) {
    const goal = look * pairsPerTask;
    const wanted = new Map(tasks.map((task) => [task, goal - tallyPairs(ledger, task, goal).baseline.runs]));
    const end = runWave(ledger, { stage: "suite_check", wave: look }, wanted);
    if (end.unfinished !== undefined) return { check, next: end.unfinished };
    check = end.lostTasks.size > 0 ? { ...check, state: "lost" } : lookAtSuite(check, tasks, goal, ledger);
  }
  return { check, next: undefined };
}

function lookAtSuite(check: SuiteCheck, tasks: readonly number[], goal: number, ledger: Ledger): SuiteCheck {
  const pairs = tasks.map((task) => tallyPairs(ledger, task, goal));
  const p = stratifiedExact(pairs).worse;
  const taken = { ...check, p: [...check.p, p], ...totalPair(pairs) };
  if (isAtMost(p, check.bar)) return { ...taken, state: "block" };
  const isLast = check.p.length === 1;
  // Stryker disable next-line EqualityOperator: no sum of these probabilities is exactly 0.35
  return isLast || p > SUITE_STOP_ABOVE ? { ...taken, state: "clear" } : taken;
}
