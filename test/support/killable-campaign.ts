/**
 * A process that runs the tiny campaign into the folder it is given, prints a line per event, leaves the data pack
 * and prints `sealed`; for tests that kill it. Its model takes a few milliseconds a turn, so that there is something to interrupt.
 */
import { setTimeout as pause } from "node:timers/promises";
import { openJournal } from "../../src/adapters/local/journal.ts";
import { localFolder } from "../../src/adapters/local/local-folder.ts";
import { runCampaign } from "../../src/app/run-campaign.ts";
import { writePack } from "../../src/app/write-pack.ts";
import { greeter, tinyPorts, tinyRequest } from "./tiny-campaign.ts";

const [folder = "", msPerTurn = "0"] = process.argv.slice(2);
const well = greeter(({ run }) => run.epoch % 3 === 0);
const model = {
  ...well,
  complete: async (...args: Parameters<typeof well.complete>) => {
    await pause(Number(msPerTurn));
    return well.complete(...args);
  },
};

await runAndSeal();
// Only when the journal is closed: a process killed before would leave its lock, and so not be at its end.
console.log("sealed");

async function runAndSeal(): Promise<void> {
  await using journal = await openJournal(folder);
  const { harnesses, ...ports } = tinyPorts(journal, model);
  const { candidate: harness } = harnesses;
  if (harness === undefined) throw new Error("the tiny campaign has a candidate");
  const pack = await runCampaign(
    tinyRequest({ runsPerTask: 6, concurrency: 3 }),
    { ...ports, harness, priceOverrides: {} },
    (event) => console.log(event.kind),
    new AbortController().signal,
  );
  await writePack(localFolder(folder), pack, new AbortController().signal);
}
