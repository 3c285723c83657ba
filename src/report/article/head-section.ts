import { packDifference, packPassK, scoreRange } from "../../claims/computed-figures.ts";
import { escapeMarkdown, inlineCode } from "../../std/escape-markdown.ts";
import { formatNumber, formatPercent } from "../../std/format-number.ts";
import type { ArticleInput } from "./article-input.ts";
import { cite, citeCount, citeMoney, citePoints, citeRate, citeText, label, source } from "./cite.ts";

/** Title, what was run, and what it was to answer. */
export function headSection({ candidate: { campaign, run_summary }, baseline }: ArticleInput): string {
  const { subject, brief, suite, about } = campaign;
  const facts = [
    `Campaign: ${citeText(campaign.id, "campaign.id")}`,
    `Model: ${citeText(subject.model, "campaign.subject.model")}${subject.region === undefined ? "" : `, ${citeText(subject.region, "campaign.subject.region")}`}`,
    `Harness: ${citeText(subject.harness, "campaign.subject.harness")}`,
    `Suite: ${citeText(suite.name, "campaign.suite.name")}`,
    `Runs: ${citeCount(run_summary.runs, "run_summary.runs")} that count, ${citeCount(campaign.runs_per_task, "campaign.runs_per_task")} per task`,
    `Began: ${citeText(campaign.started_at, "campaign.started_at")}`,
    ...(baseline === undefined
      ? []
      : [`Compared with: ${citeText(baseline.campaign.id, "campaign.id", "baseline")}`]),
  ];
  return [
    `# ${escapeMarkdown(brief?.title ?? campaign.id)}`,
    facts.map((fact) => `- ${fact}`).join("\n"),
    ...(subject.simulated ? ["**Simulated:** scripted behaviour, not a real model."] : []),
    ...(about === undefined ? [] : [citeText(about, "campaign.about")]),
    ...(brief === undefined
      ? []
      : [
          `Question: ${citeText(brief.question, "campaign.brief.question")}`,
          ...(brief.context === null
            ? []
            : [`Context: ${citeText(brief.context, "campaign.brief.context")}`]),
        ]),
  ].join("\n\n");
}

/** The campaign in a paragraph: its score, its price, and how surely it differs from what it is compared with. */
export function headlineSection(input: ArticleInput): string {
  const { candidate, baseline } = input;
  const { run_summary } = candidate;
  const range = scoreRange(run_summary);
  const own = [
    `${citeText(candidate.campaign.subject.model, "campaign.subject.model")} passed ${citeRate(run_summary, "run_summary")}`,
    range === undefined
      ? ""
      : ` (95 percent range ${cite(`${formatNumber(100 * range.low)}–${formatNumber(100 * range.high)}%`, "range:run_summary")})`,
    `, at ${citeMoney(run_summary.cost_per_pass_usd, "run_summary.cost_per_pass_usd")} per pass.`,
  ].join("");
  const paragraphs = [own, steadiness(input), baseline === undefined ? "" : comparison(input)];
  return [
    "## Headline",
    label(
      "Observed",
      source("run_summary"),
      ...(baseline === undefined ? [] : [source("run_summary", "baseline")]),
    ),
    ...paragraphs.filter((text) => text !== ""),
    ...lost(input),
  ].join("\n\n");
}

function steadiness({ candidate }: ArticleInput): string {
  const k = candidate.campaign.runs_per_task;
  const chances = k < 2 ? undefined : packPassK(candidate, k);
  if (chances === undefined) return "";
  const percent = (share: number): string => formatPercent(share, 1);
  const runs = citeCount(k, "campaign.runs_per_task");
  return `Of ${runs} runs of a task at least one passed in ${cite(percent(chances.at), `pass_at:${k}`)} of tasks, every one in ${cite(percent(chances.hat), `pass_hat:${k}`)}.`;
}

function comparison({ candidate, baseline }: ArticleInput): string {
  if (baseline === undefined) return "";
  const difference = packDifference(candidate, baseline);
  const there = `${citeText(baseline.campaign.subject.model, "campaign.subject.model", "baseline")} passed ${citeRate(baseline.run_summary, "run_summary", "baseline")}, at ${citeMoney(baseline.run_summary.cost_per_pass_usd, "run_summary.cost_per_pass_usd", "baseline")} per pass.`;
  if (difference === undefined) return `${there} No task of the two can be compared.`;
  const { range, fixedTasks, sampledTasks } = difference;
  const straddles = range.low <= 0 && range.high >= 0;
  const errors =
    fixedTasks === undefined || sampledTasks === undefined
      ? ""
      : ` One standard error is ${citePoints(fixedTasks, "difference:fixed_tasks").replace("+", "")} for these tasks and ${citePoints(sampledTasks, "difference:sampled_tasks").replace("+", "")} for tasks like these.`;
  return [
    there,
    `Over ${citeCount(difference.tasks, "difference:tasks")} comparable tasks the difference is ${citePoints(difference.difference, "difference:mean")},`,
    `with a 95 percent range of ${citePoints(range.low, "difference:low")} to ${citePoints(range.high, "difference:high")}`,
    straddles ? ": too few runs to call by itself." : ".",
  ]
    .join(" ")
    .replace(" :", ":")
    .replace(" .", ".")
    .concat(errors);
}

function lost({ candidate: { run_summary, campaign } }: ArticleInput): string[] {
  return [
    ...(run_summary.errored === 0
      ? []
      : [
          `${citeCount(run_summary.errored, "run_summary.errored")} runs were lost to infrastructure and count for nobody.`,
        ]),
    ...(campaign.stopped_early === null
      ? []
      : [`The campaign stopped early: ${citeText(campaign.stopped_early, "campaign.stopped_early")}`]),
  ];
}

/** How anybody can check the article. */
export function methodSection({ candidate, baseline, board }: ArticleInput): string {
  const { campaign, created_by } = candidate;
  const command = [
    "pawl verify ARTICLE --pack data-pack.json",
    ...(baseline === undefined ? [] : ["--baseline baseline-pack.json"]),
    ...(board === undefined ? [] : ["--db intel.db"]),
  ].join(" ");
  return [
    "## How to check this",
    label("Observed", source("campaign")),
    [
      `Subject ${citeText(campaign.subject_fingerprint, "campaign.subject_fingerprint")}, suite ${citeText(campaign.suite.fingerprint, "campaign.suite.fingerprint")},`,
      `prices from ${citeText(campaign.prices.source, "campaign.prices.source")} ${citeText(campaign.prices.version, "campaign.prices.version")}, written by Pawl ${citeText(created_by.version, "created_by.version")}.`,
    ].join(" "),
    `Every number above is a link to its place in a data pack; ${inlineCode(command)} holds each against it.`,
  ].join("\n\n");
}
