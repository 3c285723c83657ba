import type { DataPack } from "../record/data-pack.ts";
import type { RunRecord } from "../record/run-record.ts";
import { picoUsd, sumPicoUsd, usd } from "../std/money.ts";
import type { SideTotals } from "../verdict/comparison.ts";
import { tallyRuns } from "../verdict/tally-runs.ts";
import type { TaskVerdict } from "../verdict/verdict.ts";
import { pageBoard } from "./page-board.ts";
import { pageChanges } from "./page-changes.ts";
import { pageCurves } from "./page-curves.ts";
import { pageFacts } from "./page-facts.ts";
import { pageNotices } from "./page-notices.ts";
import { type ListedRun, listRuns, listTasks, pairRuns, shortKey } from "./page-runs.ts";
import type { PageData, PageMode, PageRun, PageSide, PageTask, PageTrack, Parting } from "./page-shape.ts";
import { plainSuiteLine } from "./page-suite-line.ts";
import { overallTone, taskTone } from "./page-tone.ts";
import type { ReportInput } from "./report-input.ts";
import { reproduceCommand } from "./reproduce.ts";
import { failureName, sayFailures } from "./say-failure.ts";
import { headline, TASK_WORDS } from "./say-word.ts";

/** What reading the trajectories gave: whose transcript is in the page, and where pairs part, by the candidate run's id. */
export interface PageFindings {
  readonly transcripts: ReadonlySet<string>;
  readonly partings: ReadonlyMap<string, Parting | "same">;
}

/** Everything the page shows but the runs' own details; all of it from the packs and what was judged of them. */
export function pageData(input: ReportInput, findings: PageFindings): PageData {
  const { candidate, baseline, comparison, verdict } = input;
  const runs = listRuns(input);
  const loud = verdict.tasks.filter(({ word }) => taskTone(word) !== "good").map(({ key }) => key);
  return {
    format_version: 1,
    headline: headline(verdict),
    tone: overallTone(verdict),
    sentence: verdict.sentence,
    breaches: verdict.breaches.map(({ sentence }) => sentence),
    notices: pageNotices(input),
    suite: comparison.suite,
    suite_line: plainSuiteLine(comparison),
    candidate: pageSide(comparison.candidate),
    baseline: comparison.baseline === undefined ? null : pageSide(comparison.baseline),
    changes: pageChanges(comparison.changes, candidate.campaign.subject, baseline?.campaign.subject),
    tasks: pageTasks(input, runs),
    runs: runs.map((run) => pageRun(run, findings.transcripts.has(run.id))),
    pairs: pairRuns(runs).map((pair) => ({
      task: pair.candidate.task,
      candidate: pair.candidate.id,
      baseline: pair.baseline.id,
      parting: findings.partings.get(pair.candidate.id) ?? null,
    })),
    modes: pageModes(runs),
    facts: pageFacts(input),
    board: pageBoard(input),
    curves: pageCurves(input),
    predictions: candidate.predictions_scoring,
    commands: [
      { about: "Run the whole campaign again", command: reproduceCommand(candidate, []) },
      ...(loud.length === 0
        ? []
        : [{ about: "Run the tasks in question again", command: reproduceCommand(candidate, loud) }]),
    ],
  };
}

function pageSide(totals: SideTotals): PageSide {
  return {
    campaign: totals.campaignId,
    model: totals.model,
    simulated: totals.simulated,
    tally: totals.tally,
    cost_usd: totals.costUsd,
    cost_per_pass_usd: totals.costPerPassUsd,
    latency_ms_p50: totals.latencyMsP50,
    input_tokens: totals.inputTokens,
    output_tokens: totals.outputTokens,
  };
}

function pageTasks(input: ReportInput, runs: readonly ListedRun[]): PageTask[] {
  const { candidate, baseline, comparison, verdict } = input;
  const verdicts = new Map(verdict.tasks.map((task) => [task.key, task]));
  const compared = new Map([...comparison.tasks, ...comparison.unscored].map((task) => [task.key, task]));
  const tasks = listTasks(baseline === undefined ? [candidate] : [candidate, baseline]);
  return [...tasks].map(([key, { task_id, variant, scored }]) => {
    const own = runs.filter((run) => run.task === key);
    const of = (side: "candidate" | "baseline"): RunRecord[] =>
      own.filter((run) => run.side === side).map(({ record }) => record);
    const said = verdicts.get(key);
    const comparedTask = compared.get(key);
    const tracks = tracksOf(own);
    const beside = besideOf(tracks);
    return {
      key,
      short: shortKey(task_id, variant),
      scored,
      ...sayTask(said, scored, comparedTask !== undefined),
      candidate: comparedTask?.candidate.tally ?? tallyRuns(of("candidate")),
      baseline:
        comparedTask?.baseline?.tally ?? (of("baseline").length > 0 ? tallyRuns(of("baseline")) : null),
      beside,
      delta: beside === null ? deltaOf(said) : difference(beside.candidate, beside.baseline),
      why: comparedTask === undefined ? "" : sayFailures(comparedTask.candidate, (name) => name),
      cost_usd: costOf(of("candidate")),
      baseline_cost_usd: costOf(of("baseline")),
      tracks,
      patterns: patternsOf(task_id, input),
      command: reproduceCommand(candidate, [key]),
    };
  });
}

