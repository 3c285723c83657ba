import { describe, expect, it } from "vitest";
import type { Message, ModelClient, ModelReply } from "../../src/ports.ts";
import { Script } from "../../src/record/script.ts";
import { assistant, modelRequest, toolUse, user } from "../support/model-requests.ts";

/** A way to get a client of some adapter whose model does what a script says. */
export interface ModelClientKind {
  readonly name: string;
  open(script: Script): Promise<{ readonly client: ModelClient } & AsyncDisposable>;
  /** A client whose provider never answers, and a promise that it has been asked; where it has a provider. */
  hanging?(): Promise<{ readonly client: ModelClient; readonly asked: Promise<void> } & AsyncDisposable>;
}

const never = new AbortController().signal;
const USAGE = { input_tokens: 1234, output_tokens: 56 };

const script = (...turns: readonly object[]): Script =>
  Script.parse({
    about: "contract",
    expect: { outcome: "passed" },
    turns: turns.map((turn) => ({ usage: USAGE, latency_ms: 12, ...turn })),
  });

/** What every adapter must hand over for one scripted turn. */
const HANDED_OVER = [
  {
    what: "text",
    turn: { text: "Done." },
    reply: { text: "Done.", calls: [], stopReason: "end_turn" },
  },
  { what: "nothing at all", turn: {}, reply: { text: "", calls: [], stopReason: "end_turn" } },
  {
    what: "reasoning beside a call",
    turn: {
      reasoning: "look first",
      calls: [{ tool: "fs_read", input: { path: "a", n: [1, null, { x: true }] } }],
    },
    reply: {
      text: "",
      reasoning: "look first",
      calls: [{ name: "fs_read", input: { path: "a", n: [1, null, { x: true }] } }],
      stopReason: "tool_use",
    },
  },
  {
    what: "two calls in order",
    turn: {
      text: "both",
      calls: [
        { tool: "fs_read", input: { path: "a" } },
        { tool: "bash", input: { command: "ls" } },
      ],
    },
    reply: {
      text: "both",
      calls: [
        { name: "fs_read", input: { path: "a" } },
        { name: "bash", input: { command: "ls" } },
      ],
      stopReason: "tool_use",
    },
  },
  {
    what: "arguments that are not JSON, unrepaired",
    turn: { calls: [{ tool: "fs_write", raw: '{"path":"zz.txt","content":"untermin' }] },
    reply: {
      text: "",
      calls: [
        {
          name: "fs_write",
          input: '{"path":"zz.txt","content":"untermin',
          raw: '{"path":"zz.txt","content":"untermin',
        },
      ],
      stopReason: "tool_use",
    },
  },
  {
    what: "a leaked tool name, as it was written",
    turn: { calls: [{ tool: "bash<|channel|>commentary", input: { command: "ls" } }] },
    reply: {
      text: "",
      calls: [{ name: "bash<|channel|>commentary", input: { command: "ls" } }],
      stopReason: "tool_use",
    },
  },
  {
    what: "any script of the world and half a surrogate pair",
    turn: { text: "naïve 日本語 🙂 \u0000 \ud83d|" },
    reply: { text: "naïve 日本語 🙂 \u0000 \ud83d|", calls: [], stopReason: "end_turn" },
  },
  ...[
    "max_tokens",
    "content_filtered",
    "guardrail_intervened",
    "malformed_tool_use",
    "malformed_model_output",
    "model_context_window_exceeded",
    "a_word_nobody_knows_yet",
  ].map((stopReason) => ({
    what: `the stop reason ${stopReason}, untouched`,
    turn: { text: "…", stop_reason: stopReason },
    reply: { text: "…", calls: [], stopReason },
  })),
];

