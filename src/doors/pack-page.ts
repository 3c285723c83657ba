import { type Judged, judge } from "../app/judge.ts";
import type { BoardRow } from "../record/board-row.ts";
import type { DataPack } from "../record/data-pack.ts";
import { type ReportPlaces, writeReportPage } from "./report-page.ts";
import { shippedProof } from "./shipped-proof.ts";

/** A pack with what it is held against and ranked among; judged by no policy where nobody judged it. */
export interface PackPage {
  readonly candidate: DataPack;
  readonly baseline?: DataPack | undefined;
  readonly board?: readonly BoardRow[];
  readonly judged?: Judged;
}

/** Writes `report.html` alone, for commands that leave a pack and say nothing of it in other forms. */
export async function writePackPage(
  page: PackPage,
  places: ReportPlaces,
  signal: AbortSignal,
): Promise<void> {
  const { candidate, baseline, board = [], judged = judge(candidate, baseline, {}) } = page;
  const proof = await shippedProof(candidate);
  await writeReportPage({ candidate, baseline, ...judged, key: "default", ...proof, board }, places, signal);
}
