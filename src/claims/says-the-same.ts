import type { Passes } from "../stats/passes.ts";
import type { Range } from "../stats/range.ts";
import { agrees, shownNumber } from "./shown-number.ts";

/** Whether a value is a score: an object that counts passes and runs. */
export function isScore(value: unknown): value is Passes {
  return hasNumbers(value, "passed", "runs");
}

function isRange(value: unknown): value is Range {
  return hasNumbers(value, "low", "high") && !hasNumbers(value, "point");
}

function hasNumbers(value: unknown, ...names: readonly string[]): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    names.every((name) => typeof Reflect.get(value, name) === "number")
  );
}

/**
 * Whether a link's text says what is at its place: numbers when rounded to the shown digits, scores as `25/30` or
 * `83.3%`, ranges as `66–93%`, texts word for word up to a cut. A text without a number only names a section.
 */
export function saysTheSame(text: string, value: unknown, path: string): boolean {
  const name = path.split(".").at(-1) ?? "";
  if (typeof value === "string") return sameText(text, value);
  if (typeof value === "number") return sameNumber(text, value, path);
  if (typeof value === "boolean") return normal(text) === (value ? "yes" : "no");
  if (value === null) return !/\d/.test(text);
  if (normal(text) === normal(name)) return true;
  if (isScore(value) && /^\d/.test(text)) return sameScore(text, value);
  if (isRange(value)) return sameRange(text, value);
  return !/\d/.test(text);
}

function sameText(text: string, value: string): boolean {
  const [said, there] = [normal(text), normal(value)];
  return said === there || (text.trimEnd().endsWith("…") && there.startsWith(said));
}

function sameScore(text: string, { passed, runs }: Passes): boolean {
  const match = /^(?:(\d+)\/(\d+))?\s*(?:\(?(\d+(?:\.\d+)?)%\)?)?$/.exec(text.trim());
  if (match === null || text.trim() === "") return false;
  const [, shownPassed, shownRuns, percent] = match;
  const isRight = shownPassed === undefined || (Number(shownPassed) === passed && Number(shownRuns) === runs);
  return (
    isRight && (percent === undefined || agrees(shownNumber(percent, 0, percent), (100 * passed) / runs))
  );
}

function sameRange(text: string, { low, high }: Range): boolean {
  const match = /^(\d+(?:\.\d+)?)\s?[–-]\s?(\d+(?:\.\d+)?)%$/.exec(text.trim());
  const [, shownLow, shownHigh] = match ?? [];
  if (shownLow === undefined || shownHigh === undefined) return false;
  return (
    agrees(shownNumber(shownLow, 0, shownLow), 100 * low) &&
    agrees(shownNumber(shownHigh, 0, shownHigh), 100 * high)
  );
}

/** Units are said by the text, and by the path of what is there: `_ms` may be shown in seconds, shares in percent. */
function sameNumber(text: string, value: number, path: string): boolean {
  const match = /^(?<sign>[+-]?)\s?\$?(?<amount>\d[\d,]*(?:\.\d+)?)\s?(?<unit>%|x|×|s|ms|points?)?$/.exec(
    text.trim(),
  );
  if (match?.groups === undefined) return false;
  const { sign = "", amount = "", unit = "" } = match.groups;
  const isShare = unit === "%" || unit.startsWith("point");
  const scale = isShare ? 100 : unit === "s" && path.includes("_ms") ? 0.001 : 1;
  return agrees(shownNumber(amount, 0, amount), (sign === "-" ? -1 : 1) * value * scale);
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$./:@<>=!+-]+/gu, " ")
    .trim();
}
