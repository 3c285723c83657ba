/**
 * The seal on a data pack: a hash of every fact in it, each under its own name, so that whoever opens the pack can say
 * what was touched since it was written. A hash without a key tells of changes, not of who made them: what others can
 * trust is the seal's own hash, kept where the author cannot reach it (a commit, a database, a comment).
 */
import { z } from "zod";
import { fingerprint } from "../std/hash.ts";
import { DataPack } from "./data-pack.ts";
import { Fingerprint } from "./ids.ts";
import { keyOf } from "./projections.ts";
import type { RunRecord } from "./run-record.ts";

export const PackSeal = z.strictObject({
  /** SHA-256 of the canonical JSON of each fact that is no run, by its path, e.g. `campaign.subject`. */
  facts: z.record(z.string(), Fingerprint),
  /** The same of each run by arm, stage and key, e.g. `candidate first_look task_03_run1`, in the order of the runs. */
  runs: z.record(z.string(), Fingerprint),
  /** SHA-256 of the sorted hashes of the trajectories that belong to the pack, as canonical JSON. */
  trajectories: Fingerprint,
  /** SHA-256 of all of the above: one number for the whole pack. */
  sha256: Fingerprint,
});
export type PackSeal = z.infer<typeof PackSeal>;

/** `data-pack.json` as it lies on disk: the pack and its seal. */
export const PackFile = DataPack.extend({ seal: PackSeal });

/** A run's name within its pack, as nobody else in it is called. */
export function runName(run: RunRecord): string {
  return `${run.arm} ${run.stage} ${keyOf(run)}`;
}

/** Seals what a pack holds now; its projections need no seal, they follow from the runs. */
export function sealOf(pack: DataPack): PackSeal {
  const sealed = {
    facts: Object.fromEntries(factsOf(pack).map(([path, value]) => [path, fingerprint(value)])),
    runs: Object.fromEntries(pack.runs.map((run) => [runName(run), fingerprint(run)])),
    trajectories: fingerprint([...new Set(pack.runs.map((run) => run.trajectory_sha256))].sort()),
  };
  return { ...sealed, sha256: rootOf(sealed) };
}

/** The order of the runs is part of what was recorded. */
function rootOf({ facts, runs, trajectories }: Omit<PackSeal, "sha256">): string {
  return fingerprint([facts, Object.entries(runs), trajectories]);
}

function factsOf({
  campaign,
  created_by,
  history,
  gate,
  decision,
}: DataPack): (readonly [string, unknown])[] {
  const parts = { created_by, history, gate, decision };
  return [
    ...Object.entries(campaign).map(([name, value]) => [`campaign.${name}`, value] as const),
    ...Object.entries(parts),
  ].filter(([, value]) => value !== undefined);
}

/** What was touched since a pack was sealed, as words that name each place; empty where nothing was. */
export function brokenSeals(pack: DataPack, seal: PackSeal): string[] {
  const now = sealOf(pack);
  const touched = [
    ...differing(seal.facts, now.facts),
    ...differing(seal.runs, now.runs).map((run) => `the run ${run}`),
  ];
  if (touched.length > 0) return touched;
  if (Object.keys(seal.runs).join("\n") !== Object.keys(now.runs).join("\n"))
    return ["the order of the runs"];
  return seal.sha256 === now.sha256 && seal.trajectories === now.trajectories ? [] : ["the seal itself"];
}

function differing(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    if (before[name] === after[name]) return [];
    if (before[name] === undefined) return [`${name} (added)`];
    return [after[name] === undefined ? `${name} (removed)` : name];
  });
}
