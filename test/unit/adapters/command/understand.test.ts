import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { understandMessages } from "../../../../src/adapters/command/agent-messages.ts";
import type { AgentRecipe } from "../../../../src/adapters/command/agent-recipe.ts";
import { openclawRecipe } from "../../../../src/adapters/command/openclaw.ts";
import { piRecipe } from "../../../../src/adapters/command/pi.ts";
import type { ProcessEnd } from "../../../../src/adapters/command/run-process.ts";

/** What the two agents wrote of the same conversation with the loopback double, recorded from real runs. */
const recorded = (name: string): string => readFileSync(`fixtures/agents/${name}.jsonl`, "utf8");
const WORK = "/tmp/pawl-run-x/work";

const ended = (stdout: string): ProcessEnd => ({
  lines: stdout.split("\n").map((text) => ({ text, atMs: 0 })),
  stdout,
  stderr: "",
  exitCode: 0,
  isTimedOut: false,
});

const AGENTS: readonly (readonly [string, AgentRecipe, ProcessEnd, string | undefined])[] = [
  ["pi", piRecipe(), ended(recorded("pi-0.73.1")), undefined],
  ["openclaw", openclawRecipe(), ended(""), recorded("openclaw-2026.4.22")],
];

describe.each(AGENTS)("%s", (_name, recipe, end, session) => {
  const understood = () => recipe.understand(end, async () => session, WORK);

  it("speaks our tools' names, in /work, with its errors and every token", async () => {
    const { turns, stop } = await understood();
    expect(stop).toBe("end_turn");
    expect(
      turns.map(({ text, stop_reason, usage, tool_calls }) => ({
        text,
        stop_reason,
        tokens: [usage.input_tokens, usage.output_tokens],
        calls: tool_calls.map(({ name, input, result }) => [
          name,
          input,
          result.status,
          result.exit_code,
          result.changed,
        ]),
      })),
    ).toEqual([
      {
        text: "look",
        stop_reason: "tool_use",
        tokens: [100, 10],
        calls: [["bash", { command: "ls; pwd; exit 3" }, "error", 3, []]],
      },
      {
        text: "",
        stop_reason: "tool_use",
        tokens: [100, 10],
        calls: [
          ["fs_write", { path: "answer.txt", content: "hello\n" }, "ok", undefined, ["answer.txt"]],
          ["fs_read", { path: "a.txt" }, "ok", undefined, []],
        ],
      },
      { text: "Done.", stop_reason: "end_turn", tokens: [100, 10], calls: [] },
    ]);
    expect(turns[0]?.tool_calls[0]?.result.text).toContain("/work");
    expect(JSON.stringify(turns)).not.toContain(WORK);
  });
});

describe("the end of an agent's work", () => {
  const usage = { input: 1, output: 1, cacheRead: 0, cacheWrite: 0 };
  const last = (fields: object) => [
    {
      message: { role: "assistant", content: [], usage, stopReason: "stop", timestamp: 0, ...fields },
      endedMs: 5,
    },
  ];

  it.each([
    ["stop", undefined, { stop: "end_turn" }],
    ["length", undefined, { stop: "max_tokens" }],
    ["toolUse", undefined, { stop: "harness_fault" }],
    [
      "error",
      "ThrottlingException: Too many tokens",
      { stop: "provider_fault", fault: { kind: "throttled", retryable: true } },
    ],
    [
      "error",
      "AccessDeniedException: no",
      { stop: "provider_fault", fault: { kind: "auth", retryable: false } },
    ],
    ["error", "404 model not found", { stop: "provider_fault", fault: { kind: "not_found" } }],
    ["error", "Input is too long for requested model", { stop: "context_overflow" }],
    [
      "error",
      "An unknown error occurred",
      { stop: "provider_fault", fault: { kind: "transient", retryable: true } },
    ],
  ])("%s (%s) is %j", (stopReason, errorMessage, end) => {
    expect(understandMessages(last({ stopReason, errorMessage }), WORK, false)).toMatchObject(end);
  });

  it("is a timeout where it was stopped, and a fault of the harness where nothing was said", () => {
    expect(understandMessages(last({ stopReason: "toolUse" }), WORK, true).stop).toBe("timeout");
    expect(understandMessages([], WORK, false).stop).toBe("harness_fault");
  });

  it.each([
    ["fly", "Tool fly not found", "unknown_tool"],
    ["bash<|channel|>x", "Tool not found", "leaked_tool_syntax"],
    ["write", 'Validation failed for tool "write": path is required', "schema_violation"],
  ])("counts a call of %s that fails with %j as %s", (name, text, kind) => {
    const call = { type: "toolCall", id: "c", name, arguments: {} };
    const result = {
      role: "toolResult",
      toolCallId: "c",
      toolName: name,
      content: [{ type: "text", text }],
      isError: true,
      timestamp: 1,
    };
    const { turns } = understandMessages(
      [...last({ content: [call], stopReason: "toolUse" }), { message: result, endedMs: 9 }],
      WORK,
      false,
    );
    expect(turns[0]?.tool_calls[0]?.malformed?.kind).toBe(kind);
  });
});
