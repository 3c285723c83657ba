import { describe, expect, it } from "vitest";
import { leakedToken } from "../../../src/harness/malformed.ts";
import { pawlHarness } from "../../../src/harness/pawl-harness.ts";
import type { ModelReply, RequestedCall } from "../../../src/ports.ts";
import { assignment } from "../../support/assignments.ts";
import { flatPrices } from "../../support/flat-prices.ts";
import { handClock } from "../../support/hand-clock.ts";
import { listedModel, message, requested, usage } from "../../support/listed-model.ts";
import { memorySandboxes } from "../../support/memory-sandbox.ts";

async function solve(replies: readonly ModelReply[], tools: readonly string[] = ["fs_read", "bash"]) {
  const model = listedModel(replies);
  const setup = { prices: flatPrices(), clock: handClock(), modelId: "x/y", sandboxes: memorySandboxes() };
  const { trajectory } = await pawlHarness({ ...setup, model }).solve(
    assignment({ tools }),
    new AbortController().signal,
  );
  return { trajectory, requests: model.requests };
}

describe("a malformed call", () => {
  it.each<[string, RequestedCall, string, string]>([
    [
      "raw text that is not JSON",
      { ...requested("bash", undefined), raw: '{"command": "ls' },
      "bad_json",
      String.raw`the arguments are not a JSON object: "{\"command\": \"ls"`,
    ],
    [
      "a string for arguments",
      requested("bash", "ls"),
      "bad_json",
      'the arguments are not a JSON object: "ls"',
    ],
    [
      "null",
      requested("bash", null),
      "schema_violation",
      "arguments: Invalid input: expected object, received null",
    ],
    [
      "a wrong type",
      requested("bash", { command: 5 }),
      "schema_violation",
      "command: Invalid input: expected string, received number",
    ],
    [
      "a missing and an extra argument",
      requested("fs_read", { file: "a" }),
      "schema_violation",
      'path: Invalid input: expected string, received undefined; arguments: Unrecognized key: "file"',
    ],
    [
      "a number in quotes: nothing is repaired",
      requested("fs_read", { path: "a", offset: "2" }),
      "schema_violation",
      "offset: Invalid input: expected number, received string",
    ],
    [
      "a tool nobody has",
      requested("fly", {}),
      "unknown_tool",
      'there is no tool "fly"; the tools are fs_read, bash',
    ],
    [
      "an inherited name",
      requested("constructor", {}),
      "unknown_tool",
      'there is no tool "constructor"; the tools are fs_read, bash',
    ],
    [
      "a tool this task does not allow",
      requested("sql", { db: "a", query: "b" }),
      "unknown_tool",
      'there is no tool "sql"; the tools are fs_read, bash',
    ],
    [
      "a name with harmony tokens",
      requested("bash<|channel|>commentary", { command: "ls" }),
      "leaked_tool_syntax",
      `the tool's name holds chat-format tokens: "bash<|channel|>commentary"`,
    ],
  ])("%s is counted and answered with an error", async (_name, call, kind, words) => {
    const { trajectory, requests } = await solve([message({ calls: [call] })]);
    const [done] = trajectory.turns[0]?.tool_calls ?? [];
    expect(done).toMatchObject({ id: call.id, name: call.name, malformed: { kind, message: words } });
    expect(done?.input).toEqual(call.raw ?? call.input);
    expect(requests[1]?.messages.at(-1)).toEqual({
      role: "user",
      content: [{ kind: "tool_result", id: call.id, status: "error", text: `malformed tool call: ${words}` }],
    });
    expect(trajectory.stop).toBe("end_turn");
  });

  it("goes back into the conversation under a name and with arguments every provider takes", async () => {
    const calls = [
      requested("bash<|channel|>x", { command: "ls" }, "a"),
      requested("", 7, "a"),
      requested("bash", ["ls"], ""),
      { ...requested("bash", undefined, "not ok!"), raw: "{" },
    ];
    const { requests, trajectory } = await solve([message({ reasoning: "Hmm.", text: "So.", calls })]);
    const [asked, told] = requests[1]?.messages.slice(-2) ?? [];
    expect(asked?.content).toEqual([
      { kind: "reasoning", text: "Hmm." },
      { kind: "text", text: "So." },
      { kind: "tool_use", id: "a", name: "bash__channel__x", input: { command: "ls" } },
      { kind: "tool_use", id: "call_1_2", name: "unnamed", input: {} },
      { kind: "tool_use", id: "call_1_3", name: "bash", input: {} },
      { kind: "tool_use", id: "call_1_4", name: "bash", input: {} },
    ]);
    expect(told?.content.map((block) => (block.kind === "tool_result" ? block.id : block.kind))).toEqual([
      "a",
      "call_1_2",
      "call_1_3",
      "call_1_4",
    ]);
    expect(trajectory.turns[0]?.tool_calls.map(({ id, name }) => [id, name])).toEqual([
      ["a", "bash<|channel|>x"],
      ["a", ""],
      ["", "bash"],
      ["not ok!", "bash"],
    ]);
  });

  it("beside a good one does not bring the end nearer, and calls run in order", async () => {
    const mixed = message({
      calls: [
        requested("fly", {}, "1"),
        requested("bash", { command: "ls" }, "2"),
        requested("fs_read", { path: "x" }, "3"),
      ],
    });
    const { trajectory } = await solve([mixed, mixed, mixed, mixed]);
    expect(trajectory.stop).toBe("end_turn");
    expect(trajectory.turns[0]?.tool_calls.map(({ id, result }) => [id, result.text])).toEqual([
      ["1", 'malformed tool call: there is no tool "fly"; the tools are fs_read, bash'],
      ["2", "(no output)"],
      ["3", "x: no such file or folder"],
    ]);
  });
});

