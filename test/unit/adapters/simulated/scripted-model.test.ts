import { describe, expect, it } from "vitest";
import { scriptedModel } from "../../../../src/adapters/simulated/scripted-model.ts";
import type { ModelReply } from "../../../../src/ports.ts";
import { Script } from "../../../../src/record/script.ts";
import { assistant, modelRequest, user } from "../../../support/model-requests.ts";

const never = new AbortController().signal;

const script = Script.parse({
  about: "reads twice, writes badly, says so",
  expect: { outcome: "failed", mode: "wrong_answer" },
  turns: [
    { reasoning: "look", calls: [{ tool: "fs_read", input: { path: "a" } }], repeat: 2, latency_ms: 7 },
    {
      calls: [
        { tool: "fs_write", raw: '{"path": "a' },
        { tool: "fs_write", raw: "[1]" },
      ],
      usage: { input_tokens: 100, output_tokens: 9 },
    },
    { text: "Done.", stop_reason: "max_tokens" },
  ],
});

/** What the model says after that many assistant messages. */
async function replyAfter(turns: number): Promise<ModelReply> {
  const messages = [
    user("go"),
    ...Array.from({ length: turns }, () => [assistant("…"), user("more")]).flat(),
  ];
  return scriptedModel(script, { latencyMs: 3 }).complete(modelRequest({ messages }), never);
}

describe("a scripted model", () => {
  it.each([
    { turns: 0, says: ["fs_read"] },
    { turns: 1, says: ["fs_read"] },
    { turns: 2, says: ["fs_write", "fs_write"] },
    { turns: 3, says: ["Done."] },
    { turns: 4, says: [] },
    { turns: 400, says: [] },
  ])("after $turns assistant messages says $says", async ({ turns, says }) => {
    const reply = await replyAfter(turns);
    if (reply.kind !== "message") throw new Error(reply.kind);
    expect([reply.text, ...reply.calls.map(({ name }) => name)].filter((part) => part !== "")).toEqual(says);
  });

  it("hands over broken arguments as they were written, with the tokens the script states", async () => {
    expect(await replyAfter(2)).toEqual({
      kind: "message",
      text: "",
      calls: [
        { id: "call_3_1", name: "fs_write", input: '{"path": "a', raw: '{"path": "a' },
        { id: "call_3_2", name: "fs_write", input: [1] },
      ],
      stopReason: "tool_use",
      usage: { input_tokens: 100, output_tokens: 9, cache_read_tokens: 0, cache_write_tokens: 0 },
      latencyMs: 3,
      attempts: 1,
      retryDelayMs: 0,
    });
  });

  it("estimates four characters a token over all that is sent and all that is said", async () => {
    const request = modelRequest({ system: "x".repeat(40), tools: [], messages: [user("y".repeat(39))] });
    const reply = await scriptedModel(script).complete(request, never);
    const said = "look".length + "fs_read".length + '{"path":"a"}'.length;
    expect(reply).toMatchObject({
      latencyMs: 7,
      reasoning: "look",
      usage: { input_tokens: 20, output_tokens: Math.ceil(said / 4) },
    });
  });

  it("counts the tools it is told of", async () => {
    const without = modelRequest({ tools: [] });
    const withTools = modelRequest();
    const tokens = async (request: typeof without): Promise<number> => {
      const reply = await scriptedModel(script).complete(request, never);
      return reply.kind === "message" ? reply.usage.input_tokens : Number.NaN;
    };
    const schema = Math.floor(JSON.stringify(withTools.tools).length / 4);
    expect((await tokens(withTools)) - (await tokens(without))).toBeGreaterThanOrEqual(schema);
  });

  it.each([
    [3, "max_tokens"],
    [4, "end_turn"],
  ])("after %i turns stops with %s", async (turns, stopReason) => {
    expect(await replyAfter(turns)).toMatchObject({ stopReason });
  });
});
