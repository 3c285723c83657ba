/**
 * The gate after its first look, as a function of the results so far: what is decided, and what must be run next. It
 * keeps no state, so the same records always lead to the same place: whoever resumes a killed job, plans the next wave
 * or checks a verdict years later walks the same way.
 */
import { followDeep } from "./follow-deep.ts";
import {
  type Batch,
  familyOf,
  type GateDesign,
  type PairAddress,
  type PairResult,
  type ScreenDesign,
} from "./gate-design.ts";
import type { Duel, GateState } from "./gate-state.ts";
import { decideLook, type HeadToHeadTable, headToHeadTable } from "./head-to-head-table.ts";
import { totalPair } from "./passes.ts";
import { type Ledger, openLedger, runWave, tallyPairs } from "./run-wave.ts";
import { followSuiteCheck } from "./suite-check.ts";

/** Follows the design through what `resultOf` knows. */
export function followGate(design: GateDesign, resultOf: (address: PairAddress) => PairResult): GateState {
  return design.mode === "deep"
    ? followDeep(design, openLedger(resultOf, design.pairs))
    : followScreen(design, openLedger(resultOf));
}

function followScreen(design: ScreenDesign, ledger: Ledger): GateState {
  const family = familyOf(design);
  if (family === 0) return { batches: [], next: undefined, duels: [], suite: undefined };
  const table = headToHeadTable(design.plan, family);
  const duels = new Map(design.suspects.map((task) => [task, openDuel(task)]));
  const next = fight(duels, table, ledger);
  const blocked = design.blocking.some((task) => duels.get(task)?.state === "block");
  const suite = design.isSuiteFlagged
    ? followSuiteCheck(
        { tasks: design.blocking, family, isNeeded: !blocked, isReached: next === undefined },
        ledger,
      )
    : undefined;
  return {
    batches: ledger.batches,
    next: next ?? suite?.next,
    duels: [...duels.values()],
    suite: suite?.check,
  };
}

function openDuel(task: number): Duel {
  return { task, state: "open", looks: 0, lost: 0, ...totalPair([]) };
}

/** Wave after wave for all duels still open; returns the batch that is not whole on record. */
function fight(duels: Map<number, Duel>, table: HeadToHeadTable, ledger: Ledger): Batch | undefined {
  for (const [look, runs] of table.looks.entries()) {
    const open = [...duels.values()].filter(({ state }) => state === "open");
    const more = runs - (table.looks[look - 1] ?? 0);
    const wanted = new Map(open.map(({ task }) => [task, more]));
    const end = runWave(ledger, { stage: "head_to_head", wave: look + 1 }, wanted);
    if (end.unfinished !== undefined) return end.unfinished;
    for (const { task } of open) duels.set(task, lookAt(task, look, end.lostTasks, table, ledger));
  }
  return undefined;
}

function lookAt(
  task: number,
  look: number,
  lostTasks: ReadonlySet<number>,
  table: HeadToHeadTable,
  ledger: Ledger,
): Duel {
  const pair = tallyPairs(ledger, task);
  const lost = ledger.lost.get(task) ?? 0;
  if (lostTasks.has(task)) return { task, state: "lost", looks: look, lost, ...pair };
  const outcome = decideLook(table, look, {
    baseline: pair.baseline.passed,
    candidate: pair.candidate.passed,
  });
  return { task, state: outcome === "continue" ? "open" : outcome, looks: look + 1, lost, ...pair };
}
