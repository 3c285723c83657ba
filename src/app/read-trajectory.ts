import type { Folder } from "../ports.ts";
import { parseTrajectory } from "../record/parse-trajectory.ts";
import type { Trajectory } from "../record/trajectory.ts";
import { decodeUtf8 } from "../std/decode-utf8.ts";
import { sha256 } from "../std/hash.ts";

/** The trajectory of that fingerprint from the first folder that has it (it is named by its content), or one sentence on why there is none. */
export async function readTrajectory(
  folders: readonly Folder[],
  fingerprint: string,
  signal: AbortSignal,
): Promise<Trajectory | string> {
  let why = "Its trajectory is not beside the data pack.";
  for (const folder of folders) {
    const read = await folder.read(`trajectories/${fingerprint}.json`, signal);
    if (read.kind === "refused") continue;
    const text = decodeUtf8(read.bytes);
    if (text !== undefined && sha256(text) === fingerprint)
      return parseTrajectory(text) ?? "The trajectory beside the data pack cannot be read by this version.";
    why = "The trajectory beside the data pack is not the one that was recorded.";
  }
  return why;
}
