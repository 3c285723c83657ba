import { markdownTable } from "markdown-table";
import type { DataPack } from "../../record/data-pack.ts";
import { taskKey } from "../../record/ids.ts";
import { keyOf } from "../../record/projections.ts";
import type { RunRecord } from "../../record/run-record.ts";
import { ownRuns } from "../../record/side-by-side.ts";
import { truncate } from "../../std/escape-invisible.ts";
import { escapeMarkdown } from "../../std/escape-markdown.ts";
import { formatSigned } from "../../std/format-number.ts";
import type { ArticleInput } from "./article-input.ts";
import { type ArticleTask, articleTasks } from "./article-tasks.ts";
import { cite, citeCount, citeScore, citeSeconds, citeSigned, citeText, label, source } from "./cite.ts";

/** Every task with its score, the baseline's, the change and why runs failed. */
export function tasksSection({ candidate, baseline }: ArticleInput): string {
  const tasks = articleTasks(candidate, baseline);
  const isCompared = baseline !== undefined;
  const header = ["Task", "Score", ...(isCompared ? ["Baseline", "Δ"] : []), "Why runs failed"];
  const rows = tasks.map((task) => [
    cite(escapeMarkdown(task.key), task.path),
    citeScore(task.candidate, task.path),
    ...(isCompared ? [baselineCell(task), sayChange(task)] : []),
    failureCell(task),
  ]);
  const table = markdownTable([header, ...rows], {
    align: ["l", "r", ...(isCompared ? ["r", "r"] : []), "l"],
    alignDelimiters: false,
  });
  return ["## Per-task results", label("Observed", source("per_task_results")), table].join("\n\n");
}

function baselineCell({ baseline, path }: ArticleTask): string {
  return baseline === undefined ? "–" : citeScore(baseline, path, "baseline");
}

/** Passes where both sides made as many runs, points where not. */
function sayChange({ candidate, baseline, change, path }: ArticleTask): string {
  if (baseline === undefined || change === undefined) return "–";
  if (candidate.runs === baseline.runs)
    return citeSigned(candidate.passed - baseline.passed, `delta:${path}.passed`);
  return cite(`${formatSigned(100 * change, 1)} points`, `delta:${path}.pass_rate`);
}

function failureCell({ candidate, path }: ArticleTask): string {
  return Object.entries(candidate.failure_modes)
    .map(([mode, count]) => `${escapeMarkdown(mode)} ×${citeCount(count, `${path}.failure_modes.${mode}`)}`)
    .join(", ");
}

/** How often runs failed, and as what, over the whole campaign. */
export function failuresSection({ candidate }: ArticleInput): string {
  const modes = Object.entries(candidate.run_summary.failure_modes).map(
    ([mode, count]) => `- ${escapeMarkdown(mode)}: ${citeCount(count, `run_summary.failure_modes.${mode}`)}`,
  );
  const flags = Object.entries(candidate.run_summary.flags).map(
    ([flag, count]) =>
      `- observed besides, ${escapeMarkdown(flag)}: ${citeCount(count, `run_summary.flags.${flag}`)}`,
  );
  const malformed = `Malformed tool calls: ${citeCount(candidate.run_summary.malformed_calls, "run_summary.malformed_calls")}.`;
  const list = [...modes, ...flags].join("\n");
  return [
    "## Failure modes",
    label("Observed", source("run_summary")),
    list === "" ? "No run failed." : list,
    malformed,
  ].join("\n\n");
}

/** Tasks that went up against the baseline, the largest change first. */
export function reversedSection({ candidate, baseline }: ArticleInput): string | undefined {
  if (baseline === undefined) return undefined;
  const better = articleTasks(candidate, baseline)
    .filter(({ change }) => change !== undefined && change > 0)
    .toSorted((a, b) => (b.change ?? 0) - (a.change ?? 0));
  const body =
    better.length === 0
      ? "No task did better than in the campaign it is compared with."
      : better.map((task) => `- ${cite(escapeMarkdown(task.key), task.path)}: ${fromTo(task)}`).join("\n");
  return ["## What reversed", label("Observed", source("per_task_results")), body, WHY].join("\n\n");
}

const WHY = "**Speculation** · Why it did is not in the data; the runs show only that it did.";

function fromTo(task: ArticleTask): string {
  return `${baselineCell(task)} → ${citeScore(task.candidate, task.path)}`;
}

const RUNS_QUOTED_MAX = 3;
const QUOTE_MAX = 280;

/** Tasks that went down, with what the failing runs left behind; without a baseline, every task that failed a run. */
export function regressionsSection({ candidate, baseline }: ArticleInput): string {
  const tasks = articleTasks(candidate, baseline);
  const worse =
    baseline === undefined
      ? tasks.filter(({ candidate: { passed, runs } }) => passed < runs)
      : tasks.filter(({ change }) => change !== undefined && change < 0);
  const title = baseline === undefined ? "## Where runs failed" : "## Regressions";
  const none = baseline === undefined ? "No run failed." : "No task lost passes.";
  const body = worse.length === 0 ? [none] : worse.map((task) => regression(task, candidate));
  return [title, label("Observed", source("per_task_results"), source("evidence_index")), ...body].join(
    "\n\n",
  );
}

function regression(task: ArticleTask, pack: DataPack): string {
  const failed = ownRuns(pack.runs).filter(
    (run) => taskKey(run.task_id, run.variant) === task.key && run.outcome === "failed",
  );
  return [
    `### ${escapeMarkdown(task.key)}`,
    task.baseline === undefined ? `Score ${citeScore(task.candidate, task.path)}.` : `${fromTo(task)}.`,
    ...failed.slice(0, RUNS_QUOTED_MAX).map(quotedRun),
  ].join("\n\n");
}

function quotedRun(run: RunRecord): string {
  const key = keyOf(run);
  const place = `evidence_index.${key}`;
  const mode = run.failure_mode === null ? "failed" : citeText(run.failure_mode, `${place}.failure_mode`);
  const facts = [
    `${citeCount(run.metrics.input_tokens, `run_metrics.input_tokens_by_run.${key}`)} input tokens`,
    `${citeCount(run.metrics.output_tokens, `run_metrics.output_tokens_by_run.${key}`)} output tokens`,
    citeSeconds(run.metrics.latency_ms, `run_metrics.latency_ms_by_run.${key}`),
  ];
  const { quote, final_text } = run.evidence;
  const [words, field] = quote === undefined ? [final_text, "final_text"] : [quote, "quote"];
  const said = words.trim() === "" ? [] : [`> ${citeText(truncate(words, QUOTE_MAX), `${place}.${field}`)}`];
  return [`${cite(escapeMarkdown(key), place)}: ${mode}, ${facts.join(", ")}.`, ...said].join("\n\n");
}

/** What several runs of a task have in common. */
export function anomaliesSection({ candidate }: ArticleInput): string {
  const patterns = candidate.evidence_patterns.map(
    ({ task_id, text }, index) =>
      `- ${cite(escapeMarkdown(task_id), `evidence_patterns.${index}.task_id`)}: ${citeText(text, `evidence_patterns.${index}.text`)}`,
  );
  const body =
    patterns.length === 0 ? "No pattern runs through several runs of a task." : patterns.join("\n");
  return ["## Anomalies", label("Observed", source("evidence_patterns")), body].join("\n\n");
}
