import { localFolder } from "../adapters/local/local-folder.ts";
import { packFolder } from "../adapters/local/pack-folder.ts";
import type { ReportInput } from "../report/report-input.ts";

/** Where to write, and the packs (or their folders) that trajectories are looked for beside; what is not there is passed over. */
export interface ReportPlaces {
  readonly cwd: string;
  readonly out: string;
  readonly packs: readonly (string | undefined)[];
}

/** Writes `report.html` into the output folder; the page's own code is loaded only here. */
export async function writeReportPage(
  input: ReportInput,
  { cwd, out, packs }: ReportPlaces,
  signal: AbortSignal,
): Promise<void> {
  const { writePage } = await import("../app/write-page.ts");
  const given = packs.filter((pack) => pack !== undefined).filter((pack) => pack !== "");
  const beside = await Promise.all(given.map((pack) => packFolder(cwd, pack)));
  await writePage(localFolder(out), input, beside, signal);
}
