import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { BaselineStore } from "../../ports.ts";
import { PACK_BYTES_MAX } from "../../record/parse-pack.ts";
import { decodeUtf8 } from "../../std/decode-utf8.ts";

/** Data packs on disk; the key is the path, relative to `cwd`, of a pack or of a folder that holds `data-pack.json`. */
export function localBaselines(cwd: string): BaselineStore {
  return {
    find: async (key, signal) => {
      signal.throwIfAborted();
      const path = await packPath(resolve(cwd, key));
      if (path === undefined)
        return {
          kind: "missing",
          reason: `there is no data pack at ${key}; give a data-pack.json or the folder that holds it.`,
        };
      return readPack(key, path);
    },
  };
}

async function packPath(place: string): Promise<string | undefined> {
  for (const path of [join(place, "data-pack.json"), place]) {
    const is = await stat(path).catch(() => undefined);
    if (is?.isFile() === true) return path;
  }
  return undefined;
}

async function readPack(key: string, path: string): ReturnType<BaselineStore["find"]> {
  try {
    if ((await stat(path)).size > PACK_BYTES_MAX)
      return { kind: "unusable", reason: `${key} is larger than a data pack can be (256 MiB).` };
    const text = decodeUtf8(await readFile(path));
    if (text === undefined)
      return { kind: "unusable", reason: `${key} is not UTF-8 text, so it is not a data pack.` };
    return { kind: "found", text, provenance: key };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { kind: "unusable", reason: `${key} cannot be read (${why}).` };
  }
}
