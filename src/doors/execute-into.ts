import { openJournal } from "../adapters/local/journal.ts";
import { localFolder } from "../adapters/local/local-folder.ts";
import { setAsideJournal } from "../adapters/local/set-aside-journal.ts";
import { runCampaign } from "../app/run-campaign.ts";
import { writePack } from "../app/write-pack.ts";
import type { CampaignEvents } from "../campaign/campaign-plan.ts";
import type { DataPack } from "../record/data-pack.ts";
import type { Workshop } from "./workshop.ts";

/** Runs a workshop's campaign with its journal in `out` and leaves `data-pack.json` and `trajectories/` there. */
export async function executeInto(
  { request, world, notices }: Workshop,
  target: { readonly out: string; readonly isResume: boolean },
  events: CampaignEvents,
  signal: AbortSignal,
): Promise<DataPack> {
  for (const text of notices) events({ kind: "notice", text });
  await setAsideJournal(target.out, { isResume: target.isResume });
  await using journal = await openJournal(target.out);
  const pack = await runCampaign(request, { ...world, journal }, events, signal);
  await writePack(localFolder(target.out), pack, signal);
  return pack;
}
