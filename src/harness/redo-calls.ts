import type { Assignment, Sandbox, SandboxHost } from "../ports.ts";
import type { FileTree } from "../record/file-tree.ts";
import type { ToolCall, Trajectory } from "../record/trajectory.ts";
import { capText } from "./cap-text.ts";
import { checkCall } from "./malformed.ts";
import { type Toolbox, toolbox } from "./tools/toolbox.ts";
import { WORKDIR } from "./tools/workspace-path.ts";

/** The workspace a trajectory ended with, or the first of its calls that no longer does what it did. */
export type Redone =
  | { readonly kind: "files"; readonly files: FileTree }
  | { readonly kind: "differs"; readonly turn: number; readonly tool: string };

/**
 * Makes the workspace of a finished run again: every call that was run is run again, in a sandbox of the same seed,
 * and must say what it said. No model is asked.
 */
export async function redoCalls(
  trajectory: Trajectory,
  assignment: Pick<Assignment, "files" | "run" | "tools" | "commands">,
  sandboxes: SandboxHost,
  signal: AbortSignal,
): Promise<Redone> {
  const { files, run, commands } = assignment;
  await using sandbox = await sandboxes.open(
    { files, seed: run.form_seed, workdir: WORKDIR, ...(commands !== undefined && { commands }) },
    signal,
  );
  const tools = toolbox(assignment.tools);
  for (const { turn, tool_calls } of trajectory.turns)
    for (const call of tool_calls.filter(wasRun))
      if (!(await saysTheSame(call, tools, sandbox, signal)))
        return { kind: "differs", turn, tool: call.name };
  return { kind: "files", files: await sandbox.snapshot(signal) };
}

/** Calls that a stop left over say so, and no tool does without an exit code. */
function wasRun({ malformed, result }: ToolCall): boolean {
  const isLeftOver = result.status === "error" && result.exit_code === undefined;
  return malformed === undefined && !(isLeftOver && result.text.startsWith("not run: "));
}

async function saysTheSame(
  { id, name, input, result }: ToolCall,
  tools: Toolbox,
  sandbox: Sandbox,
  signal: AbortSignal,
): Promise<boolean> {
  const checked = checkCall({ id, name, input }, tools);
  if (checked.kind === "malformed") return false;
  const output = await checked.act(sandbox, signal);
  return output.status === result.status && capText(output.text, checked.advice) === result.text;
}
