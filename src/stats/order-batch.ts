import { seededRandom } from "../std/random.ts";
import type { Batch, PairAddress } from "./gate-design.ts";

/** One run of a batch. */
export interface OrderedRun extends PairAddress {
  readonly arm: "baseline" | "candidate";
  /** 1-based. */
  readonly position: number;
}

export interface OrderedBatch {
  /** Order seed, stage, wave and batch: what the order follows from. */
  readonly seed: string;
  readonly runs: readonly OrderedRun[];
}

/** Both runs of every pair, all of them shuffled: no arm is early, late or in a row by design. */
export function orderBatch({ stage, wave, batch, pairs }: Batch, orderSeed: string): OrderedBatch {
  const seed = [orderSeed, stage, wave, batch].join("/");
  const both = pairs.flatMap((address) =>
    (["baseline", "candidate"] as const).map((arm) => ({ task: address.task, pair: address.pair, arm })),
  );
  const runs = seededRandom(seed)
    .shuffle(both)
    .map((run, index) => ({ ...run, position: index + 1 }));
  return { seed, runs };
}