describe("a reply nobody could read", () => {
  it.each<[string, ModelReply, string]>([
    ["malformed_tool_use", message({ stopReason: "malformed_tool_use" }), "malformed_tool_use"],
    ["malformed_model_output", message({ stopReason: "malformed_model_output" }), "malformed_model_output"],
    [
      "the provider's model error",
      { kind: "malformed", message: "bad ToolUse", usage: usage(9, 1), attempts: 1, retryDelayMs: 0 },
      "model_error_tooluse",
    ],
  ])("%s is counted as one call and told in words", async (_name, reply, kind) => {
    const { trajectory, requests } = await solve([reply]);
    expect(trajectory.turns[0]?.tool_calls).toMatchObject([
      { id: "unreadable_1", name: "", malformed: { kind } },
    ]);
    expect(requests[1]?.messages.slice(1)).toMatchObject([
      { role: "assistant", content: [{ kind: "text", text: "[unreadable tool call]" }] },
      { role: "user", content: [{ kind: "text" }] },
    ]);
  });
});

describe("a tool call written as text", () => {
  it.each([
    ["<|start|>assistant<|channel|>commentary to=functions.bash", "<|start|>"],
    ["I will look.\n<tool_call>\n{}", "<tool_call>"],
    ['<function=bash>{"command":"ls"}</function>', "<function="],
    ['<invoke name="bash">', "<invoke name="],
    ['[TOOL_CALLS][{"name":"bash"}]', "[TOOL_CALLS]"],
    ["<|python_tag|>bash.call()", "<|python_tag|>"],
    ["<｜tool▁calls▁begin｜>", "<｜tool▁calls▁begin｜>"],
  ])("%j ends the run and is counted", async (text, token) => {
    const { trajectory } = await solve([message({ text })]);
    expect(leakedToken(text)).toBe(token);
    expect(trajectory).toMatchObject({
      stop: "end_turn",
      turns: [{ text, tool_calls: [{ malformed: { kind: "leaked_tool_syntax" } }] }],
    });
  });

  it.each(["Done: 3 < 4 | 5 > 2.", "I used the bash tool.", "Wrote <p>hi</p> and call(x)."])(
    "%j is plain text",
    async (text) => {
      const { trajectory } = await solve([message({ text })]);
      expect(trajectory.turns[0]?.tool_calls).toEqual([]);
    },
  );
});
