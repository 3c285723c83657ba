/**
 * A process that runs or resumes a campaign of as many small runs as it is told in a folder, through the real
 * scheduler, harness, graders and journal, and prints how long the campaign itself took, in milliseconds.
 */

import { openJournal } from "../src/adapters/local/journal.ts";
import { localFolder } from "../src/adapters/local/local-folder.ts";
import { runCampaign } from "../src/app/run-campaign.ts";
import { writePack } from "../src/app/write-pack.ts";
import { greeter, tinyPorts, tinyRequest } from "../test/support/tiny-campaign.ts";

const [folder = "", runs = ""] = process.argv.slice(2);
const never = new AbortController().signal;
await using journal = await openJournal(folder);
const { harnesses, ...ports } = tinyPorts(journal, greeter());
const { candidate: harness } = harnesses;
if (harness === undefined) throw new Error("the tiny campaign has a candidate");
const pack = await runCampaign(
  tinyRequest({ runsPerTask: Number(runs) / 2, concurrency: 4 }),
  { ...ports, harness, priceOverrides: {} },
  () => undefined,
  never,
);
await writePack(localFolder(folder), pack, never);
