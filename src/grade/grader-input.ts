import type { Solved } from "../ports.ts";
import { diffTrees } from "../record/file-tree.ts";
import type { GraderCall, GraderRun } from "../record/grader-run.ts";
import type { Trajectory } from "../record/trajectory.ts";
import type { TaskForm } from "../suite/task.ts";
import { graderFiles } from "./grader-files.ts";

/** What a grader is given of one run: a copy of both workspaces and of the journal, all plain JSON; no probe has run yet. */
export function graderInput(form: TaskForm, { trajectory, files }: Solved): GraderRun {
  const changed = diffTrees(form.files, files);
  return {
    task_id: form.task.id,
    truth: form.truth,
    variant: form.variant?.name ?? null,
    ...graderFiles(form.files, files, changed),
    changed: {
      created: [...changed.created],
      modified: [...changed.modified],
      deleted: [...changed.deleted],
    },
    calls: journal(trajectory),
    delivered: Object.fromEntries(
      trajectory.delivered.map(({ path, bytes, delivered }) => [path, { bytes, delivered }]),
    ),
    stop: trajectory.stop,
    final_text: finalText(trajectory),
    probes: {},
  };
}

/** The last thing the model said. */
export function finalText(trajectory: Trajectory): string {
  return trajectory.turns.at(-1)?.text ?? "";
}

/** Malformed calls are in the journal too: they were made, they just could not be run. */
function journal({ turns }: Trajectory): GraderCall[] {
  return turns.flatMap(({ turn, tool_calls }) =>
    tool_calls.map(({ name, input, malformed, result }) => ({
      turn,
      tool: name,
      input,
      ok: result.status === "ok" && malformed === undefined,
      exit_code: result.exit_code ?? null,
      changed: result.changed,
      result: result.text,
      commands: result.commands ?? [],
    })),
  );
}
