/**
 * Makes one campaign of the shares several jobs ran. Everything is held against the plan they share: a missing share,
 * one that is there twice and one of another plan are each one sentence, because a merge that guesses would be green
 * about runs that nobody made.
 */
import { evidencePatterns } from "../grade/evidence-patterns.ts";
import { pairPlace } from "../plan/head-to-head.ts";
import { isInShare } from "../plan/share.ts";
import type { CampaignFacts, DataPack } from "../record/data-pack.ts";
import { taskKey } from "../record/ids.ts";
import { pairName } from "../record/placement.ts";
import type { RunRecord } from "../record/run-record.ts";
import { sealPack } from "../record/seal-pack.ts";
import type { ShardManifest } from "../record/shard-manifest.ts";
import { canonicalJson } from "../std/json.ts";
import { UsageError } from "../std/usage-error.ts";

/** One job's share as it was handed in; `name` is what its folder is called. */
export interface Shard {
  readonly name: string;
  readonly manifest: ShardManifest;
  readonly pack: DataPack;
}

/** The shards in their order, none missing, none twice, all of one plan; throws `UsageError` in one sentence. */
export function wholeOf(shards: readonly Shard[], plan?: string): readonly [Shard, ...Shard[]] {
  const [first, ...others] = shards.toSorted((a, b) => a.manifest.shard.index - b.manifest.shard.index);
  if (first === undefined)
    throw new UsageError("there is no shard to merge; give the folders that the shards' jobs left.");
  const all = [first, ...others] as const;
  refuseForeign(all, plan ?? first.manifest.plan);
  refuseTwins(all);
  refuseGaps(all, first.manifest.shard.of);
  for (const shard of all) refuseForeignRuns(shard);
  return all;
}

/** One campaign of all of them, as a single job would have sealed it. */
export function mergeShards(all: readonly [Shard, ...Shard[]]): DataPack {
  const facts = mergedFacts(all);
  const runs = all.flatMap(({ pack }) => pack.runs).toSorted(byPlace(facts));
  return sealPack(facts, runs, evidencePatterns(runs));
}

function refuseForeign(all: readonly [Shard, ...Shard[]], plan: string | null): void {
  const [first] = all;
  for (const { name, manifest, pack } of all) {
    const isOfPlan = manifest.plan === plan && manifest.part === first.manifest.part;
    if (!isOfPlan || manifest.shard.of !== first.manifest.shard.of || !isAlike(pack, first.pack))
      throw new UsageError(
        `the shard in ${name} belongs to another plan; all shards must come from one commit, one configuration and one matrix.`,
      );
  }
}

function isAlike({ campaign: a }: DataPack, { campaign: b }: DataPack): boolean {
  const same = (one: CampaignFacts) =>
    canonicalJson([one.suite, one.subject_fingerprint, one.runs_per_task, one.replayed_from ?? null]);
  return same(a) === same(b);
}

function refuseTwins(all: readonly Shard[]): void {
  for (const [at, { name, manifest }] of all.entries()) {
    const before = all[at - 1];
    if (before?.manifest.shard.index === manifest.shard.index)
      throw new UsageError(
        `shard ${manifest.shard.index} of ${manifest.shard.of} is there twice, in ${before.name} and ${name}; give each job of the matrix its own index.`,
      );
  }
}

function refuseGaps(all: readonly Shard[], of: number): void {
  const there = new Set(all.map(({ manifest }) => manifest.shard.index));
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !there.has(index));
  if (missing.length === 0) return;
  const [word, verb] = missing.length === 1 ? ["shard", "is"] : ["shards", "are"];
  throw new UsageError(
    `${word} ${missing.join(", ")} of ${of} ${verb} missing; run the failed jobs again, nothing is decided without them.`,
  );
}

function refuseForeignRuns({ name, manifest, pack }: Shard): void {
  const place = manifest.part === "deep" ? pairPlaceIn(pack.campaign) : placeIn(pack.campaign);
  const stray = pack.runs.find((run) => {
    const at = place(run);
    return at === undefined || !isInShare(at, manifest.shard);
  });
  if (stray === undefined) return;
  throw new UsageError(
    `the shard in ${name} holds a run of ${taskKey(stray.task_id, stray.variant)} that is not its share's; it was changed after it was written.`,
  );
}

/** A run's 0-based place in the plan of the whole; undefined where it has none. */
type PlaceOf = (run: RunRecord) => number | undefined;

function placeIn({ suite, runs_per_task }: CampaignFacts): PlaceOf {
  const keys = suite.tasks.map(({ task_id, variant }) => taskKey(task_id, variant));
  return ({ task_id, variant, epoch, stage, arm, placement }) => {
    const at = keys.indexOf(taskKey(task_id, variant));
    const isAlone = stage === "first_look" && arm === "candidate" && placement === undefined;
    return !isAlone || at === -1 || epoch > runs_per_task ? undefined : (epoch - 1) * keys.length + at;
  };
}

function pairPlaceIn({ suite }: CampaignFacts): PlaceOf {
  const scored = suite.tasks.filter((task) => task.scored);
  const keys = scored.map(({ task_id, variant }) => taskKey(task_id, variant));
  return ({ task_id, variant, epoch, stage, placement }) => {
    const key = taskKey(task_id, variant);
    const at = keys.indexOf(key);
    // A deep gate has no first look, so that a pair's number is its form's.
    const isOfPair = stage === "deep" && placement?.pair === pairName(key, epoch);
    return !isOfPair || at === -1 ? undefined : pairPlace(at, epoch, keys.length);
  };
}

/** The order in which a campaign's pack lists its runs: by task, then epoch. */
function byPlace({ suite }: CampaignFacts): (a: RunRecord, b: RunRecord) => number {
  const keys = suite.tasks.map(({ task_id, variant }) => taskKey(task_id, variant));
  const at = ({ task_id, variant }: RunRecord) => keys.indexOf(taskKey(task_id, variant));
  return (a, b) => at(a) - at(b) || a.epoch - b.epoch;
}

/** How the provider bore each job is each job's own: the whole has no such history. */
function mergedFacts(all: readonly [Shard, ...Shard[]]): CampaignFacts {
  const facts = all.map(({ pack }) => pack.campaign);
  const byStart = facts.toSorted((a, b) => (a.started_at < b.started_at ? -1 : 1));
  const { request_limits: _, ...first } = byStart[0] ?? all[0].pack.campaign;
  const finished = facts.map(({ finished_at }) => finished_at).toSorted();
  const stops = all.flatMap(({ manifest: { shard }, pack: { campaign } }) =>
    campaign.stopped_early === null ? [] : [`Shard ${shard.index} of ${shard.of}: ${campaign.stopped_early}`],
  );
  return {
    ...first,
    finished_at: finished.at(-1) ?? first.finished_at,
    stopped_early: stops.length === 0 ? null : stops.join(" "),
  };
}
