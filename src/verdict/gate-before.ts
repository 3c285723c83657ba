import type { DataPack } from "../record/data-pack.ts";
import type { GateBaseline } from "../record/gate-facts.ts";
import type { PlannedTask } from "../record/planned-task.ts";
import { projectRuns } from "../record/projections.ts";
import type { Before } from "./compare.ts";
import type { Incomparable, SideTotals, Tally, TaskSide } from "./comparison.ts";
import { countOutcomes, pooledOutcomes } from "./history.ts";
import { listIncomparable } from "./incomparable.ts";
import { deepRunsOf, plannedKey } from "./pool-history.ts";
import { tallyPasses, tallyRuns, taskSide } from "./tally-runs.ts";

/** The side a gate's candidate is held against, from its own pack alone: remembered history, or in deep mode the fresh runs beside it. */
export function gateBefore(pack: DataPack): Before {
  const gate = pack.gate;
  if (gate?.mode === "deep" && gate.baseline !== null) return deepBefore(pack, gate.baseline);
  const baseline = gate?.baseline ?? null;
  if (baseline?.campaign == null) return nothingBefore(pack);
  return {
    totals: totalsOf(baseline),
    isIdentical: isIdentical(pack, baseline),
    sideOf: (task) => (isSameTask(baseline, task) ? rememberedSide(pack, baseline, task) : undefined),
    notCompared: listIncomparable(pack, baseline.tasks, (task) => lackingBefore(pack, baseline, task)),
  };
}

function nothingBefore(pack: DataPack): Before {
  return {
    totals: undefined,
    isIdentical: false,
    sideOf: () => undefined,
    notCompared: listIncomparable(pack, [], () => undefined),
  };
}

/** What history says of the task under the baseline's content. */
export function rememberedTally(pack: DataPack, task: PlannedTask): Tally {
  const subject = pack.gate?.baseline?.subject_fingerprint ?? "";
  return tallyPasses(countOutcomes(pooledOutcomes(pack.history ?? [], subject, task)));
}

/** The latest campaign alone, and all of history. */
function rememberedSide(
  pack: DataPack,
  { subject_fingerprint: subject }: GateBaseline,
  task: PlannedTask,
): { baseline: TaskSide; history: Tally } {
  const latest = (pack.history ?? []).filter((entry) => entry.subject_fingerprint === subject).slice(0, 1);
  const tally = tallyPasses(countOutcomes(pooledOutcomes(latest, subject, task)));
  return { baseline: { tally, failures: [], flags: {} }, history: rememberedTally(pack, task) };
}

function lackingBefore(pack: DataPack, baseline: GateBaseline, task: PlannedTask): Incomparable | undefined {
  if (isSameTask(baseline, task))
    return rememberedTally(pack, task).runs > 0 ? undefined : "baseline_not_run";
  const key = plannedKey(task);
  return baseline.tasks.some((other) => plannedKey(other) === key) ? "task_changed" : "only_candidate";
}

function isSameTask({ tasks }: GateBaseline, task: PlannedTask): boolean {
  return tasks.some(
    (other) => plannedKey(other) === plannedKey(task) && other.bundle_sha256 === task.bundle_sha256,
  );
}

function isIdentical({ campaign }: DataPack, baseline: GateBaseline): boolean {
  return (
    campaign.subject_fingerprint === baseline.subject_fingerprint &&
    campaign.suite.fingerprint === baseline.suite_fingerprint
  );
}

function totalsOf({ campaign, subject }: GateBaseline): SideTotals | undefined {
  if (campaign === null) return undefined;
  const { passed, runs, errored } = campaign;
  return {
    campaignId: campaign.id,
    model: subject.model,
    simulated: subject.simulated,
    stoppedEarly: campaign.stopped_early,
    tally: { ...tallyPasses({ passed, runs }), errored },
    costUsd: campaign.cost_usd,
    costPerPassUsd: campaign.cost_per_pass_usd,
    latencyMsP50: campaign.latency_ms_p50,
    latencyMsP95: campaign.latency_ms_p95 ?? null,
    inputTokens: campaign.input_tokens,
    outputTokens: campaign.output_tokens,
  };
}

function deepBefore(pack: DataPack, baseline: GateBaseline): Before {
  const sideAt = (key: string): TaskSide => taskSide(deepRunsOf(pack, key, "baseline"));
  const sideOf = (task: PlannedTask): TaskSide => sideAt(plannedKey(task));
  const notCompared = listIncomparable(pack, baseline.tasks, (task) =>
    sideOf(task).tally.runs > 0 ? undefined : "baseline_not_run",
  );
  return {
    totals: deepTotals(pack, baseline),
    isIdentical: isIdentical(pack, baseline),
    sideOf: (task) => ({ baseline: sideOf(task), history: sideOf(task).tally }),
    // Where every pair was lost on the base's side the candidate's runs count for nobody, but they were made.
    notCompared: notCompared.map((row) =>
      row.why.endsWith("_not_run") && sideAt(row.key).tally.errored > 0
        ? { ...row, why: "baseline_errored" }
        : row,
    ),
  };
}

function deepTotals(pack: DataPack, { subject, campaign }: GateBaseline): SideTotals {
  const fresh = pack.runs.filter(({ arm, stage }) => arm === "baseline" && stage === "deep");
  const scored = pack.campaign.suite.tasks.filter((task) => task.scored);
  // Without their placement these runs stand alone, as the figures of a campaign of their own.
  const alone = fresh.map(({ placement: _, ...run }) => run);
  const { run_summary: summary } = projectRuns(pack.campaign, alone);
  return {
    campaignId: campaign?.id ?? pack.campaign.id,
    model: subject.model,
    simulated: subject.simulated,
    stoppedEarly: null,
    tally: tallyRuns(scored.flatMap((task) => deepRunsOf(pack, plannedKey(task), "baseline"))),
    costUsd: summary.cost_usd,
    costPerPassUsd: summary.cost_per_pass_usd,
    latencyMsP50: summary.latency_ms_p50,
    latencyMsP95: summary.latency_ms_p95,
    inputTokens: summary.input_tokens,
    outputTokens: summary.output_tokens,
  };
}
