/**
 * The gate: a first look at the candidate picks suspects, suspects go side by side with the baseline's content in
 * fresh waves, and the integer tables decide. Every run is in the journal before the next starts, so a killed gate
 * goes on where it ended; a budget that runs out leaves the question open and never decides it.
 */
import { addSpending } from "../campaign/budget.ts";
import type { CampaignEvents, CampaignPlan, CampaignResult } from "../campaign/campaign-plan.ts";
import { executeCampaign } from "../campaign/execute.ts";
import { type Budget, NOTHING_SPENT } from "../campaign/spending.ts";
import { evidencePatterns } from "../grade/evidence-patterns.ts";
import { planFirstLook } from "../plan/first-look.ts";
import { nextShareWave, nextWave, type Wave } from "../plan/head-to-head.ts";
import type { Share } from "../plan/share.ts";
import type { Harness } from "../ports.ts";
import type { DataPack } from "../record/data-pack.ts";
import type { GateFacts } from "../record/gate-facts.ts";
import type { HistoryEntry } from "../record/history.ts";
import type { RunRecord } from "../record/run-record.ts";
import { sealPack } from "../record/seal-pack.ts";
import { ownRuns } from "../record/side-by-side.ts";
import type { Subject } from "../record/subject.ts";
import { usd } from "../std/money.ts";
import { type GateRequest, gateRequest } from "../verdict/gate-request.ts";
import { decisionOf, recomputeVerdict } from "../verdict/recompute.ts";
import { type CampaignRequest, type CampaignWorld, factsOf } from "./run-campaign.ts";

/** What a gate is to do. */
export interface GateOrder {
  readonly candidate: CampaignRequest;
  /** Who plays the baseline, and what is remembered of it, latest campaign first. */
  readonly baseline: {
    readonly subject: Subject;
    readonly pricedAs: string;
    readonly history: readonly HistoryEntry[];
  };
  /** The rules, and what is told of the baseline's last campaign; recorded as they are. */
  readonly rules: Omit<GateFacts, "stopped">;
}

/** What comes next, given the pack with all that is on record; undefined where nothing does. */
type NextWave = (request: GateRequest, runs: readonly RunRecord[]) => Wave | undefined;

/** The world of a gate: both arms' harnesses share everything else. */
export interface GateWorld extends CampaignWorld {
  readonly baselineHarness: Harness;
}

/** What is on record so far, and why nothing more is run, if so. */
interface Standing {
  readonly first: CampaignResult;
  readonly runs: readonly RunRecord[];
  readonly finishedAt: number;
  readonly stopped: string | null;
}

/** Runs a whole gate and seals its pack with the decision in it. */
export async function runGate(
  order: GateOrder,
  world: GateWorld,
  events: CampaignEvents,
  signal: AbortSignal,
): Promise<DataPack> {
  const next: NextWave = (request, runs) => nextWave(request, order.candidate.selected, runs);
  const standing = await runWaves(order, world, next, events, signal);
  return decided(packOf(order, world, standing));
}

/** Runs one job's share of a deep gate and seals it; who merges the shares decides. */
export async function runDeepShare(
  order: GateOrder,
  share: Share,
  world: GateWorld,
  events: CampaignEvents,
  signal: AbortSignal,
): Promise<DataPack> {
  const { candidate } = order;
  const next: NextWave = (request, runs) => nextShareWave(request, candidate.selected, runs, share);
  const { first, runs, finishedAt, stopped } = await runWaves(order, world, next, events, signal);
  const facts = factsOf(candidate, world, { ...first, finishedAt, stoppedEarly: stopped });
  return sealPack(facts, runs, evidencePatterns(ownRuns(runs)));
}

async function runWaves(
  order: GateOrder,
  world: GateWorld,
  next: NextWave,
  events: CampaignEvents,
  signal: AbortSignal,
): Promise<Standing> {
  let standing = await lookFirst(order, world, events, signal);
  while (standing.stopped === null) {
    const request = gateRequest(packOf(order, world, standing));
    const wave = request === undefined ? undefined : next(request, standing.runs);
    if (wave === undefined) break;
    const left = budgetLeft(order.candidate.budget, standing.runs);
    const result = await execute(order, world, { trials: wave.trials, budget: left }, events, signal);
    standing = {
      ...standing,
      runs: [...standing.runs, ...result.runs],
      finishedAt: result.finishedAt,
      stopped: result.stoppedEarly,
    };
  }
  return standing;
}

async function lookFirst(
  order: GateOrder,
  world: GateWorld,
  events: CampaignEvents,
  signal: AbortSignal,
): Promise<Standing> {
  const { selected, budget } = order.candidate;
  const trials = planFirstLook(selected, order.rules.first_look, "candidate");
  const first = await execute(order, world, { trials, budget }, events, signal);
  return { first, runs: first.runs, finishedAt: first.finishedAt, stopped: first.stoppedEarly };
}

function execute(
  { candidate, baseline }: GateOrder,
  world: GateWorld,
  todo: { readonly trials: CampaignPlan["trials"]; readonly budget: Budget },
  events: CampaignEvents,
  signal: AbortSignal,
): Promise<CampaignResult> {
  const { suiteName, subject, pricedAs, concurrency, monthBudget } = candidate;
  const arms = {
    candidate: { subject, pricedAs },
    baseline: { subject: baseline.subject, pricedAs: baseline.pricedAs },
  };
  const harnesses = { candidate: world.harness, baseline: world.baselineHarness };
  const plan = { suiteName, arms, concurrency, ...(monthBudget !== undefined && { monthBudget }), ...todo };
  return executeCampaign(plan, { ...world, harnesses }, events, signal);
}

/** What of a budget is left; one that is used up leaves nothing, which stops before the next start. */
function budgetLeft(budget: Budget, runs: readonly RunRecord[]): Budget {
  const { cost, tokens } = runs.reduce(addSpending, NOTHING_SPENT);
  return {
    ...budget,
    ...(budget.max_cost_usd !== undefined && { max_cost_usd: Math.max(0, budget.max_cost_usd - usd(cost)) }),
    ...(budget.max_tokens !== undefined && { max_tokens: Math.max(0, budget.max_tokens - tokens) }),
  };
}

function packOf(order: GateOrder, world: GateWorld, standing: Standing): DataPack {
  const { first, runs, finishedAt, stopped } = standing;
  const result = { ...first, finishedAt, stoppedEarly: runs === first.runs ? first.stoppedEarly : null };
  return {
    ...sealPack(factsOf(order.candidate, world, result), runs, evidencePatterns(ownRuns(runs))),
    gate: { ...order.rules, stopped },
    history: [...order.baseline.history],
  };
}

function decided(pack: DataPack): DataPack {
  const verdict = recomputeVerdict(pack);
  return verdict === undefined ? pack : { ...pack, decision: decisionOf(verdict) };
}
