import type { Found, StandingReports } from "../ports.ts";
import type { DataPack } from "../record/data-pack.ts";
import { readWatchState, stampWatch } from "../record/watch-state.ts";
import { nightHeadline, nightSentence, renderNight } from "../report/night-report.ts";
import { snakeCased } from "../report/snake-cased.ts";
import type { Json } from "../std/json.ts";
import { judgeNights, type NightVerdict } from "../verdict/judge-nights.ts";

/** A night's campaign with its history, and where its report is kept. */
export interface Night {
  readonly pack: DataPack;
  /** Of the report; other watches of the repository have others. */
  readonly key: string;
  /** Where the whole night can be read. */
  readonly moreUrl: string | undefined;
  /** Undefined where nobody keeps reports: the night is judged all the same. */
  readonly reports: StandingReports | undefined;
}

/** What a night came to. */
export interface NightEnd {
  readonly night: NightVerdict;
  readonly headline: string;
  readonly sentence: string;
  /** Markdown. */
  readonly report: string;
  /** What happened to the report that stays open, and its address; undefined where there is none. */
  readonly standing: { readonly kind: "opened" | "rewritten" | "closed"; readonly url: string } | undefined;
  /** Why the report could not be kept, one sentence. */
  readonly refusal: string | undefined;
}

/**
 * Judges a night and keeps its report: opened when the base branch fell, rewritten while it is low, closed when it is
 * back. A report that is refused changes nothing of the judgement.
 */
export async function keepWatch(
  { pack, key, moreUrl, reports }: Night,
  signal: AbortSignal,
): Promise<NightEnd> {
  const found = await reports?.find(key, signal);
  const open = found?.kind === "found" ? found.value : undefined;
  const judged = judgeNights(pack, open === undefined ? undefined : readWatchState(open.body));
  const night = open === undefined ? await unlessAccepted(judged, { pack, key, reports }, signal) : judged;
  const report = renderNight(night, { pack, moreUrl });
  const said = { night, headline: nightHeadline(night), sentence: nightSentence(night), report };
  if (reports === undefined) return { ...said, standing: undefined, refusal: undefined };
  if (found?.kind === "refused") return { ...said, standing: undefined, refusal: found.reason };
  const body = stampWatch(report, key, night.state);
  const kept = await keep(night, { isOpen: open !== undefined, key, body, reports }, signal);
  return kept.kind === "refused"
    ? { ...said, standing: undefined, refusal: kept.reason }
    : { ...said, standing: kept.value, refusal: undefined };
}

/**
 * A report that somebody closed while the base branch was low is their word that this is the norm from now on: what was
 * before that fall is no longer held against any night.
 */
async function unlessAccepted(
  night: NightVerdict,
  { pack, key, reports }: Pick<Night, "pack" | "key" | "reports">,
  signal: AbortSignal,
): Promise<NightVerdict> {
  if (night.word !== "fell" || reports === undefined) return night;
  const closed = await reports.lastClosed(key, signal);
  const accepted = closed.kind === "found" ? readWatchState(closed.value?.body ?? "") : undefined;
  return accepted?.subject_fingerprint === pack.campaign.subject_fingerprint
    ? judgeNights(pack, undefined, accepted.since)
    : night;
}

async function keep(
  night: NightVerdict,
  {
    isOpen,
    key,
    body,
    reports,
  }: {
    readonly isOpen: boolean;
    readonly key: string;
    readonly body: string;
    readonly reports: StandingReports;
  },
  signal: AbortSignal,
): Promise<Found<NightEnd["standing"]>> {
  if (night.word === "fell" || night.word === "still_low")
    return reports.write({ key, title: TITLE, body }, signal);
  // A night that says nothing neither opens nor closes anything.
  if (!isOpen || night.word === "unmeasured" || night.word === "too_early") return NOTHING;
  const closed = await reports.close({ key, body }, signal);
  if (closed.kind === "refused") return closed;
  return closed.value === undefined ? NOTHING : found({ kind: "closed", url: closed.value.url });
}

const TITLE = "Agent evals: the base branch passes less than it did";

function found(value: NightEnd["standing"]): Found<NightEnd["standing"]> {
  return { kind: "found", value };
}

const NOTHING = found(undefined);

/** `watch.json`: the night with its p-values, names in snake_case. */
export function nightJson({ night, sentence, standing }: NightEnd): string {
  const document = {
    format_version: 1,
    sentence,
    ...(snakeCased(night) as Record<string, Json>),
    report: snakeCased(standing),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** 1 where the base branch is low, 3 where nothing was measured; `never` only reports. */
export function nightExitCode(
  { word }: NightVerdict,
  failOn: "regression" | "inconclusive" | "never",
): 0 | 1 | 3 {
  if (failOn === "never") return 0;
  if (word === "fell" || word === "still_low") return 1;
  return word === "unmeasured" ? 3 : 0;
}
