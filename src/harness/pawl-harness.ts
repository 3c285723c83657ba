import type {
  Assignment,
  Clock,
  CommandCall,
  Harness,
  ModelClient,
  ModelRequest,
  PriceBook,
  RequestedCall,
  Sandbox,
  SandboxHost,
  Solved,
} from "../ports.ts";
import type { FileTree } from "../record/file-tree.ts";
import type { CommandCall as RecordedCommand, ToolCall, Trajectory } from "../record/trajectory.ts";
import type { Usage } from "../record/usage.ts";
import { capText } from "./cap-text.ts";
import { deliveredBytes } from "./delivered.ts";
import { couldExceed, reachedLimit, reachedTimeLimit } from "./limits.ts";
import { checkCall, writtenInput } from "./malformed.ts";
import { densest, mostUsed, requestBytes } from "./most-used.ts";
import { answered, begin, end, errorResult, heard, type Progress } from "./progress.ts";
import type { ToolOutput } from "./tools/tool.ts";
import { type Toolbox, toolbox } from "./tools/toolbox.ts";
import { WORKDIR } from "./tools/workspace-path.ts";
import { PAWL_HARNESS } from "./version.ts";

/** `modelId` is what the model is priced as, `provider/model-id`. */
export interface PawlHarnessSetup {
  readonly model: ModelClient;
  readonly sandboxes: SandboxHost;
  readonly prices: PriceBook;
  readonly clock: Clock;
  readonly modelId: string;
}

/** What every act of one run needs. */
interface Desk {
  readonly setup: PawlHarnessSetup;
  readonly assignment: Assignment;
  readonly tools: Toolbox;
  readonly sandbox: Sandbox;
  readonly signal: AbortSignal;
}

/** The built-in harness: query the model, run what it asked for in order, tell it what happened; stop when it stops asking. */
export function pawlHarness(setup: PawlHarnessSetup): Harness {
  return {
    identity: PAWL_HARNESS,
    solve: (assignment, signal) => solve(setup, assignment, signal),
  };
}

async function solve(setup: PawlHarnessSetup, assignment: Assignment, signal: AbortSignal): Promise<Solved> {
  const tools = toolbox(assignment.tools);
  let progress = begin(assignment);
  let files: FileTree = assignment.files;
  try {
    await using sandbox = await setup.sandboxes.open(
      {
        files: assignment.files,
        seed: assignment.run.form_seed,
        workdir: WORKDIR,
        ...(assignment.commands !== undefined && { commands: assignment.commands }),
      },
      signal,
    );
    const desk: Desk = { setup, assignment, tools, sandbox, signal };
    while (progress.ended === undefined) progress = await advance(desk, progress);
    files = await sandbox.snapshot(signal);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    progress = end(progress, { stop: "harness_fault", detail: messageOf(error) });
  }
  signal.throwIfAborted();
  return solved(assignment, progress, files);
}

/** One act: the next pending call, or the next query where none is pending and no limit is reached. */
async function advance(desk: Desk, progress: Progress): Promise<Progress> {
  const { limits } = desk.assignment;
  const [call] = progress.pending;
  const limit = call === undefined ? reachedLimit(progress, limits) : reachedTimeLimit(progress, limits);
  if (limit !== undefined) return end(progress, limit);
  if (call === undefined) return query(desk, progress);
  const started = desk.setup.clock.monotonicMs();
  const done = await runCall(desk, call);
  return answered(progress, done, desk.setup.clock.monotonicMs() - started);
}

async function query({ setup, assignment, tools, signal }: Desk, progress: Progress): Promise<Progress> {
  const request: ModelRequest = {
    system: assignment.system,
    messages: progress.messages,
    tools: [...tools.values()].map((tool) => tool.spec),
    inference: assignment.inference,
    run: assignment.run,
  };
  const costOf = (usage: Usage) => setup.prices.price(setup.modelId, usage, setup.clock.now());
  const bytes = requestBytes(request);
  const usage = mostUsed(request, bytes, progress.tokensPerByte);
  const limit = couldExceed(progress, { usage, cost: costOf(usage) }, assignment.limits);
  if (limit !== undefined) return end(progress, limit);
  const reply = await setup.model.complete(request, signal);
  if (reply.kind === "fault") return heard(progress, reply, undefined);
  const tokensPerByte = densest(progress.tokensPerByte, reply.usage, bytes);
  return heard({ ...progress, tokensPerByte }, reply, costOf(reply.usage));
}

async function runCall({ tools, sandbox, signal }: Desk, call: RequestedCall): Promise<ToolCall> {
  const written = { id: call.id, name: call.name, input: writtenInput(call) };
  const checked = checkCall(call, tools);
  if (checked.kind === "malformed") {
    const { malformed } = checked;
    return { ...written, malformed, result: errorResult(`malformed tool call: ${malformed.message}`) };
  }
  return { ...written, result: resultOf(await checked.act(sandbox, signal), checked.advice) };
}

function resultOf(output: ToolOutput, advice: string): ToolCall["result"] {
  return {
    status: output.status,
    text: capText(output.text, advice),
    full_chars: output.text.length,
    ...(output.exitCode !== undefined && { exit_code: output.exitCode }),
    changed: [...(output.changed ?? [])],
    harness_gaps: [...(output.gaps ?? [])],
    ...(output.commands !== undefined && { commands: output.commands.map(recorded) }),
  };
}

function recorded({ name, args, exitCode }: CommandCall): RecordedCommand {
  return { name, args: [...args], exit_code: exitCode };
}

function solved(assignment: Assignment, { turns, ended }: Progress, files: FileTree): Solved {
  const trajectory: Trajectory = {
    format_version: 1,
    system: assignment.system,
    instruction: assignment.instruction,
    tools: [...assignment.tools],
    turns: [...turns],
    stop: ended?.stop ?? "harness_fault",
    ...(ended?.detail !== undefined && { stop_detail: ended.detail }),
    delivered: deliveredBytes(assignment.files, turns),
  };
  return { trajectory, files, ...(ended?.fault !== undefined && { fault: ended.fault }) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
