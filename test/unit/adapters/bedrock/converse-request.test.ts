import { describe, expect, it, vi } from "vitest";
import { bedrockModel } from "../../../../src/adapters/bedrock/bedrock-model.ts";
import { converseRequest } from "../../../../src/adapters/bedrock/converse-request.ts";
import { bedrockOverDouble } from "../../../support/bedrock-over-double.ts";
import { saying } from "../../../support/converse-double/converse-wire.ts";
import {
  assistant,
  modelRequest,
  runLabel,
  toolResults,
  toolUse,
  user,
} from "../../../support/model-requests.ts";

const never = new AbortController().signal;
const settings = { modelId: "openai.gpt-oss-20b-1:0", keepReasoning: true };

describe("a request to Bedrock", () => {
  it("arrives whole", async () => {
    await using open = await bedrockOverDouble(() => ({ ...saying("ok"), serviceTier: "flex" }));
    const request = modelRequest({
      inference: {
        max_tokens: 4096,
        temperature: 0.2,
        top_p: 0.9,
        stop_sequences: ["END"],
        service_tier: "flex",
        guardrail: { id: "gr-1", version: "2" },
        additional: { reasoning_effort: "low" },
      },
      run: runLabel({
        task_id: "task_09_know_when_to_stop",
        variant: "control",
        epoch: 2,
        stage: "first_look",
      }),
    });
    expect(await open.model.complete(request, never)).toMatchObject({ kind: "message", serviceTier: "flex" });
    expect(open.double.requests[0]).toMatchObject({ modelId: "openai.gpt-oss-20b-1:0", httpVersion: "2.0" });
    expect(open.double.requests[0]?.body).toEqual({
      system: [{ text: request.system }],
      messages: [{ role: "user", content: [{ text: "Read access.log." }] }],
      inferenceConfig: { maxTokens: 4096, temperature: 0.2, topP: 0.9, stopSequences: ["END"] },
      toolConfig: {
        tools: [
          {
            toolSpec: {
              name: "fs_read",
              description: "Reads a file.",
              inputSchema: { json: request.tools[0]?.input_schema },
            },
          },
        ],
      },
      additionalModelRequestFields: { reasoning_effort: "low" },
      guardrailConfig: { guardrailIdentifier: "gr-1", guardrailVersion: "2" },
      serviceTier: { type: "flex" },
      requestMetadata: {
        run: "task_09@control_run2",
        task_id: "task_09_know_when_to_stop",
        variant: "control",
        epoch: "2",
        arm: "candidate",
        stage: "first_look",
        form_seed: "5eed",
      },
    });
  });

  it.each([
    ["5m", { type: "default" }],
    ["1h", { type: "default", ttl: "1h" }],
  ] as const)(
    "marks what is to be cached for %s: tools, system prompt, everything said",
    async (lives, point) => {
      await using open = await bedrockOverDouble(() => ({
        ...saying("ok"),
        usage: { inputTokens: 3, outputTokens: 1, cacheReadInputTokens: 500, cacheWriteInputTokens: 70 },
      }));
      const messages = [user("go"), assistant(toolUse("c1", "bash", {})), toolResults(["c1", "a"])];
      const inference = { max_tokens: 9, prompt_cache: lives };
      const reply = await open.model.complete(modelRequest({ messages, inference }), never);
      const { system, messages: sent = [], toolConfig } = open.double.requests[0]?.body ?? {};
      const cachePoint = { cachePoint: point };
      expect([system?.at(-1), toolConfig?.tools.at(-1)]).toEqual([cachePoint, cachePoint]);
      expect(sent.map(({ content }) => content.filter((block) => block.cachePoint !== undefined))).toEqual([
        [],
        [],
        [cachePoint],
      ]);
      expect(reply).toMatchObject({
        usage: { input_tokens: 3, output_tokens: 1, cache_read_tokens: 500, cache_write_tokens: 70 },
      });
    },
  );

  it.each([
    "us.anthropic.claude-sonnet-4-6",
    "arn:aws:bedrock:eu-west-1:123456789012:application-inference-profile/a1b2c3",
  ])("goes to the path of %s", async (modelId) => {
    await using open = await bedrockOverDouble(() => saying("ok"), { modelId });
    await open.model.complete(modelRequest(), never);
    expect(open.double.requests[0]?.modelId).toBe(modelId);
  });

  it("goes where AWS_ENDPOINT_URL_BEDROCK_RUNTIME says, in the region of its ARN", async () => {
    await using open = await bedrockOverDouble(() => saying("ok"));
    vi.stubEnv("AWS_ENDPOINT_URL_BEDROCK_RUNTIME", open.double.url);
    const modelId = "arn:aws:bedrock:eu-west-1:123456789012:inference-profile/eu.x";
    await bedrockModel({ modelId }).complete(modelRequest(), never);
    vi.unstubAllEnvs();
    expect(open.double.requests[0]?.headers["authorization"]).toContain("/eu-west-1/bedrock/aws4_request");
  });

  it("makes an odd history acceptable without changing its sense", () => {
    const messages = [
      user("go"),
      assistant(
        { kind: "reasoning", text: "hm" },
        toolUse("c:1", "bash<|channel|>commentary", '{"command": "l'),
        toolUse("c2", "fs_read", { path: "a" }),
      ),
      toolResults(["c:1", " "], ["c2", "b"]),
      user("two calls left"),
      assistant(" "),
      user("go on"),
    ];
    expect(converseRequest(modelRequest({ messages }), settings).messages).toEqual([
      { role: "user", content: [{ text: "go" }] },
      {
        role: "assistant",
        content: [
          { reasoningContent: { reasoningText: { text: "hm" } } },
          { toolUse: { toolUseId: "c_1", name: "bash", input: { malformed_arguments: '{"command": "l' } } },
          { toolUse: { toolUseId: "c2", name: "fs_read", input: { path: "a" } } },
        ],
      },
      {
        role: "user",
        content: [
          { toolResult: { toolUseId: "c_1", content: [{ text: "(no output)" }], status: "success" } },
          {
            toolResult: {
              toolUseId: "c2",
              content: [{ text: "b" }, { text: "two calls left" }, { text: "go on" }],
              status: "success",
            },
          },
        ],
      },
    ]);
  });

  it("leaves reasoning out where it is told to", () => {
    const messages = [user("go"), assistant({ kind: "reasoning", text: "hm" }, "so"), user("on")];
    const sent = converseRequest(modelRequest({ messages }), { ...settings, keepReasoning: false });
    expect(sent.messages?.[1]).toEqual({ role: "assistant", content: [{ text: "so" }] });
  });
});
