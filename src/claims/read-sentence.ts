import { type Finding, type Reading, unchecked } from "./finding.ts";
import { findMentions, maskMentions } from "./mentions.ts";
import { readCitations } from "./readers/citations.ts";
import { readComparatives } from "./readers/comparatives.ts";
import { readBothFailed, readFailures } from "./readers/failures.ts";
import { readIdentity } from "./readers/identity.ts";
import { readMoney } from "./readers/money.ts";
import { readPercents } from "./readers/percents.ts";
import { readClaims, readHits, readPredictions } from "./readers/predictions.ts";
import { readQuotes } from "./readers/quotes.ts";
import { readRatios } from "./readers/ratios.ts";
import type { Reader } from "./readers/reader.ts";
import { readOutcomes, readTimes, readTokens } from "./readers/run-metrics.ts";
import { readPairs, readScores } from "./readers/scores.ts";
import { readShapes } from "./readers/shape.ts";
import { readModelsAbove, readPoints, readRegressions, readTaskCounts } from "./readers/standings.ts";
import { type Context, isHypothesis, type Scene } from "./scene.ts";
import type { World } from "./world.ts";

/** In order: what an earlier reader took, a later one leaves alone. */
const READERS: readonly Reader[] = [
  readIdentity,
  readCitations,
  readQuotes,
  readPredictions,
  readClaims,
  readHits,
  readRatios,
  readTaskCounts,
  readRegressions,
  readModelsAbove,
  readPoints,
  readPairs,
  readScores,
  readMoney,
  readTokens,
  readTimes,
  readFailures,
  readBothFailed,
  readShapes,
  readOutcomes,
  readPercents,
  readComparatives,
];

/** No sentence is longer, in characters; and no text can make its readers slow. */
const SENTENCE_MAX = 3000;

/** Puts a sentence before the readers, with its names blotted out. */
export function sceneOf(text: string, context: Context, world: World, isCell = false): Scene {
  const mentions = text.length > SENTENCE_MAX ? [] : findMentions(text, world);
  const masked = maskMentions(text, mentions);
  return { text, masked, mentions, context, world, isHypothetical: isHypothesis(text), isCell };
}

/** Everything a sentence claims; what no reader understood is there too, as unchecked. */
export function readScene(scene: Scene): Reading[] {
  if (scene.text.length > SENTENCE_MAX)
    return [unchecked({ start: 0, end: scene.text.length }, "is too long for a sentence")];
  const taken: Reading[] = [];
  for (const one of READERS.flatMap((reader) => reader(scene)))
    if (!taken.some((other) => overlaps(one, other))) taken.push(one);
  const left = [...leftovers(scene, taken), ...unreadComparison(scene, taken)];
  return [...taken, ...left].sort((a, b) => a.start - b.start);
}

function overlaps(a: Reading, b: Reading): boolean {
  return a.start < b.end && b.start < a.end;
}

const ANY_NUMBER =
  /(?<![\w.])[+-]?\$?\d[\d,]*(?:\.\d+)?(?:[x×%]|-\w+)?|\b(?:zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi;

/** Numbers this near to each other are one thing nobody could read. */
const NEAR = 40;

function leftovers({ masked, isHypothetical }: Scene, taken: readonly Reading[]): Reading[] {
  const why = isHypothetical
    ? "says what was thought or would be"
    : "no figure of the packs is meant here, as far as can be read";
  const merged: Reading[] = [];
  for (const { 0: text, index: start } of masked.matchAll(ANY_NUMBER)) {
    const one: Reading = { start, end: start + text.length, status: "unchecked", found: why };
    if (taken.some((other) => overlaps(one, other))) continue;
    const before = merged.at(-1);
    const isOne =
      before !== undefined &&
      start - before.end < NEAR &&
      !taken.some((other) => before.end <= other.start && other.end <= start);
    if (isOne) merged.splice(-1, 1, { ...before, end: one.end });
    else merged.push(one);
  }
  return merged;
}

/** Other than `rather than` and `fewer than 10`, which compare nothing that was measured. */
const COMPARISON =
  /(?<!\b(?:rather|other|fewer|more|less)\s)\bthan\b|\b(?:best|worst|strongest|weakest|cheapest|fastest)\b|\b(?:more|less) (?!than)\w+ than\b/i;

/** A comparison in words nobody could read is still a claim, where it is about something that was measured. */
function unreadComparison({ masked, text, mentions }: Scene, taken: readonly Reading[]): Reading[] {
  const isAbout = mentions.some(({ kind }) => kind === "entity" || kind === "task");
  const match = isAbout ? COMPARISON.exec(masked) : null;
  if (match === null || taken.some(({ start, end }) => start <= match.index + 40 && match.index - 40 <= end))
    return [];
  return [
    {
      start: 0,
      end: text.length,
      status: "unchecked",
      found: "a comparison in words that could not be read",
    },
  ];
}

/** Context shown around a number that nobody understood, in characters. */
const AROUND = 28;
const CLAIM_MAX = 120;

/** A reading as a finding: on its line, in the text's own words. */
export function findingOf(text: string, { start, end, ...rest }: Reading, line: number): Finding {
  const isBare = rest.status === "unchecked" && end - start < 60;
  const from = isBare ? Math.max(0, start - AROUND) : start;
  const to = isBare ? Math.min(text.length, end + AROUND) : end;
  const words = text.slice(from, to).replace(/\s+/g, " ").trim();
  const cut = words.length > CLAIM_MAX ? `${words.slice(0, CLAIM_MAX - 1)}…` : words;
  return {
    line,
    claim: isBare ? `${from > 0 ? "…" : ""}${cut}${to < text.length ? "…" : ""}` : cut,
    ...rest,
  };
}
