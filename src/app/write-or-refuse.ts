import type { Folder } from "../ports.ts";
import { UsageError } from "../std/usage-error.ts";

/** Writes a file of the output folder; a refusal is the user's to mend. */
export async function writeOrRefuse(
  folder: Folder,
  path: string,
  text: string,
  signal: AbortSignal,
): Promise<void> {
  const written = await folder.write(path, text, signal);
  if (written.kind === "refused") throw new UsageError(written.reason);
}
