/** What a night of the watch says: one sentence, a headline, and the report that stays open while the base branch is low. */
import type { DataPack } from "../record/data-pack.ts";
import {
  formatCount,
  formatPercent,
  formatPoints,
  formatPointsRange,
  formatShare,
} from "../std/format-number.ts";
import type { NightTask, NightVerdict, NightWord } from "../verdict/judge-nights.ts";
import { codeName } from "./code-name.ts";
import { simulatedSentence } from "./simulated-notice.ts";

/** Tasks in the table; the rest are counted. */
const TASKS_MAX = 50;

const HEADLINES: Readonly<Record<NightWord, string>> = {
  unmeasured: "Not measured",
  too_early: "Too early to tell",
  steady: "The base branch is steady",
  higher: "The base branch passes more than it did",
  fell: "The base branch passes less than it did",
  still_low: "The base branch still passes less than it did",
  recovered: "The base branch is back where it was",
};

/** The decision of a night in a few words. */
export function nightHeadline({ word }: NightVerdict): string {
  return HEADLINES[word];
}

/** One plain sentence or two, of words and counts of ours alone. */
export function nightSentence(night: NightVerdict): string {
  switch (night.word) {
    case "unmeasured":
      return "Not one of tonight's runs counts: nothing can be said.";
    case "too_early":
      return night.state === undefined
        ? `${formatCount(night.campaigns, "campaign")} of this content ${night.campaigns === 1 ? "is" : "are"} known; the watch begins with the fourth. A change of the content starts anew, so that what it did is never taken for the environment's.`
        : "The tasks are others than those that fell, so nothing can be compared; the report stays open.";
    case "steady":
      return `${counts(night)}: no more than chance does.`;
    case "higher":
      return `${counts(night)}, with the very same content: the environment changed for the better. First looks held against the days before see less than they could, until ten campaigns have passed.`;
    case "fell":
      return `${counts(night)}, ${lower(night)}, with the very same content: the environment changed, not the code.`;
    case "still_low":
      return `${counts(night)}, ${lower(night)}, still.`;
    case "recovered":
      return `${counts(night)}: no longer unlikely by what it passed before.`;
  }
}

function counts({ nights, recent, reference }: NightVerdict): string {
  const last = nights === 1 ? "the last campaign" : `the last ${nights} campaigns`;
  return `The base branch passed ${side(recent)} in ${last}, ${side(reference)} in those it is held against`;
}

function side({ passed, runs }: { readonly passed: number; readonly runs: number }): string {
  return `${formatShare(passed, runs)} (${formatPercent(passed, runs)})`;
}

function lower({ difference }: NightVerdict): string {
  if (difference === undefined) return "lower";
  const { mean, range } = difference;
  return `a difference of ${formatPoints(mean)} over tasks (95% range ${formatPointsRange(range.low, range.high)})`;
}

/** The report as Markdown, without the head that keeps it. */
export function renderNight(
  night: NightVerdict,
  { pack, moreUrl }: { readonly pack: DataPack; readonly moreUrl: string | undefined },
): string {
  const { campaign } = pack;
  const parts = [
    `### ${nightHeadline(night)}`,
    nightSentence(night),
    campaign.subject.simulated ? simulatedNotice() : "",
    taskTable(night.tasks),
    whatItMeans(night),
    howSure(night),
    `<sub>${[
      `model ${codeName(campaign.subject.model)}`,
      `suite ${codeName(campaign.suite.name)}`,
      `subject ${codeName(campaign.subject_fingerprint.slice(0, 12))}`,
      `campaign ${codeName(campaign.id)}`,
      `ended ${codeName(campaign.finished_at)}`,
      ...(moreUrl === undefined ? [] : [`[the whole night](${moreUrl})`]),
    ].join(" · ")}</sub>`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function simulatedNotice(): string {
  return `> [!NOTE]\n> **Simulated.** ${simulatedSentence(["the base branch"])}`;
}

function taskTable(tasks: readonly NightTask[]): string {
  if (tasks.length === 0) return "";
  const rows = tasks
    .slice(0, TASKS_MAX)
    .map(({ key, recent, reference }) => `| ${codeName(key)} | ${side(reference)} | ${side(recent)} |`);
  const rest = tasks.length - rows.length;
  return [
    "Tasks it shows in most:",
    "",
    "| task | before | lately |",
    "| :-- | --: | --: |",
    ...rows,
    ...(rest > 0 ? ["", `… and ${rest} more.`] : []),
  ].join("\n");
}

function whatItMeans({ word, state }: NightVerdict): string {
  if (state === undefined || (word !== "fell" && word !== "still_low")) return "";
  const { since, reference } = state;
  const days = `${reference.from.slice(0, 10)} to ${reference.to.slice(0, 10)}`;
  return [
    `**Since** ${since.slice(0, 10)}. **Held against** ${formatCount(reference.campaigns, "campaign")} of ${days}.`,
    "**What it means.** Prompts, settings, tasks and graders are the same byte for byte on both sides, so look at what is not: the hosted model and its region, its provider's notices, what the tasks reach. Pull requests are not to blame: the check on them runs old and new side by side and is not misled by this.",
    "**What to do.** This report is rewritten every night and closed when the nights are as before. Close it by hand to take what is now for the norm: later nights are then held against the nights since this one.",
  ].join("\n\n");
}

function howSure({ word }: NightVerdict): string {
  return word === "fell" || word === "still_low"
    ? "**How sure is this?** Where nothing changed, a watch of 30 runs a night opens a report like this in about 1 of 18 months. It sees 20 points lost in 2 nights, 10 points within a week 8 times in 10, 5 points 3 times in 10."
    : "";
}