/** Histories that a harness may honestly hold, however odd. */
const HISTORIES: readonly { readonly what: string; readonly messages: readonly Message[] }[] = [
  { what: "an assistant message without content", messages: [assistant(), user("go on")] },
  { what: "blank text", messages: [assistant(" \n"), user("go on")] },
  {
    what: "an empty tool result",
    messages: [
      assistant({ kind: "reasoning", text: "hm" }, toolUse("c1", "bash", { command: "true" })),
      { role: "user", content: [{ kind: "tool_result", id: "c1", status: "ok", text: "" }] },
    ],
  },
  {
    what: "a leaked name, arguments that are no object, half a surrogate pair",
    messages: [
      assistant(
        "\ud83d",
        toolUse("c:1", "bash<|channel|>commentary", "{oops"),
        toolUse("c:2", "<|x", ["\ud83d"]),
      ),
      {
        role: "user",
        content: [
          { kind: "tool_result", id: "c:1", status: "error", text: "no such tool" },
          { kind: "tool_result", id: "c:2", status: "error", text: "no such tool" },
        ],
      },
    ],
  },
  {
    what: "text beside a tool result",
    messages: [
      assistant(toolUse("c1", "bash", { command: "ls" })),
      {
        role: "user",
        content: [
          { kind: "tool_result", id: "c1", status: "ok", text: "a b" },
          { kind: "text", text: "three calls left" },
        ],
      },
    ],
  },
];

/** What every `ModelClient` promises. */
export function modelClientContract(kind: ModelClientKind): void {
  describe(`ModelClient: ${kind.name}`, () => {
    it("has an id of the form provider/model", async () => {
      await using open = await kind.open(script({ text: "hi" }));
      expect(open.client.id).toMatch(/^[a-z][a-z0-9-]*\/.+$/);
    });

    it.each(HANDED_OVER)("hands over $what", async ({ turn, reply }) => {
      await using open = await kind.open(script(turn));
      const got = withoutIds(await open.client.complete(modelRequest(), never));
      expect(got).toEqual({
        kind: "message",
        ...reply,
        usage: { ...USAGE, cache_read_tokens: 0, cache_write_tokens: 0 },
        latencyMs: 12,
        attempts: 1,
        retryDelayMs: 0,
      });
    });

    it.each(HISTORIES)("goes on after $what", async ({ messages }) => {
      await using open = await kind.open(script({ text: "one" }, { text: "two" }));
      const request = modelRequest({ messages: [user("start"), ...messages] });
      // A message with nothing in it is not sent, so some models are still at their first turn.
      expect(await open.client.complete(request, never)).toMatchObject({
        kind: "message",
        text: expect.stringMatching(/^(one|two)$/),
      });
    });

    it("rejects with the signal's reason when it has aborted before", async () => {
      await using open = await kind.open(script({ text: "hi" }));
      const reason = new Error("the run is over");
      await expect(open.client.complete(modelRequest(), AbortSignal.abort(reason))).rejects.toBe(reason);
    });

    it("serves many runs at once", async () => {
      await using open = await kind.open(script({ text: "hi" }));
      const replies = await Promise.all(
        Array.from({ length: 40 }, () => open.client.complete(modelRequest(), never)),
      );
      expect(replies.map((reply) => reply.kind)).toEqual(Array.from({ length: 40 }, () => "message"));
    });

    it.runIf(kind.hanging !== undefined)(
      "stops waiting, with the signal's reason, when it aborts",
      async () => {
        await using open = (await kind.hanging?.())!;
        const stop = new AbortController();
        const reply = open.client.complete(modelRequest(), stop.signal);
        await open.asked;
        const reason = new Error("the run is over");
        stop.abort(reason);
        await expect(reply).rejects.toBe(reason);
      },
    );
  });
}

/** Ids are each provider's own; that they are there, distinct and texts is what counts. */
function withoutIds(reply: ModelReply): unknown {
  if (reply.kind !== "message") return reply;
  expect(new Set(reply.calls.map(({ id }) => id)).size).toBe(reply.calls.length);
  const { requestId: _ours, ...rest } = reply;
  return { ...rest, calls: reply.calls.map(({ id: _id, ...call }) => call) };
}
