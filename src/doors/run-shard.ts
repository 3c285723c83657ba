import type { CampaignEvents } from "../campaign/campaign-plan.ts";
import type { Share } from "../plan/share.ts";
import type { CampaignInputs } from "../record/campaign-inputs.ts";
import type { DataPack } from "../record/data-pack.ts";
import type { Settings } from "../suite/resolve-config.ts";
import { executeShard } from "./execute-shard.ts";
import { shardSettings } from "./shard-settings.ts";
import { openWorkshop } from "./workshop.ts";

/** Runs this job's share of a campaign and leaves it in `out`. */
export async function runShard(
  settings: Settings,
  asked: {
    readonly cwd: string;
    readonly out: string;
    readonly share: Share;
    readonly inputs: CampaignInputs | undefined;
    readonly isResume: boolean;
  },
  events: CampaignEvents,
  signal: AbortSignal,
): Promise<DataPack> {
  const { cwd, out, share, inputs, isResume } = asked;
  await using workshop = await openWorkshop(shardSettings(settings, share), cwd, signal, { inputs });
  const order = { share, part: "campaign", orderSeed: null, out, isResume } as const;
  return executeShard(workshop, order, events, signal);
}
