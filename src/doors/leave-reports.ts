import { localFolder } from "../adapters/local/local-folder.ts";
import type { Judged } from "../app/judge.ts";
import { renderOutcome } from "../app/render-outcome.ts";
import { type Outcome, writeOutcome } from "../app/write-outcome.ts";
import type { BoardRow } from "../record/board-row.ts";
import type { DataPack } from "../record/data-pack.ts";
import { partingsIn, type ReportPlaces, writeReportPage } from "./report-page.ts";
import { shippedProof } from "./shipped-proof.ts";

/** What a command judged. */
export interface Told {
  readonly candidate: DataPack;
  readonly baseline: DataPack | undefined;
  readonly judged: Judged;
  /** Of the comment. */
  readonly key: string;
  readonly reportUrl?: string;
  /** Campaigns to rank the candidate among. */
  readonly board?: readonly BoardRow[];
}

/** Says a judgement in every form and, where there is a place for them, leaves all of them there, the page too. */
export async function leaveReports(
  { candidate, baseline, judged, key, reportUrl, board = [] }: Told,
  places: ReportPlaces | undefined,
  signal: AbortSignal,
): Promise<Outcome> {
  const partings =
    places === undefined ? undefined : await partingsIn({ candidate, baseline }, places, signal);
  const context = {
    key,
    ...(partings !== undefined && { partings }),
    ...(reportUrl !== undefined && { reportUrl }),
    ...(await shippedProof(candidate)),
  };
  const outcome = renderOutcome(candidate, baseline, judged, context);
  if (places !== undefined) {
    await writeOutcome(localFolder(places.out), outcome, signal);
    await writeReportPage({ candidate, baseline, ...judged, ...context, board }, places, signal);
  }
  return outcome;
}
