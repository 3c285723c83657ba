import type { Solved } from "../ports.ts";
import { diffTrees, type FileTree } from "../record/file-tree.ts";
import type { FileChange, Trajectory, Turn } from "../record/trajectory.ts";
import { decodeUtf8 } from "../std/decode-utf8.ts";
import { usd } from "../std/money.ts";
import type { Pricing } from "./run-metrics.ts";

/** Files named in one trajectory; a run that touches more is told from its tool calls. */
const CHANGES_MAX = 200;

/** Larger files are named with their sizes, without their text. */
const TEXT_BYTES_MAX = 64 * 1024;

/** The trajectory as it is kept: every turn with its price, and what became of the workspace that was given. */
export function recordWork(
  { trajectory, files }: Pick<Solved, "trajectory" | "files">,
  given: FileTree,
  pricing: Pricing,
): Trajectory {
  return {
    ...trajectory,
    turns: trajectory.turns.map((turn) => priced(turn, pricing)),
    file_changes: fileChanges(given, files),
  };
}

function priced(turn: Turn, { prices, model, at }: Pricing): Turn {
  const cost = prices.price(model, turn.usage, at);
  return cost === undefined ? turn : { ...turn, cost_usd: usd(cost) };
}

function fileChanges(before: FileTree, after: FileTree): FileChange[] {
  const { created, modified, deleted } = diffTrees(before, after);
  return [
    ...created.map((path) => ({ path, how: "created" as const })),
    ...modified.map((path) => ({ path, how: "modified" as const })),
    ...deleted.map((path) => ({ path, how: "deleted" as const })),
  ]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .slice(0, CHANGES_MAX)
    .map(({ path, how }) => {
      const [was, is] = [before.get(path), after.get(path)];
      const [textBefore, textAfter] = [textOf(was), textOf(is)];
      return {
        path,
        how,
        bytes_before: was?.length ?? null,
        bytes_after: is?.length ?? null,
        ...(textBefore !== undefined && { before: textBefore }),
        ...(textAfter !== undefined && { after: textAfter }),
      };
    });
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined || bytes.length > TEXT_BYTES_MAX ? undefined : decodeUtf8(bytes);
}
