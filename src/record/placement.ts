import { z } from "zod";

/**
 * Where a run stood in a side-by-side measurement: enough to check afterwards that both contents were run alike, in an
 * order nobody chose. Arm, stage and epoch are the run's own; both runs of a pair have one epoch and so one form.
 */
export const Placement = z.strictObject({
  /** The pair's name in its campaign, e.g. `task_03_investigate_log pair 5`; see `pairName`. */
  pair: z.string().min(1).max(200),
  /** 1-based; a wave is a barrier: nothing of the next starts before all of it is on record. */
  wave: z.int().positive(),
  /** 1-based place in the random order of its batch (a wave's first runs, or those that replace its lost pairs). */
  position: z.int().positive(),
  /** Seed of that order, e.g. `9f3c…/head_to_head/2/1`: order seed, stage, wave, batch. */
  order_seed: z.string().min(1).max(300),
});
export type Placement = z.infer<typeof Placement>;

/** The name of the 1-based `pair` of the task `key`. */
export function pairName(key: string, pair: number): string {
  return `${key} pair ${pair}`;
}
