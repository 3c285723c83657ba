import { describe, expect, it, vi } from "vitest";
import { bedrockModel } from "../../../../src/adapters/bedrock/bedrock-model.ts";
import { bedrockOverDouble } from "../../../support/bedrock-over-double.ts";
import type { ConverseAnswer } from "../../../support/converse-double/converse-wire.ts";
import { saying } from "../../../support/converse-double/converse-wire.ts";
import { modelRequest } from "../../../support/model-requests.ts";

const never = new AbortController().signal;

const error = (
  type: string,
  status: number,
  message?: string,
  headers?: Record<string, string>,
): ConverseAnswer => ({
  kind: "error",
  type,
  status,
  ...(message !== undefined && { message }),
  ...(headers !== undefined && { headers }),
});
const raw = (status: number, body: string, contentType = "application/json"): ConverseAnswer => ({
  kind: "raw",
  status,
  body,
  contentType,
});

/** Every way the far end can fail, and what it means. */
const ROWS: readonly { readonly answer: ConverseAnswer; readonly means: object }[] = [
  {
    answer: error("ThrottlingException", 429),
    means: { kind: "throttled", retryable: true, status: 429, name: "ThrottlingException" },
  },
  {
    answer: error("ThrottlingException", 429, "slow down", { "retry-after": "7" }),
    means: { kind: "throttled", retryAfterMs: 7000 },
  },
  {
    answer: error("ThrottlingException", 429, "slow down", { "x-amz-retry-after": "1500" }),
    means: { kind: "throttled", retryAfterMs: 1500 },
  },
  { answer: error("ModelNotReadyException", 429), means: { kind: "throttled", retryable: true } },
  {
    answer: error("InternalServerException", 500),
    means: { kind: "transient", retryable: true, status: 500 },
  },
  {
    answer: error("ServiceUnavailableException", 503),
    means: { kind: "transient", retryable: true, status: 503 },
  },
  {
    answer: raw(502, "<html><h1>502 Bad Gateway</h1></html>", "text/html"),
    means: { kind: "transient", retryable: true, status: 502 },
  },
  { answer: error("ModelTimeoutException", 408), means: { kind: "timeout", retryable: true } },
  {
    answer: error("ModelErrorException", 424, "the model fell over"),
    means: { kind: "model_error", retryable: true },
  },
  {
    answer: error("ValidationException", 400, "temperature is not supported"),
    means: { kind: "validation", retryable: false },
  },
  {
    answer: error(
      "ValidationException",
      400,
      "The maximum tokens you requested exceeds the model limit of 8192.",
    ),
    means: { kind: "validation", retryable: false },
  },
  { answer: error("ServiceQuotaExceededException", 400), means: { kind: "quota", retryable: false } },
  {
    answer: error("AccessDeniedException", 403),
    means: {
      kind: "auth",
      retryable: false,
      message: expect.stringContaining("bedrock:InvokeModel on openai.gpt-oss-20b-1:0 in us-east-1"),
    },
  },
  { answer: error("UnrecognizedClientException", 403), means: { kind: "auth", retryable: false } },
  { answer: error("ExpiredTokenException", 403), means: { kind: "auth", retryable: false } },
  {
    answer: error("ResourceNotFoundException", 404),
    means: {
      kind: "not_found",
      retryable: false,
      message: expect.stringContaining("check the model id, the region and the endpoint"),
    },
  },
  { answer: { kind: "cut", after: "request" }, means: { kind: "transient", retryable: true } },
  { answer: { kind: "cut", after: "headers" }, means: { kind: "truncated", retryable: true } },
  { answer: raw(200, "{}"), means: { kind: "truncated", retryable: true, name: "EmptyResponse" } },
  { answer: raw(200, '{"output":{"mess'), means: { kind: "truncated", retryable: true } },
  {
    answer: raw(200, '{"stopReason":"end_turn","usage":{"inputTokens":"many","outputTokens":1}}'),
    means: { kind: "protocol", retryable: false },
  },
  {
    answer: raw(200, '{"stopReason":"end_turn","output":{"message":{"content":[]}}}'),
    means: { kind: "protocol", retryable: false },
  },
];

