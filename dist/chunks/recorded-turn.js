import { _ as strictObject, a as array, c as discriminatedUnion, d as literal, g as record, l as int, p as number, v as string, x as unknown } from "./zod.js";
import { n as Usage } from "./usage.js";
import { t as fingerprint } from "./hash.js";
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
	})
]);
const RecordedTurn = strictObject({
	format_version: literal(1),
	request: record(string(), unknown()),
	reply: RecordedReply
});
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
export { askedOf as n, turnKey as r, RecordedTurn as t };
