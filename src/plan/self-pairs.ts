import { taskKey } from "../record/ids.ts";
import { pairName } from "../record/placement.ts";
import { orderBatch } from "../stats/order-batch.ts";
import { assert } from "../std/assert.ts";
import type { SelectedTask } from "../suite/task.ts";
import { type RunsOf, roundsOf, type Trial } from "./first-look.ts";

/**
 * Every form of every task twice, by one and the same subject, to measure what chance does. A round is one form of each
 * task, both of its runs in random order among the others; a budget stop leaves all tasks evenly covered.
 */
export function planSelfPairs(
  selected: readonly SelectedTask[],
  runs: number | RunsOf,
  orderSeed: string,
): readonly Trial[] {
  return roundsOf(selected, runs).flatMap((tasks, index) => roundOf(tasks, index + 1, orderSeed));
}

function roundOf(selected: readonly SelectedTask[], epoch: number, orderSeed: string): Trial[] {
  const pairs = selected.map((_, task) => ({ task, pair: epoch }));
  const { seed, runs } = orderBatch({ stage: "deep", wave: epoch, batch: 1, pairs }, orderSeed);
  return runs.map(({ task, arm, position }): Trial => {
    const chosen = selected[task];
    assert(chosen !== undefined, `there is a task ${task}`);
    const pair = pairName(taskKey(chosen.task.id, chosen.variant?.name ?? null), epoch);
    const placement = { pair, wave: epoch, position, order_seed: seed };
    return { selected: chosen, epoch, arm, stage: "deep", placement };
  });
}
