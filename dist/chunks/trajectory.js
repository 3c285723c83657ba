import { b as strictObject, h as number, n as _enum, o as array, p as literal, u as int, w as unknown, x as string } from "./zod.js";
import { n as Usage } from "./usage.js";
const Stop = _enum([
	"end_turn",
	"malformed",
	"context_overflow",
	"refusal",
	"timeout",
	"max_turns",
	"max_tokens",
	"max_cost",
	"provider_fault",
	"harness_fault",
	"cancelled"
]);
const Malformation = _enum([
	"bad_json",
	"schema_violation",
	"unknown_tool",
	"leaked_tool_syntax",
	"malformed_tool_use",
	"malformed_model_output",
	"model_error_tooluse"
]);
const CommandCall = strictObject({
	name: string(),
	args: array(string()),
	exit_code: int()
});
const ToolResult = strictObject({
	status: _enum(["ok", "error"]),
	text: string(),
	full_chars: int().nonnegative(),
	exit_code: int().optional(),
	changed: array(string()).default([]),
	harness_gaps: array(string()).default([]),
	commands: array(CommandCall).optional()
});
const ToolCall = strictObject({
	id: string(),
	name: string(),
	input: unknown(),
	malformed: strictObject({
		kind: Malformation,
		message: string()
	}).optional(),
	result: ToolResult
});
const Turn = strictObject({
	turn: int().positive(),
	reasoning: string().optional(),
	text: string(),
	tool_calls: array(ToolCall),
	stop_reason: string(),
	usage: Usage,
	latency_ms: number().nonnegative(),
	cost_usd: number().nonnegative().optional(),
	attempts: int().positive(),
	retry_delay_ms: number().nonnegative(),
	request_id: string().optional(),
	service_tier: string().optional()
});
const FileChange = strictObject({
	path: string(),
	how: _enum([
		"created",
		"modified",
		"deleted"
	]),
	bytes_before: int().nonnegative().nullable(),
	bytes_after: int().nonnegative().nullable(),
	before: string().optional(),
	after: string().optional()
});
const Trajectory = strictObject({
	format_version: literal(1),
	system: string(),
	instruction: string(),
	tools: array(string()),
	turns: array(Turn),
	stop: Stop,
	stop_detail: string().optional(),
	delivered: array(strictObject({
		path: string(),
		bytes: int().nonnegative(),
		delivered: int().nonnegative()
	})),
	unmetered: literal(true).optional(),
	file_changes: array(FileChange).optional()
});
export { Stop as n, Trajectory as r, CommandCall as t };
