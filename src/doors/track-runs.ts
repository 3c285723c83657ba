import type { CampaignEvent } from "../campaign/campaign-plan.ts";
import type { Clock } from "../ports.ts";
import { taskKey } from "../record/ids.ts";
import type { Outcome } from "../record/outcome.ts";
import type { RunRecord } from "../record/run-record.ts";
import type { RunBoard, TaskProgress } from "../report/run-board.ts";
import { type PicoUsd, picoUsd, sumPicoUsd, usd } from "../std/money.ts";

/** Follows a campaign, or one wave of a gate after another. */
export interface RunTracker {
  /** Takes in an event; gives the task whose last planned run it was. */
  hear(event: CampaignEvent): TaskProgress | undefined;
  board(): RunBoard;
}

/** A pace is claimed from so many finished runs on. */
const PACE_FROM = 3;

interface Kept {
  readonly key: string;
  readonly planned: number;
  running: number;
  readonly outcomes: Outcome[];
  readonly modes: Map<string, number>;
  cost: PicoUsd | null;
}

/** Counts runs as they begin and end; each `campaign_started` begins a new board, the money and the waiting go on. */
export function trackRuns(clock: Clock): RunTracker {
  let tasks = new Map<string, Kept>();
  let [total, finished, endedHere, startedMs] = [0, 0, 0, 0];
  let [retries, waitedMs] = [0, 0];
  let cost: PicoUsd | null = picoUsd(0);
  const begin = (event: Extract<CampaignEvent, { kind: "campaign_started" }>): void => {
    [total, finished, endedHere, startedMs] = [event.total, event.resumed, 0, clock.monotonicMs()];
    tasks = new Map([...event.planned].map(([key, planned]) => [key, freshTask(key, planned)]));
  };
  const end = (record: RunRecord): TaskProgress | undefined => {
    endedHere++;
    cost = plus(cost, record.metrics.cost_usd);
    retries += record.metrics.request_retries;
    waitedMs += record.metrics.retry_delay_ms;
    const task = tasks.get(taskKey(record.task_id, record.variant));
    if (task === undefined) return undefined;
    note(task, record);
    return task.outcomes.length === task.planned ? asProgress(task) : undefined;
  };
  return {
    hear: (event) => {
      if (event.kind === "campaign_started") begin(event);
      if (event.kind === "run_started") {
        const { task, variant } = event.trial.selected;
        const own = tasks.get(taskKey(task.id, variant?.name ?? null));
        if (own !== undefined) own.running++;
      }
      if (event.kind !== "run_finished") return undefined;
      [finished, total] = [event.finished, event.total];
      return end(event.record);
    },
    board: () => ({
      ...{ total, finished, retries, waitedMs },
      costUsd: asUsd(cost),
      leftMs:
        endedHere < PACE_FROM || finished === total
          ? null
          : ((clock.monotonicMs() - startedMs) / endedHere) * (total - finished),
      tasks: [...tasks.values()].map(asProgress),
    }),
  };
}

function freshTask(key: string, planned: number): Kept {
  return { key, planned, running: 0, outcomes: [], modes: new Map(), cost: picoUsd(0) };
}

function note(task: Kept, { outcome, failure_mode, metrics }: RunRecord): void {
  task.running = Math.max(0, task.running - 1);
  task.outcomes.push(outcome);
  task.cost = plus(task.cost, metrics.cost_usd);
  if (failure_mode !== null) task.modes.set(failure_mode, (task.modes.get(failure_mode) ?? 0) + 1);
}

function asProgress({ key, planned, running, outcomes, modes, cost }: Kept): TaskProgress {
  return { key, planned, running, outcomes: [...outcomes], modes: new Map(modes), costUsd: asUsd(cost) };
}

function plus(sum: PicoUsd | null, price: number | null): PicoUsd | null {
  return sum === null || price === null ? null : (sumPicoUsd([sum, picoUsd(price)]) as PicoUsd);
}

function asUsd(cost: PicoUsd | null): number | null {
  return cost === null ? null : usd(cost);
}
