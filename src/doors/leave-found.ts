import { localFolder } from "../adapters/local/local-folder.ts";
import type { FileTree } from "../record/file-tree.ts";
import { UsageError } from "../std/usage-error.ts";

/** Leaves a baseline that was found elsewhere in a folder, byte for byte, as a campaign of this job would be left. */
export async function leaveFound(
  { text, trajectories }: { readonly text: string; readonly trajectories: FileTree },
  out: string,
  signal: AbortSignal,
): Promise<void> {
  const folder = localFolder(out);
  for (const [path, bytes] of [["data-pack.json", text] as const, ...trajectories]) {
    const written = await folder.write(path, bytes, signal);
    if (written.kind === "refused") throw new UsageError(written.reason);
  }
}
