/** The exact engine of a head-to-head: every path through the looks is followed with its probability, none is sampled. */
import { binomialMasses } from "./binomial.ts";

export interface Plan {
  /** Runs per side at each look. */
  readonly looks: readonly number[];
  /** Cleared unless the candidate is at least this many passes behind, per look. */
  readonly continueIfBehindBy: readonly number[];
  /** Per look and baseline passes: blocked at this many candidate passes or fewer; -1 is never. */
  readonly maxCandidatePasses: readonly (readonly number[])[];
}

export type LookOutcome = "block" | "clear" | "continue" | "suspected";

/** What one look decides, after b and c passes of equally many runs. */
export function look(plan: Plan, index: number, b: number, c: number): LookOutcome {
  if (c <= plan.maxCandidatePasses[index]![b]!) return "block";
  if (b - c < plan.continueIfBehindBy[index]!) return "clear";
  return index === plan.looks.length - 1 ? "suspected" : "continue";
}

/** Probability to block and expected runs of both sides together, at true rates p (baseline) and q (candidate). */
export function evaluatePlan(plan: Plan, p: number, q: number): { block: number; expectedRuns: number } {
  return walk(plan, p, q, (index, b, c) => look(plan, index, b, c));
}

/** The most likely a harmless change is blocked at common rate p, nobody ever stopping early because it looks fine. */
export function sizeAt(plan: Plan, p: number): number {
  return walk(plan, p, p, (index, b, c) => (c <= plan.maxCandidatePasses[index]![b]! ? "block" : "continue"))
    .block;
}

function walk(
  plan: Plan,
  p: number,
  q: number,
  decide: (index: number, b: number, c: number) => LookOutcome,
): { block: number; expectedRuns: number } {
  let open = new Map<string, { b: number; c: number; mass: number }>([["0,0", { b: 0, c: 0, mass: 1 }]]);
  let [block, expectedRuns, before] = [0, 0, 0];
  plan.looks.forEach((runs, index) => {
    const wave = runs - before;
    const next = new Map<string, { b: number; c: number; mass: number }>();
    const [gainB, gainC] = [binomialMasses(wave, p), binomialMasses(wave, q)];
    for (const state of open.values()) {
      expectedRuns += 2 * wave * state.mass;
      gainB.forEach((massB, moreB) => {
        gainC.forEach((massC, moreC) => {
          const [b, c, mass] = [state.b + moreB, state.c + moreC, state.mass * massB * massC];
          const outcome = decide(index, b, c);
          if (outcome === "block") block += mass;
          if (outcome !== "continue") return;
          next.set(`${b},${c}`, { b, c, mass: (next.get(`${b},${c}`)?.mass ?? 0) + mass });
        });
      });
    }
    open = next;
    before = runs;
  });
  return { block, expectedRuns };
}
