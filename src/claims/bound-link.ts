/**
 * A number bound to its place: `[25/30](data-pack.json#run_summary)`. The fragment is a path into the pack, after
 * `delta:` for candidate minus baseline, after `ratio:` for the baseline's over the candidate's. Links may name
 * `baseline-pack.json` instead.
 */
import type { DataPack } from "../record/data-pack.ts";
import type { BoundLink } from "./blocks.ts";
import type { Ledger } from "./entity.ts";
import type { Finding } from "./finding.ts";
import { resolvePath } from "./pack-path.ts";
import { agrees, shownNumber } from "./shown-number.ts";

/** Holds a bound link's text against the value at its place. */
export function checkBoundLink(link: BoundLink, ledger: Ledger): Finding {
  const [, kind = "", path = ""] = /^(?:(delta|ratio):)?(.*)$/.exec(link.fragment) ?? [];
  const base = { line: link.line, claim: link.text, path: `${link.file} ${link.fragment}` };
  const pack = link.file.startsWith("baseline") ? ledger.baseline : ledger.candidate;
  if (pack === undefined) return { ...base, status: "unchecked", found: "no baseline pack was given" };
  const value = kind === "" ? valueAt(pack, path) : derived(kind, path, ledger);
  if (value === undefined) return { ...base, status: "contradicted", found: "there is no such place" };
  const holds = saysTheSame(link.text, value, path);
  return { ...base, status: holds ? "holds" : "contradicted", found: shownValue(value) };
}

function valueAt(pack: DataPack, path: string): unknown {
  return resolvePath(pack, path)?.value;
}

function derived(kind: string, path: string, { candidate, baseline }: Ledger): number | undefined {
  const [here, there] = [
    valueAt(candidate, path),
    baseline === undefined ? undefined : valueAt(baseline, path),
  ];
  if (typeof here !== "number" || typeof there !== "number") return undefined;
  if (kind === "delta") return here - there;
  return here === 0 ? undefined : there / here;
}

interface Score {
  readonly passed: number;
  readonly runs: number;
}

function isScore(value: unknown): value is Score {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof Reflect.get(value, "passed") === "number" &&
    typeof Reflect.get(value, "runs") === "number"
  );
}

/** A text without a number names its place and says nothing; one with numbers must show the value there. */
function saysTheSame(text: string, value: unknown, path: string): boolean {
  if (typeof value === "string")
    return normal(text) === normal(value) || normal(value).includes(normal(text).replace(/…$/, ""));
  if (isScore(value)) return sameScore(text, value);
  const name = path.split(".").at(-1) ?? "";
  if (typeof value === "number") return sameNumber(text, value, name);
  if (value === null) return !/\d/.test(text);
  if (typeof value === "boolean") return normal(text) === (value ? "yes" : "no");
  return normal(text) === normal(name) || !/\d/.test(text);
}

function sameScore(text: string, { passed, runs }: Score): boolean {
  const match = /^(?:(\d+)\/(\d+))?\s*(?:\(?(\d+(?:\.\d+)?)%\)?)?$/.exec(text.trim());
  if (match === null || text.trim() === "") return false;
  const [, shownPassed, shownRuns, percent] = match;
  const isRight = shownPassed === undefined || (Number(shownPassed) === passed && Number(shownRuns) === runs);
  return (
    isRight && (percent === undefined || agrees(shownNumber(percent, 0, percent), (100 * passed) / runs))
  );
}

/** Units are said by the text, and by the name of what is there: `_ms` may be shown in seconds, rates in percent. */
function sameNumber(text: string, value: number, name: string): boolean {
  const match = /^(?<sign>[+-]?)\s?\$?(?<amount>\d[\d,]*(?:\.\d+)?)\s?(?<unit>%|x|×|s|ms|min|points?)?$/.exec(
    text.trim(),
  );
  if (match?.groups === undefined) return false;
  const { sign = "", amount = "", unit } = match.groups;
  const scale =
    unit === "%" || unit?.startsWith("point") ? 100 : unit === "s" && name.includes("_ms") ? 0.001 : 1;
  const signed = sign === "-" ? -1 : 1;
  return agrees(shownNumber(amount, 0, amount), signed * value * scale);
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$./:@-]+/gu, " ")
    .trim();
}

function shownValue(value: unknown): string {
  if (isScore(value)) return `${value.passed}/${value.runs}`;
  return typeof value === "object" ? "a section of the pack" : String(value);
}
