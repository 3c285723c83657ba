import { b as strictObject, h as number, l as discriminatedUnion, n as _enum, o as array, p as literal, u as int, w as unknown, x as string, y as record } from "./zod.js";
import { n as Usage } from "./usage.js";
import { Et as fingerprint } from "./cold.js";
// src/adapters/replay/recorded-turn.ts
const Delivery = {
	attempts: int().positive(),
	retryDelayMs: number().nonnegative(),
	requestId: string().exactOptional(),
	serviceTier: string().exactOptional()
};
const RequestedCall = strictObject({
	id: string(),
	name: string(),
	input: unknown(),
	raw: string().exactOptional()
});
const Fault = strictObject({
	kind: _enum([
		"throttled",
		"transient",
		"timeout",
		"model_error",
		"truncated"
	]),
	retryable: literal(true),
	name: string(),
	message: string(),
	status: int().exactOptional(),
	retryAfterMs: number().nonnegative().exactOptional()
});
const RecordedReply = discriminatedUnion("kind", [
	strictObject({
		kind: literal("message"),
		text: string(),
		reasoning: string().exactOptional(),
		calls: array(RequestedCall).readonly(),
		stopReason: string(),
		usage: Usage,
		latencyMs: number().nonnegative(),
		...Delivery
	}),
	strictObject({
		kind: literal("context_overflow"),
		message: string(),
		usage: Usage,
		...Delivery
	}),
	strictObject({
		kind: literal("malformed"),
		message: string(),
		usage: Usage,
		...Delivery
	}),
	strictObject({
		kind: literal("fault"),
		fault: Fault,
		...Delivery
	})
]);
const RecordedTurn = strictObject({
	format_version: literal(1),
	request: record(string(), unknown()),
	reply: RecordedReply
});
function recordable(reply) {
	if (reply.kind !== "fault") return reply;
	return RecordedReply.safeParse(reply).data;
}
function askedOf({ run, ...request }) {
	const { task_id, variant, epoch, form_seed } = run;
	return JSON.parse(JSON.stringify({
		...request,
		run: {
			task_id,
			variant,
			epoch,
			form_seed
		}
	}));
}
function turnKey(asked) {
	return fingerprint(asked);
}
export { turnKey as i, askedOf as n, recordable as r, RecordedTurn as t };
