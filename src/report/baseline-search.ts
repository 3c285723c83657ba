import { escapeMarkdown } from "../std/escape-markdown.ts";
import { formatCount } from "../std/format-number.ts";

/** What came of looking for a baseline among earlier commits; ages and places are worked out by whoever looked. */
export type BaselineSearch = BaselineSource | BaselineGap;

/** Where the baseline was found. */
export interface BaselineSource {
  readonly kind: "found";
  /** Where it comes from and how far it is behind, in words of ours. */
  readonly provenance: string;
  /** The commit it was measured on; undefined where only its workflow run was named. */
  readonly commit: string | undefined;
  /** Steps by first parents from the base commit back to that one. */
  readonly behind: number | undefined;
  /** When its campaign ended, ISO 8601. */
  readonly measuredAt: string;
  /** Whole days from then until this report. */
  readonly ageDays: number;
  /** False where it is of other content than the base, which was then measured afresh. */
  readonly isUsed: boolean;
  /** Sentences on what was nearer and could not be used. */
  readonly passedOver: readonly string[];
}

/** Nothing usable was found; `reason` is one sentence. */
export interface BaselineGap {
  readonly kind: "missing";
  readonly reason: string;
  readonly passedOver: readonly string[];
}

/** Days after which a hosted model may well have changed since. */
const STALE_DAYS = 14;

/** What a reader must know of the search, in plain sentences: the place and age, what makes it weaker, what was passed over. */
export function searchSentences(search: BaselineSearch): string[] {
  if (search.kind === "missing") return [`No baseline was found: ${search.reason}`, ...search.passedOver];
  return [
    `The baseline is from ${search.provenance}, ${sayAge(search.ageDays)}.`,
    ...staleness(search),
    ...search.passedOver,
  ];
}

/** The sentences, small, for below a report's provenance; empty where nothing was sought. */
export function renderSearch(search: BaselineSearch | undefined): string {
  if (search === undefined) return "";
  return `<sub>${searchSentences(search).map(escapeMarkdown).join("<br>")}</sub>`;
}

/** Why the baseline says less than a fresh one would. */
export function staleness({ isUsed, ageDays }: BaselineSource): string[] {
  return [
    ...(isUsed ? [] : ["It is of other content than the base, so the base was measured in this job."]),
    ...(ageDays > STALE_DAYS
      ? [
          `It is older than ${STALE_DAYS} days, and hosted models change: measure the base branch again, e.g. on a schedule.`,
        ]
      : []),
  ];
}

function sayAge(days: number): string {
  return days === 0 ? "measured within the last day" : `measured ${formatCount(days, "day")} ago`;
}
