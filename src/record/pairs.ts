import { taskKey } from "./ids.ts";
import type { RunRecord, Stage } from "./run-record.ts";

/**
 * Why a pair counts for nobody, by a rule that treats both arms alike: a run of it was lost to the provider or to the
 * harness, or never happened. Timeouts, malformed calls and refusals are failures and count.
 */
export const EXCLUSIONS = ["provider_error", "harness_error", "unfinished"] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** One form run by both contents. */
export interface RunPair {
  /** `task_id` or `task_id@variant`. */
  readonly key: string;
  readonly pair: string;
  readonly stage: Stage;
  readonly wave: number;
  readonly epoch: number;
  readonly baseline: RunRecord | undefined;
  readonly candidate: RunRecord | undefined;
  /** Undefined exactly when the pair counts. */
  readonly excluded: Exclusion | undefined;
}

/** The pairs among the runs, in order of first appearance; runs that stood alone are left out. */
export function pairRuns(runs: readonly RunRecord[]): readonly RunPair[] {
  const groups = new Map<string, RunRecord[]>();
  for (const run of runs) {
    if (run.placement === undefined) continue;
    const name = `${run.stage} ${run.placement.pair}`;
    groups.set(name, [...(groups.get(name) ?? []), run]);
  }
  return [...groups.values()].flatMap(toPair);
}

function toPair(runs: readonly RunRecord[]): RunPair[] {
  const [first] = runs;
  if (first?.placement === undefined) return [];
  const baseline = runs.find(({ arm }) => arm === "baseline");
  const candidate = runs.find(({ arm }) => arm === "candidate");
  return [
    {
      key: taskKey(first.task_id, first.variant),
      pair: first.placement.pair,
      stage: first.stage,
      wave: first.placement.wave,
      epoch: first.epoch,
      baseline,
      candidate,
      excluded: exclusionOf([baseline, candidate]),
    },
  ];
}

/** Cannot see the arm: the order of its arguments makes no difference. */
function exclusionOf(sides: readonly (RunRecord | undefined)[]): Exclusion | undefined {
  const modes = new Set(sides.map((run) => (run?.outcome === "errored" ? run.failure_mode : null)));
  if (modes.has("provider_error")) return "provider_error";
  if (sides.some((run) => run?.outcome === "errored")) return "harness_error";
  return sides.includes(undefined) ? "unfinished" : undefined;
}
