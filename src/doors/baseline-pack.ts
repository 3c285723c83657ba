import { localBaselines } from "../adapters/local/local-baselines.ts";
import { openPack } from "../app/open-pack.ts";
import type { DataPack } from "../record/data-pack.ts";

/** The pack to compare with; undefined where there is none or `none` was written. */
export async function baselinePack(
  path: string | undefined,
  cwd: string,
  signal: AbortSignal,
): Promise<DataPack | undefined> {
  if (path === undefined || path === "" || path === "none") return undefined;
  return openPack(localBaselines(cwd), path, signal);
}
