import type { DataPack } from "../record/data-pack.ts";
import { formatCount } from "../std/format-number.ts";
import { searchSentences } from "./baseline-search.ts";
import { INCOMPARABLE_WORDS } from "./gaps.ts";
import type { ReportInput } from "./report-input.ts";
import { simulatedSentence } from "./simulated-notice.ts";

/** What the numbers do not cover, in plain sentences: simulated models, runs lost, campaigns cut short, tasks not compared. */
export function pageNotices({ candidate, baseline, comparison, search }: ReportInput): string[] {
  return [
    ...simulated(comparison.candidate.simulated, comparison.baseline?.simulated === true),
    ...lost("here", candidate),
    ...(baseline === undefined
      ? search?.kind === "missing"
        ? []
        : ["No baseline was given, so nothing is compared."]
      : lost("in the baseline", baseline)),
    ...(search === undefined ? [] : searchSentences(search)),
    ...stopped("This campaign", candidate),
    ...stopped("The baseline campaign", baseline),
    ...notCompared(comparison.notCompared.filter(({ scored }) => scored)),
  ];
}

function simulated(here: boolean, before: boolean): string[] {
  const sides = [...(here ? ["this side"] : []), ...(before ? ["the baseline"] : [])];
  return sides.length === 0 ? [] : [simulatedSentence(sides)];
}

function lost(where: string, { runs }: DataPack): string[] {
  const errored = runs.filter(({ outcome }) => outcome === "errored").length;
  if (errored === 0) return [];
  return [
    `${errored} of ${formatCount(runs.length, "run")} ${where} lost to infrastructure; they count for nobody.`,
  ];
}

function stopped(who: string, pack: DataPack | undefined): string[] {
  const why = pack?.campaign.stopped_early ?? null;
  return why === null ? [] : [`${who} stopped early: ${why}`];
}

function notCompared(tasks: ReportInput["comparison"]["notCompared"]): string[] {
  return [...new Set(tasks.map(({ why }) => why))].map((why) => {
    const keys = tasks.filter((task) => task.why === why).map(({ key }) => key);
    return `Not compared (${INCOMPARABLE_WORDS[why]}): ${keys.join(", ")}`;
  });
}
