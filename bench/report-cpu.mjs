/**
 * Preloaded into a measured process: on exit it tells the CPU time it used and its peak memory, on file descriptor 3 or,
 * where one is named, as a line in the file `BENCH_REPORT`.
 */
import { appendFileSync, writeSync } from "node:fs";

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  const report = JSON.stringify({ cpuMs: (user + system) / 1000, peakMb: maxRSS / 1024 });
  const file = process.env.BENCH_REPORT;
  try {
    if (file === undefined) writeSync(3, report);
    else appendFileSync(file, `${report}\n`);
  } catch {
    // Descriptor 3 is only there in the process the bench started, not in its children.
  }
});
