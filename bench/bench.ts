/** `npm run bench`: speed and memory, side by side in one run; measured, never asserted. */
import { cpus } from "node:os";
import { benchCampaign } from "./campaign.ts";
import { benchColdStart } from "./cold-start.ts";
import { benchColdStartOnGithub } from "./cold-start-github.ts";
import { benchIntel } from "./intel.ts";
import { benchJournal } from "./journal.ts";
import { benchModelOverhead } from "./model-overhead.ts";
import { benchReportPage } from "./report-page.ts";
import { benchSandbox } from "./sandbox.ts";
import { benchThroughput } from "./throughput.ts";

const line = (name: string, value: string, aim = ""): void =>
  console.log(`${name.padEnd(58)} ${value.padStart(14)}  ${aim}`);
const ms = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

console.log(`Node ${process.versions.node} on ${cpus().length} cores (${cpus()[0]?.model ?? "unknown"})\n`);

const coldStart = (
  name: string,
  cold: { readonly actionCpuMs: number; readonly bareCpuMs: number },
): void => {
  line(name, ms(cold.actionCpuMs));
  line("  bare `node -e 0`, CPU", ms(cold.bareCpuMs));
  line("  ratio", `${(cold.actionCpuMs / cold.bareCpuMs).toFixed(1)} ×`, "aim: at most 4 ×");
};
coldStart("cold start, nothing relevant changed: dist/index.js, CPU", await benchColdStart());
const asked = await benchColdStartOnGithub();
coldStart("  where GitHub is asked for the baseline, CPU", asked);
line("  requests to the API", `${asked.requests}`, "aim: at most 4");

const { pawl, promptfoo, skipped } = await benchCampaign();
line("30 graded agentic runs, instant simulated model, wall", ms(pawl.wallMs));
if (promptfoo === undefined) line("  promptfoo eval, 30 trivial cases: skipped", "–", skipped ?? "");
else line("  promptfoo eval, 30 trivial cases, wall", ms(promptfoo.wallMs), "aim: slower than ours");
line("  peak memory of the parent", `${pawl.peakMb.toFixed(0)} MB`, "aim: under 300 MB");
if (promptfoo !== undefined) line("  peak memory of promptfoo", `${promptfoo.peakMb.toFixed(0)} MB`);

for (const bench of [
  benchThroughput,
  benchJournal,
  benchModelOverhead,
  benchSandbox,
  benchIntel,
  benchReportPage,
])
  for (const { name, value, unit } of await bench())
    line(name, `${value.toFixed(value < 100 ? 2 : 0)} ${unit}`);
