/**
 * The messages that pi and what is built on it write down (session format 3), as turns of ours: their tools go by our
 * names where they do the same, so that graders and evidence see the same run whoever made it.
 */
import { z } from "zod";
import type { FaultKind, ModelFault } from "../../ports.ts";
import { modelFault } from "../../record/model-fault.ts";
import type { Stop, ToolCall, Turn } from "../../record/trajectory.ts";
import type { AgentWork } from "./agent-recipe.ts";

const Text = z.looseObject({ type: z.literal("text"), text: z.string() });
const Thinking = z.looseObject({ type: z.literal("thinking"), thinking: z.string() });
const Call = z.looseObject({
  type: z.literal("toolCall"),
  id: z.string(),
  name: z.string(),
  arguments: z.unknown(),
});
const Other = z.looseObject({ type: z.string() });

const tokens = z.number().nonnegative().catch(0);
const Assistant = z.looseObject({
  role: z.literal("assistant"),
  content: z.array(z.union([Text, Thinking, Call, Other])),
  usage: z.looseObject({ input: tokens, output: tokens, cacheRead: tokens, cacheWrite: tokens }),
  stopReason: z.string(),
  errorMessage: z.string().optional(),
  timestamp: z.number().catch(0),
});
type Assistant = z.infer<typeof Assistant>;

const Result = z.looseObject({
  role: z.literal("toolResult"),
  toolCallId: z.string(),
  toolName: z.string(),
  content: z.array(z.union([Text, Other])),
  details: z
    .looseObject({ exitCode: z.number().optional().catch(undefined) })
    .optional()
    .catch(undefined),
  isError: z.boolean().catch(false),
  timestamp: z.number().catch(0),
});
type Result = z.infer<typeof Result>;

/** A message and when it was whole (epoch milliseconds). */
export interface TimedMessage {
  readonly message: unknown;
  readonly endedMs: number;
}

/** The tools an agent has, theirs to ours; one that is not here is unknown to it too. */
const TOOL_NAMES: ReadonlyMap<string, string> = new Map([
  ["read", "fs_read"],
  ["write", "fs_write"],
  ["bash", "bash"],
  ["exec", "bash"],
  ["edit", "edit"],
]);

/** Reads a whole conversation; `work` is the workspace's path in it, which becomes `/work`. */
export function understandMessages(
  messages: readonly TimedMessage[],
  work: string,
  isTimedOut: boolean,
): AgentWork {
  const results = new Map(
    messages.flatMap(({ message, endedMs }) => {
      const parsed = Result.safeParse(message);
      return parsed.success ? [[parsed.data.toolCallId, { result: parsed.data, endedMs }] as const] : [];
    }),
  );
  const said = messages.flatMap(({ message, endedMs }) => {
    const parsed = Assistant.safeParse(message);
    return parsed.success ? [{ message: parsed.data, endedMs }] : [];
  });
  const turns = said.map(({ message, endedMs }, index) =>
    turnOf(message, { turn: index + 1, latencyMs: Math.max(0, endedMs - message.timestamp) }, results, work),
  );
  const callEndsMs = said.map(({ message, endedMs }) =>
    callsOf(message).map(({ id }) => results.get(id)?.endedMs ?? endedMs),
  );
  return { turns, callEndsMs, ...endOf(said.at(-1)?.message, isTimedOut) };
}

function turnOf(
  message: Assistant,
  { turn, latencyMs }: { readonly turn: number; readonly latencyMs: number },
  results: ReadonlyMap<string, { readonly result: Result }>,
  work: string,
): Turn {
  const reasoning = message.content.flatMap((block) => (isThinking(block) ? [block.thinking] : [])).join("");
  const { input, output, cacheRead, cacheWrite } = message.usage;
  return {
    turn,
    ...(reasoning !== "" && { reasoning }),
    text: atWork(message.content.flatMap((block) => (isText(block) ? [block.text] : [])).join(""), work),
    tool_calls: callsOf(message).map((call) => toolCall(call, results.get(call.id)?.result, work)),
    stop_reason: STOP_REASONS.get(message.stopReason) ?? message.stopReason,
    usage: {
      input_tokens: input,
      output_tokens: output,
      cache_read_tokens: cacheRead,
      cache_write_tokens: cacheWrite,
    },
    latency_ms: latencyMs,
    attempts: 1,
    retry_delay_ms: 0,
  };
}

const isText = (block: { type: string }): block is z.infer<typeof Text> => block.type === "text";
const isThinking = (block: { type: string }): block is z.infer<typeof Thinking> => block.type === "thinking";
const isCall = (block: { type: string }): block is z.infer<typeof Call> => block.type === "toolCall";
const callsOf = ({ content }: Assistant): z.infer<typeof Call>[] => content.filter(isCall);

const STOP_REASONS: ReadonlyMap<string, string> = new Map([
  ["stop", "end_turn"],
  ["toolUse", "tool_use"],
  ["length", "max_tokens"],
]);

