import { describe, expect, it } from "vitest";
import type { ConverseAnswer } from "../../../support/converse-double/converse-wire.ts";
import { modelRequest } from "../../../support/model-requests.ts";
import { openaiOverDouble } from "../../../support/openai-over-double.ts";

const never = new AbortController().signal;

const raw = (status: number, body: unknown, contentType = "application/json"): ConverseAnswer => ({
  kind: "raw",
  status,
  body: typeof body === "string" ? body : JSON.stringify(body),
  contentType,
});
const refused = (status: number, code: string | null, message = "no"): ConverseAnswer =>
  raw(status, { error: { message, type: "some_error", code } });
const usage = { prompt_tokens: 5, completion_tokens: 1 };

/** Every way the far end can fail, and what it means. */
const FAULTS: readonly { readonly answer: ConverseAnswer; readonly means: object }[] = [
  { answer: refused(429, "rate_limit_exceeded"), means: { kind: "throttled", status: 429 } },
  {
    answer: { kind: "error", type: "x", status: 429, headers: { "retry-after": "7" } },
    means: { kind: "throttled", retryAfterMs: 7000 },
  },
  {
    answer: { kind: "error", type: "x", status: 429, headers: { "retry-after-ms": "1500" } },
    means: { kind: "throttled", retryAfterMs: 1500 },
  },
  { answer: refused(429, "insufficient_quota"), means: { kind: "quota", retryable: false } },
  { answer: refused(402, null, "Insufficient credits"), means: { kind: "quota", retryable: false } },
  { answer: refused(529, null, "overloaded"), means: { kind: "throttled", retryable: true } },
  { answer: refused(500, null), means: { kind: "transient", retryable: true } },
  { answer: raw(502, "<h1>Bad Gateway</h1>", "text/html"), means: { kind: "transient", retryable: true } },
  { answer: refused(503, null, "loading model"), means: { kind: "transient" } },
  { answer: refused(408, null), means: { kind: "timeout", retryable: true } },
  { answer: refused(400, null, "temperature is not supported"), means: { kind: "validation" } },
  {
    answer: refused(
      400,
      "invalid_value",
      "max_tokens is too large: 90000. The maximum context length is 8192.",
    ),
    means: { kind: "validation", retryable: false },
  },
  {
    answer: refused(401, "invalid_api_key", "Incorrect API key provided"),
    means: { kind: "auth", message: expect.stringContaining("set OPENAI_API_KEY") },
  },
  { answer: refused(403, null), means: { kind: "auth", retryable: false } },
  {
    answer: refused(404, null, 'model "gpt-oss:20b" not found, try pulling it first'),
    means: { kind: "not_found", message: expect.stringContaining("check the model id and base-url") },
  },
  { answer: { kind: "cut", after: "request" }, means: { kind: "transient", retryable: true } },
  { answer: { kind: "cut", after: "headers" }, means: { kind: "truncated", retryable: true } },
  { answer: raw(200, '{"choices":[{"mess'), means: { kind: "truncated", retryable: true } },
  { answer: raw(200, { choices: [], usage }), means: { kind: "truncated", retryable: true } },
  {
    answer: raw(200, { error: { message: "upstream is down", code: 503 } }),
    means: { kind: "transient", status: 503, message: "upstream is down" },
  },
  {
    answer: raw(200, { choices: [{ finish_reason: "stop", message: { content: "hi" } }] }),
    means: { kind: "protocol", message: expect.stringContaining("usage") },
  },
  { answer: raw(200, { hello: "world" }), means: { kind: "protocol", retryable: false } },
];

describe("an OpenAI endpoint that fails", () => {
  it.each(FAULTS)("$answer means $means", async ({ answer, means }) => {
    await using open = await openaiOverDouble(() => answer);
    const reply = await open.model.complete(modelRequest(), never);
    expect(reply).toMatchObject({ kind: "fault", attempts: 1, fault: means });
    expect(open.double.requests.length).toBe(1);
  });

  it.each([
    ["context_length_exceeded", "whatever it says"],
    [null, "This model's maximum context length is 4096 tokens. However, you requested 5000 tokens."],
    [null, "the request exceeds the available context size"],
  ])("knows a conversation that does not fit: %s, %s", async (code, message) => {
    await using open = await openaiOverDouble(() => refused(400, code, message));
    expect(await open.model.complete(modelRequest(), never)).toMatchObject({ kind: "context_overflow" });
  });

  it("counts a call the server could not read as the model's", async () => {
    await using open = await openaiOverDouble(() =>
      refused(400, "tool_use_failed", "Failed to call a function"),
    );
    expect(await open.model.complete(modelRequest(), never)).toMatchObject({ kind: "malformed" });
  });

  it("names the address that nobody listens at", async () => {
    const { model, double } = await openaiOverDouble(() => ({ kind: "hang" }));
    await double.close();
    const message = `${double.url}/v1 cannot be reached (ECONNREFUSED).`;
    expect(await model.complete(modelRequest(), never)).toMatchObject({
      kind: "fault",
      fault: { kind: "transient", name: "ECONNREFUSED", message },
    });
  });

  it("gives up waiting by itself", async () => {
    await using open = await openaiOverDouble(() => ({ kind: "hang" }), { requestTimeoutMs: 20 });
    expect(await open.model.complete(modelRequest(), never)).toMatchObject({
      fault: { kind: "timeout", retryable: true, name: "RequestTimeout" },
    });
  });
});
