import type { FileTree } from "../record/file-tree.ts";
import { diffTrees } from "../record/file-tree.ts";
import type { Flag, Outcome } from "../record/outcome.ts";
import type { Stop, ToolCall, Trajectory } from "../record/trajectory.ts";
import { globMatches } from "../std/glob.ts";
import { canonicalJson } from "../std/json.ts";
import type { Task } from "../suite/task.ts";
import { finalText } from "./grader-input.ts";

/** Below this share of a must-read file's bytes an answer was given without reading it. */
const READ_SHARE_MIN = 0.5;

/** Failing calls with the same name and arguments that make a loop. */
const LOOP_CALLS_MIN = 5;

const LIMIT_STOPS: readonly Stop[] = ["timeout", "max_turns", "max_tokens", "max_cost"];

/** Observations of one run; none of them changes its outcome. */
export function findFlags(
  run: { readonly task: Task; readonly before: FileTree; readonly after: FileTree },
  trajectory: Trajectory,
  outcome: Outcome,
): Flag[] {
  const found: Record<Flag, boolean> = {
    answered_without_reading: answeredWithoutReading(run, trajectory),
    claimed_done_but_failed:
      outcome === "failed" && trajectory.stop === "end_turn" && claimsDone(finalText(trajectory)),
    tool_loop: hasToolLoop(trajectory),
    limit_hit: LIMIT_STOPS.includes(trajectory.stop),
  };
  return (Object.keys(found) as Flag[]).filter((flag) => found[flag]);
}

/**
 * An artifact was made, and less than half of a file that must be read had reached the model. A harness that does
 * not say what it delivered (an empty list) cannot be told from one that delivered nothing, so it is not flagged.
 */
function answeredWithoutReading(
  { task, before, after }: { readonly task: Task; readonly before: FileTree; readonly after: FileTree },
  { delivered }: Trajectory,
): boolean {
  const { created, modified } = diffTrees(before, after);
  const answered = [...created, ...modified].some((path) =>
    task.artifacts.some((glob) => globMatches(glob, path)),
  );
  if (!answered || delivered.length === 0) return false;
  return task.mustRead.some((path) => {
    const bytes = before.get(path)?.length ?? 0;
    const seen = delivered.find((entry) => entry.path === path)?.delivered ?? 0;
    return bytes > 0 && seen < bytes * READ_SHARE_MIN;
  });
}

/** Whether the same call failed five times or more, in a row or not. */
export function hasToolLoop({ turns }: Trajectory): boolean {
  const failures = new Map<string, number>();
  for (const call of turns.flatMap((turn) => turn.tool_calls)) {
    if (call.result.status === "ok") continue;
    const key = callKey(call);
    failures.set(key, (failures.get(key) ?? 0) + 1);
  }
  return [...failures.values()].some((count) => count >= LOOP_CALLS_MIN);
}

function callKey({ name, input }: ToolCall): string {
  return canonicalJson([name, input ?? null]);
}

const DONE =
  /\b(?:done|finished|completed?|created|wrote|written|saved|computed|verified|fixed|carried out|in place|is ready)\b/i;
const DOUBT =
  /\b(?:not|n't|no|unable|cannot|could|would|should|will|shall|fail\w*|error|however|but|unless|partial\w*|insufficient|missing|unfinished|incomplete|remaining|next)\b|n't\b|\?/i;

/** A last message that plainly says the work was done: any sign of doubt, future or question, and it does not count. */
export function claimsDone(text: string): boolean {
  return DONE.test(text) && !DOUBT.test(text);
}
