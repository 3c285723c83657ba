/**
 * Bedrock's Converse endpoint on a loopback port, for tests and benchmarks: it answers as it is told by a
 * function, refuses what Bedrock refuses, and remembers what it was asked. The same answers are given as OpenAI's
 * chat completions under `/v1`; both whole or streamed. Node's own modules only.
 */
import { asCompletion, asConverse, asEventStream, type ChatBody, refusalOfChat } from "./chat-wire.ts";
import type { ConverseAnswer, ConverseRequest } from "./converse-wire.ts";
import { asConverseStream } from "./event-stream.ts";
import {
  type AnyRequest,
  type AnyResponse,
  cutConnection,
  serveBothProtocols,
} from "./serve-both-protocols.ts";
import { refusalOf } from "./validate-converse.ts";

export interface ConverseDoubleOptions {
  /** Says what to do with each valid request; `index` counts from 0 over all requests. */
  answer(request: ConverseRequest, index: number): ConverseAnswer | Promise<ConverseAnswer>;
  /** Both by default. */
  readonly protocols?: readonly ("http1" | "http2")[];
}

export interface ConverseDouble {
  /** For `AWS_ENDPOINT_URL_BEDROCK_RUNTIME`. */
  readonly url: string;
  /** Every request so far, refused ones too, in order of arrival; chat requests as the Converse ones that say the same. */
  readonly requests: readonly ConverseRequest[];
  /** The bodies of the chat requests among them, as they came. */
  readonly chats: readonly ChatBody[];
  /** Resolves when at least `count` requests have arrived. */
  arrived(count: number): Promise<void>;
  close(): Promise<void>;
}

/** Starts a double; close it when done. */
export async function startConverseDouble(options: ConverseDoubleOptions): Promise<ConverseDouble> {
  const requests: ConverseRequest[] = [];
  const chats: ChatBody[] = [];
  const waiting = new Set<() => void>();
  const handle = async (request: AnyRequest, response: AnyResponse): Promise<void> => {
    const text = await bodyOf(request);
    if (request.url === "/v1/chat/completions") return handleChat(request, response, JSON.parse(text));
    const modelId = /^\/model\/([^/]+)\/converse(?:-stream)?$/.exec(request.url ?? "")?.[1];
    if (modelId === undefined || request.method !== "POST") {
      give(request, response, { kind: "error", type: "UnknownOperationException", status: 404 });
      return;
    }
    const converse: ConverseRequest = {
      modelId: decodeURIComponent(modelId),
      httpVersion: request.httpVersion,
      headers: { ...request.headers },
      body: JSON.parse(text),
    };
    const answer = await answerTo(converse, refusalOf(converse));
    if (answer.kind === "message" && request.url?.endsWith("-stream") === true)
      return send(
        response,
        200,
        { "content-type": "application/vnd.amazon.eventstream" },
        asConverseStream(answer),
      );
    give(request, response, answer);
  };
  const answerTo = async (asked: ConverseRequest, refusal: string | undefined): Promise<ConverseAnswer> => {
    requests.push(asked);
    const index = requests.length - 1;
    for (const look of waiting) look();
    if (refusal === undefined) return options.answer(asked, index);
    return { kind: "error", type: "ValidationException", status: 400, message: refusal };
  };
  const handleChat = async (request: AnyRequest, response: AnyResponse, body: ChatBody): Promise<void> => {
    chats.push(body);
    const { httpVersion, headers } = request;
    const run = headers["x-pawl-run"];
    const converse = asConverse(body, typeof run === "string" ? run : undefined);
    const asked = { modelId: body.model, httpVersion, headers: { ...headers }, body: converse };
    giveChat(request, response, body, await answerTo(asked, refusalOfChat(body)));
  };
  const server = await serveBothProtocols((request, response) => {
    handle(request, response).catch((error: unknown) => {
      const message = `the double itself failed: ${String(error)}`;
      give(request, response, { kind: "error", type: "ValidationException", status: 400, message });
    });
  }, options.protocols ?? ["http1", "http2"]);
  const arrived = (count: number): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (requests.length < count) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  return { url: server.url, requests, chats, arrived, close: server.close };
}

async function bodyOf(request: AnyRequest): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function give(request: AnyRequest, response: AnyResponse, answer: ConverseAnswer): void {
  const json = { "content-type": "application/json" };
  if (answer.kind === "error") giveError(response, answer);
  if (answer.kind === "message") send(response, 200, json, JSON.stringify(wireReply(answer)));
  if (answer.kind === "raw")
    send(response, answer.status, { "content-type": answer.contentType }, answer.body);
  if (answer.kind === "cut" && answer.after === "request") cutConnection(request);
  if (answer.kind === "cut" && answer.after === "headers") {
    send(response, 200, { ...json, "content-length": "400" }, '{"output":{"mess', false);
    setImmediate(() => cutConnection(request));
  }
}

function giveError(response: AnyResponse, answer: Extract<ConverseAnswer, { kind: "error" }>): void {
  const headers = {
    "content-type": "application/json",
    ...(answer.named !== "body" && { "x-amzn-errortype": `${answer.type}:http://internal.amazon.com/` }),
    ...answer.headers,
  };
  const body = {
    ...(answer.named !== "header" && { __type: `com.amazon.bedrock#${answer.type}` }),
    message: answer.message ?? `${answer.type}, as told`,
  };
  send(response, answer.status, headers, JSON.stringify(body));
}

function giveChat(request: AnyRequest, response: AnyResponse, body: ChatBody, answer: ConverseAnswer): void {
  const json = { "content-type": "application/json" };
  if (answer.kind === "error") {
    const error = { message: answer.message ?? `${answer.type}, as told`, type: answer.type };
    send(response, answer.status, { ...json, ...answer.headers }, JSON.stringify({ error }));
  } else if (answer.kind === "message") {
    const completion = asCompletion(answer, body.model);
    const timed = { "openai-processing-ms": String(answer.latencyMs ?? 25), "x-request-id": "req_double" };
    if (body.stream === true)
      send(response, 200, { "content-type": "text/event-stream", ...timed }, asEventStream(completion));
    else send(response, 200, { ...json, ...timed }, JSON.stringify(completion));
  } else give(request, response, answer);
}

function wireReply(answer: Extract<ConverseAnswer, { kind: "message" }>): unknown {
  const asksForTools = answer.content.some(({ toolUse }) => toolUse !== undefined);
  const usage = answer.usage ?? { inputTokens: 100, outputTokens: 10, totalTokens: 110 };
  return {
    output: { message: { role: "assistant", content: answer.content } },
    stopReason: answer.stopReason ?? (asksForTools ? "tool_use" : "end_turn"),
    usage,
    metrics: { latencyMs: answer.latencyMs ?? 25 },
    ...(answer.serviceTier !== undefined && { serviceTier: { type: answer.serviceTier } }),
  };
}

function send(
  response: AnyResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer,
  end = true,
): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader("x-amzn-requestid", "00000000-0000-4000-8000-000000000000");
  // The two responses share these methods but not a callable type.
  const stream = response as { write(chunk: string | Buffer): unknown; end(chunk: string | Buffer): unknown };
  if (end) stream.end(body);
  else stream.write(body);
}
