import { posix } from "node:path";
import type { FileTree } from "../../record/file-tree.ts";
import { spokenPath } from "./guest-path.ts";
import type { ImageEntry, WorkspaceImage } from "./workspace-image.ts";

/** Enough hops for honest links; a loop ends here. */
const LINK_HOPS_MAX = 16;

/** Every file under the working folder by relative path; a link to a file counts as that file's bytes, as a copy would. */
export function workspaceFiles(image: WorkspaceImage, workdir: string): FileTree {
  const inside = [...image.keys()]
    .filter((path) => path.startsWith(workdir === "/" ? "/" : `${workdir}/`))
    .sort();
  const files = inside.map((path) => [spokenPath(workdir, path), fileAt(image, path)] as const);
  return new Map(files.flatMap(([path, entry]) => (entry?.kind === "file" ? [[path, entry.bytes]] : [])));
}

function fileAt(image: WorkspaceImage, path: string): ImageEntry | undefined {
  let at = path;
  for (let hop = 0; hop < LINK_HOPS_MAX; hop++) {
    const entry = image.get(at);
    if (entry?.kind !== "link") return entry;
    at = posix.resolve(posix.dirname(at), entry.target);
  }
  return undefined;
}
