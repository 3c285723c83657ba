import type { Folder } from "../ports.ts";
import type { BoardRow } from "../record/board-row.ts";
import { partingOf } from "../report/page-align.ts";
import { packBlob } from "../report/page-blob.ts";
import { pageData } from "../report/page-data.ts";
import { renderPage } from "../report/page-html.ts";
import { type ListedPair, type ListedRun, listRuns, pairRuns } from "../report/page-runs.ts";
import type { Parting, RunDetail } from "../report/page-shape.ts";
import type { ReportInput } from "../report/report-input.ts";
import { UsageError } from "../std/usage-error.ts";
import { boardRow } from "./board-rows.ts";
import { readTrajectory } from "./read-trajectory.ts";

/** Base64 characters of transcripts in one page; beyond it the least interesting runs keep their checks and lose their transcript. */
const TRANSCRIPTS_MAX = 96 * 1024 * 1024;

const LEFT_OUT = "This page has no room for more transcripts; `pawl show` reads it in a terminal.";

/** Writes `report.html` into `folder`; `beside` are the folders the packs were in, where their `trajectories/` are looked for. One trajectory is in memory at a time (and the one it is held against). */
export async function writePage(
  folder: Folder,
  input: ReportInput,
  beside: readonly Folder[],
  signal: AbortSignal,
): Promise<void> {
  const html = await buildPage(input, beside, signal);
  const written = await folder.write("report.html", html, signal);
  if (written.kind === "refused") throw new UsageError(written.reason);
}

/** The text of `report.html`. */
export async function buildPage(
  input: ReportInput,
  beside: readonly Folder[],
  signal: AbortSignal,
): Promise<string> {
  const runs = listRuns(input);
  const pairs = new Map(pairRuns(runs).map((pair) => [pair.candidate.id, pair]));
  const blobs = new Map<string, string>();
  const transcripts = new Set<string>();
  const partings = new Map<string, Parting | "same">();
  let room = TRANSCRIPTS_MAX;
  for (const run of byInterest(runs)) {
    if (blobs.has(run.id)) continue;
    const pair: ListedPair | undefined = pairs.get(run.id);
    const opened = await Promise.all(
      [run, ...(pair === undefined ? [] : [pair.baseline])].map((each) => openRun(each, beside, signal)),
    );
    const [own, twin] = opened.map(({ detail }) => detail.transcript);
    if (own != null && twin != null) partings.set(run.id, partingOf(twin, own));
    for (const { id, detail } of opened) {
      if (blobs.has(id)) continue;
      const text = await packBlob(room > 0 ? detail : withoutTranscript(detail));
      if (room > 0 && detail.transcript !== null) transcripts.add(id);
      room -= text.length;
      blobs.set(id, text);
    }
  }
  const board = withOwnRows(input);
  const data = await packBlob(pageData({ ...input, board }, { transcripts, partings }));
  return renderPage(
    data,
    runs.map(({ id }) => blobs.get(id) ?? ""),
  );
}

/** The campaigns somebody handed in, and the two of this report as their packs have them; a gate's pack is no campaign. */
function withOwnRows({ candidate, baseline, board = [] }: ReportInput): BoardRow[] {
  const own = [candidate, ...(baseline === undefined ? [] : [baseline])].filter(
    ({ gate }) => gate === undefined,
  );
  const ids = new Set(own.map(({ campaign }) => campaign.id));
  const others = board.filter((row) => row.source === "published" || !ids.has(row.campaign_id));
  return [...others, ...own.map(boardRow)];
}

/** What did not pass first, the candidate's before the baseline's. */
function byInterest(runs: readonly ListedRun[]): ListedRun[] {
  const rank = ({ side, record }: ListedRun): number =>
    (side === "candidate" ? 0 : 2) + (record.outcome === "passed" ? 1 : 0);
  return [...runs].sort((a, b) => rank(a) - rank(b));
}

function withoutTranscript(detail: RunDetail): RunDetail {
  return detail.transcript === null ? detail : { ...detail, transcript: null, why: LEFT_OUT };
}

async function openRun(
  run: ListedRun,
  beside: readonly Folder[],
  signal: AbortSignal,
): Promise<{ readonly id: string; readonly detail: RunDetail }> {
  const read = await readTrajectory(beside, run.record.trajectory_sha256, signal);
  const detail: RunDetail =
    typeof read === "string"
      ? { record: run.record, transcript: null, why: read }
      : { record: run.record, transcript: read, why: null };
  return { id: run.id, detail };
}
