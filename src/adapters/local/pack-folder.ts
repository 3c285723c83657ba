import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Folder } from "../../ports.ts";
import { localFolder } from "./local-folder.ts";

/** The folder a data pack's `trajectories/` are in, given what people give: the pack's path, or the folder that holds it. */
export async function packFolder(cwd: string, path: string): Promise<Folder> {
  const place = resolve(cwd, path);
  const is = await stat(place).catch(() => undefined);
  return localFolder(is?.isFile() === true ? dirname(place) : place);
}
