import type { DataPack } from "../record/data-pack.ts";
import { truncate } from "../std/escape-invisible.ts";
import { escapeMarkdown } from "../std/escape-markdown.ts";

const ABOUT_MAX = 300;

/** An alert where any side is simulated: no figure in the report is a real model's, and what stands in for it. */
export function renderSimulatedNotice(candidate: DataPack, baseline: DataPack | undefined): string {
  const sides = [
    ...(candidate.campaign.subject.simulated ? [{ side: "this PR", pack: candidate }] : []),
    ...(baseline?.campaign.subject.simulated === true ? [{ side: "the baseline", pack: baseline }] : []),
  ];
  if (sides.length === 0) return "";
  const lines = [
    "[!NOTE]",
    `**Simulated.** ${simulatedSentence(sides.map(({ side }) => side))} Use these figures to see how Pawl works, not to choose a model.`,
    ...sides.flatMap(({ side, pack }) => saidOf(side, pack)),
  ];
  return lines.map((line) => `> ${line}`).join("\n");
}

/** Which of the sides, named as readers know them, are simulated. */
export function simulatedSentence(sides: readonly string[]): string {
  const who = sides.length === 2 ? "Both models are" : `The model of ${sides[0]} is`;
  return `${who} simulated: scripted behaviour, not a real model.`;
}

function saidOf(side: string, { campaign }: DataPack): string[] {
  if (campaign.about === undefined) return [];
  return [
    `- ${side}: ${escapeMarkdown(truncate(campaign.about.replace(/^simulated[:,] /i, ""), ABOUT_MAX))}`,
  ];
}
