import type { BaselineStore, Folder } from "../ports.ts";
import type { DataPack } from "../record/data-pack.ts";
import { UsageError } from "../std/usage-error.ts";
import { findGateDefect } from "../verdict/audit-gate.ts";
import { decisionDifference, recomputeVerdict } from "../verdict/recompute.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { openSealedPack } from "./open-pack.ts";
import { readTrajectory } from "./read-trajectory.ts";

/** What a pack was found to be. */
export interface PackFindings {
  readonly runs: number;
  /** The decision that was made again; undefined where the pack is of no gate. */
  readonly decision: string | undefined;
  /** The hash that the pack is sealed under; undefined where its format knew no seals. */
  readonly seal: string | undefined;
  /** Runs whose trajectory was found beside the pack, byte for byte. */
  readonly trajectories: number;
  /** What does not hold, one sentence each, naming the place. */
  readonly defects: readonly string[];
}

/**
 * Holds a data pack against itself: every summary against the runs, a gate's runs against the plan they follow, the
 * decision against the rules it was made by, every trajectory against its fingerprint. Needs no network and believes nothing that can be worked out.
 */
export async function verifyPack(
  { store, path, folder }: { readonly store: BaselineStore; readonly path: string; readonly folder: Folder },
  signal: AbortSignal,
): Promise<PackFindings> {
  const opened = await openSealedPack(store, path, signal).catch((error: unknown) => {
    if (error instanceof UsageError) return error.message;
    throw error;
  });
  if (typeof opened === "string")
    return { runs: 0, decision: undefined, seal: undefined, trajectories: 0, defects: [opened] };
  const { pack, seal } = opened;
  const recomputed = recomputeVerdict(pack);
  const missing = await missingTrajectories(pack, folder, signal);
  return {
    runs: pack.runs.length,
    decision: recomputed?.word,
    seal: seal?.sha256,
    trajectories: pack.runs.length - missing.length,
    defects: [...gateDefects(pack, recomputed), ...missing],
  };
}

/** The decision, and where that follows, what a verdict does not show: a run too many, a wave too early, an order somebody chose. */
function gateDefects(pack: DataPack, recomputed: Verdict | undefined): string[] {
  const decided = decisionDefects(pack, recomputed);
  if (decided.length > 0) return decided;
  const defect = findGateDefect(pack);
  return defect === undefined ? [] : [`gate: ${defect}`];
}

function decisionDefects(pack: DataPack, recomputed: Verdict | undefined): string[] {
  if (recomputed === undefined && pack.decision === undefined) return [];
  if (recomputed === undefined)
    return ["decision: the pack holds a decision but no rules it could be made by."];
  const place = decisionDifference(pack, recomputed);
  return place === undefined
    ? []
    : [`${place}: the runs and rules of the pack give another decision (${recomputed.word}).`];
}

async function missingTrajectories(pack: DataPack, folder: Folder, signal: AbortSignal): Promise<string[]> {
  const missing: string[] = [];
  for (const [index, { trajectory_sha256: sha }] of pack.runs.entries()) {
    const found = await readTrajectory([folder], sha, signal);
    if (typeof found === "string") missing.push(`runs.${index}.trajectory_sha256: ${found}`);
  }
  return missing;
}
