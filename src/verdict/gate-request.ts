import type { DataPack } from "../record/data-pack.ts";
import type { GateFacts } from "../record/gate-facts.ts";
import { stratifiedExact } from "../stats/exact-test.ts";
import type { GateDesign } from "../stats/gate-design.ts";
import type { Pair } from "../stats/passes.ts";
import { compareWith, expectation } from "./compare.ts";
import type { Comparison, TaskComparison } from "./comparison.ts";
import { gateBefore } from "./gate-before.ts";
import { pickSuspects } from "./suspects.ts";

/** The suite as a whole is a question where the first look of all its tasks together has at most this p. */
export const SUITE_FLAG_P = 0.1;

/** Fewer suspects than this say nothing about the suite. */
const SUITE_FLAG_SUSPECTS = 2;

/** What a gate asks side by side; tasks by number are places in `keys`. */
export interface GateRequest {
  readonly design: GateDesign;
  /** Scored tasks in the suite's order. */
  readonly keys: readonly string[];
  readonly firstLook: number;
  readonly orderSeed: string;
}

/** What a gate asks side by side, given its pack with the first look done (`deep` needs no run at all). */
export function gateRequest(pack: DataPack): GateRequest | undefined {
  return pack.gate === undefined ? undefined : requestFor(compareWith(pack, gateBefore(pack), []), pack.gate);
}

/** The same, from a comparison already made. */
export function requestFor(comparison: Comparison, gate: GateFacts): GateRequest {
  const keys = comparison.tasks.map(({ key }) => key);
  return {
    design: gate.mode === "deep" ? deepDesign(comparison, gate) : screenDesign(comparison, gate),
    keys,
    firstLook: gate.first_look,
    orderSeed: gate.order_seed,
  };
}

function deepDesign({ tasks, identical }: Comparison, gate: GateFacts): GateDesign {
  const isAsked = !identical && gate.baseline !== null && gate.deep !== null;
  return {
    mode: "deep",
    tasks: isAsked ? tasks.map((_, index) => index) : [],
    blocking: isAsked ? blockingOf(tasks, gate) : [],
    pairs: gate.deep?.pairs ?? 0,
  };
}

function screenDesign({ tasks, identical }: Comparison, gate: GateFacts): GateDesign {
  const picked = identical ? [] : pickSuspects(tasks, { tau: gate.tau, cap: gate.recheck });
  const suspects = picked.map((key) => tasks.findIndex((task) => task.key === key));
  const blocking = blockingOf(tasks, gate);
  const blockingSuspects = suspects.filter((task) => blocking.includes(task)).length;
  const isSuiteFlagged =
    blockingSuspects >= SUITE_FLAG_SUSPECTS &&
    suiteLooksLow(tasks.filter((_, index) => blocking.includes(index)));
  return { mode: "screen", plan: gate.plan, suspects, blocking, isSuiteFlagged };
}

function blockingOf(tasks: readonly TaskComparison[], { policy }: GateFacts): number[] {
  const exempt = new Set(policy.non_blocking);
  return tasks.flatMap(({ key }, index) => (exempt.has(key) ? [] : [index]));
}

function suiteLooksLow(tasks: readonly TaskComparison[]): boolean {
  const pairs = tasks.flatMap((task): Pair[] => {
    const baseline = expectation(task);
    return baseline === undefined || task.candidate.tally.runs === 0
      ? []
      : [{ baseline, candidate: task.candidate.tally }];
  });
  // Stryker disable next-line EqualityOperator: no sum of these probabilities is exactly 0.1
  return stratifiedExact(pairs).worse <= SUITE_FLAG_P;
}
