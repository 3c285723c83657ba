import { localFolder } from "../adapters/local/local-folder.ts";
import { planFingerprint } from "../app/plan-fingerprint.ts";
import { writeOrRefuse } from "../app/write-or-refuse.ts";
import type { CampaignEvents } from "../campaign/campaign-plan.ts";
import type { Share } from "../plan/share.ts";
import type { DataPack } from "../record/data-pack.ts";
import type { ShardManifest } from "../record/shard-manifest.ts";
import { executeInto } from "./execute-into.ts";
import type { Workshop } from "./workshop.ts";

/** The file beside a shard's pack that says which share of what it is. */
export const SHARD_FILE = "shard.json";

/** What a job's share is a share of; `orderSeed` is the gate's, null where there is no gate. */
export interface ShardOrder {
  readonly share: Share;
  readonly part: "first_look" | "campaign";
  readonly orderSeed: string | null;
  readonly out: string;
  readonly isResume: boolean;
}

/** Runs a workshop's share and leaves its pack, trajectories and `shard.json` in `out`. */
export async function executeShard(
  workshop: Workshop,
  { share, part, orderSeed, out, isResume }: ShardOrder,
  events: CampaignEvents,
  signal: AbortSignal,
): Promise<DataPack> {
  const request = { ...workshop.request, share };
  const pack = await executeInto({ ...workshop, request }, { out, isResume }, events, signal);
  await leaveManifest(out, { share, part, plan: planFingerprint(request, orderSeed) }, signal);
  return pack;
}

/** Leaves word that there was nothing left to share. */
export function leaveNothing(out: string, share: Share, signal: AbortSignal): Promise<void> {
  return leaveManifest(out, { share, part: "nothing", plan: null }, signal);
}

/** Says which share of what the folder holds. */
export function leaveManifest(
  out: string,
  { share, part, plan }: Pick<ShardManifest, "part" | "plan"> & { readonly share: Share },
  signal: AbortSignal,
): Promise<void> {
  const manifest: ShardManifest = { format_version: 1, shard: share, part, plan };
  return writeOrRefuse(localFolder(out), SHARD_FILE, `${JSON.stringify(manifest, null, 2)}\n`, signal);
}
