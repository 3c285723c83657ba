/**
 * What a data pack says besides its facts: rebuilt from `runs` whenever a pack is written or opened. Nothing here
 * is measured; a figure that these functions do not give is not in the pack.
 */
import type {
  CampaignFacts,
  EvidenceEntry,
  Projections,
  RunMetricsByRun,
  RunSummary,
  TaskResult,
} from "./data-pack.ts";
import { summarizeExperiments } from "./experiments.ts";
import { runKey, taskKey } from "./ids.ts";
import { summarizeNoise } from "./noise.ts";
import type { RunRecord } from "./run-record.ts";
import { costOf, ownRuns, summarizeSideBySide } from "./side-by-side.ts";

/** Everything the record room can rebuild; patterns and predictions come from the rooms that know how. */
export type RecordProjections = Omit<Projections, "evidence_patterns" | "predictions_scoring">;

/** Rebuilds every projection from the facts. */
export function projectRuns(facts: CampaignFacts, runs: readonly RunRecord[]): RecordProjections {
  const own = ownRuns(runs);
  const sideBySide = summarizeSideBySide(runs);
  const experiments = summarizeExperiments(facts.suite.tasks, own);
  return {
    run_summary: summarize(facts, own),
    per_task_results: perTask(facts, own),
    run_metrics: metricsByRun(runs),
    evidence_index: Object.fromEntries(runs.map((run) => [keyOf(run), evidenceEntry(run)])),
    ...(sideBySide !== undefined && { side_by_side: sideBySide }),
    ...(experiments !== undefined && { experiments }),
    ...(facts.a_a !== undefined && { noise: summarizeNoise(facts.suite.tasks, runs) }),
  };
}

/** The key a run goes by in the pack: a pair's runs share their epoch, so the other content's says whose it is. */
export function keyOf(run: RunRecord): string {
  const key = runKey(run.task_id, run.variant, run.epoch);
  return run.placement !== undefined && run.arm === "baseline" ? `${key}_baseline` : key;
}

/** Runs that count: passed or failed, of tasks that are scored. */
export function countedRuns(facts: CampaignFacts, runs: readonly RunRecord[]): RunRecord[] {
  const scored = new Set(
    facts.suite.tasks.filter((task) => task.scored).map((task) => taskKey(task.task_id, task.variant)),
  );
  return runs.filter((run) => run.outcome !== "errored" && scored.has(taskKey(run.task_id, run.variant)));
}

function summarize(facts: CampaignFacts, runs: readonly RunRecord[]): RunSummary {
  const counted = countedRuns(facts, runs);
  const passed = counted.filter((run) => run.outcome === "passed").length;
  const cost = costOf(runs);
  const latencies = counted.map((run) => run.metrics.latency_ms).sort((a, b) => a - b);
  return {
    runs: counted.length,
    passed,
    failed: counted.length - passed,
    errored: runs.filter((run) => run.outcome === "errored").length,
    pass_rate: counted.length === 0 ? null : passed / counted.length,
    cost_usd: cost,
    cost_per_pass_usd: cost === null || passed === 0 ? null : roundTo(cost / passed, 6),
    input_tokens: total(runs, (run) => run.metrics.input_tokens),
    output_tokens: total(runs, (run) => run.metrics.output_tokens),
    latency_ms_p50: nearestRank(latencies, 0.5),
    latency_ms_p95: nearestRank(latencies, 0.95),
    failure_modes: tally(counted.map((run) => run.failure_mode)),
    flags: tally(counted.flatMap((run) => run.flags)),
    malformed_calls: total(runs, (run) => run.metrics.malformed_calls),
  };
}

function perTask(facts: CampaignFacts, runs: readonly RunRecord[]): Record<string, TaskResult> {
  return Object.fromEntries(
    facts.suite.tasks.map(({ task_id, variant }) => {
      const own = runs.filter((run) => run.task_id === task_id && run.variant === variant);
      return [taskKey(task_id, variant), taskResult(own)];
    }),
  );
}

function taskResult(own: readonly RunRecord[]): TaskResult {
  const counted = own.filter((run) => run.outcome !== "errored");
  const passed = counted.filter((run) => run.outcome === "passed").length;
  return {
    passed,
    runs: counted.length,
    errored: own.length - counted.length,
    pass_rate: counted.length === 0 ? null : passed / counted.length,
    cost_usd: costOf(own),
    failure_modes: tally(counted.map((run) => run.failure_mode)),
  };
}

function metricsByRun(runs: readonly RunRecord[]): RunMetricsByRun {
  const by = <T>(pick: (run: RunRecord) => T): Record<string, T> =>
    Object.fromEntries(runs.map((run) => [keyOf(run), pick(run)]));
  return {
    input_tokens_by_run: by((run) => run.metrics.input_tokens),
    output_tokens_by_run: by((run) => run.metrics.output_tokens),
    latency_ms_by_run: by((run) => run.metrics.latency_ms),
    turns_by_run: by((run) => run.metrics.turns),
    cost_usd_by_run: by((run) => run.metrics.cost_usd),
  };
}

function evidenceEntry(run: RunRecord): EvidenceEntry {
  return {
    ...run.evidence,
    task_id: run.task_id,
    outcome: run.outcome,
    failure_mode: run.failure_mode,
    failure_detail: run.failure_detail,
    trajectory: `trajectories/${run.trajectory_sha256}.json`,
  };
}

function total(runs: readonly RunRecord[], of: (run: RunRecord) => number): number {
  return runs.reduce((sum, run) => sum + of(run), 0);
}

function tally(names: readonly (string | null)[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The nearest-rank percentile of sorted values: always one that was measured. */
function nearestRank(sorted: readonly number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
