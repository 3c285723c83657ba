import type { Folder } from "../ports.ts";
import { parseTrajectory } from "../record/parse-trajectory.ts";
import type { Trajectory } from "../record/trajectory.ts";
import { decodeUtf8 } from "../std/decode-utf8.ts";
import { sha256 } from "../std/hash.ts";

/** The trajectory of that fingerprint, or one sentence on why there is none. */
export async function readTrajectory(
  folder: Folder | undefined,
  fingerprint: string,
  signal: AbortSignal,
): Promise<Trajectory | string> {
  if (folder === undefined) return "Its trajectory did not travel with the data pack.";
  const read = await folder.read(`trajectories/${fingerprint}.json`, signal);
  if (read.kind === "refused") return "Its trajectory is not beside the data pack.";
  const text = decodeUtf8(read.bytes);
  if (text === undefined || sha256(text) !== fingerprint)
    return "The trajectory beside the data pack is not the one that was recorded.";
  return parseTrajectory(text) ?? "The trajectory beside the data pack cannot be read by this version.";
}
