import type { ToolCall, Trajectory, Turn } from "../../src/record/trajectory.ts";
import { NO_USAGE } from "../../src/record/usage.ts";

/** A whole trajectory that says nothing and ends by itself; give what matters to the test. */
export function trajectory(fields: Partial<Trajectory> = {}): Trajectory {
  return {
    format_version: 1,
    system: "",
    instruction: "",
    tools: ["fs_read", "fs_write", "bash"],
    turns: [],
    stop: "end_turn",
    delivered: [],
    ...fields,
  };
}

/** Turns numbered from one. */
export function turns(...list: readonly Partial<Turn>[]): Turn[] {
  return list.map((fields, index) => ({
    turn: index + 1,
    text: "",
    tool_calls: [],
    stop_reason: "tool_use",
    usage: NO_USAGE,
    latency_ms: 0,
    attempts: 1,
    retry_delay_ms: 0,
    ...fields,
  }));
}

/** A call that succeeded, unless `result` says otherwise. */
export function toolCall(
  name: string,
  input: unknown,
  fields: Omit<Partial<ToolCall>, "result"> & { readonly result?: Partial<ToolCall["result"]> } = {},
): ToolCall {
  const { result, ...rest } = fields;
  return {
    id: "call_1",
    name,
    input,
    ...rest,
    result: { status: "ok", text: "", full_chars: 0, changed: [], harness_gaps: [], ...result },
  };
}
