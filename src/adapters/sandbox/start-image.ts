import type { FileTree } from "../../record/file-tree.ts";
import { guestPath } from "./guest-path.ts";
import { virtualWorld } from "./virtual-world.ts";
import type { WorkspaceImage } from "./workspace-image.ts";

/** The image a workspace starts as: its files under `workdir`, dated at the seed's first moment. */
export function startImage(files: FileTree, workdir: string, seed: string): WorkspaceImage {
  const mtimeMs = virtualWorld(seed, 0).nowMs;
  return new Map(
    [...files].map(([path, bytes]) => [
      guestPath(workdir, path) ?? workdir,
      { kind: "file", mode: 0o644, mtimeMs, bytes: Uint8Array.from(bytes) },
    ]),
  );
}
