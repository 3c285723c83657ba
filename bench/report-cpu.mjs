/** Preloaded into a measured process: on exit it prints the CPU time it used and its peak memory on file descriptor 3. */
import { writeSync } from "node:fs";

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  try {
    writeSync(3, JSON.stringify({ cpuMs: (user + system) / 1000, peakMb: maxRSS / 1024 }));
  } catch {
    // Descriptor 3 is only there in the process the bench started, not in its children.
  }
});