describe.each(["http2", "http1"] as const)("Bedrock by %s", (transport) => {
  it.each(ROWS)("$answer means $means", async ({ answer, means }) => {
    await using open = await bedrockOverDouble(() => answer, { transport });
    const reply = await open.model.complete(modelRequest(), never);
    expect(reply).toMatchObject({ kind: "fault", attempts: 1, fault: means });
    expect(open.double.requests.length).toBe(1);
  });

  it.each(["header", "body"] as const)("knows an error that only its %s names", async (named) => {
    const answer: ConverseAnswer = { kind: "error", type: "ThrottlingException", status: 429, named };
    await using open = await bedrockOverDouble(() => answer, { transport });
    expect(await open.model.complete(modelRequest(), never)).toMatchObject({ fault: { kind: "throttled" } });
  });

  it.each([
    {
      message: "Model produced invalid sequence as part of ToolUse",
      kind: "malformed",
      type: "ModelErrorException",
      status: 424,
    },
    {
      message: "Input is too long for requested model.",
      kind: "context_overflow",
      type: "ValidationException",
      status: 400,
    },
    { message: "too many input tokens", kind: "context_overflow", type: "ValidationException", status: 400 },
    {
      message: "This model's maximum context length is 131072 tokens",
      kind: "context_overflow",
      type: "ValidationException",
      status: 400,
    },
  ])("lays $type: $message at the model's door", async ({ message, kind, type, status }) => {
    await using open = await bedrockOverDouble(() => error(type, status, message), { transport });
    expect(await open.model.complete(modelRequest(), never)).toMatchObject({ kind, message });
  });

  it("gives up on an endpoint that never answers, and goes on with the next request", async () => {
    await using open = await bedrockOverDouble(
      (_, index) => (index === 0 ? { kind: "hang" } : saying("hi")),
      {
        transport,
        requestTimeoutMs: 150,
      },
    );
    expect(await open.model.complete(modelRequest(), never)).toMatchObject({
      kind: "fault",
      fault: { kind: "timeout", retryable: true, message: "No answer within 150 ms." },
    });
    expect(await open.model.complete(modelRequest(), never)).toMatchObject({ kind: "message", text: "hi" });
  });

  it("is never starved of attempts by earlier faults", async () => {
    await using open = await bedrockOverDouble(
      (_, i) => (i < 40 ? error("ThrottlingException", 429) : saying("hi")),
      { transport },
    );
    for (let i = 0; i < 40; i++) await open.model.complete(modelRequest(), never);
    expect(await open.model.complete(modelRequest(), never)).toMatchObject({ kind: "message" });
    expect(open.double.requests).toHaveLength(41);
  });
});

describe("Bedrock without", () => {
  const bare = (): void => {
    for (const name of [
      "AWS_ACCESS_KEY_ID",
      "AWS_SECRET_ACCESS_KEY",
      "AWS_SESSION_TOKEN",
      "AWS_BEARER_TOKEN_BEDROCK",
      "AWS_REGION",
      "AWS_DEFAULT_REGION",
      "AWS_PROFILE",
    ])
      vi.stubEnv(name, undefined);
    vi.stubEnv("AWS_EC2_METADATA_DISABLED", "true");
    vi.stubEnv("AWS_CONFIG_FILE", "/nonexistent/config");
    vi.stubEnv("AWS_SHARED_CREDENTIALS_FILE", "/nonexistent/credentials");
  };

  it("credentials says which to set", async () => {
    bare();
    const model = bedrockModel({ modelId: "m", region: "us-east-1", endpoint: "http://127.0.0.1:9" });
    expect(await model.complete(modelRequest(), never)).toMatchObject({
      fault: { kind: "auth", retryable: false, message: expect.stringContaining("set AWS_ACCESS_KEY_ID") },
    });
    vi.unstubAllEnvs();
  });

  it("a region says so", async () => {
    bare();
    const model = bedrockModel({ modelId: "m" });
    expect(await model.complete(modelRequest(), never)).toMatchObject({
      fault: { kind: "validation", retryable: false, message: expect.stringContaining("give --region") },
    });
    vi.unstubAllEnvs();
  });

  it("a server there is a transient fault", async () => {
    await using open = await bedrockOverDouble(() => saying("hi"));
    await open.double.close();
    expect(await open.model.complete(modelRequest(), never)).toMatchObject({
      fault: { kind: "transient", name: "ECONNREFUSED" },
    });
  });
});
