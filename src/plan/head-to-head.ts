/**
 * What to run next of a gate's side-by-side part. Whoever runs it keeps no state: it asks for the next wave, runs all of
 * it, adds the records, and asks again, until there is none. The decisions on the way are those of `stats/follow-gate.ts`.
 */
import { taskKey } from "../record/ids.ts";
import { pairResults } from "../record/pair-results.ts";
import { pairName } from "../record/placement.ts";
import type { RunRecord } from "../record/run-record.ts";
import { followGate } from "../stats/follow-gate.ts";
import type { Batch, GateDesign, PairAddress, PairedStage } from "../stats/gate-design.ts";
import type { GateState } from "../stats/gate-state.ts";
import { orderBatch } from "../stats/order-batch.ts";
import { assert } from "../std/assert.ts";
import type { SelectedTask } from "../suite/task.ts";
import type { Trial } from "./first-look.ts";
import { isInShare, type Share } from "./share.ts";

/** The design by task keys, as a verdict gives it (`gateDesign` in the verdict room). */
export interface WaveRequest {
  /** Tasks by number are places in `keys`. */
  readonly design: GateDesign;
  readonly keys: readonly string[];
  /** Runs per task of the first look: pair n has the epoch `firstLook + n`. */
  readonly firstLook: number;
  readonly orderSeed: string;
}

/** A batch of runs to be started in this order; nothing of a later one may start before all of it is on record. */
export interface Wave {
  readonly stage: PairedStage;
  /** 1-based within the stage. */
  readonly wave: number;
  /** 1; 2 and 3 replace pairs that the wave lost to infrastructure. */
  readonly batch: number;
  readonly trials: readonly Trial[];
}

/** The wave to run now, given every record so far; undefined when all is decided. A wave begun before is given again, whole and in the same order. */
export function nextWave(
  request: WaveRequest,
  selected: readonly SelectedTask[],
  runs: readonly RunRecord[],
): Wave | undefined {
  const { next } = followRecords(request, runs);
  return next === undefined ? undefined : toWave(next, request, selected);
}

/**
 * The same for one job's share of a deep run, which asks for the same pairs whatever comes of them: pairs are dealt out
 * whole and keep the place they have in the whole run. What the job loses is made up for by whoever merges.
 */
export function nextShareWave(
  request: WaveRequest,
  selected: readonly SelectedTask[],
  runs: readonly RunRecord[],
  share: Share,
): Wave | undefined {
  const { keys, design } = request;
  const resultOf = pairResults(keys, runs);
  const isOurs = ({ task, pair }: PairAddress): boolean =>
    isInShare(pairPlace(task, pair, keys.length), share);
  const DONE = { baseline: true, candidate: true };
  const { next } = followGate(design, (address) =>
    isOurs(address) && resultOf(address) === "missing" ? "missing" : DONE,
  );
  if (next === undefined) return undefined;
  const wave = toWave(next, request, selected);
  const ours = new Set(next.pairs.filter(isOurs).map(({ task, pair }) => pairName(keys[task] ?? "", pair)));
  return { ...wave, trials: wave.trials.filter(({ placement }) => ours.has(placement?.pair ?? "")) };
}

/** A pair's 0-based place in a deep run of so many tasks: all first pairs, all second ones, … */
export function pairPlace(task: number, pair: number, tasks: number): number {
  return (pair - 1) * tasks + task;
}

/** Where the gate stands by the records. */
export function followRecords(request: WaveRequest, runs: readonly RunRecord[]): GateState {
  return followGate(request.design, pairResults(request.keys, runs));
}

function toWave(batch: Batch, request: WaveRequest, selected: readonly SelectedTask[]): Wave {
  const { seed, runs } = orderBatch(batch, request.orderSeed);
  const tasks = new Map(selected.map((task) => [taskKey(task.task.id, task.variant?.name ?? null), task]));
  const trials = runs.map(({ task, pair, arm, position }): Trial => {
    const key = request.keys[task] ?? "";
    const chosen = tasks.get(key);
    assert(chosen !== undefined, `the selection holds ${key}`);
    return {
      selected: chosen,
      epoch: request.firstLook + pair,
      arm,
      stage: batch.stage,
      placement: { pair: pairName(key, pair), wave: batch.wave, position, order_seed: seed },
    };
  });
  return { stage: batch.stage, wave: batch.wave, batch: batch.batch, trials };
}
