import { describe, expect, it } from "vitest";
import { chatReply } from "../../../../src/adapters/openai/chat-reply.ts";
import { chatRequest } from "../../../../src/adapters/openai/chat-request.ts";
import { readEndpoint } from "../../../../src/adapters/openai/read-endpoint.ts";
import type { Message } from "../../../../src/ports.ts";
import { assistant, modelRequest, toolResults, toolUse, user } from "../../../support/model-requests.ts";
import { openaiOverDouble } from "../../../support/openai-over-double.ts";

const never = new AbortController().signal;
const LOCAL = { modelId: "m", endpoint: { limitField: "max_tokens" }, reasoningField: undefined } as const;

const said = (messages: readonly Message[], reasoningField?: string) =>
  chatRequest(modelRequest({ system: "", messages }), { ...LOCAL, reasoningField }).messages;

describe("a chat request", () => {
  it("holds every setting, and what is passed through beats it", () => {
    const inference = {
      max_tokens: 77,
      temperature: 0.5,
      top_p: 0.9,
      stop_sequences: ["END"],
      service_tier: "flex",
      additional: { reasoning_effort: "low", seed: 7 },
    };
    const { messages, tools, ...rest } = chatRequest(modelRequest({ inference }), LOCAL);
    expect(rest).toEqual({
      model: "m",
      stream: false,
      max_tokens: 77,
      temperature: 0.5,
      top_p: 0.9,
      stop: ["END"],
      service_tier: "flex",
      reasoning_effort: "low",
      seed: 7,
    });
    expect(messages).toEqual([
      { role: "system", content: "You are an agent at /work." },
      { role: "user", content: "Read access.log." },
    ]);
    expect(tools).toEqual([
      {
        type: "function",
        function: {
          name: "fs_read",
          description: "Reads a file.",
          parameters: expect.objectContaining({ type: "object" }),
        },
      },
    ]);
  });

  it("sends calls, results and text in their order, each result by itself", () => {
    const messages = [
      user("go"),
      assistant("hm", toolUse("a", "bash", { command: "ls" }), toolUse("b", "bash<|channel|>x", "{oops")),
      {
        role: "user" as const,
        content: [...toolResults(["a", "x"], ["b", ""]).content, ...user("three left").content],
      },
    ];
    expect(said(messages)).toEqual([
      { role: "user", content: "go" },
      {
        role: "assistant",
        content: "hm",
        tool_calls: [
          { id: "a", type: "function", function: { name: "bash", arguments: '{"command":"ls"}' } },
          {
            id: "b",
            type: "function",
            function: { name: "bash", arguments: '{"malformed_arguments":"{oops"}' },
          },
        ],
      },
      { role: "tool", tool_call_id: "a", content: "x" },
      { role: "tool", tool_call_id: "b", content: "(no output)" },
      { role: "user", content: "three left" },
    ]);
  });

  it.each([
    [undefined, { role: "assistant", content: "yes" }],
    ["reasoning", { role: "assistant", content: "yes", reasoning: "because" }],
  ])("sends reasoning back as %s", (field, message) => {
    expect(said([user("go"), assistant({ kind: "reasoning", text: "because" }, "yes")], field)[1]).toEqual(
      message,
    );
  });

  it("sends reasoning back in the field it came in, once it has come", async () => {
    await using open = await openaiOverDouble(() => ({
      kind: "message",
      content: [{ reasoningContent: { reasoningText: { text: "because" } } }, { text: "yes" }],
    }));
    const messages = [user("go"), assistant({ kind: "reasoning", text: "because" }, "yes"), user("and?")];
    for (const _ of [1, 2]) await open.model.complete(modelRequest({ messages }), never);
    expect(open.double.chats.map((chat) => chat.messages[2])).toEqual([
      { role: "assistant", content: "yes" },
      { role: "assistant", content: "yes", reasoning_content: "because" },
    ]);
  });
});

describe("a chat completion", () => {
  const message = { role: "assistant", content: "ok" };
  const read = (usage: object, headers: Record<string, string> = {}) =>
    chatReply(
      { choices: [{ finish_reason: "stop", message }], usage },
      { headers: new Headers(headers), wallMs: 9 },
    );

  it.each([
    ["plain", { prompt_tokens: 10, completion_tokens: 4 }, [10, 4, 0, 0]],
    [
      "cached, which is part of the prompt",
      { prompt_tokens: 10, completion_tokens: 4, prompt_tokens_details: { cached_tokens: 6 } },
      [4, 4, 6, 0],
    ],
    [
      "written to the cache",
      {
        prompt_tokens: 10,
        completion_tokens: 4,
        prompt_tokens_details: { cached_tokens: 2, cache_write_tokens: 5 },
      },
      [3, 4, 2, 5],
    ],
    [
      "reasoning as part of the completion",
      {
        prompt_tokens: 10,
        completion_tokens: 40,
        total_tokens: 50,
        completion_tokens_details: { reasoning_tokens: 36 },
      },
      [10, 40, 0, 0],
    ],
    [
      "reasoning beside the completion",
      {
        prompt_tokens: 10,
        completion_tokens: 4,
        total_tokens: 50,
        completion_tokens_details: { reasoning_tokens: 36 },
      },
      [10, 40, 0, 0],
    ],
    [
      "details that are null",
      { prompt_tokens: 1, completion_tokens: 2, prompt_tokens_details: null },
      [1, 2, 0, 0],
    ],
  ])("bills %s", (_what, usage, [input_tokens, output_tokens, cache_read_tokens, cache_write_tokens]) => {
    expect(read(usage)).toMatchObject({
      usage: { input_tokens, output_tokens, cache_read_tokens, cache_write_tokens },
    });
  });

  it.each([
    [{}, 9],
    [{ "openai-processing-ms": "312" }, 312],
  ])("takes the model's own time from %j", (headers, latencyMs) => {
    expect(read({ prompt_tokens: 1, completion_tokens: 1 }, headers)).toMatchObject({ latencyMs });
  });
});

describe("an endpoint", () => {
  it.each([
    [{}, {}, { baseUrl: "https://api.openai.com/v1", apiKey: "none", limitField: "max_completion_tokens" }],
    [
      {},
      { OPENAI_BASE_URL: "http://127.0.0.1:8000/v1/", OPENAI_API_KEY: "k" },
      { baseUrl: "http://127.0.0.1:8000/v1", apiKey: "k", limitField: "max_tokens" },
    ],
    [
      { baseUrl: "https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1" },
      { AWS_BEARER_TOKEN_BEDROCK: "b" },
      {
        baseUrl: "https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1",
        apiKey: "b",
        limitField: "max_completion_tokens",
      },
    ],
    [
      { baseUrl: "https://openrouter.ai/api/v1" },
      { AWS_BEARER_TOKEN_BEDROCK: "b" },
      { baseUrl: "https://openrouter.ai/api/v1", apiKey: "none", limitField: "max_tokens" },
    ],
  ])("of %j in %j is %j", (options, env, endpoint) => {
    expect(readEndpoint(options, env)).toEqual(endpoint);
  });

  it.each(["localhost:11434", "ftp://x/v1", "https://me:pw@x/v1", "https://x/v1?key=1"])(
    "is not %s",
    (baseUrl) => {
      expect(() => readEndpoint({ baseUrl }, {})).toThrow(/^base-url must/);
    },
  );
});
