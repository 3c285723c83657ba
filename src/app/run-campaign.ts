import type { LimitChange } from "../campaign/adaptive-limit.ts";
import type { CampaignEvents, CampaignResult } from "../campaign/campaign-plan.ts";
import { executeCampaign } from "../campaign/execute.ts";
import type { Purse } from "../campaign/purse.ts";
import type { Budget } from "../campaign/spending.ts";
import { evidencePatterns } from "../grade/evidence-patterns.ts";
import { planFirstLook, type RunsOf } from "../plan/first-look.ts";
import { planSelfPairs } from "../plan/self-pairs.ts";
import { type Share, shareOf } from "../plan/share.ts";
import type { Clock, GraderIsolate, Harness, Journal, PriceBook, SandboxHost } from "../ports.ts";
import { campaignId } from "../record/campaign-id.ts";
import type { CampaignInputs } from "../record/campaign-inputs.ts";
import type { CampaignFacts, DataPack } from "../record/data-pack.ts";
import { taskKey } from "../record/ids.ts";
import { sealPack } from "../record/seal-pack.ts";
import { ownRuns } from "../record/side-by-side.ts";
import type { Subject } from "../record/subject.ts";
import { fingerprint } from "../std/hash.ts";
import { subjectFingerprint } from "../suite/fingerprint.ts";
import type { SelectedTask } from "../suite/task.ts";

/** One campaign as it was asked for. */
export interface CampaignRequest {
  readonly suiteName: string;
  readonly selected: readonly SelectedTask[];
  readonly subject: Subject;
  /** The `provider/model-id` whose prices hold. */
  readonly pricedAs: string;
  readonly runsPerTask: number;
  readonly concurrency: number;
  readonly budget: Budget;
  /** What the purse keeps for all campaigns of the month. */
  readonly monthBudget?: Budget;
  /** Derived from day, model and suite where absent. */
  readonly id?: string;
  /** Told apart by this from other campaigns of the same model on that day; part of a derived id. */
  readonly label?: string;
  /** What stands in for the model, where none does the work. */
  readonly about?: string;
  /** The `replay/…` that was run in place of the model. */
  readonly replayedFrom?: string;
  /** What it was made from, where the caller can say. */
  readonly inputs?: CampaignInputs;
  /** Tasks that are run more or less often than the others, by key. */
  readonly runsByKey?: ReadonlyMap<string, number>;
  /** Seeds the order of a campaign that does every form twice, to measure chance. */
  readonly selfOrderSeed?: string;
  /** The part that is this job's to run, where several jobs run one campaign. */
  readonly share?: Share;
}

export interface CampaignWorld {
  readonly harness: Harness;
  readonly isolate: GraderIsolate;
  /** Where tasks are judged by a script of their own. */
  readonly sandboxes?: SandboxHost;
  readonly prices: PriceBook;
  readonly priceOverrides: CampaignFacts["prices"]["overrides"];
  readonly journal: Journal;
  readonly clock: Clock;
  readonly purse?: Purse;
  /** How the limit of requests in flight went, where there was one. */
  readonly limitHistory?: () => readonly LimitChange[];
}

/** Runs every selected task as often as asked and seals what came of it. */
export async function runCampaign(
  request: CampaignRequest,
  world: CampaignWorld,
  events: CampaignEvents,
  signal: AbortSignal,
): Promise<DataPack> {
  const { suiteName, selected, subject, pricedAs, concurrency, budget, share } = request;
  const order = request.selfOrderSeed;
  const arm = { subject, pricedAs };
  const trials =
    order === undefined
      ? planFirstLook(selected, runsOf(request), "candidate")
      : planSelfPairs(selected, runsOf(request), order);
  const result = await executeCampaign(
    {
      suiteName,
      trials: share === undefined ? trials : shareOf(trials, share),
      arms: { candidate: arm, ...(order !== undefined && { baseline: arm }) },
      concurrency,
      budget,
      ...(request.monthBudget !== undefined && { monthBudget: request.monthBudget }),
    },
    { ...world, harnesses: { candidate: world.harness, baseline: world.harness } },
    events,
    signal,
  );
  return sealPack(factsOf(request, world, result), result.runs, evidencePatterns(ownRuns(result.runs)));
}

function runsOf({ runsByKey, runsPerTask }: CampaignRequest): RunsOf {
  return ({ task, variant }) => runsByKey?.get(taskKey(task.id, variant?.name ?? null)) ?? runsPerTask;
}

/** The suite as a pack records it: the selected tasks, by content. */
export function suiteFacts(suiteName: string, selected: readonly SelectedTask[]): CampaignFacts["suite"] {
  const tasks = selected.map(({ task, variant }) => ({
    task_id: task.id,
    variant: variant?.name ?? null,
    scored: variant?.scored ?? task.scored,
    version: task.version,
    bundle_sha256: task.bundleSha256,
  }));
  return { name: suiteName, fingerprint: fingerprint({ name: suiteName, tasks }), tasks };
}

/** The facts of a campaign as its pack records them. */
export function factsOf(
  request: CampaignRequest,
  world: CampaignWorld,
  result: CampaignResult,
): CampaignFacts {
  const startedAt = new Date(result.startedAt).toISOString();
  return {
    id: request.id ?? campaignId(startedAt, request.subject.model, request.suiteName, request.label),
    ...(request.label !== undefined && { label: request.label }),
    suite: suiteFacts(request.suiteName, request.selected),
    subject: request.subject,
    ...(request.about !== undefined && { about: request.about }),
    subject_fingerprint: subjectFingerprint(request.subject),
    ...(request.replayedFrom !== undefined && { replayed_from: request.replayedFrom }),
    runs_per_task: request.runsPerTask,
    started_at: startedAt,
    finished_at: new Date(result.finishedAt).toISOString(),
    ...(world.limitHistory !== undefined && { request_limits: [...world.limitHistory()] }),
    stopped_early: result.stoppedEarly,
    prices: {
      ...world.prices.identity,
      overrides: world.priceOverrides,
      ...(request.pricedAs !== request.subject.model && { priced_as: request.pricedAs }),
    },
    ...(request.selfOrderSeed !== undefined && { a_a: { order_seed: request.selfOrderSeed } }),
    ...(request.inputs !== undefined && { inputs: request.inputs }),
  };
}
