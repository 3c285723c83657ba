/**
 * What a campaign that does every form twice tells of chance: the same subject, the same form, and yet another outcome.
 * Whatever two different subjects differ by is to be held against this.
 */
import { z } from "zod";
import { taskKey } from "./ids.ts";
import { pairRuns, type RunPair } from "./pairs.ts";
import type { PlannedTask } from "./planned-task.ts";
import type { RunRecord } from "./run-record.ts";

const score = z.strictObject({ passed: z.int().nonnegative(), runs: z.int().nonnegative() });

export const TaskNoise = z.strictObject({
  first: score,
  again: score,
  /** Forms that passed once and failed once. */
  differed: z.int().nonnegative(),
});
export type TaskNoise = z.infer<typeof TaskNoise>;

export const Noise = z.strictObject({
  /** Scored tasks together. */
  first: score,
  again: score,
  differed: z.int().nonnegative(),
  /** Passes that two such campaigns of one subject differ by, one standard deviation: the root of `differed`, to two decimals. */
  spread: z.number().nonnegative(),
  per_task: z.record(z.string(), TaskNoise),
});
export type Noise = z.infer<typeof Noise>;

/** The noise of a campaign of which both arms are one subject. Pairs that infrastructure broke count for nobody. */
export function summarizeNoise(tasks: readonly PlannedTask[], runs: readonly RunRecord[]): Noise {
  const pairs = pairRuns(runs).filter(({ excluded }) => excluded === undefined);
  const named = tasks.map((task) => ({ key: taskKey(task.task_id, task.variant), scored: task.scored }));
  const scored = new Set(named.filter((task) => task.scored).map(({ key }) => key));
  const whole = noiseOf(pairs.filter(({ key }) => scored.has(key)));
  return {
    ...whole,
    spread: Number(Math.sqrt(whole.differed).toFixed(2)),
    per_task: Object.fromEntries(
      named.map(({ key }) => [key, noiseOf(pairs.filter((pair) => pair.key === key))]),
    ),
  };
}

function noiseOf(pairs: readonly RunPair[]): TaskNoise {
  const passes = (arm: "candidate" | "baseline"): number =>
    pairs.filter((pair) => pair[arm]?.outcome === "passed").length;
  return {
    first: { passed: passes("candidate"), runs: pairs.length },
    again: { passed: passes("baseline"), runs: pairs.length },
    differed: pairs.filter(({ candidate, baseline }) => candidate?.outcome !== baseline?.outcome).length,
  };
}
