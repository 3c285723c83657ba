import type { Folder } from "../ports.ts";
import type { RunRecord } from "../record/run-record.ts";
import { partingOf } from "../report/page-align.ts";
import { type ListedPair, listRuns, pairRuns } from "../report/page-runs.ts";
import type { Parting } from "../report/page-shape.ts";
import type { ReportInput } from "../report/report-input.ts";
import { readTrajectory } from "./read-trajectory.ts";

/** Pairs looked at: a comment shows few of them. */
const PAIRS_MAX = 100;

/** Where failed runs part from the baseline's passed run of the same form, by the failed run; pairs without both trajectories are passed over. */
export async function findPartings(
  input: Pick<ReportInput, "candidate" | "baseline">,
  beside: readonly Folder[],
  signal: AbortSignal,
): Promise<ReadonlyMap<RunRecord, Parting>> {
  const found = new Map<RunRecord, Parting>();
  for (const pair of pairRuns(listRuns(input)).filter(isLost).slice(0, PAIRS_MAX)) {
    const parting = await partingIn(pair, beside, signal);
    if (parting !== undefined) found.set(pair.candidate.record, parting);
  }
  return found;
}

function isLost({ candidate, baseline }: ListedPair): boolean {
  return candidate.record.outcome === "failed" && baseline.record.outcome === "passed";
}

async function partingIn(
  { candidate, baseline }: ListedPair,
  beside: readonly Folder[],
  signal: AbortSignal,
): Promise<Parting | undefined> {
  const [was, is] = await Promise.all(
    [baseline, candidate].map(({ record }) => readTrajectory(beside, record.trajectory_sha256, signal)),
  );
  if (was === undefined || is === undefined || typeof was === "string" || typeof is === "string")
    return undefined;
  const parting = partingOf(was, is);
  return parting === "same" ? undefined : parting;
}