function toolCall(call: z.infer<typeof Call>, result: Result | undefined, work: string): ToolCall {
  const name = TOOL_NAMES.get(call.name) ?? call.name;
  const input = inputOf(name, call.arguments, work);
  const text = atWork(
    (result?.content ?? []).flatMap((block) => (isText(block) ? [block.text] : [])).join(""),
    work,
  );
  const exitCode = result?.details?.exitCode ?? exitCodeIn(name, text);
  const isError =
    result === undefined || result.isError || (exitCode ?? 0) !== 0 || /"status":\s*"error"/.test(text);
  const malformed = malformationOf(call.name, isError, text);
  const path =
    typeof input === "object" && input !== null && "path" in input ? String(input.path) : undefined;
  const hasWritten = !isError && path !== undefined && (name === "fs_write" || name === "edit");
  return {
    id: call.id,
    name,
    input,
    ...(malformed !== undefined && { malformed }),
    result: {
      status: isError ? "error" : "ok",
      text: result === undefined ? "not run: the run ended before it" : text,
      full_chars: text.length,
      ...(exitCode !== undefined && { exit_code: exitCode }),
      changed: hasWritten ? [path] : [],
      harness_gaps: [],
    },
  };
}

/** Our tools' own arguments, with paths as our tools take them; anything else as it was written. */
function inputOf(name: string, written: unknown, work: string): unknown {
  if (typeof written !== "object" || written === null) return written ?? null;
  const { file_path, path = file_path, ...rest } = written as Record<string, unknown>;
  const inside =
    typeof path === "string"
      ? {
          path: atWork(path, work)
            .replace(/^\/work\//, "")
            .replace(/^\.\//, ""),
        }
      : {};
  const input = Object.fromEntries(
    Object.entries({ ...inside, ...rest }).map(([key, value]) => [
      key,
      typeof value === "string" ? atWork(value, work) : value,
    ]),
  );
  return name === "bash" ? { command: input["command"] ?? null } : input;
}

/** Wherever the throw-away folder is, a transcript says `/work`. */
function atWork(text: string, work: string): string {
  return work === "/work" ? text : text.replaceAll(work, "/work");
}

function exitCodeIn(name: string, text: string): number | undefined {
  if (name !== "bash") return undefined;
  const code = /(?:Command|Process) exited with code (\d+)\s*$/.exec(text)?.[1];
  return code === undefined ? undefined : Number(code);
}

function malformationOf(name: string, isError: boolean, text: string): ToolCall["malformed"] {
  if (/<\|/.test(name))
    return { kind: "leaked_tool_syntax", message: "the tool's name holds chat-format tokens" };
  if (isError && !TOOL_NAMES.has(name) && /not found|unknown tool/i.test(text))
    return { kind: "unknown_tool", message: text.slice(0, 400) };
  if (isError && /^Validation failed for tool/i.test(text))
    return { kind: "schema_violation", message: text.slice(0, 400) };
  return undefined;
}

function endOf(
  last: Assistant | undefined,
  isTimedOut: boolean,
): { readonly stop: Stop; readonly detail?: string; readonly fault?: ModelFault } {
  if (last?.stopReason === "error") return endOfError(last.errorMessage ?? "no reason was given");
  if (isTimedOut) return { stop: "timeout", detail: "The agent was stopped at its time limit." };
  if (last === undefined) return { stop: "harness_fault", detail: "The agent said nothing." };
  if (last.stopReason === "stop") return { stop: "end_turn" };
  if (last.stopReason === "length")
    return { stop: "max_tokens", detail: "The reply was cut off at its output limit." };
  return { stop: "harness_fault", detail: `The agent ended in the middle of its work (${last.stopReason}).` };
}

/** Agents hand on a provider's error as words, so words are all there is to tell its kind by. */
const FAULTS: readonly (readonly [RegExp, FaultKind])[] = [
  [/throttl|too many requests|\b429\b|overloaded/i, "throttled"],
  [/access ?denied|unauthori[sz]ed|credential|api key|\b40[13]\b|security token/i, "auth"],
  [/not ?found|\b404\b/i, "not_found"],
  [/validation|\b400\b/i, "validation"],
];

function endOfError(said: string): {
  readonly stop: Stop;
  readonly detail: string;
  readonly fault?: ModelFault;
} {
  const message = said.replace(/\s+/g, " ").trim().slice(0, 500);
  const isThrottled = FAULTS[0]?.[0].test(message) === true;
  if (!isThrottled && /context (length|window)|too (long|many tokens)|maximum context/i.test(message))
    return { stop: "context_overflow", detail: message };
  const kind = FAULTS.find(([words]) => words.test(message))?.[1] ?? "transient";
  return {
    stop: "provider_fault",
    detail: message,
    fault: modelFault({ kind, name: "AgentReportedError", message }),
  };
}
