/**
 * What each way a chat completion can fail means. Codes come from OpenAI's error reference and those of compatible
 * servers, statuses and socket codes catch the rest. Two of them are the model's doing: a call that the server could
 * not read (Groq's `tool_use_failed`), and a conversation that does not fit.
 */
import { z } from "zod";
import type { FaultKind, ModelFault, ModelReply } from "../../ports.ts";
import { modelFault } from "../../record/model-fault.ts";
import { NO_USAGE } from "../../record/usage.ts";

/** A fault as a reply; whether it may be tried again follows from its kind. */
export function faultReply(fault: Omit<ModelFault, "retryable">, requestId?: string): ModelReply {
  return { kind: "fault", fault: modelFault(fault), ...delivery(requestId) };
}

const KIND_BY_STATUS: ReadonlyMap<number, FaultKind> = new Map([
  [400, "validation"],
  [401, "auth"],
  [402, "quota"],
  [403, "auth"],
  [404, "not_found"],
  [408, "timeout"],
  [409, "transient"],
  [413, "validation"],
  [422, "validation"],
  [429, "throttled"],
  [529, "throttled"],
]);

/** A fault that only a status number and some words tell of. */
export function statusFault(status: number, message: string, requestId?: string): ModelReply {
  if (isOverflow(message))
    return { kind: "context_overflow", message, usage: NO_USAGE, ...delivery(requestId) };
  const kind = kindOfStatus(status);
  return faultReply({ kind, name: `Status${status}`, message: oneLine(message), status }, requestId);
}

function kindOfStatus(status: number): FaultKind {
  return KIND_BY_STATUS.get(status) ?? (status >= 500 ? "transient" : "protocol");
}

const ErrorShape = z.looseObject({
  name: z.string().catch("UnknownError"),
  message: z.string().catch(""),
  status: z.number().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
  requestID: z.string().optional().catch(undefined),
  headers: z.instanceof(Headers).optional().catch(undefined),
  cause: z.unknown(),
});
type ErrorShape = z.infer<typeof ErrorShape>;

/** Where a request was going: what the fix in a message needs to name. */
export interface Destination {
  readonly modelId: string;
  readonly baseUrl: string;
}

/** Reads whatever the SDK threw. */
export function errorReply(thrown: unknown, destination: Destination): ModelReply {
  const error = ErrorShape.parse(fieldsOf(thrown));
  const { status, requestID: requestId } = error;
  if (error.code === "tool_use_failed")
    return { kind: "malformed", message: oneLine(error.message), usage: NO_USAGE, ...delivery(requestId) };
  if (error.code === "context_length_exceeded" || (status !== undefined && isOverflow(error.message)))
    return { kind: "context_overflow", message: error.message, usage: NO_USAGE, ...delivery(requestId) };
  const kind = kindOf(error);
  const retryAfterMs = retryAfterOf(error.headers);
  return faultReply(
    {
      kind,
      name: socketCodeOf(error) ?? error.code ?? nameOf(thrown, status),
      message: withFix(kind, error, destination),
      ...(status !== undefined && { status }),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    },
    requestId,
  );
}

function fieldsOf(thrown: unknown): object {
  if (typeof thrown !== "object" || thrown === null) return { message: String(thrown) };
  const names = ["name", "message", "status", "code", "requestID", "headers", "cause"];
  return Object.fromEntries(names.map((name) => [name, Reflect.get(thrown, name)]));
}

/** The SDK's error classes all go by the name `Error`; the class says more. */
function nameOf(thrown: unknown, status: number | undefined): string {
  if (status !== undefined) return `Status${status}`;
  return thrown instanceof SyntaxError ? "UnreadableBody" : "ConnectionError";
}

function kindOf({ status, code, message, name }: ErrorShape): FaultKind {
  if (code === "insufficient_quota" || code === "billing_hard_limit_reached") return "quota";
  if (code === "model_not_found") return "not_found";
  if (status !== undefined) return kindOfStatus(status);
  // `terminated` is Node's word for a body that broke off.
  if (name === "SyntaxError" || message === "terminated") return "truncated";
  return "transient";
}

/** Node's `fetch` hides the socket's own error two levels down. */
function socketCodeOf({ cause }: Pick<ErrorShape, "cause">): string | undefined {
  for (let inner: unknown = cause; typeof inner === "object" && inner !== null; ) {
    const code = Reflect.get(inner, "code");
    if (typeof code === "string") return code;
    inner = Reflect.get(inner, "cause");
  }
  return undefined;
}

/** What servers say when the conversation does not fit; asking for too many output tokens is another matter. */
function isOverflow(message: string): boolean {
  if (/max_(completion_)?tokens.{0,40}(too large|must be|at least|less than)/i.test(message)) return false;
  return /maximum context length|context (length|window|size)|(prompt|input|request|messages?)\b.{0,80}too (long|large)|exceeds? the available context/i.test(
    message,
  );
}

function withFix(kind: FaultKind, error: ErrorShape, { modelId, baseUrl }: Destination): string {
  const said = oneLine(error.message);
  if (kind === "auth")
    return `${baseUrl} refused the key (${said}); set OPENAI_API_KEY to one that may use ${modelId}.`;
  if (kind === "not_found")
    return `${baseUrl} does not serve ${modelId} (${said}); check the model id and base-url (local servers must have pulled the model).`;
  if (error.status === undefined) return `${baseUrl} cannot be reached (${socketCodeOf(error) ?? said}).`;
  return said;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, 500);
}

/** `retry-after-ms` in milliseconds, `retry-after` in seconds; dates are not honoured, they need a clock. */
function retryAfterOf(headers: Headers | undefined): number | undefined {
  const milliseconds = numberIn(headers?.get("retry-after-ms"));
  const seconds = numberIn(headers?.get("retry-after"));
  return milliseconds ?? (seconds === undefined ? undefined : seconds * 1000);
}

function numberIn(text: string | null | undefined): number | undefined {
  if (text === null || text === undefined || text.trim() === "") return undefined;
  const number = Number(text);
  return number >= 0 ? number : undefined;
}

function delivery(requestId: string | undefined) {
  return {
    attempts: 1,
    retryDelayMs: 0,
    ...(requestId !== undefined && requestId !== null && { requestId }),
  };
}
