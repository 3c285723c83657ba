/** Opens the zip of a baseline, which anybody may have made: nothing is written, and nothing unasked-for gets in. */
import { type UnzipFileInfo, unzipSync } from "fflate";
import type { Found } from "../../ports.ts";
import type { FileTree } from "../../record/file-tree.ts";
import { PACK_BYTES_MAX } from "../../record/parse-pack.ts";
import { decodeUtf8 } from "../../std/decode-utf8.ts";

/** Files of a campaign of 10,000 runs, and room. */
const FILES_MAX = 20_000;
/** Everything unpacked, bytes: a pack as large as one can be and as much again for what its runs did. */
const UNPACKED_BYTES_MAX = 2 * PACK_BYTES_MAX;

const PACK = "data-pack.json";
const TRAJECTORY = /^trajectories\/[0-9a-f]{64}\.json$/;

/** A baseline's files. */
export interface UnpackedBaseline {
  readonly text: string;
  readonly trajectories: FileTree;
}

/** The pack and its trajectories; refused where the zip holds anything else, anything twice or too much. */
export function unpackBaseline(zip: Uint8Array): Found<UnpackedBaseline> {
  const gate = openGate();
  let files: FileTree;
  try {
    files = new Map(Object.entries(unzipSync(zip, { filter: gate.admit })));
  } catch {
    return refused(gate.refusal() ?? "it is not a whole zip file.");
  }
  const bytes = files.get(PACK);
  if (bytes === undefined) return refused("it holds no data-pack.json.");
  const text = decodeUtf8(bytes);
  if (text === undefined) return refused("its data pack is not UTF-8 text.");
  return {
    kind: "found",
    value: { text, trajectories: new Map([...files].filter(([name]) => name !== PACK)) },
  };
}

/** Looks at each entry before it is unpacked; throws to stop at the first that must not be. */
function openGate(): {
  readonly admit: (entry: UnzipFileInfo) => boolean;
  readonly refusal: () => string | undefined;
} {
  const seen = new Set<string>();
  let bytes = 0;
  let refusal: string | undefined;
  const refuse = (reason: string): never => {
    refusal = reason;
    throw new Error(reason);
  };
  return {
    refusal: () => refusal,
    admit: ({ name, size, originalSize }) => {
      if (name === "trajectories/" && originalSize === 0) return false;
      if (name !== PACK && !TRAJECTORY.test(name)) refuse("it holds a file that no baseline has.");
      if (seen.has(name)) refuse("it holds a file twice.");
      seen.add(name);
      bytes += Math.max(size, originalSize);
      if (seen.size > FILES_MAX) refuse(`it holds more than ${FILES_MAX} files.`);
      if (bytes > UNPACKED_BYTES_MAX) refuse("it would be larger than 512 MiB when unpacked.");
      return true;
    },
  };
}

function refused(reason: string): { readonly kind: "refused"; readonly reason: string } {
  return { kind: "refused", reason };
}
