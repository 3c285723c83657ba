import { localFolder } from "../adapters/local/local-folder.ts";
import { packFolder } from "../adapters/local/pack-folder.ts";
import type { ReportInput } from "../report/report-input.ts";

/** Where to write, and where the packs came from: trajectories are looked for beside them. */
export interface ReportPlaces {
  readonly cwd: string;
  readonly out: string;
  readonly candidate: string;
  readonly baseline: string | undefined;
}

/** Writes `report.html` into the output folder; the page's own code is loaded only here. */
export async function writeReportPage(
  input: ReportInput,
  places: ReportPlaces,
  signal: AbortSignal,
): Promise<void> {
  const { writePage } = await import("../app/write-page.ts");
  const { cwd, out, candidate, baseline } = places;
  const from = {
    candidate: await packFolder(cwd, candidate),
    baseline: baseline === undefined ? undefined : await packFolder(cwd, baseline),
  };
  await writePage(localFolder(out), input, from, signal);
}