function sayTask(
  verdict: TaskVerdict | undefined,
  scored: boolean,
  isHere: boolean,
): Pick<PageTask, "said" | "tone" | "sentence"> {
  if (verdict !== undefined)
    return { said: TASK_WORDS[verdict.word], tone: taskTone(verdict.word), sentence: verdict.sentence };
  const said = isHere ? (scored ? "not judged" : "control, not scored") : "only in the baseline";
  return { said, tone: "note", sentence: "" };
}

function deltaOf(verdict: TaskVerdict | undefined): number | null {
  return difference(verdict?.candidate, verdict?.expected);
}

type Share = { readonly passed: number; readonly runs: number } | null | undefined;

function difference(here: Share, before: Share): number | null {
  if (here == null || before == null || here.runs === 0 || before.runs === 0) return null;
  return here.passed / here.runs - before.passed / before.runs;
}

const ALONE: ReadonlySet<string> = new Set(["first_look", "history"]);

/** The latest stage that both contents were run in. */
function besideOf(tracks: readonly PageTrack[]): PageTrack | null {
  const both = tracks.filter(
    ({ stage, candidate, baseline }) => !ALONE.has(stage) && candidate !== null && baseline !== null,
  );
  return both.at(-1) ?? null;
}

function costOf(runs: readonly RunRecord[]): number | null {
  const costs = runs.map(({ metrics }) => metrics.cost_usd).filter((cost) => cost !== null);
  return costs.length < runs.length || runs.length === 0 ? null : usd(sumPicoUsd(costs.map(picoUsd)));
}

function tracksOf(own: readonly ListedRun[]): PageTrack[] {
  const stages = [...new Set(own.map(({ record }) => record.stage))];
  return stages.map((stage) => {
    const of = (side: "candidate" | "baseline") => {
      const runs = own.filter((run) => run.record.stage === stage && run.side === side);
      return runs.length === 0 ? null : tallyRuns(runs.map(({ record }) => record));
    };
    return { stage, candidate: of("candidate"), baseline: of("baseline") };
  });
}

function patternsOf(taskId: string, { candidate, baseline }: ReportInput): PageTask["patterns"] {
  const of = (pack: DataPack | undefined, side: "candidate" | "baseline") =>
    (pack?.evidence_patterns ?? [])
      .filter((one) => one.task_id === taskId)
      .map(({ text }) => ({ side, text }));
  return [...of(candidate, "candidate"), ...of(baseline, "baseline")];
}

function pageRun({ id, task, side, record }: ListedRun, transcript: boolean): PageRun {
  const { metrics } = record;
  return {
    id,
    task,
    side,
    epoch: record.epoch,
    stage: record.stage,
    outcome: record.outcome,
    failure: record.failure_mode === null ? "" : failureName(record.failure_mode, record.failure_detail),
    flags: record.flags,
    turns: metrics.turns,
    input_tokens: metrics.input_tokens,
    output_tokens: metrics.output_tokens,
    cost_usd: metrics.cost_usd,
    latency_ms: metrics.latency_ms,
    form_seed: record.form_seed,
    transcript,
  };
}

/** How often each failure happened on either side, over all tasks, most frequent here first. */
function pageModes(runs: readonly ListedRun[]): PageMode[] {
  const counts = new Map<string, { candidate: number; baseline: number }>();
  for (const { side, record } of runs) {
    if (record.failure_mode === null) continue;
    const name = failureName(record.failure_mode, record.failure_detail);
    const count = counts.get(name) ?? { candidate: 0, baseline: 0 };
    count[side] += 1;
    counts.set(name, count);
  }
  return [...counts]
    .map(([name, count]) => ({ name, ...count }))
    .sort((a, b) => b.candidate - a.candidate || b.baseline - a.baseline || (a.name < b.name ? -1 : 1));
}
