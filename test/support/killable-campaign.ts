/**
 * A process that runs the tiny campaign into the folder it is given and prints a line per finished run; for tests
 * that kill it. Its model takes a few milliseconds a turn, so that there is something to interrupt.
 */
import { setTimeout as pause } from "node:timers/promises";
import { openJournal } from "../../src/adapters/local/journal.ts";
import { executeCampaign } from "../../src/campaign/execute.ts";
import { greeter, tinyPlan, tinyPorts } from "./tiny-campaign.ts";

const [folder = "", msPerTurn = "0"] = process.argv.slice(2);
const well = greeter(({ run }) => run.epoch % 3 === 0);
const model = {
  ...well,
  complete: async (...args: Parameters<typeof well.complete>) => {
    await pause(Number(msPerTurn));
    return well.complete(...args);
  },
};

await using journal = await openJournal(folder);
const result = await executeCampaign(
  tinyPlan({ concurrency: 3 }, 6),
  tinyPorts(journal, model),
  (event) => console.log(event.kind),
  new AbortController().signal,
);
console.log(JSON.stringify(result.runs));
