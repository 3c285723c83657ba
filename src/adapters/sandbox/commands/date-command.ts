/** `date -d` with relative terms ("1 year ago", "2026-03-02 -90 days", "last month"), worked out as GNU date does. */
import type { Command } from "just-bash";
import { virtualNow } from "../virtual-world.ts";
import { respelt } from "./mended-commands.ts";

/** Our `date`: the same program with relative dates made absolute. */
export function dateCommand(): Command {
  return respelt("date", (args) => absoluteDates(args, virtualNow()));
}

/** The arguments with the value of `-d` made absolute where it has relative terms; `nowMs` is epoch milliseconds. */
export function absoluteDates(args: readonly string[], nowMs: number): string[] {
  const words = args.flatMap((word) => (/^-[uR]+d$/.test(word) ? [word.slice(0, -1), "-d"] : [word]));
  return words.map((word, at) => {
    const before = words[at - 1];
    if (before === "-d" || before === "--date") return absolute(word, nowMs);
    const [, flag, value] = /^(--date=|-d)(.+)$/s.exec(word) ?? [];
    return flag !== undefined && value !== undefined ? `${flag}${absolute(value, nowMs)}` : word;
  });
}

const UNITS = "years?|months?|fortnights?|weeks?|days?|hours?|minutes?|mins?|seconds?|secs?";
const TERM = new RegExp(`(?:([+-]?)\\s*(\\d+)|\\b(last|next|a|an))\\s*(${UNITS})\\b(\\s+ago\\b)?`, "gi");
const SECONDS: Readonly<Record<string, number>> = {
  fortnight: 1_209_600,
  week: 604_800,
  day: 86_400,
  hour: 3600,
  min: 60,
  minute: 60,
  sec: 1,
  second: 1,
};

/** A moment as `@seconds`, or the text itself where it has no relative term or none that is understood. */
function absolute(text: string, nowMs: number): string {
  const terms = [
    ...text
      .replace(/\byesterday\b/i, "1 day ago")
      .replace(/\btomorrow\b/i, "1 day")
      .matchAll(TERM),
  ];
  const base = text
    .replace(/\b(?:yesterday|tomorrow|now|today)\b/gi, " ")
    .replace(TERM, " ")
    .trim();
  if (terms.length === 0) return text;
  const moment = startOf(base, nowMs);
  if (Number.isNaN(moment.getTime())) return text;
  for (const term of terms) move(moment, term);
  return `@${Math.floor(moment.getTime() / 1000)}`;
}

/** The guest lives in UTC; a date without a time is its midnight, and no date at all is now. */
function startOf(base: string, nowMs: number): Date {
  if (base === "") return new Date(nowMs);
  if (/^@\d+$/.test(base)) return new Date(Number(base.slice(1)) * 1000);
  return new Date(/\d:\d\d/.test(base) && !/(?:Z|UTC|[+-]\d\d:?\d\d)$/.test(base) ? `${base}Z` : base);
}

function move(moment: Date, [, sign, digits, word, unit = "", ago]: RegExpExecArray): void {
  const size = digits === undefined ? 1 : Number(digits);
  const isBack = (sign === "-" || word?.toLowerCase() === "last") !== (ago !== undefined);
  const count = isBack ? -size : size;
  const name = unit.toLowerCase().replace(/s$/, "");
  if (name === "year") moment.setUTCFullYear(moment.getUTCFullYear() + count);
  else if (name === "month") moment.setUTCMonth(moment.getUTCMonth() + count);
  else moment.setTime(moment.getTime() + count * (SECONDS[name] ?? 0) * 1000);
}
