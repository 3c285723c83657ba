import type { DataPack } from "../record/data-pack.ts";
import type { GateFacts } from "../record/gate-facts.ts";
import { pairRuns } from "../record/pairs.ts";
import type { RunRecord } from "../record/run-record.ts";
import { costOf } from "../record/side-by-side.ts";
import { familyOf, type GateDesign } from "../stats/gate-design.ts";
import type { GateState } from "../stats/gate-state.ts";
import { headToHeadTable } from "../stats/head-to-head-table.ts";
import { suiteDifference } from "../stats/suite-difference.ts";
import type { Comparison } from "./comparison.ts";
import type { GateRequest } from "./gate-request.ts";
import type { GateVerdict, SuiteVerdict, WithinMargin } from "./gate-verdict.ts";
import { isSuspicious } from "./suspects.ts";

/** The two-sided confidence whose lower end is a one-sided 95 % bound. */
const MARGIN_CONFIDENCE = 0.9;

/** What was run side by side, by which rule, at what cost, and what is left open. */
export function describeGate(
  pack: DataPack & { readonly gate: GateFacts },
  {
    comparison,
    request,
    state,
  }: { readonly comparison: Comparison; readonly request: GateRequest; readonly state: GateState },
): GateVerdict {
  const { gate, runs } = pack;
  const { design, keys } = request;
  const family = design.mode === "screen" ? familyOf(design) : null;
  const pairs = pairRuns(runs);
  const paired = runs.filter(({ placement }) => placement !== undefined);
  return {
    mode: gate.mode,
    plan: gate.plan,
    family,
    table: family === null || family === 0 ? null : headToHeadTable(gate.plan, family),
    suite: suiteOf(design, state),
    within: withinMargin(gate, state),
    spent: {
      firstLookRuns: runs.length - paired.length,
      sideBySideRuns: paired.length,
      costUsd: costOf(runs),
    },
    pairs: { made: pairs.length, excluded: pairs.filter(({ excluded }) => excluded !== undefined).length },
    notRechecked: notRechecked(comparison, gate, design, keys),
    toDecide: toDecide(request, state, runs),
    stopped: gate.stopped,
    burnIn: gate.burn_in,
  };
}

function suiteOf(design: GateDesign, { suite }: GateState): SuiteVerdict | null {
  if (suite === undefined) return null;
  const { state, pairsPerTask, baseline, candidate, bar, p } = suite;
  return { state, tasks: design.blocking.length, pairsPerTask, baseline, candidate, bar, p };
}

/** Only a deep run may say "within so many points": it needs every task, and enough runs of each. */
function withinMargin({ deep }: GateFacts, { duels, next }: GateState): WithinMargin | null {
  const isWhole = duels.length > 0 && next === undefined && duels.every(({ state }) => state !== "lost");
  if (deep === null || !isWhole) return null;
  const { difference, range } = suiteDifference(duels, MARGIN_CONFIDENCE);
  // Stryker disable next-line EqualityOperator: an irrational bound is never exactly the margin
  return { margin: deep.margin, difference, ...range, isProven: range.low > -deep.margin };
}

function notRechecked(
  { tasks, identical }: Comparison,
  gate: GateFacts,
  design: GateDesign,
  keys: readonly string[],
): string[] {
  if (design.mode === "deep" || identical) return [];
  const taken = new Set(design.suspects.map((task) => keys[task]));
  const screen = { tau: gate.tau, cap: gate.recheck };
  return tasks.filter((task) => isSuspicious(task, screen) && !taken.has(task.key)).map(({ key }) => key);
}

/** At most: a duel may end before its last look, and so may the suite check. */
function toDecide(
  { design, keys }: GateRequest,
  state: GateState,
  runs: readonly RunRecord[],
): GateVerdict["toDecide"] {
  if (state.next === undefined) return null;
  const counting = pairRuns(runs).filter(({ excluded }) => excluded === undefined);
  const made = (task: number): number => counting.filter(({ key }) => key === keys[task]).length;
  const pairs = openPairs(design, state, made);
  const paid = runs.filter(({ outcome }) => outcome !== "errored");
  const cost = costOf(paid);
  const perRun = cost === null || paid.length === 0 ? null : cost / paid.length;
  return { runs: 2 * pairs, costUsd: perRun === null ? null : perRun * 2 * pairs };
}

function openPairs(design: GateDesign, { duels, suite }: GateState, made: (task: number) => number): number {
  const goals = new Map<number, number>();
  for (const { task, state } of duels) if (state === "open") goals.set(task, mostPairs(design));
  if (design.mode === "screen" && suite?.state === "open")
    for (const task of design.blocking)
      goals.set(task, Math.max(goals.get(task) ?? 0, 2 * suite.pairsPerTask));
  return [...goals].reduce((sum, [task, goal]) => sum + Math.max(0, goal - made(task)), 0);
}

function mostPairs(design: GateDesign): number {
  if (design.mode === "deep") return design.pairs;
  return headToHeadTable(design.plan, familyOf(design)).looks.at(-1) ?? 0;
}
