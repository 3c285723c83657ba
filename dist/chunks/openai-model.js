import "./rolldown-runtime.js";
import { St as runKey, Tt as UsageError } from "./cold.js";
import { h as number, m as looseObject, o as array, r as _instanceof, u as int, w as unknown, x as string } from "./zod.js";
import { t as modelFault } from "./model-fault.js";
import { t as NO_USAGE } from "./usage.js";
// src/adapters/openai/error-reply.ts
function faultReply(fault, requestId) {
	return {
		kind: "fault",
		fault: modelFault(fault),
		...delivery(requestId)
	};
}
const KIND_BY_STATUS = new Map([
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
	[529, "throttled"]
]);
function statusFault(status, message, requestId) {
	if (isOverflow(message)) return {
		kind: "context_overflow",
		message,
		usage: NO_USAGE,
		...delivery(requestId)
	};
	return faultReply({
		kind: kindOfStatus(status),
		name: `Status${status}`,
		message: oneLine(message),
		status
	}, requestId);
}
function kindOfStatus(status) {
	return KIND_BY_STATUS.get(status) ?? (status >= 500 ? "transient" : "protocol");
}
const ErrorShape = looseObject({
	name: string().catch("UnknownError"),
	message: string().catch(""),
	status: number().optional().catch(void 0),
	code: string().optional().catch(void 0),
	requestID: string().optional().catch(void 0),
	headers: _instanceof(Headers).optional().catch(void 0),
	cause: unknown()
});
function errorReply(thrown, destination) {
	const error = ErrorShape.parse(fieldsOf(thrown));
	const { status, requestID: requestId } = error;
	if (error.code === "tool_use_failed") return {
		kind: "malformed",
		message: oneLine(error.message),
		usage: NO_USAGE,
		...delivery(requestId)
	};
	if (error.code === "context_length_exceeded" || status !== void 0 && isOverflow(error.message)) return {
		kind: "context_overflow",
		message: error.message,
		usage: NO_USAGE,
		...delivery(requestId)
	};
	const kind = kindOf(error);
	const retryAfterMs = retryAfterOf(error.headers);
	return faultReply({
		kind,
		name: socketCodeOf(error) ?? error.code ?? nameOf(thrown, status),
		message: withFix(kind, error, destination),
		...status !== void 0 && { status },
		...retryAfterMs !== void 0 && { retryAfterMs }
	}, requestId);
}
function fieldsOf(thrown) {
	if (typeof thrown !== "object" || thrown === null) return { message: String(thrown) };
	return Object.fromEntries([
		"name",
		"message",
		"status",
		"code",
		"requestID",
		"headers",
		"cause"
	].map((name) => [name, Reflect.get(thrown, name)]));
}
function nameOf(thrown, status) {
	if (status !== void 0) return `Status${status}`;
	return thrown instanceof SyntaxError ? "UnreadableBody" : "ConnectionError";
}
function kindOf({ status, code, message, name }) {
	if (code === "insufficient_quota" || code === "billing_hard_limit_reached") return "quota";
	if (code === "model_not_found") return "not_found";
	if (status !== void 0) return kindOfStatus(status);
	if (name === "SyntaxError" || message === "terminated") return "truncated";
	return "transient";
}
function socketCodeOf({ cause }) {
	for (let inner = cause; typeof inner === "object" && inner !== null;) {
		const code = Reflect.get(inner, "code");
		if (typeof code === "string") return code;
		inner = Reflect.get(inner, "cause");
	}
}
function isOverflow(message) {
	if (/max_(completion_)?tokens.{0,40}(too large|must be|at least|less than)/i.test(message)) return false;
	return /maximum context length|context (length|window|size)|(prompt|input|request|messages?)\b.{0,80}too (long|large)|exceeds? the available context/i.test(message);
}
function withFix(kind, error, { modelId, baseUrl }) {
	const said = oneLine(error.message);
	if (kind === "auth") return `${baseUrl} refused the key (${said}); set OPENAI_API_KEY to one that may use ${modelId}.`;
	if (kind === "not_found") return `${baseUrl} does not serve ${modelId} (${said}); check the model id and base-url (local servers must have pulled the model).`;
	if (error.status === void 0) return `${baseUrl} cannot be reached (${socketCodeOf(error) ?? said}).`;
	return said;
}
function oneLine(text) {
	return text.replace(/\s+/g, " ").trim().slice(0, 500);
}
function retryAfterOf(headers) {
	const milliseconds = numberIn(headers?.get("retry-after-ms"));
	const seconds = numberIn(headers?.get("retry-after"));
	return milliseconds ?? (seconds === void 0 ? void 0 : seconds * 1e3);
}
function numberIn(text) {
	if (text === null || text === void 0 || text.trim() === "") return void 0;
	const number = Number(text);
	return number >= 0 ? number : void 0;
}
function delivery(requestId) {
	return {
		attempts: 1,
		retryDelayMs: 0,
		...requestId !== void 0 && requestId !== null && { requestId }
	};
}
// src/adapters/openai/chat-reply.ts
const tokens = int().nonnegative();
const Call = looseObject({
	id: string().nullish(),
	function: looseObject({
		name: string(),
		arguments: unknown()
	})
});
const Message = looseObject({
	content: string().nullish(),
	refusal: string().nullish(),
	reasoning: string().nullish(),
	reasoning_content: string().nullish(),
	tool_calls: array(Call).nullish()
});
const WireUsage = looseObject({
	prompt_tokens: tokens,
	completion_tokens: tokens,
	total_tokens: tokens.nullish(),
	prompt_tokens_details: looseObject({
		cached_tokens: tokens.nullish(),
		cache_write_tokens: tokens.nullish()
	}).nullish(),
	completion_tokens_details: looseObject({ reasoning_tokens: tokens.nullish() }).nullish()
});
const Completion = looseObject({
	choices: array(looseObject({
		finish_reason: string().min(1),
		message: Message
	})).min(1),
	usage: WireUsage,
	service_tier: string().nullish()
});
const ErrorInside = looseObject({ error: looseObject({
	message: string().catch(""),
	code: unknown()
}) });
const STOP_REASON = new Map([
	["stop", "end_turn"],
	["length", "max_tokens"],
	["tool_calls", "tool_use"],
	["function_call", "tool_use"],
	["content_filter", "content_filtered"]
]);
function chatReply(completion, { headers, wallMs }) {
	const requestId = headers.get("x-request-id") ?? void 0;
	const failed = ErrorInside.safeParse(completion);
	if (failed.success) return statusFault(Number(failed.data.error.code), failed.data.error.message, requestId);
	const parsed = Completion.safeParse(completion);
	const choice = parsed.data?.choices[0];
	if (!parsed.success || choice === void 0) return unreadable(completion, parsed.error);
	const { message, finish_reason } = choice;
	if (finish_reason === "error") return statusFault(502, "the endpoint's upstream failed", requestId);
	const reasoning = message.reasoning ?? message.reasoning_content ?? "";
	return {
		kind: "message",
		text: message.content ?? message.refusal ?? "",
		...reasoning !== "" && { reasoning },
		calls: (message.tool_calls ?? []).map(requestedCall),
		stopReason: STOP_REASON.get(finish_reason) ?? finish_reason,
		usage: usageOf(parsed.data.usage),
		latencyMs: processingMs(headers) ?? wallMs,
		attempts: 1,
		retryDelayMs: 0,
		...requestId !== void 0 && { requestId },
		...typeof parsed.data.service_tier === "string" && { serviceTier: parsed.data.service_tier }
	};
}
function reasoningFieldOf(completion) {
	const message = Completion.safeParse(completion).data?.choices[0]?.message;
	if (typeof message?.reasoning === "string") return "reasoning";
	return typeof message?.reasoning_content === "string" ? "reasoning_content" : void 0;
}
function processingMs(headers) {
	const text = headers.get("openai-processing-ms");
	const ms = Number(text);
	return text !== null && text !== "" && ms >= 0 ? ms : void 0;
}
function requestedCall({ id, function: { name, arguments: written } }) {
	const call = {
		id: id ?? "",
		name
	};
	if (typeof written !== "string") return {
		...call,
		input: written
	};
	try {
		return {
			...call,
			input: JSON.parse(written)
		};
	} catch {
		return {
			...call,
			input: written,
			raw: written
		};
	}
}
function usageOf(usage) {
	const { prompt_tokens, completion_tokens, total_tokens } = usage;
	const reasoning = usage.completion_tokens_details?.reasoning_tokens ?? 0;
	const isApart = reasoning > 0 && total_tokens === prompt_tokens + completion_tokens + reasoning;
	const cacheRead = usage.prompt_tokens_details?.cached_tokens ?? 0;
	const cacheWrite = usage.prompt_tokens_details?.cache_write_tokens ?? 0;
	return {
		input_tokens: Math.max(0, prompt_tokens - cacheRead - cacheWrite),
		output_tokens: completion_tokens + (isApart ? reasoning : 0),
		cache_read_tokens: cacheRead,
		cache_write_tokens: cacheWrite
	};
}
function unreadable(completion, error) {
	const choices = typeof completion === "object" ? Reflect.get(completion ?? {}, "choices") : void 0;
	if (completion === null || completion === "" || Array.isArray(choices) && choices.length === 0) return faultReply({
		kind: "truncated",
		name: "EmptyResponse",
		message: "The endpoint answered nothing."
	});
	const issue = error?.issues[0];
	return faultReply({
		kind: "protocol",
		name: "UnexpectedResponse",
		message: `The endpoint's answer is not a chat completion: ${issue?.path.join(".") || "top level"}: ${issue?.message}.`
	});
}
// src/adapters/openai/chat-request.ts
function chatRequest({ system, messages, tools, inference }, { modelId, endpoint, reasoningField }) {
	return {
		model: modelId,
		messages: [...isBlank(system) ? [] : [{
			role: "system",
			content: system.toWellFormed()
		}], ...messages.flatMap((message) => wireMessages(message, reasoningField))],
		stream: false,
		[endpoint.limitField]: inference.max_tokens,
		...inference.temperature !== void 0 && { temperature: inference.temperature },
		...inference.top_p !== void 0 && { top_p: inference.top_p },
		...inference.stop_sequences !== void 0 && { stop: [...inference.stop_sequences] },
		...inference.service_tier !== void 0 && { service_tier: inference.service_tier },
		...tools.length > 0 && { tools: tools.map(wireTool) },
		...inference.additional
	};
}
function wireTool({ name, description, input_schema }) {
	return {
		type: "function",
		function: {
			name,
			description,
			parameters: input_schema
		}
	};
}
function wireMessages(message, reasoningField) {
	return message.role === "assistant" ? assistantMessage(message.content, reasoningField) : userMessages(message.content);
}
function assistantMessage(content, reasoningField) {
	const text = textOf(content, "text");
	const reasoning = textOf(content, "reasoning");
	const calls = content.flatMap((block) => block.kind === "tool_use" ? [wireCall(block)] : []);
	if (isBlank(text) && calls.length === 0) return [];
	return [{
		role: "assistant",
		content: isBlank(text) ? null : text,
		...calls.length > 0 && { tool_calls: calls },
		...reasoningField !== void 0 && !isBlank(reasoning) && { [reasoningField]: reasoning }
	}];
}
function userMessages(content) {
	const results = content.flatMap((block) => block.kind === "tool_result" ? [{
		role: "tool",
		tool_call_id: wireId(block.id),
		content: isBlank(block.text) ? "(no output)" : block.text.toWellFormed()
	}] : []);
	const text = textOf(content, "text");
	return isBlank(text) ? results : [...results, {
		role: "user",
		content: text
	}];
}
function textOf(content, kind) {
	return content.flatMap((block) => block.kind === kind ? [block.text.toWellFormed()] : []).join("");
}
function wireCall({ id, name, input }) {
	const document = typeof input === "object" && input !== null && !Array.isArray(input) ? input : { malformed_arguments: input ?? null };
	const call = {
		name: wireName(name),
		arguments: JSON.stringify(document)
	};
	return {
		id: wireId(id),
		type: "function",
		function: call
	};
}
const NAME_LENGTH_MAX = 64;
function wireName(name) {
	return name.replace(/[^a-zA-Z0-9_-][\s\S]*$/, "").slice(0, NAME_LENGTH_MAX) || "unnamed_tool";
}
function wireId(id) {
	return id.replace(/[^a-zA-Z0-9_-]/g, "_").slice(0, NAME_LENGTH_MAX) || "unnamed_call";
}
const isBlank = (text) => text.trim() === "";
// src/adapters/openai/read-endpoint.ts
const OPENAI_URL = "https://api.openai.com/v1";
const NEW_LIMIT_NAME = /(^|\.)(openai\.com|openai\.azure\.com|amazonaws\.com|api\.aws)$/;
const BEDROCK_HOST = /(^|\.)(amazonaws\.com|api\.aws)$/;
const NO_KEY = "none";
function readEndpoint({ baseUrl, apiKey }, env = process.env) {
	const url = parseBaseUrl(baseUrl ?? (env["OPENAI_BASE_URL"] || OPENAI_URL));
	const bedrockKey = BEDROCK_HOST.test(url.hostname) ? env["AWS_BEARER_TOKEN_BEDROCK"] : void 0;
	return {
		baseUrl: url.href.replace(/\/+$/, ""),
		apiKey: apiKey ?? (env["OPENAI_API_KEY"] || bedrockKey || NO_KEY),
		limitField: NEW_LIMIT_NAME.test(url.hostname) ? "max_completion_tokens" : "max_tokens"
	};
}
function parseBaseUrl(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (url === void 0 || !/^https?:$/.test(url.protocol)) throw new UsageError(`base-url must be a web address such as http://127.0.0.1:11434/v1, not "${text}".`);
	if (url.username !== "" || url.password !== "" || url.search !== "") throw new UsageError("base-url must hold no password or query; give the key in OPENAI_API_KEY.");
	return url;
}
// src/adapters/openai/openai-model.ts
const REQUEST_TIMEOUT_MS = 3e5;
function openaiModel(options) {
	const { modelId, requestTimeoutMs = REQUEST_TIMEOUT_MS, keepReasoning = true } = options;
	const endpoint = readEndpoint(options);
	let client;
	let reasoningField;
	return {
		id: `openai/${modelId}`,
		simulated: false,
		complete: async (request, signal) => {
			signal.throwIfAborted();
			const timeout = AbortSignal.timeout(requestTimeoutMs);
			const settings = {
				modelId,
				endpoint,
				reasoningField: keepReasoning ? reasoningField : void 0
			};
			const { task_id, variant, epoch } = request.run;
			try {
				client ??= connect(endpoint, requestTimeoutMs);
				const opened = await client;
				const startedMs = performance.now();
				const { data, response } = await opened.chat.completions.create(chatRequest(request, settings), {
					signal: AbortSignal.any([signal, timeout]),
					headers: { "x-pawl-run": runKey(task_id, variant, epoch) }
				}).withResponse();
				reasoningField ??= reasoningFieldOf(data);
				return chatReply(data, {
					headers: response.headers,
					wallMs: performance.now() - startedMs
				});
			} catch (error) {
				signal.throwIfAborted();
				if (!timeout.aborted) return errorReply(error, {
					modelId,
					baseUrl: endpoint.baseUrl
				});
				return faultReply({
					kind: "timeout",
					name: "RequestTimeout",
					message: `No answer within ${requestTimeoutMs} ms.`
				});
			}
		}
	};
}
async function connect({ baseUrl, apiKey }, timeout) {
	return new (await (import("./openai.js"))).OpenAI({
		baseURL: baseUrl,
		apiKey,
		maxRetries: 0,
		timeout
	});
}
export { openaiModel };
