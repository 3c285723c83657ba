import { resolve } from "node:path";
import type { BoardRow } from "../record/board-row.ts";

/** The leaderboard's rows of an intel.db; none where none was named. */
export async function intelBoard(path: string | undefined, cwd: string): Promise<readonly BoardRow[]> {
  if (path === undefined) return [];
  const { intelStore } = await import("../adapters/sqlite/intel-store.ts");
  using intel = intelStore(resolve(cwd, path), "read");
  return intel.board();
}
