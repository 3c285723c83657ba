import { t as decodeUtf8 } from "./decode-utf8.js";
import { Dt as sha256, Tt as UsageError, at as jsonOrUndefined, l as PAWL_HARNESS } from "./cold.js";
import { C as union, c as boolean, h as number, m as looseObject, o as array, p as literal, w as unknown, x as string } from "./zod.js";
import { t as modelFault } from "./model-fault.js";
import { join, relative, resolve } from "node:path";
import { readFile } from "node:fs/promises";
// src/adapters/command/agent-messages.ts
const Text = looseObject({
	type: literal("text"),
	text: string()
});
const Thinking = looseObject({
	type: literal("thinking"),
	thinking: string()
});
const Call = looseObject({
	type: literal("toolCall"),
	id: string(),
	name: string(),
	arguments: unknown()
});
const Other = looseObject({ type: string() });
const tokens = number().nonnegative().catch(0);
const Assistant = looseObject({
	role: literal("assistant"),
	content: array(union([
		Text,
		Thinking,
		Call,
		Other
	])),
	usage: looseObject({
		input: tokens,
		output: tokens,
		cacheRead: tokens,
		cacheWrite: tokens
	}),
	stopReason: string(),
	errorMessage: string().optional(),
	timestamp: number().catch(0)
});
const Result = looseObject({
	role: literal("toolResult"),
	toolCallId: string(),
	toolName: string(),
	content: array(union([Text, Other])),
	details: looseObject({ exitCode: number().optional().catch(void 0) }).optional().catch(void 0),
	isError: boolean().catch(false),
	timestamp: number().catch(0)
});
const TOOL_NAMES = new Map([
	["read", "fs_read"],
	["write", "fs_write"],
	["bash", "bash"],
	["exec", "bash"],
	["edit", "edit"]
]);
function understandMessages(messages, work, isTimedOut) {
	const results = new Map(messages.flatMap(({ message, endedMs }) => {
		const parsed = Result.safeParse(message);
		return parsed.success ? [[parsed.data.toolCallId, {
			result: parsed.data,
			endedMs
		}]] : [];
	}));
	const said = messages.flatMap(({ message, endedMs }) => {
		const parsed = Assistant.safeParse(message);
		return parsed.success ? [{
			message: parsed.data,
			endedMs
		}] : [];
	});
	return {
		turns: said.map(({ message, endedMs }, index) => turnOf(message, {
			turn: index + 1,
			latencyMs: Math.max(0, endedMs - message.timestamp)
		}, results, work)),
		callEndsMs: said.map(({ message, endedMs }) => callsOf(message).map(({ id }) => results.get(id)?.endedMs ?? endedMs)),
		...endOf(said.at(-1)?.message, isTimedOut)
	};
}
function turnOf(message, { turn, latencyMs }, results, work) {
	const reasoning = message.content.flatMap((block) => isThinking(block) ? [block.thinking] : []).join("");
	const { input, output, cacheRead, cacheWrite } = message.usage;
	return {
		turn,
		...reasoning !== "" && { reasoning },
		text: atWork(message.content.flatMap((block) => isText(block) ? [block.text] : []).join(""), work),
		tool_calls: callsOf(message).map((call) => toolCall(call, results.get(call.id)?.result, work)),
		stop_reason: STOP_REASONS.get(message.stopReason) ?? message.stopReason,
		usage: {
			input_tokens: input,
			output_tokens: output,
			cache_read_tokens: cacheRead,
			cache_write_tokens: cacheWrite
		},
		latency_ms: latencyMs,
		attempts: 1,
		retry_delay_ms: 0
	};
}
const isText = (block) => block.type === "text";
const isThinking = (block) => block.type === "thinking";
const isCall = (block) => block.type === "toolCall";
const callsOf = ({ content }) => content.filter(isCall);
const STOP_REASONS = new Map([
	["stop", "end_turn"],
	["toolUse", "tool_use"],
	["length", "max_tokens"]
]);
function toolCall(call, result, work) {
	const name = TOOL_NAMES.get(call.name) ?? call.name;
	const input = inputOf(name, call.arguments, work);
	const text = atWork((result?.content ?? []).flatMap((block) => isText(block) ? [block.text] : []).join(""), work);
	const exitCode = result?.details?.exitCode ?? exitCodeIn(name, text);
	const isError = result === void 0 || result.isError || (exitCode ?? 0) !== 0 || /"status":\s*"error"/.test(text);
	const malformed = malformationOf(call.name, isError, text);
	const path = typeof input === "object" && input !== null && "path" in input ? String(input.path) : void 0;
	const hasWritten = !isError && path !== void 0 && (name === "fs_write" || name === "edit");
	return {
		id: call.id,
		name,
		input,
		...malformed !== void 0 && { malformed },
		result: {
			status: isError ? "error" : "ok",
			text: result === void 0 ? "not run: the run ended before it" : text,
			full_chars: text.length,
			...exitCode !== void 0 && { exit_code: exitCode },
			changed: hasWritten ? [path] : [],
			harness_gaps: []
		}
	};
}
function inputOf(name, written, work) {
	if (typeof written !== "object" || written === null) return written ?? null;
	const { file_path, path = file_path, ...rest } = written;
	const inside = typeof path === "string" ? { path: atWork(path, work).replace(/^\/work\//, "").replace(/^\.\//, "") } : {};
	const input = Object.fromEntries(Object.entries({
		...inside,
		...rest
	}).map(([key, value]) => [key, typeof value === "string" ? atWork(value, work) : value]));
	return name === "bash" ? { command: input["command"] ?? null } : input;
}
function atWork(text, work) {
	return work === "/work" ? text : text.replaceAll(work, "/work");
}
function exitCodeIn(name, text) {
	if (name !== "bash") return void 0;
	const code = /(?:Command|Process) exited with code (\d+)\s*$/.exec(text)?.[1];
	return code === void 0 ? void 0 : Number(code);
}
function malformationOf(name, isError, text) {
	if (/<\|/.test(name)) return {
		kind: "leaked_tool_syntax",
		message: "the tool's name holds chat-format tokens"
	};
	if (isError && !TOOL_NAMES.has(name) && /not found|unknown tool/i.test(text)) return {
		kind: "unknown_tool",
		message: text.slice(0, 400)
	};
	if (isError && /^Validation failed for tool/i.test(text)) return {
		kind: "schema_violation",
		message: text.slice(0, 400)
	};
}
function endOf(last, isTimedOut) {
	if (last?.stopReason === "error") return endOfError(last.errorMessage ?? "no reason was given");
	if (isTimedOut) return {
		stop: "timeout",
		detail: "The agent was stopped at its time limit."
	};
	if (last === void 0) return {
		stop: "harness_fault",
		detail: "The agent said nothing."
	};
	if (last.stopReason === "stop") return { stop: "end_turn" };
	if (last.stopReason === "length") return {
		stop: "max_tokens",
		detail: "The reply was cut off at its output limit."
	};
	return {
		stop: "harness_fault",
		detail: `The agent ended in the middle of its work (${last.stopReason}).`
	};
}
const FAULTS = [
	[/throttl|too many requests|\b429\b|overloaded/i, "throttled"],
	[/access ?denied|unauthori[sz]ed|credential|api key|\b40[13]\b|security token/i, "auth"],
	[/not ?found|\b404\b/i, "not_found"],
	[/validation|\b400\b/i, "validation"]
];
function endOfError(said) {
	const message = said.replace(/\s+/g, " ").trim().slice(0, 500);
	if (!(FAULTS[0]?.[0].test(message) === true) && /context (length|window)|too (long|many tokens)|maximum context/i.test(message)) return {
		stop: "context_overflow",
		detail: message
	};
	const kind = FAULTS.find(([words]) => words.test(message))?.[1] ?? "transient";
	return {
		stop: "provider_fault",
		detail: message,
		fault: modelFault({
			kind,
			name: "AgentReportedError",
			message
		})
	};
}
// src/adapters/command/model-entry.ts
function modelEntry(modelId, maxTokens) {
	return {
		id: modelId,
		name: modelId,
		reasoning: true,
		input: ["text"],
		cost: {
			input: 0,
			output: 0,
			cacheRead: 0,
			cacheWrite: 0
		},
		contextWindow: 128e3,
		maxTokens
	};
}
// src/adapters/command/provider-env.ts
const AWS = [
	"AWS_ACCESS_KEY_ID",
	"AWS_SECRET_ACCESS_KEY",
	"AWS_SESSION_TOKEN",
	"AWS_BEARER_TOKEN_BEDROCK",
	"AWS_REGION",
	"AWS_DEFAULT_REGION",
	"AWS_ENDPOINT_URL_BEDROCK_RUNTIME"
];
function providerEnv({ provider, region }, env = process.env) {
	const given = (provider === "bedrock" ? AWS : ["OPENAI_API_KEY"]).flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]]);
	return {
		...Object.fromEntries(given),
		...provider === "bedrock" && { AWS_EC2_METADATA_DISABLED: "true" },
		...provider === "bedrock" && region !== void 0 && { AWS_REGION: region },
		...provider === "openai" && env["OPENAI_API_KEY"] === void 0 && { OPENAI_API_KEY: "none" }
	};
}
// src/adapters/command/openclaw.ts
const OPENCLAW_PLUGINS = "node_modules/openclaw/dist/pawl-plugins";
const OPENCLAW_VERSION = "2026.4.22";
const ENTRY$1 = "node_modules/openclaw/openclaw.mjs";
const SESSION = "pawl";
const Entry = looseObject({
	type: literal("message"),
	timestamp: union([string(), number()]).optional(),
	message: unknown()
});
function openclawRecipe() {
	return {
		identity: `openclaw@${OPENCLAW_VERSION}`,
		npm: `openclaw@${OPENCLAW_VERSION}`,
		writable: OPENCLAW_PLUGINS,
		overheadSeconds: 120,
		start: ({ system, instruction }, model, { work: folder, state, node, home = "" }) => ({
			argv: [...[
				node,
				join(home, ENTRY$1),
				"agent",
				"--local",
				"--agent",
				"main",
				"--json"
			], ...[
				"--session-id",
				SESSION,
				"--message",
				`${system}\n\n${instruction}`
			]],
			env: {
				...providerEnv(model),
				OPENCLAW_BUNDLED_PLUGINS_DIR: join(home, OPENCLAW_PLUGINS),
				OPENCLAW_STATE_DIR: join(state, "openclaw"),
				OPENCLAW_CONFIG_PATH: join(state, "openclaw.json")
			},
			stateFiles: { "openclaw.json": JSON.stringify(config(model, folder)) }
		}),
		understand: async ({ isTimedOut, stderr }, readState, work) => {
			const session = await readState(/^openclaw\/agents\/main\/sessions\/(?!.*\.trajectory\.)[^/]+\.jsonl$/);
			const done = understandMessages(messagesOf(session ?? ""), work, isTimedOut);
			if (session !== void 0 || isTimedOut) return done;
			const said = stderr.trim().split("\n").at(-1)?.slice(0, 300) ?? "";
			return {
				...done,
				stop: "harness_fault",
				detail: `OpenClaw wrote no session: ${said}`
			};
		}
	};
}
function messagesOf(session) {
	return session.split("\n").flatMap((line) => {
		const entry = Entry.safeParse(jsonOrUndefined(line));
		if (!entry.success) return [];
		const { timestamp = 0, message } = entry.data;
		return [{
			message,
			endedMs: typeof timestamp === "number" ? timestamp : Date.parse(timestamp)
		}];
	});
}
function config(model, workspace) {
	const provider = model.provider === "bedrock" ? "amazon-bedrock" : "pawl";
	return {
		models: {
			mode: "replace",
			providers: { [provider]: providerOf(model) }
		},
		agents: { defaults: {
			model: { primary: `${provider}/${model.modelId}` },
			workspace,
			skipBootstrap: true,
			skills: [],
			timeoutSeconds: 3600,
			memorySearch: { enabled: false }
		} },
		tools: {
			profile: "coding",
			allow: [
				"read",
				"write",
				"edit",
				"exec"
			],
			exec: {
				host: "gateway",
				security: "full",
				ask: "off"
			}
		},
		plugins: pluginsFor(model)
	};
}
function providerOf({ provider, modelId, region, baseUrl, maxTokens }) {
	const model = modelEntry(modelId, maxTokens);
	if (provider === "openai") return {
		baseUrl,
		apiKey: `\${OPENAI_API_KEY}`,
		api: "openai-completions",
		request: { allowPrivateNetwork: true },
		models: [model]
	};
	return {
		baseUrl: process.env["AWS_ENDPOINT_URL_BEDROCK_RUNTIME"] ?? `https://bedrock-runtime.${region ?? process.env["AWS_REGION"] ?? "us-east-1"}.amazonaws.com`,
		api: "bedrock-converse-stream",
		auth: "aws-sdk",
		models: [model]
	};
}
function pluginsFor({ provider }) {
	if (provider === "openai") return { enabled: false };
	return {
		enabled: true,
		allow: ["amazon-bedrock"],
		entries: { "amazon-bedrock": {
			enabled: true,
			config: { discovery: { enabled: false } }
		} }
	};
}
// src/adapters/command/pi.ts
const PI_VERSION = "0.73.1";
const ENTRY = "node_modules/@mariozechner/pi-coding-agent/dist/cli.js";
const ALONE = [
	"--no-session",
	"--no-extensions",
	"--no-skills",
	"--no-prompt-templates",
	"--no-themes",
	"--no-context-files",
	"--offline"
];
const Event = looseObject({
	type: literal("message_end"),
	message: unknown()
});
function piRecipe() {
	return {
		identity: `pi@${PI_VERSION}`,
		npm: `@mariozechner/pi-coding-agent@${PI_VERSION}`,
		overheadSeconds: 15,
		start: ({ system, instruction }, model, { state, node, home = "" }) => {
			const chosen = [
				"--provider",
				model.provider === "bedrock" ? "amazon-bedrock" : "pawl",
				"--model",
				model.modelId,
				"--append-system-prompt",
				system
			];
			return {
				argv: [
					node,
					join(home, ENTRY),
					...ALONE,
					...[
						"--tools",
						"read,write,edit,bash",
						"--mode",
						"json",
						"-p",
						...chosen,
						instruction
					]
				],
				env: {
					...providerEnv(model),
					PI_CODING_AGENT_DIR: join(state, "pi")
				},
				stateFiles: model.provider === "openai" ? { "pi/models.json": modelsJson(model) } : {}
			};
		},
		understand: async ({ lines, isTimedOut }, _readState, work) => {
			return understandMessages(lines.flatMap(({ text, atMs }) => {
				const event = Event.safeParse(jsonOrUndefined(text));
				return event.success ? [{
					message: event.data.message,
					endedMs: atMs
				}] : [];
			}), work, isTimedOut);
		}
	};
}
function modelsJson({ modelId, baseUrl, maxTokens }) {
	const pawl = {
		baseUrl,
		api: "openai-completions",
		apiKey: "OPENAI_API_KEY",
		models: [modelEntry(modelId, maxTokens)]
	};
	return JSON.stringify({ providers: { pawl } });
}
// src/doors/harness-identity.ts
const KNOWN = new Map([
	["pawl", PAWL_HARNESS],
	["pi", `pi@${PI_VERSION}`],
	["openclaw", `openclaw@${OPENCLAW_VERSION}`]
]);
function harnessIdentity(chosen) {
	if (chosen.kind === "command") return `${chosen.name}@${chosen.version}`;
	const known = KNOWN.get(chosen.name);
	const asked = chosen.version === void 0 ? chosen.name : `${chosen.name}@${chosen.version}`;
	if (known !== void 0 && (chosen.version === void 0 || asked === known)) return known;
	throw new UsageError(`there is no harness "${asked}" in this version; write ${[...KNOWN.values()].join(", ")}, or give a command in pawl.yml.`);
}
// src/doors/build-subject.ts
const PROMPT_BYTES_MAX = 1048576;
function chosenModel({ subject }) {
	if (subject.model !== void 0) return subject.model;
	throw new UsageError("no model is chosen; give --model provider/model-id, such as bedrock/openai.gpt-oss-20b-1:0 or simulated/steady, or set subject.model in pawl.yml.");
}
async function buildSubject(settings, model, sandboxVersion, cwd) {
	const { subject, limits } = settings;
	const { recorded } = model;
	const region = recorded === void 0 ? subject.region : recorded.region;
	const endpoint = recorded === void 0 ? subject.baseUrl : recorded.endpoint;
	return {
		model: recorded?.model ?? chosenModel(settings),
		...region !== void 0 && { region },
		harness: harnessIdentity(settings.subject.harness),
		prompts: await Promise.all(subject.systemPrompts.map((path) => readPrompt(path, cwd))),
		inference: subject.inference,
		limits,
		versions: {
			sandbox: sandboxVersion,
			...endpoint !== void 0 && { endpoint },
			...model.processSandbox !== void 0 && { process_sandbox: model.processSandbox }
		},
		simulated: model.simulated
	};
}
async function readPrompt(path, cwd) {
	const absolute = resolve(cwd, path);
	const bytes = await readFile(absolute).catch(() => void 0);
	if (bytes === void 0) throw new UsageError(`the prompt file ${path} cannot be read; check system-prompt.`);
	if (bytes.length > PROMPT_BYTES_MAX) throw new UsageError(`the prompt file ${path} is larger than 1 MiB; shorten it.`);
	const text = decodeUtf8(bytes);
	if (text === void 0) throw new UsageError(`the prompt file ${path} is not UTF-8 text; save it as UTF-8.`);
	return {
		path: relative(cwd, absolute).replaceAll("\\", "/"),
		sha256: sha256(bytes),
		text
	};
}
export { OPENCLAW_PLUGINS as a, providerEnv as c, piRecipe as i, chosenModel as n, OPENCLAW_VERSION as o, harnessIdentity as r, openclawRecipe as s, buildSubject as t };
