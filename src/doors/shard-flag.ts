import { parseShare, type Share } from "../plan/share.ts";
import type { DataPack } from "../record/data-pack.ts";
import { formatCount } from "../std/format-number.ts";
import { type Flag, flagValue, type VerbArguments } from "./verb.ts";

/** Of the commands that can run a part of what they would run. */
export const SHARD_FLAG: Flag = {
  placeholder: "i/n",
  about: "Run only this share, for a merge of all n afterwards.",
};

/** The share that was asked for; undefined where the whole was. */
export function shareFlag(args: VerbArguments): Share | undefined {
  const text = flagValue(args, "shard");
  return text === undefined ? undefined : parseShare(text);
}

/** What a share came to, in words of ours; undefined where there was nothing to run. */
export function sayShard({ index, of }: Share, pack: DataPack | undefined): string {
  if (pack === undefined)
    return `Shard ${index} of ${of}: nothing is left to run, because both contents are the same or the change was decided before.`;
  const { run_summary, campaign, runs } = pack;
  const lost = run_summary.errored === 0 ? "" : `, ${run_summary.errored} lost to infrastructure`;
  const stopped = campaign.stopped_early === null ? "" : ` ${campaign.stopped_early}`;
  return `Shard ${index} of ${of}: ${formatCount(runs.length, "run")}${lost}; nothing is decided before all shards are merged.${stopped}`;
}
