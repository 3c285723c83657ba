/**
 * What each way a Converse request can fail means. Names come from AWS's API reference, statuses and socket codes
 * catch what arrives without a name (a proxy's HTML page, a cut connection). Two of them are the model's doing: a
 * `ModelErrorException` about its tool call, and a `ValidationException` about the length of the conversation.
 */
import { z } from "zod";
import type { FaultKind, ModelFault, ModelReply } from "../../ports.ts";
import { modelFault } from "../../record/model-fault.ts";
import { NO_USAGE } from "../../record/usage.ts";

/** A fault as a reply; whether it may be tried again follows from its kind. */
export function faultReply(fault: Omit<ModelFault, "retryable">, requestId?: string): ModelReply {
  return { kind: "fault", fault: modelFault(fault), ...delivery(requestId) };
}

const KIND_BY_NAME: ReadonlyMap<string, FaultKind> = new Map([
  ["ThrottlingException", "throttled"],
  ["TooManyRequestsException", "throttled"],
  ["ModelNotReadyException", "throttled"],
  ["InternalServerException", "transient"],
  ["ServiceUnavailableException", "transient"],
  ["ModelTimeoutException", "timeout"],
  // The SDK's name for a connection that broke; our own deadline never gets here.
  ["TimeoutError", "transient"],
  ["ModelErrorException", "model_error"],
  ["ModelStreamErrorException", "model_error"],
  ["ValidationException", "validation"],
  ["ServiceQuotaExceededException", "quota"],
  ["ResourceNotFoundException", "not_found"],
  ["AccessDeniedException", "auth"],
  ["UnrecognizedClientException", "auth"],
  ["InvalidSignatureException", "auth"],
  ["SignatureDoesNotMatch", "auth"],
  ["IncompleteSignature", "auth"],
  ["InvalidClientTokenId", "auth"],
  ["MissingAuthenticationTokenException", "auth"],
  ["ExpiredTokenException", "auth"],
  ["ExpiredToken", "auth"],
  ["NotAuthorized", "auth"],
  ["OptInRequired", "auth"],
  ["CredentialsProviderError", "auth"],
  ["TokenProviderError", "auth"],
]);

const KIND_BY_STATUS: ReadonlyMap<number, FaultKind> = new Map([
  [400, "validation"],
  [401, "auth"],
  [403, "auth"],
  [404, "not_found"],
  [408, "timeout"],
  [429, "throttled"],
]);

const ErrorShape = z.looseObject({
  name: z.string().catch("UnknownError"),
  message: z.string().catch(""),
  code: z.string().optional().catch(undefined),
  $metadata: z
    .looseObject({ httpStatusCode: z.number().optional(), requestId: z.string().optional() })
    .catch({}),
  /** A cancelled HTTP/2 stream keeps the socket's own error here. */
  cause: z.looseObject({ code: z.string() }).optional().catch(undefined),
  /** Over HTTP/2 the headers hold numbers too (`:status`). */
  $response: z
    .looseObject({ headers: z.record(z.string(), z.unknown()) })
    .optional()
    .catch(undefined),
});
type ErrorShape = z.infer<typeof ErrorShape>;

/** Where a request was going: what the fix in a message needs to name. */
export interface Destination {
  readonly modelId: string;
  readonly region: string | undefined;
}

/** Reads whatever the SDK threw. */
export function errorReply(thrown: unknown, destination: Destination): ModelReply {
  const error = ErrorShape.parse(fieldsOf(thrown));
  const { requestId, httpStatusCode: status } = error.$metadata;
  if (error.name === "ModelErrorException" && /tool ?use/i.test(error.message))
    return { kind: "malformed", message: error.message, usage: NO_USAGE, ...delivery(requestId) };
  if (error.name === "ValidationException" && isOverflow(error.message))
    return { kind: "context_overflow", message: error.message, usage: NO_USAGE, ...delivery(requestId) };
  const kind = kindOf(error);
  const retryAfterMs = retryAfterOf(error);
  return faultReply(
    {
      kind,
      name: error.cause?.code ?? error.code ?? error.name,
      message: withFix(kind, error, destination),
      ...(status !== undefined && { status }),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    },
    requestId,
  );
}

/** `$response` is not enumerable on the SDK's exceptions, so fields are read one by one. */
function fieldsOf(thrown: unknown): object {
  if (typeof thrown !== "object" || thrown === null) return { message: String(thrown) };
  const names = ["name", "message", "code", "cause", "$metadata", "$response"];
  return Object.fromEntries(names.map((name) => [name, Reflect.get(thrown, name)]));
}

function kindOf({ name, code, message, $metadata: { httpStatusCode: status } }: ErrorShape): FaultKind {
  if (isRegionMissing(message)) return "validation";
  const named = KIND_BY_NAME.get(name);
  if (named !== undefined) return named;
  if (status === 200) return "truncated";
  if (status !== undefined && status >= 500) return "transient";
  const byStatus = status === undefined ? undefined : KIND_BY_STATUS.get(status);
  if (byStatus !== undefined) return byStatus;
  if (code === "ETIMEDOUT") return "timeout";
  return code !== undefined || status === undefined ? "transient" : "protocol";
}

/** What providers say when the conversation does not fit; asking for too many output tokens is another matter. */
function isOverflow(message: string): boolean {
  if (/maximum tokens you requested|max_?tokens.{0,40}(must be|less than)/i.test(message)) return false;
  return /too many (input )?tokens|(input|prompt|request|conversation|messages?)\b.{0,80}too long|context (length|window)|maximum context/i.test(
    message,
  );
}

const isRegionMissing = (message: string): boolean => /^region is missing/i.test(message);

function withFix(kind: FaultKind, error: ErrorShape, { modelId, region }: Destination): string {
  const where = region === undefined ? "the chosen region" : region;
  const said = [error.name, oneLine(error.message)].filter((part) => part !== "").join(": ");
  if (isRegionMissing(error.message))
    return "No AWS region is set; give --region, for example us-east-1, or set AWS_REGION.";
  if (error.name === "CredentialsProviderError" || error.name === "TokenProviderError")
    return "No AWS credentials were found; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or AWS_BEARER_TOKEN_BEDROCK, on GitHub with aws-actions/configure-aws-credentials.";
  if (kind === "auth")
    return `AWS refused the credentials (${said}); check that they are current and may call bedrock:InvokeModel on ${modelId} in ${where}.`;
  if (kind === "not_found")
    return `Bedrock does not serve ${modelId} in ${where} (${said}); check the model id, the region and the endpoint.`;
  return said;
}

/** The SDK's advice to its own users goes, what the server said stays. */
function oneLine(text: string): string {
  const said = text.replace(/Deserialization error: to see the raw response.*$/s, "");
  return said.replace(/\s+/g, " ").trim().slice(0, 500);
}

/** `x-amz-retry-after` is in milliseconds, `Retry-After` in seconds; dates are not honoured, they need a clock. */
function retryAfterOf({ $response }: ErrorShape): number | undefined {
  const milliseconds = Number($response?.headers["x-amz-retry-after"] ?? Number.NaN);
  if (milliseconds >= 0) return milliseconds;
  const seconds = Number($response?.headers["retry-after"] ?? Number.NaN);
  return seconds >= 0 ? seconds * 1000 : undefined;
}

function delivery(requestId: string | undefined) {
  return { attempts: 1, retryDelayMs: 0, ...(requestId !== undefined && { requestId }) };
}
