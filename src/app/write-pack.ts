import type { Folder } from "../ports.ts";
import type { DataPack } from "../record/data-pack.ts";
import { packText } from "../record/seal-pack.ts";
import { writeOrRefuse } from "./write-or-refuse.ts";

/** Writes `data-pack.json`. */
export function writePack(folder: Folder, pack: DataPack, signal: AbortSignal): Promise<void> {
  return writeOrRefuse(folder, "data-pack.json", packText(pack), signal);
}
