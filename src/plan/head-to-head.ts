/**
 * What to run next of a gate's side-by-side part. Whoever runs it keeps no state: it asks for the next wave, runs all of
 * it, adds the records, and asks again, until there is none. The decisions on the way are those of `stats/follow-gate.ts`.
 */
import { taskKey } from "../record/ids.ts";
import { pairResults } from "../record/pair-results.ts";
import { pairName } from "../record/placement.ts";
import type { RunRecord } from "../record/run-record.ts";
import { followGate } from "../stats/follow-gate.ts";
import type { Batch, GateDesign, PairedStage } from "../stats/gate-design.ts";
import type { GateState } from "../stats/gate-state.ts";
import { orderBatch } from "../stats/order-batch.ts";
import { assert } from "../std/assert.ts";
import type { SelectedTask } from "../suite/task.ts";
import type { Trial } from "./first-look.ts";

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
