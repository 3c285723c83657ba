/** Ratios: `2.7x less than its sibling`, `3x more than the 20B`, `between 4.6x and 146x more`, `4.6x to 146x`. */
import type { Entity } from "../entity.ts";
import { type Reading, reading, unchecked } from "../finding.ts";
import { entityAt, entityMentions, isObject, objectOf, type Scene } from "../scene.ts";
import { agrees, shownNumber } from "../shown-number.ts";
import { groupsOf, type Reader, type Span, wholeMatch } from "./reader.ts";

const RANGE =
  /(?<low>\d+(?:\.\d+)?)\s?[x×]?\s+(?:and|to)\s+(?<high>\d+(?:\.\d+)?)\s?[x×](?=\s+(?:more|less|cheaper|as|the)\b|[\s.,;)]|$)/dg;
const SINGLE =
  /(?<![\d.])(?<times>\d+(?:\.\d+)?)\s?(?:[x×]|times)\s+(?<word>more|less|cheaper|dearer|faster|slower|higher|lower|fewer)\b/dg;

/** Reads ratios of cost or time between those the sentence speaks of. */
export const readRatios: Reader = (scene) => {
  const ranges = [...scene.masked.matchAll(RANGE)].flatMap((match) =>
    readRange(scene, match as RegExpExecArray),
  );
  const singles = [...scene.masked.matchAll(SINGLE)]
    .filter((match) => !ranges.some(({ start, end }) => start <= match.index && match.index < end))
    .flatMap((match) => readSingle(scene, match as RegExpExecArray));
  return [...ranges, ...singles];
};

type Figure = "costPerPassUsd" | "latencyMsP50";

/** What is being compared, from the sentence's other words. */
function figureMeant({ masked }: Scene): { figure: Figure; path: string } | undefined {
  if (/\bcosts?\b|\$|cheap|expensive|dearer|per pass/i.test(masked))
    return { figure: "costPerPassUsd", path: "run_summary.cost_per_pass_usd" };
  if (/\b(?:fast|slow|quick|latency|time)/i.test(masked))
    return { figure: "latencyMsP50", path: "run_summary.latency_ms_p50" };
  return undefined;
}

function readRange(scene: Scene, match: RegExpExecArray): Reading[] {
  const whole = wholeMatch(match);
  const meant = figureMeant(scene);
  const mentions = entityMentions(scene);
  const reference = mentions.find((mention) => isObject(scene, mention))?.entity ?? scene.world.candidate;
  const others = mentions.map(({ entity }) => entity).filter((entity) => entity !== reference);
  const base = meant === undefined ? null : (reference?.figures[meant.figure] ?? null);
  const values = meant === undefined ? [] : others.flatMap(({ figures }) => figures[meant.figure] ?? []);
  if (meant === undefined || base === null || values.length === 0 || values.length < others.length)
    return [unchecked(whole, "nothing known to compare")];
  const group = groupsOf(match);
  const [low, high] = [Math.min(...values) / base, Math.max(...values) / base];
  const isRight = fits(scene, group("low"), low) && fits(scene, group("high"), high);
  return [reading(whole, isRight, meant.path, `${trim(low)}x to ${trim(high)}x`)];
}

function readSingle(scene: Scene, match: RegExpExecArray): Reading[] {
  const group = groupsOf(match);
  const [times, word] = [group("times"), group("word")];
  const whole = wholeMatch(match);
  const subject = entityAt(scene, whole.start);
  const meant = figureMeant(scene);
  const ratio = meant === undefined ? null : ratioOf(subject, objectOf(scene, subject), meant.figure);
  if (meant === undefined || ratio === null) return [unchecked(whole, "nothing known to compare")];
  const isLess = /less|cheaper|faster|lower|fewer/.test(word?.text ?? "");
  const value = isLess ? 1 / ratio : ratio;
  return [reading(whole, fits(scene, times, value), meant.path, `${trim(value)}x`)];
}

function ratioOf(subject: Entity | undefined, object: Entity | undefined, figure: Figure): number | null {
  const [a, b] = [subject?.figures[figure] ?? null, object?.figures[figure] ?? null];
  return a === null || b === null || a === 0 || b === 0 ? null : a / b;
}

function fits({ masked }: Scene, span: Span | undefined, value: number): boolean {
  return span !== undefined && agrees(shownNumber(masked, span.start, span.text), value);
}

function trim(value: number): string {
  return `${Number(value.toPrecision(4))}`;
}
