import type { RunRecord } from "../record/run-record.ts";
import { Stage } from "../record/run-record.ts";
import { assert } from "../std/assert.ts";
import { mapBounded } from "../std/pool.ts";
import { addSpending, reachedBudget, refuseUnpricedBudget } from "./budget.ts";
import type { CampaignEvents, CampaignPlan, CampaignPorts, CampaignResult } from "./campaign-plan.ts";
import { ConfigFault, isConfigFault } from "./config-fault.ts";
import { type ExecutedTrial, executeTrial } from "./execute-trial.ts";
import { isFinished, type PlanLine, readPast, recordKey, trialKey } from "./past-runs.ts";
import { keyOfTask, type PreparedTrial, planKey, prepareTrials } from "./prepare-trials.ts";
import { NOTHING_SPENT, type Spending } from "./spending.ts";

/** A campaign under way: what is on record, what it cost, and why nothing more is started, once that is so. */
interface Ledger {
  readonly byKey: Map<string, RunRecord>;
  /** Errored runs of an earlier attempt at this plan. */
  readonly lost: readonly RunRecord[];
  spent: Spending;
  stopped: string | undefined;
}

interface Office {
  readonly plan: CampaignPlan;
  readonly ports: CampaignPorts;
  readonly events: CampaignEvents;
  readonly ledger: Ledger;
  readonly startedAt: number;
  readonly total: number;
}

/**
 * Executes a plan, as many runs at once as it says. Each run is in the journal before its lane starts another, so
 * whatever kills the process, the next call with the same journal goes on where it ended. Reaching a budget ends
 * the campaign early. Throws `ConfigFault` where going on cannot help; rejects with the signal's reason on abort.
 */
export async function executeCampaign(
  plan: CampaignPlan,
  ports: CampaignPorts,
  events: CampaignEvents,
  signal: AbortSignal,
): Promise<CampaignResult> {
  const past = await readPast(ports.journal, signal);
  const key = planKey(plan);
  const prepared = await prepareTrials(plan, ports.isolate, signal, past.plans.get(key));
  const ledger = openLedger(prepared, past.runs);
  const resumed = ledger.byKey.size;
  const todo = prepared.filter((trial) => !ledger.byKey.has(trialKey(trial)));
  const startedAt = (resumed > 0 ? past.startedAt : undefined) ?? ports.clock.now();
  refuseUnpricedBudget(plan, ports.prices, startedAt);
  if (resumed === 0) await ports.journal.append("started", startedAt, signal);
  if (todo.length > 0 && !past.plans.has(key))
    await ports.journal.append("plan", planLine(key, prepared), signal);
  // Whatever plan the journal's runs belong to, the same campaign paid for them.
  await ports.purse?.open(ports.journal, past.runs.reduce(addSpending, NOTHING_SPENT), signal);
  events({ kind: "campaign_started", total: prepared.length, resumed, planned: countByTask(todo) });
  const office: Office = { plan, ports, events, ledger, startedAt, total: prepared.length };
  await mapBounded(todo, plan.concurrency, (trial) => runNext(trial, office, signal));
  const finishedAt = (todo.length === 0 ? past.finishedAt : undefined) ?? ports.clock.now();
  if (finishedAt !== past.finishedAt) await ports.journal.append("finished", finishedAt, signal);
  return {
    runs: inOrder(prepared, ledger.byKey),
    startedAt,
    finishedAt,
    stoppedEarly: ledger.stopped ?? null,
    resumed,
    superseded: ledger.lost.filter((run) => ledger.byKey.has(recordKey(run))),
  };
}

function countByTask(trials: readonly PreparedTrial[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { trial } of trials) {
    const key = keyOfTask(trial);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function planLine(key: string, prepared: readonly PreparedTrial[]): PlanLine {
  return { key, fingerprints: prepared.map(({ fingerprint }) => fingerprint) };
}

/** Takes from the journal what belongs to this plan; runs of another one in the same place stay untouched. */
function openLedger(prepared: readonly PreparedTrial[], past: readonly RunRecord[]): Ledger {
  const planned = new Set(prepared.map(trialKey));
  const ours = past.filter((run) => planned.has(recordKey(run)));
  return {
    byKey: new Map(ours.filter(isFinished).map((run) => [recordKey(run), run])),
    lost: ours.filter((run) => !isFinished(run)),
    spent: ours.reduce(addSpending, NOTHING_SPENT),
    stopped: undefined,
  };
}

/** Runs one trial, unless the budget forbids another start. */
async function runNext(prepared: PreparedTrial, office: Office, signal: AbortSignal): Promise<void> {
  const { plan, ports, events, ledger, startedAt } = office;
  signal.throwIfAborted();
  if (ledger.stopped !== undefined) return;
  const reached = reachedBudget(ledger.spent, plan.budget) ?? ports.purse?.closed();
  if (reached !== undefined) return stopEarly(reached, office);
  const harness = ports.harnesses[prepared.trial.arm];
  assert(harness !== undefined, `there is a harness for ${prepared.trial.arm}`);
  events({ kind: "run_started", trial: prepared.trial });
  const { isolate, sandboxes, prices } = ports;
  const desk = {
    harness,
    isolate,
    prices,
    pricedAt: startedAt,
    ...(sandboxes !== undefined && { sandboxes }),
  };
  await putOnRecord(await executeTrial(prepared, desk, signal), prepared, office);
}

/** Starts nothing more; what is in flight still ends by itself. */
function stopEarly(reached: string, { ledger, events }: Office): void {
  if (ledger.stopped !== undefined) return;
  ledger.stopped = `Stopped early: ${reached}.`;
  events({ kind: "budget_reached", reason: ledger.stopped });
}

async function putOnRecord(executed: ExecutedTrial, prepared: PreparedTrial, office: Office): Promise<void> {
  const { ports, events, ledger, total, plan } = office;
  const { record, trajectory, fault } = executed;
  // What is done and paid for is kept even while a cancellation is on its way.
  const uncancelled = new AbortController().signal;
  await ports.journal.storeTrajectory(record.trajectory_sha256, trajectory, uncancelled);
  await ports.journal.append("run", record, uncancelled);
  ledger.spent = addSpending(ledger.spent, record);
  ledger.byKey.set(trialKey(prepared), record);
  events({ kind: "run_finished", record, finished: ledger.byKey.size, total });
  const reached = ports.purse?.closed();
  if (reached !== undefined) stopEarly(reached, office);
  if (fault !== undefined && isConfigFault(fault))
    throw new ConfigFault(plan.arms[record.arm]?.subject.model ?? prepared.pricedAs, fault);
}

function inOrder(prepared: readonly PreparedTrial[], byKey: ReadonlyMap<string, RunRecord>): RunRecord[] {
  const tasks = [...new Set(prepared.map(({ trial }) => keyOfTask(trial)))];
  const rank = ({ trial }: PreparedTrial): number[] => [
    tasks.indexOf(keyOfTask(trial)),
    trial.epoch,
    trial.arm === "baseline" ? 0 : 1,
    Stage.options.indexOf(trial.stage),
  ];
  return prepared
    .map((trial) => ({ rank: rank(trial), run: byKey.get(trialKey(trial)) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .flatMap(({ run }) => (run === undefined ? [] : [run]));
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place === -1 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
