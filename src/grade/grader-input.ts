import type { Solved } from "../ports.ts";
import { diffTrees, type FileTree } from "../record/file-tree.ts";
import type { GraderCall, GraderFile, GraderRun } from "../record/grader-run.ts";
import type { Trajectory } from "../record/trajectory.ts";
import { decodeUtf8 } from "../std/decode-utf8.ts";
import { sha256 } from "../std/hash.ts";
import type { TaskForm } from "../suite/task.ts";

/** What a grader is given of one run: a copy of both workspaces and of the journal, all plain JSON. */
export function graderInput(form: TaskForm, { trajectory, files }: Solved): GraderRun {
  const changed = diffTrees(form.files, files);
  return {
    task_id: form.task.id,
    truth: form.truth,
    variant: form.variant?.name ?? null,
    initial: graderFiles(form.files),
    files: graderFiles(files),
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
  };
}

/** The last thing the model said. */
export function finalText(trajectory: Trajectory): string {
  return trajectory.turns.at(-1)?.text ?? "";
}

function graderFiles(tree: FileTree): Record<string, GraderFile> {
  return Object.fromEntries([...tree].map(([path, bytes]) => [path, graderFile(bytes)]));
}

function graderFile(bytes: Uint8Array): GraderFile {
  const text = decodeUtf8(bytes);
  return {
    bytes: bytes.length,
    sha256: sha256(bytes),
    text: text ?? null,
    base64: text === undefined ? base64(bytes) : null,
  };
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
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
