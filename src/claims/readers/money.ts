/** Amounts of money: `$0.012015 total`, `$0.000481 per passing run`, `$0.07/$0.30 per million input/output tokens`. */
import { type Entity, placeOf } from "../entity.ts";
import { type Reading, reading, unchecked } from "../finding.ts";
import { entityAt, type Scene } from "../scene.ts";
import { agrees, shownNumber } from "../shown-number.ts";
import { groupsOf, type Reader, type Span, wholeMatch } from "./reader.ts";

const PRICES = /\$(?<input>\d+(?:\.\d+)?)\s?\/\s?\$(?<output>\d+(?:\.\d+)?)(?= per (?:million|1M|M)\b)/dg;
const AMOUNT = /\$(?<amount>\d[\d,]*(?:\.\d+)?)/dg;
const PER_PASS = /^\s*(?:\/\s?|per |a )pass/i;

/** Reads every amount of a sentence. */
export const readMoney: Reader = (scene) => {
  const prices = [...scene.masked.matchAll(PRICES)].flatMap((match) =>
    readPrices(scene, match as RegExpExecArray),
  );
  const amounts = [...scene.masked.matchAll(AMOUNT)]
    .filter(({ index }) => !prices.some(({ start, end }) => start <= index && index < end))
    .flatMap((match) => readAmount(scene, match as RegExpExecArray));
  return [...prices, ...amounts];
};

function readPrices(scene: Scene, match: RegExpExecArray): Reading[] {
  const whole = wholeMatch(match);
  const entity = entityAt(scene, whole.start);
  const { pack } = entity ?? {};
  const price = pack?.campaign.prices.overrides[pack.campaign.subject.model];
  if (entity === undefined || price === undefined) return [unchecked(whole, "the pack holds no such prices")];
  const group = groupsOf(match);
  const isRight = (side: "input" | "output"): boolean => {
    const span = group(side);
    return span !== undefined && agrees(shownNumber(scene.masked, span.start, span.text), price[side]);
  };
  const path = placeOf(entity, "campaign.prices.overrides");
  return [reading(whole, isRight("input") && isRight("output"), path, `$${price.input}/$${price.output}`)];
}

function readAmount(scene: Scene, match: RegExpExecArray): Reading[] {
  const whole = wholeMatch(match);
  const amount = groupsOf(match)("amount");
  if (amount === undefined) return [];
  if (scene.isHypothetical) return [unchecked(whole, "says what was thought or would be")];
  const entity = entityAt(scene, whole.start);
  if (entity === undefined) return [unchecked(whole, "is about campaigns that were not given")];
  return [held(scene, whole, amount, entity)];
}

function held(scene: Scene, whole: Span, amount: Span, entity: Entity): Reading {
  const shown = shownNumber(scene.masked, amount.start, amount.text);
  const after = scene.masked.slice(whole.end);
  const perPass = figure(entity, "cost_per_pass_usd");
  const total = figure(entity, "cost_usd");
  const part = partAround(scene.masked, whole.start);
  const isPerPass =
    PER_PASS.test(after) || (!/^\s*(?:in )?total/.test(after) && /per pass|\/\s?pass/i.test(part));
  const before = scene.masked.slice(Math.max(0, whole.start - 30), whole.start);
  const isTotal =
    /^\W*cost\b/i.test(part) ||
    /^\s*(?:in )?total|^\s*(?:for\b|in all)/.test(after) ||
    /\btotal\b[^.;]*$/i.test(before);
  const meant = isPerPass ? [perPass] : isTotal ? [total] : [perPass, total];
  const known = meant.flatMap(({ value, path }) => (value === null ? [] : [{ value, path }]));
  const [first] = known;
  if (first === undefined) return unchecked(whole, `no such figure of ${entity.label}`);
  const fits = known.find(({ value }) => agrees(shown, value));
  if (fits !== undefined) return reading(whole, true, fits.path, `$${fits.value}`);
  if (known.length > 1) return unchecked(whole, "neither a total nor a cost per pass of the packs");
  return reading(whole, false, first.path, `$${first.value}`);
}

function figure(
  entity: Entity,
  name: "cost_per_pass_usd" | "cost_usd",
): { value: number | null; path: string } {
  const { costPerPassUsd, costUsd } = entity.figures;
  const value = name === "cost_usd" ? costUsd : costPerPassUsd;
  return { value, path: placeOf(entity, `run_summary.${name}`, name) };
}

/** The part of a line of facts that a place is in: `Cost $0.03 · per pass $0.001` has two. */
function partAround(text: string, at: number): string {
  const from = text.lastIndexOf("·", at) + 1;
  const end = text.indexOf("·", at);
  return text.slice(from, end < 0 ? text.length : end);
}
