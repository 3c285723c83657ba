import { localFolder } from "../adapters/local/local-folder.ts";
import { packFolder } from "../adapters/local/pack-folder.ts";
import type { Folder } from "../ports.ts";
import type { ReportInput } from "../report/report-input.ts";

/** Where to write, and the packs (or their folders) that trajectories are looked for beside; what is not there is passed over. */
export interface ReportPlaces {
  readonly cwd: string;
  readonly out: string;
  readonly packs: readonly (string | undefined)[];
}

/** Where failed runs part from the baseline's, as far as their trajectories lie in these places. */
export async function partingsIn(
  input: Pick<ReportInput, "candidate" | "baseline">,
  places: Pick<ReportPlaces, "cwd" | "packs">,
  signal: AbortSignal,
): Promise<NonNullable<ReportInput["partings"]>> {
  const { findPartings } = await import("../app/find-partings.ts");
  return findPartings(input, await foldersOf(places), signal);
}

function foldersOf({ cwd, packs }: Pick<ReportPlaces, "cwd" | "packs">): Promise<Folder[]> {
  const given = packs.filter((pack) => pack !== undefined).filter((pack) => pack !== "");
  return Promise.all(given.map((pack) => packFolder(cwd, pack)));
}

/** Writes `report.html` into the output folder; the page's own code is loaded only here. */
export async function writeReportPage(
  input: ReportInput,
  places: ReportPlaces,
  signal: AbortSignal,
): Promise<void> {
  const { writePage } = await import("../app/write-page.ts");
  await writePage(localFolder(places.out), input, await foldersOf(places), signal);
}
